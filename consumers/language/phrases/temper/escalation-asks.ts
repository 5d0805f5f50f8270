import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'
import { ANYONE, ASK, RANKS, SUPERIORS } from './escalation-words.ts'

const OTHER_MATTER =
  'password|property|task|relationship|vacancy|vacancies|hiring|landlord|previously|used|lovely|thank|thanks|praise|compliment|compliments|commend|job|apply|role|deputy-head|congratulate|recommend|discount|citizen|citizens|railcard|praised'

const THE = "a|an|the|your|ur|ya|yer|you|any|another|his|her|their|that|some|actual|real|whoever|own|yous|y'all's|yall's"

const KIND =
  "line|duty|branch|store|shop|floor|area|regional|general|managing|practice|station|depot|site|team|shift|section|senior|chief|head|customer|service|services|complaints|complaint|relations|operations|finance|sales|big|top|department|department's|company|division|district|area|night|ward|hotel|club|centre|center|store's|real|actual|human|reporting|immediate|direct|medical|clinical|store|executive|account|case|claims|billing|delivery|country|national|local|gym|bank|restaurant|plant"

const OUT =
  'on|in|to|over|out|here|there|now|please|pls|plz|today|immediately|at|about|involved|instead|who|that|onto|on|call|ring|phone|email|contact|write|look|read|review|reply|down|up|himself|herself|or|and|not|from|with|because|right|asap|tonight|cause|into|then|this|for|regarding|i'

const REACH =
  'speak|talk|spk|chat|complain|speaking|talking|deal|discuss|meet|word|raise|conversation|spoke|appeal|liaise|communicate|correspond'

const STATION =
  "complaints|complaint|escalations|escalation|resolution|resolutions|grievance|grievances|compliance|retention|retentions|executive|corporate|customer-relations|appeals|management|director's|directors|ceo's|head"

const DESK =
  'department|dept|team|office|officer|manager|desk|line|people|ppl|handler|unit|section|committee|panel|board|division|lot|folk|number|procedure|address'

