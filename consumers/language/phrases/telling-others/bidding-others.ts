import { tellEach } from '../tell-each.ts'

const READERS =
  "anyone|anybody|everyone|everybody|folks|folk|people|guys|ladies|lads|mums|mothers|dads|parents|families|couples|friends|teachers|students|travellers|travelers|owners|landlords|drivers|whoever|y'all|all"
const THESE = 'this|these|them|it|one|here|yours|theirs'
const GET = 'get|buy|order|book|use|try|hire|join|ring|call|take|download|choose|visit|grab|see'
/** What makes it a request to the firm, a question, a plan of the customer's own or its opposite. */
const OWN =
  "i|i'm|i'll|i'd|i've|we|we'll|we're|me|us|my|our|you|please|can|could|would|will|want|wanted|need|to|how|why|where|when|what|which|not|don't|dont|never|avoid|elsewhere|else|but|if|unless|instead|can't|won't|didn't|couldn't|trying|nobody|no|noone|no-one"

/** Telling whoever reads it to come, in the imperative. */
export const BIDDING_OTHERS = tellEach('recommend', {}, [
  [`thank me later`, 'Ask for the room at the back, thank me later.', { unless: 'avoid|elsewhere|not' }],
  [
    "you'll|youll owe me a? ~1 pint|drink|one|beer|favour|coffee",
    "Go there on a Monday, you'll owe me a pint.",
    { unless: 'refund|money' },
  ],
  [`go ~1 ${GET} ~1 ${THESE}`, 'Worth the money, go buy one.', { unless: OWN, despite: ['conditional'] }],
  [
    `just|seriously|honestly book|buy|order|try|join|get ~1 ${THESE}`,
    'Seriously, just book it.',
    { unless: OWN, despite: ['conditional'] },
  ],
  [`book it|this|here|them|now|these`, 'Book it.', { unless: `${OWN}|flight|on|for|the|online|yes|ok|okay|chat|then|slot` }],
  [
    `${GET} ~1 these|this people|lot|guys|folks|lads|firm|company|place|place|shop|garage|app|one`,
    'Leak at home? Get these people.',
    { unless: `${OWN}|fix|out|off|away` },
  ],
  [
    `order|buy|book|eat|stay|fly|shop|bank|go|travel|insure from|off|with|at here|these|them|yous|y'all`,
    'Hungry? Order from these.',
    { unless: `${OWN}|never|no|nobody` },
  ],
  [
    `${READERS} ~4 shouldn't|not|don't|dont|no hesitate|think|reason|doubt ~1 twice|to|,`,
    'Families with toddlers should not think twice.',
    { despite: ['negated', 'conditional'], unless: 'i|we|contact|please|call' },
  ],
  [
    `on the fence ~6 buy|get|go|do|join|try|book|just|order|sign|it`,
    'Anyone on the fence should just buy it.',
    { despite: ['conditional'], unless: "don't|not|avoid|i'm|i|was" },
  ],
  [
    `if|anyone|anybody|need|want|wants|needs|looking|after ~8 look no further`,
    'If anyone wants an honest garage, look no further.',
    { despite: ['conditional', 'asked', 'negated'] },
  ],
  [
    `mums|mothers|dads|parents|ladies|lads|couples|families|teachers|students|travellers|landlords|drivers ~3 ${GET}|sign|go|stop ~3 this|these|them|here|yourselves|yourself|up|with`,
    'Mums, sign up with these.',
    { unless: `${OWN}|should|are|is|was|were|who|keeps|keep|says` },
  ],
  [
    `would|i'd|i|we|we'd|can only|strongly|really|certainly|definitely|always? urge|suggest|advise|encourage|urging|tell ~1 any|anyone|anybody|everyone|all|other|others|every|you ~6 to|try|take|give|go|get ~1 try|give|use|take|go|book|join|get|come|buy|these|this|them|your`,
    'I would urge anyone with a dog to try this place.',
    {
      despite: ['hedged'],
      unless: 'not|avoid|against|elsewhere|away|clear|caution|careful|check|else|anywhere|read|near|out|another|face',
    },
  ],
  [
    `do yourself|yourselves|urself a favour|favor|solid ~2 order|book|get|buy|join|use|try|go|see|eat|hire|download|ring|stay`,
    'Do yourself a favour and order from this place.',
    { despite: ['conditional'], unless: "elsewhere|avoid|else|away|scroll|not|anywhere|don't|dont|never" },
  ],
  [
    `this|these|yours is|are the ~2 place|one|ones|people|firm|dentist|garage|shop ~2 you want|need|should ~3`,
    'This is the place you want to ring.',
    { despite: ['conditional'], unless: 'not|avoid' },
  ],
  [
    `worth a go|shot|try|punt|visit|whirl|look`,
    'Worth a go if your cat is fussy.',
    { despite: ['conditional'], unless: "not|isn't|hardly|never|wasn't|was|i|sleep" },
  ],
  [`deffo|defo|def|defs|100|10000 ~1 recommend|recommended|rec`, 'Deffo recommend.', { unless: "not|wouldn't|don't" }],
  [`highly|strongly|much|warmly recommended`, 'Food hot, seats fine, highly recommended.', { unless: 'not|was|came|by|to' }],
])
