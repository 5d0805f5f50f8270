import { z } from 'zod'
import type { Hear } from './heard.ts'

const PLACE = '../../../consumers/language/hear/hear.ts'
const hearing = z.object({ hear: z.custom<Hear>((it) => typeof it === 'function') })

/** The hearing of the consumers. It is loaded when a command needs it: the labels can be looked at without it. */
export async function loadHearing(): Promise<Hear> {
  return hearing.parse(await import(new URL(PLACE, import.meta.url).href)).hear
}
