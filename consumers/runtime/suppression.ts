import { z } from 'zod'
import type { Clock, Lake } from './ports.ts'

/**
 * The suppression list: customers about whom nothing may be written. It has a version; every writer reads it again just before
 * it writes, and records the version.
 */
export const SUPPRESSION_KEY = '_restricted/suppression/v1/list.json'

const Entry = z.strictObject({
  customer_key: z.string().min(1),
  /** Null: always. Else only what the log took in before this instant, so that a customer who returns is not blocked for ever. */
  appended_before: z.iso.datetime().nullable(),
  version: z.int().min(1),
})
const List = z.strictObject({ version: z.int().min(0), entries: z.array(Entry) })

export type Suppression = {
  readonly version: number
  suppresses(customerKey: string, appendTime: number): boolean
}

/** Reads the list; throws when it cannot be read, for then nothing may be written. */
export async function readSuppression(lake: Lake): Promise<Suppression> {
  const { version, entries } = (await load(lake)).list
  const until = new Map<string, number>()
  for (const { customer_key, appended_before } of entries) {
    const time = appended_before === null ? Infinity : Date.parse(appended_before)
    until.set(customer_key, Math.max(until.get(customer_key) ?? -Infinity, time))
  }
  return { version, suppresses: (customerKey, appendTime) => appendTime < (until.get(customerKey) ?? -Infinity) }
}

/** Adds a customer; tells the new version. Safe beside others who add. */
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
      }),
    )
    const outcome = etag === undefined ? await lake.create(SUPPRESSION_KEY, body) : await lake.replace(SUPPRESSION_KEY, body, etag)
    if (outcome === 'created' || outcome === 'replaced') return version
    await clock.sleep(50 * (attempt + 1))
  }
  throw new Error(`the suppression list ${SUPPRESSION_KEY} was changed by others twenty times in a row; try again`)
}

async function load(lake: Lake): Promise<{ readonly list: z.infer<typeof List>; readonly etag: string | undefined }> {
  const stored = await lake.read(SUPPRESSION_KEY)
  if (stored === undefined) return { list: { version: 0, entries: [] }, etag: undefined }
  try {
    return { list: List.parse(JSON.parse(Buffer.from(stored.body).toString('utf8'))), etag: stored.etag }
  } catch (error) {
    throw new Error(`the suppression list ${SUPPRESSION_KEY} cannot be read; nothing is written until it can`, { cause: error })
  }
}
