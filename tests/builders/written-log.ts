import { randomUUID } from 'node:crypto'
import { filePublisher } from '../../producers/publishing/filelog.ts'

export type WrittenRecord = { readonly value: Uint8Array; readonly key?: string; readonly headers?: Readonly<Record<string, string>> }

/** A file log with these records, as the gateway leaves it. */
export async function writtenLog(folder: string, records: readonly WrittenRecord[], partitions = 2): Promise<void> {
  const publisher = await filePublisher({ folder, partitions, now: () => Date.now(), newId: randomUUID })
  await publisher.publish(
    'service-interactions',
    records.map(({ value, key = 'i:1', headers = {} }) => ({ value, key: Buffer.from(key), headers })),
  )
  await publisher.close()
}
