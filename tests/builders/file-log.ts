import { open, readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { LogRecord } from '../../consumers/record.ts'
import { fileSource } from '../../consumers/runtime/filelog/source.ts'
import { drained } from '../contracts/reading.ts'
import { realClock } from './real-clock.ts'

/** Everything the file log of a topic holds, per partition, as a reader finds it. */
export async function everything(folder: string, topic: string): Promise<Map<number, LogRecord[]>> {
  return drained(await fileSource({ folder, topic, drain: true, clock: realClock, pollMs: 20 }))
}

/** The paths of a partition's log files, oldest first. */
export async function logFiles(folder: string, topic: string, partition: number): Promise<string[]> {
  const at = join(folder, topic, `p${String(partition).padStart(5, '0')}`)
  return (await readdir(at))
    .filter((it) => it.endsWith('.log'))
    .sort()
    .map((it) => join(at, it))
}

/** Puts bytes at the end of a file, as a writer that died leaves them. */
export async function leave(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'a')
  await handle.write(bytes)
  await handle.close()
}

/** Changes one byte of a file, as a failing disk does. */
export async function flipByte(path: string, at: number): Promise<void> {
  const before = (await readFile(path))[at] ?? 0
  const handle = await open(path, 'r+')
  await handle.write(Uint8Array.of(before ^ 0xff), 0, 1, at)
  await handle.close()
}
