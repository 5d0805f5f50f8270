import type { StatementRule } from './statement-rule.ts'

type AgainRule = StatementRule<'come_again'>

const TOLD =
  "called|rang|rung|phoned|telephoned|emailed|e-mailed|mailed|wrote|written|messaged|texted|tweeted|contacted|complained|reported|asked|told|explained|chased|spoke|spoken|dm'd|dmed|dm'ed|raised|logged|submitted|requested|queried|flagged|notified|informed|chatted|queued|approached|pinged"
const TELL =
  'call|ring|phone|telephone|email|e-mail|mail|write|message|text|contact|complain|report|ask|tell|explain|chase|speak|tweet|dm|chat|repeat|queue|request|raise|ping|come|bother|remind'
const TELLING =
  'calling|ringing|phoning|emailing|mailing|writing|messaging|texting|contacting|complaining|reporting|asking|telling|explaining|chasing|speaking|tweeting|repeating|requesting|raising|pinging|bothering|troubling|pestering|reminding|dming|queuing'
const CALL =
  'call|calls|email|emails|e-mail|e-mails|mail|mails|message|messages|letter|letters|chat|chats|ticket|tickets|complaint|complaints|enquiry|query|dm|reminder|reminders|conversation|phonecall|phonecalls'
const CALLS =
  'calls|emails|e-mails|mails|messages|letters|chats|tickets|complaints|requests|tweets|dms|reminders|phonecalls|conversations|reports|agents|advisors|advisers|departments'
const TIMES =
  'twice|thrice|three|four|five|six|seven|eight|nine|ten|several|many|multiple|numerous|countless|umpteen|dozens|loads|repeatedly|2|3|4|5|6|7|8|9|10|2x|3x|4x|5x|endless|couple|hundred|various'
const NTH =
  'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth|hundredth|millionth|2nd|3rd|4th|5th|6th|7th|8th|10th|another|further'
const COUNT =
  'two|three|four|five|six|seven|eight|nine|ten|several|many|multiple|numerous|countless|umpteen|dozens|endless|2|3|4|5|6|7|8|10|couple'
const I = "i|i've|ive|we|we've|weve|i'd|we'd|had|have|mum|husband|wife"
const SON =
  'review|merchant|seller|operator|daughter|coworker|sister|brother|family|everyone|colleagues|neighbours|neighbors|recommend|son|friend|friends|landlord|competitor|elsewhere|unconnected|unrelated|wonderful|excellent|fantastic|vendors'

/** Contacts that are not theirs, not made, or about another matter. */
const NOT_AGAIN: readonly AgainRule[] = [
  {
    phrase: 'called|rang|phoned|telephoned|emailed|contacted|messaged|texted|ringing|calling me|us|my ~6',
    tells: 'come_again',
    isnt: true,
    example: 'Sales telephoned me four times.',
  },
  {
    phrase:
      'you|he|she|they|colleague|agent|mr ~2 called|rang|phoned|telephoned|emailed|contacted|messaged|texted|written|wrote|asked|told|calling|ringing|emailing|ring ~7',
    tells: 'come_again',
    isnt: true,
    example: 'You have called me four times about television.',
  },
  {
    phrase: "never|not|without|didn't|don't|avoid|nor|haven't ~1 once|had|have|having|need|needed|want|wish|yet ~6",
    tells: 'come_again',
    isnt: true,
    example: 'I never had to call twice.',
  },
  { phrase: 'one|single|first call|email|chat|time|message|visit ~6', tells: 'come_again', isnt: true, example: 'One call did it.' },
  {
    phrase: "will|i'll|we'll|would|i'd|gonna|may|might|can|could|please|shall|let|if ~5",
    tells: 'come_again',
    isnt: true,
    example: 'I will call you again next year.',
  },
  { phrase: 'do|should|must|would i|we need|have|to|be|want ~6', tells: 'come_again', isnt: true, example: 'Do I have to call again?' },
  {
    phrase: 'back|again|here again but|with|for|next|and|soon|in|because ~2 different|another|new|other|summer|spring|year|love|stay|time',
    tells: 'come_again',
    isnt: true,
    example: 'Back again but with another question.',
  },
  {
    phrase: 'with my|our|the old|last|previous|former ~9',
    tells: 'come_again',
    isnt: true,
    example: 'With my last bank I called three times.',
  },
  {
    phrase: 'my|the|our old|last|previous|former bank|provider|firm|supplier|company|insurer|crowd|gym|operator|network ~9',
    tells: 'come_again',
    isnt: true,
    example: 'My last bank made me call three times.',
  },
]

