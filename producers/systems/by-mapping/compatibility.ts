import { nearestName } from '../../../schemas/config/nearest-name.ts'
import type { As } from './conversions.ts'
import type { MappingComplaint } from './complaints.ts'
import type { Field, Holds } from './fields.ts'
import type { PlainValue } from './condition.ts'
import type { Operation } from './operation.ts'
import { whenUnreadable } from './guards.ts'
import type { FieldRule } from './rules.ts'

/** Whether operations can fill the fields they stand for: judged at start, so that no row has to find out. */

type Gives = 'text' | 'integer' | 'number' | 'boolean' | 'moment' | 'texts'

const GIVES: Readonly<Record<As, Gives>> = {
  string: 'text',
  integer: 'integer',
  number: 'number',
  number_in_text: 'number',
  boolean: 'boolean',
  timestamp: 'moment',
  epoch_s: 'moment',
  epoch_ms: 'moment',
  duration: 'integer',
  e164: 'text',
  language: 'text',
  country: 'text',
  currency_minor: 'integer',
  list: 'texts',
  text_from_html: 'text',
  mail: 'text',
  forwarded_mail: 'text',
  pseudonym: 'text',
  hash: 'text',
  interaction_id: 'text',
}

const TAKES: Readonly<Record<Holds, readonly Gives[]>> = {
  text: ['text', 'integer', 'number', 'boolean', 'moment'],
  choice: ['text'],
  instant: ['moment'],
  integer: ['integer'],
  number: ['number', 'integer'],
  boolean: ['boolean'],
  texts: ['texts'],
  elements: [],
  entries: [],
}

/** What a value is taken as where the operation does not say. */
export const ASSUMED: Readonly<Record<Holds, As>> = {
  text: 'string',
  choice: 'string',
  instant: 'timestamp',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  texts: 'list',
  elements: 'string',
  entries: 'string',
}

/** Required parts that have a value where the record says none; the rest of them a mapping must state. */
export const PART_DEFAULTS: ReadonlyMap<string, PlainValue> = new Map<string, PlainValue>([
  ['content.turns.speaker', 'other'],
  ['content.turns.kind', 'other'],
  ['agents.kind', 'human'],
  ['reasons.given_by', 'unknown'],
  ['offers.outcome', 'unknown'],
  ['transfers.kind', 'unknown'],
  ['vendor_signals.scope', 'interaction'],
  ['ratings.subject', 'contact'],
  ['ratings.context', 'unknown'],
  ['customer.identifiers.link', 'source'],
  ['people.role', 'other'],
  ['customer.contract.status', 'unknown'],
  ['resolution.status', 'unknown'],
  ['resolution.confirmed_by', 'none'],
  ['abandoned.at_stage', 'unknown'],
  ['handoff.status', 'open'],
])

/** Filled from the place of an element or from the interaction around it. */
const FROM_AROUND: ReadonlySet<string> = new Set(['content.turns.seq', 'content.turns.visibility'])

/** Objects of the interaction that are there whatever the mapping states. */
const ALWAYS: ReadonlySet<string> = new Set(['content', 'customer', 'consent'])

/** The rules an operation breaks as the source of a field. */
export function mismatches(operation: Operation, field: Field): readonly string[] {
  const { map, as } = operation
  const many = manyMismatches(operation, field)
  const guarded =
    operation.on_error === 'leave_out' && whenUnreadable(field, undefined) !== 'leave_out'
      ? [`${field.name} is never left out where it cannot be read`]
      : []
  const constants = [operation.const, operation.else, ...Object.values<PlainValue | null>(map ?? {})].filter(
    (it) => it !== undefined && it !== null,
  )
  const wrong = [
    ...guarded,
    ...timeless(operation, field),
    ...many,
    ...constants.filter((it) => !field.takes(toFieldValue(it, field))).map((it) => notTaken(it, field)),
  ]
  if (operation.const !== undefined || map !== undefined) return wrong
  if (operation.difference !== undefined) {
    const isNumber = TAKES[field.holds].includes('integer')
    return isNumber ? wrong : [...wrong, `a difference of times does not give what ${field.name} holds (${field.holds})`]
  }
  if (isDuration(field) && as !== 'duration' && !areDurations(operation))
    return [...wrong, `${field.name} is a duration: say \`as: duration\` and its unit`]
  if (as === undefined || fits(as, field)) return wrong
  return [...wrong, `\`as: ${as}\` does not give what ${field.name} holds (${field.holds === 'choice' ? 'a choice' : field.holds})`]
}

