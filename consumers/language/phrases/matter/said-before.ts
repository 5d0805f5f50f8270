import { TOLD, TELLING, I, SON } from './again-words.ts'
import { tellEach } from '../tell-each.ts'

const CALL =
  'call|calls|email|emails|e-mail|e-mails|mail|mails|message|messages|letter|letters|chat|chats|ticket|tickets|complaint|complaints|enquiry|query|dm|reminder|reminders|conversation|phonecall|phonecalls'

/** What became of the contact before. */
export const BEFORE = tellEach('come_again', {}, [
  [
    `${I} ~2 ${TOLD} ~6 and|but|yet ~2 nobody|nothing|noone|no-one|still|haven't|hasn't|never|none|nowt|ignored`,
    'I wrote on Monday but nobody answered.',
    { unless: `${SON}|food|drink|towel` },
  ],
  [
    `i|we|i've|we've|ive|i'd|also|already|had ${TOLD} ~4 yesterday|earlier|ago|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|previously|before|january|february|march|april|may|june|july|august|september|october|november|december|morning|lunch ~4 about|and|but|regarding|on|he|she|they|you|nothing|now|still|who|that|re|so|with|no|for|again|your`,
    'I rang yesterday about the leak.',
    {
      unless: `${SON}|different|unrelated|separate|new|helpful|thanks|thank|great|husband|check-in|settled|sorted|rectified|done|rocket|came|else|haulier|airline|merchant|seller|courier's`,
    },
  ],
  [
    "i|we|i've|we've|i'd|ive|have|was ~1 spoke|spoken|speaking|talked|chatted to|with|on ~4 yesterday|earlier|ago|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|before|january|february|march|april|june|july|august|september|october|november|december|morning|lunch",
    'I spoke to a Gareth on Monday.',
    { unless: `${SON}|different|unrelated|new|helpful|thanks|great|pool` },
  ],
  [
    'yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|earlier|ago|week|morning|night|before i|we already|had|have|also? called|rang|phoned|emailed|messaged|contacted|wrote|complained|reported|spoke|raised|was|were ~6 and|but|about|regarding|to|with|told',
    'Last week I emailed you about the seat.',
    { unless: `${SON}|was|were|different|new|helpful|thanks` },
  ],
  [
    'i|we got|was|were|been|keep|kept cut|disconnected off|mid|before|twice|again|so|and',
    'I was cut off.',
    { unless: `${SON}|supply|power|internet|wifi|service|water|electricity|broadband|line` },
  ],
  ['message|email|call|letter|chat number|no two|three|2|3|four|five|six|seven|4|5', 'Message number seven on this.', { unless: SON }],
  [
    'round two|2|three|3 with|about|of|on|licence|same|still|again',
    'Round two about the same key.',
    { unless: `${SON}|interview|drinks|golf` },
  ],
  [
    'sent|sms|email|emails|message|messages|mail|letter ~2 two|three|four|several|many|multiple times',
    'I sent it two times.',
    { unless: SON },
  ],
  [
    'before|last|earlier|previous|yesterday|again|twice|first ~4 hung|cut|slammed up|off',
    'The last one hung up on me.',
    { despite: ['third'], unless: SON },
  ],
  [
    'last time|week|month|night|conversation i|we ~1 called|rang|spoke|wrote|contacted|emailed|phoned|asked|complained|raised|chatted|talked|reported|was|told ~2 told|you|they|was|about|said|someone|i',
    'Last time I called you told me to wait.',
    { unless: `${SON}|different|was` },
  ],
  [
    `my|our previous|earlier|last|original|two|three|four|many|several|numerous|other|prior *? ${CALL}|contacts|correspondence`,
    'My previous letters got no answer.',
    { unless: `${SON}|bank|provider|job|replied|answered|thanks|visit|visits` },
  ],
  [
    'ignored|ignoring|ignores|disregarded|unanswered to|all|any|none|every|of|my|our ~2 emails|email|letters|letter|messages|message|calls|complaint|complaints|requests|tickets|ticket|dm|dms|query|queries|mails',
    'They have ignored my emails.',
    { unless: `${SON}|thank|thanks|quick|please|prompt|always|quickly|within|will` },
  ],
  [
    'nobody|noone|no-one|none|never|never ~3 called|phoned|rang|got|rung|came|replied|responded|gets|answers|returned|calls|answered|call|wrote|written back|to|my|me|us|again',
    'Nobody ever called back.',
    { despite: ['negated', 'third'], unless: `${SON}|came|got|money|refund|there` },
  ],
  [
    'no one|body|reply|answer|response|callback|call-back|call has|have|ever|to|since|back|yet ~1 called|phoned|rang|replied|responded|my|our|received|back',
    'No reply to my mail.',
    { despite: ['negated', 'third'], unless: `${SON}|asked|table|seat` },
  ],
  [
    'went|gone|go|been|come|came|going back|in|down|up to|there ~3 desk|shop|branch|store|reception|counter|office|bank ~4 times|twice|again|before|separate|occasions|third|second|already',
    'I went back to the shop three times.',
    { unless: SON },
  ],
  [
    'had|have|having|needed|forced to go|come|return|walk|drive|travel ~1 back to|into|there ~2 desk|shop|branch|store|reception|counter|office|centre|stadium',
    'We had to go back to reception.',
    { unless: SON },
  ],
  [
    `keep|kept|tired|sick|fed up|on|having|with? to|of|with? ${TELLING.replace('|telling', '')}|call|ring|explain|chase`,
    'I keep asking.',
    { unless: `${SON}|people|stop|coming|trying|offers|upgrade|stop|book|app` },
  ],
  [
    'been calling|ringing|emailing|chasing|asking|phoning|complaining|contacting|messaging|requesting ~4 for|since|all|over|every|daily|now|weeks|months|days|non-stop|continuously|constantly|repeatedly',
    'I have been emailing you since March.',
    { unless: `${SON}|now|help|advice|a` },
  ],
  [
    'calling|call|ring|ringing|called|rang|emailed|emailing|chased|asked every|each|all single|other? day|week|hour|morning|month',
    'I rang every day.',
    { unless: SON },
  ],
  [
    'to call|ring|contact|email|write|message|get|come you|in? back|again|touch if|when|after|in|today ~1 nothing|not|no|today|it',
    'Gareth said to call back if nothing changed.',
    { despite: ['third', 'conditional', 'reported'], unless: SON },
  ],
  [
    'again|already on|from|with|by|through|via phone|mail|email|chat ~2 and|then|once|twice|now by|on|twice|times|here|again ~2',
    'Already by phone and then here.',
    { unless: `${SON}|or|pay|order` },
  ],
])
