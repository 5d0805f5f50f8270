import type { z } from 'zod'
import type { Identifier } from '../schemas/event/identity.ts'
import type { Door, Interaction } from '../schemas/event/interaction.ts'

/**
 * The contract of an adapter: payloads of one system in, drafts of interactions out. An adapter is pure: it uses no clock, no
 * network, no environment and no vendor SDK. Each system has its own folder: payload.ts (what the vendor sends) and adapter.ts
 * (what it means).
 *
 * The first five members are required. The optional members tell the doors what only this system knows; each says what holds when
 * it is left out. No other code asks which system it deals with.
 */
export type Adapter<Payload> = {
  /** The system's name in ids and in signals.yaml: lower-case letters, digits and dashes. */
  readonly system: string
  /** Raise it whenever the same payload would give a different interaction. */
  readonly version: string
  /** The shape of one payload. Keep it loose, because vendors add fields. Read ids with `nativeId` (producers/reading/json.ts). */
  readonly payload: z.ZodType<Payload>
  /**
   * Whether a request comes from the system, and how that was proven. The comparison takes constant time. `request.body` holds the
   * raw bytes, `secrets` every secret that is valid now (several during a rotation), `now` epoch milliseconds. `verifySigned` and
   * `verifySharedSecret` (producers/formats/signature.ts) cover most systems.
   */
  verify(request: RawRequest, secrets: readonly string[], now: number): Verification
  /**
   * The answer to a request that is no POST, with which a system asks whether somebody answers at this address before it sends
   * webhooks. Left out, or undefined: such requests are refused.
   */
  challenge?(request: Pick<RawRequest, 'method' | 'url'>, secrets: Secrets): Answer | undefined
  /** What one payload says. No drafts: the payload is not about an interaction, for example a ping. */
  readonly normalize: (payload: Payload, context: Context) => Normalized
  /**
   * What signals.yaml may say for a source under `options`: strict, with a sentence for each option. It is checked before anything runs.
   * Left out: options are not checked.
   */
  readonly options?: z.ZodType
  /**
   * What becomes of each field that the system sends, for docs/systems/<system>.md. A test of each system walks its fixtures: every
   * field is listed, as read or as dropped. Left out: the page has no such table.
   */
  readonly fields?: readonly VendorField[]

  /**
   * The payloads in one JSON document that is already parsed: the elements of a list, the contents of an envelope, JSON inside a
   * text. They are not yet checked against `payload`. Documents come from request bodies and from the records of files. Numbers of
   * 16 or more digits are texts by then. Left out: a list holds one payload per element; any other document is one payload.
   */
  unwrap?(document: unknown): readonly unknown[]
  /**
   * The payloads in the body of one request, from its bytes: for systems that also send something other than one JSON document, for
   * example JSON Lines. Left out: the body is one JSON document, which `unwrap` opens.
   */
  split?(body: Uint8Array): SplitOutcome
  /**
   * How the system writes the file at `path`, so that the file can be cut into payloads without knowing the system. The body of a
   * dry run over HTTP is read as the file `request.json`. Left out: the end of the name decides between one JSON document and JSON
   * Lines, and `unwrap` opens each record.
   */
  layout?(path: string): Layout
  /**
   * The body of the answer to a request, in the form that the system expects. `given`: what the gateway answers otherwise; the status
   * stays as it is. `now`: epoch milliseconds. Undefined, or left out: the gateway's own body.
   */
  answer?(request: RawRequest, given: Answered, now: number): Readonly<Record<string, unknown>> | undefined
  /**
   * What a request that was taken is answered, where the system asks for another form than JSON. Left out: what became of the request.
   */
  readonly acknowledgement?: Answer
  /** Starts counting which fields of payloads are read. Left out: nothing is reported as unread or unseen. */
  coverage?(): Coverage
  /**
   * The fields of one object inside a payload that only the firm's own people may read, by their names: the body of a private note.
   * A payload from which no event could be made is kept without them. Left out: what common names say of themselves
   * (producers/masking/private-parts.ts).
   */
  privateFields?(part: Readonly<Record<string, unknown>>): readonly string[]
  /**
   * The identifiers in a payload that cannot be told by their form, as ingest reads them (`value`) and as the payload writes them
   * (`written`). In a payload that is kept, pseudonyms replace them. Left out: e-mail addresses and phone numbers only.
   */
  identifiersIn?(payload: unknown): readonly (Pick<Identifier, 'kind' | 'value'> & { readonly written: string })[]
  /**
   * True: each event of an interaction must have a revision of its own, and a dry run reports events that share one, because
   * the order of these is unknown. Left out: events may share a revision, because each states another part of the interaction.
   */
  readonly hasUniqueRevisions?: true
  /**
   * True: records state no version and are told by their content, and a dry run reports a record that returns to an earlier content,
   * because it is taken for a repeat. Left out: records state their versions.
   */
  readonly tellsByContent?: true
}

