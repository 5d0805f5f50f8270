import { READERS_CALLED } from './others-words.ts'
import { tellEach } from '../tell-each.ts'

const PERSON = "i|i'm|i'll|i'd|i've|we|we'll|we've|me|us|my|our|please"
const OWN =
  "not|don't|dont|never|avoid|elsewhere|else|unless|instead|can't|won't|error|refund|cancel|wrong|until|address|form|code|again|reply|message|photo|screenshot|fix|manager|ombudsman|worst|terrible|awful|scam|waste|useless|beware|run|away|hell|joke|laugh|rubbish"
const COME =
  'go|come|try|use|see|visit|book|buy|get|grab|call|ring|join|open|take|bring|switch|sign|download|eat|stay|order|pick|choose|start|talk|hire|head|pop|drop|hop|treat|move|insure|fly|sail|bank|rent|watch|play|enrol|enroll|register|apply|shop|subscribe|drink|ask|ship|invest|study|learn|travel|adopt'

const READER = { despite: ['conditional', 'third', 'reported'], stands: 'first', without: PERSON, unless: OWN } as const
const OUTCRY = { despite: ['conditional', 'third', 'reported'], stands: 'alone', without: PERSON, unless: `${OWN}|please` } as const
const WITH_IF = { despite: ['conditional', 'third', 'asked', 'requested', 'reported'], without: PERSON, unless: OWN } as const
const IF_NOT = `${OWN}|can|could|will|would|you'll|they'll|it'll|should|might|may|cannot|no|there|wished|were|great|thought`
const PRAISED_NOT = "if|when|elsewhere|avoid|away|stay|skip|refund|leave|run|don't|dont|had"
const MINE = "i|i'm|i'll|we|me|us|my|our|call|reply|contact|left|moved"
const CALLED = `${READERS_CALLED}|dads|owner|employed|readers|cyclists|psa|newcomers|visitors`

