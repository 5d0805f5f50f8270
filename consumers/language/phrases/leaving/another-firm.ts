import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'
import { ANOTHER, FIRM_KIND, HOLDING, KINDRED, NOT_DECIDED, PULLED, WENT } from './leaving-words.ts'

/** Of what other firms are called, only what is never said of another shop of the same firm. */
const ELSEWHERE = 'another|different|other|rival|competing|cheaper|new'
const MOVED =
  'switched|switching|moved|moving|changed|changing|migrated|migrating|shifted|shifting|defected|defecting|transferred|transferring|ported|porting|taken|taking|took|handed|signed'
const A = 'a|an|another|the|some|some other|somebody|someone|our|my|that'
/** The customer came from elsewhere, or is back, or was moved by the firm itself. */
const COMES = "joined|came|glad|welcomed|invite|you've|they've|neighbour|neighbours|friend's|agent|previously|used"
const NOW =
  'now|already|since|instead|from|as|these|nowadays|next|last|yesterday|today|this|starting|starts|start|and|so|because|cos|who|where|they|for'
const ELSE = 'someone|somebody|somewhere|someplace|anyone'
const PAST = { unless: `${NOT_DECIDED}|${COMES}`, despite: ['reported'] } as const
const SELF = "i|we|i've|we've|ive|weve|i'm|we're|im|have|had|already|just|now|then|finally"
const DO_FOR =
  'hauling|doing|supplying|handling|cleaning|delivering|collecting|looking|serving|running|fixing|cutting|teaching|minding|servicing|hosting|printing|driving|covering|insuring|providing|managing|maintaining|carrying|shipping|installing|coming|taking|fitting|feeding|walking|repairing'

// prettier-ignore
const isnt = tellEach('leave', { isnt: true }, [
  [`moved|put|sent|transferred|switched|moving|handed|passed|gave us|me|him|her ~2 to|into|on|over|through ${A}|${ANOTHER} ~2`, 'You put me through to another agent.'],
  [`switched|moved|changed|transferred|came|come|coming|over|moving|switching ~3 to you|yourselves|yous|here|yours`, 'I moved everything to you.'],
  [`from ${A}|${ANOTHER}|my|our|previous|old|last|every ~2 ${FIRM_KIND} ~3 to|and ~1 you|yours|this|here`, 'I came from another bank to you.'],
  ['do|does|did|can|could|would|should i|we|you ~2 switch|move|change|transfer|go', 'Should I switch to another supplier.'],
  ['looking|look|searching|search|shop|shopping|hunting for|around|at ~3', 'I am looking for another supplier.'],
  ['another|different|new branch|store|shop|office|agent|guy|lad|person|team|department of|in|from|on|with ~1 yours|your|you', 'I went to another shop of yours.'],
])

