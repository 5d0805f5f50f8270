import { PROVIDER } from './better-here.ts'
import { tellEach } from '../tell-each.ts'
import { RIVAL_FIRM, MORE, RIVAL_PLACE } from './rival-words.ts'

const NOT = "not|isn't|aren't|no|nobody|none|if|hope|hoped|never|worse|unless|whether|used|could|would|should|can"
const PAID = 'better|cheaper|lower|keener|nicer|fairer|faster|bigger'

/** Customers who got it better at some other place, told by where, when and for how much. */
export const FOUND_ELSEWHERE_RULES = tellEach('better_elsewhere', {}, [
  [`${PAID} ~2 elsewhere`, 'I can get it cheaper elsewhere.', { unless: 'if|no|not|looked|nothing|isn|sites', despite: ['hedged'] }],
  [`${PAID} ~3 somewhere|anywhere|someplace|everywhere else|cheaper`, 'It is cheaper everywhere else.', { unless: 'than|not|nothing' }],
  [
    `${PAID} ~3 from|with|at|on|by|in|through another|other|others|a|competitor|competitors|amazon|ebay|aldi|lidl|tesco|your ~1 ${PROVIDER}|ones|competition|website`,
    'I found a better price at another shop.',
    { unless: 'than|not|never|here' },
  ],
  [
    `found|got|have|had|getting|get|received|gave|give|given|made|offered|offer|offering|quoted|seen|see|with|on|i've|giving ~2 much|far? ${PAID} offer|deal|price|quote|rate|service|value|one|package|plan|tariff|premium|terms`,
    'I got a better price from Larkvolt.',
    {
      unless: 'you|your|new|could|please|can|want|hope|hoping|would|need|loyalty|room|seat|upgrade|if|upsold|clerk|bigger|they',
      despite: ['third'],
    },
  ],
  [
    `switched|moved|gone|going|changed|signed|left|leaving|signing|switching|moving to|somewhere|with|for|over ~3 ${PAID}`,
    'I have moved to somebody cheaper.',
    { unless: 'than|here|at|blogging|room|seat|plan|package|floor|this|tariff|flat|host' },
  ],
  [
    `when|while|whereas|and ~5 does|do|did|sells|makes|offers it|the|that|them ~2 ${MORE}|same ~3 for ~1 third|half|less|free|nothing|fraction|quarter|tenner`,
    'Imagine paying this when the dental school does it nicer and for a third.',
    { unless: `${NOT}|you|yours|here` },
  ],
  [
    `fixed|sorted|found|did|solved|got|had|mended|diagnosed|repaired ~6 after ~2 you|this|your|yours|yous ~5 failed|goes|tries|attempts|couldn't|gave|botched|weeks|months|visits|nothing`,
    'Larkgate had it fixed after this place had two goes at it.',
    { unless: `${NOT}|finally|eventually|your staff|thanks|thank` },
  ],
  [
    `saw|seen|found|got|get|bought|spotted|priced ~2 same|identical|exact ~5 at|on|from|in|for ~5 less|cheaper|half|tenner|fraction`,
    'Saw the same lamp in town for thirty less.',
    { unless: `${NOT}|you|your|here|sale|match|website` },
  ],
  [
    `<name> gives|give|do|does|charge|charges|offers|has|have|sells|sell|want|wants ~6 less|cheaper|half-price|half ~2`,
    'Kestrel give me the same data for eight euro less.',
    { unless: `${NOT}|you're|less than|hour|yours|your|here|an|now` },
  ],
  [
    `more|better|faster|quicker|cheaper|further|nicer|help|luck|sense ~9 than ~3 here|yours`,
    'I got more help from a schoolkid in town than from three adults here.',
    { unless: `${NOT}|expected|i'd|anywhere|years|get|paid|nothing|leaving` },
  ],
  [
    `with|to|joined|gone|moved|switched|use|using|went ~5 at|where|who|whose|they|and they|who|their|someone|somebody|people|least|it ~3 actually|least ~2 works|work|answer|answers|pick|picks|care|cares|listen|listens|reply|replies|finds|knows|know|turn|turns|show|shows|understand`,
    'I have gone to a firm where they actually answer.',
    { unless: `${NOT}|you|speak|talk|put|transfer|need|want|please|connect|like|room` },
  ],
  [
    `door|road|corner|elsewhere|street|competition ~1 ${MORE}|half ~5`,
    'We ended up in the guest house next door, warmer and forty less.',
    { unless: `${NOT}|than|you|noise|is|was|much|main|your|had|parking|it` },
  ],
  [
    `credit union ~1 offers|offer|gives|gave|charges|does|did|answers|know|knows ~3`,
    'My credit union offers five percent.',
    { unless: `${NOT}|transfer|worse|card|account|also` },
  ],
  [
    `other|another|different|last|old|previous|rival ~1 ${RIVAL_PLACE} ~2 never|don't|doesn't|didn't|dont charged|charge|charges|charged|make|made|ask|asked|need|needed|want|lost|lose|cancelled|kept|keep|let|mess|messed ~4`,
    'My old bank never charged for that.',
    { despite: ['negated', 'third'], unless: 'you|here|yours|even|but|less|whereas|me for|problem|why|good' },
  ],
  [
    `elsewhere|somewhere|anywhere|everywhere|everyone ~1 else? ~2 is|are|was|does|do|has|charges|for|costs|sells|at ~3 ${MORE}|less|half|free|nothing`,
    'Everywhere else it is free.',
    { unless: `${NOT}|than|you|problem|working|access` },
  ],
  [
    `got|get|getting|had|have|found|bought|booked|ordered|seen ~3 ${MORE}|less|half|better ~4 elsewhere|somewhere|online|locally|next|abroad`,
    'I got it for half the money elsewhere.',
    { unless: `${NOT}|than|banking|app|offer|match|log|you` },
  ],
  [
    `i'd|i|we'd|you're|you|one|we ~2 be|are|get|have|off ~2 better off|served|treated|value|luck|chance ~1 with|at|going|elsewhere|from|using|buying|in ~2 <name>|${RIVAL_FIRM}|elsewhere|another|other|the|any ~2`,
    'You are better off with Larkfone.',
    { unless: 'not|never|than|if|room|direct|taxi|bus|old|here' },
  ],
  [
    `even ~1 ${RIVAL_FIRM}|<name>|post|council|aldi|corner|cornershop|mother|grandmother ~9 beat|beats|does|do|did|manage|manages|managed|knows|answers ~1 you|it|this|that|better|faster|within|same|in|for ~3`,
    'Even the corner shop manages it in a day.',
    { unless: "not|can't|never|though|if|couldn't|though|worse|app" },
  ],
])
