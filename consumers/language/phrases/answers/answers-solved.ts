import { tellEach } from '../tell-each.ts'

/** What is still to come, or takes it back. */
const LATER =
  "if|when|will|i'll|we'll|hope|hopefully|until|till|wait|waiting|later|tonight|tomorrow|should|would|might|still|only|unless|once|same|why|supposed|supposedly|want|need|apparently|says|said|claims|never|nobody|won't|can't|cannot|doesn't|didn't|isn't|hasn't|let's|don't"

const NOW = 'now|again|thanks|thank|cheers|ta|ty|finally|yes|yep|yeah|ok|okay|ah|oh|great|lovely|perfect|brilliant|phew|just|all|both'

/** Things do what they are for. */
const DOES =
  'unbanned|exported|executed|balanced|agrees|reaching|works|working|worked|workin|opens|loads|loaded|connected|connecting|connects|printing|synced|syncing|playing|plays|flowing|filling|pouring|heating|scans|scanned|accepted|unlocked|downloading|downloaded|uploaded|booted|activated|restored|received|reflected|pinged|vanished|disappeared|sorted|fixed|solved|resolved|cured|tallies|legible|readable|purring|humming|behaving|flawless|spotless|perfectly|fits|landed|credited|mended|responding|streaming|locks|refunded|reappeared'

/** The same, of what may be a trouble as well. */
const MAY_DO =
  'gone|stopped|clear|cleared|back|right|correct|fine|good|grand|running|runs|showing|shows|see|seeing|hear|green|blue|white|steady|solid|quiet|silent|warm|hot|dry|live|online|in|on|through|up|there|here|normal|ok|okay|alright|smooth|moving|charging|ringing|lit|glowing|open|arrived|came|come|matches|matching|comfortable|happy|healthy|level|straight|fast|complete|paid|done|let|lets|took|takes|signs|ticking|coming'

const THING =
  "it|it's|its|they|they're|that|that's|thats|everything|everything's|all|both|mine|light|lights|light's|line|app|page|screen|signal|money|refund|parcel|bag|number|balance|amount|emails|picture|sound|water|power|heating|radiator|noise|pain|smell|leak|error|message|charge|credit|login|payment|file|files|invoice|bill|figure|figures|box|router|phone|card|printer|till|tills|pump|engine|door|key|sign|flame|map|copy|dot|dot's|bag's|needle|dashboard|display|tap|trough|order|booking|list|tests|endpoints|site|server|link"

