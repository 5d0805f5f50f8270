import { describe, test } from '@jest/globals'
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
}