/** Gone to a firm without a name. */
// prettier-ignore
const gone = tellEach('leave', PAST, [
  [`${MOVED} ~7 to|with|over|onto|into a|an|another|the|some|our? ${ELSEWHERE} ~1 ${FIRM_KIND}`, 'We have moved all our orders of paper and ink to another supplier.', { unless: `${NOT_DECIDED}|${COMES}|computer|its|your` }],
  [`gone|going|goes|go with|to|through a|an|another|the|some|our? ${ELSEWHERE} ~1 provider|bank|airline|carrier|network|supplier|insurer|company|firm|operator|broker|lender|vendor|retailer|contractor|host|courier|crowd|outfit`, 'We have gone with another supplier.'],
  [`${MOVED}|gave|given|giving|awarded|gone ~4 to|with ${ELSE} else ~1`, 'We gave the work to somebody else.', { unless: `${NOT_DECIDED}|${COMES}|parcel|order|seat|my` }],
  [`${SELF} ~1 found|got|hired|picked|chosen|chose|engaged|appointed|instructed|retained|signed|enlisted|sourced|sorted|joined|accepted|employ ~2 a|an|another|some|ourselves|myself|somebody|different|new ~1 ${ANOTHER}|else|${FIRM_KIND} ${FIRM_KIND}|who|now|instead|and|to|for|already|nearer|closer`, 'I have found myself another dentist.'],
  [`have|has|we've|i've|ive|already|now|just|finally got|found|hired|chosen|picked|appointed ~2 ${ELSE} else ${DO_FOR}|to|who|for|now|already|instead`, 'Already got somebody else hauling our waste.'],
  [`${ELSE} else is|will|are|now|be ~1 ${DO_FOR} my|our|the`, 'Somebody else is doing our garden.'],
  [`is|are|be|been|am|i'm|we're|im|now|insured|covered|supplied|registered|enrolled|booked with|at|through|by|under|from a|an|another|the? new|different|other|another|cheaper|rival ~1 ${FIRM_KIND} ~2 ${NOW}`, 'Our café is with a new supplier from the first.'],
  [`is|are|am|i'm|we're|im|has|have|now|already|been ~1 with|at|through|by|under another|different|rival ~1 ${FIRM_KIND}`, 'The vans are insured through another broker.'],
  [`${DO_FOR}|serviced|maintained|supplied|done|handled|insured|hosted|covered|cleaned|delivered ~3 by|with|from|at|through another|different|new|someone|somebody ~1 else|${FIRM_KIND}`, 'I am getting the car maintained by another workshop.'],
  ["i'm|we're|im|i'll|we'll|will|be|shall|i|we ~1 be? buying|getting|ordering|sourcing|shopping|taking|spending|going|banking|flying|renting|eating|playing|printing|shipping ~4 elsewhere|someplace|opposite ~1", 'I am getting my meat elsewhere.'],
  [`buying|getting|ordering|sourcing|shopping|taking|spending|going|flying|eating|renting|bought|bringing ~5 ${ELSE} else ~1 now|instead|from|who|where|last|since|in`, 'We are buying gloves somewhere else from May.'],
  [`from now|then|here|today|monday|january|april|september|next|the|this|may ~5 buying|getting|ordering|sourcing|shopping|taking|booking|using|going|supplied ~5 elsewhere|else`, 'From the next quarter we will be getting our swabs somewhere else.'],
  [`went|gone|going|moved|switched|took ~2 over|back|across to ~2 buying|getting|shopping|cooking|using|doing|driving|paper|cash|post|old|chemist|market|milkman|library|butcher|local`, 'Went over to buying at the market.'],
  ['gone|went|moving|moved|switched|going back to ~1 my|our|the old|previous|former|last|other ~1', 'We have gone back to the old milkman.', { unless: `${NOT_DECIDED}|${COMES}|room|house|plan|tariff|phone|version|password|address|school|job|seat|model|from|card|app|design|layout|menu|recipe|one` }],
  ['with|to|over|using the other crowd|lot|crew|mob|outfit|shower|fella|fellas|guys|boys|people|company|bank|supplier|network|shop|place|chemist|pharmacy|garage ~1 now|already|from|since|as|next|instead|altogether', 'I am with the other crowd now.', { unless: `${NOT_DECIDED}|you're|your|blame|wait|same|like` }],
  ["waiting|wait ~2 on|for ~1 other|new lot|crowd|company|provider|people|fella|guys|supplier|network|bank ~1 to come|fit|connect|install|start|switch|send|take|hook|set", 'I am only waiting for the new lot to fit the box.'],
  ['over|across|gone|switched|moved to the one|shop|garage|place|crowd|lad|fella|guy|chemist|bank|gym|salon|surgery|man|company by|down|across|opposite|near|beside|round', 'I have switched to the one by the station.', { unless: `${NOT_DECIDED}|${COMES}|room|table|queue` }],
  [`taking|take|taken|took|spend|spending|bringing|giving my|our|all|the ~2 business|custom|money|trade|patronage|loyalty|spend|work|bookings|fleet ~1 down|across|over|up|next|round|opposite|somewhere|someplace`, 'I am taking my custom across the street.', { unless: `${NOT_DECIDED}|${COMES}|they|you|without` }],
  ["go|going|gone|shop|use|using|get|buy|eat ~3 down|across|up the road|street|lane ~1 now|instead|anyway", 'We go down the road now.', { unless: `${NOT_DECIDED}|yesterday|moved|live|parcel|collect|pick|had` }],
  ['shop|shops|garage|pub|hotel|cafe|café|salon|gym|restaurant|place|one|butcher|bakery|next opposite|door|next has|have|gets|get|got my|our|us|me ~1 custom|business|money|trade|now|order|orders', 'The shop opposite has my custom.', { despite: ['third'] }],
  [`shook|shaken|shaking hands with|on ~2 another|other|outfit|deal|different`, 'I shook hands with another outfit.', { unless: `${NOT_DECIDED}|you|manager|agent|your` }],
  [`found|booked|signed|sorted|arranged ~1 a|an|myself|ourselves|us|me ~1 ${ELSEWHERE} ${FIRM_KIND} so|and|who|that|nearer|closer|for|from|in|at|already|now|last|yesterday|thanks`, 'Booked a different vet for the dog.', { unless: `${NOT_DECIDED}|${COMES}|you|your|for me` }],
  ['bringing|brought|taken|taking|moving|moved ~4 in-house|inhouse', 'We are bringing the payroll in-house.'],
  ["brought|bringing|taken|taking it|the|this|our|everything ~2 in house", 'We have brought the printing in house.', { unless: NOT_DECIDED }],
])

