import { setTimeout as pause } from 'node:timers/promises'
import type { LawRandom } from '../law/random.ts'
import { FAULT_POINTS, type StrikeAtPoint, type FaultPoint } from './fault-points.ts'
import type { Runner } from './processes.ts'

/** What is to happen, in order: told by the seed alone. Which process comes first to a point is the machine's part. */
export type Blow = {
  readonly what: 'kill' | 'stop'
  /** Whom: the gateway, or one of the processes of a dataset. */
  readonly whom: string
  readonly where: FaultPoint | 'anywhere'
  /** Before it. */
  readonly waitMs: number
  /** How long a killed process is down, or a stopped one sleeps. */
  readonly forMs: number
  /** How long its PUT is held back. */
  readonly heldMs: number
}

export type ChaosPlan = {
  readonly kills: number
  readonly datasets: readonly string[]
  /** How long processes sleep, from and to. */
  readonly sleepMs: readonly [number, number]
  /** Between two blows, on average. */
  readonly everyMs: number
}

export const GATEWAY = 'gateway'

/** As many kills as asked for, half as many stops, every point in turn and every seventh blow for the gateway. */
export function plan(random: LawRandom, { kills, datasets, sleepMs, everyMs }: ChaosPlan): readonly Blow[] {
  const whats = [...Array<'kill'>(kills).fill('kill'), ...Array<'stop'>(Math.ceil(kills / 2)).fill('stop')]
  return shuffled(random, whats).map((what, n) => {
    const whom = n % 7 === 3 ? GATEWAY : random.pick(datasets)
    const [from, to] = whom === GATEWAY ? [500, 2000] : sleepMs
    const sleep = from + random.below(to - from)
    return {
      what,
      whom,
      where: whom === GATEWAY || random.chance(0.25) ? 'anywhere' : (FAULT_POINTS[n % FAULT_POINTS.length] ?? 'anywhere'),
      waitMs: Math.round(everyMs * (0.3 + 1.4 * random.next())),
      forMs: what === 'kill' ? random.below(1500) : sleep,
      // A stopped one's PUT moves on when it is awake again or a little before, a dead one's up to three seconds later.
      heldMs: what === 'kill' ? random.below(3000) : sleep - 500 + random.below(1500),
    }
  })
}

export type Struck = { kills: number; stops: number; readonly at: Record<string, number> }

/** Deals the blows. A process that sleeps is left alone, and others go on meanwhile; resolves when all are awake. */
export async function strike(
  blows: readonly Blow[],
  runners: readonly Runner[],
  strikeAtPoint: StrikeAtPoint,
  random: LawRandom,
  told: (sentence: string) => void,
  patienceMs: number,
): Promise<Struck> {
  const struck: Struck = { kills: 0, stops: 0, at: {} }
  const sleeping: Promise<void>[] = []
  for (const [n, blow] of blows.entries()) {
    await pause(blow.waitMs)
    const working = () => runners.filter((it) => it.works())
    const meant = () => working().filter((it) => (it.dataset ?? GATEWAY) === blow.whom)
    let victim: string | undefined
    const hit = (runner: Runner | undefined) => {
      if (runner === undefined || victim !== undefined || !runner.works()) return
      victim = runner.name
      if (blow.what === 'kill') runner.kill(blow.forMs)
      else sleeping.push(runner.stop(blow.forMs))
    }
    const lieInWait = (point: FaultPoint, among: () => readonly Runner[]) => {
      const pids = () => among().flatMap((it) => it.pid() ?? [])
      const hitPid = (pid: number) => hit(runners.find((it) => it.pid() === pid))
      return strikeAtPoint(pids, point, { what: blow.what, hit: hitPid, heldMs: blow.heldMs }, patienceMs)
    }
    // Where those who were meant do not come by, being down or asleep, whoever comes first is hit in their place.
    for (const among of [meant, working]) if (victim === undefined && blow.where !== 'anywhere') await lieInWait(blow.where, among)
    const where = victim === undefined ? 'anywhere' : blow.where
    while (victim === undefined) hit(await somebody(meant, random))
    struck[blow.what === 'kill' ? 'kills' : 'stops'] += 1
    struck.at[where] = (struck.at[where] ?? 0) + 1
    told(`${n + 1} of ${blows.length}: ${blow.what} ${victim}, ${where}`)
  }
  await Promise.all(sleeping)
  return struck
}

/** One of them, as soon as one works. */
async function somebody(among: () => readonly Runner[], random: LawRandom): Promise<Runner> {
  for (;;) {
    const found = among()
    if (found.length > 0) return random.pick(found)
    await pause(50)
  }
}

function shuffled<T>(random: LawRandom, things: readonly T[]): readonly T[] {
  return things
    .map((thing) => ({ thing, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ thing }) => thing)
}
