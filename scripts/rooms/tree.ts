import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { SourceFile, SourceTree } from './graph.ts'
import { readImports } from './imports.ts'
import { TOP_ORDER } from './rules.ts'

/** The TypeScript sources below `root`, of the rooms that have a place in the order; a room that does not exist is left out. */
export async function readTree(root: string): Promise<SourceTree> {
  const rooms = await Promise.all(TOP_ORDER.flat().map((room) => listSources(root, room)))
  const read = async (path: string): Promise<readonly [string, SourceFile]> => {
    const source = await readFile(join(root, path), 'utf8')
    return [path, { lines: source.split('\n').length - 1, imports: readImports(source) }]
  }
  return new Map(await Promise.all(rooms.flat().map(read)))
}

async function listSources(root: string, room: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, room), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return entries
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${room}/${path.split(sep).join('/')}`)
    .toSorted()
}
