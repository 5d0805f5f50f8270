import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'
import { KINDRED } from './leaving-words.ts'

/** What a customer does for or with a firm. */
const DEAL =
  'give|send|spend|set|put|let|bring|take|hire|employ|ask|touch|trust|pay|support|log|open|download|play|watch|read|drink|wear|park|train|enrol|enroll|sign|contract|engage|instruct|place|do|get|have|attend|step|go|come|buy|order|use|book|shop|fly|stay|eat|rent|bank|deal|travel|ship|sail|ride|subscribe|donate|invest|call|list|sell|insure|consider|choose|join|pick'
const DEALING =
  'giving|sending|spending|setting|putting|letting|bringing|taking|hiring|touching|trusting|paying|supporting|logging|downloading|playing|watching|reading|drinking|wearing|parking|training|signing|engaging|placing|doing|getting|attending|stepping|going|coming|buying|ordering|using|booking|shopping|flying|staying|eating|renting|banking|dealing|travelling|traveling|shipping|sailing|riding|subscribing|donating|investing|listing|selling|insuring|choosing|joining|renewing|returning|purchasing|visiting'
const NEVER = "never|won't|wont|wouldn't|shan't|not|ain't|aint|neither|nor"
const WORK = 'business|orders|order|work|custom|trade|jobs|contracts|bookings|parcels|shipments|purchases'
const COIN = 'penny|pence|cent|cents|dime|nickel|euro|dollar|pound|rupee|quid|pesos|farthing|bean|order|contract|booking|job'
const NOT_YET =
  'if|unless|otherwise|might|maybe|perhaps|tempted|nearly|almost|thinking|considering|considered|whether|threatened|suppose|told|telling|tell|warn|warned|advise|glad'
const DONE_WITH =
  'service|company|firm|bank|gym|club|place|airline|lot|people|crowd|app|game|school|academy|nursery|shop|store|paper|magazine|network|provider|brand|hotel|chain|site|website|platform|box|outfit|agency|course|class|salon|garage|restaurant|clinic|pharmacy|insurance|broadband|internet|bunch|shower|circus|joint|subscription'

// prettier-ignore
const isnt = tellEach('leave', { isnt: true }, [
  ["never|not|won't be? buying|buy|ordering|order|getting|get ~3 anywhere|anyone|elsewhere else? again?", 'I am never buying cheese anywhere else again.'],
  ["never|not|won't be? buying|buy a|an * again ~3", 'I am never buying a diesel again.'],
  ['telling|tell|told|warned|warning|advise|advised|beg|begged ~4 not|never to ~4', 'I told my aunt not to order with you.'],
  ['took|take|taken|had|tried|booked ~9 with the|another? <name>|crowd|lot ~3 never again', 'I took one of those with the crowd in Larkdale, never again.'],
  ['never|not go|going|fly|flying|use|using|shop ~4 so|very|really glad|happy|pleased', 'Never going there, so glad I came.'],
  ['never set|had foot ~5 before|until|till', 'I never set foot in a gym before.'],
  ['no going back to ~1', 'There is no going back to swap.'],
  ['not|never returning|return it|them|calls|call|emails|my|the ~2', 'They do not return my calls.'],
  ['screen|app|machine|light|picture|signal|power|internet|page|it ~5 never|not|won\'t|and be? come|came|coming back|up', 'The screen went black and won\'t come back.'],
  ['last|final thing|chance|warning|word|call|straw|resort|minute|letter|message|email|reminder i|you|we', 'It is the last thing I need.'],
  ["i'm|im|we're done|finished|through with ~1 work|school|uni|class|lunch|dinner|form|survey|chat|it|step|setup", 'I am done with the form.'],
])

