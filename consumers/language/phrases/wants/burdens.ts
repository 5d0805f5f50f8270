import { tellEach } from '../tell-each.ts'
import { ONCE } from './pain-words.ts'

const MANY =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty|forty|fifty|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|20|24|25|30|40|50|several|countless|endless|umpteen|dozens|multiple|many|different|separate'
const STEPS =
  'clicks|screens|steps|menus|pages|logins|passwords|forms|codes|taps|popups|pop-ups|prompts|questions|swipes|attempts|boxes|fields|layers|levels|spreadsheets'
const ONLY_DO =
  'take|takes|accept|accepts|export|exports|open|opens|answer|answers|deliver|delivers|allow|allows|let|lets|sell|sells|support|supports|run|runs|work|works|knows|know|shows|show|prints|ship|ships|offer|offers|gives|speaks|reads|fits|charges|handles|holds|stores|book|pay|ring|sync|syncs|cover|covers|issue|issues|send|sends|collects|collect'
const TROUBLED = 'so|and|but|when|while|whereas|meaning|yet'
const US = "i|i've|i'm|we|we've|we're|my|our|us|me|half|people|nobody|somebody|anyone|month|most|working|everyone"
const NEEDED = "have|has|need|needs|gotta|got|must|forced|obliged|required|i've|we've|you've|they've|end|up|reduced|condemned|left"
const TOIL =
  'climb|kneel|crawl|drive|walk|travel|borrow|phone|ring|fax|print|scan|retype|re-enter|rekey|copy|paste|type|queue|carry|lug|haul|drag|beg|ask|wait|guess|shout|squint|reset|restart|reboot|redo|repeat|explain|spell|fill|start|log|sign|change|learn|relearn|stand|bend|hunt|scroll|dig|chase|juggle|fight|match|count|sort|unplug|lie|hold|download|upload|install|prove|fetch|rely|switch|convert|translate|lift'
const AGAIN = 'every|each|always|anew|afresh|constantly|weekly|monthly|daily|manually|scratch|whenever|forever'
const FEATURE =
  'captions|subtitles|braille|ramp|ramps|handrail|transcripts|lift|dark-mode|alt-text|handrails|step-free|closed-captioning|large-print|raised|disabled|accessible|baby-changing|wheelchair|gluten-free|halal|kosher|vegan'
const LIMIT =
  'minimum|limit|cap|rule|rules|policy|window|deadline|allowance|quota|timeout|lock-in|restriction|maximum|slots|hours|permissions|format|opening'

