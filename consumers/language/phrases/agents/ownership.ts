import { tellEach } from '../tell-each.ts'

/** What agents do themselves. */
const DO =
  'call|ring|phone|text|email|e-mail|mail|message|dm|write|post|send|resend|forward|reply|update|chase|check|look|find|ask|speak|talk|contact|arrange|organise|organize|sort|fix|resolve|handle|deal|make|add|move|change|correct|amend|cancel|stop|block|unblock|close|open|reopen|refund|credit|reverse|waive|remove|delete|clear|reset|restart|reissue|replace|rebook|follow|escalate|raise|report|flag|process|push|run|dig|pull|load|convert|walk|drive|bring|carry|undo|restore|investigate|track|trace|monitor|confirm|print|issue|ensure|complete|release|unlock|match|approve|keep|stay|stick|redo|swap|switch|lift|override|arrange|request|drop|hunt|search|verify|review|rectify|re-send|rush|fetch|collect|deliver|patch|merge|transfer|adjust|apply|log|note|attend'
const GRAB = 'take|get|have|put|set|see|pop|go|do|hold|give|read|start|book|reserve'
const GRABBED = 'care|it|this|that|on|onto|to|back|into|them|her|him|in|down|up|over|now|straight|so|a|one|right|away|out|what|two'
const DONE =
  'sent|resent|re-sent|emailed|e-mailed|mailed|messaged|texted|posted|forwarded|written|replied|updated|chased|checked|looked|called|rung|phoned|spoken|contacted|arranged|organised|organized|sorted|fixed|resolved|added|moved|changed|corrected|amended|cancelled|canceled|stopped|blocked|unblocked|closed|opened|reopened|refunded|credited|reversed|waived|removed|deleted|cleared|reset|restarted|reissued|replaced|rebooked|booked|reserved|held|escalated|raised|reported|flagged|processed|pushed|pulled|loaded|converted|set|undone|restored|activated|enabled|disabled|switched|issued|made|completed|released|unlocked|merged|approved|taken|put|lifted|swapped|started|applied|refreshed|re-registered|re-provisioned|overwritten|ordered|re-ordered|dispatched|renewed|extended|transferred|adjusted|logged|ticked|traced|found|marked|struck|wiped|topped|tested|kept|given|got|rerun|rerouted|secured|requested|asked|printed|signed|recalculated|paid|done|turned|registered'
const DOING =
  'checking|chasing|sending|resending|calling|ringing|phoning|emailing|writing|posting|looking|fixing|sorting|correcting|amending|moving|changing|cancelling|stopping|blocking|refunding|crediting|reversing|waiving|removing|deleting|clearing|resetting|restarting|reissuing|replacing|rebooking|booking|escalating|raising|reporting|flagging|processing|pushing|pulling|putting|taking|adding|lifting|wiping|arranging|investigating|tracing|updating|restoring|rebuilding|holding|walking|having|asking|requesting|doing|opening|closing|switching|releasing|unlocking|re-provisioning|typing|handling|dealing|going|getting|making|turning|issuing|placing|personally|swapping|merging|activating|dispatching|staying|applying'
const FAULT =
  'mistake|fault|error|blunder|doing|slip|oversight|typo|mix-up|mixup|slip-up|screw-up|cock-up|failing|failure|bug|responsibility|bad|muddle|balls-up'

