import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Draft } from '../../../../producers/adapter.ts'
import { delighted } from '../../../../producers/systems/delighted/adapter.ts'
import { adapterContext } from '../../../builders/source.ts'

const FIXTURE = '../../../fixtures/delighted/survey-response-additional-answers.webhook.json'
const payload = JSON.parse(readFileSync(new URL(FIXTURE, import.meta.url), 'utf8')) as { readonly event_data: Record<string, unknown> }

function draft(options: Record<string, unknown> = {}, about: Record<string, unknown> = {}): Draft {
  const result = delighted.normalize({ ...payload, event_data: { ...payload.event_data, ...about } }, adapterContext({ options }))
  if (!result.ok || result.drafts.length !== 1) throw new Error(`not one draft: ${JSON.stringify(result)}`)
  return result.drafts[0]!
}

const spoken = ({ content }: Draft) => content.turns?.map(({ speaker, text }) => `${speaker}: ${text}`)

describe('additional answers', () => {
  test('that were written or chosen are turns of the customer, each after its question', () => {
    expect(spoken(draft())).toEqual([
      'customer: The driver found us',
      'system: What did you like?',
      'customer: The early slot\nA call before',
      'system: Had you ordered before?',
      'customer: Yes, twice',
      'system: What could be better?',
      'customer: Say the hour & keep it',
    ])
    expect(draft().content.turns?.map(({ seq }) => seq)).toEqual([0, 1, 2, 3, 4, 5, 6])
  })

  test('on a scale nobody describes are custom ratings with a warning', () => {
    expect(draft()).toMatchObject({
      ratings: [
        { kind: 'csat', value: 4 },
        { kind: 'custom', value: 2, min: 0, max: 10, subject: 'other', question: 'How easy was it to book?' },
      ],
      warnings: [{ code: 'assumed_scale', path: 'event_data.additional_answers.3.value.scale' }],
    })
  })

  test.each(['scale_a', 'How easy was it to book?'])('on a scale that an option describes under %j are ratings of that kind', (name) => {
    const ease = { kind: 'ces', min: 1, max: 5, higher_is_better: false, subject: 'service_need' }
    expect(draft({ questions: { [name]: ease } })).toMatchObject({ ratings: [{}, { ...ease, value: 2, score01: 0.75 }], warnings: [] })
  })

  test.each([
    ['nps', { kind: 'nps', max: 10, subject: 'brand', score01: 0.2 }],
    ['csat', { kind: 'csat', max: 5, subject: 'contact', score01: 0.25 }],
    ['star', { kind: 'star', max: 5, score01: 0.25 }],
  ])('of the kind %s have its usual scale', (kind, rating) => {
    expect(draft({ questions: { scale_a: { kind } } })).toMatchObject({ ratings: [{}, rating], warnings: [] })
  })

  test('alone are an answer', () => {
    expect(draft({}, { score: null, comment: null }).ratings).toMatchObject([{ value: 2 }])
  })

  test('that cannot be read cost themselves alone', () => {
    const additional_answers = [
      { value: { scale: 'high' }, question: { id: 'a' } },
      7,
      { value: { scale: 12 } },
      { value: { free_response: 'hm' } },
    ]
    const { warnings, ...read } = draft({}, { additional_answers })
    expect(spoken({ ...read })).toEqual(['customer: The driver found us', 'customer: hm'])
    expect(warnings).toEqual([
      { code: 'unreadable_field', path: 'event_data.additional_answers.0.value.scale' },
      { code: 'unreadable_field', path: 'event_data.additional_answers.1' },
      { code: 'score_out_of_range', path: 'event_data.additional_answers.2.value.scale' },
    ])
  })
})

describe('properties of the person', () => {
  test('are left out where no option names them', () => {
    const { brand, region, attributes } = draft()
    expect({ brand, region, attributes }).toEqual({})
  })

  test('are what the option says', () => {
    const properties = { Brand: 'brand', store: 'region', Order: 'attribute', Plan: 'segment', Missing: 'campaign' }
    expect(draft({ properties })).toMatchObject({
      brand: { id: 'fjord-home' },
      region: 'Oslo East',
      attributes: { Order: 'A-77' },
      customer: { segment: 'Family' },
    })
  })

  test('can hold the customer number and when the survey was sent', () => {
    const stated = draft({ properties: { No: 'account', When: 'nps_context' } }, { person_properties: { No: 4711, When: 'transaction' } })
    expect(stated.customer.identifiers).toContainEqual({ kind: 'account', value: '4711', link: 'source' })
    expect(stated.ratings?.[0]?.context).toBe('transaction')
  })
})
