import { describe, expect, test } from '@jest/globals'
import { judgeText, sentimentOf } from '../../../../consumers/language/model/sentiment.ts'
import { customerVoice } from '../../../../consumers/language/words/turns-by-speaker.ts'
import { readWords } from '../../../../consumers/language/words/words.ts'
import { interaction, spoken } from '../../../builders/interaction.ts'

const scoreText = (text: string) => judgeText(readWords(text)).score

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
    ['a face behind a denial', 'nothing to add :)', 'nothing for me :('],
    ['a face with a letter in it', 'my new router :D', 'my new router :/ :('],
    ['the colour of a heart', 'My new router ❤️', 'My new router 💔'],
    ['a thumb', 'My new router 👍', 'My new router 👎'],
    ['somebody or nobody', 'Somebody called me, thank you so much.', 'Nobody called.'],
    ['who can stand it', 'I love your hotline.', 'I really cannot stand your hotline, God help me.'],
  ])('%s', (_, good, bad) => {
    expect(scoreText(good)).toBeGreaterThan(0.2)
    expect(scoreText(bad)).toBeLessThan(-0.2)
  })

  test.each(['My late husband held this contract. Please close it.', 'It is about my late mother 😂'])(
    'says nothing of a mood: %s',
    (text) => {
      expect(Math.abs(scoreText(text))).toBeLessThan(0.2)
    },
  )

  test('whoever denies trouble and tells none does not complain, and whoever grants it before a "but" may', () => {
    const label = (text: string) => {
      const about = interaction({ content: spoken(['customer', text]) })
      return sentimentOf(about, customerVoice(about)).label
    }
    expect(label('There were no delays.')).not.toBe('negative')
    expect(label('Not the worst hotline I ever rang.')).not.toBe('positive')
    expect(label('There were no delays, but the box is broken.')).toBe('negative')
  })

  test('late is late where nobody died', () => {
    expect(scoreText('My delivery is late.')).toBeLessThan(-0.2)
  })

  test.each(['Love how I have to wait two hours every time', 'Great, waited all day again', 'I love the queue at your desk'])(
    'praise of a wait is not told as praise: %s',
    (text) => {
      const about = interaction({ content: spoken(['customer', text]) })
      expect(sentimentOf(about, customerVoice(about)).label).not.toBe('positive')
    },
  )

  test('anger in faces alone is anger', () => {
    expect(scoreText('😡😡😡')).toBeLessThan(-0.5)
  })
})
