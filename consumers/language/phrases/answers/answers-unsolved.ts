import { tellEach } from '../tell-each.ts'

/** The customer has not tried, does not know or is content. */
const OWN =
  "try|know|sure|idea|thanks|thank|i'll|will|later|tonight|tomorrow|worries|bother|rush|hurry|hope|cheers|brilliant|perfect|lovely|fine|works|sorted|if|apologies|relief|silly|fits|lovely|appreciate|appreciated|closed-now|relax|please"

const BAD =
  'crash|creaks|creaking|brown|cloudy|bigger|grown|jammed|seized|dribble|trickle|slips|slipping|overheating|overheats|jumps|jumping|rattling|squealing|smoking|flat|stinks|stinking|steam|limping|lagging|laggy|grinding|whistling|crooked|reappeared|error|errors|invalid|blank|empty|frozen|frozen|expired|declined|rejected|refused|refuses|failed|fails|failing|crashed|crashes|crashing|stuck|greyed|broken|dead|locked|leaking|dripping|flickering|buffering|spinning|incorrect|misspelled|misspelt|wrong|useless|hanging|unreadable|worse|unchanged|identical|nonsense|gibberish|rubbish|offline|unresolved|outstanding|jammed|freezing|crooked|short|shorter|stone|faulty|red|cold|dark|unread|pending|nowhere|overdrawn|duplicated|limp|silent|refusing|rejecting|unavailable|zero|zeros|404|500|502|503|denied|padlock|dud'

const HOLDS_BACK =
  "isn't|isnt|doesn't|doesnt|won't|wont|hasn't|hasnt|wasn't|wasnt|aren't|arent|ain't|ayn't|didnae|doesnae|isnae|willnae|hasnae"

const NEVER_MIND =
  'hiccups|hiccup|charge|clue|drama|problem|problems|worries|need|rush|bother|more|longer|doubt|idea|further|quarrel|noise|issues|issue|thanks|thank|hurry|matter|wonder|harm|complaints|vibration|trouble|delay|fuss|way|sir|ma|no|hassle|offence|kidding|time|biggie|sweat|bad|errors|error'

