import { tellEach } from '../tell-each.ts'

/** What was offered. */
const OFFERED =
  'offer|offers|deal|discount|upgrade|trial|voucher|coupon|coupons|proposal|quote|quotation|bundle|package|cover|insurance|warranty|rate|tariff|gesture|goodwill|slot|appointment|seat|suite|room|month|months|check|survey|check-up|lesson|lessons|scheme|terms|price|loan|plan|membership|extension|add-on|data|gigs|reduction|extra|extras|delivery|replacement|installation|hamper|channels|session|sessions|course|tickets|ticket|points|bonus|router|tablet|meter|cashback'
const MADE =
  'offered|mentioned|suggested|proposed|propose|suggest|mention|describe|described|dangled|outlined|quoted|promised|emailed|mailed|advertised|offering|suggesting|proposing|dangling|talking|sent|set|put|gave|wrote|texted|recommended|floated|pitched|recommend'
const NO =
  "not|no|don't|dont|didn't|never|but|unfortunately|decline|declined|refuse|cancel|cancelled|expired|wrong|why|what|how|does|if|whether|hope|gift|player|instead|competitor|rival|their|can't|couldn't|unable"
const TAKE = 'take|have|accept|try|use|grab|claim|join|snap'
const PLEASED = 'pleased|glad|delighted|happy|thrilled|grateful|chuffed|minded|keen'
const FREE =
  'free|discount|half-price|half|upgrade|trial|voucher|deal|offer|bundle|loyalty|bonus|cashback|off|discounted|reduced|cheaper|upgraded'

