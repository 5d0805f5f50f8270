import { describe, expect, test } from '@jest/globals'
import { LEAVING_RULES } from '../../../../../consumers/language/phrases/leaving/leaving.ts'
import { statementMatcher } from '../../../../../consumers/language/rules/match-statements.ts'
import { readWords } from '../../../../../consumers/language/words/words.ts'

const match = statementMatcher(LEAVING_RULES, { leave: [], leaving_to: [] })

const told = (text: string) => match([{ words: readWords(text), seq: 0 }]).map((it) => it.code)

describe('a firm with a name, in the constructions of many', () => {
  test.each([
    'No thanks, I have gone with Quenfield Cover this year.',
    'I am moving to Zingtel, can you send me the porting code?',
    'Our savings have been moved to Aldermoor.',
    'Our energy transfers to Voltmere on 3 October.',
    'We have set up an account with Petwren.',
    'Tyrewell Motors does all my cars now.',
  ])('is found in: %s', (text) => {
    expect(told(text)).toContain('leaving_to')
  })

  test.each([
    'I will stick with Zingtel Plus, thanks all the same.',
    'I left my umbrella in the hall at Tilmoor.',
    'What is going on Zingtel, three outages in a week?',
    'My husband has gone over to Tilmoor, but I stay with you.',
    'I told all of this to Petra from the desk already.',
    'Tilmoor would have put us in a hotel by now.',
    'I moved to Larkton, so please change my address.',
    'We will not go on with Glimlet after the winter.',
    'I looked at switching to Zingtel, and it is no cheaper.',
  ])('is no destination: %s', (text) => {
    expect(told(text)).not.toContain('leaving_to')
  })
})

describe('leaving without a name', () => {
  test.each([
    'We have registered with a different practice nearer the house.',
    'I am calling it a day with this.',
    'So that was the last one, after years of bookings. I have packed it in.',
    'We are no longer members.',
    'Used to be our Sunday place. Not any more.',
  ])('is found in: %s', (text) => {
    expect(told(text)).toContain('leave')
  })

  test.each([
    'I got a lady in the chair with wet hair.',
    'I missed it on the way out.',
    'We found a place to sit by the window.',
    'I spoke with another agent from your team today.',
    'I am leaving the office at five.',
    'The engineer has left.',
    'I went to the one in terminal four.',
    'Can I pull the plug on the router to restart it?',
    "Thanks for the offer, but that's a no from me.",
  ])('is nothing of the kind: %s', (text) => {
    expect(told(text)).not.toContain('leave')
  })
})
