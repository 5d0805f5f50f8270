import { tellEach } from '../tell-each.ts'
import { NEVER, OTHER, RECORDS, RUNNING_THINGS, TROUBLES, withIs } from './solved-words.ts'

const BE = "is|are|was|has|have|been|it|that|its|it's|now|finally|at|last|all|just|then"

/** Verbs of things that do what they are for. */
const RUNS =
  'works|working|workin|worked|runs|running|runnin|ran|prints|printing|loads|loading|opens|opening|opened|plays|playing|rings|ringing|ringin|connects|connecting|connected|syncs|syncing|heats|heating|flows|flowing|charges|charging|starts|starting|closes|closing|shuts|shutting|locks|locking|drains|draining|flushes|flushing|downloads|downloading|uploads|uploading|scans|scanning|streams|streaming|shows|showing|reads|reading|spins|spinning|lights|turns|turning|behaves|behaving|behaved|holds|holding|fits|responds|responding|talking|talks|registers|registering|sends|sending|balances|balancing|displays|displaying|reconnected|boots|booting|going|goin|answering|answers|ticking|humming|cooking|purring|keeping|draws|pulls|pulling|records|recording|saves|saving'

const WELL =
  'properly|perfectly|correctly|normally|beautifully|smoothly|nicely|flawlessly|lovely|clear|clearly|sweet|steady|silently|quietly'

const REPAIR =
  'update|upgrade|patch|fix|reset|restart|reboot|visit|engineer|technician|repair|replacement|swap|lads|lad|lads|guys|man|plumber|service|part|reinstall|call|hotfix|battery|cable|filter|gasket|token|driver|change'

const MENDERS = 'you|he|she|they|yous|ye|your|the|that|his|her|we|i'

const FAILING =
  'dropped|crashed|leaked|frozen|tripped|dripped|wobbled|cut|buffered|shown|appeared|happened|reappeared|returned|recurred|blinked|flickered|disconnected|rattled|squeaked|budged|skipped|missed'

const FAILS =
  'wobble|wobbles|leak|leaks|crash|crashes|drip|drips|squeak|squeaks|rattle|rattles|freeze|freezes|drop|drops|stick|sticks|buffer|buffers|flicker|flickers|buzz|buzzes|stall|stalls|hang|hangs|smell|smells|jam|jams|kick|kicks|lag|lags'

const FAILS_ING =
  'leaking|dripping|crashing|dropping|buffering|flickering|beeping|buzzing|rattling|squeaking|freezing|wobbling|whistling|banging|humming|sticking|failing|smelling|disconnecting|lagging|bouncing|flashing|blinking'

