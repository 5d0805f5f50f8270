/** What firms sell beside what the customer has. */
export const SOLD =
  'plan|plans|bundle|package|packages|pack|tier|cover|coverage|insurance|protection|warranty|upgrade|upgrading|add-on|addon|add-ons|membership|tariff|deal|offer|saver|savings|loan|overdraft|mortgage|investment|investments|subscription|pass|railcard|premium|plus|pro|gold|silver|platinum|deluxe|vip|family|annual|yearly|unlimited|ad-free|suite|lounge|breakfast|dinner|spa|massage|treatment|legroom|bag|baggage|luggage|late|checkout|check-out|parking|handset|tablet|broadband|fibre|fiber|tv|sim|line|boiler|thermostat|solar|panels|charger|wallbox|training|trainer|trial|demo|webinar|roaming|gigabyte|gig|data|club|locker|channels|channel|sport|sports|films|storage|seats|business|first-class|extension|accessories|case|headphones|bottle|fast|priority|express|hire|car|cars|travel|breakdown|home|pet|life|gift|wrap|wrapping|accessory|store|credit|card|points|rewards|loyalty|bonus|switch|account|extra|extras|second|larger|bigger|faster|quicker|class|classes|sessions|coaching|smoothie|box|wifi|wi-fi|meal|room|package|season|monthly|flexi|cooler|cushion|shoes|bra|mat|socks|supplements|recovery|wine|tickets|tour|season-ticket|assistant|analytics|support|service|notes|backup|autosave|pickup|collection|tracked|signature|packaging|wrapper|add'
/** Only these need no other sign that something is for sale. */
export const CLEARLY_SOLD =
  'plan|bundle|package|pack|tier|cover|coverage|insurance|protection|warranty|upgrade|add-on|addon|membership|tariff|deal|saver|loan|overdraft|mortgage|subscription|pass|railcard|premium|plus|pro|gold|silver|platinum|deluxe|vip|unlimited|ad-free|suite|lounge|breakfast|spa|massage|legroom|checkout|check-out|broadband|fibre|fiber|tv|thermostat|solar|charger|wallbox|training|trainer|trial|demo|webinar|club|channels|sport|sports|trip|priority|express|breakdown|travel|storage|sim|handset|tablet|coaching|classes|sessions|gift|wrapping|track|roaming|accessories|season|wine'
export const ADDS =
  'add|put|sign|pop|set|move|switch|upgrade|enrol|enroll|book|reserve|show|open|start|activate|include|throw|hold|pencil|register|extend|bump|bundle|fix|offer|order|propose|slip|arrange|tell|lock|get|show'
/** A remedy, not a sale. */
export const REMEDY =
  'refund|refunded|compensation|courtesy|compliments|apology|apologies|goodwill|gesture|replacement|replace|sorry|house|credited|credit-note|reimburse|reimbursed|waive|waived|faulty|broken|complaint|dispute|claim|hardship|arrears|undo|cancel|costs|voucher'
export const PER = 'a|per|each|extra|more|monthly|yearly|off|all-in'
export const SPAN =
  'month|year|week|night|day|person|head|seat|user|licence|license|trip|mo|yr|way|leg|stay|session|class|visit|box|bag|piece|month'
