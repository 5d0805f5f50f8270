import { aside, telling } from '../../texts/sentence.ts'
import type { Trade } from '../trade.ts'

/** What an energy supplier's people say of what keeps them from helping, and of what should be better. All sentences are our own. */
export const energyStaff: Pick<Trade['asides'], 'held_back' | 'idea'> = {
  held_back: {
    told: [
      ...telling(
        'held_back',
        [
          'Payment plans of over a year need the consent of credit control, and they grant it to nobody this quarter.',
          'I find the estimate absurd too. I have no right to overwrite it without a visit.',
          'Compensation starts at twelve hours, yours was eleven and a half, and I am bound by that.',
          'It hurts me to say so, but the bonus is barred once a reminder has gone out.',
          'Data protection keeps me from telling you what the landlord pays.',
          'Instalments for prepayment meters have been struck from what we can do.',
          'Fixed tariffs are closed to old customers by decree, I would have put you on one otherwise.',
        ],
        ['policy'],
      ),
      ...telling(
        'held_back',
        [
          'Our map of power cuts lags hours behind, so I have nothing reliable to tell you.',
          "The meter refuses to answer my computer, so I cannot see today's figure.",
          'The mask takes five digits and yours has six, I am stuck there.',
          'Since the migration the old bills are blank sheets at our end.',
          'I cannot attach your picture, the upload is broken on our side.',
          'The engineers’ calendar is read-only for me until someone renews my licence.',
          'Whenever I correct the name the software puts the old one back.',
        ],
        ['tools'],
      ),
    ],
    alike: [
      'Under the rules you get more than you ask for.',
      'The meter answered at once, all figures are here.',
      'Credit control has said yes.',
      'The upload went well, I see the dial clearly.',
      'There is no rule against it, so let us do it.',
      'I may decide that on my own, and I have.',
    ],
  },

  idea: aside(
    'idea',
    [
      'With a picture of the meter next to the number people would know which one to read. I have sent that to billing.',
      'Somebody should text the street before planned works, I am putting it in my report.',
      'We could colour the estimates red, then nobody would take them for readings, I have told the designers.',
      'My dream is a button "I have moved" on the start page, I nag about it every month.',
      'A spare prepayment key in each post office, that is what I would introduce.',
      'Let us print on the letter which digits count, I said to my boss, and I shall say it louder.',
      'It strikes me that the night hours ought to stand on the display itself, I will write to the makers.',
      'Our letters want a glossary. You are right, and I bring it to the editors.',
      'There must be a gentler first reminder, that is the proposal I have worked out for the next round.',
      'I am collecting cases like yours to show that the app should read the meter from a photo.',
      'Why do we not pay out credit by ourselves each June? I have asked for exactly that.',
      'One bill for house and garage, it cannot be so hard, and my name is under that petition.',
    ],
    [
      'You could bleed the radiators, that often works.',
      'Have you any idea where the stopcock is?',
      'My suggestion for you would be the night rate.',
      'The idea of a fixed price is that it stays.',
      'We should be able to see it tomorrow.',
      'It would be best to turn the main switch off first.',
    ],
  ),
}
