import { telling } from '../../texts/sentence.ts'
import type { Trade } from '../trade.ts'

/** Offers of more, and what passengers say to them. All sentences are our own. */
export const airlineOffers: Trade['offers'] = {
  upselling: telling('pitch', [
    'On that flight {other} is only {amount} more, with the lounge.',
    'Shall I put you into {other} for the way back?',
    'Our {campaign} has started, do you want to hear the fares?',
    'There are a few seats left in {other}, may I book one for you?',
    'For {amount} you board first, would you like that added?',
    'We have a new card that earns double miles, it takes two minutes.',
    'Since you travel so often, {other} might pay for itself.',
    'How about a hotel in {town} with the flight? We have a good rate.',
    'I could add a hire car for {amount} a day while I am in here.',
    'With {campaign} a second ticket costs you next to nothing.',
    'Would a larger bag be something for you? Today it is {amount}.',
    'People who book {product} often go on to {other}, may I show you why?',
  ]),

  annoyed: telling('offer_annoyance', [
    'My suitcase is in another country and you ask me about a credit card?',
    'Lounge access? I have slept on your floor!',
    'Did you just try to sell me an upgrade? To me? Today?',
    "I can't believe you're reading me a commercial now.",
    'Find the bag first, then we can talk about your {campaign}.',
    'Ah, for selling there is always time.',
    'Keep your miles card, I did not ask for it.',
    'No! And please write in your file that I never want to be asked again.',
    'You lose my luggage and offer me a bigger one, very funny.',
    'This is hardly the moment for a sales talk.',
    'Again with the insurance. It is getting on my nerves.',
    'Is that why you kept me on the line, to flog me {other}?',
    'You make money from my bad luck, it is disgusting.',
  ]),

  welcome: telling('offer_welcome', [
    'Ooh yes, {other}, why not, it is our anniversary.',
    'For {amount}? Book it!',
    'I had been wondering about that, so yes.',
    'Done, take it from the same card.',
    'My knees say thank you. Please add the seat.',
    'Great, that saves me a search.',
    'With pleasure. Does it come with a window?',
    'Yes please, for the two of us.',
    'An extra bag for that money, gladly.',
    'Perfect, the children will be over the moon.',
    'I treat myself this once, yes.',
    'You have sold me on it, go ahead and book.',
  ]),

  declined: telling('offer_declined', [
    'Thanks, economy is fine for an hour.',
    'No card for me, I have three already.',
    'Very kind, but the firm would not pay for it.',
    'We are all set, thank you.',
    'Not this time.',
    "I'll stick with {product}, thanks all the same.",
    'No, no car, a friend picks us up.',
    'Thank you, I travel with very little.',
    'The cheap seat does for me, thanks.',
    'I have a lounge pass from work, so no.',
    'We will manage with hand luggage, thank you.',
    'Nice try, but I shall sleep anyway.',
  ]),

  pondered: [
    'Could you hold it until tonight? I ask my wife.',
    'Let me see what the firm says.',
    'Mail me the fare, I decide at the weekend.',
    'Hm, maybe for the summer.',
    'I will look at it once we are home.',
    'Possibly, but first I have to know my holidays.',
  ],
}
