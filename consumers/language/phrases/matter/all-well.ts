import { tellEach } from '../tell-each.ts'
import { MENDED_THINGS, NEVER, OTHER, RUNNING_THINGS, TROUBLES, withIs } from './solved-words.ts'

const WELL = `${NEVER}|${OTHER}|but|wrong|again|says|said|told|please|could|can|claims|supposed|promised|broke|worse|no`

const MAN =
  'man|engineer|lad|lads|technician|tech|guy|guys|plumber|fella|bloke|fitter|crew|electrician|mechanic|driver|courier|team|lady|girl|boys|gentleman|chap|repairman|workmen|contractor|locksmith|installer|van|callout|call-out|visit|appointment|anyone|anybody|someone|somebody|replacement'

const THINGS =
  'bag|bags|phone|wallet|purse|keys|key|earbuds|headphones|glasses|passport|laptop|tablet|coat|jacket|scarf|umbrella|ring|watch|necklace|suitcase|case|luggage|parcel|package|booking|reservation|order|payment|invoice|file|files|record|records|claim|application|letter|teddy|toy|hat|camera|card|documents|seat|car|bike|pram|cat|dog|refund|transfer|hoodie|shoes|charger|book|ticket|tickets|locket|hearing'

const MONEY = 'refund|money|deposit|rebate|compensation|reimbursement|payout|cashback|repayment|settlement'

