import { BadSettings } from '../../platform/errors.ts'
import type { Settings } from '../../schemas/config/settings.ts'
import { ChurnCalibrationFile, useChurnCalibration } from '../datasets/churn_risk/calibration.ts'
import { RULES } from '../datasets/churn_risk/priors.ts'
import type { ConsumerContext } from './context.ts'

/** Uses the calibration that the settings name, if they name one. Called before the first event. */
export function chooseChurnCalibration(
  { SIGNALS_CHURN_CALIBRATION: path }: Settings,
  { readFile }: Pick<ConsumerContext, 'readFile'>,
): void {
  if (path !== undefined) useChurnCalibration(readCalibration(path, readFile))
}

function readCalibration(path: string, readFile: ConsumerContext['readFile']): ChurnCalibrationFile {
  const parsed = ChurnCalibrationFile.safeParse(parseFile(path, readFile))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const where = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`
    throw new BadSettings(`SIGNALS_CHURN_CALIBRATION: ${path} is not a calibration${where}; \`calibrate churn\` writes one`)
  }
  if (parsed.data.rules !== RULES)
    throw new BadSettings(
      `SIGNALS_CHURN_CALIBRATION: ${path} was fitted to the points of ${parsed.data.rules}, and this version has ${RULES}; run \`calibrate churn\` again, or leave the setting out`,
    )
  return parsed.data
}

function parseFile(path: string, readFile: ConsumerContext['readFile']): unknown {
  try {
    return JSON.parse(readFile(path))
  } catch (cause) {
    throw new BadSettings(`SIGNALS_CHURN_CALIBRATION: ${path} cannot be read as JSON: ${String(cause)}`, { cause })
  }
}
