import { tellEach } from '../tell-each.ts'
import { AGO, SOON } from './need-words.ts'

const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|spring|summer|autumn|fall|winter|christmas|easter|year|month|week'
const STAFF =
  'apprentice|apprentices|staff|people|lads|girls|drivers|nurses|hires|starters|joiners|trainees|interns|cooks|chefs|waiters|cleaners|engineers|fitters|developers|teachers|assistants|carers|pickers|seasonal|temps|graduates|employees|salesmen|associates|mechanics|riders|couriers|receptionist|secretary|bookkeeper|hands|workers|devs|juniors|colleagues'
const OUTFIT =
  'we|firm|shop|clinic|practice|school|college|charity|company|bakery|workshop|club|office|farm|hotel|team|surgery|café|cafe|restaurant|business|salon|garage|nursery|department|branch|council|accountants|studio|agency|warehouse'
const MODE =
  'paperless|remote|cashless|digital|electric|hybrid|freelance|solo|organic|self-employed|part-time|full-time|international|global|multilingual'
const BUILT =
  'pool|tub|sauna|cabin|garage|extension|conservatory|loft|workshop|greenhouse|deck|decking|annexe|annex|shed|charger|pump|panels|kitchen|bathroom|jacuzzi|barn|stables|polytunnel|kiln|wallbox|basement|office|cinema|aircon|boiler|oven'
const NOT_OURS = `${AGO}|your|you|if|was|last`

