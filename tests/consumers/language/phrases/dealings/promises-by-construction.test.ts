import { describe, expect, test } from '@jest/globals'
import { DEALINGS_RULES } from '../../../../../consumers/language/phrases/dealings/dealings.ts'
import { statementMatcher } from '../../../../../consumers/language/rules/match-statements.ts'
import { readWords } from '../../../../../consumers/language/words/words.ts'

const match = statementMatcher(DEALINGS_RULES, {
  offer_annoyed: [],
  offer_welcome: [],
  promise_mentioned: ['third', 'reported', 'asked'],
  promise_broken: ['third', 'reported', 'asked', 'quoted'],
})

const codesOf = (text: string) => [
  ...new Set(
    match([{ words: readWords(text), seq: 0 }])
      .filter(({ rule }) => rule.afterOffer !== true)
      .map(({ code }) => code),
  ),
]

describe('the rules of promises by their constructions', () => {
  test.each<string>([
    'The page says my session has expired.',
    'The app says my password is wrong.',
    'The agent told me to restart it.',
    'He told me to ring you.',
    'They told me it rained.',
    'The website says error 404.',
    'The message says my card was declined.',
    'You told me your name.',
    'I need a new card as my old one expired.',
    'The lady said good morning and smiled.',
    'According to the app I owe ten pounds.',
    'I hurt my foot.',
    'Thank you so much for your help.',
    'She said she was sorry and meant it.',
    'Your email says my code is wrong.',
    'It was cheaper than you said.',
    'My old supplier promised me the moon.',
    'It is listed as pending.',
  ])('%s tells nothing', (text) => {
    expect(codesOf(text)).toEqual([])
  })

  test.each<[string, string]>([
    ['promise_broken', 'You told us delivery was free and then you took ten pounds.'],
    ['promise_broken', 'They said it was free and here is a bill for it.'],
    ['promise_broken', 'I was promised a ring back and not a soul rang.'],
    ['promise_broken', 'You said it was covered so how come I pay for it?'],
    ['promise_broken', 'You guaranteed me one nurse and I have had five different ones.'],
    ['promise_broken', 'We were to have the credit by May and it never came.'],
    ['promise_broken', 'Where is that voucher I was to get?'],
    ['promise_broken', 'You were to send my figures and nothing came.'],
    ['promise_broken', 'The deal was no setup fee and you billed me for it.'],
    ['promise_broken', 'The agreed price was a hundred and you have invoiced more.'],
    ['promise_broken', 'Advertised at 500, getting 38 on a good day.'],
    ['promise_broken', 'The till you sold us as quick cannot print a bill.'],
    ['promise_broken', 'Long-lasting my foot.'],
    ['promise_broken', 'Lifetime warranty apparently means two years.'],
    ['promise_broken', 'Contrary to the assurance given by your agent it does not connect.'],
    ['promise_broken', 'The waterproof coat, as you call it, leaked.'],
    ['promise_broken', 'He gave me his word and there is nothing there.'],
    ['promise_broken', 'We booked a sea view and got the bins.'],
    ['promise_broken', 'Your salesman promised us the earth.'],
    ['promise_mentioned', 'Was told 24 hrs for it.'],
    ['promise_mentioned', 'The girl swore it would be cheap.'],
    ['promise_mentioned', 'I was to get a voucher for joining.'],
    ['promise_mentioned', 'Your SLA says four hours.'],
    ['promise_mentioned', 'Your brochure says free fitting.'],
    ['promise_mentioned', 'They told me it would be free.'],
  ])('%s: %s', (code, text) => {
    expect(codesOf(text)).toContain(code)
  })
})
