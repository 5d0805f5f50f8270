import { randomBytes } from 'node:crypto'
import { readlinkSync } from 'node:fs'
import { open, unlink, type FileHandle } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { basename, dirname } from 'node:path'
import { errorCode } from './node-errors.ts'

/**
 * A Unix socket beside a lock, on which the owner of the lock listens. The kernel closes it when the process ends, for whatever reason,
 * and keeps it while the process is stopped. So a process of another container on the same machine, which cannot see the owner's pid,
 * can still find out whether the owner lives.
 *
 * ```
 * <path of the lock>.<name>   the socket; the lock names it
 * ```
 */
export type Witness = { readonly name: string; close(): Promise<void> }

/** The longest path that the kernel takes for a socket is 107 bytes. */
const LONGEST_PATH = 100

/** The namespace of the processes of the machine itself; the kernel gives it this number. */
const OUTSIDE_CONTAINERS = 'pid:[4026531836]'

/**
 * Undefined where it is not needed or cannot be: outside containers, where owners are known by their pid (a witness costs as much as
 * three locks), outside Linux, and on some file systems.
 */
export async function openWitness(lock: string): Promise<Witness | undefined> {
  if (!isContained()) return undefined
  const name = randomBytes(6).toString('hex')
  const place = await shortened(`${lock}.${name}`)
  if (place === undefined) return undefined
  const server = createServer((socket) => socket.destroy()).unref()
  const isListening = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false))
    // Processes of other users may ask, too.
    server.listen({ path: place.path, readableAll: true, writableAll: true }, () => resolve(true))
  })
  if (!isListening) {
    await place.close()
    return undefined
  }
  return {
    name,
    async close() {
      await new Promise((resolve) => server.close(resolve))
      await place.close()
    },
  }
}

let contained: boolean | undefined

function isContained(): boolean {
  contained ??= process.platform === 'linux' && readlinkSync('/proc/self/ns/pid') !== OUTSIDE_CONTAINERS
  return contained
}

/** Whether the owner that opened this witness has certainly ended. Only true on the machine where the owner ran. */
export async function hasNoWitness(lock: string, name: string): Promise<boolean> {
  const place = await shortened(`${lock}.${name}`)
  if (place === undefined) return false
  try {
    return await new Promise<boolean>((resolve) => {
      const socket = connect(place.path)
      socket.once('connect', () => resolve(false))
      socket.once('error', (error) => resolve(['ECONNREFUSED', 'ENOENT'].includes(errorCode(error) ?? '')))
      socket.once('close', () => socket.destroy())
      socket.unref()
    })
  } finally {
    await place.close()
  }
}

/** Removes the socket that a dead owner left. */
export async function removeWitness(lock: string, name: string): Promise<void> {
  await unlink(`${lock}.${name}`).catch(() => undefined)
}

/** The path by which a socket can be reached, however long its folder's path is. Undefined when there is no such folder. */
async function shortened(path: string): Promise<{ readonly path: string; close(): Promise<void> } | undefined> {
  if (Buffer.byteLength(path) <= LONGEST_PATH) return { path, close: () => Promise.resolve() }
  let folder: FileHandle
  try {
    folder = await open(dirname(path), 'r')
  } catch {
    return undefined
  }
  return { path: `/proc/self/fd/${folder.fd}/${basename(path)}`, close: () => folder.close() }
}
