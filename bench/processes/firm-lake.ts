import { writeSimulatedFirm } from '../../tests/builders/simulated-lake.ts'
import { printResult } from './usage.ts'

/** Writes 75 days of a made-up firm with so many customers into a lake in a folder: every dataset and every reference table. */
const [folder = '', customers = '2500'] = process.argv.slice(2)
const { truth } = await writeSimulatedFirm(folder, {
  seed: 7,
  from: Date.parse('2026-01-01T00:00:00.000Z'),
  days: 75,
  customers: Number(customers),
  trade: 'telecom',
})
printResult({ interactions: truth.filter(({ line }) => line.kind === 'interaction').length })
