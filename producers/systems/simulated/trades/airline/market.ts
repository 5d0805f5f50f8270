import { aside } from '../../texts/sentence.ts'
import type { Trade } from '../trade.ts'

/** What passengers say of other firms and of what was advertised. All sentences are our own. */
export const airlineMarket: Pick<Trade['asides'], 'better_elsewhere' | 'promise_broken'> = {
  better_elsewhere: aside(
    'better_elsewhere',
    [
      '{rival} would have put us in a hotel by now.',
      'On {rival} the water is free, by the way.',
      'Last year, with {rival}, my refund was there in two days.',
      'Take a leaf out of the book of {rival}, they tell you why you wait.',
      'The seats at {rival} go back further, and cost less.',
      'I know from {rival} that it can be done by text message.',
      "{rival} doesn't charge for a pram, why do you?",
      'A friend who flies with {rival} got her bag before I had found the desk.',
      '{rival} has an app that works, so it is possible.',
      'If this were {rival} I would be in bed already.',
      'No other airline is as stingy, {rival} gives you a whole meal.',
      'The crew of {rival} at least says good morning.',
    ],
    [
      'The plane next to us was one of {rival}, a blue one.',
      'On {rival} I once waited nine hours, this is nothing.',
      '{rival} runs the connecting flight, my bag was on that one.',
      'I would take you over {rival} any day.',
      'My niece works for {rival}, as a cook.',
      'Is your counter the one beside {rival}?',
    ],
  ),

  promise_broken: aside(
    'promise_broken',
    [
      'Your {campaign} said from {amount}, I have not seen one such fare on any day.',
      'According to {campaign} the bag is free. At the counter it was {amount}.',
      '{campaign}: "change as often as you like". I changed once and paid.',
      'I booked on the strength of {campaign}, and the bonus miles never arrived.',
      'You advertise {campaign} with a smiling family on the beach, and then children are not covered by it.',
      'In your mail about {campaign} there was talk of a seat at the window for all. Where is mine?',
      'The lounge that {campaign} promises was locked, and nobody knew of any {campaign}.',
      'Was {campaign} just a bait? The code is refused at the last step.',
      "I've a screenshot of {campaign}, second ticket for nothing. You took the full price for both.",
      'They told me at your stand in {town} that {campaign} runs until the {day}th, the website says it is over.',
      'So {campaign} does not include the taxes, which are two thirds of it. That was not on the poster.',
      'With {campaign} there was to be no fee for cards. Well, there is one on my statement.',
    ],
    [
      'We heard of {campaign} on the radio, how does it work?',
      '{campaign} was great, all as described.',
      'Is our booking part of {campaign}?',
      'A neighbour won something in {campaign}, lucky her.',
      'Thanks for the mail about {campaign}, we are at home this year.',
      'The miles from {campaign} are there, on the very day that you named.',
    ],
  ),
}
