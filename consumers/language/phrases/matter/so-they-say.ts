import { tellEach } from '../tell-each.ts'
import { CONTENT, FINISHED, OVER } from './unsolved-words.ts'

const QUIET = `${OVER}|${CONTENT}`

const TROUBLE =
  'problem|issue|fault|error|noise|leak|smell|damp|drip|crackle|bug|glitch|mould|rash|lag|rattle|squeak|charge|fee|pain|interference|dropouts|buffering|crashes|flicker|errors|faults|problems|issues|leaks|mice|rats|ants|pothole|fault|message|echo|hum'

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
    `wrong|misspelled|misspelt|incorrect|incorrectly|missing ~2 on|in the|my|this|your reissued|corrected|new|second|amended|revised|replacement|updated`,
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
