import { FIRM_HERE, LISTENERS, SAY, TELL_OTHERS } from './others-words.ts'
import { tellEach } from '../tell-each.ts'

const COME =
  'try|use|book|join|switch|go|come|buy|get|hire|choose|pick|stay|sign|register|open|shop|eat|order|see|rent|fly|bank|subscribe|download|move|insure|enrol|enroll|adopt|bring|take|visit|ring|call|ask|drink|drop|pop|head|stick|look|change|start|deal|check'
/** Words with which it is the opposite, or another matter. */
const NOT =
  "not|shouldn't|shouldnt|instead|don't|dont|never|avoid|away|elsewhere|else|anywhere|me|us|i'd|but|stop|clear|nobody|nowhere|warning|want|no|won't|wouldn't|steer|if|another|somewhere|refund|wrong|why|when|terrible|awful|useless|worst|scam|bad|rude|off|apart|bar|except|idiots|how"
const GOODS =
  'letter|email|mail|form|forms|copy|photo|photos|parcel|cheque|payment|money|message|messages|invoice|attention|screenshot|reading|order|item|box|case|complaint|police|bin|hold'
const OWN = { despite: ['reported'], stands: 'own', without: NOT, unless: `${GOODS}|close|stopped` } as const
const YOU = "you|u|ye|yous|youse|y'all|yall|yourselves|yours|here"
const CARD =
  'address|number|card|cards|details|name|leaflet|leaflets|flyer|flyers|link|contact|website|menu|brochure|business-card|code|page'