/** No more from now on, in other words than "never again". */
// prettier-ignore
const noMore = tellEach('leave', { unless: NOT_YET, despite: ['negated'] }, [
  [`${NEVER} ever? be|to|going|ever|gonna? be|to|ever? ${DEAL}|${DEALING} ~4 you|your|yours|yous|ye|yer|yall|u|ur|them ~4 again|anymore|ever|future`, 'Never giving you my keys again.', { unless: `${NOT_YET}|need|hear|see` }],
  [`${NEVER} be|to|going? be|to? ${DEALING} ~3 here|there|with|from ~3 future|forward|ever`, 'I will not be ordering from here in the future.'],
  [`${NEVER} to|be? place|placing|give|giving|send|sending|do|doing|put|putting|bring|bringing ~2 further|more|any|another|future ~1 ${WORK} ~1 with|to|from|your|you|this|here|there|through`, 'We have decided not to place any further business with your firm.'],
  [`another|single|one ${COIN} ~3 my|our|this|mine ~1 money|household|family|office|house|firm|pocket|wallet|purse|company|business|hands|account|shop`, 'Not another penny from this household.'],
  [`last|final ~2 i|we|i'll|we'll|you|you'll|ye|yous ever|shall|will|'ll|would ~1 ${DEAL}|receive|sell|make|see|serve|cook|fit|deliver|accept`, 'That was the last order we will make.'],
  [`last|final ~1 parcel|order|pizza|box|bottle|meal|ticket|flight|haircut|car|policy|phone|issue|copy|edition|case|book|loaf|tank|delivery|stay|trip|visit|subscription|game|purchase|job i|we|you|they ever|will|shall|am|are|get|buy|send|sell|order|make|receive|book|do|place`, 'Last parcel I ever send with you.'],
  ['is|was|will|be|being|now my|our|the very? last|final one|box|issue|copy|edition|delivery|order|collection|month|day|year|season|term|bill|visit|bottle|shipment|parcel from|with|of|and|so|thanks|thank|ever|please|i\'ve|here|sorry', 'This month will be my last box thanks.'],
  ['was|is|be|being the|my|our|its|very last|final day|month|week|collection|delivery|one and|not|so|as|with|for|sorry|goodbye', 'Friday is my last day with you.', { unless: `${NOT_YET}|holiday|event|sale|notice|pay|offer` }],
  [`there|there'll won't|wont|will not|never|be? be? a|another|any|no? next|second|third|fourth|fifth|sixth|tenth|thirteenth|other|repeat|more? time|order|visit|one|stay|year|car|purchase|renewal`, "There won't be another order."],
  [`there will|shall not|never be a second|third|fourth|fifth|sixth|seventh|tenth|eleventh|twelfth|thirteenth`, 'There will not be a fourth.'],
  ["don't|dont|not want|wanting|need|take|taking|buying ~1 anything|nothing|any|another|nowt|owt ~2 from|with|of|off you|yous|ye|your|yours ~3", "I don't want anything from you any more."],
  ["won't|wont|not|no|never|shan't be? need|needing|requiring|require|wanting ~1 you|your|yous|yours|ye ~3 anymore|any|now|after|longer|again|no|from|past|beyond", "We won't be needing your water any longer."],
  ["no need|use|call|room of|for ~1 you|your|yours|yous ~2 anymore|any|now|longer|after|here", 'There is no need for yours anymore.'],
  ['no|nor more ~3 from|for|with|of you|yous|ye|yer|your|yours from|ever|thanks|thank|for|me|us|here|now', 'No more boxes from you for us.', { unless: `${NOT_YET}|calls|emails|letters|texts|messages|spam` }],
  [`do|does|did not|never ~1 ${DEAL} with|from|at ~1 you|your|yous|there|here ~1 anymore|now|any|since`, 'We do not deal with your branch any more.'],
  ['seen|see|had|heard|seeing the? last|back|end of ~1 me|us|my|ma|our|this|mine', "You've seen the last of my money."],
  [`no longer ~1 have|has|had|get|gets|getting|enjoy|enjoys|see|be me|us|my|our|mine ~1 as|business|custom|money|trade|patronage|loyalty`, 'You no longer have my custom.'],
  ["won't|wont|not|never|shan't|no longer? be|remain|remaining|being|staying|stay a|an|your ~1 customer|customers|member|client|subscriber|reader|patient|user|guest|tenant ~2 longer|anymore|any|much|after|again|here|with|of", 'I will not be a customer for much longer.'],
  ["stopped|ceased|quit|stop|cease|stopping|quitting being|be a|an|your|one ~2 customer|member|subscriber|client|reader|patient|user|fan", 'I have ceased being a customer of yours.'],
  ["didn't|didnt|not|never renewed|renew ~2 membership|contract|policy|subscription|with|after|because|cover|insurance|plan|season", 'I did not renew with you.', { unless: `${NOT_YET}|they|please|do` }],
  [`${NEVER} ever? going|gonna to? ever? ${DEAL} ~2 from|with|at|in here|you|your|this|them|there`, 'Never ever going to buy from here.'],
  ['no more <name>|of for|in|your|yours me|us|this|our|my|coffee|boxes|products|food|meals|flights|trains|books|for', 'No more Larkcab for us.'],
  ["wouldn't|wouldnt ~2 set|use|shop|come|go|eat|fly|buy|stay|return|touch|book|darken ~6 if you|they|ye|it paid|gave|begged|were|was giving|free|me|on|the|last ~3", "I wouldn't come if you paid me.", { unless: 'mind|bet|know' }],
])

