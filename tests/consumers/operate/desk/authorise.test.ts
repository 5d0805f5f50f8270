import { describe, expect, test } from '@jest/globals'
import { authorise, isLoopbackHost, type Gatekeeping } from '../../../../consumers/operate/desk/authorise.ts'

const READER = 'r'.repeat(40)
const PERSONS = 'p'.repeat(40)
const SECRET = 's'.repeat(40)

const proxy = { secret: SECRET, peers: ['10.0.3.7'], userHeader: 'x-forwarded-user', personsUsers: ['alex@acme.example'] }
const loopback: Gatekeeping = { isLoopback: true, personsToken: PERSONS }
const tokens: Gatekeeping = { isLoopback: false, token: READER, personsToken: PERSONS }
const behind: Gatekeeping = { isLoopback: false, proxy }

const basic = (password: string) => `Basic ${Buffer.from(`anyone:${password}`).toString('base64')}`

/** What becomes of a request: the role it gets, or the status it is refused with. */
function outcome(keeping: Gatekeeping, said: Readonly<Record<string, string>>, peer: string | undefined): string {
  const headers: Readonly<Record<string, string>> = { host: '127.0.0.1:8090', ...said }
  const admitted = authorise(keeping, { peer, header: (name) => headers[name] })
  return admitted.ok ? `${admitted.role} by ${admitted.by}` : String(admitted.status)
}

describe('on loopback without a token for readers', () => {
  test.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ['without anything', {}, 'reader by loopback'],
    ['by the name localhost', { host: 'localhost:8090' }, 'reader by loopback'],
    ['by IPv6', { host: '[::1]:8090' }, 'reader by loopback'],
    ['by a name of somebody else that leads here', { host: 'evil.example:8090' }, '403'],
    ['by a name that begins like this machine', { host: '127.0.0.1.evil.example' }, '403'],
    ['with the token of the second role', { authorization: `Bearer ${PERSONS}` }, 'persons by token'],
    ['with a wrong token', { authorization: `Bearer ${'x'.repeat(40)}` }, '401'],
    ['with an authorization of another kind', { authorization: 'Digest username="a"' }, '401'],
    ['with the header of a proxy that is not set up', { 'x-forwarded-user': 'alex@acme.example' }, '401'],
    ['with the secret of a proxy that is not set up', { 'x-signals-proxy-secret': SECRET }, '401'],
  ])('%s', (_, headers, expected) => {
    expect(outcome(loopback, headers, '127.0.0.1')).toBe(expected)
  })
})

describe('with tokens', () => {
  test.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ['none', {}, '401'],
    ['that of readers', { authorization: `Bearer ${READER}` }, 'reader by token'],
    ['that of the second role', { authorization: `bearer ${PERSONS}` }, 'persons by token'],
    ['as the password a browser asks for', { authorization: basic(READER) }, 'reader by token'],
    ['one letter short', { authorization: `Bearer ${READER.slice(1)}` }, '401'],
    ['one letter long', { authorization: `Bearer ${READER}r` }, '401'],
    ['an empty one', { authorization: 'Bearer ' }, '401'],
    ['an empty password', { authorization: basic('') }, '401'],
    ['right, beside a forged header of a proxy', { authorization: `Bearer ${READER}`, 'x-forwarded-user': 'alex@acme.example' }, '401'],
  ])('%s', (_, headers, expected) => {
    expect(outcome(tokens, headers, '192.0.2.9')).toBe(expected)
  })

  test('a token for readers is asked for on loopback too, once it is set', () => {
    expect(outcome({ ...tokens, isLoopback: true }, {}, '127.0.0.1')).toBe('401')
  })

  test('a token that is not set is not the empty one', () => {
    expect(outcome({ isLoopback: false, token: READER }, { authorization: basic('') }, '192.0.2.9')).toBe('401')
  })
})

describe('behind a proxy', () => {
  const user = { 'x-forwarded-user': 'alex@acme.example', 'x-signals-proxy-secret': SECRET }
  test.each<readonly [string, Readonly<Record<string, string>>, string | undefined, string]>([
    ['a user of the second role', user, '10.0.3.7', 'persons by proxy'],
    ['on a socket of IPv6', user, '::ffff:10.0.3.7', 'persons by proxy'],
    ['any other user', { ...user, 'x-forwarded-user': 'sam@acme.example' }, '10.0.3.7', 'reader by proxy'],
    [
      'a user whose name contains that of another',
      { ...user, 'x-forwarded-user': 'alex@acme.example.evil' },
      '10.0.3.7',
      'reader by proxy',
    ],
    ['from an address that is not listed', user, '10.0.3.8', '401'],
    ['from an address that begins like a listed one', user, '10.0.3.77', '401'],
    ['from this machine', user, '127.0.0.1', '401'],
    ['without the secret', { 'x-forwarded-user': 'alex@acme.example' }, '10.0.3.7', '401'],
    ['with a wrong secret', { ...user, 'x-signals-proxy-secret': SECRET.slice(1) }, '10.0.3.7', '401'],
    ['without a user', { 'x-signals-proxy-secret': SECRET }, '10.0.3.7', '401'],
    ['with an empty user', { ...user, 'x-forwarded-user': ' ' }, '10.0.3.7', '401'],
    ['without any header', {}, '10.0.3.7', '401'],
    ['over a connection that is gone', user, undefined, '401'],
  ])('%s', (_, headers, peer, expected) => {
    expect(outcome(behind, headers, peer)).toBe(expected)
  })
})

test.each([
  ['127.0.0.1', true],
  ['127.8.8.8', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['::', false],
  ['10.0.0.1', false],
  ['localhost.evil.example', false],
])('%s is reached from this machine alone: %s', (host, expected) => {
  expect(isLoopbackHost(host)).toBe(expected)
})
