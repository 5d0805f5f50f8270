import { readFileSync, readlinkSync } from 'node:fs'
import { lstat, readFile, readlink, symlink, unlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { codeOf } from './node-errors.ts'

/**
 * A lock between processes of one machine, for places where files must be changed by one at a time.
 *
 * ```
 * <path>          a symbolic link whose target names the owner: made in one step that fails where one is
 * <path>.wanted   somebody waits: who comes later lets him go first
 * <path>.break    held by whoever removes the lock of a dead owner, so that no two do
 * ```
 * A process that died (killed, crashed, machine restarted) is known by its pid and start time, and its lock is broken. One that
 * is alive, however slow or stopped, keeps it: who stole a lock from a sleeper would work beside it when it wakes. An owner that
 * cannot be seen from here (another container, another machine) is taken for alive; the error names the file to delete.
 */
class LockHeld extends Error {
  override readonly name = 'LockHeld'
}

/** A live owner is waited for this long, in milliseconds; a batch or a swap takes a few. */
const PATIENCE_MS = 10_000
const LONGEST_WAIT_MS = 8
/** Longer than any wait between two tries, so that who waits is sure to try meanwhile. */
const STEP_BACK_MS = 12

/** Does the work while holding the lock. Throws `LockHeld` when a live owner keeps it longer than `patienceMs`. */
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
        `the lock ${path} is held by ${named(owner)} for more than ${patienceMs} ms; if that process is gone, delete the file`,
      )
    await claimed(wanted)
    contended = true
    await pause(wait)
    wait = Math.min(wait * 2, LONGEST_WAIT_MS)
  }
  if (contended) await removed(wanted)
}

/** Nobody else may remove the lock between the look and the removal: the dead cannot, and the other breakers wait outside. */
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

/** This process, as its locks and temporary files name it: no other process, before or after, has the same name. */
export function me(): string {
  self ??= [process.pid, ...situation(), hostname()].join(',')
  return self
}

/**
 * When the process started, in which boot, and the namespace its pid belongs to; only Linux tells. Short, so that a file system
 * can keep the link within its inode.
 */
function situation(): readonly [string, string, string] {
  if (process.platform !== 'linux') return ['', '', '']
  const started = startedAt(readFileSync('/proc/self/stat', 'utf8'))
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8)
  return [started, boot, readlinkSync('/proc/self/ns/pid').replace(/\D/g, '')]
}

/** Whether the process of this name is gone for certain. */
export async function isGone(owner: string): Promise<boolean> {
  const [pid = '', started = '', boot = '', namespace = '', host = ''] = owner.split(',')
  const [, , ownBoot = '', ownNamespace = '', ownHost = ''] = me().split(',')
  if (!/^\d+$/.test(pid) || host !== ownHost) return false
  if (boot !== ownBoot) return true
  if (namespace !== ownNamespace) return false
  if (started === '') return !isRunning(Number(pid))
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    return startedAt(stat) !== started || hasEnded(stat)
  } catch (error) {
    // The file vanishes with the process, before it is opened or while it is read.
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ESRCH') return true
    throw error
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) !== 'ESRCH'
  }
}

/** The fields of /proc/<pid>/stat behind the command, which may itself hold spaces and brackets: state is the third. */
const fieldsOf = (stat: string) => stat.slice(stat.lastIndexOf(')') + 2).split(' ')
/** In clock ticks since boot; the 22nd field. */
const startedAt = (stat: string) => fieldsOf(stat)[19] ?? ''
/** Killed, but its parent has not asked how it ended: it runs no more code. */
const hasEnded = (stat: string) => ['Z', 'X', 'x'].includes(fieldsOf(stat)[0] ?? '')

function named(owner: string): string {
  const [pid = '', , , namespace = '', host = ''] = owner.split(',')
  const [, , , ownNamespace = '', ownHost = ''] = me().split(',')
  return `process ${pid}${host === ownHost && namespace === ownNamespace ? '' : ` of another container or machine (${host})`}`
}

async function claimed(path: string): Promise<boolean> {
  try {
    await symlink(me(), path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Undefined when it was released meanwhile. */
async function ownerOf(path: string): Promise<string | undefined> {
  try {
    return await readlink(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw new Error(`${path} is in the way of a lock and is none`, { cause: error })
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}

async function removed(path: string): Promise<void> {
  try {
    await unlink(path)
  } catch (error) {
    // Its whole folder may have been removed, or somebody else took the mark away.
    if (codeOf(error) !== 'ENOENT') throw error
  }
}
