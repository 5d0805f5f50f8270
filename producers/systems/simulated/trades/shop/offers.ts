import { telling } from '../../texts/sentence.ts'
import type { Trade } from '../trade.ts'

/** Offers of more, and what a shop's customers say to them. All sentences are our own. */
export const shopOffers: Trade['offers'] = {
  upselling: telling('pitch', [
    'The {other} goes so well with it, shall I add one?',
    'If you take the {other} today it is {amount} less.',
    'Do you know our {campaign}? It runs until the {day}th.',
    'With the yearly card this would have cost you {amount} less, would you like one?',
    'Should I put a bottle of care oil in the parcel, for {amount}?',
    'I have one {other} left, I could set it aside for you.',
    'May I offer you five more years of guarantee?',
    'During {campaign} you get the {other} for half.',
    'Customers who have the {product} usually take the {other} too.',
    'For {amount} our men would take the old one away and set up the new one.',
    'What about a second one, as a present?',
    'There is a newer model, with your old one we would take off {amount}.',
  ]),

  annoyed: telling('offer_annoyance', [
    'The first thing you sold me is broken, and here comes the second?',
    'I write because of a refund and get a sales pitch.',
    'No care oil. No guarantee. My chair, please, that is all.',
    'Are you all on commission there, or why do I hear that now?',
    'Do not dare to sell me anything before my money is back.',
    'Another advertisement! I am complaining, did you notice?',
    'Five years of guarantee on what, on the pieces?',
    'How tactless, to praise the {other} to me while I wait for mine.',
    'I find it shameless that you make me an offer now.',
    "Don't try your tricks on me, I said no.",
    'It is always the same with you: complain, and a voucher code comes back.',
    'If I read the word {campaign} once more I scream.',
    'For a card with a yearly fee you have ears, for my broken door you have none.',
  ]),

  welcome: telling('offer_welcome', [
    'Oh how nice, then the {other} too please!',
    'Good thinking, put two in.',
    'Yes, and thank you for telling me, I would have missed it.',
    'For half? I would be silly not to.',
    'Take the old one away? That is worth every cent, yes.',
    'I was about to ask for exactly that.',
    'Why not, it is nearly Christmas.',
    'Very good, send it along with the rest.',
    'The lighter one as well? Yes, do send it.',
    'You read my mind, I take both.',
    'With pleasure, and wrap it nicely.',
    'If they belong together they should stay together, so yes.',
  ]),

  declined: telling('offer_declined', [
    'Thank you, one is plenty.',
    'No more furniture, my wife would leave me.',
    'That is all for today, thanks.',
    'I have oil at home, no need.',
    'It is well meant, but no.',
    'We rent a small flat, there is no room for the {other}.',
    'Not for me, perhaps another customer is glad of it.',
    'I shall do without, thank you.',
    'I have got what I came for, thanks.',
    'My purse says no today.',
    'We like it plain, so without, please.',
    'It would only gather dust at ours.',
  ]),

  pondered: [
    'I must measure the corner before I say yes.',
    'Could you put a link in the mail? I look at it on Sunday.',
    'If it is there in spring, perhaps.',
    'My daughter has the better eye, I ask her.',
    'First this one has to prove itself.',
    'Let me get my salary first, then we see.',
  ],
}
