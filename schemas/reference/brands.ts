import { z } from 'zod'
import { currencyCode, filled, several, validity, zone } from './cells.ts'

/** What a brand is called, and where its days begin. */
export const brands = {
  name: 'brands',
  sentence: 'One line per brand.',
  feeds: '`local_day` of every dataset, where the source states no time zone; the aliases find the lines of a brand in the other tables',
  key: ['brand'],
  row: z.strictObject({
    brand: filled('The brand, as in the column `brand` of the datasets.'),
    time_zone: zone('The time zone in which the days of the brand begin.'),
    currency: currencyCode('The currency of amounts that state none.'),
    aliases: several('Other ids and names under which sources know the brand.'),
    ...validity,
  }),
} as const
