import type { Lake } from '../runtime/ports.ts'

/**
 * Writes a text beside the data. An object that has the same text already is not written again. Of two processes that write at once one
 * wins; the other one has nothing to add.
 */
export async function keepText(lake: Lake, key: string, text: string): Promise<void> {
  const body = Buffer.from(text)
  const stored = await lake.read(key)
  if (stored === undefined) await lake.create(key, body)
  else if (!body.equals(stored.body)) await lake.replace(key, body, stored.etag)
}
