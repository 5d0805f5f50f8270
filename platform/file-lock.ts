import { readFileSync, readlinkSync } from 'node:fs'
import { lstat, readFile, readlink, symlink, unlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { errorCode } from './node-errors.ts'

/**
 * A lock between processes of one machine, for files that only one process at a time may change.
 *
 * ```
 * <path>          a symbolic link whose target names the owner; creating it is one step, which fails if the link exists
 * <path>.wanted   a process is waiting; processes that come later let it go first
 * <path>.break    held while the lock of a dead owner is removed, so that only one process removes it
 * ```
 * A process that died (killed, crashed, machine restarted) is recognized by its pid and start time, and its lock is broken. A live
 * process keeps its lock, however slow it is and even while it is stopped: if another process took the lock, both would work at once
 * after the first resumes. An owner that is not visible from here (another container, another machine) is assumed to be alive; the
 * error names the file to delete.
 */
class LockHeld extends Error {
  override readonly name = 'LockHeld'
}

/** How long to wait for a live owner, in milliseconds; a batch or a swap takes a few. */
const PATIENCE_MS = 10_000
const LONGEST_WAIT_MS = 8
/** Longer than any wait between two attempts, so that a waiting process is sure to try in the meantime. */
const STEP_BACK_MS = 12

/** Runs the work while holding the lock. Throws `LockHeld` when a live owner keeps it longer than `patienceMs`. */
export async function underLock<T>(path: string, work: () => Promise<T>, patienceMs = PATIENCE_MS): Promise<T> {
  await acquire(path, patienceMs)
  try {
    return await work()
  } finally {
    await removed(path)
  }
}

async function acquire(path: string, patienceMs: number): Promise<void> {
  const wanted = `${path}.wanted`
  const deadline = performance.now() + patienceMs
  let contended = await isThere(wanted)
  if (contended) await pause(STEP_BACK_MS)
  for (let wait = 1; !(await claimed(path));) {
    const owner = await ownerOf(path)
    if (owner === undefined) continue
    if (await isGone(owner)) {
      await breakLock(path, owner, patienceMs)
      continue
    }
    if (performance.now() >= deadline)
      throw new LockHeld(
        `the lock ${path} has been held by ${named(owner)} for more than ${patienceMs} ms; if that process is gone, delete the file`,
      )
    await claimed(wanted)
    contended = true
    await pause(wait)
    wait = Math.min(wait * 2, LONGEST_WAIT_MS)
  }
  if (contended) await removed(wanted)
}

/** Nobody else can remove the lock between the check and the removal: the owner is dead, and other breakers wait for `.break`. */
async function breakLock(path: string, owner: string, patienceMs: number): Promise<void> {
  await underLock(
    `${path}.break`,
    async () => {
      if ((await ownerOf(path)) === owner) await removed(path)
    },
    patienceMs,
  )
}

let self: string | undefined

/** The name of this process in its locks and temporary files. No earlier or later process has the same name. */
export function describeOwner(): string {
  self ??= [process.pid, ...situation(), hostname()].join(',')
  return self
}

/**
 * The start time of the process, the boot it runs in, and the namespace its pid belongs to; empty except on Linux. Kept short, so
 * that a file system can store the link within its inode.
 */
function situation(): readonly [string, string, string] {
  if (process.platform !== 'linux') return ['', '', '']
  const started = startedAt(readFileSync('/proc/self/stat', 'utf8'))
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8)
  return [started, boot, readlinkSync('/proc/self/ns/pid').replace(/\D/g, '')]
}

/** Whether the process with this name has certainly ended. */
export async function isGone(owner: string): Promise<boolean> {
  const [pid = '', started = '', boot = '', namespace = '', host = ''] = owner.split(',')
  const [, , ownBoot = '', ownNamespace = '', ownHost = ''] = describeOwner().split(',')
  if (!/^\d+$/.test(pid) || host !== ownHost) return false
  if (boot !== ownBoot) return true
  if (namespace !== ownNamespace) return false
  if (started === '') return !isRunning(Number(pid))
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    return startedAt(stat) !== started || hasEnded(stat)
  } catch (error) {
    // The file vanishes with the process, before it is opened or while it is read.
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ESRCH') return true
    throw error
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return errorCode(error) !== 'ESRCH'
  }
}

/** The fields of /proc/<pid>/stat after the command, which may itself contain spaces and brackets. The first here is the third, state. */
const fieldsOf = (stat: string) => stat.slice(stat.lastIndexOf(')') + 2).split(' ')
/** The start time in clock ticks since boot; the 22nd field. */
const startedAt = (stat: string) => fieldsOf(stat)[19] ?? ''
/** A zombie: it has ended and runs no more code, but its parent has not collected its exit status. */
const hasEnded = (stat: string) => ['Z', 'X', 'x'].includes(fieldsOf(stat)[0] ?? '')

function named(owner: string): string {
  const [pid = '', , , namespace = '', host = ''] = owner.split(',')
  const [, , , ownNamespace = '', ownHost = ''] = describeOwner().split(',')
  return `process ${pid}${host === ownHost && namespace === ownNamespace ? '' : ` of another container or machine (${host})`}`
}

async function claimed(path: string): Promise<boolean> {
  try {
    await symlink(describeOwner(), path)
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
