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
    `i|i've|ive|we|we've|have|already|just|also referred|refered|refering|referring ~1 my|our|a|an|his|her|${COUNTED}|you|everyone|people|friends|colleagues|clients ~2`,
    'I referred two colleagues last month.',
    { without: WEAK, stands: 'own', unless: `${BAD}|doctor|gp|hospital|case|claim|matter|application|by|been|was|clinic` },
  ],
  [
    `introduce|introducing|introduced|intro|mention|mentioning|mentioned|suggest|suggesting|suggested|name|naming|advertise|advertising|push|pushing|pitch|pitching|promote|promoting you|u|yous|ye|your ~3 to|at|in|on|round|among my|our|the|all|every|everyone|everybody|other|people|colleagues|friends|whoever|anyone|folk ~1`,
    'I am gonna mention you to the other drivers.',
    { ...SAID, without: `${WEAK}|your name` },
  ],
  [
    `advise|suggest|recommend|tell|give|sell|name|commend it|you|yours|this|them|these|your to every|each|all|whoever|everyone|any|anyone|other|our|my|people|friends ~2`,
    'I suggest it to each newcomer.',
    { ...SAID, without: `${WEAK}|me|can|could|you to` },
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
    `use|name|give|list|cite|quote us|me|our|my ~2 as ~1 a ~1 reference|referee|testimonial ~1`,
    'You may use our school as a reference.',
    { without: WEAK, despite: ['hedged', 'requested'], unless: BAD },
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
