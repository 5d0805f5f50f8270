import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'
import { alsoSpoken, NOT_LEFT, YOU_ALL } from './leaving-words.ts'

const PLACE =
  'place|shop|store|company|firm|bank|provider|hoster|garage|gym|school|salon|supplier|operator|software|package|system|tool|platform|app|product|vendor|solution|program|theater|cinema|restaurant|airline|network|clinic|vet|dentist|nursery|club|outfit|dealer|workshop|pharmacy|insurer|broker|carrier|host|cab|service|registrar|agency|people|guys|crowd|lot|remittance|courier|depot|merchant|bakery|studio'
const DEALING = alsoSpoken(
  'buying|ordering|using|booking|shopping|flying|staying|eating|renting|hiring|banking|dealing|travelling|coming|going|returning|sending|signing|spending|paying|getting|giving|taking|ringing|putting',
)
const DEAL =
  'buy|order|use|book|shop|fly|stay|eat|rent|hire|bank|deal|travel|come|go|return|send|sign|spend|pay|get|give|take|pass|call|ring|trade|ship|subscribe'
const SHARED =
  'relationship|dealings|arrangement|partnership|association|agreement|custom|contract|membership|account|cooperation|collaboration|business|patronage|loyalty|subscription|tenancy|policy|plan'
const ENDED = 'concluded|ended|over|closed|terminated|severed|finished|end|done|cancelled|canceled|dissolved|off|dead'
const COIN = 'penny|pence|cent|cents|peso|pesos|naira|rand|rupee|rupees|dollar|dollars|euro|euros|pound|quid|shilling|kobo|dime|buck'
const KIT = 'machine|pos|box|router|sim|card|keys|reader|fob|terminal|dish|cooler|device|equipment|modem|tank'
const LEFT = { unless: `${NOT_LEFT}|until|till|reinstalled`, despite: ['reported', 'negated'] } as const
const NEVER = "never|won't|wont|not|don't|dont|doesn't|ain't|aint|shan't|wouldn't|no"

// prettier-ignore
const isnt = tellEach('leave', { isnt: true }, [
  ['had given up on ~2', 'I had given up on you.'],
  [`have|has|every|each|always ~4 swear|sworn|swore|say|said ~2 i'm|i|we're ~1 quitting|leaving|done`, 'Every spring I swear I am quitting.'],
  [`had given|gave|left|quit|walked|moved|stopped ~3 you|your|yours|this ~7 ago|before|back|returned`, 'I had given up on you years ago.'],
])

/** An offer comes too late, for it is done. */
// prettier-ignore
const tooLate = tellEach('leave', LEFT, [
  ["it's|its|comes|come|came|you're|youre|that's|bit|little|tad too late ~1 for|now|hen|mate|love|pal|sorry|i've|we've|that|already|friend|i", 'It is a bit too late for that.', { unless: `${LEFT.unless}|delivery|train|flight|order|order|arrived|engineer|driver` }],
  ['friendly|kind|nice|generous|sweet|good|offer ~2 but ~3 too late', 'That is friendly but comes too late.'],
  [`signed ~2 papers|contract|forms|agreement|dotted|lease ~2 with|wi|to|elsewhere ~1 the|another|somebody|someone|a|other|<name>`, 'I have signed the papers with the other lot.', { unless: `${LEFT.unless}|you|your` }],
  [`already|now|since ~4 in|with|at|by|on|from|using|to|use|through a|an|the? other|another|different|something|someone|somebody|somewhere|competitor ~1 ${PLACE}|else`, 'I already design in something else.', { unless: `${LEFT.unless}|you|your|agent|asked|spoken|branch|spoke` }],
  [`supplied|served|insured|covered|hosted|looked|managed|serviced|handled|carried|maintained|cleaned|collected|held|kept|taught|fed ~2 by|with|at|from|on ~1 someone|somebody|others|another|different|elsewhere ~1`, 'The house is supplied by somebody else from the third.', { unless: `${LEFT.unless}|you|agent|department|should|can|could`, despite: ['third', 'reported', 'negated'] }],
  [`i|we|i've|we've|ive|i'm|already|just ~2 got|bought|hired|rented|signed|ordered|taken ~4 from|with|by|off|at somebody|someone|elsewhere|competitor ~1`, 'I already got me a sim from somebody else.', { unless: `${LEFT.unless}|you|your|call|email|agent|message|letter|help|room` }],
  [`settled|happy|content|comfortable|sorted|fixed|set with|at|in|wi ~1 new|other|another|different people|place|crowd|lot|${PLACE} ~1`, 'I have settled with new people.', { unless: `${LEFT.unless}|your|you` }],
  ["haven't|havent|not|never|hasn't|n't looked|lookin|looking back", 'I have not looked back.', { unless: `${LEFT.unless}|from|joined|joining|here|came|you` }],
  ['login|account|app|card|membership|box|router|machine|sim ~4 gathering|collecting|gathered dust', 'My login is gathering dust.', { unless: `${LEFT.unless}|shelf|warehouse|order` }],
  ['drawn|draw|drew|drawing ~2 consequences|conclusions ~1', 'I have drawn the consequences.'],
  ["app|app's|card|sim|membership|login|loyalty ~2 in the? bin|trash|rubbish|dustbin|skip ~1", "The app's in the bin lads.", { unless: `${LEFT.unless}|parcel|order` }],
  [`returned|returning|gave|handed|sent ~1 back|in? your|ur|yer|una ~2 ${KIT} ~1 to|back|yesterday|today|last|already|since|this`, 'I have returned your machine to the agent.', { unless: `${LEFT.unless}|faulty|broken|refund|replacement` }],
  ['points|point|pointing|pointed|repointed elsewhere|away', 'The domain points elsewhere.'],
  ['packed up|in ~1 in|last|ages|months|back|years ~1', 'I packed up in May.', { unless: `${LEFT.unless}|order|parcel` }],
])

