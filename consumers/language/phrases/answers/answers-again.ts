import { TOLD } from '../matter/again-words.ts'
import { tellEach } from '../tell-each.ts'

const FIRST = "never|first|haven't|hadn't|new|today|just|another|different|now|will|if|could|please"

const DID = `${TOLD}|described|gave|given|sent|did|done|filed|attached|went|gone|been|filled|repeated|typed|uploaded|left|provided|showed|shown|spelled|tried|talked`

const COUNT =
  'twice|thrice|times|time|already|again|repeatedly|often|several|many|both|before|previously|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|earlier|last|ago|week|month|january|february|march|april|june|july|august|september|october|november|december|morning|colleague|colleagues|everyone|everybody|somebody|someone|each|three|four|five|two'

/** What customers answer who are asked whether, or what, they told before. */
export const AGAIN_ANSWERS = tellEach('come_again', { afterAnswer: true, unless: FIRST }, [
  [`${DID} ~4 ${COUNT}`, 'Gave it to Marie on Friday.', { unless: `${FIRST}|ordered|bought|paid|since` }],
  [
    `i|i've|ive|we|we've|already|have ~1 ${TOLD}|described|explained|gave|given|sent ~1 it|this|that|you|to|them|him|her|all|everything|your|my|the`,
    'I gave it to Priya.',
    { unless: `${FIRST}|money|order|payment` },
  ],
  [
    `third|fourth|fifth|sixth|seventh|umpteenth|second|tenth|nth|3rd|2nd|4th|5th ~1 time|call|visit|chat|email|mail|go|attempt|try|approach|contact|message|ticket|person|agent|day|week|one|letter|enquiry|request|round`,
    'It is my fourth visit on that.',
    { unless: `never|new|floor|street|line|half` },
  ],
  [
    'same|old|existing|ongoing|usual|original|unfinished ~1 one|thing|matter|issue|problem|story|business|way|again|file|ticket|case|complaint|reason|saga|question|leak|fault',
    'No, the old matter.',
    { unless: 'as-everyone|new|first|never' },
  ],
  [
    'an|two|hour|days|minutes|hours|week|weeks|month|moment ~2 ago ~2',
    'You asked me that an hour ago.',
    { unless: `${FIRST}|ordered|bought|moved|paid|started|booked|was` },
  ],
  ['so|too|how|very|that ~1 often|many|frequently ~3', 'So often that I know the music.'],
  ['returned|anew|afresh', 'I have returned with the file.', { unless: `${FIRST}|when|off|down|stopped|broke|broken` }],
  [
    "read|check|look|see|find|have|it's|its|all ~1 the|your|my|in|at|on ~1 notes|file|history|record|records|thread|log|transcript|screen|system|emails ~2",
    'Read the notes.',
    { despite: ['requested', 'asked'] },
  ],
  [
    "not|isn't|won't|i'm|am|refuse ~3 explain|explaining|repeat|repeating|doing|telling|starting|through|over|go ~3",
    'I am not going over it all.',
    { despite: ['negated'], unless: 'first|never|order' },
  ],
  [
    'you|they|your|somebody|someone|colleague ~2 told|asked|said|promised|advised ~1 me|to|us|i|that|someone|you ~3 call|ring|back|wait|phone|come|try|email|write|again|chase',
    'You told me to ring at noon.',
    { despite: ['third', 'reported'] },
  ],
])

/** Those with which an answer begins. */
export const AGAIN_OPENINGS = tellEach('come_again', { afterAnswer: true, unless: FIRST }, [
  [
    'yes|yep|yeah|yup|aye|ja|indeed|certainly|oh ~2 i|we|twice|thrice|several|many|already|have|did|three|four|five|loads|course|times|repeatedly|often|to|on',
    'Yes, to Marie.',
    { unless: `${FIRST}|name|order|please` },
  ],
  ['twice|thrice|repeatedly|often|several|many|countless|loads', 'Thrice.', { unless: `${FIRST}|charged|weeks|days|months` }],
  [
    'no|nope|nah|negative|hardly|not ~4 third|second|fourth|same|old|ongoing|existing|told|spoke|called|yesterday|before|colleague|again',
    'No, the one from yesterday.',
    { unless: 'never|new' },
  ],
])
