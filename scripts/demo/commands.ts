import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** The project's own commands as child processes, as a person would run them. */
export type Gateway = { readonly address: string; close(): Promise<void> }
type Environment = Readonly<Record<string, string>>

const root = join(import.meta.dirname, '..', '..')
const halves = { produce: 'producers/main.ts', consume: 'consumers/main.ts' } as const

/** Runs one command to its end and returns what it printed. Throws if it fails. */
export async function signals(half: keyof typeof halves, words: readonly string[], environment: Environment): Promise<string> {
  const child = start(half, words, environment)
  const printed: string[] = []
  child.stdout.on('data', (text) => printed.push(String(text)))
  const code = await ended(child)
  if (code !== 0) throw new Error(`${half} ${words.join(' ')} ended with exit code ${code}`)
  return printed.join('')
}

/** Starts the gateway on a free port and waits until it listens. */
export async function gateway(environment: Environment): Promise<Gateway> {
  const child = start('produce', ['serve'], environment)
  const over = ended(child)
  const address = await new Promise<string>((listening, failed) => {
    let said = ''
    child.stdout.on('data', (text) => {
      said += String(text)
      const found = /listening on (\S+)/.exec(said)?.[1]
      if (found !== undefined) listening(found)
    })
    void over.then((code) => failed(new Error(`the gateway ended with exit code ${code} before it listened`)))
  })
  return {
    address: address.startsWith('http') ? address : `http://${address}`,
    async close() {
      child.kill('SIGTERM')
      const code = await over
      if (code !== 0) throw new Error(`the gateway ended with exit code ${code}`)
    },
  }
}

function start(half: keyof typeof halves, words: readonly string[], environment: Environment) {
  return spawn(process.execPath, ['--import', 'tsx', join(root, halves[half]), ...words], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

function ended(child: ReturnType<typeof start>): Promise<number> {
  return new Promise((done, failed) => {
    child.once('error', failed)
    child.once('close', (code) => done(code ?? 1))
  })
}
