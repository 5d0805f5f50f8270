/**
 * Plain rules for stated word of mouth. Each is one way of saying it. Idioms come out on top because they are longer: "can't recommend
 * enough" is found before "recommend".
 */
import { PRAISE } from './praise.ts'
import type { ReferralRule } from './rule.ts'

const RECOMMEND: readonly ReferralRule[] = [
  {
    phrase: "can't|cannot|cant|couldn't|could not? recommend * * enough|more",
    says: 'recommend',
    tense: 'advises',
    example: "I can't recommend the shop enough.",
  },
  {
    phrase: "can't|cannot|cant|couldn't|could not? recommend *? highly? enough|more",
    says: 'recommend',
    tense: 'advises',
    example: 'We cannot recommend them highly enough.',
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
  { phrase: 'recommend', says: 'recommend', tense: 'advises', own: true, negated: 'warn', example: 'I recommend this firm.' },
  { phrase: 'recommending', says: 'recommend', tense: 'advises', own: true, negated: 'warn', example: 'I am recommending it at work.' },
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

const WARN: readonly ReferralRule[] = [
  {
    phrase: 'avoid this|that|them|at|like|these|your|the * *? *? at all costs?',
    says: 'warn',
    tense: 'advises',
    example: 'Avoid this firm at all costs.',
  },
  { phrase: 'avoid at all costs?', says: 'warn', tense: 'advises', example: 'Avoid at all costs.' },
  { phrase: 'avoid like the plague', says: 'warn', tense: 'advises', example: 'Avoid like the plague.' },
  { phrase: 'stay|keep|steer clear|away from? them|this|these|of?', says: 'warn', tense: 'advises', example: 'Stay away from this shop.' },
  { phrase: "don't|do|never|dont not? waste your time|money", says: 'warn', tense: 'advises', example: "Don't waste your time." },
  {
    phrase: "don't|dont|never ever? fly|book|buy|use|shop|go|order|bank|sign with|from|here|there|this|them|up",
    says: 'warn',
    tense: 'advises',
    example: "Don't buy from them.",
  },
  {
    phrase: 'warn|warned|warning everyone|everybody|others|people|all|my|friends|anyone',
    says: 'warn',
    tense: 'intends',
    own: true,
    example: 'I will warn everyone at the club.',
  },
  {
    phrase: 'tell|telling|told everyone|everybody|people|others|all|friends|my friends? to|not to? avoid|stay|never|use|buy|fly|book',
    says: 'warn',
    tense: 'intends',
    own: true,
    example: 'I tell everyone to avoid it.',
  },
  {
    phrase: 'tell|telling|told everyone|everybody|people|others|friends how bad|awful|terrible|rude|poor',
    says: 'warn',
    tense: 'intends',
    own: true,
    example: 'We told everyone how bad it was.',
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
    phrase: 'switched|switching|switch to|providers|provider|banks|bank|airlines|carriers|carrier',
    says: 'leave',
    tense: 'done',
    own: true,
    example: 'I switched to another firm.',
  },
  {
    phrase: 'switched|switching|switch from paper|one|my|plan|tariff',
    says: 'nothing',
    tense: 'done',
    example: 'I switched from my old plan.',
  },
  {
    phrase:
      'switched|switching|switch to a|the|my|your|another? paperless|new|bigger|smaller|annual|monthly? plan|tariff|card|account|billing|line|model',
    says: 'nothing',
    tense: 'done',
    example: 'I switched to a monthly tariff.',
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

const STAY: readonly ReferralRule[] = [
  {
    phrase: "will|i'll|we'll definitely|certainly|always|surely? be|come back",
    says: 'stay',
    tense: 'intends',
    own: true,
    example: "I'll definitely be back.",
  },
  {
    phrase:
      "will|i'll|we'll definitely|certainly|always|surely? be? stay|staying|use|using|return|returning|fly|flying|buy|buying|book|booking|shop|shopping with|from|here|to|you|them|it again|you|them|this|your",
    says: 'stay',
    tense: 'intends',
    own: true,
    example: 'We will fly with you next year.',
  },
  { phrase: 'be|coming back again|soon|for', says: 'stay', tense: 'intends', own: true, example: 'We will be back soon.' },
  { phrase: 'customer|client for life', says: 'stay', tense: 'intends', own: true, example: 'I am a customer for life.' },
  {
    phrase: 'look|looking forward to flying|using|staying|coming|returning|shopping',
    says: 'stay',
    tense: 'intends',
    own: true,
    example: 'I look forward to returning.',
  },
  {
    phrase: "won't|wouldn't|will|would never|not? go|use|bank|shop|fly anywhere|anybody|anyone else",
    says: 'stay',
    tense: 'intends',
    own: true,
    example: "I won't go anywhere else.",
  },
]

export const RULES: readonly ReferralRule[] = [...RECOMMEND, ...WARN, ...LEAVE, ...STAY, ...PRAISE]
