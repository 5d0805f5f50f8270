import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'
import { FIRM_KIND, NOT_LEFT } from './leaving-words.ts'

const DEAL =
  'buy|get|order|source|take|bring|hire|rent|draw|use|shop|go|fly|bank|eat|drink|book|stay|train|watch|play|read|ride|drive|sail|insure|ship|print|park|charge|fill|send|spend|deal|study|swim|board'
const DEALING =
  'buying|getting|ordering|sourcing|taking|bringing|hiring|renting|using|shopping|going|flying|banking|eating|drinking|booking|staying|training|watching|playing|reading|riding|driving|sailing|insuring|shipping|printing|parking|filling|sending|spending|dealing|studying|swimming|boarding|working'
const MOVED =
  'moved|shifted|switched|migrated|transferred|changed|changing|ported|taken|moving|shifting|switching|migrating|transferring|took|gone|going|went|crossed|transitioned|transitioning|converted|converting|jumped|defected|placed|rebooked|handed'
const PLACE =
  'place|places|shop|shops|store|company|companies|firm|bank|banks|provider|providers|garage|gym|school|salon|supplier|suppliers|operator|software|package|system|tool|platform|app|apps|product|vendor|solution|program|crowd|theater|theatre|cinema|restaurant|airline|airlines|network|hotel|clinic|vet|dentist|barber|nursery|club|outfit|roaster|roastery|dealer|workshop|mechanic|brand|pharmacy|chemist|insurer|broker|carrier|host|hosts|taxi|cab|service|services|registrar|agency|agent|lot|people|guy|guys|fella|market|supermarket|yard|depot|merchant|studio|practice|surgery|landlord|contractor|site|one|ones'
const OTHER = 'other|another|different|rival|alternative|competing|alternate'
const NOW = 'now|nowadays|instead|already|since|onwards|onward|these|from|starting'
const MY_PEOPLE = "i|we|i'll|we'll|i'm|we're|im|i've|we've|ive|family|wife|husband|us|me|friends|kids|mates|crew|staff|company|team|folks"
const GONE_OFF =
  "can|can't|could|couldn't|cannot|should|must|why|how|please|you've|told|they|had|have to|need|want|agent|gave|sold|delivered|charged|billed|parcel|received|wrong|name|details|speak|talk|transferred|queue|ask|asked|help|looking|try|yours|yous"
const ELSE = { unless: `${NOT_LEFT}|${GONE_OFF}`, despite: ['reported'] } as const
const TOLD = { unless: NOT_LEFT, despite: ['reported', 'negated', 'asked'] } as const
const FROM_OTHERS = {
  unless: `${NOT_LEFT}|you|your|who|agent|can|they|call|driver|engineer|wrong`,
  despite: ['third', 'reported'],
} as const
const MEANS = 'bike|bicycle|train|bus|tram|taxi|walk|walking|cycle|cycling|car|foot|feet|market|milkman|library|driving|scooter'
const ANY_FIRM = `${FIRM_KIND}|exterminator|crew|coverage|service|services|preschool|daycare|stylist|lawyer|realtor|contractor|doctor|movers|mover|website|insurance|brand|food|lab|labs|bakery|optician|opticians|landlord|route|venue|system|platform|product|software|app|tool|package|carrier|teacher|trainer|florist|agent|agency|lender|bidder|line|number|sim`
/** Ways of getting there, or of doing it, without any firm. */
const INSTEAD_OF_A_FIRM =
  'bus|coach|train|ferry|car|bike|bicycle|tram|metro|plane|motorbike|scooter|taxi|lift|carpool|boat|van|market|paper|pen|notebook|spreadsheet|spreadsheets|excel|cash|library|radio|landline|pencil|trolley|cooking|driving|walking|cycling|bakery|butcher|butchers|farm|baker'
const NOT_GONE = `${NOT_LEFT}|you|your|yours|can|could|can't|cannot|must|should|need|please|error|page|app|parcel|flight|gate|he|she|agent|room|hotel|branch|line`
const NOT_HERE = { unless: NOT_GONE, despite: ['reported', 'negated'] } as const
/** Where the rest of the sentence may speak to the firm. */
const SPOKEN = { unless: NOT_LEFT, despite: ['reported', 'asked', 'requested', 'negated'] } as const

