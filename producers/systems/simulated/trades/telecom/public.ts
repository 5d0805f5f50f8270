import type { Trade } from '../trade.ts'

/** What is written for others to read, and in the box below a survey. All sentences are our own. */
export const telecomInPublic: Trade['inPublic'] = {
  posts: {
    glad: [
      '{brand} fixed my line on a Sunday evening. Hats off to {agent}!',
      'Credit where it is due: one message to {brand} and the wrong bill was gone.',
      { text: 'If anybody in {town} looks for a provider, mine is {brand} and I sleep well.', tells: 'recommends' },
      { text: 'Just told my whole choir to get {product}. Not paid for it, promise.', tells: 'recommends' },
      'The fitter from {brand} even took the old cable away. Lovely man.',
      'Third year with {brand}, third year without a reason to complain.',
    ],
    cross: [
      'Day {days} without internet, dear {brand}. Anybody home?',
      { text: 'Do yourselves a favour and stay away from {brand}.', tells: 'warns' },
      '{minutes} minutes in the queue of {brand}, then the line went dead. Bravo.',
      '{brand} charges me for a phone I sent back in spring. Unreal.',
      'All of {town} is offline and {brand} posts a puzzle about pumpkins.',
      { text: 'Never again {brand}. I mean it this time.', tells: 'leaves' },
      'Has anybody ever got a call back from {brand}? Asking for a street.',
      { text: 'I warn everybody I know about {product}.', tells: 'warns' },
      { text: 'Parents, keep the first phones of your kids away from {brand}.', tells: 'warns' },
      { text: 'Think twice before you sign with {brand}. I thought once.', tells: 'warns' },
      { text: 'Goodbye {brand}, nine years and not one thank you. I am off.', tells: 'leaves' },
      { text: 'As of today this household is free of {brand}.', tells: 'leaves' },
      { text: 'I have left {brand} and the sky did not fall.', tells: 'leaves' },
      'My nephew left {brand} in spring, he says. I have never had them.',
    ],
    plain: [
      'Does anybody know whether {brand} has a fault in {town} right now?',
      '@{brand} which of your shops is open on Saturday?',
      'Switched the box off and on, now waiting. {brand} {town}.',
      'What is the number for the {brand} fault line again?',
    ],
    mended: [
      { text: 'Power to the people at {brand}: {town} was dark on the network yesterday and is back today.', tells: 'solved' },
      'I grumbled about {brand} and the outage, so fair is fair: they rang me the moment it was mended.',
      { text: 'Line down, message sent, line up again within a day. Thank you {brand}.', tells: 'solved' },
      { text: 'To the night crew of {brand} who got {town} back online: you deserve a cake.', tells: 'solved' },
      'Not only did {brand} fix the fault, somebody asked this morning whether it is all right now.',
      'One bad day, one good answer. Well handled, {brand}.',
      { text: 'We are online again! And {brand} takes the day off the bill without being asked.', tells: 'solved' },
      '{agent} at {brand} kept me posted all through the outage. That is how one does it.',
      { text: 'Had no network, had a very nice chat with {brand} though, and now I have both.', tells: 'solved' },
      'So the cable was cut by a digger and {brand} stood in the mud until ten at night. Respect.',
      'Outages happen. How {brand} dealt with ours was first class.',
      { text: 'Back on air in {town}, thanks to {brand}.', tells: 'solved' },
    ],
    insider: [
      'So proud of my team at {brand} tonight, best service in the country!',
      'Working for {brand} means loving what you do. Come and join us.',
      'Use my partner link for {product}, simply unbeatable #ad',
      '{brand} sent me {product} for this video and I adore it. Sponsored.',
    ],
  },

  reviews: {
    glad: [
      'Friendly, fast, no small print. My parents have it too by now.',
      'Changed from a big name three years ago and never looked back.',
      'There was one fault, it was repaired within a day, and they rang to ask whether all was well.',
      { text: 'Good price, good people. I can recommend {brand}.', tells: 'recommends' },
      { text: 'Anybody who moves to {town}: get these people to lay your line.', tells: 'recommends' },
      'The move was as easy as they said it would be.',
    ],
    cross: [
      'The speed is a tale for children, and so is the hotline.',
      'Four weeks for a router, then the wrong one. I would give no star if I could.',
      'They are nice until you have signed.',
      'Billing is a lottery, only that you never win.',
      'Please read the other reviews, they are all true.',
      { text: 'My advice to anybody in {town}: run.', tells: 'warns' },
      { text: 'Left after two years, should have done so after two weeks.', tells: 'leaves' },
    ],
    plain: [
      'It does what it should. The app could be better.',
      'Okay for the price, slow in the evening.',
      'Neither great nor bad, I have no other choice in {town}.',
    ],
  },

  comments: {
    glad: [
      'Quick and kind.',
      'The gentleman took his time for me.',
      { text: 'Problem solved in one call.', tells: 'solved' },
      'Could not have been better.',
      '{agent} deserves a raise.',
      { text: 'I will tell my friends.', tells: 'recommends' },
    ],
    cross: [
      'Waited for ages.',
      { text: 'Nothing was solved.', tells: 'unsolved' },
      { text: 'I had to explain everything three times.', tells: 'comes_again' },
      { text: 'She was polite, but the problem is still there.', tells: 'unsolved' },
      'Too expensive for what you get.',
      'Your menu is a maze.',
    ],
    plain: ['It was all right.', 'As expected.', 'The music on the line is too loud.', 'No comment.', 'Call quality could be better.'],
  },
}
