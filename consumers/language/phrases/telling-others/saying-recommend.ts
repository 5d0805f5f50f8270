import { tellEach } from '../tell-each.ts'

const VERB = 'recommend|recommended|recommending|recomend|reccomend|recommand|reccommend|recommends|recomended'
const NO =
  "not|never|don't|dont|can't|cannot|wouldn't|won't|couldn't|if|unless|could|might|hardly|ashamed|regret|sorry|longer|avoid|hesitate|anymore|until|before|stopped|doctor|website"
const WHOM =
  'all|everyone|everybody|anyone|anybody|people|my|our|any|other|others|those|friends|every|each|whoever|family|colleagues|clients|neighbours|parents|fellow|some|two|three|half|me|new'
/** What they would have the firm do, or what is no firm. */
const DO =
  "you're|fix|change|hire|train|improve|replace|add|stop|update|upgrade|fixing|changing|hiring|training|bringing|avoiding|arriving|checking|that|against|taking|checking"
const SAID = { stands: 'own', unless: `${NO}|${DO}` } as const

/** The word itself, in the ways in which it is written in haste. */
export const SAYING_RECOMMEND = tellEach('recommend', {}, [
  [`${VERB} ~4 to|for ~1 ${WHOM} ~1`, 'Recommended to my sisters already.', { ...SAID, without: 'by|me|that|was' }],
  [
    `i|we|i've|we've|already|have recommended|reccomended|recomended ~2 to my|our|a|all|friends|everyone|two|three|colleagues ~1`,
    'I recommended it to my cousin, can you fit her in?',
    { ...SAID, despite: ['asked', 'requested'], without: 'by|me|that|was' },
  ],
  [
    `i|we|i'd|we'd|would|will|have|i've|we've|i'll|already|always|also|am|i'm|be|still ~1 ${VERB} ~6 to|for ${WHOM} ~1`,
    'I am recommending the branch to our whole club.',
    { ...SAID },
  ],
  [
    `i|we|i'd|we'd|would|10/10|9/10|8/10|yes|100|definitely|totally|def|so|can|recommend ~1 ${VERB} it|this|them|you|her|him|u|lads|yes|too?`,
    'Clean rooms, I recommend.',
    { stands: 'alone', without: `${NO}|only`, unless: 'if|unless|sorry|regret' },
  ],
  [
    `yes|again|and|still|absolutely|strongly|100% would|i|do? ${VERB} it|this|them|you|very|highly|much?`,
    'Would stay again and recommend.',
    { unless: `${NO}|${DO}|they|of|by|was|he|she|friend|who|as|is|are|buying|an|food|your|your` },
  ],
  [
    `${VERB} it|them|this|you|u|left|to right|left|everyone|everywhere|anyone|everybody|everyone|whole|all ~2`,
    'Recommending it left and right.',
    { ...SAID },
  ],
])
