import { tellEach } from '../tell-each.ts'
import { AGO, HOME, SOON } from './need-words.ts'

const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|spring|summer|autumn|fall|winter|christmas|easter|thanksgiving|ramadan|diwali|term|year'
const RELATIVE =
  "mother|mother's|father|father's|mum|mum's|mam|mam's|mom|mom's|mummy|dad|dad's|daddy|parents|in-laws|gran|gran's|granny|granny's|nan|nan's|nana|grandad|grandad's|grandfather|grandmother|grandma|girlfriend|girlfriend's|boyfriend|boyfriend's|fiancé|fiancee|fiance|partner|partner's|mother-in-law|father-in-law|sister|sister's|brother|brother's|aunt|uncle|cousin|niece|nephew|son|son's|daughter|daughter's"
const CHILD =
  "son|son's|daughter|daughter's|eldest|oldest|youngest|kid|kids|lad|lad's|girl|boy|twins|grandson|granddaughter|grandkids|nephew|niece|child|children|teenager|stepson|stepdaughter|one|yin|babby|bairn|toddler"
const PET = 'puppy|pup|dog|kitten|cat|greyhound|labrador|collie|spaniel|horse|pony|hens|chickens|rabbit|rescue|parrot|tortoise'
const PLACE_TO_LIVE = `${HOME}|cabin|room|annexe|annex|chalet|loft|granny|houseboat|caravan|static|duplex|ranch|rowhouse|maisonette|terrace|basement|garage|spare`
const MOVING = 'moving|movin|relocating|relocatin|emigrating|downsizing|upsizing|flitting|flittin|upping|retiring|resettling'
const LATER = `${SOON}|weeks|months|week|month|year|fortnight|monday|friday|saturday|sunday`

