import { describe, expect, test } from '@jest/globals'
import { matchCustomers } from '../../../../../consumers/language/rules/statements.ts'
import { readWords } from '../../../../../consumers/language/words/words.ts'

const codesOf = (text: string): readonly string[] => matchCustomers([{ words: readWords(text), seq: 0 }]).map((it) => it.code)

const COME_AGAIN = [
  'I was on to your office yesterday about this very thing.',
  'Had the same chat with you lot on Sunday.',
  'As per my last email, the invoice is wrong.',
  'It is my third visit to the counter this week.',
  'your bot hung up on me so here i am round two',
  'Second mail on this subject, first one got no reply.',
  'We have been going back and forth over this for a month.',
  'I reported it in June, again in July, and it is now August.',
  'I wrote last week and have had nothing back.',
  'Ringing for the second day running about the gas.',
  'I have to keep ringing to find out anything.',
  'here for the 3rd time today lol',
  'Do I really have to go through the whole rigmarole once more?',
  "We spoke earlier, it's about the boiler.",
  "I've told this to so many people now.",
  'My last three emails have been ignored.',
  'how many more tickets do i need to open',
  'As discussed with your agent on Tuesday, the seat is wrong.',
  'Kindly refer my trailing mail.',
  'Sir I have complained so many times on this.',
  'This is a reminder of my request dated 3rd June.',
  'I left two voicemails and nobody rang.',
  "I'm back again as you asked me to be.",
  "It's about ticket 4432 which you closed, I need to open it again.",
  'Another day, another call about the bins.',
  'I already sent you the photos.',
  'I have given my date of birth four times today.',
  'every week i message you about this',
  'Writing once again regarding the deposit.',
  "I emailed, no answer, so I'm phoning.",
  'Nobody returned my call from Tuesday.',
  'talked to 3 reps already',
  'I came in last week and was told to return today.',
  'called you guys like a million times',
  'Just like I told the girl before you.',
  "So I'm queueing again for the same form.",
  'My wife has been on the phone with you all morning over it.',
]

const NOT_COME_AGAIN = [
  'I called you to book a table.',
  'My mother called me three times today.',
  'I emailed you a copy of the contract.',
  'We met with the bank twice about our mortgage.',
  'Your sales people called me four times.',
  'I come back every year.',
  'I will call again next week.',
  'I read your email about the new prices.',
  'We had two meetings with another supplier.',
  'I ordered for the second time and it was great.',
  'I spoke to my neighbour about the noise.',
  'I have told my friends about you.',
  'I visited your shop twice and loved it.',
  'Third time at this hotel, lovely as ever.',
  'Please send me two emails, one for each account.',
  'I was on the phone to my sister when it went off.',
  'Is it possible to call back later?',
  'I wrote a review last week.',
]

describe('a matter told again', () => {
  test.each(COME_AGAIN)('is come_again: %s', (text) => expect(codesOf(text)).toContain('come_again'))
  test.each(NOT_COME_AGAIN)('is not come_again: %s', (text) => expect(codesOf(text)).not.toContain('come_again'))
})
