import { tellEach } from '../tell-each.ts'

const NTH = 'third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh|7th|eighth|8th|ninth|9th|tenth|10th|eleventh|twelfth|umpteenth|nth'
const NUM = 'three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|dozen|3|4|5|6|7|8|9|10|11|12|13|14|15|20'
const DAY = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun'
const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|christmas|easter'
const PERIOD =
  'week|weeks|month|months|year|years|fortnight|day|days|quarter|quarters|term|season|winter|summer|hour|hours|morning|evening|nights|night'
const FAILED =
  "broke|broken|breaks|failed|fails|failing|leaks|leaked|leaking|down|crashed|crashes|crash|late|cancelled|canceled|missed|lost|wrong|charged|overcharged|billed|stopped|stops|died|dies|dead|delayed|damaged|missing|declined|refused|rejected|reversed|frozen|froze|freezes|dropped|drops|blocked|bounced|postponed|rescheduled|disconnected|ignored|vanished|vanishes|gone|nobody|nothing|no-one|never|empty|flooded|floods|tripped|trips|smashed|squashed|forgotten|out|off|cold|short|double|twice|jammed|jams|left|hung|cut|cuts|bumped|stood|didn't|doesn't|won't|wouldn't|couldn't|hasn't|not"
const GONE =
  'left|lost|missed|failed|broke|broken|delayed|late|cancelled|refused|stopped|crashed|died|damaged|forgotten|dropped|declined|overcharged|charged|ignored|vanished'
const SENT =
  'sent|send|had|got|received|gave|given|posted|delivered|charged|billed|issued|replaced|swapped|fitted|put|shipped|brought|rang|called|asked|complained|reported|been|broken|failed|booked|waited|explained|told|written|emailed'
const FAULTY =
  'handset|phone|router|hub|box|charger|meter|boiler|kettle|replacement|unit|one|machine|engineer|technician|fitter|plumber|driver|courier|visit|appointment|callout|call-out|outage|cut|blackout|power-cut|leak|burst|flood|breakdown|failure|fault|error|complaint|ticket|reference|letter|email|call|chat|message|reminder|attempt|reset|repair|claim|form|delay|cancellation|mistake|refund|bill|invoice|estimate|charge|delivery|parcel|order|payment|card|agent|adviser|operator|person|manager|apology|excuse|puncture|crash|incident'

const BREAKING =
  'outage|cut|blackout|power-cut|leak|burst|flood|breakdown|failure|fault|error|reset|repair|delay|cancellation|mistake|replacement|puncture|crash|incident|handset|router|hub|boiler|meter|engineer|technician|plumber|fitter|callout|complaint|apology|excuse'

