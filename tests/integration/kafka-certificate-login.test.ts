import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { kafkaSource } from '../../consumers/runtime/kafka/source.ts'
import { processContext } from '../../platform/command-context.ts'
import { loadSettings } from '../../platform/environment.ts'
import { kafkaLogin, type KafkaLogin } from '../../platform/kafka-login.ts'
import type { Logger } from '../../platform/logger.ts'
import { createTopics, kafkaPublisher } from '../../producers/publishing/kafka.ts'
import { newFolder } from '../builders/folder.ts'
import { realClock } from '../builders/real-clock.ts'
import { installed, runToEnd } from '../services/child.ts'
import { nativeKafka } from '../services/found.ts'
import { takeCertificates } from '../services/kafka-guards.ts'
import { startKafka, type Broker } from '../services/kafka.ts'

const isReady = typeof (await nativeKafka()) !== 'string' && (await installed('openssl', ['version']))
const suite = isReady ? describe : describe.skip
const TIMEOUT_MS = 120_000
const check = (sentence: string, what: () => Promise<void>) => test(sentence, what, TIMEOUT_MS)

const silent = () => undefined
const log: Logger = { debug: silent, info: silent, warn: silent, error: silent }
const topic = 'calls'
const PASSPHRASE = 'wolpertinger'
const { readFile } = processContext('producers')

suite('a broker that wants certificates', () => {
  let broker: Broker
  let folder: Awaited<ReturnType<typeof newFolder>>
  const at = (name: string) => join(folder.path, name)
  const openssl = (...args: readonly string[]) => runToEnd('openssl', args, { timeoutMs: 60_000, folder: folder.path })

  /** A CA of its own. */
  async function makeCa(name: string) {
    const subject = ['-subj', `/CN=${name}`, '-days', '2', '-nodes']
    await openssl('req', '-x509', '-newkey', 'rsa:2048', '-keyout', `${name}.key`, '-out', `${name}.pem`, ...subject)
  }
  /** A key and a certificate for 127.0.0.1 that this CA has signed. */
  async function makeCertificate(name: string, ca: string) {
    await openssl('req', '-newkey', 'rsa:2048', '-nodes', '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`)
    writeFileSync(at('san.txt'), 'subjectAltName=IP:127.0.0.1\n')
    const signed = ['-CA', `${ca}.pem`, '-CAkey', `${ca}.key`, '-CAcreateserial', '-days', '2', '-extfile', 'san.txt']
    await openssl('x509', '-req', '-in', `${name}.csr`, '-out', `${name}.pem`, ...signed)
  }

  beforeAll(async () => {
    folder = await newFolder()
    await makeCa('ca')
    await makeCa('stranger')
    await makeCertificate('broker', 'ca')
    await makeCertificate('client', 'ca')
    await makeCertificate('intruder', 'stranger')
    await openssl('pkcs8', '-topk8', '-in', 'client.key', '-out', 'locked.key', '-passout', `pass:${PASSPHRASE}`)
    await openssl('pkcs8', '-topk8', '-nocrypt', '-in', 'broker.key', '-out', 'broker.pk8')
    writeFileSync(at('keystore.pem'), readFileSync(at('broker.pk8'), 'utf8') + readFileSync(at('broker.pem'), 'utf8'))
    broker = await startKafka(takeCertificates({ ca: at('ca.pem'), keyAndCertificate: at('keystore.pem') }))
    await createTopics({ brokers: [broker.brokers], login: { ssl: false }, log }, [topic], 1)
  }, TIMEOUT_MS)
  afterAll(async () => {
    await broker?.end()
    await folder.remove()
  }, TIMEOUT_MS)

  const settingsOf = (given: Readonly<Record<string, string>>) =>
    loadSettings({ SIGNALS_LOG_URL: `kafka://${broker.guarded}`, SIGNALS_KAFKA_SSL: 'true', ...given }, readFile)
  const loginBy = (given: Readonly<Record<string, string>>): KafkaLogin => kafkaLogin(settingsOf(given), readFile)
  const trusted = () => ({ SIGNALS_KAFKA_SSL_CA_FILE: at('ca.pem') })
  const publish = async (login: KafkaLogin) => {
    const settings = { brokers: [broker.guarded], login, log, topics: [topic], maxBufferedBytes: 65_536, now: Date.now }
    await (await kafkaPublisher(settings)).close()
  }
  const consume = async (login: KafkaLogin) => {
    const options = { brokers: [broker.guarded], topic, group: 'tests', clientId: 'tests', login, sessionTimeoutMs: 6000, drain: true }
    await (await kafkaSource({ ...options, log: silent, clock: realClock })).close()
  }
  const halves = [publish, consume]

  check('lets both halves in with a key in a file, as a text, and with a passphrase', async () => {
    const text = (name: string) => readFileSync(at(name), 'utf8').replaceAll('\n', '\\n')
    const ways = [
      { SIGNALS_KAFKA_SSL_CERT_FILE: at('client.pem'), SIGNALS_KAFKA_SSL_KEY_FILE: at('client.key') },
      { SIGNALS_KAFKA_SSL_CERT: text('client.pem'), SIGNALS_KAFKA_SSL_KEY: text('client.key') },
      {
        SIGNALS_KAFKA_SSL_CERT_FILE: at('client.pem'),
        SIGNALS_KAFKA_SSL_KEY_FILE: at('locked.key'),
        SIGNALS_KAFKA_SSL_KEY_PASSPHRASE: PASSPHRASE,
      },
    ]
    for (const way of ways) for (const half of halves) await expect(half(loginBy({ ...trusted(), ...way }))).resolves.toBeUndefined()
  })

  check('refuses a client without a certificate, or with one of another CA, with 77 and the settings to correct', async () => {
    const intruder = { SIGNALS_KAFKA_SSL_CERT_FILE: at('intruder.pem'), SIGNALS_KAFKA_SSL_KEY_FILE: at('intruder.key') }
    for (const way of [trusted(), { ...trusted(), ...intruder }])
      for (const half of halves)
        await expect(half(loginBy(way))).rejects.toMatchObject({
          exitCode: 77,
          message: expect.stringMatching(
            / refused the certificate of this client .*; correct SIGNALS_KAFKA_SSL_CERT and SIGNALS_KAFKA_SSL_KEY/,
          ),
        })
  })

  check('is not trusted without its CA: 69, and the setting to correct', async () => {
    for (const half of halves)
      await expect(half(loginBy({}))).rejects.toMatchObject({ exitCode: 69, message: expect.stringContaining('SIGNALS_KAFKA_SSL_CA') })
  })

  check('is not even asked with a key of another certificate', async () => {
    const mixed = { ...trusted(), SIGNALS_KAFKA_SSL_CERT_FILE: at('client.pem'), SIGNALS_KAFKA_SSL_KEY_FILE: at('intruder.key') }
    expect(() => settingsOf(mixed)).toThrow(
      expect.objectContaining({
        exitCode: 64,
        message: `SIGNALS_KAFKA_SSL_KEY_FILE names ${at('intruder.key')}, which does not contain the key of SIGNALS_KAFKA_SSL_CERT`,
      }),
    )
    await Promise.resolve()
  })
})
