import type { StatementRule } from '../statement-rule.ts'

type Rule = StatementRule<'abusive'>

const abusive = (phrase: string, example: string, unless = ''): Rule => ({
  phrase,
  tells: 'abusive',
  unless: unless === '' ? STRANGERS : `${STRANGERS}|${unless}`,
  example,
})

const strange = (phrase: string, example: string): Rule => ({ phrase, tells: 'abusive', isnt: true, example })

/** Whom the firm does not employ. */
const STRANGERS =
  'ex|husband|neighbour|neighbours|neighbor|neighbors|landlord|passenger|passengers|guest|guests|parliament|government|politicians|minister|council|previous|former|pretending|scammers|hackers|hacker|thief|burglar|called|competitor|boss|teenagers|drunk|comments|brother-in-law|son-in-law|traveller|travellers|resident|residents|character|characters|villain|movie|film|song|book|game|episode'

/** Words for persons alone. */
const FOOL =
  'idiot|idiots|moron|morons|imbecile|imbeciles|cretin|cretins|dimwit|dimwits|halfwit|halfwits|nitwit|nitwits|numpty|numpties|muppet|muppets|pillock|pillocks|plonker|plonkers|prat|prats|twit|twits|twat|twats|tosser|tossers|wanker|wankers|bellend|bellends|knobhead|dickhead|dickheads|prick|pricks|arsehole|arseholes|asshole|assholes|a-hole|a-holes|bastard|bastards|bitch|bitches|cunt|cunts|scumbag|scumbags|git|gits|buffoon|buffoons|jerk|jerks|liar|liars|gobshite|gobshites|eejit|eejits|ejit|dumbass|dunce|dunces|simpleton|simpletons|ignoramus|bozo|bozos|dipstick|dolt|dolts|oaf|oafs|lout|louts|wazzock|berk|berks|toerag|clown|clowns|scum|crooks|crook|conmen|conman|parasite|parasites|thieves|vermin|donkeys|retard|retards|weasel|weasels|drongo|drongos|scammers|fraudsters|bloodsuckers|leeches|bullies|losers|loser|swine|dirtbag|dirtbags|lowlife|lowlifes|slimeball|windbag|airhead|airheads|nincompoop|nincompoops|blockhead|cockwomble|douchebag|douche'

/** Words for persons that mean something else beside. */
const BEAST =
  'cow|pig|pigs|worm|rat|rats|snake|snakes|fool|fools|sod|witch|hag|madam|brat|brats|monkey|monkeys|goat|donkey|parrot|coward|cowards|thief|bully|fraud|dick|dicks|knob|tool|melt|spanner|joker|jokers|dog|dogs|ass|sheep|robot|troll|trolls|creep|creeps|animal|animals|cheat|cheats|disgrace'

const GRIM =
  'absolute|complete|total|utter|proper|right|bloody|fucking|f***ing|fking|feckin|fecking|effing|freaking|stupid|lazy|useless|incompetent|ignorant|arrogant|rude|nasty|lying|thieving|cheeky|smug|pompous|brainless|spineless|clueless|spiteful|vile|miserable|dumb|thick|condescending|dozy|daft|gormless|dirty|filthy|little|old|silly|sorry|sad|pathetic|snotty|stuck-up|jumped-up|patronising|patronizing|power-tripping|heartless|worthless|horrible|greedy|crooked|evil|disgusting|insolent|sanctimonious|sneaky|bunch|pack|shower|load|of|set|pair|trained|mindless|braindead|bleeding|blithering|blooming|hopeless|cretinous|moronic|two-faced|flaming'

const JOB =
  'agent|agents|staff|driver|drivers|engineer|engineers|technician|technicians|receptionist|receptionists|manager|managers|supervisor|adviser|advisor|advisers|advisors|waiter|waitress|waiters|clerk|clerks|cashier|cashiers|crew|attendant|attendants|rep|reps|operator|operators|courier|couriers|conductor|trainer|trainers|instructor|guard|guards|porter|porters|team|employees|employee|assistant|assistants|consultant|steward|stewardess|adjuster|adjusters|handler|handlers|inspector|inspectors|coach|coaches|concierge|housekeeper|salesman|salesmen|postman|lads|personnel|people|desk|support|security'

const JOB_AFTER =
  'driver|drivers|staff|agent|agents|courier|couriers|engineer|engineers|adviser|advisor|rep|reps|receptionist|manager|supervisor|operator|clerk|cashier|conductor|trainer|instructor|guard|employee|employees|colleague|colleagues'

const FAINT =
  'stupid|dumb|thick|dense|brainless|moronic|idiotic|braindead|dim|spineless|vile|despicable|pathetic|scum|gormless|useless|clueless|retarded|subhuman|disgusting|heartless|evil'

