import { LAWYERS, NO_QUARREL, WATCHDOGS } from './severe-words.ts'
import type { StatementRule } from '../statement-rule.ts'

type SevereRule = StatementRule<'severe'>

/** A threat is one with its condition. "If it is not fixed I will" denies the repair alone. */
const threat = (phrase: string, example: string, unless = ''): SevereRule => ({
  phrase,
  tells: 'severe',
  despite: ['conditional', 'negated'],
  unless: unless === '' ? NO_QUARREL : `${NO_QUARREL}|${unless}`,
  example,
})

/** What an open verb threatens: a denial before it takes it back. */
const step = (phrase: string, example: string, unless = ''): SevereRule => ({
  phrase,
  tells: 'severe',
  despite: ['conditional'],
  unless: unless === '' ? NO_QUARREL : `${NO_QUARREL}|${unless}`,
  example,
})

const strange = (phrase: string, example: string): SevereRule => ({ phrase, tells: 'severe', isnt: true, example })

const I = "i|we|i'll|we'll|i'm|we're|ill|im|i've|we've|ive|gonna"

const WILL = `will|shall|am|are|have|must|intend|plan|fully|now|also|then|just|gonna? going|be|already|certainly|definitely|gladly|happily|have? to|be?`

const BODY_OF =
  'consumer|trading|advertising|data|information|insurance|attorney|citizens|aviation|transport|financial|environmental|better|licensing|competition|postal|rail|food|health|fire|privacy|civil'

const BODY =
  'affairs|standards|court|courts|forum|commission|commissioner|protection|ombudsman|general|advice|authority|health|business|council|board|rights|regulator|marshal|watchdog|helpline|champion'

const COMPLAIN =
  'complain|complaining|complained|report|reporting|reported|take|taking|taken|escalate|escalating|escalated|go|going|write|writing|wrote|written|refer|referring|referred|pass|passing|send|sending|bring|bringing|raise|raising|lodge|lodging|lodged|file|filing|filed'

const TELL =
  'notify|notifying|notified|inform|informing|informed|contact|contacting|contacted|call|calling|involve|involving|alert|alerting|ring|ringing|email|emailing|cc|ccing|copying|petition'

const COURT = 'court|tribunal|courts|judge|claims|arbitration'

const PRESS =
  'press|papers|newspapers|newspaper|paper|media|news|telly|tv|bbc|itv|rte|gazette|tabloids|radio|journalist|journalists|reporter|reporters'

const SITES =
  'facebook|twitter|x|instagram|insta|tiktok|youtube|reddit|trustpilot|google|yelp|tripadvisor|linkedin|internet|socials|online|everywhere|forums'

