import type { Settings } from '../../schemas/config/settings.ts'
import { chooseCauseRules } from './cause-rules.ts'
import { chooseChurnCalibration } from './churn-calibration.ts'
import type { ConsumerContext } from './context.ts'
import { chooseEffortCalibration } from './effort-calibration.ts'
import { chooseSentimentModel } from './sentiment-model.ts'

/**
 * Uses everything that the settings put in place of what is shipped: the model, the phrases for causes, the calibrations. Every command
 * that derives rows or tells by which version they are derived calls it first, so that all of them name the same version.
 */
export function chooseDerivation(settings: Settings, context: ConsumerContext): void {
  chooseSentimentModel(settings, context)
  chooseCauseRules(settings, context)
  chooseChurnCalibration(settings, context)
  chooseEffortCalibration(settings, context)
}
