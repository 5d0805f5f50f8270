import { telling, type TellingSentence } from '../../texts/sentence.ts'

/** What texts of this trade tell besides what they were written for, as two readers said who knew neither that nor the rules. */
export const airlineBesides: readonly TellingSentence[] = [
  ...telling('leaves', [
    'From now on I fly {rival}.',
    'I go with {rival} now, is small airplane but it arrives.',
    "I'm out. Close the account.",
    "My next {days} trips are booked already, with {rival}. You'll notice by the empty seat.",
    'Since spring it has been {rival} for me and for the whole family.',
    'We have moved all our staff trips to {rival}, starting this month.',
    'You have lost me to {rival}, and it was not even about the price.',
    '{rival} matched my status within a day, so that is where I collect my miles in future.',
  ]),
  ...telling('severe', [
    'Delayed. Delayed. Delayed. Cancelled. Had you said so at the start I would have taken the bus.',
    'Fifth call, fifth person, same story from the start.',
    'Fourth message to {brand} about the same stroller. Anyone?',
    'I am on dialysis, so every missed connection is dangerous for me.',
    'The web form sent me to the phone, the phone sent me to the web form, and this is round three.',
  ]),
  ...telling('protected', ['What do you do with wheelchairs, throw them? Mine arrived in two pieces, and it is my legs.']),
  ...telling('promise_broken', [
    'Forty-eight hours, you said. That was {days} days ago, so here I am.',
    'Sorry to bother you once more, the call that {agent} announced never came.',
    'Wifi on board, says the sticker. The sticker is the only part that works.',
  ]),
  ...telling('better_elsewhere', ['I go with {rival} now, is small airplane but it arrives.']),
  ...telling('pain', ['There is no table in the lounge, I write on my knees.']),
  ...telling('takes_charge', [
    'Fair point, the sign at the gate was wrong.',
    'I corrected the first name, there were two spellings in the system.',
    'I see you spoke to two of my colleagues last week, and one of them gave you the wrong date.',
    'Yes, nobody informed you, that is how it was.',
  ]),
]
