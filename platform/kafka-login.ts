import type { KafkaConfig, SASLOptions } from 'kafkajs'
import type { Settings } from '../schemas/config/settings.ts'
import { BadSettings } from './errors.ts'
import type { ReadFile } from './secrets.ts'

/** How a client authenticates to the brokers, and how it verifies them. */
export type KafkaLogin = Required<Pick<KafkaConfig, 'ssl'>> & Pick<KafkaConfig, 'sasl'>

/** The login that the settings describe. Throws `BadSettings` when a certificate cannot be read or a login is incomplete. */
export function kafkaLogin(settings: Settings, readFile: ReadFile): KafkaLogin {
  const { SIGNALS_KAFKA_SSL: encrypted, SIGNALS_KAFKA_SSL_CA_FILE: path } = settings
  const ssl = encrypted && path !== undefined ? { ca: [certificate(path, readFile)] } : encrypted
  const sasl = saslOptions(settings)
  return sasl === undefined ? { ssl } : { ssl, sasl }
}

function saslOptions(settings: Settings): SASLOptions | undefined {
  const { SIGNALS_KAFKA_SASL_MECHANISM: mechanism, SIGNALS_KAFKA_SASL_USERNAME: username, SIGNALS_KAFKA_SASL_PASSWORD: password } = settings
  if (mechanism === undefined) return undefined
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

function certificate(path: string, readFile: ReadFile): string {
  try {
    return readFile(path)
  } catch (cause) {
    throw new BadSettings(`SIGNALS_KAFKA_SSL_CA_FILE names ${path}, which cannot be read`, { cause })
  }
}
