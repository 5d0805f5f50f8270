import { tellEach } from '../tell-each.ts'

const WHO =
  'me|my|i|we|us|our|his|her|him|he|she|someone|somebody|people|kid|kids|child|children|son|daughter|baby|toddler|mum|mom|mam|mother|dad|father|wife|husband|nan|gran|granny|dog|cat|patient|patients|guest|guests|customer|customers|passenger|passengers|staff|worker|driver|friend|lady|woman|man|boy|girl|lad'
const BODY =
  'scalp|skin|face|eye|eyes|hand|hands|finger|fingers|arm|arms|leg|legs|foot|feet|head|neck|back|throat|mouth|lip|lips|tongue|chest|knee|ankle|wrist|shoulder|thumb|toe|toes|nose|chin|elbow|ribs|palm|jaw|tooth|teeth|hip|shin|knuckles|forehead'
const PEACE =
  'drill|movie|film|game|novel|joking|insurance|policy|laughing|laugh|boredom|price|prices|bill|thanks|thank|lovely|brilliant|perfect|gorgeous|feelings|pride|wallet|credit|sales|deal|trip|playing|skiing|football|gym-goal|heart|hike|holiday|hiking|ski|job|award|budget|eardrums|song'

/** Blows, cuts, shocks and calls for help. */
export const HURT_AND_SHOCK = tellEach(
  'severe',
  { despite: ['asked', 'requested', 'third', 'reported', 'hedged', 'negated'], unless: PEACE },
  [
    [
      `cut|sliced|slashed|gashed|scratched|ripped|burned|burnt|scalded|broke|cracked|chipped|fractured|split|smashed|crushed|pinched|trapped|bruised|hurt|injured|busted|tore|twisted|sprained|stabbed|pierced|banged|whacked|hit|caught|jammed|singed|scorched|nicked|poked ~1 my|his|her|our|their|the|one|both ~2 ${BODY} ~2 on|open|off|with|by|because|when|in|to|from|against|at|after|and|bad|badly`,
      'He cut his foot open on your ladder.',
      { unless: `${PEACE}|onions|cooking|hair|fringe|nail` },
    ],
    [
      `hit|hits|struck|strikes|smacked|clipped|whacked|smashed|landed|fell|slammed|bounced ~2 ${WHO} ~1 in|on|across|square|right|over ~2 ${BODY}`,
      'The sign hit my mother on the head.',
    ],
    [
      `fell|falls|crashed|dropped|landed|came|collapsed|toppled|tipped ~1 down|over|right|straight|off? on|onto|over|beside|near ~2 ${WHO} ~1 ${BODY}|desk|bed|chair|cot|pram|when|while|in|and`,
      'A tile fell on my daughter in class.',
      { unless: `${PEACE}|asleep|love|line|call|signal` },
    ],
    [
      `knocked|pinned|dragged|flung|bowled ~1 me|him|her|us|my|our ~2 down|over|under|against|unconscious|flying|floor|ground`,
      'The door knocked my mother over.',
      { unless: `${PEACE}|contract|account|queue|call|chat|price|plan` },
    ],
    [
      `got|get|gets|getting|gave|gives|giving|felt|was|were ~2 zapped|electrocuted|jolt|shocks ~1 by|off|from|when|every|by|again|touching|me|him|her`,
      'I got zapped by your dryer.',
      { unless: `${PEACE}|shocked-to|hear|see|how|reply|attitude|level|quality|find|amount|read` },
    ],
    [
      `exploded|blew|burst|shattered|detonated|popped ~2 in|on|near|over|beside|up|all|under|while|into ~2 ${WHO}|hand|face|kitchen|pieces|hands|flames|oven|fridge|shower|living`,
      'The bottle exploded in my hand.',
      { unless: `${PEACE}|mind|phone-bill|tears|blew-me|away|flavour|flavor|tyre-quote` },
    ],
    [
      `exploded|exploding`,
      'Your charger exploded.',
      {
        unless: `${PEACE}|phone|notifications|mind|inflate|mattress|balloon|inbox|twitter|balloons|popularity|screen|photo|picture|up-date`,
      },
    ],
    [
      `called|calling|call|dialled|dialed|rang|phoned|ring ~2 911|999|112|ambulance|paramedics|brigade|poison|coastguard ~1`,
      'We had to call an ambulance.',
      { unless: `${PEACE}|cover|subscription|membership|fee` },
    ],
    [
      `ambulance|paramedics|firemen|firefighters|coastguard ~2 took|called|needed`,
      'The paramedics were called.',
      { unless: `${PEACE}|membership|fee|discount` },
    ],
    [
      `in|to|at|into|from|through the|a|an? emergency|urgent room|vet|department|dentist|surgery|ward|services`,
      'She spent Sunday in the emergency room.',
      { unless: `${PEACE}|contact|number|page|work|service-desk|cover|open|plan` },
    ],
    [
      `needs|needed|needing|got|get|getting|had|has|have|with|took|for ~2 stitches|tetanus|whiplash|concussion|antibiotics|steroids|surgery|operation|x-ray|crutches|sling|neck-brace ~3 after|because|from|now|since|your|on|in|thanks`,
      'He needed stitches after your class.',
      { unless: `${PEACE}|prescription|refill|knit|knitting|sew|sewing|appointment|booked` },
    ],
    [
      `injury|injuries|injured|whiplash|concussion|burns|bruises|wound|bruising ~5 your|from|caused|because|on|by|after|when|at ~3 your|machine|driver|class|step|stairs|floor|door|ladder|ride|chair|faulty|product|staff|seat|bus|treatment|treatments`,
      'I have an injury from your faulty chair.',
      { unless: `${PEACE}|program|plan|recovery|physio|old` },
    ],
    [
      `${BODY} ~2 went|goes|gone|stuck|caught|trapped|got|jammed ~2 through|in|between|under ~2 floor|step|stairs|deck|decking|board|boards|gap|door|doors|wheel|rail|grating|manhole|gate|escalator|hinge|hinges|lift|platform|machine|belt`,
      'My foot went through the decking.',
    ],
    [
      `foot|leg|wheel|chair|heel|pram|he|she|i|dog ~1 went|goes|fell|falls|gone|put ~2 through ~3 floor|step|stair|stairs|deck|decking|board|boards|ice|grating|ceiling|roof|hole|glass|bench`,
      'My heel went through the step.',
    ],
    [
      `tripped|trip|trips|tripping|slipped|slipping|slip|fell|fallen|stumbled|tumbled|skidded ~1 over|on|down|off|into|from ~2 your|the|that|a|an|this|some ~4 step|steps|stairs|mat|cable|cables|wire|ice|puddle|spill|water|oil|hole|trench|pipe|hose|pallet|boxes|box|curb|kerb|floor|deck|platform|tile|tiles|rug|ramp|path|pavement|sidewalk|aisle|bed|chair|ladder|grease|soap`,
      'I tripped over a pallet in your aisle.',
      { unless: `${PEACE}|delivery|price|left-it|parcel|sleep` },
    ],
    [
      `put|laid|puts|laying|putting ~1 his|her|their|your? hands|hand|finger on me|my|her|him|us`,
      'Your guard put his hands on me.',
      { unless: `${PEACE}|massage|treatment` },
    ],
    [
      `ran|running|run|runs|drove|driving|blew|blowing|jumped|went|goes|skipped ~1 through? ~1 a|the|two|three|every? ~1 red|stop light|lights|sign|signs|signal`,
      'The cab blew through two red lights.',
      { unless: `${PEACE}|router|modem|flashing|blinking` },
    ],
    [
      `rear-ended|sideswiped|t-boned|clipped|rammed|mounted|swerved ~3 me|my|us|our|the|a|car|kerb|curb|pavement|bike|into|onto|cyclist`,
      'Your van clipped a cyclist.',
    ],
    [
      `dropped|left|let|drop|abandoned|dumped|put ~2 ${WHO} ~3 wrong|side|middle|dark|alone|motorway|highway|unattended|unsupervised|nowhere ~1 stop|road|street|of|at|in|with|on|house|by`,
      'The bus dropped my son at the wrong stop.',
      { unless: `${PEACE}|parcel|package|parcels|order|number|voicemail|message|call|queue|feedback` },
    ],
    [
      `left|leaves|leaving|found|was|were ~4 door|doors|gate|garage|window|house ~2 open|unlocked|wide ~4 all|overnight|night|weekend|road|anyone|hours`,
      'Your cleaner left the front door unlocked all night.',
      { unless: `${PEACE}|i|fridge|shop|store|late` },
    ],
    [
      `gave|handed|given|let|issued ~3 key|keycard|room ~1 to ~3 stranger|strangers|man|someone|somebody|random|ex|anyone|else`,
      'Reception handed my key to a stranger.',
      { unless: `${PEACE}|country|parcel|order` },
    ],
    [
      `safety|health issue|concern|concerns|violation|violations|breach|breaches|nightmare|matter|emergency|risk`,
      'This is a safety violation.',
      { unless: `${PEACE}|app|plan|dental|vision|data|records|form|conditions` },
    ],
    [
      `health and|& safety issue|concern|violation|breach|hazard|nightmare|risk|matter|inspector|executive|report|disaster`,
      'That is a health and safety breach.',
      { unless: `${PEACE}|course|training|certificate|job` },
    ],
    [
      `it's|its|is|was|a|an|real|total|such|absolute|major|serious|genuine|huge hazard|deathtrap|menace|liability ~1 to|for|and|waiting|especially|with|on`,
      'That step is a hazard for everyone.',
      { without: 'liability|hazard-lights' },
    ],
    [
      `toxic|poisonous|noxious|choking|acrid|harmful fumes|smoke|smell|gas|gases|dust|chemicals|mould|mold|air`,
      'There are toxic fumes in our office.',
      { unless: `${PEACE}|free|workplace|culture` },
    ],
    [
      `no|without|lost|been|have|haven't|hasn't ~3 heat|heating|hot|power|electric|electricity|water|ac|aircon|air-con|oxygen ~9 baby|newborn|infant|toddler|elderly|frail|asthma|asthmatic|dialysis|oxygen|wheelchair|disabled|freezing|hypothermia|pensioner|pensioners|ventilator|nebuliser|insulin|heart-condition|pneumonia|shivering|chemo|pregnant|degrees`,
      'No heat for a week with a frail mother.',
      { unless: `${PEACE}|sold|buy|recommend|hotel-pool` },
    ],
    [
      `carbon monoxide|dioxide`,
      'Your boiler filled the house with carbon monoxide.',
      { unless: `${PEACE}|alarm|alarms|detector|detectors|sell|buy|install|test|tests|fit|certificate|footprint|offset` },
    ],
    [
      `somebody|someone|kid|kids|child|people|person|anyone|nan|mother|pensioner|i ~1 could|will|is|are|gonna|going|gets|might|would|can|nearly|almost ~2 have|of|be|to|get|got|been|gonna? ~1 hurt|killed|hit|injured|burned|burnt|shocked|sick|poisoned|trapped|crushed|run|drown|drowned|fall|fallen|slip|trip|die|died|seriously`,
      'Somebody will get hit there.',
      { unless: `${PEACE}|of|tired|cancer|battery|phone|over-charged|scam|charged|for` },
    ],
    [
      `grabbed|shoved|groped|punched|spat|strangled|slapped|headbutted|lunged ~2 me|my|her|him|us|our ~2`,
      'He grabbed my wrist and would not let go.',
      { unless: `${PEACE}|attention|eye|offer|chance|opportunity|table|interest` },
    ],
    [
      `driver|cabbie|pilot|operator|courier|instructor|chauffeur|lorry ~2 was|is|drove|driving|smelled|smelt|stank|reeked ~3 drunk|drinking|stoned|asleep|texting|alcohol|booze|weed|whiskey|beer|racing|swerving|speeding|scrolling|tiktok|facetiming`,
      'The driver was on weed.',
    ],
  ],
)
