import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { z } from 'zod'
import { compileAcceptor } from '../../../schemas/event/acceptor.ts'
import { InteractionEvent } from '../../../schemas/event/envelope.ts'

/** Texts that fit one field or another, and some that fit none. */
const texts = fc.constantFrom(
  'p1:00000000000000000000000000000001',
  '0123456789abcdef0123456789abcdef',
  '2026-03-02T09:00:00.000Z',
  '2026-02-30T09:00:00.000Z',
  '2026-03-02T09:00:00Z',
  'EUR',
  'DE',
  'zendesk',
  '👋',
  '',
  'a'.repeat(300),
  '👋'.repeat(200),
  '2026-01-31',
)
const numbers = fc.constantFrom(0, 1, -1, 0.5, 5, 1e300, 2 ** 53, -0, Number.POSITIVE_INFINITY)

/** Values that fit a type, or nearly. */
function valueOf(type: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (type instanceof z.core.$ZodOptional || type instanceof z.core.$ZodNullable) return valueOf(type._zod.def.innerType)
  if (type instanceof z.core.$ZodLiteral || type instanceof z.core.$ZodEnum) return fc.constantFrom(...(type._zod.values ?? []))
  if (type instanceof z.core.$ZodBoolean) return fc.boolean()
  if (type instanceof z.core.$ZodNumber)
    return fc.oneof({ weight: 200, arbitrary: fc.constantFrom(0, 1) }, { weight: 1, arbitrary: numbers })
  if (type instanceof z.core.$ZodArray) return fc.array(valueOf(type._zod.def.element), { maxLength: 3 })
  if (type instanceof z.core.$ZodRecord) return fc.dictionary(texts, texts, { maxKeys: 3 })
  if (type instanceof z.core.$ZodObject) return objectOf(type)
  const fits = texts.filter((it) => z.safeParse(type, it).success)
  return fc.oneof({ weight: 200, arbitrary: fits }, { weight: 1, arbitrary: texts })
}

function objectOf({ _zod }: z.core.$ZodObject): fc.Arbitrary<unknown> {
  const fields = Object.entries(_zod.def.shape)
  const required = fields.filter(([, it]) => it._zod.optin === undefined).map(([name]) => name)
  const whole = fc.record(Object.fromEntries(fields.map(([name, it]) => [name, valueOf(it)])), { requiredKeys: required })
  const spoilt = fc
    .tuple(whole, fc.constantFrom(...required, 'surprise', '__proto__'), fc.constantFrom(null, 'x', 7))
    .map(([it, name, value]) => {
      const copy = { ...it }
      if (value === 7) delete copy[name]
      else Object.defineProperty(copy, name, { value, enumerable: true, configurable: true, writable: true })
      return copy
    })
  return fc.oneof({ weight: 200, arbitrary: whole }, { weight: 1, arbitrary: spoilt })
}

describe('what is accepted without parsing', () => {
  test('is what parsing accepts, and parses to itself', () => {
    const isEvent = compileAcceptor(InteractionEvent)
    let accepted = 0
    fc.assert(
      fc.property(valueOf(InteractionEvent), (value) => {
        const parsed = InteractionEvent.safeParse(value)
        expect(isEvent(value)).toBe(parsed.success)
        if (!parsed.success) return
        accepted += 1
        expect(parsed.data).toEqual(value)
      }),
      { numRuns: 1000 },
    )
    expect(accepted).toBeGreaterThan(100)
  })

  test.each<[string, z.ZodType]>([
    ['an object that passes over what it does not know', z.object({ a: z.string() })],
    ['a default', z.strictObject({ a: z.string().default('b') })],
    ['a transform', z.string().transform((it) => it.length)],
    ['a change of case', z.string().toLowerCase()],
    ['a union', z.union([z.string(), z.number()])],
  ])('%s is refused when the test is made, not when a value comes', (_name, type) => {
    expect(() => compileAcceptor(type)).toThrow(/cannot be tested/)
  })
})
