import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readTranscript, type TranscriptReading } from '../../../../producers/formats/transcript/read-transcript.ts'

const PEOPLE = { customers: ['Lena Muster'], agents: ['Kim Beispiel', 'Tom Probe'], bots: ['Acme Helper'] }

/** `customer: text` per turn, `?name: text` for a turn that nobody is known to have said. */
function told(reading: TranscriptReading): readonly string[] | string {
  if (!reading.ok) return reading.reason
  return reading.turns.map(({ speaker, label, text }) => `${speaker ?? `?${label}`}: ${text}`)
}

const TALK = [
  'customer: it is down again',
  'agent: Hello, how can I help?',
  'customer: since Monday\nand nobody came',
  'agent: I am sorry.',
]

describe('a transcript is split by speaker', () => {
  test.each([
    [
      'Zendesk',
      '(10:03:05 AM) Lena: it is down again\n(10:03:40 AM) Kim: Hello, how can I help?\n(10:04:00 AM) Lena: since Monday\nand nobody came\n(10:05:00 AM) Kim: I am sorry.',
    ],
    [
      'square brackets',
      '[10:03] Lena: it is down again\n[10:04] Kim: Hello, how can I help?\n[10:05] Lena: since Monday\nand nobody came\n[10:05] Kim: I am sorry.',
    ],
    [
      'time after the name',
      'Lena (10:03): it is down again\nKim (10:04): Hello, how can I help?\nLena (10:05): since Monday\nand nobody came\nKim (10:05): I am sorry.',
    ],
    [
      'a head on its own line',
      'Lena Muster (10:03:05 AM):\nit is down again\n\nKim (10:04:00 AM):\nHello, how can I help?\n\nLena Muster (10:05:00 AM):\nsince Monday\nand nobody came\n\nKim (10:05:01 AM):\nI am sorry.',
    ],
    [
      'a comma before the time',
      'Lena, 10:03 AM: it is down again\nKim, 10:04 AM: Hello, how can I help?\nLena, 10:05 AM: since Monday\nand nobody came\nKim, 10:05 AM: I am sorry.',
    ],
    [
      'a bar after the time',
      '10:03 AM | Lena: it is down again\n10:04 AM | Kim: Hello, how can I help?\n10:05 AM | Lena: since Monday\nand nobody came\n10:05 AM | Kim: I am sorry.',
    ],
    [
      'a date in brackets',
      '[2026-03-02 10:03:05] Lena: it is down again\n[2026-03-02 10:04:00] Kim: Hello, how can I help?\n[2026-03-02 10:05:00] Lena: since Monday\nand nobody came\n[2026-03-02 10:05:01] Kim: I am sorry.',
    ],
    [
      'WhatsApp',
      '02/03/2026, 10:03 - Lena: it is down again\n02/03/2026, 10:04 - Kim: Hello, how can I help?\n02/03/2026, 10:05 - Lena: since Monday\nand nobody came\n02/03/2026, 10:05 - Kim: I am sorry.',
    ],
    [
      'elapsed time',
      '( 5s ) Lena: it is down again\n( 40s ) Kim: Hello, how can I help?\n( 1m 3s ) Lena: since Monday\nand nobody came\n( 2m 0s ) Kim: I am sorry.',
    ],
    ['names without times', 'Lena: it is down again\nKim: Hello, how can I help?\nLena: since Monday\nand nobody came\nKim: I am sorry.'],
    [
      'roles without times',
      'Chat transcript\n\nVisitor: it is down again\nAgent: Hello, how can I help?\nVisitor: since Monday\nand nobody came\nAgent: I am sorry.',
    ],
    [
      'German roles',
      '(10:03:05) Kunde: it is down again\n(10:03:40) Mitarbeiter Kim: Hello, how can I help?\n(10:04:00) Kunde: since Monday\nand nobody came\n(10:05:00) Mitarbeiter Kim: I am sorry.',
    ],
    [
      'HTML that was text before',
      '(10:03:05) Lena: it is down again\r\n(10:03:40) Kim: Hello, how can I help?\r\n(10:04:00) Lena: since Monday\r\nand nobody came\r\n(10:05:00) Kim: I am sorry.',
    ],
  ])('%s', (_, text) => {
    expect(told(readTranscript(text, PEOPLE))).toEqual(TALK)
  })

  test('a chat with a visitor by number, whose agent nobody knows', () => {
    const text =
      'Chat started: 2026-03-02 09:00 AM UTC\n\n(09:00:05 AM) Visitor 11882: internet is down\n(09:00:40 AM) *** Kim joined the chat ***\n' +
      '(09:00:50 AM) Kim: Hello\n(09:02:10 AM) Visitor 11882: three days now\n(09:10:00 AM) *** Visitor 11882 left the chat ***'
    const reading = readTranscript(text)
    expect(told(reading)).toEqual([
      'customer: internet is down',
      'system: Kim joined the chat',
      'agent: Hello',
      'customer: three days now',
      'system: Visitor 11882 left the chat',
    ])
    expect(reading).toMatchObject({
      ok: true,
      unattributed: [],
      preamble: '',
      turns: [{ offset_ms: 5_000 }, { offset_ms: 40_000 }, {}, {}, {}],
    })
  })

  test('a bot, an agent who takes over, and a line of the system', () => {
    const text =
      'Conversation with Lena Muster\nStarted on 2 March 2026 at 10:00\n---\n10:01 | Acme Helper: Hi! I am a bot.\n10:02 | Lena Muster: a human please\n' +
      'Tom Probe has joined the conversation\n10:03 | Tom Probe: Hello\nChat ended\nRating: good'
    expect(told(readTranscript(text, PEOPLE))).toEqual([
      'bot: Hi! I am a bot.',
      'customer: a human please',
      'system: Tom Probe has joined the conversation',
      'agent: Hello',
    ])
  })

  test('a transcript under a remark keeps the remark apart', () => {
    const reading = readTranscript('Here is what your colleague told me, unbelievable:\n\n[10:03] Lena: refund?\n[10:04] Kim: no', PEOPLE)
    expect(reading).toMatchObject({ ok: true, preamble: 'Here is what your colleague told me, unbelievable:' })
  })

  test('a conversation without words has no turns', () => {
    expect(readTranscript('Conversation with Lena\n\nURL: https://acme.example/help')).toEqual({
      ok: true,
      turns: [],
      unattributed: [],
      preamble: '',
    })
  })
})

