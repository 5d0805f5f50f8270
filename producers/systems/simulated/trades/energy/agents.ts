import { telling } from '../../texts/sentence.ts'
import type { Trade } from '../trade.ts'

/** What an energy supplier's people, and its bot, say. All sentences are our own. */
export const energyAgents: Trade['agents'] = {
  greetings: [
    'This is the {brand} energy desk and I am called {agent}.',
    'You are through to {agent}, {brand} households.',
    '{agent}, meters and moves. What is on your mind?',
    'Good day! {agent} here. Before we begin: are you safe, and do you have light?',
    "You've come to {agent} in the {town} office of {brand}.",
    'Evening! {agent} from the heating line.',
    'Glad you got in touch, {agent} is the name. Gas or electricity?',
    '{brand}, the night team. {agent} is listening.',
  ],

  questions: [
    'What does the meter say, from left to right, up to the comma?',
    'Do your neighbours have power?',
    'Is the main switch up or down?',
    'How many people live in the household?',
    'Which address is on top of the bill?',
    'When did somebody last read it on the spot?',
    'Is there a landlord or a caretaker who can get into the cellar?',
    'Does the pilot flame burn blue or yellow?',
    'For the record, may I ask for your date of birth?',
    'Is it one meter, or two with a switch for the night?',
    'By letter or by e-mail, what do you prefer?',
  ],

  owning: [
    { text: 'No heating with a newborn in the house, you must be frightened. I would be.', tells: 'empathy' },
    { text: 'My screen has the whole story: the estimate in March, your photo, our wrong reply.', tells: 'knows_history' },
    { text: 'I sit on the phone to the network people until they give me a time, and then I ring you.', tells: 'takes_charge' },
    { text: 'Opening a bill like that at breakfast, what a shock it must have been.', tells: 'empathy' },
    { text: 'We misread your meter, that is on us. I am redoing every bill back to the spring.', tells: 'takes_charge' },
    'You did everything right.',
    { text: 'You sent us the photo on the {day}th, and a colleague said it was fine. I have both here.', tells: 'knows_history' },
    {
      text: 'Two evenings by candlelight sound romantic only to people who have power. I feel for you, with the little ones.',
      tells: 'empathy',
    },
    { text: 'The engineer is my task now. You will not have to ring anybody.', tells: 'takes_charge' },
    { text: 'On the {day}th your reading was passed on and then never booked, so that is where we take it up.', tells: 'knows_history' },
    { text: 'It is your money and your winter, of course you lie awake over it.', tells: 'empathy' },
    { text: 'I shall keep your case in my own tray and look at it each morning until it is done.', tells: 'takes_charge' },
  ],

  reciting: [
    { text: 'Please accept our apologies for the inconvenience.', tells: 'stock_phrase' },
    { text: 'Customer satisfaction is at the heart of everything we do.', tells: 'stock_phrase' },
    'What lies in front of the meter belongs to the network operator.',
    { text: 'Your feedback helps us to get better every day.', tells: 'stock_phrase' },
    {
      text: 'An estimate counts as a reading under our supply terms, so I am not able to change it.',
      tells: 'held_back',
      names: ['policy'],
    },
    { text: 'We take such matters very seriously.', tells: 'stock_phrase' },
    'The tariff change was announced in good time.',
    {
      text: 'The billing program locks all accounts for the night, it lets nobody in before morning.',
      tells: 'held_back',
      names: ['tools'],
    },
    { text: 'Thank you for bearing with us during this busy period.', tells: 'stock_phrase' },
    'Kindly consult clause six.',
    { text: 'We fully understand your frustration.', tells: 'stock_phrase' },
    { text: 'At {brand} we pride ourselves on outstanding service.', tells: 'stock_phrase' },
  ],

  solving: [
    'The true reading is in, so {amount} come back to you.',
    'The network people have closed the switch, {town} should be bright again.',
    'Your instalment is down to {amount}, starting with the next debit.',
    'The engineer has set off and has the pump on board, count on {hour}.',
    'I woke the meter from here, its display should count by now.',
    'Both names are on the account.',
    'The old tenant is out of your portal, please log in afresh.',
    'The top-up is on your key, push it in and wait for the beep.',
    'I have moved the due date to the {day}th.',
    'The reminder is withdrawn and the fee with it.',
    'A new card leaves today, until then I have put ten units on the meter by radio.',
    'Your thermostat was paired with the flat below, I have parted the two.',
    'The second standing charge was an error and is off the bill.',
  ],

  stalling: [
    'The network operator gives us no time.',
    'I see a reading, I do not see whose.',
    'That goes to the metering team, you know how it is.',
    'Possibly after the weekend.',
    'In {days} weeks we bill you anyhow, perhaps it evens out by then.',
    'Maybe the landlord knows more.',
    'I would wait a little and have another look.',
    'There is a form for that, it goes by post.',
    'The engineers plan their tours on the {day}th.',
    'Nobody else in {town} has reported anything.',
  ],

  answering: [
    'The standing charge in {product} is {amount} a month, the unit price depends on the postcode.',
    'The night rate is from ten to six, summer time or not.',
    'You can give us the figure by phone, by card or in the app.',
    'The fixed term of your tariff lasts until the end of September.',
    'Yes, a tenant may have an account of their own.',
    'We pay for solar power once a quarter.',
    'The price is held for eighteen months, taxes aside.',
    'For a second person we want a signature and a date of birth.',
    'The grant comes from the council, the papers are at the town hall in {town}.',
    'The new meter costs you nothing, fitting it takes about {minutes} minutes.',
  ],

  offering: telling('pitch', [
    'Before you go, I could freeze your unit price for two winters.',
    'Would a bonus of {amount} on the next bill change your mind?',
    'There is a tariff for people who think of leaving. Between you and me, it is six percent under yours.',
    'If you sign for gas as well I can let the standing charge go.',
    'How would it be with three months at half price, and then you look again?',
    'I can move you to {campaign} today, that makes {amount} less a month.',
    'Let me put a boiler service on top, free of charge, provided the contract runs on.',
    'What about a thermostat as a thank you, for one more winter with {brand}?',
  ]),

  endings: [
    'Stay warm.',
    'Is all clear, or is there another meter you would like to talk about?',
    'We are here until {hour}.',
    'How did I do? You may say so in the mail that comes now.',
    'My regards to {town}, I hear it snows there.',
    'Then I wish you a bright evening.',
  ],

  bot: [
    'Welcome to {brand}. I am a robot. Say reading, bill, moving or power cut.',
    'Please type your meter number without spaces.',
    'If you smell gas, leave the house and ring the emergency line.',
    'That was more than I can understand. Shorter, please.',
    'A person will take over in about {minutes} minutes.',
  ],
}
