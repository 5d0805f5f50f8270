import { NTH_ONE, OTHERS, TELL, TELLING } from './contact-words.ts'
import { tellEach } from '../tell-each.ts'

const NTH = `${NTH_ONE}|other`

const COUNT = 'two|three|four|five|six|seven|eight|nine|ten|several|many|countless|2|3|4|5|6|7|8|dozen|couple|numerous|umpteen'

const WAYS =
  'calls|emails|e-mails|mails|letters|messages|chats|dms|voicemails|texts|tweets|phonecalls|reminders|complaints|requests|queries|faxes'

const MATTERS =
  'thing|bill|problem|issue|fault|matter|charge|refund|parcel|error|order|complaint|claim|case|question|leak|payment|story|serial|number|notice|crown|invoice|booking|account|fee|noise|cover|line|one|meter|key|form|cheque|damage|delivery|subject|business|incident|topic'

const SPARE = `${OTHERS}|different|unrelated|visit|stay|charged|flight|booked|flown|bought|ordered|review|food`

/** Another round: a count of goes, a channel again, the same story to somebody else. */
export const ONCE_MORE = tellEach('come_again', { unless: SPARE }, [
  [
    `${NTH} ~1 time|go|attempt|try|shot|stab|approach|effort ~1 on|to|at|with|about ~1 blower|phone|line|chat|reach|get|contact|sort|resolve|runway|you|this|same`,
    'This is me third time on the blower about the bill.',
    {
      unless: `${SPARE}|crew|perfect|lucky|flying|broke|broken|stopped|failed|down|happened|this-has|been|cancelled|late|delivery|declined`,
    },
  ],
  [
    'attempt|try|round|message|call|letter number? two|three|four|five|six|seven|2|3|4|5|6|7|ii|iii ~2 on|about|at|of|with|for|to|this|same|re',
    'This is attempt number two about the audit.',
    { unless: `${SPARE}|people|guests|us` },
  ],
  [`day|week|month ${COUNT} of ~1 ${TELLING}|begging|trying|waiting|pleading|hounding|pursuing`, 'Day three of begging for my hoodie.'],
  [
    `for|is|this|now|yet|only ~1 the|my|me|our ${NTH} time ~4 i|we|am|find|myself|ourselves|dictating|giving|${TELLING} ~5 same|selfsame|identical|that|this ~2 ${MATTERS}`,
    'For the second time I find myself dictating the same number.',
  ],
  [
    `${TELLING}|${TELL}|write|contact|insist|insisting ~3 one|once more time? ~2 about|because|for|regarding|concerning|on|as|re|with|it|since`,
    'I write one more time about it.',
    { unless: `${SPARE}|will|please|if|could|can|may|would|money|room|card|stay|travel|when|never` },
  ],
  [
    `again|anew|afresh|time|more ~1 for|about|with|because|re ~1 the? same|selfsame ~1 ${MATTERS}`,
    'Again for the same bill.',
    { unless: `${SPARE}|charged|bought|order|buy|use|come-back` },
  ],
  [
    `${TELLING}|writing|here|back|phone|line|chat|talking|typing ~4 about|over|on|regarding|re|concerning|with|for ~1 the|that|this|one? same|selfsame ~1 ${MATTERS}`,
    'I am typing about that same manhole cover.',
    { unless: `${SPARE}|that-time` },
  ],
  [
    'sorry|apologies|apologise|apologize|excuse|forgive|pardon ~2 to|for|me|that ~1 bother|bothering|write|writing|trouble|troubling|pester|pestering|ring|ringing|call|calling|insist|insisting|chase|chasing|contact|contacting|disturb|disturbing|message|messaging|nag|nagging|keep ~2 again|insist|you|once|twice|another|yet|more|chasing|insisting',
    'Sorry to write again about my meter.',
    { unless: `${SPARE}|but-quick|quick|first|just` },
  ],
  [
    `here|now|so|back i|we|am ~1 am|are|is|i|we|find ~4 on|typing|${TELLING}|attaching|sending|explaining|back|queuing|talking ~4 again|you|once|third|same|phone|another|them`,
    'Here I am on the phone to you again.',
    { unless: `${SPARE}|love|happy|holiday` },
  ],
  [
    'told|gave|explained|said|described|reported|mentioned|showed|dictated|spelled|sent|raised|logged ~2 ur|your|yr|the|another|one|ye|yous ~2 colleague|colleagues|girl|guy|lad|lady|rep|agent|operator|advisor|adviser|fella|bloke|woman|man|gentleman|receptionist|bot|chap|lads ~3 yesterday|already|earlier|before|last|monday|tuesday|wednesday|thursday|friday',
    'I told ur colleague about it yesterday.',
    { unless: `${SPARE}|thank|thanks|helpful|nice|lovely` },
  ],
  [
    "i|we|i've|ive|we've|already ~1 did|done|been|gone|went ~1 this|the|all|through|that|it ~2 dance|song|rigmarole|palaver|beginning|routine|spiel|rigamarole|merry-go-round ~5 with|already|before|this|yesterday|again|to|once|twice|monday|tuesday|wednesday|thursday|friday|last",
    'I did this whole dance with your guy this morning.',
    { unless: `${SPARE}|lovely|great` },
  ],
  [
    'i|we ~1 called|rang|phoned|telephoned|wrote|emailed|messaged|spoke|came|texted ~3 in|at|on|this|last|yesterday|earlier|before|first|about ~3 and|but|they|she|he|you|now|who|nobody|yet ~2 said|told|asked|promised|was|were|busy|nobody|he|she|they|nothing|no',
    'I called in the morning and they said I should wait.',
    { despite: ['third', 'reported'], unless: `${SPARE}|helpful|lovely|great|nice|friendly|excellent|polite|hotel|reservation|table` },
  ],
  [
    'spoke|spoken|talked|chatted|dealt to|with a|an? <name> ~2 then|and ~1 some|a|another|to|with ~1 lad|girl|lady|man|guy|bloke|woman|you|chap|somebody|someone|another|colleague',
    'Spoke to a Sandra then some lad.',
  ],
  [
    'telephoned|phoned|rang|called|wrote|emailed|messaged|visited|left ~2 on|at|in|word|message|messages ~4 and|then ~1 again|on|left|word|telephoned|phoned|rang|called|wrote|emailed|to|a',
    'I rang on Monday and left word.',
    { unless: `${SPARE}|bag|went|job|luggage|hotel|home|phone-left|helpful` },
  ],
  [
    `${COUNT} ${WAYS} ~2 to|about|over|sent|now|already|ago|later ~2 you|your|yous|ye|the|me|it|this|same|that|now|far|still|no|not|nothing|weeks|days|my`,
    'Two DMs to you about the cot.',
    { unless: `${SPARE}|per|free|day|received|got|sales|sell|you've|marketing|offering|reply` },
  ],
  [
    "from yesterday's|monday's|tuesday's|wednesday's|thursday's|friday's|last|our|my|the ~1 chat|call|conversation|email|thread|message|ticket ~3 since|because|as|again|your|which|so|that|you|where|with",
    "I paste it from yesterday's chat since your side forgot.",
    { unless: `${SPARE}|thank|thanks|learned` },
  ],
  [
    'yesterday|earlier|before|last|first|previous|other ~2 chat|call|line|conversation|session|agent|letter ~1 closed|dropped|ended|cut|disconnected|crashed|expired|froze|lost|unanswered|ignored|hung',
    'Yesterday the chat closed on me.',
    { despite: ['third'], unless: `${SPARE}|power|internet|my-line|well|great|smoothly|always` },
  ],
  [
    'told|asked|advised|said|instructed|invited ~1 me|us|to|i|should|we ~1 to|should|must|i? call|ring|phone|write|email|return|come|check|contact|message|try ~1 back|again|in|at|after|today|on|tomorrow|later|monday|tuesday|wednesday|thursday|friday|this|next ~3',
    'They said I should ring back at noon.',
    { despite: ['third', 'reported'], unless: `${SPARE}|will|asked-if|please|would|friend|friends|doctor|lounge|check-in|first` },
  ],
  [
    "dmd|dm'd|dmed|tagged|tagging|tweeted|pinged|messaged|posting|messaging ~1 you|u|yall|ye|yous|them|@ ~4 times|twice|again|last|ago|third|fourth|second|fifth|already",
    'Tagging you for the fourth time about the burst.',
  ],
  [
    "why|must|have|had|shouldn't|need|needed|needing ~4 ring|call|phone|telephone|email|contact|chase|explain|complain ~2 twice|thrice|three|four|five|six|several|3|4|5|many ~1 times|for|about|to|before|over",
    'Why must a pensioner ring four times for a test strip?',
    { despite: ['asked', 'requested'], unless: `${SPARE}|bank|never|day|hours|people|a-day|want|if|per` },
  ],
  ["hello|hi|morning|afternoon|evening|hey again it's|its|it|this|about|from|still", "Hello again, it's Mr Pike.", { unless: SPARE }],
  [
    'queue|line|hold|office|counter|here|chat|phone ~1 on|last|this|yesterday|for ~3 the|about ~1 very? same|selfsame',
    'I was in this queue on Friday for the very same stamp.',
    { unless: SPARE },
  ],
  [
    'emailed|sent|posted|attached|uploaded|submitted|faxed|filed ~3 in|on|at ~3 then|and ~1 again|in|on|once|resent|another|now',
    'Sent it in June then in July.',
    { unless: `${SPARE}|arrived|received|delivered` },
  ],
  [
    'returned|back|returning ~1 with|about|for ~1 the|that|this ~1 same|selfsame|very ~2',
    'I have returned with the same file.',
    { unless: `${SPARE}|love|room|service|seats|item|product|husband|price` },
  ],
])
