import { tellEach } from '../tell-each.ts'

const LAWYER =
  "lawyer|lawyers|lawyer's|attorney|attorneys|attorney's|solicitor|solicitors|solicitor's|barrister|barrister's|advocate|advocates|litigator|counsel"
const LEGAL =
  'adviser|advisor|advisers|advisors|people|team|department|dept|representative|representatives|rep|reps|firm|counsel|side|crowd|lot|guy|guys'
const SELF = "i|i'm|im|i'll|ill|i've|ive|we|we're|we'll|we've|imma|gonna|and|will|shall|to"
const PEACE =
  "power|house|purchase|conveyancing|probate|estate|divorce|completion|mortgage|deeds|lease|exchange|date|neighbour|neighbours|landlord|joking|kidding|lol|settled|amicably|grudge|love|lovely|thanks|thank|insurance|warranty|ago|years|film|movie|show|book|game|tennis|he|they|they're"
const DENIED = "not|don't|dont|didn't|won't|never|how|should|whether|your|asked|told|said|says|if|client"

/** Lawyers who come next, damages, and judges who decide. */
export const LAW_AND_DAMAGES = tellEach('severe', { despite: ['conditional', 'negated'], unless: PEACE, without: DENIED }, [
  [
    `my|our|a|the|me|family ~2 ${LAWYER} ~1 will|shall|can|calls|call|writes|contacts|takes|deals|he'll|she'll|they'll|lined|booked|appointed|engaged|waiting|ready|doing|sends|takes`,
    'Then my solicitor calls.',
  ],
  [
    `my|our|a|the|with legal ${LEGAL} ~2 will|shall|can|calls|call|writes|contacts|is|are|which|who|to|has|have|next|on`,
    'Our legal team will be in touch.',
  ],
  [`to|with|by|onto|from|via|through|at my|our|the ~1 legal ${LEGAL}`, 'It is with our legal people.'],
  [`onto|to|with|ringing|calling|call|from my|our brief`, 'Next call is to my brief.'],
  [
    `next|expect|await|awaiting|get|gets|receive|receiving|watch|coming|follow|follows ~6 letter|letters|papers|summons|writ|claim|post|email ~7 ${LAWYER}|court|courts|chambers|judge|bailiff`,
    'Expect papers from the sheriff court.',
    { unless: `${PEACE}|received|my-letter` },
  ],
  [
    `${LAWYER} ~3 letter|letterhead|paper|name|stamp ~5`,
    'The next one has a solicitor’s letter in it.',
    { unless: `${PEACE}|fee|fees|need|needs|please|send|want|wants` },
  ],
  [
    `my|our|i've|we've|a|family|cousin|brother|sister|niece|nephew|uncle|son|daughter|wife|husband|law|friend is ~1 ${LAWYER} ~3 ready|happy|dying|itching|free|helping|reading|advising|waiting`,
    'My cousin is a solicitor and ready to write.',
  ],
  [
    `law|my|our|friend|niece|nephew|cousin|brother|sister ~2 is|a ~1 ${LAWYER} ~3 doing|drawing|drafting|preparing|writing|filing|serving|suing ~3`,
    'My niece is a solicitor, she is drawing up the claim.',
  ],
  [`claim|claiming|seek|seeking|sue|suing|demand|demanding ~1 damages`, 'We shall claim damages.'],
  [`${SELF} ~5 personal|bodily injury ~1 claim|lawyer|solicitor|case|action`, 'I will be making a personal injury claim.'],
  [
    `${SELF} ~4 hold|holding|make|making|held you|your|yous|ye|u|them|ya|una ~6 liable|accountable`,
    'We will hold you liable for the fine.',
  ],
  [
    `grounds|entitled|right|case|cause|advised|enough|evidence|minded|prepared|ready|intend|intending ~2 to|for ~1 sue|litigate|litigation|proceedings`,
    'I have good grounds to sue.',
  ],
  [`you|you'll|ye|your|yous|u|yis ~3 be? sued`, 'You will be sued for it.', { unless: `${PEACE}|were|been` }],
  [
    `advised|intend|intending|going|ready|prepared|forced|starting|joining|join|begin|beginning ~4 proceedings|litigation|lawsuit`,
    'I have been advised to begin proceedings.',
  ],
  [
    `open|opening|lay|laying|press|pressing|bring|file|filing ~1 criminal|fraud|police ~1 case|charge|charges|complaint|report`,
    'We will open a criminal case.',
    { unless: `${PEACE}|my-card|stolen|scammer|thief` },
  ],
  [`issue|issuing|serve|serving|swear|file|filing ~2 summons|affidavit|affidavits|writ|rti|fir|injunction`, 'I will swear an affidavit.'],
  [
    `have|put|bring|get|see|take|haul|drag you|u|yous|ye|them|it|this|ye|yis|una ~2 before|in|front|to|at ~2 judge|magistrate|court|courts|tribunal|arbitrator|arbitration`,
    'Do that and I will have you before a judge.',
  ],
  [
    `judge|judges|magistrate|court|courts|tribunal|arbitrator|arbitration ~1 can|will|may|shall|gets|decides|makes|rules ~3 decide|decides|explain|look|mind|settle|sort|hear|see|rule|say|tell|it|that|this|up|.? `.replace(
      '|.? ',
      '',
    ),
    'A judge can make up his mind about that.',
    { unless: `${PEACE}|food|competition|contest` },
  ],
  [`tribunal|court|judge|courts|arbitrator|magistrate decides|rules`, 'After Monday the court decides.'],
  [
    `goes|going|go|heading|off|straight|taking|take|next|it's|refer|referring ~4 to|into|for ~1 arbitration|adjudication|mediation|trial|litigation|tribunal|court`,
    'Then it goes to arbitration.',
    { unless: `${PEACE}|food|park|parking|near|road|tomorrow's-hearing|jury|duty` },
  ],
  [
    `instructed|instructing|instruct|hired|hiring|engaged|engaging|sending|sent|send ~2 debt|bailiffs|bailiff|recovery|enforcement ~1 collector|collectors|agency|agents|officer|firm|to|in|on|after|now|next`,
    'I have instructed a debt collector.',
    { unless: `${PEACE}|you|you've|me` },
  ],
  [
    `legal cover|aid|protection|insurance|expenses ~6 use|using|against|claim|on ~2 you|it|yous|this`,
    'I have legal cover and will use it on you.',
    { unless: PEACE.replace('|insurance', '') },
  ],
  [
    `${SELF} ~3 go|going|report|reporting|taking|take|carry|call|calling|bring|bringing|onto ~5 police|cops|gardai|garda|guards|constable`,
    'I am going to the police over this.',
    {
      unless: `${PEACE}|stolen|theft|burglary|burgled|mugged|robbed|scammer|scammers|thief|crime|accident|crash|lost|wallet|purse|passport|neighbor|noise|number`,
    },
  ],
  [
    `report|reporting|reported you|u|yous|una|ye|y'all|yall|you're|your ~3 to ~2 <name>|police|authorities|council|vet|church|everyone|everybody|union`,
    'I am reporting you to Zorbex.',
    { unless: `${PEACE}|account|tweet` },
  ],
])
