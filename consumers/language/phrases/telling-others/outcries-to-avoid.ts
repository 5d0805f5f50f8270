import { DO_NOT, MEANT_FOR_FIRM, OF_SPEAKER } from './shunning-words.ts'
import { tellEach } from '../tell-each.ts'

const OUTCRY = {
  despite: ['conditional', 'negated', 'third', 'reported'],
  stands: 'alone',
  without: OF_SPEAKER,
  unless: `${MEANT_FOR_FIRM}|please`,
} as const

/** The shortest warnings, which are a clause of their own. */
export const OUTCRIES_TO_AVOID = tellEach('warn', {}, [
  [
    `do not ever? preorder|pre-order|use|buy|order|book|rent|hire|join|enrol|register|subscribe|install|download|invest|bother|trust|fly|go|apply|touch|sign|visit|shop`,
    'Lost all my data, do not use.',
    { ...OUTCRY, unless: `${MEANT_FOR_FIRM}|please` },
  ],
  [
    `${DO_NOT}|not ever? do|try|buy|fall|risk|use|get|trust it|this|them|these to|for? yourself|it?`,
    "About to sign up? Don't do it.",
    { ...OUTCRY },
  ],
  [
    `do not ever? do|try|buy|fall|risk|use|get|trust it|this|them|these to|for? yourself|it?`,
    'About to sign up? Do not do it.',
    { ...OUTCRY, unless: `${MEANT_FOR_FIRM}|please` },
  ],
  [`don't|dont`, "About to join these cowboys? Don't.", OUTCRY],
  [
    `not|never this|these|that place|bank|firm|company|hotel|shop|one|lot|crowd|people|guys|mob|garage|clinic|surgery|school|gym|airline|app|agency|florist|cowboys|outfit`,
    'First time buyers, not this bank.',
    { ...OUTCRY },
  ],
  [`not here|these|them|him|ever`, 'Cold soup, not here.', { ...OUTCRY, unless: `${MEANT_FOR_FIRM}|it's|no` }],
  [`hands|keep|paws off|away|aff from|of? ~1`, 'Looks cheap, hands off.', { ...OUTCRY }],
  [
    `skip|swerve|dodge|avoid|boycott|shun|ditch|bin it|this|these|them|em|'em alone|at|all|cost|costs|on|up? cost|costs?`,
    'Grey burger, swerve it.',
    OUTCRY,
  ],
  [
    `keep|just|walk|walking|scroll|scrolling|drive|driving|run|running|swim|turn|swipe|move|passing walk|walking|scroll|scrolling|driving|drive|running|on|past|around|round|back|away|along on|by|past|now|and? ~1`,
    'Dishwater coffee, keep walking.',
    { ...OUTCRY, unless: `${MEANT_FOR_FIRM}|kept|it` },
  ],
  [
    `save|keep your|ur money|cash|time|pennies|dollars|pounds|rand|euros|petrol`,
    'Save your money.',
    { ...OUTCRY, despite: ['conditional', 'third'], unless: 'i|can|with|we|on' },
  ],
  [`beware|caution`, 'They push coatings on you, beware.', { ...OUTCRY, unless: `${MEANT_FOR_FIRM}|dog|scam|scammers` }],
  [`turn around|back|round|away now|while|before|folks|people|and? ~2`, 'Turn around while you can.', { ...OUTCRY }],
])
