import { describe, expect, test } from '@jest/globals'
import type { LogRecord } from '../../../../consumers/record.ts'
import type { Chain } from '../../../../consumers/runtime/context.ts'
import type { Assignment } from '../../../../consumers/runtime/ports.ts'
import { readOn } from '../../../../consumers/runtime/loop/read-on.ts'
import type { Tip } from '../../../../consumers/runtime/chain/signpost.ts'

const record = (offset: bigint): LogRecord => ({
  partition: 0,
  offset,
  key: null,
  value: null,
  headers: [],
  appendTime: 1000 + Number(offset),
})
const tip = (offset: bigint, before: number | null): Tip => ({ slot: { epoch: 1, arrivedOn: '2026-03-02', offset }, before, first: null })

/** Reads on from a tip over a log that delivers these batches of offsets, wherever it is asked to begin. */
async function read(from: Tip, batches: readonly (readonly bigint[])[], earliest = 0n) {
  const asked: bigint[] = []
  const assignment: Assignment = {
    partition: 0,
    bounds: () => Promise.resolve({ earliest, end: 100n }),
    async *read(offset) {
      asked.push(offset)
      for (const offsets of batches) yield await Promise.resolve(offsets.map(record))
    },
    owns: () => true,
    same: () => Promise.resolve(true),
    commitOffset: () => Promise.resolve(),
  }
  const unread: bigint[][] = []
  const chain: Pick<Chain, 'assignment' | 'partition'> = { assignment, partition: 0 }
  for await (const delivery of readOn(chain, from)) unread.push(delivery.unread.map(({ offset }) => offset))
  return { asked, unread }
}

describe('reading on from a tip', () => {
  test.each([
    { name: 'begins at the record before it, which proves the log', before: 1004, earliest: 0n, asked: 4n },
    { name: 'begins at the tip where no record was seen before it', before: null, earliest: 0n, asked: 5n },
    { name: 'begins at the tip where the record before it was deleted', before: 1004, earliest: 5n, asked: 5n },
  ])('$name', async ({ before, earliest, asked }) => {
    expect(await read(tip(5n, before), [[4n, 5n, 6n]], earliest)).toEqual({ asked: [asked], unread: [[5n, 6n]] })
  })

  test.each([
    { name: 'older records of a batch', batches: [[2n, 3n, 4n, 5n]], unread: [[5n]] },
    { name: 'a batch of older records', batches: [[3n, 4n], [5n]], unread: [[], [5n]] },
    {
      name: 'records that come twice',
      batches: [
        [4n, 5n, 6n, 5n, 6n, 7n],
        [7n, 8n],
      ],
      unread: [[5n, 6n, 7n], [8n]],
    },
  ])('drops $name', async ({ batches, unread }) => {
    expect((await read(tip(5n, 1004), batches)).unread).toEqual(unread)
  })

  test('passes holes after the tip', async () => {
    expect((await read(tip(5n, 1004), [[4n], [9n, 12n]])).unread).toEqual([[], [9n, 12n]])
  })

  test.each([
    { name: 'the record before it has another append time', before: 999, batches: [[4n, 5n]] },
    { name: 'the log reaches back and has no record before it', before: 1004, batches: [[5n]] },
    { name: 'only records older than the one before it come first', before: 1004, batches: [[2n, 3n, 5n]] },
  ])('throws LogChanged when $name', async ({ before, batches }) => {
    await expect(read(tip(5n, before), batches)).rejects.toMatchObject({ name: 'LogChanged', exitCode: 78 })
  })
})
