/**
 * How customers speak of one function of the firm, by how much the words say (rules/weigh-causes.ts). A phrase is written as phrase-index.ts reads it.
 * `sure`: what went wrong, said plainly; it speaks of the cause even in a question.
 * `likely`: what mostly went wrong where it is said in a plain statement.
 * `hint`: a neutral word of the cause.
 * `faint`: a word of many causes.
 */
export type SpokenCause = Readonly<Record<CauseStrength, readonly string[]>>

export type CauseStrength = 'sure' | 'likely' | 'hint' | 'faint'

/** The ways to deny a verb, with and without the apostrophe. */
export const DENIED =
  "not|never|no|doesn't|doesnt|don't|dont|didn't|didnt|won't|wont|can't|cant|cannot|couldn't|couldnt|isn't|isnt|aren't|wasn't|wasnt|hasn't|hasnt|haven't|havent|wouldn't|wouldnt"
/** Of a person: one who is not there. */
export const NO_ONE = "nobody|noone|no-one|none|never|not|didn't|don't|doesn't|hasn't|haven't|won't"
export const NUMBERS =
  'one|two|three|four|five|six|seven|eight|nine|ten|2|3|4|5|6|7|8|9|10|12|15|20|30|40|45|50|60|90|several|many|countless|a|an|half|twenty|thirty|forty|fifty|ninety'
/** What angry customers call people. */
export const INSULTS =
  'idiot|idiots|moron|morons|moronic|fool|fools|halfwit|halfwits|clown|clowns|pig|pigs|witch|brat|brats|weasel|weasels|oaf|oafs|liar|liars|scum|jerk|jerks|dumb|thick|dense|imbecile|imbeciles|twat|muppet|muppets|cow|pillock|windbag|git|prat|plonker|brainless|worm|parrot|monkeys|arse|arsehole|bastard|bastards|bitch|tosser|wanker|dimwit|nitwit|dope|cretin|thug|thugs|bully|bullies|crook|thieves|fraud'
