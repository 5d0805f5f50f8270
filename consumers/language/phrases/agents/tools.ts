import { tellEach } from '../tell-each.ts'

/** What only agents work with. */
const TOOL =
  'system|systems|tool|tools|screen|software|computer|computers|portal|till|console|dashboard|platform|program|programme|database|terminal|interface|engine|scanner|desktop|tablet|log-in|login|handheld'
const TOOLS = `${TOOL}|app|website|site|form|field|box|button|machine|map|tracker|printer`
const REFUSES = "won't|doesn't|don't|didn't|wouldn't|can't|cannot|isn't"
const LETS = 'let|allow|allows|accept|permit|release|recognise|recognize|support|show|give|save|dial|budge'

/** A tool keeps agents from helping. */
export const AGENT_TOOLS = tellEach('tools', {}, [
  [
    `${TOOLS} ~2 ${REFUSES} ~2 ${LETS} me|us|it|that|this|any|anything|anyone|staff|more|those|them`,
    "The system won't let me change it.",
    { despite: ['negated'] },
  ],
  [
    `${TOOL} ~1 ${REFUSES} ~1 ${LETS}|work|respond|load|go|open|have|take|process|handle`,
    'The computer does not accept it, and the till will not either, the scanner just cannot work.',
  ],
  [`${TOOLS} will|does|do|would|physically not ~1 ${LETS}|take`, 'The portal will not take a second name.', { despite: ['negated'] }],
  [`${TOOLS} ~2 rejects|refuses|blocks|bars|prevents|restricts|greys|grays|forbids|disables`, 'The booking tool rejects a second name.'],
  [`${TOOL} ~1 throws|kicks|errors|freezes|crashes|times ~2 me|us|out|on|up|every`, 'The portal kicks me out each time.'],
  [
    `it|screen|system keeps|just|always throwing|freezing|crashing|kicking|timing|throws|freezes|crashes|errors ~1 me|an|out|when|on|us|whenever|each`,
    'It keeps freezing when I press save.',
    { unless: 'you|your' },
  ],
  [`it ${REFUSES}|not ~1 let|allow|permit me|us`, "It won't let me save that."],
  [
    `i|we can't|cannot|couldn't|unable ~2 access|load|pull|open|edit|amend|override|unlock ~1 up? your|the|that|a|it|their|those|any|this|anything|anyone's ~2 record|records|file|account|claim|order|history|system|booking|data|page|profile|details|field`,
    "I can't access the garage's records.",
    { unless: 'without' },
  ],
  [
    `isn't|not|doesn't|aren't ~1 available|showing|visible|there|appear|show|display ~1 on|in|at|up my|our ~1 screen|system|side|end|tool|list`,
    "That option isn't available on my screen.",
    { despite: ['negated'] },
  ],
  [
    `we're|we|i|i'm are|have|am? having|experiencing|got|facing ~1 technical|system|computer|it problems|issues|difficulties|trouble|outage`,
    "We're having technical problems here.",
  ],
  [
    `field|box|button|option|tab|feature|function is|isn't|has|was ~1 locked|disabled|missing|gone|blocked|frozen|unavailable|inactive`,
    'I tried, but the field is locked.',
    { unless: 'you|your' },
  ],
  [`it throws|kicks|locks|logs|errors me|us|on out|off|me|us`, 'It throws me out each time.'],
  [
    `my|our ~2 ${TOOL} is|are|has|just|keeps|keep|seems ~1 down|slow|frozen|crashed|offline|playing|freezing|crashing|stuck|broken|not|locked|unavailable|updating`,
    'Our booking system is down this morning.',
  ],
  [
    `our|my|the system's|computer's|screen's|systems|tool's ~1 down|slow|frozen|crashed|offline|stuck|only|not|locked|out`,
    "Our system's down at the moment.",
  ],
  [
    `system|tool|software|portal|till|platform|console|screen|dashboard only ~1 opens|shows|lets|allows|takes|accepts|goes|gives|has|sends|works`,
    'The booking screen only opens slots from Friday.',
  ],
  [
    `${TOOL} lacks|has|offers|gives|shows ~1 no|nothing|neither ~4 button|option|path|way|field|function|me|for|such|to`,
    'The tool has no such option.',
  ],
  [
    `${TOOL} lacks|requires|keeps|forces|locks|adds ~5 it|them|me|us|button|field|those|that|first|locked`,
    'The console forces me through the same form.',
  ],
  [
    `i've|i|we|we've|there's|there|my have|has|is|got? no ~2 way|means|button|option|key|access|rights|function|field|path|tool|route of|to|for|over|on|from|in|here|at`,
    "I've no way of moving it from here.",
    { unless: 'charge' },
  ],
  [
    `i|we don't|do|haven't not? have|got? ~2 access|rights|button|option|tools|tool|means|screen to|for|on|in|from|here`,
    "I don't have access to that screen.",
  ],
  [`log-in|login|profile|account|role|user has|gives ~1 no ~1 rights|access|permission`, 'My login has no rights for that.'],
  [
    `greyed|grayed|locked|frozen|blocked|read-only|disabled ~2 out|at|on|for|to|from my|our|this|support|us|me|end|side`,
    'That box is read-only on my side.',
  ],
  [`greyed|grayed out|for|on`, 'The option is greyed out, sadly.', { unless: 'you|your' }],
  [`i|we|it can't|cannot|couldn't ~5 from here|our|my end|side|desk|screen|system`, "I can't change that from my side."],
  [`i|we can't|cannot ~5 from here|chat`, "We can't alter that from here."],
  [`not|unable able? to ~5 from here|chat|this|our|my`, 'I am not able to book tables from here.', { unless: 'you' }],
  [`can't|cannot be|do|done ~4 in|over|on|via chat|branch|phone`, "That can't be typed over in chat.", { unless: 'you' }],
  [`i|we can only see|view|read|edit`, 'I can only see the last digits.'],
  [
    `record|account|booking|file|order|ticket|it is|it's|are|'s ~1 shut|closed|locked|sealed|hidden to|for|from|on me|us|support|my|our`,
    'The record is locked for us.',
  ],
  [`i can't|cannot ~1 get in|into ~2 ${TOOLS}|it`, "I can't get into the tracker."],
  [`nothing|anything i|we can do|change ~1 from here|my|our|on`, "There's nothing I can do from here."],
  [`if|try ~6 ${TOOLS} ~3 ${REFUSES}|not`, 'If the system does not let you in, restart it.', { isnt: true }],
  [`your ~2 ${TOOLS} ~2 ${REFUSES}|only|has|is`, "Your screen doesn't show it any more.", { isnt: true }],
])
