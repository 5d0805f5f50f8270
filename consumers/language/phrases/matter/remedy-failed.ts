import { tellEach } from '../tell-each.ts'
import { BAD_STATE, FINISHED, MISBEHAVES, NONE_OF_IT, NOT_SO, OVER, QUIET, QUIET_OR_OTHERS } from './unsolved-words.ts'

const ALSO = 'also|too|either|neither|again'

/** A thing that came in place of the first one. */
const SECOND =
  'replacement|replacements|second|third|2nd|3rd|corrected|reissued|resent|remade|redone|repaired|refitted|exchange|exchanged|revised|amended|updated|reprinted|substitute|workaround|next|newest|latest|fresh'

const NEW_ONE =
  'one|ones|code|link|password|pin|card|label|sim|router|invoice|bill|part|box|key|fob|form|file|copy|pair|version|kit|cable|letter|pdf|battery|filter|ticket|order'

const AS_BEFORE = `${BAD_STATE}|${MISBEHAVES}|${NOT_SO}|${NONE_OF_IT}|same|still|nope|worse|error|errors|crash|identical`

/** What customers do because they were told to. */
const DID_AS_TOLD =
  'restarted|rebooted|cleared|reinstalled|re-installed|unplugged|replugged|refreshed|reloaded|retyped|re-entered|flushed|power-cycled|resynced|re-scanned|reactivated|toggled|re-added|re-paired|recharged'

const HELPED = `${QUIET}|fine|works|worked|good|sorted|gone|thanks|thank|cheers`

