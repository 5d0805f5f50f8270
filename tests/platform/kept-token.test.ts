import { describe, expect, test } from '@jest/globals'
import { keepToken, type Token } from '../../platform/kept-token.ts'

/** Tokens with ascending numbers, and a clock that stands where it is set. */
function tokens(livesMs?: number) {
  let [count, at, isDown] = [0, 0, false]
  const ask = (): Promise<Token> => {
    if (isDown) return Promise.reject(new Error('down'))
    count += 1
    return Promise.resolve({ value: `token-${count}`, ...(livesMs === undefined ? {} : { livesMs }) })
  }
  return { get: keepToken(ask, () => at), set: (to: number) => void (at = to), cut: () => void (isDown = true), asked: () => count }
}

describe('a token is kept', () => {
  test('until four fifths of its life are over', async () => {
    const { get, set } = tokens(1_000_000)
    expect(await get()).toBe('token-1')
    set(799_999)
    expect(await get()).toBe('token-1')
    set(800_000)
    expect(await get()).toBe('token-2')
    set(1_599_999)
    expect(await get()).toBe('token-2')
  })

  test('not in the last 20 seconds of a short life, and not at all where it has no other', async () => {
    const short = tokens(60_000)
    await short.get()
    short.set(39_999)
    expect(await short.get()).toBe('token-1')
    short.set(40_000)
    expect(await short.get()).toBe('token-2')
    const shorter = tokens(15_000)
    for (const value of ['token-1', 'token-2', 'token-3']) expect(await shorter.get()).toBe(value)
  })

  test('for one login where its life is not known', async () => {
    const { get } = tokens()
    for (const value of ['token-1', 'token-2']) expect(await get()).toBe(value)
  })

  test('for its whole life where no other can be had, and no longer', async () => {
    const { get, set, cut } = tokens(1_000_000)
    await get()
    cut()
    set(999_999)
    expect(await get()).toBe('token-1')
    set(1_000_000)
    await expect(get()).rejects.toThrow('down')
  })
})

test('logins at the same moment ask once, and a failure is not kept', async () => {
  const { get, asked } = tokens(1_000_000)
  expect(await Promise.all([get(), get(), get()])).toEqual(['token-1', 'token-1', 'token-1'])
  expect(asked()).toBe(1)
  let failures = 0
  const flaky = keepToken(
    () => ((failures += 1) === 1 ? Promise.reject(new Error('down')) : Promise.resolve({ value: 'token' })),
    () => 0,
  )
  await expect(flaky()).rejects.toThrow('down')
  expect(await flaky()).toBe('token')
})
