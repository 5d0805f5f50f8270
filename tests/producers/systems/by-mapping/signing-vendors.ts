import { createHash } from 'node:crypto'

/** `keyOf`: the key of a secret, where the secret itself is not the key. */
type Sign = (algorithm: 'sha1' | 'sha256', text: string, keyOf?: (secret: string) => Buffer) => Buffer

/** How a vendor signs, as its documentation says, written without the implementation under test. */
export type Vendor = {
  readonly name: string
  /** The page of YAML. */
  readonly auth: string
  readonly secret: string
  readonly otherSecret?: string
  readonly isTimed: boolean
  readonly bodies?: readonly string[]
  readonly isSame?: (one: string, other: string) => boolean
  readonly request: (about: { body: string; url: string; at: number; sign: Sign }) => { url?: string; headers: Record<string, string> }
  readonly published: readonly {
    readonly source: string
    readonly secret: string
    readonly headers: Record<string, string>
    readonly body: string
    readonly url?: string
    readonly at?: number
  }[]
}

/** RFC 2202 and RFC 4231, test case 2: the same key and text under both algorithms. */
const RFC = {
  secret: 'Jefe',
  body: 'what do ya want for nothing?',
  sha1: 'effcdf6ae5eb2fa2d27416d5f184df9c259a7c79',
  sha256: '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
}
const base64 = (hex: string) => Buffer.from(hex, 'hex').toString('base64')
const rfc = (algorithm: 'sha1' | 'sha256', header: string, signature: string) => ({
  source: algorithm === 'sha1' ? 'RFC 2202, test case 2' : 'RFC 4231, test case 2',
  secret: RFC.secret,
  body: RFC.body,
  headers: { [header]: signature },
})

const FORM = 'application/x-www-form-urlencoded; charset=utf-8'
const fieldsOf = (form: string) => [...new URLSearchParams(form)].map(([name, value]) => name + value).sort()
const TWILIO = '{ header: X-Twilio-Signature, algorithm: sha1, encoding: base64, signed: [url, form], body_digest: bodySHA256 }'
const TWILIO_URL = 'https://mycompany.com/myapp.php?foo=1&bar=2'
const DOCUMENTED_FORM = (caller: string) =>
  `CallSid=CA1234567890ABCDE&Caller=${encodeURIComponent(caller)}&Digits=1234&From=${encodeURIComponent(caller)}&To=%2B18005551212`

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Vendors that sign the body alone. */
const bodyAlone = (name: string, auth: string, header: string, value: (sign: Sign, body: string) => string) => ({
  name,
  auth,
  secret: 'a vendor secret',
  isTimed: false,
  request: ({ body, sign }: { body: string; sign: Sign }) => ({ headers: { [header]: value(sign, body) } }),
})

