import { tellEach } from '../tell-each.ts'
import { HELD_OUT, PROMISE_MEDIA, PROSPECT, STAFF, VOW } from './promise-words.ts'

const WHO = `you|ye|yous|y'all|yis|they|he|she|u|was|were|who|been|i'd|you'd|they'd|had|done|${STAFF}`
const SAID = `${VOW}|swears|promises|guarantees|telling|promising`
const BLANK = 'nobody|no-one|none|nothing|nowt|zilch|nada|nope|never|hee|diddly|crickets|radio|sod'
const NOT =
  "not|no|isn't|isnt|wasn't|wasnt|didn't|didnt|hasn't|hasnt|haven't|havent|doesn't|doesnt|don't|dont|won't|can't|cannot|couldn't|aren't|ain't|nae"
const WORSE =
  'charged|billed|invoiced|paying|paid|took|taken|got|had|left|refused|stuck|waiting|gone|up|out|ended|walked|told|told|found|denied|asked|standing|closed|shut|broken|dead|late|different|another|wrong|double|more|less|worse|lost|cancelled|rejected|expired|added|deducted|slapped|owe|owed|hit'
const SUM = 'charge|bill|invoice|fee|rise|letter|surcharge|increase|extra|demand|cost|reminder|hole|wait|queue'
const ADVERTISED = `free|unlimited|lifetime|guaranteed|waterproof|heated|superfast|fast|fibre|quiet|luxury|premium|lasting|long-lasting|same-day|next-day|instant|fresh|new|view|support|service|care|warranty|priority|anytime|forever|included|spotless|flexible|express|handmade|leather|oak|non-stick|fireproof|shockproof|proof|unbreakable|organic|guarantee|delivery|24-hour|24/7`
const PRAISE = 'thanks|thank|great|kudos|fair|bless|lovely|glad|pleased|early|sooner|delighted|hopefully'

