import { tellEach } from '../tell-each.ts'

const LAWYER =
  "lawyer|lawyers|lawyer's|attorney|attorneys|attorney's|solicitor|solicitors|solicitor's|barrister|barrister's|advocate|advocates|litigator|counsel"
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
    `next|expect|await|awaiting|get|gets|receive|receiving|watch|coming|follow|follows ~6 letter|letters|papers|summons|writ|claim|post|email ~7 ${LAWYER}|court|courts|chambers|judge|bailiff`,
    'Expect papers from the sheriff court.',
    { unless: `${PEACE}|received|my-letter` },
  ],
  [`claim|claiming|seek|seeking|sue|suing|demand|demanding ~1 damages`, 'We shall claim damages.'],
  [
    `grounds|entitled|right|case|cause|advised|enough|evidence|minded|prepared|ready|intend|intending ~2 to|for ~1 sue|litigate|litigation|proceedings`,
    'I have good grounds to sue.',
  ],
  [
    `${SELF} ~3 go|going|report|reporting|taking|take|carry|call|calling|bring|bringing|onto ~5 police|cops|gardai|garda|guards|constable`,
    'I am going to the police over this.',
    {
      unless: `${PEACE}|stolen|theft|burglary|burgled|mugged|robbed|scammer|scammers|thief|crime|accident|crash|lost|wallet|purse|passport|neighbor|noise|number`,
    },
  ],
])
