import { tellEach } from '../tell-each.ts'
import { AWAITED, DENYING_OR_ASKING, NEVER, OTHER, SO, SPOILED, withIs } from './solved-words.ts'

const CAME =
  'arrived|landed|hit|reached|cleared|credited|reflected|returned|refunded|paid|showed|shown|dropped|deposited|repaid|appeared|posted|received|came|transferred'

const BANK = 'account|bank|card|statement|wallet|balance|paypal|ledger|acct|accounts'

const MONEY =
  'refund|money|credit|payment|compensation|reimbursement|payout|cheque|check|deposit|settlement|rebate|cash|funds|amount|fee|overpayment|claim|difference'

const PLACE =
  'inbox|hands|hand|account|bank|fund|folder|wallet|meter|app|ledger|mailbox|pocket|fridge|possession|hallway|porch|portal|basket'

/** The money that was owed is paid. */
export const MONEY_CAME = tellEach('solved', { unless: `${NEVER}|${OTHER}|${SPOILED}` }, [
  [
    `${withIs(MONEY)} ~3 ${CAME} ~2 my|our|her|his|mum's|dad's ~1 ${BANK}`,
    'The money reached my account.',
    {
      unless: `${NEVER}|${OTHER}|${SPOILED}|only|instead|twice|without|shouldn't|says|say|said|you|told|where|nothing|no|short`,
    },
  ],
  [
    `${withIs(MONEY)} ~1 back in|on|into my|our|the|her|his ~1 ${BANK}`,
    "The money's back in my account.",
    {
      unless: `${NEVER}|${OTHER}|${SPOILED}|want|need|get|put|please|waiting|can|could|expect|send`,
    },
  ],
  [
    `${withIs(MONEY)} just|finally|has|have|now|all ~1 ${CAME} ~1 my|our|back|in|me|us|thanks|up|through|today|and|so`,
    'My refund finally came through.',
    {
      unless: `${NEVER}|${OTHER}|${SPOILED}|only|twice|short|says|you|where|nothing|no|account|why|for`,
    },
  ],
  [
    `i|we|i've|we've|and|finally|have|just got|received|had my|our|the|full ~1 ${MONEY} ~1 back|in|through|thanks|yesterday|today|finally|now|and`,
    'We received our deposit back.',
    {
      unless: `${NEVER}|${OTHER}|${SPOILED}|only|want|wish|until|never|no|would|get|nothing|back-up`,
    },
  ],
  [
    'got|gotten|had|have my|our|all|every|full ~2 money|penny|cent|cash|dollars|pounds back',
    'I have got all my money back.',
    {
      unless: `${NEVER}|${OTHER}|${SPOILED}|want|wish|until|only|no|would`,
    },
  ],
  [
    `${MONEY} ~1 paid|settled|refunded|returned|honoured|approved in|within|without|and ~1 full|same|days|hours|a|fuss|no`,
    "That's my claim paid in full.",
  ],
  [
    `${withIs(`refund|money|credit|compensation|deposit|cheque|cash|pension|it|that|mine|both`)} ~1 is|are|now|all|safely|just|sitting|back? in|on my|our|the|her|his ~1 ${PLACE} ~1 now|just|thanks|thank|so|safe|today|ta|cheers|since|safely|already`,
    "It's in the bank now.",
    {
      unless: `${AWAITED}|not|no|but|want|need|get|put|please|can|could|lives|error|problem|nothing|left|only|why|what|where|who|charged|charge`,
    },
  ],
  [
    'on|in the|my ~2 account|bill|statement|card|app|screen now|already ~1 thanks|thank|ta|cheers|great|perfect|lovely',
    'It is on my bill now, thanks.',
    { unless: `${DENYING_OR_ASKING}|no|charge|error|wrong` },
  ],
  [
    `had|have|got my|our|the money|refund|parcel|bag|bags|case|luggage|card|tickets|replacement ${SO}? by|within|inside teatime|noon|lunchtime|lunch|an|a|the|two|hours|days|dinner|breakfast|next|friday|monday|tuesday|wednesday|thursday`,
    'I had my refund within two days.',
    { unless: OTHER },
  ],
  [
    `claim|refund|compensation|credit|invoice|reimbursement ${SO}? been|was paid|settled|approved|honoured|processed ${SO}? ${SO}? today|yesterday|now|thanks|in|within|already|quickly|promptly`,
    'My claim has been paid today.',
    { unless: `${OTHER}|not|if|when|only` },
  ],
  [
    `${withIs('refund|compensation|reimbursement|payout|settlement|credit|money|deposit|cheque')} has|have|is|just|all|now|finally ${SO}? arrived|landed|cleared|come|paid|here`,
    'The refund has landed.',
    { unless: `${OTHER}|not|gone|pending|missing|wrong|only|if|where|when|explain|happening` },
  ],
  [
    `money|refund|credit|compensation|reimbursement|payout|cheque|deposit|settlement ${SO}? arrived|landed|came|hit|cleared|appeared|dropped ${SO}? today|this|overnight|yesterday|through|within|straight|thanks`,
    'Money landed overnight.',
    { unless: `${OTHER}|not|missing|if|when` },
  ],
])
