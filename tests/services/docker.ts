import { freePorts, waitUntilReady, runToEnd } from './child.ts'
import { takesGroups } from './kafka.ts'
import { S3_CREDENTIALS } from './s3.ts'
import { KAFKA_VERSION, VERSITYGW } from './versions.ts'

/** The same images as in docker-compose.yml. */
export const KAFKA_IMAGE = `apache/kafka:${KAFKA_VERSION}`
export const S3_IMAGE = `ghcr.io/versity/versitygw:${VERSITYGW.split('@')[1]}`

const START_MS = 120_000

/** Undefined where a Docker daemon answers, else why it is not used. */
export async function noDocker(): Promise<string | undefined> {
  return await runToEnd('docker', ['version', '--format', '{{.Server.Version}}'], { timeoutMs: 5000 }).then(
    () => undefined,
    () => 'no Docker daemon answers',
  )
}

/** Kafka in a container. The port is chosen here, since a broker has to know the address its clients use. */
export async function kafkaContainer(): Promise<{ readonly brokers: string; readonly end: () => Promise<void> }> {
  const { GenericContainer } = await import('testcontainers')
  const [port] = await freePorts(1)
  const container = await new GenericContainer(KAFKA_IMAGE)
    .withExposedPorts({ container: 9092, host: port ?? 0 })
    .withEnvironment({
      KAFKA_NODE_ID: '1',
      KAFKA_PROCESS_ROLES: 'broker,controller',
      KAFKA_LISTENERS: 'PLAINTEXT://:9092,CONTROLLER://:9093',
      KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://127.0.0.1:${port}`,
      KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
      KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
      KAFKA_CONTROLLER_QUORUM_VOTERS: '1@127.0.0.1:9093',
      KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
      KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1',
      KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: '1',
      KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
      KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
    })
    .withStartupTimeout(START_MS)
    .start()
  const brokers = `127.0.0.1:${port}`
  await waitUntilReady(`the Kafka container at ${brokers}`, undefined, START_MS, () => takesGroups(brokers))
  return { brokers, end: async () => void (await container.stop()) }
}

/** The S3 server in a container. */
export async function s3Container(): Promise<{ readonly endpoint: string; readonly end: () => Promise<void> }> {
  const { GenericContainer } = await import('testcontainers')
  const container = await new GenericContainer(S3_IMAGE)
    .withExposedPorts(7070)
    .withEnvironment({ ROOT_ACCESS_KEY: S3_CREDENTIALS.accessKeyId, ROOT_SECRET_KEY: S3_CREDENTIALS.secretAccessKey })
    .withEntrypoint(['sh', '-c', 'mkdir -p /buckets && exec versitygw --port :7070 posix /buckets'])
    .withStartupTimeout(START_MS)
    .start()
  return { endpoint: `http://127.0.0.1:${container.getMappedPort(7070)}`, end: async () => void (await container.stop()) }
}
