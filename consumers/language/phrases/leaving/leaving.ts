import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'
import { FROM_NOW_ON_RULES } from './from-now-on.ts'
import { LEAVING_TO_RULES } from './leaving-to.ts'
import { ANOTHER_FIRM_RULES } from './another-firm.ts'
import { BOND_ENDED_RULES } from './bond-ended.ts'
import { CURT_FAREWELL_RULES } from './curt-farewell.ts'
import { ELSEWHERE_NOW_RULES } from './elsewhere-now.ts'
import { FAREWELL_RULES } from './farewell.ts'
import { FIRM_OF_TWO_WORDS_RULES } from './firm-of-two-words.ts'
import { GONE_ALREADY_RULES } from './gone-already.ts'
import { GONE_TO_NAMED_FIRM_RULES } from './gone-to-named-firm.ts'
import { LAST_TIME_RULES } from './last-time.ts'
import { NEW_FIRM_RULES } from './new-firm.ts'
import { NO_MORE_RULES } from './no-more.ts'
import { OVER_AND_DONE_RULES } from './over-and-done.ts'
import { TIME_TO_GO_RULES } from './time-to-go.ts'
import { TAKING_ALONG } from '../closing/porting.ts'
import { DO_WITH_FIRM, DOING_WITH_FIRM, NOT_GONE_YET } from './leaving-words.ts'

const FIRM =
  'provider|bank|airline|carrier|network|supplier|insurer|company|firm|operator|broker|lender|vendor|platform|competitor|rival|retailer|agency|crowd|outfit|lot|society|union|registrar|isp|gym|garage|dentist|venue|tool|system|software|app|brand|chain|institution|club'
const FIRMS =
  'apps|tools|systems|providers|banks|airlines|carriers|networks|suppliers|insurers|companies|operators|brokers|lenders|vendors|platforms|gyms'
const OTHER = 'another|different|other|rival|competing|cheaper|new|better|local|competitor'
const BOND =
  'account|accounts|contract|subscription|membership|policy|agreement|plan|service|services|line|broadband|internet|sim|cover|licence|license|profile'
/** The customer came from elsewhere, or is back. */
const COMES = "joined|joining|came|glad|welcomed|neighbour's|mate's|brother's|sister's|friend's|son's|invite"
const I_HAVE = "i've|we've|ive|weve|i|we"
const ALREADY = 'have|had|already|now|just|finally|since|recently|all|both|therefore|then|also|actually'
const I_WILL = "i'm|we're|im|i'll|we'll|i|we|ill|i'd"
const SHALL =
  'am|are|will|shall|be|now|going|gonna|to|just|definitely|certainly|officially|have|decided|therefore|finally|all|both|intend|intending|plan'
const TOLD = { despite: ['asked', 'requested', 'reported', 'negated'] } as const
/** What begins with "so" or "and" ends a story: an "if" or a "they said" before it belongs to the story. */
const STORY = { despite: ['asked', 'requested', 'reported', 'conditional', 'hedged', 'third', 'negated'] } as const

