import { createHmac } from 'node:crypto'
import { VENDORS } from '../../producers/systems/by-mapping/signing-vendors.ts'

/** How a body is proven: its headers, and the URL it is sent to where that is another. `url`: as the firm has told the vendor. */
export type Signed = (about: { readonly body: Buffer; readonly url: string; readonly now: number }) => {
  readonly headers: Readonly<Record<string, string>>
  readonly url?: string
}

/** What the gateway and the vendors share, by the names of the environment. */
export const SECRETS = {
  CONNECT_KEY: 'the access key of the stream',
  ZENDESK_SECRET: 'the signing secret of the webhook',
  ZENDESK_BUS_KEY: 'the key of the event bus',
  DELIGHTED_SECRET: 'the key of the survey',
  META_SECRET: 'the secret of the app',
  META_TOKEN: 'the-token-that-was-agreed',
  INTERCOM_SECRET: 'the client secret of the chat',
  HUBSPOT_SECRET: 'the client secret of the app',
  TWILIO_SECRET: 'the auth token',
  TYPEFORM_SECRET: 'the secret of the form',
  CHATWOOT_SECRET: 'the secret of the inbox',
  SURVEYMONKEY_SECRET: 'client-id&client-secret',
  HELPLINE_SECRET: `whsec_${Buffer.from('the key of the helpline').toString('base64')}`,
} as const

const JSON_TYPE = { 'content-type': 'application/json' }

/** A secret in a header, as Firehose and the API destinations of EventBridge send one. */
export const withKey =
  (header: string, key: string, more: Readonly<Record<string, string>> = {}): Signed =>
  () => ({ headers: { ...JSON_TYPE, [header]: key, ...more } })

/** A user name and a password in the address, of which SNS makes this header. SNS calls its JSON plain text. */
export const withBasic =
  (user: string, password: string, more: Readonly<Record<string, string>> = {}): Signed =>
  () => ({
    headers: {
      'content-type': 'text/plain; charset=UTF-8',
      authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
      ...more,
    },
  })

export const byZendesk: Signed = ({ body, now }) => {
  const time = new Date(now).toISOString()
  const signature = createHmac('sha256', SECRETS.ZENDESK_SECRET).update(time).update(body).digest('base64')
  return { headers: { ...JSON_TYPE, 'x-zendesk-webhook-signature-timestamp': time, 'x-zendesk-webhook-signature': signature } }
}

export const byDelighted: Signed = ({ body }) => {
  const signature = createHmac('sha256', SECRETS.DELIGHTED_SECRET).update(body).digest('hex')
  return { headers: { ...JSON_TYPE, 'x-delighted-webhook-signature': `sha256=${signature}` } }
}

/** As the documentation of a vendor describes it (tests/producers/systems/by-mapping/signing-vendors.ts). */
export function byVendor(name: string, secret: string): Signed {
  const vendor = VENDORS.find((it) => it.name === name)
  if (vendor === undefined) throw new Error(`no vendor is named ${name}`)
  return ({ body, url, now }) => {
    const made = vendor.request({
      body: body.toString('utf8'),
      url,
      at: now,
      sign: (algorithm, text, keyOf = (it) => Buffer.from(it)) => createHmac(algorithm, keyOf(secret)).update(text).digest(),
    })
    return { ...made, headers: { ...JSON_TYPE, ...made.headers } }
  }
}
