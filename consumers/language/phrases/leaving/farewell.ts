import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'
import { DO_WITH_FIRM, DOING_WITH_FIRM, NOT_GONE_YET } from './leaving-words.ts'

const WITH = 'with|here|there|from|at|to|on|in|your|yours|this|these|that|the|you|them|any|anything|another|one|it|through|via'
const COIN = 'penny|pence|pound|cent|cents|dollar|dollars|dime|euro|rupee|rupees|quid|bean|money|order|year|month|sale|payment'

/** Never again, and other farewells. */
// prettier-ignore
const farewell = tellEach('leave', { unless: `${NOT_GONE_YET}|glad|told|know|advise`, despite: ['negated'] }, [
  [`never|won't|wont|shan't|wouldn't|nor again|will|we|i|be? ever|we|i|be|return? to? ${DO_WITH_FIRM}|${DOING_WITH_FIRM} ~4 again|anymore`, 'I will never fly with this firm again.'],
  [`not be|to|going|intend|want|wish|plan|planning|ever be|to? ever? ${DO_WITH_FIRM}|${DOING_WITH_FIRM} ~4 again|anymore`, 'We are not going to buy here again.'],
  [`will|shall|would|i'll|we'll|do not ever? ${DO_WITH_FIRM} ~4 again|anymore`, 'I will not use this firm again.'],
  [`won't|wont|shan't never? ever? be? ${DO_WITH_FIRM}|${DOING_WITH_FIRM} with|from|at your|you|this|them|that|these|yourselves`, "We won't be flying with you."],
  [`will|shall not|never ever? be? ${DO_WITH_FIRM}|${DOING_WITH_FIRM} with|from|at your|you|this|them|that|these|yourselves`, 'We will not be flying with you.', { unless: `${NOT_GONE_YET}|glad|told|know|advise|first|today|tomorrow` }],
  ['last|final penny|pence|pound|cent|cents|dollar|dollars|dime|euro|rupee|rupees|quid|bean|money|order ~4 get|have|see|spend|getting', 'That is the last penny you get from me.'],
  ['last|final penny|pence|pound|cent|dollar|dime|euro|rupee|quid|money|order ~2 from|of|out me|us|mine|ours', 'That was your last dollar of mine.'],
  [`never|won't|wont|not|shan't ever? be|to|going|intend? to|be? ${DO_WITH_FIRM}|${DOING_WITH_FIRM} ${WITH} ~3 any more|longer`, "I won't shop with you any more."],
  [`never|not ever? ${DOING_WITH_FIRM} with|from|at your|you|this|them|yourselves`, 'Never flying with you.'],
  ["won't|wont|not|shan't|never ever? be|to|going? to|be? back|return|returning|rejoin|rejoining|rebooking|rebook", "I won't be back."],
  ["won't|wont|not|shan't|never be|going? to? coming|come|going|go back", 'We will not be coming back.', { unless: `${NOT_GONE_YET}|glad|told|know|advise|seat|line|screen|signal|power|picture|till|until` }],
  ["won't|wont|not|never|shan't ever? be? using|use|visiting|visit|booking|choosing|choose you|them|your|yours|this|their", "I won't be using your service."],
  ['never ever? again', 'Three hours in a queue, never again.'],
  [`last time ~1 i|we|i'll|we'll|i'd|we'd|that ever|will|shall|would|i|we? ever? ${DO_WITH_FIRM}|${DOING_WITH_FIRM}`, 'That was the last time I fly with you.'],
  ['my|our last flight|stay|order|trip|purchase|visit|booking|time|shop|holiday|bill|month|renewal|journey with|from|at|here you|them|your|this|here|these', 'That was my last flight with you.'],
  ["it's|its|that's|thats|was|is|that|this my|our last ever? time|flight|stay|order|trip|purchase|visit|booking|time|holiday|journey|meal", 'It was our last stay.'],
  [`another|one|single|more ${COIN} ~2 out|from|off of|me|us|mine me|us|mine?`, "You won't get another penny from me.", { unless: `${NOT_GONE_YET}|glad|told|know|advise|gets` }],
  [`not|never|no ~3 ${COIN} more|further? ~2 from|out|with of|me|us|you me|us?`, 'Not a penny more from me.'],
  [`no|nor more|further business|money|custom|orders|bookings|sales|cash from|for|out me|us|you|of|yous`, 'No more business from us.'],
  ["won't|wont|not|never|isn't|aren't be|to|going|gonna? be|to|get|getting|have|see? getting|have|see|having|get my|our ~1 business|money|custom|trade", 'You will not be getting my money.'],
  ["won't|wont|not|never be? see|seeing|hear|hearing from|of? me|us again|anymore|back|there|here|any", "You won't see us again."],
  ['seen|see|had the last|back of me|us', "You've seen the last of me."],
  ['avoid|avoiding ~4 in|from future|now', 'I will avoid this firm in future.'],
  ["i'll|we'll|will|shall|i'm be? avoid|avoiding ~1 your|you|this|these|them|that|it|here", 'We will be avoiding this hotel.'],
  ["won't|not be? needing|need|requiring your|you ~4 anymore|any|longer|again", "We won't be needing your rooms any more."],
  ['will|shall not|never be a|any|another next|second|thirteenth|other|repeat|time', 'There will not be a next time.'],
  ['no next|second|repeat time|visit|chance|booking|stay', 'There is no next time.'],
  ['once is|was more? than? enough', 'Once was enough for us.'],
  ['first and last ~1 time|order|stay|visit|purchase|flight|booking|experience', 'It was my first and last order.'],
])