// prettier-ignore
const isnt = tellEach('leave', { isnt: true }, [
  [`leaving ~1 the call|chat|queue|line|company|house|flat|building|room|country|airport`, 'I am leaving the call.'],
  ['glad|happy|delighted|good ~3 back', 'I am glad to be back on your planes.'],
  ["so|and|but|therefore|now|finally|ok|okay|right|well|cos|because|nope i'm|im|we're|we|i am|are? out|off|gone to|of|at|until|till|on|for|sick|work|all|in|when|there|here|again|early|today|tomorrow|10|20|30|50|100|200|300", 'So I am out of milk.'],
  ['verge|point|brink of ~2 going|leaving|switching|moving|quitting', 'I was on the verge of leaving you.'],
  ["haven't|havent|not|never been back to the|that", 'I have not been back to the park.'],
  ["won't|not|never ~1 go|going|come|coming|went back? until|till|to work|school|sleep|real|bed|home|him|her", 'I do not go back to work.'],
  ['for|my|his|sorry|great|weight|hair|data|sleep|memory your? loss', 'Sorry for your loss.'],
  [`or|otherwise|else ${I_WILL} ~3 leaving|leave|going|go|gone|off|out|done|switching|moving|cancelling|taking|switch|move`, "Fix it or I'm leaving."],
  [`one|another|any more? ~4 and|& ${I_WILL} ~4`, "One more mistake and I'm gone."],
  [`again|day|moment|minute|time that? ${I_WILL} out|off|gone|leaving|done`, "The day you close it is the day I'm out."],
  ['when was the last time', 'When was the last time anybody checked.'],
  [`switched|switching|changed|changing ${FIRMS} to|and|because you|your|joined|came`, 'I switched banks to you in May.'],
  ["never|won't|wouldn't|not go|going|look|looking|looked back to ~2 old|previous|other|another|cash|them", 'Never going back to my old supplier.'],
  ["never|not|won't|wouldn't be? go|going|use|using|shop|buy|fly|book anywhere|anyone|anybody|another|any|elsewhere|somewhere", "I won't go anywhere else."],
  ['never again have|had|did', 'Never again have I had to wait.'],
  ["leave|leaving you ~1 to|with|alone|in|my|some|the|feedback|review|message|note|voicemail|comment", 'I am leaving you a message.'],
  ['my|our|the new bank|network|company|provider account|card|details|app|statement|password|settings|cable|logo|website', 'My new bank card has not come.'],
  ["you|you're|youre|u are|as|were|is? my|our new supplier|provider|network|carrier|operator|insurer|lender|bank|broker|airline|host|agent", "You're my new bank."],
  ['lost a|my|our customer|client|business to|number|service|id|reference|because', 'I lost a customer because of the outage.'],
  ['convince|persuade|stop|keep me|us not? ~1 to|from ~2 leave|leaving|go|going|switch|switching|move', 'Convince me not to switch.'],
  ["never|won't|don't want|have|be|need|needed|let ~1 go|going through|without|hungry", 'I never want to go through that again.'],
  [`make|makes|made|making|force|forcing|let|letting|get me|us ~2 leave|go|switch|move|quit`, 'Please do not make us switch.'],
  ['from another|a|my|our other|different|old|previous|rival? provider|bank|airline|network|supplier to you', 'I went from another bank to you.'],
  ['stopped using|buying|ordering the|my|that|this chat|form|card|old|feature|site|function|phone|router|laptop', 'I stopped using the chat.'],
  ['switched|moved|changed|switching|moving|changing to a|an|the|my|our? new|different|other|another|better|cheaper plan|tariff|package|phone|address|room|seat|flight|house|deal', 'I moved to a different room.'],
])

