import { describe, expect, test } from '@jest/globals'
import { TELLING_OTHERS_RULES } from '../../../../../consumers/language/phrases/telling-others/telling-others.ts'
import { statementMatcher } from '../../../../../consumers/language/rules/match-statements.ts'
import { readWords } from '../../../../../consumers/language/words/words.ts'

const match = statementMatcher(TELLING_OTHERS_RULES, { recommend: [], warn: [], better_here: ['third'], better_elsewhere: ['third'] })
const told = (text: string) => [...new Set(match([{ words: readWords(text), seq: 0 }]).map((it) => it.code))]

describe('what customers tell others of the firm', () => {
  test.each(TELLING_OTHERS_RULES.map((it) => [it.phrase, it] as const))('%s: its example', (_, { tells, isnt, example }) => {
    if (isnt === true) expect(told(example)).not.toContain(tells)
    else expect(told(example)).toContain(tells)
  })

  test.each([
    'I would not recommend them to anybody.',
    'I was told not to use this entrance.',
    'Someone said never rent here, is that so?',
    'I was this close to telling the whole street to avoid you.',
    'I told you not to send it here.',
    "I rang to tell you don't bother sending the fitter.",
    'My ex told everybody to boycott you.',
    'Avoid that link please.',
    'Your driver told me to go to the other depot.',
    'Use this card for the payment.',
    'You will be sorry if you sign there.',
    'You will be disappointed by the second room.',
    'If somebody asks me about this bank, I tell them to keep walking.',
    'Tell your friends to fly with anybody else.',
    'Do I send the form to you or to the council?',
    'I am ashamed of having recommended you to our board.',
    'Yes, please book it.',
    'My colleague asked me to ring back and say that.',
    'It was worth a shot, too bad it did not work.',
    'So many people, it is not a relaxing place.',
    'Not worth the effort to find the gate.',
    'The system would not let her put my bags on the same flight.',
    'Just bin it if you find it.',
    "Don't walk, run and buy this camera.",
    'Nobody has come to look at the ramp.',
    'Would you recommend the large plan?',
    'If that works I recommend you.',
    'My neighbour said he recommends you to everyone.',
    'I recommend you fix the door.',
    'I would recommend arriving early.',
    'Your shop was recommended to us.',
    'I might recommend you one day.',
    "I can't recommend them any more.",
    'We use the recommended settings.',
    'He recommended this shop.',
    'The poster reads "highly recommended".',
    'I used to recommend you to all my clients.',
    'My doctor recommended a new chair.',
    'I am warning you.',
    'The warning light is on.',
    'Please avoid sending letters.',
    'Avoid the soup.',
    'I stopped telling people to avoid you.',
    'I want to avoid a fee.',
    'Should we steer clear of Larkfone?',
    'Do not use the lift.',
    'Keep away from the window.',
    'You never warned us.',
    'Better than last year.',
    'The new room is better than the old room.',
    'Is Larkfone cheaper than you?',
    'If they are cheaper I go.',
    'You are better than you think.',
    'My brother says Larkfone is cheaper than you.',
    'Do you charge for transfers?',
    'I was charged twice on my statement.',
    'The app is better on my phone.',
    'I would give no star if I could.',
  ])('%s tells nothing', (text) => {
    expect(told(text)).toEqual([])
  })

  test.each([
    ['recommend', 'I thoroughly recommend this garage.'],
    ['recommend', 'Would recommend to anyone.'],
    ['recommend', 'We will definitely recommend you to our friends.'],
    ['recommend', "I can't recommend these people highly enough."],
    ['recommend', 'I told all my cousins to switch to you.'],
    ['recommend', 'I have sent two colleagues to you already.'],
    ['recommend', 'Seriously, give them a try.'],
    ['recommend', 'Do yourself a favour and book.'],
    ['recommend', 'We have been singing your praises.'],
    ['recommend', 'I put in a good word for you at the club.'],
    ['recommend', 'I can vouch for this firm.'],
    ['warn', 'Stay away from this company.'],
    ['warn', 'Avoid at all costs.'],
    ['warn', 'Avoid this gym like the plague.'],
    ['warn', "Don't waste your time."],
    ['warn', 'Steer well clear, folks.'],
    ['warn', 'I tell everybody to avoid you.'],
    ['warn', 'I have warned all my neighbours.'],
    ['warn', 'Buyer beware.'],
    ['warn', 'Save yourself the hassle.'],
    ['warn', 'I told my sister not to book with you.'],
    ['better_here', 'You are cheaper than my old insurer.'],
    ['better_here', 'Quicker than any other courier.'],
    ['better_here', 'Nobody else comes close.'],
    ['better_here', 'You are streets ahead of the rest.'],
    ['better_here', 'My last supplier never answered.'],
    ['better_here', 'So glad I moved to you.'],
    ['better_here', 'I should have switched years ago.'],
    ['better_here', 'Your app is nicer than Larkbank.'],
    ['better_here', 'You knock spots off the others.'],
    ['better_here', 'Other gyms could learn from you.'],
    ['better_elsewhere', 'Larkfone is cheaper than you.'],
    ['better_elsewhere', 'I can get it cheaper elsewhere.'],
    ['better_elsewhere', 'I got a better quote from Larkvolt.'],
    ['better_elsewhere', 'Everyone else does it for free.'],
    ['better_elsewhere', 'Your competitors answer within a day.'],
    ['better_elsewhere', "Their app remembers me, yours doesn't."],
    ['better_elsewhere', 'I miss my old bank.'],
    ['better_elsewhere', 'Other airlines let you bring a bag.'],
    ['better_elsewhere', 'I should have stayed with Larkvolt.'],
    ['better_elsewhere', 'We have moved to somebody cheaper.'],
    ['better_elsewhere', 'Sorry, theirs wins.'],
  ])('%s: %s', (code, text) => {
    expect(told(text)).toContain(code)
  })
})
