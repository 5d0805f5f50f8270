import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'
import { NOT_MEANT, OTHER_IT, WHOLE_BOND } from './closing-words.ts'

/** The bond is named first, and then it is "it". */
const NAMED = `${WHOLE_BOND}|service|services|box|boxes|club|collection|collections|monitoring|lens|storage|website|shop's|cleaning|lessons|pack|premium|prime|plus|rental|software|licence|monthly|yearly|annual|weekly|fortnightly`
const END = 'cancel|close|end|stop|terminate|finish|scrap|drop|delete|discontinue|kill|shut|bin|quit|undo|deactivate|surrender'
const ENDED =
  'cancelled|canceled|closed|ended|stopped|terminated|gone|finished|deleted|undone|scrapped|off|out|shut|removed|discontinued|knocked|taken|dropped|deactivated|wound'
const LEAD = "want|wants|wanna|like|need|please|pls|plz|can|could|would|just|going|trying|so|then|to|have|rather|decided|i'll|we'll|must"
const IT = 'it|that|them|this|these|both|everything'
const FULLY =
  'fully|completely|altogether|entirely|permanently|please|pls|now|today|down|all|off|for|then|thanks|up|immediately|outright|from|asap|at'
/** What a bank or a shop can take back. */
const SENT = 'transfer|transfers|payment|transaction|order|booking|flight|appointment|delivery|sent|wrong'
/** What would be ended, were it named behind the verb. */
const OBJECT =
  "don't|dont|not|never|didn't|my|the|a|an|it|this|that|our|your|his|her|their|these|those|them|one|two|three|some|part|both|any|order|booking|tomorrow|today|tomorrow's|today's|monday's|tuesday's|friday's|next|other|thurs|thursday|monday|tuesday|wednesday|friday|saturday|sunday|me|him|us|all|everything|for|half|or|when|at|anytime|later|out|and|online"
const UNLESS = `${NOT_MEANT}|${OTHER_IT}|money|if`
const SAID = { unless: UNLESS, despite: ['reported', 'requested'] } as const
const SAID_ASKING = { unless: UNLESS, without: 'delighted|happy|glad', despite: ['reported', 'requested', 'asked', 'negated'] } as const

// prettier-ignore
const named = tellEach('cancel', { ...SAID_ASKING, unless: `${NOT_MEANT}|money|if|${SENT}`, without: `${OTHER_IT}|delighted|happy|glad|number|had` }, [
  [`${NAMED} ~9 ~3 ${LEAD} ~2 ${END} ${IT} ~1`, "I'm on the monthly lens plan and I'd like to stop it please."],
  [`${NAMED} ~7 . ~5 ${LEAD} ~2 ${END} ${IT} ~1`, 'I have the yearly membership. Could you end it for me?', { unless: `${UNLESS}|pending|immediately` }],
  [`${NAMED} ~9 ~3 ${LEAD} ~2 give|pack|get|knock|jack|wind|chuck|call|turn|switch|cut ${IT}|rid|shot|shut|out ~1 up|in|off|of|on|down|out ~1`, 'I have a pass for the pool and I want to give it up.', { unless: `${UNLESS}|cash|how` }],
  [`${NAMED} ~9 ~3 ${LEAD} ~2 come|get|drop|opt|pull|back off|out|from of? ~1 ${IT}|here`, "I signed up for that monthly plan and I'd like to come out of it."],
  [`${NAMED} ~9 ~9 want|like|need|wants|get|have|wanted ~1 ${IT} ~1 ${ENDED} ~1`, 'The plus subscription, yes that one, I want it gone.', { unless: `${NOT_MEANT}|if|back|delivered|fixed|${SENT}` }],
  [`${NAMED} ~9 i'm|im|i|we're|we|am|are ~1 ending|cancelling|canceling|closing|quitting|stopping|finishing|terminating it|that|them ~1`, 'Membership in bloom club, I am ending it.'],
  [`${NAMED} ~5 end|ending|cancel|cancelling|canceling|close|closing|stop|stopping|terminate|terminating|quit it|that|them|both ~1`, 'The lens subscription is too dear, cancel it.', { without: "you|they|who|not|dont|don't|to|can't" }],
])

