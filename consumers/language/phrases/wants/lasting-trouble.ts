import { tellEach } from '../tell-each.ts'
import { ONCE, THING } from './pain-words.ts'

/** Words that take a trouble back, or praise. */
const PRAISED = `${ONCE}|love|lovely|delighted|pleased|amazed|impressed|grateful|thank|recommend|reliable|polite|kind|welcome|smile|nice|happy|beautiful|spotless|superb|faultless|loyal|yours|switched|moved|easy`
const HINDRANCE =
  'problem|struggle|annoyance|irritation|nuisance|battle|frustration|obstacle|drain|headache|misery|scramble|lottery|slog|fight|burden|bother|hassle|trial|performance|palaver|guessing|carry-on|challenge|grievance|bugbear|gripe|hindrance|nightmare|inconvenience|faff|chore|handicap|ordeal|pest|hurdle|disadvantage|curse|torment|worry'
const LASTING =
  'permanent|constant|standing|perpetual|continual|continuous|never-ending|endless|daily|nightly|weekly|monthly|recurring|perennial|chronic|long-standing|longstanding|everyday|eternal|regular|persistent|lifelong|yearly|annual'
const CANNOT =
  "can't|cant|cannot|couldn't|never|no|not|don't|doesn't|doesnt|dont|won't|wont|nothing|nobody|hardly|barely|unable|isn't|isnt|aren't|only|haven't|cannae|cud|nae"
const ANNOYING =
  'slow|bad|wrong|hard|useless|awful|poor|weak|stiff|noisy|loud|low|tiny|heavy|packed|cold|awkward|fiddly|confusing|terrible|dreadful|rubbish|difficult|complicated|unreliable|patchy|painful|hopeless|trouble|problem|problems|struggle|headache|nightmare|pain|annoying|hassle|squeaks|leaks|rattles|hums|whistles|drops|crashes|freezes|sticks|jams|buzzes|lags|overheats|wobbles|creaks|stalls|smells|beeps|crackles|cuts|bitten|beat|caught|guesswork|forgets|hurts|squeaky'
const OCCASION =
  'time|day|week|month|morning|evening|night|year|visit|trip|call|order|flight|bill|winter|summer|quarter|shift|update|wash|journey|lesson|term|season|delivery|layover|harvest|school|meeting|reading|appointment|weekend'

