import { tellEach } from '../tell-each.ts'
import { RIVAL_FIRM, RIVAL_CUSTOMER, MORE, ANOTHER_ONE, RIVAL_PLACE } from './rival-words.ts'

const YOU = "you|u|yous|youse|ye|y'all|yall|you're|youre|you've|youve|your|yours|urs"
/** What this firm does badly, behind the word for it. */
const FAILS =
  "don't|dont|doesn't|doesnt|didn't|didnt|can't|cant|cannot|couldn't|won't|wont|wouldn't|never|only|want|wanted|wanting|took|take|takes|haven't|hasn't|aren't|isn't|not|still|made|make|makes|need|needed|throw|throws|leave|left|just|hide|hides|manage|lose|lost|refuse|refused|ignore|ignored|keep|kept|gave|yet|nothing|weeks|months|forever"
/** What firms do for customers. */
const SERVES =
  "lets|let|gives|gave|offers|offered|sends|sent|answers|answered|answer|replies|replied|delivers|delivered|deliver|includes|included|refunds|refunded|fixes|fixed|sorted|sorts|tells|told|tracks|texts|texted|called|calls|rang|rings|picks|picked|pays|paid|pay|does|do|did|has|have|had|keeps|keep|shows|charges|charge|costs|manages|managed|allows|allowed|accepts|accepted|rebooked|replaced|replaces|repaired|repairs|remembers|remembered|takes|took|gets|get|got|runs|run|supplies|supplied|lends|lent|throws|threw|waives|waived|brings|brought|apologised|apologized|upgraded|helped|helps|explains|explained|knows|know|treats|treated|collects|collected|opens|open|dont|don't|doesn't|lift|lifts|recognised|credited|credits|cuts|provides|provide|approved|found|finds|answered|updates|updated|said|makes|made|emails|emailed|posts|posted|ships|ship|shipped|would|could|can"
const BAD_THERE =
  "worse|crashed|crashes|broke|late|lost|refused|ignored|couldn't|wouldn't|can't|never|terrible|awful|useless|rude|hopeless|unlike|shame|glad|thank|thanks|brilliant|fantastic|amazing|better|stay|staying|happier"
const NOT = "not|isn't|aren't|no|nobody|none|if|hope|hoped|never|worse|unless|whether|said|used"
const GOOD_VERB =
  'lets|gives|offers|sends|answers|replies|delivers|includes|refunds|fixes|tells|tracks|texts|pays|remembers|replaces|throws|waives|brings|explains|treats|collects|provides|updates|lends|ships|accepts|allows'

const NAMED_SERVES =
  'lets|gave|gives|answered|answers|refunded|rebooked|offers|offered|charges|charge|replied|replies|delivers|delivered|sorted|fixed|repaired|told|tracks|texts|includes|costs|has|pays|paid|took|does|keeps|keep|credits|takes|picks|rang|supplies'

