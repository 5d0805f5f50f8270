import { z } from 'zod'
import type { Lake } from '../../consumers/runtime/ports.ts'
import { SUPPRESSION_KEY, type Suppression } from '../../schemas/suppression.ts'

/** The suppression list as it was at each of its versions. */
export type Suppressions = { readonly newest: number; readonly at: (version: number) => Suppression }

const List = z.object({
  version: z.int(),
  // The soak suppresses for good only.
  entries: z.array(z.object({ customer_key: z.string(), appended_before: z.null(), version: z.int() })),
})

export async function suppressionsOf(lake: Lake): Promise<Suppressions> {
  const stored = await lake.read(SUPPRESSION_KEY)
  const list = stored === undefined ? { version: 0, entries: [] } : List.parse(JSON.parse(Buffer.from(stored.body).toString('utf8')))
  const versions = Array.from({ length: list.version + 1 }, (_, version): Suppression => {
    const gone = new Set(list.entries.flatMap((it) => (it.version <= version ? [it.customer_key] : [])))
    return { version, suppresses: (customer) => gone.has(customer) }
  })
  return {
    newest: list.version,
    at(version) {
      const found = versions[version]
      if (found === undefined)
        throw new Error(`a segment was written under version ${version} of the suppression list, which has ${list.version}`)
      return found
    },
  }
}
