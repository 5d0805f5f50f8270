import { aside } from '../../texts/sentence.ts'
import type { Trade } from '../trade.ts'

/** What an energy supplier's customers say in temper, and what only sounds like it. All sentences are our own. */
export const energyTempers: Pick<Trade['asides'], 'escalation' | 'abusive' | 'prospect_lost'> = {
  escalation: aside(
    'escalation',
    [
      'I will hold until somebody with a title comes to the phone.',
      'Kindly transfer me to your complaints team.',
      'This conversation should be continued by your superior, not by you.',
      'The manager of the {town} office, please. No, not you, the manager.',
      'Which desk takes formal complaints, and who reads them?',
      'I want this raised with the head of billing.',
      "Let me have the director, or the director's secretary, I am not picky.",
      'Please bring in a senior colleague.',
      'Nothing against you, but you have no powers. Who has? Hand me over.',
      'Could you ask your line manager to step in here?',
      'You will please log this as a complaint, with a number, and tell me the number.',
      'I request that supervisor speaks with me today still.',
      'Send it upstairs. As high as your stairs go.',
    ],
    [
      'Our building manager has the key to the meter room.',
      'My old boss had shares in your firm.',
      'There is no reason to involve anyone higher up.',
      'I do not wish to complain, I would like to learn how it is worked out.',
      'The energy manager of our school asked me to send the readings.',
      'Your director was on television last night, nice tie.',
      'The supervisor I got on Monday settled the business with the garage.',
    ],
  ),

  abusive: aside(
    'abusive',
    [
      'You are a dim bulb, and nobody will miss you when you go out.',
      'Crawl back under your stone, you leech.',
      'Did your parents drop you on your head, numbskull?',
      'What kind of imbecile did they put on the phone?',
      'You heartless witch, you.',
      'Crooks and nitwits, the whole pack of you.',
      'Eat dirt, {agent}.',
      'A trained monkey would do your job better than you, blockhead.',
      'You disgusting bloodsuckers, rot.',
      'Piss off, you smug little git.',
      'You are a worm, do you hear, a worm.',
      'I have never spoken to such a donkey as you.',
    ],
    [
      'This blasted meter drives me up the wall.',
      'Do not mind me, I curse at the boiler, not at you.',
      'I was a donkey not to read the small print.',
      'The dog barks at the display like a lunatic.',
      'My own fault, I am a bit dim with numbers.',
      'A beastly winter we had.',
    ],
  ),

  prospect_lost: aside(
    'prospect_lost',
    [
      'You treat a plain enquiry as a nuisance. I shall not be signing.',
      'I came with two houses and one farm to supply. Take them off your forecast.',
      'So that is how you talk to people whose money you want. Mine stays where it is.',
      'You know, I had the form filled in. It is in the bin now, thanks to you.',
      'Better a dear supplier with manners than you.',
      'A firm that yawns at me on the phone does not get my meter.',
      'Let us stop here. I do not join a company where each desk sends me to the next one.',
      'Feeling this unwelcome at the door, I would rather stay outside.',
      'I no longer wish for an offer. Your colleague made that easy for me.',
      'You could have had me for years. It took you one call to put me off.',
      'We keep looking, I think. With you there would only be trouble.',
      "I'm not becoming a customer of people who put the phone down on me.",
    ],
    [
      'The price is above what we can spend, thank you for the trouble.',
      'My present contract runs for another year, so it was for later.',
      'We have decided on wood, it has nothing to do with you.',
      'I need to hear what the landlord thinks of it.',
      'No, the flat went to somebody else, so I require no power there.',
      'It was for the man next door, he will contact you if he wants.',
    ],
  ),
}
