import { aside, telling } from '../../texts/sentence.ts'
import type { Trade } from '../trade.ts'

/** What the firm's people say of what keeps them from helping, and of what should be better. All sentences are our own. */
export const telecomStaff: Pick<Trade['asides'], 'held_back' | 'idea'> = {
  held_back: {
    told: [
      ...telling(
        'held_back',
        [
          'I would gladly credit it, only the rules say nothing over ten euros without a signature.',
          'If it were up to me you would have it today. Our policy forbids it.',
          'We are not permitted to waive that any more since the new directive.',
          'My hands are tied by the terms, I am sorry to say.',
          'I may not tell you that although I can see it here.',
          'They have taken the goodwill budget away from us in care.',
          'The guideline wants a letter by post, and I cannot go round it.',
        ],
        ['policy'],
      ),
      ...telling(
        'held_back',
        [
          'My program freezes whenever I open your file, so I cannot change it.',
          'I see your order in one system and your bill in another, and they do not talk to each other.',
          'There is no button for that on my side.',
          'The tool shows me only the last three months.',
          'I should be able to do it, but the mask gives an error each time I save.',
          'We have been without access to the fault list since this morning.',
          'I cannot see the chat you had, it is kept in a different program.',
        ],
        ['tools'],
      ),
    ],
    alike: [
      'The rule allows it, so I do it right away.',
      'The system has saved it, all good.',
      'Our terms are on your side here.',
      'I looked in both programs and they say the same.',
      'My manager has agreed to it.',
      'The new tool is quick, one second.',
    ],
  },

  idea: aside(
    'idea',
    [
      'We ought to send a message before the price changes, I have said so to my lead.',
      'If the bill showed the days without service, half of these calls would not come.',
      'I am going to suggest that the app asks for a time first.',
      'It would be better if the fitters could see your notes, I pass that on.',
      'Honestly, a button for that in the portal would save us both the call.',
      'I keep telling them that the letter should be in plain words.',
      'You are the fifth today with that question, we should put it on the front page.',
      'I wrote it into our ideas box: one number for all three brands.',
      'They should test the update on old boxes first, in my opinion.',
      'Why not let people choose the date themselves? I will propose it.',
      'A photo of the lamp in the instructions would help everybody.',
      'What I wish we had is a way to see the fault from your side.',
    ],
    [
      'No idea why it does that.',
      'Good idea, do that.',
      'I have an idea what it could be, please pull the plug.',
      'That is the idea behind the plan.',
      'What would you suggest yourself?',
      'You should restart it once a month.',
    ],
  ),
}
