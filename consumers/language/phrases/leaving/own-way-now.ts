import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'
import { FIRM_KIND, NOT_LEFT } from './leaving-words.ts'

const OTHERS = `${FIRM_KIND}|exterminator|crew|coverage|service|services|preschool|daycare|stylist|lawyer|realtor|contractor|doctor|movers|mover|website|insurance|brand|food|lab|labs|bakery|optician|opticians|landlord|route|venue|system|platform|product|software|app|tool|package|carrier|teacher|trainer|florist|agent|agency|lender|bidder|line|number|sim`
/** Ways of getting there, or of doing it, without any firm. */
const INSTEAD_OF_A_FIRM =
  'bus|coach|train|ferry|car|bike|bicycle|tram|metro|plane|motorbike|scooter|taxi|lift|carpool|boat|van|market|paper|pen|notebook|spreadsheet|spreadsheets|excel|cash|library|radio|landline|pencil|trolley|cooking|driving|walking|cycling|bakery|butcher|butchers|farm|baker'
const NOW = 'now|nowadays|instead|these|noo'
const UNLESS = `${NOT_LEFT}|you|your|yours|can|could|can't|cannot|must|should|need|please|error|page|app|parcel|flight|gate|he|she|agent|room|hotel|branch|line`
const TOLD = { unless: UNLESS, despite: ['reported', 'negated'] } as const
/** Where the rest of the sentence may speak to the firm. */
const BOLD = { unless: NOT_LEFT, despite: ['reported', 'asked', 'requested', 'negated'] } as const

// prettier-ignore
const isnt = tellEach('leave', { isnt: true }, [
  [`another|different|new|other ${OTHERS} of|from|at|in your|yours|you|the`, 'I have found another branch of yours.'],
  [`with|to|on|by another|different|new|other agent|person|guy|man|lady|lad|app|product|number|line|route|one ~1 at|from|in|on|today`, 'I spoke with another agent today.'],
])

/** Another firm has it, and bears no name. */
// prettier-ignore
const another = tellEach('leave', TOLD, [
  [`i've|we've|ive|weve|i|we|i'm|we're|are|am|have|already|now|just ~2 registered|contracted|signed|enrolled|booked|instructed|instructing|joined|joining|using|accepted|listed|placed ~5 with|to|at|from|by another|different|new|rival|cheaper ~1 ${OTHERS}`, 'We have registered with another practice.', { ...BOLD, unless: `${NOT_LEFT}|your|yours|room|seat|spoke|speak` }],
  [`found|hired|got|chosen|instructing|using|instructed|appointed|contracted ~1 us|me|ourselves|myself|him|her? another|different|new|other|cheaper|better ${OTHERS}`, 'Found another courier.', { ...TOLD, stands: 'own', unless: `${NOT_LEFT}|your|yours|you|bug|number|problem|error|app|card` }],
  [`found|hired|chosen somebody|someone|sum1|sumone|some1|somewhere else|closer|nearer|cheaper|better|local|new`, 'We have found somebody closer.', { ...BOLD, unless: `${NOT_LEFT}|your|hope|can|could|luggage|parcel|order|spoke|to do|help` }],
  [`new|other people|crowd|lot|place|fella|guy|man|lad|lady|firm|one|company|supplier|outfit|ones|girl ~1 does|do|is|are|charge|charges|quoted|offer|offers|gave|give|did|have|has ~1 it|me|us|them|mine ~2 half|less|cheaper|quicker|twice|better|same|quid|fraction|free`, 'The new people do it for half.', { ...BOLD, despite: ['third', 'reported', 'asked', 'requested', 'negated'] }],
  [`i|we|kids ~1 go|goes|went|going|shop|eat|train|drink ~1 to|through|with|at|down|by the|a|an|my|some|another ~5 ${NOW}`, 'I go to the clinic in town now.', { ...TOLD, unless: `${UNLESS}|bed|work|trying|lounge|website|wait` }],
  [`changed|changing|change|switched|switching|swapped|swapping the|my|our? lab|labs|brand|brands|food|bank|optician|opticians|cleaner|cleaners|florist|caterer|tutor|teacher|agent|lawyer|firm ~1`, 'Reception was rude, I have changed lab.', { ...TOLD, unless: `${UNLESS}|to|details|account` }],
  [`next order|move|trip|purchase|car|booking|cut|one|box|flight ~2 will|goes|going|is|'s ~1 be? ~1 to|with|from? somebody|someone|somewhere|anybody|elsewhere else? ~1`, 'My next order will be somewhere else.', { ...BOLD, despite: ['third', 'reported'] }],
])

/** What the customer does without any firm. */
// prettier-ignore
const without = tellEach('leave', TOLD, [
  [`switched|switching|gone|going|went|moved|moving|back|converted ~1 over|back? to ~1 the|a|my|using|pushing|taking|old? ${INSTEAD_OF_A_FIRM}`, 'I have gone over to the coach.', { ...TOLD, unless: `${UNLESS}|missed|late|station|stop|when|get|got|walked|lounge|ran|lights|left|room` }],
  [`i'm|im|we're|i|we|i'll|we'll|team ~2 driving|drive|cycling|cycle|walking|walk|cooking|carpooling|flying|baking|biking|taking|take|using|use|getting|get|work|works|buying ~5 from now|today|here|instead on|instead? ~1`, 'That is it, I am driving from now on.', { ...TOLD, unless: `${UNLESS}|trip|airport|holiday` }],
])

export const OWN_WAY_NOW_RULES: readonly StatementRule<'leave'>[] = [...isnt, ...another, ...without]
