import { tellEach } from '../tell-each.ts'
import { NEVER, OTHER, withIs } from './solved-words.ts'

const REMEDY =
  'that|this|it|which|reset|restart|update|reinstall|reboot|patch|fix|hotfix|trick|link|code|password|steps|workaround|tip|suggestion|advice|setting|switch|cable|fuse|battery|batteries|driver|token|login|letter|call|restarting|resetting|reinstalling|unplugging|replacing|rebooting|updating|clearing|turning|changing|cache'

const CURED =
  'cleared|cured|fixed|solved|resolved|sorted|straightened|righted|mended|untangled|unstuck|unlocked|unblocked|nailed|cracked|remedied|rectified'

const WORKER =
  'he|she|they|guy|guys|lady|chap|lad|lads|girl|woman|man|gentleman|fella|agent|engineer|technician|team|support|manager|driver|advisor|adviser|rep|colleague|staff|assistant|clerk|bloke|desk|reception|receptionist|conductor|electrician|plumber|mechanic|nurse|teacher|warden|son|daughter|nephew|niece|granddaughter|grandson|husband|wife|grandchild|boy|kid'

const SHORT =
  'minute|minutes|mins|seconds|hour|hours|hr|hrs|time|jiffy|flash|moments|shot|tick|ticks|day|days|morning|lunchtime|lunch|noon|teatime|breakfast|overnight|spot|first|once'

