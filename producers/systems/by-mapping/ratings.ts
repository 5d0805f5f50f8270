import { z } from 'zod'
import type { RatingScale } from '../../formats/score.ts'
import { complaintsOf, type MappingComplaint } from './complaints.ts'
import type { Field } from './fields.ts'
import { mismatches } from './compatibility.ts'
import { Conditions, pathText, pathTextOfMany, type PlainValue } from './condition.ts'
import { Operation } from './operation.ts'
import type { ElementRule } from './rules.ts'

/**
 * A rating as a person states it: what kind, from which field, on which scale, and which end is good. score01 follows.
 *
 * ```yaml
 * ratings:
 *   - { kind: csat, value: { from: painless }, min: 1, max: 5, direction: higher_is_better }
 * ```
 */
const RatingItem = z.strictObject({
  each: pathTextOfMany.optional(),
  parse: pathText.optional(),
  skip_when: Conditions.default([]),
  kind: z.enum(['csat', 'nps', 'ces', 'star', 'thumbs', 'custom']),
  value: z.union([pathText.transform((from): Operation => ({ from })), Operation]),
  min: z.number().optional(),
  max: z.number().optional(),
  direction: z.enum(['higher_is_better', 'lower_is_better']).optional(),
  subject: z.enum(['brand', 'product', 'agent', 'contact', 'resolution', 'service_need', 'other']).default('contact'),
  context: z.enum(['relationship', 'transaction', 'unknown']).default('unknown'),
  question: z
    .union([
      z
        .string()
        .min(1)
        .transform((it): Operation => ({ const: it })),
      Operation,
    ])
    .optional(),
  comment: Operation.optional(),
  rated_at: Operation.optional(),
})

/** Scales that mean the same everywhere; an effort score has no common direction, and `custom` no common scale. */
const USUAL: Readonly<Record<z.infer<typeof RatingItem>['kind'], RatingScale | undefined>> = {
  nps: { min: 0, max: 10, higher_is_better: true },
  csat: { min: 1, max: 5, higher_is_better: true },
  star: { min: 1, max: 5, higher_is_better: true },
  thumbs: { min: 0, max: 1, higher_is_better: true },
  ces: undefined,
  custom: undefined,
}

export function ratingItem(stated: unknown, path: string, field: Field, complaints: MappingComplaint[]): ElementRule | undefined {
  const parsed = RatingItem.safeParse(stated)
  if (!parsed.success) {
    complaints.push(...complaintsOf(parsed.error, path))
    return undefined
  }
  const { each, parse, skip_when, kind, value, subject, context, question, comment, rated_at } = parsed.data
  const scale = scaleOf(parsed.data, path, complaints)
  if (scale === undefined) return undefined
  const constant = (it: PlainValue): Operation => ({ const: it })
  const parts = new Map<string, Operation>([
    ['kind', constant(kind)],
    ['value', value],
    ['min', constant(scale.min)],
    ['max', constant(scale.max)],
    ['subject', constant(subject)],
    ['context', constant(context)],
  ])
  for (const [name, operation] of Object.entries({ question, comment, rated_at })) if (operation !== undefined) parts.set(name, operation)
  for (const [name, operation] of parts) {
    const part = field.element.get(name)
    if (part !== undefined) complaints.push(...mismatches(operation, part).map((rule) => ({ path: `${path}.${name}`, rule })))
  }
  return { each, parse, skip_when, parts, scale }
}

function scaleOf(
  { kind, min, max, direction }: z.infer<typeof RatingItem>,
  path: string,
  complaints: MappingComplaint[],
): RatingScale | undefined {
  const usual = USUAL[kind]
  const scale = { min: min ?? usual?.min, max: max ?? usual?.max }
  const isHigherBetter = direction === undefined ? usual?.higher_is_better : direction === 'higher_is_better'
  if (scale.min === undefined || scale.max === undefined || isHigherBetter === undefined) {
    complaints.push({
      path,
      rule: `a rating of kind ${kind} says its min, its max and its direction (higher_is_better or lower_is_better)`,
    })
    return undefined
  }
  if (scale.min >= scale.max) {
    complaints.push({ path, rule: 'min lies below max' })
    return undefined
  }
  return { min: scale.min, max: scale.max, higher_is_better: isHigherBetter }
}
