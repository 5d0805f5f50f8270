import { CompletenessMark, markKey, marksFolder } from '../../../schemas/completeness.ts'
import { folderOf, type Dataset } from '../../../schemas/datasets/dataset.ts'
import { dayOf, endOf } from '../../runtime/chain/keys.ts'
import type { Clock, Format, Lake, Source } from '../../runtime/ports.ts'
import { countDay } from './count-day.ts'
import { findOpenPartitions, readPositions, type LogEnds } from './find-open-partitions.ts'

/** What `complete` needs: the lake, and the log, which says whether a quiet partition has anything left to read. */
export type Completing = {
  readonly datasets: readonly Dataset[]
  /** One UTC date. Left out: every day that has ended and has no mark yet. */
  readonly day?: string
  readonly lake: Lake
  readonly format: Format
  readonly clock: Clock
  /** The end of each partition now, asked once and only where the lake alone does not tell. Left out: the lake alone decides. */
  readonly readLogEnds?: () => Promise<LogEnds>
  readonly tell: (dataset: string, day: string) => void
}

/** What was found out about one day of one dataset. `open`: the partitions in which a row can still arrive. */
export type DayOutcome = { readonly dataset: string; readonly day: string } & (
  | { readonly outcome: 'written'; readonly rows: number; readonly segments: number }
  | { readonly outcome: 'already' }
  | { readonly outcome: 'open'; readonly partitions: readonly number[] }
)

/** Records of a day may be on their way to the log for this long after it. */
const SETTLE_MS = 5 * 60_000

/** Writes the mark of every day that is complete and has none. Safe to repeat, and beside running consumers. */
export async function complete(work: Completing): Promise<readonly DayOutcome[]> {
  const { lake, format, clock } = work
  const outcomes: DayOutcome[] = []
  const askedAt = clock.now()
  let ends: Promise<LogEnds> | undefined
  for (const dataset of work.datasets) {
    const { name } = dataset
    const found = await readPositions(dataset, { lake, format })
    if (found === undefined) continue
    for (const day of await daysOf(dataset, work, askedAt)) {
      work.tell(name, day)
      if ((await lake.read(markKey(name, day), { last: 0 })) !== undefined) {
        outcomes.push({ dataset: name, day, outcome: 'already' })
        continue
      }
      const settled = askedAt >= endOf(day) + SETTLE_MS
      let open = findOpenPartitions(day, found, undefined)
      if (open.length > 0 && settled && work.readLogEnds !== undefined) {
        ends ??= work.readLogEnds()
        open = findOpenPartitions(day, found, await ends)
      }
      outcomes.push(open.length > 0 ? { dataset: name, day, outcome: 'open', partitions: open } : await writeMark(dataset, day, work))
    }
  }
  return outcomes
}

async function writeMark(dataset: Dataset, day: string, { lake, format, clock }: Completing): Promise<DayOutcome> {
  const { name } = dataset
  const counts = await countDay(dataset, day, { lake, format })
  const mark = { ...counts, completed_at: new Date(clock.now()).toISOString() } satisfies CompletenessMark
  const written = await lake.create(markKey(name, day), Buffer.from(`${JSON.stringify(CompletenessMark.parse(mark))}\n`))
  if (written === 'exists') return { dataset: name, day, outcome: 'already' }
  return { dataset: name, day, outcome: 'written', rows: mark.rows, segments: mark.segments }
}

/** The day that was asked for; else the days from the first one with a segment up to yesterday, less those that have a mark. */
async function daysOf(dataset: Dataset, { day, lake }: Completing, now: number): Promise<readonly string[]> {
  if (day !== undefined) return [day]
  const marked = new Set<string>()
  for await (const key of lake.list(marksFolder(dataset.name))) marked.add(/arrived_on=(\S{10})\.json$/.exec(key)?.[1] ?? '')
  const arrived: string[] = []
  for await (const folder of lake.folders(`${folderOf(dataset)}/`)) {
    const found = /^arrived_on=(\d{4}-\d{2}-\d{2})$/.exec(folder)?.[1]
    if (found !== undefined) arrived.push(found)
  }
  const first = arrived.toSorted()[0]
  const days: string[] = []
  if (first === undefined) return days
  for (let at = first; at < dayOf(now); at = dayOf(endOf(at))) if (!marked.has(at)) days.push(at)
  return days
}

/** The ends of all partitions of a log. */
export async function readLogEnds(source: Source, epoch: number): Promise<LogEnds> {
  const { clusterId, partitions } = await source.identity()
  const ends = new Map<number, bigint>()
  const stop = new AbortController()
  for await (const assignment of source.assignments(stop.signal)) {
    ends.set(assignment.partition, (await assignment.bounds()).end)
    if (ends.size === partitions) break
  }
  stop.abort()
  return { clusterId, epoch, ends }
}
