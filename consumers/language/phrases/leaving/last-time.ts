import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'
import { NOT_LEFT, YOU_ALL } from './leaving-words.ts'

/** What customers do with a firm of any trade. */
const DEAL =
  'buy|order|use|book|shop|fly|stay|eat|rent|hire|bank|deal|travel|visit|come|go|return|return|call|ride|drive|park|enter|drink|watch|play|read|train|subscribe|spend|send|bring|choose|pick|trust|pay|attend|dine|patronise|patronize|transact|purchase|take|get|give|join|sign|renew|set|step|put|stop|support|ship|board|log|darken|burn|stock|serve|recommend|sail'
const DEALING =
  'buying|ordering|using|booking|shopping|flying|staying|eating|renting|hiring|banking|dealing|travelling|traveling|visiting|coming|going|returning|calling|riding|driving|parking|entering|drinking|watching|playing|reading|training|subscribing|spending|sending|bringing|choosing|trusting|paying|attending|dining|patronising|patronizing|transacting|purchasing|taking|getting|giving|joining|signing|renewing|stepping|putting|stopping|supporting|shipping|boarding|logging|burning|stocking|serving|keeping|leaving|requiring|needing|wasting|chasing|sailing|working|doing'
const DONE =
  'bought|booked|eaten|flown|drunk|hired|rented|driven|delivered|sold|served|placed|ridden|shipped|poured|cut|parked|attended|burned|burnt|filled|taught'
const EVENT =
  'ride|trip|mot|service|cut|haircut|fill|delivery|lesson|session|class|meal|order|shop|stay|flight|rental|hire|game|show|film|movie|box|bag|visit|purchase|booking|collection|journey|drive|drop|appointment|treatment|clean|wash|bottle|tank|bill|payment|transfer|season|term|year|month|issue|copy|round|pint|coffee|dinner|lunch|breakfast|night|event|match|course|pickup|shipment|parcel|call|email|letter|message|cheque|check|invoice|contract|renewal|job|project|run|load|crossing|sailing|holiday|cruise|prescription|refill|top-up|topup|recharge|policy|car|van|phone|subscription|membership|donation|gift|slice|pizza|burger|loaf'
const NEVER = "never|won't|wont|wouldn't|wouldnt|shan't|not|ain't|aint|neither|nor|no"
const LONGER = 'anymore|again|ever|longer|further|more|henceforth|onwards|future|after|now'
const NO_MORE = { unless: `${NOT_LEFT}|until|till|until|wait|waiting`, despite: ['negated', 'reported'] } as const
const LAST = {
  despite: ['reported'],
  unless: `${NOT_LEFT}|chance|warning|straw|ago|was late|wrong|job|shift|minute|exam|course|mistake|late`,
} as const

// prettier-ignore
const isnt = tellEach('leave', { isnt: true }, [
  [`i|we|i'm|we're|i'll|we'll ~3 never|not|won't|don't be? buy|buying a|an * again ~3`, 'I will never buy a diesel again.'],
  [`i|we|i'm|we're|i'll|we'll|no ~3 never|not|won't|don't ~1 ${DEAL}|${DEALING} ~3 anywhere|anyone|anybody|elsewhere else? again?`, 'I am never shopping anywhere else again.'],
  [`i|we ~2 never|not|don't|won't want|have|had ~1 to go|going ~1 through|without ~4`, 'I never want to go through that again.'],
  ["don't|dont|not|never ~1 want|have|need|like ~1 to go|come|wait|pay|call|ring ~2 back ~1 and|to|there|for|again ~1 forth|work|school|shop|store|home|branch", 'I do not want to go back to the shop for a new one.'],
  ['you|they|it|he|she|system|app|nobody|staff|agent|who ~1 will|would|do|does|did|can|could? no|never|not|longer ~1 be? use|using|take|taking|serve|serving|come|coming|send|sending ~3', 'You never send letters any more.'],
  ["i|we? can|cannot|can't|cant|could|couldn't|able|allowed|unable ~1 no|not|never|longer|to ~1 longer|be? log|use|get|pay|send|play|watch|read|take|order|book|buy|go|call ~4", 'I can no longer log in here.'],
])

