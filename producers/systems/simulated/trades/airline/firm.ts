import type { Trade } from '../trade.ts'

/** A made-up group of airlines. Nobody and nothing in it exists. */
export const airlineFirm: Trade['firm'] = {
  brands: [
    {
      id: 'velmora',
      name: 'Velmora',
      products: ['Velmora Light', 'Velmora Flex', 'Velmora Club'],
      queue: 'velmora-passengers',
      site: 'Harrowmere',
      outsourced: false,
      bound: 0.5,
      noticeDays: 30,
      value: 68_000,
      sloppy: 0.05,
    },
    {
      id: 'pikko',
      name: 'Pikko',
      products: ['Pikko Basic', 'Pikko Plus'],
      queue: 'pikko-chatline',
      site: 'Sallow Point',
      outsourced: true,
      bound: 0.1,
      noticeDays: 14,
      value: 16_000,
      sloppy: 0.2,
    },
    {
      id: 'tarnwing',
      name: 'Tarnwing',
      products: ['Tarnwing Saver', 'Tarnwing Comfort', 'Tarnwing Salon'],
      queue: 'tarnwing-desk',
      site: 'Harrowmere',
      outsourced: false,
      bound: 0.7,
      noticeDays: 60,
      value: 95_000,
      sloppy: 0.1,
    },
  ],

  rivals: ['Halcyra', 'Ostwing', 'Merrow Air'],
  campaigns: ['Blue Week', 'Two for the Islands', 'Miles Back'],

  /** The codes the firm's people choose from. */
  reasons: {
    billing: 'fare_or_refund',
    outage: 'flight_disruption',
    delivery: 'baggage',
    product: 'cabin_and_seat',
    website: 'booking_site',
    staff: 'crew_and_counter',
    policy: 'rules_and_documents',
    buying: 'new_booking',
  },
}
