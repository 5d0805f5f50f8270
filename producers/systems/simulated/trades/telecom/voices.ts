import { telling } from '../../texts/sentence.ts'
import type { Trade } from '../trade.ts'

/** What customers say after the beginning: details, second tries, how it ends for them. All sentences are our own. */
export const telecomVoices: Trade['voices'] = {
  details: [
    'My customer number is on the letter in front of me.',
    'It began on the {day}th, in the evening.',
    'I have had {product} for about {days} years.',
    'We live in {town}, in the old part near the station.',
    'I already switched everything off and on again.',
    'I can send you a picture if that helps.',
    'The best time to reach me is after {hour}.',
    'It happens on both phones in the house.',
    'The letter is dated the {day}th.',
    'My wife spoke to a Mr {agent} about it.',
    'I wrote the number down, it ends in {days}{day}.',
    'I am at home until {hour}, then I have to leave.',
  ],

  chasing: telling('comes_again', [
    'I rang about this on the {day}th and was promised an answer within two days.',
    'It is me again, about the same thing as last week.',
    'I was told somebody would get back to me, and my phone has been silent since.',
    'This is now my {nth} attempt, and I have to begin from zero each time.',
    'Your colleague {agent} said it was done; nothing is done.',
    'Please do not ask me for my address again, I have given it {days} times.',
    'I have a whole list of names of people who wanted to take care of it.',
    'The ticket was closed, yet nobody has done anything.',
    'How often do I have to explain it until one of you writes it down?',
    'You put me on a list {days} days ago. Is there really a list?',
  ]),

  relieved: [
    { text: 'Oh, it works! That was quick, thank you.', tells: 'solved' },
    'Thanks a lot, you have been the first one who listened.',
    'Brilliant, I did not expect that at this hour. Have a lovely evening.',
    'You are a treasure, please tell your boss that I said so.',
    { text: 'Great, the light is green and the children cheer in the background.', tells: 'solved' },
    'That is very fair of you, I appreciate it.',
    'Perfect, I see the credit already. Much obliged.',
    'Well, now I am glad that I rang. Thank you, {agent}.',
    'Honestly, that was pleasant. I had braced myself for worse.',
    { text: 'Super, everything is back. You made my day.', tells: 'solved' },
    { text: 'I am really happy with how you sorted that out.', tells: 'solved' },
    'Thank you for staying on the line until it ran, that was kind.',
  ],

  content: [
    'All right, then I know.',
    'Okay, I will wait for the letter.',
    'Fine, thank you for the information.',
    'Good, then that is settled.',
    'I see. Then I will try it tonight.',
    'Yes, please send it by e-mail.',
    'That is all, goodbye.',
    'Understood, so from next month.',
    'Hm, all right, if that is how it is.',
    'No, nothing else today.',
  ],

  bitter: [
    { text: 'So you cannot help me. Wonderful. What are you there for?', tells: 'unsolved' },
    'That is not an answer, that is a recording with a name.',
    'I am so disappointed, I have been with you for {days} years.',
    'This is a disgrace, and you know it.',
    'You let me wait {minutes} minutes to tell me that?',
    'I do not believe a word of it any more.',
    { text: 'Then connect me to somebody who is allowed to think.', tells: 'escalation' },
    'It is unbelievable how you treat people who pay every month.',
    'I am at the end of my patience, truly.',
    'Nobody feels responsible, that is the problem with all of you.',
    'You have wasted my afternoon, thanks for nothing.',
    { text: 'I will write about this where others can read it.', tells: 'severe' },
    { text: 'My lawyer will be interested in your two days.', tells: 'severe' },
    'I feel cheated, and that after all those years.',
  ],

  farewells: telling('cancel', [
    'I want to cancel my contract, as soon as it is possible.',
    'Please cancel my {product} plan and confirm it in writing.',
    'That is it. I would like to terminate the contract.',
    'I am calling to close my account with you.',
    'Then cancel it. All of it.',
    'How do I get out of this? I want to give notice today.',
    'Take this as my notice, I am leaving.',
    'We have decided to end the contract, what do you need from me?',
  ]),

  porting: telling('port', [
    'I need the code to take my number to another network.',
    'Please send me the porting code by text message.',
    'My new provider asks for a transfer code, where do I get it?',
  ]),

  bound: telling('contract_end', [
    'When does my contract end?',
    'How long am I still tied to you?',
    'From which day could I leave?',
    'What is the last date on which I can give notice?',
    'Just tell me when my contract runs out, I will put it in my calendar.',
  ]),

  elsewhere: telling('competitor', [
    'I am moving to {rival}, they at least pick up the phone.',
    'I went to {rival} last week and have not had to ring anybody since.',
    'I signed up with another provider yesterday.',
    '{rival} gives me the same for {amount} less, so that is where I am going.',
    'Then I will switch to a different company, it is that simple.',
    'I have signed with {rival}, the papers are here in front of me.',
  ]),

  staying: telling('stays', [
    'Well, at that price I will stay for another year.',
    'All right, you have convinced me, leave it running.',
    'Fair enough. Let us try once more.',
    'If you really put that in writing, I take it.',
  ]),
}
