import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Stateless } from '../../../consumers/consumer.ts'
import { quotesConsumer } from '../../../consumers/datasets/quotes/consumer.ts'
import { referralSignalsConsumer } from '../../../consumers/datasets/referral_signals/consumer.ts'
import { noTables } from '../../../consumers/reference/reference-tables.ts'
import { composeViews } from '../../../consumers/views/sql.ts'
import { interaction, spoken } from '../../builders/interaction.ts'
import { duck, type Duck } from '../../builders/duck.ts'
import { newFolder } from '../../builders/folder.ts'
import { writeSegment } from '../../builders/lake-rows.ts'

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

const SAID = [
  'I recommend this firm.',
  'I will never use you again.',
  'Please tell everyone to avoid this company.',
  'The lady was so patient.',
  'Is my bill right?',
] as const

/** A revision: what the customer says in it, or nothing where the source does not know the words. */
const revision = fc.option(fc.subarray([...SAID]), { nil: undefined })
type Revision = ReturnType<typeof contact>

function contact(number: number, sentences: readonly string[] | undefined) {
  return interaction({
    revision: number,
    content: sentences === undefined ? { status: 'absent', truncated: false } : spoken(['customer', sentences.join(' ') || 'Hello.']),
  })
}

const derive = (consumer: Stateless, about: Revision) =>
  consumer.derive({ interaction: about, eventId: '', recordedAt: 0, offset: 0n, analysis: 'allowed' }, noTables)

describe.each<[string, Stateless]>([
  ['referral_signals', referralSignalsConsumer],
  ['quotes', quotesConsumer],
])('%s_latest', (name, consumer) => {
  test('has what the highest revision with words says, and nothing that it no longer says, in any order of arrival', async () => {
    let round = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(revision, { minLength: 1, maxLength: 4 }).chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(
              all.map((_, at) => at),
              { minLength: all.length },
            ),
          ),
        ),
        async ([all, order]) => {
          round += 1
          const lake = `${folder.path}/${round}`
          const revisions = all.map((sentences, at) => contact(at + 1, sentences))
          const written = order.flatMap((at, offset) => {
            const about = revisions[at]
            return about === undefined ? [] : derive(consumer, about).map((row) => ({ row, offset, eventId: `event-${at}` }))
          })
          const last = revisions.findLast(({ content }) => content.status === 'included')
          const expected = (last === undefined ? [] : derive(consumer, last)).filter((row) => row['retracted'] === false)
          if (written.length > 0) await writeSegment(lake, consumer.dataset, written)
          const shown = { dataset: consumer.dataset, kind: 'appended', present: written.length > 0 } as const
          await db.run(composeViews([shown], lake))
          const found = await db.rows(`SELECT signal_id, evidence FROM ${name}_latest ORDER BY signal_id`)
          expect(found).toEqual(
            expected
              .map((row) => ({ signal_id: row['signal_id'], evidence: row['evidence'] }))
              .toSorted((a, b) => (String(a.signal_id) < String(b.signal_id) ? -1 : 1)),
          )
        },
      ),
      { numRuns: 25 },
    )
  })
})
