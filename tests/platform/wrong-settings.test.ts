import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { selectConsumerBackend as consumersGround } from '../../consumers/operate/backends.ts'
import { loadSettings } from '../../platform/environment.ts'
import { selectProducerBackend as producersGround } from '../../producers/operate/backends.ts'
import { loadDoorSettings } from '../../producers/operate/door-settings.ts'
import { manualClock } from '../builders/manual-clock.ts'

type Given = Readonly<Record<string, string>>

const FILES: Readonly<Record<string, string>> = {
  './signals.yaml': `
version: 1
sources:
  nps:
    system: delighted
    account: acme
    secrets: [ACME_SECRET]
    privacy: { analysis_basis: consent, default_analysis: granted, default_marketing: not_asked }
`,
  '/etc/ca.pem': '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n',
  '/etc/ca.der': '0\u0082',
  '/empty': '\n',
  '/run/token': 'eyJhbGciOiJub25lIn0.e30.\n',
}
const readFile = (path: string) => {
  const text = FILES[path]
  if (text === undefined) throw new Error('ENOENT: no such file')
  return text
}

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const CLIENT_KEY = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const LOCKED_KEY = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'hunter2' }).toString()

const KEY = '4f1c9a7be02d38c65a90817f3e4d2b6c4f1c9a7be02d38c6'
const right = { ACME_SECRET: 'a secret of the vendor', SIGNALS_PSEUDONYM_KEY: KEY }
const unheard = () => undefined
const silent = { debug: unheard, info: unheard, warn: unheard, error: unheard }

/** What a command does with its environment before it opens anything. */
const commands = {
  'signals-produce settings --check': (given) => void loadDoorSettings({ ...right, ...given }, readFile, true),
  'signals-produce serve': (given) => {
    const { settings } = loadDoorSettings({ ...right, ...given }, readFile, true)
    producersGround(settings, silent, readFile, () => 0)
  },
  'signals-produce file': (given) => {
    const { settings } = loadDoorSettings({ ...right, ...given }, readFile, false)
    producersGround(settings, silent, readFile, () => 0)
  },
  'signals-consume settings --check': (given) => void loadSettings({ ...right, ...given }, readFile),
  'signals-consume run': (given) => {
    consumersGround(loadSettings({ ...right, ...given }, readFile), manualClock(), () => 0, silent, readFile)
  },
} as const satisfies Record<string, (given: Given) => void>

const kafka = { SIGNALS_LOG_URL: 'kafka://kafka-1:9092' }

