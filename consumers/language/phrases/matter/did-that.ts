import { tellEach } from '../tell-each.ts'
import { BAD_STATE, MISBEHAVES, NOT_SO, NONE_OF_IT } from './not-so.ts'
import { CONTENT, OVER } from './unsolved-words.ts'

const QUIET = `${OVER}|${CONTENT}|fine|works|worked|good|sorted|gone|thanks|thank|cheers`

/** What customers do because they were told to. */
const DID =
  'restarted|rebooted|cleared|reinstalled|re-installed|unplugged|replugged|refreshed|reloaded|retyped|re-entered|flushed|power-cycled|resynced|re-scanned|reactivated|toggled|re-added|re-paired|recharged'
const THAT = 'that|this|both|all|everything|those|exactly|so'
const BAD = `${BAD_STATE}|${MISBEHAVES}|${NOT_SO}|${NONE_OF_IT}|same|still|nope|worse|error|errors|crash|identical`

/** The customer has done what was asked, and it is as before. */
export const DID_THAT = tellEach('unsolved', { unless: QUIET }, [
  [`${DID} ~3 .? ~3 ${BAD}`, 'Unplugged for ten. Stuck.', { stands: 'first', despite: ['negated'] }],
  [`did|done|tried|followed ${THAT} ~3 .? ~3 ${BAD}`, 'Did that, same message comes up.', { stands: 'first', despite: ['negated'] }],
  [`declined|rejected|refused|bounced|invalid|denied|error|offline again|too|also ~1`, 'Rejected again in capitals.', { stands: 'first' }],
  [
    'no|nothing|none|not there|here|on|in|at ~2 inbox|spam|outbox|junk|mailbox|letterbox|porch',
    'Not in inbox, not in spam.',
    { despite: ['negated'], unless: `${QUIET}|if|i|i'll|unsubscribe|eye` },
  ],
  [
    `not|hasn't|isn't|doesn't|hasnt|isnt|aint|ain't for|on|at|from|here my|our|me|mine|this ~2 it|end|side|screen|phone|street|house|statement|isn't|hasn't|doesn't`,
    'Not for me it does not.',
    { despite: ['negated'], unless: `${QUIET}|if|looking|necessary` },
  ],
  [
    `can|it|they|he|she|you ~1 say|says|show|mark|claim|tell ~2 what|that|all|whatever ~2 likes|like|wants|want|please|day`,
    'It can show what it likes.',
    { despite: ['hedged', 'third'], unless: `${QUIET}|i'll|ombudsman` },
  ],
])

/** How it fails again, in few words. */
export const ONCE_MORE_WRONG = tellEach('unsolved', { unless: `${OVER}|${CONTENT}|if` }, [
  [
    `has|have|was|did ~1 again|yet not|no|nothing|nobody|none|refused|failed|declined|rejected ~1`,
    'The pickup has again not taken place.',
    {
      despite: ['negated'],
      unless: `${OVER}|${CONTENT}|if|never|will|would|problem|problems|issues|stay|try|come|then|waiters|too|acknowledgement`,
    },
  ],
  [
    `old|wrong|former|misspelled ~1 address|house|name|plate|date|rate|number|amount|card|account|size|tariff|price|colour|reg|office ~3 again|still|too`,
    'It went to the old house again.',
  ],
  [
    `despite|after|since|although|though ~8 keeps|keep|kept|continues|continue ~1 going|coming|happening|losing|dropping|failing|crashing|showing|ending|bouncing|charging|leaking|dripping|cutting|tripping|arriving|to`,
    'After the update it keeps losing pages.',
  ],
  [
    `on and off|of again|still|all|since|every|the|today|now`,
    'It goes on and off again.',
    { unless: `${OVER}|${CONTENT}|switch|turn|i've|used|i` },
  ],
  [
    `fix|patch|repair|workaround|solution|reset|update|advice no|not|nae|doesn't|isn't|didn't|don't work|working|good|help|worky`,
    'Your fix no work.',
    { despite: ['negated'] },
  ],
  [
    `recommended|suggested|advised|gave|sent|promised|did ~2 didn't|did|does|doesn't|hasn't|has|doesnt|didnt not? help|work|fit|change|fix|open|solve|arrive`,
    'The update you recommended did not help.',
    { unless: `${OVER}|${CONTENT}|bought|size` },
  ],
])
