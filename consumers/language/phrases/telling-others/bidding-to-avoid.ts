import { DO_NOT, KINDS_OF_FIRM } from './others-words.ts'
import { tellEach } from '../tell-each.ts'
import { ELSE_OBJECT } from './warning.ts'

const USE =
  'host|use|go|buy|book|bother|touch|hire|rent|sign|bank|join|order|come|choose|stay|eat|take|shop|get|trust|fly|live|drive|let|give|deal|renew|switch|open|install|download|register|enrol|invest|waste|fall|spend|bring|put|park|subscribe|consider|pick|travel|insure|set|move|send|enter|visit'
const THAT = 'this|these|them|em|here|there|anything|owt|nowt|near|with'
/** Words that make of a bidding one to the firm itself. */
const TO_THE_FIRM =
  'address|number|email|card|cards|payment|until|before|again|yet|worry|code|link|letter|letters|reply|message|calls|parcel|form|chat|sorry|bot|button'
const READER = {
  despite: ['conditional', 'negated', 'third', 'reported'],
  stands: 'first',
  without: 'me|my|us|our|mine|i',
  unless: `${TO_THE_FIRM}|${ELSE_OBJECT}`,
} as const
const OUTCRY = { despite: ['conditional', 'negated', 'third', 'reported'], stands: 'alone' } as const

