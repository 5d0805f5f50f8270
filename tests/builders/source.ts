import { z } from 'zod'
import { system, type Adapter, type Context, type Draft } from '../../producers/adapter.ts'
import { digestFields } from '../../producers/ingest/digest-fields.ts'
import type { ConfiguredSource } from '../../producers/ingest/ingest.ts'
import type { Suppressing } from '../../producers/publishing/suppression.ts'
import { SourceConfig } from '../../schemas/config/sources.ts'

export const PSEUDONYM_KEY = { id: 1, secret: Buffer.from('0123456789abcdef0123456789abcdef') } as const

/** The suppression list of nobody. */
export const nobody: Suppressing = { suppresses: () => false }

/** What the doors tell an adapter about a payload. */
export function adapterContext(about: Partial<Context> = {}): Context {
  return {
    account: 'acme',
    door: 'file',
    receivedAt: '2026-03-05T12:00:00.000Z',
    options: {},
    digest: (fields) => digestFields(PSEUDONYM_KEY, fields),
    ...about,
  }
}

/** What an adapter states of one plain phone call. */
export function draft(about: Partial<Draft> = {}): Draft {
  return {
    interaction_id: 'paper:acme:1',
    revision: 1,
    phase: 'closed',
    occurred_at: '2026-03-02T09:00:00.000Z',
    time_quality: 'exact',
    is_partial: false,
    channel: 'phone',
    visibility: 'private',
    direction: 'inbound',
    initiated_by: 'customer',
    content: { status: 'absent', truncated: false },
    event_type: 'call',
    event_key: '1/call/1',
    is_test: false,
    customer: { identifiers: [{ kind: 'account', value: 'K-4711', link: 'source' }] },
    ...about,
  }
}

/** What the customer says, as the content of a draft. */
export function said(...texts: readonly string[]): Draft['content'] {
  return {
    status: 'included',
    truncated: false,
    turns: texts.map((text, seq) => ({ seq, speaker: 'customer', text, kind: 'speech', visibility: 'private' })),
  }
}

/** An adapter whose payloads are drafts already: JSON in, one payload per line of an array, a shared secret in `x-secret`. */
export const paper: Adapter<readonly Draft[]> = {
  system: 'paper',
  version: '1',
  payload: z.array(z.custom<Draft>((it) => typeof it === 'object' && it !== null && 'event_key' in it)),
  verify: ({ headers }, secrets) =>
    secrets.includes(headers['x-secret'] ?? '') ? { ok: true, auth: 'shared_secret' } : { ok: false, reason: 'no secret' },
  split: (body) => {
    try {
      const parsed: unknown = JSON.parse(Buffer.from(body).toString('utf8'))
      return { ok: true, payloads: Array.isArray(parsed) ? parsed : [parsed] }
    } catch {
      return { ok: false, code: 'not_json', path: '' }
    }
  },
  normalize: (drafts) => ({ ok: true, drafts }),
}

export function sourceConfig(about: Partial<z.input<typeof SourceConfig>> = {}): SourceConfig {
  return SourceConfig.parse({
    system: 'paper',
    account: 'acme',
    secrets: ['ACME_SECRET'],
    privacy: { analysis_basis: 'contract', default_analysis: 'granted', default_marketing: 'unknown' },
    ...about,
  })
}

export function source(about: Partial<z.input<typeof SourceConfig>> = {}): ConfiguredSource {
  return { name: 'acme-paper', config: sourceConfig(about), system: system(paper) }
}
