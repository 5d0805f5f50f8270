import { tellEach } from '../tell-each.ts'
import { AWAITED, DENYING, DENYING_OR_ASKING, IN_PART, NEVER, OTHER, SO, SPOILED, withIs } from './solved-words.ts'

const TURNED = 'arrived|turned|delivered|here|come|came|found|surfaced|reappeared|collected|received'

const GOODS =
  'parcel|package|order|delivery|letter|card|bag|bags|case|suitcase|luggage|ticket|tickets|voucher|item|items|box|boxes|key|keys|pass|documents|phone|fob|part|parts|cartons|pallet|pallets|shelf|leg|panel|cushion|prescription|tablets|medication|permit|certificate|contract|invoice|bill|note|book|books|uniform|shoes|coat|dress|glasses|passport|router|sim|meal|pizza|food|groceries|lamp|sofa|table|bed|mattress|wheelchair|pram|buggy|package|goods|kit|filter|pump|ring|flowers|cake|toy|licence|statement|form|paperwork|unit'

const WHEN =
  'today|yesterday|morning|afternoon|evening|tonight|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ago|overnight|lunchtime|lunch|teatime|now|last|finally|end|safely|safe|porch|doorstep|door|intact|complete|hour|thanks'

const RIGHT = 'missing|replacement|correct|corrected|right|proper|amended|revised|reissued|second|lost|substitute|promised'

const CARRIER =
  'driver|van|courier|postman|postie|taxi|cab|engineer|plumber|technician|nurse|carer|fitter|rider|electrician|bus|coach|mechanic|locksmith|dpd|hermes|evri|ups|fedex'

const SPOILT = `${AWAITED}|but|damaged|broken|wrong|faulty|late|empty|isn't|doesn't|won't|not|smashed|cracked|incomplete|no|hasn't|hasnt|haven't|didn't|wasn't|isnt|weren't|how|what|why|says|said|told|claims|email-saying|without|only`

const HAS_COME = 'arrived|landed|come|turned|reached|shown|appeared|popped|surfaced|delivered|received|cleared'

const SENT_THINGS =
  'parcel|package|order|delivery|letter|card|bag|bags|case|suitcase|luggage|ticket|tickets|voucher|code|coat|jacket|phone|wallet|keys|key|box|boxes|crate|crates|item|items|replacement|certificate|cert|confirmation|invoice|form|contract|report|results|result|records|documents|statement|prescription|permit|passport|kit|part|parts|sofa|bed|table|wardrobe|sample|file|email|payslip|book|books|glasses|tyre|tyres|flowers|cake|food|pizza|shopping|groceries|link|pass|passes|sim|router|booking|letter|text|papers|paperwork'

const BELONGINGS =
  'money|deposit|points|account|number|seat|access|email|photos|files|licence|license|credit|place|channels|discount|page|phone|bag|bags|luggage|suitcase|keys|card|cat|dog|watch|ring|bike|internet|signal|power|fee|fare|login|profile|listing|data|contacts|voucher|slot|booking|wallet|stuff|tooth|brace|car'

const PARCELS =
  'parcel|package|order|delivery|letter|replacement|card|bag|case|suitcase|luggage|ticket|tickets|voucher|vouchers|item|items|box|key|pass|documents|bags|phone'

