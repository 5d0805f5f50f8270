import { TOLD, TELL, TELLING, I, SON } from './again-words.ts'
import { tellEach } from '../tell-each.ts'

const CALLS =
  'calls|emails|e-mails|mails|messages|letters|chats|tickets|complaints|requests|tweets|dms|reminders|phonecalls|conversations|reports|agents|advisors|advisers|departments'

const TIMES =
  'twice|thrice|three|four|five|six|seven|eight|nine|ten|several|many|multiple|numerous|countless|umpteen|dozens|loads|repeatedly|2|3|4|5|6|7|8|9|10|2x|3x|4x|5x|endless|couple|hundred|various'

const NTH =
  'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth|hundredth|millionth|2nd|3rd|4th|5th|6th|7th|8th|10th|another|further'

const COUNT =
  'two|three|four|five|six|seven|eight|nine|ten|several|many|multiple|numerous|countless|umpteen|dozens|endless|2|3|4|5|6|7|8|10|couple'

/** More than once. */
export const TIMES_TOLD = tellEach('come_again', {}, [
  [
    `${I} ~2 ${TOLD} ~5 ${TIMES} times|occasions|different`,
    'I have called three times.',
    { unless: `${SON}|airport|hotel|product|products|size|never` },
  ],
  [`${TOLD} ~4 twice|thrice|repeatedly|2x|3x`, 'I asked your desk twice.', { unless: `${SON}|everything|dad|me|tax` }],
  [
    `${TOLD} ~3 three|four|five|six|seven|eight|nine|ten|several|many|multiple|numerous|countless|3|4|5|6|two|so|2|hundred|many times`,
    'I called four times.',
    { unless: `${SON}|hotels|me|haulier|airline` },
  ],
  [
    `${TOLD} ~2 again|over|time|so|on and|times?|again|often|many|over|several|numerous|repeated|multiple occasions|again|over|times|often`,
    'We asked again and again.',
    { unless: SON },
  ],
  [`repeatedly|constantly|continually|persistently ${TOLD}`, 'I have repeatedly explained that.', { unless: `${SON}|as` }],
  [
    `already ~1 ${TOLD}|gave|given|said|sent|provided|supplied ~1 you|your|this|that|it|to|about|him|her|them|everything|twice|yesterday`,
    'I already gave you the number.',
    { unless: `${SON}|followers|group|money|cheque|payment|out` },
  ],
  [`${I} ~1 ${TOLD} ~4 already`, 'I have told your colleague already.', { unless: SON }],
  [
    'been asked|asked|told|reported|requested|raised|mentioned|contacted|notified ~2 twice|three|several|many|already|times',
    'The desk has been asked twice.',
    { unless: SON },
  ],
  [
    'desk|reception|staff|they|you|manager was|were|has|have been? asked|told|informed ~1 twice|two|three|several|repeatedly|already|times',
    'Reception was told twice.',
    { despite: ['third'], unless: SON },
  ],
  [
    'mum|mother|mom|father|dad|husband|wife|son|daughter|we|partner has|have|had|already rung|called|phoned|written|emailed|contacted|rang ~5 twice|already|times|again|three|several',
    'My mum has rung you twice.',
    { despite: ['third'] },
  ],
  [
    `${NTH} call|email|e-mail|message|letter|chat|ticket|complaint|request|enquiry|tweet|dm|reminder|phonecall|attempt|report|conversation ~2 i|i've|i'm|we|this|about|on|to|regarding|today|for|in|now|asking|with|and|of|re|was|needed|from|since`,
    'This is my third call about it.',
    { unless: `${SON}|if|language` },
  ],
  [
    `this|that's|is|my|now|here|it's ~2 ${NTH.replace('|another|further', '')} call|email|e-mail|message|letter|chat|ticket|complaint|request|enquiry|tweet|dm|reminder|phonecall|attempt`,
    'This is the fourth email.',
    { unless: SON },
  ],
  [
    `${NTH.replace('|another|further', '')} time ~2 i|i'm|im|i've|ive|we|we've|we're|calling|asking|am ~3 ${TOLD}|${TELLING}|tried|sent|had|to|call|ask|ring|contact`,
    'This is the third time I am explaining it.',
    { unless: `${SON}|flying|flown|staying|ordering|buying|visited` },
  ],
  [
    `${TOLD}|${TELLING}|${TELL}|attached|attach|sent|sending ~6 for? the|a|my ${NTH.replace('|another', '')} time`,
    'I am calling for the third time.',
    { unless: `${SON}|stay|stayed|visit` },
  ],
  [
    'for the third|fourth|fifth|umpteenth|nth|hundredth|tenth|3rd|4th|5th time ~1 please|can|could|will|i|end|cancel|stop|my|where|what|give|send|when|kindly|no|why|larger',
    'For the third time, please stop the bill.',
    { despite: ['requested', 'asked'], unless: `${SON}|visited|stayed|flew|charged|bought|ordered|flown|used` },
  ],
  [
    "second|third|fourth|fifth|2nd|3rd|4th|5th time i|i'm|we|we're ~1 call|ask|write|contact|ring|email|calling|asking|writing|ringing|emailing",
    'The third time I call.',
    { unless: `${SON}|visit|visiting|stay|staying|flying|fly|ordering|buying|charged|travelling|using|booked|travel` },
  ],
  [
    'how many|often more? times? do|must|have|should|will|did|does i|we|one|a ~2 to|call|told|asked|explain|need|ask|tell|repeat|called|rung|customer|contact|have|contacted|write|chase|be|say',
    'How many times do I have to call?',
    { despite: ['asked'], unless: `${SON}|allowed|offer` },
  ],
  ['how many times', 'How many times must I spell it?', { despite: ['asked'], unless: `${SON}|can|week|month|could|allowed|year` }],
  [
    'lost|lose|losing count|track of? how|times|the|my|many ~3 calls|called|times|often|emails|rang|contacted|asked|explained|phoned|emailed|wrote|written|told',
    'I have lost count of the times I rang.',
    { unless: `${SON}|drinks` },
  ],
  [
    `${COUNT} ~1 calls|emails|e-mails|mails|letters|messages|chats|phonecalls later|on|without|before|unanswered|ignored|closed|but`,
    'Four emails later I am no wiser.',
    { unless: `${SON}|per|a|free|day|minutes` },
  ],
  [
    `after|took|takes|taken|needed|made|sent|despite|written|opened|raised|following ~2 ${COUNT} ~1 ${CALLS}|phone|visits`,
    'It took five calls.',
    { unless: `${SON}|free|per|meeting|got|hotel|received` },
  ],
  [
    `spoke|spoken|talked|talking|speaking|dealt|dealing|chatted ~2 to|with ~1 ${COUNT}|different|various ~2 of|people|agents|advisors|advisers|reps|persons|departments|different|staff|colleagues|them|operators|members|representatives`,
    'I spoke to four different people.',
    { unless: `${SON}|friendly|helpful` },
  ],
  [
    `${NTH.replace('|another|further', '')} person|agent|adviser|advisor|department|colleague|rep|lady|man ~2 i|i've|i'm|we|who|today|this|to ~2 spoken|told|talked|speak|spoke|explained|asked|talking|today|call|explain|speaking|week|hear`,
    'You are the fourth person I have told.',
    { unless: SON },
  ],
  [
    "every|each time|day|week|month|person|agent|call i|we|i've|is|new|get|speak|call|ring call|ring|contact|email|phone|chat|complain|get|speak|spoke|ask|explain|called|rang|write|starts|person|to|start|agent|told|message|wants|wanted",
    'Every time I call I hear something else.',
    { unless: `${SON}|great|helpful|friendly|pleasant|always|visit|here` },
  ],
  [
    'different|another|new answer|person|agent|story|excuse|reason|form|face|adviser|advisor ~1 every|each time|call|day|week|chat',
    'A different answer every time.',
  ],
])
