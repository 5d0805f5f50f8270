import { tellEach } from '../tell-each.ts'
import { DENYING, DENYING_OR_ASKING, IN_PART } from './solved-words.ts'

const NOT_SAID = `${IN_PART}|not|nothing|nope|won't|wont|doesn't|doesnt|isn't|isnt|didn't|didnt|can't|cant|cannot|hasn't|error|but|same|again|if|when|please|no|wrong|until`

const RUNNING_NOW =
  'working|workin|ringing|ringin|running|runnin|loading|loadin|playing|playin|printing|printin|charging|heating|showing|showin|coming|connecting|opening|syncing|streaming|downloading|uploading|flowing|spinning|cooking'

/** An answer in a word or two that says itself that it works, has come or is settled. */
export const SHORT_ANSWERS = tellEach('solved', { stands: 'alone', unless: NOT_SAID }, [
  [
    "yes|yep|yeah|ok|okay|great|brilliant|it|its|it's|that|all|lovely|and|yay|omg? unlocked|unblocked|unbanned|unfrozen|reconnected|refunded|reinstated|sorted|fixed|solved|resolved|mended|rectified|repaired",
    'Unlocked!',
  ],
  [
    "i|yes|yep|ok|just|finally|now|we|then|i've|it's? logged|got|signed|let|getting me? in|straight|online ~1",
    'Yep, got in.',
    { unless: `${NOT_SAID}|out|tried|every|each|time|log` },
  ],
  ['up and running', 'Up and running.'],
  [
    'all|both|the|* three|two|four|five|files|payments|documents|photos|forms|of|62|* ~1 them? went|came|got|gone through ~1',
    'All three went through.',
  ],
  [
    'yes|yep|ok|wow|oh|brilliant? ok|okay|and? it|they|she|drawer|door|window|lid|yep|now|brilliant|great|that|and|wow|gate shuts|glides|closes|drains|flushes|unlocks|locks|spins|reconnected|unlocked|opened|loaded|connected|synced|paired ~1',
    'Wow, it glides.',
  ],
  [
    'worked|works|working ~1 a treat|charm|dream|perfectly|lovely ~5',
    'Worked a treat in the other one.',
    { stands: 'first', unless: `${NOT_SAID}|product|bought|recommend|price` },
  ],
  ['running hot|cold|clear|fine|smooth|again|well ~2 now|yes|again', 'Running hot now.', { stands: 'first' }],
  [
    'finally|already|yes|and|just received|arrived|refunded|delivered|paid|collected ~1 now|today|thanks|this? ~1',
    'Finally received.',
    { unless: `${NOT_SAID}|late|damaged|days|weeks|after` },
  ],
  ['bingo|hallelujah|hurrah|eureka|success', 'Bingo.', { unless: `${NOT_SAID}|hall|night|card|game|cards|rate|story|club|any` }],
  [
    'through|in|sorted|fixed|working|received|arrived|here|back|connected|unlocked thanks|cheers|ta|thx|thank|ty ~2',
    'Through, cheers.',
    { stands: 'first' },
  ],
  [
    `it's|its|they're|pages|photos|emails|messages|videos|channels|songs|music|texts|calls|files|she's|they|lights are|is? ${RUNNING_NOW}|online|up|back ~1`,
    'Pages are loading.',
    { unless: `${DENYING_OR_ASKING}|but|no` },
  ],
  ['there she|it|he goes|is|we', 'There she goes.', { unless: `${DENYING_OR_ASKING}|but|no` }],
  ['job done', 'Rang once, job done.', { unless: DENYING, despite: ['conditional'] }],
  ['found it|them|him|her|mine|ours', 'Found it, the porter had it.', { unless: `${IN_PART}|not|but|if|i|bit|difficult|hard|very` }],
])
