import { withBodies } from './bodies.ts'
import { type RuleRow, tellEach } from '../tell-each.ts'

const SELF = "i|i'm|im|i'll|ill|i've|ive|i'd|we|we're|we'll|we've|we'd|imma|me|gonna|going|already|be"
const TURNING =
  'complain|complaining|complained|report|reporting|reported|take|taking|taken|escalate|escalating|escalated|go|going|write|writing|wrote|written|refer|referring|referred|pass|passing|passed|send|sending|sent|bring|bringing|raise|raising|lodge|lodging|lodged|file|filing|filed|submit|submitting|submitted|forward|forwarding|forwarded|notify|notifying|notified|inform|informing|informed|contact|contacting|contacted|call|calling|involve|involving|alert|alerting|ring|ringing|phone|phoning|email|emailing|emailed|cc|ccing|copying|carry|carrying|approach|approaching|petition|tell|telling|straight|onto|getting|drafted|drafting|putting|turning|spoke|spoken|speaking'
const PAPER =
  'complaint|complaints|report|case|file|copy|copies|sample|pictures|pics|photos|photo|photographs|video|footage|letter|form|forms|dossier|evidence|screenshots|grievance|dispute|matter|invoice|emails|everything|correspondence|details|recording'
const PEACE =
  'forget|half|cross|society|separated|lounge|settled|amicably|grudge|instead|joking|kidding|lol|job|interview|praise|thank|thanks|love|lovely|recommend|neighbour|neighbours|landlord|stolen|theft|burglary|licence|license|permit|cover|policy|planning|applied|application|work|works|worked|working|approved|regulated|renewal|register|2019|ago'
const DENIED = "not|don't|dont|didn't|won't|never|can|could|should|how|if|whether|your|asked|told|said|says|you're"

/** By the beginning of a body's words, an example of one. */
const NAMES = [
  ['consumer|', 'the consumer protection office'],
  ['department|', 'the Department of Health'],
  ['city|', 'the city inspectors'],
] as const

/** Bodies over the firm that are told, asked or shown something: "I am ringing the nursing board". */
export const TURNING_TO_BODIES = tellEach(
  'severe',
  { despite: ['conditional', 'negated'], unless: PEACE },
  withBodies((body): readonly RuleRow[] => {
    const named = NAMES.find(([head]) => body.startsWith(head))?.[1] ?? 'Ofcom'
    return [
      [
        `${SELF} ~4 ${TURNING} ~3 about|against|on|over ~4 to|with|at|before ~3 ${body}`,
        `I lodged a complaint about your firm with ${named}.`,
        { without: DENIED.replace('|your', '') },
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
        { without: `${DENIED.replace('|can|', '|')}|called|rang`, despite: ['conditional', 'negated', 'reported', 'third'] },
      ],
      [
        `or|then|otherwise|else|next|after ~1 i|we|i'm|it's|its|ill|i'll|we'll|off|straight|this|it|to|the ~6 ${body}`,
        `Sort it today or I go to ${named}.`,
        { without: DENIED },
      ],
      [
        `no refund|refunds|answer|reply|money|fix|callback|response|payment|fridge|apology ~4 = ~2 ${body}`.replace(' =', ''),
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
    ]
  }).flat(),
)
