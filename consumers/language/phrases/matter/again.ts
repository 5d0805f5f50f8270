import type { StatementRule } from '../statement-rule.ts'
import { BACK_AGAIN } from './back-again.ts'
import { BEEN_BEFORE } from './been-before.ts'
import { ASKED_EARLIER, EARLIER_ANSWER } from './earlier-contact.ts'
import { NTH_MESSAGE, TIMES_TOLD } from './how-many-times.ts'
import { MANY_CONTACTS } from './many-contacts.ts'
import { ONCE_MORE } from './once-more.ts'
import { SOMEBODY_ELSE, TELL, TELLING, TOLD } from './contact-words.ts'
import { tellEach } from '../tell-each.ts'

type AgainRule = StatementRule<'come_again'>

/** Contacts that are not theirs, not made, or about another matter. */
const NOT_AGAIN = tellEach('come_again', { isnt: true }, [
  ['called|rang|phoned|telephoned|emailed|contacted|messaged|texted|ringing|calling me|us|my ~6', 'Sales telephoned me four times.'],
  [
    'you|he|she|they|colleague|agent|mr ~2 called|rang|phoned|telephoned|emailed|contacted|messaged|texted|written|wrote|asked|told|calling|ringing|emailing|ring ~7',
    'You have called me four times about television.',
  ],
  ["never|not|without|didn't|don't|avoid|nor|haven't ~1 once|had|have|having|need|needed|want|wish|yet ~6", 'I never had to call twice.'],
  ['one|single|first call|email|chat|time|message|visit ~6', 'One call did it.'],
  ["will|i'll|we'll|would|i'd|gonna|may|might|can|could|please|shall|let|if ~5", 'I will call you again next year.'],
  ['do|should|must|would i|we need|have|to|be|want ~6', 'Do I have to call again?'],
  [
    'back|again|here again but|with|for|next|and|soon|in|because ~2 different|another|new|other|summer|spring|year|love|stay|time',
    'Back again but with another question.',
  ],
  ['with my|our|the old|last|previous|former ~9', 'With my last bank I called three times.'],
  [
    'my|the|our old|last|previous|former bank|provider|firm|supplier|company|insurer|crowd|gym|operator|network ~9',
    'My last bank made me call three times.',
  ],
])

