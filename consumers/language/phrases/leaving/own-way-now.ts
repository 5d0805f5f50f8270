import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'
import { FIRM_KIND, NOT_LEFT } from './leaving-words.ts'

/** Somebody who does it in place of the firm. */
const SOMEBODY =
  'man|lady|woman|fella|lad|lads|guy|girl|girls|chap|bloke|cleaner|caterer|childminder|mechanic|vet|plumber|gardener|neighbour|farmer|student|tutor|accountant|barber|driver|friend|colleague|cousin|uncle|nephew|person|people|crowd|lot|place|outfit|firm|one|supplier|company|shop'
const OTHERS = `${FIRM_KIND}|exterminator|crew|coverage|service|services|preschool|daycare|stylist|lawyer|realtor|contractor|doctor|movers|mover|website|insurance|brand|food|lab|labs|bakery|optician|opticians|landlord|route|venue|system|platform|product|software|app|tool|package|carrier|teacher|trainer|florist|agent|agency|lender|bidder|line|number|sim`
/** Ways of getting there, or of doing it, without any firm. */
const INSTEAD_OF_A_FIRM =
  'bus|coach|train|ferry|car|bike|bicycle|tram|metro|plane|motorbike|scooter|taxi|lift|carpool|boat|van|market|paper|pen|notebook|spreadsheet|spreadsheets|excel|cash|library|radio|landline|pencil|trolley|cooking|driving|walking|cycling|bakery|butcher|butchers|farm|baker'
const NEARBY =
  'corner|road|street|village|town|square|station|lane|market|hill|door|opposite|block|harbour|quay|suburb|suburbs|beside|near|nearby|round|up|down|across|over'
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
  [`i've|we've|ive|i|we|got|found|have ~1 got|found|have|hired ~1 him|her|me|us? a|an|another|some ~1 ${SOMEBODY} ~3 starting|starts|does|do|doing|now|instead|round|from ~1`, 'We have got a caterer in now.', { ...TOLD, unless: `${UNLESS}|bad|problem|complaint|question|queue|nice|lovely|friendly` }],
  [`a|the|new|other|another|local|my ${SOMEBODY} ~5 does|do|cuts|brings|delivers|cleans|looks|drives|has|handles|serves ~1 it|mine|ours|them|us|me|my|our|everything|after ~5 ${NOW}`, 'A fella near work does mine now.', { ...TOLD, despite: ['third', 'reported', 'negated', 'asked'] }],
  [`new|other people|crowd|lot|place|fella|guy|man|lad|lady|firm|one|company|supplier|outfit|ones|girl ~1 does|do|is|are|charge|charges|quoted|offer|offers|gave|give|did|have|has ~1 it|me|us|them|mine ~2 half|less|cheaper|quicker|twice|better|same|quid|fraction|free`, 'The new people do it for half.', { ...BOLD, despite: ['third', 'reported', 'asked', 'requested', 'negated'] }],
  [`getting|get|got|have|having ~3 done|cut|serviced|fixed|cleaned|cooked|printed|coloured|repaired|fitted|made|delivered|looked ~1 ${NEARBY}? the? ~1 corner|road|street|village|town|door|market|where|now|instead`, 'I have started getting my hair done round the corner.', { ...TOLD, stands: 'own' }],
  [`i|we|kids ~1 go|goes|went|going|shop|eat|train|drink ~1 to|through|with|at|down|by the|a|an|my|some|another ~5 ${NOW}`, 'I go to the clinic in town now.', { ...TOLD, unless: `${UNLESS}|bed|work|trying|lounge|website|wait` }],
  [`i|we go|went|going ~1 to the? one|ones|crowd|lads|place|shop|guy|lady|girls|people ~1 beside|near|nearer|opposite|round|down|across|up|by`, 'I go to the one beside my office.', { ...TOLD, unless: `${UNLESS}|first|speak|help` }],
  [`i|we|i'll|we'll ~1 take|get|buy|bring|have|order|getting|taking ~1 it|them|my|our|mine|ours|him|her ~2 to|from|off|at|with|done|by|in ~6 ${NOW}|village`, 'I get my coffee at the bakery across the road now.', { ...TOLD, unless: `${UNLESS}|home|work|bus|back|email|trying|charged` }],
  [`i|we|i'll|we'll|shall|will be? ~1 using|use|buying|going|taking|booking|trying|making|ordering ~1 use|from|to|with|of? the|a|an|my|another|other|different ~3 in future|hereafter|onwards`, 'I shall be using the main dealer in future.', { ...BOLD, unless: `${NOT_LEFT}|your|app|chat|code` }],
  [`book|booking|fly|buy|order|use|shop|travel|ship|send|buying|ordering|flying|using ~3 other|others|different|another|rival ~1 carriers|carrier|airlines|shops|firms|suppliers|operator|couriers|hotels|one|ones|people ~2 from|in now|future|here`, 'I shall book with other carriers from now on.', BOLD],
  [`some|someone|somebody ~1 else's|elses kitchen|car|van|shop|food|money|planes|beds|product|service|name ~1`, "It will be someone else's kitchen next time.", { ...TOLD, unless: `${UNLESS}|wet|wrong|bag|in the|mistake` }],
  [`changed|changing|change|switched|switching|swapped|swapping the|my|our? lab|labs|brand|brands|food|bank|optician|opticians|cleaner|cleaners|florist|caterer|tutor|teacher|agent|lawyer|firm ~1`, 'Reception was rude, I have changed lab.', { ...TOLD, unless: `${UNLESS}|to|details|account` }],
  [`through|with|by someone|somebody|another else|agent|firm|lot|crowd ~2 now|in|and|instead|end|last|from ~1`, 'We sold through someone else in the end.', { ...TOLD, unless: `${UNLESS}|speak|spoke|talk|help` }],
  [`i'll|we'll|i|we|gonna|now ~1 fly|use|hire|buy|ship|book|rent|go|try|order ~1 with|from|on|at? anybody|anyone|somebody|someone|something|somewhere else ~1`, "I'll fly anybody else.", { ...TOLD, unless: `${UNLESS}|never|not|won't|don't|holiday|summer|cousin` }],
  [`next order|move|trip|purchase|car|booking|cut|one|box|flight ~2 will|goes|going|is|'s ~1 be? ~1 to|with|from? somebody|someone|somewhere|anybody|elsewhere else? ~1`, 'My next order will be somewhere else.', { ...BOLD, despite: ['third', 'reported'] }],
  [`with|through|at|using another|different|new|other ${OTHERS} ~2 as|starting|from|now|effective|this|next ~2`, 'My cover is with another insurance from the first.', { ...TOLD, stands: 'own', unless: `${NOT_LEFT}|your|yours|spoke|talk|speak|problem|error|seat|room` }],
  [`buying|ordering|shopping|getting|renting|booking ~3 from|at|with|w the? other|another ~1 store|shop|place|one|guys|company|lot|site ~1`, 'Buying from the other store from here on.', { ...TOLD, unless: NOT_LEFT }],
  ["and|so i'm|im|we're|i|we|i'll gonna|will|am|are? keep|keeping|stick|sticking|stay|staying going|there|with|w ~1 there|them|him|her ~1", 'I went to the beauty school and I am keeping going there.', { ...TOLD, unless: `${NOT_LEFT}|your|you` }],
])

