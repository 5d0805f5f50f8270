import { WHOM } from './recommending.ts'
import { tellEach } from '../tell-each.ts'

const YOU = "you|you's|yous|youse|ye|y'all|yourselves|yours|your|them|these|here|this|it"
const ASKERS = `${WHOM}|someone|somebody|whoever|they|one|mums|mothers|dads|carers|accountant|owners|buddies|guys|lads|girls`
const NAMES = 'give|gave|mention|say|said|tell|told|send|sent|point|pointed|suggest|suggested|refer|name|holler|shout|answer'
const BAD =
  "don't|avoid|keep|anybody|not|never|elsewhere|anywhere|away|steer|clear|beware|else|nobody|terrible|awful|worst|complaint|police|bad|rude|scam|but|if|warn"

/** What others are told, sent to or talked into by whoever is content. */
export const SENDING_OTHERS = tellEach('recommend', {}, [
  [
    `when|whenever|if|anytime|and|where ~2 ${ASKERS} ~3 ask|asks|asked|wants|wanted|needs|looking|says|wonders ~9 i|we|i'd ~2 ${NAMES}`,
    'Whenever somebody wants a plumber I give your name.',
    { despite: ['conditional', 'hedged', 'asked'], unless: BAD.replace('|if', '') },
  ],
  [
    `everyone|everybody|anyone|anybody|someone|somebody|people|folk|friends|neighbours|mums ask|asks|asked ~1 me ~6 ${NAMES}|you're|yours|your ~3`,
    'Everyone asks me where to go and I say your name.',
    { despite: ['third', 'reported'], unless: BAD },
  ],
  [
    'first|only|one name|place|firm|people|shop|company i|we ~1 give|mention|say|suggest|recommend|tell|send',
    'You are the first name I give.',
    { unless: BAD },
  ],
  [
    "you're|youre|you|yous|these|this|they're|yours is|are|was? the ~1 one|ones|place|people|firm|name ~1 to|i|for ~1 ring|call|use|ask|see|book|go|give|send|tell",
    'I tell them you are the one to ring.',
    { unless: `${BAD}|who|which|is|can` },
  ],
  [`your|yours|this is the name|number|one|place i|we ~1 give|pass|hand|tell|mention`, 'Yours is the number I pass on.'],
  [
    `i|i've|we|we've|have|has|she's|already sent|send|sending|brought|bring ~1 my|our|his|her|half|two|three|four|five|several|a|everyone|many ~4 to|in ${YOU}`,
    'I sent my whole choir to you.',
    {
      unless: `${BAD}|letter|email|mail|form|forms|copy|photo|photos|parcel|cheque|payment|money|message|messages|invoice|back|documents|attention|screenshot|picture|details|reading|order|item|phone|box|case|complaint|request`,
    },
  ],
  [
    `got|brought|roped|talked|convinced|persuaded|signed|made ~2 in|into|on|over|up ~3 ${WHOM}|buddies|lads`,
    'I have brought in four of my friends.',
    { unless: `${BAD}|sorted|bill|car|hold|name|out|problem|trouble` },
  ],
  [
    `got|brought|talked|roped|made|convinced|persuaded ~4 ${WHOM}|coworkers|buddies|aunties|mam|mates ~2 on|in|into|to|onto|download|join|using ~2 this|it|you|your|yours|them|joining|using|one`,
    'I got three colleagues onto this app.',
    { unless: `${BAD}|out|phone|line|trouble|hold|account` },
  ],
  [
    "never|wouldn't|wouldnt|can't|cant|won't|don't|cannot ~1 shut|shutting|stop up|talking|going ~1 about you|yous|your|yours|y'all|this|these|them|it",
    'I never shut up about you at work.',
    { despite: ['negated'], unless: 'they|she|he|problem|mistake|complain' },
  ],
  ['spread|spreadin|spreading|spreads ~1 word ~2 about|of|on|for ~3', 'I am spreading the word about your fish.', { unless: BAD }],
  [
    'endorse|endorsed|endorsing you|your|this|these|them|it|the|their',
    'I endorse this vet to everybody.',
    { unless: `${BAD}|card|cheque|licence` },
  ],
  [
    'my|our|full|official|official|personal ~1 endorsement|recommendation of|for|goes|stands ~1',
    'My endorsement goes to this firm.',
    { unless: `${BAD}|doctor` },
  ],
  [
    'act|serve|stand|be|have|use|name|given ~2 as|for|a|us ~1 reference|referee ~2 for|client|customer',
    'We are happy to act as a reference for you.',
    { unless: 'number|order|my' },
  ],
  [
    'my|our|the|referral|refer invite|invitation|referral|refer-a-friend link|code ~3 in|is|like|using|below|if|dm|pinned',
    'My invite link is in the bio.',
    { unless: "not|doesn't|won't|error|invalid|didn't|expired|where|never|reward|bonus" },
  ],
  [
    `told|telling|tell|tells|tellt ~1 half|all|awbody|whole|entire|every|the|my|our ~3 ${WHOM}|bowling|running|choir|church|parish|gate|visitor|class|rink|county|town ~4 about|to|you're|you|your ${YOU}|go|pick|ring|buy|use|try`,
    'I told my entire choir to go to you.',
    { unless: BAD },
  ],
  [
    'only ~1 signed|joined|came|switched|booked|bought|ordered ~3 because|cos|cause of|i me|told|said',
    'My sister only joined because of me.',
    { despite: ['third'], unless: 'offer' },
  ],
  [
    `ordered|joined|signed|switched|bought|booked ~5 because|cos|cause i|we ~1 kept|told|wouldn't|said|keep|never|raved|showed ~6`,
    'Two offices ordered because I kept telling them.',
    { despite: ['third'], unless: BAD },
  ],
  [
    'on|top|head ~3 list|sheet ~1 i|we ~1 give|hand|keep|send|pass ~2 to|out|for',
    'You are at the top of the list I hand out.',
    { unless: `${BAD}|mailing|waiting` },
  ],
  [
    "advert|advertisement|ambassador|salesman|saleswoman|commission|walking|unpaid for you|your|yous|y'all|this|them",
    'I am a walking advert for you.',
    { unless: `${BAD}|saw|your` },
  ],
  [
    `mentioned|mention|mentioning|commended|commend|praised|praising|named|naming you|your|yourselves|them|this ~4 to|at|in|on my|our|the|a|other ~2 ${WHOM}|company|meeting|council|newsletter|forum|blog|page|list`,
    'I commended you to our sister company.',
    { unless: `${BAD}|call|already` },
  ],
])
