import { readFileSync } from 'node:fs'
import { consumers } from '../../consumers/all.ts'
import type { Received } from '../../consumers/consumer.ts'
import { noTables } from '../../consumers/reference/reference-tables.ts'
import { applyConsent } from '../../consumers/runtime/loop/consent.ts'
import { decode, encode } from '../../schemas/event/envelope.ts'
import { benchEvents } from '../events.ts'
import { TEXT_KINDS, textEvents } from '../texts.ts'
import { printResult } from './usage.ts'

/**
 * What the derivation of one dataset costs in this process, and beside it the floor: parsing the JSON of the same events and of the rows
 * that they yield. Batches of both alternate. Decoding, consent, Parquet and the lake are no part of either.
 *
 *   derive <dataset> <file>                             events of a file, one a line
 *   derive <dataset> tweets|transcripts <count>         events with texts of one length
 *   derive <dataset> histories <count> <customers>      events of so many customers
 *
 * Some events are derived before, so that the code is compiled; a stateful dataset begins anew then.
 */
const [name = '', source = '', count = '0', customers = '0'] = process.argv.slice(2)
const consumer = consumers.find(({ dataset }) => dataset.name === name)
if (consumer === undefined || consumer.kind === 'archive') throw new Error(`no dataset ${name} derives anything`)
const { leavesOut } = consumer

const BATCH = 250
const WARM_UP = 10_000

pass(events(), WARM_UP)
printResult(pass(events(), Infinity))

function* events(): Generator<Buffer> {
  const kind = TEXT_KINDS.find((it) => it === source)
  if (kind !== undefined) yield* textEvents(kind, Number(count))
  else if (source === 'histories') for (const event of benchEvents(Number(count), 3, Number(customers))) yield encode(event)
  else for (const line of readFileSync(source, 'utf8').split('\n')) if (line !== '') yield Buffer.from(line)
}

function pass(log: Iterable<Buffer>, most: number) {
  const states = new Map<string, unknown>()
  const total = { cpuUs: 0, floorUs: 0, events: 0, words: 0 }
  let offset = 0n
  let batch: Buffer[] = []
  const measure = () => {
    // Decoded anew in each pass, because what was heard of an interaction is kept beside it.
    const received = batch.flatMap((value) => receive(value, offset++))
    const began = process.cpuUsage()
    const rows = received.map((it) => derive(states, it))
    total.cpuUs += spentSince(began)
    const written = JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value))
    const floorBegan = process.cpuUsage()
    for (const value of batch) JSON.parse(value.toString('utf8'))
    JSON.parse(written)
    total.floorUs += spentSince(floorBegan)
    total.events += received.length
    for (const { interaction } of received) for (const { text } of interaction.content.turns ?? []) total.words += text.split(' ').length
    batch = []
  }
  for (const value of log) {
    batch.push(value)
    if (batch.length === BATCH) measure()
    if (total.events >= most) break
  }
  if (batch.length > 0) measure()
  return total
}

function spentSince(began: ReturnType<typeof process.cpuUsage>): number {
  const { user, system } = process.cpuUsage(began)
  return user + system
}

function receive(value: Buffer, offset: bigint): readonly Received[] {
  const read = decode(value)
  if (!read.ok) throw new Error(`an event cannot be read: ${read.code} ${read.path}`)
  const appendTime = Date.parse(read.event.data.source.received_at)
  const gated = applyConsent(read.event, { appendTime, offset }, { version: 0, suppresses: () => false }, leavesOut)
  return gated.pass ? [gated.received] : []
}

function derive(states: Map<string, unknown>, received: Received): unknown {
  if (consumer === undefined || consumer.kind === 'archive') return undefined
  if (consumer.kind === 'stateless') return consumer.derive(received, noTables)
  const customer = received.interaction.customer.ref
  if (customer === null) return undefined
  const { state, rows } = consumer.evolve(states.get(customer), received, noTables)
  states.set(customer, state)
  return rows
}
