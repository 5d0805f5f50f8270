/** What the demo sends: published vendor formats with invented people, each proven as its vendor does. */
type Secrets = { readonly connect: string; readonly zendesk: string; readonly delighted: string }
type Hmac = (secret: string, ...parts: readonly (string | Uint8Array)[]) => Buffer
export type DemoPayload = {
  readonly source: string
  /** Below tests/fixtures. */
  readonly file: string
  readonly sign: (body: Uint8Array, secrets: Secrets, now: Date, hmac: Hmac) => Readonly<Record<string, string>>
}

const connect: DemoPayload['sign'] = (_body, secrets) => ({ 'x-api-key': secrets.connect })
const zendesk: DemoPayload['sign'] = (body, secrets, now, hmac) => {
  const timestamp = now.toISOString()
  return {
    'x-zendesk-webhook-signature-timestamp': timestamp,
    'x-zendesk-webhook-signature': hmac(secrets.zendesk, timestamp, body).toString('base64'),
  }
}
const delighted: DemoPayload['sign'] = (body, secrets, _now, hmac) => ({
  'x-delighted-webhook-signature': `sha256=${hmac(secrets.delighted, body).toString('hex')}`,
})

export const demoPayloads: readonly DemoPayload[] = [
  { source: 'connect', file: 'amazon-connect/contact-event-initiated.eventbridge.json', sign: connect },
  { source: 'connect', file: 'amazon-connect/contact-record-transferred.json', sign: connect },
  { source: 'connect', file: 'amazon-connect/contact-record-transferred.json', sign: connect },
  { source: 'connect', file: 'amazon-connect/contact-lens-chat.json', sign: connect },
  { source: 'zendesk', file: 'zendesk/ticket-created.webhook.json', sign: zendesk },
  { source: 'zendesk', file: 'zendesk/comment-added-customer.webhook.json', sign: zendesk },
  { source: 'zendesk', file: 'zendesk/status-changed-solved.webhook.json', sign: zendesk },
  { source: 'zendesk', file: 'zendesk/csat-received-bad.webhook.json', sign: zendesk },
  { source: 'delighted', file: 'delighted/survey-response-created.webhook.json', sign: delighted },
  { source: 'delighted', file: 'delighted/survey-response-updated.webhook.json', sign: delighted },
]
