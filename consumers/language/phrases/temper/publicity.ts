import { tellEach } from '../tell-each.ts'

const MATTER =
  'story|chain|thread|emails|chat|chats|log|logs|transcript|video|vid|videos|footage|clip|recording|recordings|pics|pictures|photos|screenshots|screenshot|names|faces|conversation|messages|letters|everything|reply|replies'
const PRESS =
  'herald|gazette|courier|echo|tribune|chronicle|observer|mirror|guardian|papers|press|newspaper|newspapers|media|journalist|journalists|reporter|reporters|newsroom|newsdesk|tabloids|radio|telly|bbc|rte|itv|cnn'
const SELF = "i|i'm|im|i'll|ill|i've|ive|we|we're|we'll|we've|imma|i'ma|gonna|or|then|otherwise"
const PEACE =
  'team|love|loved|lovely|great|amazing|beautiful|brilliant|glowing|recommend|happy|thank|thanks|congrats|joking|kidding|lol|praise|fantastic|best|please|subscribe|giveaway|my-work|competition|neighbour|wedding-day|delicious|stunning|gorgeous|ad|advert|once|nowadays|reception|signal|subscription|delivered|delivery|password|account|upload|download|backup'
const DENIED = "not|don't|dont|didn't|won't|never|how|should|whether|asked|told|said|says|if|can't|cannot|couldn't"

/** Publicity: what is shown, to whom, and that it comes. */
export const PUBLICITY = tellEach('severe', { despite: ['conditional', 'hedged', 'negated'], unless: PEACE, without: DENIED }, [
  [`${MATTER} ~3 goes|going|go|gets|coming ~2 up|live|online|viral|public|everywhere`, 'The video goes up tonight.'],
  [
    `${MATTER} ~4 goes|go|going|coming|sent|off|with|to|gets|get ~3 every|all|whole|both ~1 group|groups|site|sites|paper|papers|page|pages|forum|forums|customer|member|members|reviewer|reviewers|review|bride|parent|parents|one|village|town|office|club`,
    'These pics go to every bride group in the county.',
  ],
  [
    `${SELF} ~4 send|sending|give|giving|show|showing|hand|handing|pass|passing|forward|mail|email|share|take|taking ~7 to|with ~3 ${PRESS}`,
    'Refund us or I send the lot to the Evening Courier.',
    { unless: `${PEACE}|driver` },
  ],
  [
    `${SELF} ~3 onto|on|to|with the|a|local|our|my|that ~1 radio|papers|press|newspapers|journalist|journalists|reporter`,
    'Until tomorrow and then I am on the radio.',
    { unless: `${PEACE}|listen|listening|heard|wet|driver` },
  ],
  [
    `consumer|consumers ~1 programme|program|show|page|desk|column|champion|hour`,
    'That consumer programme will hear of it.',
    { unless: `${PEACE}|saw|heard|watched|seen|watch|favourite` },
  ],
  [
    `journalist|journalists|reporter|reporters|newsroom|columnist|newspaper|paper|papers|herald|gazette|courier ~5 has|have|asking|interested|wants|want|will|have|is|are ~4 chat|log|story|publish|print|interested|asking|photos|video|emails|thread|letters`,
    'A journalist has my chat log and wants the rest.',
    { unless: `${PEACE}|parcel|package|driver|jam|tray` },
  ],
])
