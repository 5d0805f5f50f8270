import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { loadSettings } from '../../../platform/environment.ts'
import { selectConsumerBackend } from '../../../consumers/operate/backends.ts'
import { trackHealth } from '../../../consumers/operate/health.ts'
import { serveHealth } from '../../../platform/health-server.ts'
import { silentLogger } from '../../../platform/logger.ts'
import { newFolder } from '../../builders/folder.ts'
import { manualClock } from '../../builders/manual-clock.ts'

const files: Readonly<Record<string, string>> = {
  '/run/secrets/password': 'wolpertinger\r\n',
  '/etc/kafka/ca.pem': '-----BEGIN CERTIFICATE-----',
}
const readFile = (path: string) => {
  const found = files[path]
  if (found === undefined) throw new Error('ENOENT: no such file')
  return found
}
const at = (environment: Readonly<Record<string, string>>) =>
  selectConsumerBackend(loadSettings(environment, readFile), manualClock(), () => 0, silentLogger, readFile)

let folder: Awaited<ReturnType<typeof newFolder>>
beforeAll(async () => {
  folder = await newFolder()
})
afterAll(() => folder.remove())

describe('the environment', () => {
  test('gives a secret from a file without the end of its line; the variable itself comes first, unless it is empty', () => {
    const file = { SIGNALS_KAFKA_SASL_PASSWORD_FILE: '/run/secrets/password' }
    expect(loadSettings(file, readFile).SIGNALS_KAFKA_SASL_PASSWORD).toBe('wolpertinger')
    expect(loadSettings({ ...file, SIGNALS_KAFKA_SASL_PASSWORD: '' }, readFile).SIGNALS_KAFKA_SASL_PASSWORD).toBe('wolpertinger')
    expect(loadSettings({ ...file, SIGNALS_KAFKA_SASL_PASSWORD: 'other' }, readFile).SIGNALS_KAFKA_SASL_PASSWORD).toBe('other')
  })

  test('says everything that is wrong at once, with rule and example, and exit 64', () => {
    const wrong = {
      SIGNALS_TOPC: 'calls',
      SIGNALS_EPOCH: '0',
      SIGNALS_ON_GAP: 'ignore',
      SIGNALS_KAFKA_SASL_PASSWORD_FILE: '/nowhere',
    }
    let thrown: unknown
    try {
      loadSettings(wrong, readFile)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toMatchObject({ exitCode: 64 })
    expect(String(thrown).split('\n')).toEqual([
      expect.stringContaining('SIGNALS_KAFKA_SASL_PASSWORD_FILE names /nowhere, which cannot be read: ENOENT'),
      'SIGNALS_TOPC: there is no such setting; did you mean SIGNALS_TOPIC?',
      'SIGNALS_EPOCH: "0" is not allowed: a whole number from 1 to 999; for example 2',
      expect.stringMatching(/^SIGNALS_ON_GAP: "ignore" is not allowed: .*"stop"\|"record"; for example stop$/),
    ])
  })
})

describe('an address that is none is said at once, with exit 64', () => {
  test.each([
    ['SIGNALS_LOG_URL', 'localhost:9092', /SIGNALS_LOG_URL: .*file:<folder> or kafka:\/\//],
    ['SIGNALS_LOG_URL', 'kafka://', /SIGNALS_LOG_URL: /],
    ['SIGNALS_LAKE_URL', 'ftp://lake', /SIGNALS_LAKE_URL: .*s3:\/\/bucket/],
    ['SIGNALS_LAKE_URL', 's3://', /SIGNALS_LAKE_URL: /],
  ])('%s=%s', (name, value, sentence) => {
    expect(() => at({ [name]: value })).toThrow(expect.objectContaining({ exitCode: 64, message: expect.stringMatching(sentence) }))
  })

  test('both at once', () => {
    const both = /^SIGNALS_LOG_URL: "nowhere" .*\nSIGNALS_LAKE_URL: "ftp:\/\/lake" /
    expect(() => at({ SIGNALS_LOG_URL: 'nowhere', SIGNALS_LAKE_URL: 'ftp://lake' })).toThrow(both)
  })
})

describe('how to talk to Kafka is looked at before anything is opened, with exit 64', () => {
  const kafka = { SIGNALS_LOG_URL: 'kafka://127.0.0.1:9092' }
  const login = 'SIGNALS_KAFKA_SASL_MECHANISM: needs SIGNALS_KAFKA_SASL_USERNAME and SIGNALS_KAFKA_SASL_PASSWORD'
  test.each<readonly [string, Readonly<Record<string, string>>, string]>([
    [
      'a certificate authority that is not there',
      { SIGNALS_KAFKA_SSL: 'true', SIGNALS_KAFKA_SSL_CA_FILE: '/nowhere/ca.pem' },
      'SIGNALS_KAFKA_SSL_CA_FILE names /nowhere/ca.pem, which cannot be read: ENOENT: no such file',
    ],
    ['a login without a user', { SIGNALS_KAFKA_SASL_MECHANISM: 'plain', SIGNALS_KAFKA_SASL_PASSWORD: 'wolpertinger' }, login],
    ['a login without a password', { SIGNALS_KAFKA_SASL_MECHANISM: 'scram-sha-256', SIGNALS_KAFKA_SASL_USERNAME: 'reader' }, login],
  ])('%s', (_name, about, message) => {
    expect(() => at({ ...kafka, ...about })).toThrow(expect.objectContaining({ exitCode: 64, message }))
  })

  test('what is whole is taken, and without Kafka nobody asks', () => {
    const whole = {
      SIGNALS_KAFKA_SASL_MECHANISM: 'plain',
      SIGNALS_KAFKA_SASL_USERNAME: 'reader',
      SIGNALS_KAFKA_SASL_PASSWORD: 'wolpertinger',
    }
    expect(() => at({ ...kafka, ...whole, SIGNALS_KAFKA_SSL: 'true', SIGNALS_KAFKA_SSL_CA_FILE: '/etc/kafka/ca.pem' })).not.toThrow()
    expect(() => at({ SIGNALS_KAFKA_SASL_MECHANISM: 'plain' })).not.toThrow()
  })
})

test('a lake to be read that is not there is a mistake in its name: exit 64, and no folder is made', async () => {
  const nowhere = join(folder.path, 'nowhere')
  await expect(at({ SIGNALS_LAKE_URL: `file:${nowhere}` }).findLake()).rejects.toMatchObject({
    exitCode: 64,
    message: `there is no lake at ${nowhere}; correct SIGNALS_LAKE_URL, or run a consumer first`,
  })
  expect(existsSync(nowhere)).toBe(false)
})

describe('what cannot be reached at start is said with exit 69', () => {
  test('a lake that is no folder', async () => {
    await writeFile(join(folder.path, 'file'), 'no folder')
    await expect(at({ SIGNALS_LAKE_URL: `file:${folder.path}/file` }).openLake()).rejects.toMatchObject({
      exitCode: 69,
      message: expect.stringMatching(/^the lake .*file cannot be opened: .*; correct SIGNALS_LAKE_URL$/),
    })
  })

  test('a folder that holds no log', async () => {
    await expect(at({ SIGNALS_LOG_URL: `file:${folder.path}/nothing` }).openSource('interactions', true)).rejects.toMatchObject({
      exitCode: 69,
      message: expect.stringContaining('there is no log of topic service-interactions'),
    })
  })

  test('an address for health that is taken', async () => {
    const other = createServer()
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
    )
    const metrics = () => Promise.resolve({ type: 'text/plain', text: '' })
    await expect(serveHealth({ ...trackHealth(manualClock(), []), metrics }, { host: '127.0.0.1', port })).rejects.toMatchObject({
      exitCode: 69,
      message: expect.stringMatching(new RegExp(`^cannot listen on 127.0.0.1:${port} .*set SIGNALS_HTTP_HOST and SIGNALS_HEALTH_PORT`)),
    })
    await new Promise((closed) => other.close(closed))
  })
})
