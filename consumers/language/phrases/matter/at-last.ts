import { tellEach } from '../tell-each.ts'
import { MENDED_THINGS, NEVER, OTHER, RUNNING_THINGS, TROUBLES, withIs } from './solved-words.ts'

const GOOD =
  'fine|perfect|good|great|grand|lovely|brilliant|sorted|fixed|working|workin|visible|showing|active|live|unlocked|online|running|runnin|connected|correct|accurate|clear|warm|toasty|dry|quiet|silent|green|legible|readable|stable|complete|settled|confirmed|flying|blazing|smooth|sound|okay|ok|alright|normal|healthy|behaving|happy|dory|tickety-boo|spotless|reachable|usable|responsive|solid|matching|paired|synced|valid|approved|registered|activated|open|up|straight|fast|quick'

const DOING =
  'watching|cooking|streaming|printing|talking|trading|earning|driving|riding|sleeping|playing|working|browsing|reading|typing|hearing|seeing|listening|warm|toasty|clean|dry|online|mobile|earning|learning|swimming|training|walking|flying|ironing|washing|showering|baking|smiling|gaming|chatting|calling|texting|taking|picking|reading|accepting|blowing|sending|receiving|selling|invoicing|charging'

const PEOPLE =
  "i|i'm|im|we|we're|were|kids|everyone|daughter|son|mum|mam|mom|dad|husband|wife|mother|father|grandson|granddaughter|all|staff|kids|girls|lads|it|it's|its|both"

const AT_LAST = `${NEVER}|${OTHER}|wrong|broken|down|error|worse|no`

