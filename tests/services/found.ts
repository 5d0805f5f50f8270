import { existsSync } from 'node:fs'
import type { Backend } from './backends.ts'
import { installed } from './child.ts'
import { kafkaContainer, noDocker, s3Container } from './docker.ts'
import { kafkaJars, startKafka } from './kafka.ts'
import { S3_CREDENTIALS, startS3, versitygw } from './s3.ts'

export type FoundServices = {
  readonly backends: readonly Backend[]
  /** What test processes need in their environment to find the services. */
  readonly environment: Readonly<Record<string, string>>
  readonly end: () => Promise<void>
}

type Way = { readonly how: string; readonly start: () => Promise<{ readonly address: string; readonly end: () => Promise<void> }> }

/**
 * One broker and one store for a whole test run, in this order: the endpoint in the environment, Docker, a native process; else
 * the backend is skipped with the reason and how to enable it.
 */
export async function findServices(given: Readonly<Record<string, string | undefined>>): Promise<FoundServices> {
  const withoutDocker = await noDocker()
  const docker = (start: Way['start']): Way | string => withoutDocker ?? { how: 'in a container', start }
  const [kafka, s3] = await Promise.all([
    find('kafka', given['KAFKA_BROKERS_FOR_TESTS'], 'KAFKA_BROKERS_FOR_TESTS=host:port', [
      docker(async () => {
        const { brokers, end } = await kafkaContainer()
        return { address: brokers, end }
      }),
      await nativeKafka(),
    ]),
    find('s3', given['S3_ENDPOINT_FOR_TESTS'], 'S3_ENDPOINT_FOR_TESTS=http://host:port (and the AWS_ names for credentials)', [
      docker(async () => {
        const { endpoint, end } = await s3Container()
        return { address: endpoint, end }
      }),
      nativeS3(),
    ]),
  ])
  return {
    backends: [{ name: 'memory', state: 'run', how: 'always' }, { name: 'files', state: 'run', how: 'always' }, kafka.backend, s3.backend],
    environment: {
      ...(kafka.address === undefined ? {} : { KAFKA_BROKERS_FOR_TESTS: kafka.address }),
      ...(s3.address === undefined ? {} : { S3_ENDPOINT_FOR_TESTS: s3.address }),
      ...(s3.address === undefined || s3.given ? {} : OWN_STORE),
    },
    async end() {
      await Promise.all([kafka.end(), s3.end()])
    },
  }
}

const OWN_STORE = {
  AWS_ACCESS_KEY_ID: S3_CREDENTIALS.accessKeyId,
  AWS_SECRET_ACCESS_KEY: S3_CREDENTIALS.secretAccessKey,
  AWS_REGION: S3_CREDENTIALS.region,
} as const

async function find(name: string, given: string | undefined, setting: string, ways: readonly (Way | string)[]) {
  const nothing = () => Promise.resolve()
  if (given !== undefined && given !== '')
    return { backend: { name, state: 'run', how: `at ${given}` } as const, address: given, given: true, end: nothing }
  const reasons: string[] = []
  for (const way of ways) {
    if (typeof way === 'string') {
      reasons.push(way)
      continue
    }
    try {
      const { address, end } = await way.start()
      return { backend: { name, state: 'run', how: `${way.how}, at ${address}` } as const, address, given: false, end }
    } catch (error) {
      reasons.push(`${way.how} it did not start (${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)})`)
    }
  }
  const backend: Backend = {
    name,
    state: 'skipped',
    reason: reasons.join('; '),
    enable: `npm run services, start Docker, or set ${setting}`,
  }
  return { backend, address: undefined, given: false, end: nothing }
}

/** How to start a broker as a process here, or why that cannot be. */
export async function nativeKafka(): Promise<Way | string> {
  if (!existsSync(kafkaJars())) return `no jars in ${kafkaJars()}`
  if (!(await installed('java', ['-version']))) return 'no java on the path (17 or newer)'
  return {
    how: 'as a process',
    async start() {
      const { brokers, end } = await startKafka()
      return { address: brokers, end }
    },
  }
}

function nativeS3(): Way | string {
  if (!existsSync(versitygw())) return `no program at ${versitygw()}`
  return {
    how: 'as a process',
    async start() {
      const { endpoint, end } = await startS3()
      return { address: endpoint, end }
    },
  }
}
