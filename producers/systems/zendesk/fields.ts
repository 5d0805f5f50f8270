import { z } from 'zod'
import { nativeId } from '../../reading/json.ts'

/** How single fields of Zendesk's payloads are read. */

const nobody = z.literal([null, '', '0', 0]).transform(() => undefined)
/** What the event holds at most. A longer optional id or channel is odd, and costs itself alone. */
export const LONGEST = 200
export const id = z.union([nobody, nativeId.refine((it) => it.length <= LONGEST)]).optional()
/** A number as people write or copy it, with signs that nobody sees too: it is no id. */
export const phone = z.union([nobody, z.string().max(LONGEST), z.int().transform(String)]).optional()
export const optionalText = z.string().nullish()
export const yesOrNo = z.union([z.boolean(), z.stringbool({ truthy: ['true'], falsy: ['false'] })]).nullish()
export const time = z.string().min(1)
export const minutes = z.object({ calendar: z.number().nullish(), business: z.number().nullish() }).nullish()
export const count = z.int().min(0).nullish()

/** Parts of a number that spaces group. */
const NUMBERS = /^[+(]?[A-Z]{0,2}\d[\d()./-]*$/i

/**
 * Triggers write all tags as one text. A tag has no spaces; numbers in a row are none, and stay together, so that masking sees a phone
 * number as one.
 */
export function splitTags(text: string): readonly string[] {
  const tags: string[] = []
  let isNumber = false
  for (const part of text.split(/[\s,]+/)) {
    const last = tags.at(-1)
    if (isNumber && last !== undefined && NUMBERS.test(part)) tags[tags.length - 1] = `${last} ${part}`
    else tags.push(part)
    isNumber = NUMBERS.test(part)
  }
  return tags
}