// prettier-ignore
const isnt = tellEach('leave', { isnt: true }, [
  [`someone|somebody|anyone|somewhere else's? ~1 to ~1 speak|talk|help|call|ask|blame|explain|answer`, 'I want someone else to speak to.'],
  [`go|went|gone|move|moved|sit|sat|moving|going|ask|asked|told|sent ~3 another|other|different|somewhere ~1 room|floor|table|seat|seats|area|terminal|gate|lounge|department|counter|window|desk|hotel|branch|flight|level|section|queue|line|page|menu ~2`, 'I went to another floor of the lounge.'],
  [`another|different|new|other ${ANY_FIRM} of|from|at|in your|yours|you|the`, 'I have found another branch of yours.'],
  [`with|to|on|by another|different|new|other agent|person|guy|man|lady|lad|app|product|number|line|route|one ~1 at|from|in|on|today`, 'I spoke with another agent today.'],
])

/** What was bought here is bought from others, whoever they may be. */
// prettier-ignore
const others = tellEach('leave', ELSE, [
  [`${MY_PEOPLE} ~2 ${DEAL}|${DEALING} ~4 from|with|at|to|off|by|on|through someone|somebody|somewhere|someplace|others|elsewhere|anyone ~1`, 'From May on we buy our coffee from someone else.', { unless: `${ELSE.unless}|seat|number|money` }],
  [`drink|drinks|drinking|eat|use|using|buy|buying|on|live|at|run|running|read|wear|sell|selling|stock|stocking|serve|serving|became|become|am|i'm|we're|be|now ~1 someone|somebody|others|rival's|competitor's else's? ~2 now|customer|client|member|passenger|guest|infrastructure|servers|platform|kit|network|and|from|instead|problem|product|products|coffee|books|planes|app|cars`, 'I walked across the square and became somebody else\'s customer.', { despite: ['third'] }],
  [`i've|we've|i|we|i'm|we're|ive|already|happily|just|now ~1 got|put|booked|found|sorted|starts|started|starting|enrolled|living|happy|settled|placed|moved|chosen|joined|signed|trying ~3 somewhere|someplace|someone|somebody else ~1`, "I've already got him in somewhere else.", { unless: `${NOT_LEFT}|you|agent|room|seat|house|they|can|speak` }],
  [`${MY_PEOPLE} ~2 ${DEAL}|${DEALING}|goes|took|take|taken|prefer ~1 to|at|with|from|the|on|in|that ~1 the|a|an|another|that|some? ${OTHER} ~1 ${PLACE} ~3 ${NOW}`, 'My friends and I go to the other theater now.', { unless: `${ELSE.unless}|you|your`, despite: ['third'] }],
  [`in|at|with|from|on|using|under|by|to a|an|the|another|some? ${OTHER} ~1 ${PLACE} ~1 now|already|nowadays|instead|since|onwards`, 'I have the service done in other place already.', { unless: `${ELSE.unless}|you|your|branch` }],
  [`${MOVED} ~7 to|onto|over|into|with a|an|another|the|some? ${OTHER} ~1 ${PLACE} ~1`, 'We have shifted the books of all our clients to other software.', { unless: `${ELSE.unless}|you|your|me|us` }],
  [`on|with|using|use|to|work|working ~1 a|an|another|other|some different|other|another|rival|alternative ~1 ${PLACE} ~3 now|from|since|already|onwards|instead|this|next`, 'My clerks work on a different package from this season.', { unless: `${ELSE.unless}|you|your|me`, despite: ['third'] }],
  [`exclusively|solely|only|instead|already|gone|moved|switched|book|booking|buy|buying|going|signed|hired|using|happy|order|ordering|spending|spend|took|taken|given|business|happily|fly|flying|bank|banking ~2 with|to|from|at|by|on|over|for? ~1 a|an|the|your|our|another|one? of? your? competitor|competitors|competition|rival|rivals|opposition ~1`, 'I told my assistant to book exclusively with your competitors.', { unless: `${NOT_LEFT}|than|match|cheaper|better|unlike|compare|compared|can|could|price|back`, despite: ['reported'] }],
  [`i've|we've|ive|weve|already|just|now|since|finally ~1 signed|signing|joined on|up|over? with ~1`, "I've already signed on with the people down the road.", { unless: `${NOT_LEFT}|you|your|yous|app|newsletter|website|email|you're|how|when|membership` }],
  [`crossed|crossing|crossin the|over ~1 road|street|square|floor|aisle|river|way|to ~1`, 'Crossed the road to the other roaster.', { unless: `${NOT_LEFT}|accident|hotel|walk|safely|traffic|dog` }],
  [`went|gone|moved|switched|crossed|jumped|defected|goin|going over|across ~1 to ~5 in|last|this|since|yesterday|back|two|three|six|a|few ~2 spring|summer|fall|autumn|winter|year|month|week|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|ago`, 'We went over to the people on the hill in the fall.', { unless: `${NOT_LEFT}|house|home|uk|you|country|branch|desk|counter|plan|tariff` }],
  ['my|our new bankers|suppliers|supplier|accountants|accountant|solicitors|people|crowd|vet|dentist|roaster|hauler|caterer|registrar|broker|brokers|insurers|lenders|landlords|printers|courier|couriers|mechanic|barber|hairdresser|plumber|cleaner|cleaners|telco|isp ~1', 'The transfer to my new bankers is complete.', { unless: `${NOT_LEFT}|you|your|you're`, despite: ['reported', 'third'] }],
  [`found|got|have|hired|using|use|met something|someone|somewhere|somebody|someplace|one ~1 closer|nearer|better|cheaper|local|else|who|that|friendlier|kinder|handier|i|we ~3 and|now|so|already|who|for|to|that|instead|trust`, 'We have found somewhere nearer and kinder.', { unless: `${ELSE.unless}|you|your|match|wish|help|in|on` }],
  [`find|see|catch me|us ~4 from|instead|nowadays|henceforth now|here|then|instead|so`, "That's where you can find me from now on.", { unless: `${NOT_LEFT}|number|email|refund|address|office|phone` }],
  [`i|we|i'll|we'll ~2 go|bring|take|goes|went|gone|taken|took ~3 to|with|at ~2 friend|neighbour|neighbor|brother|cousin|lad|fella|man|village|local|independent|uncle|guy|woman|lady|farmer|butcher|baker|market ~5 now|instead|already|anyway|these`, 'For brakes I go to a friend in the village now.', { unless: `${NOT_LEFT}|you|your|hospital|can|had` }],
  [`i|we|i'm|we're|im ~2 ${MEANS} ~1 to ~3 now|instead|again|these|nowadays`, 'I walk to lectures now.', { unless: `${NOT_LEFT}|you|your|can|had|because|have|forced` }],
  ["staying|stay|stays|remain|remaining|settled|happy there ~1 now|already|so|them", 'I am staying there now, it is quieter.', { unless: `${ELSE.unless}|you|hotel|room|night|nights|while|guest|guests|home|holiday|days` }],
])

