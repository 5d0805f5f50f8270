import { describe, expect, test } from '@jest/globals'
import { HARDSHIP_RULES } from '../../../../../consumers/language/phrases/hardship/hardship.ts'
import { statementMatcher } from '../../../../../consumers/language/rules/match-statements.ts'
import { readWords } from '../../../../../consumers/language/words/words.ts'

const match = statementMatcher(HARDSHIP_RULES, { protected: ['asked', 'requested', 'conditional', 'hedged', 'reported', 'third'] })
const isProtected = (text: string) => match([{ words: readWords(text), seq: 0 }]).length > 0

describe('the rules of hardship', () => {
  test.each(HARDSHIP_RULES.map((it) => [it.example, it.isnt === true] as const))('%s', (example, isnt) => {
    expect(isProtected(example)).toBe(!isnt)
  })
})

describe('hardship', () => {
  test.each([
    'My mum passed away last week.',
    'My husband died on Sunday and the policy is in his name.',
    'I want to close the account of my late father.',
    'We lost our son in the spring.',
    'I need to cancel because of a funeral.',
    'There has been a death in the family.',
    'I am the executor of my aunt.',
    'We buried my sister yesterday.',
    'Do you need the death certificate?',
    'Could you stop the letters, my brother has died.',
    'I am a widow and live alone.',
    'My wife has cancer.',
    'I have just been diagnosed with it.',
    'He has had a stroke.',
    'I am in hospital until Friday.',
    'My father has dementia.',
    'I use a wheelchair.',
    'I am registered blind.',
    'My daughter is deaf.',
    'I am disabled and cannot carry it up.',
    'My son is autistic.',
    'I have MS and cannot stand long.',
    'I am recovering from surgery.',
    'My husband had a heart attack in June.',
    'I suffer from depression.',
    'She is on dialysis three days a week.',
    'I can hardly walk.',
    'I am her carer.',
    'My mother is terminally ill.',
    'I have a disability.',
    'I have been made redundant.',
    'I lost my job last month.',
    'We are behind on the rent.',
    'I cannot afford it any more.',
    "I can't pay the bill this month.",
    'I am on universal credit.',
    'We use the food bank.',
    'I have no income at the moment.',
    'We are struggling to pay.',
    'The bailiffs are coming on Monday.',
    'I am in debt.',
    'Money is very tight.',
    'I have to choose between heating and eating.',
    'We cannot make ends meet.',
    'I was declared bankrupt.',
  ])('is found: %s', (text) => {
    expect(isProtected(text)).toBe(true)
  })

  test.each([
    ['an idiom of laughing', 'I nearly died laughing.'],
    ['an idiom of being fed up', 'I am sick of it.'],
    ['the same, stronger', 'I am so sick of your queues.'],
    ['sick and tired', 'Sick and tired of waiting.'],
    ['an idiom of pain', 'My feet are killing me.'],
    ['an idiom of waiting', 'The waiting is killing me.'],
    ['a phone', 'My phone died on the way.'],
    ["a child's phone", "My son's phone died."],
    ['a bill', 'I nearly had a heart attack when the bill came.'],
    ['a price', 'That price gave me a heart attack.'],
    ['luck', 'It was a stroke of luck.'],
    ['deaf ears', 'My complaint fell on deaf ears.'],
    ['a reproach', 'Are you deaf?'],
    ['faith', 'You need blind faith.'],
    ['a disabled account', 'My account has been disabled.'],
    ['a case that is only thought of', 'What happens to my miles if I died?'],
    ['a time', 'I cannot afford to be late.'],
    ['another delay', 'We cannot afford another delay.'],
    ['a page', 'I cannot pay the bill on your website.'],
    ['a neighbour', 'The former tenant passed away.'],
    ['heaven', 'I died and went to heaven in that spa.'],
    ['an exam', 'My daughter passed her exam.'],
    ['a limb and a limb', 'It cost an arm and a leg.'],
    ['a denial', 'I am not disabled.'],
    ['a late delivery', 'My delivery is late again.'],
    ['a bank account', 'I have enough money in my account.'],
    ['a trade', 'We plan a conference of funeral directors.'],
    ['a curse on the land', 'These fees are a cancer on society.'],
    ['a broken card', 'My card broke in two.'],
    ['a database', 'Which plan has redundancy?'],
  ])('is not %s: %s', (_, text) => {
    expect(isProtected(text)).toBe(false)
  })
})
