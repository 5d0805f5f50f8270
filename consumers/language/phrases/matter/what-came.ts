import { tellEach } from '../tell-each.ts'
import { NEVER, OTHER, SPOILED, withIs } from './solved-words.ts'

const MONEY =
  'refund|money|credit|payment|compensation|reimbursement|payout|cheque|check|deposit|settlement|rebate|cash|funds|amount|fee|overpayment|claim|difference'

const CAME =
  'arrived|landed|hit|reached|cleared|credited|reflected|returned|refunded|paid|showed|shown|dropped|deposited|repaid|appeared|posted|received|came|transferred'

const BANK = 'account|bank|card|statement|wallet|balance|paypal|ledger|acct|accounts'

const GOODS =
  'parcel|package|order|delivery|letter|card|bag|bags|case|suitcase|luggage|ticket|tickets|voucher|item|items|box|boxes|key|keys|pass|documents|phone|fob|part|parts|cartons|pallet|pallets|shelf|leg|panel|cushion|prescription|tablets|medication|permit|certificate|contract|invoice|bill|note|book|books|uniform|shoes|coat|dress|glasses|passport|router|sim|meal|pizza|food|groceries|lamp|sofa|table|bed|mattress|wheelchair|pram|buggy|package|goods|kit|filter|pump|ring|flowers|cake|toy|licence|statement|form|paperwork|unit'

const TURNED = 'arrived|turned|delivered|here|come|came|found|surfaced|reappeared|collected|received'

const WHEN =
  'today|yesterday|morning|afternoon|evening|tonight|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ago|overnight|lunchtime|lunch|teatime|now|last|finally|end|safely|safe|porch|doorstep|door|intact|complete|hour|thanks'

const RIGHT = 'missing|replacement|correct|corrected|right|proper|amended|revised|reissued|second|lost|substitute|promised'

/** What was missing or owed has come. */
export const CAME_IN = tellEach('solved', { unless: `${NEVER}|${OTHER}|${SPOILED}` }, [
  [
    `${withIs(MONEY)} ~3 ${CAME} ~2 my|our|her|his|mum's|dad's ~1 ${BANK}`,
    'The money reached my account.',
    {
      unless: `${NEVER}|${OTHER}|${SPOILED}|only|instead|twice|without|shouldn't|says|say|said|you|told|where|nothing|no|short`,
    },
  ],
  [
    `${withIs(MONEY)} ~1 back in|on|into my|our|the|her|his ~1 ${BANK}`,
    "The money's back in my account.",
    {
      unless: `${NEVER}|${OTHER}|${SPOILED}|want|need|get|put|please|waiting|can|could|expect|send`,
    },
  ],
  [
    `${withIs(MONEY)} just|finally|has|have|now|all ~1 ${CAME} ~1 my|our|back|in|me|us|thanks|up|through|today|and|so`,
    'My refund finally came through.',
    {
      unless: `${NEVER}|${OTHER}|${SPOILED}|only|twice|short|says|you|where|nothing|no|account|why|for`,
    },
  ],
  [
    `i|we|i've|we've|and|finally|have|just got|received|had my|our|the|full ~1 ${MONEY} ~1 back|in|through|thanks|yesterday|today|finally|now|and`,
    'We received our deposit back.',
    {
      unless: `${NEVER}|${OTHER}|${SPOILED}|only|want|wish|until|never|no|would|get|nothing|back-up`,
    },
  ],
  [
    `got|gotten|had|have my|our|all|every|full ~2 money|penny|cent|cash|dollars|pounds back`,
    'I have got all my money back.',
    {
      unless: `${NEVER}|${OTHER}|${SPOILED}|want|wish|until|only|no|would`,
    },
  ],
  [
    `${MONEY} ~1 paid|settled|refunded|returned|honoured|approved in|within|without|and ~1 full|same|days|hours|a|fuss|no`,
    "That's my claim paid in full.",
  ],
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
    `found|tracked|located|spotted it|my|them|the|mine|our ~2 and|down|in|within ~2 posted|sent|back|it|got|minutes|hours|brought|hour|drove|money|returned|delivered|seconds`,
    'They found the bag and brought it round.',
    {
      unless: `${NEVER}|${OTHER}|${SPOILED}|use|using|easy|boring|noisy|taste|bit`,
    },
  ],
  [`${GOODS} in hand`, 'Parcel in hand, ta.', { unless: 'with|no|bird|book' }],
  [
    "we|i|i've|we've|have|got|has|with ~1 hot|running water|heat|heating|power|signal|internet|picture|sound|gas|lights|electricity|light|broadband ~1 again|now|back|once|at|thanks|thank|finally|since",
    'We have got power again.',
    {
      unless: `${NEVER}|${OTHER}|${SPOILED.replace('|again', '')}|no|without|low|only|lost|off`,
    },
  ],
  [
    `full|five|four bars|signal|strength|pressure|speed now|again|thanks|cheers|and|at|we|so`,
    'Full bars now.',
    { unless: `${OTHER}|no|but|not|still|if|paying|paid` },
  ],
])
