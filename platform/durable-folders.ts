import { mkdir, open } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/** Creates a folder and its missing parents, so that they survive a power cut. */
export async function makeFolder(path: string): Promise<void> {
  // Of a relative path the topmost parent is `.`, and its parent too.
  const whole = resolve(path)
  const first = await mkdir(whole, { recursive: true })
  if (first === undefined) return
  for (let at = whole; at.length >= first.length; at = dirname(at)) await syncFolder(dirname(at))
}

/** Syncs a folder. A file created or renamed in it survives a power cut only after that. */
export async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