/** Biddings to whoever reads them to stay away, where they begin their clause or stand alone. */
export const BIDDING_TO_AVOID = tellEach('warn', {}, [
  [`${DO_NOT} ever? ${USE} ~5 ${THAT}`, 'Never park your caravan with these.', { ...READER, unless: `${READER.unless}|else|hungry` }],
  [
    `${DO_NOT} ever? go|come|book|bank|shop|eat|stay|sign|fly|rent|register|enrol to|at|with|on|from|up|through ~3 <name>`,
    "Don't eat at Larkfry.",
    READER,
  ],
  [`${DO_NOT} ever? use|choose|hire|trust|buy|join|touch|pick|visit the|that|your? <name>`, "Don't hire Larkroofs.", READER],
  [
    `do not ever? ${USE} ~4 this|these|them|here|<name>|company|firm|place|shop|anything|with`,
    'Do not take your boiler to this outfit.',
    READER,
  ],
  [
    `${DO_NOT} let ~6 fool|con|trick|rob|near|touch|within|through|anywhere|in ~2`,
    "Don't let the smart lobby fool you.",
    { ...READER, unless: 'me|my|us|our|email' },
  ],
  [
    `${DO_NOT} waste|throw|spend|give|risk|lose ~2 your|ur|yer|you ~2 money|time|cash|pocket|allowance|wages|pension|petrol|breath|evening|weekend|day|afternoon|salary|savings|points|custom|business|energy|holiday|lunch`,
    "Don't waste your petrol.",
    { ...READER, unless: 'me|my|us|our|i|telling|calling' },
  ],
  [
    `never|don't|dont|not ever? ~1 set ~1 foot ~2`,
    'Never set foot in this shop.',
    { despite: ['negated', 'conditional'], unless: "i|i have|we|has|have|had|i've|driver|again" },
  ],
  [
    `give|giving ~4 a|the|it|them ~1 wide|very|body ~1 berth|swerve`,
    'Give that garage a very wide berth.',
    { despite: ['conditional', 'reported'], unless: 'car|van|lorry|cyclists|dog' },
  ],
  [`wide berth`, 'A wide berth is what I gave as advice.', { unless: 'car|van|lorry|cyclists|dog|gate|ship|boat|cow|cows' }],
  [
    `give ~4 a miss|swerve|body-swerve`,
    'Give this café a miss.',
    { despite: ['conditional', 'reported', 'third'], unless: "i'll|i|if|fix|we|will|we'll|tomorrow|week|tonight" },
  ],
  [
    `leave|leaving|left ~4 well|severely alone`,
    'Leave that mob well alone.',
    { despite: ['reported', 'conditional'], unless: 'heating|settings|enough' },
  ],
  [
    `avoid|boycott|swerve|ditch|bin|dodge|shun|skip ~3 ${THAT.replace('|near|with', '')}|<name>|${KINDS_OF_FIRM}`,
    'Avoid that workshop by the station.',
    { ...READER, unless: `${TO_THE_FIRM}|rush|sugar|changing|plugins|party|wildly|delay|charge|charges|fees|confusion|step|i|we` },
  ],
  [
    `choose|pick|find|use|try|get another|different|other ~1 firm|company|provider|one|bank|shop|place|please|host|brand|app|supplier|instead|network`,
    'Choose another firm, trust me.',
    { ...READER, unless: `${TO_THE_FIRM}|date|time|slot|seat|browser|room` },
  ],
  [
    `use|rent|buy|book|order|fly|bank|hire|get|go ~2 from|with|at|through|by|to somebody|someone|anybody|anyone|another|any else|firm|company|place|shop|backyard ~2`,
    'Rent from somebody else.',
    { ...READER, despite: ['conditional', 'third', 'reported', 'negated'], unless: `${TO_THE_FIRM}|i|we|can|could` },
  ],
  [
    `save yourself|yourselves|yersel and|go|the? ~1 go|try|use|book|pick|skip|stay|trouble|bother|hassle|walk|run|leave`,
    'Save yourself and go to any backyard mechanic.',
    { despite: ['conditional', 'third'], unless: 'i|we' },
  ],
  [
    `should|ought|must|shalt not|never ~1 to? ~1 use|buy|book|rent|hire|join|trust|entrust|bank|fly|sign|order|stay|eat|shop|live|choose|host|deal ~5 from|with|at|on|in|here|you|this|these|them|there ~1`,
    'My next column explains why one ought not to buy a bed from you.',
    { despite: ['reported', 'third', 'quoted', 'asked'], unless: 'i|we|me|us|settings' },
  ],
  [
    `anyone|anybody|everyone|everybody|people|whoever|landlords|parents|students ~8 should|must|ought|better|shud ~2 go|look|shop|try|stay|avoid|rent|buy|keep|steer|find|think ~2 elsewhere|anywhere|else|somewhere|away|clear|twice|again|another`,
    'Anyone with a house to let should go anywhere else.',
    { despite: ['reported', 'third', 'conditional'], unless: 'i|refund|can' },
  ],
  [
    `wouldn't|wouldnt|wudnt let|trust|give|pay|send these|this|that|them|yous ~1 clowns|cowboys|lot|people|mob|jokers|crooks|company|firm|crowd|chancers|muppets|idiots|bunch|place ~2`,
    'I wouldnt let these clowns pump my tyres.',
    { despite: ['negated'], unless: 'me|my account|pay' },
  ],
  [
    `so|that|hope|hoping ~1 nobody|no-one|noone|none ~2 wastes|spends|gives|suffers|trusts|orders|stays|eats|flies|pays|hires|loses ~3`,
    'Sharing this so nobody wastes their wages.',
    { despite: ['hedged', 'negated'], unless: 'answer|answers' },
  ],
  [`avoid|avoid avoid?`, 'Awful food, avoid.', OUTCRY],
  [`stay|keep|steer well|far|right|very? ~1 away|clear|off|back|around`, 'Cold soup, keep well clear.', { ...OUTCRY, unless: 'please' }],
  [`run|hard|big|massive|complete|total away|forrest|pass|avoid|nope|swerve`, 'This campsite, hard pass.', { ...OUTCRY }],
  [`${DO_NOT}|do not? even? bother|bothering|risk ~1`, 'Two hours for a burger, do not bother.', { ...OUTCRY, unless: 'me|next|voucher' }],
  [`go|look|shop|try|book|stay|eat|bank|buy|drink elsewhere|somewhere|anywhere|someplace else?`, 'Dirty rooms, go somewhere else.', OUTCRY],
  [
    `spend|take|carry|bring|give|keep your|ur|yer|ya ~2 money|business|custom|salary|trade|cash|car|dog|cat|kids|pension|wages|savings|hard-earned|dollars|pounds ~3 elsewhere|somewhere|someplace|another|other|else|anywhere|to|in`,
    'Take your custom to another baker.',
    { despite: ['conditional', 'reported', 'negated'], unless: "i|i'll|we|can|could|would|will|here|this|good|please|easy" },
  ],
  [
    `go|going|use|pick|get|buy|try|choose|find literally|absolutely|honestly|to? literally|absolutely? any|anywhere|anyone|owt|anything other|else|but ~2`,
    'Go to literally any other cinema.',
    { despite: ['conditional'], unless: "i|we|i'll|i'd|can|could|would|will|don't|cannot|can't|help|didn't|won't|was|is|has|had" },
  ],
  [
    `any|anywhere|anyone|anybody ~4 bar|but|except you|yous|ye|them|these|this|<name>|here`,
    'Use any plumber you like bar these.',
    { despite: ['conditional', 'reported', 'quoted'], unless: 'i|we|can|nothing|not|help|my|received|hear|know|had|have' },
  ],
  [
    `but not to|with|here|this|these|them|yous|ye|yourselves`,
    'Go where you like but not to them.',
    { despite: ['reported'], unless: 'i|my|sent|delivered|order|send|paid|call|talk|spoke|happen|happened' },
  ],
  [
    `mind|watch yourself|yourselves|yersel|yourself|yerselves ~1 with|around|if|in|at`,
    'Mind yourselves with this crowd.',
    { despite: ['conditional'], unless: 'step|ice|gap' },
  ],
  [
    `be very|extremely|super? wary|careful|cautious|suspicious|warned of|with|about|around|if|before ~1 this|these|them|crowd|using|dealing|booking|buying|signing|joining|you|company`,
    'Be very wary of this agency.',
    { ...READER, despite: ['conditional', 'third'] },
  ],
  [
    `take|heed my|our ~1 advice|warning|word ~1 and? ~1 carry|go|avoid|keep|take|look|shop|stay|run|use|don't|dont|leave|steer|never|buy|bank|book|find|save|not`,
    'Take my advice and bank with the post office.',
    { unless: 'great|good|best|recommend|lovely' },
  ],
  [
    `learn|lesson|warning|tip|advice from my|our|me|us|someone|somebody|one|experience ~2 and|so|who|avoid|do|don't|dont|not|pick|skip|go|never|mistake|mistakes ~1`,
    'Learn from me and pick another hall.',
    { unless: 'great|recommend|must|i' },
  ],
  [
    `sign|reminder|cue|warning|signal ~1 to|that never|not|avoid|run|leave|stay|switch|cancel|delete ~2`,
    'This is your sign to never book that ferry.',
    { despite: ['negated'], unless: 'up|in|stop|light|saying' },
  ],
  [
    `you'll|youll|u'll|you|y'all will? ~1 thank|regret|be ~1 me|it|robbed|ripped|fleeced|scammed|sorry`,
    'Open an account there and you will regret it.',
    {
      despite: ['third', 'conditional'],
      without: 'not|never|be',
      unless: "won't|not|never|love|great|i|we|hearing|refund|later|don't|our|get|buy|try",
    },
  ],
  [
    `not|never|wouldn't|wouldnt|wudnt|shouldn't|shouldnt ~3 touch ~6 bargepole|barge-pole|barge|bargepoles|stick|pole|yours`,
    "Wouldn't touch em with a ten foot bargepole.",
    { despite: ['negated', 'hedged', 'reported'] },
  ],
  [
    `so|neither|nor should|shouldn't|ought|must anyone|anybody|you|everyone|everybody|others|folk|yous ~3`,
    'I would sooner walk and so should anybody with sense.',
    { unless: 'great|love|we|happy|how|what|why|when|where' },
  ],
  [
    `better|best|wiser|safer|smarter|wise not|never|avoiding|staying|leaving to? live|use|go|book|buy|join|stay|sign|bank|come|rent|order|choose|eat|away|it|hire ~4`,
    'It is better not to rent there.',
    { despite: ['negated', 'reported'], unless: 'i|me|my|call' },
  ],
  [
    `stay|keep|steer ~1 far|miles|well|clear|away ~1 of|from|away|clear ~1 ~1 this|these|that|them|here|there|lot|crowd|<name>`,
    'Stay miles away from that lot.',
    { despite: ['reported', 'conditional'], unless: "i'll|we|please|children|queue|my|from-the-edge|security|road" },
  ],
  [
    `keep|keeping your|yer|ur|their ~4 out|away|clear|off|far ~1 of|from ~2 this|these|that|here|there|them|place|you|<name>`,
    'Every farmer reading this, keep your tractor out of that workshop.',
    { despite: ['reported', 'conditional', 'third'], unless: 'i|reach|please|kids|children|sunlight' },
  ],
  [
    `run|flee|sprint|scroll|walk away|on|past|from|straight ~2 <name>|this|these|them|here|it|place|people|folks|lot`,
    'Brides, scroll past this.',
    { ...READER, despite: ['conditional', 'third'], unless: 'buy|get|i|we|it|app|page|me|my' },
  ],
  [
    `rather|sooner ~8 than ~2 use|go|come|bank|fly|book|give|deal|stay|eat|order|buy|set|let|spend ~3 you|yous|ye|your|this|them|these|here|again|foot`,
    'I would rather crawl home than go with this taxi again.',
    { isnt: true },
  ],
])
