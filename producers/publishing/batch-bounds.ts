type Sized = { readonly bytes: number }
type Bounds = { readonly bytesPerPartition: number; readonly bytesInTotal: number }

/** Why a call is not accepted; undefined when all its messages are. An empty queue accepts a call of any size. */
export function refuseFull(
  messages: readonly (Sized & { readonly partition: number })[],
  total: number,
  bytesOf: (partition: number) => number,
  { bytesPerPartition, bytesInTotal }: Bounds,
): string | undefined {
  const more = new Map<number, number>()
  for (const { partition, bytes } of messages) more.set(partition, (more.get(partition) ?? 0) + bytes)
  const sum = [...more.values()].reduce((all, it) => all + it, 0)
  if (total > 0 && total + sum > bytesInTotal) return `${total} bytes are already waiting for the log`
  for (const [partition, bytes] of more) {
    const waiting = bytesOf(partition)
    if (waiting > 0 && waiting + bytes > bytesPerPartition) return `${waiting} bytes are already waiting for partition ${partition}`
  }
  return undefined
}

/** Takes as many messages from the front as fit into one send, but at least one. */
export function takeBatch<T extends Sized>(items: T[], bytesPerSend: number): readonly T[] {
  let bytes = 0
  let count = 0
  for (const it of items) {
    if (count > 0 && bytes + it.bytes > bytesPerSend) break
    bytes += it.bytes
    count += 1
  }
  return items.splice(0, count)
}
