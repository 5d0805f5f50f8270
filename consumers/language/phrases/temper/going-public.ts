import { NO_THREAT, OTHER_NOTICE, NOT_THREATENED, UNTIL } from './severe-words.ts'
import { tellEach } from '../tell-each.ts'

const STORY = 'blog|article|post|column|piece|story|video|newsletter|reel|podcast|thread|vlog|exposé|write-up|documentary|leaflet'

const OUTLET =
  'channel|newsletter|column|blog|podcast|tiktok|magazine|vlog|youtube|facebook|instagram|twitter|linkedin|reddit|x|socials|trustpilot|gazette|page|group'

const MATTER =
  'story|chain|thread|emails|chat|chats|log|logs|transcript|video|vid|videos|footage|clip|recording|recordings|pics|pictures|photos|screenshots|screenshot|names|faces|conversation|messages|letters|everything|reply|replies'

const PRESS =
  'herald|gazette|courier|echo|tribune|chronicle|observer|mirror|guardian|papers|press|newspaper|newspapers|media|journalist|journalists|reporter|reporters|newsroom|newsdesk|tabloids|radio|telly|bbc|rte|itv|cnn'

const SELF = "i|i'm|im|i'll|ill|i've|ive|we|we're|we'll|we've|imma|i'ma|gonna|or|then|otherwise"

const NO_SCANDAL =
  'team|love|loved|lovely|great|amazing|beautiful|brilliant|glowing|recommend|happy|thank|thanks|congrats|joking|kidding|lol|praise|fantastic|best|please|subscribe|giveaway|my-work|competition|neighbour|wedding-day|delicious|stunning|gorgeous|ad|advert|once|nowadays|reception|signal|subscription|delivered|delivery|password|account|upload|download|backup'

