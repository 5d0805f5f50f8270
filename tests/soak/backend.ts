import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { faultProxy } from '../services/fault-proxy.ts'
import { findServices } from '../services/found.ts'
import { s3Place, unused } from '../services/places.ts'
import { testKafkaClient } from '../services/topics.ts'
import type { LawRandom } from '../law/random.ts'
import type { StrikeAtPoint } from './fault-points.ts'
import { folderFaultPoints } from './folder-fault-points.ts'
import { storeFaultPoints } from './store-fault-points.ts'

export type SoakBackendName = 'files' | 'kafka'

/** Where the pipeline runs during a soak. */
export type SoakBackend = {
  readonly topic: string
  /** The settings that name log and lake: as the pipeline is given them, and past whatever stands between. */
  readonly settings: Readonly<Record<string, string>>
  readonly direct: Readonly<Record<string, string>>
  readonly strikeAtPoint: StrikeAtPoint
  /** How long a stopped process sleeps, from and to: past its session, where the log has sessions. */
  readonly sleepMs: readonly [number, number]
  /** Between two blows, on average: after each the pipeline must come to work again. */
  readonly everyMs: number
  /** Sometimes lets the store misbehave by itself: an answer lost, a connection cut, a refusal. */
  disturb(random: LawRandom): void
  /** What this backend does not test, in a sentence; undefined where nothing is left out. */
  readonly leftOut: string | undefined
  end(): Promise<void>
}

export const SOAK_SESSION_MS = 6000

export async function openSoakBackend(name: SoakBackendName, folder: string, seed: number): Promise<SoakBackend> {
  return name === 'files' ? await files(folder) : await kafka(seed)
}

async function files(folder: string): Promise<SoakBackend> {
  const [log, lake] = [join(folder, 'log'), join(folder, 'lake')]
  await mkdir(join(lake, '.tmp'), { recursive: true })
  const settings = { SIGNALS_LOG_URL: `file:${log}`, SIGNALS_LAKE_URL: `file:${lake}` }
  return {
    topic: 'soak',
    settings,
    direct: settings,
    strikeAtPoint: folderFaultPoints(lake),
    sleepMs: [800, 2500],
    everyMs: 1000,
    disturb: () => undefined,
    leftOut:
      'no proxy stands in front of a folder, so no answer is dropped and no PUT held back; the points around a PUT are met as the folder shows them',
    end: () => Promise.resolve(),
  }
}

/** Any object of a dataset: a segment, a signpost, a current object. */
const DATASET_OBJECT = /\/v1\/[a-z_]+\//

async function kafka(seed: number): Promise<SoakBackend> {
  const found = await findServices(process.env)
  Object.assign(process.env, found.environment)
  const [brokers, endpoint] = [process.env['KAFKA_BROKERS_FOR_TESTS'], process.env['S3_ENDPOINT_FOR_TESTS']]
  if (brokers === undefined || endpoint === undefined) {
    await found.end()
    const reasons = found.backends.flatMap((it) => (it.state === 'skipped' ? [`${it.name}: ${it.reason}; to enable: ${it.enable}`] : []))
    throw new Error(`the backend kafka needs Kafka and S3. ${reasons.join('. ')}`)
  }
  const { bucket, prefix } = await s3Place(endpoint)
  const { meet, strikeAtPoint } = storeFaultPoints()
  const proxy = await faultProxy(endpoint, meet)
  const topic = unused(`soak-${seed}`)
  const at = (address: string) => ({
    SIGNALS_LOG_URL: `kafka://${brokers}`,
    SIGNALS_LAKE_URL: `s3://${bucket}/${prefix}`,
    SIGNALS_S3_ENDPOINT: address,
  })
  return {
    topic,
    settings: at(proxy.endpoint),
    direct: at(endpoint),
    strikeAtPoint,
    sleepMs: [SOAK_SESSION_MS + 500, SOAK_SESSION_MS + 3500],
    everyMs: 2500,
    disturb(random) {
      const fault = random.pick([
        { kind: 'drop answer' },
        { kind: 'drop answer' },
        { kind: 'reset' },
        { kind: 'answer', status: 503, code: 'SlowDown' },
        { kind: 'answer', status: 409, code: 'ConditionalRequestConflict' },
      ] as const)
      proxy.fault('PUT', DATASET_OBJECT, fault)
    },
    leftOut: undefined,
    async end() {
      const admin = testKafkaClient(brokers.split(',')).admin()
      await admin.connect()
      await admin.deleteTopics({ topics: [topic, `${topic}.rejected`] }).catch(() => undefined)
      await admin.disconnect()
      await proxy.end()
      await found.end()
    },
  }
}
