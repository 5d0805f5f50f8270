import { aside } from '../../texts/sentence.ts'
import type { Trade } from '../trade.ts'

/** What passengers say in temper, and what only sounds like it. All sentences are our own. */
export const airlineTempers: Pick<Trade['asides'], 'escalation' | 'abusive' | 'prospect_lost'> = {
  escalation: aside(
    'escalation',
    [
      'Is your duty manager there? I will wait.',
      'Who runs this desk? Fetch them.',
      'I insist on speaking with a superior of yours.',
      'This has to go to somebody higher up, you and I will not settle it.',
      "I'd like the address of customer relations, for a proper complaint.",
      'Connect me with the station manager in {town}.',
      'Please escalate my case.',
      'Someone senior should have a look at that, could you arrange it?',
      'Your colleague could not, you cannot, so who can? That one I want.',
      'I am filing a complaint about how this was handled, please open one.',
      'Get me your superior, now.',
      'Kindly forward my mail to the director of passenger service.',
      'Can you put your shift leader on?',
    ],
    [
      'I am the travel manager here, so all tickets go through me.',
      'The station manager in {town} was a darling, by the way.',
      'I would never ask for your boss over a sandwich.',
      'My boss is flying with me.',
      'Your superior has written to me already, it was a nice letter.',
      'The escalator in the terminal was out of order too.',
      'It is not a complaint, I only want to understand.',
    ],
  ),

  abusive: aside(
    'abusive',
    [
      'You are a disgrace of a human being.',
      'Do you have straw in your head, or what?',
      'Bloody cretin, that is what you are.',
      'Drop dead, the lot of you.',
      'You stupid, stupid girl.',
      'I have met suitcases with more brains than you.',
      'You filthy crooks, may your planes rust.',
      'Shut up, you little nobody.',
      'You sick bastards.',
      'Go back to school, dimwit.',
      "You're a liar and a pig, {agent}.",
      'Wipe that grin off your ugly face.',
    ],
    [
      'Silly me, I had the wrong date all the time.',
      'It was a hell of a flight, the storm I mean.',
      'The man in front called your steward a clown, I found that awful.',
      'I do not blame you, you only sit there.',
      'This stupid zip again.',
      'My luggage is ugly, you cannot miss it.',
    ],
  ),

  prospect_lost: aside(
    'prospect_lost',
    [
      'You know what, I shall not book after all. Not with that attitude.',
      'I asked a simple thing and got a sneer, so goodbye.',
      'Our choir will travel by bus then. At least the driver is polite.',
      'If a question is too much for you, a passenger will be too.',
      'I had the twelve seats in my basket. I have just emptied it.',
      'That tone tells me all that I wanted to know about you. No booking.',
      'To be kept waiting for {minutes} minutes and then snubbed, no, I keep my money.',
      'I will not be flying with you for the first time, nor for the last.',
      "Well, you've talked me out of it. Congratulations.",
      'Never been your passenger, and after this I never will be.',
      'You hung up on me twice while I was trying to pay. I give up.',
      'What a welcome. My honeymoon I book with people who want us.',
    ],
    [
      'The dates do not fit us, a pity, you were so patient.',
      'Then we drive this year, the children get sick in planes anyway.',
      'I shall talk to the others and come back to you.',
      'No direct flight? Then it is nothing for my mother.',
      'Thanks, I just wanted an idea of the fares.',
      'My leave was not granted, so I do not book.',
    ],
  ),
}
