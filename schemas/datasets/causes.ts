/** The functions of a firm that can produce a contact. */
export const CAUSES = [
  'billing',
  'delivery',
  'product',
  'booking_website',
  'outage',
  'contact_centre',
  'on_site_staff',
  'sales_promise',
  'policy',
] as const
export type Cause = (typeof CAUSES)[number]
