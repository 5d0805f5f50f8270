import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { ingest } from '../../../../producers/ingest/ingest.ts'
import { parseMapping } from '../../../../producers/systems/by-mapping/mapping-file.ts'
import { ingestRecordOf, MAPPING_KEY, mappingOf, RECEIVED_AT, sourceOf, systemOfMapping } from './mapped.ts'

function read(fields: string, row: object) {
  const taken = ingestRecordOf(sourceOf(systemOfMapping(mappingOf(fields))), { id: 1, at: '2026-03-02T09:00:00Z', ...row })
  return taken.ok ? taken.events[0]?.data : `${taken.code} ${taken.path}`
}

describe('as: mail is what this person wrote now', () => {
  const turns = 'content.turns: [{ speaker: { const: customer }, text: { from: body, as: mail } }]'
  const tail = 'On Mon, 2 Mar 2026 at 10:03, Acme Support <help@acme.example> wrote:\n> Thank you so much! A lovely day to you.'

  test.each<[string, string, string | undefined]>([
    ['a quoted mail below', `It does not work.\n\n${tail}`, 'It does not work.'],
    ['HTML', '<div>It does not work.</div><blockquote>Thank you so much!</blockquote>', 'It does not work.'],
    ['a sentence that looks like a header', 'On Monday I wrote: nothing works.', 'On Monday I wrote: nothing works.'],
    ['nothing but a quoted mail', tail, undefined],
  ])('of %s', (_, body, text) => {
    const found = read(turns, { body })
    if (text === undefined) expect(found).toMatchObject({ content: { status: 'absent' } })
    else expect(found).toMatchObject({ content: { turns: [{ speaker: 'customer', text }] } })
  })

  test('and what it passes on is whose it was', () => {
    const fields = `content.turns:\n  - { speaker: { const: agent }, text: { from: body, as: mail } }\n  - { speaker: { const: customer }, text: { from: body, as: forwarded_mail } }`
    const body =
      'See below, please.\n\n---------- Forwarded message ---------\nFrom: Lena <lena@example.test>\nDate: Mon, 2 Mar 2026 at 09:00\nSubject: Router\nTo: Acme <help@acme.example>\n\nMy router is dead.'
    expect(read(fields, { body })).toMatchObject({
      content: {
        turns: [
          { speaker: 'agent', text: 'See below, please.' },
          { speaker: 'customer', text: 'My router is dead.' },
        ],
      },
    })
  })
})

describe('an e-mail is read as one, whatever the mapping says of its words', () => {
  const mail = (by: string) =>
    `channel: { const: email }\ncontent.subject: { from: about }\ncontent.turns: [{ speaker: { const: ${by} }, text: { from: body } }]`
  const tail = '\n\nOn Mon, 2 Mar 2026 at 10:03, Acme Support <help@acme.example> wrote:\n> Thank you so much! A lovely day to you.'

  test('its quoted tail is nobody’s turn, and a text of another channel stays as it is', () => {
    expect(read(mail('customer'), { body: `It does not work.${tail}` })).toMatchObject({
      content: { turns: [{ text: 'It does not work.' }] },
    })
    const chat = read(mail('customer').replace('email', 'chat'), { body: `It does not work.${tail}` })
    expect(JSON.stringify(chat)).toContain('lovely day')
  })

  test('an automatic reply is nobody’s contact and nobody’s words', () => {
    const away = { about: 'Automatic reply: Your ticket', body: 'I am out of office until 9 March. Have a wonderful day!' }
    expect(read(mail('customer'), away)).toMatchObject({ initiated_by: 'system', content: { turns: [{ speaker: 'system' }] } })
    expect(read(mail('customer'), { about: 'Your automatic reply', body: 'Your automatic reply did not help me at all.' })).toMatchObject({
      initiated_by: 'unknown',
      content: { turns: [{ speaker: 'customer' }] },
    })
  })
})

