import type { Complaint, GivenSettings } from './complaint.ts'

/** Settings of Kafka that are wrong only together. A file log ignores the settings of Kafka. */
export function complainOfKafka(given: GivenSettings): readonly Complaint[] {
  if (given['SIGNALS_LOG_URL']?.startsWith('kafka:') !== true) return []
  return [...complainOfTls(given), ...complainOfLogin(given)]
}

const KEY = 'SIGNALS_KAFKA_SSL_KEY'
const TLS = ['SIGNALS_KAFKA_SSL_CA', 'SIGNALS_KAFKA_SSL_CERT', KEY] as const
/** What one setting is useless without. A client with half a certificate would connect without it. */
const PAIRS = [
  ['SIGNALS_KAFKA_SSL_CERT', KEY],
  [KEY, 'SIGNALS_KAFKA_SSL_CERT'],
  ['SIGNALS_KAFKA_SSL_KEY_PASSPHRASE', KEY],
] as const

function complainOfTls(given: GivenSettings): readonly Complaint[] {
  const isEncrypted = given['SIGNALS_KAFKA_SSL'] === 'true'
  return [
    // The client would connect without TLS, and nobody would notice.
    ...TLS.filter((name) => !isEncrypted && given[name] !== undefined).map((name) => complaint(name, 'needs SIGNALS_KAFKA_SSL=true')),
    ...PAIRS.filter(([name, other]) => given[name] !== undefined && given[other] === undefined).map(([name, other]) =>
      complaint(name, `needs ${other}`),
    ),
  ]
}

const MECHANISM = 'SIGNALS_KAFKA_SASL_MECHANISM'
const REGION = 'SIGNALS_KAFKA_SASL_AWS_REGION'
const TOKEN_FILE = 'SIGNALS_KAFKA_SASL_OAUTH_TOKEN_FILE'
const TOKEN_URL = 'SIGNALS_KAFKA_SASL_OAUTH_TOKEN_URL'
const PASSWORD = ['SIGNALS_KAFKA_SASL_USERNAME', 'SIGNALS_KAFKA_SASL_PASSWORD'] as const
const ENDPOINT = [TOKEN_URL, 'SIGNALS_KAFKA_SASL_OAUTH_CLIENT_ID', 'SIGNALS_KAFKA_SASL_OAUTH_CLIENT_SECRET'] as const
const SCOPE = 'SIGNALS_KAFKA_SASL_OAUTH_SCOPE'
const EXTENSIONS = 'SIGNALS_KAFKA_SASL_OAUTH_EXTENSIONS'
const LOGIN = [...PASSWORD, ...ENDPOINT, SCOPE, TOKEN_FILE, EXTENSIONS, REGION] as const

/** What each mechanism reads of the settings of a login. */
const READ_BY = new Map<string, readonly string[]>([
  ['plain', PASSWORD],
  ['scram-sha-256', PASSWORD],
  ['scram-sha-512', PASSWORD],
  ['oauthbearer', [...ENDPOINT, SCOPE, TOKEN_FILE, EXTENSIONS]],
  ['aws-msk-iam', [REGION]],
])

function complainOfLogin(given: GivenSettings): readonly Complaint[] {
  const mechanism = given[MECHANISM]
  const present = LOGIN.filter((name) => given[name] !== undefined)
  // Without a mechanism the client would connect without a login.
  if (mechanism === undefined)
    return present.length === 0 ? [] : [complaint(MECHANISM, `is needed for a login: ${listed([...READ_BY.keys()], 'or')}`)]
  const read = READ_BY.get(mechanism)
  // The rule of the setting itself complains of an unknown mechanism.
  if (read === undefined) return []
  const idle = present.filter((name) => !read.includes(name))
  return [
    ...complainOfMissing(mechanism, given),
    ...idle.map((name) => complaint(name, `is not used with ${MECHANISM}=${mechanism}; remove it`)),
  ]
}

function complainOfMissing(mechanism: string, given: GivenSettings): readonly Complaint[] {
  const isMissing = (name: string) => given[name] === undefined
  switch (mechanism) {
    case 'oauthbearer':
      return complainOfTokens(given)
    case 'aws-msk-iam':
      return [
        ...(isMissing(REGION) ? [complaint(MECHANISM, `needs ${REGION}`)] : []),
        ...(given['SIGNALS_KAFKA_SSL'] === 'true' ? [] : [complaint(MECHANISM, 'aws-msk-iam needs SIGNALS_KAFKA_SSL=true')]),
      ]
    default:
      return PASSWORD.some(isMissing) ? [complaint(MECHANISM, `needs ${listed(PASSWORD, 'and')}`)] : []
  }
}

/** A token comes from a file or from an endpoint. */
function complainOfTokens(given: GivenSettings): readonly Complaint[] {
  const ofEndpoint = [...ENDPOINT, SCOPE].filter((name) => given[name] !== undefined)
  if (given[TOKEN_FILE] !== undefined)
    return ofEndpoint.length === 0 ? [] : [complaint(TOKEN_FILE, `cannot be combined with ${listed(ofEndpoint, 'and')}`)]
  return ENDPOINT.some((name) => given[name] === undefined)
    ? [complaint(MECHANISM, `oauthbearer needs ${listed(ENDPOINT, 'and')}, or ${TOKEN_FILE}`)]
    : []
}

const complaint = (name: string, rule: string): Complaint => ({ name, rule, example: '' })

/** `a, b and c`. */
function listed(names: readonly string[], last: 'and' | 'or'): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1) ?? ''}`
}