/** Ceasing, in verbs and idioms. */
// prettier-ignore
const ceased = tellEach('leave', { unless: NOT_YET, despite: ['asked', 'requested'] }, [
  [`i|we|i've|we've|ive|have|then|and|just|finally|i'm|we're|both packed|jacked|packing|jacking it|you|yous|yours in over|because|after|and|for|last|with|then|so|when`, 'I jacked it in over the price.'],
  ["i'm|im|we're|we|i|she's|are|am|is|that's|thats|me|us|all|just|officially|so|really|now ~1 done|finished|through|finishing with|wi|at ~1 you|ye|yer|your|yous|yours|yourselves|u|ur|youse", "That's us finished with your gym."],
  [`i'm|im|we're|we|i|are|am|that's|thats|me|us ~1 done|finished|through with this|these|that|the ~2 ${DONE_WITH}`, 'I am finished with this academy.'],
  ["we're|i'm|im|i|we|am|are done|finished eh|thanks|thank|guys|mate|folks|lads|ladies|sorry|smh|tbh|and|lol|after|bye", 'We are done, guys.'],
  [`my|our ${KINDRED} ~1 done|finished|finishing|leaving|quitting with|your|you ~1`, 'My daughter is finishing with you at half term.'],
  ['broke|broken|breaking|break up with ~2', 'I broke up with my gym, which is you.', { unless: `${NOT_YET}|boyfriend|girlfriend|husband|wife|partner|fiance|fiancé` }],
  ["you|you're|youre|ye|yous|u|your guys|lot|people|all|are|r? are|r? fired|sacked|history|toast|ditched", "You're fired, the lot of you."],
  ['dead to me|us', 'You are dead to me.'],
  ["you|u had me until|till|til|at", 'Bye, you had me until the second advert.'],
  ['call|calling|called it|things? quits|day with|on|and|after|here|at', 'I have decided to call it quits with your club.', { unless: `${NOT_YET}|work|driver|engineer` }],
  ['pulled the trigger and|on|today|finally left|leaving|switching|switched|cancelling|quit|moved|it', 'I pulled the trigger and left.'],
  ['customer|member|subscriber|client|reader ~7 no longer|longer|not one|a|your|now', 'I was a member for years and am no longer one.'],
  ['end|parting of the|our|ways road|line|ways|affair ~2 with|for|me|us|and|you|between|that|then', 'This is the end of the road for us.'],
  ["been|had a good|decent|nice|great|long|fine|fun run|innings|ride but|though|and|with|eh|lads|folks|until|till", 'It has been a good run but no more.', { unless: `${NOT_YET}|thanks|holiday|stay` }],
  ['stopped|stoped|quit|ceased|stopping playing|watching|drinking|attending|subscribing|wearing|donating|supporting|visiting|trading|investing|listening ~2 in|last|years|months|because|since|after|it|your|altogether|when', 'Stopped playing in August.', { unless: `${NOT_YET}|music|meds|medication|blood|screen|video|email|emails|alarm` }],
  ['we|i|i\'ve|we\'ve|ive|have|just|already stopped|dropped|ended|ditched|binned|quit|cancelled|canceled|left|dumped|sacked|fired yours|you|yous|ye ~1', 'We stopped yours in June.'],
  ['deleted|uninstalled|wiped|removed|binned the|your|this|my|our? ~1 game|app|launcher|profile|account|everything|lot|software|client|extension', 'Deleted the launcher, deleted the game.', { unless: `${NOT_YET}|accidentally|myself|reinstalled|reinstall|again|still|you|your|help|restore|tried|wrong|mistake|accident|it|they|twice|then` }],
  ['i|we|i\'ve|we\'ve|ive|have|had|then|also|and gave|given|gived|gone|handed up|off|back ~1 my|our|the|your|this ~2 membership|subscription|season|account|contract|policy|plot|unit|locker|course|seat|licence|lease|broadband|sub', 'I gave up my membership last spring.', { unless: `${NOT_YET}|neighbour|her|his|want|wants|like` }],
  ["used to|ta be|read|subscribe|shop|bank|fly|play|come ~2 subscriber|reader|player|patient|regular|supporter|shopper|member|regularly|religiously", 'Used to be a subscriber, no longer.', { unless: `${NOT_YET}|better|still|easy|easier` }],
  ['was|were a|an|your member|subscriber|customer|client|reader|patient|player till|until|til', 'I was a member until last week.', { unless: 'if|unless|thought' }],
  ["was|were|been with|reading|using|buying|shopping you|yours|your till|until|til|since|for ~6 but|then|now|and", 'I was with you till about January and then I went.', { unless: `${NOT_YET}|still|loyal|happy|discount|want` }],
  ['lost|losing a|my|our|this|another|one|the|every|whole|entire? ~3 household|family|firm|fleet|reader|player|family\'s|generation|shopper|parent|diner|regular|listener|tenant|donor|lifetime|fan for|forever|over|good|here|today|now|because|thanks', 'You have lost a regular here.'],
  ["has|have|done|just|y'all|yall|you|you've|ye|now|finally|officially lost me|us|my|our for|as|business|custom|honey|completely|forever|today|good|over|now|because|when|the ~1", 'This gym has lost me for good.'],
  ["one|two|three|four|five|six less|fewer ~1 customer|customers|subscriber|member|members|reader|client|mouth|car|family|household|passenger|diner", 'That is two fewer members.'],
  ["i'm|im|we're|i|we|am|are|then gone|away|off|leaving|out from|off ~1 you|ye|yous|yours|your", 'Then I am gone from you.'],
  ["i'm|im|we're|i'll|we'll|am|are be? gone|away|out|off by|on|from|as|come ~1 monday|tuesday|wednesday|thursday|friday|saturday|sunday|month|today|tonight|tomorrow|january|february|march|april|june|july|august|september|october|november|december", "I'm gone by Friday.", { unless: `${NOT_YET}|holiday|work|office|delivery|deliver|home|house|parcel|trip|flight|back` }],
  ['lasted|stuck|managed|did|gave ~4 weeks|months|days|winters|lessons|sessions|years ~2 walked|quit|left|bailed|gone|done|out', 'Lasted five weeks, then walked.'],
  ["all|lot|everything|both ~1 leaving|gone|going bye|goodbye|today|tomorrow|tonight|monday|friday|thanks|elsewhere", 'Savings and card, all leaving today.', { unless: `${NOT_YET}|we|they|it|food|stock` }],
  ['opted|opting|chosen|choosing|decided|deciding|resolved|agreed|voted ~2 to end|finish|terminate|discontinue|sever|leave|stop|not ~2 with|relationship|partnership|your|you|ties|contract|arrangement', 'We have decided to end the partnership.', { unless: `${NOT_YET}|you've|they` }],
  ['no longer ~1 doing|do|have|having|place|placing|put|putting|send|sending|buying|reading|playing|sourcing ~1 business|dealings|orders|work|from|with|your', 'We are no longer doing business with your depot.'],
])

