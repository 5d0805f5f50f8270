import { tellEach } from '../tell-each.ts'
import { BAD_STATE, FINISHED, MISBEHAVES, NONE_OF_IT, NOT_SO, QUIET, QUIET_OR_OTHERS } from './unsolved-words.ts'

const TROUBLE =
  'problem|issue|fault|error|noise|leak|smell|damp|drip|crackle|bug|glitch|mould|rash|lag|rattle|squeak|charge|fee|pain|interference|dropouts|buffering|crashes|flicker|errors|faults|problems|issues|leaks|mice|rats|ants|pothole|fault|message|echo|hum'

const SAID =
  'said|says|say|told|claim|claims|claimed|wrote|replied|promised|assured|swore|reckoned|insist|insists|confirmed|informed|marked|stated|states|advised|shows|show|reads|maintain|noted|signed'

const CALLED_DONE =
  'fixed|solved|resolved|sorted|repaired|corrected|cured|mended|completed|complete|closed|done|refunded|credited|sent|delivered|dispatched|processed|released|updated|changed|removed|replaced|restored|cleared|paid|reversed|cancelled|implemented|added|reset|rectified|settled|finished|working|returned|approved|confirmed'

/** The firm says that it is done; the customer says that it is not, mostly in a figure of speech. */
export const SO_THEY_SAY = tellEach('unsolved', { unless: QUIET }, [
  ['fixed|sorted|solved|resolved|repaired|delivered|mended|hotfix|done|restored my arse|foot|eye|backside|ass|bum|hat', 'Fixed my foot.'],
  ['like|the|is|did|has hell|heck|fuck it|they|he|you is|has|did|was|have', 'Like hell it is.'],
  ['is|has|did|was it|they hell|heck|buggery', 'Is it heck.', { despite: ['asked'] }],
  [
    `call|calls|calling that|this|it a? ${FINISHED}|repair|fix|mended|working|done`,
    'Do you call that fixed?',
    { despite: ['asked', 'requested'] },
  ],
  ['beg|begs to differ', 'My wet ceiling begs to differ.'],
  ["that's|thats|is|was|comes news to|as me|us|news", 'That is news to me.', { unless: `${QUIET}|good` }],
  [
    `keep|keeps|kept ~1 saying|telling|claiming|insisting|promising ~4 ${FINISHED}|done|sent|way|soon|coming`,
    'You keep telling me that it is sorted.',
    {
      unless: `${QUIET}|friends|everyone|offers`,
    },
  ],
  [
    'back|exactly|right to? where we|i ~1 started|were|began',
    'We are back where we started.',
    { unless: `${QUIET}|belongs|should|now|finally|working` },
  ],
  ['at|a|in|into complete|total? standstill|stalemate|deadlock|impasse|limbo', 'My case is in limbo.', { unless: `${QUIET}|traffic` }],
  ['no end in|to ~1 sight|it|this', 'There is no end in sight.', { despite: ['negated'], unless: QUIET }],
  [
    'drags|dragging|dragged on|out ~1 for|since|and|into|now|forever|without',
    'My claim has dragged on for months.',
    { unless: `${QUIET}|film|flight|boarding` },
  ],
  [
    "not|isn't|ain't|isnt|nothing ~1 on|at|from|in|according my|our|where ~1 end|side|house|street|kitchen|i'm|screen|flat",
    'It is not on my screen.',
    {
      unless: `${QUIET}|interested|live|cover|fault|mine|authorised|recognise|my-fault|i|did`,
    },
  ],
  ["not as far as i|we|i'm", 'Not as far as I can see.', { unless: `${QUIET}|aware|know` }],
  [
    "not|never|hasn't|isn't|wasn't|haven't|hasnt ~1 been? put right|straight",
    'It was never put right.',
    { despite: ['negated'], unless: QUIET },
  ],
  [
    `remains|yet|still|remain to be ${FINISHED}|replaced|returned|delivered|collected|mended|cleared|changed|answered|paid`,
    'The door remains to be fixed.',
    {
      unless: `${QUIET}|seems|appears|able|has-to|have-to|needs|must|said|is-to|due|monday|friday|tomorrow|signed|by|before|if|when|where|how|who|only`,
    },
  ],
  [
    "hasn't|hasnt|not|won't|isn't|wont|doesn't ~1 gone|go|going away",
    'The issue has not gone away.',
    { despite: ['negated'], unless: `${QUIET}|i'm|we're|i|we|if` },
  ],
  [
    `${TROUBLE} ~1 is|has|have|are|'s|keeps? ~1 back|returned|resurfaced|reappeared|recurred|returning|recurring`,
    'The smell has returned.',
    {
      unless: `${QUIET}|not|never|no|message|hasn't|haven't|hasnt|gone|if|when|without|bought|refund|call|called|isn't|card|paid|since|money`,
    },
  ],
  [
    `${TROUBLE} ~2 started|flared|begun|starting|started|come|came|crept ~1 up|again|back ~1 again|up|already|last|today|yesterday|this`,
    'The leak has started up again.',
    {
      unless: `${QUIET}|not|never|no|hasn't|haven't|hasnt|if|when|without`,
    },
  ],
  [
    'only to|for it|them|that? to? fail|crash|break|stop|drop|die|leak|freeze|disappear|vanish|reject|lose ~2 again|same|two|a|an|minutes|days|hours',
    'It ran, only to fail again.',
  ],
  [
    'gave|gives|given|giving|packing|packs|packed|conked|cutting|cuts|playing|acting up|out|in|off again|already',
    'The heating gave out again.',
    { unless: `${QUIET}|i|we|trying|bags` },
  ],
  [
    'your|the|last|latest|new|that|a ~1 update|fix|repair|patch|engineer|technician|reset|change|visit|hotfix ~1 has|have|only|just? ~1 broke|broken|wrecked|ruined|killed|bricked|wiped ~1 it|my|the|everything|things|more|something',
    'Your last update broke it further.',
    {
      unless: `${QUIET}|not|didn't|hasn't`,
    },
  ],
  [
    'wrong|misspelled|misspelt|incorrect|incorrectly|missing ~2 on|in the|my|this|your reissued|corrected|new|second|amended|revised|replacement|updated',
    'My name is wrong on the reissued card.',
    { unless: QUIET },
  ],
  ['all|was|were|been in vain', 'My calls were in vain.', { unless: QUIET }],
  [
    "a|total|complete|utter? waste of my|everyone's|our time ~1 it|that|visit|reset|engineer|nothing|still|because",
    'A waste of my time, nothing works.',
  ],
  [
    'still in|at|on the|my|a|your dark|limbo|cold|dock|air|post|depot|warehouse|lurch|workshop|customs|transit',
    'We are still in the dark.',
    {
      unless: `${QUIET}|open|box`,
    },
  ],
  ['here we|i are|go|am again ~1 with|no|same|still|the', 'Here we go again with no water.', { unless: `${QUIET}|holiday|hotel` }],
  [
    "fixed|sorted|solved|resolved|finished|done|completed|mended|cured ~1 it|they|he|you isn't|isnt|ain't|hasn't|wasn't|aren't|didn't|haven't",
    "Sorted it is not, sorted it isn't.",
    { unless: 'swore|brought|instead|tea' },
  ],
  [
    "not|nothing|ain't|isn't ~1 sorted|fixed|solved|resolved|mended|cured|corrected ~1 at|in|by|yet|so|though|mate|pal|love|now|here|and|still|for|sir|i|you|the",
    'This is not sorted at all.',
    {
      despite: ['negated'],
      unless: `${QUIET}|price|rate|tariff|if|deposit|day|date`,
    },
  ],
  [
    "couldn't|could|can't|cannot|unable|failed|did not? ~1 get|fix|find|solve|mend|repair|sort|cure|make it|the|what|my|out|anything ~3 either|wrong|also|neither|going|work|out|it|fault",
    'The second man could not get the lift going either.',
    {
      despite: ['negated', 'third'],
      unless: `${QUIET}|i|we|can|how|fault-it|could-not-fault|bed`,
    },
  ],
])

