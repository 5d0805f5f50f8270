import { tellEach } from '../tell-each.ts'
import { CONTACT, CONTACTS, DAYS, OTHERS, REACHED, REACHING, SERVERS } from './contact-words.ts'

const WE =
  "i|i've|ive|we|we've|weve|i'd|we'd|had|have|mum|mam|mom|mother|father|dad|husband|wife|partner|carer|accountant|assistant|secretary|grandson|granddaughter|nephew|niece"

const MATTER =
  'thing|problem|issue|fault|matter|bill|charge|refund|parcel|error|order|complaint|claim|case|request|question|leak|payment|debit|fine|form|bin|bins|invoice|delivery|booking|account|fee|noise|mistake|form|line|card|item|subject|stuff|meter|permit|appointment|wardrobe|damage|login|crash|bug|reason|story|wheel|key|lock|door|hole|pothole|trip|boiler|flight|seat|ticket|one|address|name'

/** The customer was in touch before. */
export const BEEN_BEFORE = tellEach('come_again', { unless: OTHERS }, [
  [
    `${WE} ~1 was|were|been|am ~1 on|onto|through|speaking|talking|chatting|queuing|queueing ~2 ${SERVERS}|phone|queue ~4 ${DAYS}`,
    'I was on to your office yesterday about this.',
    {
      unless: `${OTHERS}|customer|years|since|hospital|when|flight|pool|insured`,
    },
  ],
  [
    `${WE} ~2 on the phone|line|chat ~2 with|to you|your|yous|yall|support ~4 ${DAYS}|all|hour|hours|forever`,
    'My wife has been on the phone with you all morning.',
  ],
  [
    `had|having|did|did|have the? ~1 same|this ~1 ${CONTACT}|discussion|argument ~2 with|from you|your|yous|someone|somebody|agent|colleague|support|him|her|two|three|last|yesterday`,
    'Had the same chat with you lot on Sunday.',
  ],
  [
    `as|per|see|refer|reference|with|quoting|following|to|re|about|regarding ~2 my|our|trailing|below ~1 last|previous|earlier|trailing|original|first|prior|above|below|preceding|initial|other|two|three|many|several|numerous ~1 ${CONTACT}|${CONTACTS}|mail|mails`,
    'See my earlier message below.',
    {
      despite: ['requested'],
      unless: `${OTHERS}|ignore|disregard|cancel|forget`,
    },
  ],
  [
    `my|our ${CONTACT}|${CONTACTS} of|dated|from|sent ~2 the|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|january|february|march|april|may|june|july|august|september|october|november|december|last|monday|tuesday|wednesday|thursday|friday|yesterday|${DAYS}`,
    'I refer to my letter of the 2nd.',
    {
      unless: `${OTHERS}|cancel|stay`,
    },
  ],
  [
    `my|our|first|two|three|both ~1 ${CONTACT}|${CONTACTS} ~4 unanswered|ignored|unacknowledged|unreturned|disappeared|void ~1`,
    'My first letter went unanswered.',
    {
      unless: `${OTHERS}|leave|none`,
    },
  ],
  [
    `nobody|noone|no-one|no|never|none ~1 one|returned|answered|replied|body|reply|answer|response|acknowledged|acknowledgement ~3 to|my|our ~3 ${CONTACT}|${CONTACTS}`,
    'Nobody returned my call.',
    {
      despite: ['negated', 'third', 'reported'],
    },
  ],
  [
    'having|had|have|received|got|without|and|hearing ~1 no|nothing|zero|any ~1 answer|reply|response|back|acknowledgement ~4 so|am|i|write|writing|again|trying|now|phoning|calling|therefore',
    'I had no answer, so I am phoning.',
    {
      despite: ['negated'],
      unless: `${OTHERS}|interview`,
    },
  ],
  [
    `${WE} ~1 ${REACHED} ~3 but|and|no|yet|without ~1 nobody|nothing|no|never|heard|none|silence|ghosted ~1`,
    'I emailed and heard nothing.',
    { unless: `${OTHERS}|went|food|internet|access|wifi|lounge` },
  ],
  [
    "since|because|as|after ~1 nobody|no-one|noone|support|you|they|agent|one ~1 never|has|didn't|ghosted|ignored|disconnected|forgot|came|rang|called|replied|answered ~2 back|came|reply|replied|answered|rang|called|me|us|respond|responded ~4",
    'Following up since nobody came back to me.',
    {
      despite: ['negated', 'third'],
      unless: `${OTHERS}|asked`,
    },
  ],
  [
    `left|sent|wrote|made|filed|filled|raised|opened|submitted|put|logged|posted|done|did|completed ~2 two|three|four|five|six|several|many|multiple|numerous|both|2|3|4|5|6|couple|another|these|further ~1 ${CONTACTS}|already`,
    'I left two voicemails.',
    {
      unless: `${OTHERS}|attempts|daily|you've|me|us|posts|drafts|free`,
    },
  ],
  [
    `already ${REACHED}|described|explained|gave|given|told|provided|done|supplied|uploaded|filled|spoke|spoken|talked ~3 to|you|your|this|that|it|him|her|them|with|in|on|all|everything|of|the`,
    'I already described it to Kelly.',
    {
      unless: `${OTHERS}|paid|money|transfer|payment|cheque|funds|notice|thank|leave|cancelled|to-join|switched|signed`,
    },
  ],
  [
    `explained|described|told|said|repeated|gave|gone|been ~2 all|this|everything|it|that|the ~2 to|through|with|over ~1 ${SERVERS}|derek|<name> ~1 before|yesterday|already|on|last|earlier|today|colleagues|this|now`,
    'I explained all this to Derek yesterday.',
    {
      unless: `${OTHERS}|could|would`,
    },
  ],
  [
    `spoke|spoken|talked|chatted|dealt ~1 to|with ~2 two|three|four|five|six|several|many|2|3|4|5|6|different|someone|somebody|another|various|multiple|countless ~1 of? ~1 your|${SERVERS}|already|different`,
    'Talked to 3 reps already.',
    {
      unless: `${OTHERS}|friendly|kind|nice|want|could|can`,
    },
  ],
  [
    'told|said|asked|explained|given|repeated|showed|shown ~3 to|so|too ~1 so? many|several|four|five|six|three|countless|every|each|numerous|all|dozen ~2 people|times|of|agents|person|colleagues|advisers|advisors|persons|staff',
    'I have told this to so many people.',
    {
      unless: `${OTHERS}|people-about|told-by`,
    },
  ],
  [
    `${WE} ~1 asked|given|gave|spelled|spelt|provided|recited ~3 my|the|this|same ~4 two|three|four|five|six|several|many|twice|3|4|5 times|already|today|over`,
    'I have given my date of birth four times.',
  ],
  [
    'just? like|as i|we ~1 told|said|explained|mentioned|discussed|reported|wrote ~1 to|the|your|you|in|on|with|last ~3 girl|lady|man|agent|colleague|before|chat|guy|last|previous|email|phone|call|tuesday|monday|yesterday|lad|bot|earlier',
    'Just like I told the girl before you.',
    { unless: `${OTHERS}|title` },
  ],
  [
    'as discussed|agreed|explained|mentioned|advised|reported|promised ~1 with|to|on|over|yesterday|last|earlier|previously ~3',
    'As discussed with your agent on Tuesday.',
    {
      despite: ['conditional'],
      unless: `${OTHERS}|quote`,
    },
  ],
  [
    'was|were|been|am|got|getting|being ~1 told|asked|advised|instructed|said ~2 to ~1 return|come|ring|call|write|email|contact|try|go|get|chat|phone ~1 back|again|today|tomorrow|now|in|here|you|this|to|chat|line|counter|desk',
    'I came in last week and was told to return today.',
    {
      despite: ['third', 'reported', 'conditional'],
      unless: `${OTHERS}|sales`,
    },
  ],
  [
    'got|was|were|been|get|being ~1 cut|disconnected|hung|kicked|timed ~1 off|out|dead|up|on|mid|before|again ~4 so|now|have|had|and|then|back|again|start|here',
    'I got cut off so I start over.',
    {
      unless: `${OTHERS}|supply|power|internet|wifi|service|water|electricity|broadband|gas|signal|phone-line|game|film|stream`,
    },
  ],
  [
    'hung|hangs up ~1 on ~1 me|us twice|again|so|3x|already|and|before|yesterday|last',
    'Your bot hung up on me twice.',
    { despite: ['third'], unless: OTHERS },
  ],
  [
    'have|has|had|need|must|gotta ~1 to? go through ~1 all|whole|entire|same|it|this|that ~3 again|over|once|another|twice|more ~1',
    'Do I really have to go through all of that again?',
    { despite: ['asked', 'requested'], unless: `${OTHERS}|security|passport|customs|gate|scanner` },
  ],
  [
    `${REACHING}|here|call|ring|write|come|return ~3 about|for|on|regarding|with|over|re|concerning ~1 the|that|this|my ~1 same|identical|very ~1 very|same|old? ${MATTER}`,
    'So I am queueing for the same form.',
    {
      unless: `${OTHERS}|price|size|cheaper|dates`,
    },
  ],
  [
    `about|for|on|over|regarding|with ~1 the|this|that ~1 very? same|identical|exact|selfsame ~1 very? ${MATTER} ~2 i|again|yesterday|last|before|for|was|we|once|today|since`,
    'It is for the same fine as last week.',
    { unless: `${OTHERS}|price|size|flight` },
  ],
])
