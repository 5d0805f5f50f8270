import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'
import { NOT_LEFT, YOU_ALL } from './leaving-words.ts'

const OVER = { unless: `${NOT_LEFT}|until|till`, despite: ['negated', 'reported'] } as const
const SHARED =
  'road|line|era|chapter|affair|love|loyalty|business|custom|journey|dealings|arrangement|relationship|romance|marriage|friendship|partnership|association|patronage|innings|ride|saga'
const GONE =
  'gone|leaving|done|out|off|finished|through|away|switching|moving|quitting|cancelling|canceling|outta|offski|going|left|moved|switched|quit|cancelled'
const GOODBYE =
  'goodbye|good-bye|bye|bye-bye|farewell|ta-ra|tara|cheerio|adios|adieu|sayonara|arrivederci|hooroo|toodle-pip|ciao|slán|slan|totsiens'
const PEOPLE =
  'lads|lad|mate|mates|folks|boys|girls|guys|fellas|fam|bro|bruv|bye|ta|pal|bud|buddy|fellow|ladies|people|sorry|cheers|clowns|peace|deuces|love|hun|x|xx'

// prettier-ignore
const isnt = tellEach('leave', { isnt: true }, [
  ['good|great|nice|fun|lovely while it lasted ~2 battery|screen|wifi|signal|weather|offer|sale', 'Good while it lasted, the battery.'],
  ['did|have|had|would|could ~1 i ever? ~1 for all the', 'Did I ask for all the tea.'],
])

/** A bond between two, spoken of as one speaks of love, of a road or of a book. */
// prettier-ignore
const bond = tellEach('leave', OVER, [
  [`it's|its|is|all|we're|are|am|i'm|things ~1 over|finished|finish|finito|kaput|curtains|history|quits ~2 between|with ~1 us|you|me|yous|ye|youse|yourselves`, 'Then it is finish between us.', { unless: `${OVER.unless}|order|call|form|deal` }],
  [`end|close of|to ~2 ${SHARED}|me|us|my|our ~1 ~2 and|with|between|for ~1 ${YOU_ALL}|us|me`, "That's the end of me and you lot now."],
  [`end of|to ~1 ${SHARED} ~1`, 'That was the end of an era.', { unless: `${OVER.unless}|at|when|by|before|contract|month` }],
  [`our ~1 ${SHARED}|paths|ways ~1 together? ~1 ends|ended|end|ending|over|finished|finishes|stops|dead|part|parts|diverge|separate`, 'So our road together ends there.', { unless: `${OVER.unless}|line|when` }],
  ["nothing|no ~1 more|further|else? ~1 to do with ~1 you|yous|ye|each|youse|yourselves|this|them", 'You and I have nothing further to do with each other.', { unless: `${OVER.unless}|has|fault|problem|issue` }],
  ["want|wants|have|wanted|having nothing|anything|none|no ~1 more|further? ~1 to|of|part|truck|dealings ~1 do|with|of|from ~1 you|yous|ye|your|yourselves|it", 'I want no more truck with you.', { unless: `${OVER.unless}|has|fault|problem|issue` }],
  ["have|has|we've|i've|just|officially|are|we're|i'm ~1 broken|broke|breaking|split|splitting up ~1", 'Me and your app have broken up.', { unless: `${OVER.unless}|boyfriend|girlfriend|husband|wife|partner|ex|payment|payments|line|call|bill` }],
  ['consider|call|is ~1 this|it|us|me ~1 our|my|a|the? break-up|breakup|divorce|divorced|dumped', 'Consider this our break-up.', { unless: `${OVER.unless}|going|getting|husband|wife` }],
  ["ship|boat|train|horse has|'s|have|already|is ~1 sailed|bolted", 'That ship has sailed.', { unless: `${OVER.unless}|cruise|port` }],
  ['burnt|burned|burning ~1 bridge|bridges|boats', 'You have burned that bridge.'],
  ["door|doors|gate|gates|gate's|door's|chapter|shop ~1 is|are|'s|has|now|stays? ~1 shut|closed|bolted|locked ~2 to|on|for|behind ~1 you|yous|y'all|yall|ye|us|me|good", "My gate's shut to you for good.", { unless: `${OVER.unless}|branch|when|office` }],
  ['good|nice|fun|sweet|great|lovely|grand|fine|decent|okay|ok while it lasted', 'It was nice while it lasted.'],
  ['thanks|thank|cheers ~3 memories', 'Thanks for the memories.'],
  ['no hard feelings ~1', 'No hard feelings.'],
  ["we're|are|we square|quits|even now|then|and|so|lads|folks ~1", "We're square now."],
  ["swore|sworn|swearing|foresworn|forswore|forsworn off ~4 forever|for|over|because|after|now|place|brand|company|chain|shop|store|airline|bank|app|theater|theatre|restaurant|entire|whole", 'I have sworn off an entire chain over a bun.'],
  [`resigned|resigning|retired|retiring|resign|retire|abdicated|abdicating|graduated ~1 as|from ~4 customer|client|member|passenger|user|subscriber|product|guinea|regular|fan`, 'I am resigning as your customer.', { unless: `${OVER.unless}|he|she|husband|wife|father|mother` }],
  [`loyalty|custom|patronage|goodwill|allegiance ~2 ends|ended|stops|expired|evaporated|ran|runs|died|gone ~1 today|here|now|there|out|with|last`, 'My loyalty ends here.', { unless: `${OVER.unless}|points|card|scheme` }],
])

