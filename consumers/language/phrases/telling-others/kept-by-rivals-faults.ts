import { tellEach } from '../tell-each.ts'
import { MORE, RIVAL, RIVAL_PLACE } from './rival-words.ts'

const YOU = "you|u|ye|yous|y'all|yis|you're|youre|ye're|yours|your|ur|here|this|these|you've|your's|y'all's|yous're"
const OTHER = 'other|others|another|last|old|previous|former|rival|gas|phone'
const MOB = `${RIVAL_PLACE}|crowd|lot|mob|shower|crew|outfit|fellas|lads|networks|oil|company`
const BADLY =
  "took|hung|charged|charges|ignored|left|lost|never|kept|couldn't|wouldn't|didn't|can't|won't|don't|doesn't|neither|refused|billed|overcharged|forgot|wanted|want|wants|shouted|lied|leaves|lets|sent|passed|made|messed|botched|had"
const STAYS = 'stay|stays|staying|stayed|stick|sticking|sticks|remain|remains|remaining|keep|keeping|back|renewing|renew|unchanged|stuck'

/** This firm before the others: by their faults, by a figure of speech, by coming back. */
export const KEPT_BY_RIVALS_FAULTS = tellEach('better_here', { despite: ['negated', 'third', 'reported'] }, [
  [
    `${OTHER} ~1 ${MOB} ~3 ${BADLY} ~9 .? ~1 ${YOU}|yours ~2 did|do|does|answered|fixed|sorted|had|have|came|rang|picked|replied|got|don't|never|always|is|are|take|took|give|gave|work|works|call|put ~4`,
    'The other crowd took nine days, you took an hour.',
    { unless: "not|worse|same|too|also|if|should|why|when|but|can|didn't you|like|don't|still" },
  ],
  [
    `quick|fast|lovely|thanks|thank|cheers|grand|great|brilliant|super|perfect|easy|class ~4 .? ~3 ${OTHER} ~1 ${MOB} ~3 ${BADLY}`,
    'That was quick. The other crowd took nine days.',
    { unless: 'you also|worse|you too' },
  ],
  [
    `${MOB}|networks|two|three|four ~2 before you|ye|yous|this|yours ~5 neither|none|never|not|couldn't|no|nobody|all|both|kept|lost ~9`,
    'Two firms before you and neither could reach us.',
    { unless: 'if|account' },
  ],
  [
    `they|theirs|<name>|<name>'s|others ~1 were|was|are|is|came|quoted|wanted|charge|charges ~3 dearer|pricier|slower|ruder|worse|woollier|vaguer|clumsier|costlier|steeper|higher|more ~9 .? ~3 ${STAYS}`,
    'They were dearer so we stay as we are.',
    { unless: 'you are|you were|if|not' },
  ],
  [
    `not|isn't|aren't|wasn't|don't|doesn't|didn't|couldn't|can't|cannot|never|no a|come|came|get|got|hold|held|touch|near|light|match ~2 patch|within|candle|near|touch|a ~3 on|to|of|near ~1 you|your|yours|ye|yous|this|y'all|here`,
    'They do not come within a mile of your drivers.',
    { unless: 'if|price|signal|stock|you are|you do' },
  ],
  [
    `puts|put|leaves|leave|knocks|beats|wipes|makes|make ~2 others|other|rest|competition|<name>|<name>'s|theirs|them ~4 shame|behind|dust|spots|sideways|look|floor|hollow|standing|hands|cocked|water`,
    'Your bread puts the others to shame.',
    { unless: 'not|if|they put|you look|worse' },
  ],
  [
    `${YOU} ~6 ${MORE} than|then|to ~1 the|my|any|most|other|others|every|all|our|anyone|anybody|both ~2 ${MOB}|bank|office|ones|rest|competition|market|else|place`,
    'You are a sight nicer than the gas company.',
    { unless: "not|isn't|aren't|no|if|thought|expected|supposed|used|claim|said|should|hoped|be" },
  ],
  [
    `came|come|switched|moved|changed|transferred|jumped|crossed|over over|across|here|to|from ~2 from ~1 ${RIVAL}|another|other|them ~6 .? ~4 like|night|heaven|world|chalk|never|finally|better|dream|miles|difference|relief|glad|wish|light|breath|delight|bliss`,
    'Came over from Larkbank and it is like night and day.',
    { unless: 'regret|mistake|worse|wish i had|nightmare|why|still|hell' },
  ],
  [
    `only|just|sole|one ~2 you|ye|yous|your|this|the|<name> ~4 remembers|remember|knows|know|answers|answer|asks|cares|care|comes|manages|listens|explains|trust ~9 .? ~2 at|with|the ~1 rest|others|other|everywhere|elsewhere|anywhere ~4`,
    'Only your clerk knows my name. At the others I am a ticket.',
    { unless: 'not|if|why' },
  ],
  [
    `back|returned|returning|come|came ~2 with you|ye|yous|yours ~2 .? ~9 tried|other|others|elsewhere|<name> ~9`,
    'We are back with you, we tried the others.',
    { unless: 'call|phone|reply|get|got|refund|email|money|if|still|write|problem|contact|not|letter' },
  ],
  [
    `tried|dealt|banked|shopped|flown ~2 others|other|them|all|both|three|several|many ~6 .? ~3 yours|you|ye|here|nobody|none|nowhere ~3 best|beats|better|like|only|near|remembers|works|first|does|did|answered|answers|fixed|knows|stays`,
    'I tried them all and yours is the only one that works.',
    { unless: 'not|if|cards|codes|passwords|browsers|worse|worst|phones|still|problem|times|error|nothing' },
  ],
])
