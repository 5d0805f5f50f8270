import { aside } from '../../texts/sentence.ts'
import type { Trade } from '../trade.ts'

/** Bereavement, illness and want of money, as households tell their supplier, and what only sounds like it. All sentences are our own. */
export const energyHardship: Pick<Trade['asides'], 'protected'> = {
  protected: aside(
    'protected',
    [
      "The account was my father's. He passed on at New Year and I have to sort it all out.",
      'My wife breathes with a machine, without electricity she has an hour.',
      'We choose between heating and eating at the moment.',
      'I have multiple sclerosis and cannot get down to the cellar.',
      'Our little girl was stillborn in the spring, I let the post pile up.',
      'They have put me on half pay since the plant shut, I would have to spread the {amount}.',
      'I am looking after my husband, he has dementia and turns off the meter.',
      'You are writing to a man who has been in the churchyard since Whitsun. I am his daughter.',
      'The food bank gave me your number, I have {days} units left on the key and no wages till Friday.',
      'I am in the middle of radiotherapy, and the cold does me no good.',
      'Since my twin sister’s funeral I have been trying to find out which bills were hers.',
      'My boy is in a wheelchair and the lift to his room runs on your current.',
      'I declared bankruptcy on the {day}th, somebody else manages my money now.',
    ],
    [
      'Even the last candle has passed away now.',
      'I am on call at the clinic and slept through the doorbell.',
      'That price gave me a heart attack, so to speak.',
      'I forgot to pay, no excuse, I was skiing.',
      'My husband repairs wheelchairs for a living.',
      'The old boiler has been on its deathbed for years.',
      'Money is not the point, the principle is.',
      'We buried the cable in the garden last summer.',
    ],
  ),
}
