import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { brandSentimentConsumer } from '../../../consumers/datasets/brand_sentiment/consumer.ts'
import { composeViews } from '../../../consumers/views/sql.ts'
import { brandSentiment } from '../../../schemas/datasets/brand_sentiment.ts'
import type { AnyRow, Dataset } from '../../../schemas/datasets/dataset.ts'
import { STATED_KINDS, type StatedKind } from '../../../schemas/datasets/judged-from.ts'
import type { Interaction } from '../../../schemas/event/interaction.ts'
import { duck, type Duck } from '../../builders/duck.ts'
import { newFolder } from '../../builders/folder.ts'
import { interaction, ratingOf, spoken } from '../../builders/interaction.ts'
import { placed, writeSegment } from '../../builders/lake-rows.ts'
import { tablesOf } from '../../builders/reference-tables.ts'

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

const show = (lake = folder.path) => db.run(composeViews([{ dataset: brandSentiment, kind: 'appended', present: true }], lake))

const tables = tablesOf({ competitors: [{ competitor: 'telco', brand: null, aliases: ['Telco'] }] })

function derived(revision: number, about: Partial<Interaction>): AnyRow {
  const told = interaction({ revision, ...about })
  const [row] = brandSentimentConsumer.derive(
    { interaction: told, eventId: String(revision), recordedAt: 0, offset: 0n, analysis: 'allowed' },
    tables,
  )
  return brandSentiment.row.parse(row)
}

/** What `_latest` says of one interaction after these revisions, in the order in which they arrive. */
async function latestOf(...revisions: readonly Partial<Interaction>[]) {
  await writeSegment(
    folder.path,
    brandSentiment,
    placed(
      brandSentiment,
      revisions.map((about, index) => derived(index + 1, about)),
    ),
  )
  await show()
  const [row] = await db.rows('SELECT * FROM brand_sentiment_latest')
  return row
}

const status = (it: NonNullable<Interaction['resolution']>['status'], confirmed_by: 'customer' | 'agent' | 'system' | 'none' = 'none') => ({
  resolution: { status: it, confirmed_by },
})
const said = (text: string) => ({
  content: spoken(['customer', 'My line does not work.'], ['agent', 'Please restart the box.'], ['customer', text]),
})
const comment = (text: string) => ({ ratings: [ratingOf('csat', 2, { comment: text })] })

describe('a judgement that later revisions replace', () => {
  test.each<[string, readonly Partial<Interaction>[], object]>([
    [
      'solved, then pending, is not yes',
      [status('resolved', 'agent'), status('pending_company')],
      { resolved: 'unknown', resolved_basis: 'none', resolved_from: 'none' },
    ],
    [
      'confirmed by the customer, then open, is not yes',
      [status('resolved', 'customer'), { content: spoken(['customer', 'Hello.']) }, status('open')],
      { resolved: 'unknown', resolved_basis: 'none' },
    ],
    ['solved by their words, which are other words now', [said('Yes, that fixed it.'), said('Thank you.')], { resolved: 'unknown' }],
    [
      'a rating of the resolution that is another now',
      [{ ratings: [ratingOf('csat', 5, { subject: 'resolution' })] }, { ratings: [ratingOf('csat', 3, { subject: 'resolution' })] }],
      { resolved: 'unknown', resolved_basis: 'none' },
    ],
    [
      'a competitor that is named no more',
      [said('I am moving to Telco.'), said('Thank you.')],
      { competitor: null, competitor_stance: null },
    ],
    ['a competitor in a comment that is another now', [comment('Telco is faster'), comment('It is fine.')], { competitor: null }],
    [
      'words that are withheld now',
      [said('I am furious, you idiot.'), { content: { status: 'withheld', truncated: false } }],
      { sentiment_score: null, sentiment_label: null, sentiment_basis: 'none', conduct: 'unknown', emotions: [], evidence: [] },
    ],
    ['severe words that are taken back', [said('Fix it or I will sue you.'), said('Thank you.')], { severe: false, severe_basis: 'words' }],
    [
      'an easy contact that is rated again',
      [{ ratings: [ratingOf('ces', 7)] }, { ratings: [ratingOf('ces', 4)] }],
      { painless: 'unknown' },
    ],
    [
      'a reason of the source that is none of ours now',
      [{ reasons: [{ code: 'billing', given_by: 'agent' }] }, { reasons: [{ label: 'General enquiry', given_by: 'agent' }] }],
      { cause: 'other' },
    ],
    [
      'an offer that was not made',
      [{ offers: [{ kind: 'upgrade', outcome: 'accepted' }] }, { offers: [{ kind: 'upgrade', outcome: 'unknown' }] }],
      { offer_reaction: 'unknown' },
    ],
  ])('%s', async (_, revisions, expected) => {
    expect(await latestOf(...revisions)).toMatchObject(expected)
  })
})

