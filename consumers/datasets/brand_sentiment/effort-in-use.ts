import type { Channel } from '../../../schemas/event/interaction.ts'
import type { EffortCalibration } from './effort-calibration.ts'
import { EFFORT_FACTS, type EffortFact } from './effort-facts.ts'

let chosen: EffortCalibration | undefined

/** Says before the first event which thresholds of effort this process uses; undefined: the priors. */
export function useEffortCalibration(calibration: EffortCalibration | undefined): void {
  chosen = calibration
}

/** The facts that a channel is expected to tell, with the thresholds in use. */
export function effortFactsOf(channel: Channel): readonly EffortFact[] {
  return chosen?.facts.get(channel) ?? EFFORT_FACTS[channel]
}

/** The version of rules that judge the effort, too: as it is, as long as no other thresholds are accepted. */
export function withEffortCalibration(rules: string): string {
  return chosen === undefined ? rules : `${rules}+effort-${chosen.version}`
}
