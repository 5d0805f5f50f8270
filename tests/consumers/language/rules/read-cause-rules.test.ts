import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readCauseRules } from '../../../../consumers/language/rules/read-cause-rules.ts'

const page = readFileSync(join(import.meta.dirname, '../../../../docs/cause-rules.md'), 'utf8')
const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? ''

function complaintsOf(text: string): readonly string[] {
  const read = readCauseRules(text)
  return read.ok ? [] : read.complaints
}
function versionOf(text: string): string {
  const read = readCauseRules(text)
  if (!read.ok) throw new Error(read.complaints.join('; '))
  return read.rules.version
}

test('the example of the page is read', () => {
  const read = readCauseRules(example)
  expect(read).toMatchObject({ ok: true })
  if (!read.ok) return
  expect(read.rules.said).toContainEqual({ phrase: 'standing charge', cause: 'billing', strength: 'likely' })
  expect(read.rules.said).toContainEqual({ phrase: 'drum shows? ~2 e4', cause: 'product', strength: 'sure' })
  expect(read.rules.filed).toContainEqual({ phrase: 'kd 17', cause: 'billing' })
})

test('phrases are read in lower case, and their order and repeats make no other version', () => {
  expect(versionOf('filed: { billing: [KD 17, "kd  18"] }')).toBe(versionOf('filed: { billing: [kd 18, kd 17, kd 17] }'))
  expect(versionOf('filed: { billing: [kd 17] }')).not.toBe(versionOf('filed: { delivery: [kd 17] }'))
  expect(versionOf('said: { billing: [kd 17] }')).not.toBe(versionOf('said: { billing: { sure: [kd 17] } }'))
})

describe('each thing that is wrong is told with its place', () => {
  test.each([
    ['said: [', /^it is no YAML: /],
    ['', /^each cause has a list of phrases|^it has no phrase/],
    ['said: {}', /^it has no phrase/],
    ['heard: { billing: [x] }', /the parts of the file are said and filed$/],
    ['said: { biling: [wrong bill] }', /^said\.biling: there is no cause biling, do you mean billing\?; the names are billing, /],
    [
      'said: { billing: { certain: [wrong bill] } }',
      /^said\.billing\.certain: there is no strength certain; the names are sure, likely, hint, faint$/,
    ],
    ['said: { billing: wrong bill }', /^said\.billing: each cause has a list of phrases, or lists by strength/],
    ['said: { billing: [17] }', /^said\.billing/],
    ['said: { billing: ["wrong, bill"] }', /^said\.billing, phrase 1: "wrong, bill" has wrong,, which is no word/],
    ['said: { billing: [good bill, "~3 bill"] }', /^said\.billing, phrase 2: "~3 bill" begins with a gap/],
    ['said: { billing: ["a? b?"] }', /has no word that must be there/],
    ['said: { billing: [a ~9 b ~9 c ~9 d] }', /has too many gaps/],
    ['said: { billing: [a b c d e f g h i j k l m] }', /is too long/],
    ['filed: { billing: [" "] }', /^filed\.billing, phrase 1: " " is empty/],
    ['said: { constructor: [x] }', /there is no cause constructor/],
    ['said: { billing: [*nobody] }', /^it is no YAML: /],
  ])('%s', (text, complaint) => {
    const complaints = complaintsOf(text)
    expect(complaints).toHaveLength(1)
    expect(complaints[0]).toMatch(complaint)
  })

  test('all of them at once', () => {
    expect(complaintsOf('said: { biling: [x], billing: ["a, b"] }\nfiled: { polcy: [y] }')).toHaveLength(3)
  })
})
