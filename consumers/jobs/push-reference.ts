import { referenceKey, type ReferenceTable } from '../../schemas/reference/table.ts'
import { pushedTables, type PushedName } from '../../schemas/reference/view-tables.ts'
import type { Consumer } from '../consumer.ts'
import { defaultTopics } from '../reference/default-topics.ts'
import { versionWith } from '../reference/reference-tables.ts'
import type { ReadyTable } from '../reference/read-files.ts'
import { readStoredTable, versionOf, type StoredTables } from '../reference/stored-tables.ts'
import type { Lake } from '../runtime/ports.ts'

/** What became of a table: it is new, it replaced another one, or the lake has the same one already. */
export type PushedTable = { readonly name: PushedName; readonly outcome: 'new' | 'replaced' | 'unchanged' } & StoredTable

/** A table as people see it. */
export type StoredTable = { readonly name: PushedName; readonly rows: number; readonly version: string }

/** Stores tables. Each is replaced in one step, and only if nobody else replaced it in the meantime. */
export async function pushReference(lake: Lake, tables: readonly ReadyTable[]): Promise<readonly PushedTable[]> {
  const pushed: PushedTable[] = []
  for (const { name, body, rows } of tables)
    pushed.push({ name, rows, version: versionOf(new Map([[name, body]])), outcome: await store(lake, name, body) })
  return pushed
}

async function store(lake: Lake, name: PushedName, body: Buffer): Promise<PushedTable['outcome']> {
  const key = referenceKey(pushedTables[name])
  const standing = await lake.read(key)
  if (standing !== undefined && body.equals(standing.body)) return 'unchanged'
  const outcome = standing === undefined ? await lake.create(key, body) : await lake.replace(key, body, standing.etag)
  if (outcome === 'created') return 'new'
  if (outcome === 'replaced') return 'replaced'
  throw new Error(`${key} was changed by another process at the same time; run \`reference show\`, and push again if it is not your table`)
}

/** The tables in the lake, in the order of their declaration. A table that was never pushed has no rows and no version. */
export async function listReference(lake: Lake): Promise<{ readonly tables: readonly StoredTable[]; readonly stored: StoredTables }> {
  const stored = new Map<PushedName, Uint8Array>()
  for (const table of Object.values(pushedTables)) {
    const found = await lake.read(referenceKey(table))
    if (found !== undefined) stored.set(table.name, found.body)
  }
  const tables = Object.values(pushedTables).map(({ name }) => ({
    name,
    rows: countLines(stored, name),
    version: versionOf(new Map([...stored].filter(([it]) => it === name))),
  }))
  return { tables, stored }
}

function countLines(stored: StoredTables, name: PushedName): number {
  const table: ReferenceTable = pushedTables[name]
  return readStoredTable(stored, name, table).length
}

/** The model version that each dataset which reads tables has with these. */
export function modelVersionsWith(stored: StoredTables, consumers: readonly Consumer[]): readonly string[] {
  return consumers.flatMap((consumer) => {
    const read = consumer.kind === 'archive' ? [] : (consumer.tables ?? [])
    if (read.length === 0) return []
    const version = versionOf(new Map([...stored].filter(([name]) => read.some((it) => it === name))))
    return [`${consumer.dataset.name}: ${versionWith(consumer.modelVersion, { version })}, reads ${read.join(', ')}`]
  })
}

/** One line for people: the table, its lines, its version, what derivations make of it, and the views that read it. */
export function renderReference(
  { name, rows, version }: StoredTable,
  readers: readonly string[],
  outcome?: PushedTable['outcome'],
): string {
  const lines = `${rows} ${rows === 1 ? 'line' : 'lines'}`
  const fallback = name === 'topics' && rows === 0 ? ` (the ${defaultTopics.length} topics of the default list apply)` : ''
  const told = outcome === undefined ? '' : `, ${outcome}`
  return `${name}: ${lines}${fallback}${version === '' ? '' : `, version ${version}`}${told}; ${tellUse(name, readers)}`
}

/** What a table is for: what derivations make of it, and the views that read it. */
export function tellUse(name: PushedName, readers: readonly string[]): string {
  const { feeds }: ReferenceTable = pushedTables[name]
  const fills = readers.length === 0 ? [] : [`fills ${readers.length === 1 ? 'the view' : 'the views'} ${readers.join(', ')}`]
  const uses = feeds === undefined ? fills : [`feeds ${feeds}`, ...fills]
  return uses.length === 0 ? 'fills no view yet' : uses.join('; ')
}
