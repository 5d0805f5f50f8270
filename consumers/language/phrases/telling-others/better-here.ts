import { tellEach } from '../tell-each.ts'

/** Adjectives that compare in favour of what they are said of. */
export const BETTER =
  'better|cheaper|faster|quicker|easier|nicer|friendlier|clearer|cleaner|smoother|simpler|fairer|safer|stronger|lower|kinder|warmer|quieter|tidier|fresher|smarter|politer|slicker|superior|roomier|comfier|helpful|reliable|generous|efficient|comfortable|responsive|professional|transparent|flexible|reasonable|affordable|respect|sooner|brighter|tastier|happier'
/** Kinds of firms. */
export const PROVIDER =
  'provider|providers|supplier|suppliers|bank|banks|insurer|insurers|airline|airlines|company|companies|firm|firms|hotel|hotels|gym|gyms|network|networks|carrier|carriers|courier|couriers|shop|shops|store|stores|place|places|app|apps|tool|tools|service|services|system|software|vendor|vendors|lender|lenders|operator|operators|lot|crowd|mob|one|ones|broker|brokers|competitor|competitors|rival|rivals|retailer|retailers|sellers|seller|site|sites|platform|platforms|lounges|club|clubs|studio|program|people|internet|broadband|phone|energy|streaming|product|products|brand|brands|outfit|landlord|garage|people'
const PAST = 'last|old|previous|former|other|earlier|ex|prior|current'
const FAILED =
  "never|didn't|didnt|couldn't|couldnt|wouldn't|wouldnt|can't|cant|don't|doesn't|wanted|charged|charge|charges|made|makes|took|kept|keeps|always|used|lost|ignored|let|were|was|wasn't|weren't|said|had|only|left|failed|refused"

