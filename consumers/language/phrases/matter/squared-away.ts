import { tellEach } from '../tell-each.ts'
import { ELSEWHERE, IN_PART } from './solved-words.ts'

const NOT = `${IN_PART}|${ELSEWHERE}|not|isn't|isnt|ain't|doesn't|doesnt|hasn't|hasnt|didn't|won't|wont|if|until|unless|should've|nothing|hope|hoping|please|want|need|can't|cannot|worse|supposed|promised|would|will|why|how|never|nobody|when|but|no`

const FAILURE =
  'dropouts|dropout|crashes|crash|errors|error|leaks|leak|noise|issues|problems|trouble|outages|alarms|drips|squeaks|mice|ants|wasps|bees|rats|bugs|stings|smell|buffering|freezes|glitches|blips|pain|headaches|complaints-since'

const RUNNING =
  'working|workin|ringing|ringin|running|runnin|loading|loadin|playing|playin|printing|printin|charging|heating|showing|showin|coming|connecting|opening|syncing|streaming|downloading|uploading|flowing|spinning|cooking'

/** It is settled, in a turn of speech. */
export const SQUARED_AWAY = tellEach('solved', { unless: NOT }, [
  ["i'm|im|we're|is|are|all|it's|got|that's squared away ~1", 'We are all squared away.', { unless: NOT.replace('|but|no', '') }],
  ["that's|it's|is|was|been|got|are made right ~1", 'So that got made right.', { unless: NOT.replace('|but|no', '') }],
  [
    `is|are|it's|looks|shows|reads|works|now|running|total ~3 like|as|way ~1 it|they should ~1 be?`,
    'The total is ten like it should be.',
    { unless: `${NOT}|as-it` },
  ],
  [
    'did straighten|sort|fix|solve|resolve|correct|refund|mend|replace ~1 it|that|this|me|everything|the|out ~1',
    'It took two mails, but they did straighten it out.',
    { unless: NOT.replace('|but|no', '|what|where|you') },
  ],
  [
    "that|which|and|so|that's licked|nailed|cured|settled|settles|solves|fixes|cracked it|everything|things ~1",
    'I pulled the cable and that licked it.',
    { unless: `${NOT}|once|usually|who|always` },
  ],
  [
    'that|it was the|my|whole|all ~2 trick|culprit|ticket|issue|answer|solution ~1',
    'It clicked open, that was the trick.',
    { unless: `${NOT}|only|biggest|main|last|another|first|one|with|disappointing|real|other` },
  ],
  ['that was all she wrote', 'I cleared the cookies and that was all she wrote.'],
  [
    "that's|it's|thats|its|so that's? cleared|straightened|sorted|ironed up|out ~1",
    "Nothing owed, so that is all good, that's cleared up.",
    { unless: NOT.replace('|nothing|', '|').replace('|but|no', '') },
  ],
  ["that's|it's|is|all behind me|us ~1", 'Then that is behind me.', { unless: `${NOT}|car|queue|line|right|him` }],
  ["that's|thats|it's done with ~1", "The text came, so that is over, that's done with.", { unless: `${NOT}|you|i'm` }],
  ['one|1 less thing|worry ~1', 'She got the email, so one less thing.', { unless: NOT.replace('|but|no', '') }],
  [
    "it's|its|they're|charge|that's off my|our ~1 account|bill|card|statement|record ~1",
    "I see it's off my account.",
    { unless: `${NOT}|take|get|money` },
  ],
  [
    'came|come|fell|dropped|went off my|our|the ~1 total|bill|account|statement|card|invoice ~1',
    'It came off my total.',
    { unless: `${NOT}|money|payment|twice|wrong` },
  ],
  [
    `no|zero|not ~1 more? ${FAILURE} since ~1`,
    'No dropouts since.',
    { despite: ['negated'], unless: `${IN_PART}|bought|joined|years|but|purchase|owned|purchased` },
  ],
  [
    'not ~1 one|peep|single ~1 since|all week|month|day ~1',
    'Not a one all week.',
    { despite: ['negated'], unless: `${IN_PART}|but|reply|answer|call|called|person|word|response|customer|email|refund|penny|delivery` },
  ],
  [
    'nothing|nobody|none buzzing|dripping|leaking|beeping|crawling|scratching|rattling|moving|missing|crashing|failing ~1 anymore|any|now|since',
    'Nothing buzzing anymore.',
    { despite: ['negated'], unless: `${IN_PART}|but` },
  ],
  [
    'does not|longer exist|occur|appear any|anymore ~1',
    'The problem does not exist any more.',
    { despite: ['negated'], unless: `${IN_PART}|but|page|shop|button|number|account|branch` },
  ],
  [
    'was|were|is|got imported|uploaded|submitted|filed|processed|sent|paid|saved|booked|printed|installed ~1 without|with|correctly|fine|properly|right|straight ~1 error|errors|problem|problems|issue|trouble|hitch|no|now|away|through',
    'The file was imported without error.',
    { unless: NOT.replace('|no', '') },
  ],
  [
    'has|have|had|is|was|got now|finally ~1 processed|posted|cleared|filed|accepted|approved|reversed|credited|imported ~1',
    'The invoice has now processed correctly.',
    { unless: `${NOT}|charge|payment` },
  ],
  [
    'it|they|app|machine|reader|gate|site|code took|takes|accepted|accepts ~1 it|that|mine|them|my this|now|time|ok ~1',
    'It took it this time.',
    { unless: `${NOT}|long|hours|weeks|days|away|back` },
  ],
  [
    'code|card|payment|password|coupon|voucher|pin|promo finally|just took|worked|accepted|applied ~1',
    'The promo code finally took.',
    { unless: `${NOT}|money|payment-twice` },
  ],
  [
    'went|gone|goes right|straight through ~1',
    'It went right through.',
    { unless: `${NOT}|voicemail|me|to|red|body|my|customs|security|them` },
  ],
  [
    'got|had it|them|that|her|him|me ~1 approved|filled|accepted|cleared|reinstated|released|corrected|reissued ~1',
    'The tech got it approved.',
    { unless: NOT },
  ],
  [
    "says|shows ~1 it's? ready|accepted|approved|paid|complete|completed|active|confirmed|successful|verified|filed ~1",
    'Says accepted!',
    { stands: 'first', unless: `${NOT}|who|email|letter` },
  ],
  [
    'bank|app|statement|screen|portal|site|page shows|show|has it|them|both|mine ~1',
    'Confirmed, the bank shows it.',
    { unless: `${NOT}|twice|as|wrong|still|that|why` },
  ],
  [
    "yep|yes|yeah|yup|huh|sure|there|nope it's|its|they're|he's|she's|both here|there|showing|in|back|ringing|ringin|off|on|correct|accepted|gone ~1",
    "Yep, it's here.",
    { unless: `${NOT}|again|problem|noise|error` },
  ],
  ['both|all ~2 are|is here|in|there|back|showing ~1 now|as|today|thanks|thank|ty', 'Both of them are here now.', { unless: NOT }],
  [
    "it's|its|sure|enough|has|have been done now|the|today|already|and|yesterday|properly|thanks",
    "Well, it's been done now.",
    { unless: `${NOT}|nothing|work|said|told|says` },
  ],
  [
    `it's|its|they're|pages|photos|emails|messages|videos|channels|songs|music|texts|calls|files|she's|they|lights are|is? ${RUNNING}|online|up|back ~1`,
    'Pages are loading.',
    { stands: 'alone' },
  ],
  [
    "i'm|im|we're|am|and back in|into|on my|our|the ~1 account|app|profile|email|system|site|portal|inbox|game ~1",
    "Yes and I'm back in my account.",
    { unless: `${NOT}|soon|week|money` },
  ],
  [
    "don't|dont|needn't|won't|not ~1 have|need ~1 to? send|come|bother ~1 anybody|anyone|nobody|someone|somebody|out ~1",
    "You don't have to send anybody.",
    { despite: ['negated'], unless: `${IN_PART}|if|why|who|do` },
  ],
  [
    "don't|dont|not ~1 need|require ~1 you|nobody|anybody|anyone|that|it|them|this|label|one ~3 no|anymore|any|now ~1 more|longer",
    "I don't need that label no more.",
    {
      despite: ['negated'],
      unless: `${IN_PART}|if|cancel|service|subscription|plan|account|line|policy|cover|contract|membership|close|stop|leave`,
    },
  ],
  [
    'shows|showing|show ~1 up|in|on ~1 my|the|in ~1 app|account|statement|portal|profile|list|bill now ~1',
    'The seat shows up in the app now.',
    { unless: `${NOT}|error|charge|twice|message|ads` },
  ],
  [
    'figured|worked|sorted ~1 out how|what|where|which ~1',
    'Never mind, I figured out how to do it.',
    {
      stands: 'own',
      unless: `${IN_PART}|can't|cannot|couldn't|not|trying|try|haven't|never-figured|needs|until|once|hard|instruction|instructions|manual|product|minutes|easy`,
    },
  ],
  ['there she|it|he goes|is|we', 'There she goes.', { stands: 'alone' }],
  [
    'back to ~1 the|its|my|our right|correct|proper|old|usual|normal|full|original ~1',
    'The captions are back to the right language.',
    { unless: `${NOT}|go|get|going|went|i` },
  ],
  [
    "now ~1 it's|its|is|it ~1 exactly|just ~1 what|how|the|as|right ~2",
    "Now it's exactly the shade I asked for.",
    { unless: `${NOT}|as-bad|same|like|a` },
  ],
  [
    'i|we have|got what|everything i|we need|needed ~2',
    'The copy opens, I have what I need.',
    { unless: `${NOT.replace('|need', '')}|to` },
  ],
  [
    'receipt|link|file|invoice|form|document|copy|one|label|code ~1 you|they|she|he resent|sent|reissued|re-sent|emailed ~2 opens|works|worked|fits|scans|prints|is ~1 fine|perfect|right|correct|good|great|now',
    'The receipt you resent opens fine.',
    { unless: NOT },
  ],
  [
    'took|takes care of ~1 it|that|everything|this|things ~1',
    'The card is active, so that took care of it.',
    { unless: `${NOT}|who|always|they-always|very|i` },
  ],
  [
    'is|are now active|working|correct|online|live|fixed|resolved|open|paid|right|visible|current|unlocked|listed|in-force ~1',
    'The card is now active.',
    { unless: `${NOT}|says-that|only` },
  ],
])
