import { aside } from '../../texts/sentence.ts'
import type { Trade } from '../trade.ts'

/** What an energy supplier's customers say of other firms and of what was advertised. All sentences are our own. */
export const energyMarket: Pick<Trade['asides'], 'better_elsewhere' | 'promise_broken'> = {
  better_elsewhere: aside(
    'better_elsewhere',
    [
      'Over at {rival} one takes a photo of the meter and that is that.',
      '{rival} charges four cents a unit less, I have the sheet next to me.',
      'My daughter gets a bill from {rival} that a child can read.',
      'When the power fails {rival} sends a text within minutes.',
      'In my time with {rival} any credit was paid out in a week.',
      'The tenants below have {rival} and a warm flat for less money.',
      'How come {rival} can do without a standing charge?',
      'If only you were half as polite as {rival}.',
      '{rival} pays people more for their solar power, everybody at the allotments says so.',
      'In every comparison I look at {rival} stands above you.',
      'It took {rival} one afternoon to change a meter like mine.',
      '{rival} tells people before the payment goes up. I call that good manners.',
    ],
    [
      'A man from {rival} was at the door, I sent him off.',
      '{rival} went under last year, my neighbours were stranded.',
      'I left {rival} because of the bills, yours are clearer.',
      'The pylon in the field belongs to {rival}, I am told.',
      'They say {rival} is dearer since the autumn.',
      'Has {rival} anything to do with my meter, or is it only you?',
    ],
  ),

  promise_broken: aside(
    'promise_broken',
    [
      'Under {campaign} my price was frozen. It has thawed since November, I notice.',
      'At my own kitchen table, for {campaign}, your man drew a zero for the standing charge, and now it is {amount}.',
      '{campaign} was meant to pay me {amount} after six months. Eight have gone by.',
      'Where did the thermostat of {campaign} go? I got a leaflet about a thermostat.',
      'Your radio spot says that {campaign} halves the bill. Half of what? It went up.',
      'No exit fee, that was the whole point of {campaign}, and here I read of an exit fee.',
      'According to the letter {campaign} begins in October, according to the bill it never did.',
      'I trusted {campaign} and what did I get, the ordinary tariff with a ribbon on it.',
      '"All green", that is how {campaign} was sold to us. The statement says forty percent coal.',
      'The hotline confirmed that {campaign} counts for flats, today they say houses only.',
      'My boiler check was supposed to be part of {campaign}. The engineer left an invoice on the mat.',
      "I've been in {campaign} since May and haven't saved a cent of what you said I would.",
    ],
    [
      'I got the {campaign} letter this morning and have a question about the date.',
      'With {campaign} it went exactly as you told me.',
      'Do I have to do anything for {campaign} or does it come by itself?',
      'We are too late for {campaign}, I gather.',
      'The song from the {campaign} advert is stuck in my head.',
      'I do not remember what {campaign} said about gas, would you tell me?',
    ],
  ),
}
