import { telling } from '../../texts/sentence.ts'
import type { Trade } from '../trade.ts'

/** Offers of more, and what customers say to them. All sentences are our own. */
export const telecomOffers: Trade['offers'] = {
  upselling: telling('pitch', [
    'While you are on the line: {other} would fit you well, for {amount} more.',
    'Have you thought of adding {other}? It is half price for the first year.',
    'I see you do not have {other} yet, shall I put it on the order?',
    'By the way, with {campaign} you would get {other} on top.',
    'For just {amount} I could move you up to {other} today.',
    'Many families with {product} take {other} as well.',
    'May I also tell you about {campaign}?',
    'One more thing, there is a new phone for you at {amount} a month.',
    'How about our protection package for the device?',
    'I could throw in {other} if you sign for two years now.',
    'You qualify for {other}, it would only need your yes.',
    'Before you go, {other} is cheaper until the {day}th.',
  ]),

  annoyed: telling('offer_annoyance', [
    'I call about a fault and you want to sell me something?',
    'Please. Not now. Repair what I have before you offer me more.',
    'Are you seriously trying to sell me {other} at this moment?',
    'Every time I ring I get an offer, and never an answer.',
    'Stop pushing that on me.',
    'I do not want your bundle, I have said so twice.',
    'That is the last thing I want to hear today.',
    'So all of this was about the offer, I see.',
    'Do not come to me with extras while the bill is wrong.',
    "You've got some nerve, selling to me now.",
    'Spare me the advertising.',
    'I hang up if you mention that package once more.',
    'Leave me in peace with {campaign}, my line is dead.',
    'An offer? Now? You cannot mean that.',
    'You people never miss a chance to get a hand into my pocket.',
  ]),

  welcome: telling('offer_welcome', [
    'Oh, {other} sounds good, put it in.',
    'Really, for that price? Then yes, please.',
    'That is just what we were looking for, thank you.',
    'Nice, I did not know you had that. I take it.',
    'Yes, send it to me, my wife will be pleased.',
    'Lovely idea, where do I sign?',
    'Good that you mention it, I would like to have it.',
    'Go on then, add it.',
    'Twice the data? I would be mad to say no.',
    'That sounds fair, let us do it.',
    'You have found my weak spot, put me down for it.',
    'Oh good, then I need not look any further.',
  ]),

  declined: telling('offer_declined', [
    'No thank you, not for me.',
    'Kind of you, but we have all that we want.',
    'I will pass on that, thanks.',
    'Not at the moment, but thanks for asking.',
    'Let us leave it as it is.',
    'No, {product} is enough for me.',
    'Thanks, my brother-in-law sees to that for us.',
    'That is nice, I just do not watch television.',
    'I would rather not add anything.',
    'Thanks, I am happy with what I have.',
    'It is not something that we would use.',
    'No, leave it off, please.',
  ]),

  pondered: [
    'Send me that in writing and I will think about it.',
    'Perhaps later in the year.',
    'I have to ask my husband first.',
    'Let me sleep on it.',
    'Ring me about that next month.',
    'Not today, maybe in autumn.',
  ],
}
