import { z } from 'zod'
import { errorText } from '../../../platform/error-text.ts'
import { NotPermitted, Unreachable, Unsafe } from '../../../platform/errors.ts'
import type { Clock, Lake } from '../ports.ts'

/**
 * The conditional writes check at start: does this store really let exactly one writer win?
 *
 * Some stores accept `If-None-Match` and `If-Match`, yet let several concurrent writers succeed or mix their bodies (measured: in 1 of
 * 2 rounds with two well-known mocks). Nothing can be exactly once on such a store, so it is refused.
 *
 *   _meta/probe/passed.json         which store passed, and when
 *   _meta/probe/<nonce>/create-0    the object the writers race for; emptied afterwards
 *   _meta/probe/<nonce>/swap-0
 */
export type ConditionalWritesOptions = {
  /** The store as an operator knows it: bucket and endpoint. A record of another store does not count. */
  readonly place: string
  readonly clock: Clock
  /** Makes the keys of this check unique. */
  readonly nonce: string
}

const FOLDER = '_meta/probe/'
const RECORD = `${FOLDER}passed.json`
const RACERS = 16
const ROUNDS = 3
/** Large enough that several bodies are in flight at once. */
const BODY_BYTES = 256 * 1024
const TRUSTED_MS = 24 * 60 * 60 * 1000

const Passed = z.object({ place: z.string(), at: z.number() })

/**
 * Races 16 writers to create one key and 16 to replace one version, three times, each writer on its own connection (`open`). Throws
 * `Unsafe` unless exactly one of them wins, `NotPermitted` when the store denies access, and `Unreachable` when it does not answer.
 * Returns `remembered` when the store passed within the last day.
 */
export async function checkConditionalWrites(
  open: () => Promise<Lake> | Lake,
  options: ConditionalWritesOptions,
): Promise<'passed' | 'remembered'> {
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
    // A concurrent check writes the same record, so it does not matter which of them wins.
    await (record === undefined ? first.create(RECORD, passed) : first.replace(RECORD, passed, record.etag))
    return 'passed'
  } catch (error) {
    if (error instanceof Unsafe || error instanceof NotPermitted) throw error
    throw new Unreachable(`could not check the conditional writes of the store ${place}: ${errorText(error)}`, { cause: error })
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
    `the store ${place} does not support atomic conditional writes, so rows could be lost or doubled; use Amazon S3 or another store ` +
      `that supports them (docs/exactly-once.md). ${fairness.reason}`,
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

/** A finished race: the answer each writer got, in the order of the lakes they wrote with. */
type Race = {
  readonly lakes: readonly Lake[]
  readonly key: string
  readonly aim: string
  readonly winning: string
  readonly answers: readonly PromiseSettledResult<string>[]
}

/** Exactly one writer may have won, and the object is its body. When an answer was lost, the body shows whether that writer won. */
async function judge({ lakes, key, aim, winning, answers }: Race): Promise<Fairness> {
  const [failure] = answers.filter((it) => it.status === 'rejected')
  if (failure !== undefined && answers.every((it) => it.status === 'rejected')) throw failure.reason
  const found = await lakes[0]?.read(key)
  const standing = found === undefined ? undefined : writerOf(found.body)
  const winners = answers.flatMap((it, index) => (it.status === 'fulfilled' && it.value === winning ? [index] : []))
  if (winners.length > 1) return { fair: false, reason: `${winners.length} of ${RACERS} concurrent writers were allowed to ${aim}.` }
  if (standing === undefined)
    return { fair: false, reason: `After ${RACERS} writers raced to ${aim}, the object was not the complete body of any of them.` }
  const fair = winners.length === 1 ? winners[0] === standing : answers[standing]?.status === 'rejected'
  if (!fair) return { fair, reason: `Of ${RACERS} writers that raced to ${aim}, one was refused, but the object is its body.` }
  if (found !== undefined) await lakes[0]?.replace(key, new Uint8Array(), found.etag)
  return { fair }
}

/** A body with the number of its writer in every byte, so that a mixed body is detected. */
const bodyOf = (writer: number) => new Uint8Array(BODY_BYTES).fill(writer)

function writerOf(body: Uint8Array): number | undefined {
  const [writer] = body
  return writer !== undefined && writer < RACERS && body.length === BODY_BYTES && body.every((it) => it === writer) ? writer : undefined
}
