import { tellEach } from '../tell-each.ts'

/** How it is for the customer. */
const BAD =
  'awful|dreadful|horrible|horrid|horrendous|horrific|terrible|rotten|miserable|ghastly|grim|nightmarish|frustrating|infuriating|maddening|annoying|irritating|exasperating|galling|upsetting|distressing|heartbreaking|heart-breaking|devastating|gutting|crushing|disappointing|disheartening|dispiriting|demoralising|demoralizing|humiliating|embarrassing|mortifying|frightening|scary|terrifying|alarming|unsettling|unnerving|worrying|stressful|nerve-racking|nerve-wracking|exhausting|tiring|draining|wearing|wearying|painful|lonely|unfair|hurtful|insulting|shocking|overwhelming|bewildering|appalling|excruciating|torture|hell|agony|torment|nightmare|soul-destroying|sickening|infuriated|heartache'
const HARD =
  'hard|tough|rough|difficult|trying|shock|blow|wrench|strain|worry|fright|let-down|letdown|slap|disappointment|ordeal|tedious|confusing|unpleasant|hassle|pain'
/** How the customer is. */
const UPSET =
  'upset|angry|annoyed|cross|furious|livid|fuming|seething|raging|mad|frustrated|exasperated|fed|gutted|crushed|devastated|heartbroken|disappointed|worried|anxious|frantic|frightened|scared|terrified|shaken|shocked|stressed|panicking|panicked|panic|exhausted|shattered|tired|drained|worn|embarrassed|mortified|humiliated|hurt|desperate|beside|tearing|climbing|tears|pieces|bits|nervous|rattled|unhappy|aching|abandoned|sick|wits|despairing|spitting|screaming|hopping|distraught|overwhelmed|parched|freezing|starving|wary|sore|lonely|dreading'

