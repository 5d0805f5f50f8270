import { afterEach, expect, test } from '@jest/globals'
import { chooseCauseRules } from '../../../consumers/commands/cause-rules.ts'
import { useCauseRules, withCauseRules } from '../../../consumers/language/rules/causes-in-use.ts'
import { BadSettings } from '../../../platform/errors.ts'

afterEach(() => useCauseRules(undefined))

const choose = (text: string | undefined) =>
  chooseCauseRules(
    { SIGNALS_CAUSE_RULES: 'rules.yaml' },
    {
      readFile() {
        if (text === undefined) throw new Error('no such file')
        return text
      },
    },
  )

test('the file that the settings name is in use, and its version is part of that of the rules', () => {
  choose('filed: { billing: [kd 17] }')
  expect(withCauseRules('rules-1')).toMatch(/^rules-1\+causes-[0-9a-f]{8}$/)
})

test('without the setting no file is read', () => {
  chooseCauseRules(
    {},
    {
      readFile() {
        throw new Error('must not be read')
      },
    },
  )
  expect(withCauseRules('rules-1')).toBe('rules-1')
})

test.each([
  [undefined, 'the cause rules rules.yaml cannot be read: Error: no such file'],
  [
    'said: { billing: [x, "a, b"], polcy: [y] }',
    'rules.yaml: said.billing, phrase 2: "a, b" has a,, which is no word; write words without punctuation, a|b, word?, * or ~3\nrules.yaml: said.polcy: there is no cause polcy, do you mean policy?',
  ],
])('a file that is wrong is told line by line: %s', (text, complaint) => {
  expect(() => choose(text)).toThrow(BadSettings)
  expect(() => choose(text)).toThrow(complaint)
  expect(withCauseRules('rules-1')).toBe('rules-1')
})
