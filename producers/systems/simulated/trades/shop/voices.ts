import { telling, type Sentence } from '../../texts/sentence.ts'

/** What a shop's customers say after the beginning: details, second tries, how it ends for them. All sentences are our own. */
export const DETAILS: readonly string[] = [
  'The order number has a lot of zeros and then {days}{day}.',
  'There is no lift in the house, fourth floor, in case that matters.',
  "I've put three photos in the attachment, the last one is upside down, sorry.",
  'It was a present for my brother-in-law, so he has the box and I have the receipt.',
  'I paid by card, not by invoice.',
  'The sticker underneath says lot {day}, if that tells you anything.',
  'We picked it up ourselves from the store in {town}, with a borrowed van.',
  'I am a lawyer, so please no calls before {hour}, most mornings I sit in court.',
  'A neighbour of mine took the carrier to court over a piano, but mine is only a small thing.',
  "I'm a gold member, or silver, I never know which.",
  'On the phone I am sometimes hard to understand, English is my third language.',
  'It cost {amount} in the sale, without the cushions.',
  'The dog did not touch it, I want to make that clear.',
  'Before I knew you I bought my things at {rival}, that is ages ago.',
  'Somebody called {agent} signed the delivery note, and there is no {agent} here.',
  'Screws, dowels, the little key, everything lies on the kitchen table.',
]

export const CHASING = telling('comes_again', [
  'You have my mail from the {day}th, and the one before it, and the photos are in both.',
  'I said all of this to {agent} on the phone already, does it stay with {agent}?',
  'Hi. Me once more, you must know my voice by now.',
  'For the {nth} time now I am typing my order number into this little field.',
  'On Monday the chat sent me to the phone, the phone sent me to the store, and the store says that I should chat.',
  "I'd rather not go through the whole story again, but I suppose I must, so: chapter one.",
  '{days} messages from me, one automatic reply from you.',
  'Sorry to bother you another time, last week a gentleman wrote that he would look into it.',
  'I am calling because nobody called me, although it was agreed for {hour} on the {day}th.',
  'Is there no file? Two of your colleagues have had these same answers from me.',
  'Already I have wrote you before {days} days, please look the old mail.',
  'My husband was on the phone with you yesterday, I was in the store on Saturday, and now here I am.',
  'I am reopening this, since your system marked my first request as done.',
])

export const RELIEVED: readonly Sentence[] = [
  { text: 'Wait... yes! It went through now, the confirmation just popped up.', tells: 'solved' },
  'And I had such an angry speech prepared. What do I do with it now?',
  { text: 'The money is back in my account, so from my side you can close this.', tells: 'solved' },
  'Many thanks, not everybody would have looked into it so late in the day.',
  'If you ever come through {town}, there is cake.',
  { text: "It shuts, it doesn't wobble, it's finished. I could hug that spare part.", tells: 'solved' },
  "Thank you, truly. I'd almost forgotten that shopping can be pleasant.",
  'You even asked about the stairs. Nobody ever asks about the stairs.',
  { text: 'Now is everything correct with the order, you helped me very much.', tells: 'solved' },
  "That's generous, I'd have been happy with half of it. Thanks!",
  'Can one give stars to a single person? Then {agent} gets all of mine.',
  { text: 'I am in. Basket, vouchers, all of it where it should be. Lovely!', tells: 'solved' },
  'You are very kind, have a good weekend, and greet the two carriers.',
  { text: 'Sorted in {minutes} minutes, and I had taken the afternoon off for it.', tells: 'solved' },
  'My mother always says write to them, they are nice. Now I owe her a coffee.',
  'Thank you! I shall know on the {day}th whether it worked, but I have a good feeling.',
  'Please forget what I wrote about the consumer court, I was cross that day. You have been great.',
  "So there are real people at your end after all, and one of them is called {agent}. That's worth knowing.",
]

export const CONTENT: readonly string[] = [
  'Then I get the lamp somewhere else and keep the table.',
  'Right. I measure the wall first and write to you next week.',
  'Ok thx',
  'So I put it in front of the door and somebody fetches it between eight and two. Noted.',
  "Makes sense, I hadn't seen the bit about opened packages.",
  'Please cancel just the second chair, the rest of the order can come.',
  'Hm, clear enough. I have no more questions.',
  'Good, good. Until the {day}th then.',
  'I take the grey one.',
  'The mail with the label is here, so you need not send it a second time.',
  'Very well, I shall ask my daughter to print it.',
  'A working day does not include Saturday, I see, I see.',
  'And the receipt is enough, no box? Then I am ready to go.',
  'Yes. No. Yes. Were those all your questions?',
]

