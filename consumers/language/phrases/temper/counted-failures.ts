import { GONE, GONE_WRONG, MISHAP, MONTH, NO_FAILURE, NTH, NUM, PERIOD, PLEASED, WEEKDAY, WENT_WRONG } from './counted-words.ts'
import { HOWEVER_TOLD } from './severe-words.ts'
import { tellEach } from '../tell-each.ts'

const SPAN =
  'week|weeks|month|months|year|years|fortnight|day|days|quarter|quarters|term|season|winter|summer|hour|hours|morning|evening|nights|night'

const SENT =
  'sent|send|had|got|received|gave|given|posted|delivered|charged|billed|issued|replaced|swapped|fitted|put|shipped|brought|rang|called|asked|complained|reported|been|broken|failed|booked|waited|explained|told|written|emailed'

const FAULTY =
  'handset|phone|router|hub|box|charger|meter|boiler|kettle|replacement|unit|one|machine|engineer|technician|fitter|plumber|driver|courier|visit|appointment|callout|call-out|outage|cut|blackout|power-cut|leak|burst|flood|breakdown|failure|fault|error|complaint|ticket|reference|letter|email|call|chat|message|reminder|attempt|reset|repair|claim|form|delay|cancellation|mistake|refund|bill|invoice|estimate|charge|delivery|parcel|order|payment|card|agent|adviser|operator|person|manager|apology|excuse|puncture|crash|incident'

const BREAKING =
  'outage|cut|blackout|power-cut|leak|burst|flood|breakdown|failure|fault|error|reset|repair|delay|cancellation|mistake|replacement|puncture|crash|incident|handset|router|hub|boiler|meter|engineer|technician|plumber|fitter|callout|complaint|apology|excuse'

const CONTACTS =
  'calling|ringing|phoning|asking|typing|messaging|writing|explaining|emailing|chasing|nudging|contacting|texting|callin|tweeting|call|asked|called|rang|told|about|contact|message|photographs|attached'

const GOES_OUT = 'out|down|off|dark|dead|offline|blank|late|missing'

const BROUGHT =
  'one|tech|techs|technician|engineer|plumber|fitter|guy|man|van|driver|unit|box|router|replacement|pair|handset|phone|boiler|battery|part|fix|repair|attempt|visit|order|delivery|parcel|package|appointment|date|slot|lesson|class|flight|train|bus|bill|invoice|letter|statement|outage|cut|leak|meter|card|machine|screen|charger|key|charge|payment|crash|blackout|refund|cleaner|carer|teacher|nurse|lorry|crew'

/** Whoever rings four times has no failure yet that was repeated; whoever tries in vain four times has. */
const ATTEMPTED = 'tried|trying|tryin|attempted|attempting|submitted|submitting|resubmitted|re-entered'
const NO_ATTEMPT = 'recipe|food|dish|menu|lounge|restaurant|taste|flavour|flavours|love|loved|great'