describe('who is not known is nobody', () => {
  test.each([
    ['two strangers', '(10:03:11) Ada: hello\n(10:03:40) Bo: hi', {}, ['?Ada: hello', '?Bo: hi'], ['Ada', 'Bo']],
    [
      'a stranger beside an agent',
      '[10:03] Kim: hello\n[10:04] Bo: hi\n[10:05] Kim: yes',
      PEOPLE,
      ['agent: hello', '?Bo: hi', 'agent: yes'],
      ['Bo'],
    ],
    [
      'a customer and two strangers',
      '[10:03] Lena: hello\n[10:04] Bo: hi\n[10:05] Ada: yes',
      PEOPLE,
      ['customer: hello', '?Bo: hi', '?Ada: yes'],
      ['Bo', 'Ada'],
    ],
    ['a customer and one other', '[10:03] Lena: hello\n[10:04] Bo: hi', PEOPLE, ['customer: hello', 'agent: hi'], []],
    [
      'a name that both have',
      '[10:03] Kim: hello\n[10:04] Visitor: hi',
      { customers: ['Kim'], agents: ['Kim'] },
      ['?Kim: hello', 'customer: hi'],
      ['Kim'],
    ],
    [
      'a first name that both have',
      '[10:03] Kim: hello\n[10:04] Visitor: hi',
      { customers: ['Kim A'], agents: ['Kim B'] },
      ['?Kim: hello', 'customer: hi'],
      ['Kim'],
    ],
  ] as const)('%s', (_, text, people, turns, unattributed) => {
    const reading = readTranscript(text, people)
    expect(told(reading)).toEqual(turns)
    expect(reading).toMatchObject({ unattributed })
  })
})

describe('no transcript', () => {
  test.each([
    '10:03 I called: nobody answered\n10:20 I called again: engaged\n11:00 I gave up: no one there',
    '(10:03) Called the hotline: nobody answered\n(10:20) Called the shop: closed',
    '[10:03] called: nobody\n[10:20] mailed: no answer',
    '10:03 Kim: said he would call back\n10:20 Agent: hung up on me',
    '10:03 Called: engaged\n10:20 Emailed: no answer',
    'Monday: no internet\nTuesday: no internet\nWednesday: you told me it works',
    'Problem: the router\nSince: Monday\nOrder: 4711',
    'Dear Kim: I waited until 10:30.\nYours: Lena',
    'Agent: rude\nPrice: too high',
    'Customer: Lena Muster\nAddress: Long Street 1',
    'I wrote at (10:03): no answer. Then (10:20): no answer.',
    'Chat with your agent was terrible:\n10:03 I asked: when?\n10:05 He said: never',
    'Your chat ended before I could answer: that is rude.',
    'Opening hours\n10:00 - 12:00: Shop\n13:00 - 18:00: Hotline',
    'Hello',
    '',
  ])('%p', (text) => {
    expect(readTranscript(text, PEOPLE)).toEqual({ ok: false, reason: 'not_a_transcript' })
  })
})

