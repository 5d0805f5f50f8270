import { tellEach } from '../tell-each.ts'
import { AWAITED, DENYING, DENYING_OR_ASKING, DONE_AT_LAST, IN_PART, OTHER, RUNNING_THINGS, TROUBLES, withIs } from './solved-words.ts'

const STAFF =
  'they|she|he|you|i|we|someone|somebody|guy|guys|lady|chap|lad|girl|woman|man|gentleman|fella|agent|engineer|technician|team|support|manager|driver|advisor|adviser|rep|colleague|staff|assistant|clerk|bloke|company|desk|reception|conductor|electrician|son|daughter|nephew|granddaughter|grandson|husband|wife'

const UNDO =
  'put right|corrected|restored|reinstated|reactivated|unblocked|unlocked|refunded|reversed|reimbursed|credited|waived|repaired|mended|replaced|cleared|lifted|amended|reset|reconnected'

const UNDONE = UNDO.replace('put right|', '')

const MENDING =
  'fixing|sorting|solving|resolving|refunding|unlocking|unblocking|restoring|correcting|replacing|reinstating|straightening|removing|reversing|waiving|crediting|recovering|rescuing|repairing|mending|reissuing|resending|rectifying|reconnecting|reactivating|reimbursing|amending|untangling|returning|locating'

const THANKS = 'thanks|thank|cheers|ta|thx|ty|tysm|kudos|grateful|appreciate|appreciated|props'

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

/** The matter was attended to. */
export const ATTENDED_TO = tellEach('solved', { unless: DENYING_OR_ASKING }, [
  [
    'made|making it|things|this|that|everything|them right ~1',
    'They made it right.',
    { unless: `${DENYING_OR_ASKING}|a|choice|decision|turn` },
  ],
  [
    `has|have|had since been ~1 ${DONE_AT_LAST}|paid|returned|received|found|removed|waived|cancelled|lifted|reversed|honoured|updated|fitted`,
    'The heater has since been repaired.',
    { unless: `${DENYING_OR_ASKING}|from|to-another|twice|again` },
  ],
  [
    'problem|issue|matter|complaint|fault|it|this|everything|that|query|leak|noise|error|claim|mistake ~3 been|was|were|is|got|all|now ~1 dealt|seen|attended with|to ~2',
    'The leak has been seen to.',
    {
      unless: `${DENYING_OR_ASKING}|be|badly|poorly|appallingly|i|we|how|to-be|must|person|rudely|you|often|always|usually|only|twice|by-the|never-been`,
    },
  ],
  [
    'all|been|is|was|has|it|now|got taken care of ~1',
    'The bill has been taken care of.',
    { unless: `${DENYING_OR_ASKING}|well|good|i|we|customers|everyone|patients|children|guests|mother|very|felt|people|way|told` },
  ],
  [
    'has|have now|since|all|already|finally? been now|fully|all|finally|completely? rectified|resolved|solved|fixed|sorted|corrected|straightened|repaired|mended|refunded|reversed|credited|reinstated|restored|reconnected|unlocked|unblocked ~1',
    'The mismatch I raised on Monday has been rectified.',
    {
      unless: `${DENYING_OR_ASKING.replace('|when', '')}|no|only|one|says|said|told|claim|claims|but|once|times|twice|email|letter|informed|marked|again|three|without`,
    },
  ],
  [
    `${withIs(`${TROUBLES}|misunderstanding|confusion|business|thing|matter|overbilling|billing|account|bill|invoice|paperwork|muddle|overpayment|bonus|claims|tax`)} ~6 has|have|was|were|is|been|got ~2 cleared|straightened|ironed|smoothed|sorted|squared|worked|untangled up|out|away|over`,
    'The misunderstanding has been cleared up.',
    { unless: `${DENYING}|to-be|could|be|trying|never` },
  ],
  [
    'hold|block|ban|bar|restriction|flag|freeze|suspension|limit|stop|lock|divert|filter ~2 lifted|released|removed|unfrozen ~1',
    'Fraud hold lifted, card works.',
    { unless: `${DENYING}|get|asked|ask|be|when|to|how|before|no|can` },
  ],
  [
    `${withIs(RUNNING_THINGS)}|bins|bin|rubbish|hole|pothole|drain|gutter|skip|they ~1 was|were|got|been|is|are emptied|collected|filled|mended|unblocked|cleared|repaired|fixed|replaced ~2 morning|today|yesterday|last|finally|monday|tuesday|wednesday|thursday|friday|saturday|sunday`,
    'They were emptied this morning at last.',
    { unless: `${AWAITED}|not|no|but|by-mistake|said|told|supposed|again|never|only|before|was-never` },
  ],
  [
    'don land|drop|enter|reach|clear|settle|reverse|return|arrive|solve|fix|restore|credit|calm|correct|work|show|open ~2',
    'The balance don land.',
    { unless: `${IN_PART}|no|if|wahala|finish|tire|vex|understand|why|how` },
  ],
])
