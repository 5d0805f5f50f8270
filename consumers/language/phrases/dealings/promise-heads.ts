import { PROMISE_MEDIA, STAFF } from './promise-words.ts'

const WHO = `you|u|ye|yous|y'all|yis|they|he|she|who|was|were|been|got|i'd|you'd|they'd|had|<name>|${STAFF}`
const SAID = 'said|told|quoted|confirmed|stated|agreed|advised|reckoned|informed|insisted|offered|claimed|estimated|tells|reckons'
const SWORE =
  'promised|guaranteed|assured|swore|vowed|pledged|undertook|committed|promises|guarantees|swears|vows|undertakes|promising|swearing'
const TIME =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|noon|midday|midnight|morning|afternoon|evening|within|by|before|between|hour|hours|hrs|minute|minutes|mins|day|days|week|weeks|month|months|fortnight|overnight|next|january|february|march|april|june|july|august|september|october|november|december|christmas|easter|spring|summer|autumn|8am|9am|10am|noon|2pm|3pm|4pm|5pm|6pm|end'
const FUTURE =
  "would|wouldn't|will|won't|shall|could|it'd|it'll|i'd|i'll|he'd|she'd|they'd|they'll|we'd|we'll|you'd|you'll|there'd|there'll|that'd|that'll|wouldnt|wont|gonna|going"
const GAIN =
  'free|included|includes|inclusive|unlimited|guaranteed|lifetime|waived|discount|discounted|refund|refunded|credited|cashback|bonus|covered|fixed|same|no|zero|never|any|all|every|full|half|off|upgrade|upgraded|callback|replacement|priority|fast|faster|superfast|quiet|waterproof|heated|new|included|cheaper|forever|always|compensation|voucher|anytime|instant|instantly'

/** What a firm holds out, in so many words: a head, and an example of it without an end. */
export const PROMISE_HEADS: readonly (readonly [phrase: string, example: string])[] = [
  [`${WHO} ~2 ${SWORE}`, 'You promised me a visit'],
  [`${WHO} ~2 ${SAID} ~5 ${FUTURE}|${TIME}|${GAIN}`, 'The lad told me it would be here'],
  [
    `${PROMISE_MEDIA}|homepage|radio|telly ~2 says|said|promises|promised|advertises|advertised|claims|claimed|boasts|states|stated|undertakes|speaks|spoke|quotes|quoted|guarantees|guaranteed|reads|read|shows|showed|had|has ~6 ${FUTURE}|${TIME}|${GAIN}`,
    'Your brochure says breakfast is free',
  ],
  [`${TIME}|${GAIN} ~4 you|u|he|she|they|ye|i|we ~1 said|told|promised|promises`, 'Five days, you said'],
  [
    `was|were|is|it's|its supposed|meant|due|scheduled|guaranteed|booked|going|promised ~1 to|for|on|at|by|back|in|here|between|before|yesterday|today|first`,
    'The fitter was due on Monday',
  ],
  [
    `gave|given|had|got|led|made ~3 word|understand|believe|assurance|assurances|guarantee|promise|promises|think`,
    'Your clerk gave me her word on it',
  ],
]
/** What a firm holds out that costs less or nothing. */
export const FREE_HEADS: readonly (readonly [phrase: string, example: string])[] = [
  [
    `${WHO}|${PROMISE_MEDIA}|it ~2 ${SAID}|${SWORE}|advertised|advertises|states|claims|read|reads ~6 free|included|inclusive|waived|zero|discount|unlimited|refund|refunded|fixed|same|locked|frozen|half|cheaper|no|covered|complimentary|without|capped`,
    'Your poster says delivery is free',
  ],
  [
    `free|included|waived|zero|discount|unlimited|fixed|half-price|complimentary|no|fixed|refundable ~6 you|he|she|they|it|i|we|poster|advert|ad|website|site ~1 said|says|say|told|promised|promises|advertised`,
    'No fees, you said',
  ],
]