/** Words that take an offer and name it, so that they stand without the agent's words. */
export const OFFERS_ACCEPTED_RULES = tellEach('offer_welcome', {}, [
  [
    `gladly|happily|gratefully|hereby|herewith|formally|certainly|definitely ~1 accept|accepting|take|join|go|agree`,
    'We gladly accept it.',
    { unless: `${NO}|responsibility|blame|apology|card|cards` },
  ],
  [
    `accept|accepting|accepted|take|taking ~1 up? your|this|the ~5 ${OFFERED} ~9`,
    'We accept your revised quote.',
    { unless: `${NO}|would|won't|cannot|time|will|card|charge|seat|room|in|responsibility|long|took|off|meter|month|months|money` },
  ],
  [
    `your ~6 ${OFFERED} ~3 suits|suit|works|accepted|welcome|attractive|tempting|generous|appeals|agreeable|acceptable|timely|godsend|perfect|ideal ~9`,
    'Your proposal suits us well.',
    { unless: `${NO}|were|room|seat|app|was` },
  ],
  [
    `${PLEASED} ~1 to|with|of ~2 ${TAKE} ~3 up|it|that|your|this|advantage|the ~4`,
    'We are pleased to take it up.',
    { unless: `${NO}|call|back|refund|wait|staff|order|orders|going|use|time` },
  ],
  [
    `${PLEASED}|love|adore with|of|for|to|about? ~1 your|the|that|this ~5 ${OFFERED} ~2 you|u|ye|your|they|of ~2 ${MADE}|extra|free ~9`,
    'I am happy with the discount you offered.',
    { unless: `${NO}|yet|receive|hear` },
  ],
  [
    `the|that|those|your|this ~4 ${OFFERED} ~2 you|u|ye|ms|mr|she|he|they ~3 ${MADE} ~7 please|accept|accepted|agreed|yes|ahead|kind|perfect|lovely|great|suits|works|love|sense|welcome|gladly|done`,
    'The upgrade you mentioned is lovely, yes.',
    { unless: NO },
  ],
  [
    `book|sign|put|count|enrol|enroll|pencil|register|renew|switch|swap|move|change|write|stick|set|add|adding|go|proceed|apply|get ~2 me|us|mine|him|her|them|ahead|with|to|for|it ~9 you|u|ye|your|they ~3 ${MADE} ~3`,
    'Book me in for the check you mentioned.',
    { unless: `${NO}|could|wrong|tried|trying|add|question` },
  ],
  [
    `adding|taking|booking|accepting|choosing|joining ~3 ${OFFERED}|one ~2 you|u|they ~2 ${MADE} ~5`,
    'Adding the insurance you suggested.',
    { unless: `${NO}|wrong` },
  ],
  [
    `let's|lets|i'll|ill|we'll|i'd|we'd|i|we ~2 ${TAKE}|go|do|like|love|sign|proceed|swap|switch ~7 you|u|ye|they|your ~3 ${MADE}|offer|offering ~4`,
    "Let's go with the bundle you suggested.",
    { unless: `${NO}|elsewhere|time|back|call|talk|asap|further|complaint|refund|sent` },
  ],
  [
    `sign|put|count|pencil|write|mark me|us|him|her|mam|mum|the ~2 up|down|in|doon for ~6`,
    'Sign me up for the free month.',
    {
      unless: `${NO}|without|error|account|tried|trying|twice|can|could|cannot|wrong|loan|app|password|newsletter|hospital|same|they've|they`,
    },
  ],
  [`count|include me|us|both|the|five|family ~4 in`, 'Great, count the four of us in.', { unless: `${NO}|price|bill|total|days` }],
  [
    `yes|yeah|aye|heck|hell|definitely|absolutely ~1 please|to|yes ~5 ${FREE}`,
    'Yes to the free trial.',
    { unless: `${NO}|refund|i'm|am|was|had|money|sell|took|drop|switched` },
  ],
  [
    `${FREE} ~8 yes|heck|aye|count|sign|deal|done please|yes|me|us|to|deal|book|lock`,
    'That upgrade for thirty quid, yes please.',
    { unless: `${NO}|refund` },
  ],
  [`heck|hell|god|oh yes|yeah|aye ~1`, 'Half price on a suite, heck yes.', { afterOffer: true }],
  [
    `i'll|ill|we'll|i|we|i'd will|would|gladly|happily? have|take|hae|tak|go ~1 it|that|them|em|for|with|the ~6 ${FREE}|price|fiver|tenner|deal|please|thanks`,
    "I'll take the half price one.",
    {
      unless: `${NO}|refund|further|business|elsewhere|complaint|home|time|train|bus|back|replacement|call|want|day|bank|money|court|ombudsman|taxi|card|up|much|matter|turn|off`,
    },
  ],
  [`i'll|ill|we'll|i|will|gonna ~1 bite`, "Fine, I'll bite.", { unless: `${NO}|tongue|lip` }],
  [
    `twisted|twisting|talked|sold ~1 my|me|us arm|into|round|on ~3`,
    "You've twisted my arm.",
    { unless: `${NO}|worse|lied|lie|false|then|broken|wrong|not|who|salesman|features|only|nothing|policy` },
  ],
  [
    `i'd|id|i|we'd|we|you'd would|could|wouldn't|couldn't|hardly? ~1 be? ~1 daft|mad|silly|stupid|fool|foolish|say|refuse|crazy not|to|no ~1 turn|say|no|refuse|pass|miss|to|free ~4`,
    "I'd be daft to turn that down.",
    { despite: ['negated'], unless: 'stay|leave|why|trust|pay|buy|when|return|fool' },
  ],
  [
    `${OFFERED} ~3 is|are|was|were|would|works|suits ~3 godsend|welcome|lifesaver|timely|steal|bargain|no-brainer ~9`,
    'An earlier slot would be a godsend.',
    { unless: `${NO}|more|room|most|any` },
  ],
  [
    `${OFFERED} ~5 came|come|arrived|reached ~2 at|just|in ~3 perfect|right|good|great|best|time|moment ~6 used|using|use|thanks|thank|ordered|booked|lovely`,
    'The coupon came at the right moment, used it already.',
    { unless: `${NO}|late|wrong` },
  ],
  [
    `leaflet|flyer|letter|email|text|mail|circular|brochure|invitation|advert|message ~6 and i'd|i|we'd|we|id|i'll|we'll would|should? ~1 love|like|be|take|try|come|join|sign ~6`,
    "I got your leaflet about the swim and I'd love to come.",
    { unless: `${NO}|complain|annoyed|refund|fine|angry|confused|stop|know|check|ask|cancel|speak|query|understand|meter|bill` },
  ],
  [
    `wouldn't|wouldnt|won't|cannot|can't|couldn't|hardly say|refuse|turn ~1 no|down|it|that|free ~1 to|such|at|free|it|that ~5`,
    "I wouldn't say no to that.",
    { unless: 'refund|agent|staff|why|before|card|off|pay|told' },
  ],
  [
    `consider|treat|take ~1 it|this|that|us|me ~1 agreed|done|accepted|as|sold|booked|acceptance ~3 acceptance|agreement|agreed|signed|yes|in`,
    'Please treat this as our acceptance.',
    { unless: `${NO}|complaint|notice` },
  ],
  [`consider it|that|us|me agreed|done|accepted|sold|settled|in`, 'Twenty pounds, consider it agreed.', { unless: NO }],
  [`lock|lock's it|that|me|us in`, 'Two years at 45, lock it in.', { unless: `${NO}|door|car|room|garage|account|out` }],
  [
    `like|love|liking ~1 sound|look of ~6 ${OFFERED}|that|it|one ~9 let's|lets|i'll|sign|swap|please|go|yes|book`,
    "I like the sound of that deal, let's do it.",
    { unless: NO },
  ],
  [
    `for nothing|free|nowt|that|a|half ~4 happy|done|deal|sold|grand|perfect|brilliant|magic days|sign|go|book|lock|add|i'll|do|count`,
    'A router for nothing, happy days.',
    { unless: `${NO}|reason|waste` },
  ],
  [
    `glad|pleased|happy|delighted|grateful of|for|with|about ~1 the|your ~1 offer|chance|discount|upgrade|voucher|trial|gesture ~6`,
    'I was glad of the offer of extra lessons.',
    { unless: `${NO}|your|last|expired` },
  ],
  [
    `thank|thanks|cheers|ta you? for ~3 ${OFFERED} ~9 pleased|accept|happy|take|gladly|yes|glad|love|used|delighted`,
    'Thanks for the loyalty discount, we are pleased to take it.',
    { unless: `${NO}|seat|room|checking` },
  ],
  [
    `should|would|we'd|i'd|like like|love|to|please to|proceed|go ~1 proceed|go|ahead|sign|with|join|enrol|book ~1 ahead|up|with|for ~2 the|your|a|that ~5 ${OFFERED} ~5 offered|proposed|you|suggested|your`,
    'We should like to go ahead with the trial you offered.',
    { unless: `${NO}|appointment` },
  ],
  [
    `very|so|that's|really|how|most decent|kind|generous|good|thoughtful ~1 of you|ye|yous ~9 have|take|accept|yes|please|gladly|love|delighted`,
    "That's very decent of you, I'll have that.",
    { unless: NO },
  ],
  [`accepted|taken|received|welcomed with ~1 pleasure|thanks|gratitude|delight`, 'Your gesture is accepted with pleasure.', { unless: NO }],
  [
    `fair|good|great|decent|generous|tempting|lovely|amazing|brilliant|attractive|nice ~1 offer|deal|price|proposal|rate|discount ~5 i'll|we'll|i|we|do|take|accept|let's|lets|sign|book|happy|yes|go|done|sold ~4 it|that|take|accept|up|ahead|on|in|me|us|join|grab|yes|with`,
    "That's a great deal, let's do it.",
    { unless: `${NO}|found|elsewhere|switched|get|you|could` },
  ],
  [
    `10|12|15|20|25|30|40|50|percent|ten|twenty|fifteen|half|months|years ~4 works|suits|sounds|would|will|is ~1 for|us|me|good|great|nicely|fine|suit|do ~9 please|go|send|sign|book|thanks|yes|lovely|perfect`,
    'The 15 for two years works for us, please send the papers.',
    { unless: `${NO}|refund|phone|only|from` },
  ],
  [
    `yes|yeah|yep|sure|ok|okay|aye|bet|alright|fine|grand|perfect|deal|great|lovely|right|ooh|oh|cool|awesome ~4 throw|stick|add|pop|chuck|bung|whack|slap|include|give ~1 in|on|it|that|them|me|the|those|em ~4 ${OFFERED}|on|in|extra|bill|tab|too|then|for`,
    'Sure, throw in the extra data.',
    { unless: `${NO}|refund|log|account|you|your` },
  ],
  [
    `ok|okay|bet|alright|fine|right|grand|sure ~1 deal|sold|agreed ~4`,
    'Okay deal, two years at 45.',
    { unless: `${NO}|great|good|with|big|out|the|i'm|a` },
  ],
  [
    `you ~1 got|had|sold|won|convinced me ~1 at|with|over|on|there|i'll|id|i ~6 ${FREE}|free|price|stay|in|then|take|deal|discount`,
    "Fine, you got me, I'll stay for the 40 off.",
    { unless: `${NO}|wrong|mixed|confused|worried|lost` },
  ],
  [
    `i'll|ill|we'll|i|we ~1 stay|remain|renew|sign|hang|stick ~2 for|at|on|with|then|up ~3 ${FREE}|price|rate|months|discount|percent`,
    "All right, I'll stay for the free months.",
    { unless: `${NO}|room|hotel|nights|home|until|out` },
  ],
  [
    `we'd|we|i'd|i|he'd|she'd|they'd ~1 love|like|adore that|it|one for him|her|us|me|mum|them`,
    'A second lesson for nothing, we would love that for him.',
    { unless: `${NO}|when|where|refunded|back|done|explained|in writing|know` },
  ],
  [
    `grab|grabbing|jump|jumping|leap|snap|snapping|seize|bite it|that|this|at|your|the|up ~4 hands|chance|offer|deal|both|hand|that|it|discount`,
    'I shall grab it with both hands.',
    { unless: `${NO}|dog|queue|bus|taxi|bag|phone|camera|staff` },
  ],
  [
    `set|sign|switch|book|add|put|move|go|do ~2 up|me|us|it|that|ahead|on ~2 as you|u|they suggested|proposed|described|offered|recommended|mentioned|outlined`,
    'Set it up as you described.',
    { unless: NO },
  ],
  [
    `${OFFERED} ~7 very|so|most|extremely|really ~1 kind|generous|welcome|decent|thoughtful ~5 accept|accepted|gladly|yes|take|thank|thanks|gratefully`,
    'The upgraded room is very kind, we accept gladly.',
    { unless: 'not|but|staff|declined|unfortunately' },
  ],
  [
    `happy|pleased|delighted|good|keen|ready ~1 to ~1 go|proceed|sign|move|switch|renew|accept ~1 ahead|up|over|on|with|your|the|at|for ~3 ${OFFERED}|that|those|this|it|basis`,
    'We are happy to proceed on those terms, your quote is good.',
    { unless: `${NO}|would|room|refund` },
  ],
])
