import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Draft } from '../../../../producers/adapter.ts'
import { delighted } from '../../../../producers/systems/delighted/adapter.ts'
import { ingest } from '../../../../producers/ingest/ingest.ts'
import { splitBody } from '../../../../producers/reading/split.ts'
import { adapterContext, PSEUDONYM_KEY, sourceConfig } from '../../../builders/source.ts'
import { unions } from '../union.ts'

type Json = Record<string, unknown>

const read = (name: string) => {
  const split = splitBody(readFileSync(new URL(`../../../fixtures/delighted/${name}`, import.meta.url)), delighted)
  if (!split.ok) throw new Error(`${name}: ${split.code}`)
  return split.payloads as Json[]
}
const [created] = read('survey-response-created.webhook.json')
const [updated] = read('survey-response-updated.webhook.json')
const [effort] = read('survey-response-ces.webhook.json')
const [unsubscribed] = read('person-unsubscribed.webhook.json')
const listed = read('survey-responses.response.json')

/** An answer with other words. */
const answer = (about: Json = {}): Json => ({ ...created, event_data: { ...(created!['event_data'] as Json), ...about } })

const normalized = (payload: unknown, options: Json = {}) =>
  delighted.normalize(payload, adapterContext({ account: 'fjord', door: 'webhook', receivedAt: '2026-04-01T00:00:00.000Z', options }))

function draft(payload: unknown, options: Json = {}): Draft {
  const result = normalized(payload, options)
  if (!result.ok || result.drafts.length !== 1) throw new Error(`not one draft: ${JSON.stringify(result)}`)
  return result.drafts[0]!
}

function published(payload: unknown) {
  const config = sourceConfig({ system: 'delighted', account: 'fjord' })
  const context = { door: 'webhook', receivedAt: Date.parse('2026-04-01T00:00:00Z'), auth: 'signature', key: PSEUDONYM_KEY } as const
  const result = ingest(payload, { name: 'fjord-delighted', config, system: delighted }, context)
  if (!result.ok) throw new Error(`refused: ${result.code} at ${result.path}`)
  return result.events
}

describe('laws', () => {
  const everything = [created!, updated!, effort!, unsubscribed!, ...listed]
  const events = everything.map((it) => published(it))

  test('any order and any repeats give the same answers', () => {
    const inOrder = unions(events.flat())
    expect(Object.keys(inOrder)).toHaveLength(5)
    const arrivals = fc
      .tuple(fc.shuffledSubarray([...everything.keys()], { minLength: everything.length }), fc.array(fc.nat(everything.length - 1)))
      .map(([order, again]) => [...order, ...again])
    fc.assert(fc.property(arrivals, (order) => expect(unions(order.flatMap((at) => events[at]!))).toEqual(inOrder)))
  })

  test('garbage is refused, never thrown', () => {
    const junk = fc.oneof(fc.jsonValue(), fc.constantFrom(null, '', -1, 1e308, 1e15, {}, []))
    const field = fc.constantFrom(...Object.keys(created!['event_data'] as Json), 'survey_type')
    fc.assert(
      fc.property(field, junk, (name, value) => {
        const result = normalized(answer({ [name]: value }))
        if (!result.ok) expect(result.code).toMatch(/^[a-z_]+$/)
        else expect(result.drafts).toHaveLength(1)
      }),
      { numRuns: 1000 },
    )
    fc.assert(fc.property(fc.jsonValue(), (it) => expect(typeof normalized(it).ok).toBe('boolean')))
    fc.assert(fc.property(fc.uint8Array(), (it) => expect(typeof splitBody(it, delighted).ok).toBe('boolean')))
  })

  test('every score of every scale has its place between 0 and 1, and more is better', () => {
    const scales = fc.constantFrom(['nps', 0, 10], ['csat', 1, 5], ['ces', 1, 5], ['five_star', 1, 5], ['smileys', 1, 5], ['thumbs', 0, 1])
    fc.assert(
      fc.property(scales, fc.integer({ min: -2, max: 12 }), ([survey_type, min, max], score) => {
        const result = normalized(answer({ survey_type, score }))
        const inside = score >= Number(min) && score <= Number(max)
        expect(result.ok).toBe(inside)
        const expected = (score - Number(min)) / (Number(max) - Number(min))
        if (result.ok) expect(result.drafts[0]?.ratings?.[0]?.score01).toBeCloseTo(expected, 12)
      }),
    )
  })
})

