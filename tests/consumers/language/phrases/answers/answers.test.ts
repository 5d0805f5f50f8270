import { describe, expect, test } from '@jest/globals'
import { hear } from '../../../../../consumers/language/hear/hear.ts'
import { ANSWERS } from '../../../../../consumers/language/phrases/answers/answers.ts'
import { FIRM_TURNS } from '../../../../../consumers/language/phrases/answers/firm-turns.ts'
import { REMEDIES_TOLD } from '../../../../../consumers/language/phrases/answers/remedies-told.ts'
import type { StatementRule } from '../../../../../consumers/language/phrases/statement-rule.ts'
import { statementMatcher } from '../../../../../consumers/language/rules/match-statements.ts'
import { findPhrases, indexPhrases } from '../../../../../consumers/language/words/phrase-index.ts'
import { readWords } from '../../../../../consumers/language/words/words.ts'
import { interaction, spoken } from '../../../../builders/interaction.ts'

type Code = 'solved' | 'unsolved' | 'come_again'

const rules: readonly StatementRule<Code>[] = [
  ...ANSWERS.remedy.anywhere,
  ...ANSWERS.remedy.opening,
  ...ANSWERS.acquaintance.anywhere,
  ...ANSWERS.acquaintance.opening,
]

const ALLOWED = { solved: ['third'], unsolved: ['third', 'reported', 'requested'], come_again: ['third', 'reported', 'requested'] } as const

const finds = (rule: StatementRule<Code>) =>
  rule.isnt === true
    ? findPhrases(indexPhrases([rule]), readWords(rule.example)).length
    : statementMatcher<Code>([rule], ALLOWED)([{ words: readWords(rule.example), seq: 0 }]).length

const answered = (agent: string, customer: string) =>
  hear(interaction({ channel: 'chat', content: spoken(['agent', agent], ['customer', customer]) })).statements.map(({ code }) => code)
const written = (customer: string) =>
  hear(interaction({ channel: 'email', content: spoken(['customer', customer]) })).statements.map(({ code }) => code)

describe('answers', () => {
  test.each(rules.map((it) => [it.phrase, it] as const))('%s finds its own example', (_, rule) => {
    expect(finds(rule)).toBeGreaterThan(0)
  })

  test.each([...FIRM_TURNS, ...REMEDIES_TOLD].map((it) => [it.phrase, it] as const))('%s finds its own example', (_, rule) => {
    expect(findPhrases(indexPhrases([rule]), readWords(rule.example))).not.toEqual([])
  })

  test.each([
    ['Could you restart the box?', 'Green light. Watching the news already.'],
    ['The refund was issued on Monday.', 'So it was, I was looking at the wrong account.'],
    ['Is the tap running clear?', 'Clear as a bell.'],
    ['Try the other socket.', 'That was the culprit.'],
  ])('solved: %s %s', (agent, customer) => expect(answered(agent, customer)).toContain('solved'))

  test.each([
    ['Is the smell gone?', 'No, sir. Eggs.'],
    ['A new code was sent to your phone.', 'It says invalid.'],
    ['We have repaired the gate.', 'It opened twice, then it got stuck halfway.'],
    ['Great news! Is there anything else?', 'Ah, I spoke too soon.'],
  ])('unsolved: %s %s', (agent, customer) => expect(answered(agent, customer)).toContain('unsolved'))

  test.each([
    ['Have you reported this before?', 'Yes, to Marie on Friday.'],
    ['Is this a new enquiry?', 'No, the old one.'],
    ['Can you describe the issue?', 'I described it to your colleague.'],
  ])('came again: %s %s', (agent, customer) => expect(answered(agent, customer)).toContain('come_again'))

  test.each([
    ['Would you like to add insurance?', 'No, not for me.'],
    ['Shall I send a new one?', 'No, leave it.'],
    ['Could you restart the box?', 'I will try that tonight.'],
    ['Could you restart the box?', 'I have not tried it yet.'],
    ['A replacement was sent today.', 'Perfect, thank you.'],
    ['Is this a new enquiry?', 'Yes, the first.'],
  ])('nothing of the matter: %s %s', (agent, customer) => {
    const told = answered(agent, customer)
    expect(told.filter((it) => it === 'solved' || it === 'unsolved' || it === 'come_again')).toEqual([])
  })

  test.each([
    ['Your electrician replaced the plug. The kettle trips it exactly as it did on Monday.', 'unsolved'],
    ['Your lad came round on Friday, and the heating is purring.', 'solved'],
  ])('the outcome of a remedy told by oneself: %s', (text, code) => expect(written(text)).toContain(code))

  test('without a remedy before, short words say nothing of a matter', () => {
    expect(written('Blank screens are in fashion, and the lamp is green.')).toEqual([])
  })
})