describe('a judgement that stands', () => {
  test.each<[string, readonly Partial<Interaction>[], object]>([
    [
      'solved, then closed by the clock',
      [status('resolved', 'agent'), status('resolved', 'system')],
      { resolved: 'yes', resolved_basis: 'agent', resolved_from: 'status' },
    ],
    ['solved, then a record without a status', [status('resolved', 'agent'), { timings: { handle_ms: 5 } }], { resolved: 'yes' }],
    ['solved by their words, then pending', [said('Yes, that fixed it.'), status('pending_company')], { resolved: 'yes' }],
    ['solved by their words, then reopened', [said('Yes, that fixed it.'), { phase: 'reopened' }], { resolved: 'no' }],
    ['a competitor, then a record without words', [said('I am moving to Telco.'), status('resolved', 'agent')], { competitor: 'telco' }],
    ['a competitor, then a comment that names none', [said('I am moving to Telco.'), comment('It is fine.')], { competitor: 'telco' }],
    ['a competitor in a comment, then words', [comment('Telco is faster'), said('Thank you.')], { competitor: 'telco' }],
    ['a third attempt, then calm words', [{ contact_attempt: 3 }, said('Thank you.')], { severe: true, severe_basis: 'counts' }],
    ['a hard contact, then facts', [{ ratings: [ratingOf('ces', 1)] }, { transfer_count: 0 }], { painless: 'no', effort_basis: 'rating' }],
    ['a cause by words, then a status', [said('Thank you.'), status('pending_company')], { cause: 'product', cause_basis: 'model' }],
  ])('%s', async (_, revisions, expected) => {
    expect(await latestOf(...revisions)).toMatchObject(expected)
  })
})

describe('rows of an older version, which do not say what they state', () => {
  const NEWER = new Set(['judged_from', 'resolved_from', 'severe_basis', 'effort_basis', 'sentiment_basis', 'emotions', 'escalation_asked'])
  const older: Dataset = { ...brandSentiment, columns: brandSentiment.columns.filter(({ name }) => !NEWER.has(name)) }
  const write = (rows: readonly AnyRow[], dataset: Dataset, epoch: number) =>
    writeSegment(
      folder.path,
      dataset,
      placed(brandSentiment, rows).map(({ row, offset }) => ({
        row: Object.fromEntries(dataset.columns.map(({ name }) => [name, row[name]])),
        offset: offset + epoch * 10,
      })),
      { epoch },
    )

  test('are merged as before where there are no others', async () => {
    const rows = [derived(1, { ...said('I am moving to Telco.'), ...status('resolved', 'agent') }), derived(2, status('pending_company'))]
    await write(rows, older, 1)
    await show()
    expect(await db.rows('SELECT competitor, resolved, judged_from, emotions FROM brand_sentiment_latest')).toEqual([
      { competitor: 'telco', resolved: 'yes', judged_from: [], emotions: [] },
    ])
  })

  test('are replaced by rows that state what they may have been made from', async () => {
    await write([derived(1, { ...said('I am moving to Telco.'), ...status('resolved', 'agent') })], older, 1)
    await write([derived(2, status('pending_company'))], brandSentiment, 2)
    await show()
    const columns = 'competitor, resolved'
    expect(await db.rows(`SELECT ${columns} FROM brand_sentiment_latest`)).toEqual([{ competitor: 'telco', resolved: 'unknown' }])
    await write([derived(3, said('Thank you.'))], brandSentiment, 3)
    await show()
    expect(await db.rows(`SELECT ${columns} FROM brand_sentiment_latest`)).toEqual([{ competitor: null, resolved: 'unknown' }])
  })
})

