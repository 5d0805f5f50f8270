import { tellEach } from '../tell-each.ts'
import { ASKED, ASKING_NOW, MESSAGE, NO_SECOND, WHEN } from './again-when.ts'

/** The contact before, by its day, its channel or what became of it. */
export const ASKED_EARLIER = tellEach('come_again', { unless: NO_SECOND }, [
  [`${ASKED} ~3 ${WHEN} ~1`, 'I texted you on Monday.', { stands: 'own', unless: `${NO_SECOND}|thanks|thank|now|done|sorry|when|if` }],
  [
    `spoke|spoken|talked|chatted|chatting|talking|speaking ~4 ${WHEN} ~1`,
    'I spoke with Raj this morning.',
    { stands: 'own', unless: `${NO_SECOND}|thanks|thank|when|if` },
  ],
  [
    `i|we was|were|had|been on|in|here|onto|down|through|at ~4 ${WHEN} ~2 with|about|for|and|because|over|to|re|on`,
    'I was in on Thursday with this tyre.',
    { unless: `${NO_SECOND}|flight|holiday|train|trip|when|table|charged|tyres|nice|worse|glasses|plastic` },
  ],
  [
    `did|checking|check|see|seeing|wondering|whether|if|hope|sure|that ~1 you|u|ye|yous|it ~1 get|got|receive|received|see|saw|seen|read my|our|the ~2 ${MESSAGE}`,
    'Just checking you got my text.',
    { despite: ['asked', 'requested', 'hedged', 'conditional'], unless: `${NO_SECOND}|offer|statement` },
  ],
  [
    `${ASKED} ~5 .? ~1 ${ASKED} ~2 again|at|on|in|today|now|yesterday|this|too|by|no|and|twice|nothing|${WHEN}`,
    'Rang on the 1st, rang on the 8th.',
    { stands: 'own', unless: `${NO_SECOND}|waitress|if|she|manager|counter` },
  ],
  [
    `${ASKED}|tried ~6 .? ~2 ${ASKING_NOW}|trying ~2 now|today|again|here|it|this|you|instead`,
    'Asked yesterday, asking today.',
    { stands: 'own', unless: `${NO_SECOND}|if` },
  ],
  [
    `tried ~3 ${WHEN}|at ~3 .? ~1 tried|trying ~3`,
    'Tried you at nine, tried you at eleven.',
    { stands: 'own', unless: `${NO_SECOND}|product|atm|pay|card` },
  ],
  [
    `${ASKED} ~4 .? ~1 no|nobody|nothing|without|zero ~1 answer|answered|reply|response|replied|reacted|came|called|back|joy ~2`,
    'Emailed, no answer.',
    { stands: 'own', unless: `${NO_SECOND}|bell|door` },
  ],
  [
    `you|u|ye|colleague|agent|lady|lass|guy|girl|lad|fella|advisor|adviser ~2 said|told|wrote ~3 that|so|this|same|it|me|us ~3 yesterday|last|earlier|ago|before|monday|tuesday|wednesday|thursday|friday|saturday|sunday ~1 when|too|also|already|as|and|but|it|its|now|still|well`,
    'You said that yesterday as well.',
    { despite: ['reported', 'third'] },
  ],
  [
    `told|asked|advised|instructed|invited|said me|us|to|i|we|should|just? to|should? call|ring|phone|get|come|contact|check|write|message|email|try|pop ~1 back|again ~1`,
    'I was told to get back to you.',
    { despite: ['reported', 'third'], unless: `${NO_SECOND}|they'd|would|he'd|she'd|never|refused|i'd|someone|somebody|nurse|no|lol` },
  ],
  [
    `me|i|one|lady|customer|person that|who ~1 ${ASKED}|spoke ~3 ${WHEN}|before|you`,
    "It's me that rang yesterday.",
    { unless: `${NO_SECOND}|they` },
  ],
  [
    `reached|got|heard|had|received ~1 no|nothing|zero ~2 since|from|to|after ~2 my|our ~2 ${MESSAGE}|visit`,
    'I have heard nothing since my visit.',
    { despite: ['negated'] },
  ],
])