/** What short answers to a remedy say when it was one. They count nowhere else. */
export const SOLVED_ANSWERS = tellEach('solved', { afterAnswer: true, unless: LATER }, [
  [DOES, 'Works like a dream.'],
  [`${NOW} ~1 ${MAY_DO}`, 'Ah, back.'],
  [
    `${MAY_DO.replace('|in|on|through|up|there|here', '')} ~2 ${NOW.replace('|just|all|both', '')}|straight|safely|immediately|instantly|already|perfect`,
    'Clear now.',
  ],
  [
    `${THING} ~1 is|are|has|have|was|were|did|does|do|went|goes|just|now|came|comes|looks|seems|ran|runs|reads|read|shows ~3 ${MAY_DO}`,
    'The figure is there.',
  ],
  [
    `${THING.replace("it|it's|its|they|they're|that|that's|thats|", '')} ${MAY_DO.replace('|in|on|through|up|there|here', '|on')}`,
    'Lights on, cat happy.',
    { unless: `${LATER}|was|only|no|not|but` },
  ],
  [`it's|its|they're|everything's|all|light's ~1 ${MAY_DO}`, "It's there."],
  [`i|i've|we|we've ~1 have|got|see|found|spotted|received it|them|mine|both ~1`, 'There, I have it.'],
  ['found|spotted|located|got|sorted|cracked|fixed|managed it|them|that', 'Found it under Extras.', { unless: `${LATER}|got` }],
  ['my|me|mea bad|fault|mistake|apologies|oversight|error|culpa|eyes|brain|blunder|stupidity', 'My mistake, it was upside down.'],
  [
    'silly|muppet|wally|numpty|plonker|doh|duh|oops|whoops|facepalm|embarrassing|embarrassed|blushing|sheepish|red-faced|eejit|dummy|derp|blonde|dope|foolish|clueless',
    'Oops, I had it upside down.',
    { unless: `${LATER}|you|your|you're|company|system` },
  ],
  [
    'beg|pardon|forgive|apologise|apologize|sorry ~1 your|my|me|for|you ~1 pardon|harshness|tone|earlier|me|shouting|bothering|troubling|wasting|bother|fuss|trouble',
    'I beg your pardon, there it is.',
    { unless: `${LATER}|but|not` },
  ],
  [
    "should've|shoulda|should|could ~1 have? ~1 looked|checked|read|scrolled|noticed|spotted|seen|thought|realised|realized|known|tried|done",
    'I should have read the label.',
    { despite: ['hedged'], unless: 'you|they|your|someone|not|still' },
  ],
  [
    "didn't|hadn't|never|not|didnt|hadnt ~1 see|seen|notice|noticed|spot|spotted|realise|realised|realized|realize|scroll|scrolled|look|looked|pressed|plugged|saved ~2 that|it|there|down|properly|in|the|far|enough",
    'I had not noticed that switch.',
    { despite: ['negated'], unless: 'you|they|your|still|can|any|anything|difference|change|improvement' },
  ],
  [
    'was|were|had|got in|on|under|using|looking|the|pressing|typing|behind|i|at|it ~2 wrong|junk|spam|old|other|cushion|nose|upside|loose|unplugged|off|muted ~1',
    'It was in my junk folder.',
    { unless: `${LATER}|you|your|they|bill|sent|charged|delivered` },
  ],
  ['turns|turned out', 'Turns out the plug was loose.', { unless: `${LATER}|you|your|not` }],
  [
    'magic|genius|lifesaver|life-saver|miracle|wizard|witchcraft|bingo|hallelujah|hurrah|hooray|yay|yippee|woohoo|eureka|tada|ta-da|voila|success|boom|lifesavers|hosanna|huzzah|whoop',
    'A miracle.',
    { unless: `${LATER}|no|not|without|email|excellent` },
  ],
  ['god|lord bless|praised|praise', 'God bless you.', { unless: `${LATER}|but|not` }],
  ["saved|saving my|me|our|the|us|you've|ye've|youve", 'You saved me the day.'],
  ["you've|youve|ye've|you cracked|nailed|fixed|solved|done|sorted|spotted it|that", 'You nailed it.'],
  ['cross|tick|strike|scratch me|us|it|that|this off', 'Cross it off.'],
  ['stand|standing down', 'Stand down.'],
  ["all's|all|everything|everything's is? well|right|hunky|tickety|shipshape|dandy", 'All is well.'],
  ['lay|laid|put|lay|close|let ~1 it|this|that|one|matter ~1 to|lie rest|bed|lie', 'We can lay this to rest.'],
  ['nothing to report|add|complain', 'Nothing to report.', { despite: ['negated'] }],
  [
    'not|never|zero|no a|one|single|more ~3 since|in|all|after|anymore|now|on|so',
    'Not one dropped call since.',
    { despite: ['negated'], unless: `${LATER}|penny|cent|word|reply|refund|call-back|sign|improvement|change` },
  ],
  ['relief|bliss|peace|silence|thumbs ~1', 'What a relief.', { unless: `${LATER}|no|not` }],
  ['there|here|away|off ~1 we|it|she|they|you ~1 go|goes|are', 'There we go.', { unless: `${LATER}|not|but` }],
  [
    'it|they|system|portal|site|form|machine|app|that took|swallowed|accepted|ate|recognised|recognized|let it|the|my|them|me',
    'It took the file.',
    { unless: `${LATER}|long|ages|hours|days|money|out|then` },
  ],
  [
    'as|where|what|how|exactly it|they|she|he should|ought|is ~1 be|do|to|supposed|meant ~1',
    'It sits where it should be.',
    { unless: 'not|but|still|if|never|no' },
  ],
  ['all ~1 square|sorted|set|present|accounted|settled', 'All square.'],
  ['not since', 'Not since that patch.', { despite: ['negated'] }],
  ['green|blue|solid|steady|amber light|lights|lamp|tick|led|flame', 'Green light.', { unless: `${LATER}|not|no|but` }],
  ['say|need no more', 'Say no more.', { despite: ['negated'] }],
  [
    "that's|thats|that|was|twas ~1 the|it ~1 did|clip|ticket|cap|trick|culprit|cause|answer|one|job",
    'That was the culprit.',
    { unless: `${LATER}|not|but|no|problem|issue|a|worse|wrong` },
  ],
  ['that|it|which disposes|settles|sorts|does|did of|it|everything|that|the', 'That settles it.', { unless: `${LATER}|not|but|no|think` }],
  [
    'good|right|clear|clean|sound|quiet|dry|easy|steady as|a|like ~1 gold|rain|new|bell|whistle|gin|day|dream|charm|treat|clockwork|magic|glass|bone|mouse|pie|rock|pound|good|champ',
    'Clear as a bell.',
    { unless: `${LATER}|not|but` },
  ],
  [
    'no|nothing drama|outstanding|problem|problems|issue|issues|trouble|errors|error|vibration|noise|delay|fuss ~1 now|anymore|since|any|at|in|on|after|from|thanks|more',
    'No problem any more.',
    { despite: ['negated'], unless: `${LATER.replace('|need', '')}|idea|code|signal` },
  ],
  [
    'not|never|no|zero any|a|one|single ~2 since|now|more|anymore|drop|leak|squeak|beep|peep|sound',
    'Not a squeak since.',
    { despite: ['negated'], unless: `${LATER}|signal|coming` },
  ],
  ['only|just one|once|the ~2 now', 'Only one now.', { unless: 'works|still|not' }],
  [
    'close|withdraw|disregard|ignore|forget ~1 this|that|it|ticket|case|query|complaint|the|my|everything|chat',
    'You can close this.',
    { unless: `${LATER.replace("|let's", '')}|why|not|without|account`, despite: ['hedged'] },
  ],
  [
    'query|complaint|case|dispute|matter|panic|crisis|drama|mystery|problem|ticket withdrawn|closed|settled|over|averted|solved|gone|done',
    'Query withdrawn.',
    { unless: `${LATER}|not|by|you|without` },
  ],
])