/** Homes, families, pets, ages and health: what changes in a life. */
export const LIFE_CHANGES = tellEach('need', {}, [
  [
    `${RELATIVE} is|are|will? be? coming|moving|comin|movin|come|move ~2 live|stay|in|home|over|back ~1 with|here|us|me|permanently|for`,
    "My mum's coming to live with us.",
    { unless: `${AGO}|visit` },
  ],
  [
    `bought|buying|buyin|closing|closed|purchasing|purchased|completed|completing|offer on? our|my|a|the|us first|new|forever|own|starter|second|bigger ~1 ${PLACE_TO_LIVE}`,
    'Bought my first flat, keys on Monday.',
    { unless: `${AGO}|years|when|office|fridge|printer|case` },
  ],
  [
    `offer|mortgage on|for|was|has|got|is|been ~4 accepted|approved|agreed`,
    'Our offer on the house was accepted.',
    { unless: `${AGO}|your|declined|card|refund` },
  ],
  [
    `we're|i'm|we|i|im|were|and ~1 ${MOVING} ~2 ${LATER}|abroad|closer|nearer|near|doon|north|south`,
    'We are downsizing this summer.',
    { unless: `${AGO}|your|money|seat|seats|account|booking|funds|savings` },
  ],
  [
    `${MOVING} ~2 ${MONTH}|next|closer|nearer`,
    'Emigrating in March, just so you know.',
    { unless: `${AGO}|money|seat|if|was|booking|funds|savings|the|my|bin|bins|again` },
  ],
  [
    `move|relocate|emigrate|downsize|sell ~3 to|into|in|up|near|closer ~4 ${MONTH}`,
    'We plan to sell up and move to Spain in May.',
    { unless: `${AGO}|money|account|seat|booking|appointment|direct|debit|date|you|your|if|last|savings|payment` },
  ],
  [
    `my|our|first|new ~1 tenancy|lease starts|begins|ends|runs|is ~3 ${MONTH}|${SOON}|up`,
    'Our tenancy ends in June and we need to plan.',
    { unless: `${AGO}|car|your|you` },
  ],
  [`moved|moving|move in together`, 'Me and Tariq are moving in together.', { unless: `${AGO}|years` }],
  [
    `just|finally|recently|newly ~1 moved in|into|house|home|to`,
    'We have just moved into a bungalow.',
    { unless: `${AGO}|years|year|when|since|room|rooms|seat|seats|another|you|they|because|before|after|after|contract` },
  ],
  [
    `setting|set|starting up|out? house|home|life|over again|alone|on|by|myself ~1`,
    'I am setting up home alone after the divorce.',
    { unless: `${AGO}|always` },
  ],
  [
    `split|splitting|broke|broken|breaking up|from ~3 moved|moving|need|own|place|flat|alone|living|so`,
    'We split up so I need my own place.',
    { unless: `${AGO}|bill|screen|payment|phone|line|call` },
  ],
  [
    `i'm|we're|getting|going|gettin|am|are|just|finally|recently ~1 divorced|separated|divorcing|separating ~2`,
    'I am getting divorced and need an account of my own.',
    { unless: `${AGO}|years|parents` },
  ],
  [
    `let|letting|rent|renting|airbnb|sublet|subletting|lease out? our|my|the|his|her|a|it ~3 ${PLACE_TO_LIVE}|out ~1 out|on|to|starting|from|over|for`,
    'We plan to rent out our cabin from June.',
    { unless: `${AGO}|car|if|you|your|agent|never` },
  ],
  [
    `left|leaves|leaving|willed me|us|my his|her|their|a|the|some|wife|husband ~2 ${HOME}|cottage|money|savings|shares|estate|sum`,
    'My aunt left me her bungalow.',
    { unless: `${AGO}|charge|card|phone|keys|bag|bags`, despite: ['third'] },
  ],
  [
    `adopting|fostering|adopt|foster|becoming a|an|our|my|two|little|another|foster ~2 boy|girl|child|baby|children|kids|siblings|parents|parent|carers`,
    'We are adopting a little girl and a little boy.',
    { unless: AGO },
  ],
  [
    `getting|gettin|adopting|adopted|rescuing|collecting|bringing|fetching|took|taking|taken|buying|welcoming|got|picking up|on|home|in? ourselves|myself|us? a|an|our|my|the|two|another|new ~2 ${PET} ~2 ${LATER}|home|and|so|from|comes|she|he|arrives|now|never|first|here|vet`,
    'Getting a kitten on Friday!',
    { unless: `${AGO}|cab|food|photo|your|you|hot` },
  ],
  [
    `we've|weve|i've|ive|just|we|i ~1 got|have|adopted|rescued ~1 got? a|an|our|ourselves|two a? ~2 puppy|pup|kitten|greyhound|labrador|spaniel|rescue|pony`,
    'We have got a spaniel puppy now.',
    { unless: `${AGO}|hot` },
  ],
  [
    `expecting|expectin|carrying|welcoming|pregnant ~3 ${MONTH}|twins|triplets|baby|bairn|wean|first|second|third|child|little|grandchild ~1 so|in|and|due|soon|next|on|child|baby|one|which|now|we`,
    'We are expecting in the fall and so on.',
    {
      unless: `${AGO}|trouble|parcel|refund|problems|issues|order|delivery|call|payment|bill|engineer|letter|bad|had|time|day|your|you|date|statement|letter`,
    },
  ],
  [
    `baby|twins|babies|wean|bairn|grandchild|bump on|due|comin|coming|arriving ~1 ${MONTH}|way|soon|any|next`,
    'Bump due any day now.',
    { unless: AGO },
  ],
  [
    `it'll|there'll|we'll|soon|that'll be ~1 three|four|five|six|seven of us ~3`,
    'It will be five and then soon be six of us at home.',
    { unless: 'table|seats|flying|flight|room|rooms|party' },
  ],
  [
    `wee|little|big|oldest|eldest|youngest|${CHILD} is|are|s|just|will|be? ~1 starts|starting|startin|begins|going|goin|off|heading|leaves|leaving|joins|flies ~3 school|nursery|uni|university|college|secondary|kindergarten|abroad|preschool|reception|creche|sixth|high|away|nest`,
    'The wee one starts nursery in August.',
    { unless: `${AGO}|early|bus|trip|hotel|instead|different` },
  ],
  [
    `passed|passing|pass|passes my|me|his|her|their|the|our driving? test|licence|license|theory ~4 ${CHILD}|finally|first|just|only|car|on|drive|insure|insurance|at|and|so`,
    'She passed her test on Monday, my daughter.',
    { despite: ['third'], unless: `${AGO}|phone|blood|line|broadband|speed|failed|website|hotel` },
  ],
  [
    `turned|turning|turn|turns|hit|hitting|i'll|reach|reaching be? 16|17|18|21|25|26|30|40|50|55|60|65|66|67|70|75|eighteen|sixteen|seventeen|sixty|sixty-five|sixty-six|seventy|fifty|forty ~2 next|in|this|so|soon|and|getting|on|last|then ~3 ${LATER}|insurance|my|pension|need|want|card|retire|i|account`,
    'I turn 65 next month and retire.',
    { unless: `${AGO}|page|minutes|points|limit|miles|degrees` },
  ],
  [
    `going|having|getting|booked in? for ~2 hip|knee|cataract|cataracts|operation|op|surgery|bypass|chemo|radiotherapy|dialysis ~5 ${LATER}|and`,
    'I am going in for a new hip in March.',
    { unless: `${AGO}|last|was` },
  ],
  [
    `taken|taking|took|take|takin up ~1 running|cycling|golf|swimming|hiking|climbing|tennis|skiing|sailing|diving|photography|fishing|painting|gardening|baking|piano|guitar|violin|knitting|yoga|rowing|bowls|padel|pottery|riding`,
    'I have taken up golf since I stopped working.',
    { unless: `${AGO}|used` },
  ],
  [
    `training|signed|entered|entering|doing|running|preparing up? for? ~1 marathon|half-marathon|half|ironman|triathlon|10k|ultra|camino ~3`,
    'I am training for a marathon.',
    { unless: `${AGO}|price|fare|term|board|hour|day` },
  ],
  [
    `retirement|pension mine? starts|begins|beckons|looms|is|comes ~2 ${MONTH}|near|soon|next|around|now`,
    'My pension starts in May.',
    { unless: `${AGO}|payment|paid|late|missing|wrong|not` },
  ],
  [
    `retiring|retirin|retire|retires ~3 ${MONTH}|next|soon|shortly|abroad`,
    'I will be retiring in May.',
    { unless: `${AGO}|if|you|your|rooms|bookings` },
  ],
  [
    `we're|i'm|im|were|and|finally ~1 getting|gettin married|hitched|wed|engaged ~2`,
    'We are getting married in Kerry in May.',
    { unless: `${AGO}|sister|neighbour|last|was` },
  ],
  [
    `getting married|hitched ~2 in|on|at|this|next|abroad ~2 ${MONTH}|month|week|saturday|friday|abroad`,
    'Getting married this summer in Goa.',
    { unless: `${AGO}|last|was|sister|neighbour` },
  ],
  [
    `residency|citizenship|visa came|got|through|approved|granted ~2`,
    'My visa came through at last.',
    { unless: `${AGO}|your|credit|debit|card|tourist|mastercard` },
  ],
])