/** What it costs in steps, hands and hours, time and again. */
export const BURDENS = tellEach('pain', {}, [
  [
    `takes|take|requires|require|needs|need|wants|demands ~2 ${MANY} ~1 different|separate|whole? ${STEPS} ~1`,
    'Approving one invoice requires fourteen clicks.',
    { unless: `${ONCE}|game|levels|reading|recipe|only` },
  ],
  [
    `${MANY} different|separate logins|apps|passwords|accounts|portals|bills|usernames|systems|forms`,
    'I juggle three different logins for you.',
    { unless: ONCE },
  ],
  [
    `${NEEDED}|must to|tae|with? ~6 by hand|manually`,
    'My bookkeeper must match every one by hand.',
    { unless: `${ONCE}|once|yesterday|wash|switched|moved` },
  ],
  [
    `retype|match|enter|copy|mend|stick|correct|sort|count|add|rekey|re-enter|calculate|sticking|typing|entering|copying|retyping|mending|adding|correcting|checking ~6 by hand|manually|longhand|month|scratch`,
    'I retype numbers into my books by hand.',
    { unless: `${ONCE}|wash|once|switched|moved` },
  ],
  [
    `${NEEDED} ~1 to|tae ~1 ${TOIL} ~8 ${AGAIN}`,
    'I have to borrow a ladder every time.',
    { unless: `${ONCE}|yesterday|refund|back|if|called|told|last` },
  ],
  [
    `have|has|need|gotta|got|must|i've|you've|we've|makes|make ~1 to|tae|me|us retype|re-enter|explain|repeat|type|fill|log|sign|scan|print|upload|start|redo|learn|relearn|set|spell|prove|copy|enter|download ~6 again|over|twice|anew`,
    'I have to spell my name over and over.',
    { unless: `${ONCE}|yesterday|refund|back|if|called|told|last` },
  ],
  [
    `i've|we've|ive|i|we|you've|ye've|have|has|one have|has|got|gotta|always|to|must|need ~2 to|always|tae|constantly ${TOIL} ~6 just|every|each|outside|whenever ~1`,
    'I have to wait outside every time.',
    { unless: `${ONCE}|yesterday|refund|called|last|fee` },
  ],
  [
    `makes|make|making|forces|force|forcing|causes|requires|obliges|wants me|us|you|people|everyone|customers|drivers to|re-enter|type|ring|queue|fill|walk|start|drive|pay|wait|print|go|sign|log|use ~9 ${AGAIN}|just|though|even`,
    'Your system makes us type it all from scratch.',
    { unless: `${ONCE}|laugh|smile|feel` },
  ],
  [
    `to|gotta|must|should|getting|having ~1 be|stay|wait|sit at? home|in|available for|to|all|every ~2 sign|everything|day|delivery|parcel|engineer|time|morning`,
    'You have to be home to sign for everything.',
    { unless: `${ONCE}|yesterday|was` },
  ],
  [
    `needs|need|takes|requires|require|wants|want a|the|both? ~1 phd|degree|doctorate|genius|magnifying|scissors|crowbar|engineer|contortionist|saint|rocket|surgeon|hacksaw|chainsaw|knife|pliers to|glass|in|and|for|just`,
    'That thermostat needs a PhD to set.',
    { unless: `${ONCE}|apply|visa|job` },
  ],
  [
    `pig|bear|swine|bugger|devil|bitch|beast|cow|dog|nightmare|pain|job|hassle|faff|chore|killer|sod|divil|mare to open|clean|use|fold|read|set|park|reach|find|navigate|carry|assemble|change|book|lift|cancel|get|log|fill|empty|close|store|move|understand|work|charge|fit|wash`,
    'The lid on that cup is a pig to clean.',
    { unless: `${ONCE}|not|never|good|great|no` },
  ],
  [
    `find|makes|is|was|such|it's|a|what|quite ~5 slog|scramble|circus|obstacle|rigmarole|faff|palaver|battle|lottery|carry-on|treadmill|maze|jungle|labyrinth course|every|each|with|whenever|on`,
    'I find the whole website a slog on my reader.',
    { unless: `${ONCE}|worth|fun|not|show|game|ticket` },
  ],
  [
    `only ~1 ${ONLY_DO} ~7 ${TROUBLED} ~2 ${US}`,
    'It only takes cards, so my nan has to stay outside.',
    { unless: `${ONCE}|question|refund|received|delivered|asked|order|yet|got|left|was|worth|told` },
  ],
  [
    `you|we|i|one can|could|may|must only ~1 book|change|order|upload|pay|cancel|add|export|ring|collect|return|reach|do|see|pick ~4 by|at|between|through|in ~1 ringing|phone|phoning|post|person|nine|eight|one|fax|writing|once|ten`,
    'You can only book a service by ringing.',
    { unless: `${ONCE}|question|refund|thanks|please` },
  ],
  [
    `only ~1 ${ONLY_DO} ~2 one|1|single|a ~2 at|per|for a|time|login|account|device|each`,
    'The portal accepts only one and only takes one file at a time.',
    { unless: `${ONCE}|thanks` },
  ],
  [
    `accepts|takes|allows|shows|lets|supports|handles|permits|remembers|saves|gives only one|a|two|1|3|ten ~3 at|per|and|so ~4`,
    'The portal accepts only one invoice at a time.',
    { unless: ONCE },
  ],
  [
    `must|has|have|need|needs to? ~2 be|reported|sent|returned|done|booked|changed|cancelled ~3 by|via|through|in fax|post|letter|cheque|phone|person|hand|triplicate|writing ~2`,
    'Returns must be reported by fax.',
    { unless: `${ONCE}|please|i|urgent` },
  ],
  [
    `can't|cant|cannot|unable ~9 without ~1 showing|closing|paying|giving|ringing|calling|asking|losing|having|going|buying|using|signing|printing|logging|restarting|also|phoning|help|somebody|reading|my|waking|first|installing|leaving|glasses`,
    'I cannot let her in without also showing her our books.',
    { unless: `${ONCE}|order|refund|imagine|live|card|cancel|recommend` },
  ],
  [
    `can't|cant|cannot|unable to? give|share|block|set|hide|split|separate|rename|merge|reuse|remap|pause|filter|sort|search|undo|turn|switch|mute|skip|disable|adjust|customise|customize|combine|edit|duplicate|resize|zoom ~6 ever|at|any|only|just|ourselves|off|without|for|so|and|in|on|myself`,
    'We cannot block dates ourselves and have to write.',
    { unless: `${ONCE}|card|payment|refund|money|lost|stolen|today|since|account` },
  ],
  [
    `no|without|zero|lack|any ~1 ${FEATURE} ~1 on|in|for|at|anywhere|access|option|options|whatsoever|keys|toilet|parking|so|menu`,
    'There are no captions in any lecture.',
    { unless: `${ONCE}|room|booked|meal|house|flat` },
  ],
  [
    `points|miles|minutes|data|allowance|credits|vouchers|rewards|credit|codes|coupons run|runs|expire|expires|lapse|lapses ~2 before|faster|long ~1 i|we|you|anyone|they|ever|can|i'm`,
    'My points run out before I can use them.',
    { unless: `${ONCE}|today` },
  ],
  [
    `your|the|that|this|with ~2 ${LIMIT} ~6 is|makes|means|are|kills|of ~2 misery|problem|nuisance|killer|headache|burden|useless|hardship|trouble|no|impossible|pain|ridiculous|hopeless|nightmare|torture ~2 for|to|us|me|if|when|good|use|people`,
    'Your minimum order is a headache for a small shop.',
    { unless: `${ONCE}|not|fee` },
  ],
  [
    `no|little|any good|use|help to|for a|us|my|the|an|our|people|anyone|someone ~2 practice|shop|hotel|family|pensioner|household|business|firm|student|teacher|commuter|nurse|parent|wheelchair|café|farm|us|me|shift|size|eyes|village|single|school|who|with`,
    'Packs of fifty are no use to a small practice.',
    { unless: `${ONCE}|refund|answer` },
  ],
  [
    `costs|cost|costing|eats|robs|steals|takes|wastes|loses|lose|adds me|us|my|our|up|two|three ~2 hours|hour|afternoon|afternoons|days|day|morning|evening|weekend|time|sleep ~5 every|each|weekly|monthly|always|month|longer|time`,
    'Month end costs us an afternoon every time.',
    { unless: `${ONCE}|bill|price|fee` },
  ],
  [
    `takes|take|taking|spend|spends|spending|wasting|waste ~4 forever|ages|hours|longer|twice|half|afternoon|eternity ~2 to|just|on|because|since|than|finding|typing|every ~6 every|each|as|since|because|always|for|just|with`,
    'It takes the desk forever to find a patient as your search is so dumb.',
    { unless: `${ONCE}|refund|drink|food|card|money|transfer|arrive|deliver|delivery|reply|check|today` },
  ],
  [
    `password|pin|passcode|code|login ~3 every|each ~1 30|60|90|28|14|month|thirty|sixty|ninety|few|couple|week|day|second|time|ten|hour|two|three ~1`,
    'Change the password every thirty days, they say.',
    { unless: `${ONCE}|thanks` },
  ],
  [
    `such|massive|huge|complete|total|constant|real|it's|its|is|so ~1 time suck|sink|waster|exhausting|tiresome|maddening|infuriating|wearying|tedious ~2`,
    'Reports are such a time suck.',
    { unless: `${ONCE}|game|walk|trip|flight|not|called|rang|hotel` },
  ],
  [
    `every|each|most|all ~1 night|evening|morning|day|winter|bath|weekend|harvest|summer|monday|friday|saturday|sunday it|the|your|my|our ~3 crawls|drops|freezes|dies|cuts|goes|trips|slows|stops|breaks|squeaks|buffers|dribbles|lags|overheats`,
    'Every evening the line slows to nothing.',
    { unless: `${ONCE}|lovely|closes|last` },
  ],
  [
    `drops|crawls|crawl|freezes|lags|buffers|dribble|dies|overheats|trips|stutters|hangs|crashes|cuts ~5 every|each|whenever|evenings|mornings|weekends|nights|always|constantly|daily ~1`,
    'Pressure drops to nothing whenever a neighbour showers.',
    { unless: `${ONCE}|price` },
  ],
])
