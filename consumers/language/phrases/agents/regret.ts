import { tellEach } from '../tell-each.ts'

/** Stock phrases of regret. Whether something fitting stands beside one is for the derivation to compare. */
export const AGENT_REGRET = tellEach('scripted', {}, [
  [
    `sorry|apologies|apologise|apologize|apology|regret|regrets ~2 for|the|any|all|this|in ~2 inconvenience|inconveniences|disruption|delay|delays|trouble|disappointment|upset|distress|frustration|experience`,
    'Sorry for the inconvenience.',
  ],
  [
    `sorry|apologies|apologise|apologize for|about the|this|that|any|it`,
    'Sorry about this.',
    { unless: "i've|i'll|wait|confusion|mistake|error|he|she" },
  ],
  [`regret|regrets ~1 the|any|to inconvenience|disruption|learn|hear`, 'I regret the inconvenience.'],
  [
    `sorry|sad|disappointed|disappointing|concerned|regret ~1 to hear|learn|read ~1 that|it|this|of|about|you|your|a|a|such`,
    "We're sorry to hear that.",
    { unless: 'loss|passed|died' },
  ],
  [
    `sorry ~1 you|your|if|that ~5 feel|felt|experience|journey|stay|visit|expectations|satisfied|unhappy|dissatisfied|standards|let|problems|issues|issue|happy`,
    'We are sorry you feel this way.',
  ],
  [`we|i ~1 apologise|apologize|apologies ~1 mr|mrs|ms|miss|sir|madam|ma'am`, 'We apologise, sir.'],
  [
    `apologise|apologize|apologies if|that|when ~8 expectations|standards|satisfied|down|experience|service|occasion`,
    'We apologise that our service fell below expectations.',
    { despite: ['conditional'] },
  ],
  [
    `fell|fall|fallen|meet|met|live|lived|up short|below|to|your|our|of ~3 expectations|expectation|standards|standard|expected|expect`,
    'Your visit did not live up to our standards.',
    { despite: ['negated'] },
  ],
  [`accept ~1 our|my|the|this|these ~3 apologies|apology|regrets|regret`, 'Please accept our apologies.'],
  [`sincere|sincerest|deepest|heartfelt|humble|profound|unreserved apologies|apology|regret|regrets`, 'Our sincere apologies.'],
  [
    `understand|appreciate|acknowledge|recognise|hear|share your|the|any|how|this|that|you ~2 frustration|frustrations|concern|concerns|feel|feeling|frustrating|impact|disappointment|inconvenience|position|upset|annoyance|anger|dissatisfaction|feelings`,
    'I understand your frustration.',
  ],
  [`i|we do|completely|fully|totally understand`, 'I do understand, madam.', { unless: "why|how|there'll|that|you'd|so" }],
  [
    `your|all|customer ~1 call|business|feedback|opinion|opinions|satisfaction|comfort|comments|patience is|are|matters|matter ~3 important|valuable|us|priority|appreciated|noted|valued|everything`,
    'Your feedback is important to us.',
  ],
  [`value|take|welcome all ~1 feedback|complaints|comments|concerns`, 'We take all feedback seriously.'],
  [
    `regret|sorry|regrettable|unfortunate that ~1 you|your|we ~5 cause|reason|occasion|experience|complain|unhappy|dissatisfied`,
    'We regret that you had cause to write.',
  ],
  [`feedback like yours|this`, 'Feedback like yours helps.'],
])
