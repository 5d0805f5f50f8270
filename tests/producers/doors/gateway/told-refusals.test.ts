import { expect, test } from '@jest/globals'
import { systems } from '../../../../producers/all.ts'
import { describeMistakenForm } from '../../../../producers/doors/gateway/mistaken-form.ts'
import { toldRefusals } from '../../../../producers/doors/gateway/told-refusals.ts'
import { mappingOf, systemOfMapping } from '../../systems/by-mapping/mapped.ts'

const mapped = systemOfMapping(mappingOf('channel: { from: "stats.where" }', 'input: { format: json, records: "rows[*]" }'))
const systemOf = (name: string) => {
  const found = systems.get(name)
  return found?.mapped === false ? found.system : mapped
}
const vendor = systemOf('delighted')
const pathTold = (path: string, system = vendor) => toldRefusals([{ ok: false, code: 'odd', path }], system)[0]?.path

test.each([
  ['a field of the interaction', 'content.turns.3.text', 'content.turns.3.text'],
  ['a field of the vendor', 'event_data.person.email', 'event_data.person.email'],
  ['no field', '', ''],
  ['a line', 'line 12', 'line 12'],
  ['a name that only the payload has', 'event_data.person_properties.Ada Quill', 'event_data.person_properties.?'],
  ['a number that is no place in a list', 'event_data.491712345678', 'event_data.?'],
  ['a sentence', 'Ada said no', '?'],
])('a sender is told %s', (_, path, told) => {
  expect(pathTold(path)).toBe(told)
})

test.each([
  ['zendesk', 'detail.created_at', 'detail.created_at'],
  ['zendesk', 'event.comment.author.is_staff', 'event.comment.author.is_staff'],
  ['zendesk', 'detail.ada_quill', 'detail.?'],
  ['amazon-connect', 'detail.ContactId', 'detail.ContactId'],
  ['amazon-connect', 'Attributes.ada', 'Attributes.?'],
])('a sender is told a field that %s lists: %s', (system, path, told) => {
  expect(pathTold(path, systemOf(system))).toBe(told)
})

test.each([
  ['a field that the mapping reads', 'stats.where', 'stats.where'],
  ['a part of its key', 'key.0', 'key.0'],
  ['a field that the mapping does not read', 'stats.ada', 'stats.?'],
])('a sender is told %s', (_, path, told) => {
  expect(pathTold(path, mapped)).toBe(told)
})

test('what was taken is not told, and no more than a hundred refusals are', () => {
  const taken = { ok: true, events: 1, suppressed: 0, warnings: [] } as const
  const refused = { ok: false, code: 'missing_key', path: 'key.0' } as const
  expect(toldRefusals([taken, refused], mapped)).toEqual([{ code: 'missing_key', path: 'key.0' }])
  expect(toldRefusals(Array(500).fill(refused), mapped)).toHaveLength(100)
})

test.each([
  ['{"id":"17"}', 'application/json'],
  [' [1]', 'application/json'],
  ['id,when,who\n17,2026-03-02,mara', 'text/csv'],
  ['id;when;who\r\n17;2026-03-02;mara', 'text/csv'],
])('a form that begins like %j is told its header', (body, type) => {
  expect(describeMistakenForm(Buffer.from(body))).toContain(`content-type: ${type}`)
})

test.each(['a=1&b=2', 'Body=one,two%0Athree', 'text=one,two\nthree', 'flag', 'a,b', ''])('%j may be a form', (body) => {
  expect(describeMistakenForm(Buffer.from(body))).toBeUndefined()
})
