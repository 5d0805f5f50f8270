/** Regulators and tribunals: those to whom customers turn against a firm. */
export const WATCHDOGS =
  'ombudsman|ombudsmen|ombudswoman|regulator|regulators|ofcom|ofgem|ofwat|ofsted|cqc|gmc|fca|fcc|ftc|fda|faa|cfpb|trai|rbi|irdai|irda|dgca|caa|bbb|accc|asic|afca|tio|comreg|ccpc|cru|fsai|cma|ico|orr|icc|naic|fos|finra|osha|hse|asa|rspca|epa|watchdog|watchdogs|tribunal|hmrc|dpc|edpb|bafin|crtc'

export const LAWYERS = 'lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister|advocate|advocates|litigator|counsel'

/** A quarrel that is over or not meant. */
const SETTLED = 'settled|amicably|grudge|joking|kidding'

/** A quarrel that is over, not meant or with somebody else. */
export const NO_QUARREL = `${SETTLED}|ex|landlord|neighbour|neighbor|instead|lol`

/** A step that is no threat: out of thanks, for a job or in a quarrel that is over. */
export const NO_THREAT = `${NO_QUARREL}|job|flowers|recipe|interview|praise|thank|thanks|love|lovely`

/** What lawyers do for those who buy, inherit or part. */
export const PROPERTY = 'house|purchase|conveyancing|probate|estate|divorce|completion|mortgage|deeds|lease'

/** A notice that is over, not meant or of another matter. */
export const OTHER_NOTICE = `${SETTLED}|${PROPERTY}|instead|forget|half|neighbour|landlord|stolen|theft|thanks|thank|lovely|recommend|permit|licence|license|insurance|application|watch|watching|subscription|remote|guide|ago|holiday`

/** Words before a threat that take it back or hand it to another. */
export const NOT_THREATENED = "not|don't|dont|didn't|won't|never|how|should|whether|asked|told|said|says|if"

/** When a threat is carried out. */
export const UNTIL =
  'by|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|today|next|unless|if|otherwise|then|morning|week|now|straight|days|hours'

/** Harm and failures count however they are told. */
export const HOWEVER_TOLD = ['asked', 'requested', 'third', 'reported', 'hedged', 'negated'] as const

/** Accidents of stories, drills and policies. */
export const NOT_REAL = 'drill|movie|film|game|novel|joking|insurance'

/** What stands beside symptoms and faults in goods that please or are for sale. */
export const NO_SYMPTOM = `${NOT_REAL}|laughing|price|bill|thanks|thank|lovely|brilliant|perfect|loved|menu|sell|buy|quote|album`
