import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kafka, logLevel } from 'kafkajs'
import { cacheFolder } from './cache.ts'
import { freePorts, waitUntilReady, runToEnd, startChild, type Child } from './child.ts'
import { KAFKA_VERSION } from './versions.ts'

// A real Kafka broker as a plain process: jars from Maven Central, one node that is broker and controller.
const START_MS = 60_000

/** Where the jars are once they were fetched. */
export const kafkaJars = () => join(cacheFolder(), `kafka-${KAFKA_VERSION}`, 'lib')

/** Fetches the jars (43 MB) with Maven, unless they are there. Safe beside another fetch. */
export async function fetchKafka(): Promise<void> {
  if (existsSync(kafkaJars())) return
  const work = join(cacheFolder(), `kafka-${KAFKA_VERSION}`, `fetch-${process.pid}`)
  await mkdir(work, { recursive: true })
  await writeFile(join(work, 'pom.xml'), POM)
  await runToEnd('mvn', ['-B', '-q', 'dependency:copy-dependencies', '-DincludeScope=runtime', '-DoutputDirectory=lib'], {
    folder: work,
    timeoutMs: 900_000,
  })
  await rename(join(work, 'lib'), kafkaJars()).catch((error: unknown) => {
    if (!existsSync(kafkaJars())) throw error
  })
  await rm(work, { recursive: true, force: true })
}

/** A second listener of the broker, which lets only some clients in. */
export type GuardedListener = {
  readonly protocol: 'SASL_PLAINTEXT' | 'SSL'
  /** Lines of server.properties; the name of the listener is `guarded`. */
  readonly properties: string
}

export type Broker = {
  /** `host:port`, as a client wants it. */
  readonly brokers: string
  /** The guarded listener, where there is one. */
  readonly guarded: string
  /** Ends it as a power cut would; `start` brings it back on the same port with the same log. */
  readonly kill: () => Promise<void>
  readonly start: () => Promise<void>
  /** Stops it in its tracks: connections stay open and nobody answers, as behind a cable that was pulled; `thaw` ends that. */
  readonly freeze: () => void
  readonly thaw: () => void
  /** Ends it and removes its log. */
  readonly end: () => Promise<void>
}

/** Starts a broker on free ports and waits until it takes groups. The jars must be there. `more` are lines of server.properties. */
export async function startKafka(guard?: GuardedListener, more = ''): Promise<Broker> {
  const folder = await mkdtemp(join(tmpdir(), 'signals-kafka-'))
  const [port, controllerPort, guardedPort] = await freePorts(3)
  const guarded = guard === undefined ? '' : guardProperties(port ?? 0, controllerPort ?? 0, guardedPort ?? 0, guard)
  await writeFile(join(folder, 'server.properties'), `${properties(folder, port ?? 0, controllerPort ?? 0)}${guarded}${more}\n`)
  await layOut(folder)
  const brokers = `127.0.0.1:${port}`
  let child: Child | undefined
  const start = async () => {
    child = await startChild('java', [...JVM, 'kafka.Kafka', 'server.properties'], { folder, log: join(folder, 'broker.log') })
    await waitUntilReady(`the Kafka broker at ${brokers}`, child, START_MS, () => takesGroups(brokers))
  }
  const kill = async () => {
    await child?.end()
    child = undefined
  }
  const end = async () => {
    await kill()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await start()
  } catch (error) {
    await end()
    throw error
  }
  const signal = (name: 'SIGSTOP' | 'SIGCONT') => () => {
    if (child !== undefined) process.kill(child.pid, name)
  }
  return { brokers, guarded: `127.0.0.1:${guardedPort}`, kill, start, end, freeze: signal('SIGSTOP'), thaw: signal('SIGCONT') }
}

/** The first group of a new cluster meets a coordinator that is still loading; asking for a group's offsets warms it up. */
export async function takesGroups(brokers: string): Promise<void> {
  const admin = new Kafka({
    brokers: brokers.split(','),
    logLevel: logLevel.NOTHING,
    connectionTimeout: 1000,
    retry: { retries: 0 },
  }).admin()
  try {
    await admin.connect()
    await admin.describeCluster()
    await admin.fetchOffsets({ groupId: 'signals-warm-up', topics: [] })
  } finally {
    await admin.disconnect()
  }
}

/** Formats the log folder: once with Kafka's own tool (2 s), later by copying what the tool made, with ids of its own. */
async function layOut(folder: string): Promise<void> {
  const template = join(cacheFolder(), `kafka-${KAFKA_VERSION}`, 'formatted')
  if (existsSync(template)) await cp(template, join(folder, 'log'), { recursive: true })
  else {
    await runToEnd('java', [...JVM, 'kafka.tools.StorageTool', 'format', '-t', id(), '-c', 'server.properties'], {
      folder,
      timeoutMs: START_MS,
    })
    const copy = `${template}-${process.pid}`
    await cp(join(folder, 'log'), copy, { recursive: true })
    await rename(copy, template).catch(() => rm(copy, { recursive: true, force: true }))
  }
  await writeFile(join(folder, 'log', 'meta.properties'), `version=1\ncluster.id=${id()}\nnode.id=1\ndirectory.id=${id()}\n`)
}

/** Kafka's own form of a UUID: 16 bytes in 22 characters. A leading dash would read as an option. */
const id = () => `A${randomBytes(16).toString('base64url').slice(1)}`

const JVM = ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', join(kafkaJars(), '*')]

const properties = (folder: string, port: number, controllerPort: number) => `
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:${controllerPort}
listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}
controller.listener.names=CONTROLLER
log.dirs=${join(folder, 'log')}
offsets.topic.num.partitions=1
offsets.topic.replication.factor=1
transaction.state.log.num.partitions=1
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
group.initial.rebalance.delay.ms=0
auto.create.topics.enable=false
`

/** Later lines win over earlier ones. */
const guardProperties = (port: number, controllerPort: number, guardedPort: number, { protocol, properties: lines }: GuardedListener) => `
listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort},GUARDED://127.0.0.1:${guardedPort}
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,GUARDED:${protocol}
${lines}
`

// kafka-tools-api is named by 4.4.0's pom and absent from Maven Central; nothing here needs it.
const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>service-signals</groupId><artifactId>kafka-for-tests</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.apache.kafka</groupId><artifactId>kafka_2.13</artifactId><version>${KAFKA_VERSION}</version>
      <exclusions><exclusion><groupId>org.apache.kafka</groupId><artifactId>kafka-tools-api</artifactId></exclusion></exclusions>
    </dependency>
    <dependency><groupId>org.apache.logging.log4j</groupId><artifactId>log4j-slf4j-impl</artifactId><version>2.25.4</version></dependency>
  </dependencies>
</project>
`
