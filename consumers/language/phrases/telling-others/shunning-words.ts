import { ELSE_OBJECT } from './warning.ts'

export const DO_NOT = "don't|dont|never|dinnae|doan't"
/** Words that make of a bidding one to the firm itself, or about another matter. */
export const MEANT_FOR_FIRM =
  'address|number|email|until|till|yet|worry|code|link|letter|letters|reply|message|messages|calls|parcel|form|chat|sorry|bot|button|refund|password|pin|texts|caller|phishing|again|hesitate|thx|hungry|else|toffee'
/** Whose bidding it is not, and what is only thought. */
export const OF_SPEAKER =
  "i|i'm|i'll|i've|i'd|we|we'll|we're|we've|me|us|my|our|mine|can|could|would|know|think|care|mind|remember|forget|want|need|like|understand|please"
export const OTHER_THAN_FIRM = `${MEANT_FOR_FIRM}|${ELSE_OBJECT}`
export const DEAL_WITH =
  'buy|preorder|pre-order|order|book|rent|hire|join|sign|enrol|enroll|register|subscribe|download|install|fly|invest|shop|bank|eat|stay|ride|sail|migrate|switch|rely|trust|use|choose|travel|insure|ship|host|trade|bet|play|upgrade|renew|apply|open|go|come|get|move|deposit|visit|watch|bother|touch|waste|study|park|deal|accept|fall|believe|leave|put|let|send|bring|take|give'
export const TRADED =
  'ticket|tickets|pass|plan|contract|membership|policy|loan|card|account|package|scheme|game|phone|car|house|flat|room|bed|mattress|kitchen|sofa|course|subscription|jeans|dress|shoes|tyres|insurance|pension|mortgage|broadband|energy|food|holiday|cruise|flight|hotel|bond|warranty|finance|deal|offer|upgrade|season'
export const RIVAL_TRADES =
  'firm|company|provider|bank|shop|place|brand|supplier|network|insurer|dentist|doctor|vet|garage|taxi|cab|courier|florist|airline|hotel|gym|school|landlord|agent|agency|builder|plumber|electrician|accountant|solicitor|barber|salon|restaurant|cafe|bakery|broker|lender|platform|app|tool|software|store|dealer|mechanic|operator|ferry|bus|train|carrier|pharmacy|optician|clinic|lab|surveyor|mover|movers|cleaner|cleaners|caterer|nursery|college|tutor|game|bookkeeper|center|centre|website|venue|photographer|distributor'
export const READERS_CALLED =
  'anyone|anybody|everyone|everybody|whoever|people|folk|folks|parent|parents|mums|mothers|fathers|families|girls|lads|ladies|guys|students|teachers|landlords|tenants|owners|drivers|vegans|beginners|buyers|sellers|couples|travellers|tourists|commuters|neighbours|locals|pensioners|runners|freelancers|workers|expats|gamers|brides|grooms|hens|stags|caterers|startups|businesses|homeowners|customers|farmers|builders|nurses|shoppers|renters|passengers|women|companies|firms|investors|borrowers|employers|retailers|hosts|users|devs'
