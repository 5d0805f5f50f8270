import { telling, type Sentence } from '../../texts/sentence.ts'

/** What passengers say after the beginning: details, second tries, how it ends for them. All sentences are our own. */
export const DETAILS: readonly string[] = [
  'The booking code is in the confirmation, shall I read it out?',
  'We were four adults and a baby on the same reservation.',
  'Flight was on the {day}th, the one that leaves {town} around {hour}.',
  'I had booked {product}, not the cheapest one.',
  'The luggage tag ends in {day}{days}, if the smudge there is a digit.',
  'Am at the airport, sorry for typos, battery at {minutes} percent.',
  'I kept every receipt: toothbrush, shirt, taxi.',
  'My mother is eighty-one and has no smartphone, so it has to be me who asks.',
  "Paid with my husband's card, same surname.",
  'It is my first time to fly alone so maybe I ask stupid.',
  'Gold card since {days} years, if your screen shows such a thing.',
  'No hurry from my side, I do not travel before the {day}th.',
  'I am a lawyer by profession, so the name on the ticket has a Dr. in front, perhaps that confused the machine.',
  'Next summer we will fly somewhere else on holiday, a cousin gets married up north, so this is only about the present trip.',
  'The gentleman behind me in the line wanted to sue everybody. I do not, I would just like to know.',
  'My neighbour has a complaint running with you too, hers is about the food, please do not mix us up.',
  'We stay in {town} until the {day}th, after that please use the home address.',
  'The hotel has cancelled our room in the meantime, so that part is off the list.',
]

export const CHASING = telling('comes_again', [
  'Same case number as before, same suitcase, same me.',
  'I have told all of this to {agent} already, from check-in to the landing.',
  'For the {nth} time I am being asked how one spells my surname.',
  'Reminder! My mail from {days} weeks ago sits somewhere in your house without a reply.',
  'Forty-eight hours, you said. That was {days} days ago, so here I am.',
  'Do I honestly need to go through the whole story for yet another person?',
  'Following up, since nobody else did.',
  'Sorry to bother you once more, the call that {agent} announced never came.',
  'Two chats, one web form, and now you. A postcard would have been faster.',
  'I got cut off while your colleague was typing, and now we start at page one.',
  'As you see in the thread below (it is long, I know) I have asked this before.',
  'The web form sent me to the phone, the phone sent me to the web form, and this is round three.',
  'I uploaded the receipts, then I uploaded them again because the first lot had vanished at your end.',
])

export const RELIEVED: readonly Sentence[] = [
  { text: 'The suitcase just came, with the ribbon still on it!', tells: 'solved' },
  'You are an angel, {agent}. I mean it.',
  { text: 'New boarding pass is in my inbox, so we are sorted. Cheers.', tells: 'solved' },
  'That is very kind, and at this time of the night too.',
  { text: 'Yes! It let me check in now.', tells: 'solved' },
  'Oh, what a friendly voice after such a day. Thank you for listening to an old woman.',
  { text: 'Right name on the ticket at last, that does it. Thank you so much.', tells: 'solved' },
  'Thank you, thank you, thank you.',
  { text: 'We are on the evening flight, all five of us. Crisis over, bless you.', tells: 'solved' },
  "I'm touched, really. Who else would have asked how my mother is doing?",
  { text: 'Just looked, the {amount} is back on my card. Case closed from my side.', tells: 'solved' },
  'Very decent of you, I had not expected an airline to say sorry.',
  { text: 'Now we sit together, everything is how it should be, many thanks {agent}.', tells: 'solved' },
  'You explain so well that even I understood it. Big thanks.',
  'If I had a medal here I would pin it on you through the phone.',
  'I will only know tomorrow at the airport whether it worked, but it was lovely of you to try.',
  'Fingers crossed that it gets solved. Either way, {agent}, you were a great help.',
]