/** Fields of a vendor's payloads that are read, or dropped, for one reason. Descriptions are Markdown. */
export type VendorField = {
  /** The kind of payload, where the system has several with fields of their own. */
  readonly payload?: string
  /** As the vendor names them; `*` at the end stands for everything below. */
  readonly paths: readonly string[]
  /** The field of the interaction. Left out: the fields are dropped. */
  readonly into?: string
  /** How they are read, or why they are dropped. */
  readonly note?: string
}

export type RawRequest = {
  readonly method: string
  /** The URL the sender used: public base URL, path and query. */
  readonly url: string
  /** Names are in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** `signing`: those that prove requests. `challenge`: those that a system shows when it asks whether somebody answers. */
export type Secrets = { readonly signing: readonly string[]; readonly challenge: readonly string[] }

/** A text, and its media type. */
export type Answer = { readonly type: string; readonly text: string }

/** What the gateway answers. */
export type Answered = { readonly status: number; readonly body: Readonly<Record<string, unknown>> }

export type Auth = Interaction['source']['auth']
export type Verification = { readonly ok: true; readonly auth: Auth } | { readonly ok: false; readonly reason: string }

export type SplitOutcome =
  | {
      readonly ok: true
      readonly payloads: readonly unknown[]
      /** Records of a table that cannot be read; they cost no other record. */
      readonly unreadable?: readonly UnreadableRecord[]
    }
  | Refusal

type UnreadableRecord = { readonly code: string; readonly path: string; readonly bytes: Uint8Array }

/** Why no interaction can be made. `code` is one of a few, in lower_snake; `path` names the field or the line, or is empty. */
export type Refusal = { readonly ok: false; readonly code: string; readonly path: string }

/**
 * How a file is written and how it is cut, in two steps: the file into records, each record into payloads. Gzip and UTF-16 with a
 * byte order mark are recognised by their first bytes, whatever the layout says.
 */
export type Layout = {
  /** `json-sequence`: objects one after the other, with or without line ends between them, or the elements of one array. */
  readonly format: 'csv' | 'json' | 'jsonl' | 'json-sequence'
  /** Of a CSV file. Left out: recognised by the header. */
  readonly delimiter?: string | undefined
  /** Left out: UTF-8. */
  readonly encoding?: 'utf-8' | 'utf-16le' | 'windows-1252' | 'iso-8859-1' | undefined
  /** Of a CSV file: the names of its columns. Left out: its first line names them. */
  readonly columns?: readonly string[] | undefined
  /** Of a CSV file: lines before the header. */
  readonly skipLines?: number | undefined
  /** Of a CSV file: rows at the end that are no records. */
  readonly footer?: number | undefined
  /** Format `json` only: the records of the document; undefined where the document has no place for records. */
  readonly recordsOf: (document: unknown) => readonly unknown[] | undefined
  /** The payloads of one record: a record of the document, a parsed line, or a row as an object of texts. */
  readonly payloadsOf: (record: unknown) => SplitOutcome
}

/** Which fields of payloads are read, counted over the payloads it was shown. */
export type Coverage = {
  /** Takes note of the fields this payload has. */
  look(payload: unknown): void
  /** The fields that are read and that no payload so far had: a typo, or a field that is never sent. `a or b`: one of them is enough. */
  unseen(): readonly string[]
  /** The fields of this payload that hold something and are never read: `stats.closed_at`, `messages[*].body`. */
  unreadOf(payload: unknown): readonly string[]
}

export type Context = {
  readonly account: string
  readonly door: Door
  /** RFC 3339, UTC, with milliseconds. */
  readonly receivedAt: string
  /** The name of the file; over HTTP the key of the object, where the sender states it (producers/doors/gateway/object-key.ts). */
  readonly object?: string
  /** The country of phone numbers without a country code, ISO 3166-1 alpha-2. */
  readonly region?: string
  /** The IANA zone of times that the source states without one. */
  readonly zone?: string
  /** What signals.yaml says for this source under `options`. */
  readonly options: Readonly<Record<string, unknown>>
  /**
   * A keyed digest of fields of the payload, as they came: 20 hex digits. It belongs into the event key wherever the content can change
   * while the version of the source stands still. The order of keys, spaces around a text and the type of a number do not matter.
   */
  digest(fields: unknown): string
}

export type Normalized =
  | {
      readonly ok: true
      readonly drafts: readonly Draft[]
      /** What the operator has to see. The gateway logs it. */
      readonly notices?: readonly Notice[] | undefined
    }
  | Refusal

/**
 * `code` and `sentence` are the adapter's own; `topic` and `address` are values of the payload that the operator needs. `isExact`: the
 * adapter checked that they have the form of a machine's names, so they are shown as they are. Left out: they are masked.
 */
export type Notice = {
  readonly code: string
  readonly sentence: string
  readonly topic?: string
  readonly address?: string
  readonly isExact?: true
}

/** Somebody whom a payload names. The name is used to mask it in texts, and it is never published. */
export type Person = { readonly name: string; readonly role: 'customer' | 'agent' | 'other' }

/** The fields of an interaction that an adapter cannot state, or can state only in part. */
type CompletedByIngest = 'schema_version' | 'source' | 'customer' | 'consent' | 'policy' | 'privacy' | 'quality'
type Stated<T> = { [K in keyof T]?: T[K] | undefined }

/**
 * An interaction as an adapter states it. Ingest adds what only the firm knows: the customer's pseudonym, the policy of the source's
 * `privacy` entry, who received the payload and when. An undefined field means the same as an absent one.
 */
export type Draft = Omit<Interaction, CompletedByIngest> & {
  /** The vendor's name of the event. */
  readonly event_type: string
  /** Native id, kind and version, from the raw texts of the payload: the same fact has the same key through every door. */
  readonly event_key: string
  readonly is_test: boolean
  readonly customer: Stated<Omit<Interaction['customer'], 'ref' | 'identifiers'>> & { readonly identifiers: readonly Identifier[] }
  /** What the source states. A state of `unknown` states nothing. */
  readonly consent?: Stated<NonNullable<Interaction['consent']>> | undefined
  /**
   * Everybody whom the payload names where `findPeople` (producers/masking/find-people.ts) does not see it: it reads fields of common
   * names. Left out: nobody else.
   */
  readonly people?: readonly Person[] | undefined
  /** Values that identify a person and that ids are made of: an id that holds one as a part leaves as a keyed hash. Left out: none. */
  readonly private_ids?: readonly string[] | undefined
  readonly warnings?: readonly { readonly code: string; readonly path?: string }[]
}

/** An adapter without its payload type, so that systems of any payload fit into one list. */
export type System = Omit<Adapter<unknown>, 'payload' | 'normalize'> & {
  normalize(payload: unknown, context: Context): Normalized
  /** The shape of one payload, where it is declared. */
  readonly shape?: z.ZodType
}

/** Makes a system of an adapter: `normalize` checks each payload first, and refuses another shape with the path of the first fault. */
export function system<Payload>(adapter: Adapter<Payload>): System {
  const { normalize, payload: schema, ...rest } = adapter
  return {
    ...rest,
    shape: schema,
    normalize(payload, context) {
      const parsed = schema.safeParse(payload)
      if (parsed.success) return normalize(parsed.data, context)
      const [issue] = parsed.error.issues
      return { ok: false, code: 'unknown_shape', path: issue?.path.map(String).join('.') ?? '' }
    },
  }
}