/** On the way to others, who want something from this firm. */
// prettier-ignore
const onTheWay = tellEach('leave', { unless: `${NOT_LEFT}|branch|desk|your new`, despite: ['asked', 'requested', 'reported'] }, [
  ["people|lot|crowd|ones|company|provider|shop|place|firm|outfit|supplier|bank|crew|club|school|gym|host i'm|im|we're|i|we am|are? ~1 switching|moving|going|changing|switched|moved|transferring to|with ~1", 'The lot I am moving to asks for my number.'],
  [`other|new supplier|company|lot|provider|bank|crowd|people|school|garage|host ~1 says|say|saying|reckon|reckons|wants|want|asks|need|needs ~2 you|you're|you've|your|them|they ~6 switch|block|blocked|blocking|objection|transfer|release|number|port|history|certificate`, 'The other supplier says you are blocking the switch.'],
  [`switching|changing|swapping|switched|swapped|changed clubs|games|stores|papers|newspapers|tutors|teams|salons|brands|apps|platforms|cinemas|roasters|mechanics|barbers|chemists|butchers|taxis|software|systems ~1`, 'Switching clubs, may I have my data?', { unless: `${NOT_LEFT}|you|between|to you|account` }],
  [`gone|going|moving|moved|switched|switching|enrolled|joined|registered|shifting|shifted to|with|at a|an|the|that? different|another|rival|other newspaper|paper|school|institute|game|club|tutor|centre|teacher|salon|brand|magazine|church|choir|coach|studio|app|roaster ~1`, 'I have enrolled with another institute only.', { unless: `${NOT_LEFT}|you|your|room|table|level|branch` }],
  ["was|been|were|is fun|good|great|nice|lovely|grand until|till you|they|yous|ye", 'It was fun until you hid it behind a wall.'],
  [`buying|buy|taking|take|having|have|using|reading|drinking|eating|ordering no more|further of|from them|it|these|those|this|that|you|yours|your`, 'I shall be buying no more of them.', { despite: ['negated', 'reported'] }],
  ['left you|yous|youse ~1 lot|reading|using|because|for|in|last|bye|so|and|over', 'Left you over the price.', { unless: `${NOT_LEFT}|message|review|a|note|they|my|on|voicemail|waiting` }],
])