/** Here they are again. */
const AGAIN = tellEach('come_again', {}, [
  [
    `had|have|having|has|need|needing|needed|forced|obliged|made to|me|us ~1 ${TELL}|chase|reach|explain ~4 again|back|twice|anew|repeatedly|multiple|several|second|third|afresh|daily`,
    'I had to ring again.',
    { unless: `${SOMEBODY_ELSE}|card|booking|book|money|home` },
  ],
  [
    `${TELLING} ~3 again|anew|afresh`,
    'I am messaging you again.',
    { unless: `${SOMEBODY_ELSE}|when|tomorrow|home|money|stay|staying|book|booking` },
  ],
  [
    `${TELLING}|${TELL}|contact|ask ~2 you|them|this|again|once ~1 once|another|second|further more|time`,
    'I contact you once more.',
    { unless: `${SOMEBODY_ELSE}|not|please` },
  ],
  [`i|we ~1 ${TOLD} ~4 again|anew|afresh`, 'I called the shop again.', { unless: `${SOMEBODY_ELSE}|try|booking` }],
  [
    'explain|repeat|tell|say|spell|give|explaining|repeating|telling|spelling|explained myself|everything|it|this|that|my|the|all|whole ~1 all|story|details|number|problem|issue|case|situation|again|matter over|again|from|each|every again?',
    'I had to explain it all again.',
    { unless: SOMEBODY_ELSE },
  ],
  ['repeat|repeating|repeated myself', 'I keep repeating myself.', { unless: `${SOMEBODY_ELSE}|change|need|without` }],
  [
    'start|started|starting|starts|begin|beginning|explain|go|from|through|going it|again|everything|right|back|all|this|the|over ~2 again|scratch',
    'I started all over again.',
    { unless: `${SOMEBODY_ELSE}|price|prices` },
  ],
  [
    'from scratch|zero|nothing|top to|on|for|again|each|every|so|about|can',
    'I explained it from scratch to each of them.',
    { unless: `${SOMEBODY_ELSE}|made|cooked|built|price` },
  ],
  ["it's|its|tis|only|yes|hello|hi me again", "Hi, it's me again.", { unless: 'charge|charged|call|different' }],
  ["me again about|with|re|regarding|sorry|i'm|the|same|still", 'Me again about the key.'],
  [
    'back again|once about|with|re|regarding|on|because|as|since|more|same|sorry|for',
    'Back again about the bill.',
    { unless: `${SOMEBODY_ELSE}|different|new|love|stay|year|holiday` },
  ],
  [
    'here|so|and|now|well i|we am|are|is|go|here again|anew|afresh|once|from|asking',
    'So here I am again.',
    { unless: `${SOMEBODY_ELSE}|holiday|trip|love|stay|year|happy` },
  ],
  ['here i am once|again|another', 'Here I am again.', { unless: 'love|happy|trip' }],
  [
    "i'm|i've|we're|we've|am|im|ive come? back again|about|because|with|as|on|here|in|since",
    "I'm back about the parcel.",
    { unless: `${SOMEBODY_ELSE}|home|different|new|love|holiday|online|now|normal|again|working|works` },
  ],
  [
    "so|hence|why|now|therefore i'm|i|im|we're|am ~1 calling|writing|messaging|here|ringing|asking|back|contacting|emailing again|back|anew|so|once",
    "Nobody rang, so I'm calling again.",
    { unless: SOMEBODY_ELSE },
  ],
  [
    "again|still|now|once|here|am|i'm|im|we're|just|been|be|keep|and|always|constantly chasing up|this|you|my|the|for|it|your|our|after|again|a",
    "I'm chasing my refund.",
    { unless: `${SOMEBODY_ELSE}|tail|dream` },
  ],
  [
    'chasing|chased|chase up|this|you|your|my|a|on|for|again|them|progress ~1 for|about|refund|again|case|order|complaint|claim|parcel|on|reply|response|ticket|twice|ages|weeks|months|days|up',
    'Chasing my refund.',
    { unless: SOMEBODY_ELSE },
  ],
  [
    'following|follow|followed|follow-up up|on ~2 my|our|this|on|to|the|from|about|again|with|regarding|twice',
    'Following up on my complaint.',
    { unless: `${SOMEBODY_ELSE}|you|they|email|can|could|will|staff|advice|instructions|if|should` },
  ],
  [
    'further|subsequent|pursuant|reference|refer|referring|following|regarding|re|per|response to|on|from? my|our ~2 call|calls|email|emails|e-mail|letter|letters|conversation|message|messages|complaint|previous|earlier|last|chat|telephone|phone|mail|correspondence|tweet|discussion',
    'Further to my letter of May.',
    { unless: `${SOMEBODY_ELSE}|your|different|unrelated|review|reviews|post` },
  ],
  [
    "as|like i|we|i've|we've|i|already|have said|told|explained|mentioned|wrote|stated|informed|reported|discussed before|earlier|already|yesterday|last|in|to|your|you|on|the|several|twice|times|previously|my|many",
    'As I said before, it is the meter.',
    { unless: `${SOMEBODY_ELSE}|review|above|title|software|seating` },
  ],
  [
    'resending|re-sending|reposting|resubmitting|resent|re-sent|resubmitted|re-submitted',
    'I am resending the form.',
    { unless: `${SOMEBODY_ELSE}|you|please|can|could` },
  ],
  ['bumping|bump my|this|the|again|up|thread', 'Bumping my thread.', { unless: SOMEBODY_ELSE }],
  [
    'reopening|re-opening ~1 ticket|case|complaint|this|claim|it',
    'Reopening my ticket.',
    { despite: ['requested'], unless: `${SOMEBODY_ELSE}|account|store|when|shop` },
  ],
  [
    'trying|try|asking|ask|attempting once|afresh|anew more|here|by|because|since|and|with?',
    'Trying once more, where is it?',
    { unless: SOMEBODY_ELSE },
  ],
  [
    'second|third|fourth|2nd|3rd|4th request|reminder|contact|complaint|enquiry|try',
    'Second request, please answer.',
    { unless: `${SOMEBODY_ELSE}|password|code|delivery|login|card|transfer` },
  ],
  [
    'same question|query|request|complaint|thing|problem|issue as|i|again|for ~1 last|yesterday|before|asked|reported|raised|the|called|time|earlier|second|third|on|week',
    'Same question as yesterday.',
    { unless: `${SOMEBODY_ELSE}|product|battery|reviewers|others` },
  ],
])

/** What customers say when they had to contact the firm again about the same matter. */
export const AGAIN_RULES: readonly AgainRule[] = [
  ...NOT_AGAIN,
  ...TIMES_TOLD,
  ...AGAIN,
  ...EARLIER_ANSWER,
  ...BEEN_BEFORE,
  ...MANY_CONTACTS,
  ...ONCE_MORE,
  ...ASKED_EARLIER,
  ...NTH_MESSAGE,
  ...BACK_AGAIN,
]
