import { describe, expect, test } from '@jest/globals'
import { PRAISING_RULES } from '../../../../../consumers/language/phrases/praising/praising.ts'
import { statementMatcher } from '../../../../../consumers/language/rules/match-statements.ts'
import { readWords } from '../../../../../consumers/language/words/words.ts'

const match = statementMatcher(PRAISING_RULES, { praise: ['third'], thanks: ['third'] })
const told = (text: string) => [...new Set(match([{ words: readWords(text), seq: 0 }]).map((it) => it.code))]

describe('how customers praise and thank', () => {
  test.each(PRAISING_RULES.map((it) => [it.phrase, it] as const))('%s: its example', (_, { tells, isnt, example }) => {
    if (isnt === true) expect(told(example)).not.toContain(tells)
    else expect(told(example)).toContain(tells)
  })

  test.each([
    'That was not great service.',
    'The crew could be better.',
    'Booking could have been easier.',
    'Staff should be friendly and the service should be excellent.',
    'Great service, another delay.',
    'The poster reads "excellent service".',
    'My sister said your service is excellent.',
    'If the service is excellent I will stay.',
    'Is the food good?',
    'We expected excellent service.',
    'The service used to be brilliant.',
    'Have a wonderful day.',
    'Great, cheers.',
    'Perfect, the fourteenth then.',
    'It would be awesome if you could.',
    'Amazing how a firm can lose a bag.',
    'I have been very patient.',
    'The taxi driver was so kind.',
    'No thanks.',
    'Thanks in advance.',
    'Thanks for nothing.',
    'Thank goodness it was cheap.',
    'Thank you for your patience.',
    "I'd thank you to stop.",
    'I would be grateful if you could call.',
    'Any help is appreciated.',
    'Thanks for losing my bag.',
    'I cannot thank you for that.',
    'Ok thanks, bye.',
  ])('%s tells nothing', (text) => {
    expect(told(text)).toEqual([])
  })

  test.each([
    ['praise', 'We cannot thank the crew enough.'],
    ['praise', 'The crew could not have been better.'],
    ['praise', 'Excellent service from start to finish.'],
    ['praise', 'The engineer was so polite.'],
    ['praise', 'You are an absolute star.'],
    ['praise', 'What a lovely team.'],
    ['praise', 'Hats off to the driver.'],
    ['praise', 'They went above and beyond.'],
    ['praise', 'Nothing was too much trouble.'],
    ['praise', 'I am over the moon with the sofa.'],
    ['praise', 'Your app is brilliant.'],
    ['praise', 'Best gym in town.'],
    ['praise', 'It works perfectly.'],
    ['praise', 'Second to none.'],
    ['praise', 'Worth every penny.'],
    ['praise', 'I love this app.'],
    ['praise', 'Very impressed with the speed.'],
    ['praise', 'She deserves a medal.'],
    ['praise', 'Kudos to your team.'],
    ['praise', 'The fitter knew his stuff.'],
    ['praise', 'Ten out of ten.'],
    ['thanks', 'Thank you so much for sorting it.'],
    ['thanks', 'Thanks for the quick refund.'],
    ['thanks', 'Cheers for getting that done.'],
    ['thanks', 'I am really grateful for your help.'],
    ['thanks', 'A huge thank you to the night team.'],
    ['thanks', 'Please thank her from me.'],
    ['thanks', 'I just wanted to thank your driver.'],
    ['thanks', 'Much obliged.'],
    ['thanks', 'I appreciate you ringing back.'],
    ['thanks', 'Thanks a million.'],
    ['thanks', 'Many thanks for the upgrade.'],
    ['thanks', 'God bless you for that.'],
    ['thanks', 'I owe you one.'],
    ['thanks', 'It is working again, thank you.'],
    ['thanks', 'Thanks to the crew for the blanket.'],
    ['thanks', 'Thank you for your kindness.'],
    ['thanks', 'My sincere thanks to your porter.'],
    ['thanks', 'Ta for fixing that.'],
    ['thanks', 'Thanks ever so much.'],
    ['thanks', 'Please pass on my thanks to the nurse.'],
  ])('%s: %s', (code, text) => {
    expect(told(text)).toContain(code)
  })
})
