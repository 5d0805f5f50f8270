import type { Lake } from '../runtime/ports.ts'

/** The two forms of the glossary, as they lie beside the data. */
export type GlossaryTexts = { readonly markdown: string; readonly json: string }

const FOLDER = '_meta/v1/'

/**
 * Writes the glossary beside the data, so that who finds the files finds their meaning:
 *
 *   _meta/v1/glossary.md
 *   _meta/v1/glossary.json
 *
 * A file that has the same text already is not written again. Of two processes that write at once one wins; the other one has nothing
 * to add.
 */
export async function keepGlossary(lake: Lake, { markdown, json }: GlossaryTexts): Promise<void> {
  await keepText(lake, `${FOLDER}glossary.md`, markdown)
  await keepText(lake, `${FOLDER}glossary.json`, json)
}

async function keepText(lake: Lake, key: string, text: string): Promise<void> {
  const body = Buffer.from(text)
  const stored = await lake.read(key)
  if (stored === undefined) await lake.create(key, body)
  else if (!body.equals(stored.body)) await lake.replace(key, body, stored.etag)
}