/** Another firm does the work, delivers or is paid. */
// prettier-ignore
const theyDo = tellEach('leave', FROM_OTHERS, [
  [`hosts|supplies|insures|caters|hauls|banks|supply|host|insure|launders|grooms|roasts|repairs|services|maintains|teaches|coaches|mows|cleans us|me|our|my|mine|both|all|everything|it|them ~5 now|instead|nowadays|since|from`, 'The firm on the hill hosts us now.', { unless: `${FROM_OTHERS.unless}|app|it` }],
  [`now ~7 hosts|supplies|insures|caters|hauls|supply|host|insure|repairs|services|maintains|teaches|cleans|delivers|fixes|cuts|mows|does|do|carries|washes|roasts ~1 us|my|our|mine`, 'Now the firm in the next village repairs both our vans.', { unless: `${FROM_OTHERS.unless}|app|it` }],
  [`take|takes|taking|taken ~2 over my|our|the|all|us ~3 from|on|as|next|starting|in|effective|with|by`, 'Larkdale Coffee take over our beans from Monday.', { unless: `${FROM_OTHERS.unless}|manager|since|conversation|team|firm|owner|management|i|we|shop` }],
  [`now ~1 flown|spent|insured|booked|placed|kept|banked|bought|sourced|roasted|hauled|serviced|supplied|ordered|shipped ~1 on|with|by|from|at|in|through ~1 others|elsewhere|another|other|different|competitor|rival|someone|somebody`, 'Every trip of ours is now flown with others.', { unless: `${FROM_OTHERS.unless}|not|being|was` }],
  ["have|has|got|gets|get me|us|my|our ~2 as? of|from ~1 now|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december", 'The shop on the hill has me as of Friday.', { unless: `${FROM_OTHERS.unless}|back|away|refund|up|email|from|letter|message|money|out|off|details|photo|number`, despite: ['third', 'reported'] }],
  [`my|our|the ~1 migration|switchover|changeover|transition|cutover|transfer|switch|move|crossing ~1 to|away|from|off ~4 is|was|has|will|completes|completed|happens|begins|starts|done ~1 complete|completed|fixed|scheduled|booked|done|finished|set|confirmed|underway|happening|final|through|today|tomorrow|monday|friday|already`, 'Our migration to the other package is scheduled.', { unless: `${FROM_OTHERS.unless}|house|home|flat|address|plan|tariff|money|payment|failed|office` }],
])

