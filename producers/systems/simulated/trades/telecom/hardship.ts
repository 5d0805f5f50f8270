import { aside } from '../../texts/sentence.ts'
import type { Trade } from '../trade.ts'

/** Bereavement, illness and want of money, as customers tell of them, and what only sounds like it. All sentences are our own. */
export const telecomHardship: Pick<Trade['asides'], 'protected'> = {
  protected: aside(
    'protected',
    [
      'My husband passed away in March, and the contract is in his name.',
      'I am in hospital until the end of the month and cannot get to the post.',
      'I lost my job in spring, I honestly do not know how I shall pay this.',
      'Since the diagnosis I have had no strength for such letters.',
      'We buried my mother last week, please be short.',
      'There is nothing left in my account after the rent, could I pay in small parts?',
      'My wife has cancer, so the phone must work, the clinic rings here.',
      "I'm ringing for my late father, his phone has to be switched off.",
      'After the stroke he cannot speak on the phone, so I do it for him.',
      'We live on benefits and the reminder fee is our food for a week.',
      'Our son died and the bills in his name keep coming.',
      'The insolvency people told me to list all my contracts, that is why I ask.',
      'I had chemotherapy on the {day}th and missed your letter.',
    ],
    [
      'The box died on Sunday.',
      'I was late with the payment since I was on holiday.',
      'My late shift ends at {hour}.',
      'I nearly died laughing at your hold music.',
      'It is the app that is sick, not my phone.',
      'I work in a hospital, so ring after {hour}.',
      'My doctor has the same plan as me.',
      'I could afford it, I just do not see why I should.',
    ],
  ),
}