/** A remedy did it, or somebody did. */
export const DID_IT = tellEach('solved', { unless: `${NEVER}|${OTHER}|if|not|hope|should|hasn't|hasnt|didn't|didnt|doesn't` }, [
  [
    `${REMEDY} ~1 has|have|had|just|finally|definitely|seems|to|completely? ${CURED} it|that|everything|the|my|this|them|all|things|mine|right`,
    'Yep, that cleared it.',
    {
      unless: `${NEVER}|${OTHER}|if|not|hope|should|hasn't|hasnt|didn't|didnt|doesn't|thinks|thought|until|problem-solving|price`,
    },
  ],
  [
    `${REMEDY} ~1 ${CURED}|worked|helped|done thanks|thank|cheers|ta|it|so|now|perfectly|instantly|immediately|first|straight|and`,
    'Clearing the cache worked perfectly.',
    {
      unless: `${NEVER}|${OTHER}|if|not|hope|should|hasn't|hasnt|didn't|didnt|doesn't|but|until|only|before|us|people|always|hard|then|briefly|tried`,
    },
  ],
  [
    'whatever|what|something you|he|she|they|that|your ~2 did|changed|done|pressed|clicked ~2 worked|has|fixed|helped|solved|cured',
    'Whatever you did has worked.',
    {
      unless: `${NEVER}|${OTHER}|if|not|wrong|should|but|broke|worse|hasn't`,
    },
  ],
  [
    "you've|youve|yous|ye|he's|she's|they've|have|you done|cracked|fixed|sorted|managed|solved it ~1",
    "You've done it.",
    {
      unless: `${NEVER}|${OTHER}|if|not|wrong|should|again|why|how|what|haven't|never|when|think|say|tell|now|ever`,
      despite: [],
    },
  ],
  [
    'the|my|new|that password|code|pin|card|login|link|sim|token|update|file|payment took|accepted|went|worked|works so|thanks|fine|now|and|this|first|straight|through|eh|perfectly',
    'The new password took, thanks.',
    {
      unless: `${NEVER}|${OTHER}|if|not|but|forever|ages|days|weeks|months|wrong|back|hours|long|twice|years|minutes`,
    },
  ],
  [
    "i|we|i'm|im|we're|and|finally|ok|just got|am|are|managed in|online|logged|on|connected ~1 now|eh|thanks|so|finally|at|with|perfect|cheers|and|again|ok|lovely|great|brilliant",
    'I got in, thanks.',
    {
      unless: `${NEVER}|${OTHER}|if|not|but|touch|late|cut|off|debt|wait|when|line|queue|interested|hold|voicemail|trouble|contract|love|need|want|here|bill|charged|holiday`,
    },
  ],
  [
    'hear|see|got you|it|them|that|everything loud|clear|perfectly|fine ~2 now|and|again|as|thanks',
    'I hear you loud and clear.',
    { unless: `${NEVER}|${OTHER}|if|not|don't|can't|but|cannot` },
  ],
  [
    'clear|smooth|sound|right|sweet|good|quiet|steady as a ~1 bell|whistle|pound|ninepence|rain|nut|butter|gold|silk|dollar|mouse|rock ~2',
    'The line is clear as a bell.',
    {
      unless: `${NEVER}|${OTHER}|if|not|but|ride|coat|fabric|staff|lovely|instructions|taste|always`,
    },
  ],
  [
    `got|had|have|has|getting it|me|us|everything|mine|them|that|the|my|our ~2 sorted|fixed|solved|working|running|back|going|done|straight|resolved|unlocked|online|moving|connected|mended|refunded|rebooked ~1 in|within|by|before|on|first|at ~3 ${SHORT}`,
    'She had me sorted in five minutes.',
    {
      unless: `${NEVER}|${OTHER}|if|not|but|want|need|hope|should|please|can|could|promised|said|get|people|firm|new|told|elsewhere|trying|until|will`,
    },
  ],
  [
    `${WORKER} ~2 had|got|has|put it|me|us|everything|things|that|my|the ~1 sorted|fixed|running|working|back|going|done|straight|mended|online|unlocked|resolved|connected ~1`,
    'The girl on the desk got it going.',
    {
      unless: `${NEVER}|${OTHER}|if|not|but|want|need|hope|should|please|can|could|promised|said|people|firm|told|elsewhere|trying|until|will|other|down|never|off|back-up|offer|hotel|nobody`,
    },
  ],
  [
    `${WORKER} ~3 ${CURED}|repaired|unblocked|replaced|reset|corrected|reinstated|recovered|located|untangled it|the|my|our|that|this|everything|both ~6 in|within|by|before|straight|and|there|same|without|on`,
    'The plumber unblocked the drain within an hour.',
    {
      unless: `${NEVER}|${OTHER}|if|not|but|want|need|hope|should|please|can|could|promised|said|told|until|will|never|again|nobody|without|only|supposed|then|already|says`,
    },
  ],
  [
    'got|managed|finally|able|and to? ~1 it|log|get|make|print|open|pay|see|book|access|download|upload|connect|sign to|in|it|my|the ~1 work|load|open|connect|print|play|run|log|finally|in|working|end ~1 now|thanks|thank|in|cheers|at|eventually|myself',
    'I finally got it to work, thanks.',
    {
      unless: `${NEVER}|${OTHER}|if|not|but|can't|cannot|unable|never|trying|only|been|haven't|couldn't|want|need|try`,
    },
  ],
  [
    "it was ~1 just|only|simply|all|probably? ~1 the|my|a|an ~1 fuse|cable|plug|switch|batteries|battery|password|setting|settings|wire|socket|spam|junk|filter|cookies|cache|browser|caps|lead|breaker|valve ~4 changed|replaced|switched|working|works|fine|sorry|come|now|wasn't|on|loose|all|plugged",
    'It was only the fuse, works now.',
    {
      unless: `${NEVER}|${OTHER}|if|but|you|said|told|thought|not`,
    },
  ],
  [
    'turns|turned|turn out ~4 was|were|had|is ~4 loose|unplugged|fuse|cable|plug|breaker|folder|spam|switch|battery|mode|cache|upside|lead|tripped|muted',
    'Turns out it was in my spam.',
    { unless: `${NEVER}|${OTHER}|if|but|you|faulty|dead|not` },
  ],
  [
    "hey|and presto|hurrah|hooray|hallelujah|voila|bingo|bob's ~3 working|works|worked|on|back|there|in|your|up|it|fixed|we|lights",
    'Hey presto, it works.',
    { unless: `${NEVER}|${OTHER}|if|but|not|hall|night|game` },
  ],
  [
    "job|job's done|jobbed|sorted|a now|thanks|cheers|then|goodun|good|ta",
    'Job done, thanks.',
    { unless: `${NEVER}|${OTHER}|if|but|not|great|good|excellent|get|want|new|well` },
  ],
  [
    'moved|upgraded|rebooked|reseated us|me ~1 to|onto a|an|another|the|different|next ~2 room|flight|seat|table|floor|train|cabin|suite ~4 within|straight|and|same|perfect|lovely|fresh|together|better|quiet|spotless|fine',
    'They moved us to another room straight away.',
    {
      unless: `${NEVER}|${OTHER}|if|but|not|worse|without|charged|tariff|department|agent|fee|hold|queue|again|same`,
    },
  ],
  [
    'sent|couriered|brought|gave|delivered|swapped|dispatched|posted|shipped|got|fetched ~1 us|me|out|round|mum|over? a|another|the ~1 replacement|fresh|new|right|correct|spare|working ~3 within|straight|same|next|in|immediately|that|and|no|by ~2 hour|day|away|minutes|days|evening|hours|works|perfect|fuss|was|morning|questions|noon|fine',
    'They sent a fresh portion within the hour.',
    {
      unless: `${NEVER}|${OTHER}|if|but|not|only|broken|wrong|broke|same|faulty|will|promised|again|told|said|offer|offered`,
    },
  ],
  [
    'took|take|taken|knocked|wiped|struck|lifted|waived|removed|reversed|cancelled|dropped the|that|my|those|it|both ~1 fee|fees|charge|charges|penalty|fine|nonsense|interest|late|bar|block|ban|surcharge|hold ~2 off|straight|immediately|at|without|there|in|same|for|within|and|no|on|right ~2 away|once|fuss|spot|then|minutes|me|questions|day|apologised|argument|quickly|quibble|phone',
    'She waived the fee without fuss.',
    {
      unless: `${NEVER}|${OTHER}|if|but|not|will|please|can|could|want|refused|promised|should|ask|asked|you|never`,
    },
  ],
  [
    `${withIs('order|booking|payment|upload|file|form|import|transfer|application|claim|transaction|card')} ~1 went|gone|has|is|got through|accepted|confirmed|submitted|in ~1 this|now|thanks|fine|thank|first|finally|ok|on|ta|lovely|phew|at|perfectly|so`,
    'The form went through this time.',
    {
      unless: `${NEVER}|${OTHER}|if|but|not|twice|when|was|then|never|never|since|no|before|without|cannot|why`,
    },
  ],
  [
    'can confirm ~5 back|fixed|works|working|gone|resolved|sorted|visible|received|correct|there|restored|arrived|again|landed|live|settled',
    'I can confirm the invoices are visible.',
    { unless: `${NEVER}|${OTHER}|if|not|you|please|someone|anyone|isn't|no` },
  ],
  [
    'update they|all|now|everything|finally|issue|problem ~2 fixed|back|works|working|resolved|sorted|arrived|refunded|solved|connected|restored',
    'Update: they fixed it.',
    {
      unless: `${NEVER}|${OTHER}|if|not|isn't|won't|nothing|before|app|after|latest|software|says|your|the`,
    },
  ],
])
