import { beforeAll, describe, expect, test } from '@jest/globals'
import { eventConsumers } from '../../consumers/all.ts'
import { decodeFooter, encodeFooter, type Footer } from '../../consumers/runtime/chain/footer.ts'
import { fileColumns } from '../../consumers/runtime/parquet/file-columns.ts'
import { memoryLake } from '../../consumers/runtime/memory.ts'
import { parquet } from '../../consumers/runtime/parquet/parquet.ts'
import type { Lake, Value } from '../../consumers/runtime/ports.ts'
import { churnRiskCurrent } from '../../schemas/datasets/churn_risk.ts'
import { folderOf, type Dataset } from '../../schemas/datasets/dataset.ts'
import { audit, type Evidence, type AuditReport } from './audit.ts'
import { runWithoutFaults } from './fault-free-run.ts'

const NONE = { lost: 0, doubled: 0, invented: 0, holes: 0, overlaps: 0 }
const faultsOf = ({ lost, doubled, invented, holes, overlaps }: AuditReport) => ({ lost, doubled, invented, holes, overlaps })
const datasets = eventConsumers.map(({ dataset }) => dataset)

let whole: Evidence
beforeAll(async () => {
  whole = await runWithoutFaults()
})

test('a lake derived without faults is found to be whole, with every count', async () => {
  const verdict = await audit(whole)
  expect(verdict.problems).toEqual([])
  expect(faultsOf(verdict)).toEqual(NONE)
  expect(verdict).toMatchObject({ sent: 60, acked: 60, present: 60 })
  expect(verdict.datasets).toMatchObject({
    interactions: { refused: 1, duplicates: expect.any(Number), rows: expect.any(Number) },
    archive: { refused: 0, duplicates: 0 },
  })
  for (const { rows, suppressed } of Object.values(verdict.datasets)) {
    expect(rows).toBeGreaterThan(10)
    expect(suppressed).toBeGreaterThan(0)
  }
  expect(verdict.datasets['interactions']?.duplicates).toBeGreaterThan(0)
})

describe.each(datasets.map((dataset) => [dataset.name, dataset] as const))('of %s the audit notices', (_, dataset) => {
  const audited = (evidence: Evidence) =>
    audit(
      evidence,
      eventConsumers.filter((it) => it.dataset === dataset),
    )

  test('a row that was removed', async () => {
    expect(faultsOf(await audited(await rewritten(dataset, (rows) => rows.slice(1)))).lost).toBeGreaterThan(0)
  })

  test('a row that is there twice', async () => {
    const { doubled, lost } = faultsOf(await audited(await rewritten(dataset, (rows) => [...rows, ...rows.slice(-1)])))
    expect([doubled, lost]).toEqual([1, 0])
  })

  test('a row about an event nobody sent', async () => {
    const invented = (rows: Rows): Rows => [...rows, { ...rows[0], event_id: 'f'.repeat(32) }]
    const { invented: found, lost } = faultsOf(await audited(await rewritten(dataset, invented)))
    expect([found, lost]).toEqual([1, 0])
  })

  test('a row that says something else', async () => {
    const [column] = dataset.columns.filter(({ type, required }) => type === 'timestamp' && required)
    const changed = (rows: Rows): Rows => rows.map((row, n) => (n === 0 ? { ...row, [column?.name ?? '']: 1 } : row))
    const { lost } = faultsOf(await audited(await rewritten(dataset, changed)))
    expect(lost).toBeGreaterThan(0)
  })

  test('a slot that was deleted in the middle', async () => {
    const { holes, lost } = faultsOf(await audited(await without(dataset)))
    expect(holes).toBeGreaterThan(0)
    expect(lost).toBeGreaterThan(0)
  })

  test('an end of the chain that was deleted', async () => {
    const { holes, lost } = faultsOf(await audited(await withoutEnd(dataset)))
    expect(holes).toBe(1)
    expect(lost).toBeGreaterThan(0)
  })

  test('a segment that is there twice, under another day', async () => {
    const lake = await copied(whole.lake)
    const key = (await slots(dataset))[1] ?? ''
    await lake.create(key.replace('2026-03-02', '2026-03-01'), (await whole.lake.read(key))?.body ?? new Uint8Array())
    const { overlaps, doubled } = faultsOf(await audited({ ...whole, lake }))
    expect(overlaps).toBe(1)
    expect(doubled).toBeGreaterThan(0)
  })

  test('a footer that counts what did not happen', async () => {
    const swapped = (facts: Footer): Footer => ({ ...facts, silent: facts.silent + 1, yielding: facts.yielding - 1 })
    expect((await audited(await rewritten(dataset, (rows) => rows, swapped))).problems).toContainEqual(
      expect.stringMatching(/counts \d+ silent, not/),
    )
  })
})

