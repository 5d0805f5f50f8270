import { BEAST, BRUTE, GRIM, JOB, PERSON_SLUR, SLUR, STRANGERS } from './insult-words.ts'
import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'

/** Insults of whoever answers and of those who serve. */
export const INSULT_RULES: readonly StatementRule<'abusive'>[] = [
  ...tellEach('abusive', { isnt: true }, [
    [
      `i|i'm|me|my|myself|we|us ~2 own|such|was|am|feel|felt|look|looked|being|been|like|fault|so|made|an|a ~3 ${SLUR}|dumb|stupid|thick`,
      'I was such a muppet.',
    ],
    ['old|little|lovely|dear|poor|sweet ~1 dog|dogs|donkey|pig|pigs|cow|goat|sheep|monkey|snake|cat ~1', 'My old dog needs a bed.'],
    [
      `thieves|thief|scammers|robbers|crooks|bastards|fraudsters who|that|which took|stole|robbed|used|emptied|hacked|cloned|got`,
      'The thieves who took my card.',
    ],
    [`what|such a|an ~2 ${SLUR} i|me am|was|feel|felt|been`, 'What an idiot I am.'],
    [
      `the|those|these thieves|thief|scammers|robbers|crooks|bastards|fraudsters who|that|which took|stole|robbed|used|emptied|hacked|cloned|got ~1`,
      'The thieves who took my card.',
    ],
    [`makes|made|make|making ~2 me|us|you ~2 ${SLUR}`, 'It makes me look a fool.'],
  ]),
  ...tellEach('abusive', { unless: STRANGERS }, [
    [
      `you|u|ya|ye|yous|yer|ur|you're|youre|yiz ~1 ${GRIM} ${GRIM}? ${SLUR}`,
      'You lying toad.',
      { unless: `${STRANGERS}|love|clever|beauty|lucky|poor|have|got|see|sell|think|sell|rent|feed` },
    ],
    [
      `you|u|ya|ye|yous|yer|you're|youre|yiz|yall|y'all ~2 a|an|such|all|just|bunch|nothing|one|of|but|the|lot|pack|shower|biggest ~1 ${PERSON_SLUR}`,
      'You lot are idiots, you are such an idiot.',
      { unless: `${STRANGERS}|caught|catch|report|think|called|calling|dealing|protect|stop|not|like|gave|have|had|made` },
    ],
    [`you|u|ya|ye|yous|yer ${PERSON_SLUR}`, 'Learn to read you muppet.', { unless: `${STRANGERS}|make|making|lovely` }],
    [
      `your|the|that|this|our|ur|a|yer|those|these|so-called ~2 ${JOB} ~3 is|was|are|were|being|must ~1 be|being|a|an|such|all|just|both|nothing|complete? ~1 ${GRIM}? ${PERSON_SLUR}`,
      'The so-called doctor is a nasty jerk.',
      { unless: `${STRANGERS}|not|isn't|call|called|calls|no` },
    ],
    [
      `your|the|that|this|our|ur|a|yer|those|these ~2 ${JOB} ~2 is|was|are|were ~1 a|an|right|such|absolute|total|complete|real|nothing ~1 ${GRIM}? ${SLUR}`,
      'Your rider is an absolute donkey.',
      { unless: `${STRANGERS}|not|isn't|no|called|dog|dogs|has` },
    ],
    [
      `lady|woman|man|guy|bloke|girl|person|lad|one|kid at|on|in|behind|from|with|who|you ~5 is|was|are ~1 a|an|such|so|too|nothing ~1 ${GRIM}? ${GRIM}? ${SLUR}|vile|thick|dumb`,
      'The lady at your front desk is a witch.',
      { unless: `${STRANGERS}|not|dog|no|lovely|blanket` },
    ],
    [
      `${GRIM} ~1 ${GRIM} person|individual|creature|character`,
      'Rosa is a vile, spiteful person.',
      { unless: `${STRANGERS}|not|i|i'm|old|little` },
    ],
    [
      `your ~1 man|woman|lad|girl|consultant|adviser with|at|on|in|behind|is|was ~3 a|an ~1 ${GRIM}? ${SLUR}`,
      'Your man with the van is a jerk.',
      { unless: `${STRANGERS}|not|dog|has` },
    ],
    [
      `two|three|four|five|both ${GRIM}? ${PERSON_SLUR}`,
      'Spoke to two of them, two halfwits.',
      { unless: `${STRANGERS}|we|who|online|other` },
    ],
    [
      `${JOB} ~4 is|was|are|were ~1 too ~1 thick|dumb|stupid|dense|lazy to`,
      'The kid on the till was too dumb to count.',
      { unless: `${STRANGERS}|i|carpet` },
    ],
    [
      `more|cleverer|smarter|brighter turnips|potatoes|houseplants|bricks|parrots|goldfish|vegetables|cabbages|doorknobs ~1`,
      'I have met cleverer turnips.',
      { unless: 'buy|order|recipe|grow|want' },
    ],
    [
      `your|the|that|this ~2 ${JOB.replaceAll('|', "'s|")}'s ~1 a|an|such|all|nothing ~1 ${GRIM}? ${GRIM}? ${SLUR}`,
      "Your fitter's an idiot.",
      { unless: `${STRANGERS}|not` },
    ],
    [
      `${JOB} ~1 a|an ${GRIM} ${GRIM}? ${SLUR}`,
      'The conductor, an arrogant little Hitler, threw us off.',
      { unless: `${STRANGERS}|has|have|with|sold|saw|not|dealing|called` },
    ],
    [`${JOB} ~1 the ${GRIM} ${SLUR}`, 'Ask the manager, the pompous toad.', { unless: `${STRANGERS}|has|fed|with|sold|saw|not` }],
    [
      `your ~1 mr|mrs|ms|miss|<name> ~1 is|was a|an|such|nothing ~1 ${GRIM}? ${GRIM}? ${PERSON_SLUR}`,
      'Your Mr Dunmore is a liar.',
      { unless: `${STRANGERS}|not|dog|horse|cat` },
    ],
    [
      `${GRIM} ${GRIM}? ${PERSON_SLUR}|cow|pig|witch|toad|donkey|hag ~1 at|in|on|behind|from|who|that|working|answering|running ~2 desk|till|counter|van|reception|phone|phones|office|branch|shop|store|gate|line|billing|accounts|depot|warehouse|drove|answered|served|hung|sent|packed|delivered|told|chat|support|department|door|team|lost|kitchen|bar|ward`,
      'The bald git in the van swore at my wife.',
      { unless: `${STRANGERS}|other` },
    ],
    [
      `tell|ask|inform|give|kindly|get ~2 that|your|the|this|those ~1 ${GRIM}? ${GRIM}? ${PERSON_SLUR}|donkey|witch|pig|monkey|clown|fool|toad ~1 at|in|on|behind|to|who|of|from|off|that|called`,
      'Tell that donkey in billing to do his work.',
      { unless: `${STRANGERS}|not` },
    ],
    [
      `what|wow|some|complete|absolute|total|utter ~1 a|an|kind|sort|type|of|bunch|pack|shower|set|lot? ~2 ${PERSON_SLUR}`,
      'Wow what a moron.',
      { unless: `${STRANGERS}|gravity|script|some-what|parking|other|my|was-i|cut|said` },
    ],
    [
      `run|staffed|manned|managed|operated|owned|led|headed|answered|handled|driven|designed|written|built|packed ~2 by ~2 ${SLUR}`,
      'The desk is staffed by a bunch of idiots.',
      { unless: `${STRANGERS}|famous` },
    ],
    [
      `bunch|pack|shower|gang|load|crowd|set|pair|lot|army|parade|nest of ~1 ${GRIM}? ${GRIM}? ${PERSON_SLUR}|clowns|monkeys|fools|thieves|jokers|bullies|amateurs|cowboys|vultures|leeches|cheats|losers|cowards`,
      'A bunch of lying cheats.',
      { unless: `${STRANGERS}|not|flowers|seven|online|other|kids` },
    ],
    [
      `whoever|whichever|whatever|which|what ~1 ${GRIM}? ${PERSON_SLUR} ~1 sends|sent|answers|answered|designed|packed|wrote|decided|approved|put|thought|set|coded|made|signed|planned|came|programmed|booked|told|cooked`,
      'Which idiot booked this?',
    ],
    [`whoever ~6 is|was|must ~1 be? a|an? ${GRIM}? ${GRIM}? ${SLUR}`, 'Whoever packed it is a brainless monkey.'],
    [
      `being|be|become|employing|hire|hiring|employ ~1 such? ~1 a|an? ${GRIM}? ${PERSON_SLUR}`,
      'Do they pay you for being such a dimwit?',
      { unless: `${STRANGERS}|i|me|not|don't|sorry|my` },
    ],
    [
      `he|she|he's|she's|they|they're|hes|shes ~1 is|was|are|were? a|an|such|nothing|all|just ~1 ${GRIM}? ${GRIM}? ${PERSON_SLUR}`,
      "He's a jerk and a liar.",
      { unless: `${STRANGERS}|not|son|daughter|cat|dog|kid|friend|brother|boss|never|my` },
    ],
    [
      "smug|stupid|silly|daft|horrible|nasty|vile|rude|ignorant|thick|dumb|bloody|awful|hateful|lazy|wretched woman|girl|man|boy|bloke|person|lad|cow|bint ~1 couldn't|can't|hung|told|on|at|behind|in|wouldn't|laughed|just|refused|didn't|shouted|on|who",
      "Stupid woman couldn't spell.",
      { unless: `${STRANGERS}|i|not|film|old` },
    ],
    [
      `dumber|thicker|denser|dimmer|stupider than a|an|most|two|pig|any|dirt|mud ~2`,
      'You are thicker than a plank.',
      { unless: `${STRANGERS}|camera|phone|speed|internet|jacket|coat|price|bill|rate|speeds|before|usual|battery|carpet|model|player` },
    ],
    [
      'dumbest|dimmest|stupidest|thickest|nastiest|vilest|rudest|laziest ~1 person|human|people|man|woman|creature|individual|agent|idiot|being|bunch|lot|girl|staff-member ~2',
      'You must be the dumbest person on earth.',
      { unless: `${STRANGERS}|i'm|me` },
    ],
    [
      `most incompetent|useless|ignorant|stupid|vile|obnoxious|arrogant|brainless ~1 ${SLUR}|person|human|creature|individual|woman|man ~2`,
      'You are the most useless person I ever met.',
      { unless: STRANGERS },
    ],
    [
      `thick|dumb|dense|stupid|dim as|like ~2 ${BRUTE}|shit|fuck|hell|they|pigshit`,
      'Dumb as rocks.',
      { unless: `${STRANGERS}|my|fog|i|dough|soup|app` },
    ],
    [
      `brain|brains|brainpower|iq|intelligence|intellect|manners|charm|wit|wits|compassion|personality|sense of ~1 a|an|half ~1 ${BRUTE}|gnat`,
      'Your receptionist has the manners of a warthog.',
      { unless: `${STRANGERS}|my|chess` },
    ],
    [
      `my|a|any|trained ~2 ${BEAST} ~1 could|would|has|have|can ~2 do|be|done|more|run|handle|answer|understand ~1 your|this|you|better|a|kinder|smarter|cleverer|brains|sense|more ~1 job|work|better|than|brains|sense|and|this|you`,
      'My cat could do your job better.',
      { unless: `${STRANGERS}|food|bed|love|vet` },
    ],
    [
      `met|seen|known|owned|scraped|flushed|trodden|stepped ~2 smarter|cleverer|brighter|kinder|nicer|more|better|things|${BEAST}|turnips|houseplants|bricks ~3 ${BEAST}|wit|brains|brain|sense|manners|shoe|toilet|boot ~2`,
      'I have met houseplants with more wit than you.',
      { unless: `${STRANGERS}|hotel|in-the-area` },
    ],
    [
      `nothing|just|only|are|more|no ~1 but|than? ~1 a|an ~1 glorified|trained|jumped-up|overpaid ~1`,
      'You are just a glorified parrot.',
      { unless: `${STRANGERS}|lounge|camera|phone|canteen|staff-are-well|well-trained|radio|waiting|app|calculator` },
    ],
    [
      'stupid|thick|dumb|brain|braindead|brain-dead|deaf|blind|dense|illiterate|mental|simple|retarded|insane|slow ~2 or what|just|something',
      'Are you thick or what?',
      { unless: `${STRANGERS}|i|am|registered|internet|connection|line|app|partially|website|he|she|my|phone|system|server` },
    ],
    [
      'is|are|r ~1 everyone|everybody|you|u|they|he|she|yous|ye ~4 thick|brain|stupid|dumb|dense|braindead|illiterate|retarded|moronic|gormless ~1',
      'Is everyone in your office thick?',
      { despite: ['asked'], unless: `${STRANGERS}|i|my|carpet|coat|blanket|question|injury|scan` },
    ],
    [
      `you're|youre|ur|you|u|ye|yer|she's|he's ~1 are|r|is? ~1 so|just|plain|really|too|that|fucking|bloody|utterly|clearly|beyond|completely? thick|dumb|stupid|dense|brainless|gormless|pathetic|clueless|spineless|despicable|scum|trash|filth|vermin|ignorant|subhuman|braindead|heartless|moronic|retarded|worthless|garbage`,
      'You are plain stupid.',
      { unless: `${STRANGERS}|if|not|phone|camera|app|product|where|when|easy|price|prices|make|making|think|i|as` },
    ],
    [
      "trash|scum|filth|vermin|garbage|crooks|liars|thieves|morons|idiots|bastards|rats that's|thats|the|every|all|of|each ~1 what|lot|last|one|you|them|the|earth",
      'Trash, that is, trash the lot of you.',
      { unless: `${STRANGERS}|bin|collect|can|bins|collection|day|picked|rubbish|not` },
    ],
    [
      'nasty|evil|vicious|horrible|vile|foul piece of work|shit|crap|filth',
      'You are a nasty piece of work.',
      { unless: `${STRANGERS}|furniture|software|kit` },
    ],
    [
      'waste of space|oxygen|skin|air|breath|carbon',
      'What a waste of oxygen you are.',
      { unless: `${STRANGERS}|box|packaging|room|lounge|app|disk|screen|product|it|it's|camera|page|plastic|called|call` },
    ],
    [
      "two|one|half|a|single|any brain|brains cell|cells|in ~4 rub|between|head|heads|share|you|you've",
      'You have not two brain cells to rub together.',
      { despite: ['negated'], unless: `${STRANGERS}|my` },
    ],
    [
      'hope|pray|wish|may you|your|he|she|they|u|ye|yous|someone ~4 rot|choke|burn|suffer|fire|fires|sack|sacks|die|dies|fired|sacked|jobs ~2',
      'I hope they fire you.',
      {
        despite: ['hedged'],
        unless: `${STRANGERS}|don't|didn't|won't|not|calories|fire-brigade|alarm|never|doesn't|wouldn't|soon|put|stick|keep|tv|kindle|stove`,
      },
    ],
    [
      'eat|go shit|choke|suck|rot|fry|boil|jump|shite|swivel|whistle|drown',
      'Eat shit.',
      { unless: `${STRANGERS}|hungry|trampoline|we|i|food|let|they|kids|meal` },
    ],
    [
      'boil|shove|stick|ram|stuff ~2 up|yer|your|in ~1 arse|ass|hole|backside|bum|heid|head|where ~1',
      'Go and boil your head.',
      { unless: `${STRANGERS}|egg|out|window|tap|water` },
    ],
    [
      'go|take|jump ~1 jump|running|long|in|off ~1 a|the ~1 lake|cliff|bridge|pier|walk',
      'You can go and jump in a lake.',
      { unless: `${STRANGERS}|swim|we|view|near|holiday|dog|kids|room` },
    ],
    [
      'naff|bog|bugger|sod|jog|fuck|f|eff|piss|rack|fck off ~1 you|the|mate|all|then|yous|and|with ~2',
      'Naff off you.',
      { unless: `${STRANGERS}|told|about|water|t` },
    ],
    [
      'bite me',
      'Bite me.',
      { unless: `${STRANGERS}|mosquito|mosquitoes|bugs|bed|dog|flies|insects|tell|not|away|let|wind|over|happened|help|gave` },
    ],
    ['drop dead', 'Drop dead.', { unless: `${STRANGERS}|gorgeous|date|line|phone|day` }],
    [
      'learn|try|teach|go|back ~2 to ~1 read|count|spell|write|school you|u|ye ~1',
      'Learn to read you.',
      { unless: `${STRANGERS}|kids|son|daughter|help|helps|course` },
    ],
  ]),
]
