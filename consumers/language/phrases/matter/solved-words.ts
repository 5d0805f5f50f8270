export const withIs = (words: string) => `${words}|${words.replaceAll('|', "'s|")}'s`
/** What runs, heats, opens, shows, connects. */
export const RUNNING_THINGS =
  'line|internet|broadband|wifi|wi-fi|signal|connection|service|phone|landline|mobile|sim|app|site|website|page|portal|account|card|login|password|pin|code|link|video|stream|film|show|channel|channels|sound|picture|tv|telly|box|router|hub|screen|pass|key|power|electricity|lights|heating|boiler|water|shower|meter|file|files|download|upload|sync|export|printer|machine|device|system|search|button|door|locker|cooker|oven|hob|fridge|freezer|washer|dishwasher|dryer|kettle|radiator|radiators|heater|thermostat|furnace|pump|tap|taps|toilet|cistern|drain|lift|elevator|gate|barrier|fob|alarm|pendant|lamp|light|bulb|drawer|lock|window|blind|treadmill|bike|car|engine|scooter|camera|doorbell|speaker|headset|keyboard|tablet|laptop|computer|server|vpn|sensor|scanner|terminal|till|reader|feed|import|backup|backups|checkout|basket|dashboard|calendar|timetable|inbox|mailbox|emails|email|database|labels|game|controller|console|aid|aids|stairlift|wheelchair|monitor|generator|fan|aircon|ac|gas|electric|streetlight|streetlights|hinge|chair|recliner|wardrobe|unit|units|supply|pressure|tone|reception|calls|voicemail|roaming|bluetooth|remote|charger|battery|widget|plugin|integration|api|webhook|form|tracking|lobby|patch'
/** What stands written somewhere or is owed. */
export const RECORDS =
  'number|payment|payments|refund|money|bill|invoice|booking|reservation|seat|seats|claim|policy|subscription|membership|voucher|discount|points|credit|statement|transfer|deposit|compensation|name|address|balance|amount|total|reading|readings|rate|record|records|details|date|dates|entry|entries|figures|figure|ledger|mandate|order|ticket|tickets|certificate|permit|licence|license|prescription|dose|dosage|appointment|grade|fare|cover|payout|rebate|allowance|bonus|permission|access|timesheet|profile|listing|tax|invoices|bills|hours|payslip|wages|quote|prices|spelling|surname|postcode|status|mileage|coverage|benefits|benefit|pension|tariff|plan|password|login|account|page'
export const MENDED_THINGS = `${RUNNING_THINGS}|${RECORDS}|parcel|package|delivery|bag|luggage|suitcase|replacement`
/** What goes away when the matter is solved. */
export const TROUBLES =
  'problem|problems|issue|issues|fault|error|errors|bug|glitch|complaint|query|dispute|mix-up|mess|noise|leak|outage|fee|charge|charges|message|warning|crackle|block|hold|mistake|crackling|hum|humming|buzz|buzzing|rattle|squeak|whistle|whistling|smell|drip|dripping|flicker|flickering|lag|crash|crashes|dropouts|buffering|damp|draught|wobble|restriction|ban|penalty|surcharge|levy|duplicate|duplicates|interference|echo|static|banging|clicking|grinding|stutter|popup|pop-up|blockage|delay|freezing|overcharge|discrepancy|mismatch|hiccup|snag|pothole|hole|trouble|headache'
const IT = withIs('it|that|this|everything|all|both|mine|ours|they|things|matter|case')
const ITS = "its|thats|they're|theyre|everythings"
export const ANYTHING = `${IT}|${ITS}|${withIs(MENDED_THINGS)}|${withIs(TROUBLES)}`
export const FIXED = 'fixed|solved|resolved|sorted|settled|rectified|remedied|cured'
/** Words that may stand between a thing and its state; a negation is not among them. */
export const SO =
  'is|are|was|were|has|have|had|now|just|all|finally|been|be|seems|to|definitely|actually|really|both|already|it|that|they|the|my|our|your|i|safely|back|up|so|well|eventually|did|of|working|just|right|again|me|us'
/** What takes it back wherever it stands in the sentence. */
export const EXCEPT =
  'except|apart|barring|besides|still|pending|half|partly|partially|supposedly|allegedly|apparently|temporarily|briefly|never|nobody|yet|squash'
export const ELSEWHERE = 'elsewhere|old|previous|former|competitor|competitors|rival|neighbours|neighbors'
export const OTHER = `${EXCEPT}|${ELSEWHERE}`
/** Denials, which take it back wherever they stand. */
export const NEVER =
  "not|hasn't|hasnt|didn't|didnt|doesn't|doesnt|isn't|isnt|won't|wont|wasn't|wasnt|haven't|havent|hadn't|ain't|aint|couldn't|can't|cant|cannot|never|aren't|arent|nothing|nobody|unless|if|when|until|till|does|why|how|hope|hoping|should|would|will|i'll|it'll|fails|unable|unfortunately|want|need|wish"
/** What takes back that something came or runs. */
export const SPOILED =
  "but|damaged|broken|wrong|faulty|late|empty|again|isn't|doesn't|won't|didn't|not|if|when|should|hope|waiting|missing|smashed|cracked|dead|unfortunately|however|twice"
/** What takes back even what is plainly said. */
export const IN_PART = 'except|apart|barring|partly|partially|supposedly|allegedly|apparently|temporarily|briefly|pending|yet|still'
/** Denials, conditions and wishes: with them the matter is not said to be solved. */
export const DENYING = `${IN_PART}|${ELSEWHERE}|not|isn't|isnt|ain't|doesn't|doesnt|hasn't|hasnt|haven't|didn't|won't|wont|if|until|unless|should|nothing|hope|hoping|please|want|wants|need|needs|can't|cannot|worse|supposed|promised|would|will|why`
/** The same, where a question or a hope takes it back too. */
export const DENYING_OR_ASKING = `${DENYING}|how|never|nobody|when`
/** What takes back that the firm is let off. */
export const NOT_CLOSED = `${IN_PART}|${ELSEWHERE}|not|isn't|isnt|hasn't|hasnt|if|unless|until|why`
/** What takes back that something came: it is only expected. */
export const AWAITED = `${IN_PART}|${ELSEWHERE}|if|when|until|unless|should|hope|hoping|soon|waiting|supposed|due`
/** What is done for the customer. */
export const DONE_AT_LAST =
  'sorted|fixed|solved|resolved|refunded|mended|repaired|delivered|working|restored|credited|unlocked|reinstated|corrected|replaced|reconnected|reimbursed|rectified|settled|cleared|unblocked|compensated|reissued|activated|straightened|reactivated|rebooked|repaid|amended|cured|honoured|redone'
