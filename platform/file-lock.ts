import { lstat, lutimes, readlink, symlink, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describeOwner, isGone, nameOwner, sightOf } from './lock-owner.ts'
import { hasNoWitness, openWitness, removeWitness } from './lock-witness.ts'
import { errorCode } from './node-errors.ts'

/**
 * A lock between processes of one machine, for files that only one process at a time may change.
 *
 * ```
 * <path>          a symbolic link whose target names the owner and its witness; creating it is one step, which fails if the link exists
 * <path>.<name>   the witness, which shows whether the owner lives (platform/lock-witness.ts)
 * <path>.wanted   a process is waiting; processes that come later let it go first
 * <path>.break    held while the lock of a dead owner is removed, so that only one process removes it
 * ```
 * A process that died (killed, crashed, machine restarted) is recognized by its pid and start time, or by its witness when it ran in
 * another container, and its lock is broken. A live process keeps its lock, however slow it is and even while it is stopped: if
 * another process took the lock, both would work at once after the first resumes.
 *
 * Where neither tells (another boot under another host name, or a file system without sockets), the time of the link does: the owner
 * renews it every second, and a link that nobody renews is broken. An owner that lost its lock in this way fails its work.
 */
class LockHeld extends Error {
  override readonly name = 'LockHeld'
}

/** The lock was broken while its owner did not run, so that the work may not have been alone. */
class LockLost extends Error {
  override readonly name = 'LockLost'
}

/** How often an owner renews the time of its lock, and after how long without that the lock is broken, in milliseconds. */
const BEAT_MS = 1000
const SILENT_MS = 8000
/** How long to wait for a live owner, in milliseconds; a batch or a swap takes a few. Longer than `SILENT_MS`. */
const PATIENCE_MS = 10_000
const LONGEST_WAIT_MS = 8
/** Longer than any wait between two attempts, so that a waiting process is sure to try in the meantime. */
const STEP_BACK_MS = 12

/** Runs the work while holding the lock. Throws `LockHeld` when a live owner keeps it longer than `patienceMs`. */
export async function underLock<T>(path: string, work: () => Promise<T>, patienceMs = PATIENCE_MS): Promise<T> {
  const witness = await openWitness(path)
  const name = `${describeOwner()},${witness?.name ?? ''}`
  try {
    await acquire(path, name, patienceMs)
    return await runAlone(path, name, work)
  } finally {
    await witness?.close()
  }
}

async function runAlone<T>(path: string, name: string, work: () => Promise<T>): Promise<T> {
  const beat = setInterval(() => {
    const now = new Date()
    lutimes(path, now, now).catch(() => undefined)
  }, BEAT_MS).unref()
  try {
    return await work()
  } finally {
    clearInterval(beat)
    await release(path, name)
  }
}

/** Throws `LockLost` when another process has the lock now, or had it. A lock that went with its whole folder was not lost. */
async function release(path: string, name: string): Promise<void> {
  if ((await ownerOf(path)) === name) return removed(path)
  if (await isThere(dirname(path)))
    throw new LockLost(`the lock ${path} was broken while this process did not run; the work must be repeated`)
}

async function acquire(path: string, name: string, patienceMs: number): Promise<void> {
  const isSilent = watchSilence(path)
  const wanted = `${path}.wanted`
  const deadline = performance.now() + patienceMs
  let contended = await isThere(wanted)
  if (contended) await pause(STEP_BACK_MS)
  for (let wait = 1; !(await claimed(path, name));) {
    const owner = await ownerOf(path)
    if (owner === undefined) continue
    if ((await isGone(owner)) || (await isUnwitnessed(path, owner)) || (await isSilent(owner))) {
      await breakLock(path, owner, patienceMs)
      continue
    }
    if (performance.now() >= deadline)
      throw new LockHeld(
        `the lock ${path} has been held by ${nameOwner(owner)} for more than ${patienceMs} ms; if that process is gone, delete the file`,
      )
    await claimed(wanted, name)
    contended = true
    await pause(wait)
    wait = Math.min(wait * 2, LONGEST_WAIT_MS)
  }
  if (contended) await removed(wanted)
}

const witnessOf = (owner: string) => owner.split(',')[5] ?? ''

/** Whether the owner ran in another container of this machine and has certainly ended. */
async function isUnwitnessed(path: string, owner: string): Promise<boolean> {
  return sightOf(owner) === 'same machine' && witnessOf(owner) !== '' && (await hasNoWitness(path, witnessOf(owner)))
}

/** Tells whether nobody has renewed the lock for long, for an owner about whom nothing else tells. It compares no clocks. */
function watchSilence(path: string): (owner: string) => Promise<boolean> {
  let seen = { owner: '', renewed: 0, at: 0 }
  return async (owner) => {
    const sight = sightOf(owner)
    if (sight !== 'elsewhere' && !(sight === 'same machine' && witnessOf(owner) === '')) return false
    const renewed = await renewedAt(path)
    if (seen.owner !== owner || seen.renewed !== renewed) seen = { owner, renewed, at: performance.now() }
    return performance.now() - seen.at > SILENT_MS
  }
}

/** Nobody else can remove the lock between the check and the removal: the owner is dead, and other breakers wait for `.break`. */
async function breakLock(path: string, owner: string, patienceMs: number): Promise<void> {
  await underLock(
    `${path}.break`,
    async () => {
      if ((await ownerOf(path)) !== owner) return
      await removed(path)
      if (witnessOf(owner) !== '') await removeWitness(path, witnessOf(owner))
    },
    patienceMs,
  )
}

async function claimed(path: string, name: string): Promise<boolean> {
  try {
    await symlink(name, path)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

/** Undefined when the lock was released in the meantime. */
async function ownerOf(path: string): Promise<string | undefined> {
  try {
    return await readlink(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw new Error(`${path} is not a lock, but is where a lock belongs; remove it`, { cause: error })
  }
}

/** When the lock was made or renewed; 0 when it was released in the meantime. */
async function renewedAt(path: string): Promise<number> {
  try {
    return (await lstat(path)).mtimeMs
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 0
    throw error
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}

async function removed(path: string): Promise<void> {
  try {
    await unlink(path)
  } catch (error) {
    // The whole folder may have been removed, or another process removed the file.
    if (errorCode(error) !== 'ENOENT') throw error
  }
}