/** Whoever is content speaks for the firm, sends others, or is asked and names it. */
export const SPEAKING_FOR = tellEach('recommend', {}, [
  [
    `${TELL_OTHERS}|said|says|say ~3 ${LISTENERS}|he|she|they ~6 ${COME} ~4 ${FIRM_HERE}|<name>`,
    'I told our treasurer to open one with you.',
    { ...OWN, without: `${NOT}|was|because` },
  ],
  [
    `${SAY} ~8 should|must|ought|gotta|has|better|needs|need to? ~1 be|have|give|${COME} ~3 ${FIRM_HERE}`,
    'I says to the hurling coach he must go to ye.',
    { ...OWN, without: `${NOT}|you'll|refund|call|ring|cancel` },
  ],
  [
    `ask|asks|asked|asking|wonder|wonders ~2 me|us|i ~9 ~5 i|we|i'd ~2 said|say|says|tell|told|answered|answer|suggest|suggested|mention|mentioned|give|gave|send|point|name ~3 ${YOU}|only|your|<name>`,
    'The new dad at nursery asked me for a photographer and I said yours.',
    {
      despite: ['reported', 'third', 'conditional', 'hedged'],
      without: NOT.replace('|me|us', '').replace('|if', '').replace('|when', ''),
      unless: GOODS,
    },
  ],
  [
    `ask|asks|asked|asking|wants|needs|looking ~8 ~4 i|we ~2 say|says|tell|suggest|recommend|mention|name|point|send ~3 ${YOU}|only|your|<name>`,
    'Any school that asks about coaches I say Larkbus.',
    {
      despite: ['reported', 'third', 'conditional', 'hedged'],
      without: NOT.replace('|me|us', '').replace('|if', '').replace('|when', ''),
      unless: `${GOODS}|would|do`,
    },
  ],
  [
    `send|sending|sent|steer|steered|steering|dragging|dragged|drag|refer|referred|referring|direct|directed|point|pointing|pointed|bringing|brought ~5 ${LISTENERS}|half|everyone|two|three|four|five|six|dozen|people|more|another ~4 to|in|into|onto|over|round|across ~1 to? ${YOU}`,
    'I am after steering two neighbours in to ye.',
    { ...OWN, without: NOT.replace('|another', '') },
  ],
  [
    `all|both|half|whole|entire|every ~6 i|we am|are|have|will|be|i'm ~1 sending|bringing|sent|referring|steering ~2 here|you|to|your|ye|in`,
    'All my cousins I am sending here.',
    { unless: GOODS, despite: ['third'] },
  ],
  [
    `it was|were|is me|us|i that|who sent|told|recommended|pointed|referred|put ~3`,
    'A tall fella will come in, it was me who sent him.',
    { unless: GOODS },
  ],
  [
    `tell|say|said|mention|saying|quote ~5 sent|recommended|referred ~1 him|her|them|us|you|me|ya`,
    'When they ring they will say Yusuf sent us.',
    { despite: ['third', 'reported'], without: 'email|letter|not|have|was|has|they|he|she', unless: 'email|bank|scam|parcel|text|link' },
  ],
  [
    `put|putting|gave|given|puts|threw|brought ~3 name|names ~2 forward|in|up`,
    'We put your name forward at the parish council.',
    { stands: 'own', unless: 'my|wrong|his|her|prize|draw|hat|system' },
  ],
  [
    `put|putting|puts ~4 good|strong|kind|great|positive|nice word|words ~3 for|in|about`,
    'I have put in a strong word for you people.',
    { stands: 'own', unless: 'could|can|please' },
  ],
  [
    `speak|spoke|spoken|speaking|talk|talked|talking|say|said|saying|write|wrote|written ~2 well|highly|warmly|glowingly|wonders|fondly|positively|kindly|up ~1 of|about|for ~2 ${YOU}|your|the|them|this|it|<name>`,
    'I shall speak well of your branch wherever I am.',
    { despite: ['hedged'], unless: "heard|he|she|not|can't|cannot|english|nobody" },
  ],
  [
    `hype|hyping|hyped|bigging|bigged|plug|plugging|plugged|shilling|talking|promoting|touting|selling|preaching|evangelising|pimping ~1 ${FIRM_HERE} ~2 up|on|to|in|everywhere|nonstop|constantly|hard|for|at`,
    'I keep hyping you up at training.',
    { stands: 'own', unless: 'not|stop|out|phone|minutes|hours|adapter|charger' },
  ],
  [
    `gave|given|give|giving|gie|gied|gies|wrote|jotted|scribbled|passed|handed|hand|handing|shared|forwarded|sent|pass|passing|slip|slipped ~3 your|ur|yer|ye'r|you|yous|this|the|their ~1 ${CARD} ~1 to|tae|in|for|with|out|on|around|round|along ~2 ${LISTENERS}|my|our|all|every|a|two|three|four|five|six|each`,
    'I passed your number to four lads on the rank.',
    { stands: 'own', unless: `police|ombudsman|lawyer|solicitor|please|bank|third|error|wrong|not|agent` },
  ],
  [
    `${LISTENERS} ~2 get|gets|got|gotten|have|receive|leaves ~1 your ~1 card|number|details|leaflet|flyer|link|name|brochure ~2`,
    'All my puppy buyers get your card.',
    { despite: ['third'], unless: 'wrong|scam|please|not|how|fake|called|complaint|where' },
  ],
  [
    `pinned|stuck|hung|put|pin|stick|left|keep ~2 your ~2 leaflet|card|cards|flyer|poster|menu|number|name ~3 up|on|at|by|in`,
    'I have pinned your leaflet on the board at the hall.',
    { stands: 'own', unless: 'wrong|delivery|complaint|removed' },
  ],
  [
    `added|adding|put|putting|add|listed|include|included|featured|featuring ~1 ${FIRM_HERE} ~3 to|on|in|at ~2 my|our|the ~9 list|guide|roundup|round-up|map|recommendations|favourites|faves|handbook|directory|top|newsletter`,
    'Added you to my list of cafés to try.',
    { stands: 'own', unless: 'blacklist|waiting|mailing|never|avoid|not|worst|complaints|banned|black|naughty' },
  ],
  [
    `convinced|persuaded|talked|got|nagged|pestered|begged|badgered|disturbed|hounded ~9 until|till|so|and ~1 he|she|they|him|her|them ~1 opened|joined|switched|signed|bought|booked|came|moved|subscribed|registered|downloaded ~4`,
    'I nagged him till he joined.',
    { despite: ['conditional', 'third'], unless: 'salesman|agent|refund|pressure|pressured|regret|cancel|scam|you' },
  ],
  [
    `got|getting|gotten|have|had|roped|talked|signed|convinced|persuaded|sold ~4 ${LISTENERS}|ppl|people|others|half|eight|ten|twenty ~4 to|in|into|intae|tae|up|on|onto|over ~1 shift|change|port|come|coming|try|your|you|take|sign|signed|join|joined|switch|download|subscribe|buy|open|book|register|signing|joining|booking|switching|buying ~4`,
    'I got eight people from band to sign up.',
    {
      stands: 'own',
      without: 'me|us|not|help|refund|cannot|email|text|out|hold|back|in|problem|to-do|issue|trouble|an|wait|second',
      unless: "can't|couldn't|please|help|regret|sorry|rep|salesman|error|avoid|spend|berth|miss",
    },
  ],
  [
    `on|following|after|thanks|because|through|via of|to? my|our|me ~1 recommendation|say|say-so|word|referral|recommending|suggestion|advice ~3`,
    'Two of my team have booked on my say-so.',
    { despite: ['third'], unless: 'sorry|regret|cancelled|left|cancel|ashamed|leaving|refund|bonus|reward|not|no' },
  ],
  [
    `${LISTENERS} ~6 with|to|at|on|use|using|joined|flying you|ye|yous|yours|here|this|now ~1 because|cos|cause|coz|thanks of|to? me|i ~1`,
    'All my in-laws bank with you because of me.',
    { despite: ['third'], unless: 'not|never|error|mistake|stopped|regret' },
  ],
  [
    `gone|been|went|going|kept|keep|was|nagging|nagged on ~2 at ~1 ${LISTENERS} ~5 until|till|to|and ~4`,
    'I had gone on and on at her until she did.',
    { stands: 'own', despite: ['conditional'], unless: 'cancel|not|leave|refund' },
  ],
  [
    `your|yer|ur ~1 card|cards|leaflet|leaflets|flyer|number|name|brochure ~1 ~1 goes|sits|hangs|is|are|off|from|gets ~1 ~1 me|into|in|on|with|out|up ~1 every|each|all|my|our|the|me|now|wall|board ~1`,
    'Your card goes into every hamper I pack.',
    { unless: "not|isn't|wrong|missing|website|my account|error|bill|no|system|complaint|scam|fake|call" },
  ],
  [
    `indicated|introduced|nominated|prescribed|proposed|commended|named|presented|suggested|promoted|pitched|advertised ~1 you|your|yours|yourselves|ye|this ~5 to|for|at|as|without|in ~3`,
    'I nominated yours for the school trip.',
    { ...OWN, without: NOT, unless: `${GOODS}|change|changes|would|appointment|price|driver` },
  ],
  [
    `expect|expecting ~1 a|some|more|few? call|calls|visit|visits|customers|company|business|ring ~1 from|soon|x|off|this|next ~3`,
    'Expect a call from the vicar, he needs chairs.',
    { unless: "i|we|i'm|lawyer|solicitor|police|you|your|ombudsman|manager|refund|when" },
  ],
  [
    `could|can|can't|cannot|couldn't|would do ~1 worse|better than ~4`,
    'Young couples could do worse than begin here.',
    { despite: ['negated', 'hedged', 'reported'], unless: 'you|much|i|this|far|lot|think|we' },
  ],
  [
    `do|did|doing|find|get no|nae better|safer|finer ~4 than|here|anywhere ~1 ~1 you|ye|yous|yourselves|here|this|these|your|them`,
    'I told him he could do no better than yourselves.',
    { despite: ['negated', 'hedged', 'reported', 'third'] },
  ],
  [
    `speaking|spoken|spoke|campaigning|canvassing|lobbying|batting|rooting|drumming ~1 for|up ~1 you|ye|business|your ~2`,
    'I have been speaking for you since spring.',
    { stands: 'own', unless: 'not|cannot' },
  ],
  [
    `sent|sending|send|point|pointing|pointed|steer|steered|direct ~8 your|yer|ur|their way|direction|road`,
    "I sent the whole netball team's parents your way.",
    { stands: 'own', unless: `${GOODS}|email|documents|love|hugs|prayers|vibes|bill|back` },
  ],
  [
    `ive|have|i|we|we've|i've sent|brought|found|got|given|won|earned you|ye|yous ~4 customers|customer|clients|client|people|members|member|friends|guests|patients|buyers|bookings|business|referrals|mates|jobs|tenants|students`,
    'ive sent you three customers since spring.',
    { unless: 'lost|email|not' },
  ],
  [
    `never fail|forget|miss|hesitate ~1 to|a ~1 mention|recommend|sing|praise|tell|name|plug ~3`,
    'I never fail to mention your shop to newcomers.',
    { despite: ['negated'], stands: 'own' },
  ],
  [
    `no hesitation|hesitations|qualms|reservations|problem|doubt|trouble ~1 in|about ~1 recommending|suggesting|putting|endorsing|naming|referring|vouching ~3`,
    'We had no hesitation in putting you forward.',
    { despite: ['negated', 'hedged'] },
  ],
  [
    `quote|quoted|use ~1 me ~1 on|in|as|that ~1`,
    'You may quote me on that, best caterer in the county.',
    { despite: ['hedged'], unless: 'not|complaint|price|premium|error|£|please|never|worst' },
  ],
  [
    `speech|spiel|sermon|pitch|gospel|lecture ~1 about|on|for|from ~2 me|you|your|<name> ~1`,
    'My guests all get the sermon about your pies.',
    { unless: 'sales|agent|rep|not|he|she|they|waiting|driver|manager|know' },
  ],
  [
    `place|firm|people|one|name|number|shop|garage|company|outfit|crowd|ones ~1 i|we ~2 always|ever|still|now ~1 send|recommend|point|suggest|give|name|mention|tell ~2`,
    'You are the firm I always suggest.',
    { unless: `not|never|avoid|complaint|email|parcel|used|payment|money` },
  ],
])