/** More than once. */
const TIMES_TOLD: readonly AgainRule[] = [
  {
    phrase: `${I} ~2 ${TOLD} ~5 ${TIMES} times|occasions|different`,
    tells: 'come_again',
    unless: `${SON}|lounge|lounges|airport|hotel|product|products|size|never`,
    example: 'I have called three times.',
  },
  {
    phrase: `${TOLD} ~4 twice|thrice|repeatedly|2x|3x`,
    tells: 'come_again',
    unless: `${SON}|everything|dad`,
    example: 'I asked your desk twice.',
  },
  {
    phrase: `${TOLD} ~3 three|four|five|six|seven|eight|nine|ten|several|many|multiple|numerous|countless|3|4|5|6|two|so|2|hundred|many times`,
    tells: 'come_again',
    unless: `${SON}|hotels`,
    example: 'I called four times.',
  },
  {
    phrase: `${TOLD} ~2 again|over|time|so|on and|times?|again|often|many|over|several|numerous|repeated|multiple occasions|again|over|times|often`,
    tells: 'come_again',
    unless: SON,
    example: 'We asked again and again.',
  },
  {
    phrase: `repeatedly|constantly|continually|persistently ${TOLD}`,
    tells: 'come_again',
    unless: `${SON}|as`,
    example: 'I have repeatedly explained that.',
  },
  {
    phrase: `already ~1 ${TOLD}|gave|given|said|sent|provided|supplied ~1 you|your|this|that|it|to|about|him|her|them|everything|twice|yesterday`,
    tells: 'come_again',
    unless: `${SON}|followers|group|money|cheque|payment|out`,
    example: 'I already gave you the number.',
  },
  { phrase: `${I} ~1 ${TOLD} ~4 already`, tells: 'come_again', unless: SON, example: 'I have told your colleague already.' },
  {
    phrase: 'been asked|asked|told|reported|requested|raised|mentioned|contacted|notified ~2 twice|three|several|many|already|times',
    tells: 'come_again',
    unless: SON,
    example: 'The desk has been asked twice.',
  },
  {
    phrase:
      'desk|reception|staff|they|you|manager was|were|has|have been? asked|told|informed ~1 twice|two|three|several|repeatedly|already|times',
    tells: 'come_again',
    despite: ['third'],
    unless: SON,
    example: 'Reception was told twice.',
  },
  {
    phrase:
      'mum|mother|mom|father|dad|husband|wife|son|daughter|we|partner has|have|had|already rung|called|phoned|written|emailed|contacted|rang ~5 twice|already|times|again|three|several',
    tells: 'come_again',
    despite: ['third'],
    example: 'My mum has rung you twice.',
  },
  {
    phrase: `${NTH} call|email|e-mail|message|letter|chat|ticket|complaint|request|enquiry|tweet|dm|reminder|phonecall|attempt|report|conversation ~2 i|i've|i'm|we|this|about|on|to|regarding|today|for|in|now|asking|with|and|of|re|was|needed|from|since`,
    tells: 'come_again',
    unless: `${SON}|if|language`,
    example: 'This is my third call about it.',
  },
  {
    phrase: `this|that's|is|my|now|here|it's ~2 ${NTH.replace('|another|further', '')} call|email|e-mail|message|letter|chat|ticket|complaint|request|enquiry|tweet|dm|reminder|phonecall|attempt`,
    tells: 'come_again',
    unless: SON,
    example: 'This is the fourth email.',
  },
  {
    phrase: `${NTH.replace('|another|further', '')} time ~2 i|i'm|im|i've|ive|we|we've|we're|calling|asking|am ~3 ${TOLD}|${TELLING}|tried|sent|had|to|call|ask|ring|contact`,
    tells: 'come_again',
    unless: `${SON}|lounge|flying|flown|staying|ordering|buying|visited`,
    example: 'This is the third time I am explaining it.',
  },
  {
    phrase: `${TOLD}|${TELLING}|${TELL}|attached|attach|sent|sending ~6 for? the|a|my ${NTH.replace('|another', '')} time`,
    tells: 'come_again',
    unless: `${SON}|stay|stayed|visit`,
    example: 'I am calling for the third time.',
  },
  {
    phrase:
      'for the third|fourth|fifth|umpteenth|nth|hundredth|tenth|3rd|4th|5th time ~1 please|can|could|will|i|end|cancel|stop|my|where|what|give|send|when|kindly|no|why|larger',
    tells: 'come_again',
    despite: ['requested', 'asked'],
    unless: `${SON}|visited|lounge|stayed|flew|charged|bought|ordered|flown|used`,
    example: 'For the third time, please stop the bill.',
  },
  {
    phrase:
      "second|third|fourth|fifth|2nd|3rd|4th|5th time i|i'm|we|we're ~1 call|ask|write|contact|ring|email|calling|asking|writing|ringing|emailing",
    tells: 'come_again',
    unless: `${SON}|lounge|visit|visiting|stay|staying|flying|fly|ordering|buying|charged|travelling|using|booked|travel`,
    example: 'The third time I call.',
  },
  {
    phrase:
      'how many|often more? times? do|must|have|should|will|did|does i|we|one|a ~2 to|call|told|asked|explain|need|ask|tell|repeat|called|rung|customer|contact|have|contacted|write|chase|be|say',
    tells: 'come_again',
    despite: ['asked'],
    unless: `${SON}|allowed|offer`,
    example: 'How many times do I have to call?',
  },
  {
    phrase: 'how many times',
    tells: 'come_again',
    despite: ['asked'],
    unless: `${SON}|can|week|month|could|allowed|year`,
    example: 'How many times must I spell it?',
  },
  {
    phrase:
      'lost|lose|losing count|track of? how|times|the|my|many ~3 calls|called|times|often|emails|rang|contacted|asked|explained|phoned|emailed|wrote|written|told',
    tells: 'come_again',
    unless: `${SON}|drinks|lounges`,
    example: 'I have lost count of the times I rang.',
  },
  {
    phrase: `${COUNT} ~1 calls|emails|e-mails|mails|letters|messages|chats|phonecalls later|on|without|before|unanswered|ignored|closed|but`,
    tells: 'come_again',
    unless: `${SON}|per|a|free|day|minutes`,
    example: 'Four emails later I am no wiser.',
  },
  {
    phrase: `after|took|takes|taken|needed|made|sent|despite|written|opened|raised|following ~2 ${COUNT} ~1 ${CALLS}|phone|visits`,
    tells: 'come_again',
    unless: `${SON}|free|per|meeting|got|hotel|received`,
    example: 'It took five calls.',
  },
  {
    phrase: `spoke|spoken|talked|talking|speaking|dealt|dealing|chatted ~2 to|with ~1 ${COUNT}|different|various ~2 of|people|agents|advisors|advisers|reps|persons|departments|different|staff|colleagues|them|operators|members|representatives`,
    tells: 'come_again',
    unless: `${SON}|friendly|helpful`,
    example: 'I spoke to four different people.',
  },
  {
    phrase: `${NTH.replace('|another|further', '')} person|agent|adviser|advisor|department|colleague|rep|lady|man ~2 i|i've|i'm|we|who|today|this|to ~2 spoken|told|talked|speak|spoke|explained|asked|talking|today|call|explain|speaking|week|hear`,
    tells: 'come_again',
    unless: SON,
    example: 'You are the fourth person I have told.',
  },
  {
    phrase:
      'passed|pushed|sent|bounced|shoved|shunted|transferred|batted|referred pillar|between|round|from|around ~4 department|departments|pillar|post|forth|agent|agents|person|people|team|teams|one|another|you|and|colleague',
    tells: 'come_again',
    unless: `${SON}|parcel|money|funds|account|blankets`,
    example: 'I was passed from department to department.',
  },
  {
    phrase:
      "every|each time|day|week|month|person|agent|call i|we|i've|is|new|get|speak|call|ring call|ring|contact|email|phone|chat|complain|get|speak|spoke|ask|explain|called|rang|write|starts|person|to|start|agent|told|message|wants|wanted",
    tells: 'come_again',
    unless: `${SON}|great|helpful|friendly|pleasant|always|visit|here`,
    example: 'Every time I call I hear something else.',
  },
  {
    phrase: 'different|another|new answer|person|agent|story|excuse|reason|form|face|adviser|advisor ~1 every|each time|call|day|week|chat',
    tells: 'come_again',
    example: 'A different answer every time.',
  },
]

