import type { Interaction } from '../../../schemas/event/interaction.ts'
import { type FoundPhrase, findAll, compilePhrasebook } from '../../language/words/phrasebook.ts'
import { isNegated, readWords, type Words } from '../../language/words/words.ts'
import type { ReferralKind, ReferralRule } from './rule.ts'
import { RULES } from './rules.ts'

/** What a customer said for or against the brand, a product or an agent. */
export type ReferralStatement = {
  readonly type: ReferralKind
  readonly direction: 'positive' | 'negative'
  readonly tense: ReferralRule['tense']
  readonly target: 'brand' | 'product' | 'agent'
  /** In the first person: the customer speaks for themself. */
  readonly own: boolean
  readonly evidence: string
}

/**
 * Whether a text may hold word of mouth at all: the rarest word of each rule. Most texts hold none and need not be taken apart;
 * a test holds every rule's example against it.
 */
const SUSPECT = new RegExp(
  [
    'recommend|spread the word|everyone|everybody|friends|family|neighbour',
    "(?:never|won['’]?t|will not)\\b[^.!?]{1,60}\\b(?:again|back|anymore|ever|here|there|with)",
    'switch|elsewhere|somewhere|lost (?:a|my|our|another|yoursel)|done with|leav(?:e|ing) (?:you|for|after)|last time (?:i|we)',
    'great|excellent|amazing|fantastic|awesome|wonderful|outstanding|brilliant|superb|perfect|exceptional|terrific|incredible|fabulous|lovely|first-class|top-notch|best',
    '\\blov(?:e|ed|ing) (?:your|this|the|my|it)|happ(?:y|ier)|pleased|impressed|better|easier|fault|praise|enough',
    'helpful|kind|patient|friendly|professional|stars?\\b',
  ].join('|'),
  'i',
)

const book = compilePhrasebook(
  RULES.map((rule) => ({
    ...rule,
    title: `${rule.says}: ${rule.phrase
      .split(' ')
      .map((it) => it.replace(/[|?].*$/, ''))
      .join(' ')}`,
  })),
)

/** Every statement in the customer's turns and comments, each rule once. */
export function statementsOf(interaction: Interaction): readonly ReferralStatement[] {
  const found = new Map<string, ReferralStatement>()
  const read = (text: string) => {
    if (!SUSPECT.test(text)) return
    const words = readWords(text)
    for (const match of findAll(book, words)) {
      const statement = statementOf(words, match, interaction)
      if (statement !== undefined && !found.has(statement.evidence)) found.set(statement.evidence, statement)
    }
  }
  for (const turn of interaction.content.turns ?? []) if (turn.speaker === 'customer') read(turn.text)
  for (const { comment } of interaction.ratings ?? []) if (comment !== undefined) read(comment)
  return [...found.values()]
}

function statementOf(
  words: Words,
  match: FoundPhrase<ReferralRule & { readonly title: string }>,
  interaction: Interaction,
): ReferralStatement | undefined {
  const { entry, start, end } = match
  if (entry.says === 'nothing' || words.clause[start] !== words.clause[end - 1] || isNotMeant(words, start)) return undefined
  const own = isOwn(words, match)
  if (entry.own === true && !own) return undefined
  if (isNegated(words, start)) return undefined
  if (entry.says === 'praise' && isHedged(words, start)) return undefined
  if (entry.says === 'recommend' && POSTS.has(interaction.channel)) return undefined
  const direction = entry.says === 'leave' ? 'negative' : 'positive'
  // "Great service, another delay": who knows.
  if (direction === 'positive' && hasFailure(words, start)) return undefined
  return {
    type: entry.says,
    direction,
    tense: entry.tense,
    target: targetOf(words, match, interaction),
    own,
    evidence: entry.title,
  }
}

/** Where people post, they recommend whatever they talk about: of the recommendations found there none was one of the firm. */
const POSTS: ReadonlySet<string> = new Set(['social_public', 'video_comment'])

