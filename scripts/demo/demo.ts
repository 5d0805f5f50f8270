import { createHmac, randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { Command } from 'commander'
import type { Truth } from '../../producers/systems/simulated/truth.ts'
import { firmTables } from '../firm-tables/firm-tables.ts'
import { gateway, type Gateway, signals } from './commands.ts'
import { demoPayloads } from './payloads.ts'

/**
 * The whole way on one machine, in real commands: vendor payloads signed and sent to the gateway over HTTP, a front-desk sheet
 * read from a file, simulated months of a made-up firm, all consumers, the proof, the report. Run it twice: nothing doubles.
 */
new Command('npm run demo')
  .description(
    'Shows the whole way on one machine: vendor payloads sent to the gateway, a file, simulated months, all consumers, the proof, the report. The files go to data/demo, or to the folder that the environment variable DEMO_FOLDER names.',
  )
  .parse()

const root = join(import.meta.dirname, '..', '..')
const home = process.env['DEMO_FOLDER'] ?? join(root, 'data', 'demo')
/** The folder as a person in the root of the repository would write it. */
const shown = home.startsWith(root) ? relative(root, home) : home
const began = Date.now()

await mkdir(home, { recursive: true })
const environment = {
  SIGNALS_LOG_URL: `file:${join(home, 'log')}`,
  SIGNALS_LAKE_URL: `file:${join(home, 'lake')}`,
  SIGNALS_PARTITIONS: '4',
  SIGNALS_CONFIG: join(import.meta.dirname, 'signals.yaml'),
  SIGNALS_PSEUDONYM_KEY: await keptKey(join(home, 'pseudonym.key')),
  SIGNALS_HTTP_PORT: '0',
  SIGNALS_HEALTH_PORT: '0',
  SIGNALS_LOG_LEVEL: 'warn',
  DEMO_CONNECT_SECRET: randomBytes(16).toString('hex'),
  DEMO_ZENDESK_SECRET: randomBytes(16).toString('hex'),
  DEMO_DELIGHTED_KEY: randomBytes(16).toString('hex'),
}

step('gateway: real vendor payloads, signed, over HTTP')
const open = await gateway(environment)
try {
  for (const payload of demoPayloads) await send(open, payload)
} finally {
  await open.close()
}

step('file: what the front desk wrote down')
await signals('produce', ['file', '--again', 'front-desk', join(root, 'tests', 'fixtures', 'generic', 'front-desk.csv')], environment)

const plan = { seed: 7, from: Date.parse('2026-01-01'), days: 120, customers: 300, trade: 'telecom' } as const
step('simulate: months of a firm with three brands')
const planned = {
  '--seed': plan.seed,
  '--from': dateOf(plan.from),
  '--days': plan.days,
  '--customers': plan.customers,
  '--trade': plan.trade,
}
await signals(
  'produce',
  ['simulate', ...Object.entries(planned).flatMap(([name, value]) => [name, String(value)]), '--truth', join(home, 'truth.jsonl')],
  environment,
)

step('reference: what an interaction cannot know: campaigns, competitors, outcomes, the price of an hour')
await mkdir(join(home, 'reference'), { recursive: true })
const truth = await readTruth(join(home, 'truth.jsonl'))
for (const [name, text] of firmTables(plan, truth)) await writeFile(join(home, 'reference', `${name}.csv`), text)
// What an export of the firm's CRM would be.
const accounts = truth.flatMap((it) => (it.kind === 'customer' ? [it.customer] : []))
await writeFile(join(home, 'crm.csv'), ['customer_no', ...accounts, ''].join('\n'))
await signals('consume', ['reference', 'push', join(home, 'reference')], environment)

step('run: all consumers, until everything is read')
await signals('consume', ['run', '--all', '--until-end'], environment)

step('score: the end of the last day, as if everything had been known when it happened')
await signals('consume', ['score', '--as-of', dateOf(plan.from + (plan.days - 1) * 86_400_000), '--assume-happened'], environment)

step('verify: the proof from the lake alone')
const proof = await signals('consume', ['verify', '--all', '--json'], environment)
type Proof = Readonly<Record<'rows' | 'records' | 'duplicates' | 'silent', number>> & {
  readonly dataset: string
  readonly suppressed: { readonly test?: number }
}
const proofs = proof
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Proof)

