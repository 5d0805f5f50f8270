import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cacheFolder } from './cache.ts'
import { freePorts, waitUntilReady, runToEnd, startChild, type Child } from './child.ts'
import { VERSITYGW } from './versions.ts'

// A real S3 server with atomic conditional writes as a plain process.
/** What the native server and the container are started with; nothing but tests on this machine sees it. */
export const S3_CREDENTIALS = { accessKeyId: 'test', secretAccessKey: 'testsecret', region: 'us-east-1' } as const

const START_MS = 30_000

/** Where the program is once it was built. */
export const versitygw = () => join(cacheFolder(), 'bin', 'versitygw')

/** Builds the server with Go, unless it is there: 4 minutes on two cores. Safe beside another build. */
export async function fetchS3(): Promise<void> {
  if (existsSync(versitygw())) return
  const folder = join(cacheFolder(), `bin-${process.pid}`)
  await mkdir(join(cacheFolder(), 'bin'), { recursive: true })
  await runToEnd('go', ['install', VERSITYGW], { timeoutMs: 1_800_000, environment: { GOBIN: folder } })
  await rename(join(folder, 'versitygw'), versitygw())
  await rm(folder, { recursive: true, force: true })
}

export type RunningStore = {
  readonly endpoint: string
  /** Ends it as a power cut would; `start` brings it back on the same port with the same objects. */
  readonly kill: () => Promise<void>
  readonly start: () => Promise<void>
  /** Ends it and removes its objects. */
  readonly end: () => Promise<void>
}

/** Starts a server on a free port and waits until it answers. The program must be there. */
export async function startS3(): Promise<RunningStore> {
  const folder = await mkdtemp(join(tmpdir(), 'signals-s3-'))
  const [port] = await freePorts(1)
  await mkdir(join(folder, 'buckets'))
  let child: Child | undefined
  const start = async () => {
    child = await startChild(versitygw(), ['--port', `127.0.0.1:${port}`, 'posix', join(folder, 'buckets')], {
      log: join(folder, 'server.log'),
      environment: { ROOT_ACCESS_KEY: S3_CREDENTIALS.accessKeyId, ROOT_SECRET_KEY: S3_CREDENTIALS.secretAccessKey },
    })
    await waitUntilReady('the S3 server', child, START_MS, () => listens(port ?? 0))
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
  return { endpoint: `http://127.0.0.1:${port}`, kill, start, end }
}

async function listens(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  socket.destroy()
}
