import { join } from 'node:path'
import { nativeKafka } from '../tests/services/found.ts'
import type { Workshop } from './workshop.ts'

/** Where the events of a bench lie. */
export type Ground = { readonly name: 'files' | 'kafka'; readonly logUrl: string }

export type Grounds = {
  readonly files: Ground
  /** A broker of its own, or why there is none. */
  readonly kafka: Ground | string
  readonly end: () => Promise<void>
}

export async function openGrounds(workshop: Workshop, wanted: boolean): Promise<Grounds> {
  const files = { name: 'files', logUrl: `file:${join(workshop.folder, 'log')}` } as const
  const given = process.env['KAFKA_BROKERS_FOR_TESTS']
  const nothing = () => Promise.resolve()
  if (!wanted) return { files, kafka: 'not asked for', end: nothing }
  if (given !== undefined && given !== '') return { files, kafka: { name: 'kafka', logUrl: `kafka://${given}` }, end: nothing }
  const way = await nativeKafka()
  if (typeof way === 'string') return { files, kafka: `${way}; to enable: npm run services, or set KAFKA_BROKERS_FOR_TESTS`, end: nothing }
  const { address, end } = await way.start()
  return { files, kafka: { name: 'kafka', logUrl: `kafka://${address}` }, end }
}
