import { LAWYERS, NO_THREAT, OTHER_NOTICE, NOT_THREATENED, UNTIL, WATCHDOGS } from './severe-words.ts'
import { type RuleRow, tellEach } from '../tell-each.ts'

const FIELD =
  'consumer|consumers|data|dental|medical|nursing|tourist|tourism|licensing|labour|labor|employment|trading|housing|property|tenancy|tenancies|health|safety|hygiene|food|environmental|environment|transport|transportation|aviation|rail|maritime|energy|electricity|water|gas|banking|insurance|pensions|pension|pharmacy|pharmaceutical|veterinary|education|building|buildings|fire|weights|measures|privacy|protection|rights|advertising|gambling|gaming|financial|fair|accountants|practitioners|postal|utilities|telecom|telecoms|telecommunication|telecommunications|communications|broadcasting|animal|welfare|care|cybercrime|childcare|taxi|bar|competition|antitrust|equality|information|citizens|legal'
const HEAD =
  'authority|authorities|board|council|commission|commissioner|office|officer|officers|inspector|inspectors|inspectorate|centre|center|agency|bureau|department|dept|ministry|minister|tribunal|forum|court|institute|standards|ombudsman|ombudsmen|watchdog|registrar|regulator|regulators|protection|advice|affairs|society|directorate|marshal'
const ALONE = 'fspo|lta|ncc|fccpc|ccma|ofqual|ofgem|lokayukta|sebi|nccc|acma|apra|nca|cpsc|bundesnetzagentur|verbraucherzentrale|rtb|hiqa'

/** Bodies that a firm answers to: by their names, by a field and what is over it, and by what is over a field. Each has an example. */
const BODIES = [
  [`${WATCHDOGS}|${ALONE}`, 'Ofcom'],
  [`${FIELD} ~2 ${HEAD}`, 'the consumer protection office'],
  [
    `department|dept|board|office|bureau|ministry|commission|commissioner|institute|inspector of|for ~1 ${FIELD}|transport|state|justice|chartered|agriculture`,
    'the Department of Health',
  ],
  [
    `city|county|state|council|federal|municipal|code|attorney|public ~1 inspector|inspectors|inspection|enforcement|regulator|commission|attorney|general|utilities|utility`,
    'the city inspectors',
  ],
] as const

const OFFICE =
  'agency|authority|authorities|commission|commissioner|commissioners|ombudsman|board|council|councillor|ministry|minister|regulator|inspectorate|inspector|tribunal|court|courts|bureau|mp|msp|td|mla|senator|congressman|congresswoman|representative|governor|mayor|union|garda|gardai|guards|association|standards|secretary|registrar|watchdog|parliament|prosecutor|coroner'

const SELF = "i|i'm|im|i'll|ill|i've|ive|i'd|we|we're|we'll|we've|we'd|imma|me|gonna|going|already|be"

const TURNING =
  'complain|complaining|complained|report|reporting|reported|take|taking|taken|escalate|escalating|escalated|go|going|write|writing|wrote|written|refer|referring|referred|pass|passing|passed|send|sending|sent|bring|bringing|raise|raising|lodge|lodging|lodged|file|filing|filed|submit|submitting|submitted|forward|forwarding|forwarded|notify|notifying|notified|inform|informing|informed|contact|contacting|contacted|call|calling|involve|involving|alert|alerting|ring|ringing|phone|phoning|email|emailing|emailed|cc|ccing|copying|carry|carrying|approach|approaching|petition|tell|telling|straight|onto|getting|drafted|drafting|putting|turning|spoke|spoken|speaking'

const PAPER =
  'complaint|complaints|report|case|file|copy|copies|sample|pictures|pics|photos|photo|photographs|video|footage|letter|form|forms|dossier|evidence|screenshots|grievance|dispute|matter|invoice|emails|everything|correspondence|details|recording'

const DONE =
  'filing|filed|called|calling|reporting|reported|contacting|contacted|emailing|emailed|writing|complaining|complained|lodging|lodged|notifying|notified|informing|informed|alerting|alerted|submitting|submitted|forwarding|forwarded|sending|raising|raised|escalating|escalated|referring|referred'

