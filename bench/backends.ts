import { join } from 'node:path'
import { nativeKafka } from '../tests/services/found.ts'
import type { BuildDir } from './build-dir.ts'

/** Where the events of a bench lie. */
export type BenchBackend = { readonly name: 'files' | 'kafka'; readonly logUrl: string }

export type BenchBackends = {
  readonly files: BenchBackend
  /** A broker of its own, or why there is none. */
  readonly kafka: BenchBackend | string
  readonly end: () => Promise<void>
}

export async function openBenchBackends(buildDir: BuildDir, wanted: boolean): Promise<BenchBackends> {
  const files = { name: 'files', logUrl: `file:${join(buildDir.folder, 'log')}` } as const
  const given = process.env['KAFKA_BROKERS_FOR_TESTS']
  const nothing = () => Promise.resolve()
  if (!wanted) return { files, kafka: 'not asked for', end: nothing }
  if (given !== undefined && given !== '') return { files, kafka: { name: 'kafka', logUrl: `kafka://${given}` }, end: nothing }
  const way = await nativeKafka()
  if (typeof way === 'string') return { files, kafka: `${way}; to enable: npm run services, or set KAFKA_BROKERS_FOR_TESTS`, end: nothing }
  const { address, end } = await way.start()
  return { files, kafka: { name: 'kafka', logUrl: `kafka://${address}` }, end }
}