/** The last of its kind. */
// prettier-ignore
const lasts = tellEach('leave', LAST, [
  [`i've|we've|you've|youve|ive|weve|they've|have|has|just ~1 ${DONE} my|our|your|ur|yer|ye|me last|final ~3`, "You've delivered your last bag to my shop.", { unless: `${LAST.unless}|hour|hours|day|days|week|weeks|months|minutes|night` }],
  [`is|was|be|been|'s|that's|thats|it's|its|this|today|today's|here's|comes|there my|our|the|your|ur|its|ma|me very? last|final ${EVENT} ~1 with|from|at|here|there|thanks|and|for|as|in|on|through|to|of|ever|so|you|sorry|we|i`, 'This was my last MOT at yours.'],
  [`is|was|be|been|that's|it's|this|today|today's my|our very? last|final ${EVENT}`, 'Today was my last ride.', { unless: `${LAST.unless}|when|at|by|you|they|together|she|he` }],
  [`last|final ~1 ${EVENT}|time|one|dealings|dealing ~1 i|we|i'll|we'll|you|you'll|yous|ye ever|shall|will|'ll|would|ever|am|are ~1 ${DEAL}|make|see|have|hear|${DEALING}|receive|sell|fit|cook`, 'It is the last car you will sell me.', { unless: `${LAST.unless}|when|was the` }],
  [`our|my last dealings|transaction|interaction|contact|encounter|communication ~1 with|here|together|then|ever|as`, 'This will be our last dealing with you, and our last contact with you.', { unless: `${LAST.unless}|since|when|on|date` }],
  [`seen|see|heard|had|get|seeing|hearing|getting the last|back|end ~1 of|from me|us|my|our|this|mine|these|here`, 'You have had the last of us.', { unless: `${NOT_LEFT}|night` }],
  ['last|final you|ye|yous|they|yall|u will|shall|are|gonna|ever|\'ll? ~2 see|hear|get|sell|make|earn|take|have ~2 from|of|off|out ~1 me|us|my|this|here', 'That is the last you will see of us.'],
])

