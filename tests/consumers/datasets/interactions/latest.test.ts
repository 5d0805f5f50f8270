import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { composeViews } from '../../../../consumers/views/sql.ts'
import type { AnyRow, Column } from '../../../../schemas/datasets/dataset.ts'
import { interactions } from '../../../../schemas/datasets/interactions.ts'
import { duck, type Duck } from '../../../builders/duck.ts'
import { newFolder } from '../../../builders/folder.ts'
import { placed, writeSegment } from '../../../builders/lake-rows.ts'

let db: Duck
let folder: Awaited<ReturnType<typeof newFolder>>
beforeAll(async () => {
  db = await duck()
})
afterAll(() => db.end())
beforeEach(async () => {
  folder = await newFolder()
})
afterEach(() => folder.remove())

const show = (lake = folder.path) => db.run(composeViews([{ dataset: interactions, kind: 'appended', present: true }], lake))

const at = (time: string) => Date.parse(`2026-03-${time}.000Z`)
const utc = (time: string) => `2026-03-${time.replace('T', ' ')}+00`

describe('interactions_latest', () => {
  /** Each in turn the whole lake: what the view shows of it, in two orders of arrival. */
  const orders = (rows: readonly AnyRow[]) => [rows, rows.toReversed()]

  async function latest(rows: readonly AnyRow[], columns: readonly string[]) {
    const answers: unknown[] = []
    for (const [number, order] of orders(rows).entries()) {
      const { path } = folder
      await writeSegment(`${path}/${number}`, interactions, placed(interactions, order))
      await show(`${path}/${number}`)
      answers.push(await db.rows(`SELECT ${columns.join(', ')} FROM interactions_latest ORDER BY interaction_id`))
    }
    return answers
  }
  const always = <T>(answer: T): readonly T[] => [answer, answer]

  test('joins partial revisions column by column, in whatever order they came', async () => {
    const rows = [
      { revision: 10n, direction: 'inbound', counts_as_contact: true, queue: 'billing', talk_ms: 100n, is_partial: false, tags: ['vip'] },
      { revision: 20n, direction: 'unknown', counts_as_contact: null, talk_ms: 120n, is_partial: true, customer_words: 40, brand: 'acme' },
      { revision: 5n, queue: 'front', handler_role: 'expert', is_partial: true, tags: ['old'] },
    ]
    const columns = [
      'revision',
      'direction',
      'counts_as_contact',
      'queue',
      'talk_ms',
      'is_partial',
      'tags',
      'customer_words',
      'brand',
      'handler_role',
      'first_recorded_at < last_recorded_at AS taken_in_over_time',
    ]
    expect(await latest(rows, columns)).toEqual(
      always([
        {
          revision: '20',
          direction: 'inbound',
          counts_as_contact: true,
          queue: 'billing',
          talk_ms: '120',
          is_partial: false,
          tags: ['vip'],
          customer_words: 40,
          brand: 'acme',
          handler_role: 'expert',
          taken_in_over_time: true,
        },
      ]),
    )
  })

  test.each([
    { column: 'brand', older: 'acme', newer: 'unknown', shows: 'acme' },
    { column: 'contract_status', older: 'fixed', newer: 'unknown', shows: 'fixed' },
    { column: 'contract_status', older: 'unknown', newer: null, shows: 'unknown' },
    { column: 'resolution_status', older: 'resolved', newer: 'unknown', shows: 'resolved' },
    { column: 'resolution_status', older: 'resolved', newer: 'open', shows: 'open' },
    { column: 'customer_stage', older: 'unknown', newer: 'unknown', shows: 'unknown' },
    { column: 'nps', older: 9, newer: null, shows: 9 },
    { column: 'nps', older: 9, newer: 0, shows: 0 },
    { column: 'nps', older: null, newer: null, shows: null },
    { column: 'reasons', older: ['billing'], newer: [], shows: ['billing'] },
    { column: 'reasons', older: ['billing'], newer: ['outage'], shows: ['outage'] },
    { column: 'reasons', older: [], newer: [], shows: [] },
    { column: 'outsourced', older: true, newer: false, shows: false },
  ])('$column: after $older, $newer shows $shows', async ({ column, older, newer, shows }) => {
    const rows = [
      { revision: 1n, [column]: older },
      { revision: 2n, [column]: newer },
    ]
    expect(await latest(rows, [column])).toEqual(always([{ [column]: shows }]))
  })

  test('never takes the time something was received for the time it began', async () => {
    const rows = [
      { revision: 1n, time_quality: 'exact', occurred_at: at('01T23:30:00') },
      { revision: 2n, time_quality: 'received_only', occurred_at: at('02T10:00:00') },
      { interaction_id: 'i2', revision: 1n, time_quality: 'received_only', occurred_at: at('02T11:00:00') },
      { interaction_id: 'i2', revision: 2n, time_quality: 'received_only', occurred_at: at('02T12:00:00') },
    ]
    expect(await latest(rows, ['interaction_id', 'occurred_at', 'time_quality', 'day'])).toEqual(
      always([
        { interaction_id: 'i1', occurred_at: utc('01T23:30:00'), time_quality: 'exact', day: '2026-03-01' },
        { interaction_id: 'i2', occurred_at: utc('02T12:00:00'), time_quality: 'received_only', day: '2026-03-02' },
      ]),
    )
  })

  test.each([
    {
      name: 'the highest revision',
      rows: [
        { revision: 1n, queue: 'a' },
        { revision: 2n, retracted: true },
      ],
      shows: [],
    },
    { name: 'the only one', rows: [{ revision: 2n, retracted: true }], shows: [] },
    {
      name: 'an older one, and what stood before it is not said again',
      rows: [
        { revision: 1n, queue: 'a' },
        { revision: 2n, retracted: true },
        { revision: 3n, product: 'router' },
      ],
      shows: [{ queue: null, product: 'router' }],
    },
    {
      name: 'the oldest',
      rows: [
        { revision: 1n, retracted: true },
        { revision: 2n, queue: 'b' },
      ],
      shows: [{ queue: 'b', product: null }],
    },
    {
      name: 'another interaction',
      rows: [{ interaction_id: 'i0', revision: 9n, retracted: true }, { queue: 'c' }],
      shows: [{ queue: 'c', product: null }],
    },
  ])('what is taken back is gone: $name', async ({ rows, shows }) => {
    expect(await latest(rows, ['queue', 'product'])).toEqual(always(shows))
  })

  test('of two events of one revision, a retraction counts when the log took it in later', async () => {
    const rows = [
      { revision: 2n, queue: 'a' },
      { revision: 2n, retracted: true },
    ]
    expect(await latest(rows, ['queue'])).toEqual([[], [{ queue: 'a' }]])
  })

  test('of two events of one revision believes the one the log took in later', async () => {
    const rows = [{ queue: 'first' }, { queue: 'second' }]
    await writeSegment(folder.path, interactions, placed(interactions, rows))
    await show()
    expect(await db.rows('SELECT queue FROM interactions_latest')).toEqual([{ queue: 'second' }])
  })

  test('shows a record that stands twice, in two files and two epochs, once', async () => {
    const rows = placed(interactions, [
      { revision: 1n, queue: 'a', tags: ['x'] },
      { revision: 2n, talk_ms: 5n },
    ])
    await writeSegment(folder.path, interactions, rows)
    await writeSegment(folder.path, interactions, rows, { arrivedOn: '2026-03-04' })
    await writeSegment(folder.path, interactions, rows, { epoch: 2, partition: 1, arrivedOn: '2026-03-05' })
    await show()
    expect(await db.rows('SELECT count(*) AS rows FROM interactions')).toEqual([{ rows: '6' }])
    expect(await db.rows('SELECT queue, talk_ms, tags FROM interactions_latest')).toEqual([{ queue: 'a', talk_ms: '5', tags: ['x'] }])
  })

  test('is the field-wise union of the revisions behind the last that was taken back', async () => {
    const columns = interactions.columns.filter((column) => !KEYS.has(column.name))
    const row = fc.record({
      revision: fc.bigInt({ min: 0n, max: 4n }),
      retracted: fc.nat(5).map((it) => it === 0),
      ...Object.fromEntries(columns.map((column) => [column.name, valueOf(column)])),
    })
    const history = fc.uniqueArray(row, { minLength: 1, maxLength: 5, selector: ({ revision }) => revision })
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.array(history, { minLength: 20, maxLength: 30 }), async (histories) => {
        const lake = `${folder.path}/${(run += 1)}`
        const named = histories.map((rows, id) => rows.map((it) => ({ ...it, interaction_id: `i${String(id).padStart(3, '0')}` })))
        await writeSegment(lake, interactions, placed(interactions, named.flat()))
        await show(lake)
        const names = interactions.columns.map((column) => column.name)
        const found = await db.rows(`SELECT ${names.map(epoch).join(', ')} FROM interactions_latest ORDER BY interaction_id`)
        const wanted = named.flatMap(unionOf)
        expect(found).toEqual(wanted)
      }),
      { numRuns: 3, endOnFailure: true },
    )
  })

  const KEYS: ReadonlySet<string> = new Set(['interaction_id', 'revision', 'retracted'])
  const TIMES = new Set(interactions.columns.filter(({ type }) => type === 'timestamp').map(({ name }) => name))
  const epoch = (name: string) =>
    TIMES.has(name)
      ? `epoch_ms(${name}) AS ${name}`
      : name === 'local_day'
        ? `date_diff('day', DATE '1970-01-01', local_day)::INTEGER AS local_day`
        : name

  function valueOf({ name, type, required, unstated }: Column): fc.Arbitrary<unknown> {
    if (name === 'time_quality') return fc.constantFrom('exact', 'zone_assumed', 'no_later_than', 'received_only')
    if (name === 'consent_stated') return fc.constantFrom(null, null, null, 'granted', 'granted', 'denied', 'withdrawn', 'not_asked')
    if (name === 'withheld_by_policy') return fc.nat(6).map((it) => it === 0)
    const said: fc.Arbitrary<unknown> = {
      string: fc.constantFrom('a', 'b', ...(unstated === undefined ? [] : [unstated])),
      strings: fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }),
      boolean: fc.boolean(),
      bigint: fc.bigInt({ min: 0n, max: 9n }),
      int: fc.nat(9),
      date: fc.nat(20_000),
      double: fc.constantFrom(0, 0.25, 1),
      timestamp: fc.integer({ min: at('01T00:00:00'), max: at('05T00:00:00') }),
      binary: fc.constant(null),
    }[type]
    return required ? said : fc.option(said, { nil: null })
  }

  const refuses = (row: AnyRow) => row['consent_stated'] === 'denied' || row['consent_stated'] === 'withdrawn'

  /** As DuckDB hands it out. */
  const told = (name: string, value: unknown) =>
    typeof value === 'bigint' || (typeof value === 'number' && TIMES.has(name)) ? value.toString() : value

  /**
   * The same, said by hand: newest first. What was retracted does not count, nor what came after a refusal until the next consent.
   * For each column, the first that states a value counts.
   */
  function unionOf(rows: readonly AnyRow[]): readonly AnyRow[] {
    const newest = rows.toSorted((a, b) => Number(b['revision']) - Number(a['revision']))
    const gone = newest.findIndex((row) => row['retracted'] === true && row['withheld_by_policy'] === false)
    const refused = newest.findIndex(refuses)
    const permitted = newest.slice(0, Math.max(0, refused)).findLastIndex((row) => row['consent_stated'] !== null)
    const standing = newest.filter(
      (row, index) => (gone === -1 || index < gone) && (refused === -1 || index <= permitted) && row['withheld_by_policy'] === false,
    )
    const [first] = standing
    if (first === undefined) return []
    const earliest = (name: string) =>
      standing.filter((row) => row['time_quality'] === 'no_later_than').toSorted((a, b) => Number(a[name]) - Number(b[name]))[0]
    const start = standing.find((row) => row['time_quality'] === 'exact' || row['time_quality'] === 'zone_assumed')
    const said = interactions.columns.map(({ name, type, unstated }): readonly [string, unknown] => {
      if (name === 'occurred_at' || name === 'local_day' || name === 'time_quality')
        return [name, told(name, (start ?? earliest(name) ?? first)[name])]
      if (name === 'consent_marketing') {
        const deciding = standing.find((row) => row['consent_marketing_stated'] !== null)
        return [name, (deciding ?? first)[deciding === undefined ? name : 'consent_marketing_stated']]
      }
      if (name === 'consent_analysis') {
        const deciding = standing.find((row) => row['consent_stated'] !== null)
        return [name, (deciding ?? first)[deciding === undefined ? name : 'consent_stated']]
      }
      if (name === 'is_partial') return [name, standing.every((row) => row[name] === true)]
      const states = (value: unknown) => (type === 'strings' ? (value as readonly string[]).length > 0 : value !== null)
      const stating = standing.find((row) => states(row[name]) && row[name] !== unstated) ?? standing.find((row) => states(row[name]))
      return [name, told(name, (stating ?? first)[name])]
    })
    return [Object.fromEntries(said)]
  }
})