/** Details of a time without a time. */
function timeless({ as, format, zone, first, difference }: Operation, field: Field): readonly string[] {
  const isStated = as === undefined && (format !== undefined || zone !== undefined)
  return isStated && field.holds !== 'instant' && first === undefined && difference === undefined
    ? ['format and zone belong to `as: timestamp`']
    : []
}

/** Where a path leads to many values, the field holds many, or says how they become one text. */
function manyMismatches({ from, first, join, as }: Operation, field: Field): readonly string[] {
  const isMany = from?.includes('[*]') === true && join === undefined && as !== 'list' && field.holds !== 'texts'
  return [
    ...(isMany ? [`${from} leads to many values, and ${field.name} holds one: say \`join\``] : []),
    ...(first ?? []).flatMap((it) => manyMismatches(it, field)),
  ]
}

/** Objects and elements that would always lack a part they are nothing without. */
export function missingParts(rules: readonly FieldRule[], start: string): readonly MappingComplaint[] {
  return rules.flatMap((rule) => {
    const path = `${start}.${rule.field.name}`
    if (rule.kind === 'value') return lacking(rule.field, rules, path)
    const needed = [...rule.field.element].filter(([, it]) => it.required && !PART_DEFAULTS.has(it.name) && !FROM_AROUND.has(it.name))
    return rule.items.flatMap((item) =>
      needed.filter(([name]) => !item.parts.has(name)).map(([name]) => ({ path, rule: `an element of ${rule.field.name} needs ${name}` })),
    )
  })
}

/** The object a field belongs to, where that object may be left out as a whole; else undefined. */
export function optionalOwner(field: Field): string | undefined {
  const owner = field.name.slice(0, Math.max(0, field.name.lastIndexOf('.')))
  return owner === '' || ALWAYS.has(owner) || field.name.startsWith('attributes.') ? undefined : owner
}

/** A plain value as the field spells it. */
export function toFieldValue(value: PlainValue, field: Field): unknown {
  if (field.holds === 'text' || field.holds === 'choice') return String(value)
  if (field.holds === 'texts') return [String(value)]
  return value
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['customer.value.amount_minor', 'customer.value.currency'],
  ['customer.value.currency', 'customer.value.amount_minor'],
  ['customer.value.basis', 'customer.value.amount_minor'],
])

function lacking({ name }: Field, rules: readonly FieldRule[], path: string): readonly MappingComplaint[] {
  const other = PAIRS.get(name)
  return other === undefined || rules.some((it) => it.field.name === other) ? [] : [{ path, rule: `${name} needs ${other}` }]
}

function fits(as: As, field: Field): boolean {
  // A version is a number that rises: a time does.
  if (field.name === 'revision' && GIVES[as] === 'moment') return true
  // Whether the number is a whole one, the record says.
  if (as === 'number_in_text' && field.holds === 'integer') return true
  return TAKES[field.holds].includes(GIVES[as])
}

function isDuration(field: Field): boolean {
  return field.name.endsWith('_ms')
}

function areDurations({ first, sum, difference }: Operation): boolean {
  if (difference !== undefined) return true
  const operands = first ?? sum ?? []
  return operands.length > 0 && operands.every((it) => it.as === 'duration' || typeof it.const === 'number' || areDurations(it))
}

function notTaken(value: PlainValue, field: Field): string {
  if (field.holds !== 'choice')
    return `${field.name} cannot be ${JSON.stringify(value)} (it holds ${field.holds === 'instant' ? 'a time' : field.holds})`
  const close = nearestName(String(value), field.choices)
  const choices = field.choices.join(', ')
  return `${field.name} cannot be ${JSON.stringify(value)}: ${close === undefined ? '' : `did you mean ${close}? `}it is one of ${choices}`
}