/** Gone to another firm, named or not. */
// prettier-ignore
const elsewhere = tellEach('leave', { unless: `${NOT_GONE_YET}|${COMES}` }, [
  [`switched|switching|moved|moving|gone|going|changed|changing|migrated|migrating|shifted|shifting|defected|defecting|went|transferring over|across|away? to|with|for a|an|the|some|our? ${OTHER} ~1 ${FIRM}`, 'We are shifting to another operator.'],
  [`switched|switching|moved|moving|gone|going|changed|went|signed|booked|rebooked over|up? to|with somebody|someone|another|others else|entirely|instead|now|next`, 'I have gone with somebody else.'],
  [`moved|moving|transferred|transferring|taken|taking|took|shifted|shifting|switched|switching|give|giving|gave|given my|our|all|the ~4 to|with a|an|some? somebody|someone|another|different|rival|competitor|other|building|credit ~1`, 'I am moving my accounts to another bank.'],
  [`switched|switching|changed|changing|swapped|swapping ${FIRMS}`, 'We are switching providers.'],
  [`switched|switching|changed|changing my|our ~1 ${FIRM}`, 'I have changed my energy supplier.'],
  ['switched|switching|migrated|migrating|moved|moving ~1 elsewhere|somewhere', 'I have moved elsewhere.'],
  ['switched|switching away', 'I switched away in June.'],
  ['migrated|migrating|moved|moving|moving|coming ~4 off|of your|you|yours', 'We have migrated everything off your servers.'],
  ['moved|moving|switched|switching|transferred|pulled|pulling ~3 away|out from|of you|your|yours|them|this bank|place|company?', 'I am moving all of it away from you.'],
  [`sorted|found|got|chosen|chose|appointed|hired|joined|joining|signed|picked|selected up? with? a|an|the? another|different|new|rival|cheaper ~1 ${FIRM}`, 'I have already found another provider.'],
  [`already|now|happily with|at|using|on a|an? another|different|new|rival|someone|somebody ~1 ${FIRM}|else`, 'We are already with another insurer.'],
  [`taking|take|took|taken|move|bring|spend|spending|giving|give my|our|all|the ~3 elsewhere|somewhere`, 'I will take my business elsewhere.'],
  ['gone|going|shopping|buying|booking|flying|banking elsewhere', "We'll be booking elsewhere."],
  [`i'll|we'll|will|shall|i|we|now ~1 go|shop|buy|book|fly|bank|stay|look|eat|rent elsewhere`, 'I shall buy elsewhere.'],
  [`i'll|we'll|shall|will|i'm|we're|i|we ~2 go|going|gone|shop|buy|book|fly|bank|stay|sleep|eat|use|find|choose|try|look somewhere|someone|somebody else`, 'I will stay somewhere else.', { unless: `${NOT_GONE_YET}|${COMES}|holiday|vacation|wedding` }],
  [`i'll|we'll|shall|will|i'm|we're ~2 use|using|choose|choosing|fly|flying|find|finding|try|trying|pick|book|booking a|an|with|on|some? another|different|other|alternative ~1 ${FIRM}|${FIRMS}|hotel|lounge|shop|store|restaurant|option`, 'Next time I will choose another carrier.'],
  ['others|competitor|competitors|rival|rivals|someone|somebody|elsewhere ~2 from|going|in now|here|forward|future on?', 'It will be the competitors in future.'],
  ['new|incoming supplier|provider|network|carrier|operator|insurer|lender|bank|company|broker takes|take|taking|took|wants|want|needs|need|requires|starts|start|is|asked|asks|asking|says|say|keeps|has|have|will|can|cannot|cant|can\'t|won\'t', 'The new supplier takes over in May.'],
  ['my|our new supplier|provider|network|carrier|operator|insurer|lender|bank|broker|airline|isp|vendor|host|agent', 'Send it to my new provider.'],
  ['supplier|provider|vendor|company|firm|carrier|bank|system replacing|succeeding you|yours|yourselves', 'The vendor replacing you starts on Monday.'],
  ['replaced|replacing|replace you|your|yourselves ~3 with|by a|an|another|something|someone|<name>', 'We have replaced your software with something simpler.'],
  [`better|cheaper deal|price|offer|quote|rate ~2 elsewhere and|so ~3 took|taken|taking|going|gone|signed`, 'I had a better price elsewhere and took it.'],
  ['instead of you|yours|yourselves|them|your', 'We took the ferry instead of you.'],
  ['gone|going|went back to ~1 spreadsheets|paper|pen|excel|driving|competitor|competition|competitors', 'We have gone back to spreadsheets.'],
  ['over|off|across|going|gone to ~1 competition|competitor|competitors|rivals|opposition|rival', 'I am off to the competition.'],
  ['over|off|across to the other crowd|lot|crew|side', 'I am going over to the other lot.'],
  ['taken|taking|took|take my|our ~1 business|custom|trade|loyalty to', 'I have taken my custom to the shop opposite.'],
  ['wages|salary|pension|money|custom|business|savings goes|go|going|moving|paid|moved ~1 to|into a? another|someone|somebody|other|different|rival', 'My wages go to another bank.'],
  [`decided|going|will|intend|shall|i'll|we'll ~1 to? move|switch|go|change|transfer|shift to|with a|an? ${OTHER} ~1 ${FIRM}`, 'We will move to another supplier.'],
  ["i|we|i've|we've have? quit|ditched|dumped|binned your", 'I quit your gym.'],
  ['different|another|new|other supplier|provider|registrar|insurer|firm|company|bank|operator|carrier ~1 taking|takes|took ~1 over', 'A different supplier is taking it over.'],
  ['signing|signed|moving|moved|switching|switched up|on? somewhere|someplace|someone|somebody|with cheaper|better|else', 'I am signing up somewhere cheaper.'],
  [`remortgaging|remortgaged|insuring|insured|refinancing|banking with ~1 ${OTHER}|somebody|someone`, 'We are remortgaging with somebody else.'],
  ['no longer with|at you|yous|ye|yourselves|your|this|them', 'I am no longer with you.'],
  [`no longer ~1 ${DO_WITH_FIRM}|bank|custom|customers with|your|you|here|from|them|this`, 'I no longer bank with you.'],
])