/** Named superiors and stations, asked for in any manner. */
export const ESCALATION_ASKS: readonly StatementRule<'escalation'>[] = [
  ...tellEach('escalation', { isnt: true }, [
    [`i'm|im|my|our|am ~2 ${SUPERIORS} ~3`, 'I am the team lead here.'],
    [`to|with|for my|our|his|her ~2 ${SUPERIORS} ~1`, 'Send it to our finance director.'],
    [
      `had|have|having|has|spoke|spoken|talked|met ~1 a? word|to|with ~1 ${THE} ~2 ${SUPERIORS} ~3 was|were|he|she|who|and|said|told|of`,
      'I spoke to the manager and he was kind.',
    ],
    [
      `${SUPERIORS} of|at my|our|his|her|the ~2 school|account|work|firm|café|cafe|car|dog|house|vehicle|property|flat`,
      'I am the owner of the account.',
    ],
    [
      `head|lead|chief|chair|board|officer|senior|executive|partner|president|captain|clerk|chef start|start|to|over|out|back|hurts|time|lounge|room|pass|the|room|suite|class|of-state|for|down|towards|home|north|south`,
      'We head over to the gate.',
    ],
    ['head|corporate office|email|desk of|in|on|brochure|site|is|has|says|said|had|found', 'The head office in Cork is blue.'],
    ["whoever|whoever's is|'s? cheapest|nearest|reading|looking|on ~1", 'I fly with whoever is cheapest.'],
    [`thank|thanks|compliments|praise|tell|commend|regards|credit|kudos ~6 ${SUPERIORS}`, 'Tell your manager that she is great.'],
  ]),
  ...tellEach('escalation', { unless: OTHER_MATTER }, [
    [
      `${ASK} ~3 ${THE} ~1 ${KIND} ~1 ${SUPERIORS}`,
      'Please arrange a call from your area manager.',
      { unless: `${OTHER_MATTER}|had|met|was|from-my|my|written|badge` },
    ],
    [
      `want|wanna|need|demand|gimme|give|fetch|get|grab|bring|summon|page|find|lemme|involve|loop|rather ~2 ${THE} ~1 ${SUPERIORS} ~1 ${OUT}`,
      'Bring your superior in here.',
      { despite: ['negated'], unless: `${OTHER_MATTER}|card|lounge|seat|software` },
    ],
    [
      `speak|talk|chat|complain|word|transfer|connect|hand|pass|switch|patch|put|refer|route|bump|escalate|send|forward|submit|report|appeal|raise|refer|take|elevate ~4 to|with|onto|thru|through|by|before|past|in ~1 ${THE} ~2 ${SUPERIORS}`,
      'Let me have a word with the captain.',
      { despite: ['negated'], unless: `${OTHER_MATTER}|had|told|gate|flowers|card|lounge|software|seat` },
    ],
    [
      `speak|talk|chat|deal|transfer|connect|patch|escalate|route|send|forward|refer|go|take ~4 to|with|up ~1 head? office|management|corporate|hq|leadership|upstairs|seniors|board|directors`,
      'I would like to talk to corporate.',
      { unless: `${OTHER_MATTER}|had|told|parcel|luggage|room` },
    ],
    [
      `${ASK} ~4 ${ANYONE} ~1 who|that|with|in|of|more|else|from|higher|above|having|senior|actually|at|is ~4 ${RANKS}`,
      'I need somebody who is allowed to decide.',
      { unless: `${OTHER_MATTER}|card|lift|flat|neighbour|written` },
    ],
    [
      `${REACH} ~3 to|with|by|from ~1 ${ANYONE} ~1 who|that|with|in|of|more|else|from|higher|above|having|senior|actually|at|is ~3 ${RANKS}`,
      'Let me talk to a person with rank.',
      { unless: OTHER_MATTER },
    ],
    [
      `${ANYONE} ~1 above|over|senior|higher|superior ~1 you|yourself|him|her|than|to|up|in ~1`,
      'Is there anybody over you I could ask?',
      { unless: `${OTHER_MATTER}|flat|apartment|floor|room|live|lives|seat|wanted|know` },
    ],
    [
      "who's|whos|who|whose is|are|'s? ~1 above|over|supervises|manages|supervising|superior|senior to? you|yourself|him|her",
      'Who is above you?',
      { despite: ['asked'] },
    ],
    [
      "who|who's|whos is|are? ~2 top|line|big|real|actual|head|branch|store|team|area|regional|duty|general ~1 dog|boss|manager|honcho|supervisor|leader|cheese|director|banana",
      "Who's the top dog there?",
      { unless: `${OTHER_MATTER}|my|was` },
    ],
    [
      "who|who's|whos can|could|is|do|does|has ~2 authorise|approve|overrule|override|decide|sign|fix|refund|allowed|authority|power|waive|help|speak ~3 connect|get|put|me|them|then|that|above|higher|in|if|on|things|off|this|it",
      'Who can? Who has the power to sign things?',
      { despite: ['asked'], unless: `${OTHER_MATTER}|install|my|plumber|want` },
    ],
    [
      "get|put|fetch|give|connect|transfer|find|want|need ~2 the|a|some|somebody|someone ~1 person|one|human|guy|lady|gentleman|man|woman|team|people|colleague|adult|grown-up ~1 who|that|in|who's|which ~2 does|can|runs|charge|decides|supervises|trained|manages|makes|overrule|oversees|sits|bosses|has|may|is",
      'Then get me the person who does.',
      { unless: `${OTHER_MATTER}|who-sold|sold|delivered|parked|sits-next` },
    ],
    [
      `the|that|your person|one|people|partner|lady|man|gentleman|guy|team who|that ~1 runs|oversees|supervises|manages|heads|makes|decides|bosses ~2 complaints|rules|audit|you|things|team|branch|department|account|decisions|this|place|desk|shop|your`,
      'I want the lady who runs the complaints team.',
      { unless: `${OTHER_MATTER}|nice|friendly|great` },
    ],
    [
      `want|need|ask|speak|talk|get|hear|put|connect|transfer|pass|send|give|call|me|us|to|with|or|from|have ~1 whoever|whoever's|whomever ~1 is|sits|in|above|over|runs|supervises|manages|decides|deals|handles|heads|bosses|oversees|leads|looks|trained|employs|authorises|signs|calls|can ~3 charge|you|desk|things|this|that|decisions|complaints|decide|above|over|them|shots|branch|team|department|floor|it|refund|help|your`,
      'I want whoever sits over the customer desk.',
      { unless: `${OTHER_MATTER}|nicked|stole|parked|packed|delivered|designed|wrote|cooked|fire|fired|looking-at|having` },
    ],
    [
      `${ASK}|speak|talk|word|go|contact|complain ~5 ${STATION} ~1 ${DESK}`,
      'Send my case to the escalations team.',
      { unless: `${OTHER_MATTER}|lounge|class|card|my-head|opposite|near|suite|room` },
    ],
    [
      `${STATION} ~1 ${DESK} please|now|today|then|asap|and|by|or`,
      'Escalations team please.',
      { unless: `${OTHER_MATTER}|sorted|was|is|are|great` },
    ],
    [
      `complaints ~1 now|please|dept|department|office|number|pls`,
      'Complaints department, please.',
      { unless: `${OTHER_MATTER}|opening|times|hours|no|never|any|is|was|procedure|had` },
    ],
    [
      'go|take|goes|taken|send|sent|bump|kick|push|pass|move|kicked|bumped|pushed|bring|take|want|goes ~2 up|higher|further ~1 level|levels|notch|tier|ladder|chain|ranks|line|up|rung|grade',
      'I want to go up a level with this.',
      {
        unless: `${OTHER_MATTER}|hill|stairs|lift|floor|room|bag|luggage|price|speed|plan|game|seat|cabin|tariff|prices|broadband|course|reading|glasses`,
      },
    ],
    [
      'bump|kick|push|pass|send|move me|it|this|us|that up|upstairs|higher',
      'Bump me up.',
      {
        unless: `${OTHER_MATTER}|seat|room|bag|luggage|speed|plan|first|business|class|pick|the|to-the|wake|tariff|at|and|on|from|cabin|plans|off`,
      },
    ],
    ['to|from|with|by ~2 tier|l 2|two|ii|3|three', 'Send me to tier 2.', { unless: `${OTHER_MATTER}|price|plan|game|course|charger|club` }],
    [
      'tier|level|line|l 2|two|ii|3|three|second ~1 support|team|agent|lead|please|technician|or',
      'Level 2 support please.',
      { unless: `${OTHER_MATTER}|game|course|charger|price|exit|parking|p4` },
    ],
    [
      'second|2nd|second-level|next|higher|third|upper line|level|tier|up|management ~1 support|please|lead|team|agent|help',
      'Route it to second level support.',
      { unless: `${OTHER_MATTER}|game|course|storey|education|please-don't|year` },
    ],
    [
      `${SUPERIORS} now|please|pls|plz|asap|immediately|thx`,
      'Team lead pls.',
      { unless: `${OTHER_MATTER}|hi|hello|good|is|was|my|are|we|i'm|has|to-the|board` },
    ],
    [
      `manager's|supervisor's|director's|boss's|ceo's|superior's|head's|leader's|corporate's|captain's|owner's|gaffer's|principal's|exec's|chief's|matron's|partner's ~1 name|number|email|details|telephone|phone|extension|address|contact|office|line|desk`,
      "I must ask for her line manager's number.",
      { unless: `${OTHER_MATTER}|my|change|update` },
    ],
    [
      `name|extension|number|contact|email|phone|details|telephone|line ~3 of|for|to ~1 ${THE} ~3 ${SUPERIORS}|complaints|corporate`,
      'The extension of your department head, please.',
      { unless: `${OTHER_MATTER}|my|our|change|update|was|forgot` },
    ],
    [
      `call|callback|call-back|word|reply|answer|response|hear|visit|email|letter|meeting|apology|decision|review|contact|talk|explanation ~3 from|by|with ~1 ${THE} ~3 ${SUPERIORS}`,
      'I expect an answer from your regional head.',
      { unless: `${OTHER_MATTER}|had|got|received|my|our|nice|today's` },
    ],
    [
      `can|could|may|might|would|will|let|have|get|ask ~1 ${THE} ~2 ${SUPERIORS} ~1 please|call|ring|phone|respond|reply|contact|read|look|answer|explain|write|come|email|see|review|have|talk|get|handle`,
      'Could the practice manager ring my mother?',
      { unless: `${OTHER_MATTER}|my|our|who|wine|menu|accept` },
    ],
    [
      `is|are|whether ~1 ${THE} ~2 ${SUPERIORS} ~1 about|around|available|in|there|here|free|on`,
      'Is the gaffer about?',
      { unless: `${OTHER_MATTER}|my|our|new|still|flight|rumours|job|great|rude` },
    ],
    [
      `is|are there ~2 ${THE} ~2 ${SUPERIORS} ~1 i|we|who|to|that|about|around|available|in|there|here|on|room|building`,
      'Is there a purser I can talk to?',
      { unless: `${OTHER_MATTER}|my|our|course|job` },
    ],
    [
      `do|where|where's|wheres|where're you|ye|yous|your|the|is ~1 have|got|a|any|an|your|the ~1 ${SUPERIORS} ~2`,
      'Do you have a boss I can email?',
      {
        despite: ['asked'],
        unless: `${OTHER_MATTER}|my|our|card|lounge|training|course|edition|position|qualification|head|office|version|rate|wine|board|beat|third|fight|level`,
      },
    ],
    [
      `grown|adult ~1 up|ups|in|room|please ~1`,
      'Is there an adult in the room?',
      { unless: `${OTHER_MATTER}|ticket|tickets|price|two|child|children|fare|single|three|one|kids|have|kid` },
    ],
    [
      `formal|official|written|stage ~1 complaint|grievance|complaints|appeal`,
      'I wish to raise a formal grievance.',
      { unless: `${OTHER_MATTER}|last|number|reference|dropped|never` },
    ],
    [
      `treat|treated|log|logged|consider|considered|register|record|recorded|want|handle|handled ~3 as a? ~1 complaint|grievance|dispute`,
      'Please treat this as a complaint.',
      { unless: `${OTHER_MATTER}|don't|not` },
    ],
    [
      `walk|go|run|march|shout|lean ~2 over|across|to|out|get ~1 ${THE} ~1 ${SUPERIORS}`,
      "Go over to your supervisor's desk.",
      { unless: `${OTHER_MATTER}|my|our|gate|i|we` },
    ],
    [
      'over|beyond|past your|his|her|their head|heads|pay|paygrade|remit|station',
      'I am going over your head.',
      { unless: `${OTHER_MATTER}|roof` },
    ],
    [
      'not|no ~1 you|another|more|adviser|advisor|bot|bots|clerk|agent|help ~6 senior|supervisor|manager|boss|superior|director|higher|lead',
      'Not you, a supervisor.',
      { despite: ['negated'], unless: `${OTHER_MATTER}|was|my|our|need|said|sure|nice|good` },
    ],
  ]),
]
