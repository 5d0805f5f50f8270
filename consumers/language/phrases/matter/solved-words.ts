export const withIs = (words: string) => `${words}|${words.replaceAll('|', "'s|")}'s`
export const MENDED_THINGS =
  'line|internet|broadband|wifi|wi-fi|signal|connection|service|phone|landline|mobile|sim|number|app|site|website|page|portal|account|card|login|password|pin|code|link|payment|payments|refund|money|bill|invoice|order|parcel|package|delivery|ticket|tickets|booking|reservation|seat|seats|claim|policy|video|stream|film|show|channel|channels|sound|picture|tv|telly|box|router|hub|screen|subscription|membership|pass|key|power|electricity|lights|heating|boiler|water|shower|meter|email|emails|file|files|download|upload|sync|export|printer|machine|device|system|search|button|voucher|discount|points|credit|bag|luggage|suitcase|statement|transfer|deposit|door|locker|replacement|compensation'
export const TROUBLES =
  'problem|problems|issue|issues|fault|error|errors|bug|glitch|complaint|query|dispute|mix-up|mess|noise|leak|outage|fee|charge|charges|message|warning|crackle|block|hold|mistake'
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
