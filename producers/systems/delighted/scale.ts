import { z } from 'zod'
import type { Rating } from '../../../schemas/event/interaction.ts'

/** The scale of a kind of survey and what it is about. */
export type SurveyScale = Pick<Rating, 'kind' | 'min' | 'max' | 'higher_is_better' | 'subject'>

/**
 * Delighted's own scales. CSAT and CES are asked in words that a firm may turn around: what the source's options say of them under
 * `scales` comes first.
 */
const SCALES: ReadonlyMap<string, SurveyScale> = new Map([
  ['nps', { kind: 'nps', min: 0, max: 10, higher_is_better: true, subject: 'brand' }],
  ['csat', { kind: 'csat', min: 1, max: 5, higher_is_better: true, subject: 'contact' }],
  ['ces', { kind: 'ces', min: 1, max: 5, higher_is_better: true, subject: 'contact' }],
  ['five_star', { kind: 'star', min: 1, max: 5, higher_is_better: true, subject: 'other' }],
  ['smileys', { kind: 'custom', min: 1, max: 5, higher_is_better: true, subject: 'other' }],
  ['thumbs', { kind: 'thumbs', min: 0, max: 1, higher_is_better: true, subject: 'other' }],
])

const Configured = z.record(
  z.string(),
  z
    .object({ min: z.number(), max: z.number(), higher_is_better: z.boolean() })
    .partial()
    .refine(({ min, max }) => min === undefined || max === undefined || min < max),
)

/** Undefined for a kind of survey nobody has described. `assumed`: the direction matters, and no option states it. */
export function scaleOf(type: string, configured: unknown): { readonly scale: SurveyScale; readonly assumed: boolean } | undefined {
  const known = SCALES.get(type)
  if (known === undefined) return undefined
  const options = Configured.safeParse(configured ?? {})
  const own = options.success && Object.hasOwn(options.data, type) ? options.data[type] : undefined
  const { min = known.min, max = known.max, higher_is_better = known.higher_is_better } = own ?? {}
  return { scale: { ...known, min, max, higher_is_better }, assumed: type === 'ces' && own?.higher_is_better === undefined }
}