/** Failures that are counted up: by their number or by every one of a kind. */
export const COUNTED_FAILURES = [
  ...tellEach('severe', { despite: HOWEVER_TOLD, unless: NO_FAILURE }, [
    [
      `${NTH} ~1 ${FAULTY} ~1 you|you've|youve|i|i've|ive|we|we've|they|they've|that's|to|in|since|that|has|this ~3 ${SENT}|${WENT_WRONG}`,
      'This is the fourth router you have sent me.',
    ],
    [`${NTH} ~1 ${BREAKING} ~2 this|in|since ~3 ${SPAN}|${MONTH}`, 'That is the fourth puncture this month.'],
    [
      `${NTH} consecutive|straight|successive|bloody|flaming|flipping|freaking|damn ~1 ${FAULTY}|${SPAN}|${WEEKDAY}|time`,
      'For the fifth consecutive month it is wrong.',
    ],
    [
      `${NUM} times ~1 this|in|since|over|within|last|on ~3 ${SPAN}|${MONTH}|${WEEKDAY}|now ~9 ${WENT_WRONG}`,
      'Three times this month the till went down.',
    ],
    [`${GONE}|down ~5 ${NUM} times`, 'The line dropped out four times.', { unless: 'hike|lounge|great|love|only|used|less|more' }],
    [
      `${WENT_WRONG} ~2 every|each single|bloody|flaming|blessed|damn|flipping|other|friday|monday ~1 day|night|morning|week|time|month|evening|one|delivery|order|visit`,
      'Pressure drops off every single day.',
    ],
    [
      `every|each single|bloody|blessed|flaming|damn ~1 day|night|morning|week|month|evening|weekend ~6 ${WENT_WRONG}`,
      'Every single night the alarm fails.',
    ],
    [`time and|after again|time`, 'Time and again you let us down.'],
    [`same as|fault|problem|thing|story|error|mistake the? ~1 other|previous|first ${NUM}`, 'It does the same as the other three.'],
    [`strike ${NUM}|${NTH}`, 'That is strike three.'],
    [
      `that|this|it is|makes|that's|thats|makes|now ${NUM} ~1 since|in|this|now|so|already|on ~2 ${MONTH}|${SPAN}|far|row|trot|now`,
      'That makes five since March.',
      { unless: 'order|guests|tickets|nights|stay|payment|until|left' },
    ],
    [
      `${NUM} time|times ~1 you|they|dem|he|she|ye|yous|nobody ~1 tell|told|say|said|promise|promised|cancel|cancelled|missed|miss|failed|sent|send|charged|took|lost|forgot|left|came|come|ignored`,
      'Five times you told me it is fixed.',
      { unless: 'love|great|happy|thanks' },
    ],
    [`${WENT_WRONG} ~4 thrice`, 'It was rejected thrice.'],
    [`thrice ~5 ${WENT_WRONG}`, 'Thrice the call failed.'],
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
      `${NTH} time ~1 now|bringing|same|in|mate|lads|already ~4 ${WENT_WRONG}|wrong|with|again|row`,
      'Third time now the van came with bald tyres.',
    ],
    [`lost|losing count ~2 of|how ~5`, 'We lost count of the power cuts.'],
    [`${ATTEMPTED} ~6 ${NUM} ~1 times|goes`, 'I have tried to send the form four times.', { unless: NO_ATTEMPT }],
    [`${ATTEMPTED} ~5 3x|4x|5x|6x|7x|10x`, 'I have attempted the upload 5x.', { unless: NO_ATTEMPT }],
    [`${ATTEMPTED} ~3 countless|dozens|umpteen|hundreds of? times`, 'I have tried countless times.', { unless: NO_ATTEMPT }],
  ]),
  ...tellEach('severe', { despite: HOWEVER_TOLD, unless: PLEASED, without: CONTACTS }, [
    [`${MISHAP} ~5 a|the|for|now|already|my|again|so|this ~1 ${NTH} time`, 'It crashed now already a fifth time.'],
    [
      `${NTH} ~1 ${BROUGHT} ~3 this|in|since ~2 ${PERIOD} ~3 ${GONE_WRONG}|and`,
      'Fourth engineer this month and no light.',
      { unless: `${PLEASED}|please|order|quote|together` },
    ],
    [
      `${NUM} techs|engineers|technicians|plumbers|fitters|drivers|visits|replacements|routers|boxes|units|fixes|repairs|attempts|tries|lessons|dates|slots|promises|apologies ~1 and|in|later|now|already|so ~4 still|no|not|nothing|same|nobody|it|fixed`,
      'Four techs and still no signal.',
      { unless: `${PLEASED}|need|looking|quote` },
    ],
    [
      `went|goes|gone|been|going|cut|cuts|knocked|drops|dropped|shut|shuts ~2 ${GOES_OUT} ~5 ${NUM} times`,
      'The power went out five times.',
    ],
    [`${NUM} times ~7 went|goes|gone|cut|cuts|shut|drops|dropped ~1 ${GOES_OUT}`, 'Five times this week the power went out.'],
    [
      `${MISHAP}|out|down|dark ~5 ${NUM} times|trips|orders|occasions ~1 this|in|since|now|already|over|within|last`,
      'The lift is down four times since May.',
      { without: `${CONTACTS}|not|no|only|open` },
    ],
    [
      `${MISHAP}|same|nothing|nobody ~5 week|month|night|day|year|morning after week|month|night|day|year|morning`,
      'You are late week after week.',
    ],
    [
      `${NUM} ~1 no-shows|no-show|mix-ups|cancellations|blackouts|breakdowns|dropouts|power-cuts|outages|punctures|leaks|bursts|errors|crashes|faults|floods|failures|delays ~4 in|this|since|within|already|so|now|over|on`,
      'Four no-shows since May.',
      { unless: `${PLEASED}|minutes|hour|hours` },
    ],
    [`${MISHAP}|again .? ~2 that's|thats|this|is|makes|that ~2 ${NTH} time`, "Late again. That's the third time."],
  ]),
]