/** What says so to an agent alone. */
export const SOLVED_REPLIES = tellEach('solved', { afterAnswer: true, unless: LATER }, [
  [
    `is|are|looks|seems|feels|reads|sounds|has|have ~1 ${MAY_DO.replace('|in|on|through|up|', '|').replace('|good|', '|').replace('|paid|done|let|lets|took|takes', '')}`,
    'Her voucher is showing.',
  ],
])

/** Those with which an answer begins. */
export const SOLVED_OPENINGS = tellEach('solved', { afterAnswer: true, unless: `${LATER}|but|not|no|except` }, [
  ['it|that|both|all did|has|have|does|do', 'It has indeed.'],
  ['so it|they|i|that did|has|is|was|do|are|see', 'So it was.'],
  [
    `yes|yep|yeah|yup|yh|aye|ja|indeed|affirmative|k|ok|okay|ah ~1 it|that|they|all|only|everything|both|i|sir|ma'am|better|much|perfect|sorted|fine|thank|thanks|perfectly ~1`,
    'Yes, all of them.',
    {
      unless: `${LATER}|but|not|no|except|tried|try|did|done|restarted|checked|i've|have|twice|which|what|how|doing|then|please|name|address`,
    },
  ],
  ['done|sorted|received|cleared|working|fixed|better|resolved ~1', 'Better.', { unless: `${LATER}|but|not|no|nothing|zero|error|worse` }],
])
