import { describe, expect, test } from '@jest/globals'
import { readSecret, withSecrets } from '../../platform/secrets.ts'

const files: Readonly<Record<string, string>> = { '/run/secret': 'wolpertinger\r\n', '/run/empty': '\n' }
const readFile = (path: string) => {
  const found = files[path]
  if (found === undefined) throw new Error('ENOENT: no such file')
  return found
}

describe('a secret', () => {
  test.each([
    ['of the variable', { X: 'chimera' }, 'chimera'],
    ['of the file, without the end of its line', { X_FILE: '/run/secret' }, 'wolpertinger'],
    ['of the variable where both are set', { X: 'chimera', X_FILE: '/run/secret' }, 'chimera'],
    ['of the file where the variable is empty', { X: '', X_FILE: '/run/secret' }, 'wolpertinger'],
    ['of the variable where the name of the file is empty', { X: 'chimera', X_FILE: '' }, 'chimera'],
  ])('%s', (_, environment, text) => {
    expect(readSecret('X', environment, readFile)).toEqual({ ok: true, text })
  })

  test.each([
    ['nothing is set', {}, 'not_set', 'the environment variable X is not set, or is empty'],
    ['all is empty', { X: '', X_FILE: '' }, 'not_set', 'the environment variable X is not set, or is empty'],
    ['the file is not there', { X: '', X_FILE: '/gone' }, 'unusable', 'X_FILE names /gone, which cannot be read: ENOENT: no such file'],
    ['the file is empty', { X_FILE: '/run/empty' }, 'unusable', 'X_FILE names /run/empty, which is empty'],
  ])('is missing where %s', (_, environment, code, reason) => {
    expect(readSecret('X', environment, readFile)).toEqual({ ok: false, code, reason })
  })

  test('among the settings is taken from its file; what is wrong with the files is told at once', () => {
    const environment = { SIGNALS_TOPIC: 'calls', SIGNALS_PSEUDONYM_KEY: '', SIGNALS_PSEUDONYM_KEY_FILE: '/run/secret' }
    expect(withSecrets(environment, readFile)).toEqual({
      values: { ...environment, SIGNALS_PSEUDONYM_KEY: 'wolpertinger' },
      complaints: [],
    })
    const wrong = { SIGNALS_PSEUDONYM_KEY_FILE: '/gone', SIGNALS_KAFKA_SASL_PASSWORD_FILE: '/run/empty' }
    expect(withSecrets(wrong, readFile).complaints).toEqual([
      'SIGNALS_KAFKA_SASL_PASSWORD_FILE names /run/empty, which is empty',
      'SIGNALS_PSEUDONYM_KEY_FILE names /gone, which cannot be read: ENOENT: no such file',
    ])
  })
})