/** Work and trade: what a job or a firm will grow into. */
export const VENTURES = tellEach('need', {}, [
  [
    `take|taking|taken|took|takin|hiring|hire|hired|recruiting|employing|employ|bringing on|in? ~3 ${STAFF} ~2 ${SOON}|who|and|so|the|more|first`,
    'The workshop is taking on two apprentices in May.',
    { unless: `${AGO}|your|you|time|ages|should|last|many` },
  ],
  [
    `${OUTFIT} is|are|will|s|going|goes|go|went|gone|fully|completely|entirely|all|be ~1 going|go|fully|entirely? ${MODE} ~2`,
    'Our clinic is going paperless by March.',
    { unless: `${AGO}|your|you|should|if` },
  ],
  [`i'm|we're|im|i|we|am|are|be ~1 going|goin|go fully? ${MODE}`, 'I am going freelance in June.', { unless: NOT_OURS }],
  [
    `change|changing|switch|switching|convert|converting|move|moving|transition|shift|shifting|upgrade|upgrading ~3 over? to ~1 electric|online|cloud|solar|hybrid|cashless|digital|hydrogen|evs|induction|fibre ~1 vans|cars|fleet|payments|in|from|next|by|before|this|vehicles ~2`,
    'We plan to change over to electric vans next year.',
    { unless: `${AGO}|your|you|billing|bills|statements|if|refused` },
  ],
  [
    `move|moving|put|take|taking|putting our|the whole|entire? ~2 ordering|sales|accounts|fleet|payroll|bookkeeping|business|shop|stock|records ~4 online|cloud|electric|digital|paper ~3`,
    'We want to take our bookkeeping online before Christmas.',
    { unless: `${AGO}|your|you|delete` },
  ],
  [
    `we've|we|i've|i|weve|ive|just|firm|company|been ~2 won|landed|secured|been awarded? ~3 contract|tender|client|commission|grant|funding|order ~2`,
    'We have won a big contract for school meals.',
    { unless: `${AGO}|your|you|never|small` },
  ],
  [
    `${OUTFIT} ~3 merge|merging|merges|merged|expands|expanding|growing|doubling|relocating|branching|acquiring|acquired|franchising ~4 ${SOON}|with|into|to|a|second|another|fast|new|abroad`,
    'Our practice is merging with the one next door.',
    { unless: `${AGO}|your|you|hours|door|doors|late|early|times|at|window|time|accounts` },
  ],
  [
    `begin|start|starting|beginning|plan|planning|want|going|intend|hope to? begin|start? selling|sell|shipping|ship|trading|exporting|export|delivering|deliver|offering|serving to|in|into|abroad|across|our|online|overseas ~5`,
    'We shall begin selling into Norway from autumn.',
    { unless: `${AGO}|you|your|car|if` },
  ],
  [
    `starting|startin|setting|going|striking|branching|start|set|strike|go|branch ~1 up|out|it|alone on|for|by? my|our|alone|ourselves|myself own|business|from|as|in|next|soon ~1`,
    'I am starting up on my own as a gardener.',
    { unless: `${AGO}|you|your|hotel|table` },
  ],
  [
    `packing|packin|jacking|chucking|quitting|leaving|handing|giving|packed|quit|handed ~1 in|up? my|the|me|our ~1 job|work|employer|post|notice|employment|career ~3 to|and|so`,
    'I am packing in my job and going travelling.',
    { unless: `${AGO}|you|your|staff` },
  ],
  [
    `been|was|got|i've|just|have ~1 offered|accepted|landed|given|got|promoted ~1 a|an|the|to|my|new ~1 job|post|position|role|promotion|internship|apprenticeship|residency|fellowship|transfer|manager|director ~1 in|at|with|starting|so|from|and|abroad ~3`,
    'I have been offered a post in Dublin.',
    { unless: `${AGO}|cancel|close|you|your|drop|not|if` },
  ],
  [
    `starting|startin|start|begin|beginning ~2 job|work|role|post|position|shifts|nights|practice|residency|placement|apprenticeship|career|school|course|training ~3 ${MONTH}|soon|monday|tuesday`,
    'I start nursing school next fall.',
    { unless: `${AGO}|you|your|engineer|engineers|when|if|last|late|was|did` },
  ],
  [
    `retraining|retrain|training|studying|studyin|qualifying|training as|to|for be|become|my|a|an|new|the ~2 nurse|teacher|plumber|electrician|pilot|paramedic|career|accountant|solicitor|driver|chef|counsellor|midwife|welder`,
    'I am retraining as a nurse.',
    { unless: `${AGO}|your|you` },
  ],
  [
    `going|goin|go|heading|headed back to|tae ma|my|full? ~1 work|school|uni|university|college|study|studying|teaching|full-time ~3`,
    'I am going back to work full time in May.',
    { unless: `${AGO}|you|your|hotel|room|before|late|bus|taxi|train|after|if` },
  ],
  [
    `working|work|wfh|workin from home|kitchens|kitchen|here|abroad ~1 for|permanently|full|now|five|from|all|every ~1 good|time|on|days|monday|day`,
    'I am working from home for good now.',
    { unless: `${AGO}|was|not|nobody|can't|cannot|hard|outage` },
  ],
  [
    `leaving|leave my|our current|present|old|job|employer|firm|company|school ~4`,
    'I am leaving my present employer and hand back the van.',
    { unless: `${AGO}|you|your|never|cancel` },
  ],
  [
    `putting|puttin|building|buildin|installing|installin|adding|digging|fitting|having|getting|erecting|converting|building in|up|out? ~1 a|an|our|the|two|some ~3 ${BUILT} ~2 ${SOON}|built|installed|fitted|up|out|and|so|by|put`,
    'Putting in a sauna this winter.',
    {
      unless: `${AGO}|your|you|hotel|problem|trouble|issues|issue|engineer|room|next-door|idea|bins|door|door's|not|appointment|noise|noisy`,
    },
  ],
  [
    `we're|were|i'm|im|we'll|and|we|i ~1 building|buildin|putting|puttin|installing|adding|digging ~1 in? a|an|our|two ~3 ${BUILT}`,
    'We are building a cabin up by the lake.',
    { unless: `${AGO}|your|you|hotel` },
  ],
  [
    `from|by|come|starting ${MONTH} ~1 we'll|i'll|we|i|the|our|there'll ~2 will|shall|be|host|run|have|open|employ|offer|running|opening ~1 be? host|hosting|run|running|opening|offering|three|two|four|double|employing|employ|sell|selling|stocking|working|commuting|driving|studying|teaching`,
    'From July the college will host summer schools.',
    { unless: `${AGO}|you|your|cancel|if` },
  ],
  [
    `i'll|we'll|i'm|he'll|she'll|will be|going ~1 doing all|most|more the ~1 driving|cooking|travelling`,
    'I will be doing all the driving from now on.',
    { unless: AGO },
  ],
  [
    `need|needing|want|looking|buying|choosing|after ~3 because|as|now|since|for ~1 we|we're|i'm|we've|my|our|i ~2 growing|expecting|moving|retiring|pregnant|expanding|hired|starting|retired|twins|moved|married`,
    'I want a bigger plan because my business is growing.',
    { unless: `${AGO}|refund|cancel|close|wrong` },
  ],
  [
    `about|set|planning|plan|hoping|looking|intend|decided|ready|preparing|aim|mean|ready|due|soon|going|gearing to|on|for|up ~1 start|starting|open|opening|launch|launching|buy|buying|retire|expand|expanding|become|build|building|renovate|extend|adopt|foster|emigrate|relocate|downsize|commute|travel|study|train|hire|recruit|host|hosting|welcome ~4 house|home|flat|business|company|shop|family|baby|babies|car|boat|caravan|school|university|degree|course|abroad|europe|office|branch|people|staff|team|farm|café|wedding|party|children|child|twins|salon|studio|practice|restaurant|store|apprentice|overseas|retirement|campervan|motorhome|extension|van|country|marathon|parents|grandchildren|students|lodger|lodgers|event|events|conference|festival|reunion`,
    'We are about to open a small café.',
    { unless: `${AGO}|you|your|if|cancel|account|wait|when|was|were|refund|hotel|hours` },
  ],
  [
    `new job|role|post|position|contract|clients|client|premises|shop|school|course|commute|shift|baby|puppy ~1 means|involves|requires|starts|begins|is|in|at|will|mean|so ~4 every|week|abroad|i'll|i|we|we'll|travel|driving|${MONTH}|${STAFF}|home|from`,
    'My new job means driving every day.',
    { unless: `${AGO}|your|you|seat|if|not` },
  ],
  [
    `lease|pcp|loan|finance|tenancy|contract|policy on|with|for my|our|the ~1 car|van|phone|house|flat|copier|office|lorry|truck ~2 ends|up|expires|finishes|runs|out ~2`,
    'The lease on our van is up in June and we need another.',
    { unless: `${AGO}|your|you|cancel` },
  ],
  [
    `hosting|having|putting up? christmas|thanksgiving|relatives|guests|visitors|lodgers|students|exchange|paying|foreign|the ~2 ${MONTH}|family|whole|over|staying|coming|students|student|for ~2`,
    'We are hosting Christmas for the whole family.',
    { unless: `${AGO}|you|your|hotel|was|last|were|we'd` },
  ],
  [
    `visit|visiting|see|seeing|joining|meet|meeting my|our ~1 son|daughter|sister|brother|grandson|granddaughter|grandchildren|cousins|family|parents|friends|fiancé|niece ~1 in|over|abroad ~3 ${MONTH}|weeks|weekend|soon`,
    'I am visiting my daughter in Perth next spring.',
    { unless: `${AGO}|was|last|were|hotel|yesterday|used|love` },
  ],
  [
    `going|moving|goes|moves|needs|has ~1 into|in to? a? care|sheltered|nursing|residential|assisted|retirement ~1 home|housing|living|village|flat|soon|next|in ~1`,
    'Dad is moving into a care home next month.',
    { despite: ['third'], unless: AGO },
  ],
  [
    `can't|cannot|no|not longer|safely? ~1 live|living|manage|cope|drive alone|own|stairs|on|anymore ~3`,
    'My mother can no longer live alone.',
    { despite: ['third'], unless: `${AGO}|you|your|with|app|bill|line|without` },
  ],
  [
    `off|away|heading to|for|at uni|university|college|boarding|sixth|halls|army|navy|basic ~1 in|next|this|from|on|training|school|form|after|soon|come|so`,
    'Our girl is off to uni in September.',
    { unless: `${AGO}|train|bus|was` },
  ],
  [`empty nest|nesters|nester`, 'We are empty nesters from September.'],
  [`flown the nest`, 'The kids have flown the nest.', { despite: ['third'] }],
  [
    `want|wants|need|needs|looking|like|hoping|hope to ~1 learn|start|try|get|take ~1 up? cycling|running|spanish|french|german|italian|driving|sailing|piano|guitar|golf|coding|photography|yoga|swimming|cooking|drive ~2 before|so|because|for|as|this|next|in|now|when|at`,
    'I want to learn Spanish before we go.',
    { unless: `${AGO}|app|your|you` },
  ],
])
