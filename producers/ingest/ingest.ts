import { compileAcceptor } from '../../schemas/event/acceptor.ts'
import { wrapEvent, type InteractionEvent } from '../../schemas/event/envelope.ts'
import type { PseudonymKey } from '../../schemas/event/identity.ts'
import { Interaction, type Door } from '../../schemas/event/interaction.ts'
import type { SourceConfig } from '../../schemas/config/sources.ts'
import type { Auth, Context, Draft, Normalized, Notice, Person, Refusal, System } from '../adapter.ts'
import { hasLostKeys } from '../formats/lost-keys.ts'
import { cutText, dropTurns, fitTurns, LARGEST_EVENT } from './fit.ts'
import { recordDigests, type DigestRecorder } from './record-digests.ts'
import { identify } from './identify.ts'
import { findEnvelope } from '../formats/foreign-envelope.ts'
import { dayIn } from '../formats/time.ts'
import { findPeople } from '../masking/find-people.ts'
import { ownOf } from '../masking/own-values.ts'
import { maskPath } from '../masking/mask.ts'
import { redact } from '../masking/redact.ts'
import { routeBrand } from './route-brand.ts'
import { isTestContact } from './test-contacts.ts'
import { tidy, tidyText } from './tidy.ts'

/** One entry of signals.yaml, with the adapter that it names. */
export type ConfiguredSource = { readonly name: string; readonly config: SourceConfig; readonly system: System }

export type IngestContext = {
  readonly door: Door
  /** Epoch milliseconds. */
  readonly receivedAt: number
  readonly auth: Auth
  /** The name of the file, or the key of the object. */
  readonly object?: string
  readonly key: PseudonymKey
  /** For a payload that is tried again, or one of several in a record (record-digests.ts). Left out: a recorder of its own. */
  readonly digests?: DigestRecorder
  /** The W3C trace context of the request. It is passed on in the event. */
  readonly traceparent?: string
}

export type Warning = { readonly code: string; readonly path?: string }

export type Ingested =
  | {
      readonly ok: true
      readonly events: readonly InteractionEvent[]
      readonly warnings: readonly Warning[]
      /** What the operator has to see. */
      readonly notices: readonly Notice[]
    }
  | (Refusal & {
      /** The digests that the adapter asked for. A payload that is kept needs them to have the same event keys when it is tried again. */
      readonly digests: readonly string[]
    })

/**
 * Turns one payload of a source into events. Completes the drafts of the adapter with what only the firm knows (the customer's
 * pseudonym, the consent, the brand), masks them and checks them. Returns all events of a payload or none. Pure.
 */
export function ingest(payload: unknown, source: ConfiguredSource, context: IngestContext): Ingested {
  const digests = context.digests ?? recordDigests(context.key)
  const normalized = normalizeInside(payload, source.system, contextFor(source.config, context, digests))
  if (!normalized.ok) return { ...normalized, path: maskPath(normalized.path), digests: digests.asked() }
  const events: InteractionEvent[] = []
  const warnings: Warning[] = []
  const found: Found = {
    people: normalized.drafts.length === 0 ? [] : findPeople(payload),
    warnings: hasLostKeys(payload) ? [LOST_KEYS] : [],
  }
  for (const stated of normalized.drafts) {
    const completed = complete(stated, found, source, context)
    if (!completed.ok) return { ...completed, digests: digests.asked() }
    events.push(completed.event)
    warnings.push(...(completed.event.data.quality?.warnings ?? []).map(warning))
  }
  return { ok: true, events, warnings, notices: (normalized.notices ?? []).map(maskNotice) }
}

/** The address that confirms a topic of SNS holds the topic and a token of 300 letters. */
const LONGEST_SHOWN = 1000

/** An operator reads a notice in the log. Masked before it is cut: a cut e-mail address is not found. */
function maskNotice({ code, sentence, topic, address, isExact }: Notice): Notice {
  const shown = (text: string) => cutText(isExact === true ? text : maskPath(text), LONGEST_SHOWN)
  return {
    code,
    sentence,
    ...(topic === undefined ? {} : { topic: shown(topic) }),
    ...(address === undefined ? {} : { address: shown(address) }),
  }
}

/** The reader left out keys that JavaScript gives a meaning of its own. */
const LOST_KEYS: Warning = { code: 'forbidden_key_dropped' }
/** The codes with which systems refuse what has none of their shapes. */
const STRANGE: ReadonlySet<string> = new Set(['unknown_shape', 'not_a_record', 'missing_key', 'missing_value'])

/**
 * A payload that the system does not know may be in the envelope of a connector: then what is inside counts. The payload itself comes
 * first, so that a system may have such fields itself, and a refusal inside of what the adapter opened stays. Where what is inside is
 * not known either, the refusal says in which envelope.
 */
