import type { StatementRule } from '../statement-rule.ts'

type SevereRule = StatementRule<'severe'>

/** A danger is one whoever meets it and whether or not it is told in a question. */
const danger = (phrase: string, example: string, unless = ''): SevereRule => ({
  phrase,
  tells: 'severe',
  despite: ['asked', 'requested', 'third', 'reported', 'hedged'],
  ...(unless === '' ? {} : { unless }),
  example,
})

const strange = (phrase: string, example: string): SevereRule => ({ phrase, tells: 'severe', isnt: true, example })

const BODYPART =
  'hand|hands|finger|fingers|thumb|arm|leg|legs|foot|toe|face|head|skin|mouth|lip|lips|tongue|gum|eye|knee|back|ankle|wrist|shoulder|neck|chin|forehead|hair|scalp|elbow|ribs'

const FOOD = 'chicken|meat|food|fish|eggs|egg|burger|pork|beef|milk|sausages|sausage|rice|prawns|salad|yoghurt|formula'

/** Dangers to health or safety. */
export const DANGER_RULES: readonly SevereRule[] = [
  strange('would it hurt|kill ~1', 'Would it hurt you to answer?'),
  danger(
    'could|might|will|to fall|drop|topple|collapse|crash down? on|onto a|some|someone|somebody|my|people|any|the|our ~2',
    'The sign might fall on a child.',
    'price|prices|deaf',
  ),
  danger('pendant|panic|medical|care|lifeline|fall alarm ~6 dead|down|not|line|broken', 'My pendant alarm is dead since you cut the line.'),
  danger(
    'caught|catches|catching|catch|on-fire|starting|started|starts|causing|caused|cause ~1 fire|alight|blaze',
    'The charger caught fire.',
    'drill|imagination|video|movie|hero',
  ),
  danger('burst|went|gone|go|goes|up into|in|up ~1 flames', 'The plug went up in flames.'),
  danger(
    'charger|battery|socket|plug|oven|router|phone|laptop|kettle|heater|boiler|meter|engine|bus|scooter|fryer|cable|adapter|dryer|machine|outlet is|was|were|went on fire',
    'The battery was on fire.',
  ),
  danger('set|setting fire to|alight', 'It nearly set fire to the curtains.'),
  danger(
    'fire|burn|shock|safety|trip|tripping|choking|health|electrical hazard|hazards|risk|danger',
    'That cable is a trip hazard.',
    'free',
  ),
  danger(
    'smoke was|is|were? coming|pouring|billowing|came|poured|rising|rose|started from|out|up|through|of',
    'Smoke was pouring from the back.',
  ),
  danger(
    'charger|battery|socket|plug|oven|router|cable|cables|wires|wire|meter|box|outlet|appliance|heater|dryer|laptop|machine|adapter|fuse ~3 smoking|sparking|sparked|sparks|smouldering|arcing|melting|melted|scorched|exploded|exploding|swelled|swollen|bulging|buzzing',
    'The socket started sparking.',
  ),
  danger(
    'it|they|that|lines|thing is|was|were|started|began|keeps|went ~1 sparking|smouldering|arcing|smoking',
    'It is sparking again.',
    'room|cigarette|cigarettes|guest|guests',
  ),
  danger('sparks coming|flying|flew|came|out|from', 'Sparks came out of the plug.', 'couple|date'),
  danger('burning|burnt|burned plastic? smell|smells|rubber', 'There is a burning smell from the box.'),
  danger(
    'smell|smells|smelled|smelt|stinks|stank|reeks of|like ~1 burning|gas|petrol|fumes|diesel|chlorine|bleach',
    'The kitchen smells of gas.',
    'if',
  ),
  danger('smell gas', 'We can smell gas.', 'if'),
  danger('gas leak|leaks|leaking|smell|escaping|escape', 'There is a gas leak.', 'if|leaflet|number'),
  danger('leaking|leaks|leaked ~1 gas|acid|fumes|chemicals|sewage', 'The battery leaked acid.'),
  danger(
    'monoxide alarm|detector|poisoning|leak|leaking|sensor ~2 went|going|goes|triggered|sounded|screaming|beeping|yesterday|again',
    'The carbon monoxide alarm went off.',
  ),
  danger('fire alarm|alarms went|going|goes|off', 'The fire alarm went off at three.', 'drill|test'),
  danger('hot to touch', 'The meter is hot to touch.'),
  danger(
    'burnt|burned|burning|scalded|scalding|gashed|trapped|crushed|jammed|sliced|ripped|cut|hurt|injured|banged|bruised ~1 my|his|her|our|their|daughters|sons ~1 ' +
      BODYPART,
    'The handle burnt my hand.',
    'onions|cooking|pizza|drawer|knife|knives',
  ),
  danger(
    'broke|fractured|sprained|twisted|dislocated|chipped|cracked ~2 my|his|her|their ~2 on|off|because|after|when|thanks ~2 your|the|that|it',
    'She broke her wrist on your ramp.',
    'phone|screen|skiing|football|holiday|playing',
  ),
  danger(
    'burn|burns|cuts|rash|blisters|blister|hives|welts|chemical on|all|over|up ~2 my|his|her|our ' + BODYPART,
    'I have burns on my arm from it.',
  ),
  danger(
    'burnt|burned|scorched|melted ~1 the|my|our|a ~1 wall|carpet|floor|table|bed|sofa|socket|outlet|curtain|curtains|mattress|hole|worktop|desk|sheets',
    'It scorched the wall.',
  ),
  danger('electric|electrical shock|shocks', 'My son got an electric shock.'),
  danger('electrocuted', 'I was almost electrocuted.'),
  danger(
    'jolt|shock|zap|zapped off|from|by|every|touching ~1 it|the|that|your|this|of|time',
    'My boy got a jolt off the cable.',
    'bill|price|system',
  ),
  danger('bare|exposed|live|frayed|dangling wire|wires|cable|cables|wiring', 'They left a live cable in the hall.', 'chat|stream|tv'),
  danger('wire|wires|cable|cables|wiring ~2 exposed|bare|frayed|live', 'The wires were left bare.'),
  danger(
    'could|might|would|can|will have|of|be|get|easily? ~1 been? killed|electrocuted|injured|hurt|drowned|suffocated|choked|blinded|maimed',
    'Somebody could have been killed.',
    'feelings|laughing|credit',
  ),
  danger("could've|couldve|might've|would've been? killed|electrocuted|injured|hurt|drowned|choked", "She could've been hurt.", 'feelings'),
  danger(
    'might|could|would have|of died|killed|fallen|drowned|choked|burned|burnt|suffocated',
    'I might have died in there.',
    'laughing|embarrassment|shame|boredom|laughter',
  ),
  danger(
    'someone|somebody|people|child|kid|person is|are|will|gets|going|could|might ~3 killed|injured|hurt|electrocuted|die',
    'Someone is going to get hurt.',
    'feelings',
  ),
  danger('going|waiting to get|kill|hurt|injure|seriously ~1 killed|hurt|injured|someone|somebody', 'That shelf is going to kill someone.'),
  danger(
    `nearly|almost choked|electrocuted|crushed|hit|knocked|ran|run|crushed|strangled|mowed|blinded|suffocated|drowned|trapped ~1 on|into|over|me|him|her|us|them|my|our|his|a|the|an|someone|somebody`,
    'Your van nearly ran over my dog.',
    'laughing|milestone',
  ),
  danger('accident|disaster waiting to happen', 'That step is an accident waiting to happen.'),
  danger('death trap|traps', 'This stairwell is a death trap.'),
  danger('deathtrap|deathtraps', 'That lift is a deathtrap.'),
  danger(
    "is|are|was|were|it's|that's|thats|its really|so|extremely|very|highly|downright|bloody|just|potentially|clearly|seriously? dangerous|unsafe|hazardous",
    'The treadmill is unsafe.',
    'chilli|ramen|lethal|delicious|tasty|addictive|wallet|tempting|diet|good|game|if',
  ),
  danger(
    'dangerously overcrowded|hot|close|loose|full|low|overloaded|packed|fast|unstable|driven|driving|high|steep|slippery|exposed|worn',
    'The platform was dangerously overcrowded.',
  ),
  danger(
    "not|isn't|aren't|wasn't|isnt safe to|for ~1 use|walk|drive|children|anyone|public|us|ride|sleep|eat|kids|anybody",
    'That stool is not safe to use.',
  ),
  danger('feel|felt|feeling|feels|totally|completely unsafe', 'I felt unsafe on that bus.'),
  danger('food poisoning', 'Three of us got food poisoning.'),
  danger('salmonella|listeria|legionella|legionnaires|norovirus|botulism', 'Two guests came home with salmonella.'),
  danger(
    'sick|ill|vomiting|vomited|diarrhoea|diarrhea|unwell|puking after|from|since eating|your|the|that|drinking|taking|using|having',
    'My son was sick after eating your soup.',
    'tired|and',
  ),
  danger('vomiting|throwing|puking|sick|ill up? all night|weekend', 'We were throwing up all night.'),
  danger(
    `raw|undercooked|rotten|mouldy|moldy|expired|rancid|spoiled|maggoty ~1 ${FOOD}`,
    'You served us raw chicken.',
    'superior|analysis|dog|diet',
  ),
  danger(
    `${FOOD} was|were|is still|completely|totally|basically? raw|rotten|mouldy|moldy|undercooked|expired|rancid|pink`,
    'The chicken was still raw.',
  ),
  danger(
    'glass|metal|plastic|maggots|maggot|insect|cockroach|roach|fly|worm|hair|plaster|needle|mouse|rat|screw|bone|nail ~1 in my|the|our|his|her|its ~2 food|meal|salad|soup|omelette|bread|drink|burger|curry|rice|cereal|sandwich|pasta|cake|bottle|jar|shoe',
    'There was glass in my salad.',
  ),
  danger('shards|shard|splinters|pieces|bits of broken? glass|metal', 'I found shards of glass in the box.'),
  danger('maggots|bedbugs|bedbug|cockroaches', 'There were maggots under the lid.'),
  danger('bed bugs|bug', 'We were bitten by bed bugs.'),
  danger('black|toxic mould|mold', 'There is black mould over the cot.'),
  danger('allergic|anaphylactic|asthma|severe reaction|shock|attack|flared', 'Your cream gave me an allergic reaction.'),
  danger('broke|brought|came|breaking ~1 out in ~1 rash|hives|spots', 'She came out in a rash.'),
  danger(
    'fell|falls|slipped|tripped|tumbled|slid|stumbled|flying ~3 on|over|down|off|through|from ~4 stairs|steps|step|floor|tiles|ladder|platform|treadmill|escalator|carpet|cable|ice|gap|ramp|mat|machine|bench|pavement|kerb|hose|puddle|cord',
    'She slipped on the wet floor.',
  ),
  danger(
    'came|come|fell|crashed|falling|crashing|dropped down|away|off ~1 on|onto|in|above ~2 head|hand|bed|cot|foot|table|me|him|her|us',
    'The rail came away in my hand.',
    'call|line|train|bus',
  ),
  danger(
    'collapsed|buckled|snapped|broke|gave ~1 under|beneath|while|with me|him|her|my|i|us',
    'The bench collapsed under me.',
    'charging',
  ),
  danger('cable|strap|bar|rope|belt|harness|ladder|stool|cot ~1 snapped|collapsed', 'The cable snapped in the middle of a set.'),
  danger(
    'i|he|she|toddler|baby|child|son|daughter|kid|dog|boy|girl|husband|wife ~1 choked|choking on',
    'My toddler choked on a loose button.',
  ),
  danger('toddler|baby|child|son|daughter|kid|dog|puppy|boy|girl ~2 swallowed', 'My toddler swallowed the magnet.', 'well|fine'),
  danger("brakes|brake failed|fail|failing|didn't|don't|doesn't|broken|broke|gone", 'The brakes failed on the hill.'),
  danger(
    'driver|courier|van|bus|coach|taxi ~3 texting|drunk|asleep|speeding|swerved|swerving|reckless|recklessly|nearly|almost|phone ~1 hit|ran|while|and|at|knocked|through|at|all|wheel|into',
    'The driver was texting at the wheel.',
    'rang|called',
  ),
  danger('ran|run|drove|driving|jumped through? a|the? red light|lights', 'Your driver ran a red light.'),
  danger(
    'door|doors|gate|barrier closed|shut|slammed|closing on ~3 arm|hand|leg|child|son|daughter|me|him|her|pram|buggy|fingers|foot',
    'The doors closed on my arm.',
  ),
  danger(
    'trapped|stuck|locked us|me|him|her? in|inside the|a|your|this|one ~1 lift|elevator|sauna|toilet|carriage|loo|lifts|stairwell|cubicle',
    'We were trapped in the lift.',
  ),
  danger('lift|elevator|train|carriage|door trapped us|me|him|her', 'The lift trapped us on Sunday.'),
  danger('exit|exits|exit-door|escape door|doors? ~2 blocked|locked|chained|obstructed|bolted', 'The fire exit is blocked.', 'app'),
  danger("seat belt|belts ~4 not|broken|jammed|missing|loose|undone|wouldn't|didn't", 'The seat belt would not latch.'),
  danger('seatbelt|seatbelts|airbag|airbags|harness ~2 not|broken|jammed|missing|loose|failed', 'The seatbelt was broken.'),
  danger(
    'passengers|people|woman|man|lady|child|kids were|was|are|started? fainted|fainting|collapsed|collapsing|overheating',
    'People were fainting in the heat.',
  ),
  danger('assaulted|groped|punched|attacked|molested|stalking|stalked me|my|him|her|us|by', 'Your guard assaulted my brother.'),
  danger(
    'stranger|someone|man|somebody|person ~1 walked|came|entered|let|got into|in|himself ~1 my|our|the room|bedroom|house|flat|cabin',
    'Someone walked into our room at night.',
  ),
  danger(
    'fire brigade|service|department|engine|fighters|crew had|came|was|were|called|attended|said|condemned',
    'The fire brigade had to come.',
  ),
  danger(
    'without|no ~1 my|his|her|their ~2 medication|insulin|oxygen|inhaler|medicine|epipen|meds|dose',
    'He is two days without his insulin.',
  ),
  danger(
    "insulin|epipen|inhaler|oxygen|medication|medicine ~4 spoiled|ruined|lost|hasn't|hasnt|warm|taken|left|overdue|stuck|missing|delayed",
    'The insulin arrived warm.',
  ),
  danger("could|can|can't|couldn't|cannot|cant not? breathe", 'I could not breathe in that carriage.', 'nose|busy'),
  danger(
    'no|without|have|got ~1 heating|heat|power|electricity|water|hot|light ~6 baby|newborn|infant|toddler|elderly',
    'No heating and a newborn in the house.',
  ),
  danger(
    'water|rain coming|came|pouring|running|dripping ~1 through|into|from|onto ~2 light|ceiling|socket|sockets|electrics|fuse|lights',
    'There is water coming through the light.',
  ),
  danger(
    'knife|knives|blade|blades|needle|needles|syringe left|sticking|on|in ~2 floor|pool|box|bed|seat|sand|playground|parcel',
    'There was a syringe on the seat.',
  ),
  danger(
    'ended|landed|finished ~1 in|at hospital|a&e|er|casualty because|after|from|with|thanks',
    'She ended up in hospital after your class.',
  ),
]
