import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'

/** What firms are called beside the name that no table knows: "Larkdale Savings Bank", "Mill Larkford". */
const KIND =
  'bank|mobile|energy|power|air|airways|airlines|airline|broadband|insurance|hotel|hotels|telecom|telecoms|fibre|fiber|gas|electric|water|building|society|mutual|credit|union|inn|lodge|gym|network|networks|direct|fitness|wireless|foods|coffee|roastery|roasters|roaster|propane|oil|fuels|motors|garage|tyres|rentals|rental|hire|cars|cabs|taxis|domains|hosting|cloud|software|systems|books|pharmacy|chemist|clinic|dental|vets|nursery|school|academy|cinema|cinemas|theatre|theater|theaters|pictures|pizza|kitchen|bakery|market|stores|supermarket|couriers|logistics|freight|express|shipping|waste|cleaning|laundry|landscapes|storage|lettings|estates|travel|tours|ferries|lines|rail|trains|coaches|buses|media|cable|net|media|tv|games|studios|sports|leisure|health|care|homes|services|solutions|supply|group|finance|financial|capital|wealth|pensions|life|assurance|brokers|first|nine|one|star'
const MORE = "and|&|of|o'|the|in|at|on|st|old|new|two|three|blue|green|red|north|south|east|west"
const FIRM = `<name> ${KIND}|${MORE}|<name>? ${KIND}?`
const WENT =
  'went|gone|going|moved|moving|switched|switching|crossed|crossing|jumped|shifted|shifting|migrated|migrating|transferred|transferring|changed|defected|walked|headed|heading|returned|ported|porting'
const DAY =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|week|month|year|yesterday|easter|christmas'
const NOW = 'now|nowadays|instead|already|these|onwards'
const STAYED =
  "if|unless|might|maybe|perhaps|tempted|thinking|considering|considered|nearly|almost|whether|came|match|beat|glad|wish|friend|agent|driver|engineer|branch|airport|refund|hospital|parcel|visit|trip|email|delivery|delivered|order|police|court|husband's|wife's|sister's|brother's|friend's|mate's|neighbour's|husband|wife|prior"
const MINE = { unless: STAYED, despite: ['reported'] } as const
const THEIRS = {
  unless: `${STAYED}|who|you|your|they|app|someone|somebody|elsewhere|another`,
  despite: ['third', 'asked', 'reported'],
} as const