/** Other firms that do it better than this one, said against what this one does. */
export const BETTER_WITH_RIVALS = tellEach('better_elsewhere', {}, [
  [
    `<name> ${NAMED_SERVES} ~9 ${YOU} ~1 ${FAILS}`,
    'Larkair rebooked me in minutes, you left me there.',
    {
      despite: ['negated', 'third', 'reported'],
      unless: `${BAD_THERE}|i'm|if|why|so|because|when|what|email|account|app|or|do|agent|driver`,
    },
  ],
  [
    `<name> ${NAMED_SERVES} ~6 why|y|how don't|dont|can't|cant|won't|do|come|doesn't|not ~1 ${YOU}`,
    "Larkgame has crossplay, why don't you.",
    { despite: ['asked', 'requested', 'negated', 'third'], unless: "it|app's|my|me|app|account" },
  ],
  [
    `<name> beats|beat|trumps|outclasses|outdoes|outperforms|makes|sells yours|far|way|cheaper|faster|nicer|comfier|sturdier|quicker|warmer|fresher|tastier|lighter ~2`,
    'Larkbeds makes comfier chairs.',
    { unless: `${NOT}|now|your|better|than|always|even|made|feel|told|left` },
  ],
  [
    `${ANOTHER_ONE} ~1 ${RIVAL_PLACE} ~4 ${SERVES} ~9 ${YOU} ~1 ${FAILS}`,
    'The other garage lends a car, you gave me a bus timetable.',
    { despite: ['negated', 'third', 'asked', 'reported'], unless: `${BAD_THERE}|charged|wanted|kept` },
  ],
  [
    `${RIVAL_FIRM} ~4 ${SERVES} ~9 with|from|at|not|like you|yours|here|this|ye|yous|u ~1 it|i|i'm|i've|my|our|we|takes|it's|like|you|was|is|in ~9`,
    'Larkship tracks it to the hour, with you it takes a week.',
    {
      despite: ['negated', 'third'],
      unless: `${BAD_THERE}|left|came|moved|switched|pleasure|seconds|minute|rings|away|gone|stay|instead|charges|charge|costs|only`,
    },
  ],
  [
    `${MORE} ~6 than|then ~1 ${YOU} ~3`,
    'The other tool was a good deal easier to work with than yours.',
    {
      unless: `${NOT}|think|see|pictures|expected|expect|imagine|get|would|promised|can|will|you'd|you'll|ever|first|i'd|need|said|know|usual`,
    },
  ],
  [
    `twice|three|four|ten|half|third times|as|of|the? as? careful|good|fast|quick|nice|big|friendly|useful|price|cost|long ~3 you|yours|here|this|ye|yous`,
    'Larkfit is twice as good as you.',
    { unless: "not|isn't|you're|your|with|less|pay|was|before|should" },
  ],
  [
    `costs|cost|charges|charge|pays|pay|asks|is half|third|less|fraction|quarter ~2 what|of|than ~2 ${YOU}`,
    'Their gym costs half what you do.',
    { unless: 'not|if' },
  ],
  [
    `more|something|that than|you you|ye|yous|here|can|could ~1 can|could|say|do|did|ever|manage|managed|here`,
    'The school has a nurse, which is more than you can say.',
    { unless: "money|paid|pay|owe|faster|you're|you'll|need|think|expected|imagine|want|better|happy|sure|if|when|so|my" },
  ],
  [
    `unlike|not like ${YOU}|here ~2 with|lot|people|guys|crowd|shower|company`,
    'They picked up at once, not like you lot.',
    { despite: ['negated'], unless: 'did|had|were|brought|fixed|sorted|do|would|sure|happy|blame|trust' },
  ],
  [
    `not like here|yours|you|ye|this ~4`,
    'My old bank had a person at the desk, not like here.',
    { despite: ['negated'], unless: 'look|do|am|would|i|does|if|it|did|work' },
  ],
  [
    `${ANOTHER_ONE}|the ~1 ${RIVAL_PLACE}|competition ~5 across|over|up|down|round|opposite|beside|next|around ~1 town|road|door|street|way|square|hill|bridge|corner|village|from|to|there ~2 does|do|has|have|gives|serves|sells|till|charges|charge|costs|is|are|texts|opens|stays|lets|gave|did|doesn't|don't ~3 ${MORE}|half|free|same|proper|hot|better|less|for|nothing|you|working`,
    'The takeaway across the road does it for half the price.',
    { unless: `worse|closed|shut|not|noise|noisy|rude|better|you're|here|where|how|charges|fortune|recommend` },
  ],
  [
    `${RIVAL_PLACE} ~1 next|across|over|down|up|round|opposite|around|in door|the|road|town|from ~3 ${SERVES} ~6 free|nothing|hot|proper|same|minutes|half|quicker|cheaper|better|less|without|fresh|til|till|quid|pounds|own|too`,
    'The café next door does proper hot coffee.',
    { unless: `worse|closed|shut|not|noise|rude|you're|charges|yours|than|if` },
  ],
  [
    `${RIVAL_FIRM}|competition|competitors|competitor|rivals|supermarket|them|theirs|it|post ~3 beat|beats|beating|trumps|outclasses|outdoes|outperforms|trounces|leaves|leave ~1 ${YOU}|this ~4`,
    'The competition beats you by a mile.',
    { unless: "if|will|could|would|can|not|never|says|you'd|ad|to|your|traffic" },
  ],
  [
    `knocks|knock|wipes|wipe|blows|blow|puts|put|run|runs|leaves|eats ~1 spots|the|you|yours|this|rings|circles|floor|your|ye ~2 off|floor|out|away|with|to|around|round|over|yours|shame ~2 you|yours|this|shame|water|ye`,
    'Their naan wipes the floor with yours.',
    { unless: "i|we|theirs|you're|down|phone|through|card|me|money|competition|others|them|will|clubs|any" },
  ],
  [`knocks|knock|knocked|wipes ~1 spots off|out yours|you|yous|ye|this`, 'Their place knocks spots off yours.'],
  [
    `is|are|it's|it|them|theirs|get|got|same|find|found|cheaper|lot|much ~2 cheaper|better|faster|nicer|quicker|easier|less ~1 at|from|with|on|over|through ~1 ${RIVAL_FIRM}`,
    'The same bed is cheaper at Larkbeds.',
    {
      unless: `${NOT}|your|you|here|ur|sooner|internet|contract|coverage|service|value|choice|now|we're|respect|sound|hear`,
    },
  ],
  [
    `${RIVAL_FIRM} ~1 does|do|makes|make|sells|sell|stocks|has|have|have|offers|offer|gives|give ~1 far|much|way|a? ${MORE} ~3`,
    'Larkbeds makes comfier chairs.',
    { unless: `${NOT}|now|your|you|better|than|always|even|made|feel` },
  ],
  [
    `${RIVAL_FIRM} ~4 same|identical|exact|equivalent ~8 less|cheaper|half|faster|quicker|free|tomorrow|days|day`,
    'Amazon gets the same thing to me in two days.',
    { unless: 'problem|issue|not|never|here|time|yours|charged|wrong|worse|fault|mistake' },
  ],
  [
    `quote|quoted|quotes ~7 less|lower|cheaper|better|below|under ~6`,
    'I got quoted sixty less a month by the rival.',
    { unless: `${NOT}|your|yours|you|here|can|could|please|any|for|wanted|looked|sale` },
  ],
  [
    `my|our|his|her|me ${RIVAL_CUSTOMER} ~6 gets|get|pays|pay|payin ~5 less|half|twice|double|third|cheaper|better|faster|quicker|free`,
    'My sister gets twice the speed for half the money.',
    { despite: ['third'], unless: `worse|not|never|you|your|getting|feeling|says|fewer|health|yours|gave|told|lets|time|how` },
  ],
  [
    `my|our|his|her|me ${RIVAL_CUSTOMER} ${RIVAL_PLACE} ~2 ${GOOD_VERB}|has|does|costs|gives|gave|lift|lifts|picks|let|sent ~6`,
    "My mate's gym has towels and costs less.",
    { despite: ['third'], unless: `worse|not|never|problem|same|rubbish|nothing|crashed|been|gone|no|lost|had|also` },
  ],
  [
    `every|all|most|any other|single ~1 ${RIVAL_PLACE} ~6 ${GOOD_VERB}|lets|let|does|do|will|can|has|have|had|answers|pick|sends|send|includes|manages ~9 you|yours|this|here|except|but|bar`,
    'Every other clinic sends a reminder, this one does not.',
    { unless: `worse|charges|charge|nickel|robot|put|never|lied|refused|couldn't|fixed` },
  ],
  [
    `you're|youre|you|yours|this|here|your|y'all ~3 only|first|one ~1 one|ones|company|bank|airline|shop|place|hotel|clinic|gym|provider ~1 that|who|to|where|which ~1 doesn't|don't|dont|doesnt|charges|charge|can't|cant|won't|makes|make|still|didn't|couldn't|wants|want|never|failed|refused`,
    'You are the only one who charges for it.',
    { unless: `keep|lie|cheat|rip|hurt|sell` },
  ],
  [
    `${RIVAL_FIRM} would|would've|woulda of|have|never? ~1 refunded|fixed|sorted|answered|replied|sent|paid|replaced|done|had|got|delivered ~5 now|already|week|day|ago|this ~2`,
    'Amazon would have refunded me by now.',
    { despite: ['hedged', 'negated'], unless: 'you|if' },
  ],
  [
    `this|that|it would|wouldn't|wouldnt|never|would've ~1 never|have|of|not|happen|happened|had|take|taken|been ~6 with|at|from|under ~2 ${RIVAL_FIRM}|last|old|previous|former|competition|competitor`,
    'This would never have happened with my old bank.',
    { despite: ['negated', 'hedged'], unless: 'you|here|your' },
  ],
  [
    `${RIVAL_FIRM} ~1 has|have|had|does|do|lets|let|gives|offers|can|did|allows|don't|dont|doesn't ~6 why|y|how don't|dont|can't|cant|won't|do|come|doesn't|not|aren't ~1 ${YOU}|this|it`,
    "Larkgame has crossplay, why don't you.",
    { despite: ['asked', 'requested', 'negated', 'third'], unless: "it|app's|my|me" },
  ],
  [
    `${ANOTHER_ONE}|other|every ~1 ${RIVAL_PLACE} ~5 why|y|how don't|dont|can't|cant|won't|do|come ~1 i|we|${YOU}|this|it`,
    'Other clinics let you book online, why do I have to ring.',
    { despite: ['asked', 'requested', 'negated', 'third'], unless: `card|account|payment|app|same|charged|transfer|working` },
  ],
  [
    `${RIVAL_FIRM}|competition|competitors|rivals|competitor ~1 just|simply|actually|at ~1 ${GOOD_VERB}|communicates|works|answers|listens|cares|does|least`,
    'The competition simply communicates.',
    { unless: `${NOT}|no|nothing|here|love|thank|great|good` },
  ],
  [
    `old|previous|former|last ~1 ${RIVAL_PLACE} ~5 never|always once|never? hurt|missed|charged|failed|crashed|dropped|broke|forgot|overcharged|rang|gave|came|knew`,
    'My old dentist over there never once hurt me.',
    { despite: ['negated', 'third'], unless: 'you|here|problem|late|answered|wrong|yours|time|bills' },
  ],
  [
    `${RIVAL_FIRM}|they|that|there is|are|was|were|that's|that|this|it streets|miles|leagues|light-years|way|far|head ahead|better|above|and ~1 of|than|shoulders ~2 ${YOU}|this|above ~2`,
    'They are miles ahead of you.',
    { unless: "not|if|aren't|think" },
  ],
  [
    `you|yours|you're|your|this|here ~2 isn't|aren't|not|can't|cant|doesn't|don't|couldn't|ain't ~3 patch|candle|compete|compare|touch|match|near|close|come|league on|to|with|near|close|as ~2 ${RIVAL_FIRM}|theirs|them|last|old|others|other|competition|what`,
    "You can't hold a candle to the others.",
    { despite: ['negated'], unless: 'find|get|problem|nobody' },
  ],
  [`superior|preferable ~4 to yours|your ~2`, 'Their samples were superior in colour to yours.', { unless: `${NOT}|time|schedule` }],
  [
    `your|yours|you're|you ~4 fine|grand|good|ok|okay|nice|alright|decent|lovely but ~1 ${RIVAL_FIRM}|<name>|theirs|they|the|another|his ~5 ${MORE}|beats|free|half|less`,
    "Your pizza is grand but Lark's is a good bit nicer.",
    { unless: `${NOT}|could|should|than|your staff|would|app|service` },
  ],
  [
    `yours|you|your ~5 the clumsier|slower|dearer|worse|poorer|pricier|weaker|thinner|colder|smaller of ~1 two|pair|lot|both|three`,
    'Yours is the slower of the two.',
    { unless: `not|isn't` },
  ],
  [
    `yours|your ~1 is|are|'s|was|were|seems|looks ~4 clumsier|slower|dearer|poorer|pricier|flimsier|weaker|clunkier|buggier|uglier|colder|stingier`,
    'I tried both and yours is clunkier.',
    { unless: `not|last|before|used|getting|every` },
  ],
  [
    `he's|they're|theirs|she's|competitor|rival|quote|elsewhere|other|another|somebody|someone ~6 quid|pounds|euro|euros|dollars|bucks|percent|pound|rupees|£|p ~2 cheaper|less|lower|keener`,
    'The garage over the bridge is good and he is, well, another sixty quid cheaper.',
    { unless: `${NOT}|your|you're|than usual|get|could` },
  ],
  [
    `they|theirs|she|he|someone|${RIVAL_FIRM}|union|folks|people ~9 and|while|whereas|but ~1 y'all|yous|you|ye|yours ~1 took|take|takes|need|needed|want|wanted|charge ~2 month|months|week|weeks|hours|days|double|fortune|extra|year|more|seven|six|ten|four|five`,
    'They had it done in a day and you took a month.',
    { despite: ['third'], unless: 'told|said|say|says|promised|refund|charged|you only|agent|staff' },
  ],
  [
    `they|theirs|she|he|${RIVAL_FIRM}|folks|council|nursery ~9 and|while|whereas y'all|yous|you|ye|yours ~1 can't|cant|don't|dont|never|couldn't|won't|haven't|didn't|doesn't`,
    'They lift the bins every week and you never do.',
    { despite: ['third', 'negated'], unless: 'told|said|say|says|promised|refund|charged|agent|staff|i|if|account|my|hide|came|charge' },
  ],
  [
    `my|our|me|his|her ${RIVAL_CUSTOMER} ~2 with|on|wi|uses|goes|over ~2 ${RIVAL_FIRM}|<name>|another|different|other ~5 she|he|they|she's|he's|gets|pays|has|had|never ~1 gets|pays|has|had|got|never|always|gives|half|bars|full|paid`,
    'My daughter is with Larkfone and she gets a signal everywhere.',
    { despite: ['third'], unless: "worse|you're|problems|problem|no|trouble|yours|but|stuck|with you|dearer|more" },
  ],
  [
    `${ANOTHER_ONE} ~1 ${RIVAL_PLACE} ~2 ${GOOD_VERB} ~3 you|me|us|your|my|people|customers|everyone|every|it|a|within|straight|same`,
    'The other airline lets you take two bags.',
    { despite: ['third'], unless: `worse|charged|charges|yours|and|but|you're|problem|card|account|transfer|how|can|if|rude|not|terrible` },
  ],
  [
    `a|another|your|the competitor|rival|haulier|competing ~2 offers|offer|tracks|gives|quotes|quoted|does|includes|sells|delivers|answers|answer|ships|supplies|provides ~6`,
    'A rival quotes the identical carton for less.',
    { despite: ['third'], unless: `worse|not|never|pesters|charges more|than yours|slower|dearer|poorer` },
  ],
  [
    `ur|your competition|competitors|competitor|rivals ~1 does|do|has|have|can|just|at|is|are|will|lets|let|gets|get ~3`,
    'Your competition does it in four minutes.',
    { despite: ['third'], unless: `worse|not|don't|never|same|pesters|pester|robot|no|charge|useless|wanted` },
  ],
  [
    `every|all ~1 other ~1 ${RIVAL_PLACE} ~3 ${GOOD_VERB}|lets|let|manages|does|has|will|can ~4`,
    'Every other streaming site lets me save shows.',
    { despite: ['third'], unless: `worse|charges|robot|put|never|problem|card|left|took|tried|beats|better|unlike|works` },
  ],
  [
    `should|shoulda|could|wish|wished have|of|i'd|i|we'd|we|had ~1 gone|stayed|stuck|chosen|picked|booked|ordered|bought|went with|from|at ~1 ${RIVAL_FIRM}|<name>|my|the ~1`,
    'I wish I had stayed with Larkfone.',
    { despite: ['hedged', 'negated'], unless: 'room|home|sooner|here|you|hotel|same|size|blue|larger|smaller|seat' },
  ],
])