/** What the firm says was done was not: the customer sets it against what they see. */
export const NOT_AS_TOLD = tellEach('unsolved', { unless: `${QUIET_OR_OTHERS}|if` }, [
  [
    `${SAID} ~6 ${CALLED_DONE} ~6 .? ~2 but|and|yet|well|however|though|so|no|it|my|the|i|still|that|there|what|how|. ~4 ${NOT_SO}|${NONE_OF_IT}|still|same|again|${BAD_STATE}|${MISBEHAVES}|nowhere`,
    'You wrote that it was resolved, and it is not.',
    { despite: ['negated'], unless: `${QUIET_OR_OTHERS}|if|can|neighbour|when|subscription|i|haven't|home|owe|lounge|down` },
  ],
  [
    'fixed|solved|resolved|sorted|repaired|corrected|cured|mended|refunded|credited|replaced|restored|released|removed|rectified|reinstated ~6 . it|that|this|they|he|she|there has|is|was|did|does|were|had not',
    'You say the charge was refunded. It was not.',
  ],
  [
    'so|well no|nope ~1 not|fixed|sorted|solved|resolved|working|it ~1',
    'So no, not fixed.',
    { despite: ['negated'], unless: `${QUIET_OR_OTHERS}|bad|i'm|if|need` },
  ],
  [
    `whatever ~7 ${NOT_SO} ~2 that|it|do|work|job|trick|enough|fix|help|right|matter`,
    "Whatever he did it wasn't enough.",
    { despite: ['negated'] },
  ],
  [
    "didn't|hasn't|not|never|doesn't|did|does|don't not? ~1 do|done|does the job|trick",
    "It didn't do the trick.",
    { despite: ['negated'] },
  ],
  [
    "hasn't|hasnt|haven't|havent|not|didn't|isn't|never|don't|doesn't ~1 budged|budge|shifted|eased|lifted|cured|shift|disappeared|subsided ~1",
    "The streaks haven't shifted.",
    { despite: ['negated'], unless: `${QUIET_OR_OTHERS}|i|we|i've|we've|price|prices|you've|since` },
  ],
  [
    'no|any|zero|nae different|difference|improvement|wiser|relief now|yet|so|since|after|there|here|either|at|whatsoever|than|with|. ~1',
    'It is no different since the visit.',
    { despite: ['negated'], unless: `${QUIET_OR_OTHERS}|between|years|food|quality|lounge|price|notice|tell|clue` },
  ],
  [
    "engineer|technician|plumber|electrician|fitter|fella|mechanic|repairman|carpenter|lads|contractor|bloke|guy|man|he|someone ~2 came|been|visited|turned|attended|was|replaced|changed|cleaned|tightened|fitted|painted|adjusted|rehung|sprayed ~8 and|but|yet|. ~4 still|again|same|worse|not|no|nothing|doesn't|isn't|won't|drips|leaks|dripped|leaked|flickers|creaks|cold|dead",
    'The carpenter was here and the door is no better.',
    { unless: `${QUIET_OR_OTHERS}|if|appointment|rude|uncle|we're` },
  ],
  [
    `as|just|equally|every bit? as? ${BAD_STATE}|bad|much|before|ever|itchy|weak|loud as|like ~2 was|were|before|ever|when|did|day|first|always|yesterday`,
    'It is as sore as it was.',
    { unless: `${QUIET_OR_OTHERS}|soon|well` },
  ],
  [
    'is|are|stays exactly|just|all? as|like|what|how it|they was|were|did|always ~2',
    'The other one is as it was.',
    { unless: `${QUIET_OR_OTHERS}|if|described|advertised|new|meant|supposed|should|years|lounge` },
  ],
  [
    'same as it|they|before|yesterday ever? was|were|did|ever|always|before',
    'The speed is the same as it ever was.',
    { unless: `${QUIET_OR_OTHERS}|quality|tastes|taste|order|price|opened|years` },
  ],
])