const OPEN: ReadonlySet<string> = new Set('if unless whether wish hoping maybe might'.split(' '))
const REPORTS: ReadonlySet<string> = new Set('said says say saying told claims claimed claim heard reads according wrote'.split(' '))
const SELF: ReadonlySet<string> = new Set("i we i've we've i'd i'm".split(' '))

/** Asked, quoted, wished for, conditional, or what somebody else said. */
function isNotMeant(words: Words, start: number): boolean {
  const { lower, sentence, quoted, asks } = words
  if (quoted[start] === true || asks[sentence[start] ?? 0] === true) return true
  for (let i = start - 1; i >= 0 && sentence[i] === sentence[start]; i -= 1) {
    const word = lower[i] ?? ''
    if (OPEN.has(word)) return true
    if (REPORTS.has(word) && !SELF.has(lower[i - 1] ?? '') && !SELF.has(lower[i - 2] ?? '')) return true
  }
  return false
}

/** "Staff can be friendly", "compared to the excellent lounge next door": praise of what might be, or of others. */
const HEDGES: ReadonlySet<string> = new Set(
  'can could should might supposed expected expecting used compared unlike need needs than'.split(' '),
)

function isHedged(words: Words, start: number): boolean {
  for (let i = start - 1; i >= 0 && words.clause[i] === words.clause[start]; i -= 1) if (HEDGES.has(words.lower[i] ?? '')) return true
  return false
}

const FIRST_PERSON: ReadonlySet<string> = new Set("i i'm i'll i'd i've im ill we we're we'll we'd we've my our me us myself".split(' '))
/** What may stand before a rule in a sentence that leaves the subject out: "Would highly recommend". */
const SUBJECTLESS: ReadonlySet<string> = new Set(
  "would will definitely highly strongly certainly really can can't won't wouldn't never not so and but very also thoroughly do don't fully totally absolutely be cannot again just".split(
    ' ',
  ),
)

function isOwn(words: Words, { start, end }: FoundPhrase<ReferralRule>): boolean {
  let subjectless = true
  for (let i = end - 1; i >= 0 && words.sentence[i] === words.sentence[start]; i -= 1) {
    const word = words.lower[i] ?? ''
    if (FIRST_PERSON.has(word)) return true
    if (i < start && words.clause[i] === words.clause[start] && !SUBJECTLESS.has(word)) subjectless = false
  }
  return subjectless
}

const AGENTS: ReadonlySet<string> = new Set(
  'agent agents rep reps representative advisor adviser operator lady gentleman guy girl man woman she he her him technician engineer driver colleague staff crew assistant clerk'.split(
    ' ',
  ),
)
const PRODUCTS: ReadonlySet<string> = new Set(
  'app website product phone card router modem device item laptop tablet box camera car machine appliance book tariff plan'.split(' '),
)

/** By what the clause names: praise of an agent inside a complaint about the brand is two statements. */
function targetOf(words: Words, { entry, start, end }: FoundPhrase<ReferralRule>, interaction: Interaction): ReferralStatement['target'] {
  const product = interaction.product?.name?.toLowerCase()
  const clause = words.clause[start]
  let from = start
  while (from > 0 && words.clause[from - 1] === clause) from -= 1
  let to = end
  while (to < words.lower.length && words.clause[to] === clause) to += 1
  for (let i = from; i < to; i += 1) {
    const word = words.lower[i] ?? ''
    if (AGENTS.has(word)) return 'agent'
    if (PRODUCTS.has(word) || word === product) return 'product'
  }
  return entry.target ?? 'brand'
}

const FAILURES: ReadonlySet<string> = new Set(
  'delay delays delayed outage outages cancelled canceled cancellation error errors fault faults late broken breakdown overcharged bug bugs crash crashes crashed hold queue'.split(
    ' ',
  ),
)

function hasFailure(words: Words, start: number): boolean {
  return words.lower.some((word, at) => words.sentence[at] === words.sentence[start] && FAILURES.has(word) && !isNegated(words, at))
}
