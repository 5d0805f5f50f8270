import { describe, expect, test } from '@jest/globals'
import { backends, missing, renderBackends, type Backend } from '../services/backends.ts'

describe('the backends of a test run', () => {
  test('none that SIGNALS_REQUIRE names was skipped', () => {
    expect(missing(process.env['SIGNALS_REQUIRE'], backends())).toEqual([])
  })

  const found: readonly Backend[] = [
    { name: 'memory', state: 'run', how: 'always' },
    { name: 'kafka', state: 'skipped', reason: 'no java', enable: 'install Java' },
  ]

  test.each([
    { required: undefined, sentences: [] },
    { required: 'memory', sentences: [] },
    { required: ' memory , kafka', sentences: ['SIGNALS_REQUIRE names kafka, which was skipped: no java. To enable it: install Java'] },
    { required: 'kafak', sentences: ['SIGNALS_REQUIRE names kafak; there is no such backend (memory, kafka)'] },
  ])('SIGNALS_REQUIRE=$required says $sentences', ({ required, sentences }) => {
    expect(missing(required, found)).toEqual(sentences)
  })

  test('the table says of each what was done with it', () => {
    expect(renderBackends(found)).toBe('  memory  run      always\n  kafka   skipped  no java; to enable: install Java')
  })
})
