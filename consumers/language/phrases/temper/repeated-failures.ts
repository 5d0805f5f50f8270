import type { StatementRule } from '../statement-rule.ts'

type SevereRule = StatementRule<'severe'>

/** A failure that was repeated at least three times. */
const again = (phrase: string, example: string, unless = ''): SevereRule => ({
  phrase,
  tells: 'severe',
  despite: ['asked', 'requested', 'hedged', 'negated'],
  unless: unless === '' ? CONTENT : `${CONTENT}|${unless}`,
  example,
})

const strange = (phrase: string, example: string): SevereRule => ({ phrase, tells: 'severe', isnt: true, example })

const CONTENT =
  'lucky|charm|love|loved|lovely|great|excellent|brilliant|perfect|perfectly|smooth|superb|fantastic|amazing|wonderful|delighted|happy|enjoyed|pleased|best|stayed|staying|ordered|ordering|flown|birthday|win|won|booked|leaflet|brochure|killed|replaying|sniper|plant|flawless|faultless|upgrade|exclusive|promo|advert|survey'

const NUM = 'three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|dozen|3|4|5|6|7|8|9|10|11|12|15|20'

const NTH =
  'third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh|7th|eighth|8th|ninth|9th|tenth|10th|umpteenth|nth|hundredth|millionth|thousandth'

const FAILED =
  'broke|broken|breaks|failed|fails|failing|leaks|leaked|down|crashed|crashes|late|cancelled|canceled|missed|lost|wrong|charged|overcharged|billed|happened|happens|stopped|stops|died|dies|delayed|damaged|missing|declined|refused|rejected|frozen|froze|dropped|drops|blocked|bounced|postponed|rescheduled|disconnected|ignored|reappeared|vanished|moved|promised|transferred|timed|kicked|locked|rejected|fobbed'

const TROUBLE = 'engineer|technician|replacement|outage|failure|breakdown|cancellation|reset|fault|error|mistake|delay|fix|repair|no-show'

const TROUBLES =
  'engineers|technicians|replacements|outages|failures|breakdowns|cancellations|resets|faults|errors|repairs|apologies|no-shows|dropouts|crashes'

const PERIOD = 'week|month|year|fortnight|day|days|weeks|months|morning|row|quarter|season|evening|summer|winter|hours|today'

/** Failures that came at least three times. */
export const REPEATED_FAILURE_RULES: readonly SevereRule[] = [
  strange(`${NTH} of|floor|party|person|generation|edition|class|birthday ~4`, 'The third of May suits me.'),
  again(`${NTH} time ~2 this|in|since ~3 ${PERIOD}`, 'That is the third time this month.'),
  again(`${NTH} time ~3 had to|this|no|the|problem|trouble`, 'It is the third time we have had to reset it.'),
  again(
    `${NTH} time ~1 it|it's|its|that|the|my|your|you|you've|they|they've|he|someone|nobody|no|our|this ~4 ${FAILED}|not|didn't|hasn't|haven't|never|won't|gone|went|cut|no|down|double`,
    'This is the third time it leaks.',
  ),
  again(`${FAILED} ~4 for the ${NTH} time`, 'It crashed for the fifth time.'),
  again(`for the ${NTH} month|week|day|night`, 'For the fifth month I am billed for it.', 'staying|here'),
  again(`${NTH} time running|now|already|round|asking|over|again`, 'Third time now and still nothing.'),
  again(`a ${NTH} time ~1 yesterday|today|this|last|in|on|now|for`, 'It died in May and a third time yesterday.'),
  again(`my|your|another|the|that's|thats|is|after|a ~1 ${NTH} ~1 ${TROUBLE}`, 'This is my fourth replacement.'),
  again(
    `after|and|now ~1 ${NTH} ~1 lost|failed|missed|cancelled|wrong|broken|late|delayed|estimated|damaged`,
    'I left after the third lost bag.',
  ),
  again(
    `${NTH} ~1 failed|missed|cancelled|wrong|lost|broken|delayed|damaged|estimated|incorrect`,
    'Fourth cancelled visit in a row.',
    'on|by|until',
  ),
  again(
    `${NTH} ~3 this week|month|year|fortnight|morning|winter|summer|season`,
    'Fourth blackout this week.',
    'chat|call|parcel|shipment|message|order|trip|visit|stay|child|baby|holiday|shift|anniversary|class',
  ),
  again(`number ${NUM} this|in|on|since|about`, 'Outage number five this month.', 'order|message|email|call'),
  again(`${FAILED} ~4 ${NUM} times|occasions`, 'It crashed five times.', 'hike|lounge'),
  again(`${FAILED} ~3 3x|4x|5x|6x`, 'It crashed 4x.'),
  again(
    `${NUM} outages|delays|failures|cancellations|mistakes|crashes|breakdowns ~1 in|this|within ~3 ${PERIOD}`,
    'Four outages this week.',
    'previous|airline',
  ),
  again(
    `${NUM} ~1 missed|failed|cancelled|canceled|wrong|broken|botched|incorrect|delayed|unanswered|lost|damaged|delayed|faulty ~1 deliveries|delivery|appointments|appointment|calls|letters|bills|visits|parcels|trains|orders|replacements|flights|slots|emails|attempts|bags|engineers|collections|payments|claims|units|ones|buses`,
    'Four missed appointments.',
  ),
  again(
    `${NUM} ~1 calls|emails|mails|letters|chats|messages|tickets|reminders|complaints|agents|goes|tries|phonecalls|departments ~1 later|unanswered|ignored`,
    'Six calls later I still wait.',
    'need|looking|want|sell',
  ),
  again(`${NUM} different|cancelled|separate|more? ${TROUBLES}`, 'Three engineers and a new cable.', 'need|looking|want|airline|hire'),
  again(`${NUM} nights|mornings|evenings now|running`, 'It trips the fuse, four nights now.'),
  again(
    `${NUM} times|months|weeks|nights|trips|deliveries|orders|bills|trains|mornings|saturdays|mondays|fridays|sundays|sessions in a row`,
    'Five deliveries in a row went astray.',
  ),
  again(
    `${NUM} times|weeks|months|nights|trains|days|mornings running|straight|consecutively`,
    'Three weeks running the box came empty.',
    'been',
  ),
  again(`${NUM} consecutive|successive ~2`, 'Four consecutive trains did not stop.', 'nights'),
  again(`on ${NUM} ~1 occasions|mornings|evenings`, 'It failed on four occasions.', 'used|visited'),
  again(
    `sent|passed|bounced|pushed|transferred|handed|sent|shunted|referred ~2 around|round|between|to|through ~1 ${NUM} ~1 departments|people|agents|teams|desks|numbers|times`,
    'I was passed between five departments.',
  ),
  again('keeps|keep on? happening|recurring', 'It keeps happening.'),
  again(
    `every ~1 month|week since ~3 ~2 emailed|called|charged|billed|written|complained|rung`,
    'Every month since June I have complained.',
  ),
]
