import { describe, expect, test } from '@jest/globals'
import { moodOfText, sentimentOf } from '../../../../consumers/language/model/sentiment.ts'
import { customerVoice } from '../../../../consumers/language/words/turns-by-speaker.ts'
import { interaction, spoken } from '../../../builders/interaction.ts'

/** Each way of saying it beside the look-alike that says the opposite. */
describe('what sounds like its opposite', () => {
  test.each<[string, string, string]>([
    ['an idiom with and without its last word', "I can't recommend this shop enough.", "I can't recommend this shop."],
    ['thanks', 'I cannot thank your team enough.', 'I cannot recommend your team.'],
    ['what could not be better', 'It could not have been easier.', 'It could have been easier.'],
    ['more of what', 'She could not have been more helpful.', 'She should have been friendlier.'],
    ['nothing but', 'Nothing but praise for the crew.', 'Nothing but trouble with the meter.'],
    ['never had a better', 'I never had a better talk with a firm.', 'I never had a worse talk with a firm.'],
    ['hardly any', 'Hardly any problems, keep it up.', 'Hardly any answer, and many problems.'],
    ['no problem', 'There was no problem at all.', 'I have no problem paying, but you charged me twice.'],
    ['granted before a "but"', 'There were no delays.', 'There were no delays, but the box is broken.'],
    ['a face behind a denial', 'nothing to add :)', 'nothing for me :('],
    ['a face with a letter in it', 'not now :D', 'not now :/ :('],
    ['the colour of a heart', 'My new router ❤️', 'My new router 💔'],
    ['a thumb', 'My new router 👍', 'My new router 👎'],
    ['somebody or nobody', 'Somebody called me, thank you so much.', 'Nobody called.'],
    ['who can stand it', 'I love your hotline.', 'I really cannot stand your hotline, God help me.'],
  ])('%s', (_, good, bad) => {
    expect(moodOfText(good)).toBeGreaterThan(0.2)
    expect(moodOfText(bad)).toBeLessThan(-0.2)
  })

  test.each([
    'Not the worst hotline I ever rang.',
    'My late husband held this contract. Please close it.',
    'It is about my late mother 😂',
  ])('says nothing of a mood: %s', (text) => {
    expect(Math.abs(moodOfText(text))).toBeLessThan(0.2)
  })

  test('late is late where nobody died', () => {
    expect(moodOfText('My delivery is late.')).toBeLessThan(-0.2)
  })

  test.each(['Love how I have to wait two hours every time', 'Great, waited all day again', 'I love the queue at your desk'])(
    'praise of a wait is not told as praise: %s',
    (text) => {
      const about = interaction({ content: spoken(['customer', text]) })
      expect(sentimentOf(about, customerVoice(about)).label).not.toBe('positive')
    },
  )

  test('anger in faces alone is anger', () => {
    expect(moodOfText('😡😡😡')).toBeLessThan(-0.5)
  })
})
