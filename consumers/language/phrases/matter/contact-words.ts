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
