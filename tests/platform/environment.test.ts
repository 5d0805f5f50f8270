import { expect, test } from '@jest/globals'
import { loadSettings } from '../../platform/environment.ts'
import { readPseudonymKey } from '../../platform/pseudonym-key.ts'

const KEY = '4f1c9a7be02d38c65a90817f3e4d2b6c4f1c9a7be02d38c6'
const readFile = (path: string) => {
  if (path !== '/keys/pseudonym-key') throw new Error('ENOENT: no such file')
  return `${KEY}\n`
}

test.each([
  ['not set', {}],
  ['set to an empty text, as Compose does with what nobody set', { SIGNALS_PSEUDONYM_KEY: '' }],
])('the key of pseudonyms comes from its file where the variable is %s', (_, environment) => {
  const settings = loadSettings({ ...environment, SIGNALS_PSEUDONYM_KEY_FILE: '/keys/pseudonym-key' }, readFile)
  expect(Buffer.from(readPseudonymKey(settings).secret).toString()).toBe(KEY)
})

test('files of secrets are complained of together with the settings, with exit 64', () => {
  const wrong = { SIGNALS_EPOCH: '0', SIGNALS_PSEUDONYM_KEY: '', SIGNALS_PSEUDONYM_KEY_FILE: '/gone' }
  expect(() => loadSettings(wrong, readFile)).toThrow(
    expect.objectContaining({
      exitCode: 64,
      message: expect.stringMatching(/^SIGNALS_PSEUDONYM_KEY_FILE names \/gone, .*\nSIGNALS_EPOCH: /),
    }),
  )
})

test.each([
  [
    'win32',
    {},
    ['SIGNALS_LOG_URL: "file:./data/log" is not supported on Windows', 'SIGNALS_LAKE_URL: "file:./data/lake" is not supported on Windows'],
  ],
  ['win32', { SIGNALS_LOG_URL: 'kafka://kafka-1:9092' }, ['SIGNALS_LAKE_URL: "file:./data/lake" is not supported on Windows']],
  ['win32', { SIGNALS_LOG_URL: 'kafka://kafka-1:9092', SIGNALS_LAKE_URL: 's3://acme-signals/prod' }, []],
  ['linux', {}, []],
  ['darwin', {}, []],
])('the embedded backend is refused on Windows alone: %s %j', (os, environment, sentences) => {
  const load = () => loadSettings(environment, readFile, os)
  if (sentences.length === 0) expect(load).not.toThrow()
  for (const sentence of sentences)
    expect(load).toThrow(expect.objectContaining({ exitCode: 64, message: expect.stringContaining(sentence) }))
})
