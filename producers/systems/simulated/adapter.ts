import { z } from 'zod'
import { readMail } from '../../formats/mail/read-mail.ts'
import { system, type Draft } from '../../adapter.ts'
import { SIMULATED_SYSTEM } from './firm.ts'

/** What makes a payload one of the simulator's; ingest checks the rest of it as it checks every adapter's draft. */
const Marked = z.looseObject({
  interaction_id: z.string().startsWith(`${SIMULATED_SYSTEM}:`),
  event_key: z.string().min(1),
  revision: z.int(),
  phase: z.string(),
  occurred_at: z.string(),
  is_test: z.boolean(),
  customer: z.looseObject({ identifiers: z.array(z.strictObject({ kind: z.string(), value: z.string(), link: z.string() })) }),
  content: z.looseObject({}),
})

/** The simulator as a system like any other: its payloads are drafts already and go the same road; mails are read as those of other systems are. It signs nothing. */
export const simulated = system({
  system: SIMULATED_SYSTEM,
  version: '2',
  payload: z.custom<Draft>((it) => Marked.safeParse(it).success),
  verify: () => ({ ok: false, reason: 'the simulator signs nothing' }),
  normalize: (draft) => ({ ok: true, drafts: [withOwnWords(draft)] }),
})

/** Of a mail, what its sender wrote now. A mail of which nothing is left keeps what it has. */
function withOwnWords(draft: Draft): Draft {
  const { turns } = draft.content
  if (turns === undefined) return draft
  const read = turns.map((it) => (it.kind === 'email' ? { ...it, text: readMail(it.text).own || it.text } : it))
  return { ...draft, content: { ...draft.content, turns: read } }
}
