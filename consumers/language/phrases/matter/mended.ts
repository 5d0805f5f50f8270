import { tellEach } from '../tell-each.ts'
import { withIs, SO, OTHER } from './solved-words.ts'

const UNDO =
  'put right|corrected|restored|reinstated|reactivated|unblocked|unlocked|refunded|reversed|reimbursed|credited|waived|repaired|mended|replaced|cleared|lifted|amended|reset|reconnected'

const UNDONE = UNDO.replace('put right|', '')

const MENDING =
  'fixing|sorting|solving|resolving|refunding|unlocking|unblocking|restoring|correcting|replacing|reinstating|straightening|removing|reversing|waiving|crediting|recovering|rescuing|repairing|mending|reissuing|resending|rectifying|reconnecting|reactivating|reimbursing|amending|untangling|returning|locating'

const THANKS = 'thanks|thank|cheers|ta|thx|ty|tysm|kudos|grateful|appreciate|appreciated|props'

const STAFF =
  'they|she|he|you|i|we|someone|somebody|guy|guys|lady|chap|lad|girl|woman|man|gentleman|fella|agent|engineer|technician|team|support|manager|driver|advisor|adviser|rep|colleague|staff|assistant|clerk|bloke|company|desk|reception|conductor|electrician|son|daughter|nephew|granddaughter|grandson|husband|wife'

const POST =
  'parcel|package|order|delivery|letter|replacement|card|bag|case|suitcase|luggage|ticket|tickets|voucher|vouchers|item|items|box|key|pass|documents|bags|phone'

/** Somebody set it right, or thanks for having done it. */
export const MENDED = tellEach('solved', {}, [
  [
    'and|just|he|she|they|then|who|eventually|finally fixed|solved|resolved|sorted|restored|reversed|unblocked|unlocked it|this|that|them|everything|the|my',
    'He rang me and fixed it.',
    { unless: `${OTHER}|not|if` },
  ],
  [
    'restored|reversed|unblocked|unlocked|recovered|repaired|mended it|that|them|everything|this|my ~2 in|within|straight|immediately|quickly|at|there|same|before',
    'The team restored it within hours.',
    { unless: `${OTHER}|not|if` },
  ],
  [
    'did|done it|everything|the ~3 in|within two|five|ten|minutes|seconds|a|2|5|10|an|no minute|minutes|time|hour|seconds|flash|jiffy',
    'Your colleague did it in two minutes.',
    { unless: `${OTHER}|flew|drive|journey|walked` },
  ],
  [
    'appreciate|thanks|thank|cheers ~2 you|for getting it|that|this|me|everything|my ~1 sorted|straightened|fixed|resolved|working|back|in',
    'Appreciate you getting it straightened out.',
    { unless: 'would|advance|if|not' },
  ],
  [
    `${STAFF} ~1 fixed|sorted|solved|resolved|rectified|cured|repaired|corrected|nailed it|that|this|everything|my|the|me|us|our|things|both|mine|them`,
    'The lady sorted it at once.',
    { unless: `${OTHER}|price|menu` },
  ],
  [
    'fixed|sorted|solved|resolved|rectified|straightened|untangled it|that|this|everything|me|us|my|our|things|the ~2 out|for|in|within|quickly|straight|immediately|right|there|on|same|today|at|no|promptly|myself|without|over|eventually|remotely|first',
    'Sorted my bill in no time.',
    { unless: `${OTHER}|price|alphabetically` },
  ],
  [
    'put|set it|that|this|things|everything|matters|me|us|my ~2 right|straight',
    'She put it right.',
    { unless: `${OTHER}|if|someone|please|can|could|want|off|down|on|up|away|charged|charge|pay` },
  ],
  [
    `i've|been|was|were|got|has|have|i|we|is|are ~1 ${UNDONE} in|within|now|today|this|yesterday|already|promptly|immediately|quickly|straight|straightaway|instantly|overnight|same|thanks|thank|without|next|full|fully|on|at last?`,
    'I was refunded within a day.',
    { unless: `${OTHER}|only|wrong|not|on` },
  ],
  [
    'refunded|reimbursed|credited|compensated me|us|my|our|the ~4 in|within|same|full|quickly|immediately|straight|without|no|promptly|instantly|today|already|back',
    'They refunded me in full.',
    { unless: `${OTHER}|only|refuse|refused` },
  ],
  [
    "gave|given|sent|got|paid|have|had|getting me|us|my|our|back my|our|the|a? ~2 money|fee|deposit|cash|account|bag|bags|luggage|phone|number|files|suitcase|money's|case|card|wallet back",
    'I got my deposit back.',
    { unless: `${OTHER}|want|if|hope|try|trying|can|could|how|get` },
  ],
  [
    'took|taken|knocked|wiped the|that|it|this|my ~2 off straight|immediately|at|there|in|while|without|right|same',
    'She took the fee off straight away.',
    { unless: `${OTHER}|boots|shoes|coat` },
  ],
  [
    `${THANKS} you|u|guys|all|so|very|again|everyone|team? ~3 for ~1 ${MENDING}`,
    'Thank you for fixing my booking.',
    { unless: 'advance|nothing|would|if|not|except|apart' },
  ],
  [
    `${THANKS} ~4 for taking|putting|getting|helping|finding|making|letting ~4 off|right|back|straight|sorted|fixed|working|in|resolved|solve|fix|sort|resolve|recover|solved|through|done|running|lost`,
    'Thanks for taking that charge off.',
    { unless: 'advance|nothing|would|if|not|except|apart' },
  ],
  [
    `${THANKS} ~4 for ~2 quick|prompt|speedy|swift|fast|rapid|quickly|promptly ~1 resolution|fix|solution|refund|replacement|repair|turnaround|help|sorting|resolving|fixing|action|response`,
    'Thanks for the quick fix.',
    { unless: 'advance|nothing|would|if|not|look|forward|anticipate' },
  ],
  [
    `${THANKS} ~3 you|u|team|guys|they|she|he|has|have|got|for fixed|sorted|solved|resolved|unlocked|restored|found|repaired it|that|my|the|this|everything`,
    'Cheers mate, you fixed it.',
    { unless: OTHER },
  ],
  [
    'you|they|he|she|team|guys|lads|who got|brought|restored it|them|everything|mine|my|our|us|me back|going|through|home|in|running',
    'You got them back!',
    { unless: `${OTHER}|if|want|never` },
  ],
  [
    'one|single|just|simple|quick call|email|chat|visit|message|phone was|and|did|is|to|sorted|solved|fixed|later all|it|everything|sorted|fixed|done|resolve|fix|sort|solve',
    'One call and it was done.',
    { unless: OTHER },
  ],
  [
    'resolved|fixed|sorted|solved ~3 quickly|promptly|immediately|swiftly|efficiently|painlessly|fast|instantly|professionally',
    'Sorted very quickly.',
    { unless: `${OTHER}|want|need|please|be|get|usually|always|any|should` },
  ],
  [
    'quickly|promptly|immediately|swiftly|soon|finally|eventually|kindly|happily|efficiently fixed|sorted|resolved|solved|rectified|refunded|replaced|corrected|repaired|unblocked|unlocked|reinstated',
    'It was promptly resolved.',
    { unless: `${OTHER}|be|always|should|can|usually|need` },
  ],
])