export const BETTER_HERE = tellEach('better_here', {}, [
  [
    `${BETTER} ~3 than|then ~1 my|our|the|at|with|any|most|all ~2 ${PAST} ~2 ${PROVIDER}`,
    'You are cheaper than my last provider.',
    { unless: "isn't|aren't|will|hope|if|cannot|new" },
  ],
  [`${BETTER} ~2 than|then ~1 my|our|the|any ${PAST} ${PROVIDER}`, 'Quicker than my old bank.', { unless: "isn't|aren't|new" }],
  [
    `${BETTER} ~3 than|then ~1 any|every|most|all|many|other other|of|the ~1 ${PROVIDER}|i|we|ever|quote|quotes`,
    'Faster than any other bank.',
    { unless: "isn't" },
  ],
  [
    `${BETTER} ~3 than|then ~1 anyone|anybody|anything|anywhere|everyone|everybody|others|elsewhere else?`,
    'Cheaper than anywhere else.',
    { unless: 'can|could' },
  ],
  [
    `${BETTER} ~2 than|then ~2 i|we|you get|got|had|have|used|paid|pay|ever ~2 with|from|at|to|elsewhere`,
    'Better than what I got with Larkfone.',
    { unless: 'here|you|yours' },
  ],
  [
    `you're|youre|you|yours|your|this|here ~7 ${BETTER} ~1 than|then <name>`,
    'Your app is quicker than Larkfone.',
    {
      unless:
        "not|isn't|aren't|expected|advertised|promised|before|last|website|room|year|web|desktop|inflation|it|expecting|usual|normal|mine|paid|once|once|twice|month|any|average|most|they",
    },
  ],
  [
    `more|less ~6 than|then ~2 i|we|you ~1 get|got|had|have|paid|spent|waited with|on|from|at <name>|other|others|my|any|the`,
    'More legroom than you get with Larkair.',
  ],
  [
    'unlike ~1 my|our|the|most|some|other|certain|so ~1 others|other|last|old|previous|former|many|rest|competition|one|ones|tool|airlines|banks|providers|companies',
    'They answer, unlike my last provider.',
    { unless: "some|only|not|didn't|least|no|never|rude|dirty" },
  ],
  [
    'compared|compare to|with|against my|our|other|others|the|most ~1 last|old|previous|other|others|rest|competition|competitors ~4 good|great|excellent|better|cheap|cheaper|fast|faster|amazing|brilliant|pleasure|dream|breeze|heaven|joy|easy|best',
    'Compared with my last bank this is a dream.',
  ],
  [
    'compared|compare with|to <name> ~7 third|better|cheaper|faster|quicker|easier|price|half|dream|breeze|heaven|joy|nicer|lower',
    'Compared with Larkair the seats are nicer.',
    { unless: 'you|your|yours|last|before' },
  ],
  [
    'beats|beat|trumps|outclasses|outshines|outperforms|trounces|surpasses|eclipses the|all|any|every|most|my|our|others|<name> ~2 competition|others|rest|other|hands|one|ones|lot|market|last|old|competitors|everything|by|on',
    'This one beats the competition.',
    { unless: 'we|trying|if|could|website|inflation|rush|heat|traffic' },
  ],
  ['beats|beat it|them|others|<name> ~2 hands|on down|every|all', 'It beats Larkinn hands down.', { unless: 'website|if|could' }],
  ['knocks|knock|knocked|wipes ~1 spots off|out', 'Your breakfast knocks spots off theirs.', { unless: 'yours|yous' }],
  ['runs|run|running rings round|around the|others|them|any|all|my|our|<name>', 'This runs rings round the others.', { unless: 'used' }],
  [
    'streets|miles|leagues|light|head|light-years|leaps|way|far|worlds|cut years|and|ahead? shoulders|bounds? ahead|above|better|apart of|than|from? the|any|other|others|everyone|anyone|all|my|anything|rest',
    'You are streets ahead of the others.',
    { unless: 'used|told' },
  ],
  [
    'streets|miles|light-years|way ahead of the|any|other|others|everyone|anyone|all|my|your',
    'Miles ahead of the rest.',
    { unless: "used|aren't|not" },
  ],
  ['puts|put|putting ~3 to shame', 'You put the others to shame.'],
  [
    'leaves|leave|left the|them|others|my|your ~2 standing',
    'You leave the rest standing.',
    { unless: 'me|us|up|i|wife|baggage|people|rain' },
  ],
  [
    'nobody|noone|none|no-one|one else|other|company|airline|bank|of ~2 comes|come|does|offers|offered|could|can|would|did|has|gives|matches|gave|lets|managed ~1 close|this|that|match|it|help|even|as|like|what|me|anything|near',
    'Nobody else comes close.',
    { despite: ['negated'], unless: 'knows|answer|know' },
  ],
  ['none|not of|one the|your other|others|rest|competitors|rivals', 'None of the others lets you do that.', { despite: ['negated'] }],
  [
    'no other|competitor|rival ~1 airline|bank|company|firm|shop|hotel|provider|supplier|store|insurer|gym|courier|lender|app|one? ~2 does|offers|gives|could|can|would|has|comes|matches|lets|lounge|compares',
    'No other bank offers this.',
    { despite: ['negated'], unless: 'problem|problems|worse' },
  ],
  [
    "the others|other|rest|competition|competitors|quotes all? ~1 wanted|charged|couldn't|couldnt|wouldn't|asked|took|refused|were ~4 more|double|twice|extra|weeks|dearer|months|upwards",
    'The others all wanted double.',
    { unless: 'you|unlike|scream' },
  ],
  [
    "you|you're|yours|theirs|this|they|they're|your|it|it's ~2 the only|first one|ones|company|firm|bank|airline|provider|supplier|hotel|place|shop|app|store|insurer|people|program|tool|courier|garage ~4 that|who|to|without|could|did|can|didn't|would|i",
    'You were the only ones who called me back.',
    { unless: "problem|reason|issue|worst|time|charges|charge|wants|wanted|doesn't|not|complaint|won't|can't|where|close|since|dig|have" },
  ],
  [
    `best|cheapest|fastest|friendliest|nicest|quickest|easiest ~3 of|from|out all|any|every|the other|the|these|those? ${PROVIDER}|bunch|three|four|five|market|quotes`,
    'The best of all the banks.',
    { unless: "there|there's|superb|sas|one" },
  ],
  [
    `the? other|big|bigger|chain|budget|some|more ~1 ${PROVIDER} could|should|can|need ~1 learn|take|copy|do|follow ~3 from|leaf|note|notes|this|same|you|example|it|page`,
    'Other firms could learn from you.',
  ],
  [
    "wish|wished|should i|we|i'd|we'd|have had|have|would? switched|changed|moved|joined|come|found|swapped|come-over|discovered ~3 sooner|earlier|ago|before",
    'I wish I had switched sooner.',
    { despite: ['hedged'], unless: 'leave|elsewhere|out' },
  ],
  [
    "glad|happy|relieved|pleased|delighted|thankful|best ~2 i|we|i've|to|we've be|have? ~1 switched|moved|changed|joined|swapped|came ~4 you|ye|here|yourselves|this|these|with|from|to",
    'So glad I switched to you.',
    { unless: 'leave|never|room|seat|seats|leaving' },
  ],
  [
    "glad|happy|relieved|pleased ~2 i|we|i've|to ditched|dumped|left <name>|my|our|the",
    'Glad I ditched Larkvolt.',
    { unless: 'you|yours|room|airport|your' },
  ],
  ['never looked back since|after|from', 'Never looked back since.', { despite: ['negated'] }],
  ['best move|switch|change|decision i|we|ever', 'The best move I ever made.', { unless: 'leaving|left' }],
  [
    `my|our|the last|old|previous|former|ex ~1 ${PROVIDER} ~1 ${FAILED} ~6 you|yours|here|this|these|whereas|while|you've|you're|now`,
    'My last bank never answered, you do.',
    { unless: 'better|least|always|start|hope|braced|asking' },
  ],
  [
    `my|our|the last|old|previous|former ~1 ${PROVIDER} never|didn't|didnt|couldn't|couldnt|wouldn't|wouldnt|refused|failed|ignored ~2 did|even|do|could|sent|answered|picked|told|bothered|fixed|me|pick|answer|tell|fix|us|help|do|have|had`,
    'My old bank never answered.',
    { unless: 'charged|problem|miss' },
  ],
  [
    `my|our last|old|previous|former ~1 ${PROVIDER} never|didn't|didnt|couldn't|couldnt|wouldn't|wouldnt|wanted|refused`,
    "My last provider didn't.",
    { unless: 'charged|problem|miss|me|charge' },
  ],
  [
    "with|at|on my|our|the last|old|previous|former|other ~2 i'd|i|we|it|they|you|we'd ~3 no|never|wait|waited|waiting|hours|weeks|days|nothing|forever|ages|couldn't|forty|constant|endless|always|constantly|fight|struggle",
    'With my old provider I never had a signal.',
    { unless: 'problem|problems|issue|trouble|free|yours' },
  ],
  [
    "whereas <name> ~2 has|have|kept|keeps|wouldn't|couldn't|never|still|took|charged|wanted|makes|made|charges|left",
    'You paid in a day, whereas Larkfone made me wait.',
    { unless: "don't|some|ago|back" },
  ],
  [
    'whereas here|yours|you|yourselves|this|joining|your',
    'Theirs is dear, whereas yours is free.',
    { unless: "don't|can't|charge|weeks|nothing|won't|still|want|doesn't|never|isn't|only|make|month|not|until|pay" },
  ],
  [
    'came|switched|moved|changed|swapped|joined|come|back over|across? to? you|here|them|these|yourselves|ye from <name>|my|another|a ~6 wow|better|best|happy|difference|great|cheaper|faster|happier|actual|brilliant|love|impressed',
    'Came to you from Larkfone and wow.',
  ],
  [
    'came|switched|moved|changed|coming from <name> ~8 better|faster|quicker|cheaper|easier|cleaner|happier|half|difference|wow|night|impressed|upgrade|world',
    'Came from Larkbooks and this is so much quicker.',
    { unless: 'before|was' },
  ],
  [
    'crawled|came|come|gone|went|ran|glad ~3 back here|to ~1 you|here|this|these|them',
    'Tried another one and came crawling back to you.',
    { unless: 'office|desk|complain|again|later|room|hotel|airport|letter|email|i|questions|looked' },
  ],
  ['crawled|crawling|came back here|running|crawling|straight', 'Tried the others and crawled back here.', { unless: 'room|office' }],
  ['night|chalk and day|cheese', 'The two are like night and day.', { unless: 'worse|shift|all|both|every|calling|through' }],
  [
    'world|worlds|huge|massive|whole of|apart|difference difference|from|to compared? to|from|with|between? my|the|other|last|<name>',
    'A world of difference from my last firm.',
    { unless: 'worse|ad|room' },
  ],
  [
    `prefer|preferred|favour you|yours|your ~3 to|over any|my|the|other|others|<name>`,
    'I prefer your app to the others.',
    { unless: 'room|seat|talk|email|phone|be|speak|get|call' },
  ],
  [
    "theirs isn't|doesn't|is|are|wasn't ~1 nowhere|nothing|half|as ~1 near|good|like|as",
    "Theirs isn't as good.",
    { despite: ['negated'], unless: 'but' },
  ],
  [
    "nowhere|not|n't|isn't|aren't|wasn't|never near? as|so good|easy|fast|helpful|quick|friendly|cheap|clear|nice as you|yours|this|here",
    'The others are nowhere near as good as you.',
    { despite: ['negated'], unless: "you're|expected|it" },
  ],
  [
    "can't|cannot|couldn't|didn't|don't|doesn't|hard|won't|never ~1 get|find|found|got|beat|match ~2 cheaper|better|this|that|it|lower ~1 anywhere|elsewhere|else|anyone",
    "You can't get it cheaper anywhere.",
    { despite: ['negated'], unless: 'signal|information|help|answer|nut|lost|menu|page|screen|app|site|key|card' },
  ],
  [
    "yours|you|here never|does|do|are|did|didn't|don't ~1 the|is|have|has|and ~3 theirs|they|others",
    'Yours never is, theirs always is.',
    { unless: "than|why|should|not|can't|don't|doesn't|offered|give" },
  ],
  [
    'half|third|fraction of what i|we ~3 with|to|at my|the|<name>|other|our',
    'Half of what I was paying with Larkfone.',
    { unless: 'they|theirs|elsewhere' },
  ],
  [
    'saved|saving|saves|save me|us ~5 by? since|compared|by|switching|moving|changing ~2 to|with|you|switching|my|joining|moving ~1',
    'Saved us a fortune since switching to you.',
    { unless: 'could|elsewhere|would' },
  ],
  [
    'this is why|reason we|i come|stay|stick|use|chose|choose|came|keep|stayed|bank|shop|fly ~2 you|here|ye|this',
    'This is why we come to you.',
    { unless: 'leave|complain' },
  ],
  ['so you win', 'I found nothing cheaper, so you win.'],
  ['crawled|crawling|came-running back', 'Tried the others and crawled back.', { unless: 'i|week|room' }],
  [`find|found your ~4 ${BETTER}`, 'I find your terms much fairer.', { unless: "don't|hard|than|not" }],
  [
    'you give|gave|offer|do|get us|me|you? far|much|so|way|a lot|more|better more|better|for|value ~2',
    'You give us far more for the money.',
    { unless: 'if|could|should|when|need|must' },
  ],
  [`than ~1 the one|other|place|hotel|shop|gym|ones ~1 across|next|down|round|opposite|up`, 'Nicer than the one down the road.'],
  [`than ~1 most|average other|others|of`, 'Better than most other firms.'],
  [
    'nobody|no-one|noone|one else does|did|do|has|bothers|offers|would that|this|it|have',
    'Nobody else does that.',
    { despite: ['negated'] },
  ],
])