/** Something is taken away from the firm. */
// prettier-ignore
const away = tellEach('leave', PAST, [
  [`${PULLED} ~1 all|our|my|the|both|every|mum's|everything ~3 ${HOLDING} ~3 off|away|out|from of|from? you|your|yours|yous|ye|yourselves`, 'We have taken our hosting away from you.', { unless: `${NOT_DECIDED}|you've|cash|machine|atm|withdraw` }],
  [`${PULLED} ~3 ${HOLDING}|${KINDRED} ~2 away from ~1 you|your|yours|yous|ye|yourselves|this|here|there`, 'We switched our electric away from you.'],
  [`${WENT}|pulled|pulling ~2 away|off from|of? ~1 you|your|yours|yous|yourselves ~1`, 'We have migrated off your ticketing tool.', { unless: `${NOT_DECIDED}|${COMES}|phone|number` }],
  ['went|moved|switched|ordered|booked|shopped|banked|ate elsewhere', 'Cancelled and went elsewhere.'],
  ['switched|changed|switching|changing my|our|the|mum\'s|dad\'s|her|him|his ~3 over|across|away last|yesterday|already|now|in|weeks|on|today|this|next|tomorrow|and|sorry|because|after', 'Switched the salon over last week.', { unless: `${NOT_DECIDED}|${COMES}|you|furniture|sofa|desk|house|phone|sim|seat|bed` }],
  ["taken|took|taking|moved|pulled ~2 money|savings|deposit|pension|account|insurance|mortgage|business|custom|hosting out|oot|away of|from? yours|you|yous", 'I took my money out of yours.', { unless: `${NOT_DECIDED}|machine|atm|cash|can't|cannot` }],
  ['money|savings|accounts|account|business|custom|pension|wages|salary|direct|supply|everything|lot|all is|are|\'s|has|have|all|gone|now|be? ~1 gone|going|moved|moving|away|over ~1 to ~1 other|another|different|new|rival|crowd|elsewhere|somewhere|building', 'The money is all gone over to the other crowd.', { despite: ['third', 'asked', 'reported'] }],
  [`moved|transferred|taken|shifted|switched|moving|transferring its|their|his|her ~2 ${HOLDING} elsewhere|away`, 'The laundrette has moved its supply elsewhere.', { despite: ['asked', 'reported'] }],
  ['running|live|hosted|rebuilt|lives|sitting on|with|at other|another|new|different ~1 servers|server|host|platform|system|provider', 'The site has been running on other servers since May.', { unless: `${NOT_DECIDED}|you|your` }],
  ["come|collect|take|pick|send|remove ~1 get|collect|fetch|take|for? your|yer ~1 bins|bin|box|equipment|machine|cooler|skip|meter|unit|router|tank|stuff|gear|vending", 'So come and collect your bins.', { unless: `${NOT_DECIDED}|when|can|empty|recycling|please|broken|faulty|repair|monday|tuesday|wednesday|thursday|friday` }],
  ['changed|changing|switched|switching|swapped|swapping|moved|moving banks|bank|vet|vets|dentist|dentists|doctor|doctors|supplier|suppliers|broker|brokers|gym|gyms|garage|schools|school|nursery|nurseries|carriers|carrier|provider|providers|insurers|insurer|networks|airlines|pharmacies|salons|hosts|couriers|accountants|clubs|solicitors|agents', 'I have changed dentists.', { unless: `${NOT_DECIDED}|${COMES}|my|bank details|to|details|you|new|because|details|from` }],
  ['our|my vet|vets|dentist|supplier|provider|insurer|broker|gym|school|nursery|carrier|network|accountant|courier has|have changed|moved', 'Our vet has changed.', { unless: `${NOT_DECIDED}|price|prices|terms|address|hours|details` }],
  ['give|offer|sell|let ~1 my|our slot|place|spot|locker|seat|space|appointment|plot to ~1 someone|somebody|else|another|whoever', 'You can give our slot to someone else.', { unless: `${NOT_DECIDED}|gave|gives|have|did|why|don't|not` }],
])

export const ANOTHER_FIRM_RULES: readonly StatementRule<'leave'>[] = [...isnt, ...gone, ...away]
