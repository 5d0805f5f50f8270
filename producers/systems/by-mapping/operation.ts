import { z } from 'zod'
import { Conditions, pathText, pathTextOfMany, plainValue, type Condition, type PlainValue } from './condition.ts'
import { CONVERSIONS } from './conversions.ts'
import { UNITS } from './durations.ts'
import { formatOf } from './timestamps.ts'
import { templateFaults, templateParts } from './template.ts'

/**
 * One operation: where a value comes from (exactly one of from, parent, const, template, first, sum, difference, received), which
 * part of it is meant (`parse`, `pick`, `join`), what it is (`as` and its details) and what it is called here (`map`, `else`). A
 * closed list: there is no expression language.
 */
export const zoneName = z.string().refine(isZone, { error: 'a zone is named like Europe/Berlin' })
export const regionCode = z.string().regex(/^[A-Z]{2}$/, 'a region is two capital letters, e.g. US')
export const decimalMark = z.enum(['.', ','])

const format = z.string().superRefine((text, context) => {
  const parsed = formatOf(text)
  if (!parsed.ok) context.addIssue({ code: 'custom', message: parsed.rule })
})

const Pick = z.strictObject({
  where: z
    .record(z.string(), z.union([plainValue, z.strictObject({ from: pathText })]))
    .refine((it) => Object.keys(it).length > 0, { error: 'say which element is meant, e.g. where: { id: 17 }' }),
  take: pathText.default('.'),
})
export type Pick = z.infer<typeof Pick>

const details = {
  parse: pathText.optional(),
  pick: Pick.optional(),
  join: z.string().optional(),
  optional: z.array(pathText).min(1).optional(),
  as: z.enum(CONVERSIONS).optional(),
  format: z.union([format, z.array(format).min(1)]).optional(),
  zone: zoneName.optional(),
  unit: z.enum(UNITS).optional(),
  region: regionCode.optional(),
  decimal: decimalMark.optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'a currency is an ISO 4217 code')
    .optional(),
  split: z.string().min(1).optional(),
  map: z.union([z.record(z.string(), plainValue.nullable()), z.array(plainValue.nullable()).min(1)]).optional(),
  else: plainValue.nullable().optional(),
  on_error: z.enum(['leave_out', 'refuse']).optional(),
}

export type Operation = {
  readonly from?: string | undefined
  readonly parent?: string | undefined
  readonly const?: PlainValue | undefined
  readonly template?: string | undefined
  readonly first?: readonly Operation[] | undefined
  readonly sum?: readonly Operation[] | undefined
  readonly difference?: readonly Operation[] | undefined
  readonly received?: true | undefined
  readonly skip_when?: readonly Condition[] | undefined
} & { readonly [K in keyof typeof details]?: z.infer<(typeof details)[K]> | undefined }

/** An operand of `first`, `sum` and `difference`: an operation, or a path alone. */
const operand = z.lazy(() => z.union([pathText.transform((from): Operation => ({ from })), Operation]))

export const Operation: z.ZodType<Operation> = z
  .strictObject({
    from: pathTextOfMany.optional(),
    parent: pathText.optional(),
    const: plainValue.optional(),
    template: z
      .string()
      .superRefine((text, context) => {
        for (const rule of templateFaults(text)) context.addIssue({ code: 'custom', message: rule })
      })
      .optional(),
    first: z.array(operand).min(1).optional(),
    sum: z.array(operand).min(1).optional(),
    difference: z.array(operand).length(2, 'a difference is between two times: [begin, end]').optional(),
    received: z.literal(true).optional(),
    skip_when: Conditions.optional(),
    ...details,
  })
  .superRefine((it, context) => {
    for (const rule of faults(it)) context.addIssue({ code: 'custom', message: rule })
  })

const SOURCES = ['from', 'parent', 'const', 'template', 'first', 'sum', 'difference', 'received'] as const
const MOMENTS = ['timestamp', 'epoch_s', 'epoch_ms']

function faults(it: Operation): readonly string[] {
  const sources = SOURCES.filter((name) => it[name] !== undefined)
  const needs = (name: keyof Operation, as: readonly string[]) =>
    it[name] !== undefined && !as.includes(it.as ?? '') ? [`${name} belongs to \`as: ${as.join('` or `as: ')}\``] : []
  const belongs = (name: keyof Operation, to: readonly (keyof Operation)[]) =>
    it[name] !== undefined && to.every((other) => it[other] === undefined) ? [`${name} belongs to ${to.join(' or ')}`] : []
  return [
    ...(sources.length === 1 ? [] : [`a value comes from exactly one of ${SOURCES.join(', ')}`]),
    ...belongs('parse', ['from', 'parent']),
    ...belongs('pick', ['from', 'parent']),
    ...belongs('join', ['from', 'parent']),
    ...belongs('optional', ['template']),
    ...(it.template === undefined ? [] : strangers(it.template, it.optional ?? [])),
    ...needs('unit', ['duration']),
    // An operand may leave its `as` to the operation around it, and a field of times needs none.
    ...(it.as === undefined ? [] : [...needs('format', ['timestamp']), ...needs('zone', MOMENTS)]),
    ...needs('region', ['e164']),
    ...needs('currency', ['currency_minor']),
    ...needs('split', ['list']),
    ...(it.as === 'duration' && it.unit === undefined ? [`a duration says its unit: ${UNITS.join(', ')}`] : []),
    ...(it.as === 'currency_minor' && it.currency === undefined ? ['an amount says its currency, e.g. `currency: EUR`'] : []),
    ...(it.const !== undefined && it.as !== undefined ? ['a constant is what it is: leave out `as`'] : []),
    ...(it.difference !== undefined && it.as !== undefined ? ['a difference is milliseconds already: leave out `as`'] : []),
    ...(it.else !== undefined && it.map === undefined ? ['else belongs to map'] : []),
  ]
}

function strangers(template: string, optional: readonly string[]): readonly string[] {
  const { paths } = templateParts(template)
  const unknown = optional.filter((it) => !paths.includes(it)).map((it) => `the template does not read ${it}`)
  return paths.every((it) => optional.includes(it)) ? [...unknown, 'one field of the template must be there'] : unknown
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
