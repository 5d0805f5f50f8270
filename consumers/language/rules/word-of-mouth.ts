import type { Interaction } from '../../../schemas/event/interaction.ts'
import { isAdvocacy } from './advocacy.ts'
import type { Statement } from './match-statements.ts'
import { isTakenAsSaid } from './taken-as-said.ts'
import { targetOf, type Target } from './target-of.ts'

/** What a customer said for or against the brand, a product or an agent. */
export type ReferralStatement = {
  readonly type: ReferralKind
  readonly direction: 'positive' | 'negative'
  readonly tense: 'done' | 'intends' | 'advises' | 'asks'
  readonly target: Target
  /** Whether the customer speaks for the brand or the product in their own name, and says nothing against the firm in the same turn. */
  readonly advocacy: boolean
  /** The rule that found it, by its first spelling. */
  readonly evidence: string
}

export type ReferralKind = 'praise' | 'recommend' | 'leave' | 'warn' | 'public_thanks'

/** Word of mouth among what the customer told, each rule once for each target and tense. */
export function wordOfMouth(interaction: Interaction, statements: readonly Statement[]): readonly ReferralStatement[] {
  const found = new Map<string, ReferralStatement>()
  for (const statement of statements) {
    const type = kindOf(statement, interaction)
    if (type === undefined || !isTakenAsSaid(statement, interaction)) continue
    const direction = type === 'leave' || type === 'warn' ? 'negative' : 'positive'
    const [tense, target] = [tenseOf(type, statement), targetOf(statement, interaction)]
    const advocacy = ADVOCACY.has(type) && target !== 'agent' && isAdvocacy(statement, statements)
    const evidence = `${type}: ${titleOf(statement)}`
    const once = `${evidence} ${target} ${tense}`
    const before = found.get(once)
    if (before === undefined || (advocacy && !before.advocacy)) found.set(once, { type, direction, tense, target, advocacy, evidence })
  }
  return [...found.values()]
}

/** Thanks are for the firm and not to others. */
const ADVOCACY: ReadonlySet<ReferralKind> = new Set(['recommend', 'praise'])

function kindOf({ code }: Statement, { visibility }: Interaction): ReferralKind | undefined {
  switch (code) {
    case 'thanks':
      return visibility === 'public' ? 'public_thanks' : undefined
    case 'recommend':
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
/** "Do not use them" tells what others shall not do, and not what the speaker will not. */
const BIDS_NOT_TO: ReadonlySet<string> = new Set(['not', 'never'])
/** Before what others shall do: "please avoid them", "I beg you all to stay away". */
const ASKS: ReadonlySet<string> = new Set('please pls plz beg begging urge urging implore ask asking'.split(' '))

/** By the words of the statement: done where one tells what was done, intended where one tells what will be. */
function tenseOf(type: ReferralKind, { words, start, end }: Statement): ReferralStatement['tense'] {
  if (type === 'praise' || type === 'public_thanks') return 'done'
  let [intends, asks] = [false, false]
  for (let i = Math.max(0, start - 3); i < end; i += 1) {
    if (words.sentence[i] !== words.sentence[start]) continue
    const word = words.lower[i] ?? ''
    if (DONE.has(word)) return 'done'
    if (INTENDS.has(word) && !(type === 'warn' && BIDS_NOT_TO.has(word))) intends = true
    if (ASKS.has(word)) asks = true
  }
  if (intends || type === 'leave') return 'intends'
  return asks ? 'asks' : 'advises'
}