function normalizeInside(payload: unknown, system: System, context: Context): Normalized {
  const normalized = system.normalize(payload, context)
  if (normalized.ok || !STRANGE.has(normalized.code) || INSIDE.test(normalized.path)) return normalized
  const envelope = findEnvelope(payload)
  if (envelope === undefined) return normalized
  const inner = envelope.inside === undefined ? normalized : system.normalize(envelope.inside, context)
  return inner.ok || !STRANGE.has(inner.code) ? inner : { ok: false, code: 'unknown_envelope', path: envelope.name }
}

const INSIDE = /^detail\./

function contextFor(config: SourceConfig, { door, receivedAt, object }: IngestContext, { digest }: DigestRecorder): Context {
  return {
    account: config.account,
    door,
    receivedAt: new Date(receivedAt).toISOString(),
    options: config.options,
    digest,
    ...(object === undefined ? {} : { object }),
    ...(config.region === undefined ? {} : { region: config.region }),
    ...(config.zone === undefined ? {} : { zone: config.zone }),
  }
}

type Completed = { readonly ok: true; readonly event: InteractionEvent } | Refusal

/** What the payload as a whole tells, whatever the system. */
type Found = { readonly people: readonly Person[]; readonly warnings: readonly Warning[] }

function complete(raw: Draft, found: Found, { config, system }: ConfiguredSource, context: IngestContext): Completed {
  const warnings: Warning[] = [...found.warnings, ...(raw.warnings ?? [])]
  const { draft, applied } = redact(raw, { key: context.key, region: config.region, own: ownOf(config), people: found.people })
  const { event_type, event_key, is_test, warnings: _warnings, people: _people, private_ids: _ids, customer: stated, ...rest } = draft
  const { identity, warnings: doubts } = identify(stated.identifiers, config, context.key)
  warnings.push(...doubts)
  const { occurred_at, time_quality, ended_at } = times(draft, context.receivedAt, warnings)
  if (!handleAddsUp(draft.timings)) warnings.push({ code: 'handle_time_differs', path: 'timings.handle_ms' })
  // Not a spread with new keys behind it: docs/performance.md says what that costs on Node 20.
  const candidate = Object.assign(rest, {
    occurred_at,
    time_quality,
    ended_at,
    schema_version: '1.0',
    source: {
      system: system.system,
      account: config.account,
      adapter_version: system.version,
      door: context.door,
      event_type,
      event_key,
      received_at: new Date(context.receivedAt).toISOString(),
      auth: context.auth,
      is_test: is_test || isTestContact(raw, config, context.key),
    },
    customer: { ...stated, ...places(stated, warnings), identifiers: undefined, ...identity },
    brand: routeBrand(raw, draft.brand, config),
    content: contentOf(draft.content, warnings),
    consent: statedConsent(draft.consent),
    policy: policyOf(config.privacy),
    local_day: draft.local_day ?? localDayOf({ occurred_at, time_quality }, config.zone),
    privacy: { pii: 'pseudonymous', redaction: { applied }, erasure_key: identity.ref },
    quality: qualityOf(warnings),
  })
  return checked(candidate, warnings, context)
}

/** A time further in the future than this is wrong; less is clock skew. */
const DAY_MS = 86_400_000

function times(draft: Draft, receivedAt: number, warnings: Warning[]): Pick<Draft, 'occurred_at' | 'time_quality' | 'ended_at'> {
  const isAhead = Date.parse(draft.occurred_at) > receivedAt + DAY_MS
  if (isAhead) warnings.push({ code: 'occurred_in_future', path: 'occurred_at' })
  const occurred_at = isAhead ? new Date(receivedAt).toISOString() : draft.occurred_at
  const endsFirst = draft.ended_at !== undefined && draft.ended_at < occurred_at
  if (endsFirst) warnings.push({ code: 'ended_before_it_began', path: 'ended_at' })
  return { occurred_at, time_quality: isAhead ? 'received_only' : draft.time_quality, ended_at: endsFirst ? undefined : draft.ended_at }
}

function places({ language, country }: Draft['customer'], warnings: Warning[]) {
  const isCountry = country === undefined || /^[A-Z]{2}$/.test(country)
  if (!isCountry) warnings.push({ code: 'unknown_country', path: 'customer.country' })
  return { language: languageOf(language, 'customer.language', warnings), country: isCountry ? country : undefined }
}

/** The canonical BCP 47 tag; undefined, with a warning, when the text is not a language tag. */
function languageOf(tag: string | undefined, path: string, warnings: Warning[]): string | undefined {
  if (tag === undefined) return undefined
  try {
    const [canonical] = Intl.getCanonicalLocales(tag.replaceAll('_', '-'))
    if (canonical !== undefined && canonical.length <= 35) return canonical
  } catch {
    // Not a language tag: the warning follows.
  }
  warnings.push({ code: 'unknown_language', path })
  return undefined
}