export const VENDORS: readonly Vendor[] = [
  {
    ...bodyAlone(
      'Meta and WhatsApp',
      '{ header: x-hub-signature-256, algorithm: sha256, encoding: hex, prefix: sha256=, signed: [body], challenge: hub }',
      'x-hub-signature-256',
      (sign, body) => `sha256=${sign('sha256', body).toString('hex')}`,
    ),
    published: [
      {
        source: 'GitHub, which signs in the same way: Validating webhook deliveries',
        secret: "It's a Secret to Everybody",
        body: 'Hello, World!',
        headers: { 'x-hub-signature-256': 'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17' },
      },
    ],
  },
  {
    ...bodyAlone(
      'Intercom',
      '{ header: X-Hub-Signature, algorithm: sha1, encoding: hex, prefix: sha1=, challenge: head }',
      'x-hub-signature',
      (sign, body) => `sha1=${sign('sha1', body).toString('hex')}`,
    ),
    published: [rfc('sha1', 'x-hub-signature', `sha1=${RFC.sha1}`)],
  },
  {
    ...bodyAlone(
      'Typeform',
      '{ header: Typeform-Signature, encoding: base64, prefix: sha256= }',
      'typeform-signature',
      (sign, body) => `sha256=${sign('sha256', body).toString('base64')}`,
    ),
    published: [rfc('sha256', 'typeform-signature', `sha256=${base64(RFC.sha256)}`)],
  },
  {
    ...bodyAlone(
      'SurveyMonkey',
      '{ header: Sm-Signature, algorithm: sha1, encoding: base64, challenge: head }',
      'sm-signature',
      (sign, body) => sign('sha1', body).toString('base64'),
    ),
    secret: 'client-id&client-secret',
    published: [rfc('sha1', 'sm-signature', base64(RFC.sha1))],
  },
  {
    ...bodyAlone(
      'X',
      '{ header: x-twitter-webhooks-signature, encoding: base64, prefix: sha256=, challenge: crc }',
      'x-twitter-webhooks-signature',
      (sign, body) => `sha256=${sign('sha256', body).toString('base64')}`,
    ),
    published: [rfc('sha256', 'x-twitter-webhooks-signature', `sha256=${base64(RFC.sha256)}`)],
  },
  {
    name: 'Chatwoot',
    auth: '{ header: X-Chatwoot-Signature, prefix: sha256=, signed: [{ header: X-Chatwoot-Timestamp }, { text: . }, body], timestamp: { header: X-Chatwoot-Timestamp } }',
    secret: 'a chatwoot secret',
    isTimed: true,
    request: ({ body, at, sign }) => {
      const time = String(Math.floor(at / 1000))
      const signature = `sha256=${sign('sha256', `${time}.${body}`).toString('hex')}`
      return { headers: { 'x-chatwoot-timestamp': time, 'x-chatwoot-signature': signature } }
    },
    published: [],
  },
  {
    name: 'HubSpot v3',
    auth: '{ header: X-HubSpot-Signature-v3, encoding: base64, signed: [method, decoded_url, body, { header: X-HubSpot-Request-Timestamp }], timestamp: { header: X-HubSpot-Request-Timestamp, unit: ms } }',
    secret: 'a hubspot secret',
    isTimed: true,
    request: ({ body, url, at, sign }) => {
      const signature = sign('sha256', `POST${url.replaceAll('%2C', ',')}${body}${at}`).toString('base64')
      return { headers: { 'x-hubspot-request-timestamp': String(at), 'x-hubspot-signature-v3': signature } }
    },
    published: [],
  },
  {
    name: 'Twilio, forms',
    auth: TWILIO,
    secret: 'a twilio token',
    isTimed: false,
    bodies: ['From=%2B15550100&Body=Hi+there&Body=Hi+again&Empty=', 'a=1'],
    isSame: (one, other) => fieldsOf(one).join('\n') === fieldsOf(other).join('\n'),
    request: ({ body, url, sign }) => ({
      headers: { 'x-twilio-signature': sign('sha1', url + fieldsOf(body).join('')).toString('base64'), 'content-type': FORM },
    }),
    published: [
      {
        source: 'Twilio, Security: validating signatures',
        secret: '12345',
        url: TWILIO_URL,
        body: DOCUMENTED_FORM('+12349013030'),
        headers: { 'x-twilio-signature': '0/KCTR6DLpKmkAf8muzZqo1nDgQ=', 'content-type': FORM },
      },
      {
        source: 'the tests of twilio-node',
        secret: '12345',
        url: TWILIO_URL,
        body: DOCUMENTED_FORM('+14158675309'),
        headers: { 'x-twilio-signature': 'RSOYDt4T1cUTdK1PDd93/VVr8B8=', 'content-type': FORM },
      },
    ],
  },
  {
    name: 'Twilio, JSON',
    auth: TWILIO,
    secret: 'a twilio token',
    isTimed: false,
    request: ({ body, url, sign }) => {
      const signed = `${url}&bodySHA256=${sha256(body)}`
      return { url: signed, headers: { 'x-twilio-signature': sign('sha1', signed).toString('base64'), 'content-type': 'application/json' } }
    },
    published: [
      {
        source: 'the tests of twilio-node',
        secret: '12345',
        url: `${TWILIO_URL}&bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620`,
        body: '{"property": "value", "boolean": true}',
        headers: { 'x-twilio-signature': 'a9nBmqA0ju/hNViExpshrM61xv4=', 'content-type': 'application/json' },
      },
    ],
  },
  {
    name: 'Standard Webhooks',
    auth: "{ header: webhook-signature, encoding: base64, prefix: 'v1,', separator: ' ', secret: base64, signed: [{ header: webhook-id }, { text: . }, { header: webhook-timestamp }, { text: . }, body], timestamp: { header: webhook-timestamp } }",
    secret: `whsec_${Buffer.from('a standard secret').toString('base64')}`,
    otherSecret: `whsec_${Buffer.from('another one').toString('base64')}`,
    isTimed: true,
    request: ({ body, at, sign }) => {
      const time = String(Math.floor(at / 1000))
      const keyOf = (secret: string) => Buffer.from(secret.slice('whsec_'.length), 'base64')
      const signature = sign('sha256', `msg_1.${time}.${body}`, keyOf).toString('base64')
      return {
        headers: { 'webhook-id': 'msg_1', 'webhook-timestamp': time, 'webhook-signature': `v1,${base64('00')} v1,${signature}` },
      }
    },
    published: [
      {
        source: 'Standard Webhooks, reference libraries',
        secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
        body: '{"test": 2432232314}',
        headers: {
          'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
          'webhook-timestamp': '1614265330',
          'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
        },
        at: 1_614_265_330_000,
      },
    ],
  },
]
