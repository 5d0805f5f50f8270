import type { Trade } from '../trade.ts'

/**
 * How customers begin, by what brought them: told plainly, or told in anger. Slots in braces are filled by texts/fill.ts.
 * All sentences are our own.
 */
export const telecomProblems: Trade['problems'] = {
  billing: {
    plain: [
      'Hello, my bill for this month shows {amount} and I expected about half of that.',
      'There is an item called extra data on my invoice that I do not recognise.',
      'I think you took the payment for {product} twice, on the {day}th and again two days later.',
      'Could you explain the {amount} for roaming? I was at home all month.',
      'The discount we agreed on is not on the bill yet.',
      'My direct debit was {amount} this time, could somebody have a look?',
    ],
    angry: [
      'You have charged me {amount} again for something I never ordered.',
      'This bill is wrong once more, and I am tired of doing your accounting for you.',
      'Every single month the same wrong {amount} and every month I have to spend my lunch break on it.',
      'So you help yourselves to {amount} from my account and nobody asks me?',
      'I have here the third wrong invoice in a row and I have had enough of it.',
      'Who approves these bills? {amount} for a plan that costs a third of that!',
    ],
  },
  outage: {
    plain: [
      'The internet has been off at our place since about {hour} this morning.',
      'No signal at all in {town}, is there some kind of fault?',
      'The box shows a red light and nothing loads, also not after a restart.',
      'My phone says emergency calls only since last night.',
      'Is there a known problem in {town}? The whole street seems to be without a line.',
      'The television freezes and the network icon is gone, can you check from your side?',
    ],
    angry: [
      'We have been cut off for {days} days and I work from home, do you understand what that costs me?',
      'Dead line again, the whole day, and your page says everything is green.',
      'My shop cannot take card payments because of you, since {hour}!',
      'It goes down every other evening and all I get is a recorded voice.',
      'An entire day without connection in {town} and not one message from you.',
      'You call this a network? I could shout to my sister across the valley with better quality.',
    ],
  },
  delivery: {
    plain: [
      'I ordered {product} on the {day}th and wanted to ask when it comes.',
      'The tracking has said in preparation for {days} days now.',
      'The parcel went to my old address, I moved in spring.',
      'The box arrived but the power supply was missing.',
      'Your courier left a card, yet the pick-up shop has nothing for me.',
      'Can the router be delivered to my office instead?',
    ],
    angry: [
      'I took a day off for your courier and nobody rang the bell.',
      'It is the second parcel that got lost, how hard can it be?',
      'You promised it for the {day}th, now it is {days} days later and no parcel in sight.',
      'The carton was ripped open and half of the things were gone.',
      'Stop sending me tracking links that lead nowhere!',
      'My daughter had her birthday without the phone you swore would be here.',
    ],
  },
  product: {
    plain: [
      'The new {product} drops the connection whenever I go upstairs.',
      'I get only a tenth of the speed in the evening.',
      'How do I switch off the mailbox on {product}?',
      'The app shows my data volume from last month.',
      'Since the update the remote control reacts with a delay.',
      'The phone gets quite warm when I charge it, is that how it should be?',
    ],
    angry: [
      'This {product} is the third one and it breaks like the two before it.',
      { text: 'Fast fibre, you said, and I cannot even hold a video call.', tells: 'promise_broken' },
      'I have restarted that useless box {days} times this week.',
      'For {amount} a month I expect a thing that works after dinner as well.',
      'Your last update ruined a device that had been fine for years.',
      'Do you test these things at all before you sell them?',
    ],
  },
  website: {
    plain: [
      'I cannot log in, the page says my session has expired.',
      'The form does not accept my postcode.',
      'I changed my password and since then the app keeps asking for it.',
      'The order page hangs at the last step, I tried two browsers.',
      { text: 'Where do I find my old invoices in the portal?', tells: 'missing_content' },
      'Your site shows me the contract of somebody called {agent}, is that intended?',
    ],
    angry: [
      'Your portal has thrown me out {days} times while I typed my message.',
      'Only online, you write, and then online is broken, well thought out.',
      'I filled in that endless form twice and both times it vanished.',
      'The app logs me out in the middle of a top-up and the money is gone.',
      'Nobody over fifty was asked when you built that menu, I am sure.',
      'An hour of my life for a password that your own page refuses.',
    ],
  },
  staff: {
    plain: [
      'The technician was supposed to be here between eight and twelve.',
      'I was at your shop in {town} and was told to ring this number.',
      'The fitter drilled the hole in the wrong wall, who takes care of that?',
      'The lady at the counter kept my old device, did she enter it?',
      'Your engineer said a second visit is needed, which date is it?',
      'In the shop they quoted me another price than the one in the letter.',
    ],
    angry: [
      'Your technician walked through my flat in muddy boots and left after five minutes.',
      'Twice I waited for the fitter and twice nobody came, not even a message.',
      'The man in your shop in {town} laughed at me in front of other people.',
      'I was sent from the counter to the hotline and from the hotline to the counter.',
      'He sold my mother a plan she will never need and called it a favour.',
      'Your engineer told me it was my own fault without touching a single cable.',
    ],
  },
  policy: {
    plain: [
      'Why do I have to send the form by post?',
      'I would like to put the contract in my wife’s name, what do you need?',
      'Is it right that I pay a fee for a paper bill?',
      'Can I pause the line while we are abroad for {days} weeks?',
      'Which documents are needed for the student rate?',
      'I read about the new terms, what changes for {product}?',
    ],
    angry: [
      'So I pay a fee to get a bill from you so that I can pay you?',
      'Your rules always work in one direction only, funny coincidence.',
      'My husband is at sea until spring and you want his signature, do you listen to yourselves?',
      'New customers get it for half and I am punished for ten years with you.',
      'I was told yes in March and no in April, by the same firm.',
      'Not possible, not my department, not in the system, I can sing along by now.',
    ],
  },
  buying: {
    plain: [
      'What does {product} cost for a family of four?',
      'I saw your poster in {town}, is the offer still valid?',
      { text: 'We are moving into a new house and look for a fast line, what do you have?', tells: 'need' },
      'Does {product} come with a fixed address?',
      'Could I keep my number if I came to you?',
      { text: 'I would like to add a second card for my son, how does that work?', tells: 'need' },
    ],
    angry: [
      { text: 'Before I sign anything: why is the price at the counter higher than on your poster?', tells: 'promise_broken' },
      { text: 'I asked for an offer {days} days ago, do you not want to sell?', tells: 'comes_again' },
      'Your menu sent me through five choices before I could say that I want to buy something.',
      { text: 'The advertisement says free and the small print says {amount}, which is it?', tells: 'promise_broken' },
      'I only want a price, not a speech.',
      'You ring my door to sell and then nobody answers a simple question.',
    ],
  },
}
