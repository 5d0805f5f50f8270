import type { Interaction } from '../../../schemas/event/interaction.ts'
import { readWords, type Words } from '../../language/words/words.ts'
import type { Voice } from '../../language/words/turns-by-speaker.ts'

/** What words were read from, and whether others could read it. */
export type SourceText = { readonly text: string; readonly visibility: Interaction['visibility'] }

/** The texts that the voices of one speaker were read from: turns, and the comments beside ratings. */
export function findSourceTexts(
  { content, ratings = [], visibility }: Interaction,
  speaker: 'customer' | 'agent',
  voices: readonly Voice[],
): ReadonlyMap<Words, SourceText> {
  const turns = new Map((content.turns ?? []).filter((it) => it.speaker === speaker).map((it) => [it.seq, it]))
  const comments = speaker === 'agent' ? [] : ratings.flatMap(({ comment }) => (comment === undefined ? [] : [comment]))
  const found = new Map<Words, SourceText>()
  for (const { words, seq } of voices) {
    const turn = turns.get(seq)
    if (turn !== undefined) found.set(words, { text: turn.text, visibility: turn.visibility === 'public' ? visibility : 'private' })
    else {
      const spelled = words.lower.join(' ')
      const text = comments.find((it) => readWords(it).lower.join(' ') === spelled)
      if (text !== undefined) found.set(words, { text, visibility })
    }
  }
  return found
}