const OTHER_TURN =
  'forget|half|cross|society|separated|lounge|settled|amicably|grudge|instead|joking|kidding|lol|job|interview|praise|thank|thanks|love|lovely|recommend|neighbour|neighbours|landlord|stolen|theft|burglary|licence|license|permit|cover|policy|planning|applied|application|work|works|worked|working|approved|regulated|renewal|register|2019|ago'

const DENIED = `${NOT_THREATENED}|can|could|your|you're`

/** Bodies over the firm that are told, asked or shown something: "I am ringing the nursing board". */
export const BODIES_AND_REGULATORS = [
  ...tellEach('severe', { despite: ['conditional'], unless: `${NO_THREAT}|not` }, [
    [
      `it's|its|then|then|so|be|it'll|next ~2 the|my|our|a ~1 ${WATCHDOGS}|${LAWYERS}|court|papers|press|newspapers ~1 i'm|i|next|for|then|you|it|that|we|phoning|calling|is|will`,
      'Then it is the ombudsman next.',
      { despite: ['conditional', 'negated'], unless: NO_THREAT },
    ],
    [
      `off|straight|on|onto|over|goes|going|go|take|taking|up|copy|copied|cc|cced|addressed ~3 to|with|before|by ~2 ${WATCHDOGS}`,
      'Off to the ombudsman it goes.',
      { unless: `${NO_THREAT}|not|approved|regulated|work|train` },
    ],
    [
      `${WATCHDOGS} ~2 is|are|will|gets|hears|has|have|gonna|gonnae|shall|can|may|aims ~2 hear|hearing|know|copied|informed|told|letter|complaint|decide|get|have|interested|contacted|it|look|be`,
      'The regulator is going to hear about it.',
      { despite: ['conditional', 'negated'], unless: `${NO_THREAT}|not|approved|regulated|work|audit` },
    ],
    [
      `before|to|at|with|for|by|against ~2 ${WATCHDOGS} ~3 ${UNTIL}|people|i've|forms|complaint|unless`,
      'I will have you before the ombudsman by Friday.',
      { unless: `${NO_THREAT}|not|approved|regulated|work|year|2019` },
    ],
    [
      `${WATCHDOGS} complaint|report|referral|reference|form|forms|case ~2`,
      'FCA complaint, then a review everywhere.',
      { unless: `${NO_THREAT}|not|approved|number-on` },
    ],
    [
      `report|reporting|reported|refer|referring|complaint|complain|complaining|forwarding|forward|grievance|taking|take|lodging|lodge|write|writing|go|going|off ~5 to|with|at ~2 information|trading|consumer|environmental|financial|insurance|health|data|citizens|advertising|aviation|licensing|housing|attorney|chief|state|police|better|fire|food|building|civil ~1 commissioner|standards|board|forum|affairs|protection|officer|health|advice|court|general|minister|authority|council|department|inspector|business|police|marshal|bureau|portal|ombudsman`,
      'I am forwarding the photographs to the environmental health officer.',
      { unless: `${NO_THREAT}|not|work|2019|job` },
    ],
    [
      `trading|environmental|citizens|consumer|advertising|fire|information|health standards|health|advice|board|forum|authority|marshal|commissioner|inspector|affairs|court ~2 will|are|is|gets|next|hear|gonna|gonnae|shall|to|in|have|then|tomorrow|morning|will|by|has`,
      'Trading standards are gonna hear about this.',
      { despite: ['conditional', 'negated'], unless: `${NO_THREAT}|not|open|near|office-in|insurance` },
    ],
  ]),
  ...tellEach('severe', { despite: ['asked', 'requested', 'third', 'reported', 'hedged', 'conditional'] }, [
    [
      `written|wrote|complained|filed|lodged|writing|copied|copying|filing|file|lodge|complain|complaining|referred|refer|referring|forwarded|cc'd|escalated|petition|petitioned|approach|approached ~1 to|with|before|the|my|our|this|it|you|matter|complaint ~5 ${OFFICE}|central|reserve|consumer ~1`,
      'I have written to the Central Bank about it.',
      {
        unless:
          'my-bank|card|stolen|neighbour|burglary|job|thanks|manager|lost|payment|transaction|how|statement|account|mortgage|someone|forget|sorry',
      },
    ],
  ]),
  ...tellEach('severe', { despite: ['conditional', 'negated'] }, [
    [
      `shall|will|i'll|we'll|going|gonna|must ~2 file|complain|lodge|petition|appeal|report|refer|write|notify ~4 ${OFFICE}|police|bank|desk|${WATCHDOGS}`,
      'I shall file with the Transportation Agency.',
      { unless: 'drill|movie|film|game|novel|joking|insurance|policy|cover|hairdresser|vaccine|thanks|thank' },
    ],
    [
      `lodge|lodging|file|filing|submit|submitting|log|logging|register|registering|raise|put|putting ~1 the|a|my|our|an|in|formal ~1 complaint|dispute|grievance|report|claim ~2 tomorrow|today|tonight|monday|friday|unless|if|with|next|then|by|arvo ~5 court|tribunal|forum|arbitration|arbitrator|ombudsman|ombudsmen|magistrate|sheriff|judge|commission|commissioner|council|guards|gardai|police|trading|fair|unless|if|back|money|otherwise|account|${WATCHDOGS}`,
      'I lodge the complaint tomorrow unless the bond is back.',
      { despite: ['conditional', 'hedged'], unless: 'how|insurance|need|want|can' },
    ],
  ]),
  ...tellEach(
    'severe',
    { despite: ['conditional', 'negated'], unless: OTHER_TURN },
    BODIES.flatMap(([body, named]): readonly RuleRow[] => [
      [
        `${SELF} ~4 ${TURNING} ~3 about|against|on|over ~4 to|with|at|before ~3 ${body}`,
        `I lodged a complaint about your firm with ${named}.`,
        { without: `${NOT_THREATENED}|can|could|you're` },
      ],
      [`${SELF} ~4 ${TURNING} ~7 ${body}`, `I'm ringing ${named} today.`, { without: DENIED }],
      [
        `${PAPER} ~4 to|with|at|before|for|from ~3 ${body}`,
        `A copy of this letter goes to ${named}.`,
        { without: DENIED, despite: ['conditional'] },
      ],
      [
        `${body} ~5 will|shall|has|have|gets|get|is|are|receives|receive|knows|hears|decides|asks|notified|informed|next|can ~4 complaint|sample|it|this|that|video|pictures|photos|copy|informed|notified|told|involved|explain|look|hear|letter|file|asks|from|case|today|tomorrow|now|notified|decides|decide|interested|answer`,
        `${named} has a copy now.`,
        { without: `${NOT_THREATENED}|could|your|you're|called|rang`, despite: ['conditional', 'negated', 'reported', 'third'] },
      ],
      [
        `or|then|otherwise|else|next|after ~1 i|we|i'm|it's|its|ill|i'll|we'll|off|straight|this|it|to|the ~6 ${body}`,
        `Sort it today or I go to ${named}.`,
        { without: DENIED },
      ],
      [
        `no refund|refunds|answer|reply|money|fix|callback|response|payment|fridge|apology ~4 ~2 ${body}`,
        `No refund by Friday, ${named}.`,
        { without: DENIED },
      ],
      [
        `${body} ~1 notified|informed|contacted|alerted|complaint|complaints|copied|tipped`,
        `${named} informed.`,
        { without: DENIED, despite: ['conditional'] },
      ],
      [
        `explain|tell|answer|justify ~2 that|it|this|yourself|yourselves ~1 to ~3 ${body}`,
        `You can explain that to ${named}.`,
        { despite: ['conditional', 'third'] },
      ],
    ]),
  ),
  ...tellEach('severe', { despite: ['conditional', 'negated'], unless: OTHER_NOTICE, without: `${NOT_THREATENED}|your|about` }, [
    ...BODIES.map(([body, named]): RuleRow => [
      `${DONE} ~5 ${body}`,
      `Filing with ${named} as we speak.`,
      { stands: 'own', without: `${NOT_THREATENED}|your|about|you|they|he|she`, despite: ['conditional'] },
    ]),
    [
      `inform|informing|notify|notifying|involve|involving|alert|alerting|tell|contact|contacting the ~1 authorities|regulators|press|media|police|courts`,
      'We will inform the authorities.',
      { stands: 'own', unless: `${OTHER_NOTICE}|stolen|burglary|lost|fraudster|robbed|scammer|card` },
    ],
  ]),
]