/** No more of it. */
// prettier-ignore
const noMore = tellEach('leave', NO_MORE, [
  [`i|we|i'll|we'll|family|household|company|firm|office|team ~1 will|shall|would|do|am|are? no longer be? ${DEALING}|${DEAL} ~5 ${YOU_ALL}|services|service|from|with|at`, 'We will no longer be hiring from you.', { unless: `${NO_MORE.unless}|app|able|eat|drink` }],
  [`i|we|i'll|we'll|i'm|we're|household|family|company|firm|office ~3 ${NEVER} ~1 be? ${DEAL}|${DEALING} ~4 any|${LONGER} ~1 more|longer|again|future|on`, 'Our office will not be hiring from your depot any more.', { unless: `${NO_MORE.unless}|wait|worry|information|money|call|help|try|trying|find|stand|mistake|sleep|app|work|works|calls|emails` }],
  [`${NEVER} ~1 be? keeping|leaving|holding|trusting|lending|parking|storing|wasting|investing|spending ~4 with|in|at|on|here|there ~1 ${YOU_ALL}|beyond|after`, "I shan't be keeping my money with you.", { unless: `${NO_MORE.unless}|voicemail|message|review` }],
  [`won't|wont|shan't|not|never|longer be used|needed|required|bought|purchased|ordered|renewed|booked|stocked|served|considered|engaged|retained|invited|welcome|hired|employed ~4 any|anymore|longer|again|here|further|hereafter|in|by|at|for|from|with`, 'Your system will not be used in this practice any more.', { unless: `${NO_MORE.unless}|credit|voucher|code|points|card|coupon|offer|automatically|deposit|appointment|form|signature|id|passport` }],
  [`won't|wont|not|no|don't|dont|shan't|never|needn't longer|be|will|more? ~1 be? ~1 need|needing|require|requiring|want|wanting|looking ~3 yas|yous|youse|yis|ours|you|your|ye|yours|them|services|service|place|supply|supplies|deliveries ~3 anymore|any|now|after|from|again|no|hereafter|beyond|longer|past|because|since|thanks|cheers`, 'So we wont need ours from January.', { unless: `${NO_MORE.unless}|help|much|to|reply|email|advice|attitude|opinion|sympathy|excuses|calls|call|permission|points` }],
  ["no|nor|any|zero|without more|further ~4 coming|heading|headed|going ~1 your|you|yer|yous|ye|ur way|from|direction", 'There will be no more hires coming your way.'],
  ["there'll|there|theres|there's|will|is be|won't|not? ~1 be? ~1 no|any more|further|another|future ~2 from|out|for|with ~1 us|me|our|my|you|this|yous", 'There will be no more parcels from us.', { unless: `${NO_MORE.unless}|delays|problems|charges|seats|tickets|rooms|help|trouble|information|news|calls` }],
  ["not|nary one|a|another|single more|further ~2", 'Not one more.', { unless: `${NO_MORE.unless}|refund|refunded|compensation|was|word|call|email|apology|reply` }],
  [`i|we don't|dont|not|doesn't come|go|return|buy|use|order|fly|shop|travel back|more|anymore|no`, "I don't come back.", { unless: `${NO_MORE.unless}|to|work|calls` }],
  [`never|nevermore ~1 more|again|ever|shall|will ~6 your|you|yous|youse|ye|here|there|them ~2 lift|door|doors|shop|store|seats|seat|planes|plane|buses|bus|boats|cabs|cars|rooms|hotel|hotels|garage|table|tables|premises|building|threshold|roof|counter|branch|branches|place|restaurant|app|site|website|airline|bank|gym|service|services|products`, 'My van will never again stand in your garage.', { unless: `${NO_MORE.unless}|had|problem` }],
  ["haven't|havent|hasn't|hasnt|not|never ~1 been|gone|come|came ~1 near|inside|back|there ~5 since", 'I have not been near the joint since Easter.', { unless: `${NO_MORE.unless}|refund|engineer|he|she|it|they|money|signal|power|you|able` }],
  [`i'm|im|we're|am|are|be|so|officially|be|i|we|well|us|me ~1 done|finished|through ${DEALING} ~3 ${YOU_ALL}|from|off|with|at|in|here|for`, "We're done hiring off you.", { unless: `${NO_MORE.unless}|form|when|just|after|course|it|school|round|houses|circles|back` }],
  [`used ~1 be|bank|shop|fly|stay|come|buy|order|rent|hire|eat|go|get|drink|subscribe|ride with|from|at|here|in|off ~1 ${YOU_ALL}`, 'I used to be with ye nine years.', { unless: `${NO_MORE.unless}|back|again|return|returned|still|rejoin|when|so|better|great|back|able|love` }],
  ['used to? come|be|go|shop|eat|drink|pop|call|drop|visit|buy|order|fly|book ~2 every|weekly|daily|religiously|twice|each ~3', 'I used to be in every Monday.', { unless: `${NO_MORE.unless}|still|back|now|it|letter|email|bus|train` }],
  ["that's|thats|thats|this|it|was ~2 how|why ~1 much? ~1 i'm|i|we|we're ~1 not|no|never|won't|don't|refuse ~1 be? ~1 longer? coming|going|returning|buying|using|back|come|go|buy|use", "And that's why I'm not coming back.", { unless: `${NO_MORE.unless}|sleep|work` }],
])

