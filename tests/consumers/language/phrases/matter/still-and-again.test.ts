import { describe, expect, test } from '@jest/globals'
import { matchCustomers } from '../../../../../consumers/language/rules/statements.ts'
import { readWords } from '../../../../../consumers/language/words/words.ts'

const codesOf = (text: string): readonly string[] => matchCustomers([{ words: readWords(text), seq: 0 }]).map((it) => it.code)

const UNSOLVED = [
  'The radiator in the hall is still stone cold.',
  'The replacement kettle leaks too.',
  'That one came cracked as well.',
  'Rebooted it twice. Still blank.',
  'You wrote that my claim had been paid, but it has not.',
  'Whatever they did in the cellar, it was not enough.',
  'Nobody came again this morning.',
  'Three repairs later and the belt still slips.',
  'Despite your visit the drain still smells.',
  'The new code you sent me does not open the door.',
  'It worked for an hour and then died.',
  'The mould persists.',
  'So much for your repair.',
  'This is far from resolved.',
  'The door is exactly as it was.',
  'Neither of those works.',
]

const NOT_UNSOLVED = [
  'My card was declined twice in a shop.',
  'My top-up has not gone through.',
  'I am still here, go ahead.',
  'The food was as good as it was last year.',
  'Still no idea which colour to take.',
  "My neighbour's window is still broken.",
  'I did not pick a seat yet, is that fine?',
  'The cast was outstanding.',
  'Day 3 of my trial and I like it.',
  'They serviced my car and it runs well.',
  'I have yet to decide.',
  'Same order as last time, please.',
]

const COME_AGAIN = [
  'Texted you on Monday about the gate.',
  'I asked on the 2nd whether it was booked.',
  'Asked last week, asking today.',
  'Rang at nine, rang at eleven.',
  "Good evening, it's room 9 again.",
  '2nd message. Where is my key?',
  'Msg no. 3 about the locker.',
  'Third time asking now.',
  'Five emails about one missing shelf.',
  'Nobody answered, so now I try here.',
  'Emailed, no reply.',
  'Just checking you got my message.',
  'I had to get back on to you.',
  'My last chat was closed so I started another.',
  'Further to my earlier text, the code is 4411.',
  "It's about the oven again.",
  'Following up on the form I sent.',
  'I have explained it to three different people.',
]

const NOT_COME_AGAIN = [
  'I reported my card lost and found it in my jacket.',
  'We were in on Saturday and it was lovely.',
  'I had to call my old bank three times.',
  'Third time lucky, I passed my test.',
  'I wrote last month and that is all settled.',
  'Back again next summer, we love it here.',
  'I was cut off from the internet.',
  'Thanks for the reminder about my term.',
  'You keep texting me about offers.',
  'I rang the haulier on Monday, you are my first stop now.',
  'I sent you a cheque last week.',
]

describe('a matter that goes on', () => {
  test.each(UNSOLVED)('is unsolved: %s', (text) => expect(codesOf(text)).toContain('unsolved'))
  test.each(NOT_UNSOLVED)('is not unsolved: %s', (text) => expect(codesOf(text)).not.toContain('unsolved'))
})

describe('a matter raised once more', () => {
  test.each(COME_AGAIN)('is come_again: %s', (text) => expect(codesOf(text)).toContain('come_again'))
  test.each(NOT_COME_AGAIN)('is not come_again: %s', (text) => expect(codesOf(text)).not.toContain('come_again'))
})
