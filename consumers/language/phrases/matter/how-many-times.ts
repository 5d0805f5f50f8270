import { tellEach } from '../tell-each.ts'
import {
  ASKED,
  ASKING_NOW,
  MESSAGE,
  NO_SECOND,
  NTH_ONE,
  SEVERAL,
  SOMEBODY_ELSE,
  TELL,
  TELLING,
  THE_CUSTOMER,
  TOLD,
} from './contact-words.ts'

const TIMES =
  'twice|thrice|three|four|five|six|seven|eight|nine|ten|several|many|multiple|numerous|countless|umpteen|dozens|loads|repeatedly|2|3|4|5|6|7|8|9|10|2x|3x|4x|5x|endless|couple|hundred|various'

const NTH = `${NTH_ONE}|another|further`

const COUNT = `${SEVERAL}|many|endless`

const CALLS =
  'calls|emails|e-mails|mails|messages|letters|chats|tickets|complaints|requests|tweets|dms|reminders|phonecalls|conversations|reports|agents|advisors|advisers|departments'

const GET_IN_TOUCH =
  'call|ring|phone|email|write|message|text|contact|chase|ask|complain|report|explain|tweet|repeat|tell|go|follow|visit|bother|type'

/** The customer says how often they told it. */
export const TIMES_TOLD = tellEach('come_again', {}, [
  [
    `${THE_CUSTOMER} ~2 ${TOLD} ~5 ${TIMES} times|occasions|different`,
    'I have called three times.',
    { unless: `${SOMEBODY_ELSE}|airport|hotel|product|products|size|never` },
  ],
  [`${TOLD} ~4 twice|thrice|repeatedly|2x|3x`, 'I asked your desk twice.', { unless: `${SOMEBODY_ELSE}|everything|dad|me|tax` }],
  [
    `${TOLD} ~3 three|four|five|six|seven|eight|nine|ten|several|many|multiple|numerous|countless|3|4|5|6|two|so|2|hundred|many times`,
    'I called four times.',
    { unless: `${SOMEBODY_ELSE}|hotels|me|haulier|airline` },
  ],
  [
    `${TOLD} ~2 again|over|time|so|on and|times?|again|often|many|over|several|numerous|repeated|multiple occasions|again|over|times|often`,
    'We asked again and again.',
    { unless: SOMEBODY_ELSE },
  ],
  [`repeatedly|constantly|continually|persistently ${TOLD}`, 'I have repeatedly explained that.', { unless: `${SOMEBODY_ELSE}|as` }],
  [
    `already ~1 ${TOLD}|gave|given|said|sent|provided|supplied ~1 you|your|this|that|it|to|about|him|her|them|everything|twice|yesterday`,
    'I already gave you the number.',
    { unless: `${SOMEBODY_ELSE}|followers|group|money|cheque|payment|out` },
  ],
  [`${THE_CUSTOMER} ~1 ${TOLD} ~4 already`, 'I have told your colleague already.', { unless: SOMEBODY_ELSE }],
  [
    'been asked|asked|told|reported|requested|raised|mentioned|contacted|notified ~2 twice|three|several|many|already|times',
    'The desk has been asked twice.',
    { unless: SOMEBODY_ELSE },
  ],
  [
    'desk|reception|staff|they|you|manager was|were|has|have been? asked|told|informed ~1 twice|two|three|several|repeatedly|already|times',
    'Reception was told twice.',
    { despite: ['third'], unless: SOMEBODY_ELSE },
  ],
  [
    'mum|mother|mom|father|dad|husband|wife|son|daughter|we|partner has|have|had|already rung|called|phoned|written|emailed|contacted|rang ~5 twice|already|times|again|three|several',
    'My mum has rung you twice.',
    { despite: ['third'] },
  ],
  [
    `${NTH} call|email|e-mail|message|letter|chat|ticket|complaint|request|enquiry|tweet|dm|reminder|phonecall|attempt|report|conversation ~2 i|i've|i'm|we|this|about|on|to|regarding|today|for|in|now|asking|with|and|of|re|was|needed|from|since`,
    'This is my third call about it.',
    { unless: `${SOMEBODY_ELSE}|if|language` },
  ],
  [
    `this|that's|is|my|now|here|it's ~2 ${NTH.replace('|another|further', '')} call|email|e-mail|message|letter|chat|ticket|complaint|request|enquiry|tweet|dm|reminder|phonecall|attempt`,
    'This is the fourth email.',
    { unless: SOMEBODY_ELSE },
  ],
  [
    `${NTH.replace('|another|further', '')} time ~2 i|i'm|im|i've|ive|we|we've|we're|calling|asking|am ~3 ${TOLD}|${TELLING}|tried|sent|had|to|call|ask|ring|contact`,
    'This is the third time I am explaining it.',
    { unless: `${SOMEBODY_ELSE}|flying|flown|staying|ordering|buying|visited` },
  ],
  [
    `${TOLD}|${TELLING}|${TELL}|attached|attach|sent|sending ~6 for? the|a|my ${NTH.replace('|another', '')} time`,
    'I am calling for the third time.',
    { unless: `${SOMEBODY_ELSE}|stay|stayed|visit` },
  ],
  [
    'for the third|fourth|fifth|umpteenth|nth|hundredth|tenth|3rd|4th|5th time ~1 please|can|could|will|i|end|cancel|stop|my|where|what|give|send|when|kindly|no|why|larger',
    'For the third time, please stop the bill.',
    { despite: ['requested', 'asked'], unless: `${SOMEBODY_ELSE}|visited|stayed|flew|charged|bought|ordered|flown|used` },
  ],
  [
    "second|third|fourth|fifth|2nd|3rd|4th|5th time i|i'm|we|we're ~1 call|ask|write|contact|ring|email|calling|asking|writing|ringing|emailing",
    'The third time I call.',
    { unless: `${SOMEBODY_ELSE}|visit|visiting|stay|staying|flying|fly|ordering|buying|charged|travelling|using|booked|travel` },
  ],
  [
    'how many|often more? times? do|must|have|should|will|did|does i|we|one|a ~2 to|call|told|asked|explain|need|ask|tell|repeat|called|rung|customer|contact|have|contacted|write|chase|be|say',
    'How many times do I have to call?',
    { despite: ['asked'], unless: `${SOMEBODY_ELSE}|allowed|offer` },
  ],
  [
    'how many times',
    'How many times must I spell it?',
    { despite: ['asked'], unless: `${SOMEBODY_ELSE}|can|week|month|could|allowed|year` },
  ],
  [
    'lost|lose|losing count|track of? how|times|the|my|many ~3 calls|called|times|often|emails|rang|contacted|asked|explained|phoned|emailed|wrote|written|told',
    'I have lost count of the times I rang.',
    { unless: `${SOMEBODY_ELSE}|drinks` },
  ],
  [
    `${COUNT} ~1 calls|emails|e-mails|mails|letters|messages|chats|phonecalls later|on|without|before|unanswered|ignored|closed|but`,
    'Four emails later I am no wiser.',
    { unless: `${SOMEBODY_ELSE}|per|a|free|day|minutes` },
  ],
  [
    `after|took|takes|taken|needed|made|sent|despite|written|opened|raised|following ~2 ${COUNT} ~1 ${CALLS}|phone|visits`,
    'It took five calls.',
    { unless: `${SOMEBODY_ELSE}|free|per|meeting|got|hotel|received` },
  ],
  [
    `spoke|spoken|talked|talking|speaking|dealt|dealing|chatted ~2 to|with ~1 ${COUNT}|different|various ~2 of|people|agents|advisors|advisers|reps|persons|departments|different|staff|colleagues|them|operators|members|representatives`,
    'I spoke to four different people.',
    { unless: `${SOMEBODY_ELSE}|friendly|helpful` },
  ],
  [
    `${NTH.replace('|another|further', '')} person|agent|adviser|advisor|department|colleague|rep|lady|man ~2 i|i've|i'm|we|who|today|this|to ~2 spoken|told|talked|speak|spoke|explained|asked|talking|today|call|explain|speaking|week|hear`,
    'You are the fourth person I have told.',
    { unless: SOMEBODY_ELSE },
  ],
  [
    "every|each time|day|week|month|person|agent|call i|we|i've|is|new|get|speak|call|ring call|ring|contact|email|phone|chat|complain|get|speak|spoke|ask|explain|called|rang|write|starts|person|to|start|agent|told|message|wants|wanted",
    'Every time I call I hear something else.',
    { unless: `${SOMEBODY_ELSE}|great|helpful|friendly|pleasant|always|visit|here` },
  ],
  [
    'different|another|new answer|person|agent|story|excuse|reason|form|face|adviser|advisor ~1 every|each time|call|day|week|chat',
    'A different answer every time.',
  ],
])