test('an answer is a rating of the brand, words and an address', () => {
  expect(draft(updated)).toEqual({
    interaction_id: 'delighted:fjord:60417',
    revision: 1_772_449_200_000,
    phase: 'rated',
    occurred_at: '2026-03-02T10:00:00.000Z',
    time_quality: 'exact',
    is_partial: false,
    is_test: false,
    event_type: 'survey_response.updated',
    event_key: expect.stringMatching(/^survey_response\/60417\/1772449200\/[0-9a-f]{20}$/) as unknown,
    channel: 'survey',
    visibility: 'private',
    direction: 'inbound',
    initiated_by: 'system',
    customer: { identifiers: [{ kind: 'email', value: 'Mira.Solberg@fjord.example', link: 'source' }] },
    tags: ['delivery', 'waiting'],
    ratings: [
      {
        kind: 'nps',
        value: 4,
        min: 0,
        max: 10,
        higher_is_better: true,
        score01: 0.4,
        subject: 'brand',
        context: 'transaction',
        rated_at: '2026-03-02T11:00:00.000Z',
      },
    ],
    content: {
      status: 'included',
      truncated: false,
      turns: [
        {
          seq: 0,
          speaker: 'customer',
          at: '2026-03-02T11:00:00.000Z',
          text: 'I waited & waited.\nThen nobody knew my order.',
          kind: 'answer',
          visibility: 'private',
        },
      ],
    },
    warnings: [],
  })
})

test("the team's own notes go nowhere", () => {
  expect(JSON.stringify(published(updated))).not.toContain('before she tweets')
})

test('the later answer wins, whenever it comes', () => {
  const late = unions([...published(updated), ...published(created)])
  expect(late['delighted:fjord:60417']).toMatchObject({ ratings: [{ value: 4 }], 'content.status': 'included' })
})

test.each([
  ['created and updated in one second', created, answer()],
  ['sent again', updated, structuredClone(updated)],
])('the same answer %s has the same id', (_, one, other) => {
  expect(published(one)[0]?.id).toBe(published(other)[0]?.id)
})

describe('when it was asked', () => {
  test.each([
    [{}, {}, 'unknown'],
    [{ nps_context: 'relationship' }, { nps_context: 'transaction' }, 'relationship'],
    [{}, { nps_context: 'transaction' }, 'transaction'],
    [{}, { nps_context: 'sometimes' }, 'unknown'],
  ])('options %j, properties %j: %s', (options, person_properties, context) => {
    expect(draft(answer({ person_properties }), options).ratings?.[0]?.context).toBe(context)
  })
})

describe('other surveys', () => {
  test('effort has the direction the options state', () => {
    const options = { scales: { ces: { min: 1, max: 7, higher_is_better: false } } }
    expect(draft(effort, options)).toMatchObject({
      ratings: [{ kind: 'ces', max: 7, higher_is_better: false, score01: 5 / 6 }],
      warnings: [],
    })
  })

  test('without one it is assumed, and a warning says so', () => {
    expect(draft(effort)).toMatchObject({
      ratings: [{ kind: 'ces', value: 2, higher_is_better: true, score01: 0.25, subject: 'contact' }],
      warnings: [{ code: 'assumed_direction' }],
    })
  })

  test('options name the kind where answers do not', () => {
    expect(draft(answer({ score: 5, survey_type: null }), { survey_type: 'csat' })).toMatchObject({
      ratings: [{ kind: 'csat', score01: 1 }],
      warnings: [],
    })
    expect(draft(answer({ score: 5, survey_type: 'nps' }), { survey_type: 'csat' }).ratings?.[0]).toMatchObject({
      kind: 'nps',
      score01: 0.5,
    })
  })
})

describe('a survey whose type nobody states', () => {
  test.each([
    ['without a type', { survey_type: undefined }, 'no_survey_type'],
    ['with an empty type', { survey_type: ' ' }, 'no_survey_type'],
    ['of a type that is new', { survey_type: 'horoscope' }, 'unknown_survey_type'],
  ])('%s has a custom rating and a warning, and is never NPS', (_, about, code) => {
    expect(draft(answer({ score: 5, ...about }))).toMatchObject({
      ratings: [{ kind: 'custom', value: 5, min: 0, max: 10, subject: 'other' }],
      warnings: [{ code, path: 'event_data.survey_type' }],
    })
  })

  test.each([
    ['NPS', 'nps', 0.5],
    [' Five Star ', 'star', 1],
    ['five-star', 'star', 1],
    ['eNPS', 'custom', 0.5],
  ])('%j is known in any spelling', (survey_type, kind, score01) => {
    expect(draft(answer({ score: 5, survey_type }))).toMatchObject({ ratings: [{ kind, score01 }], warnings: [] })
  })

  test('an option can state the scale of a new type', () => {
    const options = { scales: { horoscope: { min: 1, max: 3, higher_is_better: false } } }
    expect(draft(answer({ score: 3, survey_type: 'horoscope' }), options).ratings).toMatchObject([{ kind: 'custom', max: 3, score01: 0 }])
  })
})

