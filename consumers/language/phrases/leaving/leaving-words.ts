/** Whom customers act for, and who comes along when they leave. */
export const KINDRED =
  'son|daughter|kid|kids|boy|boys|girl|girls|lad|lads|lass|child|children|mum|mam|mom|mother|dad|father|nan|nana|gran|granny|grandad|granddad|grandmother|grandfather|grandson|granddaughter|husband|wife|partner|brother|sister|aunt|uncle|twins|family|parents|ward|bairns|hubby|missus|eldest|youngest|toddler|grandkids|household|team|staff'

/** Firms by what they are, where "another" before one of them means that the customer goes elsewhere. */
export const FIRM_KIND =
  'provider|bank|airline|carrier|network|supplier|insurer|insurance|company|firm|operator|broker|lender|vendor|competitor|rival|retailer|retailers|agency|crowd|outfit|lot|society|union|registrar|isp|gym|garage|workshop|mechanic|dentist|vet|vets|surgery|practice|pharmacy|chemist|salon|hairdresser|barber|nursery|school|college|academy|institute|tutor|club|store|shop|newspaper|courier|couriers|caterer|cleaner|cleaners|accountant|accountants|solicitor|solicitors|builder|plumber|electrician|landscaper|gardener|contractor|wholesaler|printer|printers|dealer|dealership|brokerage|host|chain|milkman|butcher|baker|grocer|florist|agent|agents|auditor|auditors|utility|partner|merchant|distributor|manufacturer|optician|clinic|physio|studio|mob|fella|bloke|chap|guy|guys|people|folks|taxi|bureau|reseller|hauler|roofer|bakery|restaurant|takeaway|carer|fitter|installer|telco|telecom|bookkeeper|photographer|charity|centre|center|consultancy|publisher'

export const ANOTHER = 'another|different|other|rival|competing|cheaper|new|local|nearer|smaller|bigger|better'

/** What customers have with a firm and can take away from it. */
export const HOLDING =
  'business|custom|trade|money|savings|account|accounts|mortgage|pension|isa|loan|wages|salary|deposit|deposits|funds|cash|policy|policies|cover|insurance|contract|contracts|subscription|sub|membership|order|orders|bookings|work|fleet|van|vans|car|cars|truck|trucks|lorries|hosting|website|site|sites|domain|domains|mail|email|emails|books|payroll|data|files|stock|portfolio|shares|phone|phones|number|numbers|line|lines|broadband|internet|electric|electricity|gas|energy|supply|water|telly|prescriptions|scripts|meds|parcels|parcel|shipping|deliveries|printing|cleaning|catering|laundry|laundrette|salon|shop|shops|café|cafe|office|practice|household|house|hardware|stationery|toner|shopping|groceries|loyalty|loyalties|patronage|spend|server|servers|licences|licenses|everything|lot|stuff|lease|maintenance|service|servicing'

/** Verbs of going over, and of taking away. */
export const WENT =
  'switched|switching|moved|moving|gone|going|went|changed|changing|migrated|migrating|shifted|shifting|defected|defecting|transferred|transferring|ported|porting|jumped|crossed'
export const PULLED =
  'taken|taking|took|takin|moved|moving|shifted|shifting|pulled|pulling|withdrawn|withdrawing|removed|removing|hauled|hauling|migrated|migrating|transferred|transferring|switched|switching|got|getting|swapped'

/** How customers of every region say "you" to a firm. */
export const YOU_ALL =
  "you|your|yours|yourselves|yous|youse|ye|yer|yis|yiz|yas|ya|yall|y'all|y'all's|yinz|u|ur|una|them|em|'em|this|that|these|here|there"

/** A condition that stands behind the words, or a doubt. */
export const NOT_GONE_YET =
  'if|unless|otherwise|might|maybe|perhaps|tempted|nearly|almost|thinking|considering|considered|whether|threatened|suppose'
/** The same where a "should" or a "could" makes a question of it. */
export const NOT_DECIDED = `${NOT_GONE_YET}|should|could`
/** What takes it back that somebody left: a condition, a doubt, or that they stayed. */
export const NOT_LEFT = `${NOT_GONE_YET}|glad|reinstate|probably`

/** With the "-ing" also as it is said: "buying" and "buyin". */
export const alsoSpoken = (words: string) => `${words}|${words.replace(/ing(?=\||$)/g, 'in')}`

/** Places, which are no firms although no other table knows them. */
export const PLACE =
  'leeds|birmingham|bristol|glasgow|edinburgh|cardiff|belfast|cork|galway|limerick|liverpool|newcastle|sheffield|nottingham|leicester|coventry|southampton|portsmouth|plymouth|derby|hull|bradford|oxford|cambridge|norwich|exeter|bath|aberdeen|dundee|inverness|swansea|newport|brighton|cornwall|devon|kent|essex|yorkshire|norfolk|suffolk|surrey|sussex|wales|england|scotland|ireland|britain|paris|rome|milan|venice|florence|naples|barcelona|madrid|seville|malaga|alicante|lisbon|porto|faro|berlin|munich|hamburg|frankfurt|vienna|prague|budapest|warsaw|krakow|amsterdam|brussels|geneva|zurich|athens|crete|corfu|rhodes|cyprus|malta|ibiza|majorca|mallorca|menorca|tenerife|lanzarote|fuerteventura|copenhagen|oslo|stockholm|helsinki|istanbul|antalya|cairo|dubai|doha|delhi|mumbai|bangalore|chennai|hyderabad|pune|kolkata|jaipur|goa|karachi|lahore|dhaka|bangkok|phuket|tokyo|osaka|beijing|shanghai|seoul|singapore|sydney|melbourne|brisbane|perth|adelaide|auckland|wellington|toronto|vancouver|ottawa|montreal|calgary|edmonton|winnipeg|halifax|chicago|boston|seattle|denver|dallas|houston|austin|atlanta|miami|orlando|philadelphia|phoenix|portland|detroit|vegas|texas|florida|california|arizona|ohio|georgia|colorado|nevada|virginia|carolina|tennessee|michigan|alaska|hawaii|mexico|cancun|brazil|argentina|chile|peru|colombia|cuba|jamaica|barbados|africa|lagos|nairobi|johannesburg|durban|accra|nigeria|kenya|ghana|egypt|morocco|tunisia|turkey|greece|croatia|portugal|switzerland|austria|belgium|holland|netherlands|denmark|norway|sweden|finland|poland|hungary|romania|bulgaria|russia|ukraine|thailand|vietnam|malaysia|indonesia|philippines|pakistan|bangladesh|nepal|zealand|europe|asia|brooklyn|manhattan|hollywood|larnaca|gatwick|stansted|luton|docklands'

/** What customers do with a firm, and what they do no more when they have left it. */
export const DO_WITH_FIRM =
  'fly|use|buy|shop|order|book|come|go|return|stay|bank|deal|travel|eat|rent|subscribe|renew|visit|purchase|choose|dine|sail|ride|trust|drink'
export const DOING_WITH_FIRM =
  'flying|using|buying|shopping|ordering|booking|coming|going|returning|staying|banking|dealing|travelling|traveling|eating|renting|renewing|visiting|purchasing|choosing|dining|sailing|trusting'
