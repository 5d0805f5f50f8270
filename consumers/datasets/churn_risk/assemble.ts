import { merge, type Fact } from './facts.ts'

/**
 * Facts with the messages of each conversation in it. What is said of a message without a word on its conversation, for example that it
 * was deleted, is kept as a fact of its own, because it may come first; here it is said of the message.
 */
export function assemble(facts: readonly Fact[]): readonly Fact[] {
  const homes = new Map(facts.flatMap(({ id, pieces }) => pieces.map((piece) => [piece.id, id] as const)))
  if (homes.size === 0) return facts
  const strays = facts.filter((it) => it.pieces.length === 0 && homes.has(it.id))
  if (strays.length === 0) return facts
  return facts
    .filter((it) => !strays.includes(it))
    .map((whole) =>
      strays
        .filter(({ id }) => homes.get(id) === whole.id)
        .reduce((all, { id, statements }) => merge(all, { id: whole.id, statements: [], pieces: [{ id, statements }] }), whole),
    )
}