/** The remedy failed, or it came back. */
export const FAILED = tellEach('unsolved', {}, [
  ['reappeared|reoccurred|recurred|relapsed', 'The fee reappeared.', { unless: OVER }],
  ['crashed|dropped|froze|died|stopped|disconnected again', 'Crashed again.', { unless: `${OVER}|never|pc` }],
  ['missing|broken|blank|dead|wrong|empty|down|same as ever|before|always', 'It is missing as ever.', { unless: OVER }],
  [
    'nothing|none|not is|has|been ~1 credited|showing|refunded|paid|reached|landed yet|to|in|on|so|and|here',
    'Nothing is credited so far.',
    { unless: OVER },
  ],
  [
    "that|fix|reset|restart|update|reboot|reinstall|patch|solution|advice|suggestion|trick|workaround didn't|didnt|hasn't|hasnt ~1 work|help|fix|solve|worked|helped|fixed|solved|change|changed|cure|do|done|take|taken",
    "That didn't help at all.",
    { unless: OVER },
  ],
  [
    'that|fix|reset|restart|update|reboot|reinstall|patch|solution|advice|suggestion|trick did|has not work|help|fix|solve|worked|helped|fixed|solved|change|cure|do|take|taken',
    'The reset did not help.',
    { unless: OVER },
  ],
  [
    "didn't|didnt|hasn't|hasnt|not take|taken|make|made|took|reached|stuck|been effect|me|made|done|applied|carried|actioned ~1",
    'The change has not been made.',
    { unless: `${OVER}|sense|sure|feel` },
  ],
  [
    "didn't|didnt|doesn't|hasn't|hasnt|not help|fix|solve|cure|worked|change|resolve|rectify|helped|fixed|solved it|anything|this|things|much|the|my|either|at|unfortunately|matters|that|problem",
    'Restarting it did not fix anything.',
    { unless: `${OVER}|price|food|if|fact|lungs|snoring|husband` },
  ],
  ['did|done|does|doing nothing|zilch|bugger|naff|sod at|whatsoever|either|for', 'It did nothing at all.', { unless: OVER }],
  ["didn't|didnt|doesn't|not do|done|did a thing|anything|nothing|sod", "It didn't do a thing.", { unless: `${OVER}|want|need` }],
  ['made|makes|making no|zero|little|any difference|change|odds', 'It made no difference.', { despite: ['negated'], unless: OVER }],
  [
    "nope|nah same|nothing|nada|didn't|hasn't|doesn't|isn't|won't|wasn't",
    'Nope, same as it was.',
    { despite: ['negated'], unless: `${OVER}|problem|way|longer` },
  ],
  ['nope still nothing|not|no|the', 'Nope, still nothing.', { despite: ['negated'], unless: OVER }],
  ['no joy', 'Tried both, no joy.', { despite: ['negated'], unless: `${OVER}|faq|where|website|hidden|find|search` }],
  ["no you|it havent|haven't|hasnt|hasn't|didn't|didnt", "No you haven't.", { despite: ['negated'], unless: `${OVER}|moved|ever` }],
  [
    'exact|exactly|very|get|got|getting|gives|identical the? same|identical|exact problem|issue|fault|error|message|result|screen|crash|mistake|noise|page|response|code',
    'I get the same error.',
    { unless: `${OVER}|other|others|had|people` },
  ],
  [
    'same message|error|result|fault again|same|exactly|still|here|as|when',
    'The same message still.',
    { unless: `${OVER}|other|others|people` },
  ],
  [
    'same problem|issue|fault|error|message|mistake|result|story|again as|again|every|each|before|happened|still|over|today|yesterday|last|now|tonight|this',
    'The same error again.',
    { unless: `${OVER}|had|other|others` },
  ],
  [
    'same|precisely|exactly|missing|just as before|ever',
    'Blank screen, same as before.',
    { unless: `${OVER}|good|great|price|prices|usual` },
  ],
  [
    'tried|deleted|restarted|rebooted|reinstalled|followed|reset|refreshed|waited ~3 and|but|still ~1 still|same|identical|nope|nothing',
    'I restarted it twice and still nothing.',
    { unless: OVER },
  ],
  [
    "tried|restarted|rebooted|reinstalled that|all|everything|those already|nothing|no|still|same|three|twice|four|none|several|didn't",
    'I tried that already.',
    { unless: `${OVER}|problem|problems` },
  ],
  [
    'problem|issue|fault|error|noise|leak|charge is|came|has|have come? back|returned|reappeared',
    'The error came back.',
    { unless: `${OVER}|never|no` },
  ],
  [
    "it's|its|it|that's|has|have|is|now|just|line|app|page|power|signal|connection|phone|internet|wait ~1 gone|stopped|crashed|dropped|broken|died|disconnected|failed|cut|logged|frozen|froze|broke|declined|rejected|vanished off|down|out|me|on|working again",
    "It's gone off again.",
    { unless: OVER },
  ],
  ['keeps|kept on? happening|reappearing|recurring|returning', 'It keeps happening.', { unless: OVER }],
  [
    'lasted|held|worked|works|working|fine only|just|for|barely|about? one|two|three|a|an|for|five|ten|half|until ~2 day|days|hour|hours|minutes|minute|afternoon|week|evening|seconds ~1 then|and|before|but|only',
    'It worked for a day and then stopped.',
    { unless: `${OVER}|good|great|battery|charge` },
  ],
  [
    'fix|repair|solution lasted|held|worked|survived ~2 day|days|hour|hours|minutes|afternoon|week|evening|until',
    'The fix lasted one afternoon.',
    { unless: OVER },
  ],
  [
    "fixed|solved|resolved|sorted|settled|repaired|working|refunded|restored ~3 but|until|till|though|although|however|yet ~3 not|isn't|isnt|wasn't|hasn't|doesn't|doesnt|didn't|won't|can't|still|again|broke|failed|stopped|gone|never",
    'It was fixed but it is not any more.',
    { despite: ['conditional', 'negated'], unless: `${OVER}|staff|people|desk|hard|deposit|rate|cheap|hesitate` },
  ],
  ['sorted|fixed|solved|resolved|settled ~2 except|barring|besides|bar', 'Everything is solved except the bill.', { unless: OVER }],
  ['sorted|fixed|solved|resolved|settled ~2 apart|aside from', 'All sorted apart from the bill.', { unless: OVER }],
  [`supposedly|allegedly|apparently ~2 ${FINISHED}`, 'It was supposedly fixed.', { unless: OVER }],
  [
    "closed|marked|marking|closing|close|flagged my|the|our|it|this|as|a ~3 without|but|as|though|yet ~2 not|anything|solving|fixing|answer|asking|solution|resolving|resolution|isn't|resolved|solved|fixed|completed|still|reply|contacting|nothing|it|doing",
    'You closed my ticket without fixing it.',
    { unless: `${OVER}|account|please|can|could|may|from` },
  ],
  [
    'ticket|case|complaint|fault|dispute|claim ~1 closed|marked as|without|but|though|and ~3 resolved|solved|fixed|completed|not|nothing|still|asking|answer|never',
    'Ticket closed as resolved, nobody asked me.',
    { unless: `${OVER}|happy|satisfied` },
  ],
  [
    'reopen|re-open|reopening|re-opening ~1 ticket|case|complaint|claim|dispute|file|it|query',
    'Please reopen my case.',
    { despite: ['requested'], unless: `${OVER}|account|store|gym|shop|bar` },
  ],
  [
    "no it|that|they hasn't|hasnt|isn't|isnt|doesn't|doesnt|didn't|didnt|won't|wasn't|hasnt",
    "No, it hasn't.",
    { despite: ['negated'], unless: OVER },
  ],
  [
    "your|the records|system|status|colleague|agent|engineer ~4 but|yet ~3 still|not|nothing|isn't|hasn't|no|never|same",
    'Your records say paid but nothing is here.',
    { unless: `${OVER}|helpful|friendly|nice` },
  ],
  ['again|once|yet ~1 the? wrong|incorrect|incorrectly', 'It is once more wrong.', { unless: OVER }],
  ['wrong|incorrect ~2 again|once', 'The name is wrong again.', { unless: OVER }],
  [
    "is|isn't|is's|problem|this|that's|that|it's|its|far not|far|is anywhere|yet|from|nowhere ~1 over|resolved|solved|fixed|finished|near|sorted|done|settled",
    'This is far from resolved.',
    { unless: `${OVER}|near` },
  ],
])

