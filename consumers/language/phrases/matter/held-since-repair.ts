import { tellEach } from '../tell-each.ts'
import { ELSEWHERE, IN_PART, RUNNING_THINGS, withIs } from './solved-words.ts'

const BOUGHT =
  'bought|purchased|joined|switched|customer|years|year|owned|own|owning|moved|installed|purchase|member|started|using|used|changed-to'

const NOT_HELD = `${IN_PART}|${ELSEWHERE}|${BOUGHT}|worse|but|broke|if|until|unless|stopped|nobody|why|isn't|won't|can't|cannot|doesn't|waiting|should`

const FAILURE =
  'dropout|dropouts|alarm|alarms|crash|crashes|drop|drops|blip|peep|glitch|hiccup|error|errors|fault|faults|leak|drip|outage|cut|disconnection|freeze|stutter|squeak|squeal|rattle|wobble|beep|flicker|bug|bugs|reboot|trip|blackout|interruption|noise|lag|spike|jam|mouse|mice|bite|headache|pain|problem|problems|issue|issues|puncture|wobbles|trouble'

const FAILING =
  'leaking|dripping|crashing|dropping|buffering|flickering|beeping|bleeping|chirping|buzzing|rattling|squeaking|squealing|freezing|wobbling|whistling|banging|humming|sticking|failing|smelling|disconnecting|lagging|bouncing|flashing|blinking|shaking|vibrating|burning|itching|hurting|clicking|knocking|grinding|clunking|tripping|cutting|stalling|overheating|moving|sliding|slipping|scratching|rubbing|pinching|jamming|skipping|looping|rebooting|restarting|ringing|stinging|crackling|creaking|popping|spinning|screeching|juddering|hissing|duplicating|overcharging|swelling|throbbing|aching|sparking|flooding|blocking|rejecting'

const SINCE_WHEN =
  'yesterday|today|lunch|lunchtime|noon|morning|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|two|three|last|night|then|tuesday|half|weekend|evening|teatime|breakfast|midday|dinner'

const FINE =
  'fine|solid|perfect|perfectly|stable|normal|normally|correct|correctly|okay|ok|properly|smoothly|smooth|quiet|dry|warm|great|lovely|beautifully|grand|flawless|flawlessly|faultless|faultlessly|brilliant|brilliantly|cured|steady|silent|fast'

const REPAIR =
  'update|upgrade|version|patch|hotfix|release|firmware|reset|restart|reboot|reinstall|reinstallation|fix|repair|visit|change|service|swap|replacement|hub|router|box|chip|sim|battery|batteries|pads|part|valve|filter|bulb|cable|drops|lenses|dose|cream|tablets|setting|settings|gasket|sensor|washer|fuse|engineer|technician|plumber|fitter|mechanic|call|email|letter'

const FAILURES =
  'dropouts|dropout|crashes|crash|errors|error|leaks|leak|noise|issues|problems|trouble|outages|alarms|drips|squeaks|mice|ants|wasps|bees|rats|bugs|stings|smell|buffering|freezes|glitches|blips|pain|headaches|complaints-since'