/** What was missing is there. */
export const ARRIVED = tellEach('solved', {}, [
  [
    `had|have|got my|our|the money|refund|parcel|bag|bags|case|luggage|card|tickets|replacement ${SO}? by|within|inside teatime|noon|lunchtime|lunch|an|a|the|two|hours|days|dinner|breakfast|next|friday|monday|tuesday|wednesday|thursday`,
    'I had my refund within two days.',
    { unless: OTHER },
  ],
  [
    `claim|refund|compensation|credit|invoice|reimbursement ${SO}? been|was paid|settled|approved|honoured|processed ${SO}? ${SO}? today|yesterday|now|thanks|in|within|already|quickly|promptly`,
    'My claim has been paid today.',
    { unless: `${OTHER}|not|if|when|only` },
  ],
  [
    `${withIs('refund|compensation|reimbursement|payout|settlement|credit|money|deposit|cheque')} has|have|is|just|all|now|finally ${SO}? arrived|landed|cleared|come|paid|here`,
    'The refund has landed.',
    { unless: `${OTHER}|not|gone|pending|missing|wrong|only|if|where|when|explain|happening` },
  ],
  [
    `money|refund|credit|compensation|reimbursement|payout|cheque|deposit|settlement ${SO}? arrived|landed|came|hit|cleared|appeared|dropped ${SO}? today|this|overnight|yesterday|through|within|straight|thanks`,
    'Money landed overnight.',
    { unless: `${OTHER}|not|missing|if|when` },
  ],
  [
    `${withIs(POST)} has|have|is|just|now|finally|was|are ${SO}? arrived|turned|landed|delivered|here|come|shown|found|back today|up|now|this|thanks|just|safely|finally|at|cheers|safe|here`,
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
  [
    'i|we|he|she|it finally|eventually managed|succeeded to|in get|log|fix|sort|pay|book|open|getting|find|check|solve|access|connect',
    'I finally managed to log in.',
    { unless: `${OTHER}|only` },
  ],
  [
    `in the end it|i|they|she|he|we ${SO}? worked|got|fixed|sorted|found|managed|refunded|solved|resolved|let|accepted`,
    'In the end it worked.',
    { unless: `${OTHER}|had` },
  ],
  [
    'been|was|were|got|is|are approved|accepted|verified|activated|reinstated|restored|unblocked|unlocked|lifted now|today|thanks|already|yesterday',
    'My pass has been accepted today.',
    { unless: `${OTHER}|not|if|when|why|but|flight` },
  ],
])
