import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Command } from 'commander'
import { SourceConfig } from '../../schemas/config/sources.ts'
import { UsageError } from '../../platform/errors.ts'
import { check } from '../doors/check/check.ts'
import { sampleOf } from '../doors/check/sample.ts'
import { layoutOf } from '../reading/layout.ts'
import { mappedSystem } from '../systems/by-mapping/mapping-file.ts'
import { proposeMapping } from '../systems/by-mapping/propose/propose.ts'
import { sniff } from '../systems/by-mapping/propose/sniff.ts'
import type { ProducerContext } from './context.ts'

/** A sample of this size has more records than anybody reads. */
const LARGEST_SAMPLE = 67_108_864
const DRY_KEY = { id: 1, secret: Buffer.alloc(32) }

export function addMap(program: Command, context: ProducerContext): void {
  const map = program.command('map').description('help with mapping files')
  map
    .command('init')
    .description(
      'propose a mapping file for a sample (CSV, JSON, JSON Lines, also .gz); it is printed, and what `check` says of it is told',
    )
    .argument('<sample>', 'a file')
    .option('--system <name>', 'the name of the system in ids', 'my-system')
    .action((path: string, { system }: { system: string }) => proposeFor(path, system, context))
}

async function proposeFor(path: string, system: string, context: ProducerContext): Promise<void> {
  const { clock, stdout, stderr } = context
  const bytes = bytesOf(path)
  const sample = sniff(bytes)
  if (sample.records.length === 0) throw new UsageError(`no records were found in ${path}`)
  const text = proposeMapping(sample, system)
  stdout.write(text)
  const made = mappedSystem(text)
  if (!made.ok) throw new Error(`the proposal is no mapping: ${made.complaints.map((it) => `${it.path}: ${it.rule}`).join('; ')}`)
  const privacy = { analysis_basis: 'contract', default_analysis: 'granted', default_marketing: 'not_asked' }
  const config = SourceConfig.parse({ system: 'generic', account: 'sample', privacy })
  const source = { name: 'sample', config, system: made.system }
  async function* open(start: number) {
    yield bytes.subarray(start)
  }
  const report = check(await sampleOf('sample', layoutOf('sample', made.system), open, { source, key: DRY_KEY, receivedAt: clock.now() }))
  stderr.write(
    `${report.ok ? 'ok' : 'not ready'}: ${report.records} records gave ${report.events} events, ${report.rejected} refused; fields that were filled: ${report.mapped.map((it) => it.name).join(', ')}\n`,
  )
  if (!report.ok) context.setExitCode(1)
}

function bytesOf(path: string): Uint8Array {
  try {
    const bytes = readFileSync(path)
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
    return (isPacked ? gunzipSync(bytes, { maxOutputLength: LARGEST_SAMPLE }) : bytes).subarray(0, LARGEST_SAMPLE)
  } catch (cause) {
    throw new UsageError(`${path} cannot be read as a sample`, { cause })
  }
}
