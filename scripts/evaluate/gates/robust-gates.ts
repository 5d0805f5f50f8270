import { MOST_EXCEPTIONS, type RobustMeasure } from '../robust/measure-robust.ts'
import { type GateFigure, shareGate } from './gate.ts'

/** The share of texts whose score moves with what no feeling depends on. */
export function robustGates(measures: readonly RobustMeasure[]): readonly GateFigure[] {
  return measures.flatMap(({ kind, watched, texts, exceptions }) =>
    shareGate(`moved by: ${kind}`, exceptions, texts, watched ? { better: 'lower' } : { better: 'lower', aim: MOST_EXCEPTIONS }),
  )
}
