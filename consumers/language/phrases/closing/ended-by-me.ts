import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'
import { WHOLE_BOND } from './bonds.ts'

/** Told as done. Whoever ended it long ago and is still charged asks for their money. */
const ENDED =
  'cancelled|canceled|cancled|ended|terminated|closed|deleted|scrapped|binned|dropped|ditched|axed|quit|discontinued|deactivated|surrendered'
const STILL =
  'still|charged|charge|charging|charges|refund|refunded|debit|debited|took|money|billed|billing|bill|invoice|invoiced|keep|keeps|ago|since|when|after|before|they|you|never|fraud|by|if|mistake|accidentally|cancelled-by|confirmation|yet|but|despite|without|weeks|months|order|orders|flight|flights|booking|bookings|tickets|delivery|appointment|payment|reservation|trip|card|want|was|were|would|reinstate|reopen|back|system|app|bank|trial'
const DONE = { unless: STILL, stands: 'own', despite: ['reported'] } as const

// prettier-ignore
const done = tellEach('cancel', DONE, [
  [`just|finally|i've|ive|now|we've cancelled|canceled|ended|terminated|closed my|our|the ~2 ${WHOLE_BOND} ~1`, 'Just cancelled my subscription after this.', { unless: 'still|charged|you|they|refund|but|ago|month|months|week|weeks|never|if|order', without: 'with|to' }],
  [`${ENDED} my|our|the|this ~2 ${WHOLE_BOND} ~3 today|tonight|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|night|immediately|finally|because|straight|same`, 'I took my savings and closed the account yesterday.', { unless: 'still|charged|you|they|refund|never|if|mistake|but|app' }],
  [`i've|we've|i|we|have|just|so|had ~2 ${ENDED} my|our|the|this|that|both|all ~2 ${WHOLE_BOND}|service|everything ~1`, 'I have cancelled my pass and gone elsewhere.', { without: 'with|to' }],
  [`${ENDED} my|our|the|this|that|both|mum's|dad's ~2 ${WHOLE_BOND}|service ~1`, 'Cancelled the subscription last night.', { stands: 'first', without: 'with|to|in' }],
  [`i've|i|we've|we just|now|finally|also|therefore|immediately|today|already cancelled|canceled|unsubscribed|quit ~1`, "I've just cancelled."],
  ['had|have|going|decided to cancel in|because|as|after|for|anyway|immediately|straight ~2 end|they|the|it|all', 'Had to cancel in the end.', { unless: 'my|if|flight|booking|trip|order|appointment|holiday|hotel|meeting|plans|stay|due|reservation|visit|tickets|you' }],
  ["account|membership|subscription|pass|contract|policy ~1 closed|cancelled|canceled|ended|deleted|terminated already? ~1 on my|our|end|side|by|today|now", 'Account closed already on my side.', { stands: 'first', unless: STILL.replace('|by|', '|').replace('|back|', '|') }],
])

export const ENDED_BY_ME_RULES: readonly StatementRule<'cancel'>[] = [...done]