/** Journeys whose traveller goes without saying. */
export const JOURNEYS = tellEach('need', {}, [
  [
    `heading|headed|headin|going|goin|flying|jetting|travelling|traveling|backpacking|off|away|cruising|sailing to|out|down|over|back|round|around|across|up ~4 for ~1 2|3|4|5|6|8|10|two|three|four|five|six|ten|twelve|a|few|several|couple|whole ~2 weeks|months|year|fortnight|week|semester|winter|term|summer ~3`,
    'Heading to Kerala for three weeks in January.',
    { unless: `${AGO}|last|was|had|were|broken|down|bed|another|came|went` },
  ],
  [
    `gonna|going|we'll|i'll|be|we're|i'm ~2 away|abroad|overseas ~2 2|3|4|5|6|8|two|three|four|five|six|eight|nine|several|few|whole|half ~2 weeks|months|year|years|winter|fortnight ~2`,
    'I am going to be away six months from January.',
    { unless: `${AGO}|last|was|miles` },
  ],
  [
    `being|getting|been|i'm|be|we're|am posted|deployed|seconded|stationed|transferred|relocated overseas|abroad|to|in|out ~2 ${LATER}|months|overseas|abroad|nine|six|three|germany|cyprus`,
    'I am being posted overseas for nine months.',
    { unless: `${AGO}|call|agent|department|money|another` },
  ],
  [
    `booked|booking|planning|planned|plan|got|dreaming ~2 trip|holiday|cruise|safari|honeymoon|flights|tour|hike|vacation to|in|around|round|through|for ~4 ${MONTH}`,
    'We have planned a safari in Kenya for October.',
    { unless: `${AGO}|cancelled|cancel|you|your|refund|change|confirmation|was|not|charged|need|moved|delayed` },
  ],
  [
    `finally|at do|doing|see|seeing|visit|visiting|mean|take|last ~3 new|australia|canada|japan|india|america|fortnight|cruise|zealand ~4 ${MONTH}|while|now|next`,
    'We shall finally see Canada next spring.',
    { unless: `${AGO}|was|refund` },
  ],
])
