import { SourceConfig } from '../../schemas/config/sources.ts'
import type { z } from 'zod'
import { system, type Adapter } from '../adapter.ts'
import type { ConfiguredSource } from '../ingest/ingest.ts'
import { complain } from './complaints.ts'
import { Contact } from './contact.ts'
import { draftContact } from './draft-contact.ts'
import type { Mistake } from './moments.ts'

/** The name of the system in ids, where the caller gives none. */
const SYSTEM = 'library'

const Described = SourceConfig.pick({
  account: true,
  privacy: true,
  customer: true,
  brand: true,
  region: true,
  zone: true,
  placeholders: true,
  tests: true,
  own: true,
}).extend({ system: SourceConfig.shape.system.default(SYSTEM) })

/**
 * What signals.yaml says of other sources, said in code: `account` and `privacy` at least. `region` is the country of phone numbers
 * without a country code, `zone` the time zone of times without an offset. docs/publish-from-code.md has an example.
 */
export type ContactSource = z.input<typeof Described>

export type DescribedSource =
  { readonly ok: true; readonly source: ConfiguredSource } | { readonly ok: false; readonly complaints: readonly string[] }

/** The source of a program's contacts. Its adapter takes contacts and nothing else. */
export function describeSource(stated: ContactSource): DescribedSource {
  const parsed = Described.safeParse(stated)
  if (!parsed.success) return { ok: false, complaints: complain(Described, parsed.error) }
  const config = SourceConfig.parse(parsed.data)
  return { ok: true, source: { name: config.system, config, system: system(contactAdapter(config.system)) } }
}

function contactAdapter(name: string): Adapter<ReturnType<typeof Contact.parse>> {
  return {
    system: name,
    version: '1',
    payload: Contact,
    verify: () => ({ ok: false, reason: 'contacts come from the program itself' }),
    normalize(contact, context) {
      const drafted = draftContact(name, contact, context)
      return drafted.ok ? drafted : { ok: false, code: 'mistaken_field', path: drafted.mistakes.map(sentence).join(' ') }
    },
  }
}

/** One sentence per mistake in a contact, without the values. No sentences: the contact is right. */
export function complainOfContact(contact: unknown, { config, system: { system: name } }: ConfiguredSource): readonly string[] {
  const parsed = Contact.safeParse(contact)
  if (!parsed.success) return complain(Contact, parsed.error)
  const zone = config.zone === undefined ? {} : { zone: config.zone }
  const context = { account: config.account, door: 'stream', receivedAt: '', options: {}, digest: () => '', ...zone } as const
  const drafted = draftContact(name, parsed.data, context)
  return drafted.ok ? [] : drafted.mistakes.map(sentence)
}

const sentence = ({ path, rule }: Mistake): string => `${path} ${rule}.`
