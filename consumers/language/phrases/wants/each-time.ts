import { tellEach } from '../tell-each.ts'
import { THING, ONCE } from './pain-words.ts'

const EACH = 'every|each'
const OCCASION =
  'time|day|week|month|morning|evening|night|year|visit|trip|call|login|payment|order|flight|stay|bill|document|page|file|hour|minute|session|transaction|delivery|journey|purchase|occasion|10|20|five|ten|few|30|other|single|quarter|winter'

/** What is hard every time. */
export const EACH_TIME = tellEach('pain', {}, [
  [
    `have|has|need|needs|forced|must|got|gotta|made|expected|obliged|required ~1 to|re-enter|type|enter ~9 ${EACH} ~1 ${OCCASION}`,
    'I have to enter the code every time.',
    { unless: `${ONCE}|interest|ability|engineers|continued|attempt|begin` },
  ],
  [
    `asks|ask|asked|wants|demands|logs|log|kicks|throws|signs|boots|makes|forces|prompts|requires me|us|for|you|my|out ~6 ${EACH} ~2 ${OCCASION}|again`,
    'The app logs me out every few minutes.',
    { unless: `${ONCE}|if` },
  ],
  [
    `why must|should|do|does|am|are i|we|it|you|customers ~1 have|always|made|forced|need|keep|spell|repeat|re-enter|ask|wait ~9 ${EACH}|always|again|whole`,
    'Why must I spell my name every time?',
    { despite: ['asked'], unless: ONCE },
  ],
  [
    `struggle|struggles|struggling|difficulty|difficulties with|using|to|reading|understanding|navigating|hearing|getting|opening ~3 ${THING}|${EACH}|always|whenever|small|because`,
    'I struggle with the small buttons.',
    { unless: `${ONCE}|no|without|never|today|first` },
  ],
  [
    `logged|kicked|thrown|signed|booted|asked out|off|for|again every|each|after ~1 ${OCCASION}|minutes|mins|min`,
    'I get logged out every ten minutes.',
    { unless: ONCE },
  ],
])
