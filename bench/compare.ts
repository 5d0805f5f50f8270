import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compareRounds, readCosts, renderDifferences, type Round } from './comparison.ts'

/**
 * `npm run bench:compare -- <commit A> <commit B>`: what an event costs each consumer in two commits, measured by the bench of each
 * commit, in turn.
 *
 *   --only <datasets>   separated by commas; all of them by default
 *   --rounds <n>        measurements of each commit, 7 by default
 *   --events <n>        events per measurement, as the bench takes it
 *
 * Both commits are checked out into temporary worktrees, which are removed at the end and on Ctrl-C.
 */
const root = join(import.meta.dirname, '..')
const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, rounds: { type: 'string', default: '7' }, events: { type: 'string' } },
})
const [commitA, commitB] = positionals
const rounds = Number(asked.rounds)
if (commitA === undefined || commitB === undefined || positionals.length > 2 || !Number.isInteger(rounds) || rounds < 1) {
  process.stderr.write(
    'usage: npm run bench:compare -- <commit A> <commit B> [--only interactions,churn_risk] [--rounds 7] [--events 60000]\n',
  )
  process.exit(64)
}
const figures = asked.only === undefined ? ['consume.files'] : asked.only.split(',').map((it) => `consume.files.${it.trim()}`)
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())

const folder = mkdtempSync(join(tmpdir(), 'signals-compare-'))
const worktrees: string[] = []
try {
  const [a, b] = [await checkOut('a', commitA), await checkOut('b', commitB)]
  const measured: Round[] = []
  for (let round = 1; round <= rounds; round += 1) {
    say(`round ${round} of ${rounds}`)
    measured.push({ a: await measure(a), b: await measure(b) })
  }
  const differences = compareRounds(measured)
  if (differences.length === 0) throw new Error(`no figure of ${figures.join(', ')} was measured in both commits`)
  process.stdout.write(renderDifferences(differences))
} catch (error) {
  if (!stop.signal.aborted) throw error
  process.exitCode = 130
} finally {
  for (const path of worktrees) execFileSync('git', ['worktree', 'remove', '--force', path], { cwd: root })
  rmSync(folder, { recursive: true, force: true })
}

/** A worktree of a commit that can run its bench. */
async function checkOut(name: string, commit: string): Promise<string> {
  const sha = execFileSync('git', ['rev-parse', '--verify', `${commit}^{commit}`], { cwd: root, encoding: 'utf8' }).trim()
  const path = join(folder, name)
  say(`${name.toUpperCase()} is ${sha.slice(0, 12)}`)
  execFileSync('git', ['worktree', 'add', '--quiet', '--detach', path, sha], { cwd: root, stdio: 'ignore' })
  worktrees.push(path)
  const lockfile = (of: string) => readFileSync(join(of, 'package-lock.json'), 'utf8')
  if (lockfile(path) === lockfile(root)) symlinkSync(join(root, 'node_modules'), join(path, 'node_modules'))
  else await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], path)
  return path
}

/** One measurement of each wanted figure by the commit's own bench, which every commit has under this name. */
async function measure(path: string): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>()
  for (const only of figures) {
    const events = asked.events === undefined ? [] : ['--events', asked.events]
    const printed = await run(process.execPath, ['--import', 'tsx', 'bench/bench.ts', '--only', only, '--runs', '1', ...events], path)
    for (const [name, value] of readCosts(printed)) found.set(name, value)
  }
  return found
}

/** Runs a program to its end and gives what it printed. Stopping kills it with all it has started. */
async function run(program: string, args: readonly string[], cwd: string): Promise<string> {
  stop.signal.throwIfAborted()
  // What the program leaves in its temporary folder is removed with ours.
  const temporary = join(folder, 'tmp')
  mkdirSync(temporary, { recursive: true })
  const env = { ...process.env, TMPDIR: temporary }
  return await new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'inherit'] })
    let printed = ''
    const kill = () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    }
    stop.signal.addEventListener('abort', kill, { once: true })
    child.stdout.on('data', (text) => (printed += String(text)))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      stop.signal.removeEventListener('abort', kill)
      if (code === 0) resolve(printed)
      else reject(new Error(`${program} ${args.join(' ')} ended with ${signal ?? code}`))
    })
  })
}

function say(progress: string): void {
  process.stderr.write(`${progress}\n`)
}
