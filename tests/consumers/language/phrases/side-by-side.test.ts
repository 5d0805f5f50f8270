import { describe, expect, test } from '@jest/globals'
import { matchCustomers } from '../../../../consumers/language/rules/statements.ts'
import { readWords } from '../../../../consumers/language/words/words.ts'

const codesOf = (text: string) => [...new Set(matchCustomers([{ words: readWords(text), seq: 0 }]).map(({ code }) => code))]

describe('what runs over the end of a sentence', () => {
  test.each([
    ['better_elsewhere', "Quillbank pays on a Sunday. You don't."],
    ['better_here', 'My last garage left the door squeaking. Here it was sorted in minutes.'],
    ['severe', 'First the box was lost, then it was crushed. Now it is here again, empty.'],
  ])('%s: %s', (code, text) => {
    expect(codesOf(text)).toContain(code)
  })

  test.each([
    ['promise_broken', 'You promised me a call on Monday. Thanks for calling.'],
    ['promise_broken', 'I told them I was charged twice.'],
    ['promise_broken', 'I hurt my foot.'],
    ['better_here', 'The town hall is next to you.'],
    ['missing_content', 'I looked at the house. No problem at all.'],
    ['pain', 'I fly every week so I know the crew.'],
    ['severe', 'I broke my arm on a hike.'],
    ['severe', 'We play the song over and over again.'],
    ['severe', 'I am ordering for the fourth time this week.'],
  ])('not %s: %s', (code, text) => {
    expect(codesOf(text)).not.toContain(code)
  })
})
