import { tellEach } from '../tell-each.ts'

const RULE =
  'policy|policies|rules|rule|regulations|regulation|regulators|law|laws|guidelines|guideline|procedure|procedures|licence|legislation'
const NOT_ALLOWED = 'allowed|permitted|authorised|authorized|licensed|cleared|empowered'
const CANNOT = "can't|cannot|not|unable|isn't|aren't|won't|don't|doesn't|no|only|nothing|may|never|couldn't"
const REFUSES = "won't|doesn't|don't|didn't|wouldn't|can't|cannot|isn't"

/** A rule, or the missing right to depart from it, keeps agents from helping. */
export const AGENT_POLICIES = tellEach('policy', {}, [
  [`our|company|house|store|group|corporate ~2 policy|policies`, 'Our policy says thirty days.', { unless: 'lets|allows|permits' }],
  [
    `${RULE}|terms|conditions|contract|protection ~3 prevent|prevents|forbid|forbids|prohibit|prohibits|bar|bars|exclude|excludes|stop|stops`,
    'The rules forbid it for us.',
  ],
  [
    `${RULE} ~2 restrict|restricts|limit|limits|demand|demands|require|requires|oblige|obliges|tie|ties me|us|our|that|a|the|staff`,
    'The law requires us to wait a day.',
  ],
  [`${RULE}|terms|conditions ~2 ${REFUSES}|not|never ~1 allow|let|permit|entitle`, 'The rules do not allow that here.'],
  [`${RULE} says|say|said|states|state|is|means|are ~5 ${CANNOT}|first|must|before`, 'The rule is that nobody under twelve may ride.'],
  [`against our|the|company|house ~2 ${RULE}|terms`, 'That goes against the company rules.'],
  [
    `under|per|within|by|of|to|in our|the|company|current ~2 ${RULE}|terms|conditions ~6 ${CANNOT}`,
    'Under the scheme rules I am unable to pay that.',
  ],
  [
    `${CANNOT} ~4 under|by|because|due|per|within to|of? our|the|company|law|policy ~1 ${RULE}|terms|conditions`,
    'It is not possible under our terms.',
    { unless: 'unlimited' },
  ],
  [`i'm|we're|i|we am|are? not|n't ~1 ${NOT_ALLOWED} to`, "I'm not allowed to waive it."],
  [`i'm|we're|i|we am|are? only ${NOT_ALLOWED}`, "We're only allowed one per household."],
  [`aren't|isn't|ain't ~1 ${NOT_ALLOWED} to|on|at|by`, "We aren't permitted to open it."],
  [`not ${NOT_ALLOWED} under|by|to`, 'Sadly not authorised to go above that.', { unless: "you|you're|your" }],
  [
    `i'm|we're|i|we|staff|agents am|are? strictly|legally? forbidden|barred|prohibited|prevented|banned from|to`,
    "I'm forbidden to share that.",
  ],
  [`outside|beyond|above|than ~1 what|anything i|we|i'm|we're|staff ~2 ${NOT_ALLOWED}|may|can`, "That's outside what I'm permitted to do."],
  [
    `it's|that's|is|clearly in|under|per our|the|company ~1 terms|policy|rules|conditions|guidelines`,
    "No refund on that, it's in our terms.",
    { unless: 'where|which|if' },
  ],
  [
    `gdpr|law|policy|rules|regulations|licence ~1 means|mean that? i|we|nobody|no-one|you`,
    'GDPR means I have to keep that to myself.',
    { unless: 'can' },
  ],
  [
    `head|management|company|insurer|underwriters|regulator|council|head-office office? ~1 doesn't|don't|won't|wouldn't|hasn't|does|do|will not? allow|let|permit|accept|authorise|authorize`,
    "Head office doesn't allow it.",
  ],
  [`isn't|not my|mine decision|call|choice|to`, "Sorry, it isn't my decision.", { despite: ['negated'] }],
  [`legally|contractually required|obliged|bound|unable|prevented to|by|from`, 'We are legally required to wait.'],
  [`i'm|we're|am|are bound by`, "We're bound by the tariff sheet."],
  [
    `no|any|the authority|discretion|permission|mandate|clearance|leeway to|over|for|on|in`,
    'I have no authority to waive it.',
    { despite: ['negated'], unless: 'your|give|ask|asked' },
  ],
  [
    `outside|beyond|above|over|exceeds my|our authority|remit|powers|discretion|limit|grade|pay|level|cap`,
    'A sum like that is above my limit.',
  ],
  [`my|our ~2 hands are tied`, 'My hands are tied here.'],
  [`my|our cap|limit|ceiling is`, 'My limit is fifty pounds.'],
  [`rules are rules`, 'Rules are rules, sorry.'],
  [
    `can't|cannot|couldn't|not|nobody|no-one|unable ~3 bend|override|overrule|overturn|break|circumvent the|that|this|it|our|those|any`,
    'The desk cannot bend that rule.',
  ],
  [`can't|cannot|unable|not ~2 make|making an|any exception|exceptions`, "I can't make any exceptions."],
  [
    `data|gdpr|privacy|confidentiality|compliance|security|safety|legal ~1 protection|rules|reasons|regulations|grounds|law|laws ~6 ${CANNOT}|stop|stops|prevents|mean|means`,
    'For privacy reasons I cannot say who called.',
  ],
  [
    `${CANNOT} ~6 for data|gdpr|privacy|confidentiality|compliance|security|safety|legal ~1 reasons|purposes|grounds`,
    "I can't read it out for security reasons.",
  ],
  [`data protection i'm|means|says`, "That's data protection I'm afraid."],
  [
    `i|we may|must not ~1 open|disclose|share|discuss|give|release|tell|reveal|read|change|refund|accept|enter|touch`,
    'I may not disclose the name.',
  ],
  [`i'm|we're not to give|tell|share|let|open|hand|discuss|say`, "I'm not to give out that number."],
  [`only|anyone|anybody ~2 account|policy|card|ticket|booking|bill|name holder|payer ~1 can|may`, 'Only the account holder can change it.'],
  [
    `fare|ticket|tariff|membership|sale|scheme|booking|rate|membership rules|conditions|terms ~3 ${CANNOT}|provide|exclude|say|allow|permit`,
    'Fare conditions do not give cash back.',
    { unless: 'flex' },
  ],
  [
    `what the|our ~2 conditions|terms|rules|policy|policies|guidelines provide|say|says|state|demand|require`,
    'That is what our terms say, sadly.',
  ],
  [`if it were|was up to me`, "I'd do it if it were up to me.", { despite: ['conditional'] }],
  [`wish i|we could but`, 'I wish I could but it is not my call.', { despite: ['hedged'] }],
  [`much as i'd want|like|love`, "Much as I'd like to, that I have to refuse."],
  [`non-refundable|nonrefundable|non-transferable ~6 ${CANNOT}`, 'That is non-refundable so I cannot pay it back.'],
  [`per clause|section|paragraph|rule|article`, 'Refunds end after a week as per section 4.'],
])
