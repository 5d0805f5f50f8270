import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { checkpointPath, loadCheckpoint, saveCheckpoint } from './checkpoint.ts'
import { follow, NOTHING, type FileDoor, type ResumePoint } from './follow.ts'
import { failed, type FileOutcome } from './outcome.ts'

/** Between two looks at a file that may still be written, and how long it may go on growing. */
const SETTLE_MS = 1000
const GROWING_MS = 600_000
const READ_BYTES = 262_144
/** How much of the begin, and of the end, of a file tells it from another one. */
const TOLD_BY_BYTES = 65_536

/**
 * A file, or standard input (`-`), into the log. After each acknowledged batch a checkpoint says how far the reading came, so that
 * a killed read goes on where it was; what it published behind its last checkpoint is published again, under the same ids.
 * A file somebody still writes waits until two looks find it the same.
 */
export async function readFile(path: string, door: FileDoor): Promise<FileOutcome> {
  if (path === '-') return follow(door, { path, size: undefined, open: () => door.stdin ?? nothing(), from: NOTHING })
  const settled = await settledSize(path, door)
  if (typeof settled !== 'number') return settled
  const { source, state, clusterId, topic } = door
  const full = resolve(path)
  const at = checkpointPath(state, { clusterId, topic, source: source.name, path: full, size: settled, ...(await endsOf(path, settled)) })
  const known = door.again === true ? undefined : await loadCheckpoint(at)
  const checkpoint = known?.adapter === source.system.version ? known : undefined
  if (checkpoint?.done === true) return { ok: true, already: true, tally: { ...checkpoint, reasons: {}, warnings: {} }, unseen: [] }
  const bytes = (start: number) =>
    start < settled ? createReadStream(path, { start, end: settled - 1, highWaterMark: READ_BYTES }) : nothing()
  const where = { cluster_id: clusterId, topic, source: source.name, adapter: source.system.version, path: full }
  const save = (reached: ResumePoint, done: boolean) => saveCheckpoint(state, at, { version: 1, ...where, ...reached, done })
  const outcome = await follow(door, { path, size: settled, open: bytes, from: checkpoint ?? NOTHING, save })
  const size = await sizeOf(path)
  return outcome.ok && size !== settled ? failed('changed', path, outcome.tally) : outcome
}

/** Its size in bytes, once it is the same twice. */
async function settledSize(path: string, { clock, signal }: FileDoor): Promise<number | FileOutcome> {
  const begun = clock.now()
  let before: number | undefined
  for (;;) {
    const size = await sizeOf(path)
    if (typeof size !== 'number') return failed(size, path)
    if (size === before) return size
    if (signal?.aborted === true) return failed('stopped', path)
    if (clock.now() - begun > GROWING_MS) return failed('still_growing', path)
    before = size
    await clock.sleep(SETTLE_MS, signal)
  }
}

async function sizeOf(path: string): Promise<number | 'not_found' | 'not_a_file'> {
  try {
    const found = await stat(path)
    return found.isFile() ? found.size : 'not_a_file'
  } catch {
    return 'not_found'
  }
}

/** How a file begins and ends; the same bytes twice where it is short. */
async function endsOf(path: string, size: number): Promise<{ readonly head: Uint8Array; readonly tail: Uint8Array }> {
  const file = await open(path)
  const bytesAt = async (position: number) => {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(TOLD_BY_BYTES), 0, TOLD_BY_BYTES, position)
    return buffer.subarray(0, bytesRead)
  }
  try {
    return { head: await bytesAt(0), tail: await bytesAt(Math.max(0, size - TOLD_BY_BYTES)) }
  } finally {
    await file.close()
  }
}

async function* nothing(): AsyncGenerator<Uint8Array, void> {}