/** One has one's own now, or has no use for it. */
// prettier-ignore
const ownNow = tellEach('leave', NO_MORE, [
  [`bought|got|built|made|installed|getting|buying|building|bake|grow|brew|roast ~1 my|me|our|ma|us own ~4 instead|now|end|so|won't|wont|anymore|these|already`, 'I bought me own van in the end.', { unless: `${NO_MORE.unless}|your|router|account|order|card|mistake|business|money|food|cable|can` }],
  ['no|little|zero longer|more|further ~1 any? use|need|call|reason|occasion|requirement for|of ~1 the|a|your|you|this|it|yours|yous|my ~1 service|services|app|membership|subscription|broadband|account|contract|van|car|plan|product|software|system|policy|card|paper|gym|phone|landline|delivery|deliveries|box|line|now|anymore|any|after|from|since', 'We have no further use for the software.', { unless: `${NO_MORE.unless}|sympathy|attitude` }],
  ["we're|i'm|we|i|are|am|will|be ~1 doing|handling|managing|running|cleaning|roasting|baking|hosting|fixing|driving|making|printing|cooking ~4 ourselves|myself|in-house|inhouse ~2 now|instead|from|going|onwards|these", 'We are handling the laundry ourselves from now on.', { unless: `${NO_MORE.unless}|had|having|forced|have` }],
  ['removed|removing|withdrawn|extricated|extracted|detached|excused|delisted|deregistered|unenrolled|unsubscribed ~1 ourselves|myself|us|me ~2', 'My wife and I have removed ourselves.', { unless: `${NO_MORE.unless}|you|they|from the newsletter|emails|who|list` }],
  ['come|came|opted|pulled|backed|bailed|bowed|stepped|dropped|got|gotten out|away of|from it|this|that|your|you|yours|yous ~1 and|product|scheme|club|contract|programme|program|plan|app|completely|altogether|now|for|after|last', 'I have come out of it and I sleep again.', { unless: `${NO_MORE.unless}|he|she|they|water|smoke|smell|money|car|house|when|i'd|card|best|nothing|something|what|more|most` }],
  ["i've|ive|we've|i|we|have|just|already|also|and|so|then ~2 deleted|uninstalled|trashed|binned|wiped|nuked|chucked|yeeted|scrapped|removed|dumped|ditched|unistalled|uninstall|uninstalling|deleting ~1 the|your|ur|yer|this|that|their|my|it|una? ~2 app|apps|application|software|game", 'Please note that I have already deleted your app.', { unless: `${NO_MORE.unless}|reinstall|reinstalled|again|tried|still|help|crashes|accidentally|twice|then|restarted|can|reinstalling|re-installed|didn't|before` }],
  ['deleted|uninstalled|trashed|binned|wiped|yeeted|dumped|deleting|uninstalling ~1 app|apps ~2 so|bye|and|lol|today|immediately|thanks|after|because|straight|forever|done ~1', 'Trashed the app so bye.', { unless: `${NO_MORE.unless}|reinstall|reinstalled|again|tried|still|help|crashes|accidentally|twice|restarted|can|reinstalling|re-installed|you` }],
  [`struck|strike|taken|crossed|removed|deleted|scratched|dropped|scrubbed|taking|striking|crossing|dropping|removing|scratching you|your|ye|yous|them|yourselves|yall ~2 from|off ~2 my|our|its|the|their|his|her|every ~4 list|lists|rota|rotation|roster|vendors|books|menu|contacts|shortlist|supplier|carriers|phone`, 'The council has struck you from its list.', { unless: `${NO_MORE.unless}|mailing|can|please`, despite: ['third', 'negated'] }],
  [`your|yer|ur|ye|una ~1 tank|dish|box|meter|router|equipment|machine|cooler|kit|skip|hub|modem|bins|bin|sign is|'s|has|have|are|went ~1 off|out|gone|away|boxed|packed|unplugged|disconnected ~2 my|our|the|since|and|from|of|already|on|by`, 'Your tank is off my place since Tuesday.', { unless: `${NO_MORE.unless}|why|again|storm|fault|keeps|stock|can|please|when|power` }],
  ["you|ye|yous|they|una|yall|y'all|u can|may|could ~1 keep|have|stick|shove|retain|stuff yours|theirs|em|'em", 'You can keep yours.'],
  ["you|ye|yous|they|una|yall|u|y'all can|may ~1 reclaim|repossess|collect|fetch|retain|decommission|reassign ~2 ips|ip|points|box|router|seat|slot|desk|locker|keys|key|card|machine|tank|bin|bins|dish|unit|licence|licences|seats|number ~2", 'You may retain the points.', { unless: `${NO_MORE.unless}|can i|how` }],
])

const ROLE =
  'customer|customers|member|members|patient|patients|client|clients|reader|readers|subscriber|subscribers|tenant|tenants|user|users|student|shopper|supporter|passenger|passengers|policyholder|player'
/** What goes on for as long as somebody is a customer. */
const GOING_ON =
  'course|class|classes|network|service|services|lessons|lesson|cleaning|cleaner|contract|mandate|supply|scheme|firm|agreement|membership|engagement|appointment|programme|tuition|nursery|school|club|practice|subscription|deliveries|app|plan|policy|box|boxes|gym|system|software|platform|bank|company|lot|academy|panel|retainer|garden|lawn|office|visits'
const OCCASION =
  'day|lesson|class|payment|delivery|clean|order|payroll|session|visit|box|bill|invoice|run|season|term|shift|round|appointment|collection|month|pay|booking|trip|stay|flight|transfer|purchase|return|one|issue|copy|drop|crossing|premium|cut|week'
const DAY =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|sat|sun|fri|mon|tue|wed|thu|today|tomorrow|yesterday|christmas|easter'
const NOT_LAST = `${NOT_LEFT}|how|what|job|employer|landlord|boss|he|they`
const ENDS = { unless: NOT_LAST, despite: ['reported', 'asked', 'requested', 'negated', 'third'] } as const

