import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'
import { OTHER_SUPERIOR, SUPERIORS } from './escalation-words.ts'

const OTHER_MATTER =
  'password|property|task|vacancy|hiring|landlord|previously|used|lovely|thank|thanks|praise|compliment|commend|job|apply|congratulate|recommend|discount|citizen|railcard|my|our'

const THE = 'a|an|the|your|ur|ya|yer|another|some|any|his|her|their'

const FOR_THE_CASE =
  'call|calls|callback|answer|reply|eyes|attention|input|approval|intervention|view|decision|review|email|visit|explanation|time|opinion|signature|look'

/** Formal complaints and those who take them; asking for the top, for a station above, or who that is. */
export const FORMAL_COMPLAINTS: readonly StatementRule<'escalation'>[] = [
  ...tellEach('escalation', { unless: OTHER_SUPERIOR }, [
    ['formal|official complaint', 'I want to make a formal complaint.', { unless: `${OTHER_SUPERIOR}|made|number|reference|last|dropped` }],
    [
      'make|raise|lodge|file|register|log|put|open|start|submit ~1 a|an|my ~2 complaint',
      'I want to lodge a complaint.',
      { unless: `${OTHER_SUPERIOR}|have|had|need|reason|ever` },
    ],
    [
      'speak|talk|want|need|number|email|address|contact|details|phone|reach|ring|call ~4 complaints|complaint department|dept|team|handler|officer|manager|office|line|address|procedure',
      'I need the complaints department.',
    ],
    [
      'complaints department|team|handler|officer|dept please|now|get|contact|call|ring|look|to|on',
      'Have your complaints handler get in touch.',
      { unless: `${OTHER_SUPERIOR}|is|as|head|work` },
    ],
    [
      'whoever looks|deals|runs|handles|manages ~2 complaints|billing|claims|this|things|branch|store|department|place|shop|depot',
      'Whoever looks after complaints should call me.',
    ],
  ]),
  ...tellEach('escalation', { unless: OTHER_MATTER }, [
    [
      'put|go|going|pass|speak|talk|straight|take|taken|this|kick|complain|write|connect|transfer|escalate ~3 to|with|through|onto the|a|your|higher|whoever very? top|authority|authorities|board',
      'I want to be put through to the top.',
      { unless: `${OTHER_MATTER}|lounge|floor|local|port|tax|health|card|water|hill|add|back|tower|mountain` },
    ],
    [
      'connect|transfer|speak|talk|refer|escalate|forward|put|take ~3 with|to higher|senior|superior|upper|top ~1 authority|authorities|officer|official|management|person|level|staff|people|ups|team|level',
      'Kindly connect with higher authority.',
    ],
    [
      'to|by|with|from|before the|your ~1 head|director|chief|vp of ~2 customer|service|services|complaints|care|operations|relations|claims|department|sales|support|billing|finance',
      'I want this sent to the head of customer service.',
      { unless: `${OTHER_MATTER}|quotation|invoice|contract|regards` },
    ],
    [
      'your|a|the ~1 ~3 head|chief|director|officer please|kindly|immediately|urgently',
      'Refer it to your compliance head please.',
      { unless: `${OTHER_MATTER}|hair|over|shower` },
    ],
    [
      'refer|route|forward|escalate|submit|elevate|raise|place|put ~3 matter|this|it|case|file|complaint|issue|claim ~2 to|before|with ~1 your|the ~4 head|chief|director|officer|manager|lead|authority|management|desk',
      'Please refer the matter to your legal and compliance head.',
    ],
    [
      'where|who|whom|how ~3 do|does|is|should|can|may ~2 escalate|complain|complaint ~1 to|this|higher|further|formally|about|it',
      'Who do I complain to?',
      { despite: ['asked', 'requested'], unless: 'neighbour|neighbours|noise|council-of|landlord' },
    ],
    [
      'whose|which|what ~1 desk|person|department|office ~3 above|after|over|next|higher',
      'Whose desk comes after yours?',
      { despite: ['asked'], unless: `${OTHER_MATTER}|size|gate` },
    ],
    [
      `the|a|your registrar|owner|manager|director|boss|principal|clerk|mayor|head|captain|partner|chairman|editor|vet|dentist himself|herself|themselves`,
      'I need the registrar himself.',
      { unless: `${OTHER_MATTER}|was|came|served|greeted|friendly|great|made|offered|kind|gave|brought|helped|rang|cooked|has|gentle` },
    ],
    [
      `needs|need|requires|require|wants|want|deserves|deserve|merits|calls|expect|await|demand ~2 ${THE} ~1 ${SUPERIORS}|supervisor's|manager's|director's|boss's ~1 ${FOR_THE_CASE}`,
      "This needs a supervisor's eyes on it.",
      { unless: `${OTHER_MATTER}|not|don't|doesn't|never|without` },
    ],
    [
      `next ~1 person|voice|one|call|email ~5 better|should|must|needs|had ~2 be ~3 ${SUPERIORS}|charge|authority`,
      'The next person I talk to had better be in charge.',
    ],
    [
      'number|line|contact|email|details|address for|of|to ~1 head|corporate|complaints|management|escalations|executive ~1',
      'I want the number for corporate.',
      { unless: `${OTHER_MATTER}|change|update` },
    ],
    ["corporate's|management's|hq's number|email|address|contact|phone", "Give me corporate's number."],
    [
      `insist|demand|require|request|want|expect|ask|need|asking ~2 ${THE} ~2 ${SUPERIORS} ~1 reviews|review|attend|attends|look|looks|read|reads|respond|responds|call|calls|ring|rings|contact|contacts|explain|explains|sign|signs|handle|handles|deal|deals|reply|replies|investigate|investigates|decide|decides|take|takes|from`,
      'I insist that the regional director reviews this file.',
    ],
    [
      `discuss|discussing|negotiate|settle|resolve|sort|continue ~3 with ~1 ${THE} ~3 ${SUPERIORS}`,
      'I will only discuss it with the duty manager.',
      { unless: `${OTHER_MATTER}|was|had|did` },
    ],
    [
      `loop|cc|copy|bring|involve|tag|summon|invite|add ~1 in|your|the|a ~2 ${SUPERIORS}`,
      'Pls loop in your superior.',
      { unless: `${OTHER_MATTER}|card|lounge|wine|hour|start|seat|office|room|copy-of|pass|board|tea|chair|chef|user|admin` },
    ],
    [
      `i'd|id|i|we|just ~1 need|want|like|take|demand|expect your|ur|yer|the|a supervisor|manager|boss|gaffer|superior|supervisor's|guvnor ~1 on|here|instead|not|now|to|please|then|in|or|and|right`,
      'I need your supervisor on this line.',
      { despite: ['negated'], unless: `${OTHER_MATTER}|ok|approval|don't|card|app|badge|how` },
    ],
    [
      'who ~2 in|at|on|within ~3 can|could|has|is|able|responsible ~2 sign|authorise|approve|decide|decides|authority|power|override|overrule|responsible',
      'Who in the building is able to sign things?',
      { despite: ['asked'] },
    ],
    [
      "can't|cannot|cant|unable|couldn't|won't|not ~3 so|then|and|well|ok|okay ~1 who can|could|does|is",
      "You can't help, so who can?",
      { despite: ['asked', 'negated'] },
    ],
    ['who|whoever can|could then', 'Who can then?', { despite: ['asked'] }],
    [
      'somebody|someone|anybody|anyone|person|people|team ~2 that|who|to ~1 deals|deal|handles|looks|handle|dealing ~2 with|after? ~1 grievances|complaints|disputes|escalations',
      'Is there somebody that deals with grievances?',
    ],
    [
      'somebody|someone|anybody|anyone|human|person ~1 with|who|that ~1 has|have|than|a? ~1 more than|else ~1 a|the|this ~1 script|screen|bot|flowchart|pulse',
      'Somebody with more than a script, please.',
    ],
    [
      'hand|put|pass|transfer|connect|give|switch ~1 me|us ~1 over|back|through|on? ~1 to ~1 person|one|somebody|someone|lady|man|gentleman|human|people|team ~1 who|that|above|in|with',
      'Hand me over to the person who trained you.',
      { unless: `${OTHER_MATTER}|spoke|called|delivered|sold|speaks|english` },
    ],
    [
      `let|may|can|could|have ~2 me|i|us|we ~1 have|get|see|borrow ~1 ${THE} ~1 ${SUPERIORS}`,
      'Let me have your gaffer.',
      { unless: `${OTHER_MATTER}|card|lounge|wine|hour|seat|head|suite|chair|desk|room|partner|lead|board|pass|version` },
    ],
    [
      `put|get|want|fetch|where's|where|give ~2 whoever's|who's|whoever|whos|person|one|lady|man ~1 in charge|command ~1 there|today|here|now|on|tonight|of|please`,
      "Put me through to who's in charge there.",
      { unless: `${OTHER_MATTER}|fee|extra|free|card|service|was|delivery|phone|battery|charger|port` },
    ],
    [
      `could|can|would|will|may ~1 ${THE} ~2 ${SUPERIORS} ~2 call|ring|phone|contact|email|write|visit|reply ~1 me|us|back|mother|father|mum|dad|husband|wife|to|daughter|son`,
      'Could the practice manager ring me?',
    ],
    [
      'could|can|would|will|may the|your|a ~2 manager|director|supervisor|head|partner|boss|owner ~1 call|ring|phone|contact|email|write ~1 my',
      'Could the practice manager ring my mother?',
      { unless: 'password|landlord|job|praise|thank' },
    ],
    [
      'talk|speak|deal|chat ~2 to|with ~1 real|actual|genuine|proper|higher|senior|single ~1 decision|authority|executive|maker|decision-maker|manager|human-in-charge|person-in-charge',
      'I want to talk to a real decision maker.',
    ],
    [
      'request|require|ask|insist|expect|need|want|demand ~3 decision-maker|decision-makers|decisionmaker',
      'We request a decision-maker for the call.',
    ],
    [
      'taken|go|going|goes|sent|send|moved|passed ~2 to|up|onto ~1 people|ones|person|lads|folk ~1 who|that ~1 make|makes|run|runs|decide|decides|matter|count',
      'I want it to go to the people who make the rules.',
    ],
    [
      `${THE} ~2 ${SUPERIORS} ~3 fetch|get|bring ~1 him|her|them`,
      'I wait for the duty manager, so go and fetch him.',
      { despite: ['negated'] },
    ],
  ]),
]
