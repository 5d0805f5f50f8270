import { z } from 'zod'
import { isJsonObject } from '../json.ts'

/**
 * Makes a test for a zod type. The test builds no result and gives no reasons. True: the value equals its parse result, except for
 * the order of keys, on which nothing may depend. False: the value is almost certainly invalid; parse it to learn why.
 *
 * The test uses zod's internals because every event is tested twice: 9 µs for an event of 2 kB, where `safeParse` takes 21 µs
 * (measured over 2,000 events of bench/events.ts, Node 20, zod 4.6.7).
 *
 * `type` must not change the value it reads. Throws when the test is made if `type` does, or if it contains an unknown kind of type.
 */
export function compileAcceptor<T>(type: z.core.$ZodType<T>): (value: unknown) => value is T {
  const test = testOf(type)
  return (value): value is T => test(value)
}

type Test = (value: unknown) => boolean

function testOf(type: z.core.$ZodType): Test {
  const itself = shapeOf(type)
  const checks = (type._zod.def.checks ?? []).map(checkOf)
  const [first, ...others] = checks
  if (first === undefined) return itself
  if (others.length === 0) return (value) => itself(value) && first(value)
  return (value) => itself(value) && checks.every((check) => check(value))
}

function shapeOf(type: z.core.$ZodType): Test {
  if (type instanceof z.core.$ZodStringFormat) return matches(type._zod.def.pattern)
  if (type instanceof z.core.$ZodString) return (value) => typeof value === 'string'
  if (type instanceof z.core.$ZodNumberFormat && type._zod.def.format === 'safeint') return Number.isSafeInteger
  if (type instanceof z.core.$ZodNumber && !(type instanceof z.core.$ZodNumberFormat)) return Number.isFinite
  if (type instanceof z.core.$ZodBoolean) return (value) => typeof value === 'boolean'
  if (type instanceof z.core.$ZodEnum || type instanceof z.core.$ZodLiteral) return oneOf(type._zod.values)
  if (type instanceof z.core.$ZodOptional) return or(undefined, testOf(type._zod.def.innerType))
  if (type instanceof z.core.$ZodNullable) return or(null, testOf(type._zod.def.innerType))
  if (type instanceof z.core.$ZodArray) return listOf(testOf(type._zod.def.element))
  if (type instanceof z.core.$ZodRecord && type._zod.def.keyType instanceof z.core.$ZodString)
    return recordOf(testOf(type._zod.def.keyType), testOf(type._zod.def.valueType))
  if (type instanceof z.core.$ZodObject && type._zod.def.catchall instanceof z.core.$ZodNever) return objectOf(type._zod.def.shape)
  throw new Error(`a value of the zod type ${type._zod.def.type} cannot be tested without parsing`)
}

/** Zod's own checks decide, unless the length alone is enough. Zod counts code points, which have one or two UTF-16 units. */
function checkOf(check: unknown): Test {
  if (check instanceof z.core.$ZodCheckRegex) return matches(check._zod.def.pattern)
  if (!(check instanceof z.core.$ZodCheck) || check instanceof z.core.$ZodCheckOverwrite)
    throw new Error('a zod check that changes the value cannot be tested without parsing')
  const asked: Test = (value) => {
    const payload: z.core.ParsePayload = { value, issues: [] }
    if (check._zod.check(payload) instanceof Promise) throw new Error('an asynchronous zod check cannot be tested here')
    return payload.issues.length === 0
  }
  if (check instanceof z.core.$ZodCheckMinLength) {
    const { minimum } = check._zod.def
    return (value) => lengthOf(value) >= 2 * minimum - 1 || asked(value)
  }
  if (check instanceof z.core.$ZodCheckMaxLength) {
    const { maximum } = check._zod.def
    return (value) => lengthOf(value) <= maximum || asked(value)
  }
  if (check instanceof z.core.$ZodCheckGreaterThan) {
    const least = Number(check._zod.def.value)
    return (value) => (typeof value === 'number' && value > least) || asked(value)
  }
  if (check instanceof z.core.$ZodCheckLessThan) {
    const most = Number(check._zod.def.value)
    return (value) => (typeof value === 'number' && value < most) || asked(value)
  }
  return asked
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : Number.NaN
}

function matches(pattern: RegExp | undefined): Test {
  if (pattern === undefined || pattern.global || pattern.sticky) throw new Error('a zod format without a plain pattern cannot be tested')
  return (value) => typeof value === 'string' && pattern.test(value)
}

function oneOf(values: ReadonlySet<unknown> | undefined): Test {
  if (values === undefined) throw new Error('a zod enum or literal without values cannot be tested')
  return (value) => values.has(value)
}

function or(also: null | undefined, inner: Test): Test {
  return (value) => value === also || inner(value)
}

function listOf(element: Test): Test {
  return (value) => {
    if (!Array.isArray(value)) return false
    for (let index = 0; index < value.length; index += 1) if (!element(value[index])) return false
    return true
  }
}

function recordOf(key: Test, value: Test): Test {
  return (record) => isJsonObject(record) && Object.keys(record).every((name) => name !== '__proto__' && key(name) && value(record[name]))
}

/** One pass over the value: every field is known and valid, and the number of required fields is complete. */
function objectOf(shape: z.core.$ZodShape): Test {
  const fields = new Map(
    Object.entries(shape).map(([name, type]) => [name, { test: testOf(type), required: type._zod.optin === undefined }]),
  )
  let wanted = 0
  for (const { required } of fields.values()) if (required) wanted += 1
  return (value) => {
    if (!isJsonObject(value)) return false
    let found = 0
    for (const name in value) {
      const field = fields.get(name)
      if (field === undefined || !field.test(value[name])) return false
      if (field.required) found += 1
    }
    return found === wanted
  }
}
