import { expect, test } from '@jest/globals'
import { localDayOf } from '../../../consumers/datasets/local-day.ts'
import { noTables } from '../../../consumers/reference/reference-tables.ts'
import { interaction } from '../../builders/interaction.ts'
import { tablesOf } from '../../builders/reference-tables.ts'

const tables = tablesOf({ brands: [{ brand: 'acme', time_zone: 'Asia/Tokyo', currency: null, aliases: [] }] })
const evening = { occurred_at: '2026-03-02T18:00:00.000Z' }
const dayNumber = (day: string) => Date.parse(day) / 86_400_000

test.each([
  ['in the zone of its source', { ...evening, local_day: '2026-03-01' }, tables, '2026-03-01'],
  ['in the zone of its brand, where the source has none', evening, tables, '2026-03-03'],
  ['in UTC, where the brand has none either', { ...evening, brand: { id: 'zenith' } }, tables, '2026-03-02'],
  ['in UTC, where no table is pushed', evening, noTables, '2026-03-02'],
])('the local day of an interaction is the day %s', (_, about, read, day) => {
  expect(localDayOf(interaction(about), read)).toBe(dayNumber(day))
})
