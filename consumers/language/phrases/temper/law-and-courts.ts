import { LAWYERS, NO_THREAT, OTHER_NOTICE, PROPERTY, NOT_THREATENED, WATCHDOGS } from './severe-words.ts'
import { tellEach } from '../tell-each.ts'

const COURT =
  'court|tribunal|forum|arbitration|arbitrator|ombudsman|ombudsmen|magistrate|sheriff|judge|commission|commissioner|council|guards|gardai|police|trading|fair'

const OTHER_LAW = `${PROPERTY}|power|exchange|date|neighbour|neighbours|landlord|joking|kidding|lol|settled|amicably|grudge|love|lovely|thanks|thank|insurance|warranty|ago|years|film|movie|show|book|game|tennis|he|they|they're`

const OTHER_PAPERS = `${PROPERTY}|neighbour|landlord|joking|kidding|lol|settled|forget|rating|accredited|insurance|dinner|job|thanks|thank|lovely`

/** Threats with law: lawyers who are taken, papers that are served, courts that are asked. */
export const LAW_AND_COURTS = [
  ...tellEach('severe', { despite: ['conditional'], unless: `${NO_THREAT}|not` }, [
    [
      `issue|issuing|begin|start|commence|bring|initiate|institute|file|filing|serve|serving ~2 proceedings|lawsuit|writ|suit|summons|injunction|papers|claim ~2 in|against|for|at|on|if|unless|without|monday|tomorrow`,
      'We shall issue proceedings in the county court.',
      { despite: ['conditional', 'negated'], unless: `${NO_THREAT}|insurance|warranty` },
    ],
    ['lawyering|lawyered|lawyer up', 'Lawyering up, expect a letter.'],
    ['demand letter|letters', 'You will get a demand letter.', { unless: `${NO_THREAT}|not|received|you-sent|your` }],
    [
      `got|have|hired|retained|found|instructed|instructing|briefed|ringing|seeing|getting|through|per|copied|consulted|engaging|engaged|via ~2 a|an|my|our|the|us ~1 ${LAWYERS} ~1 and|on|to|who|he's|she's|now|ready|about|is|involved|for`,
      'I have got a lawyer and she is ready.',
      { unless: `${NO_THREAT}|not|house|purchase|conveyancing|probate|divorce|will|estate|send|lease` },
    ],
    [
      `my|our|a|the|family|her|his ~1 ${LAWYERS} ~2 is|will|shall|has|have|writes|you'll|says|now|in|gets|wants ~3 drafting|touch|write|letter|letters|file|sue|contact|hear|hearing|one|case|papers|claim|you|this|interested|dealing|involved`,
      'My solicitor writes better letters, you will have one.',
      {
        despite: ['conditional', 'negated', 'reported'],
        unless: `${NO_THREAT}|not|house|purchase|conveyancing|probate|estate|send|with-me`,
      },
    ],
    [
      `according|speak|talk|tell|explain|answer|deal|argue|address ~3 to|with ~1 my|our ~1 ${LAWYERS}`,
      'You can explain that to my lawyer.',
      { despite: ['negated', 'conditional'], unless: `${NO_THREAT}|not|house|contract|will` },
    ],
    [
      'legal papers|proceedings|notice|action|action|letter|steps|route|claim|redress ~2 may|be|will|served|next|follow|against|if|unless|without|is|on',
      'Tell me where legal papers may be served.',
      { despite: ['conditional', 'negated', 'asked', 'requested'], unless: `${NO_THREAT}|not|you|threatening|threatened|your-letter` },
    ],
    [
      `letter|notice|claim|claims|proceedings|papers ~2 before|of|in ~1 action|intent|claim|court|proceedings|chambers`,
      'Treat this as notice of intent.',
      { unless: `${NO_THREAT}|not|to-leave|cancel|cancellation` },
    ],
    [`see|meet|seeing you|yous|u|ya|them|y'all ~1 in ~1 court|tribunal|front`, 'See you in court.'],
    [
      `chargeback|chargebacks|charge-back ~1 if|unless|filed|is|otherwise|next`,
      'A chargeback is filed with my bank.',
      { unless: `${NO_THREAT}|not|how|fee|can|possible` },
    ],
    [
      `suing|sue|sued ~1 you|yous|ye|your|y'all|for|u|them|this`,
      'We are suing your firm.',
      { unless: `${NO_THREAT}|not|noise|next|neighbours|who|town` },
    ],
    [
      `my|our|the|a ~1 ${LAWYERS} ~4 will|sends|shall|writes|issues|files|raises|has|have|is|are|says|advises|advised|reckons|thinks ~5`,
      'My attorney sends the letter on Monday.',
      {
        despite: ['conditional', 'reported'],
        unless: 'house|purchase|conveyancing|probate|estate|divorce|copy|send|completion|mortgage|deeds|your|power|sign|date',
      },
    ],
    [
      `raise|raising|bring|bringing|commence|commencing|begin|issue|issuing|initiate|initiating|institute|file|start|starting|serve|instigate|pursue|pursuing an|a|legal|formal|court|small|civil|the ~1 action|proceedings|claim|claims|suit|lawsuit|writ|summons|complaint ~2 in|at|with|against|before|under|for|if|unless|without`,
      'We will raise an action in the sheriff court.',
      { despite: ['conditional', 'negated'], unless: 'how|insurance|warranty|to-claim|expenses|you-should|damage|lost|form' },
    ],
  ]),
  ...tellEach('severe', { despite: ['conditional', 'hedged'] }, [
    [
      `approach|approaching|apply|applying|move|moving|resort|petition|petitioning|knocking|knock|proceed|proceeding|taking|take|bring|bringing|go|going|goes|refer|referring ~4 to|the|before|at|via|small ~2 ${COURT}|${WATCHDOGS}|claims ~1 court|forum|tribunal|for|if|with|and|commission|to|against|over|next|today|tomorrow`,
      'We are approaching the forum for our money.',
      { unless: 'food|tennis|how|visit|near|road|street|job|work|parking|open|hearing-date' },
    ],
    [
      `hand|handing|pass|passing|turn|turning|giving|give|forward|forwarding|instruct|sending|send|refer|referring ~5 to|over|with ~3 ${LAWYERS}|court|bailiffs`,
      'One more debit and I hand the lot over to our attorneys.',
      { unless: 'conveyancing|house|purchase|probate|estate|copy|deeds|completion|mortgage|statement|please' },
    ],
    [
      `small claims ~1 court|action|form|track|if|tomorrow|next|is|then|papers`,
      'After that I go small claims court.',
      { unless: 'limit|how|insurance' },
    ],
    [
      `final|last|formal ~1 intimation|demand|warning|notice|chance|reminder ~2 after|before|which|or|of|and|to|prior ~6 ${COURT}|legal|action|proceedings|forum|public|${LAWYERS}|law|matter|recovery`,
      'This is my final notice before legal action.',
      { unless: 'your|received|got|sent-me' },
    ],
  ]),
  ...tellEach('severe', { despite: ['conditional', 'negated'], unless: OTHER_LAW, without: `${NOT_THREATENED}|your|client` }, [
    [
      `my|our|a|the|me|family ~2 ${LAWYERS}|lawyer's|attorney's|solicitor's|barrister's ~1 will|shall|can|calls|call|writes|contacts|takes|deals|he'll|she'll|they'll|lined|booked|appointed|engaged|waiting|ready|doing|sends|takes`,
      'Then my solicitor calls.',
    ],
    [
      `next|expect|await|awaiting|get|gets|receive|receiving|watch|coming|follow|follows ~6 letter|letters|papers|summons|writ|claim|post|email ~7 ${LAWYERS}|lawyer's|attorney's|solicitor's|barrister's|court|courts|chambers|judge|bailiff`,
      'Expect papers from the sheriff court.',
      { unless: `${OTHER_LAW}|received|my-letter` },
    ],
    [`claim|claiming|seek|seeking|sue|suing|demand|demanding ~1 damages`, 'We shall claim damages.'],
    [
      `grounds|entitled|right|case|cause|advised|enough|evidence|minded|prepared|ready|intend|intending ~2 to|for ~1 sue|litigate|litigation|proceedings`,
      'I have good grounds to sue.',
    ],
    [
      `i|i'm|im|i'll|ill|i've|ive|we|we're|we'll|we've|imma|gonna|and|will|shall|to ~3 go|going|report|reporting|taking|take|carry|call|calling|bring|bringing|onto ~5 police|cops|gardai|garda|guards|constable`,
      'I am going to the police over this.',
      {
        unless: `${OTHER_LAW}|stolen|theft|burglary|burgled|mugged|robbed|scammer|scammers|thief|crime|accident|crash|lost|wallet|purse|passport|neighbor|noise|number`,
      },
    ],
  ]),
  ...tellEach('severe', { despite: ['conditional', 'negated'], unless: OTHER_NOTICE, without: `${NOT_THREATENED}|your|about` }, [
    [
      `referred|passed|handed|forwarded|placed|put|given|referring|passing|turning|turned|escalated|transferred ~5 to|with|over|by ~1 our|my|the|a ~2 ${LAWYERS}`,
      'We have referred the matter to our solicitors.',
      { stands: 'own' },
    ],
    [`hands of ~2 ${LAWYERS}`, 'It is in the hands of our lawyers.'],
    [
      `legal|court|judicial|formal steps|action|proceedings|measures|papers|remedies ~4 prepared|underway|drafted|pending|considered|started|begun|commenced|initiated|follow|pursued|taken|pursue|available|reserved`,
      'Legal steps are being prepared.',
      { unless: `${OTHER_NOTICE}|you|threaten|threatened` },
    ],
    [`sue|suing ur|yr|y'all|these|this|ya|yis|ye|them|yer ~1`, 'Gonna sue ur company.'],
    [
      `intend|intention|intent|right|liberty|choice|option|option|alternative ~3 to|but|of ~1 sue|litigate|suing|seek|pursue|take|bring|go|instruct|file ~3 legal|court|damages|redress|action|lawyers|lawyer|suit|lawsuit|tribunal|media|press|authorities`,
      'We have no choice but to take legal action.',
    ],
    [
      `proceedings|claim|action|suit|writ|summons ~6 without further|prior`,
      'We shall issue proceedings without further notice.',
      { unless: `${OTHER_NOTICE}|you` },
    ],
  ]),
  ...tellEach('severe', { despite: ['conditional', 'negated'], unless: OTHER_PAPERS, without: `${NOT_THREATENED}|your` }, [
    [
      `retained|hired|engaged|instructed|appointed|getting|hiring|consulted|retaining ~3 ${LAWYERS}`,
      'We have retained counsel.',
      { stands: 'own' },
    ],
    [
      `my|our ~1 ${LAWYERS} ~2 advises|advised|thinks|confirms|tells|reckons|confirmed|believes ~3`,
      'My lawyer advises me that it breaks the law.',
      { despite: ['reported', 'conditional', 'negated'] },
    ],
    [`served ~1 papers|summons|writ|subpoena`, 'You will be served papers.', { unless: `${OTHER_PAPERS}|was|were` }],
    [
      `pursue|pursuing|recover|recovering|chase|fight|enforce|enforcing|contest ~7 through|in|via the? ~1 courts|court|tribunal`,
      'I shall pursue you for it through the courts.',
    ],
    [
      `next|last|only step|stop|call|letter|port|move|email|option|visit is|will|goes|be ~4 ${WATCHDOGS}|${LAWYERS}|court|press|police|papers|courts|media|news|authorities|regulator`,
      'Next step is the regulator.',
      { unless: `${OTHER_PAPERS}|deliver` },
    ],
  ]),
]