/** A contact with its number, or so many of them. */
export const NTH_MESSAGE = tellEach('come_again', { unless: NO_SECOND }, [
  [
    `my|a|now|this|is|with|today? ${NTH_ONE} ${MESSAGE}|attempt|round ~1 now|on|about|re|regarding|to|today|this|i`,
    'Fourth tweet now.',
    { unless: `${NO_SECOND}|chance|charge|transfer` },
  ],
  [
    `${NTH_ONE} time ~2 i'm|im|i|we|i've|we're|now? ~1 ${ASKING_NOW}|${ASKED}|having|trying|typing|sending|saying|telling|explaining ~1`,
    'Second time asking.',
    { unless: `${NO_SECOND}|ordering|order|customer` },
  ],
  [
    `${ASKING_NOW}|sending|attaching|attach|attached|typing|explaining|telling|logging|here|enclose|find|repeat|say|back|posting|sent|asked|told ~4 ${NTH_ONE} time`,
    'Nudging you for the umpteenth time.',
    { unless: `${NO_SECOND}|booked|ordered` },
  ],
  [
    `${MESSAGE}|attempt|round no|number|nr|no.2|no.3|no.4|no.5 .? 2|3|4|5|6|7|two|three|four|five|six`,
    'Reminder no. 2 on the drawers.',
    { unless: `${NO_SECOND}|phone` },
  ],
  [
    `${SEVERAL} phone|separate? ${MESSAGE}|sessions|visits ~2 for|about|over|to|and|different|back|later|just|without|now|unanswered|ignored|because|until ~2 one|a|get|forth|answers|answer|no|still|nothing|same|this|single|agents|weeks|each|change|claim|somebody|someone`,
    'Six emails about one envelope.',
    { unless: `${NO_SECOND}|minutes|free|per|each|sales|spam` },
  ],
  [
    `need|needs|needed|have|had|has|must|forced ~2 ${GET_IN_TOUCH} ~6 ${SEVERAL}|twice|second|third ~1 times|occasions|time|people|persons ~1`,
    'I must go to the counter two times.',
    { unless: `${NO_SECOND}|hotels|bus|electricity|lounge|wifi|nobody` },
  ],
  [
    `${ASKED}|repeated|told|explained|said|given|spoken|described ~4 to every|each|two|three|four|several|different|so|another ~2 person|people|receptionist|agent|agents|adviser|advisor|advisers|advisors|colleague|colleagues|operator|operators|department|departments|reps`,
    'I have repeated it to every receptionist.',
    { unless: `${NO_SECOND}|friends` },
  ],
  [
    `every|each ~1 day|week|month|monday|tuesday|wednesday|thursday|friday|morning ~2 i|we|i'm|we're|i've ~3 ${GET_IN_TOUCH}|${ASKING_NOW}|phone|telephone ~3`,
    'Every Monday I have to phone about the bins.',
    { unless: `${NO_SECOND}|love|mum|work|pay` },
  ],
  [
    'have|has|been|had ~1 chased|chasing|asking|begging|pursuing ~4 since|for ~2 weeks|months|days|may|june|march|april|autumn|spring|winter|summer|christmas|easter|january|february|july|august|september|october|november|december',
    'We have chased this since autumn.',
    { unless: `${NO_SECOND}|dream|job` },
  ],
  [
    `${ASKED}|been|on that|so|too|umpteen|countless many times ~1`,
    'I have been on that many times.',
    { unless: `${NO_SECOND}|here|trips|flights|devalued` },
  ],
  [
    'by phone|email|mail|letter|chat|post|telephone ~1 in|by|and|then ~1 person|letter|email|phone|post|mail|chat|writing|here ~3 and|by|now|then|again|twice',
    'I asked by phone, in person and by letter.',
    { unless: `${NO_SECOND}|can|could|available|either|or` },
  ],
  [`${NTH_ONE} ${MESSAGE}|attempt|try|go|round`, '3rd text. Where is my key?', { stands: 'alone' }],
  [
    `hold|phone|line|queue|chat|back|here ~5 ${NTH_ONE} time ~1`,
    'On hold for the fourth time.',
    { unless: `${NO_SECOND}|visit|visiting|staying|stay|holiday` },
  ],
  [
    'told|telling|explain|explaining|repeat|repeating|say ~4 every|each time ~1',
    'I told the whole story every time.',
    { unless: `${NO_SECOND}|friends|you` },
  ],
  [
    'bounced|shunted|passed|sent|batted|pushed|ping-ponged|shoved ~2 between|from ~2 chat|phone|store|department|departments|one|pillar|hotline|desk|agent|person|branch|line|teams|people',
    'I was bounced between the store and the hotline.',
    { despite: ['third'], unless: `${NO_SECOND}|money|payment|parcel` },
  ],
  [
    `${ASKED} ~8 then ~1 by|at|on|via|in|again|to ~1 email|phone|desk|chat|again|person|post|letter|counter|app|you`,
    'I asked at the desk, then by email.',
    { unless: `${NO_SECOND}|they|she|he` },
  ],
])
