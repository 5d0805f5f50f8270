import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { eventConsumers } from '../../consumers/all.ts'
import { GATEWAY } from './chaos.ts'
import { SOAK_SESSION_MS, type SoakBackend } from './backend.ts'
import type { Program } from './processes.ts'
import type { Programs } from './programs.ts'
import { CONFIG, LOAD_KEY, SECRET, SECRET_NAME } from './load-source.ts'

const GROUP = 'soak'
const PARTITIONS = 3

export type GatewayPorts = { readonly port: number; readonly healthPort: number }

/** The gateway, and two rival processes for every consumer, with segments so small that there is always one about to be written. */
export type Pipeline = {
  readonly gateway: Program
  readonly consumers: readonly Program[]
  /** One command of the consuming half, to its end. */
  readonly consume: (name: string, args: readonly string[]) => Program
  readonly produce: (name: string, args: readonly string[]) => Program
  /** The environment of this process's own look at log and lake, past whatever stands between. */
  readonly direct: Readonly<Record<string, string>>
}

export async function pipeline(
  folder: string,
  { port, healthPort }: GatewayPorts,
  programs: Programs,
  backend: SoakBackend,
): Promise<Pipeline> {
  const config = join(folder, 'signals.yaml')
  await writeFile(config, CONFIG)
  const common = {
    SIGNALS_TOPIC: backend.topic,
    SIGNALS_PARTITIONS: String(PARTITIONS),
    SIGNALS_GROUP_PREFIX: GROUP,
    SIGNALS_KAFKA_SESSION_TIMEOUT_MS: String(SOAK_SESSION_MS),
    SIGNALS_HEALTH_PORT: '0',
    SIGNALS_SEGMENT_AGE_MS: '300',
    SIGNALS_SEGMENT_ROWS: '200',
    SIGNALS_SILENT_AGE_MS: '1000',
    SIGNALS_CURRENT_EVERY_MS: '500',
    SIGNALS_LOG_LEVEL: 'info',
    SIGNALS_KEEP_QUOTES: 'true',
    SIGNALS_KEEP_IDENTITIES: 'true',
  }
  const environment = { ...common, ...backend.settings }
  const producing = {
    ...environment,
    SIGNALS_CONFIG: config,
    SIGNALS_HTTP_PORT: String(port),
    SIGNALS_HEALTH_PORT: String(healthPort),
    SIGNALS_PSEUDONYM_KEY: Buffer.from(LOAD_KEY.secret).toString(),
    [SECRET_NAME]: SECRET,
  }
  const consume = (name: string, args: readonly string[]): Program => ({
    name,
    dataset: undefined,
    script: programs.consume,
    args,
    environment: () => environment,
  })
  const produce = (name: string, args: readonly string[]): Program => ({
    name,
    dataset: undefined,
    script: programs.produce,
    args,
    environment: () => producing,
  })
  const rivals = eventConsumers.flatMap(({ dataset: { name } }, index) => [
    { ...consume(`${name}-first`, ['run', name]), dataset: name },
    {
      ...consume(`${name}-rival`, ['run', name]),
      dataset: name,
      // In a group of its own it meets the first one at every slot; in the same group partitions go back and forth.
      environment: (start: number) => ({ ...environment, SIGNALS_GROUP_PREFIX: (start + index) % 2 === 0 ? GROUP : `${GROUP}-rival` }),
    },
  ])
  return {
    gateway: produce(GATEWAY, ['serve']),
    consumers: rivals,
    consume,
    produce,
    direct: { ...common, ...backend.direct, SIGNALS_GROUP_PREFIX: `${GROUP}-audit`, SIGNALS_LOG_LEVEL: 'warn' },
  }
}
