import type { LogRecord } from '../../consumers/record.ts'
import type { Assignment, Clock, Lake, Source } from '../../consumers/runtime/ports.ts'
import type { LawRandom } from './random.ts'

/**
 * A simulation in which everything that can go wrong goes wrong: a scheduler that lets one step of one worker happen at a time, a
 * virtual clock, and a lake and a log whose calls crash, freeze, lose their answers, fail, or happen later.
 */
export type Rates = { readonly fault: number; readonly crash: number; readonly freeze: number }

export type Worker = {
  alive: boolean
  frozenUntil: number
  done: boolean
  error: unknown
  readonly clock: Clock
  readonly lake: Lake
  sourced(source: Source): Source
}

type Waiting = { readonly worker: Worker; readonly at: number; readonly go: () => void }

export type Simulation = {
  now(): number
  advance(ms: number): void
  worker(): Worker
  /** Faults happen until they are switched off. */
  calm(): void
  /** One step: somebody's call goes on, or time does. False when nothing is waiting. */
  step(): Promise<boolean>
  readonly workers: readonly Worker[]
}

const never = new Promise<never>(() => {})

export function startSimulation(random: LawRandom, lake: Lake, rates: Rates, start: number): Simulation {
  let now = start
  let steps = 0
  let calm = false
  let waiting: Waiting[] = []
  const later: { readonly at: number; readonly act: () => void }[] = []
  const workers: Worker[] = []

  const turn = async (worker: Worker, at = 0): Promise<void> => {
    await new Promise<void>((go) => waiting.push({ worker, at, go }))
    if (!worker.alive) await never
    if (calm) return
    if (random.chance(rates.crash)) {
      worker.alive = false
      await never
    }
    if (random.chance(rates.freeze)) worker.frozenUntil = steps + 20 + random.below(200)
  }

  const write = async <T>(worker: Worker, act: () => Promise<T>): Promise<T> => {
    await turn(worker)
    if (!calm && random.chance(rates.fault)) {
      switch (random.below(5)) {
        case 0:
          throw new Error('the request was lost')
        case 1:
          await act()
          throw new Error('the answer was lost')
        case 2:
          await act()
          worker.alive = false
          return never
        case 3:
          later.push({ at: steps + random.below(150), act: () => void act() })
          throw new Error('the request takes long')
        default:
          worker.frozenUntil = steps + 20 + random.below(200)
          await turn(worker)
      }
    }
    const outcome = await act()
    await turn(worker)
    return outcome
  }

  const read = async <T>(worker: Worker, act: () => Promise<T>): Promise<T> => {
    await turn(worker)
    if (!calm && random.chance(rates.fault / 4)) throw new Error('the lake cannot be reached')
    return act()
  }

  const worker = (): Worker => {
    const clock: Clock = {
      now: () => now,
      async sleep(ms, signal) {
        if (signal?.aborted === true) return
        let wake = () => {}
        const woken = new Promise<void>((go) => (wake = go))
        signal?.addEventListener('abort', wake, { once: true })
        await Promise.race([turn(it, now + ms), woken])
        signal?.removeEventListener('abort', wake)
      },
    }
    const it: Worker = {
      alive: true,
      frozenUntil: 0,
      done: false,
      error: undefined,
      clock,
      lake: {
        create: (key, body) => write(it, () => lake.create(key, body)),
        replace: (key, body, etag) => write(it, () => lake.replace(key, body, etag)),
        read: (key, range) => read(it, () => lake.read(key, range)),
        async *list(prefix, after) {
          await turn(it)
          yield* lake.list(prefix, after)
        },
        async *entries(prefix) {
          await turn(it)
          yield* lake.entries(prefix)
        },
        async *folders(prefix) {
          await turn(it)
          yield* lake.folders(prefix)
        },
        close: () => lake.close(),
      },
      sourced: (source) => ({
        identity: () => source.identity(),
        close: () => source.close(),
        async *assignments(signal) {
          for await (const assignment of source.assignments(signal)) yield slow(it, assignment)
        },
      }),
    }
    workers.push(it)
    return it
  }

  const slow = (it: Worker, assignment: Assignment): Assignment => ({
    ...assignment,
    async bounds() {
      await turn(it)
      return assignment.bounds()
    },
    async same() {
      await turn(it)
      return assignment.same()
    },
    async commitOffset(offset, slot) {
      await turn(it)
      await assignment.commitOffset(offset, slot)
    },
    async *read(from) {
      // A client may deliver records from before the place it was asked to seek to.
      const stale = calm ? 0n : BigInt(random.below(3))
      for await (const batch of assignment.read(from > stale ? from - stale : 0n)) {
        if (batch.length === 0) {
          await turn(it)
          yield batch
        }
        for (let at = 0; at < batch.length;) {
          await turn(it)
          if (!calm && random.chance(rates.fault / 8)) throw new Error('the broker cannot be reached')
          const some: readonly LogRecord[] = batch.slice(at, at + 1 + random.below(6))
          at += some.length
          yield some
        }
      }
    },
  })

  return {
    now: () => now,
    advance: (ms) => void (now += ms),
    worker,
    calm: () => void (calm = true),
    workers,
    async step() {
      await new Promise(setImmediate)
      steps += 1
      const due = later.findIndex((it) => it.at <= steps)
      if (due >= 0) later.splice(due, 1)[0]?.act()
      waiting = waiting.filter((it) => it.worker.alive)
      if (waiting.length === 0) return later.length > 0
      const ready = waiting.filter((it) => it.at <= now && it.worker.frozenUntil <= steps)
      if (ready.length === 0) {
        const awake = waiting.filter((it) => it.worker.frozenUntil <= steps)
        if (awake.length > 0) now = Math.max(now, Math.min(...awake.map((it) => it.at)))
        return true
      }
      const chosen = random.pick(ready)
      waiting.splice(waiting.indexOf(chosen), 1)
      chosen.go()
      return true
    },
  }
}
