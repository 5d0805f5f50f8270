import type { Interaction } from '../../schemas/event/interaction.ts'

const BACKWARD: ReadonlySet<string> = new Set(['review', 'survey', 'social_public', 'video_comment'])

/** Whether words look back from the first line on. Elsewhere what is said before an answer states the problem, not the outcome. */
export function looksBack({ channel }: Pick<Interaction, 'channel'>): boolean {
  return BACKWARD.has(channel)
}

/** Only the comment beside a rating comes later. */
const NEVER = Number.MAX_SAFE_INTEGER - 1

/**
 * The `seq` of the turn behind which customers tell how their matter ended: the firm's first answer. What the firm says before a customer
 * who came to it has spoken is a greeting. -1 where their words look back from the first line on.
 */
export function firstAnswer(interaction: Interaction): number {
  if (looksBack(interaction)) return -1
  const { initiated_by, content } = interaction
  const turns = content.turns ?? []
  const opening = WRITES_FIRST.has(initiated_by) ? 0 : turns.findIndex(({ speaker }) => speaker === 'customer')
  if (opening === -1) return NEVER
  return turns.slice(opening).find(({ speaker }) => speaker === 'agent' || speaker === 'bot')?.seq ?? NEVER
}

/** Where the firm writes first, its first words are about the matter. */
const WRITES_FIRST: ReadonlySet<Interaction['initiated_by']> = new Set(['agent', 'campaign', 'system'])