/** How agents show that they understand how it feels. */
export const AGENT_EMPATHY = tellEach('empathy', {}, [
  [`must be|feel|have|leave|make|'ve ~4 ${BAD}`, 'That must be dreadful with a baby at home.'],
  [`must be|feel|'ve ~2 ${HARD}`, 'That must be hard for your mother.', { unless: 'reset|drive|disk|copy|floor' }],
  [`must have|leave|'ve ~4 ${HARD}`, 'It must have come as a shock.'],
  [`must've been|felt|come ~3 ${BAD}|${HARD}`, "That must've been tough."],
  [`must be|feel|have|leave ~3 ${UPSET}`, 'You must be worried about her.', { unless: 'policy|caused' }],
  [`will|would have been|felt ~3 ${UPSET}|${BAD}`, 'You will have been quite frightened.'],
  [`sounds|sounded ~2 ${BAD}|${HARD}`, 'That sounds really stressful.', { despite: ['negated'] }],
  [
    `a|an ~1 ${BAD} thing|way|feeling|experience|wait|conversation|day|night|week|journey to|for|when|after`,
    'It is a dreadful thing to come home to.',
  ],
  [
    `that|this|which is|was ~1 ${BAD}`,
    'No heating for a week, which is miserable.',
    { unless: 'english|feedback|line|signal|website|price|month|one' },
  ],
  [`that's|it's ~1 ${BAD}`, "That's horrible for anybody.", { unless: 'english|feedback|line|signal|website|price|month|one' }],
  [
    `is ~2 terrifying|frightening|galling|heartbreaking|humiliating|miserable|exhausting|wearing|gutting|infuriating|maddening|horrid|mortifying|devastating|crushing|nerve-racking|distressing|nightmare`,
    'Standing in the snow all night is miserable.',
    { unless: 'line|signal|website|film|series|episode|book' },
  ],
  [`what|such a|an ~1 ${BAD}`, 'What a horrible way to start a trip.'],
  [
    `so|very|really|terribly|truly|deeply sorry about your|her|his`,
    "I'm so sorry about your car.",
    { unless: 'order|delay|wait|experience|bill|issue|problem|problems|inconvenience|parcel|booking|account' },
  ],
  [
    `that's|that|this|it's is? ~1 hard|tough|rough ~1 on|for|to|when|with|at`,
    "That's rough on you both.",
    { unless: 'see|say|tell|find|read' },
  ],
  [`that's|that|it's is? hard`, "To hear it on a birthday, that's hard.", { unless: 'see|say|tell|find|read|reset' }],
  [
    `that's|what|such is? a|an ~2 shock|nightmare|ordeal|blow|let-down|letdown|worry|ordeal|rotten|awful|horrid|terrible|dreadful|miserable|wretched|cruel|kick|bitter|headache|fright|heartbreak`,
    'What a rotten start to a holiday.',
  ],
  [`how ~1 ${BAD} for|to|that|it|you`, 'How frightening for you.'],
  [
    `give|gives|gave|given anyone|anybody|you|me ~3 fright|scare|shock|jitters|chills`,
    'A bill like that would give anybody a fright.',
    { despite: ['negated'] },
  ],
  [`no way to ~1 spend|start|end|treat|get|live|begin`, "That's no way to spend a birthday."],
  [
    `nobody|no-one|no|child|person|one ~5 should|ought|deserves|needs|wants to? ~1 have|spend|sit|wait|be|go|stand|feel|put|treated|left|face|sleep|suffer|through`,
    'Nobody should have to spend a night like that.',
    { unless: 'policy|allowed|admin' },
  ],
  [`i'd ~3 ${UPSET}`, "I'd be furious in your place.", { despite: ['conditional'], unless: 'was|am' }],
  [`i|me would ~3 ${UPSET}`, 'I would be livid as well.', { despite: ['conditional'], unless: 'was|am' }],
  [`i'd|would have|be|feel ~2 thrown|cried|wanted|screamed|walked|lost|wept|sworn|same|myself`, "I'd have thrown the phone at the wall."],
  [`i'd|would ~1 feel exactly|just|the|that|much same|way|exactly`, "I'd feel the same."],
  [`anyone|anybody|everyone|most|who|people would|wouldn't ~1 be|feel|have ~2 ${UPSET}`, 'Anyone would be shaken after that.'],
  [`no wonder you|you're|your|she|he|she's|he's|they|the|that|it`, "No wonder you're cross."],
  [`don't|wouldn't|can't|not blame you|her|him|them`, "I don't blame you at all."],
  [`not|hardly surprised|surprising ~1 you|you're|she|she's|he|he's|they|your`, "I'm not surprised you are cross."],
  [
    `you've|you|have have? every|good|all ~1 right|reason to`,
    "You've every right to be angry.",
    { unless: 'cancel|withdraw|return|appeal' },
  ],
  [`you're|are ~2 right|entitled to be ${UPSET}`, "You're right to be angry."],
  [
    `my|our heart|heartfelt|hearts|stomach ~1 sank|breaks|broke|goes|go|aches|bleeds|turned|dropped|lurched|sympathies|sympathy`,
    'My heart sank when I read that.',
  ],
  [`breaks|broke my heart`, 'It breaks my heart to read that.'],
  [`feel for|with you|your|her|him|them`, 'I do feel for you.'],
  [`i|we feel awful|terrible|dreadful|so|bad|sick ~2 you|your|this|that|her|him|about|for`, 'I feel terrible about your trip.'],
  [
    `i|we do|can|totally|completely|fully|really|know? ~1 get|understand|see|know|appreciate|imagine|realise|realize ~1 how|why ~6 ${UPSET}|${BAD}|hard|tough|difficult|means|meant|matters|mattered`,
    'I can see why you are worried about her.',
  ],
  [
    `can|could hear|see|tell ~1 how|that|from|it|you|you're ~4 ${UPSET}|${BAD}|phone|much|voice`,
    'I can hear how upset you are.',
    { unless: 'line|signal' },
  ],
  [`i get|understand|see|know why you`, 'I get why you keep looking at the clock.'],
  [`i can see why you|she|he|they`, 'I can see why you lost faith in us.'],
  [
    `i can|could|would only|just|well|hardly|barely? imagine|picture how|what|the|you|being|having|your|it|after|with|trying|waiting`,
    'I can only imagine how that feels.',
    { unless: 'blocker|window|cable|router' },
  ],
  [`sorry for your|the|her|his loss`, "I'm so sorry for your loss."],
  [
    `sorry|sad ~1 about|for|to ~2 your|you|you've|her ~1 mum|dad|mother|father|mom|husband|wife|son|daughter|brother|sister|nan|gran|grandmother|grandfather|grandad|dog|cat|baby|bereavement|accident|illness|diagnosis|partner|friend|job|wedding|holiday|honeymoon|lost|both`,
    "I'm so sorry about your dad.",
  ],
  [
    `sorry you|she|he|they've|you've|you'd ~1 had|been|were|was|spent|ended|went|lost|sat|waited|stood|missed|have ~1 to|left|through|stuck|up|that|your|the|put|stranded|all|so|out|in`,
    "I'm sorry you had to stand in the rain.",
    { unless: 'cause|experience|issue|issues|problem|problems' },
  ],
  [
    `last thing you|anyone|anybody|she|he ~2 need|needs|needed|want|wanted|wants|should`,
    "That's the last thing you need in a week like this.",
  ],
  [
    `enough|plenty|lot ~1 to|on deal|carry|worry|cope|sort|your|take ~2 with|already|at|plate|such|now|in|about|without`,
    'You have enough on your plate already.',
  ],
  [`on top of everything|all|losing|having`, 'And that on top of everything else this week.', { unless: 'price|fee|discount' }],
  [`as if ~4 weren't|wasn't|isn't enough|hard|bad`, "As if the week weren't hard enough.", { despite: ['conditional', 'negated'] }],
  [`hard|blame|beat on? yourself`, "Please don't blame yourself.", { despite: ['negated'] }],
  [`poor you|thing|love|lad|lamb|girl|boy|pet|soul|man|woman|mite`, 'Oh you poor thing.'],
  [`bless you|her|him|them`, 'Ah bless her, all alone there.', { unless: 'sneeze' }],
  [`worried|sick|out sick|with|of worry|about|your|his|with ~1 worry|mind|him|her|them|it`, 'You were worried sick about him.'],
  [`wits'|wits|wit's end`, "You're at your wits' end."],
  [`been there myself|too|before`, "I've been there myself."],
  [`happened|same to me|my|mine ~2 too|last|once|myself|as`, 'It happened to my mum too.'],
  [`as a|i'm|i ~1 mum|mother|father|dad|parent|mom|nurse myself|too`, 'As a parent myself I was shaken by that.'],
  [`i'd|would|i've hate|hated ~3 if|to|that|it|in`, "I'd hate that too.", { despite: ['conditional'], unless: 'lose|see you' }],
  [
    `with a|the little|tiny|small|newborn|young|poorly|sick one|baby|child|toddler|boy|girl|family|children|mother ~3 as|too|at|to|in`,
    'And with a newborn baby in the house too.',
    { unless: 'seat|meal|room|ticket|cot' },
  ],
  [`one thing too many|much`, 'It is one thing too many at such a time.'],
  [`a ~1 whole day|morning|afternoon|weekend|evening|week gone|wasted|lost|ruined`, 'That is a whole morning gone.'],
  [
    `i know|appreciate ~1 that|it|it's|that's ~1 long|hard|awful|not ~3 when|what|with|after|for|you|to`,
    "I know that's long when you need the car.",
    { unless: 'say|find|see' },
  ],
  [`that's|was|is|it's ~1 not|hardly fair on|to you`, "That's not fair on you.", { despite: ['negated'] }],
  [`i understand|imagine|suppose that's|that|it|it's is? must|cannot|can't be`, 'I understand, it cannot be nice.'],
  [
    `what|such rotten|awful|terrible|dreadful|bad|horrid|miserable|wretched|lousy|rough|worrying|frightening timing|luck|news|time|week|day|start|thing|night|position|way`,
    'What rotten timing, the day before your trip.',
  ],
  [`really|must|does|bitterly|that sting|stings|hurt|hurts|rankles|smarts`, 'Losing the seat you chose really stings.'],
  [
    `can't|cannot|couldn't|isn't|wasn't|won't ~2 easy|nice|fun|pleasant ~1 for|to|with|on|at|when|and|especially`,
    "That can't have been easy for you.",
  ],
  [`can't|cannot|couldn't have|be been? easy|nice|fun|pleasant`, "It can't be easy."],
  [`feel|share your|her|his pain|anguish`, 'I feel your pain.'],
  [
    `must feel|be|have ~2 let|left|shut|ignored|cheated|helpless|hopeless|forgotten|robbed|powerless|betrayed|trapped`,
    'You must feel let down.',
  ],
  [`that's|what|is|it's ~1 such? a ~1 shame|pity`, "That's such a shame on her first day."],
  [
    `for|about what|all|everything ~1 you|you've|she|he|they ~2 went|gone|been|put|suffered|endured`,
    "I'm sorry for what you went through.",
    { unless: 'thank|thanks|pay' },
  ],
  [
    `it's|it|that's is? ~1 so|very|really|incredibly|awfully|never ~1 hard|tough|difficult|easy ~1 losing|when|for|to|after|with|being|having`,
    "It's so hard losing a pet.",
    { unless: 'see|say|tell|find|read' },
  ],
  [
    `i|we know|understand|appreciate|realise|realize ~1 how important|much|hard|precious|special|valuable|anxious`,
    'I know how special that day was.',
  ],
  [
    `your|the ~1 poor ~1 mum|dad|mother|father|mom|wife|husband|son|daughter|gran|nan|kids|children|dog|cat|family|baby|girl|boy`,
    'Oh, your poor mum.',
  ],
  [`must leave|make|have ~3 feel|feeling|felt`, 'It must leave her feeling shut out.'],
  [`is|it's|that's ~1 disappointing|sad|upsetting to hear|learn|read|see`, 'It is disappointing to learn that.', { isnt: true }],
  [`i understand that|your|you'd|the|one|you're|you`, "I understand that you'd like the ninth.", { isnt: true }],
  [`we|i ~1 understand|appreciate this|how ~1 may|might|you|can be|feel|must`, 'We understand how you feel.', { isnt: true }],
])
