import type { StatementRule } from './statement-rule.ts'

type PromiseCode = 'promise_mentioned' | 'promise_broken'

const VOW = 'said|told|promised|assured|guaranteed|swore|vowed|confirmed|claimed|quoted|stated|advised|informed|insisted|pledged|agreed'
const STAFF =
  'agent|agents|rep|reps|representative|colleague|colleagues|engineer|technician|fitter|salesman|saleswoman|salesperson|seller|girl|lady|man|guy|fella|fellow|chap|lad|bloke|gentleman|woman|person|manager|adviser|advisor|driver|receptionist|reception|operator|support|team|assistant|shop|store|desk|branch|clerk|officer|staff|helpdesk|helpline|bot|chatbot|executive|employee|consultant|crew|steward|host|company|firm|department|people|lot|guys|folks|supervisor|courier'
const MEDIA =
  'ad|ads|advert|adverts|advertisement|advertising|website|site|homepage|app|brochure|leaflet|flyer|email|e-mail|mail|letter|text|page|banner|poster|billboard|box|label|listing|confirmation|contract|description|sign|notice|message|tracker|tracking|newsletter|catalogue|booking|quote|blurb|slogan|packaging|faq|board|offer|sms|policy|receipt|agreement|terms|commercial'
const STATES =
  'says|said|say|states|stated|state|claims|claimed|claim|promises|promised|promise|advertises|advertised|guarantees|guaranteed|reads|boasts|boasted|shouts|showed|goes|told|tells|quoted'
const TIMES =
  'day|days|hour|hours|minute|minutes|mins|min|week|weeks|month|months|year|years|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|noon|christmas|easter|am|pm|morning|evening'
const FAIL =
  "never|nothing|nobody|none|no|not|hasn't|haven't|hasnt|havent|isn't|isnt|wasn't|wasnt|weren't|didn't|didnt|doesn't|doesnt|don't|can't|won't|wouldn't|ain't|aren't"
const OTHERS =
  'neighbour|neighbours|neighbor|friend|friends|mate|mates|brother|sister|son|daughter|husband|wife|partner|mother|father|mum|mam|mom|dad|boss|cousin|uncle|aunt|nephew|niece|landlord|doctor|vet|politicians|government|minister|council|builder|builders|competitor|rival|employer|hubby|accountant|plumber|nobody|none|everyone|everybody|forecast|weather'

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
  { phrase: `needless to say|said`, tells, isnt: true as const, example: 'Needless to say it was late.' },
  { phrase: `that being? said`, tells, isnt: true as const, example: 'That said, it was fine.' },
])

