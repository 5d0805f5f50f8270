import type { Received } from '../consumer.ts'

/**
 * Whether this revision takes back what was derived of the interaction: analysis is not allowed, or it was redacted, deleted, or found
 * to be spam. What came before it must go too, so it is derived from and not left out.
 */
export function isRetracted({ interaction: { phase, resolution }, analysis }: Received): boolean {
  return (
    analysis === 'withheld' ||
    phase === 'redacted' ||
    phase === 'deleted' ||
    resolution?.status === 'spam' ||
    resolution?.status === 'deleted'
  )
}
