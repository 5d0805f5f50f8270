import { appendFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { errorCode } from '../../../platform/node-errors.ts'
import type { Lake } from '../../runtime/ports.ts'
import type { LakeObjects } from './lake-objects.ts'

/**
 * Copies of the objects of a lake, in a folder of this machine. One process at a time brings them forward (open-reading.ts).
 *
 * ```
 * <folder>/copies/v1/interactions/arrived_on=2026-01-31/e001-….parquet    a copy, at the path its key names
 * <folder>/copies.jsonl                                                  a line per copy, after it is whole: its key and its etag
 * ```
 * A copy counts as long as its key is listed with the etag of its last line. So a segment is fetched once, an object that was replaced
 * is fetched again, and what a killed process left half done is done again.
 */
export type CopyProgress = { readonly done: number; readonly of: number }

type Copies = {
  readonly lake: Pick<Lake, 'read'>
  readonly folder: string
  readonly tell: (progress: CopyProgress) => void
}

/** Requests on their way at once. */
const AT_ONCE = 16

export const copiesFolder = (folder: string): string => join(folder, 'copies')

/**
 * Fetches every listed object that has no copy, and removes the copies of objects that are not listed any more. Returns the objects
 * that have a copy: an object that vanished since the listing has none.
 */
export async function bringCopiesForward({ lake, folder, tell }: Copies, listed: LakeObjects): Promise<LakeObjects> {
  await mkdir(copiesFolder(folder), { recursive: true, mode: 0o700 })
  const known = await readLines(folder)
  const missing = [...listed].filter(([key, etag]) => known.get(key) !== etag)
  const copied = new Map([...listed].filter(([key, etag]) => known.get(key) === etag))
  const waiting = missing.values()
  let done = 0
  let failed = false
  const fetchNext = async (): Promise<void> => {
    for (const [key, etag] of waiting) {
      if (failed) return
      if (await fetchCopy(lake, folder, key)) {
        await appendFile(join(folder, LINES), line(key, etag), { mode: 0o600 })
        copied.set(key, etag)
      }
      done += 1
      tell({ done, of: missing.length })
    }
  }
  const stop = (error: unknown) => {
    failed = true
    throw error
  }
  // Nothing is on its way any more when this returns or throws.
  const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, () => fetchNext().catch(stop)))
  for (const it of ended) if (it.status === 'rejected') throw it.reason
  const gone = [...known.keys()].filter((key) => !copied.has(key))
  for (const key of gone) await rm(pathOf(folder, key), { force: true })
  if (missing.length > 0 || gone.length > 0) await writeLines(folder, copied)
  return copied
}

async function fetchCopy(lake: Pick<Lake, 'read'>, folder: string, key: string): Promise<boolean> {
  const stored = await lake.read(key)
  if (stored === undefined) return false
  const path = pathOf(folder, key)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await writeFile(`${path}.part`, stored.body, { mode: 0o600 })
  await rename(`${path}.part`, path)
  return true
}

const LINES = 'copies.jsonl'
const Line = z.tuple([z.string(), z.string()])

const line = (key: string, etag: string): string => `${JSON.stringify([key, etag])}\n`
const pathOf = (folder: string, key: string): string => join(copiesFolder(folder), key)

/** A last line that was cut off by a crash says nothing, like any line that cannot be read. */
async function readLines(folder: string): Promise<ReadonlyMap<string, string>> {
  const known = new Map<string, string>()
  for (const text of (await textOf(join(folder, LINES))).split('\n')) {
    const read = parseLine(text)
    if (read !== undefined) known.set(read[0], read[1])
  }
  return known
}

function parseLine(text: string): readonly [string, string] | undefined {
  try {
    return Line.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return ''
    throw error
  }
}

async function writeLines(folder: string, copied: LakeObjects): Promise<void> {
  const path = join(folder, LINES)
  await writeFile(`${path}.part`, [...copied].map(([key, etag]) => line(key, etag)).join(''), { mode: 0o600 })
  await rename(`${path}.part`, path)
}
