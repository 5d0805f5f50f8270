import { PLEASED, DAYS_NAMED, GONE_WRONG, MISHAP, NTH, NUM, PERIOD, THINGS } from './counted-words.ts'
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
    [`${NTH} time ~6 ${MISHAP}|without`, 'Fourth time the boiler failed.'],
    [`${MISHAP} ~5 a|the|for|now|already|my|again|so|this ~1 ${NTH} time`, 'It crashed now already a fifth time.'],
    [
      `${NTH} ~1 ${ONE} ~2 and|that|who|which|to|was|is|has|still|now|never|didn't ~3 ${GONE_WRONG}|still|same|no-shows|nothing|walk|${GOES_OUT}`,
      'The third tech that did not show.',
      { unless: `${PLEASED}|please|first` },
    ],
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
      `${NUM} of|out ~2 last|my|our|the|these|past ~1 ${NUM} ~1 ${THINGS}|times|${DAYS_NAMED} ~5 ${GONE_WRONG}|${GOES_OUT}`,
      'Four of the last five deliveries were late.',
    ],
    [`${NUM} of|out ~3 ${THINGS} ~5 ${MISHAP}`, 'Three of our orders were missing.', { without: `${CONTACTS}|and` }],
    [
      `first|1st|firstly ~7 ${MISHAP} ~6 .? ~3 then|second|2nd|next ~7 ${GONE_WRONG} ~6 .? ~3 now|then|third|3rd|finally`,
      'First it was late, then the second was lost and the third never came.',
      { unless: `${PLEASED}|if|please|click|press|how|step` },
    ],
    [`${MISHAP} ~3 twice ~5 .? ~3 again|and|now ~2 today|yesterday|this|tonight|again|once`, 'It crashed twice on Monday and again today.'],
    [
      `twice ~4 ${PERIOD} ~4 and|then|now|plus ~1 again|once|today|yesterday|tonight|another`,
      'Twice last week the bin was left, and again today.',
    ],
    [
      `week|month|night|day|year|morning after week|month|night|day|year|morning ~7 ${MISHAP}|${GOES_OUT}|nothing|same|nobody`,
      'Night after night the line is dead.',
    ],
    [
      `${MISHAP}|same|nothing|nobody ~5 week|month|night|day|year|morning after week|month|night|day|year|morning`,
      'You are late week after week.',
    ],
    [
      `${MISHAP}|wrong|same ~4 on|for|in ~1 ${NUM} ~1 occasions|orders|bills|visits|deliveries|statements|invoices|trips|months|weeks|nights|mornings ~1 now|already|running|straight|consecutive|in`,
      'Wrong on four bills already.',
    ],
    [
      `all|each|every ~1 ${NUM} ~2 of? ~2 them|deliveries|orders|times|visits|units|pairs|ones ~3 ${MISHAP}`,
      'All four deliveries were damaged.',
      { without: 'not|no' },
    ],
    [
      `missed|cancelled|skipped|forgot|forgotten|ruined|messed|screwed|botched|bungled|mixed ~2 ${NUM} ~2 times|${THINGS}|pickups|collections|payments|shifts|lessons|bins`,
      'You have missed four collections.',
      { unless: `${PLEASED}|i|we|if|fee` },
    ],
    [
      `${NUM} ~1 no-shows|no-show|mix-ups|cancellations|blackouts|breakdowns|dropouts|power-cuts|outages|punctures|leaks|bursts|errors|crashes|faults|floods|failures|delays ~4 in|this|since|within|already|so|now|over|on`,
      'Four no-shows since May.',
      { unless: `${PLEASED}|minutes|hour|hours` },
    ],
    [`${MISHAP}|again .? ~2 that's|thats|this|is|makes|that ~2 ${NTH} time`, "Late again. That's the third time."],
    [`third|fourth|fifth strike`, 'Third strike.', { unless: `${PLEASED}|action|union|rail` }],
    [`${NTH} time today|tonight|already ~2 it|the|your|you|they|he|she`, 'That is the sixth time today it threw me out.'],
    [`${ONE}|line|page|app number ${NUM} ~2 ${GONE_WRONG}`, 'Box number four just died.'],
    [`every|each one of ~2 ${NUM} ~9 ${MISHAP}`, 'Every one of the three phones was dead.'],
    [`${MISHAP} ~2 again .? ~1 and ~1 again`, 'Crashed. Crashed again. And again.', { unless: `${PLEASED}|if` }],
    [
      `${GONE_WRONG}|again|showed ~4 three|four|five|3|4|5 for three|four|five|3|4|5`,
      'Missed again, three for three.',
      { unless: `${PLEASED}|offer|deal|price|buy` },
    ],
    [`one two three ~2 times`, 'You sent it to the old house one, two, three, four times.'],
  ],
)
