/**
 * Kafka's default partitioner for keyed records (murmur2, seed 0x9747b28c). With it, the file log, our Kafka producer and other Kafka
 * producers write a customer to the same partition.
 */
export function partitionOf(key: Uint8Array, partitions: number): number {
  return (murmur2(key) & 0x7fffffff) % partitions
}

/** The 32-bit MurmurHash2 as Kafka's clients compute it, as a signed integer. */
export function murmur2(data: Uint8Array): number {
  const m = 0x5bd1e995
  const length = data.length
  let h = 0x9747b28c ^ length
  const view = new DataView(data.buffer, data.byteOffset, length)
  let i = 0
  for (; i + 4 <= length; i += 4) {
    let k = Math.imul(view.getInt32(i, true), m)
    k = Math.imul(k ^ (k >>> 24), m)
    h = Math.imul(h, m) ^ k
  }
  const rest = length - i
  if (rest >= 3) h ^= view.getUint8(i + 2) << 16
  if (rest >= 2) h ^= view.getUint8(i + 1) << 8
  if (rest >= 1) h = Math.imul(h ^ view.getUint8(i), m)
  h = Math.imul(h ^ (h >>> 13), m)
  return h ^ (h >>> 15)
}
