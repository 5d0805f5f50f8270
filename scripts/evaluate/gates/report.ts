import { tableLine } from '../show.ts'
import { type GateFigure, judgeGate } from './gate.ts'
import type { Recorded } from './recorded.ts'

const WIDTHS = [9, 10, 8, 8, 10, 10]

/** One line per gate, with the aim, the floor and the recorded figure beside it. */
export function renderGates(title: string, gates: readonly GateFigure[], recorded: Recorded['texts']): string {
  const show = (value: number | undefined, digits: number) => value?.toFixed(digits) ?? '–'
  return [
    tableLine(title, ['n', 'measured', 'aim', 'floor', 'recorded', 'reached'], WIDTHS),
    ...gates.map((gate) =>
      tableLine(
        gate.name,
        [
          String(gate.n),
          show(gate.value, 3),
          gate.aim === undefined ? '–' : `${gate.better === 'lower' ? '≤' : '≥'} ${show(gate.aim, 2)}`,
          show(gate.floor, 2),
          show(recorded[gate.name], 3),
          judgeGate(gate),
        ],
        WIDTHS,
      ),
    ),
  ].join('')
}
