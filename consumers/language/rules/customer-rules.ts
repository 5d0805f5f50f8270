/** What a customer tells about their matter, beyond their mood. Each with a sentence of our own that a test runs. */
export type CustomerRule = { readonly phrase: string; readonly tells: CustomerTells; readonly example: string }

export type CustomerTells = 'solved' | 'unsolved' | 'repeats' | 'threat' | 'danger' | 'failing_again' | 'promise' | 'abuse' | 'pestered'

const SOLVED: readonly CustomerRule[] = [
  { phrase: 'that|this|it|which has? fixed|solved|resolved|cured it|that|everything|the|my', tells: 'solved', example: 'That fixed it.' },
  { phrase: 'that|it|this did the trick', tells: 'solved', example: 'Ah, that did the trick.' },
  { phrase: 'it|everything|that|line|app|box works|worked now|again|perfectly|fine', tells: 'solved', example: 'Yes, it works now.' },
  {
    phrase: "it's|that's|everything's|all|is working|sorted|fixed|solved|resolved|settled now|again|then",
    tells: 'solved',
    example: "It's sorted now.",
  },
  {
    phrase: 'it|that|everything|problem|issue|fault|matter|all is|was|got|has been? now? fixed|solved|resolved|sorted|settled',
    tells: 'solved',
    example: 'The issue was resolved.',
  },
  { phrase: 'problem|issue solved|sorted|fixed|resolved', tells: 'solved', example: 'Problem solved.' },
  { phrase: "it's|that's|all all? sorted|solved|resolved", tells: 'solved', example: "That's all sorted." },
  { phrase: 'back up and running', tells: 'solved', example: 'We are back up and running.' },
  { phrase: 'unresolved|unsolved', tells: 'unsolved', example: 'My case is unresolved.' },
  {
    phrase: "still broken|down|not|isn't|doesn't|don't|won't|can't|cannot|no|waiting|happening|wrong|failing|the|having|missing|says",
    tells: 'unsolved',
    example: 'It is still broken.',
  },
  {
    phrase: "not|isn't|wasn't|aren't|hasn't|haven't|never been? fixed|solved|resolved|sorted|settled|working",
    tells: 'unsolved',
    example: 'The line is not working.',
  },
  {
    phrase: "didn't|doesn't|hasn't|did|does|has not? work|help|fix|solve|worked|helped|change it?",
    tells: 'unsolved',
    example: "No, that didn't help.",
  },
  { phrase: 'problem|issue|fault|error is|came|has come? back', tells: 'unsolved', example: 'The fault is back.' },
  { phrase: 'no solution|closer|fix', tells: 'unsolved', example: 'There is no solution after all.' },
  { phrase: 'same problem|issue|fault|error as|again', tells: 'unsolved', example: 'I get the same error again.' },
]

const EFFORT: readonly CustomerRule[] = [
  { phrase: 'already told|explained|said|gave|given|sent|called|asked|reported', tells: 'repeats', example: 'I already explained that.' },
  { phrase: 'second|2nd time', tells: 'repeats', example: 'I call for the second time.' },
  { phrase: 'how many times', tells: 'repeats', example: 'How many times do I spell it.' },
  { phrase: 'explain|repeat|tell|say myself|everything|it|this|that all? again', tells: 'repeats', example: 'I had to tell it again.' },
  { phrase: 'repeat|repeating myself', tells: 'repeats', example: 'I keep repeating myself.' },
  { phrase: 'all over again', tells: 'repeats', example: 'I started all over again.' },
  { phrase: 'as i said|told|explained before|earlier|already|yesterday', tells: 'repeats', example: 'As I said before, it is the meter.' },
  { phrase: 'third|fourth|fifth|sixth|tenth|3rd|4th|5th|6th time', tells: 'failing_again', example: 'This is the third time it leaks.' },
  {
    phrase:
      'called|rang|phoned|written|wrote|emailed|complained|reported|asked|told *? three|four|five|six|seven|several|many|countless times',
    tells: 'failing_again',
    example: 'I called four times.',
  },
  { phrase: 'keeps happening|failing|breaking', tells: 'failing_again', example: 'It keeps happening.' },
]

/** How a threat begins: what the customers themselves will do. */
const WILL = 'will|shall|am|are|might|may? going? to?'
const LAW = 'lawyer|lawyers|attorney|solicitor|solicitors'
const WATCHDOGS = 'ombudsman|regulator|ofcom|ofgem|fcc'