/** Here they are again. */
const AGAIN: readonly AgainRule[] = [
  {
    phrase: `had|have|having|has|need|needing|needed|forced|obliged|made to|me|us ~1 ${TELL}|chase|reach|explain ~4 again|back|twice|anew|repeatedly|multiple|several|second|third|afresh|daily`,
    tells: 'come_again',
    unless: `${SON}|card|booking|book|money|home`,
    example: 'I had to ring again.',
  },
  {
    phrase: `${TELLING} ~3 again|anew|afresh`,
    tells: 'come_again',
    unless: `${SON}|when|tomorrow|home|money|stay|staying|book|booking`,
    example: 'I am messaging you again.',
  },
  {
    phrase: `${TELLING}|${TELL}|contact|ask ~2 you|them|this|again|once ~1 once|another|second|further more|time`,
    tells: 'come_again',
    unless: `${SON}|not|please`,
    example: 'I contact you once more.',
  },
  {
    phrase: `i|we ~1 ${TOLD} ~4 again|anew|afresh`,
    tells: 'come_again',
    unless: `${SON}|try|booking`,
    example: 'I called the shop again.',
  },
  {
    phrase:
      'explain|repeat|tell|say|spell|give|explaining|repeating|telling|spelling|explained myself|everything|it|this|that|my|the|all|whole ~1 all|story|details|number|problem|issue|case|situation|again|matter over|again|from|each|every again?',
    tells: 'come_again',
    unless: SON,
    example: 'I had to explain it all again.',
  },
  {
    phrase: 'repeat|repeating|repeated myself',
    tells: 'come_again',
    unless: `${SON}|change|need|without`,
    example: 'I keep repeating myself.',
  },
  {
    phrase:
      'start|started|starting|starts|begin|beginning|explain|go|from|through|going it|again|everything|right|back|all|this|the|over ~2 again|scratch',
    tells: 'come_again',
    unless: `${SON}|price|prices`,
    example: 'I started all over again.',
  },
  {
    phrase: 'from scratch|zero|nothing|top to|on|for|again|each|every|so|about|can',
    tells: 'come_again',
    unless: `${SON}|made|cooked|built|price`,
    example: 'I explained it from scratch to each of them.',
  },
  {
    phrase: "it's|its|tis|only|yes|hello|hi me again",
    tells: 'come_again',
    unless: 'charge|charged|call|different',
    example: "Hi, it's me again.",
  },
  { phrase: "me again about|with|re|regarding|sorry|i'm|the|same|still", tells: 'come_again', example: 'Me again about the key.' },
  {
    phrase: 'back again|once about|with|re|regarding|on|because|as|since|more|same|sorry|for',
    tells: 'come_again',
    unless: `${SON}|different|new|love|stay|year|holiday`,
    example: 'Back again about the bill.',
  },
  {
    phrase: 'here|so|and|now|well i|we am|are|is|go|here again|anew|afresh|once|from|asking',
    tells: 'come_again',
    unless: `${SON}|holiday|trip|love|stay|year|happy`,
    example: 'So here I am again.',
  },
  { phrase: 'here i am once|again|another', tells: 'come_again', unless: 'love|happy|trip', example: 'Here I am again.' },
  {
    phrase: "i'm|i've|we're|we've|am|im|ive come? back again|about|because|with|as|on|here|in|since",
    tells: 'come_again',
    unless: `${SON}|home|different|new|love|holiday|online|now|normal|again|working|works`,
    example: "I'm back about the parcel.",
  },
  {
    phrase:
      "so|hence|why|now|therefore i'm|i|im|we're|am ~1 calling|writing|messaging|here|ringing|asking|back|contacting|emailing again|back|anew|so|once",
    tells: 'come_again',
    unless: SON,
    example: "Nobody rang, so I'm calling again.",
  },
  {
    phrase:
      "again|still|now|once|here|am|i'm|im|we're|just|been|be|keep|and|always|constantly chasing up|this|you|my|the|for|it|your|our|after|again|a",
    tells: 'come_again',
    unless: `${SON}|tail|dream`,
    example: "I'm chasing my refund.",
  },
  {
    phrase:
      'chasing|chased|chase up|this|you|your|my|a|on|for|again|them|progress ~1 for|about|refund|again|case|order|complaint|claim|parcel|on|reply|response|ticket|twice|ages|weeks|months|days|up',
    tells: 'come_again',
    unless: SON,
    example: 'Chasing my refund.',
  },
  {
    phrase: 'following|follow|followed|follow-up up|on ~2 my|our|this|on|to|the|from|about|again|with|regarding|twice',
    tells: 'come_again',
    unless: `${SON}|you|they|email|can|could|will|staff|advice|instructions|if|should`,
    example: 'Following up on my complaint.',
  },
  {
    phrase:
      'further|subsequent|pursuant|reference|refer|referring|following|regarding|re|per|response to|on|from? my|our ~2 call|calls|email|emails|e-mail|letter|letters|conversation|message|messages|complaint|previous|earlier|last|chat|telephone|phone|mail|correspondence|tweet|discussion',
    tells: 'come_again',
    unless: `${SON}|your|different|unrelated`,
    example: 'Further to my letter of May.',
  },
  {
    phrase:
      "as|like i|we|i've|we've|i|already|have said|told|explained|mentioned|wrote|stated|informed|reported|discussed before|earlier|already|yesterday|last|in|to|your|you|on|the|several|twice|times|previously|my|many",
    tells: 'come_again',
    unless: `${SON}|review|above|title|software|seating|lounge`,
    example: 'As I said before, it is the meter.',
  },
  {
    phrase: 'resending|re-sending|reposting|resubmitting|resent|re-sent|resubmitted|re-submitted',
    tells: 'come_again',
    unless: `${SON}|you|please|can|could`,
    example: 'I am resending the form.',
  },
  { phrase: 'bumping|bump my|this|the|again|up|thread', tells: 'come_again', unless: SON, example: 'Bumping my thread.' },
  {
    phrase: 'reopening|re-opening ~1 ticket|case|complaint|this|claim|it',
    tells: 'come_again',
    despite: ['requested'],
    unless: `${SON}|account|lounge|store|when|shop`,
    example: 'Reopening my ticket.',
  },
  {
    phrase: 'trying|try|asking|ask|attempting once|afresh|anew more|here|by|because|since|and|with?',
    tells: 'come_again',
    unless: SON,
    example: 'Trying once more, where is it?',
  },
  {
    phrase: 'second|third|fourth|2nd|3rd|4th request|reminder|contact|complaint|enquiry|try',
    tells: 'come_again',
    unless: `${SON}|password|code|delivery|login|card|transfer`,
    example: 'Second request, please answer.',
  },
  {
    phrase:
      'same question|query|request|complaint|thing|problem|issue as|i|again|for ~1 last|yesterday|before|asked|reported|raised|the|called|time|earlier|second|third|on|week',
    tells: 'come_again',
    unless: `${SON}|product|battery|reviewers|others`,
    example: 'Same question as yesterday.',
  },
]