/** Failures that are counted up: by their number, by the days, by a list, by every one of a kind. */
export const COUNTED_FAILURES = tellEach(
  'severe',
  {
    despite: ['asked', 'requested', 'hedged', 'negated', 'third', 'reported'],
    unless:
      'love|loved|lovely|great|excellent|brilliant|perfect|perfectly|superb|fantastic|amazing|wonderful|delighted|happy|enjoyed|pleased|best|flawless|faultless|upgrade|thanks|thank|floor|birthday|party|child|baby|anniversary|sorted|fixed|helpful|cheaper|recommend|quote|matching|on-time|flat-white',
  },
  [
    [
      `${NTH} ~1 ${FAULTY} ~1 you|you've|youve|i|i've|ive|we|we've|they|they've|that's|to|in|since|that|has|this ~3 ${SENT}|${FAILED}`,
      'This is the fourth router you have sent me.',
    ],
    [`${NTH} ~1 ${BREAKING} ~2 this|in|since ~3 ${PERIOD}|${MONTH}`, 'That is the fourth puncture this month.'],
    [
      `${NTH} consecutive|straight|successive|bloody|flaming|flipping|freaking|damn ~1 ${FAULTY}|${PERIOD}|${DAY}|time`,
      'For the fifth consecutive month it is wrong.',
    ],
    [
      `${NUM} times ~1 this|in|since|over|within|last|on ~3 ${PERIOD}|${MONTH}|${DAY}|now ~9 ${FAILED}`,
      'Three times this month the till went down.',
    ],
    [`${GONE}|down ~5 ${NUM} times`, 'The line dropped out four times.', { unless: 'hike|lounge|great|love|only|used|less|more' }],
    [
      `${GONE} ~1 in|at * ~1 in|at * ~1 and ~4 in|at`,
      'My bag was left behind in Rome, in Bonn and last week in Oslo.',
      { unless: 'open|hours' },
    ],
    [
      `${FAILED} ~6 .? ~4 ${DAY} ~4 ${DAY} ~4 ${DAY}`,
      'The bin was missed on Monday, Wednesday and Friday.',
      { unless: 'open|hours|closed|slot|available|between|if|can' },
    ],
    [
      `${DAY} ~4 ${DAY} ~4 ${DAY} ~6 ${FAILED}`,
      'Monday, Tuesday and today the lift was out.',
      { unless: 'open|hours|closed|slot|available|between|if|can' },
    ],
    [
      `${FAILED} ~6 .? ~4 ${MONTH} ~4 ${MONTH} ~4 ${MONTH}`,
      'The reports vanished in May, in June and in July.',
      { unless: 'open|hours|closed|between|if|can' },
    ],
    [
      `${MONTH} ~5 ${MONTH} ~5 ${MONTH} ~6 ${FAILED}`,
      'March, April and June, the bill was wrong.',
      { unless: 'open|hours|closed|between|if|can' },
    ],
    [
      `${FAILED} ~2 every|each single|bloody|flaming|blessed|damn|flipping|other|friday|monday ~1 day|night|morning|week|time|month|evening|one|delivery|order|visit`,
      'Pressure drops off every single day.',
    ],
    [
      `every|each single|bloody|blessed|flaming|damn ~1 day|night|morning|week|month|evening|weekend ~6 ${FAILED}`,
      'Every single night the alarm fails.',
    ],
    [`time and|after again|time`, 'Time and again you let us down.'],
    [`twice ~4 and|then|now ~3 again|third ~2 yesterday|today|this|now|more|in|on|last|since`, 'It died twice in May and again this week.'],
    [`same as|fault|problem|thing|story|error|mistake the? ~1 other|previous|first ${NUM}`, 'It does the same as the other three.'],
    [`strike ${NUM}|${NTH}`, 'That is strike three.'],
    [
      `that|this|it is|makes|that's|thats|makes|now ${NUM} ~1 since|in|this|now|so|already|on ~2 ${MONTH}|${PERIOD}|far|row|trot|now`,
      'That makes five since March.',
      { unless: 'order|guests|tickets|nights|stay|payment|until|left' },
    ],
    [
      `${NUM} time|times ~1 you|they|dem|he|she|ye|yous|nobody ~1 tell|told|say|said|promise|promised|cancel|cancelled|missed|miss|failed|sent|send|charged|took|lost|forgot|left|came|come|ignored`,
      'Five times you told me it is fixed.',
      { unless: 'love|great|happy|thanks' },
    ],
    [`${FAILED} ~4 thrice`, 'It was rejected thrice.'],
    [`thrice ~5 ${FAILED}`, 'Thrice the call failed.'],
    [
      `${NUM} ~1 nights|days|weeks|months|shifts|mornings|evenings|times|trips|orders|runs|deliveries|visits|bills runnin|consecutive|on|in ~2 row|trot|bounce|hop|spin|runnin|now`,
      'Three weeks on the trot.',
      { unless: 'stay|booked|off|holiday|love|working' },
    ],
    [
      `${NTH} ~2 misplaced|wrong|lost|missing|broken|faulty|dud|duff|dead|cancelled|failed|bad|delayed|late|damaged|soggy|cold|botched|incorrect ~3`,
      'Third misplaced suitcase in one year.',
      { unless: 'on|for|by|until|because' },
    ],
    [
      `${NTH} time ~1 now|bringing|same|in|mate|lads|already ~4 ${FAILED}|wrong|with|again|row`,
      'Third time now the van came with bald tyres.',
    ],
    [
      `once|twice|in|on|first ~3 ${MONTH}|${DAY} ~3 twice|again|once|then ~3 ${MONTH}|${DAY} ~3 and|now|then ~2 ${MONTH}|${DAY}|now|tonight|again|this`,
      'Once in May, twice in June and now today.',
      { unless: 'open|closed|available|between' },
    ],
    [
      `first one|van|lot|box|unit ~2 no|not|was|had|didn't ~3 second one|van|lot|box|unit ~1 no|not|was|had|didn't ~2`,
      'First one no reverse, second one no brakes.',
      { unless: 'class|floor|step|prize|name|please' },
    ],
    [
      `first|firstly ~5 ${GONE}|double ~9 then ~9 .? ~3 now|again|third`,
      'First it was lost, then it was late, now it is crushed.',
      { unless: 'if|please|how|step|click|press|should|can|nice' },
    ],
    [`lost|losing count ~2 of|how ~5`, 'We lost count of the power cuts.'],
  ],
)
