import { aside, telling } from '../../texts/sentence.ts'
import type { Trade } from '../trade.ts'

/** What the airline's people say of what keeps them from helping, and of what should be better. All sentences are our own. */
export const airlineStaff: Pick<Trade['asides'], 'held_back' | 'idea'> = {
  held_back: {
    told: [
      ...telling(
        'held_back',
        [
          'Between us, I find that fee too high as well, but I must not touch it.',
          'Rebooking for free I am allowed only when the delay is over five hours.',
          'For tickets of an agency the regulations bind me, not my heart.',
          'Head office has forbidden us to hand out hotel vouchers.',
          'As sorry as I am for you, the fare rules leave me no room.',
          'I would need an approval that nobody gives at night.',
          'Once the gate has closed the instructions say no, without exception.',
        ],
        ['policy'],
      ),
      ...telling(
        'held_back',
        [
          'Baggage tracing and booking are two programs, I have the password for one.',
          'It keeps logging me out in the middle of your case, forgive me.',
          'With this screen I cannot even see which flight you were on.',
          'The seat map does not load for us either, so I would be guessing.',
          'I would refund it this second if the refund tool were not down.',
          'Our system has no field for a child with two passports.',
          'I get to see the notes of the airport only the next day.',
        ],
        ['tools'],
      ),
    ],
    alike: [
      'Luckily the fare rules permit one change.',
      'The seat map is open in front of me, 14C is free.',
      'I have the approval here, so off it goes.',
      'Both systems show your bag in {town}.',
      'Nothing stands in the way of that.',
      'Rules are rules, and this one is good for you.',
    ],
  },

  idea: aside(
    'idea',
    [
      'To my mind the gate change should go out as a text message, I will bring that up in our round.',
      "I've been saying for years that we need a counter for families.",
      'A map of the terminal in the confirmation would spare people that walk.',
      'I shall propose that the form takes letters like yours.',
      'Wouldn’t it make sense to print the allowance on the boarding pass? I am passing that on.',
      'If it were my airline, the crew would know about the vegan meals before take-off.',
      'We could well do with a list of hotels for such nights, I have asked for one.',
      'One could simply ring the people whose bag is left behind. I put it to my team leader.',
      'My proposal, for what it is worth: show the real fare on the first page.',
      'The refund mail needs a date in it, I have filed that as an improvement.',
      'It would help if the app kept working without a network, my notes on that are with the developers.',
      'I suggested only last week that the belt number be announced on board.',
    ],
    [
      'I suggest that you go to gate {days} now.',
      'It would help if you spelled the name.',
      'You might want to pack the pram last.',
      'I have no idea how the weather will be.',
      'Our proposal is the flight at {hour}.',
      'My advice: print it.',
    ],
  ),
}
