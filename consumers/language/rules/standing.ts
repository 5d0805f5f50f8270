import type { Words } from '../words/words.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What may stand before a bidding or an outcry: fillers, and whom it calls. */
const OPENERS = list(
  'please pls plz and so but or just seriously honestly literally really well oh ah ok okay yeah yes no nah look listen right now basically simply absolutely folks people guys lads girls ladies everyone everybody all friends bro bruh mate mates boss hun lol omg fr ngl tbh imo psa advice tip warning verdict summary overall quite truly definitely dear yo hey hi sorry anyway then also already yall even still',
)
const CLOSERS = list(
  'please pls folks people guys lads girls ladies everyone everybody all friends bro mate mates ever seriously honestly lol really now again x xx xxx tbh ngl fr imo then too thanks thank cheers at you it this is that was there here stuff altogether overall',
)

export function beginsClause({ lower, clause }: Words, start: number): boolean {
  for (let i = start - 1; i >= 0 && clause[i] === clause[start]; i -= 1) if (!OPENERS.has(lower[i] ?? '')) return false
  return true
}

export function endsClause({ lower, clause }: Words, end: number): boolean {
  for (let i = end; i < lower.length && clause[i] === clause[end - 1]; i += 1) if (!CLOSERS.has(lower[i] ?? '')) return false
  return true
}

const SPEAKERS = list("i we i've we've i'd i'm we're i'll we'll im ive ill imma mi")
/** What stands before the verb of a clause that leaves its subject out: "Will pass your name on", "Have already told them". */
const BEFORE_VERBS = list(
  'will would shall have had been am be gonna going to always already recently just even never definitely certainly gladly happily often since also keep kept did do deff deffo defo def',
)
const OTHERS = list('he she they')
/** How far behind the subject its verb may stand ("I have since been telling"), unless an "and" joins it to a verb before. */
const REACH = 5

/** Whether what begins here is done by the speaker: their subject stands shortly before or right behind, or the clause leaves it out. */
export function isOwnDoing(words: Words, start: number): boolean {
  const { lower, sentence } = words
  const verb = firstOfVerb(words, start)
  if (beginsClause(words, verb) || SPEAKERS.has(lower[start + 1] ?? '')) return true
  const farthest = lower[verb - 1] === 'and' ? 0 : start - REACH
  for (let i = start - 1; i >= farthest && sentence[i] === sentence[start]; i -= 1) {
    if (SPEAKERS.has(lower[i] ?? '')) return true
    if (OTHERS.has(lower[i] ?? '')) return false
  }
  return false
}

/** The first of the words that belong to a verb: "have already told". */
function firstOfVerb({ lower, clause }: Words, start: number): number {
  let first = start
  while (first > 0 && clause[first - 1] === clause[start] && BEFORE_VERBS.has(lower[first - 1] ?? '')) first -= 1
  return lower[first] === 'to' ? start : first
}
