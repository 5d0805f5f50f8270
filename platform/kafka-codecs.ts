/** The topic setting by which the brokers compress records again. Kafka answers with the brokers' value where the topic has none. */
export const COMPRESSION_TYPE = 'compression.type'

/** `producer` keeps each record as it was sent. Consumers have no codec for lz4 and snappy. */
const READABLE: ReadonlySet<string> = new Set(['producer', 'uncompressed', 'gzip', 'zstd'])

/** Whether consumers can read what a topic with this `compression.type` holds. */
export function isReadableCompression(type: string): boolean {
  return READABLE.has(type)
}