/** Ended between the two. */
// prettier-ignore
const between = tellEach('leave', LEFT, [
  [`consider|regard|deem|treat|take|call ~5 ${SHARED} ~6 ${ENDED}`, 'Kindly consider our relationship concluded.', { unless: `${LEFT.unless}|you've|they` }],
  [`our|my|the ~1 ${SHARED} ~1 is|are|has|was|been ~1 ${ENDED} ~1 since|from|now|last|in|and`, 'Our cooperation is ended since December.', { unless: `${LEFT.unless}|you|why did|wrongly` }],
  [`no|nothing|none ~4 between us ~1`, 'No more business between us.', { unless: `${LEFT.unless}|agreed|signed` }],
  [`nothing|anything|no more|further|else from ~1 ${YOU_ALL} ~1`, 'I wish nothing further from you.', { despite: ['reported', 'negated', 'hedged'], unless: `${LEFT.unless}|heard|hear|received|got|has` }],
  [`discontinued|ceased|stopped|withdrawn|terminated|discontinue|discontinuing|ended ~2 patronage|usage|use|dealings|relationship|engagement|transactions|patronizing|patronising|trading|banking ~1 of|with|from ~1`, 'We have discontinued patronage of your firm.', { unless: `${LEFT.unless}|you have|card` }],
  [`ceased|ceases|cease|stopped to|from ${DEAL}|be|trade|do ~2 with|from|at|here|customer|business`, 'The charity has ceased to bank with you.', { unless: `${LEFT.unless}|you|amaze|app`, despite: ['third', 'reported', 'negated'] }],
  [`ceased|ceases|cease to bank|trade|deal|do|shop|buy|fly|subscribe ~2 with`, 'The charity has ceased to bank with you.', { despite: ['third', 'reported', 'negated'] }],
  [`i|we ~1 stop|quit|finish|end|stopped ~1 with ~1 your|you|this|ye ~1 company|service|shop|bank|app|firm|lot|people`, 'I stop with your company.', { unless: `${LEFT.unless}|must|have|how` }],
  [`farewell|goodbye|adios|bye-bye|cheerio <name> ~6 years|fee|fees|months|forever|good|counties|sons|hello|hola|never|enough`, 'Goodbye Larkswift, after six years.', { unless: `${LEFT.unless}|said|thanks` }],
  ['farewell <name>', 'So farewell, Larkland and sons.', { unless: `${LEFT.unless}|party|gift|drinks` }],
  [`graduated|graduating|graduate from <name>|you|your|yous|this ~1`, 'I am graduating from Larkcar.', { unless: `${LEFT.unless}|university|college|uni|school|degree` }],
  ["you|youse|you're|yous|ye|yis|they're|they|youre are|is|'re|r|officially? ~1 barred|blacklisted|blackballed|banished", 'Youse are barred.', { unless: `${LEFT.unless}|account|i'm|am` }],
  ["you|youse|yous|ye|they|una|yall can|may|go|will ~1 whistle for ~1 my|our|me ~2", 'Youse can whistle for my fare.'],
  ["no|i've|have|had ~1 call|need|use|time|place for|of ~1 ye|yous|youse|yas|yis|yer|yall|ya ~1", 'I have no call for ye any longer.'],
])

