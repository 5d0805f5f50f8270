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
    `next|last|only step|stop|call|letter|port|move|email|option|visit is|will|goes|be ~4 ${WATCHDOGS}|${LAWYER}|court|press|police|papers|courts|media|news|authorities|regulator`,
    'Next step is the regulator.',
    { unless: `${PEACE}|deliver` },
  ],
])
