import { z } from 'zod'
import { readTranscript } from '../../formats/transcript/read-transcript.ts'
import { complaintsOf, type MappingComplaint } from './complaints.ts'
import { anyOf, Conditions, pathText } from './condition.ts'
import type { Elements, Warn } from './elements.ts'
import type { Field } from './fields.ts'
import { Operation } from './operation.ts'
import { readerFor, spell, type Defaults } from './operators.ts'
import type { Around } from './origins.ts'
import type { PathContext } from './paths.ts'
import { plain } from './result.ts'
import type { ElementRule } from './rules.ts'

/**
 * A chat that is one text, with a name on each line:
 *
 * ```yaml
 * content.turns:
 *   - { from: transcript, as: transcript, customers: [visitor.name], agents: [agent.name], speaker: { const: other } }
 * ```
 *
 * `speaker` is whose words a text is that is no transcript.
 */
const names = z.array(pathText.transform((from): Operation => ({ from }))).default([])
const TranscriptItem = z.strictObject({
  from: pathText,
  as: z.literal('transcript'),
  skip_when: Conditions.default([]),
  speaker: Operation.default({ const: 'other' }),
  kind: Operation.default({ const: 'message' }),
  customers: names,
  agents: names,
})

export function isTranscript(stated: unknown): boolean {
  return typeof stated === 'object' && stated !== null && 'as' in stated && stated.as === 'transcript'
}

export function transcriptItem(stated: unknown, path: string, complaints: MappingComplaint[]): ElementRule | undefined {
  const parsed = TranscriptItem.safeParse(stated)
  if (!parsed.success) {
    complaints.push(...complaintsOf(parsed.error, path))
    return undefined
  }
  const { from, skip_when, speaker, kind, customers, agents } = parsed.data
  const parts = new Map<string, Operation>([
    ['text', { from, as: 'text_from_html' }],
    ['speaker', speaker],
    ['kind', kind],
    ...customers.map((it, at) => [`customers.${at}`, it] as const),
    ...agents.map((it, at) => [`agents.${at}`, it] as const),
  ])
  return { each: undefined, parse: undefined, skip_when, parts, transcript: true }
}

/** The turns of a transcript. Lines whose speaker nothing tells are left out with a warning: they are never the customer's. */
export function transcribed({ skip_when, parts }: ElementRule, field: Field, defaults: Defaults) {
  const isSkipped = anyOf(skip_when)
  const readerOf = (name: string) => {
    const [part, operation] = [field.element.get(name), parts.get(name)]
    return part === undefined || operation === undefined ? undefined : readerFor(operation, part, defaults)
  }
  const [text, speaker, kind] = [readerOf('text'), readerOf('speaker'), readerOf('kind')]
  const people = (role: string) => [...parts].filter(([name]) => name.startsWith(`${role}.`)).map(([, it]) => spell(it, defaults))
  const [customers, agents] = [people('customers'), people('agents')]
  return (place: PathContext, around: Around, before: number, warn: Warn): Elements => {
    if (isSkipped(place)) return { ok: true, elements: [] }
    const read = (reader: typeof text, otherwise?: string) => {
      const reading = reader?.(place, around)
      if (reading?.ok === false) warn(reading.code, field.name)
      return (reading?.ok === true ? plain(reading.value) : undefined) ?? otherwise
    }
    const said = read(text)
    if (said === undefined) return { ok: true, elements: [] }
    const known = (readers: typeof customers) => readers.flatMap((it) => read(it) ?? [])
    const transcript = readTranscript(said, { customers: known(customers), agents: known(agents) }, true)
    const common = { kind: read(kind, 'message') }
    if (!transcript.ok) return { ok: true, elements: [{ seq: before, speaker: read(speaker, 'other'), ...common, text: said }] }
    if (transcript.unattributed.length > 0) warn('unattributed_turns', field.name)
    const turns = transcript.turns.flatMap(({ speaker: who, offset_ms, text: words }) =>
      who === undefined ? [] : [{ speaker: who, ...common, ...(offset_ms === undefined ? {} : { offset_ms }), text: words }],
    )
    return { ok: true, elements: turns.map((it, at) => ({ seq: before + at, ...it })) }
  }
}
