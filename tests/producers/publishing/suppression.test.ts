import { describe, expect, test } from '@jest/globals'
import { createLogger } from '../../../platform/logger.ts'
import { dropSuppressed, keepSuppression } from '../../../producers/publishing/suppression.ts'
import { wrapEvent } from '../../../schemas/event/envelope.ts'
import { SUPPRESSION_KEY } from '../../../schemas/suppression.ts'
import { settle } from '../../builders/manual-clock.ts'
import { interaction } from '../../builders/interaction.ts'

const NOW = Date.parse('2026-03-02T10:00:00.000Z')
const ADA = 'p1:000000000000000000000000000000aa'
const BEA = 'p1:000000000000000000000000000000bb'

const listOf = (...customers: readonly string[]) =>
  JSON.stringify({
    version: customers.length,
    entries: customers.map((customer_key, n) => ({ customer_key, appended_before: null, version: n + 1 })),
  })

type Answer = string | undefined | Error | Promise<string>

/** A store that answers what it is told to, and a clock that strikes minutes by hand. */
async function kept(first: Answer) {
  let answer = first
  const asked: string[] = []
  const told: string[] = []
  const lines: { readonly level: string; readonly msg: string; readonly reason?: string }[] = []
  let strike: (() => void) | undefined
  let failures = 0
  const list = await keepSuppression({
    store: {
      async read(key) {
        asked.push(key)
        const said = await answer
        if (said instanceof Error) throw said
        return said === undefined ? undefined : Buffer.from(said)
      },
      close: () => void told.push('store closed'),
    },
    every: (ms, run) => {
      told.push(`every ${ms} ms`)
      strike = run
      return () => (strike = undefined)
    },
    log: createLogger('producers', 'debug', { write: (line) => void lines.push(JSON.parse(line) as (typeof lines)[number]) }),
    failed: () => (failures += 1),
  })
  return {
    list,
    asked,
    told,
    suppressed: () => [ADA, BEA].filter((it) => list.suppresses(it, NOW)),
    said: () => lines.map(({ level, msg, reason }) => [level, msg, ...(reason === undefined ? [] : [reason])]),
    failures: () => failures,
    /** A minute passes; what it brings about is done when it resolves. */
    minute: async (next: Answer) => {
      answer = next
      strike?.()
      await settle()
    },
  }
}

describe('the suppression list of a producer', () => {
  test('is known from the start, and looked for where consumers keep it', async () => {
    const { suppressed, asked, told } = await kept(listOf(ADA))
    expect([suppressed(), asked, told]).toEqual([[ADA], [SUPPRESSION_KEY], ['every 60000 ms']])
  })

  test('is that of nobody where there is none, and nothing is wrong with that', async () => {
    const { suppressed, said, failures } = await kept(undefined)
    expect([suppressed(), said(), failures()]).toEqual([[], [], 0])
  })

  test('is read again every minute: who is added is noticed, and who is taken off', async () => {
    const { suppressed, minute } = await kept(undefined)
    await minute(listOf(ADA, BEA))
    expect(suppressed()).toEqual([ADA, BEA])
    await minute(listOf(BEA))
    expect(suppressed()).toEqual([BEA])
  })

  test.each([
    ['the store is down', new Error('could not read s3://acme/list: ECONNREFUSED'), 'could not read s3://acme/list: ECONNREFUSED'],
    ['it is not a list', `{"${ADA}`, `the object ${SUPPRESSION_KEY} is not a suppression list`],
  ])('is the last one known while %s: said once, counted each time', async (_, broken, reason) => {
    const { suppressed, minute, said, failures } = await kept(listOf(ADA))
    await minute(broken)
    await minute(broken)
    expect([suppressed(), failures()]).toEqual([[ADA], 2])
    const warning = ['warn', 'the suppression list cannot be read; the last known list applies until it can be read again', reason]
    expect(said()).toEqual([warning])
    await minute(listOf(BEA))
    expect(suppressed()).toEqual([BEA])
    await minute(broken)
    expect(said()).toEqual([warning, ['info', 'the suppression list can be read again'], warning])
  })

  test('that cannot be read at the start is that of nobody until it can', async () => {
    const { suppressed, minute, said, failures } = await kept(new Error('no answer'))
    expect([suppressed(), said().length, failures()]).toEqual([[], 1, 1])
    await minute(listOf(ADA))
    expect(suppressed()).toEqual([ADA])
  })

  test('is asked for once at a time, however long the store takes', async () => {
    const { asked, suppressed, minute } = await kept(undefined)
    let answer: ((list: string) => void) | undefined
    const slow = new Promise<string>((resolve) => (answer = resolve))
    await minute(slow)
    await minute(slow)
    expect([asked.length, suppressed()]).toEqual([2, []])
    answer?.(listOf(ADA))
    await settle()
    expect(suppressed()).toEqual([ADA])
    await minute(listOf(ADA, BEA))
    expect([asked.length, suppressed()]).toEqual([3, [ADA, BEA]])
  })

  test('once closed is not asked for again, and what closing broke off is no failure', async () => {
    const { list, asked, told, minute, said, failures } = await kept(undefined)
    let breakOff: ((why: Error) => void) | undefined
    await minute(new Promise<string>((_, reject) => (breakOff = reject)))
    list.close()
    breakOff?.(new Error('aborted'))
    await settle()
    await minute(listOf(ADA))
    expect([asked.length, told.at(-1), said(), failures()]).toEqual([2, 'store closed', [], 0])
  })
})

describe('what may be published', () => {
  const about = (ref: string | null) => wrapEvent(interaction({ customer: { ref } }), NOW)

  test('is everything but what is about those on the list, in its order; who is unknown cannot be on it', () => {
    const [ada, bea, nobody] = [about(ADA), about(BEA), about(null)]
    expect(dropSuppressed([bea, ada, nobody, bea], { suppresses: (it) => it !== BEA }, NOW)).toEqual([bea, nobody, bea])
  })

  test('begins again for a customer who may return', () => {
    const list = { suppresses: (_: string, at: number) => at < NOW }
    expect([NOW - 1, NOW].map((at) => dropSuppressed([about(ADA)], list, at).length)).toEqual([0, 1])
  })
})
