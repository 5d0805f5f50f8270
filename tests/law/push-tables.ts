import type { Consumer } from '../../consumers/consumer.ts'
import { versionWith } from '../../consumers/reference/reference-tables.ts'
import { versionOf } from '../../consumers/reference/stored-tables.ts'
import { writeTable } from '../../consumers/reference/write-table.ts'
import { decodeFooter } from '../../consumers/runtime/chain/footer.ts'
import type { Format, Lake } from '../../consumers/runtime/ports.ts'
import { folderOf } from '../../schemas/datasets/dataset.ts'
import { competitors } from '../../schemas/reference/competitors.ts'
import { referenceKey } from '../../schemas/reference/table.ts'

/** Somebody who pushes tables while a history is lived through, and what must hold of the rows that name their tables. */
export type TablePusher = {
  /** Pushes one of a few tables; the same number is the same table, and 0 a table without lines. */
  push(table: number): Promise<void>
  /** Tells which files hold rows of several versions, or of one that their footer does not name or nobody pushed. */
  audit(consumer: Consumer, format: Format): Promise<readonly string[]>
}

export function pushTables(lake: Lake): TablePusher {
  const pushed = new Set([''])
  return {
    async push(table) {
      const line = { competitor: `c${table}`, brand: null, aliases: [], valid_from: null, valid_to: null }
      const body = writeTable(competitors, table === 0 ? [] : [line])
      pushed.add(versionOf(new Map([['competitors', body]])))
      const standing = await lake.read(referenceKey(competitors))
      if (standing === undefined) await lake.create(referenceKey(competitors), body)
      else await lake.replace(referenceKey(competitors), body, standing.etag)
    },
    async audit(consumer, format) {
      const versions = new Set([...pushed].map((version) => versionWith(consumer.modelVersion, { version })))
      const folders = [consumer.dataset, ...(consumer.kind === 'stateful' ? [consumer.current] : [])].map(folderOf)
      const problems: string[] = []
      for (const folder of folders) {
        for await (const key of lake.list(`${folder}/`)) {
          const stored = await format.read(lake, key, ['model_version'])
          if (stored === undefined) continue
          const { model_version, rows } = decodeFooter(stored.footer, key)
          const found = new Set((stored.values[0] ?? []).map(String))
          if (rows > 0 && !versions.has(model_version)) problems.push(`${key} names tables that nobody pushed: ${model_version}`)
          for (const it of found) if (it !== model_version) problems.push(`${key} names ${model_version} and has rows of ${it}`)
        }
      }
      return problems
    },
  }
}