const MENTIONED_PROMISES: readonly StatementRule<PromiseCode>[] = [
  {
    phrase: `you|u guys|lot|people|folks|all|both? had|have|also|just|even|already|always|actually|once|originally|initially|clearly|specifically|personally|kindly? promised|guaranteed|assured|swore|vowed|pledged|advertised|advertise|guarantee`,
    tells: 'promise_mentioned',
    example: 'You promised a visit on Monday.',
  },
  {
    phrase: `you|u|you've guys|lot|people|folks|all? had|have|also|just|even|already|always|actually|once|originally|initially|clearly|specifically? told|said|quoted|confirmed|agreed|claimed|claim|stated me|us|it|it'd|it'll|that|there|i|i'd|i'll|we|we'd|we'll|my|our|the|this|a|you'd|you|you'll|someone|somebody|within|by|in|on|to|would|will|he|she|they`,
    tells: 'promise_mentioned',
    unless: 'name|sorry|thanks',
    example: 'You said the refund takes three days.',
  },
  {
    phrase: `you|they quoted|offered|gave|promised|guaranteed me|us ~4 price|rate|discount|refund|quote|deal|delivery|date|slot|credit|compensation|replacement|callback|free|upgrade`,
    tells: 'promise_mentioned',
    example: 'They promised me a refund.',
  },
  {
    phrase: `they|he|she|who had|have|also|just|even|already|always|actually|clearly|both? promised|guaranteed|assured|swore|vowed|pledged|advertised`,
    tells: 'promise_mentioned',
    example: 'She assured us of a quiet room.',
  },
  {
    phrase: `they|he|she|someone|somebody had|also|just|even|already|both|then|first? told me|us`,
    tells: 'promise_mentioned',
    unless: 'rude|shut|weather',
    example: 'They told me it would be free.',
  },
  {
    phrase: `they|he|she|someone|somebody had|also|just|even|already|both|then|first? said|confirmed|claimed|agreed ~4 would|will|it'd|it'll|they'd|they'll|he'd|he'll|she'd|she'll|wouldn't|i'd|i'll|we'd|we'll|you'd|free|included|within|could|won't`,
    tells: 'promise_mentioned',
    example: 'She said it would arrive on Friday.',
  },
  {
    phrase: `your|the|this|a|an|one|another|some ~2 ${STAFF} had|has|have|also|just|clearly|on|who|at|from? ~2 told|promised|assured|guaranteed|confirmed|swore|quoted|advised|pledged`,
    tells: 'promise_mentioned',
    unless: 'competitor|rival',
    example: 'The lady in the shop promised me a discount.',
  },
  {
    phrase: `your|the|this|a|an|one|another ~2 ${STAFF} said ~4 would|will|it'd|it'll|they'd|they'll|he'd|she'd|wouldn't|i'd|we'd|free|included|within|could|is|was`,
    tells: 'promise_mentioned',
    example: 'Your engineer said it would take an hour.',
  },
  { phrase: `${STAFF} swore blind|up|that|it|i|we|there`, tells: 'promise_mentioned', example: 'The rep swore blind it was free.' },
  {
    phrase: `your|the|ur|their ~1 ${MEDIA} clearly|still|also|even|actually|always|that|which|you? ${STATES}`,
    tells: 'promise_mentioned',
    unless: 'error|invalid|incorrect',
    example: 'Your brochure says free fitting.',
  },
  {
    phrase: `it says|said|states|stated|claims|promises ~3 on|in|at your|the|my|their ~2 ${MEDIA}`,
    tells: 'promise_mentioned',
    example: 'It says free returns on your website.',
  },
  {
    phrase: `i|we|and|but was|were|wasn't|have|had|i've|been been? ~1 told|promised|assured|guaranteed|quoted|advised|informed that|it|it'd|it'll|there|there'd|i|i'd|i'll|we|we'd|we'll|you|you'd|he|she|they|they'd|someone|somebody|my|our|the|this|a|an|by|on|in|at|of|today|free|yesterday|three|four|two|five|ten|within|twice|last`,
    tells: 'promise_mentioned',
    unless: 'wait|leave|doctor|hospital|friend|friends',
    example: 'I was told it takes two days.',
  },
  {
    phrase: `was|were ~1 promised|guaranteed|assured`,
    tells: 'promise_mentioned',
    unless: 'nothing|nobody',
    example: 'A refund was promised.',
  },
  {
    phrase: `told|promised|quoted|assured|guaranteed ~3 would|will|it'd|it'll|they'd|they'll ~1 be|take|get|come|cost|arrive|call|ring|have|go|receive|credit|refund`,
    tells: 'promise_mentioned',
    example: 'Got told it would be sorted.',
  },
  {
    phrase: `promised|guaranteed|assured me|us|to|that|a|an|within|delivery|refund|callback`,
    tells: 'promise_mentioned',
    unless: 'nothing|nobody',
    example: 'The man promised us a refund.',
  },
  {
    phrase: `${STAFF}|you|they promised|promise|guarantee|guaranteed|assured`,
    tells: 'promise_mentioned',
    unless: 'nothing|nobody|nor',
    example: 'Support promised a fix.',
  },
  {
    phrase: `advertised|marketed|touted as|for|at|with|on`,
    tells: 'promise_mentioned',
    unless: 'payment|card|wrong|job',
    example: 'It was advertised at nine.',
  },
  {
    phrase: `sold ~3 as|on the? idea|promise|basis|fast|unlimited|free|superfast|waterproof|lifetime`,
    tells: 'promise_mentioned',
    example: 'It was sold to us as unlimited.',
  },
  { phrase: `as|than|what|like|was|is promised|advertised|guaranteed`, tells: 'promise_mentioned', example: 'It came as promised.' },
  {
    phrase: `as|like you|they|your said|promised|told|agreed|stated|advertised|claimed`,
    tells: 'promise_mentioned',
    example: 'Friday, like you said.',
  },
  {
    phrase: `the|your|that|this|a|my promised refund|callback|call|visit|delivery|date|discount|credit|email|replacement|engineer|upgrade|speed|price|saving|savings|bonus|compensation|time|letter|rate|cashback`,
    tells: 'promise_mentioned',
    example: 'I await the promised callback.',
  },
  {
    phrase: `your|their|his|her|that|this|the ~1 promise|promises|guarantee|assurance|assurances|pledge of|to|that|was|is|on|about|from|says|said|in|not|by|when`,
    tells: 'promise_mentioned',
    unless: 'fee|scheme|card|period|promising',
    example: 'Your promise of a refund still holds, I hope.',
  },
  {
    phrase: `gave|given|had me|us|my|your|his|her|their|was your|their|his|her|the|an|a? ~1 word|assurance|assurances|guarantee|promise`,
    tells: 'promise_mentioned',
    example: 'He gave me his word.',
  },
  { phrase: `led|made me|us|to to? believe|understand|think`, tells: 'promise_mentioned', example: 'We were led to believe it was free.' },
  {
    phrase: `i|we was|were led to believe|understand|think|expect`,
    tells: 'promise_mentioned',
    example: 'I was led to believe it was new.',
  },
  {
    phrase: `${MEDIA} has|had|that? said|says|say|claims|promised|states|confirmed|showed ~2 unlimited|free|included|yes|power|back|available|open|quiet|guaranteed|within|confirmed|no|by|cancel|anytime|fixed|your`,
    tells: 'promise_mentioned',
    unless: 'error|invalid',
    example: 'The app said power back by six.',
  },
  {
    phrase: `${STAFF} ~4 told|promised|assured|confirmed|swore|said|wrote ~2 me|us|it|it'd|that|there|i'd|i|we'd|we|blind|the|unlimited|you'd`,
    tells: 'promise_mentioned',
    unless: 'competitor|rival',
    example: 'The rep at the door told me it was free.',
  },
  {
    phrase: `told|promised|said|quoted ~1 ${'one|two|three|four|five|six|seven|ten|fourteen|twenty|24|48|3|5|7|10|14|20|30|monday|tuesday|wednesday|thursday|friday|saturday|sunday'} ~2 days|hours|weeks|minutes|months|then|latest|working|at`,
    tells: 'promise_mentioned',
    example: 'Told five working days.',
  },
  {
    phrase: `days|hours|minutes|weeks|free|anytime|included|unlimited|guaranteed|months|friday|monday ~1 you|they|he|she|ur|your ~1 said|told|promised`,
    tells: 'promise_mentioned',
    example: 'Five days you said.',
  },
  {
    phrase: `sold|advertised|marketed|described to? me|us? as|on`,
    tells: 'promise_mentioned',
    unless: 'sold-out',
    example: 'It was sold to us as new.',
  },
  {
    phrase: `was|were supposed|meant|due|guaranteed|scheduled to ~2 be|come|arrive|happen|take|call|get|receive|have|include|last|ring|deliver|start|visit`,
    tells: 'promise_mentioned',
    unless: 'i|flight|fly|payment',
    example: 'The fitter was supposed to come today.',
  },
  { phrase: `according to your|the|his ~2 ${MEDIA}`, tells: 'promise_mentioned', example: 'According to your letter it is paid.' },
  {
    phrase: `in the|your demo|pitch|brochure|pictures|photos|advert|ad ~2 it|was|were|the`,
    tells: 'promise_mentioned',
    example: 'In the demo it talked to our tills.',
  },
  { phrase: `gave|given me|us ~3 ground|slot|between|delivery ~3`, tells: 'promise_mentioned', example: 'You gave me a slot on Monday.' },
]

