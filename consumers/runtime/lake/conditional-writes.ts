import { z } from 'zod'
import { errorText } from '../../../platform/error-text.ts'
import { BadSettings, NotPermitted, Unreachable, Unsafe } from '../../../platform/errors.ts'
import { mayPass } from '../../../platform/s3-errors.ts'
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
 *   _meta/probe/<nonce>/trial-1     only where the store refused the writes above
 */
export type ConditionalWritesOptions = {
  /** The store as an operator knows it: bucket and endpoint. A record of another store does not count. */
  readonly place: string
  readonly clock: Clock
  /** Makes the keys of this check unique. */
  readonly nonce: string
  /** Finds out why the store refused a write, by trials in this folder. Default: the error of the store is reported. */
  readonly diagnose?: (folder: string, error: unknown) => Promise<Diagnosis | undefined>
}

/** Why a store refuses the writes of this check. */
export type Diagnosis =
  | { readonly kind: 'unfair'; readonly reason: string }
  /** Another setting suits the store; the remedy completes "the store refuses the writes of this program; …". */
  | { readonly kind: 'settings'; readonly remedy: string }

const FOLDER = '_meta/probe/'
const RECORD = `${FOLDER}passed.json`
const RACERS = 16
const ROUNDS = 3
/** Large enough that several bodies are in flight at once. */
const BODY_BYTES = 256 * 1024
/** A busy store is asked again, with pauses that double: 6 s in all. */
const ATTEMPTS = 6
const PAUSE_MS = 200
const TRUSTED_MS = 24 * 60 * 60 * 1000

const Passed = z.object({ place: z.string(), at: z.number() })

/**
 * Races 16 writers to create one key and 16 to replace one version, three times, each writer on its own connection (`open`). A store
 * that is busy or drops a connection is asked again. Throws `Unsafe` unless exactly one of the writers wins, `NotPermitted` when the
 * store denies access, `BadSettings` when a setting does not suit it, and `Unreachable` when it does not answer. Returns `remembered`
 * when the store passed within the last day.
 */
export async function checkConditionalWrites(
  open: () => Promise<Lake> | Lake,
  options: ConditionalWritesOptions,
): Promise<'passed' | 'remembered'> {
  const { place, clock, nonce } = options
  const folder = `${FOLDER}${nonce}/`
  const patiently = patienceOf(clock)
  const lakes: Lake[] = []
  try {
    const first = await open()
    lakes.push(first)
    const record = await first.read(RECORD)
    if (record !== undefined && stillTrusted(record.body, place, clock.now())) return 'remembered'
    while (lakes.length < RACERS) lakes.push(await open())
    for (let round = 0; round < ROUNDS; round += 1) {
      // Each attempt races for a key of its own: a writer whose answer was lost may have created the object of the last one.
      const numbered = (attempt: number) => (attempt === 0 ? `${round}` : `${round}-${attempt}`)
      const at = (key: string): Course => ({ lakes, key: `${folder}${key}`, patiently })
      refuseUnfair(place, await patiently((attempt) => raceToCreate(at(`create-${numbered(attempt)}`))))
      refuseUnfair(place, await patiently((attempt) => raceToSwap(at(`swap-${numbered(attempt)}`))))
    }
    const passed = Buffer.from(JSON.stringify({ place, at: clock.now() }))
    // A concurrent check writes the same record, so it does not matter which of them wins.
    await patiently(() => (record === undefined ? first.create(RECORD, passed) : first.replace(RECORD, passed, record.etag)))
    return 'passed'
  } catch (error) {
    if (error instanceof Unsafe) throw error
    const diagnosis = await options.diagnose?.(folder, error)
    if (diagnosis?.kind === 'unfair') refuseUnfair(place, { fair: false, reason: diagnosis.reason })
    if (diagnosis?.kind === 'settings')
      throw new BadSettings(`the store ${place} refuses the writes of this program; ${diagnosis.remedy} (docs/stores.md)`, { cause: error })
    if (error instanceof NotPermitted || error instanceof BadSettings) throw error
    throw new Unreachable(`could not check the conditional writes of the store ${place}: ${errorText(error)}`, { cause: error })
  } finally {
    await Promise.all(lakes.map((it) => it.close()))
  }
}

type Patience = <T>(work: (attempt: number) => Promise<T>) => Promise<T>

/** Runs `work` again, after a pause, while the store is busy. An error of a lake has the store's answer as its cause. */
function patienceOf(clock: Clock): Patience {
  return async (work) => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await work(attempt)
      } catch (error) {
        const answer = error instanceof Error ? error.cause : undefined
        if (answer === undefined || !mayPass(answer) || attempt === ATTEMPTS - 1) throw error
        await clock.sleep(PAUSE_MS * 2 ** attempt)
      }
    }
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

/** Where writers race: each with a lake of its own, for one key. */
type Course = { readonly lakes: readonly Lake[]; readonly key: string; readonly patiently: Patience }

async function raceToCreate(course: Course): Promise<Fairness> {
  const { lakes, key } = course
  const answers = await Promise.allSettled(lakes.map((it, index) => it.create(key, bodyOf(index))))
  return judge({ ...course, aim: 'create one key (If-None-Match: *)', winning: 'created', answers })
}

async function raceToSwap(course: Course): Promise<Fairness> {
  const { lakes, key, patiently } = course
  const [first] = lakes
  await patiently(async () => await first?.create(key, bodyOf(lakes.length)))
  const before = await first?.read(key)
  if (before === undefined) return { fair: false, reason: `An object that was just created could not be read: ${key}.` }
  const answers = await Promise.allSettled(lakes.map((it, index) => it.replace(key, bodyOf(index), before.etag)))
  return judge({ ...course, aim: 'replace one version (If-Match)', winning: 'replaced', answers })
}

/** A finished race: the answer each writer got, in the order of the lakes they wrote with. */
type Race = Course & {
  readonly aim: string
  readonly winning: string
  readonly answers: readonly PromiseSettledResult<string>[]
}

/**
 * Exactly one writer may have won, and the object is its body. When an answer was lost, the body shows whether that writer won. Throws
 * what the first writer met when every one of them failed.
 */
async function judge({ lakes, key, patiently, aim, winning, answers }: Race): Promise<Fairness> {
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
  // An empty object is left. A repeat after a lost answer finds it changed, which is as good.
  if (found !== undefined) await patiently(async () => await lakes[0]?.replace(key, new Uint8Array(), found.etag))
  return { fair }
}

/** A body with the number of its writer in every byte, so that a mixed body is detected. */
const bodyOf = (writer: number) => new Uint8Array(BODY_BYTES).fill(writer)

function writerOf(body: Uint8Array): number | undefined {
  const [writer] = body
  return writer !== undefined && writer < RACERS && body.length === BODY_BYTES && body.every((it) => it === writer) ? writer : undefined
}
