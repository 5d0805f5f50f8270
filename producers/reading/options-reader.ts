import type { z } from 'zod'

/**
 * Makes the reader of a system's options. Options that are wrong count as left out: `settings --check` and every start refuse them
 * before. The options of a source stay the same object, and every draft asks for them: each object is read once.
 */
export function optionsReader<Options>(schema: z.ZodType<Options>): (options: Readonly<Record<string, unknown>>) => Options {
  const known = new WeakMap<object, Options>()
  return (options) => {
    const before = known.get(options)
    if (before !== undefined) return before
    const read = schema.safeParse(options).data ?? schema.parse({})
    known.set(options, read)
    return read
  }
}