/** The same in the English of West Africa. */
// prettier-ignore
const pidgin = tellEach('leave', TOLD, [
  ['dey carry|use|fly|enter|buy|chop|ride|patronise|bank|drive ~3 now|these|since', 'Na the other one dey carry me now.', { despite: ['third', 'reported', 'negated'] }],
  ['no dey|go|fit|get|wan use|buy|enter|patronise|see|carry|chop|take|near|do|give ~5 again|ever|lailai', 'Una no go see me again.', { unless: `${NOT_LEFT}|app|network|work` }],
  ['don comot|commot|leave|port|move|delete|waka|japa|go|dump|switch|tire|taya|shift|pack|cancel ~3', 'I don comot that app for my phone.', { unless: `${NOT_LEFT}|money|una don|light` }],
  ['carry|carried|take|pack my|our ~1 money|market|business|leg|load|wahala|self ~1 go|comot|enter', 'I carry my money go another side.'],
  ['e don do|finish ~1', 'E don do.'],
])

/** Another firm has it, and bears no name. */
// prettier-ignore
const another = tellEach('leave', NOT_HERE, [
  [`i've|we've|ive|weve|i|we|i'm|we're|are|am|have|already|now|just ~2 registered|contracted|signed|enrolled|booked|instructed|instructing|joined|joining|using|accepted|listed|placed ~5 with|to|at|from|by another|different|new|rival|cheaper ~1 ${ANY_FIRM}`, 'We have registered with another practice.', { ...SPOKEN, unless: `${NOT_LEFT}|your|yours|room|seat|spoke|speak` }],
  [`found|hired|got|chosen|instructing|using|instructed|appointed|contracted ~1 us|me|ourselves|myself|him|her? another|different|new|other|cheaper|better ${ANY_FIRM}`, 'Found another courier.', { stands: 'own', unless: `${NOT_LEFT}|your|yours|you|bug|number|problem|error|app|card` }],
  [`found|hired|chosen somebody|someone|sum1|sumone|some1|somewhere else|closer|nearer|cheaper|better|local|new`, 'We have found somebody closer.', { ...SPOKEN, unless: `${NOT_LEFT}|your|hope|can|could|luggage|parcel|order|spoke|to do|help` }],
  [`new|other people|crowd|lot|place|fella|guy|man|lad|lady|firm|one|company|supplier|outfit|ones|girl ~1 does|do|is|are|charge|charges|quoted|offer|offers|gave|give|did|have|has ~1 it|me|us|them|mine ~2 half|less|cheaper|quicker|twice|better|same|quid|fraction|free`, 'The new people do it for half.', { ...SPOKEN, despite: ['third', 'reported', 'asked', 'requested', 'negated'] }],
  [`i|we|kids ~1 go|goes|went|going|shop|eat|train|drink ~1 to|through|with|at|down|by the|a|an|my|some|another ~5 now|nowadays|instead|these|noo`, 'I go to the clinic in town now.', { unless: `${NOT_GONE}|bed|work|trying|lounge|website|wait` }],
  [`changed|changing|change|switched|switching|swapped|swapping the|my|our? lab|labs|brand|brands|food|bank|optician|opticians|cleaner|cleaners|florist|caterer|tutor|teacher|agent|lawyer|firm ~1`, 'Reception was rude, I have changed lab.', { unless: `${NOT_GONE}|to|details|account` }],
  [`next order|move|trip|purchase|car|booking|cut|one|box|flight ~2 will|goes|going|is|'s ~1 be? ~1 to|with|from? somebody|someone|somewhere|anybody|elsewhere else? ~1`, 'My next order will be somewhere else.', { ...SPOKEN, despite: ['third', 'reported'] }],
])

/** What the customer does without any firm. */
// prettier-ignore
const without = tellEach('leave', NOT_HERE, [
  [`switched|switching|gone|going|went|moved|moving|back|converted ~1 over|back? to ~1 the|a|my|using|pushing|taking|old? ${INSTEAD_OF_A_FIRM}`, 'I have gone over to the coach.', { unless: `${NOT_GONE}|missed|late|station|stop|when|get|got|walked|lounge|ran|lights|left|room` }],
  [`i'm|im|we're|i|we|i'll|we'll|team ~2 driving|drive|cycling|cycle|walking|walk|cooking|carpooling|flying|baking|biking|taking|take|using|use|getting|get|work|works|buying ~5 from now|today|here|instead on|instead? ~1`, 'That is it, I am driving from now on.', { unless: `${NOT_GONE}|trip|airport|holiday` }],
])

export const ELSEWHERE_NOW_RULES: readonly StatementRule<'leave'>[] = [...isnt, ...others, ...theyDo, ...pidgin, ...another, ...without]
