import type { StatementRule } from '../statement-rule.ts'
import { BROKEN } from './broken-promises.ts'
import { HELD_OUT, PROMISE_MEDIA, STAFF, VOW } from './promise-words.ts'
import { tellEach } from '../tell-each.ts'
import { WORD_NOT_KEPT } from './word-not-kept.ts'

type PromiseCode = 'promise_mentioned' | 'promise_broken'

const STATES =
  'says|said|say|states|stated|state|claims|claimed|claim|promises|promised|promise|advertises|advertised|guarantees|guaranteed|reads|boasts|boasted|shouts|showed|goes|told|tells|quoted'

const OTHERS =
  'neighbour|neighbours|neighbor|friend|friends|mate|mates|brother|sister|son|daughter|husband|wife|partner|mother|father|mum|mam|mom|dad|boss|cousin|uncle|aunt|nephew|niece|landlord|doctor|vet|politicians|government|minister|council|builder|builders|competitor|rival|employer|hubby|accountant|plumber|nobody|none|everyone|everybody|forecast|weather'

/** What one is told to do. */
const ERRANDS =
  'ring|call|phone|contact|email|write|restart|reboot|reset|go|come|wait|press|click|check|try|ask|send|use|speak|get|tell|leave|do|take|make|log|turn|give|have|hold|stay|pay|fill|look|see|shut|be|bring|upload|download|reply|confirm|update|enter|install|reinstall|sign|visit|start|switch|put|read|keep'

/** Notices of a fault or of a state, which hold out nothing. */
const NOTICES =
  'error|invalid|incorrect|expired|session|declined|denied|failed|pending|unavailable|unable|login|password|code|wrong|missing|blocked|locked|rejected|insufficient|not|exist|unsuccessful|processing|disabled|loading|overdue|owe|balance|press|tap|click|delayed|offline|reading'

const NOT_THEIRS: readonly StatementRule<PromiseCode>[] = (['promise_mentioned', 'promise_broken'] as const).flatMap((tells) => [
  { phrase: `i|we|i've|we've already|just|never|also|only? ${VOW}`, tells, isnt: true as const, example: 'I promised my mother a call.' },
  {
    phrase: `${OTHERS} has|had|have|just|also|always|once? ${VOW}|says|promises|advertises`,
    tells,
    isnt: true as const,
    example: 'My neighbour said it would be fine.',
  },
  { phrase: `told by|from a|my|our|some|the? ${OTHERS}`, tells, isnt: true as const, example: 'I was told by a friend that it works.' },
  {
    phrase: `${VOW} to? myself|ourselves|hubby|him|her|them|my|the kids|children`,
    tells,
    isnt: true as const,
    example: 'Have promised my kids a film.',
  },
  {
    phrase: `you|they told|said ~9 and ~4 did|was|were|came|it does|has`,
    tells: 'promise_broken' as const,
    isnt: true as const,
    example: 'You said it would be back and it was.',
  },
  {
    phrase: `other|another|different|previous|old|former|last provider|supplier|firm|company|bank|airline|hotel|vendor|operator|place|shop ${VOW}`,
    tells,
    isnt: true as const,
    example: 'My old provider promised a discount.',
  },
  {
    phrase: `like|as the|that|your|a|one|my|she|he ~2 said|told|says`,
    tells,
    isnt: true as const,
    example: 'I went in like the lady said.',
  },
  {
    phrase: `${OTHERS} was|were|got|is ~1 told|promised|assured`,
    tells,
    isnt: true as const,
    example: 'My brother was told he would get it.',
  },
  { phrase: `told me|us to ~1`, tells, isnt: true as const, example: 'Told me to restart it.' },
  {
    phrase: `your|the|this|a|an|some|my|you|they|he|she|it|lot|u|was|were|been|${STAFF} ~4 told|advised|asked|instructed|said|says|tells|reminded ~3 to ${ERRANDS}`,
    tells: 'promise_mentioned' as const,
    isnt: true as const,
    example: 'The agent told me to restart it.',
  },
  { phrase: `needless to say|said`, tells, isnt: true as const, example: 'Needless to say it was late.' },
  { phrase: `that being? said`, tells, isnt: true as const, example: 'That said, it was fine.' },
])