function contentOf(content: Interaction['content'], warnings: Warning[]): Interaction['content'] {
  // Adapters leave internal notes out. This removes any that an adapter missed.
  const notes = (content.turns ?? []).filter((it) => it.kind === 'note' && it.visibility === 'private')
  const turns = content.turns
    ?.filter((it) => !notes.includes(it) && tidyText(it.text) !== undefined)
    .toSorted((a, b) => a.seq - b.seq)
    .map((it) => (it.language === undefined ? it : { ...it, language: languageOf(it.language, 'content.turns.language', warnings) }))
  const language = languageOf(content.language, 'content.language', warnings)
  const fitted = fitTurns(Object.assign({}, content, { language }, turns && { turns }))
  if (fitted.cut) warnings.push({ code: 'content_truncated', path: 'content.turns' })
  return notes.length === 0 ? fitted.content : { ...fitted.content, private_notes: (content.private_notes ?? 0) + notes.length }
}

/** The consent that the source states; undefined when it states none. Unknown is not a statement. */
function statedConsent(stated: Draft['consent']): Interaction['consent'] {
  const said = Object.entries(stated ?? {}).filter(([, it]) => it !== undefined && it !== 'unknown')
  return said.some(([name]) => name !== 'captured_at' && name !== 'source') ? Object.fromEntries(said) : undefined
}

function policyOf({ analysis_basis, default_analysis, default_marketing }: SourceConfig['privacy']): Interaction['policy'] {
  return { analysis: default_analysis, marketing_contact: default_marketing, basis: analysis_basis }
}

/** The day in the zone of the source. Absent when the source has no zone, or when the time is only that of receipt. */
function localDayOf({ occurred_at, time_quality }: Pick<Draft, 'occurred_at' | 'time_quality'>, zone: string | undefined) {
  return zone === undefined || time_quality === 'received_only' ? undefined : dayIn(zone, Date.parse(occurred_at))
}

/** Handle time must equal talk, hold and after-contact work together, within 2 s for rounding. */
function handleAddsUp(timings: Draft['timings']): boolean {
  if (timings?.handle_ms === undefined || timings.talk_ms === undefined) return true
  return Math.abs(timings.handle_ms - timings.talk_ms - (timings.hold_ms ?? 0) - (timings.after_work_ms ?? 0)) <= 2000
}

const MOST_WARNINGS = 100

function checked(candidate: Readonly<Record<string, unknown>>, warnings: readonly Warning[], context: IngestContext): Completed {
  const parsed = interactionOf(tidy(candidate))
  if (!parsed.success) return { ok: false, code: 'invalid_interaction', path: blamed(parsed.error.issues) }
  const event = wrapEvent(parsed.data, context.receivedAt, context.traceparent)
  const excess = Buffer.byteLength(JSON.stringify(event)) - LARGEST_EVENT
  if (excess <= 0) return { ok: true, event }
  // 256 bytes of room for the warning that the cut adds.
  const content = dropTurns(parsed.data.content, excess + 256)
  const cut = Interaction.safeParse({
    ...parsed.data,
    content,
    quality: qualityOf([{ code: 'content_truncated', path: 'content.turns' }, ...warnings]),
  })
  if (!cut.success) return { ok: false, code: 'invalid_interaction', path: blamed(cut.error.issues) }
  const smaller = wrapEvent(cut.data, context.receivedAt, context.traceparent)
  if (Buffer.byteLength(JSON.stringify(smaller)) > LARGEST_EVENT) return { ok: false, code: 'too_large', path: '' }
  return { ok: true, event: smaller }
}

const isInteraction = compileAcceptor(Interaction)

/** Nearly every candidate is an interaction, and the test takes less than half the time of parsing. */
function interactionOf(candidate: unknown): ReturnType<typeof Interaction.safeParse> {
  return isInteraction(candidate) ? { success: true, data: candidate } : Interaction.safeParse(candidate)
}

function qualityOf(warnings: readonly Warning[]): Interaction['quality'] {
  if (warnings.length === 0) return undefined
  const distinct = new Map(warnings.map((it) => [`${it.code} ${it.path ?? ''}`, it]))
  return { warnings: [...distinct.values()].slice(0, MOST_WARNINGS) }
}

function warning({ code, path }: { code: string; path?: string | undefined }): Warning {
  return path === undefined ? { code } : { code, path }
}

function blamed(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly code?: string; readonly keys?: readonly string[] }[],
): string {
  const [first] = issues
  return [...(first?.path ?? []), ...(first?.keys ?? [])].map(String).join('.').slice(0, 200)
}
