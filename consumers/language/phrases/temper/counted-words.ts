export const NTH = 'third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh|7th|eighth|8th|ninth|9th|tenth|10th|eleventh|twelfth|umpteenth|nth'
export const NUM = 'three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|dozen|3|4|5|6|7|8|9|10|11|12|13|14|15|20'
export const WEEKDAY =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun'
export const DAYS_NAMED =
  'mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|mornings|evenings|nights|weekends|afternoons|weeks|months|days|wks|mths|yrs|years'
export const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|christmas|easter'
export const PERIOD =
  'week|weeks|month|months|year|years|fortnight|day|days|quarter|term|season|winter|summer|wk|wks|mth|mths|yr|morning|evening|night|nights|weekend|friday|monday|saturday|sunday'
export const DATE =
  '1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|eighteenth|twentieth'
/** What goes wrong, with words that also deny or say where. */
export const WENT_WRONG =
  "broke|broken|breaks|failed|fails|failing|leaks|leaked|leaking|down|crashed|crashes|crash|late|cancelled|canceled|missed|lost|wrong|charged|overcharged|billed|stopped|stops|died|dies|dead|delayed|damaged|missing|declined|refused|rejected|reversed|frozen|froze|freezes|dropped|drops|blocked|bounced|postponed|rescheduled|disconnected|ignored|vanished|vanishes|gone|nobody|nothing|no-one|never|empty|flooded|floods|tripped|trips|smashed|squashed|forgotten|out|off|cold|short|double|twice|jammed|jams|left|hung|cut|cuts|bumped|stood|didn't|doesn't|won't|wouldn't|couldn't|hasn't|not"
/** What went wrong, in the past alone. */
export const GONE =
  'left|lost|missed|failed|broke|broken|delayed|late|cancelled|refused|stopped|crashed|died|damaged|forgotten|dropped|declined|overcharged|charged|ignored|vanished'
/** Words of a customer who counts nothing that failed. */
export const NO_FAILURE =
  'love|loved|lovely|great|excellent|brilliant|perfect|perfectly|superb|fantastic|amazing|wonderful|delighted|happy|enjoyed|pleased|best|flawless|faultless|upgrade|thanks|thank|floor|birthday|party|child|baby|anniversary|sorted|fixed|helpful|cheaper|recommend|quote|matching|on-time|flat-white'
/** What goes wrong, in one word that says nothing else. */
export const MISHAP =
  'skipped|stranded|reversed|thrown|broke|broken|breaks|failed|fails|failing|failure|failures|leaks|leaked|leaking|crashed|crashes|crash|late|cancelled|canceled|cancels|missed|lost|wrong|wrongly|incorrect|charged|overcharged|billed|stopped|stops|died|dies|dead|delayed|damaged|missing|declined|refused|rejected|reversed|frozen|froze|freezes|dropped|drops|blocked|bounced|postponed|rescheduled|disconnected|ignored|vanished|empty|flooded|floods|tripped|trips|smashed|squashed|forgot|forgotten|cold|jammed|jams|bumped|no-show|no-shows|noshow|absent|muddled|ruined|botched|swallowed|kicked|logged|spoiled|soggy|mouldy|faulty|dud|torn|cracked|duplicate|misspelled|misspelt|unanswered|locked'
/** What goes wrong, with words that also deny. */
export const GONE_WRONG = `${MISHAP}|nobody|nothing|no-one|never|didn't|didnt|doesn't|doesnt|won't|wouldn't|couldn't|hasn't|no|not|let|down|double|shut|closed|cut|cuts|fell|warm|flat|packed|mixed`
/** What a firm brings, does or sends, in the plural. */
export const THINGS =
  'appointments|bookings|orders|visits|deliveries|trips|flights|valuations|engineers|drivers|slots|parcels|jobs|repairs|pairs|bags|rides|lessons|classes|sessions|collections|installations|reservations|tables|transfers|payments|payslips|invoices|bills|machines|routers|phones|trains|buses|viewings|replacements|fittings|technicians|plumbers|tickets|shipments|boxes|packages|meals|letters|hubs|handsets|cards|couriers|cabs|taxis|pickups|games|matches|shows|callouts|inspections|services|statements|refunds|returns|exchanges|claims|journeys'
export const PLEASED =
  'love|loved|lovely|great|excellent|brilliant|perfect|perfectly|superb|fantastic|amazing|wonderful|delighted|happy|enjoyed|pleased|best|flawless|faultless|thanks|thank|birthday|child|baby|anniversary|helpful|cheaper|recommend|glad|win|won|fine|beautiful|delicious|smooth|spotless|recipe|goals|league|reading|novel|episode|watched|diet'
