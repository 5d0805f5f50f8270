import { LISTENERS } from './others-words.ts'
import { tellEach } from '../tell-each.ts'

const BAD =
  'avoid|elsewhere|anywhere|nobody|nowhere|steer|terrible|awful|useless|worst|scam|rude|appalling|shocking|disgusting|disgrace|complaint|complain|police|ombudsman|solicitor|lawyer|ashamed|regret|embarrassed|beware|against|warn|warning|lies|unless|away'
/** What makes it the opposite where it stands among the words themselves. */
const WEAK =
  "not|don't|dont|never|shouldn't|shouldnt|won't|wouldn't|can't|didn't|clear|stay|stop|stopped|leave|leaving|cancel|refund|problem|issue|fault|mess|bad|poor|sorry|else|no|if|but"
const SAID = { stands: 'own', despite: ['reported'], without: WEAK, unless: BAD } as const
const TELL =
  'told|tell|telling|telt|advised|advise|advising|urged|urge|urging|encouraged|encourage|encouraging|texted|messaged|messaging|emailed|rang|wrote|asked|ordered|begged|persuaded|persuade|persuading|convince|convincing|convinced|suggested|suggest|suggesting'
const SPEAK = `${TELL}|said|say|says|saying`
const JOIN =
  'ship|fly|stay|eat|shop|adopt|join|enrol|enroll|sign|book|switch|subscribe|download|buy|adopt|sail|order|register|apply|visit|move|try|get|open|take|choose|hire|come|go|use|see|check|bank'
const CARD =
  'address|number|no|num|card|cards|details|name|leaflet|leaflets|flyer|flyers|link|contact|contacts|website|menu|brochure|catalog|catalogue|page|info|email|handle|insta|site|price-list|app|profile'
const COUNTED = 'two|three|four|five|six|seven|eight|ten|dozen|several|some|few|many|half|another|more|2|3|4|5|6|7|8|10|12'

const PASS =
  'passed|pass|passing|gave|given|give|giving|gives|forwarded|forwarding|forward|shared|share|sharing|dropped|drop|dropping|handed|hand|handing|circulated|circulating|distributed|slipped|posted|put|putting|sent|sending'

