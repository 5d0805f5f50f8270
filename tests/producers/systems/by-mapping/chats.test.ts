import { describe, expect, test } from '@jest/globals'
import { ingestRecordOf, mappingOf, sourceOf, systemOfMapping } from './mapped.ts'

/** `speaker: text` of each turn of a record, and its warnings. */
function told(channel: string, said: string, by = 'customer') {
  const fields = `channel: { const: ${channel} }\npeople: [{ name: { const: Lena Muster }, role: { const: customer } }]\ncontent.turns: [{ speaker: { const: ${by} }, text: { from: said } }]`
  const taken = ingestRecordOf(sourceOf(systemOfMapping(mappingOf(fields))), { id: 1, at: '2026-03-02T09:00:00Z', said })
  if (!taken.ok) return [`${taken.code} ${taken.path}`]
  const [event] = taken.events
  const turns = (event?.data.content.turns ?? []).map(({ speaker, text }) => `${speaker}: ${text}`)
  return [...turns, ...(event?.data.quality?.warnings ?? []).map(({ code }) => `(${code})`)]
}

const TALK = ['customer: it is down', 'agent: Hello', 'customer: bye']

describe('a chat that comes as one text is turns by speaker, whatever the mapping says of it', () => {
  test.each([
    ['roles', 'Visitor: it is down\nAgent: Hello\nVisitor: bye'],
    ['roles in other languages', 'Kunde: it is down\nBerater: Hello\nKunde: bye'],
    ['times and names', '(10:03:05) Lena Muster: it is down\n(10:03:40) Kim: Hello\n(10:04:00) Lena Muster: bye'],
    ['WhatsApp', '[02.03.26, 10:03:11] Lena Muster: it is down\n[02.03.26, 10:04:11] Kim: Hello\n[02.03.26, 10:05:00] Lena Muster: bye'],
    ['Markdown', '**Customer:** it is down\n**Agent:** Hello\n**Customer:** bye'],
    ['names in brackets', '[Customer] it is down\n[Agent] Hello\n[Customer] bye'],
    ['bars', 'Customer | it is down\nAgent | Hello\nCustomer | bye'],
    ['dashes', 'Customer - it is down\nAgent - Hello\nCustomer - bye'],
  ])('with %s', (_, said) => {
    expect(told('chat', said)).toEqual(TALK)
    expect(told('messaging', said)).toEqual(TALK)
  })

  test('of a call too, where every line has a known speaker', () => {
    expect(told('phone', 'Customer: it is down\nAgent: Hello\nCustomer: bye')).toEqual(TALK)
    const notes = '(10:03) Robin: called\n(10:04) Tom: answered\n(10:05) Robin: hung up'
    expect(told('phone', notes, 'agent')).toEqual([`agent: ${notes}`])
  })

  test('a line whose speaker nothing tells is nobody’s, with a warning', () => {
    expect(told('chat', '(10:03:05) Robin: it is down\n(10:03:40) Tom: Hello\n(10:04:00) Robin: bye')).toEqual([
      'other: it is down',
      'other: Hello',
      'other: bye',
      '(unattributed_turns)',
    ])
  })

  test('what stands above it is the words of whoever wrote the text', () => {
    expect(told('chat', 'This is what your colleague told me:\n\n[10:03] Customer: refund?\n[10:04] Agent: no')).toEqual([
      'customer: This is what your colleague told me:',
      'customer: refund?',
      'agent: no',
    ])
  })
})

describe('a message that looks like one stays one turn', () => {
  test.each([
    'Router: dead\nModem: alive\nCable: loose',
    '10:03 called\n10:05 hung up\n10:09 called again',
    'Agent: nobody was there.\nI waited an hour.',
    'Customer: K-4711\nOrder: 12\nAgent: unknown\nDate: 2 March',
    'I told them: it is dead\nThey told me: wait',
    'Kim - your agent - was nice\nTom - the other one - was not',
    '[Error 17] on the screen\n[Error 18] after that',
  ])('%s', (said) => {
    expect(told('chat', said)).toHaveLength(1)
    expect(told('chat', said)[0]).toMatch(/^customer: /)
  })
})