export const CONTENT: readonly string[] = [
  'OK so hand luggage only, noted.',
  'Ah, two hours before. Good to know.',
  'Then I print it at the hotel.',
  'Fine by me.',
  'Very well, I shall look out for the e-mail.',
  "Hm, I'd thought it would be less, but so be it.",
  'Thanks, that was all I wanted to ask.',
  'Alright, in that case we take the early train to the airport.',
  'Let me talk to my husband, we decide at the weekend.',
  'To the same address, yes.',
  'Good. The dog will not like it, but good.',
  'Nope. Bye.',
]

export const BITTER: readonly Sentence[] = [
  { text: 'So after all this I still have no suitcase and no idea where it is.', tells: 'unsolved' },
  'A voucher for a sandwich. You must be joking.',
  { text: 'The next letter you get comes from a court.', tells: 'severe' },
  'Great. Marvellous. Enjoy my money.',
  { text: "We're exactly where we were {minutes} minutes ago: nowhere.", tells: 'unsolved' },
  'I feel like cargo, only that cargo gets insured.',
  { text: 'I filmed the whole mess at the gate and the film goes to the local paper tonight.', tells: 'severe' },
  'My daughter missed her own graduation and you talk to me about tariff classes.',
  { text: 'My seat belt did not lock and you took off with me like that. I could have been killed.', tells: 'severe' },
  'Shame on you.',
  { text: 'That does not solve it, you have just read me the page that I have open myself.', tells: 'unsolved' },
  'Do you get a bonus for each passenger who gives up?',
  { text: "You'll hear from my solicitor, {agent}.", tells: 'severe' },
  'Sorry, but this is ridiculous. Sorry.',
  { text: 'Then I hang up with the same problem I rang with.', tells: 'unsolved' },
  '{days} years of flying with you, and what I am worth to you is a shrug.',
  { text: 'There was smoke in the galley and the crew told us to sit down and be quiet. I am shaking even now.', tells: 'severe' },
  'My wife is a lawyer and not even she can make sense of your conditions.',
  'No, I am not going to sue anybody. I am simply sad.',
  'Every sentence of yours costs me nerves that I do not have today.',
  'The passenger next to me says he will take you to court. Me, I only wanted to get home.',
  'Is there one human being with a heart in that building?',
]

export const FAREWELLS = telling('cancel', [
  'Please delete my frequent-flyer account, with all the miles in it.',
  'I wish to end my membership with immediate effect.',
  'Our company will not go on with the travel agreement. Kindly treat this message as formal notice.',
  "I'm out. Close the account.",
  'Where do I send the gold card back to? I do not want to be a member any longer.',
  'What must I do for leave the miles club? I want to finish it.',
  'Take me off the programme: card, newsletter, birthday greetings, everything.',
  'As travel manager of our firm I hereby terminate the corporate contract with {brand}.',
  "After {days} years I'd like to resign from the club, as of today if possible.",
  'It is not a booking that I want cancelled, it is my whole {brand} profile, for good.',
])

export const PORTING = telling('port', [])

export const BOUND = telling('contract_end', [
  'When is my membership year over?',
  'Could you look up until when our company agreement runs?',
  'On what date does my card lapse if I do nothing?',
  'Is it the {day}th or the end of the month that my year in the club is up?',
  'By when would we have to give notice so that the corporate deal does not roll over?',
  "How many months are left on our firm's contract with you, please?",
])

export const ELSEWHERE = telling('competitor', [
  'From now on I fly {rival}.',
  'We have moved all our staff trips to {rival}, starting this month.',
  '{rival} matched my status within a day, so that is where I collect my miles in future.',
  "My next {days} trips are booked already, with {rival}. You'll notice by the empty seat.",
  'I go with {rival} now, is small airplane but it arrives.',
  'You have lost me to {rival}, and it was not even about the price.',
  'Since spring it has been {rival} for me and for the whole family.',
])

export const STAYING = telling('stays', [
  'Okay, keep the membership going, you have talked me round.',
  'In that case do not close it. The club gets another year from me.',
  'Hm. With the status extended I will stay.',
  'Forget what I said about leaving, the account can remain as it is.',
  'Our management is willing to continue the agreement on these conditions.',
])
