import { parseJson } from '../../producers/reading/json.ts'
import { withValue } from '../builders/canaries.ts'
import { writeJson } from './odd-values.ts'
import { placesIn, without } from './places.ts'

/** More attempts than this, and the failure is told as it is. */
const MOST_ATTEMPTS = 400

/** The smallest text found for which `fails` still holds. JSON loses fields and halves its texts; other bytes lose pieces. */
export function shrinkText(text: string, isBody: boolean, fails: (smaller: string) => boolean): string {
  let attempts = 0
  const stillFails = (it: string) => {
    attempts += 1
    return attempts <= MOST_ATTEMPTS && fails(it)
  }
  let smallest = text
  for (;;) {
    const smaller = (isBody ? piecesLess(smallest) : fieldsLess(smallest)).find((it) => it.length < smallest.length && stillFails(it))
    if (smaller === undefined) return smallest
    smallest = smaller
  }
}

function fieldsLess(json: string): readonly string[] {
  const read = parseJson(json)
  if (!read.ok) return piecesLess(json)
  const payload = read.value
  const places = placesIn(payload)
  const gone = places.map(({ path }) => writeJson(without(payload, path)))
  const halved = places.flatMap(({ path, value }) => {
    if (typeof value !== 'string' || value.length < 8) return []
    const middle = value.length >> 1
    return [value.slice(0, middle), value.slice(middle)].map((it) => writeJson(withValue(payload, path, it)))
  })
  return [...gone, ...halved]
}

function piecesLess(text: string): readonly string[] {
  return [2, 4, 8, 16].flatMap((parts) => {
    const size = Math.ceil(text.length / parts)
    return Array.from({ length: parts }, (_, n) => text.slice(0, n * size) + text.slice((n + 1) * size))
  })
}
