import { z } from 'zod'

/** Optional fields, each read by itself. */

export type FieldWarning = { readonly code: string; readonly path: string }

const FIRST_SECOND = 86_400 * 2
const LAST_SECOND = 253_402_300_799

/** Epoch seconds, as a number or its digits. The zero of Unix, and the day after it, are no times. */
export const Seconds = z
  .union([
    z.int(),
    z
      .string()
      .regex(/^\d{1,12}$/)
      .transform(Number),
  ])
  .pipe(z.int().min(FIRST_SECOND).max(LAST_SECOND))

export const Text = z.union([z.string(), z.number().transform(String)])
export const Code = z.union([z.string(), z.number().transform(String), z.boolean().transform(String)])

const List = z.array(z.unknown())

/** The value of a field; undefined where it is empty, or where it cannot be read: then a warning names it. */
export function readField<T>(schema: z.ZodType<T>, value: unknown, path: string, warnings: FieldWarning[]): T | undefined {
  if (value === undefined || value === null || value === '') return undefined
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  warnings.push({ code: 'unreadable_field', path })
  return undefined
}

/** The elements of a list; none where it is absent, or where it is no list: then a warning names it. */
export function readList(value: unknown, path: string, warnings: FieldWarning[]): readonly unknown[] {
  return readField(List, value, path, warnings) ?? []
}
