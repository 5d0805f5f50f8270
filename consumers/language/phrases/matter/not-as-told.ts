import { tellEach } from '../tell-each.ts'
import { BAD_STATE, MISBEHAVES, NOT_SO, NONE_OF_IT } from './not-so.ts'
import { CONTENT, OVER } from './unsolved-words.ts'

const QUIET = `${OVER}|${CONTENT}|neighbour|neighbor|cousin|colleague's`

const DONE =
  'fixed|solved|resolved|sorted|repaired|corrected|cured|mended|completed|complete|closed|done|refunded|credited|sent|delivered|dispatched|processed|released|updated|changed|removed|replaced|restored|cleared|paid|reversed|cancelled|implemented|added|reset|rectified|settled|finished|working|returned|approved|confirmed'
const SAID =
  'said|says|say|told|claim|claims|claimed|wrote|replied|promised|assured|swore|reckoned|insist|insists|confirmed|informed|marked|stated|states|advised|shows|show|reads|maintain|noted|signed'

/** What the firm says was done was not: the customer sets it against what they see. */
export const NOT_AS_TOLD = tellEach('unsolved', { unless: `${QUIET}|if` }, [
  [
    `${SAID} ~6 ${DONE} ~6 .? ~2 but|and|yet|well|however|though|so|no|it|my|the|i|still|that|there|what|how|. ~4 ${NOT_SO}|${NONE_OF_IT}|still|same|again|${BAD_STATE}|${MISBEHAVES}|nowhere`,
    'You wrote that it was resolved, and it is not.',
    { despite: ['negated'], unless: `${QUIET}|if|can|neighbour|when|subscription|i|haven't|home|owe|lounge|down` },
  ],
  [
    `fixed|solved|resolved|sorted|repaired|corrected|cured|mended|refunded|credited|replaced|restored|released|removed|rectified|reinstated ~6 . it|that|this|they|he|she|there has|is|was|did|does|were|had not`,
    'You say the charge was refunded. It was not.',
  ],
  [
    'so|well no|nope ~1 not|fixed|sorted|solved|resolved|working|it ~1',
    'So no, not fixed.',
    { despite: ['negated'], unless: `${QUIET}|bad|i'm|if|need` },
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
    { despite: ['negated'], unless: `${QUIET}|i|we|i've|we've|price|prices|you've|since` },
  ],
  [
    'no|any|zero|nae different|difference|improvement|wiser|relief now|yet|so|since|after|there|here|either|at|whatsoever|than|with|. ~1',
    'It is no different since the visit.',
    { despite: ['negated'], unless: `${QUIET}|between|years|food|quality|lounge|price|notice|tell|clue` },
  ],
  [
    `engineer|technician|plumber|electrician|fitter|fella|mechanic|repairman|carpenter|lads|contractor|bloke|guy|man|he|someone ~2 came|been|visited|turned|attended|was|replaced|changed|cleaned|tightened|fitted|painted|adjusted|rehung|sprayed ~8 and|but|yet|. ~4 still|again|same|worse|not|no|nothing|doesn't|isn't|won't|drips|leaks|dripped|leaked|flickers|creaks|cold|dead`,
    'The carpenter was here and the door is no better.',
    { unless: `${QUIET}|if|appointment|rude|uncle|we're` },
  ],
  [
    `as|just|equally|every bit? as? ${BAD_STATE}|bad|much|before|ever|itchy|weak|loud as|like ~2 was|were|before|ever|when|did|day|first|always|yesterday`,
    'It is as sore as it was.',
    { unless: `${QUIET}|soon|well` },
  ],
  [
    'is|are|stays exactly|just|all? as|like|what|how it|they was|were|did|always ~2',
    'The other one is as it was.',
    { unless: `${QUIET}|if|described|advertised|new|meant|supposed|should|years|lounge` },
  ],
  [
    'same as it|they|before|yesterday ever? was|were|did|ever|always|before',
    'The speed is the same as it ever was.',
    { unless: `${QUIET}|quality|tastes|taste|order|price|opened|years` },
  ],
])

/** What was due has not come, and the customer waited for it. */
export const NEVER_CAME = tellEach('unsolved', { unless: `${QUIET}|if` }, [
  [
    `not a|one ~2 sign|trace|sausage|bird|penny|bean|plumber|engineer|van|technician|reply|sniff of|in|yet|so|since|from|.|here|seen|there|has|came`,
    'Not a sign of it.',
    { despite: ['negated'], unless: `${QUIET}|if|wear|problem|rendering|damage|rust` },
  ],
])