/** The bond is ended: by its past, or by what there will be no more of. */
// prettier-ignore
const ended = tellEach('leave', { unless: NOT_GONE_YET }, [
  [`i've|ive|we've|i|we have|had|already|just|finally? closed|cancelled|canceled|deleted|terminated|ended|quit my|our|the|all|both ~3 ${BOND}`, 'I closed my account in March.'],
  [`after|since i|we have? cancelled|canceled|closed|deleted|left|switched|quit|terminated|moved my|our|you|the|to|away|your`, 'Two bills came after we left you.'],
  [`cancelled|canceled|left|switched|closed|quit|terminated ~5 still|yet|keep|keeps|kept|why ~3 paying|charged|charging|billed|billing|bill|bills|invoice|invoices|taking|charge`, 'Cancelled in May and still being billed.'],
  ['no longer a|your|an|one of? ~2 customer|member|subscriber|client|customers|passenger|guest', 'I am no longer a customer.'],
  ["not|isn't|no|aren't a|your|an ~1 customer|customers|member|client|subscriber anymore|any|now|of more|longer|yours?", "We're not your customers any more."],
  ["not|no|don't|dont ~1 with you|them anymore|any|now|longer more|longer?", "I'm not with you any more."],
  [`don't|dont|not|no ${DO_WITH_FIRM}|${DOING_WITH_FIRM} ~4 anymore`, "We don't shop here anymore."],
  [`don't|dont|not|no ${DO_WITH_FIRM}|${DOING_WITH_FIRM} ~3 any more|longer`, 'I do not fly with you any more.'],
  [`stopped ${DOING_WITH_FIRM}`, 'I stopped flying with them.'],
  ['former|ex customer|member|subscriber|client|passenger|user', 'Former customer here.'],
  ['ex-customer|ex-member|ex-subscriber|ex-client|ex-user', 'Ex-customer here.'],
  ['was|were a|an|your|such? ~2 loyal|faithful|regular|devoted customer|customers|member|user|users|guest|guests|client|passenger', 'I was a loyal customer.'],
  ['used to be a|an|your ~2 customer|member|fan|client|regular|guest', 'I used to be a regular customer.'],
  ["i've|i|we've|we have|had|just|now|already|finally? deleted|uninstalled|removed|binned|ditched|dumped the|your|this|my|that ~1 app|software|program|sim|extension|tool|card", 'I have uninstalled your app.'],
  ['switched|switching|canceled|cancelled|quit|left|quitting and never|not ~1 look|looked|looking back', 'Cancelled and never looked back.'],
  ["won't|wont|shan't|never be|to? renew|renewing", "We won't be renewing."],
  ['not be|going|intend|wish|planning|plan to|be? be? renewing|renew', 'We are not going to renew.'],
  ['let|letting my|our|the|it|this ~2 lapse|expire', 'We shall let it lapse.'],
  ["opted|decided|chose|chosen|resolved|voted|choosing not|against to? ~1 renew|renewing|continue|return|stay|remain|continuing|extend", 'The board has decided not to continue.'],
  ["not|no|don't|won't intend|wish|want|intention|plan|desire|be? of|to? ~1 remain|continue|stay|continuing|remaining|staying with|as|on|your|a|being", 'I do not wish to remain with you.'],
  ['opted|decided|decides|chose|chosen|resolved|choosing not to? ~1 use|fly|book|buy|shop|order|bank ~4 again|future|anymore|more|longer|now', 'The committee resolved not to use the venue in future.'],
  ["no intention of ~1 returning|coming|using|flying|renewing|staying|buying|booking|shopping", 'I have no intention of returning.'],
])