/** Threats with law, regulators or publicity. A lawyer or a regulator that is only named says nothing. */
export const THREAT_RULES: readonly SevereRule[] = [
  threat(
    `${I} will? write|post|tweet|talk|blog about it|this|that|you ~1 online|publicly|everywhere|where|wherever`,
    'I will write about it where everybody can see it.',
  ),
  threat(
    `my|our ${LAWYERS} will|shall ~1 be|contact|hear|write|see|want|like|love|find|take|call`,
    'Our attorney will take an interest in that.',
  ),
  strange(
    `don't|not|never think|believe|say|saying|said|mean|expect|suppose ~1 i|we|i'll|we'll will|shall? ~2`,
    "I don't think I will sue you.",
  ),
  strange('half a mind to ~9', 'I had half a mind to write to the ombudsman.'),
  strange(`my|our ${LAWYERS} friend|friends|wife|husband|son|daughter`, 'My lawyer friend sits beside me.'),
  threat(`hear|hearing from ~3 ${LAWYERS}`, 'You will hear from my lawyer.'),
  threat('hear|hearing from ~4 law|legal firm|team|department|representative|representatives', 'You will hear from my law firm.'),
  threat(
    'letter|letters from ~2 niece|son|daughter|brother|our|my|a ~2 lawyer|solicitor|attorney|lawyers',
    'Expect a letter from my solicitor.',
  ),
  threat(
    `my|our ~1 ${LAWYERS} will|shall|is|are|has|have be|now|already|been? in|contact|contacting|call|calling|write|writing|issue|issuing|file|filing|serve|sue|suing|take|taking|pursue|pursuing|instructed|informed|drafting|deal|dealing|see`,
    'My lawyer will contact you about that.',
    'house|purchase|conveyancing|probate',
  ),
  threat(
    `${I} ${WILL} call|calling|contact|contacting|hire|hiring|instruct|instructing|instructed|get|getting|involve|involving|consult|consulting|consulted|engage|engaging|retain|find|phone my|our|a|an ~1 ${LAWYERS}`,
    'If it is not fixed I will call my lawyer.',
    'house|purchase|conveyancing|probate',
  ),
  step(`get|getting|got|bring|bringing my|our|a|the ~1 ${LAWYERS} involved|onto|on`, 'I am getting my solicitor involved.'),
  step(
    `speak|speaking|spoke|spoken|see|seeing|talk|talking|consult|handed|handing|passed|passing ~2 to|with? my|our|a ${LAWYERS} about|over|regarding`,
    'I am speaking to a solicitor about this.',
    'house|purchase|divorce|probate|estate',
  ),
  step(
    'seek|seeking|sought|take|taking|taken|get|getting|obtain|obtaining legal advice|counsel|advise|assistance|help|representation',
    'I am taking legal advice.',
    'cover|policy',
  ),
  threat(
    `${I} ${WILL} take|taking|start|starting|consider|considering|pursue|pursuing|begin|bring|commence|seek|explore|exploring ~1 legal|court action|steps|proceedings|route|recourse|redress|measures|remedies|remedy`,
    'I will take legal action.',
  ),
  step(
    'take|taking|start|starting|consider|considering|pursue|pursuing|begin|beginning|commence|commencing|initiate|initiating|bring|seek|seeking|launch|launching|force|forced ~2 legal|court action|steps|proceedings|recourse|redress|measures|remedies',
    'I shall have to pursue legal action.',
    'you|your',
  ),
  threat('legal|court action|proceedings will|shall follow|begin|be|commence|start', 'Otherwise legal proceedings will follow.'),
  threat('go|going|goes the? legal route|way', 'Then we go the legal route.'),
  threat(`${I} ${WILL} suing`, 'Then we are suing.'),
  threat(`i'll|we'll|i|we|ill will|shall|have|must|intend|gonna|going|happily|gladly? be|to? sue`, "Pay up or I'll sue."),
  threat('will|shall|be|am|are suing', 'I will be suing for the lot.'),
  step('sue|suing you|your|yous|u|them for|over|if|unless|and', 'I want to sue you for this.'),
  step(
    'sue|suing your|this|the|for airline|firm|company|shop|bank|damages|compensation|negligence|breach|lot|arse|ass|asses',
    'Suing for damages is next.',
  ),
  threat('see|meet you|u|yous|ye|yall|ya|them in|at ~2 court|tribunal|claims', "I'll see you in court."),
  threat(
    `${I} ${WILL} take|taking|drag|dragging|haul|bring|bringing you|u|this|it|that|them|the|my|your ~3 to|before ~3 ${COURT}`,
    "I'll take you to court.",
  ),
  step(
    `take|taking|drag|dragging|haul|hauling you|u|this|it|that|them|the|matter|your ~2 to|before|through ~3 ${COURT}`,
    'Happy to take this to a tribunal.',
  ),
  threat('letter|notice before|of action|claim|proceedings', 'Treat this as a letter before action.'),
  threat(
    'a|the|let|then judge|court|tribunal|courts can|will|may|should|to? decide|look|see|hear|sort|rule|settle',
    'Then a judge can look at your price list.',
  ),
  step(
    'issue|issuing|file|filing|lodge|lodging|start|starting|serve|serving|raise|raising|prepare|preparing|bring|bringing ~2 court|legal|county|small|civil proceedings|claim|claims|papers|case|action|notice',
    'I am filing a small claims case.',
  ),
  step('file|filing|start|starting|join|joining|bring a? ~1 lawsuit|suit', 'I am filing a lawsuit.'),
  threat('join|joining|start|starting|organise|organising a? ~1 class action', 'We are joining a class action.'),
  step('prepared|ready|going|will|forced|shall|happy to? litigate', 'We are prepared to litigate.'),
  step('send|sending|serve|serving|issue|issuing|sent a? ~1 legal notice|letter', 'I am sending a legal notice.'),
  step('seek|seeking|apply|applying ~1 injunction', 'I will seek an injunction.'),
  step('press|pressing|bring|bringing charges against|if|for|unless', 'I am pressing charges against your driver.'),
  step('report|reporting|reported you|your|them ~3 to the? police|cops|fraud', 'I am reporting you to the police.'),
  threat('small claims ~2 it is', 'Small claims court it is.'),
  threat(`${I} ${WILL} ${COMPLAIN} ~4 to|with ~2 ${WATCHDOGS}`, 'If this is not fixed I will go to the ombudsman.'),
  threat(`${I} ${WILL} ${COMPLAIN} ~4 to|with ~2 ${BODY_OF} ~1 ${BODY}`, 'If this is not fixed I will go to trading standards.'),
  step(`${COMPLAIN} ~5 to|with|at|before ~1 ${WATCHDOGS}`, 'Next I write to the regulator.'),
  step(`${COMPLAIN} ~5 to|with|at|before ~2 ${BODY_OF} ~1 ${BODY}`, 'I reported you to trading standards.'),
  step(
    'pass|passing|refer|referring|report|reporting|take|taking|escalate|escalating ~4 to the department of ~2',
    'I shall pass the matter to the Department of Transportation.',
  ),
  step(`straight|off|on|onto|over to ~2 ${WATCHDOGS}`, 'This goes straight to the ombudsman.'),
  step(`straight|off|on|onto|over to ~2 ${BODY_OF} ~1 ${BODY}`, 'This goes straight to the aviation authority.'),
  step(`${TELL} ~2 ${WATCHDOGS}`, 'We are informing the regulator.'),
  step(`${TELL} ~2 ${BODY_OF} ~1 ${BODY}`, 'We shall notify the data protection commissioner.'),
  threat(
    `${WATCHDOGS} complaint|complain|case|referral goes|going|in|filed|lodged|raised|submitted|is|being|will|has|already|tonight|today|tomorrow|next`,
    'The ombudsman complaint goes in tonight.',
  ),
  threat(`${WATCHDOGS} will|shall ~1 hear|be|get|have|know|decide|see|love`, 'The ombudsman will hear about this.'),
  threat(`${WATCHDOGS} gets|hears|it|next|then|tomorrow is|the|my|this|about|and|if|you`, 'Then ombudsman it is.', 'approved|regulated'),
  threat(
    `${BODY_OF} ${BODY} will|shall|gets|hears|next|it|complaint|have ~1 is|hear|be|get|the|lodged|goes|filed|been`,
    'Trading standards will hear about this.',
  ),
  threat(
    `complaint|report|filing to|with ~3 ${WATCHDOGS} is|will|shall|goes|has|tonight|tomorrow|today|unless|if`,
    'A complaint to the FCA is drafted.',
  ),
  threat(
    'a|the filing|complaint|report with|to ~2 attorney|consumer|trading general|court|standards|affairs|forum',
    'Expect a complaint to trading standards.',
  ),
  step(
    'write|writing|written|contact|contacting|contacted|email|emailing|involve|involving|copying ~2 my|our ~1 mp|senator|congressman|congresswoman|councillor|td|mla',
    'I will write to my MP.',
  ),
  threat(
    `${I} ${WILL} go|going|take|taking|call|calling|contact|contacting|ring|email|emailing|tell|write|send|sending|give|giving|pass|hand|handing|speak|talk ~4 the|a|every|my|our|local|national ~1 ${PRESS}`,
    'Either you pay or I will take this to the papers.',
    'office|card|job|shop|1|2|3',
  ),
  step(
    `go|going|goes|gone|run|running|straight|off|taking|take ~2 to the|a|my|our|local|national ~1 ${PRESS}`,
    'This goes to the press.',
    'office|card|shop|different|goodbye',
  ),
  step(
    'tell|telling|contact|contacting|ring|ringing|call|calling|email|emailing|onto|tip|tipping|alert|alerting ~2 a|the|local|my|every ~1 newspapers|newspaper|journalist|journalists|reporter|reporters|press|papers',
    'Calling the local newspaper now.',
    'office|card|1|2|3',
  ),
  threat(
    `${I} ${WILL} post|posting|share|sharing|put|putting|plaster|plastering|splash|upload|uploading|publish|publishing|write|writing|tweet|tweeting this|it|that|the|these|about|all|everything|my|your|you|screenshots|photos|pictures|a ~4 ${SITES}`,
    "I'll post about it everywhere.",
    'beautiful|thank|job|ad|advert',
  ),
  threat(
    `${I} ${WILL} post|posting|share|sharing|publish|publishing|publicise this|the|these|my|our ~1 whole|entire|chat|video|screenshots|recording|conversation|emails`,
    "I'm posting this whole chat.",
    'thank',
  ),
  step(`post|posting|plaster|plastering|splash|splashing|spread this|it|that ~1 all? over ~2 ${SITES}`, 'Posting this all over Facebook.'),
  step(
    'post|put|share this|it|that all over the|facebook|twitter|instagram|tiktok|youtube|reddit|trustpilot|socials|linkedin',
    'We will put this all over TikTok.',
  ),
  threat(
    'hear|hearing ~2 about|of ~2 will be ~2 tribunal|ombudsman|regulator|press|papers|court',
    'The next to hear about it will be the tribunal.',
  ),
  step(
    'place|placing|put|putting|lay|laying|bring ~5 before|to ~3 newspaper|newspapers|press|papers',
    'I shall place the photographs before the local newspaper.',
  ),
  threat('letter|letters|word from ~4 law|legal|lawyer|solicitor firm|team|department|office', 'You get a letter from her law firm.'),
  step('name|naming and shame|shaming', 'I am going to name and shame.'),
  threat(`${I} ${WILL} go|going|make|expose|exposing ~1 public|viral`, 'I will go public.', 'holiday|transport'),
  threat(
    'make|making sure everyone|everybody|people|all|the ~3 knows|know|hears|hear|sees|finds|learns',
    'I will make sure everyone knows.',
    'good|staff',
  ),
  threat('all my followers|subscribers', 'All my followers will see it.'),
  threat('on|across every site|platform|forum|website', 'I will write the same on every site I can find.'),
  threat(
    `${I} ${WILL} leave|leaving|write|writing|post|posting ~2 bad|negative|scathing|terrible|damning|awful|worst|1|one|honest|brutal ~2 review|reviews`,
    "I'll be leaving a scathing review.",
  ),
]