/** A word for all of it, or a verb that ends nothing but a bond. */
// prettier-ignore
const itself = tellEach('cancel', SAID, [
  [`just|then|gotta end|terminate it|this|that ~1`, 'Do whatever you have to, just end it.', { unless: `${UNLESS}|madness|misery|nightmare` }],
  [`request|instruction|order|notice to terminate|cancel|end|close it|this|that|immediately|effective|both|all ~1`, 'Consider this my request to terminate it.', { unless: `${NOT_MEANT}|if|refused|ignored|payment|booking`, despite: ['reported', 'requested', 'hedged'] }],
  [`i|we|i'd|we'd|i'll|we'll|just|still|really|definitely|discount ~2 want|wish|like|need|rather|prefer|wanna|have ~2 cancel|terminate ~1`, "I don't want a discount, I would rather just cancel.", { without: OBJECT, unless: `${NOT_MEANT}|${OTHER_IT}|if|which|one|ability|option|order|booking|flight|might`, despite: ['reported', 'requested'] }],
  [`so|hence|therefore|thus|now|just|enough|expensive|money|cost|it ~1 cancelling|canceling ~1`, 'Too expensive, so cancelling.', { without: `${OBJECT}|about|you|you're|they're|keep|keeps|was|is|of|for`, unless: `${NOT_MEANT}|if|noise|order|booking|flight|they|you` }],
  [`close|end|cancel|delete it|this . all|everything|lot|whole|the ~2`, 'Close it. All of it.'],
  [`termination|cancellation|closure|leaving notice|letter|request|instruction ~2`, 'Termination notice, number 12', { stands: 'first', unless: `${UNLESS}|your|received|sent|says|where|how|was` }],
  [`disconnect|deactivate|deregister|unenrol me|us ~1`, 'Disconnect me please.', { stands: 'first', unless: `${UNLESS}|they|call|calls` }],
  [`end|terminate it|this|everything`, 'End it. Subscription, account, all.', { stands: 'alone' }],
  [`want|i'd|we'd|like|need|get|have|wanted ~1 it|this|that|mine|them ~1 closed|terminated|disconnected|taken|gone|ended ~1 out|off? ~1`, 'A pause is no good to me, I want it ended.', { unless: `${NOT_MEANT}|${OTHER_IT}|if|they|why|was|been|dispute|ticket|case|issue`, without: 'to|from' }],
  ['bring|bringing|draw it|this|that|things ~1 to ~1 an|a end|close|conclusion|stop ~1', 'I was told to bring it to an end.'],
  [`can|could|please ~2 ${END} it|that|this ~2 ${FULLY}|for|too|as ~1`, 'The friends membership, can you end it for me?', { despite: ['reported', 'requested', 'third'], unless: `${UNLESS}|cancel|app|computer|lid|shut` }],
  [`yes|yeah|yep|no|nah|nope|ok|okay|so|then|and|just|please|pls|now|not|do|ahead ~3 end|terminate|close|discontinue it|that ~1 ${FULLY}`, 'No, close it fully please.', { unless: `${UNLESS}|don't|dont|app|gate|lid|again|won't|can't|madness|nightmare|how|they|you` }],
  [`go|going|yeah|yes|no ~1 ahead|on and? ~1 end|close|terminate|finish|cancel it|that|the|everything|all ~1`, 'Yes sure, go ahead and end it.', { despite: ['reported', 'requested', 'negated'], unless: `${UNLESS}|don't|dont` }],
  [`end|cancel|close|finish|terminate|delete|cancelled|closed|ended|cancellation|it|stop ~3 not ~1 a? ~1 pause|paused|freeze|frozen|suspend|suspended|suspension|hold|dormant|downgrade`, 'Cancel, not pause.', { stands: 'first', unless: `${UNLESS}|why|don't|candle`, without: 'does|did|it' }],
  [`no|not ~2 pause|freeze|downgrade|discount|suspend ~4 cancel|end|close|terminate|cancellation|cancelling`, 'No pause, I want to cancel.', { despite: ['negated', 'reported'] }],
  [`cancellation|termination|closure|disconnection please|pls|thanks|thx|asap|today|effective|immediately ~1`, 'Cancellation please, all three.', { unless: `${UNLESS}|how` }],
  [`cancellation|termination|closure|discontinuation|withdrawal of|for ~1 my|our|the|all|both ~3 ${NAMED}|ticket`, 'Cancellation of my season ticket.', { unless: `${NOT_MEANT}|your|received|after|since|why|charged|order|flight` }],
])

export const ENDING_IT_RULES: readonly StatementRule<'cancel'>[] = [...named, ...itself]