/** What the customer does without any firm. */
// prettier-ignore
const without = tellEach('leave', TOLD, [
  [`switched|switching|gone|going|went|moved|moving|back|converted ~1 over|back? to ~1 the|a|my|using|pushing|taking|old? ${INSTEAD_OF_A_FIRM}`, 'I have gone over to the coach.', { ...TOLD, unless: `${UNLESS}|missed|late|station|stop|when|get|got|walked|lounge|ran|lights|left|room` }],
  [`it's|its|is|be|be the|a|my ${INSTEAD_OF_A_FIRM} for|from me|us|now`, 'It is the ferry for us.', TOLD],
  [`i'm|im|we're|i|we|i'll|we'll|team ~2 driving|drive|cycling|cycle|walking|walk|cooking|carpooling|flying|baking|biking|taking|take|using|use|getting|get|work|works|buying ~5 from now|today|here|instead on|instead? ~1`, 'That is it, I am driving from now on.', { ...TOLD, unless: `${UNLESS}|trip|airport|holiday` }],
  [`using|took|taking|buying|bought|getting|get|got ~1 a|an|the|my ${INSTEAD_OF_A_FIRM} now|instead|then`, 'Deleted, using a notebook now.', { ...TOLD, unless: `${UNLESS}|missed|refund|cancelled|delayed` }],
  ["i'm|im|we're|i'll|gonna buying|buy a bike|car|scooter|van|printer|machine", "Another no show. I'm buying a bike.", { ...TOLD, unless: `${UNLESS}|loan|insurance|insure|finance` }],
  [`going|decided|gonna|intend|plan|we'll|i'll|will to? ~1 do|clean|run|manage|handle|make|bake|deliver|teach the|our|my|all ~3 ourselves|myself|in-house`, 'We are going to do the office ourselves.', BOLD],
  [`my|our mum|mother|dad|nan|sister|brother|wife|husband|neighbour|friend|son|daughter ~1 is|will|'s|has|have|going|gonna|'ll ~2 to? have|mind|look|do|take|clean|cut|drive ~1 after|over? her|him|them|it|the|my|our|us|me ~3 now|after|instead|from|then|that`, 'My mum will have her after that.', { ...BOLD, despite: ['third', 'reported', 'asked'], unless: `${NOT_LEFT}|account|phone|call|form|hospital` }],
  ['through|from|by our own ~1 team|staff|people|department|finance|van|vans|drivers ~1 now|from|instead|onwards ~1', 'Payroll goes through our own team from July.', { ...BOLD, despite: ['third', 'reported'] }],
  [`everything|it|payroll|all goes|runs|is|done through|by|in our own ~1`, 'From July everything goes through our own team.', { ...BOLD, despite: ['third', 'reported'] }],
])

export const OWN_WAY_NOW_RULES: readonly StatementRule<'leave'>[] = [...isnt, ...another, ...without]
