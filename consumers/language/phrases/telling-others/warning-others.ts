import { WHOM } from './recommending.ts'
import { tellEach } from '../tell-each.ts'
import { DEAL, ELSE_OBJECT } from './warning.ts'

const TOLD =
  'told|tell|telling|tells|warn|warned|warning|warns|advise|advised|advising|instructed|instructing|urge|urged|urging|begged|asked|notified'

/** Warnings the customer has passed on or means to. */
export const WARNING_OTHERS = tellEach('warn', {}, [
  [
    `${TOLD} ~5 ${WHOM} ~5 not|never to ~1 ${DEAL}|take|sign|give|have`,
    'I told my family not to use you.',
    { unless: "pay|scam|wouldn't|would" },
  ],
  [
    `${TOLD} ~5 ${WHOM}|them|all ~4 to|must|should avoid|steer|stay|keep|run|boycott|shun|look|go|bank|take well? clear|away|anywhere|elsewhere|you|them|this|your|far`,
    'I told everyone to avoid you.',
    { unless: "wouldn't|would|ask" },
  ],
  [`${TOLD} ~5 ${WHOM} ~5 don't|dont|never ~1 ${DEAL}|be`, "I told my friends don't use them.", { despite: ['negated'] }],
  [`tell|telling|tells people|everyone|everybody|anyone|others|folk not|never to`, 'I tell people not to come here.', { unless: 'go|far' }],
  [
    `said|says|told ~3 ${WHOM} ~6 whatever|never|don't|dont ~4 with|use|book|near|touch them|these|you|near|go`,
    'I told my sister never go near them.',
    { despite: ['negated'] },
  ],
  [
    `i'll|i|am|i'm|be|have|i've|will|already|been|we|keep warn|warned|warning|caution|cautioned|cautioning ~2 ${WHOM}|every|all|others|tenants`,
    "I'll be warning everybody I know.",
    { unless: 'text|scam|link|fraud|phishing|planned' },
  ],
  [
    `discourage|discouraged|discouraging|dissuade|dissuaded|deter|deterring ~4 ${WHOM}|everyone ~3 from`,
    'I discourage my friends from joining.',
  ],
  [
    'talked|talking|talk ~4 out of joining|switching|buying|booking|coming|signing|using',
    'I talked my brother out of joining.',
    { unless: 'me|us' },
  ],
  [
    `told|tell|telling|advised ~4 ${WHOM}|her|him|them ~3 to stay|stop|keep|stick where|with they|he|she|her|his|their|is|are`,
    'I told my sister to stay where she is.',
    { unless: 'me' },
  ],
  [
    `i'll|i|will|gonna|going|be|am|i'm|we'll|to|already|keep tell|telling|told|let|letting|making|make|share|warn ~1 all|everyone|everybody|people|my|every|whole|world ~4 how bad|awful|terrible|badly|rude|appalling|useless|poor|disgusting|shocking|dreadful|horrible|disgraceful`,
    'I will tell everyone how bad you are.',
  ],
  [
    "i'll|i|will|gonna|going|am|i'm|be|we'll|to post|posting|posted|write|writing|tweet|tweeted|put|putting|share|sharing|blast ~5 so everyone|everybody|people|others|nobody|my|that ~4 know|knows|sees|avoid|stay|warned|never|what",
    'I posted it so everyone knows.',
    { unless: 'great|good' },
  ],
  [
    `making|make|made sure ~2 ${WHOM}|nobody|everyone|everybody ~2 knows|know|hears|stays|avoids|never|uses`,
    'I am making sure everyone knows.',
    { unless: 'please|you|great' },
  ],
  [
    `${TOLD} ~2 the|my|our|all|every|each|half|whole|entire ~9 not|never|shouldn't|nowhere|bargepole to|touch|near|use|take|with`,
    'I told the whole street not to use you.',
    { despite: ['negated'], unless: "wouldn't|me|scam|pay|cracked|mad|daft" },
  ],
  [
    `${TOLD} ~6 to keep|stay|steer|stop well|far? away|clear|off from|of ~1`,
    'We told our drivers to stay away from your pumps.',
    { unless: "wouldn't|me|us|children|seat|lane|beach" },
  ],
  [
    'circulated|circulating|posted|posting|pinned|sent|put|shared|leaflets|note|notice|email|leaflet ~8 advising|warning|telling|cautioning|urging|asking ~6 not|against|avoid|off|about|away',
    'I circulated a note advising the flats not to use you.',
    { stands: 'own', unless: 'fraud|scam|while' },
  ],
  [
    'put|posted|wrote|shared ~2 up|on|in ~5 said|saying|telling ~4 never|not|avoid|dont|stay|steer',
    'I put it on the group saying never use them.',
    { despite: ['negated'] },
  ],
  [
    "don't|dont|not be booking|going|using|joining|signing|flying|buying|wasting|giving|trusting with|near|up|from|your|them|this",
    "Whatever happens don't be booking with them.",
    { despite: ['negated', 'conditional', 'reported'], unless: 'me|bothering|i|we|shall|will' },
  ],
  [
    'so ~3 followers|everyone|friends|people|others|everybody know|knows never|not|to|what',
    'I tweeted it so my followers know never to buy from you.',
    { unless: 'let' },
  ],
  [
    "letting|let|making each|every|everyone|all|people ~3 know ~3 not|never|avoid|shouldn't|what",
    'I am letting everyone know not to use you.',
    { despite: ['negated'], unless: 'please|me|can|should' },
  ],
  [
    "if you|u value|love|like|enjoy|respect|care ~4 avoid|stay|steer|run|go|dont|don't|never|book|look",
    "If you value your money, don't sign.",
    { despite: ['conditional', 'negated'], unless: 'i' },
  ],
  [
    "isn't|not|ain't the place|hotel|gym|bank|airline|company|app for|on|you|if ~2 you|pictures|website|families",
    'Families, this is not the place on the pictures.',
    { despite: ['negated', 'conditional'], unless: 'i' },
  ],
  ['find another before', "Find another before it's too late."],
  [
    "i'll|will|shall|gonna|going carry|keep|go on? telling|warning people|everyone|everybody|others|anyone|folk",
    "I'll keep telling people.",
    { unless: 'great|good|join' },
  ],
  [
    "anyone|people|folks|everyone|students|landlords|parents|friends|travellers ~6 dont|don't|never|avoid|beware book|stay|use|buy|join|sign|go|touch|trust|of|fly|with|this|these|<name>",
    'Anyone heading to the coast, never stay here.',
    { despite: ['negated', 'conditional'], unless: 'i|why|we|scam|please|who|they|know|texts|chicken|me|us|understand' },
  ],
  [
    'writing|write|leave|leaving|posting|put|post the? same|bad|negative|terrible|one-star|honest ~3 on every|everywhere|all|google|trustpilot|facebook|tripadvisor',
    'I am posting bad reviews on every site.',
    { unless: 'help' },
  ],
  [
    "wouldn't|not|don't|shouldn't|never|shouldnt|dont to? touch you|them|it|this|your|these ~3 with|under a|any ~2 bargepole|pole|barge|circumstances",
    'Told them not to touch you with a bargepole.',
    { despite: ['negated', 'reported'] },
  ],
  [
    'anyone|anybody|everyone|everybody who asks ~4 not|anywhere|elsewhere|avoid|anyone|to ~3 but|go|with|else|this|these|avoid|you',
    'Anybody who asks me gets told to go anywhere else.',
    { unless: 'join|use|come|try' },
  ],
  [
    "i'd|would|we'd advise|urge|tell|warn|advice anyone|everyone|anybody|people|others|everybody ~4 avoid|steer|elsewhere|away|clear|against|not",
    'I would advise anyone to steer clear.',
    { unless: ELSE_OBJECT },
  ],
  [
    'would|strongly|seriously|definitely advise|warn|caution against this|using|booking|buying|joining|flying|staying|them|these',
    'Would advise against using them.',
    { unless: ELSE_OBJECT },
  ],
])
