import { telling } from '../../texts/sentence.ts'
import type { Trade } from '../trade.ts'

/** What the firm's people, and its bot, say. All sentences are our own. */
export const telecomAgents: Trade['agents'] = {
  greetings: [
    'Good morning, you are speaking with {agent}. What can I do for you?',
    'Welcome to {brand}, my name is {agent}.',
    'Hello, this is {agent} from {brand}.',
    'Thanks for your patience, {agent} here. How may I help?',
    'Hi there, I am {agent}. Tell me what happened.',
    '{brand} service, {agent} speaking.',
  ],

  questions: [
    'May I have your customer number, please?',
    'Since when have you noticed this?',
    'Which lamp is on at the front of the device?',
    'Is it the same in every room?',
    'Could you tell me the date on the letter?',
    'Did anything change shortly before it began?',
    'Am I right that this is about {product}?',
    'What would be the best solution from your point of view?',
  ],

  owning: [
    { text: 'I am sorry, that should not have happened. I will stay on this until it is settled.', tells: 'empathy' },
    { text: 'I can see that you rang before. You do not have to tell it all again.', tells: 'knows_history' },
    { text: 'That is our mistake, plainly. Let me put it right.', tells: 'takes_charge' },
    { text: 'I understand, a day without a line when you work from home is awful.', tells: 'empathy' },
    { text: 'I will ring you myself tomorrow at {hour}, here is my direct number.', tells: 'takes_charge' },
    { text: 'I would be upset too. Let us have a look at it together.', tells: 'empathy' },
  ],

  reciting: [
    { text: 'Your call is important to us.', tells: 'stock_phrase' },
    { text: 'We apologise for any inconvenience this may have caused.', tells: 'stock_phrase' },
    { text: 'According to our terms this is not foreseen.', tells: 'held_back', names: ['policy'] },
    'I can only pass that on to the responsible department.',
    { text: 'As I said, the system does not let me.', tells: 'held_back', names: ['tools'] },
    { text: 'Please understand that we have a high volume of requests at present.', tells: 'stock_phrase' },
    { text: 'I have noted your feedback.', tells: 'stock_phrase' },
    'You will hear from us in due course.',
  ],

  solving: [
    'I have taken the {amount} off, you will see it on the next statement.',
    'I have reset the line from here, please have a look whether the lamp turns green.',
    'The replacement leaves our house today and is with you on the {day}th.',
    'I corrected the entry and you receive a new bill by e-mail.',
    'The fitter comes on the {day}th at {hour}, and he rings half an hour before.',
    'Your login is unlocked, please try it while we are on the line.',
    'I credited {amount} for the days without service.',
    'I have changed the setting, it takes effect within ten minutes.',
    'It is in your wife’s name now, with the same conditions.',
    'I found the parcel, it was at the depot in {town}.',
  ],

  stalling: [
    'I am afraid I cannot see anything on my screen.',
    'The back office will look at it, that may take up to {days} working days.',
    'For that you would have to go to the shop.',
    { text: 'I have opened a ticket, more I cannot do from here.', tells: 'held_back', names: ['tools'] },
    'My colleagues from technical support are not in today.',
    'The bill is correct according to the system.',
    'Please try again in {days} hours.',
    'I would connect you, but the line there is busy.',
  ],

  answering: [
    '{product} costs {amount} a month, without a connection fee until the {day}th.',
    'You find it in the portal under documents.',
    'The new terms concern only contracts from this summer on.',
    'Yes, a second card is possible at any time.',
    'The contract runs until the end of the month after next year, I will send you the date.',
    'It takes about {days} working days from the order.',
    'Noted, I send you the confirmation by e-mail.',
  ],

  offering: telling('pitch', [
    'I could give you {amount} off every month if you stay for another year.',
    'By the way, for {amount} more you would get twice the speed.',
    'What if we waive the fee for six months and you give us one more try?',
    'There is a new {product} bundle, may I tell you about it?',
    'As a loyal customer you could have the larger plan at the price of the small one.',
  ]),

  endings: [
    'Thank you for calling {brand}, have a nice day.',
    'Is there anything else I can do?',
    'Goodbye and all the best to {town}.',
    'You will get a short question about this call by text message.',
  ],

  bot: [
    'I am the digital assistant of {brand}. Please choose: bill, fault, contract, other.',
    'I did not understand that. Please use one or two words.',
    'One moment, I am connecting you to a colleague.',
  ],
}
