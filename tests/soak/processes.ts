import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startChild, type Child } from '../services/child.ts'

/** A process of the pipeline that is kept running, whatever is done to it. */
export type Runner = {
  readonly name: string
  /** The dataset it derives; undefined for the gateway. */
  readonly dataset: string | undefined
  /** Undefined while there is no process. */
  pid(): number | undefined
  /** False while it is stopped or gone. */
  works(): boolean
  /** SIGKILL; it is started again after `downMs`. */
  kill(downMs: number): void
  /** SIGSTOP; SIGCONT after `stopMs`, unless it was killed meanwhile. Resolves when it is awake. */
  stop(stopMs: number): Promise<void>
}

export type Program = {
  readonly name: string
  readonly dataset: string | undefined
  readonly script: string
  readonly args: readonly string[]
  /** The environment of the nth start, from 0. */
  readonly environment: (start: number) => Readonly<Record<string, string>>
}

export type Fleet = {
  readonly runners: readonly Runner[]
  /** Starts what must not be started again, and waits for its end: its exit code or signal. */
  once(program: Program, timeoutMs: number): Promise<string>
  /** SIGTERM to these, and their ends: what is not 0 is a complaint. None of them is started again. */
  retire(runners: readonly Runner[]): Promise<void>
  /** Ends everything. */
  end(): Promise<void>
  /** What ended by itself, or not as it should, one sentence each. */
  readonly complaints: readonly string[]
}

/** A process that has just been started may not listen to signals yet: SIGTERM then ends it as KILL would. */
const YOUNG_MS = 10_000
/** An order to end must be followed within the grace of the settings and a little more. */
const RETIRE_MS = 40_000

/** Keeps programs running: what was killed is started again, as Docker or Kubernetes would. */
export async function fleet(folder: string, programs: readonly Program[]): Promise<Fleet> {
  const complaints: string[] = []
  const ending = new AbortController()
  const kept = programs.map((program) => keep(program, folder, ending.signal, complaints))
  await Promise.all(kept.map((it) => it.start()))
  return {
    runners: kept.map((it) => it.runner),
    complaints,
    async once(program, timeoutMs) {
      const child = await launch(program, folder, 0)
      const late = new AbortController()
      const outcome = await Promise.race([child.ended, pause(timeoutMs, 'late', { signal: late.signal }).catch(() => 'late')])
      late.abort()
      if (outcome !== '0') complaints.push(`${program.name} ended with ${outcome}: ${lastWords(child)}`)
      if (outcome === 'late') await child.end()
      return outcome
    },
    async retire(runners) {
      await Promise.all(kept.filter((it) => runners.includes(it.runner)).map((it) => it.retire()))
    },
    async end() {
      ending.abort()
      await Promise.all(kept.map((it) => it.end()))
    },
  }
}

function keep(program: Program, folder: string, ending: AbortSignal, complaints: string[]) {
  const { name, dataset } = program
  let child: Child | undefined
  let starts = 0
  let startedAt = 0
  let doomed = false
  let stopped = false
  let retired = false
  let restart: Promise<void> = Promise.resolve()

  async function start(): Promise<void> {
    if (ending.aborted || retired) return
    doomed = false
    stopped = false
    const started = await launch(program, folder, starts)
    starts += 1
    child = started
    startedAt = performance.now()
    void started.ended.then((how) => {
      if (child !== started || doomed || retired || ending.aborted) return
      complaints.push(`${name} ended by itself with ${how}: ${lastWords(started)}`)
      restart = again(500)
    })
  }
  async function again(afterMs: number): Promise<void> {
    await child?.ended
    await pause(afterMs, undefined, { signal: ending }).catch(() => undefined)
    await start()
  }
  const signal = (what: NodeJS.Signals) => {
    if (child?.alive() === true) process.kill(child.pid, what)
  }

  const runner: Runner = {
    name,
    dataset,
    pid: () => (child?.alive() === true ? child.pid : undefined),
    works: () => child?.alive() === true && !stopped && !doomed,
    kill(downMs) {
      if (child?.alive() !== true || doomed || retired) return
      doomed = true
      signal('SIGKILL')
      restart = again(downMs)
    },
    async stop(stopMs) {
      const sleeper = child
      if (sleeper === undefined || stopped || doomed) return
      stopped = true
      signal('SIGSTOP')
      await pause(stopMs, undefined, { signal: ending }).catch(() => undefined)
      if (child !== sleeper) return
      stopped = false
      signal('SIGCONT')
    },
  }
  return {
    runner,
    start,
    async retire() {
      await restart
      retired = true
      if (child === undefined || !child.alive()) return
      signal('SIGCONT')
      signal('SIGTERM')
      const late = new AbortController()
      const outcome = await Promise.race([child.ended, pause(RETIRE_MS, 'late', { signal: late.signal }).catch(() => 'late')])
      late.abort()
      const young = performance.now() - startedAt < YOUNG_MS && outcome === 'SIGTERM'
      if (outcome !== '0' && !young) complaints.push(`${name} was told to stop and ended with ${outcome}: ${lastWords(child)}`)
      await child.end()
    },
    async end() {
      await restart.catch(() => undefined)
      await child?.end()
    },
  }
}

async function launch(program: Program, folder: string, start: number): Promise<Child> {
  const { name, script, args, environment } = program
  return await startChild(process.execPath, [script, ...args], {
    folder,
    log: join(folder, `${name}.log`),
    environment: environment(start),
  })
}

const lastWords = (child: Child) =>
  child
    .said()
    .split('\n')
    .filter((it) => it !== '')
    .slice(-3)
    .join(' | ')
