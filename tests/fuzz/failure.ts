import { CANARIES } from '../builders/canaries.ts'
import { judgeCase, type FuzzCase } from './cases.ts'
import type { BrokenPromise } from './judge.ts'
import { shrinkText } from './shrink.ts'

/** A failure as a person reads it: the promise that was broken, and the smallest payload that breaks it. */
export function describeFailure(fuzzed: FuzzCase, fault: BrokenPromise, codes: ReadonlySet<string>): string {
  const planted = CANARIES.map(([text]) => text).filter((it) => fuzzed.text.includes(it))
  const faultOf = (text: string) => judgeCase({ ...fuzzed, text }, codes).faults.find(({ kind }) => kind === fault.kind)
  // A part of a card is not a card: what was planted must still be there.
  const isWhole = (text: string) => !fault.kind.startsWith('leak') || planted.every((it) => text.includes(it))
  const smallest = shrinkText(fuzzed.text, fuzzed.isBody, (text) => isWhole(text) && faultOf(text) !== undefined)
  return [
    `${fuzzed.stock}: ${fault.kind}`,
    `  ${fuzzed.steps.join(' | ')}`,
    `  ${smallest}`,
    `  ${faultOf(smallest)?.detail ?? fault.detail}`,
  ].join('\n')
}