/** What short answers to a remedy say when it was none. They count nowhere else. */
export const UNSOLVED_ANSWERS = tellEach('unsolved', { afterAnswer: true, unless: OWN }, [
  [`no|zero ${NEVER_MIND}`, 'No drama.', { isnt: true }],
  [
    `no|nae i|i've|i'm|we|you|this|that|that's|it's|it|they|he|she|was|is|sir|hen|love|point|next|one|and|but|because|please|just|only|charge|cost|contract|plans|fee`,
    'No, this is fine.',
    { isnt: true },
  ],
  [`no|not ~1 longer|more|any|anymore ~1`, 'It is no longer broken.', { isnt: true }],
  [
    "didn't|hadn't|don't|do|did not? ~1 see|notice|spot|realise|realize|understand|think|have ~1",
    'I did not see that button.',
    { isnt: true },
  ],
  ['continues|persists|persist|insists|remains|remain', 'It insists on a code.', { unless: `${OWN}|good|great|warm|recommend|crumble` }],
  [
    `not|never|nae|cannot|can't|cant|couldn't|unable|neither|didn't|didnt ~2 work|working|worked|open|load|loading|show|showing|log|help|helped|stop|stopped|fix|fixed|resolved|solved|better|connect|print|respond|fit|close|lock|stick|hold|held|okay|ok|touched|match|moved|start|starts|scan|yield`,
    'The new drawer did not close.',
    { despite: ['negated'], unless: OWN },
  ],
  [`${HOLDS_BACK} ~1`, "It hasn't.", { despite: ['negated'], unless: `${OWN}|matter|mind|surprise|i|problem|hurt` }],
  ['addressed|fixed|resolved|solved|mended|cured|working|better|helped no|not|nope|never', 'Fixed, no.'],
  [BAD, 'The file is blank.', { unless: `${OWN}|was|were|i|i'd|had|fixed|gone|stopped|cleared|my|no|not` }],
  [
    `is|are|was|says|say|shows|reads|reports|got|get|getting|it's|its|arrives|came|comes|went|goes|gone|looks|been|now|here ~3 ${BAD}`,
    'Here it says invalid.',
    { unless: `${OWN}|fixed|stopped|cleared|my|no` },
  ],
  [
    'as|every|just ~1 * as ~2 ever|before|it|they|was|were|on|when|always|yesterday|last|old|ever|first',
    'It is as deaf as it was.',
    { unless: `${OWN}|good|well|soon|far|clear|right` },
  ],
  [
    'than ~1 before|ever|it|yesterday|last|old|was|others|other ~1',
    'It is slower than before.',
    { unless: `${OWN}|better|faster|quicker|brighter|quieter|smoother|good|warmer` },
  ],
  [
    'like|just|precisely|exactly as|like|the ~1 last|before|old|first|same|always|it ~2',
    'Blank, like the last one.',
    { unless: `${OWN}|i|wanted|should|good|new` },
  ],
  [
    'too ~1 short|long|big|small|tight|loose|late|high|low|large|wide|narrow|weak|hot|cold|slow ~1',
    'The new part is too short.',
    { unless: `${OWN}|bit|was` },
  ],
  [
    'only|just|just|about|barely|managed|lasted|held|worked|ran ~3 minute|minutes|hour|hours|seconds|day|days|metres|kilometres|miles|yards|once|twice',
    'It held for ten minutes.',
    { unless: `${OWN}|within|took|straight|back|up|later|after|ago` },
  ],
  [
    'and|then|but|by|until|till|before|within|that|for ~4 gone|died|stopped|again|off|down|out|back|dropped|failed|melting|broke|cut|froze|returned|crashed|quit',
    'It ran until noon and died.',
    { unless: `${OWN}|noise|now|working|running|error|leak|smell|pain|on|put|took|came-back|i|i'm|up` },
  ],
  ['lasted|relapsed|recurred|resurfaced|reappeared|regressed', 'It lasted till supper.', { unless: `${OWN}|once` }],
  ["haven't|havent|not|didn't|never|yet ~2 tried|checked|looked|opened|restarted|attempted ~3", 'I have not tried it.', { isnt: true }],
  ['so you|they|he|she ~1 keep|keeps|say|says', 'So you keep saying.', { despite: ['reported', 'third'] }],
  ['kicked|kicks|threw|throws|booted|logged|locked me|us ~1 out|off', 'It kicked me out.'],
  [
    'the|it|is|an|my ~1 old|previous|original|expired|outdated one|notice|name|address|amount|price|figure|version|letter|date|rate|card|part|code ~1',
    'It is the old notice.',
    { unless: `${OWN}|gone|not|away|was|looking` },
  ],
  ['then explain|why|where ~2', 'Then explain my cough.', { despite: ['asked', 'requested'], unless: `${OWN}|else|next` }],
  ['all over the place|shop', 'The numbers are all over the place.'],
  ["there's|theres|there ~2 no|still|none", "There's no ladder.", { despite: ['negated'], unless: `${OWN}|need|problem|rush|more` }],
  ['square one', 'Square one.'],
  ['spoke|spoken|celebrated|cheered|rejoiced too|early soon|quick|early', 'I spoke too soon.'],
  ['scratch|strike|cancel|forget that', 'Scratch that.', { unless: `${OWN}|my|bad` }],
  ['take|takes|taking it|that|this back', 'I take that back.'],
  ['where we|i|it began|started|were|was|left', 'We are where we began.'],
  ['news to me|us|my', 'That is news to me.', { unless: 'good|great' }],
  [
    'strong|generous|optimistic|bold|brave|big|funny|loose|odd|interesting|fine word|words|claim|term|definition|use|of',
    'Repaired is a generous term.',
    { unless: OWN },
  ],
  [
    "wouldn't|would|hardly|don't|can't|cannot|never|won't|you not? ~1 call|describe|say|consider ~3",
    'I would not call that mended.',
    { despite: ['negated', 'hedged', 'asked', 'requested', 'conditional'], unless: 'back|you' },
  ],
  [
    'what|whatever|who|whom|whose|which ~2 planet|world|universe|opinion|book|they|you|like|please|says|according|standards ~1',
    'In whose book?',
    { despite: ['asked'], unless: `${OWN}|i|did` },
  ],
  ['by|according to? whom|who|what|whose', 'Closed by whom?', { despite: ['asked'] }],
  [
    'come|send|look|see|tell ~3 yourself|yourselves|somebody|someone|that|look ~1 to|at|have|and|again|else|here',
    'Tell that to my cellar.',
    { despite: ['requested'], unless: `${OWN}|i|can|i'm` },
  ],
  ['up|till|til|until|even ~1 now|date|today|present ~1', 'Till now I sit in the dark.', { unless: `${OWN}|works` }],
  ['my foot|backside|arse|eye|aunt|ass|bum', 'Fixed my foot.'],
  [
    'keeps|keep|kept|goes|going|starts|started|begins|comes|went ~1 on? ~1 crashing|dropping|saying|asking|failing|coming|spinning|back|logging|cutting|falling|telling|freezing|stopping|running|leaking|dripping|beeping|flashing|charging|over|again|wrong|off|round|kicking|sending|bouncing|returning|loading',
    'It keeps asking me.',
    { unless: OWN },
  ],
  ['unfortunately|sadly|alas|afraid|regret|regrettably|nope|worse', 'Alas.', { unless: `${OWN}` }],
])

