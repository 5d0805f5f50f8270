import type { Draft } from '../adapter.ts'
import { masker, type Masked } from './mask.ts'

export type Redacted = { readonly draft: Draft; readonly applied: readonly string[] }

/**
 * Masks every text of a draft in which a person may have written or said something. Codes, ids and names of queues and products
 * are the firm's own words and stay as they are.
 */
export function redact(draft: Draft): Redacted {
  const applied = new Set<string>()
  const mask = masker(draft.customer.identifiers)
  const note = ({ text: masked, kinds }: Masked) => {
    for (const kind of kinds) applied.add(kind)
    return masked
  }
  const said = (it: string) => note(mask.text(it.normalize('NFC')))
  const coded = (it: string) => note(mask.field(it.normalize('NFC')))
  const perhaps = (it: string | undefined, as: (text: string) => string) => (it === undefined ? undefined : as(it))

  const { content, ratings, reasons, disposition, tags, attributes, ivr, transfers } = draft
  const turns = content.turns?.map((turn) => {
    const masked = mask.text(turn.text.normalize('NFC'))
    note(masked)
    const redactions = [...new Set([...(turn.redactions ?? []), ...masked.kinds])]
    return { ...turn, text: masked.text, ...(redactions.length === 0 ? {} : { redactions }) }
  })
  return {
    applied: sorted(
      applied,
      (turns ?? []).flatMap((it) => it.redactions ?? []),
    ),
    draft: {
      ...draft,
      content: { ...content, subject: perhaps(content.subject, said), turns },
      ratings: ratings?.map((it) => ({ ...it, question: perhaps(it.question, said), comment: perhaps(it.comment, said) })),
      reasons: reasons?.map((it) => ({ ...it, code: perhaps(it.code, coded), label: perhaps(it.label, coded) })),
      disposition: disposition && { code: perhaps(disposition.code, coded), label: perhaps(disposition.label, coded) },
      tags: tags?.map(coded),
      attributes: attributes && Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, coded(value)])),
      ivr: ivr && { ...ivr, steps: ivr.steps?.map(coded) },
      transfers: transfers?.map((it) => ({ ...it, from: perhaps(it.from, said), to: perhaps(it.to, said) })),
    },
  }
}

function sorted(applied: ReadonlySet<string>, more: readonly string[]): readonly string[] {
  return [...new Set([...applied, ...more])].sort()
}
