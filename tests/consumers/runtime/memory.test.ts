import { memoryLake, memoryLog } from '../../../consumers/runtime/memory.ts'
import { realClock } from '../../builders/real-clock.ts'
import { lakeContract } from '../../contracts/lake.ts'
import { sourceContract } from '../../contracts/source.ts'

// Every connection to a lake in memory is the lake itself.
lakeContract('the lake in memory', () => {
  const lake = memoryLake()
  return Promise.resolve({ lake, another: () => Promise.resolve(lake), end: () => lake.close() })
})

sourceContract('the log in memory', { shares: false, holes: true, forgets: true, recreates: true }, () => {
  const log = memoryLog({ clusterId: 'memory-1', topic: 'service-interactions', partitions: 3, clock: realClock })
  return Promise.resolve({
    topic: 'service-interactions',
    partitions: 3,
    append(partition, entries) {
      for (const { key, value, headers } of entries)
        log.append(partition, {
          key: key?.slice() ?? null,
          value: value?.slice() ?? null,
          headers: Object.entries(headers ?? {}).map(([name, text]) => [name, new Uint8Array(Buffer.from(text))] as const),
        })
      return Promise.resolve()
    },
    open: ({ drain }) => Promise.resolve(log.source({ drain })),
    hole(partition) {
      log.skip(partition, 1n)
      return Promise.resolve()
    },
    forget(partition, before) {
      log.forget(partition, before)
      return Promise.resolve()
    },
    recreate() {
      log.recreate()
      return Promise.resolve()
    },
    end: () => Promise.resolve(),
  })
})
