/** The function of the firm that produced a contact, where the source's own reason or closing code names it. */
export type Cause =
  'billing' | 'delivery' | 'product' | 'booking_website' | 'outage' | 'contact_centre' | 'on_site_staff' | 'sales_promise' | 'policy'

/** The first rule that finds one of its words in a code or label wins; words begin where letters begin. */
const RULES: readonly (readonly [Cause, RegExp])[] = [
  ['outage', /\b(?:outages?|no service|service down|network down|downtime|disruptions?)\b/],
  ['billing', /\b(?:bill|bills|billing|invoices?|charges?|charged|overcharg\w*|payments?|refunds?|direct debit|tariff|price|fees?)\b/],
  ['delivery', /\b(?:deliver\w*|shipping|shipments?|parcels?|courier|tracking)\b/],
  ['booking_website', /\b(?:website|web site|app|login|log in|password|booking|checkout|online account|portal)\b/],
  ['contact_centre', /\b(?:contact centre|contact center|call ?back|hotline|call centre|call center|agent conduct|long wait)\b/],
  ['on_site_staff', /\b(?:technicians?|engineers?|installer|installation|store|shop|branch|front desk|reception|staff)\b/],
  ['sales_promise', /\b(?:mis ?sold|mis ?selling|sales promise|promised|promotion|campaign)\b/],
  ['policy', /\b(?:policy|terms|conditions|fair use|notice period)\b/],
  ['product', /\b(?:product|device|handset|router|modem|broadband|speed|slow|faulty|defect\w*|technical|fault|warranty|quality)\b/],
]

/** Codes are written in many ways: line-outage, LINE_OUTAGE, "line outage". */
const SEPARATORS = /[^a-z0-9]+/g

/** `stated` are reason codes and labels, then closing codes, in the order they count. */
export function causeOf(stated: readonly string[]): Cause | undefined {
  for (const text of stated) {
    const words = text.toLowerCase().replaceAll(SEPARATORS, ' ')
    const found = RULES.find(([, pattern]) => pattern.test(words))
    if (found !== undefined) return found[0]
  }
  return undefined
}

const LEAVING =
  /\b(?:cancel|cancels|cancell?ation|cancell?ing|terminat\w*|churn\w*|port(?:ing)? out|pac|end of contract|contract end|leaving)\b/
const SOMETHING_ELSE = /\b(?:orders?|flights?|appointments?|bookings?|reservations?|deliver\w*|visits?|payments?|technicians?|tickets?)\b/

/** Whether a reason or closing code says that the customer wants to leave; an order that is cancelled is something else. */
export function saysLeaving(stated: readonly string[]): boolean {
  return stated.some((text) => {
    const words = text.toLowerCase().replaceAll(SEPARATORS, ' ')
    return LEAVING.test(words) && !SOMETHING_ELSE.test(words)
  })
}