/** Short words on the way out of the door. */
// prettier-ignore
const out = tellEach('leave', OVER, [
  [`that's|thats|that|this|it's|here's|here me|us|is ~2 ${GONE}|bowing|checking|signing ~1 as|then|now|from|lads|folks|so|after|for|with|out|off`, "That's me gone as of Friday.", { unless: `${OVER.unless}|home|work|holiday|order|phone|list|stock|number` }],
  [`this|here|it's|its|is|i'm|im|we're|time|just|i|we|it ~2 to? saying|say|bid|bidding|wave|waving|kiss|kissing ~3 ${GOODBYE}`, 'This is us saying ta-ra.', { unless: `${OVER.unless}|didn't|without|never|forgot|agent|staff|hello|driver|her|him` }],
  ['adios|sayonara|adieu|hooroo|arrivederci', 'Fool me twice, sayonara.'],
  [`i'm|im|we're|we|i out|off|gone|done|outta|away|finished|over ${PEOPLE}`, "I'm gone lads.", { unless: `${OVER.unless}|stock|order|delivery|line|not` }],
  [`straw|straws|nail|camel's|camels ~5 i'm|im|we're|i|we|so|and ~2 ${GONE}`, "It was the straw that broke the camel's back, I'm gone.", { unless: `${OVER.unless}|he|she` }],
  [`that's|thats|that|is|game|and curtains|stumps|fulltime|finito|checkmate|gameover ~1`, "That's curtains for you lot."],
  ["i|we|i've|we've|just|finally|already ~1 dipped|bounced|bailed|noped|yeeted|scarpered|bolted|skedaddled|legged ~1 out|from|on|for|after|so|because|fast|real|that|it|the ~2", 'So I bailed after the second fee.', { unless: `${OVER.unless}|payment|email|emails|check|cheque|ball|message|in|he|she|driver|engineer|you` }],
  ["we out ~1", 'We out.', { unless: `${OVER.unless}|of|going|went|when|for|money` }],
  [`pulled|pulling|pull the pin on|and|after|so|last|today|because`, 'I have pulled the pin on the membership.'],
  ['bin|binned|binning|sacked|sacking|fobbed|knocked|knocking you|this|them|yous|ye|it|your ~3 off|head', 'I have sacked you off.', { unless: `${OVER.unless}|me|you've|they|price|down|wall|table|fence|staff|agent` }],
  ['kicked|kicking|kick you|them|this|your|it ~3 curb|kerb|touch', 'I have kicked you to the curb.'],
  ["upped|upping|up sticks|stakes ~1", 'We have upped sticks.', { unless: `${OVER.unless}|house` }],
  ["packed|packing up ~1 and? moved|left|gone|moving|leaving|quit ~2", 'We packed up and left within the week.', { unless: `${OVER.unless}|house|home|flat|he|she|engineer|driver|camp` }],
  ["had|have|i've|we've ~1 my|our|a|me|it|enough|gutful|guts ~1 fill|bellyful|gutful|guts|skinful|eyeballs of|with ~1 you|your|yous|ye|this|youse|yas|them", "I've had a gutful of you."],
  ["here's|heres|here|this|where is|where ~1 where? ~1 i|we get off|part|jump", 'This is where I get off.', { unless: `${OVER.unless}|bus|train|stop|tram|station` }],
  ["over you|yous|this|it|your ~1 app|bank|gym|airline|company|place|lot|firm|network|brand|club so|and|bye|i'm|im", 'I am over this app, bye.'],
  ['find|get|go ~1 yourself|yourselves|yerself|yerselves|urself another|other|some|someone ~1', 'Find yourselves another mug.', { unless: `${OVER.unless}|can|drink|seat|coffee|lawyer|job` }],
  ['rob|fleece|scam|rip|annoy|pester|con|milk|overcharge|disappoint|insult someone|somebody|anyone|some ~1 else|other|off', 'Go and fleece somebody else.', { unless: `${OVER.unless}|they|you|don't|will|would` }],
  ["cost|costs|costing you|them|yous|ye|em|yas|u|youse|him|her|this|your ~2 a|an|our|my|another|one|their|its|two ~1 customer|customers|client|bloke|family|member|passenger|regular|custom|account|punter|guest|loyal|lifelong|fleet|household", 'That fee has cost you a customer.', { unless: `${OVER.unless}|will|could|would` }],
])