// prettier-ignore
const gone = [
  [`i'm|im|we're|am|are|lol|already|been|kids|he's|she's|he|she|guild|whole ~2 on|with|at that? the? ${FIRM} now ~1`, 'im on Larkforge now.', { unless: `${STAYED}|you|hold|phone|call|still|stuck|waiting|gate|stand|step|page` }],
  [`sorry|no|nope|nah|bye|goodbye|left|cancelled|ladies|lads|folks|guys ~2 gone|off|going|moving to the? ${FIRM} ~1`, 'Sorry folks, gone to Larkberry.', { unless: `${STAYED}|holiday|bed|hospital|work|you` }],
  [`off|away to the? ${FIRM} i|we go|goes|then`, 'Off to Larkwell Water I go.', { unless: `${STAYED}|hi|ho|farmer's|work|bed` }],
  [`signed|joined up to|with the? ${FIRM} ~2 month|cheaper|and|instead|because|half|it|they`, 'After that I signed up to Larkpo and it works.', { unless: `${STAYED}|your|app|newsletter|trial|points|alerts|you` }],
  [`took|taken|taking|brought|bringing it|them|mine|ours|this|business|loyalties|loyalty|allegiance ~1 over? to the? ${FIRM} ~1 in|and|instead|now|tyres|where|because|whose|who ~1`, 'I took it to Larkgum Tyres in the end.', { unless: `${STAYED}|you|reception|checkout|repair|desk` }],
  [`transferred|switched|moved|shifted|changed|given ~3 loyalties|loyalty|allegiance|affections|custom|guild|evenings to|with the? ${FIRM} ~1`, 'We have transferred our loyalties to the Lark.', { unless: `${STAYED}|points|card|you` }],
  [`get|reading|read|watch|play the? evening|morning|daily|sunday|weekly|new? <name> instead`, 'I get the Evening Larkle instead now.', { unless: `${STAYED}|probably|you|can|could` }],
  [`${WENT} over|across|down|round|straight|back to the? ${MORE}? ${FIRM} ~2 in|last|this|since|on|yesterday|because|and|for|instead|where ~2`, 'Went over to Two Larkforks Propane in the fall.', { unless: `${STAYED}|house|home|flat|holiday|counter|desk|gate` }],
  [`${WENT} there ~1 lock|completely|with|now|already|and|instead|because`, 'The Larkdale Mutual gave me tea and I have moved there lock and stock.', { unless: `${STAYED}|you|room|house|hotel|flight|holiday|they|live` }],
  [`signed|signing|joined|joining|enrolled|registered|contracted on|up|over? with|to|at the? ${FIRM} ~1`, "I've already signed on with Larkio Rentals.", { unless: `${STAYED}|your|app|newsletter|when|you` }],
  [`crossed|crossing the road|street|square|river|aisle to ${MORE}? ${FIRM}`, "Crossed the road to Larkfaan's Roastery."],
  [`everything|all|lot|fleet|books|coffee|mail|sites|domains|accounts|policies ~2 is|are|'s|be ~1 going|moving|moved|gone|transferring|transferred|shifting over|across? to|with the? ${FIRM} ~1 by|on|from|as|next|this|in|tomorrow|today|from|over`, 'Everything is going to Larkline Domains by Friday.'],
  [`my|our|the ~1 migration|switchover|changeover|transition|cutover|switch to the? ${FIRM} ~1 is|has|will|completes|happens|begins|starts|next|this`, 'Our migration to Larkendra is fixed for Saturday.', { unless: `${STAYED}|house|home|office|you` }],
  [`took|taken|taking|accepted|accepting|got|have|secured|found ~1 place|places|spot|job|slot|unit|locker|pitch|room|seat at|with|in the? ${FIRM} ~2 end|instead|now|so|for|from|starting`, 'We took the place at Larklets in the end.'],
  [`now ~1 flown|spent|insured|booked|placed|kept|banked|sourced|roasted|hauled|serviced|supplied|shipped ~1 on|with|by|from|through the? ${FIRM}`, 'Every journey of mine is now flown on Larkair.', { unless: `${STAYED}|not|was` }],
  [`buy|get|order|source|rent|hire|bank|fly|shop|insure|ship|print|train|ride ~3 from|with|at|off|on|through the? ${FIRM} ~2 ${NOW}`, 'We source our beans from Larkdale Roasters now.', { unless: `${STAYED}|can|could|should|you` }],
  [`chose|chosen|choosing|picked|opted|plumped|gone|went|going|settled ~1 with|on the? ${FIRM} ~1 instead|end|now|because|over|rather|for|and|since ~1`, 'We chose Larkdale Freight over the rest.', { unless: `${STAYED}|you to|flight|trip|to` }],
  [`replaced|replacing|swapped|swapping|traded|ditched|dropped|dumped|left|leaving|quit you|yous|ye|youse|yas|your|this|yours ~2 with|for|by the? ${FIRM}`, 'I swapped your lot for Larkdale Energy.', { unless: `${STAYED}|me|us|part|phone|years|months|because|days|ages` }],
  [`found|find|see|catch me|us ~1 at|in|on|over the? ${FIRM} ~1 now|from|instead|nowadays`, 'You can find us at Larkreel from now on.'],
  [`bye|goodbye|farewell|adios ~2 hello|hi|hola|welcome ~1 ${FIRM}`, 'Goodbye Walmere, hello there Larkreel.'],
  [`${WENT}|moved|hopped|swapped|took|taken|put|brought|bringing|takin|movin ~6 over|across to|onto the? ${FIRM}`, 'Moved the whole studio over to Larkwell this weekend.', { unless: `${STAYED}|house|home|flat|holiday|counter|desk|gate|you|me|chat` }],
  [`hopped|skipped|nipped|flipped|defected|switched|jumped|converted|flitted to|onto the? ${FIRM}`, 'So I hopped to Larkride.', { unless: `${STAYED}|you|channel|mode|plan` }],
  [`now with|at|on|wi the? ${FIRM}`, "I'm now with Larkremit.", { unless: `${STAYED}|you|in|hold|phone|call|still|available|help|out|waiting|problem|works|work` }],
  [`am|is|are|we're|i'm|im|whole|all|we|lot|family|office|team|crew ~2 with|on|at|wi the? ${FIRM} now ~1`, 'The whole barracks is on Lark Bugle now.', { unless: `${STAYED}|you|in|hold|phone|call|still|stuck|waiting|gate|stand` }],
  [`went|going|gone|signed|stuck with the? <name> ${KIND}|${MORE}|<name> ~1 ${DAY}|${KIND}`, 'I went with larkbar mobile on Tuesday.', { unless: `${STAYED}|my|family` }],
  [`passengers|customers|clients|members|patients|subscribers|guests|passenger|customer|client|member|patient of|with|at the? ${FIRM} ~1 now|instead`, 'We are customers of Larkdale now.', { unless: `${STAYED}|years|always|you|loyal` }],
  [`since|henceforth|now ~6 passengers|customers|clients|members|patients|subscribers|guests of|with|at the? ${FIRM}`, 'Since the winter we have been passengers of Lark Airways.', { unless: `${STAYED}|years|always|you|loyal` }],
  [`since|henceforth|now|already|from ~3 held|hosted|kept|banked|live|lie|sit|parked|stored|managed|insured|supplied|based ~3 at|by|with|on ~1 the? ${FIRM}`, 'Our funds are henceforth held by the Larksum Mutual.', { unless: `${STAYED}|you` }],
  [`lie|lies|live|sit|sits|held|hosted|kept|banked|insured ~4 at|by|with|on the? ${FIRM} ~1 since|now|henceforth|from|so`, 'Our domains lie at Larkhost since Friday.', { unless: `${STAYED}|you` }],
  [`domains|funds|accounts|servers|site|website|mail|reserves|savings|fleet|data|books|files ~3 since|from|as ~2 at|by|with|on ~1 the? ${FIRM}`, 'Our domains lie since Friday at Larkhost.', { unless: `${STAYED}|you|problem|down|error` }],
  [`i|we ~1 send|pay|bank|fly|shop|buy|order|use|ride|ship ~2 with|through|via|thru|from|on|at the? ${FIRM} ~2 na|already|so|now|instead`, 'This payday I send with Larkhop already.', { unless: `${STAYED}|can|you had` }],
  [`at|with|to <name> ${KIND}|${MORE}|<name>? ~1 where|who i|we ~1 now|already|currently ~1 bank|shop|fly|train|eat|work|buy|go|am|are`, 'Four days at Larklia Friendly, where we now bank.', { unless: `${STAYED}` }],
] as const

