import { tellEach } from '../tell-each.ts'
import { DENYING_OR_ASKING, ELSEWHERE, IN_PART, NEVER, OTHER, RECORDS, RUNNING_THINGS, TROUBLES, withIs } from './solved-words.ts'

const NOT_RIGHT = `${IN_PART}|${ELSEWHERE}|not|isn't|isnt|doesn't|doesnt|don't|hasn't|didn't|won't|if|should|until|unless|make|sure|but|never|please|want|need|can't|cannot|nothing|wrong|which|whether`

const ENTRY =
  'one|figure|figures|name|names|address|price|colour|color|size|amount|total|number|date|dates|seat|seats|spelling|tariff|rate|time|reading|balance|order|version|bill|invoice|door|room|address|pair|part|country|surname|postcode|currency|team|class|plan|day|slot|dose'

const SET_RIGHT =
  'applied|added|reversed|corrected|reinstated|restored|unlocked|unblocked|reactivated|refunded|credited|reissued|amended|updated|rectified|waived|lifted|replaced|repaired|supplied|honoured|honored|adjusted|backdated|reconnected|approved|installed|cleared|reimbursed|reprinted|rebooked|reopened|verified|regularised|regularized|mended|fixed|sorted|resolved|settled|switched|reset|unfrozen|reallocated|recalculated|repaid|accepted|validated|activated|attended|serviced|rescheduled|rewired|relaid|resent|re-sent|reissued|regenerated'

const DAY =
  'today|yesterday|morning|afternoon|evening|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|night|now|since|already|thanks|thank|cheers|last|immediately|once|straight|promptly|same|quickly|within|in|and'

const TAKEN_AWAY =
  'cancelled|canceled|removed|refunded|waived|reversed|lifted|cleared|dropped|withdrawn|deleted|written|wiped|scrapped|taken|credited|corrected|rectified|unblocked|reduced'

const RIGHT_RULES = `${NEVER}|${OTHER}|but|wrong|wrongly|mistake|times|many|glass|plate|error|incorrectly|twice|broken|only|says|say|said|told|please|again|without|supposed|claims|claim|once|before|by|worse|same|after|asked|asking|request|requested|can|could`

const MENDED_IT =
  'fixed|sorted|mended|repaired|unblocked|replaced|filled|emptied|collected|tightened|adjusted|cleared|cleaned|patched|reset|rewired|swapped|changed|relit|restored|solved|resolved|rehung|refitted|removed|reinstalled|unlocked|realigned|rectified|corrected|recalibrated|bled|drained|reseated|plugged|shimmed|glued|pumped|towed|reattached'

const SOMEBODY =
  'he|she|they|guy|guys|lady|chap|lad|lads|girl|woman|man|men|gentleman|fella|agent|engineer|technician|team|crew|council|contractor|bloke|plumber|electrician|mechanic|fitter|courier|driver|caretaker|warden|inspector|you|somebody|someone|workmen|colleague'

const DAY_ALONE = DAY.replace('|straight|promptly|same|quickly|within|in|and', '')

