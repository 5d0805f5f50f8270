import { describe, expect, test } from '@jest/globals'
import { readVerdicts } from '../../../../consumers/jobs/crm/audiences.ts'
import { judgeLine } from '../../../../consumers/jobs/crm/judge-line.ts'

const verdicts = readVerdicts([
  { customer_key: 'p1:may', verdict: 'in', reasons: '' },
  { customer_key: 'p1:read', verdict: 'read_first', reasons: '' },
  { customer_key: 'p1:not', verdict: 'out', reasons: 'no_consent something_open' },
  { customer_key: 'p1:held', verdict: 'held', reasons: 'gate_not_open' },
  { customer_key: 'p1:two brands', verdict: 'in', reasons: '' },
  { customer_key: 'p1:two brands', verdict: 'out', reasons: 'insider' },
  { customer_key: 'p1:may, and held', verdict: 'in', reasons: '' },
  { customer_key: 'p1:may, and held', verdict: 'held', reasons: 'no_consent' },
])

const seen = new Set(['p1:may', 'p1:read', 'p1:not', 'p1:held', 'p1:open'])

describe('whom to ask', () => {
  test.each<[readonly string[], readonly string[]]>([
    [['p1:may'], []],
    [['p1:may', 'p1:nobody knows'], []],
    [['p1:read'], ['read_first']],
    [['p1:not'], ['no_consent', 'something_open']],
    // What holds back one key holds back the line.
    [
      ['p1:may', 'p1:not'],
      ['no_consent', 'something_open'],
    ],
    [['p1:may', 'p1:held'], ['gate_not_open']],
    [['p1:two brands'], ['insider']],
    [['p1:may, and held'], ['no_consent']],
    // Who is held back and no candidate is no candidate, like everybody else.
    [['p1:held'], ['no_candidate']],
    [['p1:open'], ['no_candidate']],
    [['p1:nobody knows'], ['not_seen']],
    [[], ['no_identifier']],
  ])('%j: %j', (keys, reasons) => {
    const judged = judgeLine(keys, { audience: 'outreach_candidates', verdicts, seen, isRead: false })
    expect(judged).toEqual(reasons.length === 0 ? { ok: true } : { ok: false, reasons })
  })

  test('who has to be read first is on the list once a person has read, unless they are held back', () => {
    const judging = { audience: 'outreach_candidates', verdicts, seen, isRead: true } as const
    expect(judgeLine(['p1:read'], judging)).toEqual({ ok: true })
    expect(judgeLine(['p1:read', 'p1:held'], judging)).toEqual({ ok: false, reasons: ['gate_not_open'] })
    expect(judgeLine(['p1:not'], judging)).toEqual({ ok: false, reasons: ['no_consent', 'something_open'] })
  })
})

test('one key is enough to be left alone', () => {
  const alone = readVerdicts([{ customer_key: 'p1:ada', verdict: 'in', reasons: '' }])
  const judging = { audience: 'leave_alone', verdicts: alone, seen, isRead: false } as const
  expect(judgeLine(['p1:bo', 'p1:ada'], judging)).toEqual({ ok: true })
  expect(judgeLine(['p1:open'], judging)).toEqual({ ok: false, reasons: ['gate_open'] })
  expect(judgeLine(['p1:bo'], judging)).toEqual({ ok: false, reasons: ['not_seen'] })
  expect(judgeLine([], judging)).toEqual({ ok: false, reasons: ['no_identifier'] })
})