/** One setting is wrong, and its sentence begins like this. */
const single: readonly (readonly [name: string, value: string, sentence: string])[] = [
  ['SIGNALS_LOG_URL', 'kafka-1:9092', '"kafka-1:9092" is '],
  ['SIGNALS_LOG_URL', 'file:', '"file:" '],
  ['SIGNALS_LOG_URL', 'file://server/log', '"file://server/log" names a host'],
  ['SIGNALS_LOG_URL', 'kafka://', '"kafka://" names the broker ""'],
  ['SIGNALS_LOG_URL', 'kafka://kafka-1:99999', '"kafka://kafka-1:99999" names the broker "kafka-1:99999"'],
  ['SIGNALS_LOG_URL', 'kafka://me:hunter2@kafka-1:9092', '"kafka://…@kafka-1:9092" '],
  ['SIGNALS_LAKE_URL', 'acme-signals', '"acme-signals" is '],
  ['SIGNALS_LAKE_URL', 's3://Acme', '"s3://Acme" names the bucket "Acme"'],
  ['SIGNALS_LAKE_URL', 's3://acme/a//b', '"s3://acme/a//b" has an empty'],
  ['SIGNALS_LAKE_URL', 's3://acme/prod?region=eu', '"s3://acme/prod?region=eu" '],
  ['SIGNALS_S3_ENDPOINT', 'localhost:7070', 'must be a URL that begins with http:// or https://'],
  ['SIGNALS_PUBLIC_URL', 'signals.acme.example', 'must be a URL that begins with http:// or https://'],
  ['SIGNALS_TOPIC', 'service interactions', '"service interactions" is not allowed: 1 to 200 letters'],
  ['SIGNALS_TOPIC', '..', '".." is not allowed: 1 to 200 letters'],
  ['SIGNALS_GROUP_PREFIX', 'a/b', '"a/b" is not allowed: 1 to 100 letters'],
  ['SIGNALS_PARTITIONS', '0', '"0" is not allowed: a whole number from 1 to 1000'],
  ['SIGNALS_PARTITIONS', '1.5', '"1.5" is not allowed: a whole number'],
  ['SIGNALS_PARTITIONS', '0x10', '"0x10" is not allowed: a whole number'],
  ['SIGNALS_HTTP_PORT', ' ', '" " is not allowed: a whole number from 0 to 65535'],
  ['SIGNALS_METRICS_PORT', '70000', '"70000" is not allowed: a whole number from 0 to 65535'],
  ['SIGNALS_HTTP_HOST', '0.0.0.0:8080', '"0.0.0.0:8080" is not allowed: a host name or an IP address, without a port'],
  ['SIGNALS_SHUTDOWN_GRACE_MS', '-1', '"-1" is not allowed: a whole number'],
  ['SIGNALS_MAX_REFUSED', '2', '"2" is not allowed: a number from 0 to 1'],
  ['SIGNALS_MAX_REFUSED', '20%', '"20%" is not allowed: a number from 0 to 1'],
  ['SIGNALS_ON_GAP', 'jump', '"jump" is not allowed: '],
  ['SIGNALS_LOG_LEVEL', 'loud', '"loud" is not allowed: '],
  ['SIGNALS_KAFKA_SSL', 'yes', '"yes" is not allowed: '],
  ['SIGNALS_KAFKA_SASL_MECHANISM', 'gssapi', '"gssapi" is not allowed: '],
  ['SIGNALS_KAFKA_SASL_OAUTH_TOKEN_URL', 'login.acme.example', 'must be a URL that begins with http:// or https://'],
  ['SIGNALS_KAFKA_SASL_OAUTH_TOKEN_URL', 'https://me:hunter2@login.acme.example/token', 'must not contain a user name or a password'],
  ['SIGNALS_KAFKA_SASL_OAUTH_EXTENSIONS', 'cluster', '"cluster" is not allowed: pairs of a name and a value'],
  ['SIGNALS_KAFKA_SASL_OAUTH_EXTENSIONS', 'a=b, c=d', '"a=b, c=d" is not allowed: pairs of a name and a value'],
  ['SIGNALS_KAFKA_SASL_AWS_REGION', 'Frankfurt', '"Frankfurt" is not allowed: the name of an AWS region'],
  ['SIGNALS_S3_ADDRESSING', 'host', '"host" is not allowed: '],
  ['SIGNALS_S3_SSE', 'aes', '"aes" is not allowed: '],
  ['SIGNALS_PSEUDONYM_KEY', 'short', 'at least 32 bytes'],
  ['SIGNALS_PSEUDONYM_KEY', 'change-me-change-me-change-me-change-me', 'looks like a sample value'],
  ['SIGNALS_TOPC', 'calls', 'there is no such setting; did you mean SIGNALS_TOPIC?'],
]

const mechanism = (name: string) => ({ ...kafka, SIGNALS_KAFKA_SASL_MECHANISM: name })
const endpoint = {
  SIGNALS_KAFKA_SASL_OAUTH_TOKEN_URL: 'https://login.acme.example/token',
  SIGNALS_KAFKA_SASL_OAUTH_CLIENT_ID: 'signals',
  SIGNALS_KAFKA_SASL_OAUTH_CLIENT_SECRET: 'hunter2',
}
const s3 = { SIGNALS_LAKE_URL: 's3://acme/prod' }
const OAUTH_NEEDS =
  'SIGNALS_KAFKA_SASL_MECHANISM: oauthbearer needs SIGNALS_KAFKA_SASL_OAUTH_TOKEN_URL, SIGNALS_KAFKA_SASL_OAUTH_CLIENT_ID and SIGNALS_KAFKA_SASL_OAUTH_CLIENT_SECRET, or SIGNALS_KAFKA_SASL_OAUTH_TOKEN_FILE'