describe('as: transcript is turns by speaker', () => {
  const chat = '(10:03:11) Robin Reed: My line is dead.\n(10:03:40) Kim: I am sorry.\n(10:04:02) Robin Reed: I want to cancel.'
  const fields = 'content.turns: [{ from: log, as: transcript, customers: [who], agents: [agent] }]'

  test('with the names the record knows', () => {
    expect(read(fields, { log: chat, who: 'Robin Reed', agent: 'Kim' })).toMatchObject({
      content: {
        turns: [
          { seq: 0, speaker: 'customer', kind: 'message', text: 'My line is dead.' },
          { seq: 1, speaker: 'agent', text: 'I am sorry.' },
          { seq: 2, speaker: 'customer', text: 'I want to cancel.' },
        ],
      },
    })
  })

  test('what nobody is known to have said is nobody’s turn, with a warning', () => {
    const found = read(fields, { log: chat })
    expect(JSON.stringify(found)).not.toContain('"speaker":"customer"')
    expect(found).toMatchObject({ quality: { warnings: [{ code: 'unattributed_turns', path: 'content.turns' }] } })
  })

  test('two lines by words for a role are enough, and one line or one role is not', () => {
    const turns = (log: string) => read('content.turns: [{ from: log, as: transcript }]', { log })
    const [agent, customer] = [
      { speaker: 'agent', text: 'Hello?' },
      { speaker: 'customer', text: 'Wrong number.' },
    ]
    expect(turns('Agent: Hello?\nCaller: Wrong number.')).toMatchObject({ content: { turns: [agent, customer] } })
    for (const log of ['Caller: Wrong number.', 'Caller: Wrong number.\nCaller: Sorry.', 'Reason: moved\nResult: closed'])
      expect(turns(log)).toMatchObject({ content: { turns: [{ speaker: 'other', text: log }] } })
  })

  test('a text that is none is a turn of whom the mapping says', () => {
    const plain = 'content.turns: [{ from: log, as: transcript, speaker: { from: by, map: { c: customer }, else: other } }]'
    expect(read(plain, { log: 'My line is dead.', by: 'c' })).toMatchObject({
      content: { turns: [{ speaker: 'customer', text: 'My line is dead.' }] },
    })
    expect(read(plain, { log: '' })).toMatchObject({ content: { status: 'absent' } })
  })

  test('is complained of where it says what it does not know', () => {
    expect(parseMapping(mappingOf('content.turns: [{ from: log, as: transcript, staff: [a] }]'))).toMatchObject({
      ok: false,
      complaints: [{ path: 'fields.content.turns.0.staff', rule: 'unknown word' }],
    })
  })
})

describe('as: pseudonym is a name that says nothing', () => {
  const yaml = mappingOf('conversation_id: { from: thread, as: pseudonym }').replace(
    'key: ["{id}"]',
    'key: [{ from: mail, as: pseudonym }]',
  )
  const event = (mail: string) => {
    const taken = ingestRecordOf(sourceOf(systemOfMapping(yaml)), { mail, thread: mail, at: '2026-03-02T09:00:00Z' })
    return taken.ok ? taken.events[0] : undefined
  }

  test('the same for the same text, and nothing of the text is in it', () => {
    const [one, again, other] = [event('mara@example.test'), event(' mara@example.test '), event('ben@example.test')]
    expect(one?.subject).toMatch(/^shop:acme:h:[0-9a-f]{20}$/)
    expect(one?.data.conversation_id).toBe(one?.subject?.slice('shop:acme:'.length))
    expect(again?.id).toBe(one?.id)
    expect(other?.subject).not.toBe(one?.subject)
    expect(JSON.stringify(one)).not.toContain('mara')
  })

  test('a part names the interaction whose key is the same pseudonym', () => {
    const part = mappingOf('related: [{ interaction_id: { from: thread, as: pseudonym }, relation: { const: part_of } }]')
    const payload = { id: 7, thread: 'mara@example.test', at: '2026-03-02T09:00:00Z' }
    const taken = ingestRecordOf(sourceOf(systemOfMapping(part)), payload)
    const whole = event('mara@example.test')?.subject
    expect(taken.ok && taken.events[0]?.data.related).toEqual([{ interaction_id: whole, relation: 'part_of' }])
  })

  test('under another key it is another one, and no hash of the text that anybody can make', () => {
    const source = sourceOf(systemOfMapping(yaml))
    const of = (key: typeof MAPPING_KEY) => {
      const payload = { mail: 'mara@example.test', thread: 't', at: '2026-03-02T09:00:00Z' }
      const taken = ingest(payload, source, { door: 'file', receivedAt: RECEIVED_AT, auth: 'none', key })
      return taken.ok ? taken.events[0]?.subject : taken.code
    }
    const plain = createHash('sha256').update('mara@example.test').digest('hex')
    expect(of(MAPPING_KEY)).toBe(of(MAPPING_KEY))
    expect(of({ id: 2, secret: Buffer.from('another key that is long enough too') })).not.toBe(of(MAPPING_KEY))
    expect(of(MAPPING_KEY)).not.toContain(plain.slice(0, 20))
  })
})
