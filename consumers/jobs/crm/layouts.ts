import { createHash } from 'node:crypto'
import { readIdentifier } from '../../../schemas/event/identity.ts'

/** How the file names its people: by your own id, by their address, or by a hash of it. */
export type AudienceLayout = {
  readonly sentence: string
  /** The first line; undefined: the name of the column of the CRM. */
  readonly header: string | undefined
  readonly cellOf: (cell: string) => Cell
}

type Cell = { readonly ok: true; readonly cell: string } | { readonly ok: false; readonly reason: string }

export const LAYOUTS = {
  ids: { sentence: 'one id of your own a line, under the name of its column', header: undefined, cellOf: plain },
  mailchimp: { sentence: 'e-mail addresses under `Email Address`', header: 'Email Address', cellOf: address },
  'google-ads': { sentence: 'hashed e-mail addresses under `Email`, as Customer Match takes them', header: 'Email', cellOf: hashed },
  meta: { sentence: 'hashed e-mail addresses under `email`, as custom audiences take them', header: 'email', cellOf: hashed },
  linkedin: { sentence: 'hashed e-mail addresses under `email`, as matched audiences take them', header: 'email', cellOf: hashed },
} as const satisfies Readonly<Record<string, AudienceLayout>>

export type LayoutName = keyof typeof LAYOUTS

/** What a spreadsheet would run. A number with a sign is none. */
const FORMULA = /^[=@+\-\t\r]/
const NUMBER = /^[+-]?\d[\d .()/-]*$/

function plain(cell: string): Cell {
  const id = cell.trim()
  if (id === '') return { ok: false, reason: 'no_id' }
  return FORMULA.test(id) && !NUMBER.test(id) ? { ok: false, reason: 'id_is_a_formula' } : { ok: true, cell: id }
}

function address(cell: string): Cell {
  const reading = readIdentifier('email', cell)
  return reading.ok ? plain(reading.normalized) : { ok: false, reason: 'no_email' }
}

/** SHA-256 of the address in lower case and without spaces around it, in lower-case hex digits. */
function hashed(cell: string): Cell {
  const reading = readIdentifier('email', cell)
  if (!reading.ok) return { ok: false, reason: 'no_email' }
  return { ok: true, cell: createHash('sha256').update(reading.normalized).digest('hex') }
}
