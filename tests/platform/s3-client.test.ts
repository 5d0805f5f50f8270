import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { newFolder } from '../builders/folder.ts'

const ROOT = join(import.meta.dirname, '../..')

/** A store that has no objects. */
async function emptyStore() {
  let asked = 0
  const server = createServer((_request, response) => {
    asked += 1
    response.writeHead(404, { 'content-type': 'application/xml' }).end('<Error><Code>NoSuchKey</Code></Error>')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    /** How many requests there were. */
    asked: () => asked,
    endpoint: `http://127.0.0.1:${port}`,
    end: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

let folder: Awaited<ReturnType<typeof newFolder>>
let store: Awaited<ReturnType<typeof emptyStore>>
beforeEach(async () => {
  folder = await newFolder()
  store = await emptyStore()
})
afterEach(async () => {
  store.end()
  await folder.remove()
})

test('a command that uses S3 writes JSON lines to stderr and nothing else, on every Node', async () => {
  const args = ['--import', 'tsx', 'producers/main.ts', 'simulate', '--days', '1', '--customers', '1']
  const env = {
    PATH: process.env['PATH'],
    AWS_ACCESS_KEY_ID: 'a',
    AWS_SECRET_ACCESS_KEY: 'b',
    AWS_REGION: 'eu-central-1',
    SIGNALS_LOG_URL: `file:${folder.path}/log`,
    SIGNALS_LAKE_URL: 's3://acme/prod',
    SIGNALS_S3_ENDPOINT: store.endpoint,
    SIGNALS_LOG_LEVEL: 'debug',
    SIGNALS_PSEUDONYM_KEY: '4f1c9a7be02d38c65a90817f3e4d2b6c4f1c9a7be02d38c6',
  }
  const { stderr } = await promisify(execFile)(process.execPath, args, { cwd: ROOT, env })
  for (const line of stderr.split('\n').filter((it) => it !== '')) expect(() => JSON.parse(line) as unknown).not.toThrow()
  expect(store.asked()).toBeGreaterThan(0)
})

test('a consumer without credentials ends with 77 and says what to set', async () => {
  const env = {
    PATH: process.env['PATH'],
    HOME: folder.path,
    // No machine of a cloud is asked, and no file of a user is read.
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_REGION: 'eu-central-1',
    SIGNALS_LOG_URL: `file:${folder.path}/log`,
    SIGNALS_LAKE_URL: 's3://acme/prod',
    SIGNALS_S3_ENDPOINT: store.endpoint,
    SIGNALS_METRICS_PORT: '0',
  }
  const args = ['--import', 'tsx', 'consumers/main.ts', 'run', 'interactions', '--until-end']
  await expect(promisify(execFile)(process.execPath, args, { cwd: ROOT, env })).rejects.toMatchObject({
    code: 77,
    stderr: expect.stringMatching(/no credentials; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give the machine a role$/m),
  })
  expect(store.asked()).toBe(0)
})
