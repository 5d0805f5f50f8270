import { BadSettings } from '../../platform/errors.ts'
import type { Settings } from '../../schemas/config/settings.ts'
import { readEffortCalibration } from '../datasets/brand_sentiment/effort-calibration.ts'
import { useEffortCalibration } from '../datasets/brand_sentiment/effort-in-use.ts'
import type { ConsumerContext } from './context.ts'

/** Uses the thresholds of effort that the settings name, if they name a file. Called before the first event. */
export function chooseEffortCalibration(
  { SIGNALS_EFFORT_CALIBRATION: path }: Pick<Settings, 'SIGNALS_EFFORT_CALIBRATION'>,
  { readFile }: Pick<ConsumerContext, 'readFile'>,
): void {
  if (path === undefined) return
  const read = readEffortCalibration(parseFile(path, readFile))
  if (!read.ok) throw new BadSettings(read.complaints.map((it) => `SIGNALS_EFFORT_CALIBRATION: ${path}: ${it}`).join('\n'))
  useEffortCalibration(read.calibration)
}

function parseFile(path: string, readFile: ConsumerContext['readFile']): unknown {
  try {
    return JSON.parse(readFile(path))
  } catch (cause) {
    throw new BadSettings(`SIGNALS_EFFORT_CALIBRATION: ${path} cannot be read as JSON: ${String(cause)}`, { cause })
  }
}
