import { tellEach } from '../tell-each.ts'

const MATTER =
  'story|chain|thread|emails|chat|chats|log|logs|transcript|video|vid|videos|footage|clip|recording|recordings|pics|pictures|photos|screenshots|screenshot|names|faces|conversation|messages|letters|everything|reply|replies'
const THIS = `${MATTER}|it|this|that|yous|lot`
const SITES =
  'tiktok|facebook|fb|instagram|insta|youtube|reddit|linkedin|trustpilot|tripadvisor|yelp|google|socials|channel|blog|vlog|podcast|newsletter|column|magazine|internet|online|everywhere|viral|public|forum|forums|whatsapp'
const PRESS =
  'herald|gazette|courier|echo|tribune|chronicle|observer|mirror|guardian|papers|press|newspaper|newspapers|media|journalist|journalists|reporter|reporters|newsroom|newsdesk|tabloids|radio|telly|bbc|rte|itv|cnn'
const SHOW =
  'show|programme|program|desk|page|column|champion|station|radio|tv|telly|paper|newspaper|news|journalist|watchdog|reporter|slot|press|media'
const SELF = "i|i'm|im|i'll|ill|i've|ive|we|we're|we'll|we've|imma|i'ma|gonna|or|then|otherwise"
const CROWD = 'followers|subscribers|subs|readers|listeners|viewers'
const PEACE =
  'team|love|loved|lovely|great|amazing|beautiful|brilliant|glowing|recommend|happy|thank|thanks|congrats|joking|kidding|lol|praise|fantastic|best|please|subscribe|giveaway|my-work|competition|neighbour|wedding-day|delicious|stunning|gorgeous|ad|advert|once|nowadays|reception|signal|subscription|delivered|delivery|password|account|upload|download|backup'
const DENIED = "not|don't|dont|didn't|won't|never|how|should|whether|asked|told|said|says|if|can't|cannot|couldn't"

/** Publicity: what is shown, to whom, and that it comes. */
export const PUBLICITY = tellEach('severe', { despite: ['conditional', 'hedged', 'negated'], unless: PEACE, without: DENIED }, [
  [
    `${THIS} goes|going|gets|ends|is|are|will|gonna|coming ~3 on|to|in|onto|across|over|up|out ~3 ${SITES}`,
    'This goes on my channel tonight.',
  ],
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
    `${SELF} ~4 call|calling|ring|ringing|phone|phoning|email|emailing|contact|contacting|onto|talk|talking|speak|speaking|tip|approach|approaching|go|going|getting|tell|telling|write|writing ~3 the|to|on|a|my|local|with|that|every ~2 local|national|consumer|consumers|morning|evening|breakfast|daily|sunday ~1 ${SHOW}`,
    'I am calling the local radio in the morning.',
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
  [
    `my ~1 next ~2 column|article|blog|episode|video|post|piece|newsletter|podcast|vlog ~4 about|on|is|features|covers|names`,
    'My next column will be about your letter.',
  ],
  [
    `thread|exposé|expose|video|reel incoming|loading|dropping|pending|soon|edited|ready`,
    'Thread incoming on how you keep deposits.',
    { unless: `${PEACE}|page|buffering|slow|app|keeps|stuck|wont` },
  ],
  [
    `started|starting|start|opened|opening|made|making|set|setting|launched|launching|created ~3 page|petition|website|hashtag|campaign|group ~3 about|against|of|on|with|called|naming|for ~3 you|your|every|people|photos|victims|botched|all|this|others|everyone`,
    'I have started a page with photos of every botched job.',
    { unless: `${PEACE}|our-business` },
  ],
  [
    `everyone|everybody|every ~6 will|shall|gets|get|hears|going ~3 hear|hears|get|gets|see|sees|know|knows|told|read|learn ~7 screenshots|screenshot|video|chat|how|what|from|about|story|emails|photos|letter`,
    'Everyone in my running club will get the screenshot.',
    { unless: `${PEACE}|email|emails-from|bonus|points` },
  ],
  [
    `${CROWD} ~2 who|and|will|would|gonna|love|loves|get|see|hear|know|learn|enjoy|find|read ~3 love|enjoy|see|hear|know|learn|read|story|this|find|get|like|interested|waiting`,
    'Forty thousand followers will love this.',
    { unless: PEACE.replace('love|loved|', '') },
  ],
  [
    `10k|12k|15k|20k|25k|30k|40k|50k|60k|80k|100k|200k|thousand|000 ~1 ${CROWD}|members`,
    'Refund me, I have forty thousand followers.',
    { unless: `${PEACE.replace('love|loved|', '')}|gained|reached|hit|celebrate|milestone|how|deal` },
  ],
  [
    `anyone|anybody|any|someone ~4 papers|press|media|journalist|journalists|reporters|journo|journos ~4 interested|want|wants|dm|listening|fancy|looking|following`,
    'Any journalists interested in how they lost my pension?',
    { despite: ['asked', 'conditional'] },
  ],
  [
    `internet|public|world|readers|customers|members|town|village|everyone|people ~1 can|will|shall|may decide|judge ~3`,
    'The internet can decide who is right.',
    { unless: `${PEACE}|order|book|pay|how` },
  ],
  [
    `${SELF} ~2 work|write|writing|report ~1 for ~3 magazine|newspaper|paper|blog|herald|gazette|station|channel|publication ~5 in|about|write|story|print|going|feature`,
    'I work for a travel magazine and this stay goes in.',
  ],
  [
    `${SELF} ~3 put|putting|post|posting|share|sharing|upload|uploading|publish|publishing|plaster ~4 ${MATTER}|it|this|review|reviews ~4 on|in|to|up|across|everywhere|online ~3 ${SITES}|everywhere|page|site|sites`,
    'Otherwise I share the thread on LinkedIn.',
  ],
  [
    `straight|going|goes|put|putting|you're|youre ~3 on|onto|in ~5 facebook|whatsapp|instagram|tiktok|reddit ~1 page|group|channel|thread|community|tonight|now|today`,
    'You are going on the town facebook page.',
    { unless: `${PEACE}|log|login|link` },
  ],
  [
    `full|whole|entire story|thread|truth|details ~5 coming|going|on|up|to|out|tonight|soon ~3 ${SITES}|every|review|site|sites|page|near|soon|tonight|now`,
    'Full story coming to every review site.',
  ],
])
