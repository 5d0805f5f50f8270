import { describe, expect, test } from '@jest/globals'
import { parseMapping } from '../../../../producers/systems/by-mapping/mapping-file.ts'
import { ingestAll, sourceOf, systemOfMapping } from './mapped.ts'

const CALLS = `version: 1
source: { system: desk }
input: { format: json, records: '$.days[*].calls[*]' }
skip_when: { from: kind, is: test }
events:
  - key: ['{id}']
    fields:
      occurred_at: { parent: day, as: timestamp, zone: UTC }
      brand.id: { from: $parent.$parent.firm }
      channel: { const: phone }
      content.turns: { each: legs, fields: { text: { from: said }, language: { parent: lang } } }
  - each: legs
    skip_when: { from: said, empty: true }
    key: ['{$.id}/{no}']
    fields:
      occurred_at: { from: at }
      touchpoint: { parent: kind }
      related: [{ interaction_id: { from: $.id, as: interaction_id }, relation: { const: reply_to } }]
      content.turns: [{ text: { from: said } }]
`
const DOCUMENT = {
  firm: 'lumora',
  days: [
    {
      day: '2026-03-02',
      calls: [
        {
          id: 1,
          kind: 'call',
          lang: 'en',
          legs: [
            { no: 1, at: '2026-03-02T09:00:00Z', said: 'Hello' },
            { no: 2, at: 'x' },
          ],
        },
      ],
    },
    {
      day: '2026-03-03',
      calls: [
        { id: 2, kind: 'test' },
        { id: 3, kind: 'call' },
      ],
    },
  ],
}
const all = (yaml: string, document: unknown) => {
  const system = systemOfMapping(yaml)
  const split = system.split?.(Buffer.from(JSON.stringify(document)))
  if (split?.ok !== true) throw new Error('not split')
  return split.payloads.map((it) => {
    const made = system.normalize(it, {
      account: 'acme',
      door: 'file',
      receivedAt: '2026-03-05T12:00:00.000Z',
      options: {},
      digest: String,
    })
    return made.ok ? made.drafts : `${made.code} ${made.path}`
  })
}

describe('a record of several interactions', () => {
  test('gives each by its own rules, with what contained it at hand', () => {
    expect(all(CALLS, DOCUMENT)).toMatchObject([
      [
        {
          interaction_id: 'desk:acme:1',
          occurred_at: '2026-03-02T00:00:00.000Z',
          brand: { id: 'lumora' },
          content: { turns: [{ text: 'Hello', language: 'en' }] },
        },
        {
          interaction_id: 'desk:acme:1/1',
          touchpoint: 'call',
          related: [{ interaction_id: 'desk:acme:1', relation: 'reply_to' }],
          content: { turns: [{ text: 'Hello' }] },
        },
      ],
      [],
      [{ interaction_id: 'desk:acme:3', occurred_at: '2026-03-03T00:00:00.000Z' }],
    ])
  })

  test('is refused as a whole where one of them cannot be read', () => {
    const [first] = DOCUMENT.days
    const broken = { ...DOCUMENT, days: [{ ...first, calls: [{ id: 1, kind: 'call', legs: [{ no: 1, at: 'noon', said: 'x' }] }] }] }
    expect(all(CALLS, broken)).toEqual(['not_a_timestamp occurred_at'])
  })

  test('says at start what is wrong in each', () => {
    const wrong = CALLS.replace("key: ['{id}']", 'key: []')
      .replace('touchpoint', 'touchpint')
      .replace('      occurred_at: { from: at }\n', '')
    const parsed = parseMapping(wrong)
    expect(parsed.ok ? [] : parsed.complaints.map((it) => it.path)).toEqual([
      'events.0.key',
      'events.1.fields.touchpint',
      'events.1.fields.occurred_at',
    ])
    expect(parseMapping(`${CALLS}key: ['{id}']\n`)).toMatchObject({ ok: false, complaints: [{ path: 'key', rule: 'unknown word' }] })
  })

  test('knows what it reads and what nobody reads', () => {
    const system = systemOfMapping(CALLS)
    const split = system.split?.(Buffer.from(JSON.stringify(DOCUMENT)))
    const [payload] = split?.ok === true ? split.payloads : []
    const coverage = system.coverage?.()
    coverage?.look(payload)
    expect(coverage?.unseen()).toEqual([])
    expect(coverage?.unreadOf({ ...(payload as object), extra: 1 })).toEqual(['extra'])
  })
})

test('a record that is refused keeps what contained it, so that it reads the same when it is tried again', () => {
  const system = systemOfMapping(CALLS)
  const split = system.split?.(Buffer.from(JSON.stringify(DOCUMENT)))
  const payloads = split?.ok === true ? split.payloads : []
  expect(JSON.parse(JSON.stringify(payloads))).toEqual(payloads)
  expect(payloads[0]).toMatchObject({ $parent: { day: '2026-03-02', $parent: { firm: 'lumora' } } })
  expect(payloads[0]).not.toHaveProperty('$parent.calls')
})

test('a mapping that asks for nothing around a record leaves records as they are', () => {
  const system = systemOfMapping(
    `version: 1\nsource: { system: desk }\ninput: { format: json, records: '$.a[*]' }\nkey: ['{id}']\nfields: { occurred_at: { from: at } }`,
  )
  expect(system.split?.(Buffer.from('{"b":1,"a":[{"id":1}]}'))).toEqual({ ok: true, payloads: [{ id: 1 }] })
  expect(ingestAll(sourceOf(system), Buffer.from('{"a":[null,{"id":1,"at":"2026-03-02T09:00:00Z"}]}'))).toEqual([
    'not_a_record ',
    expect.objectContaining({ interaction_id: 'desk:acme:1' }),
  ])
})
