import { describe, expect, test } from '@jest/globals'
import { Options } from '../../../../producers/systems/amazon-connect/options.ts'
import { drafted, published, record, warningsOf } from './reading.ts'

const options = {
  ratings: [
    { attribute: 'csat', kind: 'csat', min: 1, max: 5, comment: 'csat_comment', question: 'How did we do?' },
    { attribute: 'effort', kind: 'ces', min: 1, max: 7, higher_is_better: false, subject: 'resolution' },
    { attribute: 'mood', kind: 'thumbs', min: 0, max: 1, map: { good: 1, bad: 0 } },
  ],
  reasons: [{ attribute: 'why', given_by: 'customer' }],
  disposition: 'DispositionCode',
  resolution: { attribute: 'Solved', map: { yes: 'resolved', no: 'closed_unresolved' }, confirmed_by: 'customer' },
}
const read = (Attributes: Record<string, unknown>) => drafted(record({ Attributes }), { options })

describe('contact attributes that the options name', () => {
  test('are ratings, a reason, a disposition and a resolution', () => {
    const draft = read({
      CSAT: '4',
      csat_comment: ' quick ',
      effort: '2',
      mood: 'Bad',
      why: 'bill',
      dispositioncode: 'Billing',
      Solved: 'YES',
    })
    expect(draft.ratings).toEqual([
      {
        kind: 'csat',
        value: 4,
        min: 1,
        max: 5,
        higher_is_better: true,
        score01: 0.75,
        subject: 'contact',
        context: 'transaction',
        question: 'How did we do?',
        comment: 'quick',
      },
      expect.objectContaining({ kind: 'ces', value: 2, subject: 'resolution', higher_is_better: false }),
      expect.objectContaining({ kind: 'thumbs', value: 0, score01: 0 }),
    ])
    expect(draft).toMatchObject({
      reasons: [{ code: 'bill', given_by: 'customer' }],
      disposition: { code: 'Billing' },
      resolution: { status: 'resolved', confirmed_by: 'customer' },
      warnings: [],
    })
    expect(draft.attributes).toBeUndefined()
  })

  test.each([
    ['5', 5],
    ['5#', 5],
    [' 4,5 ', 4.5],
    ['1', 1],
  ])('may be written as a keypad enters them: %s', (csat, value) => {
    expect(read({ csat }).ratings).toMatchObject([{ value }])
  })

  test.each([
    ['six', 'unreadable_rating Attributes.csat'],
    ['0', 'rating_out_of_range Attributes.csat'],
    ['6', 'rating_out_of_range Attributes.csat'],
    ['1e1', 'unreadable_rating Attributes.csat'],
    ['4 of 5', 'unreadable_rating Attributes.csat'],
  ])('that are no answer (%s) cost themselves alone', (csat, warning) => {
    const draft = read({ csat, why: 'bill' })
    expect(draft.ratings).toBeUndefined()
    expect(draft.reasons).toHaveLength(1)
    expect(warningsOf(draft)).toEqual([warning])
  })

  test('that say nothing are nothing', () => {
    const draft = read({ csat: '', mood: {}, Solved: ' ' })
    expect([draft.ratings, draft.resolution, draft.warnings]).toEqual([undefined, undefined, []])
    expect(warningsOf(read({ Solved: 'perhaps' }))).toEqual(['unknown_resolution Attributes.Solved'])
  })

  test('become an event of the strict schema', () => {
    const [event] = published(record({ Attributes: { csat: '4' } }), { options })
    expect(event?.data.ratings).toMatchObject([{ kind: 'csat', value: 4, score01: 0.75 }])
  })
})

test.each<[string, unknown, readonly string[]]>([
  ['an option that does not exist', { atributes: ['a'] }, ['']],
  ['a scale the wrong way round', { ratings: [{ attribute: 'a', kind: 'csat', min: 5, max: 1 }] }, ['ratings.0.max']],
  ['a rating without a kind', { ratings: [{ attribute: 'a', min: 1, max: 5 }] }, ['ratings.0.kind']],
  ['a level that does not exist', { team_level: 6 }, ['team_level']],
  ['nothing', {}, []],
  ['what the page shows', options, []],
])('%s: the schema of the options says where', (_, given, paths) => {
  const parsed = Options.safeParse(given)
  expect(parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'))).toEqual(paths)
})
