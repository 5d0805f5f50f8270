import { aside } from '../../texts/sentence.ts'
import type { Trade } from '../trade.ts'

/** What customers lack, what is hard for them, what they look for in vain, and what they have together. All sentences are our own. */
export const telecomWishes: Pick<Trade['asides'], 'need' | 'pain' | 'missing_content' | 'product_pair'> = {
  need: aside(
    'need',
    [
      'My daughter starts college in autumn and will want a line of her own over there.',
      "We've begun working from home, both of us, and one connection isn't enough any more.",
      'What I lack is something that works abroad, I cross the border twice a week.',
      'I could do with more data by the end of each month.',
      'The garden shed should get wireless too, do you have anything for that?',
      'Mum is eighty and looks for a phone with big keys, nothing else.',
      'If there were a plan for weekends only I would take it on the spot.',
      'We are opening a second office in {town} and that one has no line yet.',
      'An extra sim for the tablet would be handy.',
      "I'm looking for television without a box, if such a thing exists.",
      'My son is ten now, so it is time for his first number, with limits on it.',
      'For the caravan I want a small plan that I can switch on in summer.',
      'Is there some way to have all our four bills on one page? That is what we want.',
    ],
    [
      'Data I have more than enough of, thanks.',
      'I do not need anything new, I need the old thing to work.',
      'My neighbour wants a faster line, he will ring you himself.',
      'There is no need to send anybody round.',
      'You need my customer number, I suppose.',
      'Last year we were short of a second line, that is long done.',
    ],
  ),

  pain: aside(
    'pain',
    [
      'Every month I spend an evening putting three bills from you side by side.',
      'The wireless does not reach the bedroom, so my wife works in the kitchen.',
      'Up here the signal is so thin that I take calls standing on the balcony.',
      'By the twentieth the data is used up and I ration it like sugar.',
      'Nobody in the family can remember the seven passwords for seven devices.',
      'Whenever the children play online my video meeting falls apart.',
      'I pay for channels that no one here ever watches, and cannot take them out one by one.',
      'The handset is so complicated that my father has stopped ringing us.',
      'On the train I lose the connection at each tunnel, and I live by those two hours.',
      'It is the roaming that gives me sleepless nights, one never knows what it will cost.',
      'Cables all over the hall, I trip on them each week.',
      'With two contracts on two dates I am forever afraid to miss one.',
    ],
    [
      'The reception in the bedroom is perfect since the last visit.',
      'It costs me no trouble at all to read the bill.',
      'My back hurts, so I would rather sit while we talk.',
      'A friend complains about his passwords, mine are on a sheet.',
      'It used to be a struggle each month, that is over since the app.',
      'No pain, no gain, as my trainer says.',
    ],
  ),

  missing_content: aside(
    'missing_content',
    [
      'I searched your whole help page for the notice form and there is none.',
      'Nowhere does it say how many devices may be connected at once.',
      'The page about moving house ends in the middle of a sentence, the list of papers is not there.',
      'I could not find a price for the second card on the site, not even after logging in.',
      "There's no manual for {product} online, only for the model before.",
      'I have looked under tariffs, under help and under contact, a map of the coverage is in none of them.',
      'How do I read the codes on the box? Your pages keep quiet about that.',
      'The app has everything but a place where I see the end date.',
      'A telephone number for {town} would be a good thing to put on your site, I hunted for it for {minutes} minutes.',
      'The link to the terms goes to an empty page.',
      'I would have done it myself if it were explained anywhere.',
      'Your search does not know the word roaming.',
    ],
    [
      'I found it on your page at once, well explained.',
      'The form was on the site, I only wanted to be sure.',
      'I could not find my glasses just now, one second.',
      'I have not looked on the website yet.',
      'The manual is in the drawer, page {day}.',
      'Nobody at home could find the remote, that is another story.',
    ],
  ),

  product_pair: aside(
    'product_pair',
    [
      'I have both {product} and {other} with you.',
      'We took {other} on top of {product} last year.',
      '{product} runs next to {other} here, on the same shelf.',
      'Since {product} came together with {other} I expected one bill.',
      'I bought {other} to go with {product}.',
      'At my place it is {product} downstairs and {other} for the phones.',
      'I am with you twice over: {product}, and {other} since spring.',
      'My order was {product} plus {other}.',
      'Besides {product} I pay for {other}.',
      'Both on one address, {other} and {product}, if that helps you find me.',
      'When I got {product} I signed for {other} in the same minute.',
      'The children use {other}, and I have {product} for work.',
    ],
    [
      'I am torn between {product} and {other}, I shall take one of them.',
      'My neighbour has {other}, I have {product}.',
      'Before {product} I had {other}, that is over.',
      'Is {other} better than {product}?',
      'No, not {other}, I said {product}.',
    ],
  ),
}