/** What the firm has lost, and how the customer says goodbye. */
// prettier-ignore
const lost = tellEach('leave', { unless: NOT_GONE_YET }, [
  ['lost a|my|our|another|one|yourself|yourselves|me|us|some? a|another|as? ~3 customer|customers|business|custom|client|clients|guest|guests|member|subscriber|passenger|passengers|patient|user|reader', 'You have lost a good customer.'],
  ["you've|you|they've|they|u|youve|just|have|now|well lost me|us|our|my for|as|forever|with|over|after|completely|business|custom", "You've lost me for good."],
  ["that's|thats|one|two|another|few|minus|down one? less|fewer|customer|customers|customer's|client|user|passenger customer|lost|gone|less|fewer|down|customers|you|passengers", 'One less customer.'],
  ['consider|count ~1 me|us|this|myself|our|my gone|out|lost|closed|over|finished|goodbye|account|business', 'Consider us gone.'],
  ['done|finished|through dealing|flying|shopping|banking|doing|buying? with|at|from you|yous|them|yourselves', 'I am done with you.'],
  ["i'm|im|we're|am|are ~1 done|finished|through with your|these|this|that ~1 bank|people|company|firm|airline|place|lot|app|crowd|service|hotel|shop|shower|clowns|network|outfit|brand", 'I am done with these people.'],
  ["that's|thats me|us|him ~1 done|finished|gone|out|off|through|over|away", "Twelve years and that's me done."],
  ["i'm|im|we're|i|we|were|am|are so|just|absolutely|completely|officially|totally? done|finished|through here|absolutely|completely|now|for|and|forever|lol|bye|goodbye", "We're done here."],
  ['so long and|my|to|you|old|dear|guys|folks|farewell|thanks|goodbye', 'So long and thanks for the fish.'],
  ["goodbye|bye|adios|farewell|cheerio|ciao|sayonara to|and|bye|now|forever|for|you|your|good|<name> to|you|your|good|riddance|bye|forever|this|now", 'Goodbye to you and your fees.'],
  ['good riddance', 'Good riddance.'],
  ['say|said|saying|wave|waved|waving goodbye|farewell|bye|adios|cheerio to you|your|this|them|the|<name>', 'We said goodbye to your bank.'],
  ['part|parting|parted ways|company', 'We are parting ways.'],
  ['jumped|jumping|abandoned|abandoning|leaving ship', 'I am jumping ship.'],
  ['voted|voting with my|our feet|wallet|wallets|money|purse', 'We voted with our feet.'],
  ['shut|closed|closing|shutting the book|books|door|chapter on|behind you|this|your|us|that', 'I have closed the book on you.'],
  ['wash|washed|washing my|our hands of|off', 'I wash my hands of this firm.'],
  ['turned|turning my|our back|backs on you|your|this|them', 'We turned our backs on you.'],
  ['cut|cutting|severed|severing all|our|my? ties|links|cord|loose with|from|to', 'I am cutting ties with you.'],
  ['given|giving|gave up on|with you|your|them|this|<name>', 'I have given up on you.'],
  ["i'm|im|we're|i've|we've|am|are|have|finally ditching|ditched|dumping|dumped|dropping|dropped|quitting|quit|binning|binned|abandoned|abandoning|deserting|divorcing|sacking|sacked you|yous|your|yours|yourselves|this|the bank|service|company|firm|network|app|platform|lot|place?", "I'm ditching you."],
  [`i|we have|already|just|finally|did? left|quit|ditched|dropped|dumped|binned you|yous|ye|this|your|the bank|lot|company|firm|network|airline|app|service|crowd|platform|after|for|because|in|last|over|due|years|months`, 'We left you after the third bill.'],
  ['leaving you|yous|ye|u|ya|yourselves', 'We are leaving you.'],
  ['leaving ~1 your|this|the ~1 bank|firm|network|airline|provider|platform|club|supplier|insurer|broker', 'We are leaving your airline.'],
  [`i'm|we're|im|i'll|we'll|i|we|ill|i'd ~3 leaving|quitting as|because|due|after|over|purely|once|since|and`, 'I am leaving because of the fees.'],
  [`walked|walking|walk away from ~1 you|your|this|them`, 'We walked away from your firm.'],
  ['pulled|pulling|withdrawn|withdrawing|removed|removing|yanked|yanking my|our|the|all ~2 business|money|funds|savings|lot|custom|bookings|deposits|team from|out|of|today|yesterday|and', 'We have withdrawn our savings from there.'],
  ['pulled|pulling my|our ~1 business|custom|bookings|accounts|account', 'I have pulled our business.'],
  ['struck|strike|taken|crossed|removed|striking|taking|deleted you|your|them|yourselves ~1 from|off our|my|the|your', 'We have struck you off our list.'],
  ['blacklisted|boycotting|boycott|blacklisting you|your|this|them|yours', 'I am boycotting your shops.'],
  ['phasing|winding|phased|rolling you|your|the ~2 out|down|off', 'We are phasing you out.'],
  ["i'm|im|we're|we|i calling|packing|packed|called it ~1 quits|day|in with|on|for|here|after|now", "I'm calling it quits with you."],
  ['made up? my|our|the mind|minds|decision ~3 leave|go|switch|move|leaving|going|us|me|for', 'I have made up my mind to leave.'],
  ["no|nothing|not ~4 change|keep|undo|make my|our|me|us|it mind|decision|stay|minds|here|now", 'No discount will make us stay.'],
  ["not staying|sticking|hanging with|around|another|here|any|after|on|for|at", 'I am not sticking around.'],
  [`decided|resolved|chosen|elected|agreed|intend|going|determined|want|voted to leave|quit|switch|part|withdraw|move you|yous|your|the|this|elsewhere|away|on|from|suppliers|banks|providers`, 'I have decided to leave you.'],
  ['will|shall|must|hereby be? leave|quit|leaving|quitting you|yous|your|this|the after|bank|as|on|in|at|company|next|when|because|for|club', 'We will leave you in June.'],
  ['exit|termination|early fee|charge|penalty paid', 'Exit fee paid.'],
  ['gave|given|handed in? you? my|our notice', 'I handed in my notice in March.'],
  ['collect|returning|returned|return|sending|sent|send|posted ~1 your|the router|modem|hub|box|equipment|kit back|as|because|and', 'I am sending the router back.'],
  ["you|yous can stop|quit ringing|calling|emailing|phoning|contacting|writing|sending me|us", 'You can stop calling me about renewal.'],
])

