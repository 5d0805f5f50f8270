import { isJsonObject } from '../../../schemas/json.ts'

/**
 * Who may read a chat message. `firm`: only the firm's own people, so it is counted and never carried. What cannot be read is taken for
 * `firm`, because a private remark must not leave by a new code.
 */
export type Audience = { readonly to: 'everybody' | 'firm'; readonly isKnown: boolean }

const EVERYBODY: ReadonlySet<string> = new Set(['ALL', 'CUSTOMER'])
const FIRM: ReadonlySet<string> = new Set(['AGENT', 'SUPERVISOR', 'AGENT_SUPERVISOR'])

/** `stated`: the field as it came; absent where the message came through a stream that has none. */
export function audienceOf(stated: unknown): Audience {
  if (stated === undefined || stated === null) return { to: 'everybody', isKnown: true }
  const code = typeof stated === 'string' ? stated.trim().toUpperCase() : ''
  if (EVERYBODY.has(code)) return { to: 'everybody', isKnown: true }
  return { to: 'firm', isKnown: FIRM.has(code) }
}

/**
 * What a notification says beside its message of who may read it: undefined where it says nothing, an empty text where what it says
 * cannot be read.
 */
export function statedVisibility(attributes: unknown): string | undefined {
  if (!isJsonObject(attributes) || !('MessageVisibility' in attributes)) return undefined
  const stated = attributes['MessageVisibility']
  const value = isJsonObject(stated) ? stated['Value'] : stated
  return typeof value === 'string' ? value : ''
}
