import { moodOfTurns } from './conversation-mood.ts'
import { countingStatements, earlierOf, joinStatements, mergeStatements } from './merge-statements.ts'
import { mergePieces, type Piece } from './pieces.ts'
import { isBare, readStatement, type ContactStatement, type TurnMood } from './statement.ts'
import { timeStated } from './statement-time.ts'
import { joinTold, type ToldCodes, withoutOutcome } from './told.ts'

/**
 * What is kept of one conversation: what its events state, newest first, each field only where the highest revision states it, and its
 * messages where they come one by one. A join-semilattice: order, repeats and batches cannot change it.
 */
export type Fact = {
  readonly id: string
  /** Empty as long as only messages are known. */
  readonly statements: readonly ContactStatement[]
  readonly pieces: readonly Piece[]
}

export const NO_PIECES: readonly Piece[] = []

/** Both in one. `a` itself where `b` adds nothing. */
export function merge(a: Fact, b: Fact): Fact {
  const statements = mergeStatements(a.statements, b.statements)
  const pieces = mergePieces(a.pieces, b.pieces)
  return statements === a.statements && pieces === a.pieces ? a : { id: a.id, statements, pieces }
}

/** The time of an interaction, epoch ms: as it states it, otherwise that of its earliest message. */
export function timeOf({ statements, pieces }: Fact): number {
  const own = timeStated(statements)
  if (pieces.length === 0 || statements.some(({ at }) => at !== undefined)) return own ?? 0
  return pieces.reduce<number | undefined>((earliest, it) => earlierOf(earliest, timeStated(it.statements)), own) ?? 0
}

/** Whether nothing counts but the time and brand of the interaction: it was taken back, or analysis is not permitted. */
export function isTombstone({ statements, pieces }: Fact): boolean {
  if (statements.length > 0 && nothingCounts(statements))
    return pieces.length === 0 || isTakenBack(statements) || pieces.every((it) => nothingCounts(it.statements))
  return statements.length === 0 && pieces.every((it) => nothingCounts(it.statements))
}

/** All that counts of it now, one field each; of a tombstone only the time and the brand. */
export function known(fact: Fact): ContactStatement {
  const { statements, pieces } = fact
  const [first] = statements.length > 0 ? statements : (pieces[0]?.statements ?? [])
  if (first === undefined) throw new Error(`nothing is stated of ${fact.id}`)
  if (isTombstone(fact)) return timeAndBrand(fact)
  const own = countingStatements(statements)
  return pieces.length === 0 ? own.reduce(joinStatements) : withPieces(own, pieces)
}

function nothingCounts(statements: readonly ContactStatement[]): boolean {
  return countingStatements(statements).every((it) => it.gone === true || it.withheld === true || isBare(it))
}

function isTakenBack(statements: readonly ContactStatement[]): boolean {
  return statements.some((it) => it.gone === true || it.consent === 'no')
}

function timeAndBrand({ statements, pieces }: Fact): ContactStatement {
  const all = [...statements, ...pieces.flatMap((it) => it.statements)]
  const { revision, recorded, offset, event, at, by, heard, brand } = all.reduce(joinStatements)
  return readStatement({ revision, recorded, offset, event, at, by, heard, brand })
}

/** What the conversation states itself goes before what its messages state, the newest message first. */
function withPieces(own: readonly ContactStatement[], pieces: readonly Piece[]): ContactStatement {
  const turns: TurnMood[] = []
  let said: ToldCodes | undefined
  let asked = false
  let answered = false
  let messages: ContactStatement | undefined
  for (const { statements } of pieces) {
    if (nothingCounts(statements)) continue
    const it = countingStatements(statements).reduce(joinStatements)
    // What the firm writes before the customer has written is a greeting.
    if (it.reply === true && asked) answered = true
    if (it.turns !== undefined) {
      asked = true
      turns.push(...it.turns)
    }
    if (it.told !== undefined) said = joinTold(said ?? 0, answered ? it.told : withoutOutcome(it.told))
    messages = messages === undefined ? it : joinStatements(it, messages)
  }
  const heard = moodOfTurns(turns)
  const whole = own.length === 0 ? undefined : own.reduce(joinStatements)
  if (messages === undefined) return whole ?? timeAndBrand({ id: '', statements: own, pieces })
  const fromMessages = {
    ...messages,
    contact: undefined,
    mood: heard?.mood,
    low: heard?.low,
    told: said,
    turns: undefined,
    reply: undefined,
  }
  return whole === undefined ? fromMessages : joinStatements(whole, fromMessages)
}
