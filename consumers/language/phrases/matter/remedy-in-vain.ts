import { tellEach } from '../tell-each.ts'
import { FAILING, FINISHED, QUIET, REMEDIED, REMEDIES } from './unsolved-words.ts'

const FIRM = "you|he|she|they|your|engineer|technician|man|lad|bloke|plumber|agent|support|bot|someone|colleague|the|yous|ye|y'all|yall"

const OWN_MENDING =
  'reinstalled|restarted|rebooted|reset|recharged|cleared|unplugged|followed|updated|reloaded|refreshed|re-entered|uninstalled|changed|replaced|swapped|tightened|cleaned|reconnected|rewired|reseated'

const FAILS_AGAIN = FAILING.replace(
  /\|(same|nothing|nope|short|warm|cold|neither|isn't|isnt|don't|didn't|didnt|wasn't|hasn't|hasnt|missing)(?=\|)/g,
  '',
)

const NEW = 'new|replacement|second|third|fourth|another|corrected|amended|revised|latest|reissued|updated|repaired|substitute'

const THING =
  'router|box|engineer|technician|man|one|part|parts|card|device|battery|cable|pump|meter|lamp|order|parcel|delivery|invoice|bill|password|link|code|email|phone|handset|sim|strap|filter|key|fob|door|panel|machine|unit|bag|letter|statement|ticket|label|version|file|form|screen|chair|table|leg|item|pair|size|voucher|quote|driver|attempt|try|visit|update|copy|pass|mattress|sofa|charger|bulb|remote|plumber|fitter|courier|sensor|cuff|helmet'

const CURES =
  'fix|repair|reset|restart|reboot|update|patch|hotfix|upgrade|reinstall|replacement|swap|visit|correction|solution|remedy|workaround|advice|suggestion|instructions|steps|reply|answer|explanation|apology|adjustment|treatment|cream|troubleshooting|recalibration|firmware|restarting|rebooting|reinstalling|trick|tip'

const NOT_WORKED =
  'work|works|working|help|helps|helped|worked|fix|fixed|solve|solved|cure|cured|change|changed|take|taken|took|stick|hold|held|do|done|address|addresses|answer|resolve|resolved|touch|touched|shift|shifted|clear|cleared|stop|stopped|sort|sorted|scratch|improve|improved'

/** What was done against it was of no use. */
export const IN_VAIN = tellEach('unsolved', { unless: QUIET }, [
  [
    `${FIRM.replace('|someone|colleague|the|', '|')} ~3 fitted|swapped|replaced|reissued|reset|tightened|filled|patched|flushed|fixed|repaired|corrected|amended|resent|adjusted|unblocked|rebooted|reprogrammed|rewired ~6 and|but|yet|so|now ~5 ${FAILING}|still|again`,
    'He fitted a new valve and the tap leaks worse.',
    {
      unless: `${QUIET}|apologised|thanks|thank|same-day|problem|again-thanks|now-works|works|cannot-fault|fault|nothing-but|need|send|can't-thank|no-hassle|hassle|day|wallet|hour`,
    },
  ],
  [
    `i|i've|we|we've|ive ~1 ${OWN_MENDING} ~4 and|but|yet|now|then|no|tho ~4 ${FAILING}|still|nope|nothing|nada`,
    'I changed the batteries and the remote is dead.',
    {
      unless: `${QUIET}|sent|camera|phones|apologised|works|problem|problems|same-day|day|hotel|did-not-have`,
    },
  ],
  [
    `reinstalled|restarted|rebooted|unplugged|recalibrated|refreshed|uninstalled ~5 ${FAILING}|still|nope|nothing|again`,
    'Reinstalled it twice, crashes on me.',
    {
      unless: `${QUIET}|works|now-works|problem|problems|if`,
    },
  ],
  [
    `tried ~3 ${CURES}|link|code|password|guide|button ~3 and|but|still ~1 still|same|nothing|no|nope|neither|none|won't|doesn't|didn't|didnt|doesnt|wont`,
    'I tried the link and nothing.',
    {
      unless: `${QUIET}|problem|problems|return|other|bought|return`,
    },
  ],
  [
    "tried|followed|restarted|redid|repeated ~4 that|steps|everything|all|instructions|both|thing ~4 nothing|nope|nada|same|still|no|cannot|can't|won't|doesn't|didn't|didnt|cant|wont|fails|doesnt|useless|avail",
    'I have followed all the instructions and cannot get in.',
    {
      unless: `${QUIET}|problem|problems|wrong|bought|they-did`,
    },
  ],
  [
    `${NEW.replace('new|', '')} ~1 ${THING} ~1 you|that|we|i|is|was|has|came|come|arrived|sent|are|just|also|too|he|they? ~3 ${FAILS_AGAIN}|either|worse`,
    'The replacement phone you sent is cracked.',
    {
      unless: `${QUIET}|price|tariff|contract|problem|problems|different|works|faster|better|day|same-day|never|bought|camera|player|if|lens|need|want|order|ordered`,
    },
  ],
  [
    `${THING}|one|advice|steps|fix|solution|answer|trick|instructions you|he|she|they|guy|lady|agent|yous|y'all|support ~1 sent|gave|emailed|issued|replaced|reissued|suggested|told|fixed|repaired|provided|installed|fitted|posted|texted|offered|swapped|recommended|delivered|said ~4 ${FAILING}|either|worse|broke|goes|gets`,
    'The voucher you sent is declined at checkout.',
    {
      unless: `${QUIET}|price|order|tariff|works|problem|problems|contract|if|offer`,
    },
  ],
  [
    `${CURES} ~1 won't|wont|doesn't|doesnt|didn't|didnt|hasn't|hasnt|can't|cannot|wasn't|isn't|never ~1 ${NOT_WORKED}`,
    "Your answer doesn't address my question.",
    {
      unless: `${QUIET}|price|policy|camera|player|if|before|years|never-had|bought|phone|does`,
    },
  ],
  [
    `${CURES} ~1 has|have|did|does|do|was|is not|nae|never ~1 ${NOT_WORKED}|effective|useful|successful|enough`,
    'The patch did not cure it.',
    {
      unless: `${QUIET}|work-with|policy|camera|player|if|before|years|working-day|bought|price|staff|lens|software|included|disappoint|lounge`,
    },
  ],
  [
    "that's|thats|that ~1 not|hasn't|hasnt|didn't|didnt ~1 fixed|worked|helped|cured|solved|sorted|resolved|cleared|shifted|improved|fix|help|solve|cure ~1 it|me|mate|that|things|anything|the|either|at|for|much|sir|though|so|unfortunately|and|then",
    "That's not fixed it mate.",
    {
      unless: `${QUIET}|camera|player|bought|phone|if|price|working`,
    },
  ],
  [
    `your|the|a|so-called|called|their|that ~1 ${REMEDIES}|repairs ~1 lasted|survived|held|solved|achieved|fixed|changed|did|accomplished|worked ~1 nothing|nowt|zero|zilch|ten|one|two|about|an|a|barely|for|until|five|half|less|three|all`,
    'Your solution solved nothing.',
    {
      unless: `${QUIET}|years|year|bought|camera|player|charge|price`,
    },
  ],
  [
    'fixed|mended|repaired|cured|cleared|solved|good|worked|fine|ran ~1 for|only|about ~2 minute|minutes|hour|hours|day|days|week|seconds|second|once|bit|while|night|afternoon|ten|five ~1 then|before|but|until|only ~5',
    'It came good for ten minutes and then died.',
    {
      unless: `${QUIET}|battery|bought|camera|player|charge|walk|stay|stayed|wait|waited|hold|price|open|lounge|off`,
    },
  ],
  [
    `${FIRM.replace('|the|', '|')} ~3 been|visited|came|attended|come|out ~1 twice|three|several|times|two|again|here ~4 and|but|yet ~4 no|not|still|nothing|same|isn't|doesn't|won't|none|hasn't|worse|bigger`,
    'Your engineer has been twice and I have no hot water.',
    {
      unless: `${QUIET}|problem|problems|complaints|fault`,
    },
  ],
  [
    `even after|following ~3 ${REMEDIES}|${REMEDIED}|calls|emails|follow|followups|reminders|complaints|visits|visit|complaining`,
    'My pass is refused even after you reissued it.',
    {
      unless: `${QUIET}|price|discount|good|impressed|years|still-works|works|worked`,
    },
  ],
  [
    `despite|notwithstanding|spite ~1 of? ~2 your|the|my|two|three|four|several|all|repeated|multiple|many|numerous|a|both|last ~2 ${CURES}|visits|emails|calls|reminders|complaints|promises|requests|follow-ups|attempts|engineers|technicians|letters|assurances|version|call|assurance`,
    'Despite three visits the lift stops between floors.',
    {
      unless: `${QUIET}|good|impressed|polite|patient|quick|helpful|kind|nice|works|price`,
    },
  ],
  [
    `after|since ~1 ${FIRM} ~2 swapped|replaced|reset|fixed|repaired|changed|updated|reissued|fitted|flushed|patched|rebooted|refunded|corrected ~4 still|worse|same|flickering|nothing|again`,
    'Since he replaced the board it crashes again.',
    { unless: `${QUIET}|works|not-once|no-more|once` },
  ],
  [
    `${FAILING}|flickering|wrong|still ~3 after|since ~1 ${FIRM} ~2 swapped|replaced|reset|fixed|repaired|changed|updated|reissued|fitted|flushed|patched|rebooted|corrected|left|came|visit|repair|update|fix|service|visited|technician's|engineer's`,
    'It flickers worse after you swapped the meter.',
    {
      unless: `${QUIET}|works|once|hasn't|haven't|until|if|complained|ordered|back`,
    },
  ],
  [
    `says|shows|showing|marked|claims|insists|reads|status|tells|swears|tracking ~4 ${FINISHED}|delivered|completed|done|closed|posted|dispatched|green ~2 but|and|yet|though ~5 no|not|still|nothing|isn't|hasn't|never|nobody|same|wasn't|dark`,
    'The ticket says closed, but the street is dark.',
    {
      unless: `${QUIET}|if|happy|thanks|thank|i'm|review`,
    },
  ],
  [
    "so|now|then|how|and|that how's|hows|how|isn't|is that|it|this fixed|sorted|solved|resolved|corrected",
    "So how's that sorted?",
    { despite: ['asked'] },
  ],
  [
    `supposed|meant|due|was|were|been to|have|been ~1 be|been|have ${FINISHED}|done|finished|here|delivered|working|ready|collected|back ~1 last|by|on|yesterday|weeks|days|in|monday|tuesday|wednesday|thursday|friday|saturday|sunday|now|ages`,
    'It was supposed to be fixed last Tuesday.',
    {
      unless: `${QUIET}|and-was|it-was|early|surprise`,
    },
  ],
  [
    'packed|gone|conked|died|broken|playing|acting|acted|seized ~1 in|off|out|up|down|open ~1 again|already',
    'The boiler has packed in again.',
    {
      unless: `${QUIET}|i'd|i|we|me|lot|holiday|never|not|over|hotel|he|she|lounge|start|price|try`,
    },
  ],
  [
    `${NEW} ~1 ${THING} ~1 gone|in|here|later|on|been ~1 and ~5 ${FAILING}|still|no|same|worse|as`,
    'Third technician gone and the picture is blank.',
    { unless: QUIET },
  ],
  [
    `been|said|told|done|tried everything|all|it|that|those|as? ~1 ${FIRM} said|told|asked|suggested|advised|wanted ~4 and|but|still|yet ~4 ${FAILING}|still|no|deid`,
    'I done all that you said and it is blank.',
    { unless: QUIET },
  ],
  ['might|may as well have|of stayed|sent ~1 home|nobody', 'He might as well have stayed at home.', { despite: ['hedged'], unless: QUIET }],
  ['did|does|done|doing|achieved|do zip|sod|bugger|squat|jack|diddly|nada|zilch|nowt|naff', 'The reset did zip.', { unless: QUIET }],
])