/** It has been well since, the firm need not come, the complaint is withdrawn. */
export const ALL_WELL = tellEach('solved', { unless: WELL }, [
  [
    "not|haven't|havent|never|hasn't|nor|hadn't ~1 heard|seen|felt|noticed|smelt|smelled|had|needed|touched|happened|missed|budged|returned|bothered ~1 it|one|that|a|single|any|the|me|us|beat ~2 since|again",
    'I have not heard it since.',
    {
      despite: ['negated'],
      unless: `${OTHER}|money|refund|reply|back|from|you|parcel|response|answer|them|him|her|update|penny|signal|service|charge`,
    },
  ],
  [
    'fine|perfect|perfectly|quiet|silent|solid|stable|dry|warm|smooth|smoothly|speed|flawless|faultless|sweet|grand|right|working|running|behaving|clean|steady|beautifully|well|peace|gold|clockwork|dream ~2 ever since',
    'Full speed ever since.',
    { unless: `${NEVER}|${OTHER}|bought|joined|switched|customer|years|owned|purchased|lounge` },
  ],
  [
    'first time in|this|for ~2 week|weeks|month|months|days|ages|fortnight',
    'It balanced, first time in months.',
    { unless: `${WELL}|late|failed|called|flown|visit|visiting|stay|stayed|down|wait|customer|fly|used|using` },
  ],
  [
    'consider|regard|treat|deem|take|mark|call|count|record|log ~4 as? cleared|closed|settled|resolved|discharged|concluded|withdrawn|satisfied|answered|solved|mended|cured|finished',
    'I regard the defect cleared.',
    { unless: `${OTHER}|not|cannot|can't|don't|won't|you've|refuse|until|unless|if|why|without|how|never|says|said|before` },
  ],
  [
    'withdraw|withdrawing|retract|retracting|rescind|drop|dropping|lift|lifting ~1 my|our|the|that|this|it|earlier ~3 complaint|dispute|query|claim|objection|report|chargeback|grievance|ticket|request|appeal|review|case',
    'I am withdrawing my dispute.',
    { unless: `${OTHER}|not|never|if|unless|until|you|offered|cannot|won't|refuse|without|asked|told|money` },
  ],
  [
    'complaint|dispute|query|claim|case|ticket|matter|issue|file|fault|grievance|objection|enquiry ~6 be ~1 regarded|considered|treated|taken|marked|closed|deemed|withdrawn|struck|archived',
    'The dispute may be regarded as closed.',
    { unless: `${OTHER}|not|cannot|until|unless|if|should|must|why|without|how|never|want|would|when|will|to` },
  ],
  [
    'confirm|acknowledge|confirming|acknowledging|confirmed ~1 receipt|received ~5 refund|payment|credit|cheque|amount|sum|replacement|funds|reimbursement|respect|settlement|deposit|money|parcel|goods|corrected|amended|revised',
    'I confirm receipt of the refund.',
    { unless: `${WELL}|your-email|please` },
  ],
  [
    `${MONEY} ~1 hit|pinged|landed|dropped|cleared|posted|arrived|received ~1 my|this|today|yesterday|ty|thanks|thank|cheers|so|and|now|overnight|morning|finally|account|bank`,
    'Refund hit this morning.',
    { unless: `${WELL}|not|where|still|only|short|went|before|charged|taken` },
  ],
  [`${MONEY} hit|pinged|landed`, 'Refund landed.', { unless: `${WELL}|before|only|where` }],
  [
    `they|he|she|you|someone|somebody|guy|lady|desk|staff|driver|cleaner|team|and|office|crew|porter|just ~1 found|located|tracked|traced|recovered|retrieved|rescued ~1 down? my|our|mine|the|it|her|his ~2 ${THINGS}`,
    'They found my earbuds under the seat.',
    { unless: `${WELL}|fault|damage|problem|error|another|easy|very|helpful|lounge|if` },
  ],
  [
    'swapped|exchanged|redid|remade|rebuilt|refitted|reprinted|replaced|fixed|mended|repaired|rectified|sorted ~1 the|it|them|my|our|that|both|all|this|mine|everything|us|me ~3 within|same|next|straight|inside|promptly|overnight ~2',
    'They swapped the lot within three days.',
    { unless: `${WELL}|price|policy|without-asking|without-a|asking|telling` },
  ],
  [
    'stopped|quit|ceased|given|finished ~1 up? squeaking|squealing|hissing|knocking|tapping|ticking|clicking|grinding|whining|whirring|vibrating|shaking|rocking|creaking|gurgling|coughing|hurting|aching|bleeding|itching|throbbing|smoking|sparking|tripping|overheating|crackling|popping|peeling|spinning|looping|asking|charging|billing|ringing|texting|emailing|logging|kicking|rebooting|restarting|stalling|juddering|pulling|cutting|moaning|screaming|bleeping|flooding|sweating|smelling|swinging|sagging',
    "The recliner's stopped squeaking.",
    {
      unless: `${WELL}|then|not|hasn't|want|asked|have-you|caring|customers|until|bought|father|mother|dad|mum|mom|son|daughter|family|friends|clients`,
    },
  ],
  [
    'pain|ache|swelling|fever|toothache|headache|rash|itch|cough|infection|limp|soreness|sickness|bleeding|stiffness|tingling|numbness|nausea ~2 gone|went|eased|vanished|settled|cleared|stopped|disappeared|subsided|faded|lifted|better',
    'The pain went away.',
    { unless: `${WELL}|not|came|back|worse|then|killer` },
  ],
  [
    `not|don't|dont|needn't|no|cancel|skip|forget|never ~1 need|bother|have|send|sending|mind|worry ~1 to|with|about|the|a|send|for|sending ~3 ${MAN} ~2 now|anymore|any|after|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|again`,
    'No need to send a plumber tomorrow.',
    {
      despite: ['negated'],
      unless: "if|why|did|money|sales|said|told|call-me|unless|still|because-you|didn't|refund|lounge|anyone-else|they",
    },
  ],
  [
    `again|fine|perfectly|properly|working|works|warm|hot|back|now|clean|dry|good|grand ~4 after|since|once|thanks ~1 to? ~1 the|your|a|that|he|she|you ~2 ${MAN} ~1 came|left|visited|called|fixed|replaced|swapped|reset|went|been|put|turned|yesterday|today|on`,
    'The screen has numbers again after the man came.',
    { unless: WELL.replace('|again', '') },
  ],
  [
    'my|our|the request|complaint|enquiry|query|application|transfer|claim|repair|job ~1 is|was|has ~1 now? complete|completed|fulfilled|satisfied|granted|satisfactory|successful',
    'So my request is complete.',
    { unless: `${WELL}|not|until|never|time` },
  ],
  [
    `${TROUBLES}|${withIs('fee|charge|surcharge|fine|penalty|bug|fault|extra|double')} ~1 come|came|taken|gone|dropped|knocked off ~1 and|so|my|the|now|this|it|thanks`,
    "The storage fee's come off so thanks.",
    { unless: `${WELL}|wheel|handle|not|want|line` },
  ],
  [
    'no further|more|longer|other ~1 quarrel|grievance|complaint|complaints|issue|issues|objection|argument|beef|gripe ~1 with|about|on|from|to|now|and',
    'I have no further quarrel with the bill.',
    { despite: ['negated'], unless: `${OTHER}|but|leave|hope|really|never` },
  ],
  [
    'leak|burst|pothole|hole|tap|fence|door|lift|pipe|crack|gate|fault|screen|wall|roof|drain|boiler|step|window|hinge|chair|strap|seam|tear|dent|scratch|gutter|light ~4 mended|patched|sealed|plugged|unblocked|repaired|rehung|replastered ~1 and|now|in|by|within|so|yesterday|today|this|thanks|at|turf|same|before',
    'Burst in the lane mended, and the gate shut.',
    { unless: `${WELL}|never|not|be|badly|poorly|if|get` },
  ],
  [
    'i|we|she|he|mum|dad|now can ~1 eat|chew|sleep|walk|breathe|smile|hear|see|drive|work|shower|cook|wash|bathe|run|bend|rest|read|write|swallow|dance|type|bite ~3 again|properly|both|pain|now|peace|comfortably|normally',
    'Now I can chew on both sides.',
    { unless: `${NEVER}|${OTHER}|lounge|area|room|rooms` },
  ],
  [
    'works|working|fixed|sorted|arrived|solved|resolved|refunded|unlocked|reconnected|reinstated|mended|repaired finally|eventually|ultimately|overnight',
    'The link is working finally.',
    { unless: WELL },
  ],
  [
    `${withIs(RUNNING_THINGS)} is|are|now|all|finally? mended|repaired|sorted|grand|cured`,
    "The printer's grand.",
    { unless: `${WELL}|be|get|need|needs|want|if|getting|hotel|lounge|room|not|rate` },
  ],
  [
    'ran|run|printed|loaded|balanced|reconciled|closed|started|booted|synced|imported|exported|flushed|drained|charged|scanned|opened|shut|drove|flew|cranked clean|cleanly|perfect|fine|sweet|smoothly|faultlessly|beautifully|flawlessly|first|clear|perfectly|lovely ~1',
    'The night audit ran clean.',
    { unless: `${WELL}|lounge|flight|everything|bought|always|until|then|camera|enjoyable` },
  ],
  [
    'had|got|has|have|getting our|my|the|us|me|both ~4 talking|working|running|going|printing|online|synced|mobile|ringing|connected ~5 by|within|in|before|inside|end ~3 call|hour|minutes|day|end|lunch|afternoon|morning|teatime|phone',
    'Had our tills talking within the hour.',
    { unless: `${WELL}|still|not` },
  ],
  [
    `${withIs(MENDED_THINGS)}|he|she|they ~1 has|have|just|did|finally ~1 received|got|collected it|them ~1 and|now|thanks|today|yesterday|safely|confirmed|this`,
    'He has received it and confirmed.',
    { unless: `${WELL}|still|not|email|wrong` },
  ],
])
