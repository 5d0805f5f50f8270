import type { Trade } from '../trade.ts'

/** A made-up group of suppliers of electricity and gas. Nobody and nothing in it exists. */
export const energyFirm: Trade['firm'] = {
  brands: [
    {
      id: 'emberlea',
      name: 'Emberlea',
      products: ['Emberlea Steady', 'Emberlea Dual', 'Emberlea Windfall'],
      queue: 'emberlea-households',
      site: 'Coldwater Mill',
      outsourced: false,
      bound: 0.6,
      noticeDays: 30,
      value: 72_000,
      sloppy: 0.06,
    },
    {
      id: 'wattlewick',
      name: 'Wattlewick',
      products: ['Wattlewick Flow', 'Wattlewick Night'],
      queue: 'wattlewick-line',
      site: 'Fernholm',
      outsourced: true,
      bound: 0.15,
      noticeDays: 14,
      value: 33_000,
      sloppy: 0.2,
    },
    {
      id: 'glimmet',
      name: 'Glimmet',
      products: ['Glimmet Rooftop', 'Glimmet Heatcare', 'Glimmet Charge'],
      queue: 'glimmet-home',
      site: 'Coldwater Mill',
      outsourced: false,
      bound: 0.7,
      noticeDays: 60,
      value: 88_000,
      sloppy: 0.1,
    },
  ],

  rivals: ['Norrvolt', 'Pylora', 'Hollowgrid'],
  campaigns: ['Warm Winter Pledge', 'Autumn Freeze', 'Sunny Side Deal'],

  /** The codes the firm's people choose from. */
  reasons: {
    billing: 'bill_and_payment',
    outage: 'supply_interruption',
    delivery: 'meter_or_device_delivery',
    product: 'meter_and_heating',
    website: 'portal_and_app',
    staff: 'engineer_visit',
    policy: 'supply_terms',
    buying: 'tariff_enquiry',
  },
}