/** Whoever is content names the firm to others, hands on its card or says whom they brought. */
export const NAMING_THE_FIRM = tellEach('recommend', {}, [
  [
    `${SPEAK} ~4 ${LISTENERS} ~5 should|must|ought|gotta|got|need|needs|have|has to? ~1 ${JOIN} ~2`,
    'I told both cousins they have to join.',
    { ...SAID, without: `${WEAK}|me|us|i|we|was|for|called` },
  ],
  [
    `${TELL} ~3 ${LISTENERS} ~2 to ~1 ${JOIN} ~1 it|here|this|one|these|them|you|u|too|as|also|already|yours|your|straight|in|2|up|out ~1`,
    'I texted my aunt to get it too.',
    { ...SAID, without: `${WEAK}|me|us|i|we|was|can|could|please|back` },
  ],
  [
    `${TELL} ~3 ${LISTENERS} to have|take ~1 a ~1 look|peek|gander|go|try`,
    'I told the whole class to have a look.',
    { ...SAID, without: `${WEAK}|me|us|please` },
  ],
  [
    `${SPEAK} ~1 to? me|my|our|the|all|every ~2 ${LISTENERS} ~9 ${JOIN}|ring|call|talk|put|give|ask|save ~4 with|to|from|at|here|these|them|by|on|off ~1 you|ye|them|here|these|this|u|yourselves|yous`,
    'I said to our lad when you are ready bank with these.',
    { ...SAID, without: `${WEAK.replace('|if', '')}|us|because|was|i'll|your bill` },
  ],
  [
    `${SPEAK} ~1 ${LISTENERS} ~6 go|come and? see|visit|try|to|with|ask ~1 <name>|him|her|them|here|these|this|you ~2`,
    'I tell everyone at the depot go and see Larkin.',
    { ...SAID, without: `${WEAK}|me|us|i|was|because|had` },
  ],
  [
    `${SPEAK} ~9 you're|youre|ur|they're|these|this|it's|you|yours|he's|she's is|are|was|were? the|a ~1 one|ones|place|people|line|software|system|firm|company|bank|garage|shop|man|lads|app|school|crowd|only|best|answer ~1 to|you|for|they|in|around ~2`,
    'I told her you were the place to go.',
    { ...SAID, without: `${WEAK}|me|us|problem|wrong|call|contact|account|charge|one who|who` },
  ],
  [
    `would|will|i'd|i'll|we'll|gonna|happily|gladly|definitely ~1 tell|telling my|all|your? friends|everyone|everybody|people|family|mates|colleagues|others ~1`,
    'Ten out of ten, would tell friends.',
    { stands: 'alone', despite: ['hedged'], without: WEAK, unless: BAD },
  ],
  [
    `speak|spoke|speaking|stick|sticking|stuck up for you|ye|yous|u|this|these|your ~2`,
    'I always speak up for you at meetings.',
    { stands: 'own', without: WEAK, unless: BAD },
  ],
  [`vouch|vouched|vouching for u|ye|yous|yourselves|him|her`, 'I vouch for u guys at work.', { stands: 'own', without: WEAK, unless: BAD }],
  [
    `${TELL}|have|pushing|nudging every|all|each ~2 i know|meet|see ~2 to|about ~2 ${JOIN}|you ~3`,
    'I have been telling every baker I know to order from you.',
    { ...SAID, without: `${WEAK}|me|us` },
  ],
  [
    `i|we|i'd|we'd|and|always|also|often suggest|advise|propose|mention ~1 your ~1 lab|firm|shop|company|place|services|service|school|clinic|app|name|system|hotel|team|garage|payroll|software to|when|whenever|for ~2`,
    'As a midwife I suggest your clinic to new mothers.',
    { despite: ['reported'], without: WEAK, unless: `${BAD}|change|improve` },
  ],
  [
    `is|are|be the ~1 one|system|firm|software|place|product|company|app|name we|i ~2 advise|suggest|recommend|give|use|tell|propose ~1 to|for ~3`,
    'Yours is the system we advise to each of them.',
    { without: WEAK, unless: BAD },
  ],
  [
    `${SPEAK} ~1 to? my|our|me|all|every|everyone|everybody|both|half ~4 you're|youre|ur|they're|u|these|this|it's|you are|is|was|were? the|a|so|really|very|dead ~1 best|good|great|cheap|quick|place|one|ones|brilliant|lovely|honest|reliable|fair|man|people ~1`,
    'I told my gran you are the best in town.',
    { ...SAID, without: `${WEAK}|me to|us|i|where|problem|one of` },
  ],
  [
    `${SPEAK} ~2 u|you|ur|you're|yous|these|they're|ye are|r|were|is? dead|so|really|very? ok|okay|good|great|cheap|sound|decent|brilliant|best|honest|quick|reliable|legit|class|legends ~1`,
    'My brother is coming too, I said you are cheap.',
    { ...SAID, despite: ['reported', 'third'], without: `${WEAK}|me|us|not|if|when|was|best to` },
  ],
  [
    `${TELL}|spoke|speak|speaking|spoken|talk|talking|talked|bragging|raving ~4 ${LISTENERS}|all|rest ~3 about you|u|yous|ye|yourselves`,
    'Telling everyone about you.',
    { ...SAID, without: `${WEAK}|me|us` },
  ],
  [
    `tell|telling|told|tells your|my|all|every|the ~3 ${LISTENERS} i have|did|do|will|am`,
    'Tell your friends, I have.',
    { stands: 'first', unless: BAD },
  ],
  [
    `${PASS} ~2 your|ur|yer|yours|ye're ~1 ${CARD} ~1 to|on|out|around|round|in|with|for|among|forward|along|about|at ~1`,
    'Will pass ur number on.',
    { without: `${WEAK}|me|us|my`, unless: `${BAD}|bank|agent|driver|wrong|error|password|agency|can|could|please|manager|review|you` },
  ],
  [
    `${PASS} ~2 ${LISTENERS}|both|each|all|whoever ~2 your|ur|yer|yours|his ${CARD}`,
    'I gave both sisters your number.',
    { without: WEAK, stands: 'own', unless: `${BAD}|bank|agent|driver|wrong|can|could|please|manager|customer|you` },
  ],
  [
    `${LISTENERS}|all|both|each|they|whoever|those ~4 got|gets|get|have|received|had|has ~1 your|ur|yer|the ~1 ${CARD} ~1 from|off|now|today|this ~2`,
    'Every guest gets your leaflet from me.',
    { despite: ['third', 'hedged'], without: WEAK, unless: `${BAD}|please|how|bank|letter` },
  ],
  [
    `all|most|both|each of them|these|those got|get|have|took|wrote|has ~1 your|ur ~1 ${CARD} ~1`,
    'Five people asked and all of them took your number.',
    { without: WEAK, despite: ['third'], unless: BAD },
  ],
  [
    `i|i've|ive|we|we've|have|already|just|also referred|refered|refering|referring ~1 my|our|a|an|his|her|${COUNTED}|you|everyone|people|friends|colleagues|clients ~2`,
    'I referred two colleagues last month.',
    { without: WEAK, stands: 'own', unless: `${BAD}|doctor|gp|hospital|case|claim|matter|application|by|been|was|clinic` },
  ],
  [
    `used|shared|sent|using|sharing|posted|gave|given|giving|pinned|dropped ~1 my|our|the|your ~1 referral|invite|refer-a-friend|affiliate|friend ~1 link|code|links|codes|card ~2`,
    'I shared my referral code at work.',
    { without: WEAK, stands: 'own', unless: `${BAD}|doesn't|didn't|error|invalid` },
  ],
  [
    `introduce|introducing|introduced|intro|mention|mentioning|mentioned|suggest|suggesting|suggested|name|naming|advertise|advertising|push|pushing|pitch|pitching|promote|promoting you|u|yous|ye|your ~3 to|at|in|on|round|among my|our|the|all|every|everyone|everybody|other|people|colleagues|friends|whoever|anyone|folk ~1`,
    'I am gonna mention you to the other drivers.',
    { ...SAID, without: `${WEAK}|your name` },
  ],
  [
    `intro|introduce|introducing|introduced|get|bring|bringing my|our|the ~2 ${LISTENERS} ~1 to ~1 you|this|your|here|the|these ~1 plan|app|firm|service|place|gym|school|bank?`,
    'I will intro my colleagues to this plan.',
    { ...SAID, without: `${WEAK}|me|us|back` },
  ],
  [
    `suggested|proposed|advised|recommended|suggest|recommend|advise|urged ~4 that ~4 offer|adopt|take|use|choose|switch|engage|appoint|retain|buy|join|book|hire|try|move ~3 you|your|yours|yourselves|to|with`,
    'I have proposed to our board that it appoint you.',
    { ...SAID, without: `${WEAK}|me|you should|agent|us|no|i` },
  ],
  [
    `put|putting|added|adding|have you|u|yous|ye|your ~2 down|up|forward|on|in|at ~5 as ~2 one|place|firm|to|our|the|its|supplier|reference ~1`,
    'I put you down on the wedding page as one to book.',
    { ...SAID, without: `${WEAK}|my|back|me` },
  ],
  [
    `advise|suggest|recommend|tell|give|sell|name|commend it|you|yours|this|them|these|your to every|each|all|whoever|everyone|any|anyone|other|our|my|people|friends ~2`,
    'I suggest it to each newcomer.',
    { ...SAID, without: `${WEAK}|me|can|could|you to` },
  ],
  [
    `have|had|been|get|gets|given|got ~2 a|an|another ~2 mention|plug|shout-out|shoutout|write-up|feature in|on|at|from ~1 our|my|the|me ~2 newsletter|magazine|blog|column|forum|group|page|podcast|channel|show|site|me|us ~1`,
    'You have had a plug in our newsletter.',
    { without: WEAK, unless: BAD },
  ],
  [
    `would|i'd|we'd|id|happily|gladly|did|will|i'll|we'll ~1 send|trust|take|bring ~2 ${LISTENERS}|any ~3 here|there|your|their|to|on|with|again ~1 ~1`,
    'I would send a friend here.',
    {
      without: WEAK,
      despite: ['hedged'],
      stands: 'own',
      unless: `${BAD}|if|wouldn't|letter|could|please|can|back|me|court|claims|worst|enemy`,
    },
  ],
  [
    `would|i'd|we'd|did send a|any|my|all|every|everyone ~2 friend|friends|family|mum|nan|gran|kids|mother|daughter|son|patient|client|clients`,
    'Would send my own gran.',
    { without: WEAK, despite: ['hedged'], unless: `${BAD}|if|wouldn't|letter|could|please|can|back|me|they` },
  ],
  [
    `me|i who|that ~1 sends|send|sent|points|pointed|told ~2 ${LISTENERS}|half to|your|their|about you|your|way|yourselves ~3`,
    'It is me who sends people to you.',
    { without: WEAK, unless: `${BAD}|email|letter|form|please|can|could` },
  ],
  [
    `send|sending|sent|bring|bringing|brought ~4 husband|wife|missus|mother|mum|daughter|son|sister|brother|gran|nan|in-law|father|dad|kids|lad ~5 with hers|his|theirs|too|along|next|in|well|also ~1`,
    'I will send my husband in with his.',
    { ...SAID, despite: ['third', 'reported'], unless: `${BAD}|home|hospital|letter|them|court|bill` },
  ],
  [
    `on|at|because|cos|cause|thanks my|our|to|of|i say so|say-so|me|insistence|urging|prompting|suggestion|recommending|said|told ~3`,
    'Two houses have joined on my say so.',
    { despite: ['third'], unless: `${BAD}|you said|agent|off|phone|called|pay`, without: `${WEAK}|you|at me|on to|at to|because to` },
  ],
  [
    `all|both|half|two|three|now|too|also|same|them|it ~3 because|cos|cause|coz|thanks|down of|to? me|i ~1 wont|won't|keep|kept|told|said|raved|never|nagged|showed|convinced ~3`,
    'Both sisters joined cos I kept going on.',
    { without: WEAK, despite: ['third'], unless: `${BAD.replace('|never', '')}|they|agent|charged|paid|account|he` },
  ],
  [
    `my ~1 neighbours|neighbour|friends|friend|sisters|sister|brother|colleagues|family|mates|mum|dad|parents|cousins|team|boss|daughter|son ~4 got|have|has|joined|use|uses|switched|bought|getting|joining|signed|ordered|booked ~4 because|cos|cause|thanks of|to? me|i ~1`,
    'My neighbours have all got it now because of me.',
    { without: WEAK, despite: ['third'], unless: `${BAD}|need|trouble` },
  ],
  [
    `nominate|nominated|nominating|endorse|endorsing|commend|commending|commended you|yours|your|yous ~3`,
    'I had no hesitation in nominating yours.',
    { without: WEAK, despite: ['negated'], stands: 'own', unless: `${BAD}|beneficiary|card|agent|yourself|address|account|unable` },
  ],
  [
    `count on me|us to ~1 commend|recommend|mention|praise|send|promote|spread|tell ~3`,
    'You may count on us to commend the firm.',
    { without: WEAK, despite: ['hedged'], unless: BAD },
  ],
  [
    `use|name|give|list|cite|quote us|me|our|my ~2 as ~1 a ~1 reference|referee|testimonial ~1`,
    'You may use our school as a reference.',
    { without: WEAK, despite: ['hedged', 'requested'], unless: BAD },
  ],
  [
    `our|full|warmest|warm|highest|strongest|hearty|strong|wholehearted|unreserved|sincere|big|huge endorsement|recommendation|rec|recommendations ~1`,
    'Warm recommendation from a family of five.',
    { without: WEAK, unless: `${BAD}|your|doctor|if|follow` },
  ],
  [
    `recommendation|endorsement|rec|recommend from me|us|my|our ~1`,
    'So a recommendation from me.',
    { without: WEAK, unless: `${BAD}|got|had|asked|took` },
  ],
  [
    `i|we|i've|we've send|sent|bring|direct|point ~2 my|our|all|every ~3 friends|clients|customers|patients|family|guests|tenants|members ~6 to ~1 her|him|you|your|yourselves|this|here`,
    'I send all my friends to her.',
    { without: WEAK, unless: `${BAD}|email|letter|form|invoice|details` },
  ],
])
