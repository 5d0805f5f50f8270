import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { isSupportedCountry } from 'libphonenumber-js/max'
import { readEmail } from '../../schemas/identity/email.ts'
import { readPhone } from '../../schemas/identity/phone.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/identity.md'), 'utf8')

/** The cells of the table below a heading, without their code marks. */
function rowsOf(heading: string): readonly (readonly string[])[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`)
  return section
    .split('\n## ')[0]!
    .split('\n- ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .slice(2, -2)
        .split(' | ')
        .map((cell) => cell.replace(/^`(.*)`$/, '$1')),
    )
}

test.each(rowsOf('Phone numbers'))('the page says of %s in %s that it is %s', (written, region, number) => {
  const country = region !== undefined && isSupportedCountry(region) ? region : undefined
  expect(readPhone(written ?? '', country)).toEqual({ ok: true, normalized: number, isOneOfSeveral: false })
})

test.each(rowsOf('E-mail addresses'))('the page says of %s that it is %s', (written, address) => {
  expect(readEmail(written ?? '')).toEqual({ ok: true, normalized: address, isOneOfSeveral: false })
})

test.each(rowsOf('Who is nobody'))('the page says of %s that it is %s', (written = '', who) => {
  const reading = written.includes('@') && !written.startsWith('sip') ? readEmail(written) : readPhone(written, 'IN')
  expect(reading.ok ? 'somebody' : reading.reason).toBe(who)
})

test('the page has its tables', () => {
  expect(['Phone numbers', 'E-mail addresses', 'Who is nobody'].map((it) => rowsOf(it).length > 8)).toEqual([true, true, true])
})
