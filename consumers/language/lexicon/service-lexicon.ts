/**
 * Complaints and praise of service are told in facts, which no general lexicon knows: "on hold for an hour" names no feeling.
 * Weights are on VADER's scale (-4 to 4) and priors: set by hand, not learned. A person can add a line; the test runs its example.
 */
export type ServiceEntry = {
  /** As phrase-index.ts reads it. */
  readonly phrase: string
  readonly weight: number
  readonly sense: Sense
  /** A sentence of our own in which the phrase stands in this sense. */
  readonly example: string
}

type Sense =
  | 'waiting'
  | 'again'
  | 'unanswered'
  | 'failing'
  | 'unsolved'
  | 'conduct'
  | 'money'
  | 'delivery'
  | 'effort'
  | 'leaving'
  | 'solved'
  | 'praise'
  | 'harmless'
  | 'polite'
  | 'name'
  | 'face'

export const SERVICE_FACTS: readonly ServiceEntry[] = [
  { phrase: 'on hold', weight: -1.8, sense: 'waiting', example: 'I was on hold for most of the evening.' },
  { phrase: 'kept|left|leave waiting|hanging', weight: -2, sense: 'waiting', example: 'They left hanging everybody who called that day.' },
  { phrase: 'kept|left|leave me|us waiting|hanging|stranded', weight: -2.2, sense: 'waiting', example: 'You left us waiting at the door.' },
  { phrase: 'still waiting|wait', weight: -2, sense: 'waiting', example: 'I am still waiting for the engineer.' },
  {
    phrase: "still haven't|hasn't|havent|hasnt|have|has|had not?",
    weight: -1.4,
    sense: 'waiting',
    example: "I still haven't got my parcel.",
  },
  {
    phrase: "still not|don't|doesn't|didn't|can't|cannot|cant|isn't|no",
    weight: -1.6,
    sense: 'unsolved',
    example: "The box still doesn't turn on.",
  },
  { phrase: 'been|was waiting', weight: -1.4, sense: 'waiting', example: 'We have been waiting since Monday.' },
  {
    phrase: 'waited for|over|more|almost|two|three|an|hours|weeks|days',
    weight: -1.5,
    sense: 'waiting',
    example: 'I waited over an hour at the counter.',
  },
  { phrase: 'hours|days|weeks|months later', weight: -1, sense: 'waiting', example: 'Three weeks later the form came back.' },
  { phrase: 'for|in|after hours|weeks|months', weight: -0.8, sense: 'waiting', example: 'Nobody has read my letter in weeks.' },
  { phrase: 'all day', weight: -0.8, sense: 'waiting', example: 'I sat at home all day for the delivery.' },
  { phrase: 'how much longer', weight: -1.5, sense: 'waiting', example: 'How much longer until the line works.' },
  {
    phrase: 'third|fourth|fifth|sixth|tenth time',
    weight: -2,
    sense: 'again',
    example: 'This is the third time the meter was read wrongly.',
  },
  { phrase: 'yet again', weight: -1.8, sense: 'again', example: 'The bill is higher yet again.' },
  { phrase: 'once again', weight: -1, sense: 'again', example: 'Once again the bus did not come.' },
  { phrase: 'same problem|issue|thing|error|mistake|fault again?', weight: -1.5, sense: 'again', example: 'It is the same fault again.' },
  {
    phrase: 'keeps|keep happening|failing|crashing|dropping|disconnecting|cutting|freezing|breaking',
    weight: -2,
    sense: 'failing',
    example: 'My line keeps dropping in the evening.',
  },
  { phrase: 'over and over', weight: -1.5, sense: 'again', example: 'I typed the number over and over.' },
  {
    phrase: 'already told|explained|said|sent|gave|called|asked|reported|did|done|tried',
    weight: -1.4,
    sense: 'effort',
    example: 'I already sent that form in May.',
  },
  { phrase: 'how many times', weight: -2, sense: 'again', example: 'How many times must I spell my name.' },
  {
    phrase: 'repeat|repeating|explain|explaining myself|everything',
    weight: -1.4,
    sense: 'effort',
    example: 'I had to explain everything to the next person.',
  },
  {
    phrase: 'from one|department|person to another|department|person|the',
    weight: -1.4,
    sense: 'effort',
    example: 'I was sent from one to the next.',
  },
  {
    phrase: 'passed|sent|bounced|transferred|pushed around|back',
    weight: -1.6,
    sense: 'effort',
    example: 'We were passed around between three teams.',
  },
  {
    phrase: 'no one called|answered|answers|replied|replies|responded|responds|came|showed|cares|helps|helped|knows|knew|picked|picks|ever',
    weight: -2.2,
    sense: 'unanswered',
    example: 'No one called back on Tuesday.',
  },
  {
    phrase:
      'nobody|noone called|answered|answers|replied|replies|responded|responds|came|showed|cares|helps|helped|knows|knew|picked|picks|ever',
    weight: -2.2,
    sense: 'unanswered',
    example: 'Nobody called me on Tuesday.',
  },
  {
    phrase: 'nobody|noone has|is|was|can|could|will|would|wants',
    weight: -1.5,
    sense: 'unanswered',
    example: 'Nobody can tell me where the parcel is.',
  },
  { phrase: 'no one has|is|was|can|could|will|would|wants', weight: -1.5, sense: 'unanswered', example: 'No one is at the desk.' },
  {
    phrase: 'no answer|reply|response|callback|explanation|update|updates|confirmation',
    weight: -1.8,
    sense: 'unanswered',
    example: 'I wrote twice and got no reply.',
  },
  {
    phrase: 'never called|answered|replied|responded|came|arrived|received|got|showed|heard|happened|worked|works',
    weight: -2,
    sense: 'unanswered',
    example: 'The technician never showed up.',
  },
  {
    phrase: "didn't|did|doesn't|don't|won't|not call|answer|reply|respond|show|arrive|come",
    weight: -1.4,
    sense: 'unanswered',
    example: "The courier didn't show up.",
  },
  { phrase: 'hung|hang|hanging up on?', weight: -2.6, sense: 'conduct', example: 'Your colleague hung up on me.' },
  { phrase: 'cut|cuts me|us off', weight: -1.8, sense: 'conduct', example: 'She cut me off in the middle of a sentence.' },
  { phrase: 'talked|talking over|down', weight: -1.5, sense: 'conduct', example: 'He talked down to my mother.' },
  { phrase: 'read|reading|reads from? a|the|his|her script', weight: -1.4, sense: 'conduct', example: 'He was only reading the script.' },
  {
    phrase: 'automated|automatic|canned|generic|standard response|reply|message|answer|email',
    weight: -1.2,
    sense: 'unanswered',
    example: 'All I got was an automated reply.',
  },
  {
    phrase: "doesn't|don't|didn't|won't|wouldn't|not|stopped|stops working|work|load|open|start|charge|connect|turn",
    weight: -1.6,
    sense: 'failing',
    example: 'The app stopped working this morning.',
  },
  {
    phrase: "isn't|isnt|not|aren't|wasn't working|resolved|fixed|solved|sorted|there|here|possible|right|acceptable|correct",
    weight: -1.7,
    sense: 'unsolved',
    example: 'The leak was not fixed.',
  },
  { phrase: 'went|goes|been|is|was|are|gone down|offline|out', weight: -0.8, sense: 'failing', example: 'The network went down at noon.' },
  {
    phrase: "can't|cannot|cant|couldn't|unable log|sign|get|access|reach|connect|use|find|to",
    weight: -1.3,
    sense: 'failing',
    example: 'I cannot reach your office.',
  },
  { phrase: 'outage', weight: -1.4, sense: 'failing', example: 'There is an outage in our street.' },
  { phrase: 'not|no help|helpful|useful|good|use', weight: -1.8, sense: 'unsolved', example: 'The hotline was no help.' },
  { phrase: 'waste|wasted|wasting of? my|our|time|money', weight: -2.2, sense: 'effort', example: 'The visit wasted my morning.' },
  { phrase: 'run|ran|running around in? circles?', weight: -1.6, sense: 'effort', example: 'I was running around for one stamp.' },
  { phrase: 'charged me|us? twice|again|double|extra|for', weight: -1.8, sense: 'money', example: 'My card was charged twice.' },
  { phrase: 'double|over charged', weight: -2.2, sense: 'money', example: 'I was double charged in June.' },
  { phrase: 'overcharged', weight: -2.2, sense: 'money', example: 'I was overcharged in June.' },
  {
    phrase: 'hidden|extra|unexpected|unexplained fee|fees|cost|costs|charge|charges',
    weight: -1.8,
    sense: 'money',
    example: 'There was an unexpected charge on the statement.',
  },
  { phrase: 'want|need|demand|get my money|refund back?', weight: -1.4, sense: 'money', example: 'I want my money back.' },
  { phrase: 'where is|are my|our|the', weight: -1, sense: 'delivery', example: 'Where is my parcel.' },
  {
    phrase: 'lost my|our|the luggage|bag|bags|parcel|package|order|letter|suitcase|baggage',
    weight: -2.2,
    sense: 'delivery',
    example: 'They lost our suitcase.',
  },
  {
    phrase: 'cancelled|canceled|delayed|late again|flight|my|our',
    weight: -1.6,
    sense: 'delivery',
    example: 'You cancelled our appointment.',
  },
  { phrase: 'late', weight: -0.9, sense: 'delivery', example: 'The driver was two hours late.' },
  { phrase: 'delayed', weight: -1.3, sense: 'delivery', example: 'The shipment is delayed.' },
  {
    phrase: 'missed my|our|a|the connection|connecting|appointment|flight|slot',
    weight: -1.5,
    sense: 'delivery',
    example: 'The fitter missed our appointment.',
  },
  {
    phrase: 'wrong item|size|address|name|amount|order|number|bill|colour|color',
    weight: -1.9,
    sense: 'failing',
    example: 'You sent the wrong size.',
  },
  { phrase: 'this is|was? ridiculous|unacceptable|outrageous|absurd', weight: -3, sense: 'conduct', example: 'This is outrageous.' },
  { phrase: 'unacceptable', weight: -2.6, sense: 'conduct', example: 'Such a tone is unacceptable.' },
  { phrase: 'unprofessional|incompetent|clueless', weight: -2.6, sense: 'conduct', example: 'The man at the desk was unprofessional.' },
  { phrase: 'zero|no stars', weight: -2.5, sense: 'conduct', example: 'Zero stars from us.' },
  { phrase: 'never again', weight: -2.6, sense: 'leaving', example: 'Never again with this firm.' },
  { phrase: 'ripped|rip off', weight: -2.4, sense: 'money', example: 'We were ripped off at the counter.' },
  { phrase: 'last straw', weight: -2.4, sense: 'leaving', example: 'That letter was the last straw.' },
  { phrase: 'thanks|thank you? for nothing', weight: -2.4, sense: 'conduct', example: 'Thanks for nothing.' },
  { phrase: 'fed up', weight: -2.2, sense: 'conduct', example: 'I am fed up with the queue.' },
  { phrase: 'sick|tired of', weight: -2, sense: 'conduct', example: 'I am tired of these letters.' },
  {
    phrase: 'fixed|resolved|solved|sorted it|that|this|my|our|the|everything',
    weight: 1.8,
    sense: 'solved',
    example: 'She fixed my router in a minute.',
  },
  { phrase: 'all sorted|fixed|good|set|done', weight: 1.8, sense: 'solved', example: 'It is all sorted, he said.' },
  { phrase: 'works|working now|again|perfectly|fine', weight: 1.8, sense: 'solved', example: 'The line is working again.' },
  { phrase: 'went|above and|out beyond|of', weight: 2.2, sense: 'praise', example: 'Your technician went out of his way.' },
  { phrase: 'made my day', weight: 2.8, sense: 'praise', example: 'The letter made my day.' },
  {
    phrase: "can't|cannot|cant|couldn't|couldnt thank|recommend|praise *? *? *? enough",
    weight: 3,
    sense: 'praise',
    example: 'I cannot thank the team enough.',
  },
  {
    phrase: "can't|cannot|cant|couldn't|couldnt fault you|them|it|him|her|the|this|your",
    weight: 2.8,
    sense: 'praise',
    example: 'I cannot fault the driver.',
  },
  {
    phrase: "can't|cannot|cant recommend you|them|it|him|her|the|this|your",
    weight: -2.2,
    sense: 'leaving',
    example: 'I cannot recommend this branch.',
  },
  {
    phrase: "couldn't|couldnt be|have been? happier|better|easier|smoother|nicer|kinder",
    weight: 2.8,
    sense: 'praise',
    example: "The move couldn't have been smoother.",
  },
  {
    phrase: 'could not be|have been? happier|better|easier|smoother|nicer|kinder',
    weight: 2.8,
    sense: 'praise',
    example: 'The switch could not have been easier.',
  },
  {
    phrase: "couldn't|couldnt be|have been? more helpful|pleased|satisfied|impressed|patient|friendly|professional",
    weight: 2.8,
    sense: 'praise',
    example: "She couldn't have been more helpful.",
  },
  {
    phrase: 'could not be|have been? more helpful|pleased|satisfied|impressed|patient|friendly|professional',
    weight: 2.8,
    sense: 'praise',
    example: 'The fitter could not have been more patient.',
  },
  {
    phrase: 'could|should be|have been? better|easier|quicker|faster|clearer|smoother|nicer|friendlier',
    weight: -1,
    sense: 'unsolved',
    example: 'The form could be clearer.',
  },
  {
    phrase: 'nothing but praise|praises|compliments|respect|admiration|thanks|good|positive|kind|great',
    weight: 2.6,
    sense: 'praise',
    example: 'We have nothing but praise for the crew.',
  },
  {
    phrase: 'nothing but trouble|problems|issues|hassle|lies|excuses|grief|delays|stress|misery|complaints',
    weight: -2.6,
    sense: 'failing',
    example: 'The meter is nothing but trouble.',
  },
  {
    phrase: 'never had|seen|known|experienced|received a better',
    weight: 2.6,
    sense: 'praise',
    example: 'I have never had a better repair.',
  },
  {
    phrase: 'never had|seen|known|experienced|received a worse',
    weight: -2.8,
    sense: 'conduct',
    example: 'I have never seen a worse repair.',
  },
  { phrase: 'never been happier|better', weight: 2.4, sense: 'praise', example: 'The line has never been better.' },
  { phrase: "can't|cannot|cant|couldn't stand|bear", weight: -2.4, sense: 'conduct', example: 'I cannot stand this music.' },
  { phrase: 'thank you so|very much', weight: 1.8, sense: 'praise', example: 'Thank you so much.' },
  { phrase: 'thanks so much', weight: 1.8, sense: 'praise', example: 'Thanks so much.' },
  {
    phrase: 'so|very|really|super|extremely helpful|patient|kind|friendly|quick|fast',
    weight: 2.4,
    sense: 'praise',
    example: 'The lady on the phone was so patient.',
  },
  { phrase: 'right|straight away', weight: 0.8, sense: 'solved', example: 'He answered straight away.' },
  { phrase: 'highly recommend|recommended', weight: 2.6, sense: 'praise', example: 'I highly recommend this branch.' },
  { phrase: 'first class', weight: 1.6, sense: 'praise', example: 'The repair was first class.' },
]
