import { tellEach } from '../tell-each.ts'

/** When it was. */
const DAY =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|fifteenth|twentieth|last|night|weekend|morning|afternoon|spring|summer|autumn|winter|easter|christmas|fortnight|ago|week|earlier|before|previously|already|twice|lunchtime|noon'
/** What customers did when they got in touch. */
const TOLD =
  'rang|called|phoned|wrote|emailed|e-mailed|mailed|messaged|texted|contacted|reached|spoke|spoken|reported|complained|told|mentioned|raised|asked|chatted|visited|chased|appealed|claimed|disputed|requested|queried|flagged|enquired|explained|rung'
const ACTED = `${TOLD}|booked|ordered|cancelled|canceled|tried|came|returned|sent|paid|moved|switched|joined|signed|upgraded|changed|applied|stayed|flew|travelled|traveled|bought|opened|logged|gave|went|agreed|had|been|got|started|uploaded|filed|submitted|missed|waited|picked|lodged|posted`
/** What the firm did in the case. */
const FIRM_DID =
  'sent|posted|refunded|replaced|changed|swapped|moved|rebooked|reset|repaired|tested|credited|agreed|raised|lowered|promised|offered|told|wrote|rang|called|phoned|tried|reissued|cancelled|refused|approved|opened|closed|reopened|fitted|visited|asked|spoke|put|fixed|booked|mailed|emailed|dispatched|searched|collected|delivered|upgraded|removed|updated|logged|passed|turned|noted|arranged'
const CASE_WORK =
  'sent|posted|refunded|replaced|approved|refused|rejected|declined|returned|credited|opened|closed|reopened|dispatched|delivered|rebooked|moved|cancelled|removed|passed|raised|logged|escalated|updated|resent|reissued|reset|tested|repaired|issued|processed|paid|turned|upgraded|assigned|forwarded|scanned|collected|put'
const WORKMEN =
  'colleague|colleagues|engineer|technician|fitter|plumber|electrician|driver|courier|agent|adviser|advisor|supervisor|teammate|predecessor|valuer|assessor|inspector|mechanic|porter|housekeeping|reception'

