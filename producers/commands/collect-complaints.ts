import { BadSettings } from '../../platform/errors.ts'

/** The results of three parts. If several throw `BadSettings`, one `BadSettings` with all their sentences is thrown. */
export function collectComplaints<A, B, C>(a: () => A, b: () => B, c: () => C): readonly [A, B, C] {
  const complaints: string[] = []
  const attempt = <T>(part: () => T): readonly T[] => {
    try {
      return [part()]
    } catch (error) {
      if (!(error instanceof BadSettings)) throw error
      complaints.push(error.message)
      return []
    }
  }
  const [[first], [second], [third]] = [attempt(a), attempt(b), attempt(c)]
  if (first === undefined || second === undefined || third === undefined) throw new BadSettings(complaints.join('\n'))
  return [first, second, third]
}
