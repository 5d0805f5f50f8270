import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { CONVERSIONS, NO, YES } from '../../../../producers/systems/by-mapping/conversions.ts'
import { parseMapping } from '../../../../producers/systems/by-mapping/mapping-file.ts'
import { systemOfMapping, ingestAll, mappingOf, sourceOf } from './mapped.ts'

const page = readFileSync(new URL('../../../../docs/add-a-source-by-mapping.md', import.meta.url), 'utf8')
const [sample = '', mapping = '', result = ''] = [...page.matchAll(/```(?:json|yaml)\n(.*?)```/gs)].map(([, block]) => block ?? '')

describe('the page about mappings', () => {
  test('shows a mapping that reads its sample as it says', () => {
    const [interaction] = ingestAll(sourceOf(systemOfMapping(mapping)), Buffer.from(sample))
    expect(interaction).toMatchObject(JSON.parse(result) as object)
    expect(interaction).toMatchObject({ customer: { ref: expect.stringMatching(/^p1:/) } })
  })

  test('shows mappings and pages of vendors that are right', () => {
    const shown = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, block]) => block ?? '')
    const whole = shown.filter((it) => it.includes('version: 1'))
    const pages = shown.flatMap((it) => it.split('\n')).filter((it) => it.startsWith('auth: '))
    expect([whole.length, pages.length]).toEqual([2, 9])
    for (const yaml of [...whole, ...pages.map((it) => mappingOf('', it))]) expect(parseMapping(yaml)).toMatchObject({ ok: true })
  })

  test.each(CONVERSIONS)('names `%s`', (as) => {
    expect(page).toMatch(new RegExp(`^\\|[^|]*\`${as}\``, 'm'))
  })

  test('names the words of yes and no', () => {
    expect(page).toContain(`${YES.join(' ')}, ${NO.join(' ')}`)
  })
})
