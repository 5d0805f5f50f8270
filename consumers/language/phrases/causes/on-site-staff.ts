import { INSULTS, NO_ONE, type SpokenCause } from './spoken-cause.ts'

const PEOPLE =
  'technician|technicians|engineer|engineers|installer|installers|fitter|fitters|driver|drivers|cashier|waiter|waitress|waiters|receptionist|receptionists|staff|crew|steward|stewardess|attendant|attendants|bouncer|doorman|porter|concierge|barman|barista|barber|stylist|nurse|guard|conductor|plumber|electrician|electricians|cleaner|cleaners|housekeeping|contractor|contractors|teller|clerk|salesman|manager|trainer|instructor|mechanic|roofer|roofers|workmen|lads|bellboy|maid|maids|security|cashiers|host|hostess|bartender|chef'

/** People in person: at the desk, in the shop, on board, at the customer's door. */
export const ON_SITE_STAFF_SPOKEN: SpokenCause = {
  sure: [
    'minutes|mins|min|hour|hours ~2 to ~2 drop|check|order|pay|board|seated',
    'breakfast|dinner|food|lunch|starter|starters|order|drinks took ~2 minutes|mins|hour|hours|ages|forever',
    'shop|branch|desk|counter|store ~1 was|were|is|are ~2 no|not|useless|hopeless|help',
    'your ~2 manager|staff|man|people|lads|engineer|fitter ~1 told|called ~2 i|me|my',
    'no|without|never cot|towels|towel|welcome',
    "assistance|wheelchair|help ~3 never|not|nobody|didn't ~2 came|come|booked|turned|showed|arrived|met",
    "towel|towels|pillow|cot|cake|robe|kettle ~3 missing|never|not|nobody's|nobody",

    `${PEOPLE} ~5 ${INSULTS}`,
    `desk|counter|gate|shop|branch|store|cabin|board|aboard|check-in ~5 ${INSULTS}`,
    `${INSULTS} ~5 desk|counter|gate|shop|branch|store|cabin|board|check-in`,
    'my|the|our room|bed|towels|cot ~3 never|not|nobody ~1 made|cleaned|changed|came|brought',
    "branch|desk|gate|shop ~1 manager|staff|agent|agents|crew|people|assistant ~4 rude|laughed|told|refused|shrugged|wouldn't|ignored",

    'shop|branch|desk|counter|reception|store ~2 shut|closed|unmanned|empty|deserted|locked',
    "engineer|fitter|technician|driver|man|valuer|valuation|inspector|fellow|cleaner ~2 hasn't|hasnt|didn't|didnt|never|not ~1 come|came|turned|shown|arrived|showed|turn|show",
    'walked into|in our|my room',

    `${PEOPLE} ~3 rude|ruder|surly|unhelpful|useless|ignorant|lazy|arrogant|dismissive|abrupt|hostile|aggressive|sullen|clueless|shouted|shouting|yelled|swore|sneered|laughed|ignored|shrugged|smirked|snapped|sighed|drunk|absent|sarcastic|barked|lied|grumpy|impolite|incompetent|unfriendly|patronising|condescending|rolled|disrespectful|moody|chatting|insulted`,
    `rude|surly|unhelpful|useless|ignorant|lazy|arrogant|dismissive|clueless|sullen|grumpy|unfriendly|aggressive|incompetent|bad-tempered ~1 ${PEOPLE}`,
    `${PEOPLE} ~3 never|didn't|didnt|not|no|failed|forgot|hasn't|wouldn't|won't ~2 came|come|turned|turn|showed|show|arrived|arrive|appeared|up|help|helped|bother|know|knew|listen|care|check|checked`,
    'no|no-show|nobody|noone ~1 engineer|technician|installer|fitter|electrician|plumber|receptionist|waiter',
    `${NO_ONE} ~2 at|on|behind|in ~1 desk|counter|reception|till|gate|checkout|bar|tills|shop`,
    'nobody|noone|no-one|never|not ~3 cleaned|made|served|seated|greeted|helped ~3 room|bed|beds|table|us|me',
    `waiting|waited|sat|took|stayed ~5 engineer|technician|installer|fitter|plumber|electrician`,
    `${PEOPLE} ~3 left|made|broke|drilled|damaged|scratched|cut|smashed|dropped|knocked|spilled|ruined|trampled|walked ~4 mess|wall|hole|holes|pipe|floor|carpet|cable|paint|door|window|halfway|early|unfinished|through|mud|muddy|garden|gate|open|job|off|tiles|house`,
    'drilled|drilling|trampled|muddy ~4 pipe|wall|carpet|floor|boots|cable|garden',
    "desk|counter|gate|reception|shop|branch|store|till|bar|check-in|front ~4 rude|ignored|shouted|shrugged|unhelpful|useless|refused|turned|sneered|sent|laughed|clueless|snapped|queue|queued|lied|wouldn't",
    'queued|queue|queuing|waited|waiting|stood|standing ~5 desk|counter|reception|till|checkout|check-in|bar|gate|shop|store|branch|breakfast|security|boarding|seated|served',
    "man|woman|fella|lad|girl|lady|bloke|guy|one|person|team ~2 at|on|in|behind ~1 desk|counter|gate|shop|reception|till|branch|store|door|bar ~4 rude|ignored|shouted|refused|laughed|told|said|called|shrugged|wouldn't|made|didn't|had|just|never",
    'your|the|that man|fella|lad|bloke|guy|workmen|people ~2 came|turned|left|drilled|never|broke|arrived|walked ~4',
    'served|serving|serve ~1 everyone|others|last|before',
    'slow|terrible|awful|dreadful|poor|bad|worst ~1 table|bar|room|restaurant service',
  ],
  likely: [
    `${PEOPLE} ~4 wrong|late|again|still|twice|phone|nothing|away|gone|refused|wouldn't|couldn't|can't|idea|blamed|charged|different`,
    'no-show|noshow',
    'your|the staff|crew|engineer|technician|driver|installer|receptionist|waiter|waitress ~1 was|were|is|are|had|said|told|left|came',
    "in|at|from|to ~1 shop|branch|store|desk|reception|counter|gate ~5 refused|told|said|nothing|useless|no|wouldn't|couldn't|sent|nobody",
    'called me|us|her|him ~1 stupid|idiot|liar|fat|thief|names',
    'asked ~3 desk|reception|crew|staff|waiter|engineer ~5 twice|times|nothing|again|still|never',
    'missed|broken appointment|visit',
    'appointment ~4 nobody|no|missed|never|cancelled|late',
  ],
  hint: [
    'technician|technicians|engineer|engineers|installer|installation|fitter|cashier|waiter|waitress|receptionist|reception|crew|staff|steward|cleaner|cleaners|housekeeping|barman|counter',
    'in|at the|your store|shop|branch|counter|desk|gate',
    'front|check-in desk',
  ],
  faint: [
    'lad|fella|girl|driver|visit|appointment|table',
    'queue|queued|checkin|boots|van|waited|porter|cabin|security|ladder|visited|served',
  ],
}
