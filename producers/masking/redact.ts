import { withoutKeptHashes } from '../../schemas/identity/kept-identifier.ts'
import { isJsonObject } from '../../schemas/json.ts'
import type { Draft, Person } from '../adapter.ts'
import { dropCutEnd } from './cut-end.ts'
import { isPhoneField } from './field-names.ts'
import { hashId, idMasker, type IdContext } from './ids.ts'
import { masker, type Masker } from './mask.ts'

export type RedactedDraft = { readonly draft: Draft; readonly applied: readonly string[] }

/** What masking has to know besides the draft. */
export type Redacting = Pick<IdContext, 'key' | 'region'> & {
  /** The firm's own numbers, mailboxes and names. They stay. */
  readonly own: readonly string[]
  /** Whom the payload names besides those whom the draft names. */
  readonly people?: readonly Person[]
}

/**
 * Masks every text of a draft: what people said and wrote, and what the vendor or the firm filled into fields. Ids stay byte for byte,
 * unless they identify a person. Codes of nothing but digits are ids. A reference (`ref`) that would be masked becomes a keyed hash,
 * so that it still tells one agent or offer from another.
 */
export function redact(draft: Draft, { key, region, own, people = [] }: Redacting): RedactedDraft {
  const { identifiers } = draft.customer
  const mask = masker({ identifiers, people: [...(draft.people ?? []), ...people], own })
  const maskId = idMasker({ key, region, identifiers, privateIds: draft.private_ids })
  const walk: Walk = { mask, maskId, hash: (form) => hashId(form, key), applied: new Set() }
  return { draft: maskFields(draft, walk), applied: [...walk.applied].sort() }
}

type Walk = {
  readonly mask: Masker
  readonly maskId: (id: string) => string
  readonly hash: (form: string) => string
  readonly applied: Set<string>
}

/** Ids, and references to them. */
const IDS: ReadonlySet<string> = new Set(['interaction_id', 'conversation_id', 'event_key'])
/** What is known of the people of the event. It ends with the draft. */
const KNOWN: ReadonlySet<string> = new Set(['identifiers', 'people', 'private_ids'])
/** What people say and write. Everything else is a coded field. */
const WORDS: ReadonlySet<string> = new Set(['text', 'subject', 'question', 'comment', 'from', 'to'])
/** One of a few words of the schema, or computed: no person is in them. */
const SAFE: ReadonlySet<string> = new Set(
  (
    'schema_version phase channel visibility direction initiated_by time_quality timings_basis disconnected_by speaker given_by made_by ' +
    'status outcome confirmed_by relation link hash advocate_ref language country currency'
  ).split(' '),
)
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
/** A value of the event with every text in it masked. Its shape stays. */
function maskFields<T>(value: T, walk: Walk, name?: string): T
function maskFields(value: unknown, walk: Walk, name = ''): unknown {
  if (typeof value === 'string') return maskText(value, name, walk)
  if (Array.isArray(value))
    return value.map((it: unknown) => (name === 'turns' && isJsonObject(it) ? maskTurn(it, walk) : maskFields(it, walk, name)))
  if (!isJsonObject(value)) return value
  if (name === 'attributes') return maskAttributes(value, walk)
  const fields: Record<string, unknown> = { ...value }
  for (const key of Object.keys(value)) fields[key] = KNOWN.has(key) ? value[key] : maskFields(value[key], walk, key)
  return fields
}

function maskText(value: string, name: string, walk: Walk): string {
  if (SAFE.has(name) || INSTANT.test(value)) return value
  if (IDS.has(name)) return walk.maskId(value)
  const limit = LIMITS.get(name) ?? LEAST_LIMIT
  const written = name === 'ref' ? walk.maskId(value) : dropCutEnd(value.normalize('NFC'), limit)
  const masked = withoutKeptHashes((WORDS.has(name) ? walk.mask.text(written) : walk.mask.field(written)).text)
  const kinds = kindsIn(masked)
  for (const kind of kinds) walk.applied.add(kind)
  if (masked === written) return masked
  return name === 'ref' ? walk.hash(written) : fitted(masked, written, limit)
}

/** Placeholders count whoever wrote them, so that masking twice states the same. */
const PLACEHOLDER = /\[(card|cvv|pin|iban|ssn|ip|email|phone|name|account|social|device|other|private)\]/g

function kindsIn(text: string): readonly string[] {
  return text.includes('[') ? Array.from(text.matchAll(PLACEHOLDER), ([, kind = '']) => kind).sort() : []
}

/** The limits of the schema. A placeholder may be longer than what it covers. */
const LIMITS: ReadonlyMap<string, number> = new Map([
  ['subject', 2048],
  ['question', 2048],
  ['comment', 16_384],
  ['attribute', 1024],
])
const LEAST_LIMIT = 200
const LONGEST_TURN = 65_536

function fitted(text: string, written: string, limit: number): string {
  return text.length <= written.length || text.length <= limit ? text : text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '')
}

function maskTurn(turn: Readonly<Record<string, unknown>>, { mask, applied }: Walk): Readonly<Record<string, unknown>> {
  const { text: said, redactions: before } = turn
  const text = typeof said === 'string' ? withoutKeptHashes(mask.text(dropCutEnd(said.normalize('NFC'), LONGEST_TURN)).text) : said
  const kinds = typeof text === 'string' ? kindsIn(text) : []
  const redactions = [...new Set([...(Array.isArray(before) ? before.map(String) : []), ...kinds])]
  for (const kind of redactions) applied.add(kind)
  return { ...turn, text, ...(redactions.length === 0 ? {} : { redactions }) }
}

function maskAttributes(attributes: Readonly<Record<string, unknown>>, walk: Walk): Readonly<Record<string, unknown>> {
  const masked: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(attributes)) {
    const isNumber = typeof value === 'string' && isPhoneField(name, value)
    if (isNumber) walk.applied.add('phone')
    masked[maskText(name, 'attribute', walk)] = isNumber ? '[phone]' : maskFields(value, walk, 'attribute')
  }
  return masked
}
