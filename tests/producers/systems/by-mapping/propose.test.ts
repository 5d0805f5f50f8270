import { describe, expect, test } from '@jest/globals'
import { check } from '../../../../producers/doors/check/check.ts'
import { layoutOf } from '../../../../producers/reading/layout.ts'
import type { Raw } from '../../../../producers/reading/raw.ts'
import { records } from '../../../../producers/reading/records.ts'
import { proposeMapping } from '../../../../producers/systems/by-mapping/propose/propose.ts'
import { sniff } from '../../../../producers/systems/by-mapping/propose/sniff.ts'
import { mappedFixture, MAPPING_KEY, RECEIVED_AT, sourceOf, systemOfMapping } from './mapped.ts'

/** The proposal for a sample, and what a dry run says of it. */
async function proposed(bytes: Uint8Array) {
  const yaml = proposeMapping(sniff(bytes), 'sample')
  const source = sourceOf(systemOfMapping(yaml))
  const layout = layoutOf('sample', source.system)
  const raws: Raw[] = []
  async function* open() {
    yield bytes
  }
  for await (const batch of records(open, layout)) raws.push(...batch)
  return { yaml, report: check({ raws, source, layout, key: MAPPING_KEY, receivedAt: RECEIVED_AT, object: 'sample' }) }
}

const TICKETS = `Ticket ID;Created At;Updated At;Customer Email;Channel;Subject;Description;Status;CSAT score;First wait (s)
17;02.03.2026 09:40;02.03.2026 10:00;mara@example.test;E-Mail;Bill;The bill is wrong;Open;4;30
18;13.03.2026 09:40;14.03.2026 10:00;ben@example.test;Phone;Lamp;It hums, loudly;Closed;;12
`
const REPORT = `Call report
from 1 March to 2 March

CALL ID,TIMESTAMP,CALL TYPE,ANI,DNIS,TALK TIME,AGENT
1,3/13/2026 9:05 AM,Inbound,4155550101,8005550100,00:03:10,kim
2,3/14/2026 1:05 PM,Outbound,4155550102,8005550100,00:00:10,kim
Total,2
`
const HEADERLESS = `"","415-555-0101","support","""Pat D"" <415-555-0101>","2026-03-02 10:29:03",390,"ANSWERED"
"","415-555-0102","support","""Sam"" <415-555-0102>","2026-03-02 10:38:47",0,"NO ANSWER"
`
const CHATS = JSON.stringify({
  meta: { next: null },
  data: [
    {
      id: 'a-1',
      started_at: '2026-03-02T09:00:00Z',
      visitor: { email: 'mara@example.test', country: 'DE' },
      duration_seconds: 120,
      messages: [
        { author_type: 'visitor', body: '<p>Hello</p>', sent_at: '2026-03-02T09:00:00Z', internal: false },
        { author_type: 'agent', body: 'A pain', sent_at: '2026-03-02T09:01:00Z', internal: true },
      ],
    },
    { id: 'a-2', started_at: '2026-03-03T09:00:00Z', visitor: {}, duration_seconds: 10, messages: [] },
  ],
})
const SURVEYS = `{"response_id":"r1","submitted":1772445600,"nps":"9 - likely","comment":"Great people","customer_id":"C-1"}
{"response_id":"r2","submitted":1772445700,"nps":"2","comment":"","customer_id":"C-2"}
`
const MESSAGES = ['incoming', 'outgoing']
  .map(
    (type, at) =>
      `{"id":${at},"content":"Hello","message_type":"${type}","private":${at === 1},"created_at":"2026-03-02T10:0${at}:00.000Z"}`,
  )
  .join('\n')
const SHEET =
  'Datum\tAnliegen\tNachricht\tTelefon\tBewertung\n02.03.2026\tRechnung\tStimmt nicht\t+49 30 5550101\t3\n02.03.2026\tRechnung\tDanke\t\t5\n'