/** Settings of a login and of a store that are wrong together. */
const combined: readonly (readonly [what: string, given: Given, sentence: string])[] = [
  ['a token login without tokens', mechanism('oauthbearer'), OAUTH_NEEDS],
  [
    'a token endpoint without a secret',
    { ...mechanism('oauthbearer'), ...endpoint, SIGNALS_KAFKA_SASL_OAUTH_CLIENT_SECRET: '' },
    OAUTH_NEEDS,
  ],
  [
    'a token file beside a token endpoint',
    { ...mechanism('oauthbearer'), ...endpoint, SIGNALS_KAFKA_SASL_OAUTH_TOKEN_FILE: '/run/token' },
    'SIGNALS_KAFKA_SASL_OAUTH_TOKEN_FILE: cannot be combined with SIGNALS_KAFKA_SASL_OAUTH_TOKEN_URL, SIGNALS_KAFKA_SASL_OAUTH_CLIENT_ID and SIGNALS_KAFKA_SASL_OAUTH_CLIENT_SECRET',
  ],
  [
    'a token file that is not there',
    { ...mechanism('oauthbearer'), SIGNALS_KAFKA_SASL_OAUTH_TOKEN_FILE: '/run/none' },
    'SIGNALS_KAFKA_SASL_OAUTH_TOKEN_FILE names /run/none, which cannot be read: ENOENT: no such file',
  ],
  [
    'a token file without a token',
    { ...mechanism('oauthbearer'), SIGNALS_KAFKA_SASL_OAUTH_TOKEN_FILE: '/empty' },
    'SIGNALS_KAFKA_SASL_OAUTH_TOKEN_FILE names /empty, which does not contain a token',
  ],
  [
    'a user of a token login',
    { ...mechanism('oauthbearer'), ...endpoint, SIGNALS_KAFKA_SASL_USERNAME: 'me' },
    'SIGNALS_KAFKA_SASL_USERNAME: is not used with SIGNALS_KAFKA_SASL_MECHANISM=oauthbearer; remove it',
  ],
  [
    'a token endpoint of a login with a password',
    { ...mechanism('plain'), ...endpoint, SIGNALS_KAFKA_SASL_USERNAME: 'me', SIGNALS_KAFKA_SASL_PASSWORD: 'hunter2' },
    'SIGNALS_KAFKA_SASL_OAUTH_TOKEN_URL: is not used with SIGNALS_KAFKA_SASL_MECHANISM=plain; remove it',
  ],
  [
    'a login to Amazon MSK without a region',
    { ...mechanism('aws-msk-iam'), SIGNALS_KAFKA_SSL: 'true' },
    'SIGNALS_KAFKA_SASL_MECHANISM: needs SIGNALS_KAFKA_SASL_AWS_REGION',
  ],
  [
    'a login to Amazon MSK without TLS',
    { ...mechanism('aws-msk-iam'), SIGNALS_KAFKA_SASL_AWS_REGION: 'eu-central-1' },
    'SIGNALS_KAFKA_SASL_MECHANISM: aws-msk-iam needs SIGNALS_KAFKA_SSL=true',
  ],
  [
    'a certificate without its key',
    { ...kafka, SIGNALS_KAFKA_SSL: 'true', SIGNALS_KAFKA_SSL_CERT_FILE: '/etc/ca.pem' },
    'SIGNALS_KAFKA_SSL_CERT_FILE: needs SIGNALS_KAFKA_SSL_KEY',
  ],
  [
    'a key without its certificate',
    { ...kafka, SIGNALS_KAFKA_SSL: 'true', SIGNALS_KAFKA_SSL_KEY: CLIENT_KEY },
    'SIGNALS_KAFKA_SSL_KEY: needs SIGNALS_KAFKA_SSL_CERT',
  ],
  [
    'a passphrase without a key',
    { ...kafka, SIGNALS_KAFKA_SSL_KEY_PASSPHRASE: 'hunter2' },
    'SIGNALS_KAFKA_SSL_KEY_PASSPHRASE: needs SIGNALS_KAFKA_SSL_KEY',
  ],
  [
    'a certificate in another format',
    { SIGNALS_KAFKA_SSL_CERT_FILE: '/etc/ca.der' },
    'SIGNALS_KAFKA_SSL_CERT_FILE names /etc/ca.der, which does not contain a certificate in PEM format',
  ],
  [
    'a key in another format',
    { SIGNALS_KAFKA_SSL_KEY_FILE: '/etc/ca.der' },
    'SIGNALS_KAFKA_SSL_KEY_FILE names /etc/ca.der, which does not contain a private key in PEM format',
  ],
  [
    'an encrypted key without its passphrase',
    { SIGNALS_KAFKA_SSL_KEY: LOCKED_KEY },
    'SIGNALS_KAFKA_SSL_KEY is encrypted; set SIGNALS_KAFKA_SSL_KEY_PASSPHRASE',
  ],
  [
    'an encrypted key with another passphrase',
    { SIGNALS_KAFKA_SSL_KEY: LOCKED_KEY, SIGNALS_KAFKA_SSL_KEY_PASSPHRASE: 'hunter3' },
    'SIGNALS_KAFKA_SSL_KEY does not contain a private key in PEM format that the passphrase opens',
  ],
  [
    'a bucket before an IP address',
    { ...s3, SIGNALS_S3_ENDPOINT: 'http://127.0.0.1:7070', SIGNALS_S3_ADDRESSING: 'virtual' },
    'SIGNALS_S3_ADDRESSING: virtual needs a host name in SIGNALS_S3_ENDPOINT',
  ],
  [
    'a KMS key without encryption by KMS',
    { ...s3, SIGNALS_S3_SSE: 'AES256', SIGNALS_S3_SSE_KMS_KEY_ID: 'key-1' },
    'SIGNALS_S3_SSE_KMS_KEY_ID: needs SIGNALS_S3_SSE=aws:kms or aws:kms:dsse',
  ],
]