test('each judgement is that of the highest revision whose kind no higher one states', async () => {
  const revision = fc.record({
    judged_from: fc.subarray([...STATED_KINDS]),
    competitor: fc.constantFrom(null, 'telco', 'orbit'),
    needs: fc.constantFrom<readonly string[]>([], ['other'], ['travel']),
    promise: fc.constantFrom('unknown', 'none', 'mentioned'),
    voice: fc.constantFrom(null, 'policy'),
    resolved: fc.constantFrom('yes', 'no', 'unknown'),
    resolved_from: fc.constantFrom('words', 'ratings', 'status', 'none'),
    severe: fc.constantFrom(null, true, false),
    severe_basis: fc.constantFrom('counts', 'words', 'none'),
  })
  type Revision = typeof revision extends fc.Arbitrary<infer R> ? R : never

  /** The kind that a judgement of a row was made from: the first of these that it states. */
  const madeFrom = (row: Revision, kinds: readonly StatedKind[]) => kinds.find((kind) => row.judged_from.includes(kind)) ?? kinds[0]
  const standing = (rows: readonly Revision[], kindOf: (row: Revision) => readonly (StatedKind | undefined)[]) =>
    rows.filter((row, at) => {
      const kinds = kindOf(row)
      return !rows.slice(at + 1).some((later) => kinds.some((kind) => kind !== undefined && later.judged_from.includes(kind)))
    })
  const byWords = (row: Revision) => [madeFrom(row, ['words', 'ratings'])]
  function wanted(rows: readonly Revision[]) {
    const told = standing(rows, byWords)
    const agents = standing(rows, () => ['words'])
    const outcome = standing(rows, (row) =>
      row.resolved_from === 'none'
        ? ['words', 'ratings', 'status']
        : row.resolved_from === 'words'
          ? byWords(row)
          : [row.resolved_from === 'status' ? 'status' : 'ratings'],
    )
    const serious = standing(rows, (row) =>
      row.severe_basis === 'counts' ? ['counts'] : row.severe_basis === 'words' ? byWords(row) : ['counts', 'words', 'ratings'],
    ).filter(({ severe }) => severe !== null)
    return {
      competitor: told.findLast(({ competitor }) => competitor !== null)?.competitor ?? null,
      needs: told.findLast(({ needs }) => needs.length > 0)?.needs ?? [],
      promise: told.findLast(({ promise }) => promise !== 'unknown')?.promise ?? 'unknown',
      voice: agents.findLast(({ voice }) => voice !== null)?.voice ?? null,
      resolved: outcome.findLast(({ resolved }) => resolved !== 'unknown')?.resolved ?? 'unknown',
      severe: (serious.findLast(({ severe_basis }) => severe_basis === 'counts') ?? serious.at(-1))?.severe ?? null,
    }
  }

  let run = 0
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(revision, { minLength: 1, maxLength: 5 }), { minLength: 80, maxLength: 120 }), async (histories) => {
      const lake = `${folder.path}/${(run += 1)}`
      const id = (at: number) => `i${String(at).padStart(3, '0')}`
      const rows = histories.flatMap((history, at) =>
        history.map((it, place) => ({ ...it, interaction_id: id(at), revision: BigInt(place) })),
      )
      await writeSegment(lake, brandSentiment, placed(brandSentiment, rows))
      await show(lake)
      const found = await db.rows(
        'SELECT competitor, needs, promise, voice, resolved, severe FROM brand_sentiment_latest ORDER BY interaction_id',
      )
      expect(found).toEqual(histories.map(wanted))
    }),
    { numRuns: 4, endOnFailure: true },
  )
})

test('whatever order the revisions arrive in, the judgements are the same', async () => {
  const revisions = [said('I am moving to Telco.'), status('resolved', 'agent'), comment('It is fine.'), status('pending_company')].map(
    (about, index) => derived(index + 1, about),
  )
  const answers = []
  for (const [number, order] of [revisions, revisions.toReversed()].entries()) {
    await writeSegment(`${folder.path}/${number}`, brandSentiment, placed(brandSentiment, order))
    await show(`${folder.path}/${number}`)
    const [row = {}] = await db.rows('SELECT * FROM brand_sentiment_latest')
    answers.push(Object.fromEntries(brandSentiment.columns.map(({ name }) => [name, row[name]])))
  }
  expect(answers[1]).toEqual(answers[0])
  expect(answers[0]).toMatchObject({ competitor: 'telco', resolved: 'unknown' })
})
