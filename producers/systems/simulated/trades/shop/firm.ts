import type { Trade } from '../trade.ts'

/** A made-up group of shops: furniture and garden, clothes, household machines. Every product reads well after "the". */
export const shopFirm: Trade['firm'] = {
  brands: [
    {
      id: 'brackwenna',
      name: 'Brackwenna',
      products: ['Brackwenna Lodge sofa', 'Brackwenna Orchard bench', 'Brackwenna Loft cupboard'],
      queue: 'brackwenna-care',
      site: 'Tarnwoldby',
      outsourced: false,
      bound: 0.5,
      noticeDays: 30,
      value: 38_000,
      sloppy: 0.08,
    },
    {
      id: 'plissandoo',
      name: 'Plissandoo',
      products: ['Plissandoo raincoat', 'Plissandoo linen dress'],
      queue: 'plissandoo-chat',
      site: 'Ebberquay',
      outsourced: true,
      bound: 0.15,
      noticeDays: 14,
      value: 14_000,
      sloppy: 0.2,
    },
    {
      id: 'hobbelund',
      name: 'Hobbelund',
      products: ['Hobbelund Quiet dishwasher', 'Hobbelund Duo dryer', 'Hobbelund Breakfast set'],
      queue: 'hobbelund-service',
      site: 'Tarnwoldby',
      outsourced: false,
      bound: 0.7,
      noticeDays: 60,
      value: 29_000,
      sloppy: 0.12,
    },
  ],

  rivals: ['Lindeloft', 'Garrowby', 'Tuskhome'],
  campaigns: ['Moving Days', 'Bring Back Bonus', 'Long Night Sale'],

  /** The codes the firm's people choose from. */
  reasons: {
    billing: 'invoice_or_refund',
    outage: 'shop_outage',
    delivery: 'parcel_delivery',
    product: 'product_fault',
    website: 'website_account',
    staff: 'store_staff',
    policy: 'returns_policy',
    buying: 'product_question',
  },
}