/** Several settings are wrong together, or a file is. */
const together: readonly (readonly [what: string, given: Given, sentence: string])[] = [
  [
    'a user without a mechanism',
    { ...kafka, SIGNALS_KAFKA_SASL_USERNAME: 'me' },
    'SIGNALS_KAFKA_SASL_MECHANISM: is needed for a login: plain, scram-sha-256, scram-sha-512, oauthbearer or aws-msk-iam',
  ],
  [
    'a mechanism without a user',
    { ...kafka, SIGNALS_KAFKA_SASL_MECHANISM: 'plain' },
    'SIGNALS_KAFKA_SASL_MECHANISM: needs SIGNALS_KAFKA_SASL_USERNAME and SIGNALS_KAFKA_SASL_PASSWORD',
  ],
  ...combined,
  [
    'a CA file without TLS',
    { ...kafka, SIGNALS_KAFKA_SSL_CA_FILE: '/etc/ca.pem' },
    'SIGNALS_KAFKA_SSL_CA_FILE: needs SIGNALS_KAFKA_SSL=true',
  ],
  [
    'a CA file that is not there',
    { SIGNALS_KAFKA_SSL_CA_FILE: '/etc/none.pem' },
    'SIGNALS_KAFKA_SSL_CA_FILE names /etc/none.pem, which cannot be read: ENOENT: no such file',
  ],
  [
    'a CA file in another format',
    { SIGNALS_KAFKA_SSL_CA_FILE: '/etc/ca.der' },
    'SIGNALS_KAFKA_SSL_CA_FILE names /etc/ca.der, which does not contain a certificate in PEM format',
  ],
  [
    'the file of a secret that is not there',
    { SIGNALS_PSEUDONYM_KEY: '', SIGNALS_PSEUDONYM_KEY_FILE: '/run/secrets/none' },
    'SIGNALS_PSEUDONYM_KEY_FILE names /run/secrets/none, which cannot be read: ENOENT: no such file',
  ],
  [
    'the file of a secret that is empty',
    { SIGNALS_KAFKA_SASL_PASSWORD_FILE: '/empty' },
    'SIGNALS_KAFKA_SASL_PASSWORD_FILE names /empty, which is empty',
  ],
  [
    'the file of a setting that is not a secret',
    { SIGNALS_TOPIC_FILE: '/etc/topic' },
    'SIGNALS_TOPIC_FILE: there is no such setting; did you mean SIGNALS_TOPIC?',
  ],
]

/** The exit code and the message of each command. */
const answers = (given: Given) =>
  Object.values(commands).map((command) => {
    try {
      command(given)
      return { exitCode: 0, message: '' }
    } catch (error) {
      return error
    }
  })

const expectAll = (given: Given, sentence: string) => {
  const [first, ...others] = answers(given)
  expect(first).toMatchObject({ name: 'BadSettings', exitCode: 64, message: expect.stringContaining(sentence) })
  for (const other of others) expect(other).toEqual(first)
}