/** How agents take charge, or the blame. */
export const AGENT_OWNERSHIP = tellEach('ownership', {}, [
  [
    `i'll|ill ~2 ${DO}`,
    "I'll call you back at four.",
    { despite: ['conditional', 'reported', 'hedged'], unless: 'propose|suggest|proposal|feel' },
  ],
  [`i'll ${GRAB} ~1 ${GRABBED}`, "I'll take care of that.", { despite: ['conditional', 'reported', 'hedged'] }],
  [`i will|shall ${GRAB} ~1 ${GRABBED}`, 'I will see to it.', { despite: ['conditional', 'reported', 'hedged'] }],
  [
    `i will|shall ~2 ${DO}`,
    'I shall write to you with the answer.',
    { despite: ['conditional', 'reported', 'hedged'], unless: 'propose|suggest|proposal' },
  ],
  [`i'll|will let you know|have`, "I'll let you know tonight.", { despite: ['conditional'] }],
  [
    `i'll|will|shall be back|calling|ringing|writing|checking|chasing|watching|monitoring|handling|dealing|looking`,
    "I'll be chasing them for you.",
    { despite: ['conditional'] },
  ],
  [`i'm|i going|am|gonna to|going? to? ~1 ${DO}|get|sit|put|take`, "I'm going to ring them myself.", { despite: ['conditional'] }],
  [`i've|ive ~1 ${DONE}`, "I've sent it again.", { despite: ['conditional', 'reported', 'hedged'], unless: 'proposal|notes|meal' }],
  [
    `i have ~1 ${DONE}`,
    'I have closed your old record.',
    { despite: ['conditional', 'reported'], unless: 'proposal|recommended|internally|more' },
  ],
  [`i just|then|now|already|also ${DONE}`, 'I just reset it for you.'],
  [
    `i|we pushed|moved|removed|cancelled|corrected|fixed|refunded|credited|reset|restored ~3 through|now|over|today|just|off|again`,
    'We fixed it for you today.',
    { unless: 'recommended|special|offer|deal|proposal|used|colour|scheme' },
  ],
  [
    `i'm|im|am|i am? ~1 ${DOING}`,
    "I'm chasing the depot now.",
    { despite: ['conditional', 'hedged'], unless: 'report|proposal|suggestion|idea|page|manager|suggest|propose' },
  ],
  [`we're|are ${DOING} ~5 now|today|tonight|straight|right`, "We're sending a new one out today.", { unless: 'sale|offer' }],
  [
    `let me ~2 check|look|see|find|sort|chase|fix|ask|speak|investigate|arrange|try|ring|call|pull|dig|confirm|trace|reset|send|resend|verify|escalate|do|make|raise ~1 that|this|it|at|into|for|the|what|who|where|with|them|someone|your`,
    'Let me look into that for you.',
    { unless: 'loyal|offer|rules|name' },
  ],
  [`leave it|this|that|them with|to me|us`, 'Leave it with me.'],
  [`consider it done|mine|sorted|gone|fixed`, 'Consider it done.'],
  [`on|am|i'm my way ~1 up|down|over|to|with|now`, 'On my way with a fan.'],
  [`i'm|im|i am? on ~1 it|case`, "I'm on it."],
  [
    `${DOING}|lifting|converting|reading|rebuilding|tidying ~5 now|myself|type|speak|tonight`,
    'Correcting it now.',
    { unless: "you|you'll|price|they|try" },
  ],
  [`as i|we speak|type`, 'The refund goes through as I type.'],
  [
    `while you're|you are|'re|on|hold|wait ~2 line|hold|phone`,
    'It comes off while you are on the line.',
    { unless: 'have|plan|deal|offer|new|our|card|fit|suit|more|add' },
  ],
  [`back to you in|by|within|at|before|today|tonight|tomorrow|on|as|with`, 'Back to you in ten minutes.', { unless: 'team|they' }],
  [`allow|permit me to ~1 ${DO}`, 'Allow me to check that for you.'],
  [`hear|news|call|answer|update|reply from me ~1 by|before|today|within|tomorrow|tonight|on|at|in|as|no`, "You'll hear from me by six."],
  [
    `i|we gave|told|sent|quoted|read|put|typed|booked|entered|charged|sold ~1 you|the|it|your|in ~2 wrong|wrongly|incorrectly|incorrect`,
    'I gave you the wrong date.',
  ],
  [`stops|rests|stays|sits|lies with me`, 'It stops with me now.'],
  [`is|it's|case mine ~1 now|alone|from|until|here|to`, 'This case is mine from here.'],
  [`won't|not|never ~1 let|rest|stop|leave|hang|close ~4 until|till|before`, "I won't rest until it is back.", { unless: 'you' }],
  [`${DONE} ~3 just now`, 'Merged both of them just now.', { unless: 'you|they|he|she' }],
  [`i can email|mail|text|send|post it|that|them ~1 to|now|over|again`, 'I can email it over.'],
  [`i|we ~1 take|accept ~1 full|complete|all|total|the ~1 responsibility|blame`, 'We take full responsibility.'],
  [`i ~1 promise|guarantee ~1 to|i'll|i|you`, 'I promise you it goes tonight.'],
  [`see to it|that`, 'I personally see to it.', { despite: ['conditional'], unless: 'you' }],
  [`give|gimme me ~2 minutes|hour|hours|till|until`, 'Give me five minutes.', { unless: 'number|name' }],
  [`own name|queue|desk ~1 on|and|it|now|at`, 'It carries my own name on it.', { despite: ['third'], unless: 'your|their' }],
  [
    `that's|that|this|it's|it|was|is|were is|was|were? entirely|all|clearly|completely|totally|purely|definitely|just|simply|an? our|my|ours|mine ~1 ${FAULT}`,
    'That was our mistake.',
  ],
  [`entirely|all|completely|wholly|purely|totally|clearly our|my ${FAULT}`, 'Entirely our fault, sorry.'],
  [`our|my ${FAULT} ~1 and|not|sorry|entirely|through|completely|when|no`, 'Our mistake entirely.'],
  [`fault|mistake|error|blame|blunder is|was|lies|sits|rests ~1 mine|ours|us|me`, 'The fault was ours.'],
  [
    `that's|that|this|one|is|it's is|was|one? ~1 on us|me`,
    "That's on us.",
    { unless: 'taxi|coffee|house|drink|drinks|dinner|breakfast|lunch|meal' },
  ],
  [`that|it was|is us`, 'That was us, plain and simple.'],
  [`we|i messed|mucked|screwed|cocked|fouled|botched|fluffed|bungled|slipped ~2 up|it|this|that|your|the`, 'We messed that up.'],
  [`we|i got|had ~1 it|that|this|your|the ~3 wrong`, 'We got your address wrong.'],
  [
    `we|i should|ought ~1 have|'ve|to ~1 have|told|warned|said|checked|called|sent|asked|done|been|known|written|caught|spotted|noticed|let|raised|explained|updated|made`,
    'We should have told you at once.',
    { unless: 'would|earlier|name' },
  ],
  [`we|i should've|shouldn't|shouldn't've ~1 ${DONE}|told|warned|said|let|have|charged|caught|left|been`, "We should've told you at once."],
  [
    `should never|not ~1 have happened|been|left|gone|reached|had|taken|come`,
    'That should never have happened.',
    { despite: ['negated'], unless: 'refund' },
  ],
  [`shouldn't have happened|had|been|gone|taken|come|left`, "You shouldn't have had to chase us, and it shouldn't have happened."],
  [`we|i forgot|failed|neglected|omitted to`, 'We forgot to put you on the list.'],
  [
    `we|i overlooked|misread|mishandled|mixed|double-charged|overcharged|undercharged|oversold|double-booked|misplaced|mislaid|miscalculated|misfiled|mistyped|dropped|wrongly|let ~2 it|your|the|you|that|up|two|down|charged|by|ball|on`,
    'We overcharged you in May.',
  ],
  [`error|mistake|slip|slip-up|problem|fault|fail|zero|mix-up ~1 on|at our|my ~1 end|side|part|behalf`, 'It was an error on our side.'],
  [`you|he|she|they were|was ~1 bumped|overcharged|charged|missed because we`, 'You were overcharged because we read it wrong.'],
  [`i'll|i'd|i will? ~1 be|need|want|like|require ~1 you|your|the|to|frank|honest|on|a`, "I'll need your number.", { isnt: true }],
  [
    `i'll|i will|let|me|i'm|just? ~1 transfer|pop|put|pass|transferring|putting|passing you|your|that|it ~2 through|over|to|across`,
    "I'll put you through to sales.",
    { isnt: true, unless: 'myself|refund|bed|room' },
  ],
  [`i'm|i|am going to need|want|require|be|ask`, "I'm going to need your number.", { isnt: true }],
  [`i've|have|i made|making the ~1 case`, "I've made the case to billing.", { isnt: true }],
  [
    `i'll|will|me ~1 take|have|get|need your|the|a ~2 name|number|postcode|reference|address|details|email|date|surname`,
    "I'll take your name.",
    { isnt: true },
  ],
  [
    `i'm|am|i am? ~1 calling|ringing|phoning|writing|emailing|getting|looking about|because|since|from|for|to|regarding|on|in|need`,
    "I'm calling about your renewal.",
    { isnt: true },
  ],
  [
    `i've|we've|i|we have? ~1 asked|put|filed|requested|raised|logged|made|passed|recommended|proposed|suggested|pitched ~4 developers|devs|design|designers|product|web|website|boss|chef|owner|field|page|form|button|proposal|board|suggestion|idea|head|site|management`,
    'I have asked the designers for a bigger button.',
    { isnt: true },
  ],
  [
    `i'll|will|shall ~1 bring|raise|put|take|feed|mention that|this|it ~2 to|at|up ~2 group|meeting|team|manager|board|boss|huddle`,
    "I'll raise that at the meeting.",
    { isnt: true },
  ],
  [`i'll let you in|go`, "I'll let you go then.", { isnt: true }],
  [
    `i'll throw|pop|put|give|do|add|send ~3 in|contract|plan|bundle|pack|deal|brochure`,
    "I'll throw the pack in.",
    { isnt: true, unless: 'now|today' },
  ],
])
