import { telling } from '../../texts/sentence.ts'
import type { Trade } from '../trade.ts'

/** What a shop's people, and its bot, say. All sentences are our own. */
export const shopAgents: Trade['agents'] = {
  greetings: [
    '{agent} at {brand}, good day. Which order is it about?',
    'Hello and welcome to the {brand} chat, {agent} here.',
    'You have reached {brand}, this is {agent}. I am listening.',
    'Good afternoon! {agent}, from the service desk in {town}.',
    "Hi, I'm {agent}. I've just opened your message.",
    '{brand}, returns and repairs, my name is {agent}, hello.',
    'A good evening from the late shift at {brand}, you have got {agent}.',
    'Hey there, {agent} on the {brand} line. Go ahead.',
  ],

  questions: [
    'Would you read me the order number? It starts with two letters.',
    'Is there a sticker with a number on the back or underneath?',
    'Which letter is on the bag with the screws?',
    'Did you sign anything when the two men brought it?',
    'Was the carton damaged on the outside too?',
    'Did you pay with a voucher, with a card or in instalments?',
    'Sorry, I did not catch the last two figures, once more please?',
    'Which message comes up when you press on the basket?',
    'Would you rather have a new one or the money?',
    'Have you already used the {product}?',
    'Has anybody from the store in {town} seen it?',
  ],

  owning: [
    { text: 'Oh no, a whole Saturday spent waiting at the window. I can imagine how that felt.', tells: 'empathy' },
    {
      text: 'I have your mail from the {day}th here, and the notes of my colleague, so we can start in the middle.',
      tells: 'knows_history',
    },
    { text: 'I walk over to the warehouse after this and look for it myself, you hear from me by {hour}.', tells: 'takes_charge' },
    { text: "That's maddening, and you have every right to be cross.", tells: 'empathy' },
    { text: 'This stays on my desk. I will write to you on the {day}th, whatever the carrier says.', tells: 'takes_charge' },
    'The mistake was made in our house, not by you.',
    { text: 'You told us about the same thing in spring, I see, and it was never finished.', tells: 'knows_history' },
    { text: 'I am really sorry that the birthday came and the present did not.', tells: 'empathy' },
    { text: 'Leave the carrier to me, I will ring them and make sure that it is brought up this time.', tells: 'takes_charge' },
    { text: 'According to the file this is your {nth} message, and the photos are all there.', tells: 'knows_history' },
    { text: 'A new flat and then no bed for the first night, that must have been miserable.', tells: 'empathy' },
    { text: "I'll see to this personally and check that it really leaves the house.", tells: 'takes_charge' },
  ],

  reciting: [
    { text: 'Thank you for contacting {brand}, your satisfaction is our top priority.', tells: 'stock_phrase' },
    'Section nine of the conditions of sale says otherwise.',
    { text: 'We regret any inconvenience and thank you for your understanding.', tells: 'stock_phrase' },
    { text: 'Without the original box I am not allowed to take it back.', tells: 'held_back', names: ['policy'] },
    { text: 'Due to an unusually high number of enquiries, replies may take longer than usual.', tells: 'stock_phrase' },
    { text: 'That field is grey on my screen, I cannot click on it.', tells: 'held_back', names: ['tools'] },
    { text: 'We value your opinion and are always striving to improve.', tells: 'stock_phrase' },
    'For carriers we are not the right address.',
    { text: 'Rest assured that your matter is being handled with the utmost care.', tells: 'stock_phrase' },
    'The picture in the shop is only an example, it says so below.',
    'This is what is written in my guideline, I can read it out once more.',
    { text: 'At {brand}, the customer always comes first.', tells: 'stock_phrase' },
  ],

  solving: [
    'The {amount} went back to your card a minute ago, banks need two or three days for it.',
    'A new door for the cupboard is packed and goes out tonight.',
    'The second parcel was in {town} under a wrong name, it is on the van to you now.',
    'The two men come on the {day}th, from {hour}, and they carry it up.',
    'Your basket is back, have a look, and the voucher is in it again.',
    'The double charge is reversed, here is the receipt for it.',
    'I have swapped the size, the label for the old one is in your mail.',
    'The payment page has been running again since {hour}, and your order came through.',
    'The workshop accepts it as a warranty case, you pay nothing.',
    'You get the difference to the lower price, {amount}, as it says on the page.',
    'I deleted the old address, so nothing goes there any more.',
    'The store in {town} has put one aside for you with your name on it.',
    'Screw bag F is in the post, with two spare ones.',
  ],

  stalling: [
    'The carrier has to search for it first, that can last {days} working days.',
    'Here it says delivered, more I do not see.',
    'Somebody from the workshop will take care of that at some point.',
    'The supplier has not given us a new date.',
    'Perhaps you ask in the store in {town}, they have their own system.',
    'I can make a note of it.',
    'Refunds are done in another house, and they have no telephone there.',
    'Have you tried another browser? Otherwise I would not know either.',
    'The lady who decides that is back on the {day}th.',
    'It could be the warehouse, it could be the driver, hard to say.',
  ],

  answering: [
    'It is {amount} with delivery to the kerb, and a little more to the room.',
    'You may send it back within thirty days, washed pieces excepted.',
    'The store in {town} has the {product} on the shelf, {days} of them as of this morning.',
    'The membership runs for twelve months from the day you paid.',
    'Instalments are possible from a hundred euros on, over {days} months.',
    'For knives and spirits the driver has to see a card with your date of birth.',
    'Two years on the machine, ten on the hinges, from the date of the receipt.',
    'It is in the app, under orders, behind the three dots.',
    'That is entered now, a mail confirms it.',
    'We do match prices, if the other shop has it in the same colour and can deliver.',
  ],

  offering: telling('pitch', [
    'If you remain a member, the next year costs you half.',
    'May I interest you in our care plan? For {amount} it covers stains and scratches.',
    'While you are here: members get a fifth off all garden things until the {day}th.',
    'The matching piece would be {amount} instead of the full price, just for today.',
    'Suppose we sent you a voucher of {amount}, would you give us another chance?',
    'With the family card your parents would get free delivery too, shall I set it up for you?',
    'Many customers take the longer guarantee with the {product}, it is only {amount}.',
    'Keep the card and I put free delivery for the whole year on top.',
  ]),

  endings: [
    'Then we have everything. Enjoy your evening.',
    'Bye, and greetings to {town}.',
    'I close the chat now, the transcript comes by mail.',
    'Any other order we should look at while I have you here?',
    'You will find two short questions about this talk in your mail.',
    'Take care, bye-bye.',
  ],

  bot: [
    'Hello, I am the {brand} shopping helper. Pick one: order, return, payment, something else.',
    'Please type the nine figures of your order number.',
    'I found no order under that number. Do you want to try another?',
    'Was it about a parcel? Answer yes or no.',
    'I am handing you over to a person, there are {days} people before you.',
  ],
}
