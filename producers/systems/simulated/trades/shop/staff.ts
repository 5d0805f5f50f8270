import { aside, telling } from '../../texts/sentence.ts'
import type { Trade } from '../trade.ts'

/** What a shop's people say of what keeps them from helping, and of what should be better. All sentences are our own. */
export const shopStaff: Pick<Trade['asides'], 'held_back' | 'idea'> = {
  held_back: {
    told: [
      ...telling(
        'held_back',
        [
          'I believe you, but over fifty euros only the back office may give goodwill.',
          'We were told to refuse every return without a receipt, even when I can see the purchase.',
          'Thirty-one days is one day too many for the rule, and I have no say in it.',
          'Personally I would swap it. The handbook says repair first.',
          'A discount on top of a voucher is something they do not let us do.',
          'I must not promise a date, that has been taken from us.',
          'Exceptions need two signatures here, and one of the two is on holiday.',
        ],
        ['policy'],
      ),
      ...telling(
        'held_back',
        [
          'The scanner will not take the old labels, so I cannot book it in.',
          'I only see the parcels of today, older ones have gone from my list.',
          'Our till and the web shop know nothing of each other, sadly.',
          'The chat program shows me the photos as grey squares.',
          'I have entered it twice and twice the machine has swallowed it.',
          'Without the warehouse program I am blind, and it has been off since {hour}.',
          'I would change the address at once, if the form let me past the street.',
        ],
        ['tools'],
      ),
    ],
    alike: [
      'The handbook gives me a free hand there.',
      'Scanned, booked, done, that was easy.',
      'I can see the photos very well.',
      'With your receipt there is no difficulty at all.',
      'The web shop has told our till already.',
      'Nobody has to sign for that.',
    ],
  },

  idea: aside(
    'idea',
    [
      'The screws should come in bags with pictures, I have put that to the buyers.',
      'In my eyes the sizes on the page need a photo with a ruler.',
      'I will tell the web people that the return button ought to be on top.',
      'What about a bench by the returns desk? I shall raise it with the manager.',
      'If somebody rang an hour before delivery, nobody would wait at the window. I have written that up.',
      'Every third caller asks that, so it belongs in the leaflet, I say so at each meeting.',
      'One label instead of three would do, my suggestion lies with the warehouse.',
      'We ought to lend people the little key, is my view.',
      'I would love to see a colour card go out with each sofa, and I have proposed it.',
      'The members should be told a month before it renews. I have asked for that in writing.',
      'A second till on Saturdays, I keep repeating it upstairs.',
      'Your thought about the spare handles is a good one, I hand it in as an improvement.',
    ],
    [
      'I would suggest the larger size for you.',
      'A drop of oil would help the hinge.',
      'I had no idea that it was so heavy.',
      'The idea of the drawing is that you begin with side A.',
      'You ought to let it dry for a day.',
      'What do you propose, a new one or the money?',
    ],
  ),
}
