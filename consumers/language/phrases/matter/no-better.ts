import { tellEach } from '../tell-each.ts'
import { QUIET, WRONG_STATE } from './unsolved-words.ts'

/** It is as it was, or worse. */
export const NO_BETTER = tellEach('unsolved', { unless: QUIET }, [
  [`just|every|quite|still|as|equally bit? as? ${WRONG_STATE} as ever|before|always|yesterday|first`, 'The picture is as fuzzy as ever.'],
  [
    `as|just ${WRONG_STATE} as on|it|they|when|last ~1 day|was|week|monday|tuesday|wednesday|thursday|friday|i|one|night`,
    'The gate is as stuck as on day one.',
    { unless: `${QUIET}|lounge|food|staff|hotel` },
  ],
  [
    `${WRONG_STATE} as|like ~2 before|ever|always|yesterday|first|began|begun|day|last`,
    'The gate is stuck as before.',
    { unless: `${QUIET}|good|clean` },
  ],
  [
    'exactly|just as|like? it|things|they|we|i|everything was|were|am|are before|on|in|yesterday|last|when',
    'The street is just as it was on Monday.',
    { unless: `${QUIET}|described|soon|far|long|pictured|advertised|well|year` },
  ],
  [
    'no|not|nae|any|little ~1 better|different|improved|improvement|further|nearer off|after|since|now|yet|whatsoever|either',
    'We are no better off than before.',
    {
      despite: ['negated'],
      unless: `${QUIET}|place|airline|value|way|find|much|company|deal|lounge|lounges|hotel|price|product|camera|any-other|other|others|food|phone|service`,
    },
  ],
  [
    "is|are|it's|its|was|i'm|we're|seems|am no better|different|wiser|further|nearer|closer",
    'The rash is no better.',
    {
      unless: `${QUIET}|place|airline|value|way|company|deal|lounge|hotel|price|product|camera|other|others|food|phone|service|reason|bank|firm|than|lounges|choice|feeling|way`,
    },
  ],
  [
    "is|are|it's|its|got|getting|gotten|been|made|now|if|even|actually|much|far ~2 worse since|now|after|not|by|every|before|with",
    'It is worse since the update.',
    {
      unless: `${QUIET}|airline|lounge|hotel|yous|food|traffic|price|prices|service|quality|could|lounges|staff|other|others|worse-off|year|years|camera|phone|product|player|card|weather`,
    },
  ],
  [
    'made|makes|has|have|only ~1 it|things|matters|everything|that ~1 worse',
    'The update made it worse.',
    { unless: `${QUIET}|to|staff|even|what` },
  ],
  [
    "makes|made|make|making|did|didn't|doesn't|hasn't ~1 no|little|zero|make|any|blind|much ~3 difference|odds|change|impact|dent",
    "It didn't make a blind bit of difference.",
    {
      despite: ['negated'],
      unless: `${QUIET}|if|price|whether|would|wouldn't|can`,
    },
  ],
  [
    'just|exactly|precisely|quite the same again|after|since|now|thing|before',
    'It flickers just the same since Monday.',
    { unless: `${QUIET}|quality|treatment|rude` },
  ],
  ['just the same', 'The noise is there just the same.', { unless: `${QUIET}|but|thanks|thank|feel` }],
  [
    'the|as|like same|like|the as|old|last|first ~1 old|last|first|one|before|previous one|time|router|phone|card|week|box|router|did|yesterday',
    'It fails the same as the old one.',
    {
      unless: `${QUIET}|price|size|quality|works|bought|colour|color|model|cheaper|staff|rude`,
    },
  ],
  [
    'it|that|one|box|router|phone|app|and|machine|new|still|is|site does|doing|did|keeps ~1 exactly? the? very? same',
    'The new box does exactly the same.',
    {
      unless: `${QUIET}|job|cheaper|others|banks|companies|everyone|people|i|price|anyone|other`,
    },
  ],
  [
    'crash|crashes|crashed|stops|stopped|freezes|froze|stuck|fails|failed|dies|died|hangs|hung|broke|breaks|leaks|cracked ~2 at|in|on the ~1 same|very|identical|exact ~1 spot|place|point|step|stage|screen|page|error|message|circle|percent|line',
    'It crashes at the same spot.',
    {
      unless: `${QUIET}|stay|stayed|park|hotel|meet|live|work|time|seated|sit`,
    },
  ],
  [
    'looking|staring|getting|get|see|seeing|stuck|got|have|shows|showing|gives|throws|met|left ~2 the|at|with|on ~1 same|identical|very ~2 error|message|screen|circle|page|fault|problem|noise|code|result|wheel|loop|padlock|hole|crack',
    'I am looking at the same spinning circle.',
    {
      unless: `${QUIET}|other|others|people|every-time|anyone|does|as-you|friend|you|already`,
    },
  ],
  [
    'have|got|with the|my ~1 old|same|original|very|self-same ~1 problem|fault|issue|error|leak|noise|trouble|mess',
    'I now have the old problem.',
    {
      unless: `${QUIET}|other|others|people|anyone|many|had|if|does|everyone|review|reviews`,
    },
  ],
  [
    'same error|fault|message|problem|noise|result|screen|page|mistake|leak|thing|code|code only|still|sir|here|now|as|today|once|too|in|when|on|after',
    'It is showing the same error only.',
    {
      unless: `${QUIET}|other|others|people|anyone|many|had|if|friend|mistake-by|everyone`,
    },
  ],
  ['same old story|song|problem|tune|fault|error|rubbish|nonsense', 'Same old story with the bill.', { unless: `${QUIET}|menu|bother` }],
  [
    'still|again|once|sent ~2 same? wrong|incorrect amount|name|figure|size|part|address|date|one|item|bill|colour|reading|number|spelling|price',
    'You sent the same wrong part.',
    {
      unless: `${QUIET}|cheaper|i|my-fault|shared|if|or`,
    },
  ],
  ['same wrong|faulty|broken|damaged|incorrect', 'Same faulty lamp, sent out to me.'],
  [
    `${WRONG_STATE}|sitting|there|charged|billed|misspelled|wrong|spelled|addressed|showing to this|the very? day|minute|hour`,
    'My name is misspelled to this day.',
  ],
  [
    "to|till|until this? date|day|now|moment ~3 not|no|nothing|unresolved|is|i|my|still|never|haven't|hasn't",
    'Till date I have no refund.',
    { unless: `${QUIET}|up|remember|so|think|stand` },
  ],
  [
    "not|no|nothing|never|isn't|hasn't|haven't|unresolved|pending|yet|waiting ~5 till|until now|date|today|yet",
    'The issue is not resolved till now.',
    {
      despite: ['negated'],
      unless: `${QUIET}|problem|problems|complaints|regret|complaint|disappointed|bothered|up|claim|know|known|realised`,
    },
  ],
  [
    "even now|today|yet ~5 not|no|wrong|old|same|still|nothing|without|isn't|going|broken",
    'Even now the letters go to the wrong address.',
    { unless: QUIET },
  ],
  [
    "and|but|yet|even|so still it|no|not|nothing|cannot|can't|won't|isn't|hasn't|doesn't|rains|leaks",
    'And still it rains into my kitchen.',
    {
      unless: `${QUIET}|think|like|room|managed|good|works|delivers|cheaper|young`,
    },
  ],
  [
    'still without|unable|unheated|rains|raining|leaks|drips|wobbles|rattles|squeaks|smells|flickers|beeps|crashes|stops|drops|fails|refuses|rejects|shuts|cuts|kicks|kicked|hangs|lags|sticks|jams|blinks|buzzes|hums|floods|chasing|unfixed|uncollected|undelivered|lists|addressed|deducting|debiting|short|owes|owed',
    'We are still without water.',
    {
      unless: `${QUIET}|and-running|going-strong|strong|works|figuring|good|shows-up|price|young|a-bargain|holding|stuff|running|tell|looking`,
    },
  ],
  [
    'remains|remain|remained ~1 without|unchanged|wrong|incorrect|open|broken|undelivered|uncollected|unfixed|same|off|out|down|dark|cold|problem|hole|mystery|mess',
    'Two users remain without access.',
    {
      unless: `${QUIET}|customer|loyal|good|service|provide|high|committed|improve|use|favourite|friend|impressed|stay|top|go|come|buy|visit|work|quality|offer`,
    },
  ],
  [
    'problem|issue|error|fault|noise|leak|trouble|bug|smell|symptoms|it|crackle|glitch persists|remains|continues|persist|continue|lingers',
    'The problem persists.',
    { unless: `${QUIET}|if|to` },
  ],
])