/** Things run again, and what was wrong is gone. */
export const RUNNING = tellEach('solved', { unless: `${NEVER}|${OTHER}|if|not|until|should|hope|used` }, [
  [
    `${withIs(RUNNING_THINGS)}|everything|it|it's|they ~1 ${RUNS} ~1 now|again|fine|once more`,
    'The oven is heating fine.',
    {
      unless: `${NEVER}|${OTHER}|if|not|until|should|hope|used|stops|not|but|stopped|slow|shut|off|died|noise|why|low|out|error|mad|late|down`,
    },
  ],
  [`${RUNS} ${WELL} now|again|once|at|since|thanks|cheers|this`, 'The labels print, printing correctly once more.'],
  [
    `${withIs(RUNNING_THINGS)}|it|everything|print ${BE}? ${BE}? ${RUNS}|print|run|open ~1 ${WELL} now|again|once`,
    'The labels print correctly once more.',
  ],
  [
    `${RUNS} as|like|exactly it|they|new|normal|intended|clockwork|should|before ~1 should|again|now`,
    'The pump runs as it should.',
    { unless: `${OTHER}|not|if|until|used` },
  ],
  [
    `${withIs(RUNNING_THINGS)}|it|it's|its|they|now ${BE}? ${BE}? ${RUNS} ~1 as|like it|they|a should|ought|dream|charm|treat|clockwork`,
    'It is working like a charm.',
    {
      unless: `${NEVER}|${OTHER}|if|not|until|hope|should've|years|always|bought`,
    },
  ],
  [`${RUNS} a|like ~1 treat|charm|dream now|again|since|thanks|thank|cheers`, 'It works a treat now.'],
  [
    `${withIs(RUNNING_THINGS)} ~1 come|came|turned|went|gone|popped|kicked|fired|sprung|lit|flickered|woke|jumped on|back|up|green|through|to ~1 life|now|again|straight|thanks|lovely|so|fine|grand|and`,
    'The cooker came on, so thank you.',
    {
      unless: `${NEVER}|${OTHER}|if|not|until|should|hope|off|then|minute|red|out|but|twice|when|down|error|message|warning|paid|home`,
    },
  ],
  [
    "that's|thats|so ~1 it|everything|all|mine|that back|going|cured|done|running|connected|through|live on|now|again|thanks|hen|pal|love|cheers|for|up",
    "That's it going now, love.",
  ],
  [
    `${withIs('light|lights|lamp|led')} ~1 turned|gone|went|now|finally ~1 green|steady|solid`,
    "The light's turned green.",
    {
      unless: `${NEVER}|${OTHER}|if|not|until|should|but|red|orange|hope|goes`,
    },
  ],
  [
    `${withIs(RUNNING_THINGS)}|it|it's ${BE}? ${BE}? solid|stable|perfect|flawless|smooth|faultless|spotless|quiet|silent|rock-solid|impeccable|trouble-free|steady ~2 since|now|for|all|ever`,
    'The wifi is stable all week.',
    {
      unless: `${NEVER}|${OTHER}|if|not|until|should|but|bought|purchased|had|years|owned|joined|switched`,
    },
  ],
  [
    `${withIs(RUNNING_THINGS)}|it|it's|all ${BE}? ${BE}? fine|good|great|grand|perfect|brilliant|well since ~1 ${MENDERS} ~2 ${REPAIR}|swapped|replaced|reset|fixed|came|changed|updated|repaired`,
    'The line has been good since the engineer came.',
  ],
  [
    'behaved|perfect|fine|solid|stable|flawless|flawlessly|impeccably|perfectly|well|smooth|smoothly|grand|beautifully ~1 ever since',
    'It has behaved well ever since.',
    {
      unless: `${NEVER}|${OTHER}|if|not|bought|joined|switched|customer|here`,
    },
  ],
  [
    `since|after|with ~1 ${MENDERS} ~2 ${REPAIR} ~3 ${RUNS} fine|perfectly|properly|again|great|well|smoothly|lovely|like`,
    'After your update everything loads fine.',
  ],
  [
    'not|never a|one|single ~1 drop|dropout|crash|hiccup|flicker|error|fault|squeak|leak|peep|blip|cut|stutter since|after',
    'Not a single blip since.',
    {
      despite: ['negated'],
      unless: `${OTHER}|years|bought|joined|best`,
    },
  ],
  [
    `not|hasn't|hasnt|haven't ~1 been? once? ${FAILING} ~1 once|since|again`,
    'It has not dropped once since.',
    {
      despite: ['negated'],
      unless: `${OTHER}|money|refund|parcel|nobody|bought`,
    },
  ],
  [
    `${withIs(TROUBLES)}|it ~2 hasn't|hasnt|haven't ~1 been|come|happened|shown|returned|appeared|back|reappeared ~2 since`,
    "The error hasn't shown since the reset.",
    {
      despite: ['negated'],
      unless: `${OTHER}|money|refund|reply|same|nobody`,
    },
  ],
  [
    `no more|further|longer ~1 ${TROUBLES}|issues|dropouts|screens|beeping|surprises|black`,
    'No more crackling on the line.',
    {
      despite: ['negated'],
      unless: `${OTHER}|hope|want|please|if|so|promise|be|should|offers|cancel|stop|end|after`,
    },
  ],
  [
    `doesn't|doesnt|don't|dont|won't ~1 ${FAILS} ~2 anymore|any|now`,
    "The wardrobe doesn't wobble anymore.",
    { despite: ['negated'], unless: `${OTHER}|if|work|works|use` },
  ],
  [
    `no longer ${FAILS}|freezes|shows|says|asks|charges|appears|appear|happens|makes|gives|throws|rejects|refuses`,
    'It no longer freezes.',
    {
      despite: ['negated'],
      unless: `${OTHER}|if|it's|offers|respect|care`,
    },
  ],
  [
    `stopped|quit ${FAILS_ING}`,
    'The pipe has stopped dripping.',
    { unless: `${NEVER}|${OTHER}|if|hasn't|not|until|but|then|again|hardly|never|want` },
  ],
  [
    `${withIs(TROUBLES)} ~1 is|has|have|are|all|now gone|disappeared|stopped|vanished|cleared|lifted|removed|dropped|away|off ~1 now|off|from|since|away|and|for|after|thanks|completely|it|it's|since`,
    'The charge is gone from my statement.',
    {
      unless: `${NEVER}|${OTHER}|if|not|until|should|but|again|then|when|came|back|bid|nowhere|unanswered`,
    },
  ],
  [
    `${TROUBLES} gone|cleared|vanished|lifted|over|history|removed|stopped`,
    'Noise gone.',
    {
      unless: `${NEVER}|${OTHER}|if|not|until|but|again|bid|isn't|when|far`,
    },
  ],
  [`${withIs('leak|drip|tap|roof|pipe|floor|cellar|wall|carpet|ceiling|patch|area')} ~4 bone|completely|all dry`, 'The wall is bone dry.'],
  [
    `${withIs(RECORDS)}|it|statement ~1 ${BE}? ${BE}? spelled|spelt|printed|shown|showing|shows|reads|right|correct ~1 right|correct|correctly|properly|fine ~1 now|on|at|again|finally|this`,
    'My name is spelled right on the pass.',
    {
      unless: `${NEVER}|${OTHER}|if|should|until|make|check|sure|but`,
    },
  ],
  [
    `${withIs(RECORDS)}|it ~1 finally|now|is ~1 spelled|spelt|right|correct|correctly|accurate|matching|matches|updated|there|in on|now|again|at|and|as`,
    'Her name is finally right on the pass.',
    {
      unless: `${NEVER}|${OTHER}|if|should|until|make|check|sure|but|when|payment|before`,
    },
  ],
  [
    'shows|showing|has|says|reads|carries|got|is the right|correct|proper ~1 amount|figure|figures|name|date|dates|address|total|balance|number|price|dose|size|one|colour|spelling|reading|hours ~1',
    'The bill is showing the right amount.',
    {
      unless: `${NEVER}|${OTHER}|if|should|until|make|check|sure|but|what|which|does|think|want|need|left|ours`,
    },
  ],
])
