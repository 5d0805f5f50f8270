import type { PseudonymKey } from '../../../schemas/event/identity.ts'
import type { AudienceName, KeyVerdict } from './audiences.ts'
import { collectComplaints } from './complaints.ts'
import { findPlace, type IdentifierColumn } from './identifier-columns.ts'
import { judgeLine } from './judge-line.ts'
import { keysOfLine } from './keys-of-line.ts'
import { LAYOUTS, type AudienceLayout, type LayoutName } from './layouts.ts'
import { openCrm } from './read-crm.ts'
import { writeLine } from './write-line.ts'

export type PickedAudience = {
  readonly lines: number
  /** Lines of customers whom the lake knows. */
  readonly known: number
  readonly picked: number
  /** How many lines are not on the list for each reason; a line with several reasons counts for each. */
  readonly excluded: ReadonlyMap<string, number>
  readonly complaints: readonly string[]
}

type PickAudience = {
  readonly path: string
  readonly audience: AudienceName
  readonly verdicts: ReadonlyMap<string, readonly KeyVerdict[]>
  readonly seen: ReadonlySet<string>
  readonly isRead: boolean
  readonly columns: readonly IdentifierColumn[]
  /** The column whose cells the file names people by. */
  readonly id: string
  readonly layout: LayoutName
  readonly key: PseudonymKey
  readonly write: (text: string) => unknown
  readonly progress: (lines: number) => void
}

/** Writes the file of a list: ids of the CRM alone, each once. */
export async function pickAudience(about: PickAudience): Promise<PickedAudience> {
  const { path, columns, id, key, write, progress } = about
  const { header, lines } = await openCrm(path)
  const placed = columns.map((it) => ({ ...it, place: findPlace(header, it.name, path) }))
  const idPlace = findPlace(header, id, path)
  const layout: AudienceLayout = LAYOUTS[about.layout]
  write(writeLine([layout.header ?? header.cells[idPlace] ?? id], ','))
  const complaints = collectComplaints()
  const excluded = new Map<string, number>()
  const exclude = (reason: string) => excluded.set(reason, (excluded.get(reason) ?? 0) + 1)
  const written = new Set<string>()
  let [count, known] = [0, 0]
  for await (const line of lines) {
    count += 1
    progress(count)
    const { keys, complaints: found } = keysOfLine(line, placed, key)
    complaints.add(found)
    if (keys.some((it) => about.seen.has(it) || about.verdicts.has(it))) known += 1
    const judged = found.length > 0 && keys.length === 0 ? NOT_UNDERSTOOD : judgeLine(keys, about)
    if (!judged.ok) {
      judged.reasons.forEach(exclude)
      continue
    }
    const cell = layout.cellOf(line.cells[idPlace] ?? '')
    if (!cell.ok) exclude(cell.reason)
    else if (written.has(cell.cell)) exclude('twice_in_the_file')
    else {
      written.add(cell.cell)
      write(writeLine([cell.cell], ','))
    }
  }
  return { lines: count, known, picked: written.size, excluded, complaints: complaints.render() }
}

const NOT_UNDERSTOOD = { ok: false, reasons: ['not_understood'] } as const