const MENTIONED_PROMISES = tellEach('promise_mentioned', {}, [
  [
    `you|u guys|lot|people|folks|all|both? had|have|also|just|even|already|always|actually|once|originally|initially|clearly|specifically|personally|kindly? promised|guaranteed|assured|swore|vowed|pledged|advertised|advertise|guarantee`,
    'You promised a visit on Monday.',
  ],
  [
    `you|u|you've guys|lot|people|folks|all? had|have|also|just|even|already|always|actually|once|originally|initially|clearly|specifically? told|said|quoted|confirmed|agreed|claimed|claim|stated me|us|it|it'd|it'll|that|there|i|i'd|i'll|we|we'd|we'll|my|our|the|this|a|you'd|you|you'll|someone|somebody|within|by|in|on|to|would|will|he|she|they`,
    'You said the refund takes three days.',
    { unless: 'name|sorry|thanks' },
  ],
  [
    `you|they quoted|offered|gave|promised|guaranteed me|us ~4 price|rate|discount|refund|quote|deal|delivery|date|slot|credit|compensation|replacement|callback|free|upgrade`,
    'They promised me a refund.',
  ],
  [
    `they|he|she|someone|somebody had|also|just|even|already|both|then|first? told me|us ~7 ${HELD_OUT}`,
    'They told me it would be free.',
    { unless: 'rude|shut|weather' },
  ],
  [
    `they|he|she|someone|somebody had|also|just|even|already|both|then|first? said|confirmed|claimed|agreed ~4 would|will|it'd|it'll|they'd|they'll|he'd|he'll|she'd|she'll|wouldn't|i'd|i'll|we'd|we'll|you'd|free|included|within|could|won't`,
    'She said it would arrive on Friday.',
  ],
  [
    `your|the|this|a|an|one|another|some ~2 ${STAFF} had|has|have|also|just|clearly|on|who|at|from? ~2 told|promised|assured|guaranteed|confirmed|swore|quoted|advised|pledged`,
    'The lady in the shop promised me a discount.',
    { unless: 'competitor|rival' },
  ],
  [`${STAFF} swore blind|up|that|it|i|we|there`, 'The rep swore blind it was free.'],
  [
    `your|the|ur|their ~1 ${PROMISE_MEDIA} clearly|still|also|even|actually|always|that|which|you? ${STATES} ~5 ${HELD_OUT}`,
    'Your brochure says free fitting.',
    { unless: NOTICES },
  ],
  [
    `it says|said|states|stated|claims|promises ~3 on|in|at your|the|my|their ~2 ${PROMISE_MEDIA}`,
    'It says free returns on your website.',
    { unless: NOTICES },
  ],
  [
    `i|we|and|but was|were|wasn't|have|had|i've|been been? ~1 told|promised|assured|guaranteed|quoted|advised|informed that|it|it'd|it'll|there|there'd|i|i'd|i'll|we|we'd|we'll|you|you'd|he|she|they|they'd|someone|somebody|my|our|the|this|a|an|by|on|in|at|of|today|free|yesterday|three|four|two|five|ten|within|twice|last`,
    'I was told it takes two days.',
    { unless: 'wait|leave|doctor|hospital|friend|friends' },
  ],
  [`was|were ~1 promised|guaranteed|assured`, 'A refund was promised.', { unless: 'nothing|nobody' }],
  [
    `told|promised|quoted|assured|guaranteed ~3 would|will|it'd|it'll|they'd|they'll ~1 be|take|get|come|cost|arrive|call|ring|have|go|receive|credit|refund`,
    'Got told it would be sorted.',
  ],
  [
    `promised|guaranteed|assured me|us|to|that|a|an|within|delivery|refund|callback`,
    'The man promised us a refund.',
    { unless: 'nothing|nobody' },
  ],
  [`${STAFF}|you|they promised|promise|guarantee|guaranteed|assured`, 'Support promised a fix.', { unless: 'nothing|nobody|nor' }],
  [`advertised|marketed|touted as|for|at|with|on`, 'It was advertised at nine.', { unless: 'payment|card|wrong|job' }],
  [`sold ~3 as|on the? idea|promise|basis|fast|unlimited|free|superfast|waterproof|lifetime`, 'It was sold to us as unlimited.'],
  [`as|than|what|like|was|is promised|advertised|guaranteed`, 'It came as promised.'],
  [`as|like you|they|your said|promised|told|agreed|stated|advertised|claimed`, 'Friday, like you said.'],
  [
    `the|your|that|this|a|my promised refund|callback|call|visit|delivery|date|discount|credit|email|replacement|engineer|upgrade|speed|price|saving|savings|bonus|compensation|time|letter|rate|cashback`,
    'I await the promised callback.',
    { unless: 'expected' },
  ],
  [
    `your|their|his|her|that|this|the ~1 promise|promises|guarantee|assurance|assurances|pledge of|to|that|was|is|on|about|from|says|said|in|not|by|when`,
    'Your promise of a refund still holds, I hope.',
    { unless: 'fee|scheme|card|period|promising' },
  ],
  [
    `gave|given|had me|us|my|your|his|her|their|was your|their|his|her|the|an|a? ~1 word|assurance|assurances|guarantee|promise`,
    'He gave me his word.',
  ],
  [`i|we was|were led to believe|understand|think|expect`, 'I was led to believe it was new.'],
  [
    `${PROMISE_MEDIA} has|had|that? said|says|say|claims|promised|states|confirmed|showed ~2 unlimited|free|included|yes|power|back|available|open|quiet|guaranteed|within|confirmed|no|by|cancel|anytime|fixed|your`,
    'The app said power back by six.',
    { unless: 'error|invalid' },
  ],
  [
    `${STAFF} ~4 told|promised|assured|confirmed|swore|said|wrote ~2 me|us|it|it'd|that|there|i'd|i|we'd|we|blind|the|unlimited|you'd`,
    'The rep at the door told me it was free.',
    { unless: 'competitor|rival' },
  ],
  [
    `told|promised|said|quoted ~1 ${'one|two|three|four|five|six|seven|ten|fourteen|twenty|24|48|3|5|7|10|14|20|30|monday|tuesday|wednesday|thursday|friday|saturday|sunday'} ~2 days|hours|weeks|minutes|months|then|latest|working|at`,
    'Told five working days.',
  ],
  [
    `days|hours|minutes|weeks|free|anytime|included|unlimited|guaranteed|months|friday|monday ~1 you|they|he|she|ur|your ~1 said|told|promised`,
    'Five days you said.',
  ],
  [`sold|advertised|marketed|described to? me|us? as|on`, 'It was sold to us as new.', { unless: 'sold-out' }],
  [
    `was|were supposed|meant|due|guaranteed|scheduled to ~2 be|come|arrive|happen|take|call|get|receive|have|include|last|ring|deliver|start|visit`,
    'The fitter was supposed to come today.',
    { unless: 'i|flight|fly|payment' },
  ],
  [`according to your|the|his ~2 ${PROMISE_MEDIA}`, 'According to your letter it is paid.', { unless: NOTICES }],
  [
    `told|promised|quoted|assured ~1 24|48|72|two|three|four|five|seven|ten|within|by|same|next|no|free|full ~1 hrs|hours|days|weeks|hour|week|day|monday|tuesday|wednesday|thursday|friday|noon|five|six|christmas|fee|fees|refund|charge|june|may`,
    'Was told 24 hrs for it.',
    { unless: 'i|friend|myself' },
  ],
  [
    `${STAFF}|you|they swore|swears|vowed|undertook|pledged|committed|guaranteed ~1 it|it'd|it'll|that|to|i|i'd|we|we'd|my|the|a|blind|there`,
    'The girl in the kiosk swore it would be cheap.',
    { unless: 'nobody|neighbour' },
  ],
  [
    `was|were wasn't? i|we? to have? get|have|receive|be|got|received|hear ~3 voucher|credit|refund|discount|call|callback|reply|replacement|money|deposit|bonus|copy|cheque|letter|answer|ring`,
    'I was to get a voucher for joining.',
    { unless: 'if|surprised' },
  ],
  [
    `your|their|the ~1 quotation|sla|prospectus|brochure|advert|pitch|warranty|roadmap ~1 said|says|stated|states|spoke|had|has|was|claims|promises ~1`,
    'Your SLA says four hours.',
    { unless: NOTICES },
  ],
  [`in the|your demo|pitch|brochure|pictures|photos|advert|ad ~2 it|was|were|the`, 'In the demo it talked to our tills.'],
  [`gave|given me|us ~3 ground|slot|between|delivery ~3`, 'You gave me a slot on Monday.'],
])

export const PROMISE_RULES: readonly StatementRule<PromiseCode>[] = [...NOT_THEIRS, ...MENTIONED_PROMISES, ...BROKEN, ...WORD_NOT_KEPT]
