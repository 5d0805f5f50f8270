import { BETTER, PROVIDER } from './better-here.ts'
import { tellEach } from '../tell-each.ts'

const DOES =
  'offer|offers|offered|give|gives|gave|let|lets|do|does|did|manage|manages|managed|have|has|had|include|includes|reply|replies|replied|answer|answers|answered|pay|pays|paid|provide|provides|allow|allows|allowed|sorted|fixed|sort|fix|send|sent|sends|delivered|delivers|deliver|refunded|refund|charge|charges|charged|took|called|rang|wrote|apologised|apologized|upgraded|put|treat|treats|treated|throw|throws|tell|tells|told|can|could|would|got|get|gets|accept|accepts|takes'
const YOU = "you|yours|u|yourselves|ye|you're|your|you've|youse|here|urs|ur"
const FAIL =
  "don't|dont|doesn't|doesnt|didn't|didnt|can't|cant|cannot|couldn't|won't|wont|wouldn't|never|only|want|wants|wanted|charge|charges|take|took|haven't|hasn't|aren't|isn't|not|still|make|makes|need|needs|weren't|wasn't|ignore|refuse"
const EXPECTED =
  'expected|think|thought|said|promised|advertised|deserve|do|were|did|have|know|look|claim|give|expect|realise|imagine|paid|used|usual|would|get|can|could|find|first|will|paid|asked'

