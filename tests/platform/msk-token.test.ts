import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mskTokens } from '../../platform/msk-token.ts'
import { newFolder } from '../builders/folder.ts'

const CREDENTIALS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_PROFILE', 'HOME', 'AWS_EC2_METADATA_DISABLED']
let folder: Awaited<ReturnType<typeof newFolder>>
let before: Readonly<Record<string, string | undefined>>

beforeEach(async () => {
  folder = await newFolder()
  before = Object.fromEntries(CREDENTIALS.map((name) => [name, process.env[name]]))
  for (const name of CREDENTIALS) delete process.env[name]
  // No machine of a cloud is asked, and no file of a user is read.
  Object.assign(process.env, { HOME: folder.path, AWS_EC2_METADATA_DISABLED: 'true' })
})
afterEach(async () => {
  for (const [name, value] of Object.entries(before))
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  await folder.remove()
})

test('the token for Amazon MSK is a signed URL of the region, valid for 15 minutes, without the secret', async () => {
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'wolpertinger', AWS_SESSION_TOKEN: 'session' })
  const { value, livesMs = 0 } = await mskTokens('eu-central-1', Date.now)()
  expect(value).toMatch(/^[\w-]+$/)
  const url = new URL(Buffer.from(value, 'base64url').toString())
  expect(url.href).not.toContain('wolpertinger')
  expect([url.protocol, url.hostname, url.pathname]).toEqual(['https:', 'kafka.eu-central-1.amazonaws.com', '/'])
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    Action: 'kafka-cluster:Connect',
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Expires': '900',
    'X-Amz-Security-Token': 'session',
    'X-Amz-SignedHeaders': 'host',
    'X-Amz-Signature': expect.stringMatching(/^[0-9a-f]{64}$/),
    'X-Amz-Credential': expect.stringMatching(/^AKIAEXAMPLE\/\d{8}\/eu-central-1\/kafka-cluster\/aws4_request$/),
  })
  expect(livesMs).toBeGreaterThan(800_000)
  expect(livesMs).toBeLessThanOrEqual(900_000)
})

test('a process without credentials ends with 77; one that had some tries again', async () => {
  const tokens = mskTokens('eu-central-1', Date.now)
  await expect(tokens()).rejects.toMatchObject({
    exitCode: 77,
    message: expect.stringMatching(/^no AWS credentials for the login to Kafka/),
  })
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'wolpertinger' })
  await tokens()
  delete process.env['AWS_SECRET_ACCESS_KEY']
  await expect(tokens()).rejects.toMatchObject({ exitCode: 69, retriable: true })
})
