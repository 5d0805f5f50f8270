import { aside } from '../../texts/sentence.ts'
import type { Trade } from '../trade.ts'

/** Bereavement, illness and want of money, as passengers tell of them, and what only sounds like it. All sentences are our own. */
export const airlineHardship: Pick<Trade['asides'], 'protected'> = {
  protected: aside(
    'protected',
    [
      'I was flying to the funeral of my brother.',
      'We booked for two, and my wife is no longer alive.',
      'My doctor forbids me to fly, the tumour has come back.',
      'Dad is in intensive care in {town}, that is the only reason why I travel.',
      'I have been signed off with a depression and could not take the trip.',
      'Since the firm let me go I have no income, and the ticket was all my savings.',
      'It was to be our last journey together, she died on the {day}th.',
      'I am on dialysis, so every missed connection is dangerous for me.',
      'We had to leave early because our baby lost the fight.',
      'The passenger cannot come, we lost him on Sunday.',
      'I have debts over my head and need every cent of that refund for the rent.',
      'My daughter has leukaemia and the clinic is in {town}.',
      'With two kids and no work I cannot put {amount} on the table.',
    ],
    [
      'The battery of my phone is dying, so quickly.',
      'I would die for a coffee.',
      'My husband is a surgeon and flies to a congress.',
      'I always feel a bit sick on the bus to the plane.',
      'A late departure suits me well.',
      'I am broke after the holiday, as one is, ha ha.',
      'We visited the hospital museum, very interesting.',
      'Nobody was hurt, it was only a bump.',
    ],
  ),
}
