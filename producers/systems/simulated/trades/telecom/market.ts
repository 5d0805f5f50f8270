import { aside } from '../../texts/sentence.ts'
import type { Trade } from '../trade.ts'

/** What customers say of other firms and of what was advertised. All sentences are our own. */
export const telecomMarket: Pick<Trade['asides'], 'better_elsewhere' | 'promise_broken'> = {
  better_elsewhere: aside(
    'better_elsewhere',
    [
      '{rival} answers within a minute, I know it from my office.',
      'My brother has {rival} and his line has not been down once.',
      'With {rival} the same thing would cost {amount} less.',
      'At {rival} one can do that in the app.',
      'I hear {rival} lets people give notice with one click, why not you?',
      'For half your price {rival} gives you twice the data.',
      'When I was still at {rival} nobody had to ask me three times.',
      'You should look at how {rival} does it, their bill fits on half a page.',
      'My colleagues are all with {rival} and laugh at my stories.',
      'Even {rival} has a shop that opens on Saturdays.',
      'The people at {rival} ring back when they say so, just for comparison.',
      "Compared with {rival} you're simply slow.",
    ],
    [
      'I came to you from {rival} and have not regretted it.',
      '{rival} was far worse, so I am patient.',
      'The {rival} shop next door is closing, have you heard?',
      'My mother is with {rival}, but this is about my own line.',
      'Other providers are no better, I do not say that.',
      '{rival} rang me twice this week and I hung up.',
    ],
  ),

  promise_broken: aside(
    'promise_broken',
    [
      'Your {campaign} said three months free, and I have paid from the first day.',
      'I took {product} because of {campaign}, and of the reduced price nothing is to be seen.',
      'In the {campaign} letter it says no connection fee, on my bill it says {amount}.',
      'What happened to the {campaign} bonus? I was told it is not meant for me, after I had signed.',
      '{campaign} was advertised as unlimited, and on the {day}th you slowed me down.',
      "So the {campaign} price holds for everyone but people in {town}, it turns out. The poster didn't mention that.",
      'I did all you asked for in {campaign} and the voucher never came.',
      'On the phone they swore that {campaign} covers the box as well; now I am charged for the box.',
      'With {campaign} you tempted me over, and the promised speed is a third of it.',
      'You call it {campaign} and then it costs {amount} more than before.',
      'The lady who sold me {campaign} said I could go back at any time, and your letter says two years.',
      'I have the {campaign} leaflet in my hand: installation included, black on white. The fitter wanted {amount}.',
    ],
    [
      'I saw {campaign} on a bus, is that still running?',
      'The {campaign} discount is on the bill, as you said.',
      'Does {campaign} also count for people who are with you already?',
      'My cousin asked me about {campaign}, I know nothing of it.',
      '{campaign} sounds good, but we have only just signed.',
      'You kept your word about {campaign}, that I want to say too.',
    ],
  ),
}
