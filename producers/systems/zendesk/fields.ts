import { z } from 'zod'
import { nativeId } from '../../reading/json.ts'

/** How single fields of Zendesk's payloads are read. */

const nobody = z.literal([null, '', '0', 0]).transform(() => undefined)
/** What the event holds at most. A longer optional id or channel is odd, and costs itself alone. */
export const LONGEST = 200
export const id = z.union([nobody, nativeId.refine((it) => it.length <= LONGEST)]).optional()
export const optionalText = z.string().nullish()
export const yesOrNo = z.union([z.boolean(), z.stringbool({ truthy: ['true'], falsy: ['false'] })]).nullish()
export const time = z.string().min(1)
export const minutes = z.object({ calendar: z.number().nullish(), business: z.number().nullish() }).nullish()
export const count = z.int().min(0).nullish()
