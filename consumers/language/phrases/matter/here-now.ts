import { tellEach } from '../tell-each.ts'
import { ELSEWHERE, IN_PART, RUNNING_THINGS, withIs } from './solved-words.ts'

const SUPPLY =
  'power|electric|electricity|signal|internet|broadband|wifi|water|gas|heating|heat|lights|line|network|service|sound|picture|bars|mail|email|data|tone|light'

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
  [
    `flowing|running|coming|ringing|going again|normally|through ~1 on|at|in|here|our|my|now`,
    'Mail is flowing again here.',
    { unless: `${UNTIL}|not|no|problem|same|late|round|back` },
  ],
  [
    `${CARRIER}|he|she|somebody|someone|neighbour|they|just|has ~1 just handed|dropped|delivered|brought|offloaded|unloaded|left|fetched|returned ~1 it|them|my|the|me|us|mine ~3`,
    'The postman has just handed it to me.',
    { unless: `${SPOILT}|off-my-list|call|calls|out|line|price|us-off|phone|me-off|wifi|connection|signal` },
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
    `${withIs(`refund|money|credit|compensation|deposit|cheque|cash|pension|it|that|mine|both`)} ~1 is|are|now|all|safely|just|sitting|back? in|on my|our|the|her|his ~1 ${PLACE} ~1 now|just|thanks|thank|so|safe|today|ta|cheers|since|safely|already`,
    "It's in the bank now.",
    {
      unless: `${UNTIL}|not|no|but|want|need|get|put|please|can|could|lives|error|problem|nothing|left|only|why|what|where|who|charged|charge`,
    },
  ],
  [
    `it|that|they has|have|just|finally reversed|returned|landed|cleared|dropped|arrived`,
    'It has reversed.',
    { unless: `${SPOILT.replace('|but', '')}|flight|plane|we|i|dead` },
  ],
  ['got|have|received everything|all|both now|here|finally|safely', 'Got everything now.', { unless: `${SPOILT}|problem|in-one|app|your` }],
  [
    'found it|them|him|her|mine|ours',
    'Found it, the porter had it.',
    { stands: 'alone', unless: `${IN_PART}|not|but|if|i|bit|difficult|hard|very` },
  ],
  [
    'ping|oh|ah|ooh|yep|yes|yeah|ok|right|aha|junk here|there it|they|she|he|we|you is|are|go|goes ~1',
    'Oh here it is.',
    { unless: `${IN_PART}|not|again|same|error|problem|if` },
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
])