/** What stands written is right now. */
export const NOW_RIGHT = tellEach('solved', { unless: NOT_RIGHT }, [
  ['correct|correctly|accurate|spot-on now|finally|again|lah', 'Correct now.', { unless: `${NOT_RIGHT}|am|way|me|something|someone` }],
  [
    `right|correct|proper ${ENTRY} ~2 now|time|today|last|finally ~1`,
    'That is the right figure now.',
    { unless: `${NOT_RIGHT}|was|had|at|get|find|have|for` },
  ],
  [`right|correct|properly|correctly this time ~1`, 'The name is right this time.', { unless: `${NOT_RIGHT}|get|do|hope` }],
  [
    'spelled|spelt|printed|typed|written|calculated|listed|billed|priced|booked ~1 right|correctly|properly|correct ~1 now|time|finally|again|at|this|as|for',
    "It's spelled right now.",
    { unless: NOT_RIGHT },
  ],
  [
    `${withIs('refund|credit|discount|points|balance|amount|total|name|names|seat|seats|contribution|fare|voucher|reading|readings|coach|price|off')} ~1 is|are|now|all ~1 showing|there|visible|listed|applied|shown|showed|shows|on|in ~1 now|thanks|on|my|both|and|correctly|at|ok`,
    'The credit is showing on my bill.',
    { unless: `${NOT_RIGHT}|no|pending|twice|where|why|when|card|error|duplicate|unknown|charge|charged|menu|door|hotel` },
  ],
  [
    "is|are|it's|been|now|already|they're active|activated|linked|registered|unlocked|unblocked|reinstated|corrected|approved|verified|reissued|paired|synced now|again|until|till|since|already",
    'The membership is active again.',
    { unless: `${NOT_RIGHT}|was|when|says|account-but|only` },
  ],
  [
    'active|activated|valid|live until|till|again|now ~2',
    'Active till next March.',
    { stands: 'first', unless: `${NOT_RIGHT}|discount|offer|sale|code` },
  ],
  [
    'now|ah|yes|yep|ok i|we|she|he ~1 see|sees|hear|hears ~1 it|them|her|him|everything|me',
    'Ah now I see them.',
    { stands: 'first', unless: `${NOT_RIGHT}|why|what|how|coming|as|point|would` },
  ],
  [
    'is|are now active|working|correct|online|live|fixed|resolved|open|paid|right|visible|current|unlocked|listed|in-force ~1',
    'The card is now active.',
    { unless: `${DENYING_OR_ASKING}|but|no|says-that|only` },
  ],
  [
    'back to ~1 what|how|where|way|usual|old|former|its|their|original|proper ~1 it|they|price|rate|self|speed|amount|level|size|tariff|usual|were|should',
    'The price is back to what it was.',
    { unless: `${DENYING_OR_ASKING}|go|going|get|went|we|started|began|here|i|switch|change|wish|like` },
  ],
])

