import { describe, expect, test } from '@jest/globals'
import { zendeskDraft, drafts, normalized, published, webhook, zendeskPayloads } from './reading.ts'

type Json = Record<string, unknown>

describe('an answer to the survey by webhook', () => {
  const received = (event: Json) => zendeskDraft({ ...webhook('csat-received-bad'), event: { survey_id: 's-1', ...event } })

  test.each([
    [
      { score: 'BAD', comment: 'Nobody called back.' },
      { value: 0, min: 0, max: 1, score01: 0, comment: 'Nobody called back.' },
    ],
    [
      { score: 'GOOD', comment: null },
      { value: 1, min: 0, max: 1, score01: 1 },
    ],
    [{ score: 'good' }, { value: 1, min: 0, max: 1, score01: 1 }],
    [
      { score: 'GOOD_WITH_COMMENT', comment: { body: 'Fine' } },
      { value: 1, min: 0, max: 1, score01: 1, comment: 'Fine' },
    ],
    [{ score: '4' }, { value: 4, min: 1, max: 5, score01: 0.75 }],
    [{ score: 2 }, { value: 2, min: 1, max: 5, score01: 0.25 }],
  ])('%j is a rating of the ticket', (event, rating) => {
    expect(received(event)).toMatchObject({
      phase: 'rated',
      interaction_id: 'zendesk:lumen:9071',
      ratings: [{ kind: 'csat', subject: 'contact', rated_at: '2026-03-04T18:20:00.000Z', ...rating }],
    })
    expect(received(event).ratings?.[0]?.comment).toBe('comment' in rating ? rating.comment : undefined)
  })

  test.each([{ score: 'OFFERED' }, { score: 'UNOFFERED' }, { score: '9' }, { score: null }, {}])('%j is no rating', (event) => {
    expect(received(event)).toMatchObject({ phase: 'closed' })
    expect(received(event).ratings).toBeUndefined()
  })
})

describe('an answer to the survey by export', () => {
  const [whole] = zendeskPayloads('survey-responses.json') as readonly [Json]
  const rated = { type: 'rating_scale', rating: 4, created_at: '2026-03-04T18:20:00Z' }

  test('is the rating of its ticket, with what the customer wrote and chose', () => {
    expect(zendeskDraft(whole)).toMatchObject({
      interaction_id: 'zendesk:lumen:9071',
      phase: 'rated',
      is_partial: true,
      revision: Math.floor(Date.parse('2026-03-04T18:21:00Z') / 1000),
      time_quality: 'no_later_than',
      customer: { identifiers: [{ kind: 'account', value: '70031448290112233' }] },
      content: { status: 'absent' },
      ratings: [
        {
          value: 2,
          min: 1,
          max: 5,
          score01: 0.25,
          question: 'How satisfied are you?',
          comment: 'Three months, three calls, same bill.',
          rated_at: '2026-03-04T18:21:00.000Z',
        },
      ],
      reasons: [{ label: 'It took too long', given_by: 'customer' }],
      warnings: [],
    })
  })

  test.each([
    ['by an old resource name', { subject_zrns: ['zrn:ticket:99'], subjects: undefined }],
    ['by a request', { subject_zrns: ['zen:conversation:c', 'zen:request:99'], subjects: undefined }],
    ['by its subjects', { subject_zrns: undefined, subjects: [{ type: 'ticket', id: 99 }] }],
  ])('finds its ticket %s', (_, about) => {
    expect(zendeskDraft({ ...whole, ...about }).interaction_id).toBe('zendesk:lumen:99')
  })

  test('about no ticket, and without a rating, is a survey of its own', () => {
    const alone = zendeskDraft({ ...whole, subject_zrns: ['zen:conversation:c'], subjects: [] })
    expect(alone).toMatchObject({ interaction_id: 'zendesk:lumen:survey/01J1WB51MG', channel: 'survey', ratings: [{ value: 2 }] })
    const words = zendeskDraft({ ...whole, answers: [{ type: 'open_ended', value: 'Too slow', created_at: '2026-03-04T18:20:00Z' }] })
    expect(words).toMatchObject({
      channel: 'survey',
      related: [{ interaction_id: 'zendesk:lumen:9071', relation: 'rating_of' }],
      content: { turns: [{ speaker: 'customer', kind: 'answer', text: 'Too slow' }] },
    })
    expect(
      published({ ...whole, answers: words.content.turns === undefined ? [] : [{ type: 'open_ended', value: 'Too slow' }] }),
    ).toHaveLength(1)
  })

  test('has the scale of the options, and no rating outside of it', () => {
    const three = { options: { survey_scale: 3 } }
    expect(zendeskDraft({ ...whole, answers: [{ ...rated, rating: 3 }] }, three).ratings).toMatchObject([{ value: 3, max: 3, score01: 1 }])
    const beyond = [
      { ...rated, rating: 5 },
      { type: 'open_ended', value: 'Fine' },
    ]
    expect(zendeskDraft({ ...whole, answers: beyond }, three)).toMatchObject({
      ratings: undefined,
      warnings: [{ code: 'rating_outside_scale' }],
    })
  })

  test('that the customer skipped is about nothing', () => {
    expect(drafts({ ...whole, answers: [{ type: 'skipped', created_at: '2026-03-04T18:20:00Z' }] })).toEqual([])
  })

  test('without times is dated by its receipt, and has the same id on another day', () => {
    const answers = [{ type: 'rating_scale', rating: 1 }]
    expect(zendeskDraft({ ...whole, answers })).toMatchObject({ time_quality: 'received_only' })
    const key = (receivedAt: string) => zendeskDraft({ ...whole, answers }, { receivedAt }).event_key
    expect(key('2026-04-01T00:00:00.000Z')).toBe(key('2026-04-02T00:00:00.000Z'))
  })
})

test('a rating that is corrected within a second, or without another time, is another event', () => {
  const [line] = zendeskPayloads('satisfaction-ratings.export.jsonl')
  const keys = ['bad', 'good'].map((score) => zendeskDraft({ ...line, score }).event_key)
  expect(new Set(keys).size).toBe(2)
  expect(normalized({ ...line, score: 'offered' })).toEqual({ ok: true, drafts: [] })
})
