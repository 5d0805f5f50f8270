/** Ways in which a customer reached the firm, in the past. */
export const REACHED =
  "called|rang|rung|phoned|telephoned|emailed|e-mailed|mailed|wrote|written|messaged|texted|tweeted|dm'd|dmed|faxed|contacted|complained|reported|chatted|visited|raised|logged|submitted|filed|lodged|queried|flagged|chased|dialled|dialed|posted|pinged|voicemailed|whatsapped|went|queued"
/** The same, now. */
export const REACHING =
  'calling|callin|ringing|phoning|emailing|mailing|writing|messaging|texting|contacting|complaining|reporting|chasing|queuing|queueing|tweeting|posting|dialling|dialing|chatting|asking|pinging|visiting|typing|dropping'
/** One contact. */
export const CONTACT =
  'call|phonecall|email|e-mail|mail|message|letter|chat|ticket|complaint|request|enquiry|inquiry|query|tweet|dm|reminder|conversation|report|form|fax|post|voicemail|contact|attempt|application|case|thread|correspondence|note|text|appeal|submission|claim'
export const CONTACTS =
  'calls|phonecalls|emails|e-mails|mails|messages|letters|chats|tickets|complaints|requests|enquiries|tweets|dms|reminders|conversations|reports|forms|faxes|posts|visits|voicemails|attempts|appeals|submissions|follow-ups|followups'
/** Those who serve customers. */
export const SERVERS =
  "you|u|yous|yis|yall|y'all|your|colleague|colleagues|agent|agents|adviser|advisers|advisor|advisors|rep|reps|desk|reception|branch|office|counter|helpline|hotline|support|chat|bot|line|team|teams|people|department|departments|centre|center|staff|operator|operators|girl|lad|lady|gentleman|man|woman|chap|person|supervisor|clerk|receptionist|guy|guys|lot"
export const DAYS =
  'yesterday|earlier|ago|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|sun|last|before|previously|january|february|march|april|june|july|august|september|october|november|december|morning|lunch|lunchtime|week|weeks|fortnight|month|night|nite|already|weekend|easter|christmas'
/** Contacts with others than the firm, or for another matter. */
export const OTHERS =
  'amazon|finance|deals|followers|kids|residents|neighbour|neighbor|knew|review|merchant|seller|daughter|coworker|sister|brother|everyone|neighbours|neighbors|recommend|son|friend|friends|landlord|competitor|elsewhere|unconnected|unrelated|different|wonderful|excellent|fantastic|vendors|holiday|love|loved|lovely|airport|stay|stayed|helpful|great|previous|former|offers|offer|insurer|lawyer|doctor|gp'
/** When the contact before was. */
export const WHEN =
  'yesterday|yest|yday|earlier|ago|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|weds|wed|thu|thurs|thur|fri|sat|sun|last|morning|lunch|lunchtime|weekend|wkend|fortnight|breakfast|noon|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st|january|february|march|april|june|july|august|september|october|november|december'
/** How a customer asks, one contact at a time; what may have been sent for other reasons is left out. */
export const ASKED =
  "called|rang|rung|phoned|telephoned|emailed|e-mailed|mailed|wrote|written|messaged|texted|tweeted|dm'd|dmed|contacted|complained|reported|chased|asked|queried|enquired|flagged|pinged|whatsapped"
export const ASKING_NOW =
  'asking|calling|ringing|phoning|emailing|mailing|writing|messaging|texting|tweeting|contacting|chasing|complaining|reporting|dming|tagging|nudging|repeating'
/** One message. */
export const MESSAGE =
  'message|messages|msg|msgs|text|texts|txt|txts|tweet|tweets|email|emails|e-mail|e-mails|mail|mails|dm|dms|letter|letters|call|calls|voicemail|voicemails|chat|chats|ticket|tickets|request|requests|reminder|reminders|query|enquiry|complaint|contact|contacts|form|conversation|note|inquiry|inquiries|phonecalls|post|posts'
export const NTH_ONE =
  'second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh|7th|eighth|8th|ninth|9th|tenth|10th|umpteenth|nth|hundredth|millionth'
export const SEVERAL =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|multiple|numerous|countless|umpteen|dozens|2|3|4|5|6|7|8|9|10|couple'
/** It is settled, about something else, or with somebody else. */
export const NO_SECOND =
  "sorted|resolved|rectified|settled|fixed|different|unrelated|separate|else|landlord|neighbour|neighbor|haulier|insurer|airline|bank's|nan|friend|friends|sister|brother|sales|survey|quote|hotel|lounge|restaurant|waiter|staff|stayed|review|amazon|loved|lovely|wonderful|excellent|fantastic|recommend|great|topic|previous|former|competitor|merchant|seller|bank|cleared|gratitude|impressed|impeccable|disregard|pleasant|customers|excuse|quickly|straightened|seventieth|favourite|gorgeous"
/** The customer told the firm, or asked it, in whatever way. */
export const TOLD =
  "called|rang|rung|phoned|telephoned|emailed|e-mailed|mailed|wrote|written|messaged|texted|tweeted|contacted|complained|reported|asked|told|explained|chased|spoke|spoken|dm'd|dmed|dm'ed|raised|logged|submitted|requested|queried|flagged|notified|informed|chatted|queued|approached|pinged"
/** The same, as it follows "have to". */
export const TELL =
  'call|ring|phone|telephone|email|e-mail|mail|write|message|text|contact|complain|report|ask|tell|explain|chase|speak|tweet|dm|chat|repeat|queue|request|raise|ping|come|bother|remind'
/** The same, now. */
export const TELLING =
  'calling|ringing|phoning|emailing|mailing|writing|messaging|texting|contacting|complaining|reporting|asking|telling|explaining|chasing|speaking|tweeting|repeating|requesting|raising|pinging|bothering|troubling|pestering|reminding|dming|queuing'
/** The customer, or who asks for them. */
export const THE_CUSTOMER = "i|i've|ive|we|we've|weve|i'd|we'd|had|have|mum|husband|wife"
/** Somebody else was asked, or it is a review. */
export const SOMEBODY_ELSE =
  'review|merchant|seller|operator|daughter|coworker|sister|brother|family|everyone|colleagues|neighbours|neighbors|recommend|son|friend|friends|landlord|competitor|elsewhere|unconnected|unrelated|wonderful|excellent|fantastic|vendors'
