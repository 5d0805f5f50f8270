import { tellEach } from '../tell-each.ts'
import { ELSEWHERE, IN_PART, RUNNING_THINGS, withIs } from './solved-words.ts'

const SUPPLY =
  'power|electric|electricity|signal|internet|broadband|wifi|water|gas|heating|heat|lights|line|network|service|sound|picture|bars|mail|email|data|tone|light'

const MONEY =
  'refund|money|credit|payment|compensation|deposit|cheque|reimbursement|payout|cash|fee|difference|cashback|rebate|overpayment|fare|pension'

const GOODS =
  'parcel|package|order|delivery|letter|card|bag|bags|case|suitcase|luggage|ticket|tickets|voucher|code|coat|jacket|phone|wallet|keys|key|box|boxes|crate|crates|item|items|replacement|certificate|cert|confirmation|invoice|form|contract|report|results|result|records|documents|statement|prescription|permit|passport|kit|part|parts|sofa|bed|table|wardrobe|sample|file|email|payslip|book|books|glasses|tyre|tyres|flowers|cake|food|pizza|shopping|groceries|link|pass|passes|sim|router|booking|letter|text|papers|paperwork'

const CAME = 'arrived|landed|come|turned|reached|shown|appeared|popped|surfaced|delivered|received|cleared'

const CARRIER =
  'driver|van|courier|postman|postie|taxi|cab|engineer|plumber|technician|nurse|carer|fitter|rider|electrician|bus|coach|mechanic|locksmith|dpd|hermes|evri|ups|fedex'

const PLACE =
  'inbox|hands|hand|account|bank|fund|folder|wallet|meter|app|ledger|mailbox|pocket|fridge|possession|hallway|porch|portal|basket'

const UNTIL = `${IN_PART}|${ELSEWHERE}|if|when|until|unless|should|hope|hoping|soon|waiting|supposed|due`
const SPOILT = `${UNTIL}|but|damaged|broken|wrong|faulty|late|empty|isn't|doesn't|won't|not|smashed|cracked|incomplete|no|hasn't|hasnt|haven't|didn't|wasn't|isnt|weren't|how|what|why|says|said|told|claims|email-saying|without|only`

