import { readdir } from 'node:fs/promises'
import type { Dirent } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from '../../../platform/node-errors.ts'

/** A name in a folder as it appears in a key. The name of a folder ends with a slash, so that it sorts as the keys below it do. */
type Name = { readonly name: string; readonly bytes: Buffer; readonly isFolder: boolean }

/** The keys below `folder` that start with `prefix`, in byte order; only those after `after`. */
export async function* keysIn(
  folder: string,
  prefix: string,
  after: string | undefined,
  internal: ReadonlySet<string>,
): AsyncGenerator<string> {
  const last = after === undefined ? undefined : Buffer.from(after)
  const above = prefix.slice(0, prefix.lastIndexOf('/') + 1)

  async function* below(above: string): AsyncGenerator<string> {
    for (const { name, isFolder } of await namesIn(folder, above, internal)) {
      const key = above + name
      if (!key.startsWith(prefix)) continue
      const isBehind = last === undefined || Buffer.compare(Buffer.from(key), last) > 0
      if (!isFolder && isBehind) yield key
      // The keys of a folder are all after `after` or all before it, unless `after` is one of them or the folder itself.
      if (isFolder && (isBehind || after?.startsWith(key) === true)) yield* below(key)
    }
  }

  yield* below(above)
}

/** The names of the folders directly below `prefix` that contain at least one object, in byte order. */
export async function* folderNames(folder: string, prefix: string, internal: ReadonlySet<string>): AsyncGenerator<string> {
  for (const { name, isFolder } of await namesIn(folder, prefix, internal)) {
    if (!isFolder) continue
    for await (const _ of keysIn(folder, prefix + name, undefined, internal)) {
      yield name.slice(0, -1)
      break
    }
  }
}

async function namesIn(folder: string, above: string, internal: ReadonlySet<string>): Promise<readonly Name[]> {
  return (await entriesOf(join(folder, above)))
    .filter((it) => (it.isFile() || it.isDirectory()) && (above !== '' || !internal.has(it.name)))
    .map((it) => (it.isDirectory() ? `${it.name}/` : it.name))
    .map((name) => ({ name, bytes: Buffer.from(name), isFolder: name.endsWith('/') }))
    .toSorted((a, b) => Buffer.compare(a.bytes, b.bytes))
}

async function entriesOf(path: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(path, { withFileTypes: true })
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return []
    throw error
  }
}
