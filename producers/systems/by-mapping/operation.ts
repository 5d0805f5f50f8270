import { z } from 'zod'
import { CONVERSIONS } from './conversions.ts'
import { UNITS } from './durations.ts'
import { formatOf } from './timestamps.ts'
import { parsePath } from './paths.ts'

/**
 * One operation: where a value comes from (exactly one of from, const, template, first, sum), what it is (`as` and its details)
 * and what it is called here (`map`, `else`). A closed list: there is no expression language.
 */
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

export const zoneName = z.string().refine(isZone, { error: 'a zone is named like Europe/Berlin' })
export const regionCode = z.string().regex(/^[A-Z]{2}$/, 'a region is two capital letters, e.g. US')
export const decimalMark = z.enum(['.', ','])

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

const details = {
  as: z.enum(CONVERSIONS).optional(),
  format: z
    .string()
    .superRefine((text, context) => {
      const format = formatOf(text)
      if (!format.ok) context.addIssue({ code: 'custom', message: format.rule })
    })
    .optional(),
  zone: zoneName.optional(),
  unit: z.enum(UNITS).optional(),
  region: regionCode.optional(),
  decimal: decimalMark.optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'a currency is an ISO 4217 code')
    .optional(),
  split: z.string().min(1).optional(),
  map: z.record(z.string(), plainValue.nullable()).optional(),
  else: plainValue.nullable().optional(),
}

export type Operation = {
  readonly from?: string | undefined
  readonly const?: PlainValue | undefined
  readonly template?: string | undefined
  readonly first?: readonly Operation[] | undefined
  readonly sum?: readonly Operation[] | undefined
  readonly skip_when?: readonly Condition[] | undefined
} & { readonly [K in keyof typeof details]?: z.infer<(typeof details)[K]> | undefined }

/** An operand of `first` and `sum`: an operation, or a path alone. */
const operands = z.array(z.lazy(() => z.union([pathText.transform((from): Operation => ({ from })), Operation]))).min(1)

export const Operation: z.ZodType<Operation> = z
  .strictObject({
    from: pathText.optional(),
    const: plainValue.optional(),
    template: z
      .string()
      .superRefine((text, context) => {
        for (const rule of templateFaults(text)) context.addIssue({ code: 'custom', message: rule })
      })
      .optional(),
    first: operands.optional(),
    sum: operands.optional(),
    skip_when: Conditions.optional(),
    ...details,
  })
  .superRefine((it, context) => {
    for (const rule of faults(it)) context.addIssue({ code: 'custom', message: rule })
  })

/** The paths a template reads, in order, and the texts around them: `a{b}c` is ['a', 'c'] and ['b']. `{{` is a brace. */
export function templateParts(template: string): { readonly texts: readonly string[]; readonly paths: readonly string[] } {
  const texts: string[] = []
  const paths: string[] = []
  let text = ''
  let end = 0
  for (const { 0: whole, 1: path, index } of template.matchAll(/\{\{|\}\}|\{([^{}]+)\}/g)) {
    text += template.slice(end, index)
    end = index + whole.length
    if (path === undefined) text += whole.charAt(0)
    else {
      texts.push(text)
      paths.push(path)
      text = ''
    }
  }
  return { texts: [...texts, text + template.slice(end)], paths }
}

const SOURCES = ['from', 'const', 'template', 'first', 'sum'] as const

function faults(it: Operation): readonly string[] {
  const sources = SOURCES.filter((name) => it[name] !== undefined)
  const needs = (name: keyof Operation, as: readonly string[]) =>
    it[name] !== undefined && !as.includes(it.as ?? '') ? [`${name} belongs to \`as: ${as.join('` or `as: ')}\``] : []
  return [
    ...(sources.length === 1 ? [] : [`a value comes from exactly one of ${SOURCES.join(', ')}`]),
    ...needs('unit', ['duration']),
    ...needs('format', ['timestamp']),
    ...needs('zone', ['timestamp', 'epoch_s', 'epoch_ms']),
    ...needs('region', ['e164']),
    ...needs('currency', ['currency_minor']),
    ...needs('split', ['list']),
    ...(it.as === 'duration' && it.unit === undefined ? [`a duration says its unit: ${UNITS.join(', ')}`] : []),
    ...(it.as === 'currency_minor' && it.currency === undefined ? ['an amount says its currency, e.g. `currency: EUR`'] : []),
    ...(it.const !== undefined && it.as !== undefined ? ['a constant is what it is: leave out `as`'] : []),
    ...(it.else !== undefined && it.map === undefined ? ['else belongs to map'] : []),
  ]
}

function templateFaults(template: string): readonly string[] {
  const { texts, paths } = templateParts(template)
  const unread = paths.map((it) => parsePath(it)).flatMap((it) => (it.ok ? [] : [it.rule]))
  const torn = /[{}]/.test(template.replaceAll(/\{\{|\}\}|\{[^{}]+\}/g, '')) ? ['a brace that opens closes; write {{ for a brace'] : []
  return [...unread, ...torn, ...(texts.length === 1 ? ['a template reads at least one field: {field}'] : [])]
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
