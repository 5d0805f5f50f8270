import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { kafkaSource } from '../../consumers/runtime/kafka/source.ts'
import { processContext } from '../../platform/command-context.ts'
import { loadSettings } from '../../platform/environment.ts'
import { kafkaLogin, type KafkaLogin } from '../../platform/kafka-login.ts'
import type { Logger } from '../../platform/logger.ts'
import { createTopics, kafkaPublisher } from '../../producers/publishing/kafka.ts'
import { newFolder } from '../builders/folder.ts'
import { realClock } from '../builders/real-clock.ts'
import { nativeKafka } from '../services/found.ts'
import { takeTokens } from '../services/kafka-guards.ts'
import { startKafka, type Broker } from '../services/kafka.ts'

const suite = typeof (await nativeKafka()) === 'string' ? describe.skip : describe
const TIMEOUT_MS = 120_000
const check = (sentence: string, what: () => Promise<void>) => test(sentence, what, TIMEOUT_MS)

const silent = () => undefined
const log: Logger = { debug: silent, info: silent, warn: silent, error: silent }
const topic = 'calls'
const { readFile } = processContext('producers')

/** An unsigned JWT. The broker of the tests looks at its times alone. */
function tokenFor(seconds: number): string {
  const now = Math.floor(Date.now() / 1000)
  const part = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url')
  return `${part({ alg: 'none' })}.${part({ sub: 'signals', iat: now - 1, exp: now + seconds })}.`
}

type Answer = { readonly status: number; readonly body: object }

suite('a broker that wants tokens', () => {
  let broker: Broker
  let folder: Awaited<ReturnType<typeof newFolder>>
  let endpoint: Server
  let asked: { readonly authorization: string; readonly form: string }[]
  let answer: () => Answer

  beforeAll(async () => {
    folder = await newFolder()
    broker = await startKafka(takeTokens)
    await createTopics({ brokers: [broker.brokers], login: { ssl: false }, log }, [topic], 1)
  }, TIMEOUT_MS)
  afterAll(async () => {
    await broker.end()
    await folder.remove()
  }, TIMEOUT_MS)
  beforeEach(async () => {
    asked = []
    answer = () => ({ status: 200, body: { access_token: tokenFor(600), token_type: 'Bearer', expires_in: 600 } })
    endpoint = createServer((request, response) => {
      let form = ''
      request.on('data', (chunk) => (form += String(chunk)))
      request.on('end', () => {
        asked.push({ authorization: request.headers.authorization ?? '', form })
        const { status, body } = answer()
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
      })
    }).listen(0, '127.0.0.1')
    await once(endpoint, 'listening')
  })
  afterEach(() => {
    endpoint.closeAllConnections()
    endpoint.close()
  })

  const loginBy = (given: Readonly<Record<string, string>>): KafkaLogin =>
    kafkaLogin(
      loadSettings({ SIGNALS_LOG_URL: `kafka://${broker.guarded}`, SIGNALS_KAFKA_SASL_MECHANISM: 'oauthbearer', ...given }, readFile),
      readFile,
    )
  const byEndpoint = (given: Readonly<Record<string, string>> = {}) =>
    loginBy({
      SIGNALS_KAFKA_SASL_OAUTH_TOKEN_URL: `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/token`,
      SIGNALS_KAFKA_SASL_OAUTH_CLIENT_ID: 'signals',
      SIGNALS_KAFKA_SASL_OAUTH_CLIENT_SECRET: 'a secret: 100%',
      ...given,
    })

  const publish = async (login: KafkaLogin, records = 1) => {
    const settings = { brokers: [broker.guarded], login, log, topics: [topic], maxBufferedBytes: 65_536, now: Date.now }
    const publisher = await kafkaPublisher(settings)
    try {
      for (let sent = 0; sent < records; sent += 1)
        await publisher.publish(topic, [{ key: Buffer.from('k'), value: Buffer.from('{}'), headers: {} }])
    } finally {
      await publisher.close()
    }
  }
  const consume = async (login: KafkaLogin) => {
    const options = { brokers: [broker.guarded], topic, group: 'tests', clientId: 'tests', login, sessionTimeoutMs: 6000, drain: true }
    const source = await kafkaSource({ ...options, log: silent, clock: realClock })
    await source.close()
  }
  const halves = [publish, consume]

  check('lets both halves in with a token of the endpoint, which is asked once for all connections', async () => {
    const login = byEndpoint({ SIGNALS_KAFKA_SASL_OAUTH_SCOPE: 'kafka', SIGNALS_KAFKA_SASL_OAUTH_EXTENSIONS: 'logicalCluster=lkc,pool=p1' })
    for (const half of halves) await half(login)
    const basic = `Basic ${Buffer.from('signals:a+secret%3A+100%25').toString('base64')}`
    expect(asked).toEqual([{ authorization: basic, form: 'grant_type=client_credentials&scope=kafka' }])
  })

  check('lets a client in again with a new token before the old one ends', async () => {
    answer = () => ({ status: 200, body: { access_token: tokenFor(12), expires_in: 12 } })
    const settings = { brokers: [broker.guarded], login: byEndpoint(), log, topics: [topic], maxBufferedBytes: 65_536, now: Date.now }
    const publisher = await kafkaPublisher(settings)
    const before = asked.length
    while (asked.length < before + 2) {
      await publisher.publish(topic, [{ key: Buffer.from('k'), value: Buffer.from('{}'), headers: {} }])
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    await publisher.close()
  })

  check('lets both halves in with a token of a file, which is read again for every login', async () => {
    const path = join(folder.path, 'token')
    writeFileSync(path, `${tokenFor(600)}\n`)
    const login = loginBy({ SIGNALS_KAFKA_SASL_OAUTH_TOKEN_FILE: path })
    for (const half of halves) await half(login)
    writeFileSync(path, 'not-a-token')
    for (const half of halves)
      await expect(half(login)).rejects.toMatchObject({
        exitCode: 77,
        message: expect.stringMatching(/^Kafka at \S+ refused the token \(invalid_token\); correct SIGNALS_/),
      })
    writeFileSync(path, '')
    for (const half of halves)
      await expect(half(login)).rejects.toMatchObject({ exitCode: 69, message: expect.stringContaining('does not contain a token') })
  })

  check('ends both halves with 77 where the endpoint refuses the client, and no message contains the secret', async () => {
    answer = () => ({ status: 401, body: { error: 'invalid_client', error_description: 'a secret: 100% is wrong' } })
    for (const half of halves) {
      const refused = half(byEndpoint())
      await expect(refused).rejects.toMatchObject({
        exitCode: 77,
        message: expect.stringMatching(/^the token endpoint http:\S+ refused this client \(401 invalid_client\); correct SIGNALS_/),
      })
      await expect(refused).rejects.not.toMatchObject({ message: expect.stringContaining('100%') })
    }
  })

  check('ends both halves with 69 where the endpoint does not answer, and passes one failure', async () => {
    let failures = 0
    const whole = answer
    answer = () => ((failures += 1) === 1 ? { status: 503, body: {} } : whole())
    await publish(byEndpoint())
    const login = byEndpoint()
    endpoint.closeAllConnections()
    endpoint.close()
    for (const half of halves)
      await expect(half(login)).rejects.toMatchObject({
        exitCode: 69,
        message: expect.stringMatching(/^the token endpoint http:\S+ does not answer \(ECONNREFUSED\)/),
      })
  })
})
