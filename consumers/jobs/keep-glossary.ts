import type { Lake } from '../runtime/ports.ts'
import { keepText } from './keep-text.ts'

/** The two forms of the glossary, as they lie beside the data. */
export type GlossaryTexts = { readonly markdown: string; readonly json: string }

const FOLDER = '_meta/v1/'

/**
 * Writes the glossary beside the data, so that who finds the files finds their meaning:
 *
 *   _meta/v1/glossary.md
 *   _meta/v1/glossary.json
 */
export async function keepGlossary(lake: Lake, { markdown, json }: GlossaryTexts): Promise<void> {
  await keepText(lake, `${FOLDER}glossary.md`, markdown)
  await keepText(lake, `${FOLDER}glossary.json`, json)
}
