import { withBodies } from './bodies.ts'
import { type RuleRow, tellEach } from '../tell-each.ts'

const LAWYER = 'lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister|advocate|advocates|counsel'
const DONE =
  'filing|filed|called|calling|reporting|reported|contacting|contacted|emailing|emailed|writing|complaining|complained|lodging|lodged|notifying|notified|informing|informed|alerting|alerted|submitting|submitted|forwarding|forwarded|sending|raising|raised|escalating|escalated|referring|referred'
const PEACE =
  'settled|amicably|grudge|instead|joking|kidding|forget|half|house|purchase|conveyancing|probate|estate|divorce|completion|mortgage|deeds|lease|neighbour|landlord|stolen|theft|thanks|thank|lovely|recommend|permit|licence|license|insurance|application|watch|watching|subscription|remote|guide|ago|holiday'
const DENIED = "not|don't|dont|didn't|won't|never|how|should|whether|your|asked|told|said|says|if|about"

/** Threats in few words, without their subject or as formal notice. */
export const THREATS_IN_SHORT = tellEach('severe', { despite: ['conditional', 'negated'], unless: PEACE, without: DENIED }, [
  ...withBodies((body): RuleRow => {
    const long = body.startsWith('consumer|')
      ? 'the consumer board'
      : body.startsWith('department|')
        ? 'the Department of Health'
        : 'the city inspectors'
    return [
      `${DONE} ~5 ${body}`,
      `Filing with ${body.includes(' ') ? long : 'Ofcom'} as we speak.`,
      { stands: 'own', without: `${DENIED}|you|they|he|she`, despite: ['conditional'] },
    ]
  }),
  [
    `referred|passed|handed|forwarded|placed|put|given|referring|passing|turning|turned|escalated|transferred ~5 to|with|over|by ~1 our|my|the|a ~2 ${LAWYER}`,
    'We have referred the matter to our solicitors.',
    { stands: 'own' },
  ],
  [`hands of ~2 ${LAWYER}`, 'It is in the hands of our lawyers.'],
  [
    `legal|court|judicial|formal steps|action|proceedings|measures|papers|remedies ~4 prepared|underway|drafted|pending|considered|started|begun|commenced|initiated|follow|pursued|taken|pursue|available|reserved`,
    'Legal steps are being prepared.',
    { unless: `${PEACE}|you|threaten|threatened` },
  ],
  [`sue|suing ur|yr|y'all|these|this|ya|yis|ye|them|yer ~1`, 'Gonna sue ur company.'],
  [
    `this|it|that|video|story|post|it's ~2 going|gonna|go|goes viral|public`,
    'This is going viral.',
    { unless: `${PEACE}|love|song|company|stock|shares|beta|school` },
  ],
  [
    `intend|intention|intent|right|liberty|choice|option|option|alternative ~3 to|but|of ~1 sue|litigate|suing|seek|pursue|take|bring|go|instruct|file ~3 legal|court|damages|redress|action|lawyers|lawyer|suit|lawsuit|tribunal|media|press|authorities`,
    'We have no choice but to take legal action.',
  ],
  [
    `inform|informing|notify|notifying|involve|involving|alert|alerting|tell|contact|contacting the ~1 authorities|regulators|press|media|police|courts`,
    'We will inform the authorities.',
    { stands: 'own', unless: `${PEACE}|stolen|burglary|lost|fraudster|robbed|scammer|card` },
  ],
  [
    `proceedings|claim|action|suit|writ|summons ~6 without further|prior`,
    'We shall issue proceedings without further notice.',
    { unless: `${PEACE}|you` },
  ],
])
