import type { Interaction } from '../../schemas/event/interaction.ts'

/**
 * What the customer wanted, where the source says so in plain words: its reasons, disposition or tags. Never guessed from what
 * was said.
 */
export type Purpose = 'help' | 'issue' | 'request' | 'status' | 'buy' | 'feedback' | 'other' | 'unknown'

export function purposeOf(it: Interaction): Purpose {
  if (it.channel === 'survey' || it.channel === 'review') return 'feedback'
  const stated = [
    ...(it.reasons ?? []).flatMap((reason) => [reason.code ?? '', reason.label ?? '']),
    it.disposition?.code ?? '',
    it.disposition?.label ?? '',
    ...(it.tags ?? []),
  ]
  for (const text of stated) {
    for (const word of text.toLowerCase().split(/[^a-z]+/)) {
      const purpose = PURPOSES.get(word)
      if (purpose !== undefined) return purpose
    }
  }
  return stated.some((text) => text !== '') ? 'other' : 'unknown'
}

const PURPOSES: ReadonlyMap<string, Purpose> = new Map([
  ...(['help', 'question', 'howto', 'support', 'advice'] as const).map((word) => [word, 'help'] as const),
  ...(['issue', 'problem', 'incident', 'outage', 'fault', 'complaint', 'defect', 'broken', 'error', 'dispute'] as const).map(
    (word) => [word, 'issue'] as const,
  ),
  ...(['request', 'change', 'task', 'cancel', 'cancellation', 'refund', 'move', 'appointment'] as const).map(
    (word) => [word, 'request'] as const,
  ),
  ...(['status', 'tracking', 'whereismyorder', 'progress'] as const).map((word) => [word, 'status'] as const),
  ...(['buy', 'sales', 'order', 'upgrade', 'purchase', 'quote'] as const).map((word) => [word, 'buy'] as const),
  ...(['feedback', 'praise', 'review', 'suggestion'] as const).map((word) => [word, 'feedback'] as const),
])
