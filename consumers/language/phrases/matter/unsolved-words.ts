export const FINISHED =
  'fixed|solved|resolved|sorted|settled|rectified|repaired|corrected|addressed|dealt|refunded|reimbursed|credited|restored|rectify|reversed|reinstated'
/** It was with another firm, or it is over. */
export const OVER = 'elsewhere|previous|former|competitor|neighbours|used|imagine'
/** Praise. */
const CONTENT =
  'great|lovely|brilliant|excellent|perfect|perfectly|happy|love|recommend|pleased|delicious|friendly|amazing|fantastic|superb|delighted|wonderful|best'
/** Words that stand in no sentence on a matter unsolved. */
export const QUIET = `${OVER}|${CONTENT}`
/** The same, and those whose matter is told of in passing. */
export const QUIET_OR_OTHERS = `${QUIET}|neighbour|neighbor|cousin|colleague's`
/** What firms do, send and say against a trouble. */
export const REMEDIES =
  'fix|repair|reset|restart|reboot|update|patch|hotfix|upgrade|reinstall|replacement|replacements|swap|visit|visits|correction|technician|engineer|plumber|electrician|fitter|mechanic|solution|remedy|workaround|advice|suggestion|instructions|steps|link|code|password|voucher|refund|reply|answer|email|explanation|apology|adjustment|amendment|treatment|cream|ticket|reminder|resolution|guide|article|troubleshooting|service|recalibration|firmware|refill|redelivery|reissue|callback|valve|battery|batteries|cable|filter|part|parts|box|router|sim|card|charger|invoice|bill|label|labels|strap|pump|board|gasket|key|fob'
/** What has been done against it. */
export const REMEDIED =
  'reinstalled|restarted|rebooted|swapped|changed|replaced|reissued|resent|updated|tried|followed|reset|cleared|unplugged|tightened|filled|patched|fitted|credited|refunded|corrected|amended|switched|cleaned|deleted|reconnected|uninstalled|installed|fixed|repaired|mended|sent|adjusted|flushed|recalibrated|reloaded|refreshed|re-entered|repaired|serviced|redone|removed|closed|signed|reprinted|rebooked|recharged|charged|moved|rewired|came|done|did'
/** How things fail, in a form that follows their name. */
export const FAILING =
  "won't|wont|doesn't|doesnt|don't|isn't|isnt|wasn't|didn't|didnt|hasn't|hasnt|can't|cannot|cant|couldn't|crashes|crashed|drips|dripping|leaks|leaking|leaked|stops|stopped|broke|breaks|died|dies|failed|fails|failing|rejects|rejected|declined|declines|refuses|refused|bounced|bounces|drops|dropped|freezes|froze|blank|dead|broken|stuck|wrong|same|nothing|nope|worse|useless|expired|faulty|damaged|locked|kicked|identical|neither|empty|rattles|flickers|flickering|smells|squeaks|wobbles|blinks|blinking|incorrect|banging|noisy|cold|cuts|disconnects|hangs|jams|jammed|overheats|misspelled|misspelt|missing|warm|blurry|fuzzy|unreadable|cracked|short"
/** What is not so again. */
export const WRONG_STATE =
  'broken|dead|blank|stuck|wrong|locked|frozen|down|missing|cold|dark|slow|bad|useless|empty|noisy|faulty|leaking|dripping|open|unpaid|unresolved|unanswered|damp|wet|loose|crooked|blocked|unusable|fuzzy|blurry|patchy|weak|unstable|poor|dirty|smelly|filthy|deid|unreadable|incorrect|greyed|dim|warm|flat|idle|short|unfinished|out|off|lost|rejected|declined|invisible|laggy|choppy|stranded|flooded|misspelled'
/** Negations, as verbs carry them. */
export const NOT_SO =
  "not|isn't|isnt|wasn't|wasnt|aren't|arent|weren't|ain't|aint|hasn't|hasnt|haven't|havent|doesn't|doesnt|don't|dont|didn't|didnt|won't|wont|can't|cant|cannot|couldn't|couldnt|wouldn't|never|hadn't"
export const NONE_OF_IT = 'no|nothing|nobody|none|neither|nowt|zero|zilch|nil|nada|nae|noone|no-one'
/** How things are that do not work. */
export const BAD_STATE =
  'cold|freezing|dark|dead|deid|dripping|leaking|leaky|cracked|scratched|torn|ripped|wobbly|wonky|smelly|stinking|damp|wet|mouldy|moldy|filthy|rusty|rattling|humming|buzzing|beeping|flashing|flickering|blinking|grey|greyed|blank|frozen|stuck|jammed|locked|blocked|barred|banned|suspended|limited|disabled|inactive|declined|rejected|refused|invalid|expired|unpaid|owed|missing|absent|lost|wrong|incorrect|misspelled|misspelt|offline|laggy|patchy|unusable|broken|bust|busted|kaput|knackered|bouncing|looping|spinning|buffering|hanging|pending|unresolved|unanswered|overdue|sore|itchy|swollen|limping|doon|fecked|disconnecting|crashing|failing|tripping|overheating|vibrating|slipping|squeaking|squeaky|clunking|grinding|caked|blurry|blurred|faulty|defective|damaged|flat|banging|knocking|screeching|juddering|clicking|creaking|sticking|sticky|draining|dropping|cutting|playing|undelivered|unrepaired|unfixed|unchanged|uncorrected|outstanding|streaked|streaky|patched|crooked|overcharged|charged|billed|debited|lumpy|limescaled|infested|brown|cloudy|gone|empty|down|off|out|shut|red|amber|orange|useless|rubbish|crap|bad|slow|short|loose|tight|warm|dodgy'
/** What things that fail do. */
export const MISBEHAVES =
  'fails|failed|crashes|crashed|drips|dripped|leaks|leaked|stops|stopped|breaks|broke|dies|died|rejects|rejected|declines|declined|refuses|refused|bounces|bounced|drops|dropped|freezes|froze|trips|tripped|flickers|flickered|rattles|squeaks|creaks|jams|jammed|hangs|hung|loops|errors|errored|spins|shakes|shook|wobbles|pulls|cuts|loses|lost|clicks|clunks|beeps|beeped|buzzes|hums|overheats|sticks|smells|stinks|hurts|aches|pinches|rubs|buffers|stutters|lags|blinks|slips|grinds|disconnects|dumps|logs|kicks|throws|threw|kicked|vanished|vanishes|disappears|disappeared|fell|packed|conked'
