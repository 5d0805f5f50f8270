import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Artefact } from '../artefacts.ts'
import { listFences, refreshBlocks } from './regions.ts'

/** Every page of docs/ that has code blocks of source text, as it is when they are copied anew. */
export function refreshPages(root: string): readonly Artefact[] {
  const read = (path: string) => readFileSync(join(root, path), 'utf8')
  return listPages(root)
    .map((path) => ({ path, text: read(path) }))
    .filter(({ text }) => listFences(text).some(({ file }) => file !== undefined))
    .map(({ path, text }) => ({ path, text: refreshBlocks(text, read) }))
}

/** The pages of docs/, as paths from the root. */
export function listPages(root: string): readonly string[] {
  return readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .sort()
}