/** A change for the good: now, again, at last. */
export const AT_LAST_RULES = tellEach('solved', { unless: AT_LAST }, [
  [
    `${withIs(MENDED_THINGS)}|it|it's|its|that's|everything|everything's|they|all|they're ~1 hunky? ${GOOD} ~1 now|again|finally`,
    'The wifi is flying now.',
    {
      unless: `${AT_LAST}|cancel|leave|switched|up-to-date|business|offer|competitor|get|to|always|fed|price|keep|keeps|cost|noisy|expensive|slow|locked|been|used|i've|sick|days|hard`,
    },
  ],
  [
    `now|finally|last ~1 ${withIs(MENDED_THINGS)}|it|it's|its|everything|everything's|they ~1 ${GOOD}`,
    'At last the page is visible.',
    {
      unless: `${AT_LAST}|get|to|price|year|week|month|night|up-to-date|time|offer|was|till|years|used|been|my|than|fed`,
    },
  ],
  [
    `${PEOPLE} ~1 are|is|am|can|all? ${DOING} ~1 again|once`,
    'The kids are watching cartoons again.',
    {
      unless: `${AT_LAST}|about|you|asking|waiting|here|repeat|over|lies|forward|soon|hotel|visit|them|payment|money|someone|told|today`,
    },
  ],
  [
    `${withIs(RUNNING_THINGS)}|it|it's|both|they ~1 ${DOING}|works|reads|opens|loads|plays|prints|rings|heats|connects|scans|cuts|runs|locks|flushes|picks ~3 again`,
    'The scanner reads the codes again.',
    {
      unless: `${AT_LAST}|asking|over|about|calling|texting|stops|off|out|wait|take|money|payments'|charge|charging|twice|same|buy|use|crash`,
    },
  ],
  [
    `${withIs(RUNNING_THINGS)}|it's|everything|everything's|all|photos|files|contacts|channels|points|balance|money|hours is|are|came|come ~1 back`,
    'All the channels are back.',
  ],
  [
    "power's|wifi's|internet's|signal's|broadband's|line's|heating's|water's|gas's|picture's|sound's|telly's|app's|site's|it's|everything's|service's|phone's|electric's|electricity's|heat's back",
    "The power's back.",
  ],
  [
    `${withIs(TROUBLES)} ~1 is|are|has|have|all|went|finally? gone|disappeared|stopped|vanished|cleared|lifted|ceased|subsided ~1`,
    'The buzzing has gone.',
    {
      unless: `${AT_LAST}|again|but|came|back|then|right|turn|walk|took|taken|get|when|gone-off|off-topic|same|unanswered|ignored|far|days|before`,
    },
  ],
  [
    `${TROUBLES} went|goes|gone|dropped|fell|came|is|are away|off|from ~1 after|when|once|my|today|since|our|thanks|by|now|on|the`,
    'The charge dropped off my statement.',
    {
      unless: `${AT_LAST.replace('|when', '')}|again|but|back|then|line|call|still`,
    },
  ],
  [
    "it|that|this|that's|reset|restart|update|link|code|password worked|helped|fixed",
    'I tried the link and it worked.',
    {
      unless: `${AT_LAST}|before|only|while|always|us|well|hard|fine|for|together|last|yesterday|previously|second|declined|charged|twice|camera|bought|product|price|has|staff|everything|sorted`,
    },
  ],
  [
    "i'm|im|we're in",
    "New code typed, I'm in.",
    { unless: `${AT_LAST}|one|flat|house|room|area|seat|hotel|mess|building|street|town|queue|offers` },
  ],
  [
    `new|replacement|second|other|corrected|fresh ~1 ${MENDED_THINGS}|fob|key|battery works|worked|fits|arrived`,
    'The new password works.',
    {
      unless: `${AT_LAST}|but|damaged|late|how|same|than|great|price|only|no|policy|old|bought|and`,
    },
  ],
  [
    "it's|has|just|they|they've|was been delivered|dropped|collected ~1",
    "The driver rang, it's been delivered.",
    { unless: `${AT_LAST}|but|to|neighbour|next|says|said|claims|late|damaged|ball|was` },
  ],
  ["we're|we are? back", 'The power returned and we are back.', { unless: `${AT_LAST}|hi|hello|here|holiday|trip|love` }],
  [
    'we|i have|got a? ~1 lights|light|power|tone|heat|picture|sound|signal|electricity|internet|gas|ignition|liftoff|lift-off|wifi',
    'We have lights!',
    { unless: `${AT_LAST}|no|only|poor|low` },
  ],
  ['works|worked|working|loads|fixed|sorted on|at my|our end|side now', 'It works on my end now.'],
  [
    'found the|my|our|it setting|settings|button|option|page|bag|bags|switch|menu|receipt|link|file|invoice|parcel|package|booking|tab|form|toggle',
    'Found the setting.',
    {
      unless: `${AT_LAST}|but|hard|difficult|yet|only|you|confusing|hidden|eventually|damaged|ages|another|else|rude`,
    },
  ],
  ['weight off my|our|mind|me', 'That is a weight off my mind.'],
  ["all's|all well that ends", "All's well that ends well."],
  [
    'all along was|it|the|and|i',
    'It was a loose wire all along and he found it.',
    { unless: `${AT_LAST}|said|told|knew|you|right|say|suspected|lied` },
  ],
  ['was|it ~3 all along', 'So it was the batteries all along.', { unless: `${AT_LAST}|said|told|knew|you|right|lied|lying|suspected` }],
  ['to my|our|full|complete satisfaction', 'The matter was dealt with to my satisfaction.', { unless: `${AT_LAST}|resolved'|far` }],
  [
    'satisfied|happy|pleased|content with|by the|how|your ~1 outcome|resolution|result|settlement|handled|resolved|response|solution',
    'I am happy with the outcome.',
    {
      unless: `${AT_LAST.replace('|how', '')}|far|less`,
    },
  ],
  [
    'works|worked|went|running|runs|working without|with ~1 any|a|no ~1 hitch|trouble|issue|issues|problem|problems|bother|hiccup|hiccups ~1 now|since|again|this|today',
    'It works without a hitch now.',
    {
      unless: AT_LAST.replace('|no', ''),
    },
  ],
  [
    'signed|logged|got|checked|paid|booked|printed|downloaded|uploaded|connected|went|scanned in|out|up|through|on|it? fine|ok|okay|perfectly|grand|first|straight ~1 now|time|thanks|away|off|this|just|today',
    'Signed in fine just now.',
  ],
  [
    "thanks|thank|cheers|ta ~1 you|to|for ~5 we're|we|i'm|i|am|are|it's|is ~1 back|warm|online|working|up|running|connected|mobile|able|sorted|in",
    "Thanks to your engineer we're warm.",
    {
      unless: `${AT_LAST}|advance|looking|look|get|off|to-do|waiting|hear`,
    },
  ],
])

/** At the end of a sentence these say it; with more behind them they say something else. */
export const NOT_AT_LAST = tellEach('solved', { isnt: true }, [
  ["i'm|im|we're in *", "I'm in Dublin."],
  ["we're|we are? back *", "We're back in May."],
  ['we|i have|got lights|light|power|tone|heat|picture|sound|signal|electricity|internet|gas|wifi *', 'We have gas and water with you.'],
  ["it|that|this|that's|reset|restart|update|link|code|password worked|helped|fixed *", 'It worked for a week.'],
  [
    `${withIs(RUNNING_THINGS)}|it's|everything|everything's|all|photos|files|contacts|channels|points|balance|money|hours|power|power's|internet's|signal's|line's|water's|picture's|phone's ~1 is|are|came|come? ~1 back in|at|to|on|from|with|for|out|here|home|later|soon|door|seat|again|when|up|down`,
    'My channels are back in the spring.',
  ],
])