export const BETTER_ELSEWHERE = tellEach('better_elsewhere', {}, [
  [
    `${BETTER} ~4 than|then you|yours|u|yourselves|ye|urs|here`,
    'Larkfone is cheaper than you.',
    { unless: "not|isn't|aren't|no|nobody|none" },
  ],
  [
    `${BETTER} ~4 than|then this|these lot|crowd|one|mob|place|app|service|prices|price|firm|company|airline|bank|hotel|rates`,
    'Most are friendlier than this lot.',
    { unless: "not|isn't|no|nobody|none|exist|never|last|hardly|don't" },
  ],
  [
    'charge|charges|pay|cost|costs|pays|is|are|ask ~4 less than you|yours|u|ye|here',
    'They charge ten pounds less than you.',
    { unless: "not|isn't|said|promised" },
  ],
  [`${BETTER} ~3 than|then you|yours ~1 ${EXPECTED}`, 'Better than you think.', { isnt: true }],
  [`you|yours|your|you're ~3 ${BETTER} than|then`, 'You are better than that lot.', { isnt: true }],
  [
    `other|most|many|plenty|several ${PROVIDER} ~1 offer|give|let|manage|include|reply|answer|pay|provide|allow|accept ~8 yours|here|whereas|ye`,
    'Other banks let you speak to a person, here you cannot.',
    { unless: "worse|not|don't|unlike|none|wanted|charged|refused|than" },
  ],
  [
    `other companies|firms|banks|airlines|hotels|providers|suppliers|insurers|shops|gyms|carriers|networks|operators|apps|places|stores|couriers|retailers|lounges ~1 offer|give|let|manage|include|reply|answer|provide|allow|do|accept|throw|charge`,
    'Other companies let you speak to a person.',
    {
      unless: "worse|bad|same|don't|can't|nor|neither|none|like|unlike|could|learn|problem|charge|could|not|would|should|used",
    },
  ],
  [
    `every other|single ~1 ${PROVIDER} ~4 ${DOES}|was|is|i|i've|on`,
    'Every other airline gives you water.',
    { unless: "worse|beats|than|you're|beat|nicer|best|not|unlike|before|tried|work" },
  ],
  [
    `everyone|everybody|everywhere else ~1 does|manages|gives|lets|offers|has|can|could|charges|gets|accepts|would|is|seems ~4`,
    'Everyone else manages it.',
    { unless: 'worse|than|problem|beats|having|help|who|know|log|same|online|my|queue|board|boarding' },
  ],
  [
    `your|the competitor|competitors|rival|rivals|competition ~3 ${DOES}`,
    'Your competitors do it for nothing.',
    {
      unless: "worse|not|don't|never|couldn't|didn't|no|neither|wanted|charged|nor|pesters|only|took|useful",
      despite: ['third', 'negated'],
    },
  ],
  [`my|our old|previous|former|last|other ~1 ${PROVIDER} ~2 at least`, 'My previous provider at least rang back.', { despite: ['third'] }],
  [
    `my|our old|previous|former|last|other ~1 ${PROVIDER} ${DOES} ~5 ${YOU} ~2 ${FAIL}`,
    'My old bank let me do it online, you do not.',
    { despite: ['asked'], unless: 'charged' },
  ],
  [
    `my|our old|previous|former|last|other ~1 ${PROVIDER} always|would|used ~1 to? answered|rang|call|called|gave|sent|let|fixed|did|have|be|reply|replied|sorted|picked|get`,
    'My old supplier always answered.',
    { unless: 'late|wrong|fees|estimated|never|charged|hours|fees' },
  ],
  [
    `my|our|the old|previous|former|last|other ~1 ${PROVIDER} was|were|is|had|has|are ~3 ${BETTER}|great|brilliant|excellent|far|miles|faultless|never`,
    'My last provider was far better.',
    { unless: "than|worse|your|you're|you" },
  ],
  [
    `my|our|the previous|former|old|last ~1 suppliers|supplier's|bank's|provider's|airline's|insurer's|company's|app's|gym's|firm's ~2 was|were ~2 ${BETTER}`,
    "My previous supplier's bills were clearer.",
    { unless: 'you' },
  ],
  [
    `better|happier|easier|simpler|quicker|cheaper|well with|at|under|on my|our|the old|previous|last|former|other`,
    'I was happier with my old bank.',
    { unless: 'than|now|here|your' },
  ],
  [
    `miss|regret|regretting my|our|leaving|having|switching|ever ~2 old|previous|leaving|last|my|left|from|to|switching ~2 ${PROVIDER}|you|<name>`,
    'I miss my old bank.',
    { unless: "don't|never|not|no" },
  ],
  [
    'should|shoulda have|never|of? ~1 stayed|stuck|left|gone|remained with|my|at|<name> ~1',
    'I should have stayed with Larkfone.',
    { despite: ['negated'], unless: 'room|home|sooner|here|you' },
  ],
  [
    `lets|gives|offers|gave|offered|pays|replies|changes|includes|allows|refunds|answers ~7 yours|u|yourselves|you ~1 don't|dont|doesn't|doesnt|didn't|didnt|can't|cant|couldn't|won't|wouldn't|never|give|gave|offer|pay|want`,
    'Larkair lets me pick a seat, you never.',
    {
      despite: ['asked', 'third'],
      unless: "i|i've|i'm|but|if|that|promised|said|when|what|advert|why|email|and|because|since|so|we|whatever|do|no",
    },
  ],
  [
    `yours|urs doesn't|doesnt|isn't|don't|can't|won't|never|takes|costs|needs|crashes`,
    "Their app remembers me, yours doesn't.",
    { despite: ['negated'], unless: 'unlike|crashed|always|out|breaks' },
  ],
  [`why can't|cant|don't|dont|doesn't|y do|won't you|u|yours|ye`, "Larkair does it for free, why can't you?", { isnt: true }],
  [
    `lets|gives|offers|let|give|charges|pays|replies|answers|includes|allows|charge|manages|charging ~8 why|y|y can't|cant|don't|dont|do|won't you|u|yours`,
    "Larkair lets you take a buggy, why can't you?",
    { despite: ['asked', 'third', 'negated', 'requested'], unless: 'i|app|my|website|it' },
  ],
  [
    `unlike you|u|yours|yourselves|ye ~1 lot|people|guys|you?`,
    'They answer the phone, unlike you.',
    { unless: 'were|had|did|brought|only|sorted|answered|fixed' },
  ],
  [
    `theirs|they|them win|wins|is|are|were|was|do|have ~1 ${BETTER} ~2 than`,
    'Theirs is better than yours.',
    { isnt: true, unless: 'yours' },
  ],
  [`theirs wins|win`, 'Sorry but theirs wins.'],
  [`theirs is|are|works|was|costs|has ~2 ${BETTER}|less|half|free|fine|hands`, 'Theirs is free.', { unless: 'not' }],
  [
    `half|third|fraction|two the|of|thirds price|cost|money|of ~2 elsewhere|there|with|at|from|online|and`,
    'Half the price elsewhere.',
    { unless: 'you|here|yours|ticket|than|switched' },
  ],
  [`pays|offers|gives nearly|almost|about|over? double|twice`, 'Larkbank pays nearly double.', { unless: 'you|your|here|wanted|if' }],
  [
    `can|could|will you|u|ye match it|that|this`,
    'They do it for a tenner, can you match that?',
    { despite: ['asked', 'requested', 'hedged'], unless: 'rang' },
  ],
  [
    `offer|quote|price|deal ~5 from somebody|someone|elsewhere|another else|firm|company|bank|supplier|provider|insurer|airline`,
    'I have an offer of twenty from somebody else.',
    { unless: 'if|no|waiting|than' },
  ],
  [`below|under|lower|less|cheaper|undercut|undercuts than? yours|ours`, 'Their rate is half a point below yours.'],
  [
    `fixed|did|sorted|had|solved|done|answered ~6 minutes|minute|day|hours|hour|once|same ~2 at|with my|our|the old|previous|last|former|other|credit`,
    'They fixed it in five minutes at my old bank.',
  ],
  [
    `pay|pays|paying|pay's ~3 less|cheaper with|at|than ~1 <name>|another|me|us|i|we`,
    'My mother pays less with Larkvolt.',
    { unless: 'you|here|now|to' },
  ],
  [
    `behind|worse|slower|dearer|poorer|pricier ~3 than|the|your all|most|other|others|every|any|competition|competitors|rivals|everyone|anyone ~2 ${PROVIDER}|else|competition|of`,
    'You are slower than all other couriers.',
    { unless: "not|no|isn't|aren't|weren't|were" },
  ],
  [
    `dearer|pricier|slower|worse|pricey|expensive than|compared|then ~1 my|the|your|any|all|every|most|to|with|other|anyone|anywhere|everyone ~1 old|last|previous|other|others|competition|competitors|else|rivals|former`,
    'You are dearer than my old supplier.',
    { unless: "not|no|isn't|aren't|less" },
  ],
  [
    `you're|you|your|here ~4 worst|slowest|dearest|only|rudest ~3 of all|any|the ~2 ${PROVIDER}`,
    'You are the slowest of all the couriers.',
    { unless: 'not' },
  ],
  [
    `taking|taken|take|took|going|gone|goes|spending ~1 my|our ~1 business|money|custom|account|accounts ~3 to|where|somewhere somebody|someone|people|a|the|they|where|that|else ~2 who|that|actually|can|answer|picks|value|answers|appreciates|firm`,
    'I take my money to somebody who answers the phone.',
  ],
  [
    `somebody|someone|people|firm|company|provider|bank|place|somewhere|airline who|that|where they|someone? actually|can|picks|answers|cares|values|treats|bothers|at`,
    'My money goes to somebody who actually answers.',
    {
      unless:
        'speak|need|want|talk|please|like|contact|help|find|there|me|is|tier|overrule|if|would|get|could|transfer|connect|know|for|return|was|music|have|has',
    },
  ],
  [
    `rated|prefer|preferred|ranked|picked|chose <name> ~1 above|over|to|instead`,
    'We rated Larksheet above you.',
    { unless: 'room|email|phone|pay|because' },
  ],
  [
    `same|identical ~6 for|euro|pounds|quid|dollars|a|pound|month|much half|less|cheaper|tenner`,
    'Larkfone gives the same for less.',
    { unless: 'you|here|charge' },
  ],
  [
    `for|same the same ~1 money|price ~6 gives|get|offers|includes|throws|gets|throw`,
    'For the same money Larkinn gives you a balcony.',
    { unless: 'yours|here' },
  ],
  [
    `signing|signed|going|gone|moving|moved|off|switching|switched|go|move ~4 somewhere|someone|somebody|anyone cheaper|better|closer|nicer|faster`,
    'I am going somewhere cheaper.',
    { unless: 'if|room' },
  ],
  [
    `the new people|lot|crowd|provider|supplier|bank|firm|ones|insurer|company|gym ~1 had|have|got|do|did|fixed|sorted|gave|give|came|answer|answered`,
    'The new people had it working in a morning.',
    { unless: "not|problem|you|asked|haven't|my|account" },
  ],
  [
    `at|for half|third|fraction the|of|a ~1 price|cost|money`,
    'Larkvolt have us now at half the price.',
    { unless: 'you|here|your|offer|sale|if|ticket' },
  ],
  [`at|for two thirds|third of? the|your price|cost`, 'They do it for two thirds of the price.', { unless: 'you|here' }],
  [
    'miss ~2 their|theirs|them',
    'The only thing I miss is their clear bills.',
    { unless: "don't|not|didn't|call|delivery|flight|flights|people" },
  ],
  [
    `their ~3 is|are|was|were|works|looks|costs ~2 ${BETTER}`,
    'Their app is much better.',
    { unless: "than|not|isn't|could|should|used|if|staff|service" },
  ],
  [
    "they're|they ~1 cheaper|faster|quicker|fairer|nicer",
    "I looked at Larkfone and they're cheaper.",
    { unless: "not|no|used|if|than|make|get|aren't" },
  ],
  [
    "shame|pity|sad|annoying ~1 i'm|i|we're|we|am stuck|left|moved",
    "Larkfone was great, shame I'm stuck here.",
    { despite: ['conditional'] },
  ],
  [
    `pays|paying|pay|gets|get|got|has|is ~6 less|cheaper|better|quicker|faster with|at|from|through <name>`,
    'My mother gets it cheaper with Larkvolt.',
    { unless: 'if|you|here' },
  ],
  [
    `you're|you|yours|your|here ~4 dearer|slower|pricier|worse than <name>|my|everyone|everybody|the|any|all|most`,
    'You are dearer than Larkvolt.',
    { unless: "not|no|isn't|aren't|last|before|ever" },
  ],
  [`twice|double|three|half the|times|as|what ~3 elsewhere|there`, 'I get twice the speed elsewhere.', { unless: 'if|you|been|last|have' }],
  [
    `match ~3 offer|price|deal|quote from|by|i|of ~2 competitor|competitors|rival|another|<name>`,
    'Can you match the offer from Larkfone.',
    { isnt: true },
  ],
  [`if|unless|whether ~4 ${BETTER}`, 'If they are cheaper I go.', { isnt: true }],
])
