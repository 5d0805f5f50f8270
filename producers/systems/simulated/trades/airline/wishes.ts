import { aside } from '../../texts/sentence.ts'
import type { Trade } from '../trade.ts'

/** What passengers lack, what is hard for them, what they look for in vain, and what they have together. All sentences are our own. */
export const airlineWishes: Pick<Trade['asides'], 'need' | 'pain' | 'missing_content' | 'product_pair'> = {
  need: aside(
    'need',
    [
      'From September I fly to {town} each Monday, so some kind of season ticket would be the thing.',
      'We are twelve for the wedding and would like to sit in one block.',
      'My mother needs somebody to walk with her to the gate.',
      'A direct flight on Fridays, that is what my whole department wishes for.',
      'I shall be taking a bicycle, how do I get it on board?',
      'Could one have a fare with the luggage in it and nothing else?',
      'The twins travel alone for the first time this summer and someone has to look after them.',
      'I am after a gift card, my parents have their golden wedding.',
      'Being tall, I want a row where my knees fit, on all my trips.',
      'For our fair in May we have to ship four crates along with us.',
      "We'd love to break the journey in {town} for two nights, on one ticket.",
      'Do you do lounges by the hour? I have a long wait coming up.',
      'Wifi on the night flight would be worth money to me, I have to hand in a paper.',
    ],
    [
      'I want nothing from the trolley, thank you.',
      'My colleague is looking for a season ticket, not I.',
      'A wheelchair is not needed any more, the foot is healed.',
      'You will want the booking code, I imagine.',
      'Back then we were in want of a cot, the child is twenty now.',
      'No need to write the fare down.',
    ],
  ),

  pain: aside(
    'pain',
    [
      'With every trip I spend an hour typing in the same four passports.',
      'What wears me out is the changing in {town}, always at a run, always with the pram.',
      'After a night in that seat I cannot turn my head for two days.',
      'My expenses take longer than the flight, because each fee comes on a receipt of its own.',
      'I never know if my bag will be too big, it spoils the packing for me.',
      'The children are starving by the time the trolley gets to the back.',
      'You can hardly hear an announcement at the rear, I live in fear of missing mine.',
      'Getting to the airport for six in the morning eats up a whole night of mine.',
      'My miles keep running out before there is a seat one could have for them.',
      'With my hip, the stairs up to the plane are a torment.',
      'Juggling three apps to get one family on board is madness.',
      'Each Sunday evening I stand in the same endless line for security, it is the worst hour of my week.',
    ],
    [
      'Packing is the part that I love.',
      'The changing in {town} went like clockwork.',
      'I have a painful tooth, so bear with my mumbling.',
      'My sister finds flying exhausting, I sleep like a log.',
      'It was a nuisance once, with the new app it takes a minute.',
      'The hip is as good as new.',
    ],
  ),

  missing_content: aside(
    'missing_content',
    [
      'Your site tells me everything about dogs and not a word about rabbits.',
      'I went through all the questions and answers, mine is not among them.',
      'There should be a plan of the cabin somewhere, I cannot see one.',
      'I clicked my way through {minutes} pages for the size of the locker under the seat. Nothing.',
      'The tariff table has a column for {product}, and the column is blank.',
      'Which terminal is it? Neither the ticket nor the page says.',
      'Where is it written how early the counter opens? I have not come across it.',
      'An English version of the claim form does not seem to exist.',
      'No address for letters on the whole website, who does that?',
      'I tried to read up on travelling while pregnant, the article is gone.',
      'The confirmation leaves out the one thing I want to know, the meal.',
      "Searching for 'crutches' gives me hotels.",
    ],
    [
      'Your page on rabbits is excellent, I read it twice.',
      'All of it was in the confirmation, my mistake.',
      'I could not find the gate at first, but a child showed me.',
      'We have not searched for it ourselves so far.',
      'The answer was under baggage, my son found it.',
      'There is no table in the lounge, I write on my knees.',
    ],
  ),

  product_pair: aside(
    'product_pair',
    [
      'Out with {product}, back with {other}, that is how we booked.',
      'I hold {product} and my wife {other}, all in one booking.',
      'On my account there are two things: {product} and {other}.',
      'We always combine {other} with {product}.',
      'I paid for {product}, and for {other} as well.',
      'In March it was {product}, in April {other}, I use the two in turn.',
      '{other} together with {product}, so it says on my receipt.',
      'As I got {product} for myself I took {other} for the children.',
      'My receipt lists {product} first and {other} below.',
      'For the long leg I have {other}, for the short one {product}.',
      'The firm pays {product} and I added {other} out of my own pocket.',
      'Two tickets lie here, one is {product}, the other one {other}.',
    ],
    [
      'Should I book {product} or rather {other}?',
      'I had wanted {other} and ended up with {product}.',
      'The lady beside me had {other}, mine was {product}.',
      'What is the difference from {other} to {product}?',
      'It says {other}, it should say {product}.',
    ],
  ),
}
