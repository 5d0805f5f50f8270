import { z } from 'zod'
import { NotPermitted, Unreachable, Unsafe } from './errors.ts'
import type { Clock, Lake } from './ports.ts'

/**
 * The start-up probe: does this store really let exactly one writer win?
 *
 * Some stores accept `If-None-Match` and `If-Match` and let several writers through when they meet, or mix their bodies (measured:
 * 1 in 2 rounds for two well-known mocks). On such a store nothing here is exactly once, so it is refused.
 *
 *   _meta/probe/passed.json         which store passed, and when
 *   _meta/probe/<nonce>/create-0    what the writers raced for; emptied afterwards
 *   _meta/probe/<nonce>/swap-0
 */
export type ProbeOptions = {
  /** The store in words an operator knows: bucket and endpoint. A record of another store does not count. */
  readonly place: string
  readonly clock: Clock
  /** Makes this probe's keys its own. */
  readonly nonce: string
}

const FOLDER = '_meta/probe/'
const RECORD = `${FOLDER}passed.json`
const RACERS = 16
const ROUNDS = 3
/** Large enough that bodies are in flight together. */
const BODY_BYTES = 256 * 1024
const TRUSTED_MS = 24 * 60 * 60 * 1000

const Passed = z.object({ place: z.string(), at: z.number() })

/**
 * Races 16 writers for one key and 16 for one swap, three times, each writer on a connection of its own (`open`). Throws `Unsafe`
 * where not exactly one of them wins, `NotPermitted` where it says so, `Unreachable` where it does not answer. `remembered`: it
 * passed within a day.
 */
export async function probe(open: () => Promise<Lake> | Lake, options: ProbeOptions): Promise<'passed' | 'remembered'> {
  const { place, clock, nonce } = options
  const lakes: Lake[] = []
  try {
    const first = await open()
    lakes.push(first)
    const record = await first.read(RECORD)
    if (record !== undefined && stillTrusted(record.body, place, clock.now())) return 'remembered'
    while (lakes.length < RACERS) lakes.push(await open())
    for (let round = 0; round < ROUNDS; round += 1) {
      await raceToCreate(lakes, `${FOLDER}${nonce}/create-${round}`, place)
      await raceToSwap(lakes, `${FOLDER}${nonce}/swap-${round}`, place)
    }
    const passed = Buffer.from(JSON.stringify({ place, at: clock.now() }))
    // A rival's record says the same, so that it does not matter whose stands.
    await (record === undefined ? first.create(RECORD, passed) : first.replace(RECORD, passed, record.etag))
    return 'passed'
  } catch (error) {
    if (error instanceof Unsafe || error instanceof NotPermitted) throw error
    throw new Unreachable(`the store ${place} could not be probed: ${messageOf(error)}`, { cause: error })
  } finally {
    await Promise.all(lakes.map((it) => it.close()))
  }
}

function stillTrusted(body: Uint8Array, place: string, now: number): boolean {
  const passed = Passed.safeParse(parsed(Buffer.from(body).toString('utf8')))
  return passed.success && passed.data.place === place && passed.data.at <= now && now - passed.data.at < TRUSTED_MS
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function raceToCreate(lakes: readonly Lake[], key: string, place: string): Promise<void> {
  const outcomes = await Promise.allSettled(lakes.map((it, index) => it.create(key, bodyOf(index))))
  await judge(lakes, key, place, 'create one key (If-None-Match: *)', outcomes.map(won('created')), outcomes)
}

async function raceToSwap(lakes: readonly Lake[], key: string, place: string): Promise<void> {
  const [first] = lakes
  await first?.create(key, bodyOf(lakes.length))
  const before = await first?.read(key)
  if (before === undefined) throw new Unsafe(`${advice(place)} An object that was just created could not be read: ${key}.`)
  const outcomes = await Promise.allSettled(lakes.map((it, index) => it.replace(key, bodyOf(index), before.etag)))
  await judge(lakes, key, place, 'replace one version (If-Match)', outcomes.map(won('replaced')), outcomes)
}

type Outcome = 'won' | 'refused' | 'unknown'

const won =
  (winning: string) =>
  (it: PromiseSettledResult<string>): Outcome =>
    it.status === 'rejected' ? 'unknown' : it.value === winning ? 'won' : 'refused'

/** Exactly one may have won, and its body must stand; where an answer was lost, the body tells whether it had won. */
async function judge(
  lakes: readonly Lake[],
  key: string,
  place: string,
  race: string,
  outcomes: readonly Outcome[],
  settled: readonly PromiseSettledResult<unknown>[],
): Promise<void> {
  const failure = settled.find((it) => it.status === 'rejected')
  if (failure?.status === 'rejected' && outcomes.every((it) => it === 'unknown')) throw failure.reason
  const found = await lakes[0]?.read(key)
  const standing = found === undefined ? undefined : writerOf(found.body)
  const winners = outcomes.flatMap((it, index) => (it === 'won' ? [index] : []))
  if (winners.length > 1) throw new Unsafe(`${advice(place)} ${winners.length} of ${RACERS} writers were let through to ${race}.`)
  if (standing === undefined)
    throw new Unsafe(`${advice(place)} After ${RACERS} writers raced to ${race}, none of their bodies stood whole.`)
  const fair = winners.length === 1 ? winners[0] === standing : outcomes[standing] === 'unknown'
  if (!fair) throw new Unsafe(`${advice(place)} Of ${RACERS} writers who raced to ${race}, one was refused and its body stands.`)
  if (found !== undefined) await lakes[0]?.replace(key, new Uint8Array(), found.etag)
}

const advice = (place: string) =>
  `the store ${place} does not write conditionally, so rows would be lost or doubled; use Amazon S3 or another store with atomic ` +
  'conditional writes (docs/exactly-once.md).'

/** A body that names its writer in every byte, so that a mixed one is seen. */
const bodyOf = (writer: number) => new Uint8Array(BODY_BYTES).fill(writer)

function writerOf(body: Uint8Array): number | undefined {
  const [writer] = body
  return writer !== undefined && writer < RACERS && body.length === BODY_BYTES && body.every((it) => it === writer) ? writer : undefined
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error)
}