const report = join(home, 'report.html')
// Sixteen whole weeks of the simulated months; without the days the report has the last four.
const weeks = ['--from', '2026-01-05', '--to', '2026-04-26']
const reported = await reportWhereItCan()

const line = (name: string, cells: readonly (string | number)[]) =>
  say(`${name.padEnd(20)}${cells.map((cell, n) => String(cell).padStart(n === 0 ? 8 : 14)).join('')}`)
say('')
line('dataset', ['rows', 'records read', 'repeats', 'tests', 'nothing new'])
for (const { dataset, rows, records, duplicates, silent, suppressed } of proofs)
  line(dataset, [rows, records, duplicates, suppressed.test ?? 0, silent])
say(
  `\nThe files are in ${shown}/lake, the log in ${shown}/log, the simulation's truth in ${shown}/truth.jsonl, the firm's customers in ${shown}/crm.csv.`,
)
if (reported) say(`The report for a person who decides is ${shown}/report.html: open it in a browser (${openWith()}).`)
say('Run it again: the log takes everything in twice, and only `archive` has more rows.\n')
say('Three questions to paste (or paste the output of `sql` into any DuckDB):\n')
for (const sql of questions()) say(`  SIGNALS_LAKE_URL=file:${shown}/lake npm run -s consume -- query "${sql}"\n`)
say(`Done in ${((Date.now() - began) / 1000).toFixed(1)} s.`)

/** The report needs the optional package that `query` needs; the rest of the demo does not. */
async function reportWhereItCan(): Promise<boolean> {
  const isInstalled = await import('@duckdb/node-api').then(
    () => true,
    () => false,
  )
  if (!isInstalled) return false
  step('report: one page for a person who decides')
  await signals('consume', ['report', ...weeks, '--out', report], environment)
  return true
}

function openWith(): string {
  return `${process.platform === 'darwin' ? 'open' : 'xdg-open'} ${shown}/report.html`
}

function questions(): readonly string[] {
  return [
    'SELECT brand, count(*) AS contacts, round(avg(queue_wait_ms) / 1000) AS wait_s FROM interactions_latest WHERE counts_as_contact GROUP BY brand ORDER BY contacts DESC',
    'SELECT resolved, painless, count(*) AS interactions, round(avg(sentiment_score), 2) AS sentiment FROM brand_sentiment_latest GROUP BY ALL ORDER BY ALL',
    'SELECT customer_key, brand, risk_band, intent_points, top_reason FROM churn_risk_current ORDER BY intent_points DESC, customer_key LIMIT 5',
  ]
}

async function send(to: Gateway, { source, file, sign }: (typeof demoPayloads)[number]): Promise<void> {
  const body = await readFile(join(root, 'tests', 'fixtures', file))
  const headers = sign(
    body,
    { connect: environment.DEMO_CONNECT_SECRET, zendesk: environment.DEMO_ZENDESK_SECRET, delighted: environment.DEMO_DELIGHTED_KEY },
    new Date(),
    hmac,
  )
  const answer = await fetch(`${to.address}/in/${source}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })
  if (answer.status !== 200) throw new Error(`the gateway answered ${answer.status} to ${file}: ${await answer.text()}`)
}

function hmac(secret: string, ...parts: readonly (string | Uint8Array)[]): Buffer {
  const mac = createHmac('sha256', secret)
  for (const part of parts) mac.update(part)
  return mac.digest()
}

/** The key is made once and kept, so that a second run knows the same customers. */
async function keptKey(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).trim()
  } catch {
    const key = randomBytes(32).toString('hex')
    await writeFile(path, `${key}\n`, { mode: 0o600 })
    return key
  }
}

function step(what: string): void {
  say(`${((Date.now() - began) / 1000).toFixed(1).padStart(5)} s  ${what}`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

async function readTruth(file: string): Promise<readonly Truth[]> {
  const text = await readFile(file, 'utf8')
  return text
    .split('\n')
    .filter((it) => it !== '')
    .map((it) => JSON.parse(it) as Truth)
}

function dateOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}