const LOADED = `{"_airbyte_ab_id":"1","_airbyte_emitted_at":1,"_airbyte_data":{"id":30,"created_at":"2026-03-02T09:00:00Z","updated_at":"2026-03-02T12:00:00Z","status":"open"}}`

describe('a proposal for a sample', () => {
  test.each<[string, string | Uint8Array, number, readonly string[]]>([
    [
      'of tickets in a table',
      TICKETS,
      2,
      ["key: ['{Ticket ID}', '{Updated At}']", "format: 'DD.MM.YYYY HH:mm'", 'E-Mail: email', 'kind: csat'],
    ],
    [
      'of a report with a title and a total',
      REPORT,
      2,
      ['skip_lines: 3, footer: 1', "format: 'M/D/YYYY h:mm A'", 'Inbound: inbound', "unit: 'hh:mm:ss'"],
    ],
    ['of a table without a header', HEADERLESS, 2, ['header: false, columns: [column 1, column 2', 'as: hash']],
    [
      'of chats in a document',
      CHATS,
      2,
      ["records: '$.data[*]'", 'each: messages', 'visitor: customer, agent: agent', 'is: [true, 1]', 'text_from_html'],
    ],
    ['of surveys in lines', SURVEYS, 2, ['as: epoch_s', 'kind: nps', 'number_in_text', 'customer.account: { from: customer_id }']],
    [
      'of messages',
      MESSAGES,
      1,
      ['skip_when: { from: private', 'speaker: { from: message_type, map: { incoming: customer, outgoing: agent }'],
    ],
    ['of a sheet in German, with tabs', SHEET, 2, ['format: DD.MM.YYYY', 'as: hash']],
    ['in the envelope of a loader', LOADED, 1, ["key: ['{id}', '{updated_at}']"]],
    ['in Windows-1252', Buffer.from('id,when,text\n1,2026-03-02 09:40,Grüße\n', 'latin1'), 1, ['encoding: windows-1252']],
    ['of the front desk', mappedFixture('front-desk.csv'), 5, ["key: ['{id}']", 'resolution.status']],
    ['of completed contacts', mappedFixture('nice-cxone.json'), 4, ["records: '$.resultSet.completedContacts[*]'"]],
    ['of calls', mappedFixture('five9-call-log.csv'), 4, ["key: ['{CALL ID}']"]],
    ['of tickets in lines', mappedFixture('freshdesk-tickets.jsonl'), 4, ["key: ['{id}', '{updated_at}']"]],
  ])('%s reads this sample', async (_, sample, events, lines) => {
    const { yaml, report } = await proposed(Buffer.from(sample))
    for (const it of lines) expect(yaml).toContain(it)
    expect(report).toMatchObject({ events, rejected: 0, unseen: [], ok: true })
  })

  test('shows nothing of what is in the sample but names and words', async () => {
    for (const sample of [TICKETS, REPORT, HEADERLESS, CHATS, SHEET]) {
      const { yaml } = await proposed(Buffer.from(sample))
      expect(yaml).not.toMatch(/example\.test|415|5550101|Pat|hums|Stimmt/)
    }
  })

  test('says what it left out', async () => {
    const { yaml } = await proposed(Buffer.from(REPORT))
    expect(yaml).toMatch(/# Not read:\n#\s+DNIS\n/)
  })

  test('says where day and month could be swapped', async () => {
    const { yaml } = await proposed(Buffer.from('id,created\n1,3/2/2026\n2,4/2/2026\n'))
    expect(yaml).toContain('created: day and month could be the other way round')
  })
})

test.each(['', 'a,b\n', '[]', '{}', '[1,2]', 'no table at all', '\u0000\u0001'])(
  'a sample of nothing has no records, or one, and nothing fails: %j',
  (text) => {
    const sample = sniff(Buffer.from(text))
    expect(() => (sample.records.length === 0 ? '' : proposeMapping(sample, 'sample'))).not.toThrow()
  },
)
