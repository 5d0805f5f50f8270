import { SOON, AGO } from './need-words.ts'
import { tellEach } from '../tell-each.ts'

const WORKPLACE =
  'branch|office|offices|shop|store|site|location|café|cafe|restaurant|salon|studio|practice|clinic|warehouse|plant|factory|bakery|bar|pub|outlet|depot|nursery|showroom|hotel|kitchen|workshop|gym|surgery|business|company|firm|startup|b&b'

const STAFF =
  'people|ppl|staff|employees|hires|engineers|developers|devs|colleagues|interns|apprentices|assistants|drivers|workers|starters|joiners|users|team|members|reps|salespeople|temps|trainees|nurses|teachers|designers|freelancers|contractors'

export const WORK = tellEach('need', {}, [
  [
    `i|i've|we|just|have|got|getting|landed|starting|start|accepted|took|husband|wife ~1 a|my|new|the ~1 job|role|position|promotion|posting|internship|apprenticeship ~3 in|at|as|next|on|that's|starting|so|from|which|and|abroad|remote`,
    'I got a new job in Cork.',
    { unless: `${AGO}|good|great|doing|done|your|you|lost|excellent|and` },
  ],
  [
    `starting|start|begin|beginning|started ~1 new|job|remote|work job|role|position|at|from|next|on|in`,
    'I start a new job in May.',
    { unless: `${AGO}|did|doesn't|won't|when` },
  ],
  [
    `i|i've|ive|i'm|we|husband|wife|they ~2 been|was|am|got|getting|being|is|are|promoted|appointed promoted|appointed|transferred|seconded|posted|redeployed|me ~1 to|as|from|head|manager|director|regional|abroad|auditor`,
    'I was promoted to regional manager.',
    { unless: `${AGO}|colleague|money|you|call|payment|balance|funds|agent|times|account|review|video|picture|on|me` },
  ],
  [
    `i|we|i'm|we're|i'll|we'll|husband's|wife's ~2 working|work from home|abroad|remotely|remote ~3 now|from|soon|starting|full|every|more|days|next`,
    'I will work from home from May.',
    { unless: `${AGO}|last|slow|down` },
  ],
  [
    `job|work|role|position|working|gone|going is|that's|thats|which|full|fully|completely|to ~2 remote|remotely|freelance|self-employed|solo`,
    'My job is going fully remote.',
  ],
  [
    `going|go|gone|turning|turn|becoming|become|went freelance|self-employed|solo|pro|professional|independent|part-time ~3 ${SOON}|now|so|as`,
    'I am going freelance in May.',
    { unless: `${AGO}|was|didn't` },
  ],
  [
    `i'm|im|i|we|we're|i'll|husband|wife|about|set|due am|are|is|will|be|to? retiring|retire|retires ~2 ${SOON}|and|so`,
    'I retire in the spring.',
    { unless: `${AGO}|bookings|room|if|last` },
  ],
  [`now|just|recently|newly retired`, 'I just retired.', { unless: `${AGO}|years|since` }],
  [`retirement is|starts|begins|in|next|coming|from|this|and ~2 ${SOON}`, 'My retirement starts in May.'],
  [
    `set|sets|setting|start|starting|launch|launching|open|opening|build|building up|my|our|a|an as|my|our|a|an|own|in ~2 business|company|firm|charity|shop|startup|practice|agency|sole|trader|café|cafe|salon|store`,
    'I am starting my own business.',
    { unless: `${AGO}|account|when|if|hours|your|started|class|limit|top-up` },
  ],
  [
    `open|opening|opens|open|launch|launching|adding|add|getting up? a|an|our|another|two|three|four|five|second|third|new ~2 ${WORKPLACE} ~3 ${SOON}|abroad|soon|there`,
    'We are opening a second branch in June.',
    { unless: `${AGO}|hours|your|account|if|statement|ticket` },
  ],
  [
    `our|my|we|firm|company|lease ~4 second|third|fourth|new|another ${WORKPLACE} ~2 ${SOON}|opens|opening|signed`,
    'Our second shop opens on Friday.',
    { unless: `${AGO}|your|last|statement` },
  ],
  [
    `take|taking|taken|took over|on my|our|the|a|an|new|more|another ~3 ${WORKPLACE}|lease|premises|${STAFF}`,
    'I am taking over the family bakery.',
    { unless: `${AGO}|you|your|forever|ages|long` },
  ],
  [
    `we|we've|we're|i|i've|i'm|just|have|are|am|be|will|to ~2 hire|hiring|hired|recruit|recruiting|recruited|onboarding|taking|taken|employing on? ~3 ${STAFF}`,
    'We have just hired six people.',
    { unless: `${AGO}|you|your|should|last` },
  ],
  [
    `${STAFF} ~1 start|starts|starting|joining|join|joins|coming ~2 ${SOON}|us|board`,
    'Three new colleagues join us in May.',
    { unless: `${AGO}|if|your|boarding|customers` },
  ],
  [
    `our|the|my|we ~1 team|office|company|firm|business|department|startup|charity|practice|club|shop|school ~1 grows|growing|grow|grown|expanding|expands|doubling|doubles|doubled|merging|merged|merges|moving|tripled|scaling|splitting`,
    'Our team is growing fast.',
    { unless: `${AGO}|your` },
  ],
  [
    `we|we're|i|i'm ~2 growing|expanding|scaling|doubling|tripling|branching ~1 from|to|into|fast|quickly|rapidly|team|headcount|abroad|international|out|overseas|online`,
    'We are expanding into France.',
    { unless: `${AGO}|security|home|bed` },
  ],
  [
    `grow|growing|grows|grew|gone|going|go|goes|went from ~2 desks|people|ppl|staff|seats|users|employees|two|three|four|five|six|eight|ten|3|4|5|6|8|10|12|15|20 ~1 to`,
    'We grow from six desks to twenty.',
    { unless: `${AGO}|price|bill|hours|minutes|euros|pounds|speed|stars|star|bars|limit|rating|cashback` },
  ],
  [
    `open|opening|launch|launching|start|starting|selling|sell|expand up|in|into|to ~1 germany|france|spain|europe|poland|italy|ireland|america|asia|africa|india|canada|japan|china|australia|abroad|overseas|uk|us|usa|online ~4 ${SOON}`,
    'We launch in Spain next spring.',
    { unless: `${AGO}|account|flight|flights|doors|gate` },
  ],
  [
    `our|my|the ~1 bookkeeper|accountant|secretary|manager|assistant|it|cook|gardener|caretaker ~1 is|retires|leaves|leaving|going ~1 retiring|leaving|retire|off|in|at|on ~3 ${SOON}`,
    'Our bookkeeper is retiring in May.',
    { unless: 'call|phone' },
  ],
  [
    `got|have|has|offered|accepted|given|won ~2 place|scholarship|into|in ~1 uni|university|college`,
    'I got a place at university.',
    { unless: `${AGO}|order|first|hotel|stay|account|trouble|app|room|seat|queue|line|line|eat|sit` },
  ],
  [
    `i'm|im|i|i'll|am|be|off ~1 starting|start|going|beginning|begin|doing ~1 my|a|at|to ~1 uni|university|college|masters|master's|degree|phd|mba|course|studies|law|medical|grad`,
    'I am starting my degree in autumn.',
    { unless: `${AGO}|was` },
  ],
  [`passed|pass ~1 driving|test ~2 test|exam|licence|license|driving`, 'I just passed my driving test.'],
  [`inherited|inheriting|inherit|inheritance`, 'I have inherited some money.', { unless: `${AGO}|probate|tax` }],
  [
    `sold|selling my|our|the|nan's|mum's|dad's|gran's|mother's|father's ~1 house|flat|bungalow|business|home|company|farm|property|car`,
    'We just sold our house.',
    { unless: `${AGO}|policy|cancel` },
  ],
  [
    `saving|save|savings up? for|towards a|an|the|our|my ~2 house|home|deposit|wedding|car|holiday|trip|retirement|uni|flat|mortgage`,
    'I am saving for a deposit.',
    { unless: AGO },
  ],
  [`came|coming|come into some|a ~1 money|cash|sum|inheritance`, 'I came into some money.'],
])
