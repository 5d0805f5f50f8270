import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { within } from './waiting.ts'

/** A killed process is gone in an instant, unless the kernel keeps it. */
const KILL_MS = 30_000

export type Child = {
  readonly pid: number
  /** False once it has ended, for whatever reason. */
  alive(): boolean
  /** How it ended, once it has: its exit code, or the signal that ended it. */
  readonly ended: Promise<string>
  /** The last lines it wrote. */
  said(): string
  /** Writes to its standard input. */
  send(text: string): void
  /** Sends KILL and does not wait. */
  kill(): void
  /** Ends it with KILL and waits until it is gone. */
  end(): Promise<void>
}

/**
 * Starts a program that must not outlive this process. A shell beside it waits for the end of its own input, which comes when
 * this process is gone, however it went, and then ends the program.
 */
export async function startChild(
  command: string,
  args: readonly string[],
  options: { readonly log: string; readonly folder?: string; readonly environment?: Readonly<Record<string, string>> },
): Promise<Child> {
  const log = openSync(options.log, 'a')
  const child = spawn(command, args, {
    cwd: options.folder,
    env: { ...process.env, ...options.environment },
    stdio: ['pipe', log, log],
  })
  closeSync(log)
  // A program that does not read its input, or has ended, is not an error.
  child.stdin?.on('error', () => undefined)
  await once(child, 'spawn')
  const { pid } = child
  if (pid === undefined) throw new Error(`${command} has no process id`)
  const guard = spawn('sh', ['-c', 'cat >/dev/null; kill -9 "$0" 2>/dev/null', String(pid)], { stdio: ['pipe', 'ignore', 'ignore'] })
  const gone = new Promise<string>((resolve) => child.once('exit', (code, signal) => resolve(signal ?? String(code))))
  // What has ended needs no guard, and its process id may be another's by the time this process is gone.
  void gone.then(() => {
    guard.kill('SIGKILL')
    guard.stdin.destroy()
    child.stdin?.destroy()
  })
  const alive = () => child.exitCode === null && child.signalCode === null
  return {
    pid,
    alive,
    ended: gone,
    send: (text) => void child.stdin?.write(text),
    kill: () => void child.kill('SIGKILL'),
    said: () => readFileSync(options.log, 'utf8').split('\n').slice(-20).join('\n'),
    async end() {
      guard.kill('SIGKILL')
      if (alive()) {
        child.kill('SIGKILL')
        await within(`${command} (process ${pid}) ends when it is killed`, gone, KILL_MS)
      }
    },
  }
}

/** Runs a program to its end; rejects with what it said where it fails. `timeoutMs` bounds it. */
export async function runToEnd(
  command: string,
  args: readonly string[],
  options: { readonly timeoutMs: number; readonly folder?: string; readonly environment?: Readonly<Record<string, string>> },
): Promise<string> {
  return await new Promise((resolve, reject) => {
    execFile(
      command,
      [...args],
      { cwd: options.folder, env: { ...process.env, ...options.environment }, timeout: options.timeoutMs, maxBuffer: 16 * 1_048_576 },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout)
        else reject(new Error(`\`${command} ${args.join(' ')}\` failed: ${`${stdout}\n${stderr}`.trim().slice(-2000)}`, { cause: error }))
      },
    )
  })
}

/** Whether a program of this name can be started. */
export async function installed(command: string, args: readonly string[]): Promise<boolean> {
  return await runToEnd(command, args, { timeoutMs: 20_000 }).then(
    () => true,
    () => false,
  )
}

/** Ports nobody listened on a moment ago. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const ports: number[] = []
  while (ports.length < count) {
    // Below the range from which the system serves port 0: a process that asks for any port cannot take one of these meanwhile.
    const port = 20_000 + Math.floor(Math.random() * 12_000)
    if (!ports.includes(port) && (await isFree(port))) ports.push(port)
  }
  return ports
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer()
  const isListening = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => resolve(true))
  })
  if (isListening) await new Promise((resolve) => server.close(resolve))
  return isListening
}

/**
 * Asks until the answer comes without an error; rejects with the last one when the child ends or the time is over. An answer that
 * does not come is an error too.
 */
export async function waitUntilReady(
  name: string,
  child: Child | undefined,
  timeoutMs: number,
  ask: () => Promise<unknown>,
): Promise<void> {
  const until = Date.now() + timeoutMs
  for (;;) {
    try {
      await within(`${name} answers`, ask(), Math.max(1, until - Date.now()))
      return
    } catch (error) {
      const ended = child !== undefined && !child.alive()
      if (ended || Date.now() > until)
        throw new Error(`${name} ${ended ? 'ended' : `was not ready after ${timeoutMs} ms`}: ${child?.said() ?? ''}`, { cause: error })
      await pause(100)
    }
  }
}
