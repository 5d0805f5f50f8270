import type { Manner } from '../phrases/statement-rule.ts'
import { isNegated, type Words } from '../words/words.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const CONDITIONS = list('if unless suppose supposing provided assuming whether once until')
const HEDGES = list(
  'might may maybe perhaps possibly could nearly almost tempted considering thinking wish wished hope hoping hopefully toyed considered wondering wonder consider contemplating verge brink',
)
/** "Was going to", "used to": it was so, or nearly was, and is no more. */
const GIVEN_UP: readonly (readonly string[])[] = [
  ['was', 'going', 'to'],
  ['were', 'going', 'to'],
  ['was', 'about', 'to'],
  ['were', 'about', 'to'],
  ['used', 'to'],
  ['meant', 'to'],
  ['wanted', 'to'],
  ['would', 'have'],
  ["would've"],
]
const REPORTS = list(
  'said says say saying told tells claims claimed claim heard hears reads according wrote reckons swears vows swore thinks thought',
)
const SELF = list("i we i've we've i'd i'm we're i'll we'll im ive ill")
const OWN = list("i we i've we've i'd we'd i'm we're i'll we'll im ive ill my our me us mine ours myself ourselves")
const OTHERS = list(
  "he she they he's she's they're they've he'd she'd they'd he'll she'll they'll people others everyone everybody someone somebody anyone",
)
const PERSONS = list(
  'neighbour neighbours neighbor neighbors friend friends mate mates brother sister son daughter husband wife partner mother father mum mam mom dad colleague colleagues boss cousin uncle aunt aunty nephew niece grandson granddaughter flatmate housemate roommate employer landlord tenant street brother-in-law sister-in-law lad fella bloke lady guy guys folk folks reviewer reviewers customer customers ex',
)
const QUESTIONS_TO_DO = list('can could would will please may')

/** In which manners the words from `start` to `end` are told; none where they are simply meant. */
export function mannersOf(words: Words, start: number, end: number): ReadonlySet<Manner> {
  const found = new Set<Manner>()
  const { lower, sentence, clause, quoted, asks } = words
  if (quoted[start] === true) found.add('quoted')
  if (asks[sentence[start] ?? 0] === true) found.add(isRequest(words, start) ? 'requested' : 'asked')
  if (isNegated(words, start)) found.add('negated')
  for (let i = start - 1; i >= 0 && sentence[i] === sentence[start]; i -= 1) {
    const word = lower[i] ?? ''
    if (isCondition(lower, i) || isInvertedCondition(words, i)) found.add('conditional')
    if (REPORTS.has(word) && lower[i - 1] !== 'to' && !SELF.has(lower[i - 1] ?? '') && !SELF.has(lower[i - 2] ?? '')) found.add('reported')
    if (clause[i] === clause[start] && (isHedge(lower, i) || isGivenUp(lower, i)) && !isSaidOfOther(lower, i, start)) found.add('hedged')
  }
  if (isThird(words, start, end)) found.add('third')
  return found
}

/** "Once" is a condition, "at once" and "never once" are none. */
function isCondition(lower: readonly string[], i: number): boolean {
  return CONDITIONS.has(lower[i] ?? '') && !(lower[i] === 'once' && NOT_YET_ONCE.has(lower[i - 1] ?? ''))
}

const NOT_YET_ONCE = list('never at than all more not even')

/** "May" behind a number or a preposition is the month. */
function isHedge(lower: readonly string[], i: number): boolean {
  const word = lower[i] ?? ''
  if (!HEDGES.has(word) || isAskingBy(lower, i)) return false
  const before = lower[i - 1] ?? ''
  return word !== 'may' || !(DATES.has(before) || /\d/.test(before))
}

/** "Could you", "may I" ask for it. */
function isAskingBy(lower: readonly string[], i: number): boolean {
  return (lower[i] === 'could' || lower[i] === 'may') && ASKED_ONES.has(lower[i + 1] ?? '')
}

const ASKED_ONES = list('you i we u ye yous someone somebody')

const DATES = list('in of from by until till next last since on')

/** "I wanted to say" is said. */
function isGivenUp(lower: readonly string[], i: number): boolean {
  return GIVEN_UP.some((it) => it.every((part, k) => lower[i + k] === part) && !SAYING.has(lower[i + it.length] ?? ''))
}

const SAYING = list('say tell thank let')

/** It belongs to a subject before: "my gran wanted to buy from them i told her no". What stands before both, as "maybe", hedges all the same. */
function isSaidOfOther(lower: readonly string[], i: number, start: number): boolean {
  if (!BEHIND_SUBJECT.has(lower[i] ?? '')) return false
  for (let at = i + 2; at <= start; at += 1) if (SELF.has(lower[at] ?? '')) return true
  return false
}

const BEHIND_SUBJECT = list("might may could was were used meant wanted would would've")

/** "Could you", "can I", "would you please": the firm is asked to do it. */
function isRequest({ lower, sentence }: Words, start: number): boolean {
  for (let i = start; i >= 0 && sentence[i] === sentence[start]; i -= 1) if (QUESTIONS_TO_DO.has(lower[i] ?? '')) return true
  return false
}

/** "Should I decide", "had I gone", "were I to". */
function isInvertedCondition({ lower, sentence }: Words, i: number): boolean {
  const word = lower[i]
  if (word !== 'should' && word !== 'had' && word !== 'were') return false
  return SELF.has(lower[i + 1] ?? '') && (i === 0 || sentence[i - 1] !== sentence[i] || lower[i - 1] === 'and' || lower[i - 1] === 'but')
}

/** Whether the nearest subject before is somebody else. A sentence that leaves the subject out is the customer's own. */
function isThird({ lower, clause, sentence }: Words, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) if (OWN.has(lower[i] ?? '')) return false
  for (let i = start - 1; i >= 0 && sentence[i] === sentence[start]; i -= 1) {
    const word = lower[i] ?? ''
    if (SELF.has(word)) return false
    if (OTHERS.has(word)) return true
    // "My neighbour", "half my street", "the lady": a person in place of the subject.
    if (PERSONS.has(word) && clause[i] === clause[start]) return !SELF.has(lower[i + 1] ?? '') && lower[i + 1] !== 'and'
  }
  return false
}
