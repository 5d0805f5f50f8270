import { describe, expect, test } from '@jest/globals'
import { checkConditionalWrites } from '../../consumers/runtime/lake/conditional-writes.ts'
import { realClock } from '../builders/real-clock.ts'
import { lakeContract } from '../contracts/lake.ts'
import { s3Endpoint } from '../services/backends.ts'
import { lakeAt, s3Place } from '../services/places.ts'

const endpoint = s3Endpoint()

if (endpoint === undefined) describe.skip('S3', () => test('no S3 server: see the table at the end', () => undefined))
else {
  lakeContract('the lake in S3', async () => {
    const place = await s3Place(endpoint)
    const lake = lakeAt(place)
    return { lake, another: () => Promise.resolve(lakeAt(place)), end: () => lake.close() }
  })

  test('the S3 server of the tests passes the start-up probe, and is remembered', async () => {
    const place = await s3Place(endpoint)
    const asked = (nonce: string) =>
      checkConditionalWrites(() => lakeAt(place), { place: `s3://${place.bucket} at ${endpoint}`, clock: realClock, nonce })
    expect(await asked('n1')).toBe('passed')
    expect(await asked('n2')).toBe('remembered')
  })
}