/** What was missing or away is here. */
export const HERE_NOW = tellEach('solved', { unless: SPOILT }, [
  [
    `${withIs(SUPPLY)} ~1 is|are|has|just|all|now|finally? ~1 come|came? back ~1 on|up|in|at|here|now|again|since|too ~9`,
    "Signal's come back on the hill.",
    { unless: `${UNTIL}|not|by|will|no|off|called|phone|calling|get|touch|long|bill|billing|email` },
  ],
  [
    `${withIs(SUPPLY)} ~1 is|are|has|just|all|now|finally? come|came|flowing|returned back|now`,
    'The signal has come back.',
    { unless: `${UNTIL}|not|no|off|get|email` },
  ],
  [`bars are|have|is|all come? back|there|full|up`, 'The bars are back.', { unless: `${UNTIL}|hotel|drinks|drink|pub|pubs` }],
  [
    `flowing|running|coming|ringing|going again|normally|through ~1 on|at|in|here|our|my|now`,
    'Mail is flowing again here.',
    { unless: `${UNTIL}|not|no|problem|same|late|round|back` },
  ],
  [
    `${withIs(CARRIER)} ~1 has|is|just|now|finally ~1 here|outside|arrived|pulled|knocked ~1`,
    'The van is here now.',
    { unless: `${UNTIL}|not|no|but|been|never|nobody|hours|late|then|left` },
  ],
  [`the|my|your|our|that? ${withIs(CARRIER)}|vans|he's|she's|they're here`, "The driver's here.", { stands: 'alone', unless: UNTIL }],
  ["she's|he's|they're|it's here now|already|thanks|finally|at", "She's here now.", { unless: `${UNTIL}|not|but|noise|rain` }],
  [
    `${CARRIER}|he|she|somebody|someone|neighbour|they|just|has ~1 just handed|dropped|delivered|brought|offloaded|unloaded|left|fetched|returned ~1 it|them|my|the|me|us|mine ~3`,
    'The postman has just handed it to me.',
    { unless: `${SPOILT}|off-my-list|call|calls|out|line|price|us-off|phone|me-off|wifi|connection|signal` },
  ],
  [
    `${CARRIER} ~2 been|back|came|come|turned ~2 with the|my|our|a|all ~1 missing|rest|other|right|correct|new|two|last|bags|replacement`,
    'The driver has been back with the missing bags.',
    { unless: `${SPOILT}|again` },
  ],
  [
    `amended|corrected|revised|reissued|missing|replacement|right|proper|correct|resent|fresh ~2 ${GOODS}|one|ones ~1 has|have|is|are|was|were|just|finally|now? ~1 ${CAME}|came ~1 and|by|with|this|today|yesterday|at|now|safely|ok|fine|up`,
    'The amended confirmation has arrived and it is fine.',
    { unless: `${SPOILT}|manager|owner|menu|bill|email-from` },
  ],
  [
    `${GOODS} ~2 has|have|is|are|'s now|finally|duly|since|just|both|all|safely ~1 ${CAME} ~1`,
    'The results have now arrived with my doctor.',
    { unless: `${SPOILT}|you|your|bill|text-from|email|link|price|flight`, without: 'that|which' },
  ],
  [
    `${GOODS} ~2 reached|arrived|came|landed|turned|delivered ~3 yesterday|today|morning|midnight|night|afternoon|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|finally|safely|complete|post ~1`,
    'The papers reached my dentist yesterday.',
    {
      unless: `${SPOILT}|to|before|bill|was|supposed|two|three|then|never|after|food|email|hour|hours|cold|said|again|still`,
      without: 'that|which',
    },
  ],
  [
    `it|they|this|that|one just|finally|has|have|now|only ~1 landed|arrived|come|came|popped ~1 in|on|through|by|to ~1 my|the|our|her|his ~1 ${PLACE}|post|door|letterbox|phone|screen|mail|email`,
    'Yes, it just landed in my inbox.',
    { unless: SPOILT },
  ],
  [
    `just|finally|now landed|arrived|popped|dropped ~1 in|into|on|through my|the|our ${PLACE}|letterbox|door|mat|doorstep|post`,
    'Just landed in my inbox.',
    { unless: SPOILT },
  ],
  [
    'came|arrived|come|landed this|yesterday|today|ten morning|afternoon|evening|lunchtime|and ~1 and|so|ta|thanks|fits|all|works|cheers',
    'Came this morning and fits.',
    { unless: `${SPOILT}|i|we|he|to|home|bill|again|engineer|nobody` },
  ],
  [
    `${withIs(`refund|money|credit|compensation|deposit|cheque|cash|pension|it|that|mine|both`)} ~1 is|are|now|all|safely|just|sitting|back? in|on my|our|the|her|his ~1 ${PLACE} ~1 now|just|thanks|thank|so|safe|today|ta|cheers|since|safely|already`,
    "It's in the bank now.",
    {
      unless: `${UNTIL}|not|no|but|want|need|get|put|please|can|could|lives|error|problem|nothing|left|only|why|what|where|who|charged|charge`,
    },
  ],
  [
    `it's|they're|it|they|ticket's|ticket|letter|parcel|card|voucher|link|refund|keys|code is|are|now? in my|our|the inbox|hands|hand|mailbox|possession`,
    "The ticket's in the inbox.",
    { unless: `${UNTIL}|not|no|but|if|trash|your|future|matter` },
  ],
  [
    `${withIs(MONEY)} ~4 is|are|has|'s in|through|back|returned|reversed ~1 now|thanks|ta|today|so|yesterday|cheers|thank|since|already|also`,
    'The refund for the eggs is in, ta.',
    { unless: `${UNTIL}|not|no|want|need|get|put|please|can|could|where|pending|says|you|gone|missing|saw|disappeared|why|what|but` },
  ],
  [
    `the|my|our|yes|now? ${withIs(MONEY)} ~4 is|are in|through|there|back`,
    'Refund for the eggs is in.',
    { stands: 'alone', unless: UNTIL },
  ],
  [
    `${MONEY.replace('|payment', '')}|amount|sum|pounds|euros|dollars ~1 has|have|was|is|now|just|all|fully ~1 returned|reversed|refunded|back|reimbursed|credited|repaid|booked ~2 on|to|in|into|my|our|this|yesterday|today|now|already|but`,
    'The amount is booked on our account.',
    {
      unless: `${UNTIL}|not|no|want|need|please|can|could|get|says|said|told|you|never|ask|asked|only|where|half|placed|what|why|happening|wasn't|hasn't|isn't|didn't|weren't`,
    },
  ],
  [
    `it|that|they has|have|just|finally reversed|returned|landed|cleared|dropped|arrived`,
    'It has reversed.',
    { unless: `${SPOILT.replace('|but', '')}|flight|plane|we|i|dead` },
  ],
  [
    `just|yes|yep|yeah|ok ~1 got|received|seen|saw ~1 the|a|my|it ~1 notification|alert|refund|email|text|money|confirmation|code|payment|link|parcel|letter|voucher ~1 now|today|back|just|this|through|and`,
    'Just got the notification now.',
    { unless: `${SPOILT}|saying|about|another|from|spam|again` },
  ],
  [
    `have|i've|ive|got|just|we've|and ~1 received|got|seen the|my|our|your ~1 alert|credit|receipt|funds|reversal|refund|reimbursement`,
    'I have received the alert.',
    { unless: `${SPOILT}|for|never|want|yet` },
  ],
  [
    `got|received everything|all|both|them|it|that|mine|ours|text|code|passes ~1 now|today|this|here|open|safely ~2 morning|now|here|thanks|cheers|ta|just`,
    'Got it this morning ok.',
    { unless: `${SPOILT}|problem|years|bought|months|love|worse|again|off|you|error|call|bill|again` },
  ],
  ['got|have|received everything|all|both now|here|finally|safely', 'Got everything now.', { unless: `${SPOILT}|problem|in-one|app|your` }],
  [
    `has|have|they've|you've|she's|he's|they|she|just|finally|we've|i've ~1 found|located|traced|recovered|retrieved my|our|mine|her|his ~2`,
    'They have found my sample.',
    {
      unless: `${SPOILT}|favourite|new|love|home|go-to|dream|perfect|way|soul|place|doctor|account|details|to|i|weak|spot|number|people|hotel|dentist|barber`,
    },
  ],
  [`my|the|our|his|her|both|all? ${GOODS} found|recovered|located`, 'Keys found.', { stands: 'alone', unless: SPOILT }],
  [
    'found it|them|him|her|mine|ours',
    'Found it, the porter had it.',
    { stands: 'alone', unless: `${IN_PART}|not|but|if|i|bit|difficult|hard|very` },
  ],
  [
    `it|they|them|keys|bag|coat|parcel|phone|card|wallet|tenant|trousers|case|letter|form|ticket had|was|were ~2 in|at|under|behind|on|with|them|it|next ~4 whole|all|along ~1 time|along|day|while`,
    'It was in his bag the whole time.',
    { unless: `${IN_PART}|not|hold|hotel|flight|plane|staff|said|told|you|we|i|your` },
  ],
  [
    "has|have|'s turned|shown|popped up ~2 was|in|at|under|behind|with|all|safe|next|among",
    'The coat has turned up, it was at next door.',
    { unless: `${SPOILT}|engineer|nobody|never|driver|without` },
  ],
  [
    'ping|oh|ah|ooh|yep|yes|yeah|ok|right|aha|junk here|there it|they|she|he|we|you is|are|go|goes ~1',
    'Oh here it is.',
    { unless: `${IN_PART}|not|again|same|error|problem|if` },
  ],
  ['there it|they|she|he is|are', 'There it is.', { stands: 'alone', unless: `${IN_PART}|not|again|error|but` }],
  [
    'there ~1 are|is ~1 my|all|our|both ~1 messages|photos|files|points|emails|tickets|money|refund|contacts|songs|orders|passes|seats|settings',
    'There are my messages.',
    { unless: `${SPOILT}|problem|issues|on|missing|wrong|with` },
  ],
  [
    `${withIs(RUNNING_THINGS)}|bins|bin|rubbish|hole|pothole|drain|gutter|skip|they ~1 was|were|got|been|is|are emptied|collected|filled|mended|unblocked|cleared|repaired|fixed|replaced ~2 morning|today|yesterday|last|finally|monday|tuesday|wednesday|thursday|friday|saturday|sunday`,
    'They were emptied this morning at last.',
    { unless: `${UNTIL}|not|no|but|by-mistake|said|told|supposed|again|never|only|before|was-never` },
  ],
  [
    'don land|drop|enter|reach|clear|settle|reverse|return|arrive|solve|fix|restore|credit|calm|correct|work|show|open ~2',
    'The balance don land.',
    { unless: `${IN_PART}|no|if|wahala|finish|tire|vex|understand|why|how` },
  ],
  [
    'don see|get|receive|collect|pay my|the|am|our|me|it ~1 money|alert|refund|am|salary|parcel|package|bag|balance',
    'I don see my money.',
    { unless: `${IN_PART}|no|if|never|dey-wait` },
  ],
  [
    'dey work|okay|ok|fine|show|alright|kampe|gidigba|come|flow|open now|again|well|fine|finally|already|o',
    'E dey work now.',
    { unless: `${IN_PART}|no|if|not` },
  ],
  [
    'settled|solved|resolved|sorted|fixed|received|works|working|okay|ok|can lah|already|liao|leh|oredi',
    'Solved already lah.',
    { stands: 'first', unless: `${IN_PART}|not|if|until` },
  ],
])
