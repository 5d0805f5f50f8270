import { aside } from '../../texts/sentence.ts'
import type { Trade } from '../trade.ts'

/** What customers say in temper, and what only sounds like it. All sentences are our own. */
export const telecomTempers: Pick<Trade['asides'], 'escalation' | 'abusive' | 'prospect_lost'> = {
  escalation: aside(
    'escalation',
    [
      'I would like to speak to your supervisor, please.',
      'Give me the manager.',
      'Who is above you? I want that person on the line.',
      'Is there a complaints department? Then put me through to it.',
      'I wish to make a formal complaint, where does it go?',
      'Let somebody with more say look at this, please.',
      'Pass me on to your team leader.',
      "I'm not going on with you, I want your boss.",
      'To whom at head office can I write?',
      'I ask you to hand this up to the next level.',
      'Could a person who may decide ring me back?',
      'I demand to talk to someone in charge.',
      'Take this up with your management and have them answer me in writing.',
    ],
    [
      'My manager at work sent me to ask.',
      'Your supervisor rang me yesterday, she was very nice.',
      'I do not want to speak to a manager, I want a line.',
      'I am a team leader myself, I know how it is.',
      'The password manager filled in the wrong thing.',
      'No need to bring in your boss.',
      'Last time I had to ask for the supervisor, this time I do not.',
    ],
  ),

  abusive: aside(
    'abusive',
    [
      'You are an idiot, do you know that?',
      'Shut your mouth and do as I say.',
      'Are you too stupid to read, you clown?',
      'You useless cow.',
      'Go to hell, all of you.',
      'You people are scum.',
      'What a moron you are, {agent}.',
      'Kiss my backside, you parasite.',
      'You lying little rat.',
      'Get lost, you brainless parrot.',
      'I hope you lose your job, you fool.',
      'You are dumber than that box.',
    ],
    [
      'I feel like an idiot for asking.',
      'What a stupid machine.',
      'My son says I am a dinosaur with phones.',
      'This is not against you personally.',
      'The damn cable is loose again.',
      'I could kick myself for signing.',
    ],
  ),

  prospect_lost: aside(
    'prospect_lost',
    [
      'After {minutes} minutes of this I no longer want to become a customer.',
      'If you treat people like that before they have signed, I would rather not.',
      'Thank you, that has cured me of wanting to come to you.',
      'Then I will look around again, I had my card out already.',
      'I wanted to buy and you made me feel like a beggar. Forget it.',
      'You have just lost a family of four.',
      'No, leave it, I do not sign with people who laugh at a question.',
      "Strike me off, I won't be signing anything here.",
      'I was nearly yours. With this tone, no.',
      'Being passed round like a parcel before I am even a customer, no thanks.',
      "So this is your service before the sale. I don't care to see the one after.",
      'Keep your {product}, I will ask somebody who has time for me.',
    ],
    [
      'It is not for me at that price, but you were very helpful.',
      'My landlord has put in a line, so I do not need one after all.',
      'I will think it over and ring again.',
      'We are not moving now, so that settles it.',
      'I compare three offers, yours is one of them.',
      'Then we wait until there is cable in our street.',
    ],
  ),
}
