import type { z } from 'zod'

/** Which half of the project reads a setting. */
type Half = 'both' | 'producers' | 'consumers'
/** One setting: the rule of its value, its sentence and an example. A secret is never shown. */
export type Setting<T extends z.ZodType = z.ZodType> = {
  readonly type: T
  readonly sentence: string
  readonly example: string
  readonly half: Half
  readonly secret: boolean
}

export const setting = <T extends z.ZodType>(half: Half, type: T, sentence: string, example: string): Setting<T> => ({
  type,
  sentence,
  example,
  half,
  secret: false,
})
export const secret = <T extends z.ZodType>(half: Half, type: T, sentence: string, example: string): Setting<T> => ({
  type,
  sentence,
  example,
  half,
  secret: true,
})