export const BITTER: readonly Sentence[] = [
  'A voucher. For the shop I am angry with. How thoughtful.',
  { text: 'So I hang up with exactly the same broken thing I rang with.', tells: 'unsolved' },
  'You sound like the leaflet that came in the box.',
  { text: 'The next letter comes from my solicitor, and it will be longer than this one.', tells: 'severe' },
  'I pay a yearly fee to be treated like that?',
  { text: '{minutes} minutes later I am where I began, without the table and without the money.', tells: 'unsolved' },
  'I am sixty-eight years old and I have never been spoken to in this way.',
  { text: 'I am sending the photos to the newspaper in {town} tonight, with your replies next to them.', tells: 'severe' },
  'Do you know what, keep your {amount}.',
  { text: 'Sparks came out of it with my child standing there, and you talk to me about a form!', tells: 'severe' },
  'For pictures in the catalogue you have money, for one person with a screwdriver you have not.',
  { text: 'Great talk. And my problem? Still sitting here next to me.', tells: 'unsolved' },
  'Shame on you.',
  { text: 'And tomorrow I may tell it all to the next one, as I did today and on the {day}th.', tells: 'comes_again' },
  "I've stopped believing in your dates, the {day}th is a number to you and nothing else.",
  { text: 'You have explained me many things, only the problem nobody has touch.', tells: 'unsolved' },
  'My sister is a solicitor, and even she does not understand your return form.',
  { text: 'We will see what the small claims court thinks of your goodwill.', tells: 'severe' },
  'It must be restful, a job in which nothing is ever your fault.',
  { text: "There's a comment box under your advert. You'll find all of this in it before midnight.", tells: 'severe' },
  'Years ago I nearly sued you over a shelf. I was younger then, and had more strength.',
  { text: 'No, that does not help me, and no, the link does not help me either.', tells: 'unsolved' },
  'I get more warmth from the fridge you sold me.',
]

export const FAREWELLS = telling('cancel', [
  'I would like to end my membership, please, and have that in writing.',
  'Delete my account, with the addresses and everything you know about me.',
  "We won't be renewing. Could you take us off the list of members?",
  'How can I get rid of the yearly card? I can find no button for it.',
  'Please consider this message as my notice for the {brand} membership.',
  'I do not want be member any more, please stop to take the fee.',
  'Cancel the membership, the newsletter, the birthday voucher, everything with my name on it.',
  'Where do I send the letter with which I leave your club?',
  'After {days} years I am giving back my member card. Is an e-mail enough for that?',
  'Close my customer account as soon as the last refund is through.',
  "Membership: off. Account: gone. That's all I'm here for.",
])

export const PORTING = telling('port', [])

export const BOUND = telling('contract_end', [
  'Until which date must I have written to you so that the membership does not go on for another year?',
  "My membership year, when's that over?",
  'Does my year with you count from the first order or from January? In short: when is it up?',
  'Could you look up on which day my membership renews itself?',
  'How many weeks before the end of the year do I have to give notice?',
  'I cannot find it on the card: my membership is valid until when?',
  "By when would I have to tell you that I don't want to renew? Only asking.",
])

export const ELSEWHERE = telling('competitor', [
  'From now on our furniture comes from {rival}, whatever it costs.',
  'The next wardrobe, and everything after it, I order at {rival}.',
  '{rival} has my custom now, they carried the thing up to the third floor without a word.',
  'My whole family buys at {rival} since Christmas, and I have joined them.',
  "I've become a member at {rival}. Same fee, and somebody answers.",
  'Since last month I get my clothes from another shop, there the sizes are true.',
  'We do our shopping with one of your competitors these days, I say so quite openly.',
  'You lost me to {rival}, and all it took them was one friendly phone call.',
])

export const STAYING = telling('stays', [
  'For half the fee? Then leave me on the list for one more year.',
  "Okay okay, I'll keep the card.",
  'Let us forget the notice, I remain a member.',
  'You have talked me round. Please do not delete anything.',
  'Under this condition I stay, but write it down, please.',
  'My wife nods, so we carry on with you.',
  'Hm, with free delivery it pays again. I take back what I wrote about leaving.',
])
