import { TURNS_HEARD } from './conversation-mood.ts'
import { mergeStatements } from './merge-statements.ts'
import { timeOfStatements } from './statement-time.ts'
import type { ContactStatement } from './statement.ts'

/** A message of a conversation, with what its events state. */
export type Piece = { readonly id: string; readonly statements: readonly ContactStatement[] }

/** Of messages that tell something, so many are kept beside the last ones, and of the firm's answers the first. */
const TELLING = 16
const REPLIES = 8

/**
 * The pieces of both, in order of (time, id): the first, the newest, the newest of those that tell something, and the firm's first
 * answers. So a conversation stays small, however many messages it has, and its pieces may arrive in any order. Two exceptions, where
 * a message displaced another that does not return: it told something and is taken back or edited later; or its deletion came first and
 * does not say that the firm wrote it. `a` itself where `b` adds nothing.
 */
export function mergePieces(a: readonly Piece[], b: readonly Piece[]): readonly Piece[] {
  let merged = a
  for (const piece of b) merged = withPiece(merged, piece)
  return merged
}

function withPiece(pieces: readonly Piece[], piece: Piece): readonly Piece[] {
  const before = pieces.find((it) => it.id === piece.id)
  const statements = before === undefined ? piece.statements : mergeStatements(before.statements, piece.statements)
  if (before !== undefined && statements === before.statements) return pieces
  const all = [...pieces.filter((it) => it !== before), { id: piece.id, statements }].map((it) => ({
    it,
    at: timeOfStatements(it.statements),
  }))
  all.sort((x, y) => x.at - y.at || (x.it.id < y.it.id ? -1 : 1))
  const ordered = all.map(({ it }) => it)
  const kept = new Set([
    ...ordered.filter((it) => !isReply(it)).slice(0, 1),
    ...ordered.filter((it) => !isReply(it)).slice(-TURNS_HEARD),
    ...ordered.filter(tellsSomething).slice(-TELLING),
    ...ordered.filter(isReply).slice(0, REPLIES),
  ])
  const rest = ordered.filter((it) => kept.has(it))
  return rest.length === pieces.length && rest.every((it, index) => it === pieces[index]) ? pieces : rest
}

function isReply({ statements }: Piece): boolean {
  return statements.some(({ reply }) => reply === true)
}

function tellsSomething({ statements }: Piece): boolean {
  return statements.some(
    ({ told, nps, csat, ease, answered, outcome, kept, coded, transfers, waited }) =>
      (told !== undefined && told > 0) ||
      (nps ?? csat ?? ease ?? answered ?? outcome ?? kept ?? transfers) !== undefined ||
      coded === true ||
      waited === true,
  )
}
