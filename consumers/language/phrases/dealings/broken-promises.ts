import { PROMISE_MEDIA, PROSPECT, STAFF, VOW } from './promise-words.ts'
import { tellEach } from '../tell-each.ts'

const TIMES =
  'day|days|hour|hours|minute|minutes|mins|min|week|weeks|month|months|year|years|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|noon|christmas|easter|am|pm|morning|evening'

const FAIL =
  "never|nothing|nobody|none|no|not|hasn't|haven't|hasnt|havent|isn't|isnt|wasn't|wasnt|weren't|didn't|didnt|doesn't|doesnt|don't|can't|won't|wouldn't|ain't|aren't"

const TOLD = `you|u|they|he|she|was|were|who|${STAFF}|${PROMISE_MEDIA}`

/** All of these need the failing beside the promise, in one sentence. */
export const BROKEN = tellEach('promise_broken', {}, [
  [
    `${TOLD} ${VOW} ~4 ${PROSPECT} ~6 ~2 but|yet ~3 ${FAIL}|still|only`,
    'I was told it would come on Monday but it never did.',
    { unless: 'hopefully|valued|sorry' },
  ],
  [
    `${TOLD} ${VOW} ~4 ${PROSPECT} ~6 but|yet ~4 charged|billed|waiting|got|gave|paying|cost|costs|took|turned|only|later|wrong|late|closed|broken|different|another|asked|ended|refused|rejected|cancelled|double|actually|more|less`,
    'They said it was free but I was charged.',
  ],
  [
    `${TOLD} ${VOW} ~4 ${PROSPECT} ~6 ~3 still waiting|no|not|nothing|hasn't|haven't|isn't|don't|hasnt|havent|isnt|dont|can't|doesn't|didn't|here|down|there|offline`,
    'You said five days and I am still waiting.',
  ],
  [
    `${TIMES} you|they|he|she|app|site|letter|email said|told|promised|quoted ~2 it's|its|been|now|day|still|but|and|we're|i'm|that`,
    'Five days you said, now it is twenty.',
  ],
  [
    `was|were meant|supposed|due|scheduled to ~9 but|yet|still|instead|and ~3 ${FAIL}|got|still|late|waiting|later|charged|only|nobody`,
    'The engineer was supposed to come today but nobody showed.',
  ],
  [`was|were meant|supposed|due to ~6 yesterday|ago|hours|weeks|last|already`, 'My parcel was due to arrive two days ago.'],
  [
    `was|were meant|supposed to be ~1 free|included|unlimited|fixed|here|inclusive|waived|guaranteed|refunded|credited|delivered|installed|resolved|fast|quiet|new|waterproof`,
    'The bag was supposed to be included.',
  ],
  [`break|breaks|broke|broken|breaking ~2 promise|promises|word|commitment`, 'You broke your promise.'],
  [
    `empty|false|hollow|broken|failed|unkept|unfulfilled|fake|endless|nothing|only|just|lies|more but|and? false? promises|promise|assurances`,
    'Nothing but empty promises.',
  ],
  [
    `never|not|didn't|don't|doesn't|failed|fail|fails|hasn't|haven't|won't|refused|refuse|can't to? keep|kept|honour|honor|honoured|honored|fulfil|fulfilled|deliver|delivered|stand|stuck|stick|meet on|by|to? your|their|his|her|the|its|a|any|that ~1 promise|promises|promised|word|guarantee|commitment|commitments|agreement|quote|offer|price|deal`,
    'You never kept your word.',
  ],
  [
    `promise|promises|promised|guarantee|assurance|assurances ~6 not|never|wasn't|weren't|isn't|hasn't|haven't|didn't kept|honoured|honored|fulfilled|met|delivered|happened|worth|true|materialised|materialized|been|come|happen|arrived|appeared`,
    'The promise was not kept.',
    { unless: 'yet|if' },
  ],
  [
    `not|isn't|isnt|wasn't|wasnt|aren't|nothing|nowhere|hardly|far|never ~1 as|what|like|near|from ~3 advertised|promised|described|agreed|pictured|stated|shown|claimed|expected|guaranteed`,
    'The room was not as advertised.',
    { unless: 'expected' },
  ],
  [
    `not|isn't|isnt|wasn't|wasnt|nothing|far|different|contrary what|like|from|to|opposite ~1 what|of? ~1 i|we|you|they|he|she was|were|had|been|have|your|the? ~1 told|promised|sold|quoted|said|agreed|shown|offered|guaranteed|signed|paid|ordered`,
    'That is not what I was told.',
  ],
  [
    `contrary to ~3 told|promised|said|advert|advertised|website|promise|claims|assurances|advertising|agreed`,
    'Contrary to your advert there is no pool.',
  ],
  [
    `nothing|not|nowhere like|near ~3 pictures|photos|photo|picture|advert|ad|brochure|website|description|demo|images`,
    'The room looks nothing like the photos.',
  ],
  [
    `false|misleading|deceptive|dishonest|bogus|untrue|lying|fake|deceitful ~1 advertising|advertisement|advert|ad|ads|adverts|advertised|claims|claim|information|marketing|promises|description|pricing|info|statement|statements`,
    'This is false advertising.',
  ],
  [`lied|lying|lies to me|us|customers|about`, 'Your salesman lied to me.'],
  [
    `was|were|been|got|being lied|misled|mis-sold|missold|mis-led|deceived|hoodwinked|tricked|duped|conned|fooled`,
    'I have been misled.',
    { unless: 'scam|scammer|scammers|fraud|fraudster' },
  ],
  [`mis-sold|missold|misrepresented|mis-selling`, 'This plan was mis-sold.'],
  [`bait and switch`, 'A classic bait and switch.'],
  [
    `despite|notwithstanding being|having|your|the|their|repeated|all|numerous|his|her|you|many|what ~2 told|promised|assured|assurances|assurance|promise|promises|promising|saying|guaranteed|guarantee|advertised|confirmation|confirming|confirmed|advertising|claims|assuring`,
    'I was billed despite being told it was free.',
  ],
  [
    `though|although|when ~1 i|we|you|it|they|your|he|she ~3 ${VOW}|says|advertised|advertises ~3 free|included|wouldn't|won't|unlimited|cancelled|refund|fixed`,
    'I was charged even though you said it was free.',
    { unless: 'thanks|thank|exactly' },
  ],
  [`why ~9 when|if|after|though ~4 ${VOW}|says|advertised`, 'Why am I billed when you said it was free?', { despite: ['conditional'] }],
  [
    `so much for your|the|that|a|all|his|her|their|being|same|next|guaranteed|free|fast|unlimited|priority|24|quiet|we|assistance|arrives|lifetime|two|quality|customer|one-hour|24-hour|promises|express|new|no|easy`,
    'So much for your price guarantee.',
    { unless: 'thanks|thank' },
  ],
  [`went|gone|goes|go back on your|their|his|her|the|its word|promise|deal|agreement|offer`, 'They went back on their word.'],
  [`reneged|reneging|renege|backtracked|backtracking on|from`, 'You reneged on our deal.'],
  [
    `fell|falls|fall|failed|fails|didn't|not|doesn't|hasn't short|live|lived of|up to what|to? ~3 promised|promise|promises|advertised|advert|hype|claims|advertising|billing|described`,
    'The speed does not live up to the advert.',
  ],
  [
    `still waiting|waitng|await|awaiting|waited for|on ~4 promised|you|they|i|we promised|said|told|was|were|agreed`,
    'I am still waiting for the credit you promised.',
  ],
  [
    `still|never|not|haven't|havent|hasn't|hasnt|no|didn't|didnt|nobody ~9 promised|as|like|you promised|agreed|said|told|advertised|guaranteed|stated`,
    'The bonus has never been paid as promised.',
    { unless: 'nobody|if|i|cheaper|pleased' },
  ],
  [`where is|are|s my|the|our ~3 you|they|i|was|we was|were|have? promised|told|guaranteed`, 'Where is the refund I was promised?'],
  [
    `more|higher|slower|worse|smaller|longer|dearer|double|twice|expensive|different ~1 than|from|to|what ~3 promised|quoted|advertised|told|agreed|stated|said`,
    'The bill is higher than quoted.',
  ],
  [
    `instead of|rather ~1 the|than ~4 promised|quoted|advertised|agreed|stated|told|said|guaranteed`,
    'We got a closet instead of the suite you promised.',
  ],
  [
    `${TOLD} promised|advertised|sold|guaranteed|quoted ~6 got|gave|received|ended|turned|delivered|charged ~3`,
    'You promised a sea view, we got a car park.',
    { unless: 'so|thanks|thank|if|great|when|should' },
  ],
  [`advertised|marketed|sold|billed as ~4 but|only|actually|isn't|barely|it's|turned|when ~1`, 'Advertised as waterproof but it leaks.'],
  [
    `${PROMISE_MEDIA} ~1 says|say|said|states|claims|advertises ~7 but ~6`,
    'Your site says free returns but it was dear.',
    { unless: 'error|declined|failed|pending|i|my|exist|that' },
  ],
  [
    `supposed|supposedly|allegedly|apparently|so-called free|unlimited|guaranteed|fixed|priority|fast|superfast|inclusive|same-day|next-day ~5 but|isn't|wasn't|never|not|charged|took|only|costs`,
    'The supposedly free trial was not free.',
  ],
  [
    `${TOLD} swore|promised|assured|guaranteed|insisted|told|said ~4 ${PROSPECT} ~6 ~1 i'm|im|we're|it's|its|i've|ive|now|and|but|month|week|day ~4 paying|charged|waiting|billed|nowhere|worse|down|off|wrong|broken|dead|gone|slower|hours|late|later|lost|dearer`,
    'He swore the line would work, now it is dead.',
  ],
  [`none|neither|nothing of what|that|it ~3 promised|said|told|advertised|agreed ~3`, 'None of what you promised is there.'],
  [`turned|turns|proved out? to be ~2 lie|lies|untrue|false|rubbish|nonsense`, 'That turned out to be a lie.'],
])
