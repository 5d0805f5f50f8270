import { aside } from '../../texts/sentence.ts'
import type { Trade } from '../trade.ts'

/** What a shop's customers say in temper, and what only sounds like it. All sentences are our own. */
export const shopTempers: Pick<Trade['asides'], 'escalation' | 'abusive' | 'prospect_lost'> = {
  escalation: aside(
    'escalation',
    [
      'I wish to talk to the head of the store.',
      'May I have the name of your superior, and a number?',
      'Would you call the branch manager over, please?',
      'You are not the one who decides, so give me the one who is.',
      "I'd like this to be looked at one floor higher.",
      'Where can I lodge a complaint about your department?',
      'Please pass the whole thing to management, with the photos.',
      'Let me have a word with whoever trains you.',
      'I want that the boss call me, not you.',
      'Is nobody there who is responsible for you? I would like to speak to them.',
      'Then I take it to the top. Who do I write to?',
      'Put me on to someone with a signature that counts.',
      'I ask for a manager for the third time now.',
    ],
    [
      'The branch manager gave my boy a balloon.',
      'I manage a store too, so I know what a Saturday is.',
      'Please do not trouble your boss about two screws.',
      'My complaint from last year is closed, this is new.',
      'My wife is the boss here, she decides about the colour.',
      'On the top floor they sent me to you.',
      'The supervisor at the till was quick, I was surprised.',
    ],
  ),

  abusive: aside(
    'abusive',
    [
      'You half-wit, read what I wrote!',
      'Thieving swine, all of you.',
      'You are as thick as your planks.',
      'Stuff it, you miserable toad.',
      "What are you, brain-dead? You're a joke of a person.",
      'Screw you and screw your voucher.',
      'You should be ashamed to be alive.',
      'Listen, fatso, I want my money.',
      'You ignorant peasant.',
      'I spit on you and your shop.',
      'Hold your tongue, you old hag.',
      'You are garbage, {agent}, garbage.',
    ],
    [
      'I was stupid enough to throw the box away.',
      'My husband is no genius with a screwdriver either.',
      'The idiot who parked in front of our door was not from you.',
      'What a beast of a wardrobe.',
      'I must sound like a madwoman, I am sorry.',
      'The cat is a little devil, she did the scratch herself.',
    ],
  ),

  prospect_lost: aside(
    'prospect_lost',
    [
      'My first order would have been a kitchen. Would have been.',
      'I stood there with money in my hand and nobody cared, so I put it away again.',
      'With such a manner you need not count on me as a customer.',
      'I take my question, and my purse, down the road.',
      'If this is how you sell, I dread how you repair. I leave it.',
      'You laughed at my English, I do not buy from you.',
      'Do not send me any catalogue, I have seen enough just now.',
      'We wanted to furnish the whole house with you. After today we shall not.',
      "I've closed the basket, and that's down to you, not to the price.",
      'One friendly word and I would have ordered. Too late.',
      'Nobody rolls their eyes at me and gets an order for it.',
      'Nah. You lot are rude, I am off before it costs me anything.',
    ],
    [
      'Pity that it does not come in blue, otherwise gladly.',
      'It is too wide for our hall by two fingers, so no.',
      'I have found one in the attic, thank you all the same.',
      'We shall decide when the paint is dry.',
      'It was only to compare, have a nice evening.',
      'My husband prefers the old one. Men.',
    ],
  ),
}
