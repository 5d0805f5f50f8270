import { OTHER_SUPERIOR } from './escalation-words.ts'
import type { StatementRule } from '../statement-rule.ts'

type Rule = StatementRule<'escalation'>

const escalation = (phrase: string, example: string, unless = ''): Rule => ({
  phrase,
  tells: 'escalation',
  unless: unless === '' ? OTHER_SUPERIOR : `${OTHER_SUPERIOR}|${unless}`,
  example,
})

/** "You cannot help, so get me the manager": the denial is of something else. */
const insistent = (phrase: string, example: string, unless = ''): Rule => ({
  ...escalation(phrase, example, unless),
  despite: ['negated'],
})

const strange = (phrase: string, example: string): Rule => ({ phrase, tells: 'escalation', isnt: true, example })

const BOSS =
  "manager|managers|manager's|supervisor|supervisors|supervisor's|superior|superiors|boss|bosses|mgr|director|directors|ceo|owner|owners|management|seniors|leadership|higher-ups|higherups|manageress|supervisior|manger|superintendent|md|coo|chairman"

const LEADER = 'leader|lead|executive|team|office|head|department|dept|handler|officer'

const LEADS =
  'team|shift|section|floor|group|chief|head|complaints|complaint|corporate|executive|escalations|escalation|resolution|retention'

const POWER =
  'authority|charge|seniority|clout|rank|power|powers|senior|higher|above|authorised|authorized|authorise|authorize|responsible|override|overrule|approve|decide|decides|decisions|decision|pull|accountable|sayso'

const SOMEBODY = 'someone|somebody|person|anyone|anybody|one|human|whoever|agent|colleague|people|official|member'

const REACH = 'speak|talk|spk|chat|complain|speaking|talking|deal'

const PASS =
  'put|pass|transfer|connect|hand|switch|patch|direct|forward|send|refer|escalate|bump|move|route|kick|submit|address|bring|elevate|raise|take|lay|place'

const THE = 'a|an|the|your|ur|ya|yer|you|any|another'

