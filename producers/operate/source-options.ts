import { z } from 'zod'
import { nearestName } from '../../schemas/config/nearest-name.ts'

/** What is wrong with an option of a source, where, and what to do about it. */
type OptionComplaint = { readonly path: string; readonly rule: string; readonly remedy: string }

/** What is wrong with the `options` of a source, by the schema of its system. `at`: where they stand in signals.yaml. */
export function complainOfOptions(at: string, options: Readonly<Record<string, unknown>>, schema: z.ZodType): readonly OptionComplaint[] {
  const parsed = schema.safeParse(options)
  if (parsed.success) return []
  const sentences = sentencesOf(schema)
  return parsed.error.issues.flatMap((issue): readonly OptionComplaint[] => {
    const path = [at, ...issue.path.map(String)].join('.')
    const [option] = issue.path
    const sentence = option === undefined ? undefined : sentences.get(String(option))
    if (issue.code !== 'unrecognized_keys' || issue.path.length > 0)
      return [{ path, rule: issue.message, remedy: sentence ?? listOptions(sentences) }]
    return issue.keys.map((key) => {
      const near = nearestName(key, sentences.keys())
      return {
        path: `${path}.${key}`,
        rule: `there is no such option`,
        remedy: near === undefined ? listOptions(sentences) : `did you mean ${near}?`,
      }
    })
  })
}

const listOptions = (sentences: ReadonlyMap<string, string>) => `the options of this system are ${[...sentences.keys()].join(', ')}`

/** The sentence of each option. */
export function sentencesOf(schema: z.ZodType): ReadonlyMap<string, string> {
  if (!(schema instanceof z.ZodObject)) return new Map()
  return new Map(Object.entries(schema.shape).map(([name, it]: [string, z.ZodType]) => [name, it.description ?? '']))
}
