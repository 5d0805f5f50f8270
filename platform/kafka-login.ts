import type { KafkaConfig, Mechanism, SASLOptions } from 'kafkajs'
import type { Settings } from '../schemas/config/settings.ts'
import { BadSettings } from './errors.ts'
import { bearerMechanism } from './kafka-bearer.ts'
import { tlsOptions } from './kafka-certificates.ts'
import { keepToken } from './kept-token.ts'
import { mskTokens } from './msk-token.ts'
import { fetchToken, readToken } from './oauth-token.ts'
import type { ReadFile } from './secrets.ts'

/** How a client authenticates to the brokers, and how it verifies them. */
export type KafkaLogin = Required<Pick<KafkaConfig, 'ssl'>> & Pick<KafkaConfig, 'sasl'>

/** The login that the settings describe. Throws `BadSettings` when it is incomplete. A token is asked for when a client logs in. */
export function kafkaLogin(settings: Settings, readFile: ReadFile): KafkaLogin {
  const [ssl, sasl] = [tlsOptions(settings), saslOptions(settings, readFile)]
  return sasl === undefined ? { ssl } : { ssl, sasl }
}

function saslOptions(settings: Settings, readFile: ReadFile): SASLOptions | Mechanism | undefined {
  const { SIGNALS_KAFKA_SASL_MECHANISM: mechanism, SIGNALS_KAFKA_SASL_USERNAME: username, SIGNALS_KAFKA_SASL_PASSWORD: password } = settings
  if (mechanism === undefined) return undefined
  // Both are OAUTHBEARER to the broker.
  if (mechanism === 'oauthbearer')
    return bearerMechanism(tokensOf(settings, readFile), pairsOf(settings.SIGNALS_KAFKA_SASL_OAUTH_EXTENSIONS ?? ''), CORRECT_TOKEN)
  if (mechanism === 'aws-msk-iam') {
    const region = settings.SIGNALS_KAFKA_SASL_AWS_REGION
    if (region === undefined) throw new BadSettings('SIGNALS_KAFKA_SASL_MECHANISM: needs SIGNALS_KAFKA_SASL_AWS_REGION')
    return bearerMechanism(keepToken(mskTokens(region, Date.now), elapsed), {}, CORRECT_ROLE)
  }
  if (username === undefined || password === undefined)
    throw new BadSettings('SIGNALS_KAFKA_SASL_MECHANISM: needs SIGNALS_KAFKA_SASL_USERNAME and SIGNALS_KAFKA_SASL_PASSWORD')
  // One case per mechanism, because kafkajs types the options of each mechanism separately.
  switch (mechanism) {
    case 'plain':
      return { mechanism, username, password }
    case 'scram-sha-256':
      return { mechanism, username, password }
    case 'scram-sha-512':
      return { mechanism, username, password }
  }
}

function tokensOf(settings: Settings, readFile: ReadFile): () => Promise<string> {
  const path = settings.SIGNALS_KAFKA_SASL_OAUTH_TOKEN_FILE
  if (path !== undefined) return () => Promise.resolve().then(() => readToken(path, readFile).value)
  const { SIGNALS_KAFKA_SASL_OAUTH_TOKEN_URL: url, SIGNALS_KAFKA_SASL_OAUTH_CLIENT_ID: clientId } = settings
  const { SIGNALS_KAFKA_SASL_OAUTH_CLIENT_SECRET: clientSecret, SIGNALS_KAFKA_SASL_OAUTH_SCOPE: scope } = settings
  if (url === undefined || clientId === undefined || clientSecret === undefined)
    throw new BadSettings('SIGNALS_KAFKA_SASL_MECHANISM: oauthbearer needs a token endpoint with a client, or a token file')
  return keepToken(() => fetchToken({ url, clientId, clientSecret, ...(scope === undefined ? {} : { scope }) }), elapsed)
}

/** The extensions by name; a value may contain an equals sign. */
function pairsOf(extensions: string): Readonly<Record<string, string>> {
  const pairs = extensions.split(',').filter((it) => it !== '')
  return Object.fromEntries(pairs.map((it) => [it.slice(0, it.indexOf('=')), it.slice(it.indexOf('=') + 1)]))
}

const CORRECT_TOKEN = 'correct SIGNALS_KAFKA_SASL_OAUTH_TOKEN_FILE, or the client and the scope at the token endpoint'
const CORRECT_ROLE = 'correct the AWS credentials, SIGNALS_KAFKA_SASL_AWS_REGION, or what the role may do (kafka-cluster:Connect)'
const elapsed = () => performance.now()
