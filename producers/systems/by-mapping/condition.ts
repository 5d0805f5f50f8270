import { z } from 'zod'
import { parsePath, pathOf, read, type PathContext } from './paths.ts'
import { isThere, plain } from './result.ts'

export const plainValue = z.union([z.string(), z.number(), z.boolean()])
export type PlainValue = z.infer<typeof plainValue>

export const pathText = z.string().superRefine((text, context) => {
  const parsed = parsePath(text)
  if (!parsed.ok) context.addIssue({ code: 'custom', message: parsed.rule })
})
export const pathTextOfMany = z.string().superRefine((text, context) => {
  const parsed = parsePath(text, true)
  if (!parsed.ok) context.addIssue({ code: 'custom', message: parsed.rule })
})

/** When a row, an element or a field is left out. */
export const Condition = z
  .strictObject({
    from: pathText,
    is: z.union([plainValue, z.array(plainValue)]).optional(),
    is_not: z.union([plainValue, z.array(plainValue)]).optional(),
    empty: z.boolean().optional(),
  })
  .refine((it) => [it.is, it.is_not, it.empty].filter((part) => part !== undefined).length === 1, {
    error: 'a condition says one of is, is_not, empty',
  })
export type Condition = z.infer<typeof Condition>
export const Conditions = z.union([Condition.transform((it) => [it]), z.array(Condition)])

export type Test = (place: PathContext) => boolean

/** Whether any of the conditions holds. */
export function anyOf(conditions: readonly Condition[]): Test {
  const tests = conditions.map(test)
  return (place) => tests.some((it) => it(place))
}

function test(condition: Condition): Test {
  const path = pathOf(condition.from)
  const among = (values: PlainValue | readonly PlainValue[]) => {
    const texts = new Set([values].flat().map(folded))
    return (place: PathContext) => texts.has(folded(plain(read(path, place)) ?? ''))
  }
  if (condition.is !== undefined) return among(condition.is)
  if (condition.is_not !== undefined) {
    const isAmong = among(condition.is_not)
    return (place) => !isAmong(place)
  }
  return (place) => isThere(read(path, place)) !== (condition.empty ?? true)
}

/** A word without regard to case. */
export function folded(value: PlainValue): string {
  return String(value).trim().toLowerCase()
}
