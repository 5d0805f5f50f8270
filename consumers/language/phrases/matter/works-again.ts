import { tellEach } from '../tell-each.ts'
import { ANYTHING, AWAITED, DENYING, DENYING_OR_ASKING, MENDED_THINGS, NEVER, OTHER, SO, SPOILED, withIs } from './solved-words.ts'

const SUPPLY =
  'power|electric|electricity|signal|internet|broadband|wifi|water|gas|heating|heat|lights|line|network|service|sound|picture|bars|mail|email|data|tone|light'

const EFFECT =
  'loads|loading|plays|playing|opens|opened|opening|prints|printing|starts|started|connects|connected|connecting|charges|charging|syncs|syncing|synced|downloads|downloading|shows|showing|rings|ringing|scans|scanning|streams|streaming|runs|running|updated|updating|registers|registered|unlocked|accepted|responding|flowing|heating|ringing'

const CAN =
  'see|log|login|sign|access|open|use|get|view|download|watch|listen|pay|hear|make|book|check|play|print|send|receive|call|text|connect|edit|track|stream|read|upload|order|enter|shower|train|travel|cook'

/** The supply is back, things run as they should. */
export const RUNS_WELL_NOW = tellEach('solved', { unless: DENYING }, [
  [
    'drives|runs|rides|goes|fits|hangs|flies|looks|sounds|sits|works|feels|plays|shuts|closes|going|running|driving ~1 like|lovely|sweet|spot|straight|perfect|right|grand|brilliant|beautiful|great|smooth|well|as ~3 now|again|since',
    'Drives like a dream now.',
    { unless: `${DENYING}|broken|but|rubbish|away|cheap|crap|rock|old|right-now|hell|something|scam|they|business|company|bad` },
  ],
  [
    'now|finally it|they|she|he|everything|all|both * straight|fine|perfectly|properly|lovely|correctly|normally|nicely|smoothly|beautifully|okay|ok ~1',
    'Now it hangs straight.',
    { unless: `${DENYING}|but|looks|feels|seem|seems|look|acts|behaves|they|sounds|crap|slow|works|no|feel|would|people|as` },
  ],
  [
    'fine|perfectly|properly|normally|correctly|smoothly|lovely|beautifully|nicely|flawlessly now',
    'It exports properly now.',
    {
      unless: `${DENYING}|do|can|must|feel|feeling|knee|help|never|doing|very|right|barely|living|but|start|speak|working-to|i'm|slow|hardly|could|let`,
    },
  ],
  [
    "we|i|now|are|and|we're|i'm|again ~1 getting|have|got the? full|right|normal|proper|good|usual speed|speeds|signal|pressure|strength|picture|sound|heat ~1 again|now|back|since|everywhere",
    'We are getting the full speed again.',
    { unless: `${DENYING}|never|no|only|but` },
  ],
  [
    'hot|running|warm water|heating now|again|back|so|thanks|cheers',
    'We have got hot water so thanks.',
    { unless: `${DENYING}|no|low|cold|without|lukewarm|dirty|little|in-the-room|bill` },
  ],
  [
    'it|that|they|we|she ~1 started|decided to work|working ~1 again|now|today|itself|properly',
    'It started working again today.',
    { unless: `${DENYING}|then|but|stopped|when|before|only` },
  ],
  [
    `${withIs(SUPPLY)} ~1 is|are|has|just|all|now|finally? ~1 come|came? back ~1 on|up|in|at|here|now|again|since|too ~9`,
    "Signal's come back on the hill.",
    { unless: `${AWAITED}|not|by|will|no|off|called|phone|calling|get|touch|long|bill|billing|email` },
  ],
  [
    `${withIs(SUPPLY)} ~1 is|are|has|just|all|now|finally? come|came|flowing|returned back|now`,
    'The signal has come back.',
    { unless: `${AWAITED}|not|no|off|get|email` },
  ],
  [
    'flowing|running|coming|ringing|going again|normally|through ~1 on|at|in|here|our|my|now',
    'Mail is flowing again here.',
    { unless: `${AWAITED}|not|no|problem|same|late|round|back` },
  ],
  [
    "we|i|i've|we've|have|got|has|with ~1 hot|running water|heat|heating|power|signal|internet|picture|sound|gas|lights|electricity|light|broadband ~1 again|now|back|once|at|thanks|thank|finally|since",
    'We have got power again.',
    {
      unless: `${NEVER}|${OTHER}|${SPOILED.replace('|again', '')}|no|without|low|only|lost|off`,
    },
  ],
  [
    'full|five|four bars|signal|strength|pressure|speed now|again|thanks|cheers|and|at|we|so',
    'Full bars now.',
    { unless: `${OTHER}|no|but|not|still|if|paying|paid` },
  ],
  [
    "is|are|it's|looks|shows|reads|works|now|running|total ~3 like|as|way ~1 it|they should ~1 be?",
    'The total is ten like it should be.',
    { unless: `${DENYING_OR_ASKING.replace('|should', '')}|but|no|as-it` },
  ],
])

