import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { lakeUrl, logUrl } from '../../platform/addresses.ts'
import { BadSettings, Unreachable } from '../../platform/errors.ts'
import type { Logger } from '../../platform/logger.ts'
import { kafkaLogin } from '../../platform/kafka-login.ts'
import type { ReadFile } from '../../platform/secrets.ts'
import type { LakeUrl } from '../../schemas/config/lake-url.ts'
import type { Settings } from '../../schemas/config/settings.ts'
import { rejectedTopic } from '../../schemas/rejected-payload.ts'
import { directoryLake } from '../runtime/lake/directory.ts'
import { fileSource } from '../runtime/filelog/source.ts'
import type { Diagnosis } from '../runtime/lake/conditional-writes.ts'
import type { S3Place } from '../runtime/lake/s3-place.ts'
import type { Clock, Lake, Source } from '../runtime/ports.ts'

/** The log and the lake, each chosen by one URL and nothing else. The clients of Kafka and S3 are loaded only when they are used. */
export type ConsumerBackend = {
  /** The store as an operator knows it. The record of a conditional writes check is valid for this store only. */
  readonly place: string
  /** Opens the lake; creates its folder if there is none. */
  openLake(): Promise<Lake>
  /** Finds out why the store refuses writes; undefined when it does not find out. `folder` is where it may write. */
  diagnoseWrites(folder: string, error: unknown): Promise<Diagnosis | undefined>
  /** Opens an existing lake to read it. Throws `BadSettings` when its folder is missing, because then the URL is wrong. */
  findLake(): Promise<Lake>
  /** Opens the topic of events, or that of rejected payloads. `dataset` names the consumer group. */
  openSource(dataset: string, drain: boolean, reads?: 'rejected'): Promise<Source>
}

export function selectConsumerBackend(
  settings: Settings,
  clock: Clock,
  chance: () => number,
  log: Logger,
  readFile: ReadFile,
): ConsumerBackend {
  const [lake, source] = [lakeUrl(settings), logUrl(settings)]
  const login = source.kind === 'file' ? undefined : kafkaLogin(settings, readFile)
  const openLake = async (): Promise<Lake> => {
    if (lake.kind === 'file') return folderLake(lake.folder)
    const { s3Lake } = await import('../runtime/lake/s3.ts')
    return s3Lake(s3Place(lake, settings, clock, chance))
  }
  return {
    place:
      lake.kind === 'file' ? resolve(lake.folder) : `s3://${lake.bucket}/${lake.prefix} at ${settings.SIGNALS_S3_ENDPOINT ?? 'Amazon'}`,
    openLake,
    async diagnoseWrites(folder, error) {
      if (lake.kind === 'file') return undefined
      const { diagnoseWrites } = await import('../runtime/lake/s3-diagnosis.ts')
      return await diagnoseWrites(s3Place(lake, settings, clock, chance), folder, error)
    },
    async findLake() {
      if (lake.kind === 'file' && !existsSync(lake.folder))
        throw new BadSettings(`there is no lake at ${resolve(lake.folder)}; correct SIGNALS_LAKE_URL, or run a consumer first`)
      return openLake()
    },
    async openSource(dataset, drain, reads) {
      const topic = reads === 'rejected' ? rejectedTopic(settings.SIGNALS_TOPIC) : settings.SIGNALS_TOPIC
      if (source.kind === 'file') return fileSource({ folder: source.folder, topic, drain, clock })
      const { kafkaSource } = await import('../runtime/kafka/source.ts')
      return kafkaSource({
        brokers: source.brokers,
        topic,
        group: `${settings.SIGNALS_GROUP_PREFIX}.${dataset}`,
        clientId: `service-signals.${dataset}`,
        sessionTimeoutMs: settings.SIGNALS_KAFKA_SESSION_TIMEOUT_MS,
        drain,
        log: (level, sentence) => log[level](sentence),
        clock,
        ...(login === undefined ? {} : { login }),
      })
    },
  }
}

function s3Place({ bucket, prefix }: Extract<LakeUrl, { kind: 's3' }>, settings: Settings, clock: Clock, random: () => number): S3Place {
  const {
    SIGNALS_S3_ENDPOINT: endpoint,
    SIGNALS_S3_ADDRESSING: addressing,
    SIGNALS_S3_SSE: algorithm,
    SIGNALS_S3_SSE_KMS_KEY_ID: keyId,
  } = settings
  return {
    bucket,
    prefix,
    clock,
    random,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(addressing === undefined ? {} : { addressing }),
    ...(algorithm === undefined ? {} : { encryption: { algorithm, ...(keyId === undefined ? {} : { keyId }) } }),
  }
}

async function folderLake(folder: string): Promise<Lake> {
  try {
    return await directoryLake(folder)
  } catch (cause) {
    throw new Unreachable(`the lake ${resolve(folder)} cannot be opened: ${String(cause)}; correct SIGNALS_LAKE_URL`, { cause })
  }
}
