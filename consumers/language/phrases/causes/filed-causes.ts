import type { Cause } from '../../../../schemas/datasets/causes.ts'

export type CauseRule = { readonly phrase: string; readonly cause: Cause }

/**
 * Which words in the reasons and closing codes of a source speak of which function: a table to edit. What customers say of it stands in
 * the tables of the folder causes. A phrase is written as phrase-index.ts reads it; the longer one wins where
 * two overlap ("booking fee" is billing, "booking" is the website).
 */
export const FILED_CAUSES: Readonly<Record<Cause, readonly string[]>> = {
  billing: [
    'bill|bills|billing|billed|invoice|invoices|invoicing|charge|charges|charged|overcharged|refund|refunds|refunded',
    'payment|payments|direct|standing debit|order?',
    'fee|fees|tariff|price|prices|statement|deposit',
    'charged twice|again|extra|for',
    'booking|delivery|late fee|charge',
    'money back',
  ],
  delivery: [
    'delivery|deliveries|delivered|deliver|courier|parcel|parcels|package|packages|shipping|shipment|shipped|tracking|luggage|baggage|suitcase',
    'my|the order is|was|never|has',
    'lost my? bag|bags|luggage|order',
    'flight|train|bus is|was|delayed|cancelled|canceled|late',
  ],
  product: [
    'technical|fault|quality|speed|slow|broadband',
    'faulty|defective|defect|warranty|broke|broken|product|device|router|modem|handset|battery|screen|charger|engine|appliance',
    'stopped working',
    "doesn't|does|won't|will|not turn|switch|power|charge on?",
    'wrong item|size|colour|color|product',
    'poor|bad quality',
  ],
  booking_website: [
    'online account',
    'website|site|webpage|app|login|password|checkout|portal|basket|online|browser|booking',
    'log|sign|logging|signing in|on|into',
    'locked out',
    'error message|code|page',
    'web site',
    'book a|an|the|online',
  ],
  outage: [
    'disruption|disruptions',
    'outage|outages|downtime|blackout',
    'no signal|internet|service|power|connection|network|coverage|electricity|water|heating|reception',
    'network|internet|service|line|power|broadband|wifi is|was|went|been|goes down|off|out|dead',
    'service|power cut|down|interruption',
    'connection|internet|signal|line|wifi keeps|is|was dropping|dropped|failing|unstable|gone',
  ],
  contact_centre: [
    'call back',
    'long wait',
    'agent conduct',
    'hotline|helpline|callback',
    'on hold',
    'hung up',
    'call|called|calling me? back',
    'no one answers|answered|answer|replied|responded|called|picks|picked',
    'nobody|noone answers|answered|answer|replied|responded|called|picks|picked',
    'passed|transferred|bounced around|again',
    'rude agent|advisor|adviser|representative|operator|rep',
    'agent|advisor|adviser|representative|operator|rep was|is so? rude|unhelpful',
    'call centre|center',
    'contact centre|center',
    'customer service|support|care',
  ],
  on_site_staff: [
    'store|shop|branch|staff',
    'technician|technicians|engineer|engineers|installer|installation|fitter|driver|cashier|waiter|receptionist|reception',
    'in the|your store|shop|branch|counter|desk|gate',
    'front desk',
    'gate|ground|cabin|store|shop staff|agent|crew',
    'the staff|crew',
  ],
  sales_promise: [
    'campaign',
    'missold|misled|misselling|promised|promotion|promo|advertised|advert|advertising',
    'mis sold|selling|sell',
    'sales promise|man|person|rep|team',
    'was|were told',
    'special offer',
  ],
  policy: [
    'policy|policies',
    'terms and? conditions?',
    'notice period',
    'not allowed|permitted|eligible',
    'small print',
    'fair use',
    'cancellation|termination fee|fees|period',
  ],
}

export const CODE_RULES: readonly CauseRule[] = rules(FILED_CAUSES)

function rules(table: Readonly<Record<string, readonly string[]>>): readonly CauseRule[] {
  return Object.entries(table).flatMap(([cause, phrases]) => phrases.map((phrase) => ({ phrase, cause: causeNamed(cause) })))
}

export function isCause(name: string): name is Cause {
  return Object.hasOwn(FILED_CAUSES, name)
}

function causeNamed(name: string): Cause {
  if (!isCause(name)) throw new Error(`no such cause: ${name}`)
  return name
}
