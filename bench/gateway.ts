import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Child } from '../tests/services/child.ts'
import { cpuUsOf } from './cpu.ts'
import { type Bench, paired, type Figure, type Skipped } from './figure.ts'
import type { BenchBackends } from './backends.ts'
import { measuredNumber, type Measured } from './build-dir.ts'

const PARTITIONS = [3, 12, 50] as const
const SECRET = 'a-secret-of-the-bench'
const PER_SECOND = 500
/** How long each is under load. */
const CLOSED_MS = 2500
const OPEN_MS = 3000

/**
 * Signed webhooks acknowledged a second by one gateway on Kafka, and how long an acknowledgement takes at 500 a second; load,
 * gateway and broker on one machine. The floor is a server of node:http that reads the body and answers 200.
 */
export async function* gatewayFigures(bench: Bench, { kafka }: BenchBackends): AsyncGenerator<Figure | Skipped> {
  const wanted = PARTITIONS.filter((it) => bench.wants(`gateway.p${it}`))
  if (wanted.length === 0) return
  if (typeof kafka === 'string') {
    yield { name: 'gateway', skipped: kafka }
    return
  }
  const { buildDir } = bench
  const config = join(buildDir.folder, 'signals.yaml')
  await writeFile(config, CONFIG)
  const server = await buildDir.start('floor', 'bench/processes/answer.js', [], {})
  const floor = { url: await listening(server), pid: server.pid }
  for (const partitions of wanted) {
    const environment = {
      SIGNALS_LOG_URL: kafka.logUrl,
      SIGNALS_TOPIC: `bench-gateway-${partitions}`,
      SIGNALS_PARTITIONS: String(partitions),
      SIGNALS_CONFIG: config,
      SIGNALS_PSEUDONYM_KEY: '0123456789abcdef0123456789abcdef',
      SIGNALS_HTTP_PORT: '0',
      SIGNALS_HEALTH_PORT: '0',
      SIGNALS_LOG_LEVEL: 'warn',
      BENCH_SECRET: SECRET,
    }
    await buildDir.run('producers/main.js', ['topics'], environment)
    const gateway = await buildDir.start(`gateway-${partitions}`, 'producers/main.js', ['serve'], environment)
    yield* figuresOf(bench, `gateway.p${partitions}`, { url: `${await listening(gateway)}/in/surveys`, pid: gateway.pid }, floor)
    await gateway.end()
  }
  await server.end()
}

type Target = { readonly url: string; readonly pid: number }

async function* figuresOf({ buildDir, runs, say }: Bench, name: string, gateway: Target, floor: Target): AsyncGenerator<Figure> {
  const load = ({ url }: Target, ms: number, rate: number) =>
    buildDir.measure('bench/processes/load.js', [url, SECRET, String(ms), String(rate)], {}).then(answered)
  const saturate = async (target: Target) => {
    const before = await cpuUsOf(target.pid)
    const most = await load(target, CLOSED_MS, 0)
    const after = await cpuUsOf(target.pid)
    return {
      rate: measuredNumber(most, 'perSecond'),
      cpuUs: before === undefined || after === undefined ? 0 : (after - before) / measuredNumber(most, 'sent'),
    }
  }
  const rates: [number, number][] = []
  const costs: [number, number][] = []
  const halves: [number, number][] = []
  const lasts: [number, number][] = []
  // Not counted: a program that was just started is still being compiled.
  for (const target of [gateway, gateway, floor]) await saturate(target)
  for (let run = 0; run < runs; run += 1) {
    const [most, mostOfFloor] = [await saturate(gateway), await saturate(floor)]
    const [steady, steadyOfFloor] = [await load(gateway, OPEN_MS, PER_SECOND), await load(floor, OPEN_MS, PER_SECOND)]
    rates.push([most.rate, mostOfFloor.rate])
    costs.push([most.cpuUs, mostOfFloor.cpuUs])
    halves.push([measuredNumber(steady, 'p50'), measuredNumber(steadyOfFloor, 'p50')])
    lasts.push([measuredNumber(steady, 'p99'), measuredNumber(steadyOfFloor, 'p99')])
    say(
      `${name}: ${most.rate.toFixed(0)} requests/s at ${most.cpuUs.toFixed(0)} µs, p99 ${measuredNumber(steady, 'p99').toFixed(1)} ms (${run + 1} of ${runs})`,
    )
  }
  yield paired(`${name}.requests_per_second`, 'requests/s', 'more', rates)
  yield paired(`${name}.cpu_us_per_request`, 'µs', 'less', costs)
  yield paired(`${name}.ack_p50_ms_at_${PER_SECOND}`, 'ms', 'less', halves)
  yield paired(`${name}.ack_p99_ms_at_${PER_SECOND}`, 'ms', 'less', lasts)
}

function answered(measured: Measured): Measured {
  const failed = measuredNumber(measured, 'failed')
  if (failed > 0) throw new Error(`${failed} requests were not answered 200: a rate without them would be too good`)
  return measured
}

async function listening(child: Child): Promise<string> {
  for (let tries = 0; tries < 300; tries += 1) {
    const address = /listening on (\S+)/.exec(child.said())?.[1]
    if (address !== undefined) return address
    if (!child.alive()) break
    await pause(100)
  }
  throw new Error(`a server did not start: ${child.said()}`)
}

const CONFIG = `version: 1
sources:
  surveys:
    system: delighted
    account: bench
    secrets: [BENCH_SECRET]
    privacy: { analysis_basis: contract, default_analysis: granted, default_marketing: unknown }
    brand: { default: acme }
    rate_per_second: 1000000
`