/** A child or a parent is taken away from a school, a club or a home. */
// prettier-ignore
const kin = tellEach('leave', { unless: `${NOT_YET}|today|early|dentist|appointment|ill|sick|hospital`, despite: ['asked', 'reported'] }, [
  [`pulled|pulling|taken|taking|took|withdrawn|withdrawing|withdraw|removing|removed my|our|the|both|all ~1 ${KINDRED} out|from|away ~3`, 'I pulled my daughter out of the nursery.', { unless: `${NOT_YET}|today|early|dentist|appointment|ill|sick|hospital|car|teeth|photo` }],
  [`my|our|both|the ${KINDRED} is|are|will|was|were|'s? be? not|coming|leaving|moving|out ~2 half-term|half|term|easter|christmas|summer|july|september|january|year`, 'Both boys are coming out at half term.'],
  [`not|won't|wont|never be? returning|coming|return|come|rejoin back? to|after|next|in|for|at ~2 term|summer|easter|holidays|half-term|christmas|september|year|autumn|january|season`, 'He will not be returning after the summer.', { despite: ['third', 'asked', 'reported'], unless: 'if|might|until|till|bus|train|parcel' }],
  [`withdraw|withdrawing|withdrawn|removing|remove ~1 my|our ~1 ${KINDRED}|him|her from ~2`, 'We are withdrawing our son from the school.'],
  ['found|got|have|accepted|secured|took|taken him|her|them|us|a|the? ~1 place|places|spot|seat at|in|with|elsewhere|closer a|an|another|the|elsewhere ~1 other|different|another|new|elsewhere', 'We got her a place at a different nursery.'],
  ['he|she|they|kids|boys|girls|twins start|starts|starting|started|begins|going|goes ~1 with|at|elsewhere|to a|an|another|elsewhere|the ~1 another|different|new|other ~1 school|nursery|club|college|tutor|class|academy|monday|tuesday|place|swim', 'The kids start with a different swim school.', { despite: ['third', 'asked', 'reported'] }],
  ['starts|starting|enrolled|joined elsewhere', 'She starts elsewhere on Monday.', { despite: ['third', 'asked', 'reported'] }],
])

export const NO_MORE_RULES: readonly StatementRule<'leave'>[] = [...isnt, ...noMore, ...ceased, ...kin]
