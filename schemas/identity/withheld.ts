import type { Line } from './dialling.ts'
import { isLongSpelledWord, isSpelledWord } from './spelled.ts'

/** From this length on, one digit repeated is not a number that somebody was given. */
const SHORTEST_FILLER = 6

/** Whether digits stand for a number that is not known: one digit repeated, or the keys from the first one on (1234567890). */
function isFiller(digits: string): boolean {
  if (digits.length < SHORTEST_FILLER) return false
  return /^(\d)\1*$/.test(digits) || (/^(?:01|12)/.test(digits) && isSequence(digits))
}

/** Whether the keys follow each other upwards or downwards, from any key: 9876543210. */
function isSequence(digits: string): boolean {
  if (digits.length < SHORTEST_FILLER) return false
  const step = (index: number) => (digits.charCodeAt(index) - digits.charCodeAt(index - 1) + 10) % 10
  const first = step(1)
  if (first !== 1 && first !== 9) return false
  for (let index = 2; index < digits.length; index += 1) if (step(index) !== first) return false
  return true
}

/** Whether the digits, as they are written, say that the number is not known. */
export function isWithheldSpelling(digits: string, line: Line | undefined): boolean {
  const dialled = digits.replace(/^(?:00|011)(?=[1-9])/, '')
  if (/^0*$/.test(digits) || isFiller(digits) || isFiller(dialled) || isLongSpelledWord(dialled)) return true
  // A short word is also the number of somebody in a plan whose numbers have no trunk prefix.
  if (isSpelledWord(dialled)) return line?.plan === undefined || !line.plan.isValid() || line.plan.lacksTrunk()
  return line === undefined && (isSequence(dialled) || /^(\d)\1+$/.test(dialled))
}

/**
 * Whether a number, in whatever spelling, is not somebody's. A sequence that begins inside the keypad is a number where a plan has
 * it as a mobile one: 98765 43210 in India, 23456789 in Denmark.
 */
export function isWithheldLine({ number, plan }: Line): boolean {
  const digits = number.slice(1)
  const readings = plan === undefined ? [0, 1, 2, 3].map((code) => digits.slice(code)) : [digits, plan.national]
  if (readings.some((it) => isFiller(it) || isLongSpelledWord(it))) return true
  return readings.some(isSequence) && !(plan?.isValid() === true && plan.isMobile())
}
