import type { SignalMeasure } from '../measure.ts'
import { type GateFigure, shareGate } from './gate.ts'

/** What each planted kind must reach, of what was told and of what is claimed. */
const KIND = 0.9
/** Groups of whom few or none may be called so: the share that is. The last one has no aim. */
const AT_MOST: ReadonlyMap<string, { readonly aim?: number }> = new Map([
  ['calm customers, high or latent', { aim: 0.03 }],
  ['rescued customers, high or latent', { aim: 0.05 }],
  ['ends upset, offers open', { aim: 0.05 }],
  ['other languages, judged by words', {}],
])
/**
 * Of what is claimed solved 5 % may be unsolved, of what is claimed unsolved 20 % solved, of first contacts that are claimed painless 10 %
 * painful; a repeat costs the customer more than its own facts show. How much is found is watched.
 */
const PRECISE: ReadonlyMap<string, { readonly aim?: number }> = new Map([
  ['resolved', { aim: 0.95 }],
  ['not resolved', { aim: 0.8 }],
  ['painless', {}],
  ['painless, first contacts', { aim: 0.9 }],
])

/** The gates of simulated days. A kind that no column tells has none yet. */
export function simulatedGates(measures: readonly SignalMeasure[]): readonly GateFigure[] {
  return measures.flatMap(({ signal, told, claimed, right, hasNoColumn = false }): readonly GateFigure[] => {
    if (hasNoColumn) return []
    const most = AT_MOST.get(signal)
    if (most !== undefined) return shareGate(signal, right, told, { better: 'lower', ...most })
    const precise = PRECISE.get(signal)
    return [
      ...shareGate(`${signal}: recall`, right, told, precise === undefined ? { better: 'higher', aim: KIND } : { better: 'higher' }),
      ...shareGate(`${signal}: precision`, right, claimed, { better: 'higher', ...(precise ?? { aim: KIND }) }),
    ]
  })
}
