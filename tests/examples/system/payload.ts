// #region payload
import { z } from 'zod'
import { nativeId } from '../../../producers/reading/json.ts'

/** What the vendor sends: one call that ended. Vendors add fields, so the object is loose: unknown fields are ignored. */
export const Call = z.object({
  id: nativeId,
  started: z.iso.datetime({ offset: true }),
  changed: z.iso.datetime({ offset: true }),
  caller: z.string().nullish(),
  solved: z.boolean().nullish(),
})
export type Call = z.infer<typeof Call>
// #endregion payload