const TOLD = `you|u|they|he|she|was|were|who|${STAFF}|${MEDIA}`

/** All of these need the failing beside the promise, in one sentence. */
const BROKEN: readonly StatementRule<PromiseCode>[] = [
  {
    phrase: `${TOLD} ${VOW} ~9 ~2 but|yet ~3 ${FAIL}|still|only`,
    tells: 'promise_broken',
    unless: 'hopefully|valued|sorry',
    example: 'I was told it would come on Monday but it never did.',
  },
  {
    phrase: `${TOLD} ${VOW} ~9 but|yet ~4 charged|billed|waiting|got|gave|paying|cost|costs|took|turned|only|later|wrong|late|closed|broken|different|another|asked|ended|refused|rejected|cancelled|double|actually|more|less`,
    tells: 'promise_broken',
    example: 'They said it was free but I was charged.',
  },
  {
    phrase: `${TOLD} ${VOW} ~9 ~3 still waiting|no|not|nothing|hasn't|haven't|isn't|don't|hasnt|havent|isnt|dont|can't|doesn't|didn't|here|down|there|offline`,
    tells: 'promise_broken',
    example: 'You said five days and I am still waiting.',
  },
  {
    phrase: `${TOLD} ${VOW} ~9 ~2 never|nobody|no-one|nothing|none|hasn't|hasnt|haven't|havent|didn't|didnt ~2 came|come|arrived|arrive|happened|happen|called|call|got|get|received|receive|heard|showed|show|turned|turn|materialised|materialized|appeared|rang|rung|sent|paid|credited|contacted|delivered`,
    tells: 'promise_broken',
    example: 'The refund you promised never arrived.',
  },
  {
    phrase: `${TOLD} ${VOW} ~6 ${TIMES} ~5 been|later|ago|since|on|already|gone|passed|late|now|day|week|month|and`,
    tells: 'promise_broken',
    unless: 'thanks|thank|great|wednesday',
    example: 'I was told seven days and it has been three weeks.',
  },
  {
    phrase: `${TIMES} you|they|he|she|app|site|letter|email said|told|promised|quoted ~2 it's|its|been|now|day|still|but|and|we're|i'm|that`,
    tells: 'promise_broken',
    example: 'Five days you said, now it is twenty.',
  },
  {
    phrase: `was|were meant|supposed|due|scheduled to ~9 but|yet|still|instead|and ~3 ${FAIL}|got|still|late|waiting|later|charged|only|nobody`,
    tells: 'promise_broken',
    example: 'The engineer was supposed to come today but nobody showed.',
  },
  {
    phrase: `was|were meant|supposed|due to ~6 yesterday|ago|hours|weeks|last|already`,
    tells: 'promise_broken',
    example: 'My parcel was due to arrive two days ago.',
  },
  {
    phrase: `was|were meant|supposed to be ~1 free|included|unlimited|fixed|here|inclusive|waived|guaranteed|refunded|credited|delivered|installed|resolved|fast|quiet|new|waterproof`,
    tells: 'promise_broken',
    example: 'The bag was supposed to be included.',
  },
  {
    phrase: `break|breaks|broke|broken|breaking ~2 promise|promises|word|commitment`,
    tells: 'promise_broken',
    example: 'You broke your promise.',
  },
  {
    phrase: `empty|false|hollow|broken|failed|unkept|unfulfilled|fake|endless|nothing|only|just|lies|more but|and? false? promises|promise|assurances`,
    tells: 'promise_broken',
    example: 'Nothing but empty promises.',
  },
  {
    phrase: `never|not|didn't|don't|doesn't|failed|fail|fails|hasn't|haven't|won't|refused|refuse|can't to? keep|kept|honour|honor|honoured|honored|fulfil|fulfilled|deliver|delivered|stand|stuck|stick|meet on|by|to? your|their|his|her|the|its|a|any|that ~1 promise|promises|promised|word|guarantee|commitment|commitments|agreement|quote|offer|price|deal`,
    tells: 'promise_broken',
    example: 'You never kept your word.',
  },
  {
    phrase: `promise|promises|promised|guarantee|assurance|assurances ~6 not|never|wasn't|weren't|isn't|hasn't|haven't|didn't kept|honoured|honored|fulfilled|met|delivered|happened|worth|true|materialised|materialized|been|come|happen|arrived|appeared`,
    tells: 'promise_broken',
    unless: 'yet|if',
    example: 'The promise was not kept.',
  },
  {
    phrase: `not|isn't|isnt|wasn't|wasnt|aren't|nothing|nowhere|hardly|far|never ~1 as|what|like|near|from ~3 advertised|promised|described|agreed|pictured|stated|shown|claimed|expected|guaranteed`,
    tells: 'promise_broken',
    unless: 'expected',
    example: 'The room was not as advertised.',
  },
  {
    phrase: `not|isn't|isnt|wasn't|wasnt|nothing|far|different|contrary what|like|from|to|opposite ~1 what|of? ~1 i|we|you|they|he|she was|were|had|been|have|your|the? ~1 told|promised|sold|quoted|said|agreed|shown|offered|guaranteed|signed|paid|ordered`,
    tells: 'promise_broken',
    example: 'That is not what I was told.',
  },
  {
    phrase: `contrary to ~3 told|promised|said|advert|advertised|website|promise|claims|assurances|advertising|agreed`,
    tells: 'promise_broken',
    example: 'Contrary to your advert there is no pool.',
  },
  {
    phrase: `nothing|not|nowhere like|near ~3 pictures|photos|photo|picture|advert|ad|brochure|website|description|demo|images`,
    tells: 'promise_broken',
    example: 'The room looks nothing like the photos.',
  },
  {
    phrase: `false|misleading|deceptive|dishonest|bogus|untrue|lying|fake|deceitful ~1 advertising|advertisement|advert|ad|ads|adverts|advertised|claims|claim|information|marketing|promises|description|pricing|info|statement|statements`,
    tells: 'promise_broken',
    example: 'This is false advertising.',
  },
  { phrase: `lied|lying|lies to me|us|customers|about`, tells: 'promise_broken', example: 'Your salesman lied to me.' },
  {
    phrase: `was|were|been|got|being lied|misled|mis-sold|missold|mis-led|deceived|hoodwinked|tricked|duped|conned|fooled`,
    tells: 'promise_broken',
    unless: 'scam|scammer|scammers|fraud|fraudster',
    example: 'I have been misled.',
  },
  { phrase: `mis-sold|missold|misrepresented|mis-selling`, tells: 'promise_broken', example: 'This plan was mis-sold.' },
  { phrase: `bait and switch`, tells: 'promise_broken', example: 'A classic bait and switch.' },
  {
    phrase: `despite|notwithstanding being|having|your|the|their|repeated|all|numerous|his|her|you|many|what ~2 told|promised|assured|assurances|assurance|promise|promises|promising|saying|guaranteed|guarantee|advertised|confirmation|confirming|confirmed|advertising|claims|assuring`,
    tells: 'promise_broken',
    example: 'I was billed despite being told it was free.',
  },
  {
    phrase: `though|although|when|after|where|while ~1 i|we|you|it|they|your|he|she ~3 ${VOW}|says|advertised|advertises ~3 free|included|wouldn't|would|won't|no|not|unlimited|cancelled|refund|fixed|be|within|it`,
    tells: 'promise_broken',
    unless: 'thanks',
    example: 'I was charged even though you said it was free.',
  },
  {
    phrase: `charged|billed|charge|bill|paid|pay|paying|price|cost ~9 though|although|despite|when|but|not ~4 ${VOW}|quoted|advertised|free|included|agreed`,
    tells: 'promise_broken',
    example: 'I was charged forty when the site quoted thirty.',
  },
  {
    phrase: `why ~9 when|if|after|though ~4 ${VOW}|says|advertised`,
    tells: 'promise_broken',
    despite: ['conditional'],
    example: 'Why am I billed when you said it was free?',
  },
  {
    phrase: `so much for your|the|that|a|all|his|her|their|being|same|next|guaranteed|free|fast|unlimited|priority|24|quiet|we|assistance`,
    tells: 'promise_broken',
    unless: 'thanks|thank',
    example: 'So much for your price guarantee.',
  },
  {
    phrase: `went|gone|goes|go back on your|their|his|her|the|its word|promise|deal|agreement|offer`,
    tells: 'promise_broken',
    example: 'They went back on their word.',
  },
  { phrase: `reneged|reneging|renege|backtracked|backtracking on|from`, tells: 'promise_broken', example: 'You reneged on our deal.' },
  {
    phrase: `fell|falls|fall|failed|fails|didn't|not|doesn't|hasn't short|live|lived of|up to what|to? ~3 promised|promise|promises|advertised|advert|hype|claims|advertising|billing|described`,
    tells: 'promise_broken',
    example: 'The speed does not live up to the advert.',
  },
  {
    phrase: `still waiting|waitng|await|awaiting|waited for|on ~4 promised|you|they|i|we promised|said|told|was|were|agreed`,
    tells: 'promise_broken',
    example: 'I am still waiting for the credit you promised.',
  },
  {
    phrase: `still|never|not|haven't|havent|hasn't|hasnt|no|didn't|didnt|nobody ~9 promised|as|like|you promised|agreed|said|told|advertised|guaranteed|stated`,
    tells: 'promise_broken',
    unless: 'nobody|if|i',
    example: 'The bonus has never been paid as promised.',
  },
  {
    phrase: `where is|are|s my|the|our ~3 you|they|i|was|we was|were|have? promised|told|guaranteed`,
    tells: 'promise_broken',
    example: 'Where is the refund I was promised?',
  },
  {
    phrase: `more|less|higher|slower|worse|smaller|lower|longer|dearer|double|twice|expensive|different ~1 than|from|to|what ~3 promised|quoted|advertised|told|agreed|stated|said`,
    tells: 'promise_broken',
    example: 'The bill is higher than quoted.',
  },
  {
    phrase: `instead of|rather ~1 the|than ~4 promised|quoted|advertised|agreed|stated|told|said|guaranteed`,
    tells: 'promise_broken',
    example: 'We got a closet instead of the suite you promised.',
  },
  {
    phrase: `${TOLD} promised|told|advertised|sold|guaranteed|quoted ~6 got|gave|received|ended|turned|delivered|charged ~3`,
    tells: 'promise_broken',
    unless: 'so|thanks|thank|if|great|when|should',
    example: 'You promised a sea view, we got a car park.',
  },
  {
    phrase: `advertised|marketed|sold|billed as ~4 but|only|actually|isn't|barely|it's|turned|when ~1`,
    tells: 'promise_broken',
    example: 'Advertised as waterproof but it leaks.',
  },
  {
    phrase: `${MEDIA} ~1 says|say|said|states|claims|advertises ~7 but ~6`,
    tells: 'promise_broken',
    unless: 'error|declined|failed|pending|i|my|exist|that',
    example: 'Your site says free returns but it was dear.',
  },
  {
    phrase: `supposed|supposedly|allegedly|apparently|so-called free|unlimited|guaranteed|fixed|priority|fast|superfast|inclusive|same-day|next-day ~5 but|isn't|wasn't|never|not|charged|took|only|costs`,
    tells: 'promise_broken',
    example: 'The supposedly free trial was not free.',
  },
  {
    phrase: `${TOLD} swore|promised|assured|guaranteed|insisted|told|said ~9 ~3 i'm|im|we're|it's|its|i've|ive|now|and|but|month|week|day ~4 paying|charged|waiting|billed|nowhere|worse|down|off|wrong|broken|dead|gone|slower|hours|late|later|lost|dearer`,
    tells: 'promise_broken',
    example: 'He swore the line would work, now it is dead.',
  },
  {
    phrase: `none|neither|nothing of what|that|it ~3 promised|said|told|advertised|agreed ~3`,
    tells: 'promise_broken',
    example: 'None of what you promised is there.',
  },
  {
    phrase: `turned|turns|proved out? to be ~2 lie|lies|untrue|false|rubbish|nonsense`,
    tells: 'promise_broken',
    example: 'That turned out to be a lie.',
  },
]

export const PROMISE_RULES: readonly StatementRule<PromiseCode>[] = [...NOT_THEIRS, ...MENTIONED_PROMISES, ...BROKEN]
