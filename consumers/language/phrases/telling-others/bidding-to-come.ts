import { KINDS_OF_FIRM } from './others-words.ts'
import { tellEach } from '../tell-each.ts'

const ME =
  "i|i'm|i'll|i'd|i've|we|we'll|me|us|my|our|please|not|don't|dont|never|avoid|elsewhere|else|unless|instead|can't|won't|address|link|email|card|code|form|reference|again|refund|cancel|wrong|until"
const READER = { despite: ['conditional', 'third', 'reported'], stands: 'first', unless: ME } as const
const OUTCRY = { despite: ['conditional', 'third'], stands: 'alone' } as const

/** Biddings to whoever reads them to come, and the short words with which posts and surveys recommend. */
export const BIDDING_TO_COME = tellEach('recommend', {}, [
  [
    `recommend|recommended|recommendable|recommending|rec|recc|reccomend|reccomended|recomend|recomended|recommeded|recommendation`,
    'Works in cellars, recommended.',
    { ...OUTCRY, unless: 'not|if|never' },
  ],
  [
    `would|will|i'd|id|def|deffo|defo|definitely|highly|totally|absolutely|10/10|100|strongly|100%|happily|thoroughly ~1 rec|recc|reco|reccomend|recomend|reccommend|recommed|reccomended|recomended|reccommended`,
    'Would defo reccomend.',
    { unless: "that|not|if|wouldn't|wouldnt|cannot" },
  ],
  [
    `would|will|i'd|we'd|happily|gladly|definitely|certainly|strongly ~1 suggest|endorse|advise|recommend <name>|you|this|these|them|it ~2 to|for ~1 any|all|every|anyone|everyone|others|anybody|everybody|friends|people|fellow|my|our`,
    'Would happily suggest Larkbooks to any small shop.',
    { unless: "not|never|wouldn't|avoid|if|change" },
  ],
  [
    `can|do|will|shall safely|honestly|happily|heartily|wholeheartedly|thoroughly|only|certainly|definitely|highly recommend|endorse|vouch ~1 you|it|them|this|these|the|your|<name>`,
    'I can heartily endorse this surgery.',
    { unless: 'not|never|if|if|dentist' },
  ],
  [
    `use|try|book|join|choose|hire|visit|buy|get|ring|call|order|see|grab ~1 these|this|them|here people|lot|guys|lads|folks|firm|company|place|shop|app|one|garage|crowd|and|if|now|asap|today|you|they|it|instead`,
    'Got a party to cater, use these guys.',
    READER,
  ],
  [
    `use|try|hire|choose|join|visit|ring|book them|these|here|this`,
    'Four tours, not one breakdown, use them.',
    { ...OUTCRY, unless: 'i|we|please|card|never' },
  ],
  [
    `go|just|run|get to? go|here|there|now|see|eat|book|buy|try|yours|yourselves|yourself|involved|one ~1`,
    'The recliners are great, just go.',
    { ...OUTCRY, unless: `${ME}|away|home|wrong|error` },
  ],
  [
    `go|drive|head|switch|bank|shop|eat|stay|fly|ring|call|get|call|come|take ~2 to|with|at|on|for|in <name>|these|them|here|this ~1 ${KINDS_OF_FIRM}|and|for|because|<name>|they|it|my|bru|ask ~1`,
    'If you have a boat to insure, go with these people.',
    { ...READER, unless: `${ME}|page|menu|settings|screen` },
  ],
  [
    `get ~4 done|fixed|sorted|made|fitted|cut|serviced|repaired|printed|built|insured ~1 by|at|with|here|from this|these|them|here|<name> ~2`,
    'Get your boiler serviced by these lads.',
    { ...READER },
  ],
  [
    `give|gie|do ~1 ~4 a|them try|go|shot|whirl|chance|bash|visit|ring`,
    'If heights scare you, do give Dr Larkin a try.',
    { ...READER, unless: `${ME}|it a go|call back|back|tomorrow` },
  ],
  [
    `put|take|bring|send|drive|pop ~1 your|ur|yer ~2 gran|grandma|mum|mother|kids|children|dog|dogs|cat|cats|car|van|bike|family|parents|guests|mates|friends|partner|wife|husband|missus|laptop|shoes|suit|money|team|clients|nan|granny ~2 here|there|to|in ~1 ~1`,
    'Put your granny here for the weekend.',
    { ...READER, despite: ['third', 'conditional'], unless: `${ME}|if|away|out|risk|complaint|then` },
  ],
  [
    `this|these|here is|are|'s your|yer|ur ~1 garage|place|shop|hotel|bank|firm|people|man|men|lads|guys|vet|dentist|one|spot|school|gym|crew`,
    'Need a tyre at night? This is your garage.',
    { unless: `${ME}|wrong|problem|which|where|order|who` },
  ],
  [
    `drivers|students|nurses|teachers|parents|mums|dads|cabbies|farmers|planners|brides|folks|everyone|owners|people|lads|ladies|couples|travellers|landlords|freelancers|builders ~1 this|these|here is|are|'s ~1 your|the|ur|our ~3`,
    'Drivers, this is your garage.',
    { unless: `${ME}|problem|wrong|worst|same` },
  ],
  [
    `worth|deserves|merits|warrants ~2 ~1 tram|drive|detour|bus|trip|ride|journey|visit|trek|ferry|hike|climb|pilgrimage`,
    'Worth the tram ride.',
    { despite: ['conditional'], unless: "not|isn't|wasn't|hardly|never|was|if|nothing|barely|isnt|wasnt" },
  ],
  [
    `don't|dont|do|never not? ~1 dither|dilly|hesitate|overthink|think|wait|sleep|miss|hang|faff|delay|look ~1 get|twice|just|out|on|about|around|this|go|these|them|anywhere|elsewhere|and ~1`,
    "If your cat is poorly don't dither, get her here.",
    { despite: ['negated', 'conditional', 'third'], unless: "i|we|me|us|my|our|please|contact|call|reply|it's|on-hold|line|left|moved" },
  ],
  [
    `look|search|looking|searching no further|farther|more`,
    'For a wedding band look no further.',
    { despite: ['negated', 'conditional', 'asked', 'third'] },
  ],
  [
    `join|get|jump|hop on ~1 the|this ~1 train|bandwagon|club|wagon|board`,
    'Jump on the bandwagon, lovely coffee.',
    { unless: `${ME}|station|platform|bus|late|ticket` },
  ],
  [
    `get|getting|go|book|sign|head|make|run|hop|pop|gerrit|haste yourself|yourselves|yerself|yourselfs|urself|yersel|your|yer ~2 down|over|to|into|in|on|signed|booked|here|there|one|up|round|along|registered ~2`,
    'Get yourselves down to this bakery.',
    { ...READER, unless: `${ME}|ready|together|sorted|act|facts|staff|bed|job|gone` },
  ],
])
