import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseLakeUrl } from '../schemas/lake-url.ts'
import { parseLogUrl } from '../schemas/log-url.ts'
import type { Settings } from '../schemas/settings.ts'
import type { Log } from './log.ts'
import { directoryLake } from './runtime/directory.ts'
import { Unreachable } from './runtime/errors.ts'
import { fileSource } from './runtime/files.ts'
import type { KafkaSourceOptions } from './runtime/kafka.ts'
import type { Clock, Lake, Source } from './runtime/ports.ts'

/** The two grounds, chosen by two URLs and nothing else. Kafka and S3 are loaded when they are asked for. */
export type Ground = {
  /** The store in words: what a probe record is for. */
  readonly place: string
  /** Makes the folder of a lake where there is none. */
  openLake(): Promise<Lake>
  /** Opens a lake to read what is in it; a folder that is not there is a mistake in its name. */
  findLake(): Promise<Lake>
  openSource(dataset: string, drain: boolean): Promise<Source>
}

export class Misconfigured extends Error {
  override readonly name = 'Misconfigured'
  readonly exitCode = 64
}

export function ground(settings: Settings, clock: Clock, chance: () => number, log: Log): Ground {
  const lake = parseLakeUrl(settings.SIGNALS_LAKE_URL)
  const source = parseLogUrl(settings.SIGNALS_LOG_URL)
  if (!lake.ok || !source.ok)
    throw new Misconfigured(
      [...(source.ok ? [] : [`SIGNALS_LOG_URL: ${source.complaint}`]), ...(lake.ok ? [] : [`SIGNALS_LAKE_URL: ${lake.complaint}`])].join(
        '\n',
      ),
    )
  const secured = source.url.kind === 'file' ? {} : security(settings)
  const openLake = async (): Promise<Lake> => {
    if (lake.url.kind === 'file') return folderLake(lake.url.folder)
    const { s3Lake } = await import('./runtime/s3.ts')
    const endpoint = settings.SIGNALS_S3_ENDPOINT
    return s3Lake({
      bucket: lake.url.bucket,
      prefix: lake.url.prefix,
      clock,
      random: chance,
      ...(endpoint === undefined ? {} : { endpoint }),
    })
  }
  return {
    place:
      lake.url.kind === 'file'
        ? resolve(lake.url.folder)
        : `s3://${lake.url.bucket}/${lake.url.prefix} at ${settings.SIGNALS_S3_ENDPOINT ?? 'Amazon'}`,
    openLake,
    async findLake() {
      if (lake.url.kind === 'file' && !existsSync(lake.url.folder))
        throw new Misconfigured(`there is no lake at ${resolve(lake.url.folder)}; correct SIGNALS_LAKE_URL, or run a consumer first`)
      return openLake()
    },
    async openSource(dataset, drain) {
      const topic = settings.SIGNALS_TOPIC
      if (source.url.kind === 'file') return fileSource({ folder: source.url.folder, topic, drain, clock })
      const { kafkaSource } = await import('./runtime/kafka.ts')
      return kafkaSource({
        brokers: source.url.brokers,
        topic,
        group: `${settings.SIGNALS_GROUP_PREFIX}.${dataset}`,
        clientId: `service-signals.${dataset}`,
        sessionTimeoutMs: settings.SIGNALS_KAFKA_SESSION_TIMEOUT_MS,
        drain,
        log: (level, sentence) => log[level](sentence),
        clock,
        ...secured,
      })
    },
  }
}

async function folderLake(folder: string): Promise<Lake> {
  try {
    return await directoryLake(folder)
  } catch (cause) {
    throw new Unreachable(`the lake ${resolve(folder)} cannot be opened: ${String(cause)}; correct SIGNALS_LAKE_URL`, { cause })
  }
}

/** Wrong ones are said before anything is opened: without them the client would knock as somebody else, or unprotected. */
function security(settings: Settings): Pick<KafkaSourceOptions, 'ssl' | 'sasl'> {
  const {
    SIGNALS_KAFKA_SASL_MECHANISM: mechanism,
    SIGNALS_KAFKA_SASL_USERNAME: username,
    SIGNALS_KAFKA_SASL_PASSWORD: password,
    SIGNALS_KAFKA_SSL_CA_FILE: path,
  } = settings
  const ca = path === undefined ? undefined : certificate(path)
  const ssl = settings.SIGNALS_KAFKA_SSL ? { ssl: ca === undefined ? true : { ca } } : {}
  if (mechanism === undefined) return ssl
  if (username === undefined || password === undefined)
    throw new Misconfigured('SIGNALS_KAFKA_SASL_MECHANISM needs SIGNALS_KAFKA_SASL_USERNAME and SIGNALS_KAFKA_SASL_PASSWORD')
  return { ...ssl, sasl: { mechanism, username, password } }
}

function certificate(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new Misconfigured(`SIGNALS_KAFKA_SSL_CA_FILE names ${path}, which cannot be read`, { cause })
  }
}