describe('a field that cannot be read costs that field', () => {
  test.each([
    ['updated_at', 1_772_449_200_000],
    ['updated_at', 0],
    ['comment', { text: 'hm' }],
    ['tags', 'vip'],
    ['person', ['9120']],
    ['person_properties', 'none'],
    ['additional_answers', { id: 1 }],
    ['survey_type', []],
  ])('%s: %j', (name, value) => {
    expect(draft(answer({ score: 5, [name]: value })).warnings).toContainEqual({ code: 'unreadable_field', path: `event_data.${name}` })
  })

  test('digits in quotes are a number', () => {
    expect(draft(answer({ score: '9', created_at: '1772445600', updated_at: null }))).toMatchObject({
      occurred_at: '2026-03-02T10:00:00.000Z',
      ratings: [{ value: 9 }],
      warnings: [],
    })
  })

  test('a score beyond its scale leaves the words', () => {
    expect(draft(answer({ score: 11, comment: 'hm' }))).toMatchObject({
      ratings: [],
      content: { turns: [{ text: 'hm' }] },
      warnings: [{ code: 'score_out_of_range', path: 'event_data.score' }],
    })
  })
})

describe('two answers in one second', () => {
  const key = (about: Json) => draft(answer(about)).event_key
  test.each([
    ['score', { score: 3 }],
    ['comment', { comment: 'Late again' }],
    ['additional answers', { additional_answers: [{ value: { scale: 3 }, question: { id: 'q' } }] }],
    ['tags', { tags: ['vip'] }],
  ])('with another %s are two events', (_, about) => {
    expect(key(about)).not.toBe(key({}))
  })

  test.each([
    ['empty lists', { tags: [], additional_answers: [], person_properties: {} }],
    ['nulls', { tags: null, additional_answers: null, person_properties: null }],
    ['notes of the team', { notes: [{ id: '9', text: 'called back' }] }],
  ])('that differ in %s are one', (_, about) => {
    expect(key({ ...about })).toBe(key({ tags: undefined, additional_answers: undefined, person_properties: undefined }))
  })
})

describe('answers of the API', () => {
  test('a person that is only an id is nobody we know, and the key is another', () => {
    const { person: _, ...nobody } = created!['event_data'] as Json
    expect(draft({ ...nobody, person: '9120' }).event_key).not.toBe(draft(created).event_key)
    expect(draft(listed[0])).toMatchObject({
      interaction_id: 'delighted:fjord:60419',
      revision: 1_772_445_700_000,
      ratings: [{ kind: 'nps', value: 0 }],
      content: { status: 'absent' },
      customer: { identifiers: [] },
    })
    expect(draft(listed[1])).toMatchObject({ revision: 1_772_445_900_000, ratings: [{ kind: 'csat', value: 5 }] })
  })

  test('a whole person gives the key of the webhook', () => {
    expect(draft(created!['event_data'] as Json).event_key).toBe(draft(created).event_key)
  })
})

describe('what is not published', () => {
  test.each([
    [{ event_type: 'person.bounced', event_data: {} }],
    [{ event_type: 'bounce.created', event_data: { person_id: '1' } }],
    [{ event_type: 'test' }],
    [{ person_id: '1', email: 'gone@fjord.example', bounced_at: 1_772_451_500 }],
    [{ id: '1', email: 'a@fjord.example', created_at: 1_772_440_000, next_survey_scheduled_at: null }],
  ])('%j', (payload) => {
    expect(normalized(payload)).toEqual({ ok: true, drafts: [] })
  })

  test.each([
    ['a score beyond its scale', answer({ score: 11 }), 'score_out_of_range', 'event_data.score'],
    ['an answer without an answer', answer({ score: null, comment: ' ' }), 'no_answer', 'event_data.score'],
    ['milliseconds for seconds', answer({ created_at: 1_772_449_200_000 }), 'unknown_shape', 'event_data.created_at'],
    ['the zero of Unix', answer({ created_at: 0 }), 'unknown_shape', 'event_data.created_at'],
    ['no id', answer({ id: '' }), 'unknown_shape', 'event_data.id'],
    ['an event nobody knows', { event_type: 'moon.risen' }, 'unknown_shape', 'kind'],
  ])('%s is refused with its path', (_, payload, code, path) => {
    expect(normalized(payload)).toEqual({ ok: false, code, path })
  })

  test('of a deleted answer nothing remains but that it is deleted', () => {
    const gone = draft({ ...updated, event_type: 'survey_response.deleted' })
    expect(gone).toMatchObject({
      phase: 'deleted',
      content: { status: 'redacted' },
      event_key: expect.stringMatching(/^survey_response\/60417\/deleted\//) as unknown,
    })
    expect(gone.ratings).toBeUndefined()
    expect(published({ ...updated, event_type: 'survey_response.deleted' })).toHaveLength(1)
  })
})

test('words without a score are an answer', () => {
  expect(draft(answer({ score: null, comment: 'hm' }))).toMatchObject({ ratings: [], content: { turns: [{ text: 'hm' }] } })
})
