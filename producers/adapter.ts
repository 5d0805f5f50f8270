import type { z } from 'zod'
import type { Identifier } from '../schemas/identity.ts'
import type { Door, Interaction } from '../schemas/interaction.ts'

/**
 * The contract of an adapter: a system's payloads in, drafts of interactions out. Pure: no clock, no network, no vendor SDK, no
 * environment. One folder per system: payload.ts (what the vendor sends), adapter.ts (what it means).
 */
export type Adapter<Payload> = {
  /** The system's name in ids and in signals.yaml: lower-case, digits, dashes. */
  readonly system: string
  /** Raised when the same payload would give another interaction. */
  readonly version: string
  /** Loose: vendors add fields. Ids are read as texts (`nativeId` in producers/json.ts). */
  readonly payload: z.ZodType<Payload>
  /** How the request was authenticated, in constant time, over its raw bytes. `now` is epoch milliseconds. */
  verify(request: RawRequest, secrets: readonly string[], now: number): Verdict
  /** The vendor's events in one body: arrays, envelopes, JSON inside strings. Not yet checked against `payload`. */
  split(body: Uint8Array): Split
  /** What one vendor event says. No drafts: a ping or an event that is about no interaction. */
  readonly normalize: (payload: Payload, context: Context) => Normalized
}

export type RawRequest = {
  readonly method: string
  /** As the vendor addressed us: public base URL, path and query. */
  readonly url: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

export type Auth = Interaction['source']['auth']
export type Verdict = { readonly ok: true; readonly auth: Auth } | { readonly ok: false; readonly reason: string }

export type Split = { readonly ok: true; readonly payloads: readonly unknown[] } | Refusal

/** Why a payload cannot become an interaction; `path` names the field. Codes are lower_snake and few. */
export type Refusal = { readonly ok: false; readonly code: string; readonly path: string }

export type Context = {
  readonly account: string
  readonly door: Door
  /** RFC 3339 UTC with milliseconds. */
  readonly receivedAt: string
  /** The file's name or the object's key, where the door is a file. */
  readonly object?: string
  /** Where a national phone number belongs, ISO 3166-1 alpha-2. */
  readonly region?: string
  /** IANA zone of times the source states without one. */
  readonly zone?: string
  /** What else signals.yaml says for this source under `options`. */
  readonly options: Readonly<Record<string, unknown>>
}

export type Normalized = { readonly ok: true; readonly drafts: readonly Draft[] } | Refusal

/** The fields of an interaction that an adapter cannot state, or can state only in part. */
type CompletedByIngest = 'schema_version' | 'source' | 'customer' | 'consent' | 'privacy' | 'quality'
type Stated<T> = { [K in keyof T]?: T[K] | undefined }

/**
 * An interaction as an adapter states it. Ingest adds what only the firm knows: the customer's pseudonym, the consent that the
 * source's `privacy` entry fills in, who received the payload and when. An undefined field means the same as an absent one.
 */
export type Draft = Omit<Interaction, CompletedByIngest> & {
  /** The vendor's own name of the event. */
  readonly event_type: string
  /** Native id, kind and version from the raw text of the body: equal through every door. */
  readonly event_key: string
  readonly is_test: boolean
  readonly customer: Stated<Omit<Interaction['customer'], 'ref' | 'identifiers'>> & { readonly identifiers: readonly Identifier[] }
  readonly consent?: Stated<Interaction['consent']>
  readonly warnings?: readonly { readonly code: string; readonly path?: string }[]
}

/** An adapter that has forgotten its payload type, so that all.ts can list them. */
export type System = Omit<Adapter<unknown>, 'payload' | 'normalize'> & { normalize(payload: unknown, context: Context): Normalized }

export function system<Payload>(adapter: Adapter<Payload>): System {
  const { normalize, payload: schema, ...rest } = adapter
  return {
    ...rest,
    normalize(payload, context) {
      const parsed = schema.safeParse(payload)
      if (parsed.success) return normalize(parsed.data, context)
      const [issue] = parsed.error.issues
      return { ok: false, code: 'unknown_shape', path: issue?.path.map(String).join('.') ?? '' }
    },
  }
}