/** Asking for somebody who may decide. */
export const ESCALATION_RULES: readonly Rule[] = [
  strange(`my|our line? ${BOSS} ~2`, 'My manager must approve the fare.'),
  strange(`i'm|im|i|as am? a|the ~2 ${BOSS} ~2`, "I'm a manager at a travel agency."),
  strange(`no need|reason|call|wish for|to ~6 ${BOSS}`, 'There is no need to speak to a manager.'),
  strange('no need|reason to ~2 escalate ~1', 'No need to escalate it.'),
  strange(`was|were|had going|about|ready|to ~6 ${BOSS}`, 'I was going to ask for a manager.'),
  strange(`asked|wanted|wished|ready to ~6 ${BOSS}`, 'He asked to speak to a manager.'),
  strange(`asked|shouted|shouting|screaming for ~3 ${BOSS}`, 'The man behind me asked for a manager.'),
  escalation(
    `head|director of ~2 complaints|operations|service|services|relations|claims|department please|to|and|should|must`,
    'Kindly forward it to the head of complaints and tell me.',
    'is|am|was|as',
  ),
  escalation(
    `forward|send|pass|refer|submit|address ~4 to the head of ~3`,
    'Kindly forward this to the head of your complaints department.',
  ),
  escalation(
    `to|before|by|with ${SOMEBODY} ~4 authority|charge|seniority|override|overrule|authorise|authorize|senior|higher`,
    'Place this before somebody who has the authority.',
    'citizen|citizens',
  ),
  escalation(
    'human|person|someone|somebody|agent with ~2 authority|decision|clout|seniority|pull|powers',
    'Can a human with decision powers write to me?',
    'attorney',
  ),
  escalation(
    `laid|placed|put|brought|passed|escalated|forwarded|referred|reviewed|handled|seen|dealt|read ~2 before|to|by|with ~1 ${THE} ~2 ${BOSS}`,
    'I ask that this be laid before the general manager.',
    'was|were|already',
  ),
  escalation('team|shift|section|floor leader|lead about|around|there|available|who|i|please|in|free', 'Is there a team leader about?'),
  escalation("better be ~1 a|the|your manager's|manager|supervisor|supervisor's|boss|director", 'The next voice had better be a manager.'),
  escalation("chief executive's|executive|exec office|team", "Have your chief executive's office take it over."),
  strange(
    `don't|dont|not|never|didn't|without ~1 want|need|have|wish|like|mean|going|having|needed|asking|have ~6 ${BOSS}`,
    'I do not want a manager.',
  ),
  insistent(`${REACH} ~1 to|with|2 ${THE} ~3 ${BOSS}`, 'I want to speak to your manager.'),
  escalation(`${REACH} ~1 to|with|2 ${BOSS}`, 'Let me talk to management.'),
  escalation(`${REACH} ~1 to|with|2 ~2 ${LEADS} ${LEADER}`, 'Could I speak to a team leader?'),
  escalation(`${REACH} ~1 to|with|2 ~2 ${SOMEBODY} ~3 ${POWER}`, 'I would like to talk to someone in charge.'),
  escalation(
    `${REACH} ~1 to|with|2 ~1 whoever ~3 runs|charge|decide|decides|overrule|authorise|responsible|say`,
    'Let me speak to whoever runs billing.',
  ),
  escalation(`word with ~1 ${THE} ~2 ${BOSS}`, 'I want a word with the manager.'),
  escalation(
    `see|meet the|your|a duty|general|branch|store|shop|station|floor|hotel|club|depot|gym? manager|supervisor|boss|owner`,
    'I would like to see the duty manager.',
    'met',
  ),
  insistent(
    `get|fetch|bring|call|send|grab|find|summon|give me|us|over|out|up|down? ~1 ${THE} ~2 ${BOSS}`,
    'Get me your supervisor.',
    'discount|spam|rid|call-out|app',
  ),
  insistent(
    `${PASS} me|us|this|it|my|the|that|him|her|case|matter|complaint ~5 to|onto|on|with|before|past|in|by ~1 ${THE} ~3 ${BOSS}`,
    'Put me through to a supervisor.',
  ),
  escalation(`${PASS} me|us|this|it|my|the|that ~4 to|onto|before ${BOSS}`, 'Please forward this to management.'),
  escalation(`${PASS} me|us|this|it|my|the|that ~5 to|onto|before|with ~2 ${LEADS} ${LEADER}`, 'Pass this to your complaints team.'),
  escalation(
    `${PASS} me|us|this|it|my|the|that|case ~5 to|onto|before|by|with ~2 ${SOMEBODY} ~4 ${POWER}`,
    'Transfer me to someone with authority.',
  ),
  escalation(
    `put|get|have|want|need|find|give ~2 ${SOMEBODY} ~1 on|who|with|in|that|more ~3 ${POWER}`,
    'Put someone on with some authority.',
    'lights',
  ),
  escalation(
    `put|get|need|want|like|request|expect ~3 someone|somebody|person ~1 higher|senior|above`,
    'I need someone higher up.',
    'citizen|citizens',
  ),
  escalation(
    `want|need|demand|require|like|prefer|insist|request|requesting|expect ~2 ${THE} ~1 manager|supervisor|superior|boss|ceo|director|mgr now|please|to|on|not|here|immediately|who|today|right|call|calling|and|pls|or|involved|instead`,
    'I want a manager on this now.',
    'job|role|new',
  ),
  escalation('want|need|demand|insist|require|like manager|supervisor|management|superior', 'I demand management.', 'job|role|access'),
  escalation('manager|supervisor|superior|boss|mgr please|pls|plz|now|immediately|asap|thanks', 'Supervisor please.', 'hi|hello|good|is'),
  escalation(
    `have|want|need|expect|ask|get|like|appreciate ~2 ${THE} ~2 ${BOSS} ~1 call|ring|contact|phone|reply|email|get|look|review|respond|on|reach|could|would|can|to|handle|deal|come|down`,
    'Have your manager call me.',
    'app',
  ),
  escalation(
    `have|want|need|expect|ask|get ~2 ${SOMEBODY} ~2 senior|higher|authority|charge|management|leadership|above ~2 call|ring|contact|phone|reply|email|get|look|review|respond|handle|to`,
    'I expect someone senior to call me.',
  ),
  escalation(
    `${THE} ~2 manager|supervisor|director|boss|ceo|owner ~1 call|ring|phone|contact|email|get|reply|respond|write me|us|back|to`,
    'Could your boss ring me?',
    'did|said|does',
  ),
  escalation(
    `call|callback|hear|response|reply|answer|contact|email back? from ${THE} ~3 ${BOSS}`,
    'I expect a call from a manager.',
    'had|got|received|have',
  ),
  escalation(
    `someone|somebody|anyone|anybody from|in|at ~1 management|leadership|higher|upper|senior`,
    'Can somebody from management look at this?',
  ),
  escalation(
    `is|are there ~2 ${THE} ~2 manager|supervisor|boss|superior|leader|owner ~1 available|around|there|about|on|here|free|i|we|in|who|that|to|duty`,
    'Is there a manager I can talk to?',
    'job',
  ),
  escalation(
    `is|are ${THE} ~1 manager|supervisor|boss|owner|mgr available|around|about|free|in|there|here`,
    'Is the manager about?',
    'still',
  ),
  escalation(`anyone|someone|somebody|person|one above you|u|your|yourself`, 'Is there anyone above you?'),
  escalation(
    `anyone|someone|somebody|person|agent|colleague|team ~1 higher|senior|superior up|to|than|who|that|i|look|please|on|colleague|agent|person|staff|advisor|adviser|there|available|handle|take|in`,
    'Is there someone senior I could ask?',
    'discount|citizen|citizens|rate|railcard|pass',
  ),
  escalation(
    'more senior colleague|agent|person|member|advisor|adviser|team|staff|representative|rep|level',
    'May a more senior colleague review it?',
  ),
  escalation('your|a|the senior please|now|sir|madam', 'Kindly connect me to your senior please.', 'citizen|pass|ticket|railcard|discount'),
  escalation('connect|transfer|forward ~4 senior', 'Kindly connect me with your senior.', 'citizen|pass|ticket|discount'),
  escalation("who's|whos in charge of? ~1 there|here|this|over|complaints|tonight|today", "Who's in charge here?"),
  escalation('who is in charge there|here|of|tonight|today', 'Who is in charge here?'),
  escalation(
    'who can|could ~1 authorise|approve|overrule|override|decide|fix|sort ~3',
    'Who can authorise this? Get them.',
    'installer|local',
  ),
  escalation(
    'whoever|someone|somebody|anyone|person|human|one ~2 who|with|that ~2 can|could|able|has ~1 actually|actual|the|to|some? decide|authorise|authorize|approve|overrule|override|authority|decision|power|pull|clout|waive',
    'I want someone who can actually authorise it.',
  ),
  escalation('has|have|had the final say', 'I want whoever has the final say.'),
  escalation('next|higher level|tier up|please', 'Next level up please.', 'game|course|fitness'),
  escalation('to|at a higher|senior level|authority|authorities', 'Take it to a higher authority.'),
  escalation('up the chain', 'Pass me up the chain.', 'supply|career'),
  escalation('tier|level|line 2|two|3|three support|team|agent|please', 'Send me to tier 2 support.'),
  escalation('second|third line|tier support|team', 'Send me to second line support.'),
  escalation('go|going|take|taking ~2 over your|his|her|their head|heads', 'I am going over your head.'),
  escalation(
    'escalate this|it|my|the|that|to|please|complaint|case|matter|immediately|now|further|asap',
    'Please escalate my case.',
    'police',
  ),
  escalation('please|kindly|must|just|then|pls|to escalate', 'Kindly escalate.', 'decided|have'),
  escalation(
    'want|need|like|request|requesting|demand|demanding|insist|expect|require|get|have|ask|asking ~5 escalated|escalation',
    'I want this escalated.',
    'game',
  ),
  escalation(`${PASS} me|us|this|it|my|the|that ~4 complaints`, 'Put me through to complaints.'),
  escalation('hear|hearing|call|reply|word from|with whoever ~4', 'I want to hear from whoever runs billing.'),
  escalation(
    `speak|talk|transfer|put|pass|forward|refer|escalate|take|send|complain ~5 to|with|onto ~2 head|corporate office|hq|relations`,
    'Pass my letter to head office.',
  ),
  escalation(
    `name|number|email|address|details|contact|phone of|for ${THE} ~2 manager|supervisor|boss|ceo|director|superior|owner`,
    'Give me the name of your supervisor.',
    'change|update',
  ),
  escalation(
    "your|the ~1 manager's|supervisor's|boss's|supervisors|managers|director's|ceo's name|number|email|details|address|contact",
    "I want your supervisor's name.",
    'change|update',
  ),
  escalation(`where|where's|wheres is? ${THE} manager|supervisor|boss`, 'Where is your manager?'),
  escalation(`attention of ~1 ${THE} ~2 ${BOSS}`, 'For the attention of the managing director.'),
  escalation(
    `to the|your owners|owner|ceo|director|management|manager`,
    'To the owners: please phone me.',
    'spoke|speaking|spoken|talked|according|explained|thanks|great|well|congratulations|gave|told|said|introduced',
  ),
  escalation('want|need|demand|get ~2 gaffer|honcho|grown-ups|bigwig', 'I want the gaffer.'),
  escalation('speak|talk|put|get|whack ~4 the|your grown|real|actual ups|adult|boss|manager', 'Put me over to the grown ups.'),
  escalation('get|put|transfer|connect|pass|hand|patch ~1 them|him|her on|to ~1 line|phone', 'Who is? Then get them on the line.'),
  escalation(
    'a|the|your director|owner|manager|ceo should|must|needs|need|has ~1 to? read|call|see|hear|know|explain|answer|contact',
    'A director should read this and call me.',
  ),
  escalation('the one who|that bosses|supervises|manages|runs|employs you|this|things', 'I want the one who bosses you.'),
  escalation(
    'not|no ~1 talking|speaking|discussing|dealing ~4 until|unless|except|without ~3 manager|supervisor|boss',
    'I am not talking until I get a manager.',
  ),
  escalation('waiting|wait|hold|holding for ~1 a|the|your ~1 manager|supervisor|boss', 'I am still waiting for a supervisor.'),
  escalation("i'll|i'd|ill|i rather|will|prefer hold|wait|ask|to ~3 manager|supervisor|lead|boss", 'I will hold for the supervisor.'),
  escalation("i've|have asked|requested|begged ~3 a|the|your ~1 manager|supervisor|superior", "I've asked for a manager three times."),
  escalation(
    'asking|request|requesting|demand|demanding|insist|insisting ~2 for|on|to ~2 a|the|your ~1 manager|supervisor|superior|director',
    'I am asking for a supervisor.',
  ),
]