/** What one would rather do, or not do for any price. */
// prettier-ignore
const oaths = tellEach('leave', OVER, [
  ['not for ~1 all|any|love ~1 the|or|nor|amount ~1 tea|money|gold|oil|coffee|world|rice|sheep', 'Not for all the tea in China.', { unless: `${OVER.unless}|recommend` }],
  ["not|never if|even|were ~1 if? ~1 you|they|ye|yous|it|were|was ~3 paid|pay|begged|beg|free|gave|paying|giving", 'Not even if you paid me.', { unless: 'unless|might|maybe|perhaps|tempted|recommend|worth' }],
  ["wouldn't|wouldnt|won't|wont|would|will|not not? ~1 give|giving|lend you|them|yous|ye|yas|yis|this|youse|em ~2 the|a|my|another|one|me ~1 steam|skin|sweat|time|houseroom|day|penny|cent|shilling|tuppence|business|job|money|custom|card|account|cents|rupee|dollar|quid|dime|buck ~2", "I wouldn't give you the steam off my tea.", { unless: `${OVER.unless}|refund|back|information|details` }],
  ["rather|sooner ~2 walk|swim|crawl|hitch|starve|eat|chew|stick|sleep|go|drink|pay|drive|burn|have|use|carry|wash|cut ~6 than ~6 again|you|your|yourselves|back|this|here|there|another", 'I would rather crawl home than use your taxis.', { unless: `${NOT_LEFT}|recommend` }],
  ['refuse|refusing|refused to ever? ~6 again|anymore|ever|here|there|your', 'I refuse to sit in your cars ever again.', { unless: `${OVER.unless}|they|he|she|staff|you|who|driver|engineer|agent|it` }],
  ["once|twice|thrice bitten|burned|burnt|shy ~1", 'Once bitten.'],
  ["never|no|not ~4 hereafter|henceforth|henceforward|thenceforth|evermore|nevermore|nomore", 'I shall not be calling hereafter.'],
  ['hereafter|henceforth|henceforward ~4 never|no|not|elsewhere|another|different', 'Henceforth I shall go elsewhere.'],
])

/** Whom customers dismiss. */
const FIRED =
  'lot|guys|people|crowd|company|firm|clowns|agent|agents|accountant|accountants|cleaner|cleaners|outfit|provider|bank|gym|app|supplier|airline|circus|cowboys|jokers|shower|muppets|place|buses|trains|network|club|builder|builders|agency|solicitor|insurer|courier|service|mob|bunch|tutor|school|nursery|vet|dentist|garage|shop|store|caterer|landlord|programme|subscription|membership|contract'
const DROPPED =
  'dropped|dropping|ditched|ditching|dumped|dumping|sacked|sacking|fired|firing|binned|binning|canned|shelved|quit|quitting|axed|scrapped|chucked|kicked|left|leaving|abandoned|offloaded'
