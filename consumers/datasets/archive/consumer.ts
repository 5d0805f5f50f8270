import { archive } from '../../../schemas/datasets/archive.ts'
import type { Archive } from '../../consumer.ts'

/** Keeps what the log held, readable or not. */
export const archiveConsumer: Archive<typeof archive> = {
  kind: 'archive',
  dataset: archive,
  modelVersion: 'as-it-was',
  keep: (record, reading) => ({
    record_key: record.key,
    value: record.value,
    header_names: record.headers.map(([name]) => name),
    header_values: record.headers.map(([, value]) => Buffer.from(value).toString('base64')),
    appended_at: record.appendTime,
    refused_code: reading.ok ? null : reading.code,
    refused_path: reading.ok ? null : reading.path,
  }),
}
