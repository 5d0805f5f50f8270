import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'

const NOT_YET =
  'if|unless|otherwise|or|else|might|maybe|perhaps|tempted|nearly|almost|thinking|considering|considered|whether|threatened|suppose|when|before|once|until|till|want|wants|like|day|was|were'
/** What stands beside "I'm off" or "we are done" when the customer leaves something else than the firm. */
const ELSEWHERE =
  'to|of|for|at|on|in|by|the|a|an|my|our|your|work|sick|home|here|there|again|line|stock|office|chat|call|hospital|ideas|luck|options|school|road|holiday|leave|form|steps|order|ordering|booking|paying|breakfast|dinner|bed|tomorrow|shift|duty|grid|phone|hours|minutes|from|about|he|she|they|his|her|sister|brother|neighbour|trying|talking|waiting|lunch|email|message|review'
const CURT = { unless: `${NOT_YET}|${ELSEWHERE}` } as const
const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|oct|nov|dec|summer|spring|autumn|winter'
const GOING = 'leaving|switching|quitting|cancelling|canceling|moving|going|off|out|gone|done|finished|through|outta'

// prettier-ignore
const curt = tellEach('leave', CURT, [
  ["that's|thats|it|so|enough|sorry|right|nope|finally|officially|sadly|cheers|guys|folks|lads|and|but|now|therefore i'm|im|we're|i|we am|are? leaving|switching|quitting|finished|through|done|off|outta", "That's it, I'm switching."],
  ["i'm|im|we're finished|through|leaving|quitting|outta|off", "I'm through."],
  ["i'm|im|we're|am|are out|gone|done", "I'm out, you clowns."],
  ["we've|we|they've|have all left|gone|quit|switched|cancelled", "We've all left."],
  ['i|we quit', 'I quit, well done.'],
  ['just|already|finally|happily|promptly cancelled|canceled|switched|unsubscribed|uninstalled|quit', 'Just unsubscribed.', { unless: `${CURT.unless}|you|they|flight|train|why` }],
])

