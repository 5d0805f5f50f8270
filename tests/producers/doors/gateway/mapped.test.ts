import { createHmac } from 'node:crypto'
import { afterEach, describe, expect, test } from '@jest/globals'
import { sourceConfig } from '../../../builders/source.ts'
import { mappingOf, systemOfMapping } from '../../systems/by-mapping/mapped.ts'
import { closeGateways, startGateway } from './start-gateway.ts'

afterEach(closeGateways)

/** A gateway with one source that a mapping reads; it names its secrets and tokens. */
async function gatewayOf(rest: string) {
  const source = { name: 'desk', config: sourceConfig({ system: 'generic' }), system: systemOfMapping(mappingOf('', rest)) }
  const desk = { ...source, secrets: ['s3cret'], tokens: ['agreed'] }
  return startGateway({ sources: new Map([['desk', desk]]) })
}
const META = 'auth: { header: x-hub-signature-256, prefix: sha256=, challenge: hub }'

describe('a vendor whose signature a mapping describes', () => {
  const body = '{"id":7,"at":"2026-03-02T09:00:00Z"}'
  const signature = `sha256=${createHmac('sha256', 's3cret').update(body).digest('hex')}`

  test('is let in with it, and not with a shared secret', async () => {
    const { post, published } = await gatewayOf(META)
    expect((await post(body, { 'x-hub-signature-256': signature }, '/in/desk')).status).toBe(200)
    expect((await post(body, { authorization: 'Bearer s3cret' }, '/in/desk')).status).toBe(401)
    expect(published()).toHaveLength(1)
  })

  test('is answered when it asks whether somebody is there, and a stranger is not', async () => {
    const { url } = await gatewayOf(META)
    const ask = (token: string) => fetch(`${url}/in/desk?hub.mode=subscribe&hub.challenge=1158&hub.verify_token=${token}`)
    const [known, stranger] = [await ask('agreed'), await ask('guessed')]
    expect([known.status, known.headers.get('content-type'), await known.text()]).toEqual([200, 'text/plain', '1158'])
    expect([stranger.status, stranger.headers.get('allow')]).toEqual([405, 'POST'])
    expect((await fetch(`${url}/check/desk?hub.mode=subscribe&hub.challenge=1158&hub.verify_token=agreed`)).status).toBe(405)
  })

  test('is answered when it asks by HEAD', async () => {
    const { url } = await gatewayOf('auth: { header: x-hub-signature, algorithm: sha1, prefix: sha1=, challenge: head }')
    expect((await fetch(`${url}/in/desk`, { method: 'HEAD' })).status).toBe(200)
    expect((await fetch(`${url}/in/desk`)).status).toBe(405)
  })
})

describe('a vendor that asks for another form than JSON', () => {
  const keyed = { authorization: 'Bearer s3cret' }

  test('is answered in it where the request was taken, also where its payload was refused', async () => {
    const { post, rejected } = await gatewayOf('answer: { type: text/xml, text: <Response/> }')
    for (const body of ['{"id":7,"at":"2026-03-02T09:00:00Z"}', '{"id":8,"at":"noon"}']) {
      const response = await post(body, keyed, '/in/desk')
      expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([200, 'text/xml', '<Response/>'])
    }
    expect(rejected()).toHaveLength(1)
  })

  test('is told in JSON what it has to change or to send again', async () => {
    const { post } = await gatewayOf('answer: { type: text/xml, text: <Response/> }')
    const [unknown, broken] = [await post('{"id":7}', {}, '/in/desk'), await post('{', keyed, '/in/desk')]
    expect([unknown.status, unknown.headers.get('content-type')]).toEqual([401, 'application/json'])
    expect([broken.status, await broken.json()]).toEqual([400, { error: 'not_json' }])
  })
})

describe('a table that is posted', () => {
  const csv = { 'content-type': 'text/csv; charset=utf-8', authorization: 'Bearer s3cret' }
  const rows = 'id,at\n1,2026-03-02T09:00:00Z\n2\n3,noon\n4,2026-03-02T09:00:00Z\n'

  test('is read as a file is: a row that cannot be read costs no other, and is kept', async () => {
    const { post, published, rejected } = await gatewayOf('input: { format: csv }')
    const response = await post(rows, csv, '/in/desk')
    expect([response.status, await response.json()]).toEqual([
      200,
      {
        events: 2,
        rejected: [
          { code: 'not_a_timestamp', path: 'occurred_at' },
          { code: 'column_count', path: 'line 3' },
        ],
      },
    ])
    expect(published()).toHaveLength(2)
    expect(rejected().map((it) => it.headers?.['signals.reason'])).toEqual(['not_a_timestamp', 'column_count'])
  })

  test('is tried out as it would be read', async () => {
    const { post } = await gatewayOf('input: { format: csv }')
    expect(await (await post(rows, csv, '/check/desk')).json()).toMatchObject({ records: 4, events: 2, rejected: 2 })
    expect(
      await (await post('{"id":1,"at":"2026-03-02T09:00:00Z"}', { ...csv, 'content-type': 'application/json' }, '/check/desk')).json(),
    ).toMatchObject({
      events: 1,
    })
  })
})

test('a list of nothing is rejected, and the sender need not try again', async () => {
  const { post } = await gatewayOf('')
  const response = await post('[null]', { authorization: 'Bearer s3cret' }, '/in/desk')
  expect([response.status, await response.json()]).toEqual([200, { events: 0, rejected: [{ code: 'not_a_record', path: '' }] }])
})
