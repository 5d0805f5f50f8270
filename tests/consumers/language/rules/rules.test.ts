import { describe, expect, test } from '@jest/globals'
import { AGENT_RULES, matchAgentRules } from '../../../../consumers/language/rules/agent-rules.ts'
import { CAUSE_RULES } from '../../../../consumers/language/rules/cause-keywords.ts'
import { CUSTOMER_RULES } from '../../../../consumers/language/rules/customer-rules.ts'
import { matchCustomerRules } from '../../../../consumers/language/rules/match-customer-rules.ts'
import { FACES } from '../../../../consumers/language/lexicon/faces.ts'
import { FALSE_FRIENDS } from '../../../../consumers/language/lexicon/false-friends.ts'
import { findAll, compilePhrasebook } from '../../../../consumers/language/words/phrasebook.ts'
import { moodOfText } from '../../../../consumers/language/model/sentiment.ts'
import { SERVICE_FACTS } from '../../../../consumers/language/lexicon/service-lexicon.ts'
import { readWords } from '../../../../consumers/language/words/words.ts'

const entries = [...SERVICE_FACTS, ...FALSE_FRIENDS, ...FACES]
const book = compilePhrasebook(entries)
const voice = (text: string) => [{ words: readWords(text), seq: 0 }]

describe('every entry finds its own example', () => {
  test.each(entries.map((it) => [it.phrase, it] as const))('the lexicon reads %s', (_, { phrase, example, weight }) => {
    expect(findAll(book, readWords(example)).map(({ entry }) => entry.phrase)).toContain(phrase)
    const mood = moodOfText(example)
    if (weight > 0) expect(mood).toBeGreaterThan(0)
    if (weight < 0) expect(mood).toBeLessThan(0)
    if (weight === 0) expect(Math.abs(mood)).toBeLessThan(0.05)
  })

  test.each(CUSTOMER_RULES.map((it) => [it.phrase, it] as const))('a customer tells %s', (_, rule) => {
    expect(matchCustomerRules(voice(rule.example)).map((it) => it.rule)).toContain(rule)
  })

  test.each(AGENT_RULES.map((it) => [it.phrase, it] as const))('an agent shows %s', (_, { shows, example }) => {
    expect([...matchAgentRules(voice(example))]).toContain(shows)
  })

  test('no phrase is listed twice in one table', () => {
    for (const table of [
      entries,
      CUSTOMER_RULES,
      AGENT_RULES,
      CAUSE_RULES.map(({ phrase, cause }) => ({ phrase: `${cause} ${phrase}` })),
    ]) {
      const phrases = table.map((it) => it.phrase)
      expect(phrases.filter((it, index) => phrases.indexOf(it) !== index)).toEqual([])
    }
  })
})

describe('what is asked, wished for or quoted is not told', () => {
  test.each(['Is it fixed now?', 'I hope it works now.', 'He said "it works now"', 'if it works now I am glad'])('%s', (text) => {
    expect(matchCustomerRules(voice(text)).filter((it) => it.tells === 'solved')).toEqual([])
  })
})
