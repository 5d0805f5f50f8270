import { isJsonObject } from '../../../schemas/json.ts'
import { interactionId, rowId } from '../../../schemas/event/ids.ts'
import type { Context, Draft, Refusal } from '../../adapter.ts'
import { dayIn, epochOf } from '../../formats/time.ts'
import { assembler, type StatedValues } from './assemble.ts'
import { anyOf } from './condition.ts'
import { holdsTranscripts, readChatTurns } from './chats.ts'
import { contentFieldsOf } from './content-fields.ts'
import { toDraft, type Checked } from './draft.ts'
import { namer, type RecordName } from './key.ts'
import type { Defaults } from './operators.ts'
import { readMailTurns, type MailTurns } from './mails.ts'
import { findMany, pathOf, type PathContext } from './paths.ts'
import type { EventRule } from './rules.ts'

export type Composed = { readonly ok: true; readonly drafts: readonly Draft[] } | Refusal

/** What the drafts of one mapping have in common. */
export type DraftOrigin = { readonly system: string; readonly defaults: Defaults }

/** Makes of one of the interactions that a mapping describes a function from a record to its drafts. */
export function composer(event: EventRule, { system, defaults }: DraftOrigin): (place: PathContext, context: Context) => Composed {
  const name = namer(event.key, defaults)
  const assemble = assembler(event.rules, defaults)
  const isSkipped = anyOf(event.skip_when)
  const content = contentFieldsOf(event)
  const zone = zoneOf(event, defaults.zone)
  /** A record without a version is told by its content: a corrected one is another event, the same one is a repeat. */
  const identified = (named: RecordName & { readonly ok: true }, said: StatedValues, told: string | undefined) =>
    told === undefined ? named : { ...named, key: `${named.key}|${rowId(told, JSON.stringify(timesOf(said))).slice(0, DIGITS)}` }
  const each = event.each === undefined ? undefined : pathOf(event.each, true)
  return (whole, context) => {
    const { zone: sourceZone, region, receivedAt } = context
    const around = {
      zone: sourceZone,
      region,
      receivedAt,
      ids: `${system}:${context.account}`,
      digest: (text: string) => context.digest(text),
    }
    const places: readonly PathContext[] =
      each === undefined
        ? [whole]
        : findMany(each, whole).map(({ value, within }) => ({ record: whole.record, element: value, parent: within?.value }))
    const drafts: Draft[] = []
    for (const place of places) {
      if (place.element === undefined || isSkipped(place)) continue
      const named = name(place, around)
      if (!named.ok) return named
      // The digest is asked for before anything can be refused, so that a refused record keeps it.
      const told = named.version === '' ? context.digest(content(place)) : undefined
      const assembled = assemble(place, around)
      if (!assembled.ok) return assembled
      const made = compose(identified(named, assembled.said, told), assembled.said, system, context, zone ?? context.zone)
      if (!made.ok) return made
      drafts.push(made.draft)
    }
    return { ok: true, drafts }
  }
}

/** As many digits of a digest as `context.digest` gives. */
const DIGITS = 20

/**
 * The draft. What the mapping does not state: `interaction_id` is made of the first part of the key, `revision` is the version in the
 * key where that is a time or a number, else `occurred_at`, `phase` is closed (a row is written when it is over), the channel is
 * other, visibility private, the initiator unknown, and there is content when a turn or a subject says so.
 */
function compose(
  named: RecordName & { readonly ok: true },
  said: StatedValues,
  system: string,
  { account }: Context,
  zone: string | undefined,
): Checked {
  const { values, warnings } = said
  if (typeof values['occurred_at'] !== 'string') return { ok: false, code: 'missing_value', path: 'occurred_at' }
  const visibility = values['visibility'] ?? 'private'
  const { turns, isAutomatic, warnings: doubts = [] } = turnsIn(values, visibility)
  const content = contentOf(values, turns, warnings)
  const nothing = values['channel'] === 'survey' ? unreadableAnswer(values, content, warnings) : undefined
  if (nothing !== undefined) return { ok: false, ...nothing }
  return toDraft(
    {
      interaction_id: interactionId(system, account, named.native),
      revision: revisionOf(named.version, zone) ?? Date.parse(values['occurred_at']),
      phase: 'closed',
      time_quality: said.timeQuality,
      is_partial: false,
      channel: 'other',
      visibility,
      local_day: zone === undefined || said.timeQuality === 'received_only' ? undefined : dayIn(zone, Date.parse(values['occurred_at'])),
      initiated_by: 'unknown',
      event_type: 'record',
      is_test: false,
      ...values,
      ...(isAutomatic ? { initiated_by: 'system' } : {}),
      event_key: named.key,
      customer: { ...(isJsonObject(values['customer']) ? values['customer'] : {}), identifiers: said.identifiers },
      content,
    },
    [...warnings, ...doubts],
  )
}

/** When it happened, as far as the record says so: what was read, because of several fields that may say it, one was used. */
function timesOf({ values, timeQuality }: StatedValues): Readonly<Record<string, unknown>> {
  const { time_quality = timeQuality, occurred_at, revision } = values
  return time_quality === 'no_later_than' || time_quality === 'received_only' ? {} : { occurred_at, revision }
}

/** The zone in which the days of an event are counted: its own, or that of the mapping. */
function zoneOf({ rules }: EventRule, zone: string | undefined): string | undefined {
  const rule = rules.find((it) => it.field.name === 'occurred_at')
  return (rule?.kind === 'value' ? rule.operation.zone : undefined) ?? zone
}

/** A survey of which neither a rating nor a word could be read says nothing: why its first one could not be. */
function unreadableAnswer(
  values: StatedValues['values'],
  content: Readonly<Record<string, unknown>>,
  warnings: StatedValues['warnings'],
): StatedValues['warnings'][number] | undefined {
  if (values['ratings'] !== undefined || content['turns'] !== undefined || content['status'] === 'redacted') return undefined
  return warnings.find((it) => it.path.startsWith('ratings.') || it.path.startsWith('content.turns.'))
}

/** What the version in the key says of its place in time, where it is a number or a time. */
function revisionOf(version: string, zone: string | undefined): number | undefined {
  if (/^\d{1,15}$/.test(version)) return Number(version)
  const read = epochOf(version, zone)
  return read !== undefined && (read.zoned || zone !== undefined) ? read.epoch : undefined
}

function turnsIn(values: StatedValues['values'], visibility: unknown): MailTurns {
  const content = isJsonObject(values['content']) ? values['content'] : {}
  const turns = Array.isArray(content['turns']) ? content['turns'].filter(isJsonObject).map((it) => ({ visibility, ...it })) : []
  const { channel } = values
  if (channel === 'email') return readMailTurns(turns, content['subject'])
  return holdsTranscripts(channel) ? readChatTurns(turns, channel, values['people']) : { turns, isAutomatic: false }
}

function contentOf(values: StatedValues['values'], said: MailTurns['turns'], warnings: StatedValues['warnings']): Record<string, unknown> {
  const { turns: _, ...content } = isJsonObject(values['content']) ? values['content'] : {}
  // Words that were taken back are not carried, whatever the row still says.
  if (values['phase'] === 'redacted' || values['phase'] === 'deleted') return { status: 'redacted', truncated: false }
  const isIncluded = said.length > 0 || content['subject'] !== undefined
  return {
    status: isIncluded ? 'included' : 'absent',
    truncated: warnings.some((it) => it.code === 'clipped' && it.path.startsWith('content.turns')),
    ...content,
    ...(said.length === 0 ? {} : { turns: said }),
  }
}
