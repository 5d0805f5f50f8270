import { telling } from '../../texts/sentence.ts'
import type { Trade } from '../trade.ts'

/** What the airline's people, and its bot, say. All sentences are our own. */
export const airlineAgents: Trade['agents'] = {
  greetings: [
    '{brand} passenger service, you have reached {agent}.',
    'Good evening, {agent} at {brand}. Where did you want to fly?',
    "Hello, I'm {agent}. Which trip is it about?",
    '{agent} here, now I am all yours.',
    'A warm welcome to the {brand} chat, you are writing with {agent}.',
    'Good day, {agent} from the {brand} desk.',
  ],

  questions: [
    'Can you read me the six letters of your booking code?',
    'Which airport did you set out from?',
    'How many bags did you check in?',
    'Did you book with us directly or through an agency?',
    'Is the name on the ticket spelled as in the passport?',
    'Do you still have the boarding pass?',
    'What colour is the case, and has it got wheels?',
    'Was that {product} or another fare?',
    'Shall I write to the e-mail address in the booking?',
    'The line crackled just now, what was the last digit?',
  ],

  owning: [
    { text: 'A night on an airport bench with two small children, I can imagine how worn out you must be.', tells: 'empathy' },
    { text: 'Leave it with me, I will walk over to the baggage desk and call you back before {hour}.', tells: 'takes_charge' },
    { text: 'Oh no, on your honeymoon of all things. I am so sorry.', tells: 'empathy' },
    { text: 'I have read through your earlier messages, so we can begin with what was promised to you.', tells: 'knows_history' },
    { text: 'You need not do a thing, I rebook you myself and write to you the moment it is through.', tells: 'takes_charge' },
    'Fair point, the sign at the gate was wrong.',
    { text: 'If it were my wedding dress in that suitcase I would be furious as well.', tells: 'empathy' },
    { text: 'I see you spoke to two of my colleagues last week, and one of them gave you the wrong date.', tells: 'knows_history' },
    { text: 'I will chase the refund personally, and here is my extension in case it is not there on the {day}th.', tells: 'takes_charge' },
    'Yes, nobody informed you, that is how it was.',
  ],

  reciting: [
    { text: 'We value your loyalty and hope to welcome you on board again soon.', tells: 'stock_phrase' },
    'You accepted the conditions of carriage when you booked.',
    { text: 'Your satisfaction is our top priority.', tells: 'stock_phrase' },
    'That fare does not include it.',
    { text: 'We regret any inconvenience this irregularity may have caused you.', tells: 'stock_phrase' },
    'It counts as an extraordinary circumstance.',
    { text: 'Owing to an unusually high number of enquiries, processing may take longer than usual.', tells: 'stock_phrase' },
    'Somebody from the claims team will take care of it.',
    { text: 'We thank you for your understanding.', tells: 'stock_phrase' },
    { text: 'I am not authorised to decide that.', tells: 'held_back', names: ['policy'] },
  ],

  solving: [
    'You are on the plane at {hour} now, the new boarding pass is in your mailbox.',
    'The {amount} goes back to the card you paid with, the bank needs about {days} days.',
    'Your bag turned up in {town} and it is loaded on the next flight.',
    'I corrected the first name, there were two spellings in the system.',
    'Row {day}, all three seats next to each other, done.',
    'The courier has it in his van, he delivers before {hour}.',
    'The booking is unlocked again, would you reload the page?',
    'That seat fee of {amount} is gone, here comes the new receipt.',
    'Your missing miles are in the account as of this minute.',
    'The meal is changed to vegetarian, both for the way out and the way back.',
    'The cat is entered in the reservation, the certificate you sent is enough.',
    'A hotel room is booked for tonight, the shuttle stops at exit {days}.',
  ],

  stalling: [
    'Baggage tracing works by e-mail only.',
    'Without a report number from the airport there is no file that I could open.',
    'Operations decides that, and they do not take calls.',
    'It can take up to {days} weeks, before that there is nothing to be seen.',
    'You booked with an agency, so you would have to ask there.',
    'My screen says the flight was on time.',
    'Have you tried the form on our website?',
    'The counter in {town} might know, it opens at {hour}.',
    'That is a matter for the airport, not for us.',
    'I could make a note.',
  ],

  answering: [
    'Cabin bags may weigh eight kilos, wheels included.',
    'Online check-in opens thirty hours before departure.',
    'With {product} the first change is free, every other one costs {amount}.',
    'A dog of up to seven kilos travels at your feet, in a closed bag.',
    "Children under two sit on a parent's lap.",
    'An extra suitcase costs {amount} if you add it before the {day}th.',
    'Yes, the ticket can be put in another name until {days} days before the flight.',
    'From {town} there are two flights a day in summer and one in winter.',
    'Your membership year goes to the end of March, then the counting starts afresh.',
  ],

  offering: telling('pitch', [
    'While I have you: for {amount} you could sit at the emergency exit, with room for your legs.',
    'May I interest you in our credit card? The first year costs nothing.',
    'If you keep the membership I can add {days}000 bonus miles today.',
    'One seat is left in the front cabin, I would let you have it for {amount} more.',
    'Have you thought of our travel insurance? It is {amount} for the whole family.',
    'We would extend your status by twelve months, provided that you carry on with us.',
  ]),

  endings: [
    'Have a good flight.',
    'Anything else before you go to your gate?',
    'Bye now, and greetings to {town}.',
    'A survey with two questions follows by e-mail.',
  ],

  bot: [
    'Hi, I am the chat helper of {brand}. Type booking, baggage, refund or other.',
    'Hm, I know only short words. Try "baggage".',
    'Please keep your booking code at hand.',
    'A human takes over now, you are number {days} in the line.',
  ],
}
