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
    `fixed|solved|resolved|sorted|repaired|corrected|cured|mended|refunded|credited|replaced|restored|released|removed|rectified|cleared ~6 .? ~1 it|that|this|they|he|she|there hasn't|isn't|wasn't|didn't|doesn't|ain't|hasnt|isnt|wasnt|weren't ~1 .`,
    "You told me that you fixed it, well it isn't.",
    { stands: 'own' },
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
    `fixed|fixes|cured|solved|changed|changes|achieved|restored|helped|helps|improved nothing|nowt|zilch|zero|none`,
    'The new patch fixed nothing.',
    { unless: `${QUIET}` },
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
    `you|u|he|she|they|colleague|lady|guy|man|girl|lad|agent|who ~1 said|told|promised|swore|assured ~9 well|but|yet|however|. ~4 ${NOT_SO}|${NONE_OF_IT}|still|nowhere`,
    'She told me that it would be here by six, well it is not.',
    {
      despite: ['negated'],
      unless: `${QUIET}|if|policy|sorry|neighbour|rude|could|couldn't|can't|cannot|valued|rooms|available|free|lounge|better`,
    },
  ],
  [
    `${NOT_SO} ~5 like|as|though|despite|although|even|when ~1 you|u|he|she|they|your|the ~1 said|promised|told|agreed|saying|promise|assurance|promising|claimed|assured|guaranteed|advised`,
    "The money hasn't been released like you said.",
    { despite: ['negated'], unless: `${QUIET}|if|product|picture|advertised|described|i` },
  ],
  [
    'after|despite|since|notwithstanding|following ~2 your|his|the|two|three|both|several ~2 visit|visits|repair|repairs|fix|reset|assurance|assurances|inspection|update|upgrade|patch|adjustment|treatment|replacement|call-out|callout|intervention|correction|cleaning ~6 still|continues|continue|same|worse|persists|not|no|nothing|remains|too',
    'Despite the inspection the excess billing continues.',
    { unless: `${QUIET}|if|rooms|room` },
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
    "there's|theres|there|has|have|had been? nothing|nobody|noone|no-one|none ~1 been|come|came|arrived|turned|through|received|showed|shown|appeared|yet",
    "There's been nothing through the door.",
    { despite: ['negated'] },
  ],
  [
    'nothing received|arrived|came|credited|delivered|returned|refunded|landed|appeared|resolved|fixed ~1',
    'Nothing received.',
    { despite: ['negated'], unless: `${QUIET}|if|so-far|damaged` },
  ],
  [
    'nobody|noone|no-one|none|one ~1 came|come|called|rang|turned|showed|arrived|replied|answered|reacted|responded|has|been|passed this|today|yet|since|morning|afternoon|yesterday|still|again|either|back|out|at|and',
    'Nobody came this morning.',
    { despite: ['negated'], unless: `${QUIET}|if|only|restaurant|bar|waiter|help|asked|check|passenger|desk` },
  ],
  [
    `not a|one ~2 sign|trace|sausage|bird|penny|bean|plumber|engineer|van|technician|reply|sniff of|in|yet|so|since|from|.|here|seen|there|has|came`,
    'Not a sign of it.',
    { despite: ['negated'], unless: `${QUIET}|if|wear|problem|rendering|damage|rust` },
  ],
  [
    'you|u|he|she|they|your ~2 said|promised|told|saying|were|was|agreed ~8 .? ~2 it|that|he|she|nobody|nothing|driver|engineer|money|refund never ~1 came|arrived|happened|showed|turned|did|called|rang|appeared|materialised|brought',
    'You said Monday, it never came.',
  ],
  [
    'never ~1 came|arrived|happened|materialised|brought|turned|showed|got|received|appeared|heard|fixed|sent|called ~6 .? ~2 promised|said|told|asked|reported|twice|chased|filled|rang|called|emailed|wrote|week|weeks|month|months',
    'The handles never came although I asked twice.',
    { despite: ['negated'], unless: `${QUIET}|if|again` },
  ],
  [
    "it's|its|that's|money's|they've|he's|she's never|not come|arrived|turned|shown|landed|gone|been ~1 through|up|out|yet|and|so|in|back?",
    "It's not come.",
    { despite: ['negated'], unless: `${QUIET}|if|i've|we've|i|we|before|to` },
  ],
  [
    'no|zero|nil|without reply|refund|response|answer|money|progress|resolution|callback|engineer|update|news no|zero|nil|nor|and|or|nothing ~1 refund|no|nothing|reply|money|answer|engineer|callback|update|apology',
    'No reply no refund.',
    { despite: ['negated'], unless: `${QUIET}|policy` },
  ],
])