/** What the firm has put right: the entry, the block, the pipe. */
export const PUT_RIGHT = tellEach('solved', { unless: RIGHT_RULES }, [
  [`${RECORDS}|access|${RUNNING_THINGS} has|have|had been ~1 ${SET_RIGHT}`, 'The discount has been applied to my bill.'],
  [`${RECORDS}|access|${RUNNING_THINGS} is|are|was|were|got ~1 ${SET_RIGHT} ~2 ${DAY}|my|our`, 'The policy was reinstated yesterday.'],
  [
    `${TROUBLES}|booking|double|second|extra|duplicate|wrong ~2 has|have been|now|all|finally ~1 ${TAKEN_AWAY}`,
    'The double booking has been cancelled.',
    {
      unless: `${RIGHT_RULES.replace('|wrong', '')}|order|flight|train|delivery`,
    },
  ],
  [
    `${TROUBLES} is|are|was|were|got ~1 ${TAKEN_AWAY} ~2 ${DAY}|from|off`,
    'The penalty was waived immediately.',
    {
      unless: `${RIGHT_RULES.replace('|wrong', '')}|order|flight|train|delivery`,
    },
  ],
  [
    "is|are|'s|now|bill's|charge's|subscription's|payment's off my|our ~1 card|bill|statement|account|record",
    'The subscription is off my card.',
    {
      unless: `${RIGHT_RULES}|money|take|taken|taking|locked`,
    },
  ],
  [
    `${SOMEBODY} ~2 came|arrived|attended|called|popped|turned|been|visited ~4 and ~2 ${MENDED_IT}`,
    'The bloke came out this morning and sorted the boiler.',
    {
      unless: `${NEVER}|${OTHER}|but|worse|broke|same|again|us|up-sold|then|wrong|phone|back|said`,
    },
  ],
  [
    `${SOMEBODY.replace('|you', '')} ~1 ${MENDED_IT} the|my|our|it|that|them|both|a ~4 ${DAY_ALONE}|perfectly`,
    'The council filled the hole this morning.',
    {
      unless: `${NEVER}|${OTHER}|but|worse|broke|same|again|then|wrong|said|says|told|please|price|plan|terms|policy|my-account|mind|payment|date|without|address|password|broke|tariff|contract|appointment`,
    },
  ],
  [
    `bin|bins|hole|pothole|drain|rubbish|skip|pipe|roof|fence|gutter|tap|streetlight|leak|boiler ~1 emptied|filled|mended|fixed|collected|repaired|cleared|unblocked|patched|removed|replaced ~2 ${DAY}`,
    'Bins emptied at last.',
    {
      unless: `${RIGHT_RULES.replace('|by', '')}`,
    },
  ],
  [
    'took|swapped|exchanged|changed|replaced|traded it|them|mine|that|this ~3 for|and|with ~3 works|new|working|right|correct|proper|perfect|better',
    'They took it away and brought one that works.',
    {
      unless: `${NEVER}|${OTHER}|but|wrong|broke|same|please|can|could|asked|my-own|elsewhere|competitor`,
    },
  ],
  [
    "you've|you|they|they've|she|he ~1 put|moved|switched|given|got me|us ~1 back ~1 on|onto|in|to|my|our|the|at ~6 as|thanks|thank|cheers|good|again",
    'You put me back on the old tariff, thanks.',
    {
      unless: `${NEVER}|still|except|but|please|hold|can|could|queue|start|wrong`,
    },
  ],
  [
    'lady|girl|agent|man|lad|chap|colleague|she|he|they ~3 put|reissued|reprinted|resent|rewrote|amended|corrected|changed|retyped|rebooked|reversed|credited|backdated|reinstated ~3 under|with|to|on|in|for the|my|our ~1 right|correct|proper|account|name',
    'Your lady put the booking under the correct surname.',
    {
      unless: `${RIGHT_RULES}|phone|hold`,
    },
  ],
  [
    "finally|eventually|promptly|duly|kindly|immediately|already|have|has|they've|you've|just credited|refunded|reimbursed|repaid|compensated|unblocked|reinstated|reconnected|rebooked|unlocked me|us|my|our",
    'They finally credited me the money.',
    {
      unless: `${NEVER}|${OTHER}|but|wrong|only|please|half|instead|says|said|told|same-day|twice|partly`,
    },
  ],
  [
    `${RECORDS}|refund|parcel|package|card|order|item|items|letter|delivery|replacement received|arrived|landed|delivered|credited|collected|sorted|fixed ~1 thanks|thank|cheers|ta|ty|thx|today|safely`,
    'Parcel received, thank you.',
    {
      unless: `${NEVER}|${OTHER}|but|wrong|broken|damaged|late|email|empty|smashed|called|was|i|just|days|ago|says`,
    },
  ],
  [
    'got|received|have|recieved the|my|our|your|it ~1 money|refund|parcel|package|card|cheque|replacement|letter|code|credit|part|tickets|invoice|bag|luggage ~1 thanks|thank|cheers|ta|ty|thx|yesterday|today',
    'Got the money, cheers.',
    {
      unless: `${NEVER}|${OTHER}|but|wrong|broken|damaged|late|empty|smashed|and|saying|your`,
    },
  ],
  [
    "i|we|and|just|finally|i've|we've managed|able to ~1 log|open|download|access|print|sign|upload|connect|complete|finish|register|change|submit|recover|reset|fix|retrieve|restore ~5 with|after|thanks|using|following|eventually|myself|through|today|yesterday|now|your|in",
    'I managed to download it with your link.',
    {
      unless: `${NEVER}|${OTHER}|but|only|easily|always|without|half|barely|before`,
    },
  ],
  [
    "was|were|am|i'm|are ~1 able to ~1 log|get|pay|book|open|find|download|access|print|sign|make|upload|connect|complete|finish|register|watch|recover|reset|board|collect ~4 now|again|finally|after|today|thanks",
    'I was able to make my transfer today.',
    {
      unless: `${NEVER}|${OTHER}|but|only|easily|always|half|barely|before|pool|tour`,
    },
  ],
  [
    'account|login|card|profile|order|booking|policy|claim|place|seat|room|appointment is|was|are|now|has|been ~1 unlocked|unblocked|confirmed|reinstated|restored|approved|settled|activated|released|unfrozen|reopened and|so|now|thank|thanks|at|in|again|today|yesterday',
    'The account is unlocked and I paid.',
    {
      unless: `${NEVER}|${OTHER}|but|wrong|says|said|told|email|again|days|only|without|twice|supposed|was`,
    },
  ],
  [
    'been|was|were|got|is|are approved|accepted|verified|activated|reinstated|restored|unblocked|unlocked|lifted now|today|thanks|already|yesterday',
    'My pass has been accepted today.',
    { unless: `${OTHER}|not|if|when|why|but|flight` },
  ],
])