/** What was sent, swapped or done fails like the first. */
export const FAILS_TOO = tellEach('unsolved', { unless: QUIET_OR_OTHERS }, [
  [
    `${SECOND} ~5 ${NOT_SO}|${NONE_OF_IT}|${BAD_STATE}|${MISBEHAVES} ~5 ${ALSO}`,
    'The replacement lamp is dead too.',
    { unless: `${QUIET_OR_OTHERS}|half|hand|floor|time` },
  ],
  [`new|other|that ${NEW_ONE}|one's|one|card's ~5 ${NOT_SO}|${NONE_OF_IT}|${BAD_STATE}|${MISBEHAVES} ~4 ${ALSO}`, 'That one is torn too.'],
  [
    `new|other|that ${NEW_ONE}|one's|one|card's ~5 ${NOT_SO}|${NONE_OF_IT}|${BAD_STATE}|${MISBEHAVES} ~3 as well`,
    'That one is torn as well.',
  ],
  [
    `wrong|invalid|error|rejected|declined|blank|missing|same|fails|failed|denied|refused ~5 on|with|in the|that|your ${SECOND}|new|other ~1 ${NEW_ONE}`,
    'It says denied with the new code.',
  ],
  [
    `replacement|corrected|reissued|remade|redone|repaired|reprinted|resent|re-sent|refitted ~3 is|was|has|had|still|came|arrived|does|did|'s|shows|shows|has ~3 ${NOT_SO}|${BAD_STATE}|${MISBEHAVES}|same|exact|identical|worse`,
    'The repaired rower is jammed.',
    { unless: `${QUIET_OR_OTHERS}|when|if|can|get|getting|need|needs|needed|must|will|available|refunded|rate` },
  ],
  [`replacement|corrected|reissued|remade|repaired|reprinted|exchanged ~1 ${MISBEHAVES}|broke|failed|died`, 'The replacement died.'],
  [
    'replacement|exchange|redelivery|repair|fix|hotfix|patch|update ~4 same|exact|identical|worse ~1 thing|fault|problem|issue|error|noise|story|result|again',
    'The replacement does the exact same thing.',
  ],
  [
    'neither|none of? them|those|these? works|work|worked|helped|loads|opens|helps|fixed',
    'Neither of them works.',
    { despite: ['negated'], unless: `${QUIET_OR_OTHERS}|i|bought` },
  ],
  [
    'cleared|followed|restarted|reset|reloaded|refreshed|rebooted|unplugged|reinstalled|re-entered|retyped|replugged|power-cycled ~5 .? ~1 same|still|nope|worse|invalid|declined|rejected|error|frozen|blank|dead|neither ~1',
    'Restarted it, same.',
    { unless: `${QUIET_OR_OTHERS}|time|day|if|way|would|right|fine|gone|sell` },
  ],
])

/** The customer has done what was asked, and it is as before. */
export const DID_THAT = tellEach('unsolved', { unless: HELPED }, [
  [`${DID_AS_TOLD} ~3 .? ~3 ${AS_BEFORE}`, 'Unplugged for ten. Stuck.', { stands: 'first', despite: ['negated'] }],
  [
    `did|done|tried|followed that|this|both|all|everything|those|exactly|so ~3 .? ~3 ${AS_BEFORE}`,
    'Did that, same message comes up.',
    { stands: 'first', despite: ['negated'] },
  ],
  ['declined|rejected|refused|bounced|invalid|denied|error|offline again|too|also ~1', 'Rejected again in capitals.', { stands: 'first' }],
  [
    'no|nothing|none|not there|here|on|in|at ~2 inbox|spam|outbox|junk|mailbox|letterbox|porch',
    'Not in inbox, not in spam.',
    { despite: ['negated'], unless: `${HELPED}|if|i|i'll|unsubscribe|eye` },
  ],
  [
    "not|hasn't|isn't|doesn't|hasnt|isnt|aint|ain't for|on|at|from|here my|our|me|mine|this ~2 it|end|side|screen|phone|street|house|statement|isn't|hasn't|doesn't",
    'Not for me it does not.',
    { despite: ['negated'], unless: `${HELPED}|if|looking|necessary` },
  ],
  [
    'can|it|they|he|she|you ~1 say|says|show|mark|claim|tell ~2 what|that|all|whatever ~2 likes|like|wants|want|please|day',
    'It can show what it likes.',
    { despite: ['hedged', 'third'], unless: `${HELPED}|i'll|ombudsman` },
  ],
])
