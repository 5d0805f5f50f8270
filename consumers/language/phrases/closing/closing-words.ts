/** What binds a customer as a whole, in the words of any trade, short forms and slips included. */
export const WHOLE_BOND =
  'account|accounts|acct|accts|acc|accnt|a/c|acount|contract|contracts|contrct|subscription|subscriptions|subscripton|subsciption|sub|subs|abonnement|abo|membership|memberships|membrship|policy|policies|agreement|agreements|plan|plans|scheme|programme|program|pass|licence|license|licences|licenses|lease|tenancy|enrolment|enrollment|registration|retainer|tariff|broadband|wifi|internet|landline|insurance|cover|sim|sims|profile|engagement|mandate|relationship|arrangement|package|bundle|season|amc|connection|workspace|isa|pension|cable|telly|trial'
/** Words that are a bond beside a verb of ending, and much else elsewhere. */
export const LOOSE_BOND =
  'service|services|supply|line|lines|tv|fibre|mobile|phone|gas|electric|electricity|water|energy|hosting|storage|alarm|monitoring|box|boxes|kit|gym|club|paper|papers|magazine|milk|cleaning|gardening|lessons|classes|tuition|course|collection|collections|deliveries|rental|hire|lens|locker|unit|plot|allotment|place|spot|desk|season|care|coverage|thing|seats|login|file|system|software|app'
export const WHOSE =
  "my|our|the|this|that|his|her|their|ma|me|d|da|de|both|all|any|every|whole|entire|your|mum's|mam's|dad's|mother's|father's|husband's|wife's|son's|daughter's|said|these|those|customer|business|joint"
/** What ends while the customer stays, among the words of a rule. */
export const PASSING_THING =
  'order|orders|flight|flights|appointment|appt|booking|bookings|reservation|reservations|delivery|visit|payment|payments|meeting|room|rooms|invoice|card|cards|upgrade|offer|technician|engineer|request|transfer|claim|complaint|chat|call|calls|emails|letters|texts|bag|parcel|dinner|table|session|slot|trip|newsletter|marketing|notifications|messages|roaming|mailing|popups|reminders|topup|top-up|addon|add-on|add-ons|extra|extras|transaction|cheque|quote|feature|window|tab|tabs|door|hotel|seat|item|items|list|lists|emergency|hold|block|freeze'
/** What "it" can be where no bond is meant. */
export const OTHER_IT =
  'order|orders|flight|flights|appointment|appt|booking|bookings|reservation|reservations|delivery|payment|meeting|room|rooms|card|cards|upgrade|offer|technician|engineer|request|transfer|claim|complaint|chat|parcel|dinner|table|newsletter|notifications|emails|roaming|topup|top-up|addon|add-on|add-ons|extra|extras|transaction|cheque|quote|window|tab|tabs|door|gate|item|items|app|leak|noise|repair|refund|error|pending'
/** Nothing is ended, or somebody else ends it. */
export const NOT_MEANT =
  'whoever|anytime|hypothetically|theoretically|someday|eventually|wrongly|mistake|accidentally|oversight|happens|considering|disregard|reinstate|reopen|reinstated|suppose|curious|unless|threaten|threatens|threatening|thinking|fraudulently'