/** What is not done any more, in everyday grammar and in that of learners. */
// prettier-ignore
const notDone = tellEach('leave', LEFT, [
  [`i|we|i'm|we're|i'll|we'll|im|so|and|nah|no ~3 ${NEVER} ~2 ${DEAL}|${DEALING} ~5 anymore|henceforth|again|hereafter`, "I don't pass through you anymore.", { unless: `${LEFT.unless}|can|can't|able|had|sleep|call me|problem|wait|trouble|work|app|ask|happen|mistake|apologise` }],
  [`i|we|so|and ${NEVER} ${DEAL}|${DEALING} ~2 ${YOU_ALL} ~1 no|any more|longer ~1`, 'I dont come to you any more.', { unless: `${LEFT.unless}|can|can't|able` }],
  [`${NEVER} ~1 be? ~1 ${DEAL}|${DEALING} nothing|nowt|anything|owt|none|any|no|even|a|not ~1 else|more|one|single|${COIN} ~1 with|w|from|off|of|wi|to|through ~1 ${YOU_ALL}`, 'I wont be signing nothing else with yall.', { unless: `${LEFT.unless}|problem|help` }],
  [`never|not ~1 send|spend|give|pay|put|leave|bring ~2 even|one|another|single ~1 ${COIN} ~1`, 'I will never send even one peso with you.', { unless: `${LEFT.unless}|refund` }],
  [`not|no anymore|longer|more ~1 your|a|an|the? ~1 customer|client|member|subscriber|patient|user|passenger ~1`, 'I am not anymore your customer.', { unless: `${LEFT.unless}|calls|service|support|care` }],
  ["i|we ~1 didn't|didnt|didna|didnae stay|stick|renew|reorder|rebook|return ~1", 'The tariff was shocking so I didna stay.', { unless: `${LEFT.unless}|long|night|nights|room|it|leak|they|why|item|raining|charging|my call|calls|you|auto` }],
  [`${NEVER} ~3 darken|darkening|darkenin|cross|crossing ~2 door|doors|doorstep|threshold ~1`, 'Wont darken the door again.', { unless: `${LEFT.unless}|parcel|driver` }],
  [`${NEVER} ~2 reupping|re-upping|reup|re-up|resubbing|resub|re-sign|resubscribing|renewin|rebuying ~1`, 'Not reupping.', { unless: `${LEFT.unless}|why|automatically` }],
  ["buckleys|buckley's|snowball's ~1", 'Buckleys and none.'],
  [`dropped|ditched|dumped|binned|sacked|axed|canned|quit them|em|'em|yous|youse|yas ~2`, 'Dropped them like a bad habit.', { unless: `${LEFT.unless}|off|on|down|in|at|call|phone|kids|parcel|floor` }],
  [`you|yall|y'all|ye|yous|youse|you've|they|they've have? just|now|officially lost ~4 me|us|mine|lines|line|customer|customers|family|household|account|accounts|fleet|business|half|all|two|whole`, 'Yall just lost half a platoon of lines.', { unless: `${LEFT.unless}|my|bag|parcel|luggage` }],
  [`took|taken|taking|pulled|withdrawn|brought|moved|moving|takin meself|myself|ourselves|oursels|us|every|each ~5 off|away|out|elsewhere|over ~1 the|of|from|and|there|in|last|this|your|yours`, 'Took meself and the lads off the account in March.', { unless: `${LEFT.unless}|you|photo|holiday|hotel|machine|they|he|she|driver` }],
  [`carried|packed|parked|gathered my|our ~2 and|& gone|left|go|moved|japa|comot|walked`, 'I have carried my shop and gone.', { unless: `${LEFT.unless}|hotel|bags` }],
  ['some|other|another|someone|else ~1 mug|mugs|mug\'s|sucker|eejit|muggins|sap|gobshite|fool|idiot\'s ~1', 'You can find some other mug from now on.', { unless: `${LEFT.unless}|coffee|agent|order` }],
  ['sooner|rather ~1 walk|crawl|swim|starve|die|eat|chew|pull|stick|drink|use|hitch|gargle|lick|hop|stand|sell ~4 teeth|pliers|glass|nails|needles|home|hair|eyes|dirt|barefoot|backwards|sawdust|vinegar|nettles|pins|mud|naked|hands', 'I would sooner use pliers.', { unless: NOT_LEFT }],
  [`deleted|uninstalled|unsubscribed|cancelled|canceled|binned|closed and|n|& ~1 over|gone|happy|free|moved|bye|forgotten|relieved ~1`, 'Deleted and over it.', { unless: `${LEFT.unless}|flight|order|you|rebooked|they|class|delivery` }],
  [`found|find|finding|have a|an|another|its|their|our|my ~2 better|attentive|warmer|kinder|happier|friendlier|quieter home ~1`, 'Our reserves have found a more attentive home.', { unless: `${LEFT.unless}|moved|moving|buy|build|dog` }],
  [`taken|took|withdrawn|moved|pulled|drawn every|all|any|the ~2 ${COIN}|bit|lot ~2 out|away|elsewhere ~1`, 'We have taken every penny out.', { unless: `${LEFT.unless}|you've|you|they|machine|atm` }],
  [`next|future ~4 will|shall|won't|is i|we|not|be ~4 not|never|by|with|from|elsewhere ~1 you|yours|here|yous|ye|someone|somebody|another`, 'My next server will I rent not by you.', { unless: `${LEFT.unless}|if|week|hear` }],
])

export const GONE_ALREADY_RULES: readonly StatementRule<'leave'>[] = [...isnt, ...tooLate, ...onTheWay, ...between, ...notDone]
