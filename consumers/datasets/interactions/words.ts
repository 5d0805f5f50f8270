import type { Turn } from '../../../schemas/event/interaction.ts'

export type WordCounts = {
  readonly customerTurns: number
  readonly agentTurns: number
  readonly customerWords: number
  readonly agentWords: number
}

/** Turns and words of the customer and of human agents; undefined where the revision carries no conversation. Bots do not count. */
export function countWords(turns: readonly Turn[] | undefined): WordCounts | undefined {
  if (turns === undefined) return undefined
  let [customerTurns, agentTurns, customerWords, agentWords] = [0, 0, 0, 0]
  for (const { speaker, text } of turns) {
    if (speaker === 'customer') {
      customerTurns += 1
      customerWords += wordCount(text)
    } else if (speaker === 'agent') {
      agentTurns += 1
      agentWords += wordCount(text)
    }
  }
  return { customerTurns, agentTurns, customerWords, agentWords }
}

/** Runs of characters between white space. */
function wordCount(text: string): number {
  let count = 0
  let inside = false
  for (let i = 0; i < text.length; i += 1) {
    const white = text.charCodeAt(i) <= 32
    if (!white && !inside) count += 1
    inside = !white
  }
  return count
}