/** Short, with a word beside it that leaves no doubt. */
// prettier-ignore
const beside = tellEach('leave', { unless: 'if|unless|otherwise|or|might|maybe|perhaps|tempted|nearly|almost|thinking|considering|considered|whether|threatened|suppose|line|hold|stock' }, [
  [`after|in ~4 years|months|decades|year|weeks|winters|seasons ~2 i'm|im|we're|am|are|i|we am|are? ~1 ${GOING}`, "After twelve years I'm out."],
  [`this|it|here is|it's|that|goes ~1 me|us|my|our ~1 leaving|going|goodbye|quitting|farewell|resignation|exit|departure|cancelling`, 'This is me leaving.'],
  ['separate ways', 'We shall go our separate ways.'],
  ['end of my|our|the ~1 relationship|custom|business|dealings|association|partnership|patronage|membership|time|journey with|for|between|as', 'That is the end of our custom with you.', { unless: 'if|until|till|day|when|year|month' }],
  ["see|c ya|you|u never", 'See you never.', { unless: 'help|reply|answer' }],
  ['ta-ra|toodle-oo|toodles|tatty-bye|sayonara|adieu ~1', 'Toodles, you lost me.', { unless: 'thank|thanks' }],
  ["wouldn't|won't|wont|shan't|couldn't|i'd|not ~1 touch|touching|go ~3 with a ~2 bargepole|barge|pole|bargepoles", "I wouldn't touch you with a bargepole.", { despite: ['negated'] }],
  ["wouldn't|won't|wont|shan't|not|ain't ~1 set|setting|put|putting a? foot ~5 again|anymore|ever|there|here", "I wouldn't set foot in there again.", { despite: ['negated'] }],
  ['do|doing|manage|managing|better|cope|coping without you|yous|your|ye', 'We can do without you.', { unless: "couldn't|can't|if|what|how|would|help|cannot|support" }],
  ['no further|longer|more need|use|requirement|interest|wish of|for|in|to ~1 your|you|deal|use', 'We have no further need of your services.', { despite: ['negated'] }],
  ['goodbye|farewell after|from ~3 years|months|us|me|decades|my|our', 'Goodbye after nine years.'],
  ["had|have|i've enough ~3 gone|going|leaving|left|switched|switching|moving|moved|off|bye|cancelling", 'Had enough, gone.', { unless: 'if|might|order|delivery' }],
  ['fed|sick up|and|of ~6 so|and ~1 leaving|left|switched|switching|moving|moved|gone|cancelled|cancelling|quit', 'Fed up with the bills so leaving.', { unless: 'if|might|room|table|house' }],
  ["that's|thats|thats|it's my|our lot|fill ~2 with|of|from you|your|here|ye|yous", "That's my lot with you."],
  ['can|may|come|please ~1 have|take|get|collect|keep your ~2 box|router|dish|modem|equipment|machine|keys|hub|meter|cooler back|away|now', 'You can have your router back.', { unless: 'if|how|where|when|broken|faulty|replacement' }],
  ["dish|box|meter|kit|line|phone|telly is|are|'s|has|have coming|come|been|going ~1 off|out|down ~1 the? wall|roof|house|for|on|monday|tuesday|wednesday|thursday|friday|saturday", 'The dish is coming off the wall on Friday.', { unless: 'if|storm|fell|why|fault|light' }],
  ['bank|shop|fly|train|eat|stay|drink|insure|travel|order|book elsewhere|someplace ~1 now|from|these|instead|and|since|so', 'I bank elsewhere now.', { unless: 'if|might|can|could|should|to|they' }],
  ['happily|now|safely|better|already|long settled|gone|elsewhere|moved elsewhere|on|over|away', 'I am happily settled elsewhere.', { unless: 'if|might|parcel|house' }],
  ['peace out ~1', 'Peace out.', { unless: 'of|if|might' }],
  ['strike three|3 ~4 out|gone|done|leaving|bye|finished|off|pulling|moving|goodbye', 'That was strike three and we are done.'],
  ['over between us', 'It is over between us.'],
  ["we're|are|i'm breaking up with|me|you|and|i|today|now", 'We are breaking up, me and your airline.'],
  ['me|us|you|i|ourselves and ~2 are|is|we|we\'re|have ~1 finished|done|over|history|through|parted|quits|no', 'Me and this bank are finished.', { unless: 'with|booking|order|if|when' }],
  ['cut|cutting|cuttin|snipped the cord|cable', 'We cut the cord last night.'],
  ["i'm|im|we're|am|are|i|we|finally|just ditching|ditched|dumping|dumped|dropping|dropped|quitting|binning|leaving ~2 altogether|completely|entirely|forever", 'I am ditching cable altogether.'],
  ['you|yall|y\'all|ye|yous|they can keep|stick|shove|stuff|forget|whistle|bin your|yer|the ~1 contract|card|points|membership|subscription|app|account|policy|rewards|broadband|loyalty|router|renewal|discount|service|for|insurance|box|plan', 'You can keep your loyalty card.'],
  ['stick|shove|stuff your|yer|this ~1 contract|card|points|membership|subscription|app|account|policy|rewards|broadband|router|renewal|service|insurance|plan', 'Stick your loyalty card.'],
  ["last|the you'll|you|ye'll|they'll ever|will? hear|see|get ~1 from|of|off ~1 me|us|this", "That's the last you'll hear from me."],
  ['swore|sworn|swearing off your|you|this|them|that|<name>', 'I swore off your airline after that.'],
  ['refuse|refusing to ~1 ever? buy|use|fly|shop|order|book|deal|bank|stay|eat|go|visit|renew|return|travel|support|give ~3 again|else|anymore|with|from|ever', 'I refuse to buy from this shop.', { unless: 'they|he|she|staff|if|until|till' }],
  ["deserve|earn|earned my|our ~1 business|custom|money|loyalty|trade", "You don't deserve my business.", { despite: ['negated'] }],
  ['glad|happy|delighted|relieved|thrilled|pleased|good|relief ~4 rid|shot|shut|free|back|left|gone|done of|with|from? you|your|yous|this|ye', 'I am glad to be rid of you.', { unless: 'if|for|joined|came|help|gift|money' }],
  ['be|get|am|are|being rid|shot|shut|free of ~1 you|yous|this ~1 lot|bank|company|crowd|firm|people|now|at|for|after|and|last|finally', 'I am happy to be rid of you at last.', { unless: 'if|want|how|can|trying' }],
  ['best thing|decision|move ~5 leave|leaving|left|quit|quitting|ditching|dumping|cancelling|canceling', 'Best thing I ever did was leave you.'],
  ["should've|shoulda|should have? left|quit|ditched|dumped|cancelled|canceled|walked|gone ~2 years|months|ago|sooner|earlier|long|weeks", 'Should have left years ago.', { unless: 'if|gone|job|home|house|nurse|message' }],
  [`since|after|when i|we left|quit|cancelled|switched|closed|went ~1 in|on|last|back ~1 ${MONTH}|year|month|week`, "Since I left in May you've sent me three bills.", { unless: 'if|hotel|room|house|home|hospital|school' }],
  [`i|we|i've|we've quit|switched|cancelled|canceled ~1 in|on|last|back ~1 ${MONTH}|year|month|week|years|months`, 'I quit last month.', { unless: 'if|hotel|room|house|home|hospital|school|message|job|work|parcel|uk|country|holiday|to|order|booking|appointment|flight|you|your', despite: ['asked'] }],
  ['i|we left|quit|cancelled|canceled|closed|switched ~2 because|due|over ~2 your|price|prices|fees|service|support|increase|increases', 'I left because of your prices.', { unless: 'if|order|room|booking|flight|early|hotel|appointment|message' }],
])

export const CURT_FAREWELL_RULES: readonly StatementRule<'leave'>[] = [...curt, ...beside]
