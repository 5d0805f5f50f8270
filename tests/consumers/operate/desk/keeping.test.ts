import { expect, test } from '@jest/globals'
import { readKeeping } from '../../../../consumers/operate/desk/keeping.ts'
import { Settings } from '../../../../schemas/config/settings.ts'

const TOKEN = '0123456789abcdef0123456789abcdef'
const PEERS = { SIGNALS_DESK_PROXY_PEERS: '10.0.3.7', SIGNALS_DESK_PROXY_SECRET: TOKEN }
const read = (values: Readonly<Record<string, string>>) => readKeeping(Settings.parse(values))

test.each<readonly [string, Readonly<Record<string, string>>]>([
  ['loopback without anything', {}],
  ['another address with a token', { SIGNALS_DESK_HOST: '0.0.0.0', SIGNALS_DESK_TOKEN: TOKEN }],
  ['another address with the second token alone', { SIGNALS_DESK_HOST: '::', SIGNALS_DESK_PERSONS_TOKEN: TOKEN }],
  ['another address behind a proxy', { SIGNALS_DESK_HOST: '10.0.3.1', ...PEERS }],
])('%s is served', (_, values) => {
  expect(() => read(values)).not.toThrow()
})

test.each<readonly [string, Readonly<Record<string, string>>, string]>([
  ['another address without any proof', { SIGNALS_DESK_HOST: '0.0.0.0' }, 'set SIGNALS_DESK_TOKEN'],
  ['a proxy without a secret', { SIGNALS_DESK_PROXY_PEERS: '10.0.3.7' }, 'belong together'],
  ['a secret without a proxy', { SIGNALS_DESK_PROXY_SECRET: TOKEN }, 'belong together'],
  ['one token for both roles', { SIGNALS_DESK_TOKEN: TOKEN, SIGNALS_DESK_PERSONS_TOKEN: TOKEN }, 'are the same'],
])('%s is refused with what to do', (_, values, sentence) => {
  expect(() => read(values)).toThrow(sentence)
})

test('a proxy is read with its addresses, its users and its header in small letters', () => {
  const values = { ...PEERS, SIGNALS_DESK_PROXY_USER_HEADER: 'X-Auth-User', SIGNALS_DESK_PERSONS_USERS: 'alex,sam' }
  expect(read(values).proxy).toEqual({ secret: TOKEN, peers: ['10.0.3.7'], userHeader: 'x-auth-user', personsUsers: ['alex', 'sam'] })
})

test.each(['short', 'with spaces in it, and long enough to be a secret'])('%j is no token', (token) => {
  expect(Settings.safeParse({ SIGNALS_DESK_TOKEN: token }).success).toBe(false)
})
