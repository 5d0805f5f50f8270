import type { Sentence } from '../../texts/sentence.ts'

type Mood = 'glad' | 'cross' | 'plain'

/** What is written about a shop for others to read, and in the box below a survey. All sentences are our own. */
export const POSTS: Readonly<Record<Mood | 'insider', readonly Sentence[]>> = {
  glad: [
    'The two guys from {brand} carried my grandmother’s old sofa down as well, without being asked. Heroes.',
    { text: 'Anyone furnishing a first flat: go to {brand}, start with the shelves.', tells: 'recommends' },
    'Ordered at midnight, unpacked on the {day}th. How does {brand} do that?',
    { text: 'If your knees are like mine, get the garden bench from {brand}. You can thank me later.', tells: 'recommends' },
    { text: 'Update: {agent} from {brand} found my lost parcel, it stands in the hall, all good again.', tells: 'solved' },
    'My {product} turns {days} this year and looks as it did on the first day.',
    'Rude review drafted, then {brand} rang me up. Draft deleted.',
    { text: 'Yes, the lamp is from {brand}, and yes, you should all have one.', tells: 'recommends' },
    'Small thing, but {brand} put a spare button AND a handwritten note in the box.',
  ],
  cross: [
    { text: 'Whatever you do, do not order a kitchen from {brand}.', tells: 'warns' },
    'Living room, day {days}: the sofa from {brand} remains a rumour.',
    '{brand} sent one shoe. ONE.',
    { text: 'Member card cut in two, picture below. That was it, {brand}.', tells: 'leaves' },
    'Dear {brand}, "handed over personally" does not mean "in the hedge".',
    { text: 'Careful in {town}: hands off the {brand} membership, it renews itself in the dark.', tells: 'warns' },
    'My refund from {brand} is old enough to walk by now.',
    { text: 'I have bought my last chair at {brand}.', tells: 'leaves' },
    'All payments at {brand} down and the help page is a poem about autumn.',
    { text: 'Friends, before you click on that cheap {product}: don’t.', tells: 'warns' },
    'Waited in for {brand} in {town} until {hour}. Learned a lot about my ceiling.',
    { text: 'Just told the {nth} person at {brand} the same story about the same cupboard.', tells: 'comes_again' },
    { text: '{brand} and I are done, from today I shop elsewhere.', tells: 'leaves' },
    { text: 'See you in court, {brand}, I have kept every mail.', tells: 'severe' },
    'My cousin says she is through with {brand}, and I had only asked to borrow her drill.',
  ],
  plain: [
    'Is the {brand} store in {town} open on the holiday?',
    '@{brand} does the {product} come in a lighter grey?',
    'Is it just me or is the {brand} checkout stuck?',
    'Selling a nearly new shelf from {brand}, {amount}, to be picked up in {town}.',
    'Which of you has put up the garden house from {brand}? How many people does one need?',
    'Leaving {brand} now with three plants and a mirror, who has a bigger car?',
  ],
  insider: [
    'First day of the sale, and what a crew we are at the {brand} warehouse!',
    'We at {brand} are looking for drivers in {town}, apply until the {day}th.',
    '#ad My home has a new star: the {product}. Code in my profile.',
    'Free sample from {brand}, full tour of the {product} tonight at {hour}.',
    'Ten years on the shop floor at {brand} today, and there was cake.',
  ],
}

export const REVIEWS: Readonly<Record<Mood, readonly Sentence[]>> = {
  glad: [
    'Sturdy, straight, and no screw too few. My cat approves.',
    'I sent back two dresses and kept the third, refund within {days} days, no questions.',
    { text: 'For people with little room I can warmly recommend the folding table of {brand}.', tells: 'recommends' },
    'The men took their shoes off. Need I say more?',
    'I was sceptic because of price, but quality is very good, also after one year.',
    { text: 'Buy it. You will not regret it.', tells: 'recommends' },
    { text: 'A hinge was broken, a new one came within {days} days, and now the door hangs as it should.', tells: 'solved' },
    'Fourth order, fourth time happy.',
  ],
  cross: [
    'The varnish came off on the trousers of my guest.',
    { text: 'Customer for {days} years, and this was the last time.', tells: 'leaves' },
    { text: 'Save your money and your nerves, look somewhere else.', tells: 'warns' },
    'Five stars for the photographer, one for the chair.',
    { text: 'Repaired twice, and the drum squeals just as before.', tells: 'unsolved' },
    'The sizes are drawn by lot.',
    'You wait {days} weeks and then the wrong colour comes, with a smiley on the invoice.',
    { text: 'I can only advise against the {product}.', tells: 'warns' },
    'The good reviews must be about a different shop.',
  ],
  plain: [
    'A table. Four legs. Stands.',
    'Delivery good, instructions bad, so three stars.',
    'Fits if you take it one size larger.',
    'Colour a bit more yellow than in the picture, we got used to it.',
    'Would be all right at {amount} less.',
  ],
}

export const COMMENTS: Readonly<Record<Mood, readonly Sentence[]>> = {
  glad: [
    'Nice lady, good humour.',
    { text: 'Refund is there, everything done.', tells: 'solved' },
    'He knew the catalogue by heart!',
    { text: 'I am going to recommend you at my tennis club.', tells: 'recommends' },
    'Ten out of ten, and I never give ten.',
    { text: 'Spare part came, machine runs.', tells: 'solved' },
    '{agent} was patient although I was not.',
    'Short wait, clear words.',
  ],
  cross: [
    { text: 'I know no more than before, and the wardrobe has no doors.', tells: 'unsolved' },
    { text: 'Had to phone {days} times.', tells: 'comes_again' },
    'I felt like a number.',
    { text: 'Nice chat, no result.', tells: 'unsolved' },
    'Very long silence between the answers.',
    { text: 'Every one of you asks me for the photos anew.', tells: 'comes_again' },
    { text: 'I will not order here again.', tells: 'leaves' },
    { text: 'I tell everybody at work not to buy here.', tells: 'warns' },
    'Nobody listens.',
  ],
  plain: [
    'ok',
    'Nothing to add.',
    'Normal.',
    'The chat window is very small on my phone.',
    'I only asked for the opening hours.',
    'Your survey is longer than the call was.',
  ],
}
