import { expect, test } from '@jest/globals'
import { routeBrand } from '../../../producers/ingest/route-brand.ts'
import { draft, sourceConfig } from '../../builders/source.ts'

const config = sourceConfig({
  region: 'DE',
  brand: {
    from: 'touchpoint',
    map: { '+49 30 1234567': 'home', 'help@pro.acme.example': 'pro', '11833': 'directory', 'arn:aws:x/Y': 'app' },
  },
})

test.each([
  ['+49301234567', 'home'],
  ['030 1234567', 'home'],
  ['0049-30-1234567', 'home'],
  ['Help@Pro.Acme.example', 'pro'],
  ['Acme Pro <help@pro.acme.example>', 'pro'],
  ['11833', 'directory'],
  ['ARN:aws:x/y', 'app'],
  ['+49301234568', undefined],
  ['help@acme.example', undefined],
  ['118', undefined],
  ['', undefined],
  [undefined, undefined],
])('the brand that is reached at %j is %j', (touchpoint, brand) => {
  expect(routeBrand(draft({ touchpoint }), undefined, config)?.id).toBe(brand)
})
