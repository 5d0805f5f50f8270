import { shortName } from '../kit/clean-text.ts'

/** The functions of the firm that cause contacts, as a page names them, and who could do something about each. */
const CAUSES: Readonly<Record<string, { readonly name: string; readonly owner: string }>> = {
  billing: { name: 'Billing', owner: 'Billing' },
  delivery: { name: 'Delivery', owner: 'Logistics' },
  product: { name: 'Product', owner: 'Product management' },
  booking_website: { name: 'Booking and website', owner: 'Digital channels' },
  outage: { name: 'Outages', owner: 'Network operations' },
  contact_centre: { name: 'Contact centre', owner: 'Customer service' },
  on_site_staff: { name: 'Staff on site', owner: 'Field and shop management' },
  sales_promise: { name: 'Sales promises', owner: 'Sales' },
  policy: { name: 'Terms and policies', owner: 'Whoever owns the terms' },
  other: { name: 'Other causes', owner: 'Customer service' },
}

export const UNTOLD_CAUSE = 'cannot_tell'

export function nameCause(cause: string): string {
  return cause === UNTOLD_CAUSE ? 'Cause not told' : (CAUSES[cause]?.name ?? shortName(cause, 40))
}

export function suggestOwner(cause: string): string {
  return CAUSES[cause]?.owner ?? 'Customer service'
}
