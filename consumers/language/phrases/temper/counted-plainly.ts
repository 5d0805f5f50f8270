import { PLEASED, GONE_WRONG, MISHAP, NTH, NUM, PERIOD } from './counted-words.ts'
import { tellEach } from '../tell-each.ts'

const CONTACTS =
  'calling|ringing|phoning|asking|typing|messaging|writing|explaining|emailing|chasing|nudging|contacting|texting|callin|tweeting|call|asked|called|rang|told|about|contact|message|photographs|attached'
const GOES_OUT = 'out|down|off|dark|dead|offline|blank|late|missing'
const ONE =
  'one|tech|techs|technician|engineer|plumber|fitter|guy|man|van|driver|unit|box|router|replacement|pair|handset|phone|boiler|battery|part|fix|repair|attempt|visit|order|delivery|parcel|package|appointment|date|slot|lesson|class|flight|train|bus|bill|invoice|letter|statement|outage|cut|leak|meter|card|machine|screen|charger|key|charge|payment|crash|blackout|refund|cleaner|carer|teacher|nurse|lorry|crew'

/** Failures whose number is said in plain words, wherever it stands. */
export const COUNTED_PLAINLY = tellEach(
  'severe',
  { despite: ['asked', 'requested', 'hedged', 'negated', 'third', 'reported'], unless: PLEASED, without: CONTACTS },
  [
    [`${MISHAP} ~5 a|the|for|now|already|my|again|so|this ~1 ${NTH} time`, 'It crashed now already a fifth time.'],
    [
      `${NTH} ~1 ${ONE} ~3 this|in|since ~2 ${PERIOD} ~3 ${GONE_WRONG}|and`,
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
  ],
)
