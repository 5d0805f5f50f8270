import { WHOM } from './recommending.ts'
import { DEAL, ELSE_OBJECT } from './warning.ts'
import { tellEach } from '../tell-each.ts'

const READERS = `${WHOM}|anyone|ladies|lads|mothers|fathers|grandparents|parents|mums|dads|carers|retailers|franchisees|tenants|owners|managers|guys|couple|couples|lot|listen`
const SPEAK =
  'tell|telling|told|tells|advise|advised|advising|warn|warned|warning|counsel|counselling|caution|cautioned|urge|urged|urging|beg|begging|said|say|let|letting|asked|recommend'
const OTHER_MATTER = `${ELSE_OBJECT}|police|lawyer|solicitor|wait|worry|joke|phone|pay|friendly|kind`

/** What others are told, by whoever wants to keep them away; and the same as a bidding to whoever reads it. */
export const TURNING_OTHERS_AWAY = tellEach('warn', {}, [
  [
    `${SPEAK} ~1 to? ~3 ${READERS} ~6 not to|never|avoid|against|steer|stay|keep|elsewhere|leave ~1 ${DEAL}|using|having|taking|booking|buying|signing|going|joining|clear|away|out|your|near|them|you ~3`,
    'I have advised our members against using you.',
    { despite: ['reported', 'negated', 'conditional'], unless: `${OTHER_MATTER}|me|us|i'm` },
  ],
  [
    `cautioned|warned|advised|dissuaded|deterred|counselled|talked|talking|put|putting ~3 ${READERS} ~3 out|off|against|from|about|who ~1 of? you|your|yous|ye|this|these|them|using|joining|booking`,
    'I have cautioned two colleagues about using this.',
    { despite: ['reported', 'conditional'], unless: `${OTHER_MATTER}|me|us` },
  ],
  [
    `don't|dont|dinnae|not you|ye|ya? dare ~1 ${DEAL} ~1 with|near|to|for|this|these|them`,
    "I told my sister don't you dare go with them.",
    { despite: ['negated', 'reported', 'requested', 'asked'], unless: OTHER_MATTER },
  ],
  [
    `so|ensure|sure ~1 nobody|no ~1 one|else|person|friend? ~2 buys|buy|gets|falls|signs|rents|books|joins|uses|goes|makes|loses ~4`,
    'I have rung the family so nobody buys a car off you.',
    { despite: ['negated'], unless: `${OTHER_MATTER}|answers|answered|called|rang|help` },
  ],
  [
    `nobody|no-one|noone|nae|none should|shud|ought|must ever? ~1 ${DEAL}|have|let|give|put|pay|get ~3`,
    'Nobody should rent a car from here.',
    { despite: ['negated', 'reported'], unless: `${OTHER_MATTER}|through|treated|this` },
  ],
  [
    `so|that|hope|help|stop|stopping|keep ~1 others|people|other|nobody|folk|folks|next ~2 don't|dont|think|do|not|person|from|won't|keeps ~3`,
    'I leave this here so others think twice.',
    { despite: ['negated', 'hedged'], unless: `${OTHER_MATTER}|wait|queue|seat|many|much` },
  ],
  [
    `make|made|making sure|certain ~1 everyone|everybody|people|all|others ~4 hears|knows|know|hear|steers|steer|avoids|learns ~9 away|clear|avoid|dead|happened|did|treated|not`,
    'I will make sure everyone hears to steer clear of you.',
    { unless: 'good|great' },
  ],
  [
    `keep ~1 your|yer|their|the|yir ~1 hair|teeth|kids|dog|dogs|cat|cats|animals|pets|money|cash|card|distance|hands|hauns|hand|mother|mum|car|business|custom|wallet|parents ~2 out|away|in|from|off|close`,
    'Keep your animals out of this surgery.',
    { despite: ['conditional', 'reported'], unless: `safe|policy|please|i|good|you` },
  ],
  [
    `don't|dont|never|not|wouldn't|dinnae|shouldn't ~2 let|trust|give|allow ~2 them|these|that ~2 people|cowboys|clowns|lot|mob|firm|guys|roofers? ~2 near|touch|anywhere|with|your|within ~3`,
    'Do not let these cowboys near your roof.',
    { despite: ['negated', 'conditional', 'hedged', 'reported'], unless: `${OTHER_MATTER}|please|me` },
  ],
  [`dont|don't walk run|leg|sprint`, "Don't walk, run from this company.", { despite: ['negated', 'conditional'], unless: 'buy|get|book' }],
  [
    `run|walk|turn|drive ~1 don't|the|round|around|straight|right ~2 walk|other|and|way ~2 from|direction|home|go|leave|past`,
    'Run the other way from these roofers.',
    { unless: 'i|we|it|they|app|bus|driver|lights', despite: ['negated', 'conditional', 'reported'] },
  ],
  [
    `save your|yer|ur ~1 money|cash|time|pennies|dollars|pounds ~1 people|folks|guys|everyone|and|for|the|this|it's`,
    'Save your money people.',
    { unless: `i|can|could|by|with|we` },
  ],
  [
    `psa|warning|heads-up|beware|attention|alert ~4 don't|dont|do|never|avoid|not|stay|steer ~6`,
    'PSA do not open an account here.',
    { despite: ['negated', 'conditional'], unless: `${OTHER_MATTER}|please|light|email|app|got` },
  ],
  [
    `heads up|up! ~1 for|to|if|people|folks|everyone|anyone ~9`,
    'Heads up for anyone in the area, keep away.',
    { unless: 'thanks|thank|gave|give|appreciate|would|engineer|allergic|team|kitchen|crew|driver' },
  ],
  [`learn from my|our|me mistake|mistakes|experience|and ~2`, 'Learn from my mistake and skip this store.'],
  [
    `skip|swerve|dodge|shun|boycott|ditch this|these|them|here ~1 store|one|place|firm|company|lot|hotel|app|people|mob|guys|mate|shop|if|like|and`,
    'Swerve this one mate.',
    { unless: `i|we|step|page|let|how|can|ad|intro|i'd`, despite: ['conditional'] },
  ],
  [
    `think|thinking ~1 twice|again|hard|carefully ~2 before|about ~1 trusting|using|signing|joining|booking|giving|putting|you|buying|ordering|going|letting|handing`,
    'Please think again before joining.',
    { unless: `i|we|you'd|me`, despite: ['conditional', 'hedged'] },
  ],
  [`please|just ~1 think again|twice`, 'Joining this gym? Please think again.', { despite: ['conditional'], unless: 'i|we|your|decision' }],
  [
    `if you|ye|u|y'all ~1 value|values|love|cherish ~2 your|yer|ur|sanity|life|weekends|money|time|sleep|pet|kids|about ~9 avoid|elsewhere|not|don't|dont|anybody|anyone|from|stay|get|go|else|away`,
    'If you value your sanity get it from anybody else.',
    { despite: ['conditional', 'negated'] },
  ],
  [
    `get|buy|book|have|find|use|choose|pick|hire|take ~3 literally? ~1 any|anybody|anyone|anywhere|somebody|someone|another ~1 else|other ~1 mover|firm|company|one|people|shop|place|provider|bank|dentist|instructor|airline`,
    'Find literally any other mover.',
    { unless: `i|i'll|we|we'll|i'd|can|could|me|my|would|will|you|please|is|there`, despite: ['conditional'] },
  ],
  [
    `look|go|shop|sleep|eat|stay|fly|bank somewhere|elsewhere|anywhere ~1 else? ~1 for|people|folks|if|would-be|students|instead`,
    'Look somewhere else for your lessons.',
    { unless: `i|we|i'll|i'd|we'll|can|could|will|would|me|have|had|to`, despite: ['conditional'] },
  ],
  [
    `not|isnae|isn't|wasn't|hardly ~1 worth ~1 a|the|your|yer ~1 loonie|penny|cent|dime|receipt|money|time|hassle|journey|petrol|fuss ~2 people|guys|folks|everyone|find|go|avoid|skip|paper`,
    'Not worth a penny guys.',
    { despite: ['negated'] },
  ],
  [
    `have|having|want nothing to do with ~1 this|these|them|that|such|firm|company|supplier|you|it`,
    'My advice is to have nothing to do with this supplier.',
    { unless: "i|we|problem|fault|issue|has|had|it's", despite: ['reported'] },
  ],
  [
    `my|our|only|ma advice|tip|word|warning ~2 to|for|is ~2 other|others|anyone|anybody|people|would-be|new|small|everyone|patients|all ~9 not|avoid|run|never|elsewhere|away|don't|dont|nothing|against|clear`,
    'My advice to other patients would be run.',
    { despite: ['hedged', 'negated', 'reported', 'conditional'], unless: 'great|wonderful' },
  ],
  [`a word to the wise`, 'A word to the wise, sleep elsewhere.', { unless: 'great|lovely|superb|best' }],
  [
    `fall|falls|fell|falling|duped|suckered for|by|in|into this|their|these|it|the ~2 free|trial|offer|trap|scam|lies|glossy|pictures|photos|con`,
    'Please nobody else fall for this free trial.',
    { unless: `i|we|my|email|text|caller`, despite: ['negated'] },
  ],
  [
    `put|posted|post|posting|wrote|written|write|writing|shared|share|left|leaving|leave ~3 on|in|to|up|this|reviews|review|here ~6 so|that ~2 nobody|no|others|people|next|everyone|other|folk ~3`,
    'I put it on the town page so no one else gets caught.',
    { unless: 'refund|good|great|love' },
  ],
  [
    `wouldn't|wouldnt|would|i'd not|never? ~1 let|trust|send|wish|leave ~2 them|these ~4 near|on|with|worst|enemy|a|dog ~3`,
    'I would not let these people near your teeth.',
    { despite: ['negated', 'hedged'], unless: 'see|pay|in|cancel|log' },
  ],
  [
    `no|zero|minus|nil|negative stars|star ~1 avoid|find|people|do|stay|don't|dont|go`,
    'Zero stars, find another mover.',
    { despite: ['negated'] },
  ],
  [`do|please not|don't|dont i repeat do|not`, 'Do not I repeat do not give them your card.', { despite: ['negated', 'requested'] }],
  [
    `don't|dont|never|not ~1 install|download|open|order|eat|drive|book|sign|hire|fly|buy|rent|enrol|enroll ~4 this|here|these|them|from ~2 ${'place|here|company|firm|update|people|guys|folks|lads|in|your|if|unless|it|again'}`,
    'Do not install this update in your company.',
    { despite: ['negated', 'conditional'], unless: `${OTHER_MATTER}|i|i'm|we|please|me|my|why|you|u|again|until` },
  ],
])
