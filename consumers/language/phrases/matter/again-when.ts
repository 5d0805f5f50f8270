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
