import { prepareReport } from '../../consumers/pages/report/prepare-report.ts'
import type { Scope } from '../../consumers/pages/report/scope.ts'
import { views } from '../../consumers/views/all.ts'
import { writeScript } from '../../consumers/views/script.ts'
import { brandSentiment } from '../../schemas/datasets/brand_sentiment.ts'
import { churnRiskCurrent } from '../../schemas/datasets/churn_risk.ts'
import type { AnyRow, Dataset } from '../../schemas/datasets/dataset.ts'
import { interactions } from '../../schemas/datasets/interactions.ts'
import { moments, momentsCurrent } from '../../schemas/datasets/moments.ts'
import { referralSignals } from '../../schemas/datasets/referral_signals.ts'
import { duck } from './duck.ts'
import { newFolder } from './folder.ts'
import { blank, placed, writeCurrentRows, writeSegment } from './lake-rows.ts'
import { type ReferenceLines, writeReferenceRows } from './reference-rows.ts'
import { shownDatasets } from './simulated-lake.ts'

/** Rows of a small lake. A contact is a row of `interactions` and one of `brand_sentiment` with what either has of the columns. */
export type ReportRows = {
  readonly contacts?: readonly AnyRow[]
  readonly risks?: readonly AnyRow[]
  readonly gates?: readonly AnyRow[]
  readonly offers?: readonly AnyRow[]
  readonly words?: readonly AnyRow[]
  readonly tables?: ReferenceLines
}

/** The report over a small lake in a folder, which is removed afterwards. */
export async function reportOf(rows: ReportRows, scope: Partial<Scope> = {}): Promise<string> {
  const folder = await newFolder()
  try {
    const appended: readonly (readonly [Dataset, readonly AnyRow[]])[] = [
      [
        interactions,
        (rows.contacts ?? []).map((row) => columnsOf(interactions, { counts_as_contact: true, direction: 'inbound', ...row })),
      ],
      [brandSentiment, (rows.contacts ?? []).map((row) => columnsOf(brandSentiment, row))],
      [moments, rows.offers ?? []],
      [referralSignals, rows.words ?? []],
    ]
    const current: readonly (readonly [Dataset, readonly AnyRow[]])[] = [
      [churnRiskCurrent, rows.risks ?? []],
      [momentsCurrent, rows.gates ?? []],
    ]
    for (const [dataset, own] of appended) if (own.length > 0) await writeSegment(folder.path, dataset, placed(dataset, own))
    for (const [dataset, own] of current)
      if (own.length > 0)
        await writeCurrentRows(
          folder.path,
          dataset,
          own.map((row) => blank(dataset, row)),
          { epoch: 1, partition: 0, partitions: 1 },
        )
    const present = new Set([...appended, ...current].flatMap(([{ name }, own]) => (own.length > 0 ? [name] : [])))
    const shown = shownDatasets(false).map((it) => ({ ...it, present: present.has(it.dataset.name) }))
    const db = await duck()
    try {
      const stored = await writeReferenceRows(folder.path, rows.tables ?? {})
      await db.run(writeScript(shown, views, folder.path, stored))
      return await prepareReport({ ask: (sql) => db.rows(sql), tell: () => undefined, ...scope })
    } finally {
      db.end()
    }
  } finally {
    await folder.remove()
  }
}

const columnsOf = ({ columns }: Dataset, row: AnyRow): AnyRow =>
  Object.fromEntries(Object.entries(row).filter(([name]) => columns.some((column) => column.name === name)))

/** Contacts that differ in their id alone; `every` gives what differs otherwise. */
export function repeatRow(id: string, count: number, about: AnyRow, every: (n: number) => AnyRow = () => ({})): readonly AnyRow[] {
  return Array.from({ length: count }, (_, n) => ({ interaction_id: `${id}-${n}`, customer_key: `p1:${id}-${n}`, ...about, ...every(n) }))
}

/** What a part of the page says, without tags: texts with one space between them. */
export function readPart(page: string, id: string): string {
  const part = new RegExp(`<section id="${id}"[^]*?</section>`).exec(page)?.[0] ?? ''
  return part
    .replace(/<svg[^]*?<\/svg>|<details class="sql">[^]*?<\/details>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
