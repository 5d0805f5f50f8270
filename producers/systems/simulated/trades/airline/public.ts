import type { Trade } from '../trade.ts'

/** What is written for others to read, and in the box below a survey. All sentences are our own. */
export const airlineInPublic: Trade['inPublic'] = {
  posts: {
    glad: [
      'The {brand} captain came out before take-off and explained the delay in person. Class act.',
      { text: 'Flying with kids? Take {brand}, seriously. They even warm the milk.', tells: 'recommends' },
      'To the crew of this morning’s {brand} flight out of {town}: you were lovely to my nervous dad.',
      { text: 'My lost guitar is home again, not a scratch on it. Thank you {brand}!', tells: 'solved' },
      { text: "I don't say this often about an airline, but go and book {brand}.", tells: 'recommends' },
      'Sunrise over the wing, decent coffee, on time. Good morning {brand}.',
      'Landed early, bag first on the belt. Did somebody tell {brand} that it was my birthday?',
    ],
    cross: [
      '{brand}: {days} hours late, no announcement, one biscuit.',
      { text: 'Friends, whatever you do, do not book {brand} over the holidays.', tells: 'warns' },
      'Hey {brand}, my suitcase says hello. From {town}. I am not in {town}.',
      { text: 'That was my last flight with {brand}.', tells: 'leaves' },
      { text: 'Fourth message to {brand} about the same stroller. Anyone?', tells: 'comes_again' },
      'The weather people warn of storms over {town} and the {brand} newsletter is about sun hats.',
      { text: 'See you in court, {brand}. I kept every receipt.', tells: 'severe' },
      'Dear {brand}, a gate change is something one announces BEFORE the door shuts.',
      { text: 'Thinking of {product}? Don’t.', tells: 'warns' },
      'Asked {brand} for a refund. Got a paragraph about sustainability.',
      { text: "{brand} and I are through, the card's already cut in half.", tells: 'leaves' },
    ],
    plain: [
      'Anyone else stuck in {town}? The {brand} board says {hour}.',
      '@{brand} can I bring a sourdough starter in hand luggage, asking for my flatmate',
      'Can anybody recommend a hotel near the airport in {town}? {brand} lands at midnight.',
      'We leave on the {day}th with {brand}. Packing list, anyone?',
      'My sister’s neighbour swears she will never set foot on a {brand} plane again. She flew once, as a child.',
    ],
    insider: [
      'First day in the {brand} uniform! Best colleagues above the clouds.',
      'We at {brand} are hiring cabin crew in {town}, apply by the {day}th.',
      'Invited by {brand} to try {product}. What a dream, my dears! (ad)',
      'With my code you save ten percent on {product}, link in bio #partner',
      'Speaking as a {brand} pilot: our ground staff is the finest there is.',
    ],
  },

  reviews: {
    glad: [
      'Clean plane, polite crew, and a seat with room for a tall man.',
      'When the fog came, a lady walked through the hall with tea and with news. That I remember.',
      { text: 'If you get the choice, pick {brand} and sit on the left for the view.', tells: 'recommends' },
      'Small airline, big heart.',
      'Nine flights in two years, nothing ever got lost, and I travel with drums.',
      { text: 'To everybody with a fear of flying: try this crew, you will be in good hands.', tells: 'recommends' },
    ],
    cross: [
      'A folding chair with wings.',
      'The price doubles on the way from the first click to the last.',
      { text: 'Save your money and take the night train, anything but {brand}.', tells: 'warns' },
      'My seat neighbour got a meal, I got an apology, and only one of the two was warm.',
      { text: 'We shall not board one of their planes again.', tells: 'leaves' },
      'Plane late, bag late, refund late. At least they are consistent.',
      { text: 'Seven weeks on, and my claim is as open as on the first day.', tells: 'unsolved' },
    ],
    plain: [
      'A bus in the air. It left, it arrived.',
      'Seat ok, food so-so, crew nice.',
      'I had expected less and paid more, so it evens out.',
      'Only airline that serves {town}, hard to compare.',
    ],
  },

  comments: {
    glad: [
      'Super friendly, made me laugh in spite of it all.',
      { text: 'Got my refund, all good now.', tells: 'solved' },
      '{agent} was patient with my bad English.',
      { text: 'Would recommend to anyone.', tells: 'recommends' },
      'Ten out of ten.',
      'She spoke to me like to a person.',
      { text: 'Sorted, thanks.', tells: 'solved' },
    ],
    cross: [
      { text: 'Still no bag.', tells: 'unsolved' },
      { text: 'Fifth call, fifth person, same story from the start.', tells: 'comes_again' },
      'Cold as a vending machine.',
      'He kept interrupting me.',
      { text: 'It was marked as resolved. It is not.', tells: 'unsolved' },
      '{minutes} minutes for a yes or no.',
      { text: 'Had to write a second mail since the first was never answered.', tells: 'comes_again' },
      'I understood every second word, the line was so bad.',
    ],
    plain: ['ok', 'Average, I guess.', 'Too many questions in this survey.', 'Was in a hurry, no opinion.', 'Ask me after the flight.'],
  },
}