const NOT_DROPPED = `${NOT_LEFT}|you've|parcel|order|he|she|driver|bag|room|job|work|phone|call|table|they`
const DROPS = { unless: NOT_DROPPED, despite: ['reported', 'negated', 'asked'] } as const
const WE = "i|we|i've|we've|ive|weve|i'm|we're|im|have|just|finally|already|so|then|and"

// prettier-ignore
const packedIn = tellEach('leave', DROPS, [
  [`packed|packing|jacked|jacking it|that|this|the|my|our ~1 app|membership|gym|lessons|subscription? in|away ~1`, 'I have packed it in.', { stands: 'own', unless: `${NOT_DROPPED}|box|bag|case|suitcase|bubble|paper|fridge|trash|ought|says` }],
  [`sacked|sacking|sack|binned|binning|bin|knocked|knocking it|them|you|that|this|yous|the|my|our ~1 app|membership|gym|lessons|subscription? off|on ~1 the? head?`, 'I have sacked it off.', { stands: 'own', unless: `${NOT_DROPPED}|door|price|wall|shelf` }],
  [`call|calling|called|calls it ~1 a? day|quits|time ~1`, 'We are calling it a day.', { stands: 'own', unless: `${NOT_DROPPED}|engineer|any|every|each|all|called` }],
  [`pull|pulled|pulling the pin|plug on? ~1 ~2`, 'We are going to pull the pin.', { stands: 'own', unless: `${NOT_DROPPED}|please|account|org|contract|router|socket|wall|restart|reset|you|out|again|sink|bath` }],
  [`${WE} ~1 ${DROPPED} ~1 off? this|these|that|our|those|your|the|this ~1 ${FIRED} ~1 last|in|and|after|today|because|yesterday|so|for|since|months|weeks|halfway|over|years|when|ages ~1`, 'We dropped these guys last month.'],
  [`${DROPPED} this|these|that|our|those|your ~1 ${FIRED}`, 'Sacked this lot in June.', { stands: 'first' }],
  ["priced|pricing|forced|driven|pushed me|us ~2 out ~1", 'You have priced us out.', { despite: ['third', 'reported'], unless: `${NOT_LEFT}|room|house|home|terminal` }],
  ['taking|pulling|moving my|our ~2 money|savings|business|custom|pension|pot|fleet|account|accounts|listing|house out|away|across|elsewhere ~1', 'Nobody answers, so we are taking our money out.', { stands: 'own', unless: `${NOT_DROPPED}|machine|atm|cash|can|how|want|noticed|while|should` }],
  ["mind|decision|enough ~4 i'm|im|we're|am|are moving on ~1", "I have made up my mind and I'm moving on.", { unless: `${NOT_DROPPED}|date|day|next|question|house` }],
  ["stops|stopping|stopped|discontinuing|discontinued|quit|quitting|finishing ~1 with? the|your|my|our|with|this|all ~2 course|class|classes|lessons|lesson|cleaning|boxes|subscription|deliveries|cleaner|service|training|plan|membership|visits|orders|programme|you ~3 from|in|this|after|at|because|now|and|as|so", 'I am discontinuing the German class from this month.', { stands: 'own', unless: `${NOT_DROPPED}|you|how|can|want|keeps|why|it` }],
  ["stops|stopping|stopped|ceasing|ceased|ceases ordering|buying|using|booking|shopping|flying|dealing|ordering|trading|to|shipping ~1 use|order|deal|buy|book? ~1 from|with|at|through|your|you|here|there ~1", 'Our branch stops ordering from you.', { unless: `${NOT_DROPPED}|told|telling|when|trying|app` }],
])

/** Short, where it is all that is said. */
// prettier-ignore
const short = tellEach('leave', { ...DROPS, stands: 'alone', unless: NOT_LEFT }, [
  ["switched|quit|unsubscribed|uninstalled yesterday|already|today|ages|last ~2", 'Switched yesterday.'],
])

export const OVER_AND_DONE_RULES: readonly StatementRule<'leave'>[] = [...isnt, ...bond, ...out, ...oaths, ...packedIn, ...short]