/** Idioms of leaving. */
// prettier-ignore
const idioms = tellEach('leave', { unless: `${NOT_GONE_YET}|sorry|reinstalled|until|till`, despite: ['negated'] }, [
  ['uninstalled', 'Uninstalled.'],
  ["it's|is|its|say goodbye|farewell from|to me|us|you", "It's goodbye from me."],
  ["i'd|we'd|would|i|we rather|sooner ~5 than ~4 again|you|your|yourselves", 'I would rather walk than fly with you again.'],
  ['hell ~3 before|freezes', 'Hell will freeze before I book again.'],
  ["couldn't|can't|cannot|not pay me|us ~2 to|for", "You couldn't pay me to come back."],
  ["won't|wont|shan't|never|not be? catch|darken|darkening|find me|us|your ~2 there|here|again|flying|using|buying|with|at|door|doors|back", "You won't catch me buying there again."],
  ["not|no|won't|wont|never be? giving|give|gets|get|more you|them|this? another|more|second|any chance|chances|go|try", 'I am not giving you another chance.'],
  ["you've|you|they had ~1 your|their chance|chances", 'You had your chance.'],
  ['gone|left|leaving|done|quit|quitting|out for good|ever', 'We are gone for good.'],
  ["i've|we've|ive|have moved|moving on", 'We have moved on.'],
  ['gone|going|decided|chosen to|with|in|down|a? go? in? a|another different? direction|route|way|road', 'We have gone in a different direction.'],
  ['made|making|make|have other|alternative|different arrangements', 'We have made other arrangements.'],
  ['found|using|sourced|adopted|chosen an|a|another? alternative|replacement', 'We have found an alternative.'],
  ['dispense|dispensed|dispensing with ~1 your|you', 'We are dispensing with your services.'],
  ['ceased|stopped|ceasing|stopping|stop ~1 trading|dealing|doing business? with', 'We have stopped doing business with you.'],
  ["relationship|partnership ~2 is|has|ends|comes|are over|ended|finished|now|here|to|done", 'Our partnership is over.'],
  ["driven|pushed|drove|forced|lost me|us ~1 away|off|out|into ~2", 'You have driven us away.'],
  ["haven't|havent|not|never been back", "I haven't been back since."],
  ["haven't|havent|not|never flown|shopped|stayed|ordered|banked ~3 since", "I haven't flown with you since."],
  ['never went|go|gone|going|came back|again', 'We never went back.'],
  ["no way|chance|reason|point ~1 i'm|i|i'd|we|we're|i'll|we'd|for|to|in ~3 back|again|stay|staying|renewing|renew|return|returning", "No way I'm staying."],
  ["don't|dont|not|never expect ~3 me|us|my ~1 back|again|return|business|custom|money", "Don't expect us back."],
  ['no going|coming|way back', 'There is no going back.'],
  ["it's|its|your own? loss", 'Off to a rival, your loss.'],
  ['porting|ported|port out', 'I am porting out.'],
  ["not|won't|wont|shan't be? continuing|continue ~1 with|my|our|as|your|the", 'We will not be continuing with your service.'],
  ['no longer trust|require|need|want you|your', 'We no longer require your services.'],
  ["that's|thats ~1 it|enough from me|us", "That's it from us."],
  ["account|accounts|membership|subscription closed|cancelled|canceled|deleted and|bye|goodbye|never|yesterday|today|done", 'Account closed, never looking back.'],
  ["app|card|sim deleted|binned|shredded|cut", 'App deleted.', { stands: 'first', unless: `${NOT_GONE_YET}|sorry|reinstalled|until|till|my|your` }],
  ['cut|shredded|snapped|binned up|my|your ~1 card|sim|cards', 'I have cut up your card.'],
  ['in future ~2 elsewhere|another|other|somebody|someone', 'In future we book elsewhere.'],
  ['from now|here on? ~3 elsewhere|another|other|somebody|someone', 'From now on I shop elsewhere.'],
])
// prettier-ignore
const outs = tellEach('leave', { unless: NOT_GONE_YET }, [
  ["so|and|but|therefore|now|finally|ok|okay|right|well|cos|because|nope i'm|im|we're|we|i am|are? out|off|gone|outta", 'Weeks of forms but I am out.'],
])

export const FAREWELL_RULES: readonly StatementRule<'leave'>[] = [...farewell, ...lost, ...idioms, ...outs]
