import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'
import { WHOLE_BOND } from './bonds.ts'

/** Told as done. Whoever ended it long ago and is still charged asks for their money. */
const ENDED =
  'cancelled|canceled|cancled|ended|terminated|closed|deleted|scrapped|binned|dropped|ditched|axed|quit|discontinued|deactivated|surrendered'
const STILL =
  'still|charged|charge|charging|charges|refund|refunded|debit|debited|took|money|billed|billing|bill|invoice|invoiced|keep|keeps|ago|since|when|after|before|they|you|never|fraud|by|if|mistake|accidentally|cancelled-by|confirmation|yet|but|despite|without|weeks|months|order|orders|flight|flights|booking|bookings|tickets|delivery|appointment|payment|reservation|trip|card|want|was|were|would|reinstate|reopen|back|system|app|bank|trial'
const DONE = { unless: STILL, stands: 'own', despite: ['reported'] } as const
const LATELY =
  'today|tonight|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|night|now|just|immediately|already|finally|week|same|straight|because|in|and|over|as|only|so|no|too'

// prettier-ignore
const done = tellEach('cancel', DONE, [
  [`just|finally|i've|ive|now|we've cancelled|canceled|ended|terminated|closed my|our|the ~2 ${WHOLE_BOND} ~1`, 'Just cancelled my subscription after this.', { unless: 'still|charged|you|they|refund|but|ago|month|months|week|weeks|never|if|order', without: 'with|to' }],
  [`${ENDED} my|our|the|this ~2 ${WHOLE_BOND} ~3 today|tonight|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|night|immediately|finally|because|straight|same`, 'I took my savings and closed the account yesterday.', { unless: 'still|charged|you|they|refund|never|if|mistake|but|app' }],
  [`i|we|i've|we've|have|had ~2 ${ENDED} my|our|the|this|that ~2 ${WHOLE_BOND} and ~1 got|went|gone|joined|moved|switched|bought|opened|use|started|signed|took|taken`, 'We ended the pass and joined the other pool.', { unless: 'still|charged|you|they|refund|never|if|mistake' }],
  [`i've|we've|i|we|have|just|so|had ~2 ${ENDED} my|our|the|this|that|both|all ~2 ${WHOLE_BOND}|service|everything ~1`, 'I have cancelled my pass and gone elsewhere.', { without: 'with|to' }],
  [`${ENDED} my|our|the|this|that|both|mum's|dad's ~2 ${WHOLE_BOND}|service ~1`, 'Cancelled the subscription last night.', { stands: 'first', without: 'with|to|in' }],
  [`i've|i|we've|we just|now|finally|also|therefore|immediately|today|already cancelled|canceled|unsubscribed|quit ~1`, "I've just cancelled."],
  [`${ENDED} my|our|the|it|this ~3 ${LATELY}`, 'I gave up the pass because of the delays, cancelled it Monday.', { stands: 'own', unless: `${STILL}|meeting|call|chat|window|tab|door|game|class|lesson|ticket|alarm|taxi|driver|plug-in|carrier|launcher|file|photo`, without: 'deleted|dropped|stopped' }],
  [`cancelled|canceled|unsubscribed ~1 taking|using|joined|joining|going|moved|switched|moving|switching|gone|went|instead|here|forever ~1`, 'Cancelled, joining the other lot.', { stands: 'first' }],
  ['had|have|going|decided to cancel in|because|as|after|for|anyway|immediately|straight ~2 end|they|the|it|all', 'Had to cancel in the end.', { unless: 'my|if|flight|booking|trip|order|appointment|holiday|hotel|meeting|plans|stay|due|reservation|visit|tickets|you' }],
  [`had|got|have it|mine|them|ours|everything terminated|cancelled|canceled|closed|ended ~1 the|that|same|last|today|yesterday|this|on|straight|immediately`, 'I rang and had it terminated the same day.'],
  [`gave|given|giving|give up ~1 my|our|the|mine ~2 season|pass|membership|subscription|seats|seat|plot|locker|place|allotment ~1`, 'I gave up my season ticket because of the delays.', { unless: 'if|flight|bus|train|lady|pregnant|nearly|crew|amiss' }],
  [`i've|ive|we've|i|we|just ~1 unsubscribed|deregistered|unenrolled|resigned ~1`, 'I have unsubscribed and closed everything.', { unless: `${STILL}|emails|newsletter|list|channel|job|email|texts|messages` }],
  ["account|membership|subscription|pass|contract|policy ~1 closed|cancelled|canceled|ended|deleted|terminated already? ~1 on my|our|end|side|by|today|now", 'Account closed already on my side.', { stands: 'first', unless: STILL.replace('|by|', '|').replace('|back|', '|') }],
])

export const ENDED_BY_ME_RULES: readonly StatementRule<'cancel'>[] = [...done]
