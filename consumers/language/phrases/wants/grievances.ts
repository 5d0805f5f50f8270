import { tellEach } from '../tell-each.ts'
import { ONCE, THING } from './pain-words.ts'

const ODD = `${ONCE}|delay|delayed|cancelled|flight|refund|payment|broken|lovely|not|moved|switched|yours|thank|nice`
const TOIL =
  'log|sign|type|enter|re-enter|queue|wait|ring|phone|drive|walk|climb|print|scan|fax|copy|ask|explain|repeat|reset|restart|scroll|click|carry|travel|fill|download|upload|verify|prove|choose|pay|book|hunt|search|change|remember|juggle|switch|guess|bend|kneel|unplug'
const CLUMSY =
  'clunky|cumbersome|unintuitive|confusing|fiddly|unusable|unreadable|illegible|inaccessible|convoluted|over-complicated|overcomplicated|complicated|user-unfriendly|sluggish|unwieldy|counterintuitive|awkward|impenetrable|incomprehensible|laggy|buggy|glitchy|bewildering'
const WARE = `${THING}|search|timer|controls|booking|timetable|tickets|scanner|printer|calendar|filters|filter|navigation|reports|export|invoicing|invoices|rules|permissions|settings|thermostat|pricing|registration|machine|sizes|permit|booking`

/** Troubles named as such: what is clumsy, what bugs, what it means for a day. */
export const GRIEVANCES = tellEach('pain', {}, [
  [`${WARE} ~1 is|are|so|remains|feels|seems|s ~2 ${CLUMSY}`, 'The booking screen is clunky.', { unless: `${ODD}|at|first` }],
  [
    `having|being to|made|forced|asked to? ~1 ${TOIL} ~9 is|drives|makes|every|each|just|gets|means|takes|twice|feels`,
    'Having to type a code twice is tedious.',
    { unless: `${ODD}|would` },
  ],
  [
    `means|meaning that? i|we|you|my|our|people|half ~1 can't|cannot|never|have|has|must|always|need|lose|miss|end|are ~1 to|always|stuck|forced|up|never|unable|out|use|get|go|do|book|see|every`,
    'Those opening hours mean that I always have to rush, which means I never get in.',
    { unless: `${ODD}|don't` },
  ],
  [
    `so|hence i|we|you|one|nobody never|always ~1 get|know|end|have|need|miss|lose|arrive|see|run|manage|guess|late|stuck|left|caught|too ~2`,
    'The buses never meet the train, so I always miss the start.',
    { unless: `${ODD}|come|back|return|trust` },
  ],
  [
    `drives|drive|driving|sends me|us|my everyone? wife|husband|staff|team|? ~1 mad|crazy|nuts|bonkers|potty|insane|demented|spare|up|round|batty|bananas ~4 that|how|having|every|each|trying|always|wall|bend|twist|with`,
    'It drives me mad that the page jumps.',
    { unless: ODD },
  ],
  [
    `annoys|bugs|irritates|frustrates|irks|galls|infuriates me|us|everyone ~2 that|how|when|having|every|each|about ~2`,
    'It irks me how the form jumps.',
    { unless: `${ODD}|this|again` },
  ],
  [
    `my|our|biggest|main|one|constant|usual ~1 gripe|bugbear|annoyance|frustration|grumble|niggle|drawback|downside|headache|difficulty|quibble ~2 is|with|are|being|remains ~2`,
    'My one gripe is the tiny lid.',
    { unless: `${ODD}|minor` },
  ],
  [
    `dread|dreading ~1 every|each|having|using|opening|going|when|month|bill|the ~1 month|time|update|bill|to|your|up|it ~2`,
    'I dread every update you send.',
    { unless: ODD },
  ],
  [
    `inconvenient|impractical|unworkable|inaccessible|unmanageable|awkward|punishing|burdensome|tough|prohibitive for|to|when|if|that|as ~1 us|me|people|anyone|a|the|those|families|you|we|i|small|older|working ~2`,
    'Your opening hours are impractical for working people.',
    { unless: ODD },
  ],
  [
    `i|we|he|she|they|customers|people|pensioners|patients struggle|struggles|fumble|wrestle|battle|fight|grapple with|to|through|every|for ~5 ${WARE}|every|each|always|because|lid|cap|knob|buttons|words|jargon|spaces|stairs|door`,
    'I wrestle with the lid each morning.',
    { unless: `${ODD}|today|now` },
  ],
  [
    `after|in|for ~1 years|months|year|ages|weeks|all ~4 still ~1 can't|cannot|don't|haven't|never|no|not ~4 figure|work|understand|know|get|tell|how|used|grasp|mastered|head|what|option|way`,
    'After a year I still cannot work the oven.',
    { unless: `${ODD}|waiting|arrived|order` },
  ],
  [
    `lacks|lack|lacking|without|has|have|there's no|a|any|proper|basic|decent ~1 undo|dark|offline|search|captions|subtitles|filter|sorting|export|calendar|autosave|bulk|multi-user|shortcut|shortcuts|pause|ramp|lift|landline|bookmark|history|reminders|reminder ~1 mode|button|function|option|feature|for|in|on|at|and|so|which|to ~1`,
    'The editor lacks any undo for tables.',
    { unless: `${ODD}|found|find|anywhere` },
  ],
  [
    `nobody|none|few|half|most|many of? ~2 customers|residents|members|us|pensioners|staff|patients|users|parents|drivers|team ~1 can|can't|cannot|struggle|find|have|never|understand|get|manage ~5`,
    'Half of our residents struggle to book.',
    { unless: `${ODD}|love|helpful|great|not|better|praise|sick|gone|affected|today|down|out` },
  ],
  [
    `wrong|late|fails|forgets|lose|loses|queue|argue|repeat|struggle|spill|spills|jams|leaks|misses|missing|stuck|squashed|damp|stale ~6 every|each|nine single|times ~1 time|day|week|month|visit|delivery|bill|order|trip|ten|evening|morning|year|night|winter`,
    'The tray leaks every single time.',
    { unless: `${ODD}|charged` },
  ],
  [
    `too|very|so|far few|many|expensive|little|short|long|early|late|far|narrow|strict|rigid ~1 to|for|as|and ~2 us|people|me|anyone|families|commuters|be|shift|workers|nurses|make|finish|get|use ~4 always|every|never|ever|work|hours|use|us|home`,
    'The slots are too short for us to ever finish.',
    { unless: ODD },
  ],
  [
    `the|your way|trouble|problem|thing|snag|bother|difficulty ~1 with|about your|the|this|these|being ~4 is|are|being that|it|they|you|how|there|nobody|i|we|a|too|always|never ~2`,
    'The trouble with your lockers is that they are at floor height.',
    { unless: `${ODD}|order|solved|account|card` },
  ],
  [
    `always ~2 have|had|been ~1 trouble|problem|problems|difficulty|bother|issues|awkward|fiddly|hard|difficult|nuisance|pain|fight with|getting|to|for|when|in|? ~2`,
    'I have always had trouble with the sizing, always have had problems with the zip.',
    { unless: `${ODD}|never|without|hardly` },
  ],
])