/** Since the repair it has held: it stays as it should, and the failure has not come back. */
export const HELD_SINCE_REPAIR = tellEach('solved', { unless: `${NOT_HELD}|not|no` }, [
  [
    'stayed|stays|staying|kept|remained|held|holding|holds dry|put|quiet|silent|closed|shut|lit|warm|connected|green|level|straight|firm|tight|steady|solid ~1 for|since|ever|now ~2',
    'It has stayed dry since Monday.',
    { unless: `${NOT_HELD}|not|no|flight|hotel|hold|hostage|prices|price|price's|phone|we|ransom|business|i|payment` },
  ],
  [
    `${withIs(RUNNING_THINGS)}|pressure|tyre|repair|patch|seal|temperature|weld|fix ~1 has|have ~1 held|stayed|behaved|lasted|holds ~1 for|since|up|so|well|steady|fine`,
    'The pressure has held for two weeks.',
  ],
  [
    `no|not|zero|haven't|havent|hasn't|hasnt|never|nothing|nor|hadn't|didn't ~2 had|been|seen|heard|a|one|single|any|another ~2 false? ${FAILURE} ~3 since`,
    'I have not had a dropout since.',
    { despite: ['negated'], unless: `${IN_PART}|${ELSEWHERE}|${BOUGHT}|worse|fixed|solved|resolved|reply|response|answer|nobody|refund` },
  ],
  [
    `no more ~1 ${FAILING}|${FAILURE} ~1`,
    'No more shaking.',
    {
      despite: ['negated'],
      unless: `${IN_PART}|want|hope|please|if|so-that|promise|be|should|offers|leave|cancel|need|wish|would|will|ensure|help|stop|money|prevent|avoid|there'll`,
    },
  ],
  [
    'no problem|issue|trouble|bother|worry any|anymore|now ~1 more|longer|with',
    'So it is no problem any more.',
    { despite: ['negated'], unless: `${IN_PART}|if|but|have|should|hope` },
  ],
  [
    `${withIs(FAILING)} ~1 has|is|have|all|completely? ~1 gone|ceased|quit|stopped`,
    'Beeping stopped.',
    { unless: `${IN_PART}|hasn't|not|if|until|want|when|but|then|again|before|ball|all|hotel|staff` },
  ],
  [
    `${FINE.replace('|quiet', '').replace('|silent', '')}|works|working|runs|running|flowing|back|there|cold|hot|visible|live|online|open|right|good|clean ~1 now? since ${SINCE_WHEN}`,
    'The water is running since yesterday.',
    { unless: `${NOT_HELD}|not|no|down|out|off|problem|only|we're|trying|i'm|i've|home|hotel|error` },
  ],
  [
    `since|from ~1 then|yesterday|that|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunch|morning|visit|day ~1 on|onwards? ~2 it|it's|its|everything|all|they|water|line|internet|heating|app|system ~1 is|are|has|works|runs|been|working|running|all? ~2 ${FINE}|working|works|running|runs|flowing`,
    'Since then it is fine.',
    { unless: `${NOT_HELD}|not|no|down|off|error|keeps|keep|asking|downhill` },
  ],
  [
    `since|after|with|from ~2 ${REPAIR} ~6 ${FINE}|works|working|opens|runs|loads|everytime|prints|connects|holds|balances`,
    'Since the new version it opens every time.',
    {
      unless: `${NOT_HELD}|not|no|never|crash|crashes|slow|fails|error|freezes|lost|gone-up|don't|didn't|hasn't|took|wait|very|service|staff|great|call|email|letter|working-on|battery|price|days|hours|contract|policy`,
    },
  ],
  [
    'version|update|patch|hotfix|release|firmware|workaround ~2 cured|fixed|fixes|solves|solved|sorted|cures|resolves|resolved|works|worked|helped ~1 that|it|this|completely|the|everything|for|so|no|mine|thanks|now',
    'The latest version cured that.',
    { unless: `${NOT_HELD}|not|waiting|please|need|needs|nothing|before|previous|want|hope|supposed|will|promised` },
  ],
  [
    'version|update|patch|hotfix ~1 * ~1 has|is ~1 been? solid|stable|perfect|flawless|rock|fine|smooth ~1',
    'Version 5 has been solid.',
    { unless: `${NOT_HELD.replace('|if', '')}|not|no` },
  ],
  [
    'whatever ~3 did|done|changed|clicked|pressed|fiddled ~6 worked|working|works|now|fixed|cured|helped|lovely|gone|going|since|trick|again|fine',
    'Whatever your lad did it drives lovely now.',
    { unless: `${IN_PART}|worse|broke|broken|ruined|undo|wrong|stopped|isn't|won't|can't|doesn't|nothing|cannot|not-working|slow` },
  ],
  [
    `no|zero|not ~1 more? ${FAILURES} since ~1`,
    'No dropouts since.',
    { despite: ['negated'], unless: `${IN_PART}|bought|joined|years|but|purchase|owned|purchased` },
  ],
  [
    'does not|longer exist|occur|appear any|anymore ~1',
    'The problem does not exist any more.',
    { despite: ['negated'], unless: `${IN_PART}|but|page|shop|button|number|account|branch` },
  ],
])