/** What says so to an agent alone. */
export const UNSOLVED_REPLIES = tellEach('unsolved', { afterAnswer: true, unless: OWN }, [
  ['still|yet', 'Still in the dark.', { unless: `${OWN}|good|great|warm|recommend|looking` }],
  [
    'same|identical|unchanged',
    'Same on my side.',
    { unless: `${OWN}|day|account|bank|house|address|card|name|one|place|person|crowd|others|people|fixed|cleared|they|their` },
  ],
  [
    'nothing|nowt|zilch|nada|zip|nope|nah|diddly|naught|nought|none|neither|zero',
    'Nada.',
    { despite: ['negated'], unless: `${OWN}|outstanding|further|else|more|off|wrong|left` },
  ],
  [
    'no|nae|not|without|zero *',
    'No dial tone.',
    { despite: ['negated'], unless: `${OWN}|needed|longer|anymore|since|again|outstanding|i|i've|you` },
  ],
  [
    'waiting|awaiting|chasing|without|pending|disputed|dispute|unpaid|owed|owe|nowhere|limbo',
    'I am sitting without heat.',
    { unless: `${OWN}|room|longer|hitch|problem|any` },
  ],
  [
    'has|have|is|was|been|simply|just|it|error|problem|fault|leak|noise ~1 moved|migrated|shifted|swapped|jumped|spread|travelled|multiplied|doubled ~1 to|from|onto|the|across|instead|into',
    'The leak has moved to the hall.',
    { unless: `${OWN}|us|me|them` },
  ],
  [
    'your|the|our|my logs|records|system|screen|notes|computer|tracking|data|map|app ~2 may|might|can|lies|lie|wrong|disagrees|disagree|tells|says|say|tell',
    'Your screen lies.',
    { despite: ['hedged'], unless: OWN },
  ],
  [
    "not|never|nae|cannot|can't|cant|couldn't|nor|unable|neither|didn't|didnt|haven't|havent ~2 work|working|worked|open|opening|load|loading|come|came|coming|arrive|arrived|arriving|show|showing|see|seen|getting|got|log|help|helped|stop|stopped|gone|fixed|fix|resolved|solved|better|change|changed|there|here|received|receive|reach|reached|find|found|connect|connecting|print|appear|appeared|clear|cleared|respond|hear|heard|credited|refunded|corrected|returned|repaired|in|on|through|back|fit|close|lock|let|right|correct|really|yet|stick|hold|held|last|lasted|touched|attended|done|match|moved",
    'This door cannot close.',
    { despite: ['negated'], unless: OWN },
  ],
])

/** Those with which an answer begins. */
export const UNSOLVED_OPENINGS = tellEach('unsolved', { afterAnswer: true, unless: `${OWN}|haven't|more|longer` }, [
  [
    'no|nope|nah|nae|negative|never|hardly|barely|not|na|naw|neither|none',
    'No, sir.',
    { despite: ['negated'], unless: `${OWN}|haven't|more|longer|i|first|problem|drama|need` },
  ],
  ['it|that|they|she|he did|does|has|is|was|do|have|were ~1 not|nothing|neither|never', 'It did nothing.'],
  [
    'done|did|tried|yes|yep|yeah|twice|ok|okay|restarted|requested|observed|checked|refreshed|reset|cleared|followed|waited|applied|updated ~3 nothing|no|zero|same|still|nope|blank|dead|error|not|none',
    'Refreshed, zero files.',
    { despite: ['negated'], unless: OWN.replace('tried|try|', '') },
  ],
])
