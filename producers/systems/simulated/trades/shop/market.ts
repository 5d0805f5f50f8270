import { aside } from '../../texts/sentence.ts'
import type { Trade } from '../trade.ts'

/** What a shop's customers say of other firms and of what was advertised. All sentences are our own. */
export const shopMarket: Pick<Trade['asides'], 'better_elsewhere' | 'promise_broken'> = {
  better_elsewhere: aside(
    'better_elsewhere',
    [
      'At {rival} they carry it upstairs, and for nothing.',
      '{rival} takes things back for a hundred days.',
      'The drawers of {rival} do not jam, we have them in the bathroom.',
      "Why can {rival} give me a delivery hour and you can't?",
      'From {rival} the spare part was here the next morning.',
      'I saw the same bench at {rival}, cheaper by {amount}.',
      'My sister shops at {rival} and has never had to fill in a form.',
      '{rival} packs better, there is no denying it.',
      'You could learn from {rival} how one says sorry.',
      'In the chat of {rival} a person answers, not a machine.',
      'The linen from {rival} keeps its colour, yours faded in a month.',
      'It must be nice to be a customer of {rival}, they get a call before the van comes.',
    ],
    [
      'I had one from {rival} before and it fell apart.',
      'Is {rival} part of your group?',
      '{rival} does not stock that size either.',
      'The box says {rival}, I only used it for the return.',
      'We passed {rival} on the way to you, the car park was full.',
      'Nobody can say that {rival} is any cheaper.',
    ],
  ),

  promise_broken: aside(
    'promise_broken',
    [
      '{campaign} meant a fifth off everything, and at the till everything had exceptions.',
      'You wrote that during {campaign} delivery is free, and here are {amount} for delivery.',
      'My gift from {campaign} has not come, and the chat says the gifts are all gone.',
      'The {campaign} page counted down to midnight, at ten the prices were the old ones.',
      'For {campaign} I drove to {town} with a trailer, and none of the things in the leaflet was there.',
      '"Taken back for the full price", says {campaign}. I was offered a third.',
      'I became a member for {campaign} and now it appears that members are left out. Really?',
      'The points that you promised with {campaign} are not in my account.',
      'Assembly on the day itself, that was {campaign}. It has been {days} days.',
      "I hold you to {campaign}: it's printed there, two for one, and I've been billed for two.",
      'With the {campaign} sticker it cost more than the week before, I have both receipts.',
      '{campaign} has turned out a fairy tale, the {product} was never in it.',
    ],
    [
      'Is {campaign} on in {town} as well?',
      'My parcel from {campaign} came with the gift, the children were delighted.',
      'I missed {campaign}, will there be another?',
      'The girl at the till explained {campaign} to me.',
      'I have no use for {campaign}, I want the old colour.',
      'As {campaign} promised, the price was a fifth lower.',
    ],
  ),
}
