import type { PseudonymKey } from '../../schemas/event/identity.ts'
import { digestFields } from './digest-fields.ts'

export type DigestRecorder = {
  readonly digest: (fields: unknown) => string
  /** The digests that were asked for so far, in order. */
  asked(): readonly string[]
}

/**
 * Digests of the fields of one record, in the order in which its adapter asks for them. A refused record is kept masked, and masked
 * fields have another digest. `kept` holds the digests that were asked for when the record arrived: tried again, it gets the same event
 * keys. A digest that was not asked for at that time is made of the masked fields.
 */
export function recordDigests(key: PseudonymKey, kept: readonly string[] = []): DigestRecorder {
  const asked: string[] = []
  return {
    digest(fields) {
      const it = kept[asked.length] ?? digestFields(key, fields)
      asked.push(it)
      return it
    },
    asked: () => asked,
  }
}