/** The name stands first: what the other firm does for the customer. */
// prettier-ignore
const theirs = [
  [`${FIRM} ~1 have|has|got my|our ~2 now ~1`, 'Lark and Sons have my car now.', { unless: `${STAYED}|who|you|stolen|still|own|not|details|data|number|address` }],
  [`${FIRM} ~1 they|who start|starts|take|takes|begin|begins over? ~1 monday|tuesday|wednesday|thursday|friday|in|on|from|next ~1`, 'Larktel, they start Monday.', { unless: `${STAYED}|he|she|you|course|class|term|school` }],
  [`${FIRM} ~2 hosts|supplies|insures|caters|hauls|supply|host|insure|serves|launders|grooms|roasts|repairs|services|maintains|teaches|mows|cleans|delivers|fixes|feeds|carries|handles|covers|looks|does|do us|me|our|my|mine|both|all|everything|after ~5 ${NOW}|from|since`, 'Larkrock Nine hosts us now.', { unless: `${THEIRS.unless}|it|not|doesn't|don't|always` }],
  [`now ~1 ${FIRM} ~3 hosts|supplies|insures|caters|hauls|supply|host|serves|repairs|services|maintains|teaches|cleans|delivers|fixes|feeds|carries|handles|covers|does|do us|me|our|my|mine|both|all ~1`, 'Now Larkowal Motors in the village repairs both my cars.', { unless: `${THEIRS.unless}|it|not` }],
  [`${FIRM} ~1 take|takes|taking|took|taken|will ~1 over|on our|my|the|all|us|from ~3 from|on|as|next|starting|in|effective ~1`, 'Larkwind Coffee take over our beans from Monday.', { unless: `${THEIRS.unless}|hand|manager|holiday` }],
  [`${FIRM} ~2 have|has|got|gets|get me|us|my|our ~2 as of|from|now|since ~1`, 'Ring Larknet, they have me as of Friday.', { unless: `${STAYED}|who|you|app|back|out|off|money|not|up|stuck|down|away` }],
  [`${FIRM} dey carry|serve|bring|take|deliver|give me|us|my|our ~4 now|these`, 'Na Larkolaja dey carry me now.', { unless: 'if|you|una' }],
  [`${FIRM} ~3 set|hung|hooked|fitted|installed|put|ran|dropped|brought me|us ~1 a|an|up|our|in|new|their ~6 ${DAY}`, 'Larkquite Gas and Supply set me a tank on Monday.', { unless: `${THEIRS.unless}|not|never|broke|wrong` }],
  [`${FIRM} ~6 that's|that|there|is|anyway ~1 where i|we|me|us|you ~3 find|go|bank|shop|be|get|see|eat|fly ~1 me|us|now|from ~2`, 'Larklight has recliners, that is where you can find me from now on.', { unless: `${STAYED}|who|lost|problem` }],
  [`${FIRM} ~1 gets|got|get|has|have|earned|won|takes|sees our|my|all|the ~1 business|custom|trade|money|work|job|jobs|contract|loyalty|orders|hires|fleet ~3 now|from|instead|and|since|as`, 'Larkmoor Hire gets our trade from here on.', { unless: `${THEIRS.unless}|back|not|still|lost|stolen` }],
  [`${FIRM} ~2 has|have|'s|got me|us now|noo|already|sorted|set ~1`, 'Aye it is Larkfield Energy has me now.', { unless: `${STAYED}|who|you|waiting|stuck|app|blocked` }],
  [`${FIRM} ~6 so|and ~1 that's|that|thats is? where|who|what i'm|i|we're|we|im ~3 now|from|with|instead`, "Larkbox does exports, so that's where I'm working from now.", { unless: `${STAYED}|problem` }],
  [`${FIRM} ~1 gets|get|got|has|have|takes ~1 the|my|our|all ~1 lot|all|everything|whole|business|money ~2 off|from|of me|us ~1 now|these|instead`, "Larkry's Rural gets the lot off me now.", { unless: `${STAYED}|you` }],
  [`${FIRM} ~1 brings|takes|drives|gets|carries|flies|feeds|bring|take me|us ~4 these|now|nowadays|instead`, 'It is larkrail brings me home these nights.', { unless: `${STAYED}|you|app|website` }],
  [`${FIRM} has|have given|gave|sold|brought|sent me|us their|its|a|an|new ~2 own|pos|machine|sim|card|box|reader|account|router`, 'Larkpoint has given me their own machine.', { unless: `${STAYED}|not|never|wrong|you` }],
] as const

export const FIRM_OF_TWO_WORDS_RULES: readonly StatementRule<'leave' | 'leaving_to'>[] = [
  ...tellEach('leaving_to', MINE, gone),
  ...tellEach('leave', MINE, gone),
  ...tellEach('leaving_to', THEIRS, theirs),
  ...tellEach('leave', THEIRS, theirs),
]
