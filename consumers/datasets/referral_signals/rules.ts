/**
 * Plain rules for stated word of mouth. Each is one way of saying it. Idioms come out on top because they are longer: "can't recommend
 * enough" is found before "recommend".
 */
import { PRAISE } from './praise.ts'
import type { ReferralRule } from './rule.ts'

const RECOMMEND: readonly ReferralRule[] = [
  {
    phrase: "can't|cannot|cant|couldn't|couldnt recommend *? *? *? enough",
    says: 'recommend',
    tense: 'advises',
    example: "I can't recommend the shop highly enough.",
  },
  {
    phrase: 'can|could not recommend *? *? *? enough',
    says: 'recommend',
    tense: 'advises',
    example: 'We could not recommend them enough.',
  },
  {
    phrase: "can't|cannot|cant|couldn't|couldnt recommend *? *? *? more highly|strongly",
    says: 'recommend',
    tense: 'advises',
    example: 'I cannot recommend them more highly.',
  },
  {
    phrase: "wouldn't|won't|would|will not? hesitate to recommend",
    says: 'recommend',
    tense: 'advises',
    example: "I wouldn't hesitate to recommend them.",
  },
  {
    phrase: 'no hesitation in? recommending|recommend',
    says: 'recommend',
    tense: 'advises',
    example: 'I have no hesitation in recommending them.',
  },
  { phrase: 'recommend', says: 'recommend', tense: 'advises', own: true, example: 'I recommend this firm.' },
  { phrase: 'recommending', says: 'recommend', tense: 'advises', own: true, example: 'I am recommending it at work.' },
  {
    phrase: 'recommended you|it|them|this|your to',
    says: 'recommend',
    tense: 'done',
    own: true,
    example: 'I recommended you to my neighbours.',
  },
  { phrase: 'highly|strongly|definitely recommended', says: 'recommend', tense: 'advises', example: 'Highly recommended.' },
  {
    phrase:
      'told|tell|telling all? my|our|everyone|everybody|friends? friends|family|neighbours|colleagues? how good|great|happy|well|brilliant',
    says: 'recommend',
    tense: 'done',
    own: true,
    example: 'I told all my friends how good it is.',
  },
  { phrase: 'spread the word', says: 'recommend', tense: 'intends', own: true, example: 'I will spread the word.' },
  {
    phrase: 'recommend you|they|we to? fix|get|stop|change|hire|train|make|look|improve|you|they|we',
    says: 'nothing',
    tense: 'advises',
    example: 'I recommend you fix the door.',
  },
  { phrase: 'you|they|he|she recommend|recommended', says: 'nothing', tense: 'advises', example: 'Which plan would you recommend.' },
  { phrase: 'recommended to me|us|by', says: 'nothing', tense: 'done', example: 'Your shop was recommended to us.' },
  {
    phrase: 'recommend arriving|going|that|checking|bringing|getting|not|another|coming',
    says: 'nothing',
    tense: 'advises',
    example: 'I recommend arriving early.',
  },
  {
    phrase: 'recommended price|retail|daily|settings|dose|age|time',
    says: 'nothing',
    tense: 'done',
    example: 'I use the recommended settings.',
  },
]

const GOES =
  'fly|flying|use|using|buy|buying|shop|shopping|order|ordering|book|booking|come|coming|go|going|return|returning|stay|staying|bank|deal|dealing|travel|travelling|eat|rent'

const LEAVE: readonly ReferralRule[] = [
  {
    phrase: `never ever? ${GOES} with|here|there|from|at|to|on|your|this|you|them * again|anymore`,
    says: 'leave',
    tense: 'intends',
    own: true,
    example: 'I will never fly with them again.',
  },
  {
    phrase: `never ever? ${GOES} with|here|there|from|at|to|on|your|this|you|them again|anymore`,
    says: 'leave',
    tense: 'intends',
    own: true,
    example: 'We will never shop here again.',
  },
  {
    phrase: `never ever? ${GOES} with|from|at|on your|this|that|the * again`,
    says: 'leave',
    tense: 'intends',
    own: true,
    example: 'I will never buy from this shop again.',
  },
  { phrase: `never ever? ${GOES} * again`, says: 'leave', tense: 'intends', own: true, example: 'Never using it again.' },
  { phrase: `never ever? ${GOES} again|back`, says: 'leave', tense: 'intends', own: true, example: 'Never flying again.' },
  {
    phrase: `won't|wont be? ${GOES} with|here|there|from|at|to|your|this|you|them|again|back again|anymore|ever?`,
    says: 'leave',
    tense: 'intends',
    own: true,
    example: "I won't be coming back.",
  },
  {
    phrase: `will not be? ${GOES} with|here|there|from|at|to|your|this|you|them|again|back again|anymore|ever?`,
    says: 'leave',
    tense: 'intends',
    own: true,
    example: 'We will not return here.',
  },
  {
    phrase: 'switched|switching|switch to another|a different|new? provider|bank|airline|carrier|network|supplier|insurer',
    says: 'leave',
    tense: 'done',
    own: true,
    example: 'I switched to another bank.',
  },
  {
    phrase: 'switched|switching providers|banks|airlines|carriers|networks|suppliers|insurers',
    says: 'leave',
    tense: 'done',
    own: true,
    example: 'We are switching providers.',
  },
  {
    phrase: 'switched|switching providers|banks|airlines|carriers|networks|suppliers|insurers to|and you|your|joined|came',
    says: 'nothing',
    tense: 'done',
    example: 'I switched banks to you in May.',
  },
  {
    phrase: 'taking|take|took my|our business|money|custom elsewhere|somewhere',
    says: 'leave',
    tense: 'intends',
    own: true,
    example: "I'm taking my business elsewhere.",
  },
  { phrase: 'lost a|my|our customer|business|custom', says: 'leave', tense: 'done', example: 'You lost a customer.' },
  {
    phrase: 'lost a|another|yourself|yourselves loyal|good|long|a? customer|client',
    says: 'leave',
    tense: 'done',
    example: 'You have lost a loyal customer.',
  },
  { phrase: 'done with you|them|this|your', says: 'leave', tense: 'intends', own: true, example: 'I am done with you.' },
  {
    phrase: "i'm|i|am|we're|are leaving|leave you|your|for|after",
    says: 'leave',
    tense: 'intends',
    own: true,
    example: "I'm leaving you.",
  },
  {
    phrase: 'last time i|we ever? fly|use|buy|shop|order|book|come|stay',
    says: 'leave',
    tense: 'intends',
    example: 'That was the last time I fly with you.',
  },
]

export const RULES: readonly ReferralRule[] = [...RECOMMEND, ...LEAVE, ...PRAISE]
