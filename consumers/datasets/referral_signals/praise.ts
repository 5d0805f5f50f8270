import type { ReferralRule } from './rule.ts'

const GOOD =
  'great|excellent|amazing|fantastic|awesome|wonderful|outstanding|brilliant|superb|perfect|exceptional|terrific|incredible|fabulous|lovely|first-class|top-notch'
const THING =
  'service|experience|job|work|support|help|company|firm|shop|store|airline|bank|product|app|customer|staff|team|agent|rep|advisor|technician|engineer|driver|crew|lounge|flight|food|place'

/** Rules of praise: what is good about whom, in the customer's own turn. */
export const PRAISE: readonly ReferralRule[] = [
  { phrase: `${GOOD} customer? ${THING}`, says: 'praise', tense: 'done', example: 'Excellent service.' },
  {
    phrase: `${THING} was|is|were|are|has|have been? so|absolutely|really|just|truly|simply? ${GOOD}`,
    says: 'praise',
    tense: 'done',
    example: 'The service was absolutely brilliant.',
  },
  {
    phrase: `you|you're|they|they're|she|he guys? are|were|was|is|have|has been? so|absolutely|really|just|the? ${GOOD}|best`,
    says: 'praise',
    tense: 'done',
    example: 'You guys are the best.',
  },
  { phrase: `best customer? ${THING} i|we|i've|we've|ever|by|in`, says: 'praise', tense: 'done', example: 'The best service I know.' },
  {
    phrase: 'love|loved|loving your|this|the|my|it service|app|product|company|shop|card|phone|airline|new|lounge|plan',
    says: 'praise',
    tense: 'done',
    own: true,
    example: 'I love your app.',
  },
  {
    phrase: 'so|very|really|extremely|super|more|than happy|pleased|impressed with|by',
    says: 'praise',
    tense: 'done',
    own: true,
    example: 'I am very impressed with the repair.',
  },
  {
    phrase: "couldn't|couldnt be|have been? happier|better|easier|smoother",
    says: 'praise',
    tense: 'done',
    example: "The move couldn't have been easier.",
  },
  { phrase: 'could not be|have been? happier|better|easier|smoother', says: 'praise', tense: 'done', example: 'I could not be happier.' },
  {
    phrase: "can't|cannot|cant|couldn't|couldnt praise|thank *? *? *? *? enough",
    says: 'praise',
    tense: 'done',
    example: 'I cannot thank the ladies there enough.',
  },
  {
    phrase: "can't|cannot|cant|couldn't|couldnt fault you|them|it|him|her|the|this|your",
    says: 'praise',
    tense: 'done',
    example: "We can't fault the crew.",
  },
  {
    phrase: 'so|very|extremely|incredibly|super helpful|kind|patient|friendly|professional',
    says: 'praise',
    tense: 'done',
    target: 'agent',
    example: 'The lady was so patient.',
  },
  { phrase: 'five|5 stars|star', says: 'praise', tense: 'done', example: 'Five stars.' },
]