/** What was missing, lost or sent anew is here. */
export const GOODS_CAME = tellEach('solved', { unless: `${NEVER}|${OTHER}|${SPOILED}` }, [
  [
    `${withIs(GOODS)} ~2 ${TURNED} ~1 up|in|on|at|this|home|to|today|yesterday|safely|with|by|back ~3 ${WHEN}`,
    'The parcel turned up on the porch this morning.',
    {
      unless: `${NEVER}|${OTHER}|${SPOILED}|was|were|to|before|first|bill|invoice|supposed|due|before|two|three|without|days|then|only|claims|says|short|instead|said|never`,
    },
  ],
  [
    `${withIs(GOODS)} ~1 showed|turned|shown up|safe|at|on|safely`,
    'The bag showed up.',
    {
      unless: `${NEVER}|${OTHER}|${SPOILED}|never|no|nobody|until|without|supposed|expected|see|claims|says|day|days|hours|pocket|coat|unfreeze`,
    },
  ],
  [
    `${withIs(GOODS)} ~2 been found|located|recovered|returned|reunited|delivered|reissued|replaced ~1`,
    'My suitcase has been found.',
    {
      unless: `${NEVER}|${OTHER}|${SPOILED}|only|says|say|said|told|email|was|to|claims|app|tracking|marked|neighbour|for|since|left|stolen`,
    },
  ],
  ["i|we|me|and|luggage|i'm|we're|are ~3 been? reunited", 'My luggage and I are reunited.'],
  [
    `the|my|our|your ${RIGHT} ~2 ${GOODS}|screen|page|panel|remote|charger|battery|one|ones|two|pair|piece|items ~1 ${TURNED} ~1 up|and|this|on|in|yesterday|today|with|now|thank|thanks|at|safely|monday|tuesday|wednesday|thursday|friday|saturday`,
    'The missing cartons came with the van today.',
    {
      unless: `${NEVER}|${OTHER}|${SPOILED.replace('|missing', '')}|also|same|too|wrongly|either|to|before|email|bill`,
    },
  ],
  [
    `the|my|our|your ${RIGHT} ~2 ${GOODS}|one|ones|piece|size|colour ~1 fits|works|worked|is|are ~1 perfect|perfectly|fine|great|lovely|spot|well|and|grand|a`,
    'The replacement part fits perfectly.',
    {
      unless: `${NEVER}|${OTHER}|${SPOILED.replace('|missing', '')}|also|same|too|price|tariff|policy|contract|website|menu|manager|owner|layout`,
    },
  ],
  [
    `the|a|my|our|your ${RIGHT} ~2 ${GOODS}|one ~1 has|have|is|was|were been|now|just|duly? delivered|received|fitted|installed|issued|supplied|sent`,
    'The replacement pump has been fitted.',
    {
      unless: `${NEVER}|${OTHER}|${SPOILED}|to|same|only|told|says|said|email|claims|without|because|never`,
    },
  ],
  [
    'found|tracked|located|spotted it|my|them|the|mine|our ~2 and|down|in|within ~2 posted|sent|back|it|got|minutes|hours|brought|hour|drove|money|returned|delivered|seconds',
    'They found the bag and brought it round.',
    {
      unless: `${NEVER}|${OTHER}|${SPOILED}|use|using|easy|boring|noisy|taste|bit`,
    },
  ],
  [`${GOODS} in hand`, 'Parcel in hand, ta.', { unless: 'with|no|bird|book' }],
  [
    `${CARRIER}|he|she|somebody|someone|neighbour|they|just|has ~1 just handed|dropped|delivered|brought|offloaded|unloaded|left|fetched|returned ~1 it|them|my|the|me|us|mine ~3`,
    'The postman has just handed it to me.',
    { unless: `${SPOILT}|off-my-list|call|calls|out|line|price|us-off|phone|me-off|wifi|connection|signal` },
  ],
  [
    `amended|corrected|revised|reissued|missing|replacement|right|proper|correct|resent|fresh ~2 ${SENT_THINGS}|one|ones ~1 has|have|is|are|was|were|just|finally|now? ~1 ${HAS_COME}|came ~1 and|by|with|this|today|yesterday|at|now|safely|ok|fine|up`,
    'The amended confirmation has arrived and it is fine.',
    { unless: `${SPOILT}|manager|owner|menu|bill|email-from` },
  ],
  [
    `${SENT_THINGS} ~2 has|have|is|are|'s now|finally|duly|since|just|both|all|safely ~1 ${HAS_COME} ~1`,
    'The results have now arrived with my doctor.',
    { unless: `${SPOILT}|you|your|bill|text-from|email|link|price|flight`, without: 'that|which' },
  ],
  [
    'it|that|they has|have|just|finally reversed|returned|landed|cleared|dropped|arrived',
    'It has reversed.',
    { unless: `${SPOILT.replace('|but', '')}|flight|plane|we|i|dead` },
  ],
  ['got|have|received everything|all|both now|here|finally|safely', 'Got everything now.', { unless: `${SPOILT}|problem|in-one|app|your` }],
  [
    'ping|oh|ah|ooh|yep|yes|yeah|ok|right|aha|junk here|there it|they|she|he|we|you is|are|go|goes ~1',
    'Oh here it is.',
    { unless: `${IN_PART}|not|again|same|error|problem|if` },
  ],
  [
    `${withIs('number|records|record|points|photos|files|dog|cat|name|seat|seats|address|email')}|it|it's|they|they're all? there again|now|also|both|correctly`,
    'The points are all there now.',
    { unless: `${DENYING}|no|still|but|hotel|noise|error|charge|was|been|went|go|people|been|staff` },
  ],
  [
    `got|have|had|has|given|gave|with my|our|her|his|me|us|mum's|dad's ~2 ${BELONGINGS} back ~1`,
    'I got my points back.',
    {
      unless: `${DENYING_OR_ASKING}|can|could|try|trying|get|only|half|where|call|without|wish|like|give|broke|broken|back-to|demand|fight|a|pain`,
    },
  ],
  [
    `${withIs(PARCELS)} has|have|is|just|now|finally|was|are ${SO}? arrived|turned|landed|delivered|here|come|shown|found|back today|up|now|this|thanks|just|safely|finally|at|cheers|safe|here`,
    'My parcel has turned up.',
    { unless: `${OTHER}|not|damaged|broken|wrong|if|when|late|empty|but` },
  ],
  [
    'finally|eventually arrived|turned|received|delivered|appeared|came|landed|refunded|got today|up|this|yesterday|through|thanks|back|refund|money',
    'It finally turned up.',
    { unless: `${OTHER}|damaged|broken|wrong|if|when|late|empty|but|flight|airport|we|email|notification|bill|charge` },
  ],
  [
    'received|got|have|had|recieved|collected the|my|your|our ~1 corrected|replacement|new|revised|amended|refund|reissued|missing|right|proper|refunded ~3 today|yesterday|this|thanks|thank|now|last|safely|cheers',
    'I received the corrected bill today.',
    { unless: `${OTHER}|not|damaged|broken|wrong|if|when|card|job|email|rate|contract|late` },
  ],
  [
    `${withIs('it|that|they|refund|credit|parcel|package')}|its has|have|just|finally? arrived|landed|turned|here today|now|at|safely|just|thanks|up`,
    "It's turned up, thanks.",
    { unless: `${OTHER}|not|damaged|broken|wrong|if|when|late|empty|but|flight` },
  ],
  [
    'can see it|them|that|everything|mine|both|the|my *? now|there|here|thanks|fine|perfectly|again',
    'I can see them now.',
    { unless: `${OTHER}|not|if|charge|wrong|when` },
  ],
  [
    "it's|its|is|and|now|already|yes|yep|are|they're showing|there|back|here|visible on|in|now|already|correctly|up|as|safe my|the|now|account|app|it|statement|thanks|paid|full|active|sound",
    "It's showing in my account.",
    {
      unless: `${OTHER}|not|if|wrong|where|error|declined|pending|was|when|were|to|food|noise|fault|problem|leak|same|smell|charge|again|bill|false`,
    },
  ],
])