/** Threats of publicity: what is shown, to whom, and that it comes. */
export const GOING_PUBLIC = [
  ...tellEach('severe', { despite: ['conditional'], unless: `${NO_THREAT}|not` }, [
    [
      `local|national|regional|county|trade|evening|our|the|a ~2 paper|newspaper|newspapers|news|gazette|herald|press|tv|radio|journal|station|channel|echo|reporter|journalist ~3 is|are|has|have|will|coming|gets|interested|wants|knows|round|prepared|contacted|hears|ready|going ~3 coming|round|interested|story|tomorrow|print|photograph|run|publish|whole|by|if|unless|my|this|it|contacted|to|chain|emails`,
      'The local paper is coming round tomorrow.',
      { unless: `${NO_THREAT}|not|delivered|deliver|subscription|arrived|late|wet` },
    ],
    [
      `going|goin|go|taking|take|straight|off|onto|on|ring|ringing|call|calling|contacting|emailing|telling|talking|got|tipping|writing ~3 to|with|the|on|it|my|a|this|onto ~2 channel|local|bbc|itv|cnn|gazette|herald|radio|tabloids|daily|evening|press|joe|watchdog ~1 duffy|news|nine|paper|press|four|5|4|7|9|newspaper|gazette|herald|mail|post|echo|station|reporter|tv`,
      'I am going straight to channel nine news.',
      { unless: `${NO_THREAT}|not|watch|watching|stream|subscribe|picture|delivery|reception` },
    ],
    [
      `front|whole|entire page|country|village|town|street|nation|world ~2 hear|hears|know|knows|see|sees|herald|gazette|paper|papers|mail|echo|news|local|by|tomorrow`,
      'It will be on the front page of the Herald.',
      { unless: `${NO_THREAT}|not|loads|website|flooded|without|knows-that` },
    ],
    [
      `post|posted|posting|put|plaster|plastering|splash|upload|uploading|goes|going|share|sharing|publish|publishing|print|blast ~4 on|over|to|across|up ~2 tiktok|facebook|twitter|trustpilot|google|youtube|instagram|reddit|review|reviews|socials|internet|everywhere|blog|group|linkedin|forum|forums|insta ~4 ${UNTIL}|site|sites|don't|until|see|names|from|page|can`,
      'It goes up on tiktok tonight.',
      { unless: `${NO_THREAT}|not|beautiful|photos-of-my|great|five` },
    ],
    [
      `got|have|took|filmed|recorded|i've|screenshots ~3 video|videos|film|footage|photos|pictures|screenshots|recording|tape ~5 goes|up|online|going|viral|tiktok|facebook|papers|press|news|everyone|everywhere`,
      'I have got video of it and it goes online.',
      { unless: `${NO_THREAT}|not|upload|backup|storage|won't` },
    ],
    [
      `followers|subscribers|readers|members ~2 follow|followers|subscribed|read|watching|page|will|see|hear|have ~6 see|hear|know|front|letter|tonight|them|story`,
      'All my readers will hear the story.',
      { unless: `${NO_THREAT}|not|offer|giveaway|friendly|staff|helpful` },
    ],
    [
      `one-star|1-star|star|scathing|honest|terrible|bad|brutal|negative|damning ~1 reviews?|everywhere|review ~2 everywhere|coming|on|if|unless|next|tonight|goes|follows|will`,
      'Bad review coming if you keep the money.',
      { unless: `${NO_THREAT}|not|hotel|five|read|four` },
    ],
    [
      `i|we|i'll|we'll|ill ~2 put|post|share|publish|spread|blast|plaster|splash|broadcast|print ~3 everywhere|screenshots|names|social|socials|online|tiktok|facebook|twitter|instagram|page|over ~4`,
      'I will put this everywhere with names.',
      { despite: ['conditional'], unless: 'love|great|recommend|happy|if-you-want|lovely|friends-about' },
    ],
    [
      `let the? ~1 whole|entire|world|public|country|people|everybody|everyone ~2 see|know|hear|judge|read`,
      'Let the whole country see.',
      { despite: ['conditional'], unless: 'drill|movie|film|game|novel|joking|insurance|policy|cover|hairdresser|vaccine|thanks|thank' },
    ],
  ]),
  ...tellEach(
    'severe',
    {
      despite: ['conditional', 'hedged'],
      unless:
        'love|lovely|glowing|team|great|recommend|happy|thanks|thank|drill|advert|advertise|subscribe|neighbour|competition|stolen|thief|enjoy|passport|parking|voucher',
    },
    [
      [
        `writing|publishing|posting|filming|recording|running|preparing|uploading|drafting|doing|making ~3 ${STORY} ~3 on|about|it|this|tonight|tomorrow|title|titled|called|of|today|now|exposing`,
        'I am writing a blog post about it.',
        { unless: 'how|school|essay|your|recipe|great' },
      ],
      [
        `goes|going|go|put|putting|posting|post|out|live ~3 up|out|on|to|in|live ~2 my|our|the|next|tomorrow's|tonight's|every ~3 ${OUTLET} ~5 followers|subscribers|readers|members|tonight|tomorrow|friday|names|dashcam|video|footage|if|unless|then|and|until`,
        'Then it goes up on my channel, names and all.',
      ],
      [
        `till|until|by|before|unless ~3 then|or|otherwise|else|after ~6 channel|court|public|online|lawyer|lawyers|solicitor|papers|press|tribunal|ombudsman|police|everywhere|viral|socials`,
        'You have till Friday or it goes public.',
        { unless: 'open|hours|deliver' },
      ],
      [
        `newsletter|column|issue|blog|podcast|magazine|channel|article|programme|broadcast|edition ~3 will|goes|carries|explains|names|features|tells|shall ~6 you|your|why|never|where|not|this|heading|line|readers|whole`,
        'The next issue will tell readers why not to buy from you.',
        { unless: 'unsubscribe|receive|arrive|deliver|delivered' },
      ],
      [
        `video|footage|recording|photos|pictures|screenshots|dashcam|tape|photographs|clip ~3 going|goes|gone|sent|handed|is|are|passed|will ~2 to|with|on|at ~2 guards|gardai|police|regulator|council|paper|papers|press|${OUTLET}|journalist|inspector`,
        'The video is going to the police.',
      ],
    ],
  ),
  ...tellEach(
    'severe',
    { despite: ['conditional', 'hedged', 'negated'], unless: NO_SCANDAL, without: `${NOT_THREATENED}|can't|cannot|couldn't` },
    [
      [`${MATTER} ~3 goes|going|go|gets|coming ~2 up|live|online|viral|public|everywhere`, 'The video goes up tonight.'],
      [
        `${MATTER} ~4 goes|go|going|coming|sent|off|with|to|gets|get ~3 every|all|whole|both ~1 group|groups|site|sites|paper|papers|page|pages|forum|forums|customer|member|members|reviewer|reviewers|review|bride|parent|parents|one|village|town|office|club`,
        'These pics go to every bride group in the county.',
      ],
      [
        `${SELF} ~4 send|sending|give|giving|show|showing|hand|handing|pass|passing|forward|mail|email|share|take|taking ~7 to|with ~3 ${PRESS}`,
        'Refund us or I send the lot to the Evening Courier.',
        { unless: `${NO_SCANDAL}|driver` },
      ],
      [
        `${SELF} ~3 onto|on|to|with the|a|local|our|my|that ~1 radio|papers|press|newspapers|journalist|journalists|reporter`,
        'Until tomorrow and then I am on the radio.',
        { unless: `${NO_SCANDAL}|listen|listening|heard|wet|driver` },
      ],
      [
        `consumer|consumers ~1 programme|program|show|page|desk|column|champion|hour`,
        'That consumer programme will hear of it.',
        { unless: `${NO_SCANDAL}|saw|heard|watched|seen|watch|favourite` },
      ],
      [
        `journalist|journalists|reporter|reporters|newsroom|columnist|newspaper|paper|papers|herald|gazette|courier ~5 has|have|asking|interested|wants|want|will|have|is|are ~4 chat|log|story|publish|print|interested|asking|photos|video|emails|thread|letters`,
        'A journalist has my chat log and wants the rest.',
        { unless: `${NO_SCANDAL}|parcel|package|driver|jam|tray` },
      ],
    ],
  ),
  ...tellEach('severe', { despite: ['conditional', 'negated'], unless: OTHER_NOTICE, without: `${NOT_THREATENED}|your|about` }, [
    [
      `this|it|that|video|story|post|it's ~2 going|gonna|go|goes viral|public`,
      'This is going viral.',
      { unless: `${OTHER_NOTICE}|love|song|company|stock|shares|beta|school` },
    ],
  ]),
]