describe('besides, the audit notices', () => {
  test('an acknowledged event that is not in the log', async () => {
    const acked = new Set([...whole.ledger.acked, 'e'.repeat(32)])
    expect(faultsOf(await audit({ ...whole, ledger: { ...whole.ledger, acked } }))).toEqual({ ...NONE, lost: 1 })
  })

  test('an event in the log that nobody sent, and one that says something else than was sent', async () => {
    const sent = new Map(whole.ledger.sent)
    const [[id, bodies], [other]] = [...sent] as [[string, readonly { score: number }[]], [string, unknown]]
    sent.set(id, bodies.map((it) => ({ ...it, score: (it.score + 1) % 11 })) as never)
    sent.delete(other)
    const acked = new Set([...whole.ledger.acked].filter((it) => it !== other))
    const verdict = await audit({ ...whole, ledger: { ...whole.ledger, sent, acked } })
    expect(verdict.invented).toBeGreaterThanOrEqual(2)
    expect(verdict.lost).toBe(1)
  })

  test('a rejected payload that was acknowledged and is nowhere', async () => {
    expect((await audit({ ...whole, ledger: { ...whole.ledger, rejected: new Set(['g17']) } })).lost).toBe(1)
  })

  test('a state that is not that of a replay, and a current row that is not', async () => {
    const current = await corrupted(churnRiskCurrent, (rows) => rows.slice(1))
    expect((await audit(current)).problems).toContainEqual(expect.stringMatching(/lacks a row of a replay/))
  })

  test('an answer the gateway should never have given', async () => {
    const verdict = await audit({ ...whole, ledger: { ...whole.ledger, complaints: ['a body without signature was answered 200'] } })
    expect(verdict.problems).toEqual(['a body without signature was answered 200'])
  })
})

type Rows = readonly Readonly<Record<string, Value>>[]

/** The evidence with the first segment of a dataset that has rows written anew, its footer adding up with them. */
async function rewritten(
  dataset: Dataset,
  change: (rows: Rows) => Rows,
  changeFacts: (facts: Footer) => Footer = (facts) => facts,
): Promise<Evidence> {
  const lake = await copied(whole.lake)
  await rewrite(lake, (await slots(dataset))[0] ?? '', fileColumns(dataset), change, changeFacts)
  return { ...whole, lake }
}

async function corrupted(current: Dataset, change: (rows: Rows) => Rows): Promise<Evidence> {
  const lake = await copied(whole.lake)
  for await (const key of whole.lake.list(`${folderOf(current)}/`)) await rewrite(lake, key, current.columns, change, (facts) => facts)
  return { ...whole, lake }
}

async function rewrite(
  lake: Lake,
  key: string,
  columns: Dataset['columns'],
  change: (rows: Rows) => Rows,
  changeFacts: (facts: Footer) => Footer,
): Promise<void> {
  const names = columns.map(({ name }) => name)
  const stored = await parquet.read(lake, key, names)
  if (stored === undefined) throw new Error(`no object at ${key}`)
  const rows: Rows = Array.from({ length: stored.values[0]?.length ?? 0 }, (_, n) =>
    Object.fromEntries(names.map((name, column) => [name, stored.values[column]?.[n] ?? null])),
  )
  const after = change(rows)
  const file = parquet.begin(columns)
  file.rowGroup(names.map((name) => after.map((row) => row[name] ?? null)))
  const body = file.finish(encodeFooter(changeFacts({ ...decodeFooter(stored.footer, key), rows: after.length })))
  await lake.replace(key, body, stored.etag)
}

async function without(dataset: Dataset): Promise<Evidence> {
  const [, gone] = await slots(dataset)
  return { ...whole, lake: await copied(whole.lake, (key) => key !== gone) }
}

async function withoutEnd(dataset: Dataset): Promise<Evidence> {
  const last = (await slots(dataset)).at(-1) ?? ''
  const isBehind = (key: string) => key.startsWith(last.slice(0, -28)) && key >= last
  return { ...whole, lake: await copied(whole.lake, (key) => !isBehind(key)) }
}

/** The slots of the first partition that have rows, oldest first. */
async function slots(dataset: Dataset): Promise<readonly string[]> {
  const found: string[] = []
  for await (const key of whole.lake.list(`${folderOf(dataset)}/`)) {
    const facts = decodeFooter((await parquet.footer(whole.lake, key)) ?? '', key)
    if (facts.partition === 0 && facts.rows > 0) found.push(key)
  }
  if (found.length < 3) throw new Error(`${dataset.name} has ${found.length} segments with rows; these tests need three`)
  return found
}

async function copied(from: Lake, wanted: (key: string) => boolean = () => true): Promise<Lake> {
  const to = memoryLake()
  for await (const key of from.list('')) {
    const stored = await from.read(key)
    if (stored !== undefined && wanted(key)) await to.create(key, stored.body)
  }
  return to
}