test('facts under a line of the system are nobody’s words', () => {
  const text = '[10:03] Lena: hello\n[10:04] Kim: hi\n[10:05] *** Lena left the chat ***\nDuration: 2 min\n\nsee you'
  const reading = readTranscript(text, PEOPLE)
  expect(told(reading)).toEqual(['customer: hello', 'agent: hi', 'system: Lena left the chat', '?: see you'])
  expect(reading).toMatchObject({ unattributed: [''] })
})

describe('times', () => {
  test('count from the first turn, and past midnight', () => {
    const reading = readTranscript('[23:59] Lena: a\n[00:01] Kim: b\n[00:01] Lena: c', PEOPLE)
    expect(reading.ok && reading.turns.map(({ offset_ms }) => offset_ms)).toEqual([0, 120_000, 120_000])
  })

  test('never go below zero', () => {
    const reading = readTranscript('[10:05] Lena: a\n[10:03] Kim: b', PEOPLE)
    expect(reading.ok && reading.turns.map(({ offset_ms }) => offset_ms)).toEqual([0, 0])
  })
})

describe('laws', () => {
  const name = fc.constantFrom('Lena', 'Kim', 'Ada', 'Visitor 7', 'Acme Helper')
  const words = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,3}$/)
  const line = fc.tuple(name, words, fc.integer({ min: 0, max: 59 }))

  test('every word is in one turn, and in the order of the text', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 4, maxLength: 12 }), (lines) => {
        const text = lines.map(([who, said, minute]) => `[10:${String(minute).padStart(2, '0')}:00] ${who}: ${said}`).join('\n')
        const reading = readTranscript(text, PEOPLE)
        if (!reading.ok) return
        expect(reading.turns.map((turn) => `${turn.label}: ${turn.text}`)).toEqual(lines.map(([who, said]) => `${who}: ${said}`))
      }),
    )
  })

  test('only a known customer speaks as the customer', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.map(([who, said, minute]) => `(10:${String(minute).padStart(2, '0')}:00) ${who}: ${said}`).join('\n')
        const reading = readTranscript(text, PEOPLE)
        for (const turn of reading.ok ? reading.turns : [])
          expect(turn.speaker === 'customer').toBe(turn.label === 'Lena' || turn.label === 'Visitor 7')
      }),
    )
  })
})

describe('an agent is known by the frame of the chat', () => {
  const customers = ['Lena Muster']
  test.each([
    [
      'who passed it on, and to whom',
      '(10:03:05) Lena: down\n(10:04:00) Ada: Hello\n(10:05:00) *** Ada transferred the chat to Bo ***\n(10:05:10) Bo: Hi',
    ],
    ['who served it', 'Served by: Ada, Bo\n\n(10:03:05) Lena: down\n(10:04:00) Ada: Hello\n(10:05:10) Bo: Hi'],
    [
      'who accepted it',
      '(10:03:00) *** Bo accepted the chat ***\n(10:03:01) *** Ada joined the chat ***\n(10:03:05) Lena: down\n(10:04:00) Ada: Hello\n(10:05:10) Bo: Hi',
    ],
  ])('%s', (_, text) => {
    const reading = told(readTranscript(text, { customers }))
    expect(reading).toEqual(expect.arrayContaining(['customer: down', 'agent: Hello', 'agent: Hi']))
  })

  test.each([
    ['nobody names', '(10:03:05) Lena: down\n(10:04:00) Ada: Hello\n(10:05:10) Bo: Hi', '?Ada: Hello'],
    [
      'nobody names where no customer is known',
      'Served by: Ada\n(10:03:05) Uma: down\n(10:04:00) Ada: Hello\n(10:05:10) Bo: Hi',
      '?Uma: down',
    ],
  ])('and stays open where %s', (_, text, open) => {
    expect(told(readTranscript(text, { customers }))).toContain(open)
  })

  test('and the customer stays the customer, whatever the frame says', () => {
    const text = '(10:03:05) Lena: down\n(10:04:00) Kim: Hello\n(10:05:00) *** Lena accepted the offer ***\n(10:05:10) Lena: thanks'
    expect(told(readTranscript(text, { customers }))).toEqual([
      'customer: down',
      'agent: Hello',
      'system: Lena accepted the offer',
      'customer: thanks',
    ])
  })
})

test('a narrow space stands before AM and PM', () => {
  const text = '(10:03:05\u202fAM) Lena: down\n(10:04:00\u202fAM) Kim: Hello'
  expect(told(readTranscript(text, { customers: ['Lena Muster'] }))).toEqual(['customer: down', 'agent: Hello'])
})
