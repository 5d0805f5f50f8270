import { telling, type TellingSentence } from '../../texts/sentence.ts'

/** What texts of this trade tell besides what they were written for, as two readers said who knew neither that nor the rules. */
export const shopBesides: readonly TellingSentence[] = [
  ...telling('leaves', [
    'From now on our furniture comes from {rival}, whatever it costs.',
    'I take my question, and my purse, down the road.',
    "I've become a member at {rival}. Same fee, and somebody answers.",
    'If this is how you sell, I dread how you repair. I leave it.',
    'My whole family buys at {rival} since Christmas, and I have joined them.',
    'Nah. You lot are rude, I am off before it costs me anything.',
    'Nobody rolls their eyes at me and gets an order for it.',
    'One friendly word and I would have ordered. Too late.',
    'Since last month I get my clothes from another shop, there the sizes are true.',
    'The next wardrobe, and everything after it, I order at {rival}.',
    'We do our shopping with one of your competitors these days, I say so quite openly.',
    'We wanted to furnish the whole house with you. After today we shall not.',
    'With such a manner you need not count on me as a customer.',
    'You laughed at my English, I do not buy from you.',
    'You lost me to {rival}, and all it took them was one friendly phone call.',
    '{rival} has my custom now, they carried the thing up to the third floor without a word.',
  ]),
  ...telling('solved', [
    'My order hung in the air when the {brand} site fell over, {agent} picked it out by hand. Thanks.',
    'Somebody at {brand} worked through the night, my parcel is moving again.',
    'The mail with the label is here, so you need not send it a second time.',
  ]),
  ...telling('unsolved', ['My refund from {brand} is old enough to walk by now.']),
  ...telling('severe', ["Error 500, error 502, error 504. I'm collecting them now, is there a prize?"]),
  ...telling('promise_broken', [
    'Big sale at {hour}, you wrote, and at {hour} the shop falls over. Every year the same circus.',
    'Dear {brand}, "handed over personally" does not mean "in the hedge".',
    'I am calling because nobody called me, although it was agreed for {hour} on the {day}th.',
    'I pay extra for Friday and Friday passes and not even a mail, nothing.',
    "I've stopped believing in your dates, the {day}th is a number to you and nothing else.",
    'In stock, says the page, and in the store in {town} they look at me as if I had invented the thing.',
    'Solid oak, my foot. I scratched it with a spoon and there is paper underneath.',
    'Your so-called waterproof cushions are sponges, the whole terrace set is ruined after one shower.',
  ]),
  ...telling('better_elsewhere', [
    "I've become a member at {rival}. Same fee, and somebody answers.",
    'Since last month I get my clothes from another shop, there the sizes are true.',
    '{rival} has my custom now, they carried the thing up to the third floor without a word.',
  ]),
  ...telling('pain', [
    'My sister is a solicitor, and even she does not understand your return form.',
    'The chat window is very small on my phone.',
    'The sizes are drawn by lot.',
  ]),
  ...telling('missing_content', [
    'How can I get rid of the yearly card? I can find no button for it.',
    'How do you get the drawers of the desk out? The drawing does not show it.',
  ]),
  ...telling('takes_charge', [
    'I deleted the old address, so nothing goes there any more.',
    'I have swapped the size, the label for the old one is in your mail.',
    'The mistake was made in our house, not by you.',
  ]),
]
