import { recordDigests } from '../../producers/ingest/record-digests.ts'
import type { ConfiguredSource, Ingested } from '../../producers/ingest/ingest.ts'
import { maskPath } from '../../producers/masking/mask.ts'
import { parseJson } from '../../producers/reading/json.ts'
import { splitBody } from '../../producers/reading/split.ts'
import { Interaction } from '../../schemas/event/interaction.ts'
import { idsOf, keepBody, keepPayload, takeIn } from '../builders/fixture-payloads.ts'
import { PSEUDONYM_KEY } from '../builders/source.ts'

/** What became of one payload or body: accepted, or the code of its refusal, and each promise that was broken. */
export type Judgement = { readonly outcome: string; readonly faults: readonly BrokenPromise[] }

/** `kind` is one of a few; `detail` says more to a person. */
export type BrokenPromise = { readonly kind: string; readonly detail: string }

export type Judging = {
  readonly source: ConfiguredSource
  /** What must be nowhere. */
  readonly needles: readonly RegExp[]
  /** Whether the masked copy must give the same ids. */
  readonly comparesCopy: boolean
  readonly codes: ReadonlySet<string>
}

export const ACCEPTED = 'accepted'

/** One payload in JSON, as a door hands it to ingest. */
export function judgePayload(json: string, judging: Judging): Judgement {
  return guardThrow(() => {
    const parsed = parseJson(json)
    return parsed.ok ? judgeParsed(parsed.value, judging) : judgeUnreadable(Buffer.from(json), parsed.code, '', judging)
  })
}

/** The bytes of one body, as the gateway takes them apart. */
export function judgeBody(body: Uint8Array, judging: Judging): Judgement {
  return guardThrow(() => {
    const split = splitBody(body, judging.source.system)
    if (!split.ok) return judgeUnreadable(body, split.code, split.path, judging)
    const judged = split.payloads.slice(0, MOST_JUDGED).map((payload) => judgeParsed(payload, judging))
    const rows = (split.unreadable ?? []).map((it) => judgeUnreadable(it.bytes, it.code, it.path, judging))
    const all = [...judged, ...rows]
    return { outcome: all[0]?.outcome ?? 'empty', faults: all.flatMap(({ faults }) => faults) }
  })
}

/** A body of many payloads says the same many times. */
const MOST_JUDGED = 2

function guardThrow(judge: () => Judgement): Judgement {
  try {
    return judge()
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { outcome: 'threw', faults: [{ kind: 'threw', detail }] }
  }
}

function judgeUnreadable(body: Uint8Array, code: string, path: string, judging: Judging): Judgement {
  const { record } = keepBody(body, judging.source, path)
  return { outcome: code, faults: [...codeFaults(code, judging), ...leaksIn(record, 'the rejected message', judging)] }
}

function judgeParsed(payload: unknown, judging: Judging): Judgement {
  const { source } = judging
  const digests = recordDigests(PSEUDONYM_KEY)
  const direct = takeIn(payload, source, digests)
  const kept = keepPayload(payload, source, direct.ok ? '' : direct.path)
  const faults = [
    ...leaksIn(JSON.stringify(direct), 'what ingest returns', judging),
    ...leaksIn(kept.record, 'the rejected message', judging),
    ...(direct.ok ? [] : [...codeFaults(direct.code, judging), ...pathFaults(direct.path)]),
    ...(direct.ok ? shapeFaults(direct) : []),
    ...(judging.comparesCopy ? [] : differences('another time', direct, takeIn(payload, source))),
  ]
  if (!direct.ok) return { outcome: direct.code, faults }
  if (!judging.comparesCopy) return { outcome: ACCEPTED, faults }
  const read = parseJson(kept.text)
  const again = read.ok ? takeIn(read.value, source, recordDigests(PSEUDONYM_KEY, digests.asked())) : undefined
  const kinds = again === undefined ? [{ kind: 'kept copy', detail: 'is not JSON' }] : differences('kept copy', direct, again)
  return { outcome: ACCEPTED, faults: [...faults, ...kinds] }
}

function leaksIn(text: string, where: string, { needles }: Judging): readonly BrokenPromise[] {
  return needles.flatMap((needle) => {
    const found = needle.exec(text)
    return found === null ? [] : [{ kind: `leak into ${where}`, detail: text.slice(Math.max(0, found.index - 80), found.index + 80) }]
  })
}

function codeFaults(code: string, { codes }: Judging): readonly BrokenPromise[] {
  return codes.has(code) ? [] : [{ kind: 'unknown code', detail: code }]
}

function pathFaults(path: string): readonly BrokenPromise[] {
  return maskPath(path) === path ? [] : [{ kind: 'unmasked path', detail: path }]
}

function shapeFaults({ events }: Ingested & { readonly ok: true }): readonly BrokenPromise[] {
  return events.flatMap(({ data }) => {
    const parsed = Interaction.safeParse(data)
    return parsed.success ? [] : [{ kind: 'not the schema', detail: JSON.stringify(parsed.error.issues.slice(0, 3)) }]
  })
}

function differences(kind: string, direct: Ingested, again: Ingested): readonly BrokenPromise[] {
  const [a, b] = [namesOf(direct), namesOf(again)]
  return a === b ? [] : [{ kind, detail: `${a}\n${b}` }]
}

function namesOf(ingested: Ingested): string {
  return JSON.stringify(ingested.ok ? ingested.events.map(idsOf) : { code: ingested.code, path: ingested.path })
}
