import { SUPPRESSION_KEY, suppressionBy, suppressionList, type Suppression, type SuppressionList } from '../../../schemas/suppression.ts'
import type { Clock, Lake } from '../ports.ts'

/**
 * Reads the suppression list of the lake. Every writer reads it again just before it writes, and records its version. Throws when the
 * list cannot be read, because nothing may be written then.
 */
export async function readSuppression(lake: Lake): Promise<Suppression> {
  return suppressionBy((await load(lake)).list)
}

/** Adds a customer and returns the new version. Safe when several processes add customers at once. */
export async function suppress(
  lake: Lake,
  entry: { readonly customerKey: string; readonly appendedBefore: string | null },
  clock: Clock,
): Promise<number> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const { list, etag } = await load(lake)
    const version = list.version + 1
    const body = Buffer.from(
      JSON.stringify({
        version,
        entries: [...list.entries, { customer_key: entry.customerKey, appended_before: entry.appendedBefore, version }],
      } satisfies SuppressionList),
    )
    const outcome = etag === undefined ? await lake.create(SUPPRESSION_KEY, body) : await lake.replace(SUPPRESSION_KEY, body, etag)
    if (outcome === 'created' || outcome === 'replaced') return version
    await clock.sleep(50 * (attempt + 1))
  }
  throw new Error(`the suppression list ${SUPPRESSION_KEY} was changed by other processes twenty times in a row; try again`)
}

async function load(lake: Lake): Promise<{ readonly list: SuppressionList; readonly etag: string | undefined }> {
  const stored = await lake.read(SUPPRESSION_KEY)
  try {
    return { list: suppressionList(stored?.body), etag: stored?.etag }
  } catch (error) {
    throw new Error(`the suppression list ${SUPPRESSION_KEY} cannot be read; nothing is written until it can`, { cause: error })
  }
}