/** What does not go on. */
// prettier-ignore
const goingOut = tellEach('leave', ENDS, [
  [`exiting|quitting|exit your|the ~1 ${GOING_ON}`, 'My company is exiting your network.', { unless: `${NOT_LAST}|can|when|day|call|message|queue|early` }],
])

/** The last of its kind, and its day. */
// prettier-ignore
const lastDay = tellEach('leave', ENDS, [
  [`last|final ~1 ${OCCASION} ~1 with|from|on|at you|your|yours|yous|you's|ye|u|us ~1 is|was|will|would|on|'s|going|be|before|last|today|${DAY}`, 'Our last payroll with you is in November.', { unless: `${NOT_LAST}|when|wrong|late|ago|wasn't|great|good|terrible|awful|bad|lovely|late|cold` }],
  [`our|my|his|her|your|the|<name> last|final ~1 ${OCCASION} ~1 will|would|shall|should|going|is ~1 to? be? ~2 ${DAY}|the|one|on|next|this|at|end`, 'Your last delivery will be the one on the 29th.', { unless: `${NOT_LAST}|when|wrong|late|ago|is the|school|holiday|trip|due|photos|attachment|offer|sale|missing` }],
  [`years|decades ~5 and|but|so this|that|it was|is ~1 the last one|time|order|visit|trip|booking`, 'Fifteen years of bookings and that was the last one.'],
  ["used ~1 to ~1 go|come|buy|shop|eat|fly|love|bring|bank|order|stay|pop|drink|be ~6 .? not|no any? more|anymore|longer ~1", 'Used to be our Friday place. Not any more.', { unless: `${NOT_LAST}|great|good|better|easy|able|email|get|free` }],
  [`is|be|'s|was|friday|monday|tuesday|wednesday|thursday ~2 last|final ~1 ${OCCASION} ~1 with|w|at|here you|yous|u|your|y'all|ya ~1`, "Friday will be Milo's last day with you.", { unless: `${NOT_LAST}|when|since|ago|great|terrible|awful` }],
])

/** No more of it. */
// prettier-ignore
const noLonger = tellEach('leave', ENDS, [
  [`no more|further pickups|pick-ups|boxes|orders|deliveries|bookings|visits|collections|lessons|cleans|parcels|classes|trips|flights|stays|appointments|invoices|supply|business|money ~1 for|from|please|pls|to|needed|required|with|will|after ~2 me|us|you|thx|thanks|by|u|this`, 'No more boxes for us, thanks.', { unless: `${NOT_LAST}|why|there|available|until|till|till` }],
  [`not|won't|wont|isn't|ain't|never ~1 getting|get|see|seeing|have|having|be ~1 getting? ~1 any|another|one|no ~1 more|further|other? ~1 order|orders|penny|cent|money|business|custom|parcel|parcels|job|jobs|booking|bookings|of ~3 off|from|out|of|my me|us|my|mine|this|money|business`, "You won't be getting any more of my money.", { unless: `${NOT_LEFT}|refund` }],
  [`won't|wont|not ~1 be ~1 in|round|along|there ~3 for? ~3 again|anymore|no|any ~1 more?`, 'Wont be in for my usual no more.', { unless: `${NOT_LAST}|today|school|work` }],
  [`i'm|im|we're|am|are|be|i|we not|no longer? a|an|your|of|one|being? ${ROLE} ~2 anymore|any|longer|after|now`, 'I am not a patient with you any longer.', { unless: `${NOT_LAST}|new|happy|satisfied|pleased|treated|why|only` }],
  [`i'm|im|we're|am|are|be|i|we no longer a|an|your|of|one|being? ${ROLE}`, 'We are no longer members.'],
  [`won't|wont|not be ~1 a|your|an? ${ROLE} ~3 after|anymore|any|longer|from|with|much|of`, 'We will not be customers of yours after Friday.'],
  ["you|y'all|yall|guys|fellas|boys ~1 won't|wont|needn't be? cutting|mowing|doing|delivering|cleaning|servicing|selling|seeing|carrying|insuring|hauling ~1 my|our|me|us|for ~2 anymore|no|any|again ~1", "You won't be cutting my grass no more."],
])

export const LAST_TIME_RULES: readonly StatementRule<'leave'>[] = [
  ...isnt,
  ...lasts,
  ...noMore,
  ...ownNow,
  ...goingOut,
  ...lastDay,
  ...noLonger,
]
