import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto'
import type { KafkaConfig } from 'kafkajs'
import type { Settings } from '../schemas/config/settings.ts'
import type { Environment } from './secrets.ts'

/** The certificates that the connections to the brokers use; `false` where they use no TLS. */
export function tlsOptions(settings: Settings): NonNullable<KafkaConfig['ssl']> {
  const { SIGNALS_KAFKA_SSL_CA: ca, SIGNALS_KAFKA_SSL_CERT: cert, SIGNALS_KAFKA_SSL_KEY: key } = settings
  const passphrase = settings.SIGNALS_KAFKA_SSL_KEY_PASSPHRASE
  if (!settings.SIGNALS_KAFKA_SSL) return false
  if (ca === undefined && cert === undefined) return true
  return {
    ...(ca === undefined ? {} : { ca: [pem(ca)] }),
    ...(cert === undefined || key === undefined ? {} : { cert: pem(cert), key: pem(key) }),
    ...(passphrase === undefined ? {} : { passphrase }),
  }
}

/**
 * What is wrong with the certificates of an environment, one sentence each. A client would notice it only as a broker that does not
 * trust it, or that it does not trust.
 */
export function complainOfCertificates(values: Environment): readonly string[] {
  const { SIGNALS_KAFKA_SSL_CA: ca = '', SIGNALS_KAFKA_SSL_CERT: cert = '', SIGNALS_KAFKA_SSL_KEY: key = '' } = values
  const said = (name: string) => {
    const path = values[`${name}_FILE`] ?? ''
    return path === '' ? name : `${name}_FILE names ${path}, which`
  }
  const complaints: string[] = []
  if (ca !== '' && !ca.includes('-----BEGIN CERTIFICATE-----'))
    complaints.push(`${said('SIGNALS_KAFKA_SSL_CA')} does not contain a certificate in PEM format`)
  const certificate = cert === '' ? undefined : readCertificate(pem(cert))
  if (certificate === 'unreadable') complaints.push(`${said('SIGNALS_KAFKA_SSL_CERT')} does not contain a certificate in PEM format`)
  const opened = key === '' ? undefined : openKey(pem(key), values['SIGNALS_KAFKA_SSL_KEY_PASSPHRASE'] ?? '')
  if (opened?.ok === false) complaints.push(`${said('SIGNALS_KAFKA_SSL_KEY')} ${opened.reason}`)
  if (opened?.ok === true && certificate instanceof X509Certificate && !certificate.checkPrivateKey(opened.key))
    complaints.push(`${said('SIGNALS_KAFKA_SSL_KEY')} does not contain the key of SIGNALS_KAFKA_SSL_CERT`)
  return complaints
}

function readCertificate(text: string): X509Certificate | 'unreadable' {
  try {
    return new X509Certificate(text)
  } catch {
    return 'unreadable'
  }
}

type Opened = { readonly ok: true; readonly key: KeyObject } | { readonly ok: false; readonly reason: string }

function openKey(key: string, passphrase: string): Opened {
  if (passphrase === '' && ENCRYPTED.test(key)) return { ok: false, reason: 'is encrypted; set SIGNALS_KAFKA_SSL_KEY_PASSPHRASE' }
  try {
    return { ok: true, key: createPrivateKey({ key, format: 'pem', ...(passphrase === '' ? {} : { passphrase }) }) }
  } catch {
    return { ok: false, reason: `does not contain a private key in PEM format${passphrase === '' ? '' : ' that the passphrase opens'}` }
  }
}

/** PKCS #8, and the older form of OpenSSL. The error for a missing passphrase differs between versions of Node. */
const ENCRYPTED = /^(-----BEGIN ENCRYPTED PRIVATE KEY-----|Proc-Type: 4,ENCRYPTED)/m

/** Variables that cannot have line breaks have `\n` in their place; PEM itself has no backslash. */
const pem = (text: string): string => text.replaceAll('\\n', '\n')