/** What became of the contact before. */
const BEFORE: readonly AgainRule[] = [
  {
    phrase: `${I} ~2 ${TOLD} ~6 and|but|yet ~2 nobody|nothing|noone|no-one|still|haven't|hasn't|never|none|nowt|ignored`,
    tells: 'come_again',
    unless: `${SON}|food|drink|towel`,
    example: 'I wrote on Monday but nobody answered.',
  },
  {
    phrase: `i|we|i've|we've|ive|i'd|also|already|had ${TOLD} ~4 yesterday|earlier|ago|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|previously|before|january|february|march|april|may|june|july|august|september|october|november|december|morning|lunch ~4 about|and|but|regarding|on|he|she|they|you|nothing|now|still|who|that|re|so|with|no|for|again|your`,
    tells: 'come_again',
    unless: `${SON}|different|unrelated|new|helpful|thanks|thank|great|husband|check-in|lounge`,
    example: 'I rang yesterday about the leak.',
  },
  {
    phrase:
      "i|we|i've|we've|i'd|ive|have|was ~1 spoke|spoken|speaking|talked|chatted to|with|on ~4 yesterday|earlier|ago|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|before|january|february|march|april|june|july|august|september|october|november|december|morning|lunch",
    tells: 'come_again',
    unless: `${SON}|different|unrelated|new|helpful|thanks|great|pool|lounge`,
    example: 'I spoke to a Gareth on Monday.',
  },
  {
    phrase:
      'yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|earlier|ago|week|morning|night|before i|we already|had|have|also? called|rang|phoned|emailed|messaged|contacted|wrote|complained|reported|spoke|raised|was|were ~6 and|but|about|regarding|to|with|told',
    tells: 'come_again',
    unless: `${SON}|was|were|different|new|helpful|thanks|lounge`,
    example: 'Last week I emailed you about the seat.',
  },
  {
    phrase: 'i|we got|was|were|been|keep|kept cut|disconnected off|mid|before|twice|again|so|and',
    tells: 'come_again',
    unless: `${SON}|supply|power|internet|wifi|service|water|electricity|broadband|line`,
    example: 'I was cut off.',
  },
  {
    phrase: 'message|email|call|letter|chat number|no two|three|2|3|four|five|six|seven|4|5',
    tells: 'come_again',
    unless: SON,
    example: 'Message number seven on this.',
  },
  {
    phrase: 'round two|2|three|3 with|about|of|on|licence|same|still|again',
    tells: 'come_again',
    unless: `${SON}|interview|drinks|golf`,
    example: 'Round two about the same key.',
  },
  {
    phrase: 'sent|sms|email|emails|message|messages|mail|letter ~2 two|three|four|several|many|multiple times',
    tells: 'come_again',
    unless: SON,
    example: 'I sent it two times.',
  },
  {
    phrase: 'before|last|earlier|previous|yesterday|again|twice|first ~4 hung|cut|slammed up|off',
    tells: 'come_again',
    despite: ['third'],
    unless: SON,
    example: 'The last one hung up on me.',
  },
  {
    phrase:
      'last time|week|month|night|conversation i|we ~1 called|rang|spoke|wrote|contacted|emailed|phoned|asked|complained|raised|chatted|talked|reported|was|told ~2 told|you|they|was|about|said|someone|i',
    tells: 'come_again',
    unless: `${SON}|different|lounge|was`,
    example: 'Last time I called you told me to wait.',
  },
  {
    phrase: `my|our previous|earlier|last|original|two|three|four|many|several|numerous|other|prior *? ${CALL}|contacts|correspondence`,
    tells: 'come_again',
    unless: `${SON}|bank|provider|job|replied|answered|thanks|visit|visits`,
    example: 'My previous letters got no answer.',
  },
  {
    phrase:
      'ignored|ignoring|ignores|disregarded|unanswered to|all|any|none|every|of|my|our ~2 emails|email|letters|letter|messages|message|calls|complaint|complaints|requests|tickets|ticket|dm|dms|query|queries|mails',
    tells: 'come_again',
    unless: `${SON}|thank|thanks|quick|please|prompt|always|quickly|within|will`,
    example: 'They have ignored my emails.',
  },
  {
    phrase:
      'nobody|noone|no-one|none|never|never ~3 called|phoned|rang|got|rung|came|replied|responded|gets|answers|returned|calls|answered|call|wrote|written back|to|my|me|us|again',
    tells: 'come_again',
    despite: ['negated', 'third'],
    unless: `${SON}|came|got|money|refund|there`,
    example: 'Nobody ever called back.',
  },
  {
    phrase:
      'no one|body|reply|answer|response|callback|call-back|call has|have|ever|to|since|back|yet ~1 called|phoned|rang|replied|responded|my|our|received|back',
    tells: 'come_again',
    despite: ['negated', 'third'],
    unless: `${SON}|asked|table|seat|lounge`,
    example: 'No reply to my mail.',
  },
  {
    phrase:
      'went|gone|go|been|come|came|going back|in|down|up to|there ~3 desk|shop|branch|store|reception|counter|office|bank ~4 times|twice|again|before|separate|occasions|third|second|already',
    tells: 'come_again',
    unless: SON,
    example: 'I went back to the shop three times.',
  },
  {
    phrase:
      'had|have|having|needed|forced to go|come|return|walk|drive|travel ~1 back to|into|there ~2 desk|shop|branch|store|reception|counter|office|centre|stadium',
    tells: 'come_again',
    unless: SON,
    example: 'We had to go back to reception.',
  },
  {
    phrase: `keep|kept|tired|sick|fed up|on|having|with? to|of|with? ${TELLING.replace('|telling', '')}|call|ring|explain|chase`,
    tells: 'come_again',
    unless: `${SON}|people|lounge|stop|coming|trying`,
    example: 'I keep asking.',
  },
  {
    phrase:
      'been calling|ringing|emailing|chasing|asking|phoning|complaining|contacting|messaging|requesting ~4 for|since|all|over|every|daily|now|weeks|months|days|non-stop|continuously|constantly|repeatedly',
    tells: 'come_again',
    unless: `${SON}|now|help|advice|a`,
    example: 'I have been emailing you since March.',
  },
  {
    phrase: 'calling|call|ring|ringing|called|rang|emailed|emailing|chased|asked every|each|all single|other? day|week|hour|morning|month',
    tells: 'come_again',
    unless: SON,
    example: 'I rang every day.',
  },
  {
    phrase: 'to call|ring|contact|email|write|message|get|come you|in? back|again|touch if|when|after|in|today ~1 nothing|not|no|today|it',
    tells: 'come_again',
    despite: ['third', 'conditional', 'reported'],
    unless: SON,
    example: 'Gareth said to call back if nothing changed.',
  },
  {
    phrase: 'again|already on|from|with|by|through|via phone|mail|email|chat ~2 and|then|once|twice|now by|on|twice|times|here|again ~2',
    tells: 'come_again',
    unless: `${SON}|or|pay|order`,
    example: 'Already by phone and then here.',
  },
]

/** What customers say when they had to contact the firm again about the same matter. */
export const AGAIN_RULES: readonly AgainRule[] = [...NOT_AGAIN, ...TIMES_TOLD, ...AGAIN, ...BEFORE]