describe('every command ends with 64 and the same sentence', () => {
  test.each(single)('where %s is "%s"', (name, value, sentence) => {
    expectAll({ [name]: value }, `${name}: ${sentence}`)
  })

  test.each(together)('for %s', (_, given, sentence) => {
    expectAll(given, sentence)
  })

  test('and all that is wrong, one sentence a line', () => {
    const [answer] = answers({ SIGNALS_EPOCH: '0', SIGNALS_KAFKA_SSL_CA_FILE: '/etc/none.pem', SIGNALS_LAKE_URL: 'acme' })
    expect(String(answer).split('\n')).toHaveLength(3)
  })
})

test.each<Given>([
  {},
  { SIGNALS_MAX_REFUSED: '1', SIGNALS_HTTP_HOST: '::1', SIGNALS_S3_ENDPOINT: 'http://127.0.0.1:7070' },
  { SIGNALS_HTTP_HOST: 'gateway.acme.example', SIGNALS_PUBLIC_URL: 'https://signals.acme.example/hooks' },
  { ...kafka, SIGNALS_KAFKA_SSL: 'true', SIGNALS_KAFKA_SSL_CA_FILE: '/etc/ca.pem' },
  { ...mechanism('oauthbearer'), ...endpoint, SIGNALS_KAFKA_SASL_OAUTH_SCOPE: 'kafka', SIGNALS_KAFKA_SASL_OAUTH_EXTENSIONS: 'a=b=c,d=e' },
  { ...mechanism('oauthbearer'), SIGNALS_KAFKA_SASL_OAUTH_TOKEN_FILE: '/run/token' },
  { ...mechanism('aws-msk-iam'), SIGNALS_KAFKA_SSL: 'true', SIGNALS_KAFKA_SASL_AWS_REGION: 'us-gov-west-1' },
  { SIGNALS_KAFKA_SSL_KEY: LOCKED_KEY.replaceAll('\n', '\\n'), SIGNALS_KAFKA_SSL_KEY_PASSPHRASE: 'hunter2' },
  { ...s3, SIGNALS_S3_ENDPOINT: 'https://s3.acme.example', SIGNALS_S3_ADDRESSING: 'virtual' },
  { ...s3, SIGNALS_S3_SSE: 'aws:kms:dsse', SIGNALS_S3_SSE_KMS_KEY_ID: 'key-1' },
  // A lake in a folder ignores the settings of S3.
  { SIGNALS_S3_SSE_KMS_KEY_ID: 'key-1', SIGNALS_S3_ENDPOINT: 'http://127.0.0.1:7070', SIGNALS_S3_ADDRESSING: 'virtual' },
  // A file log ignores the settings of Kafka.
  { SIGNALS_KAFKA_SASL_USERNAME: 'me', SIGNALS_KAFKA_SSL_CA_FILE: '/etc/ca.pem' },
])('every command takes settings that are right: %p', (given) => {
  expect(answers(given)).toEqual(Object.keys(commands).map(() => ({ exitCode: 0, message: '' })))
})

describe('what only a door needs is missed by `settings --check` as by a start', () => {
  test.each<readonly [string, Given, readonly string[]]>([
    ['the pseudonym key', { SIGNALS_PSEUDONYM_KEY: '' }, ['SIGNALS_PSEUDONYM_KEY is required']],
    ['signals.yaml', { SIGNALS_CONFIG: '/none.yaml' }, ['SIGNALS_CONFIG names /none.yaml, which cannot be read']],
    ['the secret of a webhook', { ACME_SECRET: '' }, ['sources.nps.secrets.0: the environment variable ACME_SECRET is not set']],
    [
      'both at once',
      { SIGNALS_PSEUDONYM_KEY: '', SIGNALS_CONFIG: '/none.yaml' },
      ['SIGNALS_PSEUDONYM_KEY is required', 'SIGNALS_CONFIG names /none.yaml'],
    ],
  ])('%s', (_, given, sentences) => {
    const [check, serve] = answers(given)
    for (const sentence of sentences)
      expect(check).toMatchObject({ name: 'BadSettings', exitCode: 64, message: expect.stringContaining(sentence) })
    expect(serve).toEqual(check)
  })
})