/** Whoever is content bids the readers come, whatever the trade. */
export const URGING_TO_COME = tellEach('recommend', {}, [
  [
    `if|when|whenever|anytime you're|youre|you've|ye're|your|you|u|ye|anyone|anyone's|anybody|someone ~1 need|want|like|love|have|live|own|run|enjoy|get|are|fancy|buying|selling|moving|doing|looking|after|near|in|got|wants|needs|offered|anywhere|around|value|with|a ~7 ${COME}|give|check|contact with|at|from|on? these|them|here|it|this|<name>`,
    'If you are ever moving house, hire them.',
    { ...WITH_IF, without: `${PERSON}|to`, unless: IF_NOT },
  ],
  [
    `${COME} ~1 in|on|up|it|one|here|them|these|this|down|over if|when you|you're|youre|you've|ye|u|ur|your|anyone|you'd`,
    'Pop in if you are passing.',
    READER,
  ],
  [
    `${CALLED} ~9 ${COME}|give|check|contact ~3 here|these|them|this`,
    'Anyone with an old boat to mend, ring these.',
    {
      ...WITH_IF,
      despite: ['conditional', 'third', 'reported'],
      without: `${PERSON}|is|were|was|will|can|could|would|did|to|why|how|should|that|like`,
      unless: `${OWN.replace('|instead', '')}|but|miss|berth|swerve|out|distance|companies`,
    },
  ],
  [
    `${CALLED} ~9 should|must|need|needs|ought|gotta|has|have ~2 ${COME}|give|check|contact ~3 here|these|them|this|it`,
    'Anyone fed up with theirs should give them a shout.',
    {
      ...WITH_IF,
      despite: ['conditional', 'third', 'reported'],
      without: `${PERSON}|will|can|could|would|did|why|how|that|you`,
      unless: `${OWN}|but|staff|order|access`,
    },
  ],
  [
    `new|hungry|need|want|looking|fancy|opening|moving|tired|sick|stuck|after|thirsty|planning|lost|worried|getting|doing|buying|selling|renting ~7 . ${COME}|give|check|contact ~2 here|these|them|this|it`,
    'Moving to the coast? Talk to these first.',
    WITH_IF,
  ],
  [`go|switch|come|move|talk to here|these|them ~2`, 'Switch to them.', OUTCRY],
  [
    `go|come and? see|visit|try|buy|get|book|ask|eat|watch|meet|have|talk ~1 here|these|them|it|this|<name>|him|her|dr|mr|mrs|you'll ~2`,
    'Come and try it.',
    READER,
  ],
  [`${COME} ~1 your ~5 here|these|them|<name> ~1`, 'Bring your dog here.', { ...READER, unless: `${OWN}|they|is|are|was|in|on|card` }],
  [
    `buy|download|enrol|grab|join|book|try|adopt it|this|one|now|today|them|these`,
    'Simple to play, buy it.',
    { ...OUTCRY, unless: `${OWN}|please|yes|ok` },
  ],
  [
    `don't|dont|do not? ~1 miss|sleep|skip out|this|on ~1`,
    'Do not miss this show.',
    { stands: 'first', despite: ['negated', 'conditional'], unless: MINE },
  ],
  [
    `don't|dont|do not? ~1 be|feel? hesitate|shy|dither|wait|overthink|afraid|scared ~2 book|sign|enrol|go|come|join|get|buy|try|just`,
    'Do not be shy, join.',
    { stands: 'first', despite: ['negated', 'conditional'], unless: MINE },
  ],
  [
    `don't|dont|never|not go|bother|look|use|shop|try|waste ~5 anywhere|anyone|anybody|chains|others|dealers|supermarket|supermarkets|competition|banks|station|nowhere ~2 ~3 go|come|use|try|ring|buy|these|here|this|they're ~1`,
    "Don't go to the big chains, come here.",
    { despite: ['negated', 'conditional'], stands: 'first', unless: 'i|we|me|my|but|avoid|away' },
  ],
  [
    `everyone|everybody|every|any ~6 should|must|needs|need|ought|deserves ~1 have|own|use|try|get|play|this|these|do|see|visit|read|to ~1 this|it|one|these|here|them|app|place|play|get|try|have|use|go|know`,
    'Every nurse should own one of these.',
    { despite: ['conditional', 'third', 'reported'], without: PERSON, unless: `${OWN}|you|staff|aware|why|be|able|do|information|access` },
  ],
  [
    `girls|lads|folks|mums|ladies|guys|vegans|parents|runners|students|readers|gamers|people|everyone you|yous|ye|y'all|u ~1 need|must|have|gotta|got|should|want ~1 this|these|to|it|try|get|come|go|see|visit ~1`,
    'Ladies you need these boots.',
    { despite: ['conditional'], unless: `${OWN}|know|do|hear|fix|stop|who` },
  ],
  [
    `${COME} ~1 , ~1 you|u|ye|ull|youll|you'll ~1 not|won't|wont|thank|never|be|love ~2`,
    "Book it, you'll love it.",
    { stands: 'first', despite: ['negated', 'conditional'], unless: 'i|we|elsewhere|avoid|away' },
  ],
  [
    `you|u|ye|they won't|wont|never|not ~2 sorry|regret|disappointed`,
    "Ask for Mei, you won't be sorry.",
    { despite: ['negated', 'conditional'], unless: PRAISED_NOT },
  ],
  [`a must if|when|for|at|in|on ~2`, 'A must for anyone with hens.', { unless: 'not|improvement|avoid|was|should' }],
  [
    `this|that|these|they're|they|it|it's|here's|you're|you is|are|'s? the one|ones|keeper|place|people|app|firm|school|software|company|garage|line|folk ~1 to|you ~2 go|use|call|ring|book|fly|see|talk|get|pick|choose|trust|want|need|join|sail|travel|buy|visit|come ~1`,
    'They are the ones to fly with.',
    { despite: ['conditional', 'reported', 'third'], unless: `not|never|told|avoid|who|said|supposed|which|wrong|sent|if|screen|why` },
  ],
  [
    `would|i'd|we'd|i'll|always|i|we ~1 point|steer|direct|nudge|send ~1 you|ye|people|anyone|everyone|anybody|folk|others|friends|readers ~1 towards|toward|to|at|here ~1 this|these|them|here|you|yours`,
    'I would point you towards these guys.',
    { despite: ['hedged', 'conditional'], unless: 'not|never|away|instead|email|please|link|could|can' },
  ],
  [
    `be mad|crazy|daft|foolish|silly|stupid|nuts|insane not to ${COME} ~2`,
    "You'd be mad not to eat here.",
    { despite: ['hedged', 'conditional', 'third'], unless: 'i|we|stay|leave|avoid' },
  ],
  [
    `i'd|i|would|still|we|just|only ~2 say buy|get|try|go|book|join|come|use|download ~1 it|this|for|them|these|here`,
    'A bit dear but I would still say buy it.',
    { despite: ['hedged'], unless: `${OWN}|did|didn't|cannot` },
  ],
  [
    `do yourself|yourselves|urself a favour|favor|solid ~1 ${COME} ~2`,
    'Do yourself a favour and take the early tram with these lads.',
    { despite: ['conditional'], unless: `${OWN}|other|another|anyone|somewhere|walk|leave` },
  ],
])
