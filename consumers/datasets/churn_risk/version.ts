import { withSentimentModel } from '../../language/model/model-in-use.ts'
import { withCauseRules } from '../../language/rules/causes-in-use.ts'
import { churnCalibrationInUse } from './calibration.ts'
import { RULES } from './priors.ts'

/** The version of the rules and of what they read; with a calibration that of the calibration, too. */
export function churnVersion(): string {
  const calibration = churnCalibrationInUse()
  return withCauseRules(withSentimentModel(calibration === undefined ? RULES : `${RULES}+${calibration.version}`))
}
