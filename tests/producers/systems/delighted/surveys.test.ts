import { describe, expect, test } from '@jest/globals'
import { countsAsContact } from '../../../../consumers/datasets/counts-as-contact.ts'
import { ingest } from '../../../../producers/ingest/ingest.ts'
import { delighted } from '../../../../producers/systems/delighted/adapter.ts'
import { PSEUDONYM_KEY, sourceConfig } from '../../../builders/source.ts'

const RECEIVED = Date.parse('2026-04-01T00:00:00Z')

function taken(about: object, options: Record<string, unknown> = {}, event_type = 'survey_response.created') {
  const event_data = {
    id: '7',
    person: { id: '1', email: 'lena@muster.example', name: 'Lena Muster' },
    survey_type: 'nps',
    score: 9,
    comment: 'Fine',
    created_at: 1772442000,
    updated_at: 1772442000,
    ...about,
  }
  const config = sourceConfig({ system: 'delighted', account: 'fjord', options })
  const context = { door: 'webhook', receivedAt: RECEIVED, auth: 'signature', key: PSEUDONYM_KEY } as const
  return ingest({ event_type, event_id: 'e', event_data }, { name: 'fjord', config, system: delighted }, context)
}

/** `kind value of min..max` of the rating, and the warnings. */
function rated(about: object, options: Record<string, unknown> = {}): string {
  const result = taken(about, options)
  if (!result.ok) return result.code
  const [event] = result.events
  const ratings = (event?.data.ratings ?? []).map((it) => `${it.kind} ${it.value} of ${it.min}..${it.max}, ${it.score01}`)
  return [...ratings, ...(event?.data.quality?.warnings ?? []).map(({ code }) => code)].join('; ')
}

describe('a score is read on the scale of its survey', () => {
  test.each<[unknown, unknown, string]>([
    ['nps', 0, 'nps 0 of 0..10, 0'],
    ['NPS', '9', 'nps 9 of 0..10, 0.9'],
    ['nps', 7.5, 'nps 7.5 of 0..10, 0.75'],
    ['nps', 11, 'score_out_of_range'],
    ['nps', null, ''],
    ['csat', 1, 'csat 1 of 1..5, 0'],
    ['csat', 0, 'score_out_of_range'],
    ['ces', 2, 'ces 2 of 1..5, 0.25; assumed_direction'],
    ['five_star', 4, 'star 4 of 1..5, 0.75'],
    ['5-star', 4, 'star 4 of 1..5, 0.75'],
    ['stars', 4, 'star 4 of 1..5, 0.75'],
    ['smileys', 2, 'custom 2 of 1..5, 0.25'],
    ['emoji', 5, 'custom 5 of 1..5, 1'],
    ['thumbs', 0, 'thumbs 0 of 0..1, 0'],
    ['thumbs', 1, 'thumbs 1 of 0..1, 1'],
    ['thumbs', 'up', 'unreadable_field'],
    ['enps', 8, 'custom 8 of 0..10, 0.8'],
    ['pmf', 3, 'custom 3 of 0..10, 0.3; unknown_survey_type'],
    [undefined, 5, 'custom 5 of 0..10, 0.5; no_survey_type'],
    ['', 5, 'custom 5 of 0..10, 0.5; no_survey_type'],
    [null, 5, 'custom 5 of 0..10, 0.5; no_survey_type'],
  ])('%p %p: %s', (survey_type, score, rating) => {
    expect(rated({ survey_type, score })).toBe(rating)
  })

  test.each([
    [{ survey_type: 'csat' }, 'csat 5 of 1..5, 1'],
    [{ survey_type: '5-star' }, 'star 5 of 1..5, 1'],
    [{ survey_type: 'emoji' }, 'custom 5 of 1..5, 1'],
    [{ survey_type: 'pmf', scales: { pmf: { min: 1, max: 5, higher_is_better: false } } }, 'custom 5 of 1..5, 0; unknown_survey_type'],
  ])('by the option where the response names no type: %p', (options, rating) => {
    expect(rated({ survey_type: undefined, score: 5 }, options)).toBe(rating)
  })
})

describe('a response', () => {
  test('never counts as a contact, and its customer is the person', () => {
    const result = taken({})
    const [event] = result.ok ? result.events : []
    expect(event?.data).toMatchObject({ channel: 'survey', phase: 'rated', customer: { ref: expect.stringMatching(/^p1:/) } })
    expect(event === undefined ? undefined : countsAsContact(event.data)).toBe(false)
  })

  test('shows nothing of the notes of the team, whatever their form', () => {
    for (const notes of [
      'a difficult one',
      [{ id: '1', text: 'a difficult one', user_email: 'kim@acme.example' }],
      { text: 'a difficult one' },
    ])
      expect(JSON.stringify(taken({ notes }))).not.toContain('difficult')
  })

  test('with an odd field is read without it', () => {
    expect(rated({ tags: 'vip' })).toBe('nps 9 of 0..10, 0.9; unreadable_field')
    expect(rated({ updated_at: 0 })).toBe('nps 9 of 0..10, 0.9; unreadable_field')
    expect(rated({ person: null, person_properties: null, additional_answers: null })).toBe('nps 9 of 0..10, 0.9')
  })

  test('that says nothing is no interaction', () => {
    expect(rated({ score: null, comment: null })).toBe('no_answer')
  })

  test('changed or deleted in the same second is another event, sent again it is the same', () => {
    const ids = [taken({}), taken({}), taken({ score: 3 }), taken({}, {}, 'survey_response.deleted')].map((it) =>
      it.ok ? it.events[0]?.id : it.code,
    )
    expect(ids[1]).toBe(ids[0])
    expect(new Set(ids).size).toBe(3)
  })
})
