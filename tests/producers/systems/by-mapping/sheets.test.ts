import { describe, expect, test } from '@jest/globals'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { ingestAll, mappingOf, sourceOf, systemOfMapping, template } from './mapped.ts'

const bytes = (text: string) => Buffer.from(text)
const HEAD = 'id,when,where,who,customer_number,why,said,resolved,painless'
const desk = sourceOf(systemOfMapping(template('front-desk.yaml')), { region: 'DE', zone: 'Europe/Berlin' })
const row = (about: Readonly<Record<string, string>> = {}) => {
  const stated = {
    id: '1',
    when: '2026-03-02 09:40',
    where: 'reception',
    who: '',
    customer_number: '',
    why: 'bill',
    said: 'Hello',
    resolved: 'yes',
    painless: '',
  }
  return Object.values({ ...stated, ...about })
    .map((it) => (/[",\n\r]/.test(it) ? `"${it.replaceAll('"', '""')}"` : it))
    .join(',')
}
const readDesk = (about: Readonly<Record<string, string>>) => ingestAll(desk, bytes(`${HEAD}\n${row(about)}\n`))[0]
const warningsOf = (it: Interaction | string | undefined) =>
  typeof it === 'object' ? (it.quality?.warnings ?? []).map(({ code }) => code) : []

describe('a front-desk sheet', () => {
  test.each([
    ['5', 5],
    [' 5 ', 5],
    ['5.0', 5],
    ['4.5', 4.5],
  ])('takes the rating %j', (painless, value) => {
    expect(readDesk({ painless })).toMatchObject({ ratings: [{ kind: 'ces', value }] })
  })

  test.each(['n/a', '-', '0', '7', '-1', '10/10', '4/5', '4,5', '5 - very easy', '★★★★', 'five', '#N/A'])(
    'leaves out the rating %j alone, with a warning',
    (painless) => {
      const found = readDesk({ painless })
      expect(found).toMatchObject({ interaction_id: 'front-desk:acme:1', resolution: { status: 'resolved' } })
      expect(found).not.toHaveProperty('ratings')
      expect(warningsOf(found)).toHaveLength(1)
    },
  )

  test.each([
    ['2026-03-02', '2026-03-01T23:00:00.000Z', '2026-03-02'],
    ['2026-03-02 09:40', '2026-03-02T08:40:00.000Z', '2026-03-02'],
    ['2026-03-02 00:10', '2026-03-01T23:10:00.000Z', '2026-03-02'],
    ['2026-03-02T23:50:00Z', '2026-03-02T23:50:00.000Z', '2026-03-03'],
    ['2025-03-30 02:30', '2025-03-30T01:30:00.000Z', '2025-03-30'],
    ['2025-10-26 02:30', '2025-10-26T00:30:00.000Z', '2025-10-26'],
    ['2026-03-02 09:40 +01:00', '2026-03-02T08:40:00.000Z', '2026-03-02'],
  ])('of %s is of that day', (when, occurred_at, local_day) => {
    expect(readDesk({ when })).toMatchObject({ occurred_at, local_day })
  })

  test.each(['', 'n/a', 'yesterday', '03/02/2026', '2026-02-30 10:00', '46083.4', '0000-00-00 00:00:00'])(
    'without a time that can be told (%j) is refused',
    (when) => {
      expect(readDesk({ when })).toMatch(/^(?:not_a_timestamp|missing_value) occurred_at$/)
    },
  )

  test.each(['yes', 'Ja', 'TRUE', '1', 'oui', 'sí'])('resolved: %s', (resolved) => {
    expect(readDesk({ resolved })).toMatchObject({ resolution: { status: 'resolved' } })
  })
  test.each(['maybe', 'n/a', '-', '✓'])('resolved: %s says nothing', (resolved) => {
    expect(readDesk({ resolved })).not.toHaveProperty('resolution')
  })

  test('corrected later is another event of the same interaction, and the same row again is a repeat', () => {
    const source = sourceOf(systemOfMapping(template('front-desk.yaml')), { zone: 'Europe/Berlin' })
    const keys = [row({ resolved: 'no', painless: '1' }), row({ resolved: 'yes', painless: '5' }), row({ resolved: 'no', painless: '1' })]
      .flatMap((it) => ingestAll(source, bytes(`${HEAD}\n${it}\n`)))
      .map((it) => (typeof it === 'object' ? it.source.event_key : it))
    expect(keys[1]).not.toBe(keys[0])
    expect(keys[2]).toBe(keys[0])
  })

  test.each([
    ['with a byte order mark and semicolons', bytes(`\ufeff${HEAD}\n${row()}\n`.replaceAll(',', ';'))],
    ['in UTF-16 with tabs', Buffer.from(`\ufeff${HEAD}\r\n${row()}\r\n`.replaceAll(',', '\t'), 'utf16le')],
    ['with returns alone', bytes(`${HEAD}\r${row()}\r`)],
    ['with empty lines and empty rows', bytes(`\n${HEAD}\n\n${row()}\n\n,,,,,,,,\n`)],
    ['with a delimiter too many', bytes(`${HEAD}\n${row()},\n`)],
    ["with Excel's hint", bytes(`sep=;\r\n${HEAD}\r\n${row()}\r\n`.replaceAll(',', ';'))],
  ])('%s is the same sheet', (_, body) => {
    expect(ingestAll(desk, body)).toEqual(ingestAll(desk, bytes(`${HEAD}\n${row()}\n`)))
  })

  test('keeps line ends and quotes of what was said', () => {
    expect(readDesk({ said: 'They said "now".\r\n\r\nNothing, again; nothing' })).toMatchObject({
      content: { turns: [{ text: 'They said "now".\n\nNothing, again; nothing' }] },
    })
  })

  test('with a total at its end refuses that row alone', () => {
    const outcomes = ingestAll(desk, bytes(`${HEAD}\n${row()}\nTotal,,,,,,,,3\n`))
    expect(outcomes.map((it) => (typeof it === 'object' ? it.interaction_id : it))).toEqual([
      'front-desk:acme:1',
      'missing_value occurred_at',
    ])
  })
})

describe('the calls of Asterisk, without a header', () => {
  const yaml = `version: 1
source: { system: asterisk }
input: { format: csv, header: false, columns: [account, src, dst, clid, start, end, duration, disposition, uniqueid] }
zone: America/New_York
region: US
key: ['{uniqueid}']
fields:
  occurred_at: { from: start, as: timestamp }
  ended_at: { from: end, as: timestamp }
  channel: { const: phone }
  direction: { const: inbound }
  customer.phone: { from: src }
  timings.total_ms: { from: duration, as: duration, unit: s }
  abandoned.at_stage: { from: disposition, map: { NO ANSWER: queue }, else: null }
`
  const call = (src: string, disposition = 'ANSWERED') =>
    `"","${src}","3344428436","""Pat"" <${src}>","2017-06-27 10:29:03","2017-06-27 10:35:45",402,"${disposition}","1498559343.3"\n`
  const read = (text: string) => ingestAll(sourceOf(systemOfMapping(yaml)), bytes(text))[0]
  const customer = (text: string) => {
    const found = read(text)
    return typeof found === 'object' ? found.customer.ref : found
  }

  test('are read from the first line on', () => {
    expect(read(call('415-555-0101', 'NO ANSWER'))).toMatchObject({
      interaction_id: 'asterisk:acme:1498559343.3',
      occurred_at: '2017-06-27T14:29:03.000Z',
      ended_at: '2017-06-27T14:35:45.000Z',
      timings: { total_ms: 402_000 },
      abandoned: { at_stage: 'queue' },
    })
  })

  test('know one caller by each spelling in the region that the mapping states', () => {
    const [first, ...others] = ['415-555-0101', '+14155550101', '(415) 555-0101', '4155550101'].map((src) => customer(call(src)))
    expect(first).toMatch(/^p1:/)
    for (const other of others) expect(other).toBe(first)
  })

  test.each(['anonymous', '+266696687', '1007', ''])('do not know the caller %j', (src) => {
    expect(customer(call(src))).toBeNull()
  })
})

test('a comma is the fraction where the mapping says so', () => {
  const yaml = mappingOf(
    'timings.queue_wait_ms: { from: wait, as: duration, unit: min }\nratings: [{ kind: csat, value: stars }]\ncompensation: [{ kind: { const: refund }, amount_minor: { from: refund, as: currency_minor, currency: EUR } }]',
    "input: { format: csv }\ndecimal: ','\nzone: Europe/Berlin",
  )
  const sheet = 'id;at;wait;stars;refund\n1;2026-03-02 09:40;1,5;4,5;1.234,50\n2;2026-03-02 09:40;-;n/a;-\n'
  const [whole, odd] = ingestAll(sourceOf(systemOfMapping(yaml)), bytes(sheet))
  expect(whole).toMatchObject({
    timings: { queue_wait_ms: 90_000 },
    ratings: [{ value: 4.5 }],
    compensation: [{ amount_minor: 123_450 }],
  })
  expect(warningsOf(odd).toSorted()).toEqual(['not_a_duration', 'not_a_number', 'not_an_amount'])
})

test.each([
  ['5 - very easy', 5],
  ['4/5', 4],
  ['rating: 2 of 5', 2],
  ['4,5 von 5', 4.5],
  ['5/10', undefined],
  ['10/10', undefined],
  ['5 out of 10', undefined],
  ['n/a', undefined],
  ['80 %', undefined],
])('a score in a text that names its scale counts on that scale alone: %s', (stars, value) => {
  const yaml = mappingOf('ratings: [{ kind: csat, value: { from: stars, as: number_in_text } }]', 'input: { format: jsonl }')
  const [found] = ingestAll(sourceOf(systemOfMapping(yaml)), bytes(`${JSON.stringify({ id: 1, at: '2026-03-02T09:00:00Z', stars })}\n`))
  if (value === undefined) expect(found).not.toHaveProperty('ratings')
  else expect(found).toMatchObject({ ratings: [{ value, max: 5 }] })
})