/** The remedy worked, it works again. */
export const WORKS = tellEach('solved', {}, [
  ['got it|mine|everything|that|them working|sorted|fixed|going|running|solved', 'Got it working.', { unless: OTHER }],
  [
    `no ${SO}? ${SO}? that's|it's|its|that|everything's|all|we're ${SO}? ${SO}? sorted|fixed|working|done|good|resolved`,
    "No, that's all sorted.",
    { despite: ['negated'], unless: `${OTHER}|not` },
  ],
  [
    `${withIs(MENDED_THINGS)} is|are|seems|looks|works? fine|ok|okay|good|great|grand|perfect|correct|normal|alright|clear|strong now|again`,
    'My signal is fine now.',
    { unless: `${OTHER}|not` },
  ],
  ["it's|its|that's|is|are|everything's all right|good|okay|fine now|again", 'It is all right now.', { unless: `${OTHER}|bit` }],
  [
    'power|electric|electricity|internet|broadband|wifi|signal|heating|water|lights|sound|picture|app|site|line back on|at|now|up|again|here|thanks',
    'Power back at noon.',
    { unless: `${OTHER}|yet|when` },
  ],
  [
    'showing|through|arrived|received|refunded|working|fixed already thanks|thank|cheers|ta|today|now',
    'Showing already, thanks.',
    { unless: OTHER },
  ],
  [
    'second|third|next|last|this go|attempt|try it|that? worked|went through|fine|perfectly|first?',
    'The second go worked.',
    { unless: `${OTHER}|but|twice|still` },
  ],
  [
    'back a|an|within|two|five|ten|few minute|minutes|hour|hours|moment later|after|again',
    'Back a minute later.',
    { unless: `${OTHER}|came|went|call|called` },
  ],
  [
    `that|this|it|that's|which|reset|restart|update|reinstall|reboot ${SO}? has? fixed|solved|resolved|cured|sorted|rectified it|that|everything|the|my|things|mine`,
    'That fixed it.',
    { unless: OTHER },
  ],
  [`that|it|this|that's|it's|which ${SO}? ${SO}? did|done the trick|job`, 'Ah, that did the trick.', { unless: OTHER }],
  ["that|that's|this did|done it", 'That did it, cheers.', { unless: OTHER }],
  ['seems|appears to have worked|fixed|helped|cleared|solved|resolved|sorted|done', 'That seems to have worked.', { unless: OTHER }],
  [
    'that|this|it|restarting|resetting|reinstalling|unplugging worked|helped|works thanks|thank|cheers|ta',
    'That worked, thanks.',
    { unless: OTHER },
  ],
  [
    `yes|yep|yeah|yup|aye|yay|ooh|oh|ah ${SO}? that|it|they|that's|it's worked|works|working|opens|opened|loads|loaded|plays|connected|showing|back|there|fixed`,
    'Yes, it worked.',
    { unless: OTHER },
  ],
  [`${ANYTHING} ${SO}? ${SO}? works|working|worked now|again|thanks|cheers|thank`, 'The line works again.', { unless: OTHER }],
  [`${ANYTHING} ${SO}? ${SO}? now|finally works|working|worked`, 'My card finally works.', { unless: OTHER }],
  ['now|finally it|everything|that|all|my|the *? works|worked', 'Now everything works.', { unless: OTHER }],
  ['working now|again|perfectly thanks|thank|cheers|ta|brilliant|great|perfect|appreciated|👍', 'Working now, thanks.', { unless: OTHER }],
  [
    "it's|its|all|everything|is|are|both working fine|perfectly|properly|normally|okay|ok|beautifully|smoothly|correctly|great now|again|thanks|thank|cheers|since",
    "It's working fine now.",
    { unless: OTHER },
  ],
  ["all|nah|no|yep|yes|everything|everything's all? working", 'All working.', { unless: `${OTHER}|staff|people|machines|toilets|showers` }],
  ['it|that|update|fix did work|help', 'No need, it did work.', { despite: ['negated'], unless: OTHER }],
  [
    `got|getting|have|had|gets it|everything|mine|them|me|us|the|my *? ${SO}? working|going|running|sorted|fixed|back|solved|resolved|done again|now|straight|in|within|myself|eventually|finally|thanks|for|cheers|today|yesterday`,
    'We got the printer working again.',
    { unless: OTHER },
  ],
  [
    "i|we|finally|just|and|eventually|ok|okay|he|she|they|i've|we've got it working|sorted|fixed|solved|resolved|going",
    'Just got it working.',
    { unless: OTHER },
  ],
  [
    `we're|i'm|it's|all|back|are|am|everything|now|both|designers ${SO}? up and running`,
    'We are up and running.',
    { unless: `${OTHER}|quickly|easy|minutes` },
  ],
  [
    'back up|online|on|live|working|to|in and|again|now|running|thanks|cheers|normal|action|business|service',
    'My site is back online now.',
    { unless: `${OTHER}|when|go|going|went|come|get|getting|dial|dialled|ring|call|log|phone` },
  ],
  [
    `${ANYTHING} is|are|came|has|have? come? back on|up|now|online|again|thanks|cheers|since`,
    'Power is back on.',
    { unless: `${OTHER}|problem|issue|fault|error|noise|charge|fee|leak` },
  ],
  ["we're|i'm|we|im|were are|am? back online|up|again", "We're back online.", { unless: `${OTHER}|touch|home|another|flight` }],
  ["i'm|im|we're|we|i am|are? in now|thanks|finally|phew|perfect|great|cheers|brilliant|again", "I'm in, thanks.", { unless: OTHER }],
  ['back to normal', 'My speed is back to normal.', { unless: `${OTHER}|when` }],
  ['right as rain', 'It is right as rain.', { unless: OTHER }],
  ['good as new', 'It is as good as new again.', { unless: `${OTHER}|looks|look|used|refurbished|knee|hip|foot|leg` }],
  [
    `it|it's|its|that|they|app|page|video|film|everything|which ${SO}? ${EFFECT} now|again|fine|properly|perfectly|correctly|normally`,
    'It loads properly.',
    { unless: `${OTHER}|stops|slow` },
  ],
  [`now|finally it|it's|its|they|everything|that ${EFFECT}`, "Now it's playing.", { unless: OTHER }],
  [
    `${withIs(MENDED_THINGS)}|it|it's|its is|are|have|has? now ${EFFECT}|correct|right|visible|active|there|gone|through|live|updated`,
    'My ticket is now showing.',
    { unless: OTHER },
  ],
  [
    `${withIs(MENDED_THINGS)} is|are|has|have? ${EFFECT}|active|live|through|there now|thanks|cheers|fine|again|perfect|phew`,
    "The film's playing, thanks.",
    { unless: OTHER },
  ],
  [`i|we can|could ${SO}? ${CAN} ~4 now|again`, 'I can log in again.', { despite: ['hedged'], unless: `${OTHER}|if|not|never` }],
  [`now|finally i|we can ${CAN}`, 'Now I can watch my films.', { unless: OTHER }],
  [`i'm|im|we're|am|are|was finally|now able to ${CAN}`, 'I am now able to log in.', { unless: OTHER }],
  [
    "it|it's|its|that|that's|gate|site|app now|just|has|finally? let|lets|letting|allowed|accepted|accepts|taken|took me|us|it|my|the in|through|log|login|book|pay|check|sign|on|finish|continue|order|upload|watch|code|password|card|payment|details",
    'It let me in.',
    { unless: `${OTHER}|only|half|twice|then` },
  ],
  [
    "it|that|they|it's|that's|everything has? went|gone through",
    'It went through.',
    { unless: `${OTHER}|twice|while|saw|seen|but|then|days|not` },
  ],
  [
    'went|gone|come|came|comes through this|now|fine|just|first|straight|ok|okay|thanks|perfectly time|now|away|thanks|second',
    'Went through this time.',
    { unless: OTHER },
  ],
  [
    "it's|its|it|picture's|picture|heating|power|that's|lights|screen has? come|came|popped|turned|lit|flicked|kicked up|on|back|through now|again|there|thanks|just|fine|cheers",
    "It's come on now.",
    { unless: `${OTHER}|off` },
  ],
])
