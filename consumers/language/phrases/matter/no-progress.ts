import { tellEach } from '../tell-each.ts'
import { FINISHED, OVER, QUIET, WRONG_STATE } from './unsolved-words.ts'

const HAPPY_OR_OVER = `${QUIET}|if|bought|purchased|product|camera|lounge`

const NUMBER = 'two|three|four|five|six|seven|eight|nine|ten|twelve|several|2|3|4|5|6|7|8|9|10|11|12|14|15|20|21|30|couple|few'

const UNDONE =
  'uncleared|unrefunded|unrepaired|unprocessed|unissued|unsettled|unaddressed|unremedied|uncredited|unreimbursed|unactioned|unapplied|unmended|unheeded|undelivered|unrectified|uncorrected|unfixed|unresolved'

const CURES =
  'fix|repair|reset|restart|reboot|update|patch|hotfix|upgrade|replacement|replacements|swap|visit|correction|engineer|technician|solution|remedy|workaround|advice|suggestion|instructions|steps|explanation|apology|adjustment|recalibration|firmware'

const TIME = 'day|days|week|weeks|month|months|hour|hours|fortnight'

/** Time goes by, what was done changes nothing: the matter stands where it stood. */
export const NO_PROGRESS = tellEach('unsolved', { unless: HAPPY_OR_OVER }, [
  [
    UNDONE,
    'The cheque is uncleared and the roofers have gone.',
    { unless: `${HAPPY_OR_OVER}|seat|seats|table|tables|laundry|clothes|box|mess|plates` },
  ],
  [
    'in|under|is|are ~1 still? dispute|limbo|abeyance|suspense ~1',
    'On our side the sum remains in dispute.',
    { unless: `${HAPPY_OR_OVER}|no|not|resolution|withdraw|withdrawn|settled` },
  ],
  [
    "till|until|upto|up to? date|today|now|present ~7 hanging|not|no|nothing|never|pending|without|nobody|none|waiting|owe|owed|haven't|hasn't|isn't|remains|remain|still|yet",
    'Till today the money for the school is hanging.',
    { despite: ['negated'], unless: `${HAPPY_OR_OVER}|up-to|looking|welcome|so` },
  ],
  [
    "not|never|hasn't|haven't|isn't|wasn't|hasnt|havent ~3 till|until|upto date|now|today ~1",
    'It is not corrected till now.',
    { despite: ['negated'], unless: `${HAPPY_OR_OVER}|too|how|up-to-date|want|able` },
  ],
  [
    `day|week|month ${NUMBER} now? of asking|waiting|begging|trying|no|chasing|calling|being|this|silence`,
    'Week five of begging for my deposit.',
    { unless: `${HAPPY_OR_OVER}|trip|pass|holiday|trial|ticket|cruise|tour|plan|days|nights` },
  ],
  [
    'now|going|already|into|on|entering ~2 second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|2nd|3rd|4th|5th|6th ~1 day|week|month',
    'It is now the ninth week.',
    { unless: `${HAPPY_OR_OVER}|pregnant|of-my|stay|trip|holiday|trimester|customer|job` },
  ],
  [
    `${NUMBER} ${TIME} ~1 now|later|on|gone|passed|ago|have|and|since ~4 no|nothing|nowt|still|nobody|none|zero|nowhere`,
    'Six weeks have passed with nobody here.',
    { despite: ['negated', 'third'], unless: `${HAPPY_OR_OVER}|stay|stayed|problem|problems|issues|issue|complaints|regrets` },
  ],
  [
    `waited|waiting|sitting|sat|pending|stuck|lying|chasing ~2 ${NUMBER} ${TIME} ~1 and|but|yet|now|so`,
    'I have waited four days and the reading is frozen.',
    { unless: `${HAPPY_OR_OVER}|stay|table|food|boarding|flight|hours` },
  ],
  [
    'no|zero|without|nil ~1 noticeable|real|visible|slightest|actual? improvement|progress|movement|relief|resolution|change',
    'We see no movement in the case.',
    {
      despite: ['negated'],
      unless: `${HAPPY_OR_OVER}|fee|charge|cost|room|time|need|want|hope|would|plans|plan|policy|penalty|to|between|quality|price`,
    },
  ],
  [
    'precisely|exactly|just|identically|quite|much ~1 as|like|where ~2 it|they|she|he|i|we|before|was|were ~1 did|was|were|before|had|been|stood|began|started|first ~2',
    'It cranks exactly as it did with the old battery.',
    {
      unless: `${HAPPY_OR_OVER}|described|expected|promised|remember|ordered|pictured|advertised|good|wanted|hoped|new|told|thought|needed`,
    },
  ],
  [
    `just|every|equally|bit|still|quite as? ${WRONG_STATE} in|with|on|at|after|now ~1 the|a|new|your|it`,
    'The sound is just as broken in the new seats.',
    { unless: `${HAPPY_OR_OVER}|out|down|good|open` },
  ],
  [
    'getting|get|got|shows|showing|have|having|paying|reads|stuck|frozen|out|over|off|short|at|on|by|printing|prints ~1 the|by|on|at ~1 exact|exactly|very|selfsame|identical|same|precise ~1 same|figure|amount|speed|number|fault|error|two|reading|total|date|thing|message|noise|place|spot',
    'I am getting the exact same two meg.',
    { unless: `${HAPPY_OR_OVER}|time|quality|price|room|day|seat|seats|other|people|others|cheaper` },
  ],
  [
    "wouldn't|hardly|don't|can't|cannot|not|never|would|d ~2 call|calling ~1 that|it|this ~1 a|an|much|any? ~1 repair|fix|solution|refund|fixed|repaired|sorted|resolved|help|done|resolution|answer|mended|working|clean|replacement|progress|service|solved|delivered",
    "I wouldn't call that a repair.",
    { despite: ['negated', 'hedged', 'asked', 'conditional'], unless: `${OVER}|back` },
  ],
  [
    'glued|fixed|repaired|mended|replaced|patched|fitted|serviced|filled|refitted|tightened|unblocked|cleared|topped|recharged|reset|corrected|swapped|installed|sealed|welded ~7 fell|broke|died|failed|packed|gone|dropped|leaked|stopped|off|tripped|leaking|dripping|dead|flat|back|worse ~4 night|day|morning|evening|later|hour|hours|minutes|days|week|again|already',
    'He glued the runner, it fell out that very night.',
    { unless: `${HAPPY_OR_OVER}|same-day|back-on|all|thanks|thank|kept|my|came-back` },
  ],
  [
    'refunded|credited|fixed|replaced|corrected|sorted|delivered|sent|changed|repaired|returned|paid|removed|cancelled|reversed ~4 and|but not ~1 the|my|our|for',
    'You refunded the tip and not the ride.',
    { despite: ['negated'], unless: `${HAPPY_OR_OVER}|order|only|policy` },
  ],
  [
    'refunded|credited|fixed|repaired|delivered|sent|mended|returned|reimbursed ~1 me|us|you|only? ~1 only|half|part|partially|partly ~3',
    'They refunded only half.',
    { unless: `${HAPPY_OR_OVER}|card|cash|once` },
  ],
  [
    `${FINISHED}|resolved|closed|rectified|cleared|completed|done|fixed my|me backside|arse|ass|eye|foot|bum|hole|granny|aunt`,
    'Rectified my backside.',
  ],
  [
    'you|they|your|agent|support|colleague|officer|lady|guy ~2 asked|told|advised|instructed|requested|directed ~1 me|us to wait ~6',
    'You asked me to wait two days for it.',
    { despite: ['third', 'reported'], unless: `${HAPPY_OR_OVER}|table|lobby|seat|minutes|desk|hotel` },
  ],
  [
    `your|his|her|their ~1 ${CURES}|repairs|settings ~5 but|yet|however|and|though ~3 no|not|nothing|still|same|never|isn't|doesn't|won't|identical|hasn't`,
    'Your suggestion was applied but there is no change.',
    { despite: ['negated'], unless: `${HAPPY_OR_OVER}|problem|problems|price|hotel|staff|food|issue|issues|slow` },
  ],
  [
    'none of the|my|our|that ~1 refund|money|amount|credit|parcels|items|order|compensation|promised ~2',
    'I have had literally none of the refund.',
    { despite: ['negated'], unless: `${HAPPY_OR_OVER}|spend|worth|more|extra|back-guarantee|cost|paying|pay|charged` },
  ],
  [
    'seen|had|received|got|getting ~1 a|one|single|any ~1 penny|cent|bean|dime|sausage|brass|rand|peso|naira|cedi ~2',
    'My account has not seen a penny of it.',
    { despite: ['negated'], unless: `${HAPPY_OR_OVER}|worth|every|back|in` },
  ],
  [
    'continue|continues|continuing|continued|persist|persists ~1 to|in ~1 print|fail|crash|charge|bill|send|leak|display|debit|deduct|beep|refuse|reject|flash|malfunction|freeze|reappear|drip|slip|buffer|billing|charging|sending|failing|print|deny|decline|bounce',
    'The invoices continue to print in Finnish.',
    { unless: `${HAPPY_OR_OVER}|trust|support|improve|as-long|show-up|well` },
  ],
  [
    "it's|its|is|was|been ~1 doing|at ~1 it yet|again|still|now|worse",
    "It's doing it yet.",
    { unless: `${HAPPY_OR_OVER}|not|great|i|you|they` },
  ],
  [
    "not|never|nothing|hasn't|haven't|hasnt ~1 been|being ~1 attended|actioned|dealt|honoured|honored|remedied|mended|processed|handled|implemented|credited|rectified|addressed|done|corrected|returned|collected|replaced|refunded|looked",
    'The matter has not been attended to.',
    { despite: ['negated'], unless: `${HAPPY_OR_OVER}|day|room|if` },
  ],
  [
    "corrected|revised|amended|replacement|new|second ~2 but|yet|and ~1 is|it's|its|it|the ~1 the? same|identical",
    'You sent it corrected but is the same invoice.',
    { unless: `${HAPPY_OR_OVER}|price|model` },
  ],
  [
    "won't|will|doesn't|does|does|cannot|can|can't not? ~1 scan|load|open|start|print|connect|charge|sync|unlock|turn|boot|pair ~2 still|yet|even|despite|after",
    'The ticket will not scan even after it.',
    { despite: ['negated'], unless: HAPPY_OR_OVER },
  ],
  [
    'how much more|longer ~1 investigating|waiting|time|patience|must',
    'How much more investigating is there?',
    { despite: ['asked', 'requested'], unless: `${HAPPY_OR_OVER}|cost|contract|committed|bound|tied|term|pay|plan|left|data` },
  ],
  [
    'where|at ~1 is|are|has|have ~1 my|the|our ~2 refund|money|replacement|engineer|callback|deposit|compensation ~1 you|then|now|still|already|promised',
    'Where is the refund you promised?',
    { despite: ['asked'], unless: HAPPY_OR_OVER },
  ],
])
