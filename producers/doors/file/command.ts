import { exitCodes } from '../../../platform/exit-codes.ts'
import { readFile } from './read-file.ts'
import type { FileDoor, Progress } from './follow.ts'
import type { FileOutcome, FileTally } from './outcome.ts'

export type Telling = {
  readonly json: boolean
  /** Whether refused records are no reason to end with another code than 0. */
  readonly allowRefused?: boolean
  readonly out: (line: string) => void
  /** A line that says how far it is; on a terminal each overwrites the last. */
  readonly progress: (line: string) => void
}

const PROGRESS_EVERY_MS = 2000

/** Reads files one after the other and tells of each; the exit code is that of the first that did not go well. */
export async function takeFiles(
  paths: readonly string[],
  door: FileDoor,
  { json, allowRefused = false, out, progress }: Telling,
): Promise<number> {
  let code = 0
  // What one file lacks another one may have: only a field that no file has is worth a word.
  const coverage = door.source.system.coverage?.()
  for (const path of paths) {
    let told = door.clock.now()
    const onProgress = (reached: Progress) => {
      if (door.clock.now() - told < PROGRESS_EVERY_MS) return
      told = door.clock.now()
      progress(
        `${path}: ${reached.records} records${reached.size === undefined ? '' : `, ${Math.floor((reached.bytes / reached.size) * 100)} %`}`,
      )
    }
    const outcome = await readFile(path, { ...door, coverage, onProgress })
    out(json ? JSON.stringify({ path, ...outcome }) : sentenceOf(path, outcome, door))
    code ||= exitCodeOf(outcome, allowRefused)
  }
  return code
}

function exitCodeOf(outcome: FileOutcome, allowRefused: boolean): number {
  // A file that was read before said what it had to say then: a rerun must not stop a nightly job for ever.
  if (outcome.ok) return (!outcome.already && !allowRefused && outcome.tally.rejected > 0 ? exitCodes.notUnderstood : exitCodes.clean).code
  const passes = ['unavailable', 'stopped', 'still_growing', 'changed'].includes(outcome.code)
  return (passes ? exitCodes.tryAgain : exitCodes.unexpected).code
}

function sentenceOf(path: string, outcome: FileOutcome, { topic, source }: Pick<FileDoor, 'topic' | 'source'>): string {
  if (!outcome.ok) return `${outcome.sentence} (${counts(outcome.tally)})`
  if (outcome.already) return `${path} was read before into this log: ${counts(outcome.tally)}; --again reads it from the start`
  const rejected =
    outcome.tally.rejected === 0
      ? ''
      : `; the refused ones are in ${topic}.rejected (${named(outcome.tally.reasons)}), and \`check ${source.name} ${path}\` says which lines and why`
  const unseen = outcome.unseen.length === 0 ? '' : `; the mapping reads what no record has: ${outcome.unseen.join(', ')}`
  return `${path}: ${counts(outcome.tally)}${rejected}${unseen}`
}

function counts({ records, events, rejected, skipped, suppressed }: FileTally): string {
  const keptBack = suppressed === 0 ? '' : `, ${suppressed} events not published (suppression list)`
  return `${records} records gave ${events} events, ${rejected} refused, ${skipped} about no interaction${keptBack}`
}

function named(reasons: FileTally['reasons']): string {
  return Object.entries(reasons)
    .map(([reason, count]) => `${count} ${reason}`)
    .join(', ')
}
