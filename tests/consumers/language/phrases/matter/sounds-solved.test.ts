import { describe, expect, test } from '@jest/globals'
import { matchCustomers } from '../../../../../consumers/language/rules/statements.ts'
import { readWords } from '../../../../../consumers/language/words/words.ts'

const codesOf = (text: string): readonly string[] => matchCustomers([{ words: readWords(text), seq: 0 }]).map((it) => it.code)

const SOLVED = [
  'Nothing further from me.',
  'Not one crash since the update.',
  'The signal has come back on our lane.',
  'ok it went through',
  'wow ok it closes',
  "And it's spelled correctly now.",
  'Whatever your colleague changed, it works.',
  'The misunderstanding about the dates has been cleared up.',
  'We got the fare back in the end.',
  'It took three goes but it is fixed now.',
  'the alert don enter, money don land',
  'You may tell the plumber not to come.',
  'No harm done, they swapped it the same evening.',
  'The oven has since been repaired.',
  'The total is 90 like it should be.',
]

const NOT_SOLVED = [
  'Why do you ignore my emails?',
  'Please take me off your mailing list.',
  'You can take us off your books, we have signed with another firm.',
  'I heard nothing more from you.',
  'Cancel the appointment on the 16th, I can do without it.',
  'There is a payment on my account that I do not recognise.',
  'The line stopped working after the update.',
  'Since then the app keeps asking for my password.',
  'Here it is, my passport number.',
  'My money was there yesterday and now it is gone.',
  'It says error now.',
  'Now it says nothing.',
  'The door does not shut properly now.',
  'It went through twice.',
  'Have you dealt with my complaint?',
  'Your technician told me that it was taken care of.',
  'The same letter came over and over again.',
  'It should be fine now.',
  'You have found my weak spot.',
  'I want to know when it will be fixed.',
  'The driver said that he had delivered it.',
  'Uploaded, and blank as ever.',
  'It is going back today.',
  'Everyone there has it covered well.',
  'Not one reply since Monday.',
  'I do not need you any more, cancel my plan.',
]

describe('what is solved and what only sounds like it', () => {
  test.each(SOLVED)('is solved: %s', (text) => expect(codesOf(text)).toContain('solved'))
  test.each(NOT_SOLVED)('is not solved: %s', (text) => expect(codesOf(text)).not.toContain('solved'))
})