/** Insults and curses at a person, never at a thing. */
export const ABUSE_RULES: readonly Rule[] = [
  abusive(
    `${JOB} ~1 is|was|are|were|must|being a|an|be|such|all|just|nothing? ${GRIM}? ${GRIM}? ${FOOL}`,
    'Waiter was a miserable old git.',
    'not',
  ),
  abusive(
    `${JOB} at|on|in|from|behind|of|they|you|who ~5 is|was|are|were a|an|such|all|just|nothing? ${GRIM}? ${GRIM}? ${FOOL}`,
    'Porter at the Corrib is an ignorant oaf.',
    'not|i',
  ),
  abusive(
    `${JOB} at|on|in|from|behind|though|this|today ~5 ${GRIM} ${GRIM}? ${FOOL}|brats`,
    'Gate crew in Velport: lying idiots.',
    'dealt|deal|handle|handled|patience|despite|with',
  ),
  abusive(
    `${JOB} at|on|in|from ~3 crooks|idiots|morons|clowns|liars|bullies|thieves|muppets`,
    'Debt team at Larkfone = crooks.',
    'not|with|report|reporting|against',
  ),
  abusive(
    `pair|bunch|shower|pack|crowd of ${GRIM}? ${FOOL}|fools|jokers ~2 handling|running|answering|pretending|calling|staffing|serving`,
    'A pair of fools now handling my loan.',
  ),
  abusive(
    `on|at|in|behind your ~3 is|was|are|were a|an|such? ${GRIM} ${GRIM}? person|man|woman|girl|boy|${BEAST}|${FOOL}`,
    'Carla on your desk is a vile person.',
    'not|poor|old|little',
  ),
  abusive(
    `whoever ~6 is|was|must be? a|an? ${GRIM}? ${GRIM}? ${FOOL}|fool|worm|coward|disgrace`,
    'Whoever runs this account is a moron.',
    'nicked|stole|stolen|robbed|hacked|cloned|parked',
  ),
  strange(
    `call|called|calling|calls you|her|him|them|me|us|customers|people|staff|everyone|support|the|your ~4 ${FOOL}|${BEAST}|stupid`,
    'I should never have called you an idiot.',
  ),
  strange(`feel|felt|feeling|look|looked|looking|sound ~1 like? a|an|such|so|like? ~2 ${FOOL}|${BEAST}|stupid`, 'I feel such an idiot.'),
  strange(
    `take|taking|took|treat|treated|treating|think|thinks|thought|made|makes|consider me|us|customers|people|your|we|i|i'm ~4 ${FOOL}|${BEAST}|stupid|dumb`,
    'You must take me for a fool.',
  ),
  strange(`i'm|i|im|am|me|myself|my ~2 a|an|the|such ~2 ${FOOL}|${BEAST}`, 'I am such an idiot.'),
  strange(`not|never|isn't|wasn't|aren't saying|calling|suggesting|an|a|the ~3 ${FOOL}|stupid|${BEAST}`, "I'm not saying you're stupid."),
  strange('shut up and take|about', 'Shut up and take my money.'),
  strange('the|those thieves|thief|crooks|bastards|robbers who|that took|stole|robbed|used|emptied ~1', 'The thieves who took my card.'),
  strange('idiot proof|proofed', 'An idiot proof guide.'),
  strange(
    'you lovely|beautiful|gorgeous|clever|absolute|magnificent ~1 bastard|bastards|genius|legend',
    'You beautiful bastard, it works.',
  ),
  abusive(
    `you|u|ya|ye|yous|yis|yiz|you're|youre|ur|y'all|yall lot|people|guys|all|absolute|complete|total|utter|are|r|really|just? are|all|just|nothing|clearly|an|a|such|lot? nothing|bunch|but|a|an|of|pack|shower? ~2 ${FOOL}`,
    'You idiot.',
    'love|think|give|made|make|making|against|caught|stopped|protect|protected|saved|helped|warn|warned',
  ),
  abusive(`you|u|ya|ye|yous ${GRIM} ${GRIM}? ${BEAST}`, 'Check it faster you lazy cow.'),
  abusive(`you|ye ${GRIM} ${GRIM}? man|woman|girl|boy|people|person|creature|thing`, 'You nasty little man.', 'poor|brilliant'),
  abusive(`you're|youre|ur|you|u are? all|just|really|nothing|such? a|an|bunch? of? ${GRIM} ${GRIM}? ${BEAST}`, "You're a lying rat."),
  abusive(
    `you|u are all|such|a|an|really? ${GRIM}? bunch? of? fool|fools|cowards|coward|bully|bullies|animals|thief|fraud|joke|snake|rat|pig|pigs|dick|creeps|disgrace`,
    'You are a coward.',
    'not',
  ),
  abusive(
    `you're|youre|ur all|such|a|an|really? a? ${GRIM}? bunch? of? fool|fools|cowards|coward|bully|bullies|animals|thief|fraud|snake|rat|pig|pigs|dick|creeps`,
    "You're a bully.",
  ),
  abusive(`you're|youre|ur all|so|that|really|just|clearly|fucking|bloody|as|honestly|plain|either|too|just? ${FAINT}`, "You're so dumb."),
  abusive(
    `you|u are|r all|so|that|really|just|clearly|fucking|bloody|as|honestly|plain|either|too|utterly|absolutely|totally? ${FAINT}`,
    'You are utterly clueless.',
    'not|if|where|when',
  ),
  abusive(
    'are|r you|u|ye all|just|actually|really|people|guys|fucking|bloody|that|lot|even? stupid|dumb|thick|dense|blind|brainless|deaf|retarded|idiots|morons|an|illiterate ~1',
    'Are you stupid?',
    'registered|partially|hard',
  ),
  abusive(
    `your|the|this|that|our|ur|a|ye ~3 ${JOB} ~2 is|was|are|were|has ~1 a|an|complete|total|absolute|such|all|just|nothing|so|being|been|acting? ~2 ${FOOL}`,
    'The driver was an absolute idiot.',
    'not',
  ),
  abusive(
    `your|the|this|that|our|ur|a ~3 ${JOB} ~3 is|was|are|were ~1 ${GRIM} ${GRIM}? ${BEAST}|man|woman|person|girl`,
    'Your manager is a smug pig.',
    'poor|not|little|old|lovely',
  ),
  abusive(`${JOB} ${GRIM}? ${GRIM}? ${FOOL}`, 'Check-in people: clowns.', 'not|never|report|reporting'),
  abusive(`${JOB} ~4 thick|dumb|dense|stupid as ~3`, 'Your staff are thick as planks.'),
  abusive(
    `${GRIM} woman|man|girl|boy|person|lad|bloke at|on|in|behind your|the ~3 desk|till|counter|reception|phone|branch|shop|store|gate|line`,
    'The vile woman at your desk laughed.',
    'old|little|poor|right|proper|sad|sorry',
  ),
  abusive(
    `woman|man|girl|guy|lad|lads|bloke|lady|gentleman|people|person|chap|fella at|on|in|behind|from|who|you|that ~6 is|was|are|were ~1 ${GRIM}? ${GRIM}? ${FOOL}`,
    'The woman at your counter is a liar.',
    'not|seat|row|next|beside',
  ),
  abusive(
    `he|she|they|he's|she's|they're is|was|are|were? a|an|such|all|both|just|clearly ${GRIM}? ${GRIM}? ${FOOL}`,
    'She was a complete moron.',
    'friend|brother|uncle|cat|dog|kid|kids|son|not',
  ),
  abusive(
    `he|she|he's|she's is|was? a|an|such ${GRIM} ${GRIM}? ${BEAST}`,
    'She is a rude little madam.',
    'friend|brother|uncle|cat|dog|kid|kids|son|not|right|poor',
  ),
  abusive(
    `${FOOL} ~1 behind|at|on|in|working|running|answering|from your|the|ur|this|that? ~1 counter|desk|till|reception|phone|phones|helpdesk|support|office|branch|store|shop|depot|centre|center|gate|department|team|account|call|warehouse|gym|line`,
    'Those idiots at your call centre lost it.',
  ),
  abusive(
    `scum|clowns|idiots|morons|liars|parasites|crooks|thieves|bullies|imbeciles|clueless|cretins|muppets the|every|all|both|each lot|one|of`,
    'Parasites, the lot of you.',
  ),
  abusive(
    `to|which|what|whichever|whatever|some ${GRIM}? ${GRIM}? idiot|moron|imbecile|clown|cretin|muppet|genius|halfwit|fool|numpty|eejit ~1 worked|designed|wrote|sent|took|delivered|packed|marked|decided|processed|at|who|in|signed|approved|put|thought|answered|dropped|left|threw`,
    'Which idiot packed this box?',
    'parked|cut|seat|row|14c',
  ),
  abusive(
    `the|that|your|those|this|these ${GRIM}? ${GRIM}? ${FOOL} ~1 who|that|you ~2 delivered|sent|answered|took|served|drove|drives|packed|processed|wrote|told|hung|employ|hired|work|works|fitted|installed|runs|call|sit|threw|left|dumped|dropped|handled|marked`,
    'The idiot who delivered it threw it.',
  ),
  abusive(
    `your|ur|the|that|this|those|these idiot|moron|clown|stupid|thick|brainless|moronic|cretinous|dumb|gormless|scumbag|idiotic|braindead|thieving|lying|fucking|shithead ~1 ${JOB_AFTER}`,
    'Your brainless driver left it in the rain.',
    'question|questions|app',
  ),
  abusive(
    'absolute|complete|total|utter|fucking|bloody|incompetent|lying|stupid idiots|morons|cunts|imbeciles|pricks|wankers|liars|twat|muppets|clowns',
    'Absolute morons, still no parcel.',
    'some|who|other|kids|seat|in',
  ),
  abusive(
    `run|staffed|manned|managed|operated|owned by ${GRIM}? ${GRIM}? ${FOOL}|monkeys|fools|chimps|cowboys|apes|baboons`,
    'A shop staffed by morons.',
  ),
  abusive(
    `what|such|absolute|complete|total|utter a? ~1 bunch|shower|pack|gang|crowd|load|pair of ~1 ${GRIM}? ${FOOL}|fools|jokers|cowboys|animals|monkeys`,
    'What a bunch of clowns.',
  ),
  abusive(`${JOB} ~4 bunch|shower|pack|gang|pair|load of ~1 ${FOOL}|fools|jokers|monkeys`, 'The crew were a bunch of jokers.'),
  abusive('fuck|screw|fck|fuk|eff|fk|f|f***|f*ck|f**k|feck you|u|ya|yourself|yourselves|yous|youse|ye', 'Screw you.', 'over'),
  strange('screw|screwed|screwing you|ya over|around|up', 'They screw you over.'),
  abusive('fuck|eff|fck|piss|sod|bugger|feck|f|jog off', 'Piss off.', 'about|told|alarm|rain|hangover|winter|monday'),
  abusive('go fuck|screw|stuff|hang|boil ~1 yourself|yourselves|head', 'Go stuff yourself.'),
  abusive('go|straight to hell', 'Go to hell.', 'back|went|gone|through'),
  abusive('rot|burn in hell', 'Rot in hell.'),
  abusive('hope you|u|he|she ~2 die|rot|choke|burn|cancer|suffer', 'I hope you all rot.', 'calories'),
  abusive('drop dead you|darren|and|mate|already', 'Drop dead you.'),
  abusive('shut your|ur|yer mouth|gob|face|trap|hole', 'Shut your mouth.', 'door|business'),
  abusive('shut up you|and|already|woman|man', 'Shut up and listen.', 'you|take'),
  abusive('get lost|stuffed|knotted|fucked|bent you|mate|then|yourself', 'Get lost you.', 'parcels|they|parcel|letters|can|might|will|in'),
  abusive('up yours', 'Up yours.'),
  abusive('kiss my ass|arse|backside', 'Kiss my arse.'),
  abusive('you|u|ya ~1 son of a|sons bitch|gun', 'You son of a bitch.', 'lucky'),
  abusive(
    "you|you're|youre|u|he's|she's|he|she are|is|was? a|complete|total|absolute|utter|just? piece|pile|sack|bag of shit|crap|filth|garbage|trash|work",
    'You piece of shit.',
    'not|machine',
  ),
  abusive(
    "you|you're|youre|u|he's|she's|he|she|they|they're|agent|staff|manager are|is|was|were? a|complete|total|absolute|utter|just? waste of space|oxygen|skin|air",
    'You are a waste of space.',
  ),
  { ...abusive('brain cell|cells between|among|in', 'You share one brain cell between you.', 'my'), despite: ['negated'] },
  abusive(
    `iq|brain|brains|intelligence|intellect of a|an ~3`,
    'He has the IQ of a teaspoon.',
    'my|child|customer|chess|meter|genius|scientist',
  ),
  abusive('thick|dumb|dense as a|two|bag|mince|pig|shit|bricks ~4', 'Dumb as a bag of hammers.', 'fog|snow|book|my'),
  abusive(
    `you|you're|staff|agent|agents|they're|people|he|she is|are|was|were|must|be? ~1 too stupid|thick|dumb|dense to ~3`,
    'You are too thick to read.',
  ),
  abusive(
    'do|did|have|has you|he|she|any|none|ye ~2 have|got|of|you ~2 a|any|half? brain|brains',
    'Do you even have a brain?',
    'cover|injury|scan',
  ),
  abusive('someone|somebody on? who|with has|have|a|got ~1 brain', 'Put someone on who has a brain.', 'injury'),
  abusive("couldn't|can't|cannot|couldnt find ~2 own backside|arse|ass|bum", "He couldn't find his own backside."),
  abusive("couldn't|can't|couldnt organise|organize|run a|an ~1 piss-up|bath|tap|brewery", "You couldn't organise a piss-up.", 'app'),
  abusive('hope you|u|he|she|your ~2 get|gets|lose|loses ~2 fired|sacked|job', 'I hope you get sacked.', "don't|didn't|won't|doesn't|not"),
]
