import type { PseudonymKey } from '../../../schemas/event/identity.ts'
import type { Layout } from '../../adapter.ts'
import type { Sample } from './check.ts'
import type { ConfiguredSource } from '../../ingest/ingest.ts'
import type { Raw } from '../../reading/raw.ts'
import { records } from '../../reading/records.ts'

/** More records teach nothing new about a source. */
const MOST_RECORDS = 10_000

/** Reads what a dry run looks at: the first records of a file or of a request's body. `open` gives the bytes from an offset on. */
export async function sampleOf(
  object: string,
  layout: Layout,
  open: (start: number) => AsyncIterable<Uint8Array>,
  about: { readonly source: ConfiguredSource; readonly key: PseudonymKey; /** Epoch milliseconds. */ readonly receivedAt: number },
): Promise<Sample> {
  const raws: Raw[] = []
  for await (const batch of records(open, layout)) {
    raws.push(...batch)
    if (raws.length >= MOST_RECORDS) break
  }
  return { ...about, layout, object, raws: raws.slice(0, MOST_RECORDS) }
}
