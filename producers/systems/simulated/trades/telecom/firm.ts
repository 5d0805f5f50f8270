import type { Trade } from '../trade.ts'

export const telecomFirm: Trade['firm'] = {
  brands: [
    {
      id: 'lumora',
      name: 'Lumora',
      products: ['Lumora One', 'Lumora Fibre', 'Lumora Family'],
      queue: 'lumora-care',
      site: 'Greywater',
      outsourced: false,
      bound: 0.6,
      noticeDays: 30,
      value: 54_000,
      sloppy: 0.05,
    },
    {
      id: 'tinkl',
      name: 'Tinkl',
      products: ['Tinkl Sim', 'Tinkl Max'],
      queue: 'tinkl-hotline',
      site: 'Ostrava Nord',
      outsourced: true,
      bound: 0.1,
      noticeDays: 14,
      value: 12_000,
      sloppy: 0.2,
    },
    {
      id: 'hearthnet',
      name: 'Hearthnet',
      products: ['Hearthnet 100', 'Hearthnet 250', 'Hearth TV'],
      queue: 'hearth-service',
      site: 'Greywater',
      outsourced: false,
      bound: 0.8,
      noticeDays: 90,
      value: 42_000,
      sloppy: 0.1,
    },
  ],

  rivals: ['Quickset', 'Novaline', 'Brightwire'],
  campaigns: ['Spring Switch', 'Double Data', 'Home for Less'],

  /** The codes the firm's people choose from. */
  reasons: {
    billing: 'invoice_dispute',
    outage: 'line_outage',
    delivery: 'delivery_delay',
    product: 'device_fault',
    website: 'portal_login',
    staff: 'technician_visit',
    policy: 'terms_and_policy',
    buying: 'new_contract',
  },
}
