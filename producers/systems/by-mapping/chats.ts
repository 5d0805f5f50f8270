import { isJsonObject } from '../../../schemas/json.ts'
import { readTranscript } from '../../formats/transcript/read-transcript.ts'
import type { MailTurns } from './mails.ts'

/** Channels whose exports put a whole conversation into one text. A call is one too, where every line of it has a known speaker. */
const CHATS: ReadonlySet<unknown> = new Set(['chat', 'messaging', 'sms', 'social_direct'])
const CALLS: ReadonlySet<unknown> = new Set(['phone', 'voicemail'])

export const holdsTranscripts = (channel: unknown): boolean => CHATS.has(channel) || CALLS.has(channel)

/**
 * The turns of a chat, where the text of one is the transcript of a conversation: a turn per speaker, so that what the agent wrote is
 * not the customer's. A line whose speaker nothing tells is the turn of `other`, with a warning.
 */
export function readChatTurns(turns: MailTurns['turns'], channel: unknown, people: unknown): MailTurns {
  const known = { customers: namesOf(people, 'customer'), agents: namesOf(people, 'agent') }
  let isDoubted = false
  const read = turns.flatMap((turn) => {
    const { text, ...rest } = turn
    if (typeof text !== 'string' || !text.includes('\n')) return [turn]
    const said = readTranscript(text, known)
    if (!said.ok || said.turns.length === 0) return [turn]
    if (CALLS.has(channel) && said.unattributed.length > 0) return [turn]
    isDoubted ||= said.unattributed.length > 0
    const { at: _, ...untimed } = rest
    const spoken = said.turns.map(({ speaker = 'other', offset_ms, text: words }) => ({
      ...untimed,
      speaker,
      ...(offset_ms === undefined ? {} : { offset_ms }),
      text: words,
    }))
    return [...(said.preamble === '' ? [] : [{ ...rest, text: said.preamble }]), ...spoken]
  })
  const warnings = isDoubted ? [{ code: 'unattributed_turns', path: 'content.turns' }] : []
  return { turns: read.length === turns.length ? read : read.map((it, seq) => ({ ...it, seq })), isAutomatic: false, warnings }
}

function namesOf(people: unknown, role: string): readonly string[] {
  if (!Array.isArray(people)) return []
  return people.filter(isJsonObject).flatMap((it) => (it['role'] === role && typeof it['name'] === 'string' ? [it['name']] : []))
}
