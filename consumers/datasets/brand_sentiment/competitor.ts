import type { Interaction } from '../../../schemas/event/interaction.ts'
import type { Hearing } from '../../language/hear/hear.ts'
import type { Statement } from '../../language/rules/match-statements.ts'
import { type LocatedName, locateNames } from '../../language/words/find-names.ts'
import type { Words } from '../../language/words/words.ts'
import type { ReferenceTables } from '../../reference/reference-tables.ts'
import { compareWith, matchComparing } from './comparing.ts'
import { matchMovingTo } from './moving-to.ts'

type Stance = 'leaving_to' | 'better' | 'worse' | 'mention'

export type CompetitorTold = {
  readonly competitor: string | null
  readonly stance: Stance | null
  /** The statement that tells the stance, as its code. */
  readonly evidence: readonly string[]
}

type Mention = LocatedName & { readonly words: Words }

const NOBODY: CompetitorTold = { competitor: null, stance: null, evidence: [] }

/** What the customer says of a competitor: of the one they go to, else of one they compare, else of the one named first. */
export function competitorOf({ brand, occurred_at }: Interaction, hearing: Hearing, tables: ReferenceTables): CompetitorTold {
  const names = tables.at(Date.parse(occurred_at)).competitorsOf(brand)
  if (names.size === 0) return NOBODY
  const mentions = hearing.customer.flatMap(({ words }) => locateNames(names, words).map((it): Mention => ({ ...it, words })))
  const [first] = mentions
  if (first === undefined) return NOBODY
  // That nothing more is said of it than its name is a claim, too.
  if (!hearing.isReadable) return { competitor: first.code, stance: null, evidence: [] }
  let best: CompetitorTold = { competitor: first.code, stance: 'mention', evidence: [] }
  const take = (about: Mention | undefined, stance: Stance, code: string) => {
    if (about !== undefined && RANK[stance] > RANK[best.stance ?? 'mention']) best = { competitor: about.code, stance, evidence: [code] }
  }
  for (const statement of matchMovingTo(hearing.customer)) take(destinationOf(statement, mentions), 'leaving_to', statement.code)
  for (const statement of hearing.statements) {
    const stance = STANCES[statement.code]
    if (stance !== undefined) take(nearest(statement, mentions, stance === 'leaving_to' ? 0 : NEAR), stance, statement.code)
  }
  for (const statement of matchComparing(hearing.customer))
    for (const mention of mentions) {
      const stance = isSameSentence(mention, statement) ? compareWith(statement, mention) : undefined
      if (stance !== undefined) take(mention, stance, stance === 'better' ? 'better_elsewhere' : 'better_here')
    }
  return best
}

const STANCES: Readonly<Record<string, Stance>> = {
  leaving_to: 'leaving_to',
  better_elsewhere: 'better',
  better_here: 'worse',
}
const RANK: Readonly<Record<Stance, number>> = { leaving_to: 2, better: 1, worse: 1, mention: 0 }

/** The most words between a name and what is said of it. */
const NEAR = 4

/**
 * The competitor that stands in a statement or nearest to it, in the same sentence. Where somebody goes stands in the statement itself:
 * a competitor beside it may be anything.
 */
function nearest(statement: Statement, mentions: readonly Mention[], within: number): Mention | undefined {
  const [closest] = mentions
    .filter((it) => isSameSentence(it, statement))
    .map((it) => ({ it, gap: gapBetween(it, statement) }))
    .filter(({ gap }) => gap <= within)
    .toSorted((a, b) => a.gap - b.gap)
  return closest?.it
}

/** 0 where one stands in the other. */
function gapBetween(name: Mention, { start, end }: Statement): number {
  return name.start < end && start < name.end ? 0 : 1 + Math.max(name.start - end, start - name.end)
}

/** The competitor that the words lead to at once. */
function destinationOf(statement: Statement, mentions: readonly Mention[]): Mention | undefined {
  const at = statement.words.lower[statement.end] === 'the' ? statement.end + 1 : statement.end
  return mentions.find((it) => isSameSentence(it, statement) && it.start === at)
}

function isSameSentence({ words, start }: Mention, statement: Statement): boolean {
  return words === statement.words && words.sentence[start] === words.sentence[statement.start]
}
