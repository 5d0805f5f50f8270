import { WATCHDOGS } from './severe-words.ts'
import { tellEach } from '../tell-each.ts'

const LAWYER = 'lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister|counsel'
const PEACE =
  'house|purchase|conveyancing|probate|estate|divorce|completion|mortgage|deeds|lease|neighbour|landlord|joking|kidding|lol|settled|forget|rating|accredited|insurance|dinner|job|thanks|thank|lovely'
const DENIED = "not|don't|dont|didn't|won't|never|how|should|whether|your|asked|told|said|says|if"

/** Papers that are served, lawyers who are taken and what comes next. */
export const SERVED_AND_TOLD = tellEach('severe', { despite: ['conditional', 'negated'], unless: PEACE, without: DENIED }, [
  [
    `retained|hired|engaged|instructed|appointed|getting|hiring|consulted|retaining ~3 ${LAWYER}`,
    'We have retained counsel.',
    { stands: 'own' },
  ],
  [
    `my|our ~1 ${LAWYER} ~2 advises|advised|thinks|confirms|tells|reckons|confirmed|believes ~3`,
    'My lawyer advises me that it breaks the law.',
    { despite: ['reported', 'conditional', 'negated'] },
  ],
  [`served ~1 papers|summons|writ|subpoena`, 'You will be served papers.', { unless: `${PEACE}|was|were` }],
  [
    `pursue|pursuing|recover|recovering|chase|fight|enforce|enforcing|contest ~7 through|in|via the? ~1 courts|court|tribunal`,
    'I shall pursue you for it through the courts.',
  ],
  [
    `suit|lawsuit|claim|complaint|action|petition ~2 will|shall|is|being ~1 be|being? filed|brought|lodged|served|issued ~3 in|at|with|against|before|on|unless`,
    'Suit will be filed in the county court.',
    { unless: `${PEACE}|damage|warranty` },
  ],
  [`consider|treat|take|regard this|it ~3 formal|final|legal ~1 demand|warning`, 'Consider this a formal demand.'],
  [`formal|legal demand ~1 letter|for|that`, 'This is a formal demand for the deposit.'],
  [
    `next|last|only step|stop|call|letter|port|move|email|option|visit is|will|goes|be ~4 ${WATCHDOGS}|${LAWYER}|court|press|police|papers|courts|media|news|authorities|regulator`,
    'Next step is the regulator.',
    { unless: `${PEACE}|deliver` },
  ],
  [
    `let|letting ~1 a|the jury|judge|court|magistrate|regulator|ombudsman ~1 sort|decide|hear|see|settle|look|judge|work`,
    'We will let a jury sort it out.',
  ],
  [`jury|juries ~1 can|will|may|shall|decides|sorts`, 'A jury will decide.', { unless: `${PEACE}|out|duty|contest` }],
  [`better business bureau|folks|people|complaint|crowd`, 'Explain it to the Better Business folks.'],
  [
    `publish|publishing|posting|post|release|releasing|print ~2 our|the|this|your|my|whole|entire|every ~2 correspondence|emails|exchange|letters|conversation|thread|chat|transcript|reply|replies`,
    'I will publish our correspondence.',
    { stands: 'own' },
  ],
  [
    `blog|blogs|newspaper|newspapers|paper|papers|press|journalist|reporter|magazine|group|forum ~2 get|gets|receive|receives|got|has|have ~3 whole|thread|story|lot|emails|file|photos|screenshots|correspondence|pictures`,
    'Every consumer blog gets the whole thread.',
    { unless: `${PEACE}|subscription|delivered` },
  ],
  [
    `talking|spoke|spoken|speaking|going|talked|got ~2 to|with|onto ~2 channel|newsroom|reporter|reporters|journalist|journalists|producer ~1`,
    'Already talking to Channel 6 about it.',
    { unless: `${PEACE}|watch|subscription`, stands: 'own' },
  ],
  [
    `airs|airing|broadcast|published|printed|goes-live ~1 thursday|friday|monday|tuesday|wednesday|tonight|tomorrow|sunday|saturday ~1 unless|if`,
    'It airs Thursday unless somebody calls me.',
  ],
])
