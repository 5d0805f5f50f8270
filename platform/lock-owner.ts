import { readFileSync, readlinkSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { errorCode } from './node-errors.ts'

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

/** How much of a process can be known from here. */
export type Sight =
  /** Its pid is a pid of this process's namespace. */
  | 'visible'
  /** It ran on this machine since its start, in another container. */
  | 'same machine'
  /** An earlier boot of this machine under another host name, or another machine. */
  | 'elsewhere'
  /** The name has another form. */
  | 'unknown'

export function sightOf(owner: string): Sight {
  const [pid = '', , boot = '', namespace = '', host = ''] = owner.split(',')
  const [, , ownBoot = '', ownNamespace = '', ownHost = ''] = describeOwner().split(',')
  if (!/^\d+$/.test(pid)) return 'unknown'
  if (boot !== ownBoot || (boot === '' && host !== ownHost)) return 'elsewhere'
  return namespace === ownNamespace ? 'visible' : 'same machine'
}

/** Whether the process with this name has certainly ended. */
export async function isGone(owner: string): Promise<boolean> {
  const [pid = '', started = '', , , host = ''] = owner.split(',')
  const sight = sightOf(owner)
  // An earlier boot of this machine.
  if (sight === 'elsewhere') return host === describeOwner().split(',')[4]
  if (sight !== 'visible') return false
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

/** The owner in words. */
export function nameOwner(owner: string): string {
  const [pid = '', , , , host = ''] = owner.split(',')
  return `process ${pid}${sightOf(owner) === 'visible' ? '' : ` of another container or machine (${host})`}`
}
