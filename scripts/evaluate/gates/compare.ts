import { type GateFigure, TOLERANCE, worseBy } from './gate.ts'
import type { Recorded } from './recorded.ts'
import type { JudgedHits } from './rule-hits.ts'

/** What got worse than recorded, or is not recorded, each in a sentence. */
export function compareGates(gates: readonly GateFigure[], recorded: Recorded['texts']): readonly string[] {
  const known = new Set(gates.map(({ name }) => name))
  return [
    ...gates.flatMap((gate) => {
      const before = recorded[gate.name]
      if (before === undefined) return [`${gate.name} is not recorded.`]
      // A hundred-thousandth: what rounding to four digits hides.
      return worseBy(gate, before) > TOLERANCE + 1e-5
        ? [`${gate.name} was ${before.toFixed(3)} and is ${gate.value.toFixed(3)}: worse by more than ${TOLERANCE}.`]
        : []
    }),
    ...Object.keys(recorded).flatMap((name) => (known.has(name) ? [] : [`${name} is recorded and no longer measured.`])),
  ]
}

/** The rules whose hits are no longer those that were accepted, each with what the labels say of the hits. */
export function compareHits(rules: Recorded['rules'], recorded: Recorded['rules'], judged: JudgedHits): readonly string[] {
  const names = [...new Set([...Object.keys(recorded), ...Object.keys(rules)])].toSorted()
  return names.flatMap((name) => {
    const [before, now] = [recorded[name], rules[name]]
    if (before === now) return []
    if (now === undefined) return [`${name}: ${countOf(before)} hits, now none`]
    const { right, wrong } = judged.get(name) ?? { right: 0, wrong: 0 }
    return [
      `${name}: ${before === undefined ? 'new' : `${countOf(before)} hits`}, now ${countOf(now)}: ${right} right and ${wrong} wrong by the labels`,
    ]
  })
}

const countOf = (summary: string | undefined) => summary?.split(' ')[0] ?? '0'
