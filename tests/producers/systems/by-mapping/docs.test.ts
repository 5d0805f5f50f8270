import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { CONVERSIONS, NO, YES } from '../../../../producers/systems/by-mapping/conversions.ts'
import { systemOfMapping, ingestAll, sourceOf } from './mapped.ts'

const page = readFileSync(new URL('../../../../docs/add-a-source-by-mapping.md', import.meta.url), 'utf8')
const [sample = '', mapping = '', result = ''] = [...page.matchAll(/```(?:json|yaml)\n(.*?)```/gs)].map(([, block]) => block ?? '')

describe('the page about mappings', () => {
  test('shows a mapping that reads its sample as it says', () => {
    const [interaction] = ingestAll(sourceOf(systemOfMapping(mapping)), Buffer.from(sample))
    expect(interaction).toMatchObject(JSON.parse(result) as object)
    expect(interaction).toMatchObject({ customer: { ref: expect.stringMatching(/^p1:/) } })
  })

  test.each(CONVERSIONS)('names `%s`', (as) => {
    expect(page).toMatch(new RegExp(`^\\|[^|]*\`${as}\``, 'm'))
  })

  test('names the words of yes and no', () => {
    expect(page).toContain(`${YES.join(' ')}, ${NO.join(' ')}`)
  })
})
