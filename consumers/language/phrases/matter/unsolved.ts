import type { StatementRule } from '../statement-rule.ts'
import { DO_IT_AGAIN, FAILED_AGAIN } from './failed-again.ts'
import { NO_BETTER } from './no-better.ts'
import { NO_PROGRESS } from './no-progress.ts'
import { NOT_YET } from './not-yet.ts'
import { NOT_DONE } from './nothing-done.ts'
import { DID_THAT, FAILED, FAILS_TOO } from './remedy-failed.ts'
import { IN_VAIN } from './remedy-in-vain.ts'
import { NOT_AS_TOLD, SO_THEY_SAY } from './said-done-but-not.ts'
import { STILL, STILL_SO } from './still-wrong.ts'
import { tellEach } from '../tell-each.ts'

type UnsolvedRule = StatementRule<'unsolved'>

/** What sounds unsolved: the customer's own affairs, another firm, a wish, praise. */
const NOT_UNSOLVED = tellEach('unsolved', { isnt: true }, [
  [
    "still|yet not|haven't|havent|don't|dont|isn't|aren't|can't|cannot|couldn't|didn't|no ~2 decided|convinced|sure|believe|over|thank|complain|recommend|fault|tried|had|made|visa|passport|beat|fan|ready|finished|bad|as|too|know|understand|clear|idea|time|plans|chance|regrets|complaints|problems|issues|reason|match|competition",
    'We have still not decided on the dates.',
  ],
  [
    'still waiting|awaiting for|on|to my|our|a|the|board|be|see|get ~1 son|daughter|husband|wife|friend|partner|mum|dad|table|flight|boarding|food|drink|drinks|day|chance',
    'I am still waiting for my son.',
  ],
  [
    "didn't|not|never|nobody|no|don't have|had|has|need|needed|wait|to ~3 chase|long|repeat|explain|resolved|ask",
    'I did not have to wait long.',
  ],
  [
    "my|the|his|her neighbour|neighbour's|neighbor|neighbor's|friend|friend's|sister's|brother's|dad's|mate's|nan's|colleague's ~7",
    "My neighbour's line is still down.",
  ],
  ["haven't|not|never|hasn't had|got|tried|attempted|checked|opened|restarted|looked ~1 chance|time|yet|it|to", 'I have not tried it yet.'],
  ['imagine|unless|if|should|whether|suppose|worried|afraid|feared|thought|hope|hopefully ~7', 'If it is still broken I will ring.'],
  [
    'same|still great|good|friendly|lovely|excellent|high|helpful|nice|way|day|time|price|place|company|address ~1',
    'Still good after years.',
  ],
  ['no|any|without a? problem|problems|issue|issues|trouble|errors|faults ~4', 'No issues at all.'],
  ['no|without change|improvement|difference|solution|answer fee|fees|needed|required|between ~2', 'There is no change fee.'],
])

/** What customers say when their matter is still not solved, or the remedy failed. */
export const UNSOLVED_RULES: readonly UnsolvedRule[] = [
  ...NOT_UNSOLVED,
  ...STILL,
  ...NOT_DONE,
  ...FAILED,
  ...NO_BETTER,
  ...IN_VAIN,
  ...NOT_YET,
  ...NO_PROGRESS,
  ...SO_THEY_SAY,
  ...STILL_SO,
  ...FAILS_TOO,
  ...NOT_AS_TOLD,
  ...DID_THAT,
  ...DO_IT_AGAIN,
  ...FAILED_AGAIN,
]