/** What is threatened, in whole phrases. A lawyer, a hospital or a regulator that is only named says nothing. */
const SEVERE: readonly CustomerRule[] = [
  { phrase: `hear|hearing from my|our|a ${LAW}`, tells: 'threat', example: 'You will hear from my lawyer.' },
  {
    phrase: `my|our ${LAW} will|shall be|contact|call|write|hear|see|send|get`,
    tells: 'threat',
    example: 'My solicitor will be in touch.',
  },
  {
    phrase: "will|i'll|we'll write|post|tweet about this|it|that|you online|publicly|everywhere|where|on",
    tells: 'threat',
    example: 'I will write about this online.',
  },
  {
    phrase: `i|we ${WILL} call|calling|contact|contacting|hire|hiring|instruct|instructing|get|getting|involve|involving|consult|consulting my|our|a|an ${LAW}`,
    tells: 'threat',
    example: 'If it is not fixed I will call my lawyer.',
  },
  {
    phrase: `i'll|we'll|i'm|we're going? to? call|calling|contact|contacting|hire|hiring|instruct|instructing|get|getting|involve|involving|consult|consulting my|our|a|an ${LAW}`,
    tells: 'threat',
    example: "I'm getting a solicitor.",
  },
  {
    phrase: `i|we ${WILL} take|taking|start|starting|consider|considering|pursue|pursuing legal action|steps|proceedings`,
    tells: 'threat',
    example: 'I will take legal action.',
  },
  {
    phrase:
      "i'll|we'll|i'm|we're going? to? take|taking|start|starting|consider|considering|pursue|pursuing legal action|steps|proceedings",
    tells: 'threat',
    example: "I'm considering legal action.",
  },
  { phrase: `i|we ${WILL} sue you|your|them|this|the`, tells: 'threat', example: 'Then I will sue you.' },
  { phrase: "i'll|we'll|i'm|we're|gonna going? to? sue you|your|them|this|the", tells: 'threat', example: "I'll sue you." },
  { phrase: 'see|meet you in court', tells: 'threat', example: 'I will see you in court.' },
  {
    phrase: `i|we ${WILL} take|taking you|this|it to small? claims? court`,
    tells: 'threat',
    example: 'I am taking you to small claims court.',
  },
  {
    phrase: "i'll|we'll|i'm|we're going? to? take|taking you|this|it to small? claims? court",
    tells: 'threat',
    example: "I'll take you to court.",
  },
  {
    phrase: `complain|complaining|complained|report|reporting|reported|take|taking|taken|escalate|escalating|escalated|go|going|gone|write|writing|wrote|written this|it|you|them? to the? ${WATCHDOGS}`,
    tells: 'threat',
    example: 'I will take this to the ombudsman.',
  },
  {
    phrase: 'report|reporting|reported you|this|it to trading standards',
    tells: 'threat',
    example: 'I reported you to trading standards.',
  },
  { phrase: 'go|going to the press|media|newspapers|papers', tells: 'threat', example: 'I am going to the press.' },
  {
    phrase: 'take|taking this|it|that to the press|media|newspapers|papers',
    tells: 'threat',
    example: 'I will take it to the papers.',
  },
  { phrase: 'post|share|put this|it|that all? everywhere', tells: 'threat', example: 'I will post this everywhere.' },
  {
    phrase: 'post|share|put this|it|that all? over|on the? internet|facebook|twitter|instagram|tiktok|youtube|reddit|trustpilot',
    tells: 'threat',
    example: 'I will put this all over Facebook.',
  },
  { phrase: 'caught|catches fire', tells: 'danger', example: 'The charger caught fire.' },
  { phrase: 'an electric shock', tells: 'danger', example: 'My son got an electric shock.' },
  { phrase: 'gas leak', tells: 'danger', example: 'There is a gas leak.' },
]

const TALK: readonly CustomerRule[] = [
  { phrase: 'you|they|he|she|was|were promised', tells: 'promise', example: 'You promised a visit on Monday.' },
  { phrase: 'promised me|us|to|that|a', tells: 'promise', example: 'The man promised us a refund.' },
  { phrase: 'was|were told it|that|there|i|we|you', tells: 'promise', example: 'I was told it takes two days.' },
  {
    phrase: 'your|the ad|advert|advertisement|advertising|brochure|flyer says|said|promises',
    tells: 'promise',
    example: 'Your brochure says free fitting.',
  },
  { phrase: 'advertised as|for|at', tells: 'promise', example: 'It was advertised at nine.' },
  {
    phrase: 'you|your are|bloody|fucking|stupid|such|a|an? idiot|idiots|moron|morons|bastard|bastards|bitch|stupid|asshole',
    tells: 'abuse',
    example: 'You idiot.',
  },
  {
    phrase: "you're|youre a|an|all|such|bloody|fucking? idiot|idiots|moron|morons|bastard|bastards|bitch|stupid|asshole",
    tells: 'abuse',
    example: "You're all morons.",
  },
  { phrase: 'fuck|screw you', tells: 'abuse', example: 'Screw you.' },
  { phrase: 'go to hell', tells: 'abuse', example: 'Go to hell.' },
  { phrase: 'stop trying|calling|offering|selling|pushing', tells: 'pestered', example: 'Stop trying to sell me that.' },
  { phrase: 'not interested in|thank|thanks|stop', tells: 'pestered', example: 'I am not interested in your bundle.' },
  {
    phrase: "don't|not want your? another|any|more|offers|offer|upgrade|insurance",
    tells: 'pestered',
    example: "I don't want another contract.",
  },
]

export const CUSTOMER_RULES: readonly CustomerRule[] = [...SOLVED, ...EFFORT, ...SEVERE, ...TALK]