/** A promise and what came of it, in one breath. */
export const WORD_NOT_KEPT = tellEach('promise_broken', {}, [
  [
    `${WHO} ~2 ${SAID} ~4 ${PROSPECT} ~9 ~2 and|but|then|yet|so|now|instead ~2 i|i'm|i've|ive|im|we|we're|we've|you|you've|they|they've|it|it's|its|she's|he's|he|she|here's|there's|mine|my|the ~2 ${WORSE}|${SUM}`,
    'You told us delivery was free and then you took ten pounds.',
    { unless: `${PRAISE}|if|please|asked|help|error|about` },
  ],
  [
    `${WHO} ~2 ${SAID} ~4 ${PROSPECT} ~9 and|but|then|so|now ~1 here's|theres|there's|here|there is? ~1 a|an|the|another|my ~4 ${SUM}`,
    'They said it was free and here is a bill for it.',
    { unless: PRAISE },
  ],
  [
    `${WHO} ~2 ${SAID} ~4 ${PROSPECT} ~9 ~2 and|but|then|so|now ~1 not a|one|single|sight|so soul|word|peep|penny|cent|sign|thing|sausage|one|single|call|bit|dicky-bird|whisper|hint|much`,
    'I was promised a ring back and not a soul rang.',
    { unless: PRAISE },
  ],
  [
    `${WHO} ~2 ${SAID} ~4 ${PROSPECT} ~9 ~2 and|but|yet|only|well ~2 it|i|we|they|you|he|she|that|mine|ours|the ~2 ${NOT} ~5`,
    'He told me it would be in stock and it was not.',
    {
      unless: `${PRAISE}|know|sure|understand|remember|think|want|please|if|hear|error|problem|problems|agree|like|mind|care|asked|sorry|can't|own|need|worry`,
    },
  ],
  [
    `${WHO} ~2 ${SAID} ~4 ${PROSPECT} ~9 and|but ~1 i've|ive|we've|i'm|we're|it's|its|it|she's|he's|there's|they're ~1 up|gone|had|still|on|paying|now|heard|only|waiting|without|stuck|been|out|down|different|five|four|three|twice|nothing|near|nearly|almost|already|past ~3`,
    'The rep swore the bill would stay and it has gone up ten pounds, and it is up again.',
    { unless: `${PRAISE}|fixed|if|fine|error|worth|about|panic` },
  ],
  [
    `${WHO} ~2 ${SAID} ~4 ${PROSPECT} ~9 how come|so ~2 how|why|you|ye|i|am|come|where ~4`,
    'You said it was covered so how come I pay for it?',
    { despite: ['asked'], unless: `${PRAISE}|i|asked|back|if` },
  ],
  [
    `how come|why ~9 when|if|after|though|although ~3 ${SAID} ~4 ${HELD_OUT}`,
    'How come I pay when the lady said it was free?',
    { despite: ['asked', 'conditional'], unless: PRAISE },
  ],
  [
    `${PROMISE_MEDIA}|it|which|you ~1 says|said|promises|promised|advertises|claims|guarantees|boasts ~6 ${HELD_OUT} ~4 how|why|yet|while|whereas ~2 come|i|we|do|does|is|am|was|it|the|my|they|ye|you ~3`,
    'That advert says free repairs so how come I pay?',
    { despite: ['asked'], unless: `${PRAISE}|error|i'd|friend|neighbour|neighbor|doctor|can't|declined|failed|expired|app|log` },
  ],
  [
    `${PROMISE_MEDIA} said|says|promised|claimed|boasts|stated|read|showed|quoted|clearly ~7 register|till|receipt|bill|invoice|statement|reality|cashier|desk|actually|checkout|door|waiter|counter ~1 said|says|shows|showed|has|charged|wanted|is|came|rang|differs`,
    'The sign said two for one, the till said no such thing, the till showed both.',
    { unless: `${PRAISE}|pay` },
  ],
  [
    `you|ye|they|he|she|we|i|who|company|firm|chain pledged|undertook|committed|guaranteed|vowed|swore|warranted|promised|assured ~9 ${NOT}|${BLANK}|still|yet|instead|five|different|stayed|late|later|nowhere`,
    'You guaranteed me one nurse and I have had five different ones.',
    { unless: `${PRAISE}|i'd|myself|her|him|worry|forecast` },
  ],
  [
    `i|we|son|daughter|mother|wife|husband|mum|dad was|were|wasn't|weren't i|we? to have? ~1 get|have|receive|be|got|received|been|hear ~9 ~4 and|but|never|nothing|not|still|instead|yet|that ~3`,
    'We were to have the credit by May and it never came.',
    { unless: `${PRAISE}|if|able|if|surprised|happy|sorry|asked` },
  ],
  [
    `where|where's is|are|s? that|the|my|our ~4 i|we was|were to get|have|receive|be|? ~3`,
    'Where is that voucher I was to get?',
    { despite: ['asked'], unless: PRAISE },
  ],
  [
    `you|they|he|she|engineer|driver|technician|fitter|owner|landlord|someone|somebody|nurse|man|refund|parcel|order|delivery|money was|were to|supposed|meant|due|scheduled to? ~1 send|ring|call|come|deliver|collect|pay|refund|have|be|phone|fix|arrive|visit|repair|replace|give|confirm|return|email|credit ~9 and|but|never|nothing|not|still|instead|nobody|no ~3`,
    'You were to send my figures and nothing came.',
    { unless: `${PRAISE}|if|flight|surprised` },
  ],
  [
    `deal|agreement|agreed|arrangement|understanding|bargain|pitch|promise was|is ~9 but|and|yet|now|then|you|they ~2 billed|charged|got|have|invoiced|not|never|no|took|he|she|i|we|now|want ~4`,
    'The deal was no setup fee and you billed me for it.',
    { unless: `${PRAISE}|end|ended|expired|cancel|if` },
  ],
  [
    `agreed|quoted|promised|advertised|stated|original price|rate|fee|sum|date|speed|amount|figure|discount was|is|of ~6 but|and|yet|invoiced|charged|billed|now|you ~3`,
    'The agreed price was a hundred and you have invoiced more.',
    { unless: `${PRAISE}|fine` },
  ],
  [
    `that was|is|were the deal|agreement|promise|arrangement|understanding|offer ~1 and|but|when|yet ~5`,
    'He was to have a helper, that was the deal, and he was alone.',
    { unless: PRAISE },
  ],
  [
    `according to|per your|the|his|her|ur|my ~3 ${PROMISE_MEDIA}|rep|agent|engineer|salesman|lady ~9 but|yet|not|still|no|now|we're|nothing|never|already|it's|hasn't|isn't|on|at day|it|i|we|is|was|been|arrived|sign|has|am|had ~2`,
    'According to your mail it takes five days but it has been nine.',
    { unless: `${PRAISE}|error|owe|made|transaction|transactions|withdrawal|atm|cash` },
  ],
  [
    `advertised|promised|sold|quoted|guaranteed|told|said ~7 getting|barely|i'm|we're|on a? good|get|see|lucky|reality ~3 day|on|at|a|half|barely|only|less|maybe|if|is ~3`,
    'Advertised at 500, getting 38 on a good day.',
    { unless: `${PRAISE}|back|please|great` },
  ],
  [
    `advertised|promised|guaranteed|sold ~1 as? ~2 ${HELD_OUT}|waterproof|quiet|100|500|mbps|megs ~6 getting|barely|never|not|but|isn't|only|doesn't|can't|charged|lucky|half|leaked|leaks|yet|broke ~3`,
    'It was promised by Friday, it is not even packed.',
    { unless: `${PRAISE}|if|i` },
  ],
  [
    `sold|advertised|marketed|touted us|me|to? ~2 as ~3 can't|cannot|isn't|doesn't|won't|wasn't|never|fails|leaks|has|barely|but|is|turned|when|broke|came ~5`,
    'The till you sold us as quick cannot print a bill.',
    { unless: `${PRAISE}|card|great|lives|happy|love` },
  ],
  [`${ADVERTISED} my foot|arse|eye|backside|ass|bum|hat|hole`, 'Long-lasting my foot.'],
  [`${ADVERTISED} ~1 yeah|aye|pfft|ha right|sure|ok|okay ~2`, 'Same-day delivery, yeah right, it took nine days.', { unless: PRAISE }],
  [
    `${ADVERTISED} ~2 apparently|evidently|seemingly|obviously|clearly means|meant|is|was ~4`,
    'Lifetime warranty apparently means two years.',
    { unless: PRAISE },
  ],
  [`apparently|evidently|turns out? ~1 ${ADVERTISED} ~1 means|meant`, 'It turns out unlimited means ten gigs.'],
  [
    `contrary to ~1 what|your|all|the|his|her|their ~6 told|said|promised|assurance|assurances|advert|claims|website|site|brochure|promise|promises|agreement|description|board|says|stated|confirmed|email|letter|advice|quote|terms`,
    'Contrary to the assurance given by your agent it does not connect.',
    { unless: 'reviews|belief' },
  ],
  [
    `as|what|that you|they|ye|he|she|your ~2 call|calls|called|describe|described|advertise|advertised|claim|claims ~2 it|a|let|leaked|broke|is|was|leaks ~3`,
    'The waterproof coat, as you call it, leaked.',
    { unless: `${PRAISE}|back|when|exactly|just|perfect` },
  ],
  [
    `gave|given|had|took|take me|us|my|at your|his|her|their|the ~1 word|assurance|guarantee|promise ~9 ~4 and|but|there's|it|nothing|still|not|never ~3 nothing|not|never|no|still|stayed|nowhere|late|worse|broke|again|another|lied ~1`,
    'He gave me his word and there is nothing there.',
    { unless: PRAISE },
  ],
  [
    `told|said|promised|assured|swore ~9 drove|waited|queued|stayed|travelled|came|walked|went ~6 ${NOT}|nope|closed|refused|nobody|nothing|wouldn't ~2`,
    'You told me I could return it, I drove an hour and the desk refused.',
    { unless: `${PRAISE}|i|friend|wait` },
  ],
  [
    `${SAID} ~6 ${'day|days|hours|hour|week|weeks|minutes|monday|tuesday|wednesday|thursday|friday|saturday|noon|months|time|morning|tonight'} ~4 we're|i'm|it's|its|been|now|still|this|today|day|im|that on|is|was|been|day|week|at|the|waiting|sixth|nine|ten|sunday|nothing|three|two|four|five|weeks|months|hours ~3`,
    'They said two hours, it has been nine, we are on the sixth now, said two days we are on day nine.',
    { unless: `${PRAISE}|wait|leave` },
  ],
  [
    `the|your ~1 ${PROMISE_MEDIA} ~2 showed|shows|had|has|promised|promises|spoke|claims|boasted|boasts|pictured|pictures ~8 i'm|i|we|it|reality|instead|but|room|does|nobody|in ~2 looking|got|had|not|faced|were|was|is|no|overlooked|doesn't|see ~4`,
    'Your photos and the website showed a sea view, I am looking at a bin.',
    { unless: `${PRAISE}|error|order|can't|find|account|cannot|balance|withdrawal|transaction|payment|made|charge` },
  ],
  [
    `booked|ordered|bought|paid|chose|signed for|up|a|an|the? ~2 sea|ocean|lake|balcony|suite|king|accessible|quiet|double|unlimited|free|premium|view|window|flexible ~6 got|saw|given|was|were|received|ended|put|but ~5`,
    'We booked a sea view and got the bins.',
    {
      unless: `${PRAISE}|upgraded|upgrade|even|beautiful|spacious|excellent|perfect|clean|nice|comfortable|good|friendly|amazing|wonderful|location|loved|fantastic`,
    },
  ],
  [
    `none|neither|nothing|not one|half of? ~2 what|that|it|promises|the ~4 promised|advertised|agreed|happened|materialised|true|kept|claimed`,
    'Not one of the promises was kept.',
    { unless: PRAISE },
  ],
  [
    `led|made me|us|people to? believe|think|understand|expect ~9 but|only|yet|isn't|not|never|which|wasn't|doesn't|it's ~3`,
    'They led us to believe it was oak but it is chipboard.',
    { unless: PRAISE },
  ],
  [
    `all|big|loud|full|long of? talk|mouth|promises|promise|hot ~1 no|and|little|short|air|but|then ~3`,
    'All promises and no deeds with your sales team.',
    { unless: PRAISE },
  ],
  [
    `promise|promises|promised|promising the|us|me? ~1 moon|earth|world|heaven|stars ~4`,
    'Your salesman promised us the earth.',
    { unless: `${PRAISE}|without` },
  ],
])
