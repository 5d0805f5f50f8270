import { expect, test } from '@jest/globals'
import { logged, logTo, type LogFields } from '../../../consumers/operate/log.ts'
import { catalogue, metrics } from '../../../consumers/operate/metrics.ts'
import type { Happened } from '../../../consumers/runtime/context.ts'

const happenings: readonly Happened[] = [
  { what: 'opened', partition: 1, next: 5n, state: 7, ids: 9 },
  { what: 'read', partition: 1, records: 4, lastAppendTime: 1_000_000, oldestAppendTime: 1_000_000, next: 9n },
  {
    what: 'committed',
    partition: 1,
    key: 'v1/x/1',
    records: 4,
    rows: 3,
    refused: 1,
    suppressed: 2,
    duplicates: 5,
    bytes: 100,
    encodeMs: 20,
    putMs: 30,
    next: 9n,
  },
  { what: 'lost', partition: 1, key: 'v1/x/2' },
  { what: 'abandoned', partition: 1, key: 'v1/x/2' },
  { what: 'signpost', partition: 1, key: 'v1/x/3', why: 'day' },
  { what: 'retrying', partition: 1, why: 'x'.repeat(2000), attempt: 2 },
  { what: 'current', partition: 1, customers: 8, bytes: 10 },
  { what: 'current_ahead', partition: 1, key: 'v1/x/4' },
  { what: 'left', partition: 1 },
]

/** The lines a log of this level wrote. */
function lines(level: string, write: (log: ReturnType<typeof logTo>) => void) {
  const written: string[] = []
  write(logTo(level, { write: (line: string) => void written.push(line) }))
  return written.map((line) => JSON.parse(line) as Record<string, unknown>)
}

test('a segment is one line; what can go on unseen is for those who debug', () => {
  const all = (level: string) => lines(level, (log) => happenings.forEach((it) => logged(log, 'x', it))).map((it) => it['msg'])
  const important = [
    'partition opened',
    'segment committed',
    'another process had committed this slot first; going on behind it',
    'this segment was not written: the suppression list changed or time was up; its records are read again',
    'trying again',
    'the current object is ahead of the newest slot and was ignored',
  ]
  expect(all('info')).toEqual(important)
  expect(all('debug')).toHaveLength(9)
  expect(all('silent')).toEqual([])
})

test('a line has the fields of the list alone, and none is longer than 500 characters', () => {
  const stranger = { body: 'my card is 4111', key: 'v1/x/1', reason: 'y'.repeat(600), headers: { authorization: 'Bearer' } } as LogFields
  const [line] = lines('info', (log) => log.info('a sentence', stranger))
  expect(Object.keys(line ?? {}).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['half', 'key', 'level', 'msg', 'reason', 'time'])
  expect(line).toMatchObject({ half: 'consumers', level: 'info', msg: 'a sentence', reason: 'y'.repeat(500) })
})

test('metrics tell what happened, each under a name and with labels of the catalogue', async () => {
  const it = metrics()
  for (const event of happenings.slice(0, -1)) it.tell('x', event, 1_061_000)
  const { text } = await it.page(123, 1_061_000)
  const values = Object.fromEntries(
    [...text.matchAll(/^(signals_\w+)(\{.*?\})? (\S+)$/gm)].map(([, name, labels, value]) => [
      `${String(name)}${labels ?? ''}`,
      Number(value),
    ]),
  )
  const lane = '{dataset="x",partition="1"}'
  expect(values).toMatchObject({
    'signals_records_read_total{dataset="x"}': 4,
    [`signals_lag_seconds${lane}`]: 61,
    [`signals_position${lane}`]: 9,
    'signals_segments_total{dataset="x"}': 1,
    'signals_rows_total{dataset="x"}': 3,
    'signals_segment_bytes_total{dataset="x"}': 100,
    'signals_refused_total{dataset="x"}': 1,
    'signals_suppressed_total{dataset="x"}': 2,
    'signals_duplicates_total{dataset="x"}': 5,
    'signals_lost_slots_total{dataset="x"}': 1,
    'signals_retries_total{dataset="x"}': 1,
    'signals_commit_seconds_sum{dataset="x",step="put"}': 0.03,
    [`signals_state_customers${lane}`]: 8,
    [`signals_remembered_ids${lane}`]: 9,
    signals_buffered_bytes: 123,
  })
  const named = [...text.matchAll(/^# HELP (\S+) (.+)$/gm)].map(([, name]) => name)
  expect(new Set(named)).toEqual(new Set(Object.keys(catalogue)))
  it.tell('x', { what: 'left', partition: 1 }, 0)
  expect((await it.page(0, 0)).text).not.toContain(`signals_lag_seconds${lane}`)
})
