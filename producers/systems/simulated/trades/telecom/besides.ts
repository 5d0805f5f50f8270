import { telling, type TellingSentence } from '../../texts/sentence.ts'

/** What texts of this trade tell besides what they were written for, as two readers said who knew neither that nor the rules. */
export const telecomBesides: readonly TellingSentence[] = [
  ...telling('leaves', [
    'I am moving to {rival}, they at least pick up the phone.',
    'I have signed with {rival}, the papers are here in front of me.',
    'I signed up with another provider yesterday.',
    'I went to {rival} last week and have not had to ring anybody since.',
    'My new provider asks for a transfer code, where do I get it?',
    'Take this as my notice, I am leaving.',
    'Then I will switch to a different company, it is that simple.',
    'You have just lost a family of four.',
    '{rival} gives me the same for {amount} less, so that is where I am going.',
  ]),
  ...telling('solved', [
    'Credit where it is due: one message to {brand} and the wrong bill was gone.',
    'Good, then that is settled.',
    'I grumbled about {brand} and the outage, so fair is fair: they rang me the moment it was mended.',
    'Not only did {brand} fix the fault, somebody asked this morning whether it is all right now.',
    'Perfect, I see the credit already. Much obliged.',
    'Thank you for staying on the line until it ran, that was kind.',
    'There was one fault, it was repaired within a day, and they rang to ask whether all was well.',
    '{brand} fixed my line on a Sunday evening. Hats off to {agent}!',
  ]),
  ...telling('unsolved', [
    'Day {days} without internet, dear {brand}. Anybody home?',
    'The ticket was closed, yet nobody has done anything.',
    'Your colleague {agent} said it was done; nothing is done.',
  ]),
  ...telling('severe', [
    'Every single month the same wrong {amount} and every month I have to spend my lunch break on it.',
    'I have here the third wrong invoice in a row and I have had enough of it.',
    'It goes down every other evening and all I get is a recorded voice.',
    'This {product} is the third one and it breaks like the two before it.',
  ]),
  ...telling('promise_broken', [
    'I rang about this on the {day}th and was promised an answer within two days.',
    'I was told somebody would get back to me, and my phone has been silent since.',
    'I was told yes in March and no in April, by the same firm.',
    'In the shop they quoted me another price than the one in the letter.',
    'My daughter had her birthday without the phone you swore would be here.',
    'The discount we agreed on is not on the bill yet.',
    'The technician was supposed to be here between eight and twelve.',
    'You promised it for the {day}th, now it is {days} days later and no parcel in sight.',
    'Your colleague {agent} said it was done; nothing is done.',
  ]),
  ...telling('better_elsewhere', [
    'I am moving to {rival}, they at least pick up the phone.',
    '{rival} gives me the same for {amount} less, so that is where I am going.',
  ]),
  ...telling('pain', ['It goes down every other evening and all I get is a recorded voice.', 'Your menu is a maze.']),
  ...telling('takes_charge', [
    'I am sorry, that should not have happened. I will stay on this until it is settled.',
    'I credited {amount} for the days without service.',
    'I found the parcel, it was at the depot in {town}.',
    'I have changed the setting, it takes effect within ten minutes.',
    'I have reset the line from here, please have a look whether the lamp turns green.',
    'I have taken the {amount} off, you will see it on the next statement.',
    'Noted, I send you the confirmation by e-mail.',
    'The contract runs until the end of the month after next year, I will send you the date.',
    'The rule allows it, so I do it right away.',
  ]),
]
