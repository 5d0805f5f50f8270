import { z } from 'zod'
import { NotPermitted, Unreachable, Unsafe } from '../../../platform/errors.ts'
import type { Clock, Lake } from '../ports.ts'

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
      refuseUnfair(place, await raceToCreate(lakes, `${FOLDER}${nonce}/create-${round}`))
      refuseUnfair(place, await raceToSwap(lakes, `${FOLDER}${nonce}/swap-${round}`))
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

type Fairness = { readonly fair: true } | { readonly fair: false; readonly reason: string }

function refuseUnfair(place: string, fairness: Fairness): void {
  if (fairness.fair) return
  throw new Unsafe(
    `the store ${place} does not write conditionally, so rows would be lost or doubled; use Amazon S3 or another store with atomic ` +
      `conditional writes (docs/exactly-once.md). ${fairness.reason}`,
  )
}

async function raceToCreate(lakes: readonly Lake[], key: string): Promise<Fairness> {
  const answers = await Promise.allSettled(lakes.map((it, index) => it.create(key, bodyOf(index))))
  return judge({ lakes, key, aim: 'create one key (If-None-Match: *)', winning: 'created', answers })
}

async function raceToSwap(lakes: readonly Lake[], key: string): Promise<Fairness> {
  const [first] = lakes
  await first?.create(key, bodyOf(lakes.length))
  const before = await first?.read(key)
  if (before === undefined) return { fair: false, reason: `An object that was just created could not be read: ${key}.` }
  const answers = await Promise.allSettled(lakes.map((it, index) => it.replace(key, bodyOf(index), before.etag)))
  return judge({ lakes, key, aim: 'replace one version (If-Match)', winning: 'replaced', answers })
}

/** A race that is over: what each writer was answered, in the order of the lakes they wrote with. */
type Race = {
  readonly lakes: readonly Lake[]
  readonly key: string
  readonly aim: string
  readonly winning: string
  readonly answers: readonly PromiseSettledResult<string>[]
}

/** Exactly one may have won, and its body is the object; where an answer was lost, the body tells whether that writer had won. */
async function judge({ lakes, key, aim, winning, answers }: Race): Promise<Fairness> {
  const [failure] = answers.filter((it) => it.status === 'rejected')
  if (failure !== undefined && answers.every((it) => it.status === 'rejected')) throw failure.reason
  const found = await lakes[0]?.read(key)
  const standing = found === undefined ? undefined : writerOf(found.body)
  const winners = answers.flatMap((it, index) => (it.status === 'fulfilled' && it.value === winning ? [index] : []))
  if (winners.length > 1) return { fair: false, reason: `${winners.length} of ${RACERS} writers were let through to ${aim}.` }
  if (standing === undefined) return { fair: false, reason: `After ${RACERS} writers raced to ${aim}, none of their bodies stood whole.` }
  const fair = winners.length === 1 ? winners[0] === standing : answers[standing]?.status === 'rejected'
  if (!fair) return { fair, reason: `Of ${RACERS} writers who raced to ${aim}, one was refused and its body stands.` }
  if (found !== undefined) await lakes[0]?.replace(key, new Uint8Array(), found.etag)
  return { fair }
}

/** A body that names its writer in every byte, so that a mixed one is seen. */
const bodyOf = (writer: number) => new Uint8Array(BODY_BYTES).fill(writer)

function writerOf(body: Uint8Array): number | undefined {
  const [writer] = body
  return writer !== undefined && writer < RACERS && body.length === BODY_BYTES && body.every((it) => it === writer) ? writer : undefined
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error)
}
