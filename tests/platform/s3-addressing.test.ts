import { describe, expect, test } from '@jest/globals'
import { defaultAddressing } from '../../platform/s3-addressing.ts'
import { openS3, type S3ClientOptions } from '../../platform/s3-client.ts'

test.each([
  [undefined, 'virtual'],
  ['https://s3.eu-central-1.amazonaws.com', 'virtual'],
  ['https://bucket.vpce-1a2b3c.s3.eu-central-1.vpce.amazonaws.com', 'virtual'],
  ['https://s3.cn-north-1.amazonaws.com.cn', 'virtual'],
  ['https://oss-eu-central-1.aliyuncs.com', 'virtual'],
  ['https://cos.eu-frankfurt.myqcloud.com', 'virtual'],
  ['https://s3.acme.example', 'path'],
  ['https://amazonaws.com.acme.example', 'path'],
  ['https://notamazonaws.com', 'path'],
  ['http://127.0.0.1:7070', 'path'],
  ['http://s3:7070', 'path'],
] as const)('an endpoint of %s is addressed by %s unless the setting says otherwise', (endpoint, addressing) => {
  expect(defaultAddressing(endpoint)).toBe(addressing)
})

/** Where a request for an object would go. */
async function askedPlace(options: Partial<S3ClientOptions>): Promise<string> {
  const { sdk, client } = await openS3({ region: 'eu-central-1', attempts: 1, connectTimeoutMs: 1000, ...options })
  let place = ''
  client.config.credentials = () => Promise.resolve({ accessKeyId: 'a', secretAccessKey: 'b' })
  client.middlewareStack.add(
    () => (step) => {
      const { request } = step
      if (typeof request === 'object' && request !== null && 'hostname' in request && 'path' in request)
        place = `${String(request.hostname)}${String(request.path)}`
      return Promise.reject(new Error('not sent'))
    },
    { step: 'finalizeRequest', priority: 'low' },
  )
  await client.send(new sdk.GetObjectCommand({ Bucket: 'acme', Key: 'prod/a' })).catch(() => undefined)
  client.destroy()
  return place
}

describe('a request names its bucket', () => {
  test.each<readonly [string, Partial<S3ClientOptions>, string]>([
    ['in the host of Amazon S3', {}, 'acme.s3.eu-central-1.amazonaws.com/prod/a'],
    ['in the path of Amazon S3 where that is chosen', { addressing: 'path' }, 's3.eu-central-1.amazonaws.com/acme/prod/a'],
    ['in the path of another store', { endpoint: 'https://s3.acme.example' }, 's3.acme.example/acme/prod/a'],
    [
      'in the host of another store where that is chosen',
      { endpoint: 'https://s3.acme.example', addressing: 'virtual' },
      'acme.s3.acme.example/prod/a',
    ],
    ['in the host of Alibaba Cloud', { endpoint: 'https://oss-eu-central-1.aliyuncs.com' }, 'acme.oss-eu-central-1.aliyuncs.com/prod/a'],
  ])('%s', async (_, options, place) => {
    expect(await askedPlace(options)).toBe(place)
  })
})