/** How agents show that they know what happened before. */
export const AGENT_HISTORY = tellEach('uses_history', {}, [
  [
    `i can? see ~2 you|you've|you'd|we|we've|they|she|he|colleague ~2 ${ACTED}|were|${FIRM_DID}`,
    'I can see you wrote on Monday.',
    { unless: "you're|qualify" },
  ],
  [
    `can|could|i see|note from|that|in|on ~1 your ~3 notes|history|file|account|record|records|last|previous|earlier|first|ticket|emails|calls|messages|letter|thread ~1 that|you|we|it|the`,
    'I can see from your notes that the meter leaked.',
  ],
  [`i see|read from|that your|you`, 'I see from your file that the meter leaked.', { unless: "you're|qualify|you'd" }],
  [
    `i|i've can|could|have? see|read|got|have|checked ~1 both|all|two|three|four|earlier|previous|last|the ~2 calls|chats|notes|emails|messages|letters|tickets|readings|visits|thread|conversation|correspondence|mails`,
    'I have read the earlier messages.',
  ],
  [
    `i|i've|we've|we have? ~1 read|got|see|have ~1 your ~2 notes|emails|messages|letters|history|thread|earlier|previous|objections|log|complaint|letter ~2 before|from|of|about|in|here|and`,
    'We have your letter from last week here.',
  ],
  [
    `i can? see ~4 came|went|was|were|got|arrived|failed|bounced ~4 ${DAY}|approved|refused|sent|rebooked|by|declined|but|and`,
    'I can see the payment came in on the 12th.',
    { unless: "you're" },
  ],
  [
    `notes|note|history|file|log|ticket|record|timeline ~3 say|says|show|shows|mention|mentions|tell|tells|reads ~1 you|your|the|he|she|we|it|that|a|they|${DAY}|two|three|engineer|driver`,
    'The notes say you waited in twice.',
    { unless: 'please|send|click|open|upload|attach|could|credit|terms' },
  ],
  [
    `there's|is|in|see|have a|her|his|the|your note|comment|entry ~1 here|from|on|of|about|too|that|by`,
    "There's a note here that you moved.",
    { unless: 'please|bear' },
  ],
  [`last time ~1 you|we|your|he|she|it|in`, 'Last time you had the small box.'],
  [
    `since your|our|we|you last|first|previous|earlier|letter|call|email|mail|message|visit|order|complaint|chat|report|spoke|rang|called|wrote`,
    'Since your last visit the form has changed.',
  ],
  [`two|three|several|couple|visits|tries|attempts ~2 since and|it|then`, 'Two visits since and it still leaks.'],
  [
    `you|you'd|you've|she|he|they had|have|were|been? ~1 ${TOLD} ~4 us|to|with|me|about|that ~4 ${DAY}`,
    'You rang us about it on Monday.',
    { unless: 'please' },
  ],
  [`you|you'd|you've ~1 ${TOLD} ~3 ${DAY}`, 'You called yesterday.', { unless: 'please' }],
  [
    `you|you'd|you've|they ~1 booked|ordered|cancelled|paid|moved|switched|joined|upgraded|changed|applied|stayed|flew|travelled|bought|signed|sent|gave|tried|returned|came|agreed|submitted|uploaded|opened|appealed ~5 on|in|at|last|this|back|yesterday|from ~1 ${DAY}|2019|2020|2021|2022|2023|2024|2025`,
    'You moved in with us in May.',
    { unless: 'please|qualify|would|should|must' },
  ],
  [
    `you'd|you've ~1 agreed|asked|been|had|told|picked|already|just|tried|explained|paid|given|kept|sent ~2 a|with|to|that|us|our|the|told|promised|twice|two|three|been|it|for|explained|tried|your|on|already`,
    "You've already sent us the form.",
    { unless: 'if|once|when|please|get|qualify|would|trouble|queue|waiting' },
  ],
  [
    `you|you'd|she|he|they were|was|been|had ~1 told|promised|offered|quoted|advised|assured|halfway|rebooked|given ~1 it|it'd|a|that|the|by|to|it'll|you|we|someone|through|on|and`,
    'You were promised a call by noon.',
  ],
  [
    `your ~1 first|second|third|previous|earlier|last|original|call|mail|email|e-mail|dm|letter|claim|ticket|complaint|message|report|refund|appeal|chargeback|parcel|bag|credit|order ~4 was|came|arrived|said|says|got|went|reached|were ~5 ${DAY}|and|but|because`,
    'Your first mail came on Monday.',
    { unless: 'will' },
  ],
  [
    `my|our|a|the|one ~2 ${WORKMEN} ~3 ${FIRM_DID}|went|came|queried|swapped|cleaned|did|found|visited|mentions|left ~3 ${DAY}|you|it|your|the|her|him|for`,
    'My colleague raised your limit on Monday.',
    { unless: "i'm|i've|please|should|will|our crew" },
  ],
  [`as my|our|the colleague|team|engineer|manager said|wrote|told|explained|promised|advised`, 'Did you restart it as my colleague wrote?'],
  [
    `we|we've|we'd ~2 ${FIRM_DID} ~6 ${DAY}`,
    'We sent the parts on Tuesday.',
    { unless: "fresh|menu|prices|shall|i'm|laid|will|today|must|new" },
  ],
  [
    `i'd asked|sent|told|booked|arranged|put|spoken|promised ~7 ${DAY}|at|for`,
    "I'd asked the depot on Friday to hold it.",
    { unless: 'if' },
  ],
  [
    `was|were|been|has|got ~1 ${CASE_WORK} ~5 on|in|by|at|to|this|last the|our|last|sunday|${DAY} ~1 ${DAY}`,
    'The parcel was posted on the 2nd.',
    { unless: 'if|all|across|please|country|fee|price|guests|built' },
  ],
  [
    `was|were|been ~1 ${CASE_WORK} ~1 on|in|yesterday|last|this the? ${DAY}`,
    'Your credit was refused on the 3rd.',
    { unless: 'if|all|across|please|country|fee|price|guests|built|business|april' },
  ],
  [
    `second|third|fourth|fifth|sixth time|one|visit|engineer|call|bag|parcel|refund|no-show|fault|summer|stay|replacement|letter ~2 you|you've|this|lost|now|we|for|then|has|since|and`,
    'So that is the third visit you needed.',
    { unless: 'discount|please|free' },
  ],
  [
    `makes|make|be|is|that's that|this|it|the|your? number|two|three|four|second|third|fourth ~2 this|now|for|in|then|time`,
    'That makes three this month.',
    { unless: 'minutes|minute|please|floor|press' },
  ],
  [
    `same fault|slip|problem|error|issue|trouble|thing|as ~2 before|last|again|your|you`,
    'The same fault as before, then.',
    { unless: 'everyone|i|others|everybody' },
  ],
  [
    `you've|you have? had ~3 no-shows|visits|engineers|failures|failed|deliveries|trouble|letters|tickets|replacements|breakdowns|problems|days|already|now`,
    "You've had three visits now.",
  ],
  [
    `you|you've ~1 tried|rang|called|wrote|waited|visited|written|called|asked|chased two|three|four|five|six|several|twice|many times?`,
    'You rang three times this week.',
  ],
  [`back about|regarding the|your`, 'Are you back about the broken lens?', { unless: "i'll|i|call|get|come" }],
  [`welcome back mr|mrs|ms|miss|last|you|you're|your|on|how|i|we`, 'Welcome back Mr Tarn, you had the corner table.'],
  [
    `needn't|don't|no need to? ~1 explain|repeat|start ~3 again|over|everything|yourself|it|all|so|from`,
    "You don't need to explain it again.",
    { unless: 'sorry' },
  ],
  [
    `did|has|have the|that|our|your|his|her ~3 resolve|help|fix|solve|cure|arrive|bring|been|come|turn|sort|work|clear ~1 the|it|up|in|yet|out|your|you|for|that`,
    'Did the new cable cure it?',
    { unless: 'confirmation|email|code|light|page|text|has one' },
  ],
  [
    `is|was your query|complaint|question|ticket|issue|problem|claim about|with ~5 still|open|solved|resolved`,
    'Is your question about the missing fee still open?',
  ],
  [
    `you mentioned|said|told|asked|wrote ~4 last|before|earlier|yesterday|when|previously|in`,
    'You mentioned that last week.',
    { unless: 'confirm|please' },
  ],
  [
    `i've|i|i'm have|am|just|now? been|gone|looked|read|reading|looking|going through|over|at your|the ~3 chats|emails|notes|messages|letters|history|thread|calls|file|tickets|timeline`,
    'I have been through your last three chats.',
  ],
  [
    `i|we know|understand|realise|realize|remember that? you|you've|you'd|we|we've ~1 already|tried|called|rang|had|spoke|waited|reset|sent|written|wrote|been|reported|asked`,
    'I know you already reset it twice.',
    { unless: "would|would've" },
  ],
  [`i remember you|your|that|speaking|talking|us`, 'I remember you, the blue sofa.'],
  [`i can? see that|where|when|how * ${FIRM_DID} your|it|you|the`, 'I can see that Marta refunded your fare.'],
  [
    `about the|your|that ~4 you|we ${ACTED}|${FIRM_DID} ~2 on|in|last|yesterday|this|with|to ~1 ${DAY}`,
    'Is it about the broken heel you reported on Friday?',
  ],
  [`you came ~1 over|to|from|back ~2 from|us|in|to`, 'You came over from the small plan in May.'],
  [
    `archive|account|bag|order|request|claim|it ~2 was|were removed|closed|changed|put|sent|moved|posted|swapped ~4 we ~1 ran|did|made|sent|for|had`,
    'Your account was moved in the update we did for you.',
  ],
  [
    `when you ~2 flew|stayed|visited|ordered|rang|called|booked|wrote|travelled|shopped|bought ~4 ${DAY}`,
    'When you stayed in January it was cold too.',
    { unless: 'please' },
  ],
  [
    `it|that bounced|failed|expired|stopped|went|came ~4 ${DAY} ~2 because|and|since|but|then`,
    'It bounced on 8 July because the name was wrong.',
    { unless: 'usually' },
  ],
  [
    `have|has you|any|anybody|anyone|one ~1 been|looked|contacted|called|reported|already|ever`,
    'Has anyone looked at it already?',
    { isnt: true },
  ],
  [`did|have|has you|your|he|she|they|anyone|one`, 'Did you report it on Monday?', { isnt: true }],
])