/** The same in the first person at the end of a story. */
// prettier-ignore
const story = tellEach('leave', STORY, [
  [`so|and|but|that's|because|why ${I_HAVE} ${ALREADY}? ${ALREADY}? left|quit|switched|cancelled|moved|gone|changed|ditched|dumped you|yous|them|away|elsewhere|provider|providers|supplier|suppliers|banks|bank|over|lot|with|to`, 'They told me to wait so I have switched supplier.'],
  [`so|and|but|that's|because ${I_WILL} ${SHALL}? ${SHALL}? leaving|switching|ditching|dumping|changing you|yous|them|away|provider|providers|supplier|suppliers|banks|elsewhere|after|for|bank|to`, "He said no, so I'm leaving you."],
  [`so|and|but|that's ${I_WILL} ${SHALL}? ${SHALL}? take|taking my|our ~2 elsewhere|somewhere|to`, "They said no, so I'm taking my money elsewhere."],
])
// prettier-ignore
const told = tellEach('leave', TOLD, [
  ['never|not|no ~2 setting|set foot', 'I am not setting foot on their planes, not even if it is free.'],
  [`${I_HAVE} ${ALREADY}? ${ALREADY}? left|switched|cancelled|closed you|away|supplier|suppliers|provider|providers|bank|banks|elsewhere|to|over ~6 why|how|but|yet|still`, 'I switched supplier in May, why do you still bill me?'],
  [`${I_HAVE} ${ALREADY}? ${ALREADY}? left|switched|moved|changed|gone|signed|joined to|with|from|over|for|up? to|with|for? a|an|the? ${OTHER} ${FIRM}`, 'I have already switched to another supplier, OK?'],
])

/** Said after a "no", or by somebody for the customer. */
// prettier-ignore
const anyhow = tellEach('leave', { despite: ['negated', 'third', 'reported'], unless: NOT_GONE_YET }, [
  ["mind's|minds|mind ~1 made up", 'No thanks, my mind is made up.'],
  [`i've|we've|ive|i|we ~1 switched last|yesterday|already|today|this|weeks|months|in`, 'I switched last week.'],
  ['has|have changed|switched|moved me|us|mum|mam|dad over|across|away|to', 'My son has switched me over.'],
  ["they'll|who|that's|it's|gets|get|got|has|have be? having|getting|gets|has|have|got? ~1 my|our ~1 business|money|custom|trips|mortgage|bookings|loyalty now|from|instead|in", "They'll be having my money from now on."],
  ["bank|society|provider|supplier|chain|firm|company|network|airline|insurer|crowd|lot|one|place|that's|who|where i|we|i'm|we're am|are|be? ~1 going|moving|switching|changing to|with", 'That is the bank I am going to.'],
  ["who|them|where i|we|i'll|we'll ~2 fly|use|bank|shop|go|be|stay|using|flying|going|staying with? now|from|every|instead|in", "That's who I fly with now."],
  ["who|them i'll|we'll|i|we will? be going|using|flying|staying|banking with?", "It's them we'll be going with."],
  ['better|cheaper offer|deal|price|rate|quote and|so i|we took|accepted|signed|went|switched|said', 'They made me a better offer and I took it.'],
  ['have|has|got us|me now', 'Larkfone have us now.'],
  ['take|took|strike us|me off your books|register', 'Take us off your books.'],
])

/** Whoever takes data to another firm goes there. */
const along = TAKING_ALONG.map((it) => ({ ...it, tells: 'leave', unless: `${it.unless}|tier|status|match|points|partner` }) as const)

export const LEAVING_RULES: readonly StatementRule<'leave' | 'leaving_to'>[] = [
  ...isnt,
  ...NO_MORE_RULES,
  ...ANOTHER_FIRM_RULES,
  ...BOND_ENDED_RULES,
  ...CURT_FAREWELL_RULES,
  ...FROM_NOW_ON_RULES,
  ...story,
  ...told,
  ...anyhow,
  ...elsewhere,
  ...ended,
  ...FAREWELL_RULES,
  ...along,
  ...LEAVING_TO_RULES,
  ...NEW_FIRM_RULES,
  ...GONE_TO_NAMED_FIRM_RULES,
  ...OVER_AND_DONE_RULES,
  ...LAST_TIME_RULES,
  ...ELSEWHERE_NOW_RULES,
  ...TIME_TO_GO_RULES,
  ...GONE_ALREADY_RULES,
  ...FIRM_OF_TWO_WORDS_RULES,
]
