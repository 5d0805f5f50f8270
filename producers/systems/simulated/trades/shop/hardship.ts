import { aside } from '../../texts/sentence.ts'
import type { Trade } from '../trade.ts'

/** Bereavement, illness and want of money, as a shop's customers tell of them, and what only sounds like it. All sentences are our own. */
export const shopHardship: Pick<Trade['asides'], 'protected'> = {
  protected: aside(
    'protected',
    [
      'My mother ordered it, she died before it came.',
      'I became a widow in autumn and do not know my way around his orders.',
      'Because of the operation on my heart I could not send it back in time.',
      'I have no work any longer, is there a way to stop the instalments for a while?',
      'The chair is for my boy, he has a muscle disease.',
      'We are clearing the flat of my late grandfather, what becomes of the things on order?',
      'With my pension I would have to go hungry for that reminder fee.',
      'I have been in the psychiatric ward since the {day}th and open my post only now.',
      'The bailiff comes next week, I cannot pay you at once.',
      'She is in a hospice and wanted so much to see the dress.',
      'My partner has had an accident and lies in a coma, I forgot all about the delivery.',
      "We've got nothing till the first of the month, not even for nappies.",
      'I beg you, do not write to him any more, we lost him in June.',
    ],
    [
      'The lamp gave up the ghost last night.',
      'My aunt is a nurse, she needs flat shoes.',
      'I am dead tired of looking for a sofa.',
      'It was for a costume, I play a widow.',
      'Too expensive for my taste, though I could pay it.',
      'The dog swallowed a screw and is well again.',
      'My late reply is my own fault.',
      'I am sick of that green colour.',
    ],
  ),
}
