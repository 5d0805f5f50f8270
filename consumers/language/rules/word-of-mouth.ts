import type { Interaction } from '../../../schemas/event/interaction.ts'
import { isNegated, type Words } from '../words/words.ts'
import type { Statement } from './match-statements.ts'

/** What a customer said for or against the brand, a product or an agent. */
export type ReferralStatement = {
  readonly type: ReferralKind
  readonly direction: 'positive' | 'negative'
  readonly tense: 'done' | 'intends' | 'advises'
  readonly target: 'brand' | 'product' | 'agent'
  /** The rule that found it, by its first spelling. */
  readonly evidence: string
}

export type ReferralKind = 'praise' | 'recommend' | 'leave' | 'warn' | 'public_thanks'

/** Word of mouth among what the customer told, each rule once. */
export function wordOfMouth(interaction: Interaction, statements: readonly Statement[]): readonly ReferralStatement[] {
  const found = new Map<string, ReferralStatement>()
  for (const statement of statements) {
    const type = kindOf(statement, interaction)
    if (type === undefined) continue
    const direction = type === 'leave' || type === 'warn' ? 'negative' : 'positive'
    // "Great service, another delay": who knows.
    if (direction === 'positive' && hasFailure(statement)) continue
    const evidence = `${type}: ${titleOf(statement)}`
    if (!found.has(evidence))
      found.set(evidence, { type, direction, tense: tenseOf(type, statement), target: targetOf(statement, interaction), evidence })
  }
  return [...found.values()]
}

/** Where people post, they recommend whatever they talk about: of the recommendations found there none was one of the firm. */
const POSTS: ReadonlySet<string> = new Set(['social_public', 'video_comment'])

function kindOf({ code }: Statement, { channel, visibility }: Interaction): ReferralKind | undefined {
  switch (code) {
    case 'recommend':
      return POSTS.has(channel) ? undefined : 'recommend'
    case 'thanks':
      return visibility === 'public' ? 'public_thanks' : undefined
    case 'praise':
    case 'leave':
    case 'warn':
      return code
    default:
      return undefined
  }
}

function titleOf({ rule }: Statement): string {
  return rule.phrase
    .split(' ')
    .filter((it) => !it.startsWith('~') && !it.startsWith('*'))
    .map((it) => it.replace(/[|?].*$/, ''))
    .join(' ')
}

const INTENDS: ReadonlySet<string> = new Set("will i'll we'll going shall would i'd we'd gonna won't never not".split(' '))
const DONE: ReadonlySet<string> = new Set(
  'recommended told referred sent left switched moved gone changed went lost took taken cancelled warned warning told put'.split(' '),
)

/** By the words of the statement: done where one tells what was done, intended where one tells what will be. */
function tenseOf(type: ReferralKind, { words, start, end }: Statement): ReferralStatement['tense'] {
  if (type === 'praise' || type === 'public_thanks') return 'done'
  let intends = false
  for (let i = Math.max(0, start - 3); i < end; i += 1) {
    if (words.sentence[i] !== words.sentence[start]) continue
    const word = words.lower[i] ?? ''
    if (DONE.has(word)) return 'done'
    if (INTENDS.has(word)) intends = true
  }
  return intends || type === 'leave' ? 'intends' : 'advises'
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
function targetOf({ words, start, end }: Statement, interaction: Interaction): ReferralStatement['target'] {
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
  return 'brand'
}

const FAILURES: ReadonlySet<string> = new Set(
  'delay delays delayed outage outages cancelled canceled cancellation error errors fault faults late broken breakdown overcharged bug bugs crash crashes crashed hold queue'.split(
    ' ',
  ),
)

function hasFailure({ words, start }: { readonly words: Words; readonly start: number }): boolean {
  return words.lower.some((word, at) => words.sentence[at] === words.sentence[start] && FAILURES.has(word) && !isNegated(words, at))
}
