import { join } from 'node:path'
import { openReading, type ReadLake, type LakeSession } from '../../consumers/views/reading/open-reading.ts'
import { directoryLake } from '../../consumers/runtime/lake/directory.ts'
import { realClock } from './real-clock.ts'

/** A lake in a folder with a cache of its own, read with what the test is about. */
export async function readingOf(folder: string, about: Pick<ReadLake, 'datasets'> & Partial<ReadLake>): Promise<LakeSession> {
  const lake = await directoryLake(folder)
  return await openReading({
    lake,
    place: folder,
    folder,
    cache: join(folder, '..', 'cache'),
    limits: { memoryMb: 512, threads: 2 },
    views: [],
    clock: realClock,
    progress: () => undefined,
    say: () => undefined,
    ...about,
  })
}

/** All rows of a view as texts, in an order of their own. */
export async function sortedRows({ connection }: Pick<LakeSession, 'connection'>, view: string): Promise<readonly string[]> {
  const reader = await connection.runAndReadAll(`SELECT * FROM ${view}`)
  return reader
    .getRowObjectsJson()
    .map((row) => JSON.stringify(row))
    .toSorted()
}
