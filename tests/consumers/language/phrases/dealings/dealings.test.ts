import { describe, expect, test } from '@jest/globals'
import { DEALINGS_RULES } from '../../../../../consumers/language/phrases/dealings/dealings.ts'
import { statementMatcher } from '../../../../../consumers/language/rules/match-statements.ts'
import { readWords } from '../../../../../consumers/language/words/words.ts'

const match = statementMatcher(DEALINGS_RULES, {
  offer_annoyed: ['asked', 'requested', 'third', 'reported'],
  offer_welcome: ['requested'],
  promise_mentioned: ['third', 'reported', 'asked'],
  promise_broken: ['third', 'reported', 'asked', 'quoted'],
})

/** `offered`: an agent made an offer before, else answers to an offer do not count. */
const codesOf = (text: string, offered: boolean) => [
  ...new Set(
    match([{ words: readWords(text), seq: 0 }])
      .filter(({ rule }) => offered || rule.afterOffer !== true)
      .map(({ code }) => code),
  ),
]

describe('the rules of offers and promises', () => {
  test.each(DEALINGS_RULES.map((it) => [it.phrase, it] as const))('%s finds its own example', (_, { tells, isnt, example }) => {
    if (isnt === true) expect(codesOf(example, true)).not.toContain(tells)
    else expect(codesOf(example, true)).toContain(tells)
  })

  test.each<string>([
    'No thank you, I have my own.',
    'We are fine as we are, thanks.',
    'No one tried to sell me anything.',
    'Nobody pushed a card on us.',
    'It was a visit without a hard sell.',
    'They never tried to sell us extras.',
    'Could you send me an offer for two lines?',
    'What offers do you have at the moment?',
    'Is the upgrade included in my price?',
    'My friend was told he would get a bonus.',
    'My neighbour said the shop was closed.',
    'I promised my mother a call.',
    'I said I would pay on Friday.',
    'We told the driver to wait.',
    'The weather forecast promised sun.',
    'My husband said it was nice.',
    'Please stop my direct debit.',
    'Stop the order, I changed my mind.',
    'The popup says error 12 when I log in.',
    'My card was rejected twice.',
    'I left my phone at the hotel.',
    'I can get a better price next door.',
    'My old provider promised me a discount.',
    'He is a promising young man.',
    'The salesman was friendly and patient.',
    'I would have accepted a lower price.',
    'If you made an offer I might listen.',
    'Needless to say, it was late.',
    'I have this card and do not know how to add it.',
  ])('%s tells nothing', (text) => {
    expect(codesOf(text, false)).toEqual([])
  })

  test.each<[string, string]>([
    ['offer_annoyed', 'Please stop pestering me.'],
    ['offer_annoyed', 'I am sick of your promotions.'],
    ['offer_annoyed', 'You keep pushing insurance at me.'],
    ['offer_annoyed', 'They tried to sell us a timeshare.'],
    ['offer_annoyed', 'Enough with the adverts.'],
    ['offer_annoyed', 'My inbox is flooded with marketing emails from you, and you are spamming me daily.'],
    ['offer_annoyed', 'There are way too many popups.'],
    ['offer_annoyed', 'The app is full of ads.'],
    ['offer_annoyed', 'We had to sit through a sales pitch.'],
    ['offer_annoyed', 'Your rep was really pushy.'],
    ['offer_annoyed', 'I felt pressured to buy the cover.'],
    ['offer_annoyed', 'I opted out and still they write.'],
    ['offer_annoyed', 'Remove me from your marketing list.'],
    ['offer_annoyed', 'He would not take no for an answer.'],
    ['offer_annoyed', 'All they care about is selling.'],
    ['offer_welcome', 'I would like to accept your offer.'],
    ['offer_welcome', 'We took you up on that.'],
    ['offer_welcome', 'She offered us a later checkout and we took it.'],
    ['offer_welcome', 'I want to take advantage of your discount.'],
    ['offer_welcome', 'I jumped at the chance.'],
    ['offer_welcome', 'Yes please.'],
    ['offer_welcome', 'Go on then.'],
    ['offer_welcome', 'Sign me up.'],
    ['offer_welcome', 'Sounds great.'],
    ['offer_welcome', 'That would be wonderful.'],
    ['promise_mentioned', 'Your website says delivery is free.'],
    ['promise_mentioned', 'I was promised a callback.'],
    ['promise_mentioned', 'You guaranteed the price for a year.'],
    ['promise_mentioned', 'The engineer told me it would take an hour.'],
    ['promise_mentioned', 'They assured us of a sea view.'],
    ['promise_mentioned', 'It was advertised as new.'],
    ['promise_mentioned', 'We were told that breakfast is included.'],
    ['promise_mentioned', 'You said it would be ready today.'],
    ['promise_mentioned', 'He gave us his word.'],
    ['promise_broken', 'You promised a refund but I have still not received it.'],
    ['promise_broken', 'I was told it was free but I was charged.'],
    ['promise_broken', 'They broke their promise.'],
    ['promise_broken', 'The room was nothing like the pictures.'],
    ['promise_broken', 'It is not what I was promised.'],
    ['promise_broken', 'This is misleading advertising.'],
    ['promise_broken', 'Your salesman lied to us.'],
    ['promise_broken', 'Where is the discount I was promised?'],
    ['promise_broken', 'The price is higher than advertised.'],
    ['promise_broken', 'All we got were empty promises.'],
    ['promise_broken', 'You did not honour your quote.'],
    ['promise_broken', 'I was billed despite being told it was cancelled.'],
  ])('%s: %s', (code, text) => {
    expect(codesOf(text, true)).toContain(code)
  })
})
