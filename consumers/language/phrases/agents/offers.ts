import { ADDS, CLEARLY_SOLD, REMEDY, SOLD } from './wares.ts'
import { tellEach } from '../tell-each.ts'

/** How agents offer something for sale to the customer they speak with. */
export const AGENT_OFFERS = tellEach('pitch', {}, [
  [`interest|tempt|persuade|entice you ~1 in|with|to|on|into`, 'Could I interest you in a bigger box?'],
  [
    `would|do|did|might|may|don't you ~1 be|like|fancy|want|care|consider|wanting|need ~5 ${CLEARLY_SOLD}`,
    'Would you like to add breakfast to your stay?',
    { unless: `${REMEDY}|did` },
  ],
  [
    `would|did you ~1 like|fancy|want|care|wanting to? ~1 add|upgrade|join|try|extend|include|top|subscribe|enrol|enroll|protect|insure`,
    'Would you like to add a second driver?',
    { unless: 'refund|note|photo|comment|details|complaint|again|password|anything' },
  ],
  [`would you be|like ~1 interested|open|keen in|to|on`, 'Would you be interested in a second line?', { unless: REMEDY }],
  [
    `would ~1 like me|us to ~1 add|upgrade|sign|enrol|enroll|include|activate|throw|hold|reserve|apply|switch|put ~6 ${CLEARLY_SOLD}|rate|offer|discount|it|that`,
    'Would you like me to add the sports pack?',
    { unless: `${REMEDY}|note|request|file|reset|call|flight` },
  ],
  [
    `shall|should|can|could|may|will i|we ~1 ${ADDS} ~6 ${CLEARLY_SOLD}`,
    'Shall I add the film pack while we talk?',
    { unless: `${REMEDY}|through|details|number|usual` },
  ],
  [
    `shall|should|can|could|may|will i|we ~1 add|pop|enrol|enroll|upgrade|throw|sign|reserve|activate|bump ~2 you|him|her|it|one|on|that|them|both|in|this|up`,
    'Shall I sign you up today?',
    { unless: `${REMEDY}|note|email|address|number|file|notes|name|details|waiting|list|queue` },
  ],
  [
    `may|can|could|should i|we ~5 tell|talk|mention|walk|show|interest ~2 you ~1 about|to|through|our|what|how|the`,
    'May I tell you about our saver?',
    { unless: `${REMEDY}|fault|problem|steps|log|account|settings` },
  ],
  [
    `i|we|i'd can|could|would|might ~1 add|put|sign|upgrade|enrol|enroll|move|switch|include|fix|throw|offer|give|get|pop|reserve|bump ~6 ${CLEARLY_SOLD}`,
    'I can offer you priority boarding for that leg.',
    { unless: `${REMEDY}|is|most|all|sheet|copy` },
  ],
  [
    `i'm able|happy|delighted|pleased|authorised to ~1 offer|add|upgrade|give ~6 ${CLEARLY_SOLD}|discount|rate`,
    "I'm happy to offer you the gold plan.",
    { unless: REMEDY },
  ],
  [
    `we'd|we|i'd|i would? ~1 be|like|love ~1 pleased|glad|delighted|happy|like|love? to ~1 propose|offer|invite|introduce|present|set ~1 you|our|up|a|the`,
    'We would be pleased to offer you our wine tour.',
    { unless: REMEDY },
  ],
  [
    `i'd like|love to get|move|sign|put|switch|show|tell you ~1 on|onto|up|our|to|about`,
    "I'd love to get you on our new rate.",
    { unless: `${REMEDY}|room|side|quieter` },
  ],
  [
    `have|did you ~1 thought|considered|consider|seen|heard|looked|tried|think|thinking ~1 of|about|into|at? ~1 our|adding|upgrading|taking|getting|joining|going|switching|a|the|moving|becoming|bundling ~4 ${SOLD}`,
    'Have you thought about our family bundle?',
    { unless: `${REMEDY}|restarting` },
  ],
  [
    `thought|considered|thinking ~1 of|about|into? adding|upgrading|joining|taking|switching|becoming|bundling`,
    'Have you considered upgrading?',
  ],
  [
    `anyone|anybody|he|she|they|we ~1 mention|mentioned|tell|told ~2 our|the ~5 ${CLEARLY_SOLD}|offer`,
    'Did anyone mention our boiler cover?',
    { unless: REMEDY },
  ],
  [
    `you|you'd|you're|you've ~3 qualify|qualifies|eligible|pre-approved|preapproved|pre-selected|preselected|invited|selected|entitled for|to`,
    "You're eligible for our store card.",
    { unless: `${REMEDY}|payout|support|waiver|help|relief|delay|rebate|appeal|grant` },
  ],
  [`at half ~1 price`, 'I have the second one at half price.', { unless: REMEDY }],
  [
    `would|can|could|will save you ~1 *`,
    'The annual rate would save you 20%.',
    { unless: `${REMEDY}|trip|call|time|queue|journey|trouble|this|from|button` },
  ],
  [`shall|should|can i ~1 move|switch|put you over|across|up|forward`, 'Shall I move you over?', { unless: `${REMEDY}|desk|queue` }],
  [
    `move|switch|put|upgrade you to|onto|on ~1 annual|premium|pro|gold|platinum|yearly|lighter|bigger|larger|smaller|cheaper|green|export`,
    'I can switch you to annual with a bonus.',
    { unless: `${REMEDY}|i've|i'll` },
  ],
  [`could|can|i'd|would ~1 sell you|one|those`, 'I could sell you those at ten apiece.', { unless: REMEDY }],
  [
    `we've|we|we're|there's|i've|there have|has|is|are|got|running|having? ~1 a|an|some|our|this ~2 special|exclusive|great|cracking|fantastic|amazing|limited|limited-time|introductory|lovely|loyalty|seasonal|brilliant|super|early-bird|good|free|better|bigger ~1 offer|offers|deal|deals|rate|rates|price|discount|promotion|upgrade|package|plan|trial|bundle|tier`,
    'We have a special offer today.',
    { unless: `${REMEDY}|no|not` },
  ],
  [
    `we've|we|we're|there's|i've|there have|has|is|are|got|running|having|do? ~1 a|an|some ~4 offer|offers|deal|promotion|promo|discount|sale ~3 on|this|today|right|at|week|weekend|month|two|if|for|when`,
    "There's a deal on tablets this week.",
    { unless: `${REMEDY}|ended|no|not|stopped` },
  ],
  [
    `can|could be|have ~1 added|included|upgraded|yours for|at|from|to ~2 *`,
    'Lunch can be added for 20.',
    { unless: `${REMEDY}|request|file|register|contract` },
  ],
  [
    `shall|should|want|fancy|may|can|could|will ~1 i|me|we ~1 to? ~1 add|pop|put|enrol|enroll|sign|reserve|activate ~3 it|one|that|him|her|you|this|down|over|through|up|whether|for|the`,
    'Want me to pop you on it?',
    {
      unless: `${REMEDY}|waiting|list|queue|reset|call|again|number|code|fault|address|flight|line|test|notes|complaint|confirmation|earlier|later|morning|copy|parcel|engineer`,
    },
  ],
  [`fancy ~1 upgrading|a|an|it|one|trying|adding|joining|some|our|the|giving`, 'Fancy a go on our rowing course?', { unless: REMEDY }],
  [
    `if you're|you|that's|it's ~1 interested|curious|fancy|keen|tempted|something`,
    'There is a yoga class too if you fancy.',
    { unless: REMEDY },
  ],
  [`interested|tempted|sold|in`, 'Which one are you interested in?', { isnt: true }],
  [`want|wants in|the|an|our ~1 upgrade|link|offer|trial|deal|pack`, 'Want the upgrade link?', { unless: REMEDY }],
  [`any interest|use to|in you|it|our|the|that|a`, 'Is a bigger box any use to you?', { unless: 'if you no' }],
  [
    `be ~1 of ~1 interest|use|help to|at|for|over? you|half|the|*`,
    'Would a family box be of interest to you?',
    { unless: `${REMEDY}|more|assistance|further` },
  ],
  [`would a|an|our|the ~4 ${CLEARLY_SOLD} ~2 suit|help|be|appeal|interest|work|make`, 'Would a bigger plan suit you?', { unless: REMEDY }],
  [
    `you ~1 might|may|would|could|you'll|you'd ~1 like|love|enjoy|appreciate|benefit|prefer our|the|from|a|an|some ~4 ${SOLD}`,
    'You might like our training day.',
    { unless: `${REMEDY}|look|try|see` },
  ],
  [`you'll|you'd love|adore ~2 *`, "You'll love our new range.", { unless: `${REMEDY}|see|help` }],
  [
    `we ~1 do|sell|offer|stock ~1 a|an|some|our|also ~4 ${CLEARLY_SOLD}`,
    'We do a phone cover too.',
    { unless: `${REMEDY}|not|no|such|stopped|afraid|unfortunately|used|don't` },
  ],
  [
    `we|we've|there's|we'd have|got|is|are|still? ~1 a|an|the|our|some|one ~4 ${CLEARLY_SOLD} ~4 for|from|at|free|with|left|extra|if|now|right`,
    "There's a bigger plan with both in it for five.",
    { unless: `${REMEDY}|not|no|quiet|same|fault|problem|issue|delay|error` },
  ],
  [
    `we ~1 do|sell|offer ~3 ${CLEARLY_SOLD}`,
    'We also do travel insurance.',
    { unless: `${REMEDY}|not|no|such|stopped|afraid|unfortunately|used|don't|once|only` },
  ],
  [
    `are|would you ~2 interested in our|a|the|adding|trying|joining|upgrading|getting|taking`,
    'Are you interested in our gold cover?',
    { unless: REMEDY },
  ],
  [
    `you|you'd|you'll ~1 like|want|love|care to ~1 look|see|hear|know|check|view ~2 at|about|more|our ~1 our|about|yearly|premium|offers`,
    'Perhaps you would like to look at our yearly pass.',
    { unless: `${REMEDY}|status|flight|answer|result` },
  ],
  [`recommend|suggest our|the|adding|taking|getting|upgrading ~3 ${CLEARLY_SOLD}`, "I'd recommend our silver plan.", { unless: REMEDY }],
  [
    `can|could|would|will|you'd|you'll save ~3 by|if|when|with ~1 bundling|paying|switching|you|combining|a|our|both|the|booking|joining`,
    'You can save thirty by bundling both.',
    { unless: `${REMEDY}|file|changes|trip|time` },
  ],
  [
    `shall|should|can|want i|me ~1 to? switch|turn|put it|that|one on ~1 for`,
    'Shall I switch it on for you?',
    { unless: `${REMEDY}|again|off|line|hold|speaker` },
  ],
  [
    `how about|fancy adding|upgrading|trying|joining|taking|switching|bundling`,
    'How about adding your partner?',
    { unless: `${REMEDY}|off|restart|again` },
  ],
  [
    `want|like|fancy|care to? ~1 try|trying|go|taste ~1 some|one|it|our|a|them`,
    'Want to try some?',
    { unless: `${REMEDY}|again|restart|another|reset|password|browser` },
  ],
  [
    `while|before|since|as you|i|we're|you're|we ~1 go|here|have|talk|are|on ~6 ${CLEARLY_SOLD}|our|offer|just|interest|mention`,
    'And while I have you, our family bundle is new.',
    { unless: `${REMEDY}|sort|check|look|flight|fix` },
  ],
  [`by the way ~6 ${CLEARLY_SOLD}|off|qualify|offer|free|price|half`, 'By the way there is a family bundle now.', { unless: REMEDY }],
  [`ps|p.s|oh our|we|your ~5 ${CLEARLY_SOLD}`, 'PS our travel cover is new.', { unless: REMEDY }],
  [`could|can take|knock|shave * off your|the|it`, 'I could take eight off your monthly price.', { unless: `${REMEDY}|shoes|cover|fault` }],
  [
    `throw ~1 in ~1 a|an|the|two|some|free|three|another|your`,
    'I can throw in two extra sessions.',
    { despite: ['conditional'], unless: REMEDY },
  ],
  [
    `sign|signing you|him|her|up ~1 up|today|for|now|in|on`,
    'I can sign you up in a minute.',
    { unless: `${REMEDY}|signed|please|log|again` },
  ],
  [
    `could|can ~1 give|do|offer ~2 off|discount ~3 for|next|first|if|your|the|until`,
    'We could offer 40% off for the next year.',
    { unless: REMEDY },
  ],
  [
    `back to|revisit the|that|our ~1 enterprise|premium|bigger|business|family|yearly|gold ~1 bundle|plan|package|tier|offer|deal`,
    'May I come back to the family plan?',
    { unless: 'moved|switched|put|put' },
  ],
  [
    `book|arrange|set ~2 a|you ~1 demo|survey|visit|quote|call|consultation|taster|trial|tour|in with|for|up|of|on|about ~3 our|the|solar|specialist|adviser|sales|product|thursday|tuesday`,
    'I can book you a demo of our planner.',
    { unless: `${REMEDY}|engineer|repair|technician` },
  ],
  [
    `calling|ringing|writing|mailing|emailing|messaging since|about|because|with|to ~3 renewal|offer|deal|your|phone|upgrade|contract|special|see|let ~4 cracking|offer|deal|upgrade|new|paid|up|expires|special|ends`,
    "I'm calling about your renewal, there is a new deal.",
    { unless: REMEDY },
  ],
  [
    `send|sent you ~1 a|our|the ~2 quote|brochure|offer|catalogue|prices|proposal`,
    'I can send you a quote for fifteen.',
    { unless: `${REMEDY}|asked|requested|toy` },
  ],
  [
    `find attached our|the ~3 brochure|offer|catalogue|price|quote|proposal`,
    'Please find attached our brochure.',
    { unless: `${REMEDY}|asked|requested` },
  ],
  [`one last|more|quick thing ~5 ${CLEARLY_SOLD}|our|offer`, 'One last thing, our backup pack is new.', { unless: REMEDY }],
  [`no|not|don't|never|stopped|any sell|sales|selling|door|more|marketing`, 'We do no door sales.', { isnt: true }],
])