/** That it lasts is said in so many words. */
export const LASTING_TROUBLE = tellEach('pain', {}, [
  [
    `${LASTING} source? of? ${HINDRANCE}|problems|struggles|headaches|battles`,
    'Parking here is a constant struggle.',
    { unless: `${PRAISED}|without|not|never|hotel's` },
  ],
  [
    `${CANNOT}|${ANNOYING} ~9 always|never has|have|did|is|was|does|will been|done|had|worked`,
    'The keys are stiff and always have been.',
    { unless: PRAISED },
  ],
  [
    `it|that|they|them ~1 always|never has|have|did been|done ~1`,
    'It hums at night, it always has done.',
    { unless: `${PRAISED}|used|you` },
  ],
  [
    `it's|its|that's|they've|they|it|that|has ~1 always done|been ~1 that|this|like|${ANNOYING}`,
    'It hums all night, it has always done that.',
    { unless: `${PRAISED}|used|good|fine` },
  ],
  [
    `been that|this|like|so way|this|that|bad|slow|so|? since|from|for|ever|all|as`,
    'It has been that way since I got them.',
    { unless: `${PRAISED}|refund` },
  ],
  [
    `lived|live|living|put|putting|coped|struggled|struggling|battled with|up|from? ~1 this|that|it since|for|from|ever ~3 day|years|start|months|beginning|i|we|ages|first`,
    'We have lived with this from the start.',
    { unless: `${PRAISED}|house|lovely` },
  ],
  [
    `${CANNOT} ~6 year|month|week|evening|season|day in|after ~1 out|year|month|week|evening|season|day`,
    'I cannot get a slot week after week.',
    { unless: PRAISED },
  ],
  [
    `${ANNOYING} ~6 every|each single? ${OCCASION}`,
    'The lid sticks every winter.',
    { unless: `${PRAISED}|yesterday|coffee|breakfast|food|tea` },
  ],
  [
    `${ANNOYING} ~3 all the time|year|day|night`,
    'It is loud at night and rattles all the time.',
    { unless: `${PRAISED}|been|waited|open|silly` },
  ],
  [
    `${ANNOYING}|${CANNOT} ~6 half|through of? the ~1 year|time|winter|week|summer|day`,
    'The screen is useless half the year.',
    { unless: `${PRAISED}|waited|close` },
  ],
  [
    `forever|constantly|perpetually|continually|endlessly|always juggling|chasing|retyping|hunting|queueing|queuing|fighting|resetting|rebooting|restarting|correcting|guessing|untangling|re-entering|squinting|overstocked|over-stocked|unplugging`,
    'Always hunting for the right form.',
    { unless: PRAISED },
  ],
  [
    `can never ~1 ever? get|see|hear|read|reach|find|tell|make|use|open|remember|work|log|park|keep|sleep|book|follow|catch|print|fit|come|go|use|manage|trust|afford|plan|seem|know|understand`,
    'I can never get a space there.',
    { unless: `${PRAISED}|enough|fault|forget|thank` },
  ],
  [
    `can't|cant|cannot|don't|couldn't|doesn't ever|never ~1 get|see|hear|read|reach|find|tell|make|use|open|remember|work|log|park|keep|book|follow|catch|print|fit|manage|seem|know|understand|gets|reach|reaches|come|seems`,
    'You cannot ever get a table near the ramp.',
    { unless: `${PRAISED}|enough|fault|forget|thank|regret` },
  ],
  [
    `never ~1 lasts|holds|stays|fits|closes|reaches|opens|line|lines|updates|remembers|matches|syncs|saves|recognises|recognizes|loads|connects|shuts|starts|registers|counts|suits|prints|scans|fills|arrives|agrees|knows|folds|wakes|charges|heats|drains|adds|tallies|quite ~1 the|a|my|with|up|on|in|for|long|past|properly|right|full|all|who|what|gets|at|me|us`,
    'The battery never lasts a full shift.',
    { unless: `${PRAISED}|refund|tires|bored|old` },
  ],
  [
    `has|have|i've|we've|it's never once? yet? handled|managed|understood|recognised|matched|synced|worked|coped|mastered|been ~1 able|right|properly|credit|possible|with|our|my ~2`,
    'Your export has never handled credit notes.',
    { unless: `${PRAISED}|problem|issue|late|wrong|trouble|card|order|refund|disappointed|let|better|so|account|happier` },
  ],
  [
    `never once|quite|fully|really|properly got|get|gets|managed|been|worked|understood|know|works|fits ~2 to|it|used|the|able|what|how|my`,
    'I have never quite got the timer to start.',
    { unless: PRAISED },
  ],
  [
    `nobody|no-one|none|neither|no one? in|of|here|at ~3 can|understands|manages|could|follows follow|understand|read|work|make|use|open|reach ~3 ${THING}|timer|it|rules`,
    'Nobody in our house can follow the tariff.',
    { unless: `${PRAISED}|today` },
  ],
  [
    `always packed|jammed|rammed|engaged|overcrowded|broken|late|down|wrong|stuck|blocked|rushed|freezing|locked|overbooked|crowded|occupied|dirty|scratched|caught ~2`,
    'The gym is always packed after work.',
    { unless: `${PRAISED}|if|go|stocked|board` },
  ],
  [
    `why is|are|does|do|must|can't|cant|am|has ~4 always|forever|constantly`,
    'Why does the scanner always jam on Mondays?',
    { despite: ['asked'], unless: `${ONCE}|money|refund|payment|card` },
  ],
  [
    `give|end|get up? lost|stuck|muddled|caught|beaten|up ~5 every|each|always time|visit|day|week|month|night`,
    'I end up lost every time.',
    { unless: `${PRAISED}` },
  ],
  [
    `has|have|had|got|gets me|us ~2 beat|beaten|stumped|flummoxed|baffled|defeated|foxed`,
    'The timer on that boiler has me beat.',
    { unless: `${PRAISED}|price|enemy|game` },
  ],
  [
    `beats|beat|defeats|defeat|fool|fools|confuse|confuses|baffle|baffles|trips|trip me|us|everyone ~1 up? every|each|always|still`,
    'Those lamp panels defeat me every visit.',
    { unless: PRAISED },
  ],
  [
    `kills|kill|hurts|wrecks|strains|ruins|cripples my|me|our head|back|wrist|wrists|nerves|eyes|knees|hands|neck|shoulder|shoulders|hips|patience|havoc ~2 every|each|always|constantly|week|day`,
    'Hauling it up the stairs kills my back each week.',
    { unless: PRAISED },
  ],
])
