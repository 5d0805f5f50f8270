import type { CountryCode } from 'libphonenumber-js/max'
import { cleanSpelling, isDamagedNumber, expandExponent } from './clean.ts'
import { findLine, type Dialled, type Line } from './dialling.ts'
import { dialledDigits, splitNumbers, undressNumber } from './number-text.ts'
import { readAbroad } from './plan.ts'
import { DAMAGED, firstOf, NOBODY, UNREADABLE, type Reading } from './reading.ts'
import { isWithheldLine, isWithheldSpelling } from './withheld.ts'
import { isWordForNobody } from './words.ts'

/**
 * Reads a phone number in any spelling as E.164: docs/identity.md lists the spellings. `region` is the country of numbers without a
 * country code. Of several numbers in one text, the first counts.
 */
export function readPhone(value: string, region?: CountryCode): Reading {
  if (/^\+[1-9]\d{6,14}$/.test(value)) return readSpellings([{ digits: value.slice(1), isInternational: true }], region)
  const text = expandExponent(cleanSpelling(value))
  if (isDamagedNumber(text)) return DAMAGED
  if (isWordForNobody(text)) return NOBODY
  const parts = splitNumbers(text)
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return readOne(only, region)
  return joinSlash(text, parts, region) ?? firstOf(parts.map((it) => readOne(it, region)))
}

/** `+43 (0) 664 / 12 34 509` is one number: what stands before the slash is none, and both parts together are in a plan. */
function joinSlash(text: string, [first = '', ...rest]: readonly string[], region: CountryCode | undefined): Reading | undefined {
  if (rest.length !== 1 || !text.includes(' / ') || isInPlan(readOne(first, region))) return undefined
  const joined = readOne(text.replace(' / ', ' '), region)
  return isInPlan(joined) ? joined : undefined
}

const isInPlan = (reading: Reading): boolean => reading.ok && readAbroad(reading.normalized.slice(1))?.isValid() === true

function readOne(part: string, region: CountryCode | undefined): Reading {
  const undressed = undressNumber(part)
  if (undressed === undefined) return UNREADABLE
  // Caller ID has a letter each for a private number and for a call from out of area.
  if (isWordForNobody(undressed.text) || /^[OP]$/.test(undressed.text)) return NOBODY
  return readSpellings(dialledDigits(undressed.text, undressed.isInternational), region)
}

/** The first spelling that is a number counts, unless a later one is a valid number. */
function readSpellings(spellings: readonly Dialled[], region: CountryCode | undefined): Reading {
  let found: Line | undefined
  for (const dialled of spellings) {
    const line = findLine(dialled, region)
    if (isWithheldSpelling(dialled.digits, line) || (line !== undefined && isWithheldLine(line))) return NOBODY
    if (found === undefined || (found.plan?.isValid() !== true && line?.plan?.isValid() === true)) found = line ?? found
  }
  return found === undefined ? UNREADABLE : { ok: true, normalized: found.number, isOneOfSeveral: false }
}
