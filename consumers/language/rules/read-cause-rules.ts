import { createHash } from 'node:crypto'
import { parseDocument } from 'yaml'
import { z } from 'zod'
import { nearestName } from '../../../schemas/config/nearest-name.ts'
import { FILED_CAUSES, type CauseRule } from '../phrases/causes/filed-causes.ts'
import type { CauseStrength } from '../phrases/causes/spoken-cause.ts'
import type { SpokenCauseRule } from '../phrases/causes/spoken-causes.ts'
import { indexPhrases } from '../words/phrase-index.ts'

/** What a firm adds to the shipped words for causes. `version`: 8 hex digits of the content. */
export type OwnCauseRules = { readonly said: readonly SpokenCauseRule[]; readonly filed: readonly CauseRule[]; readonly version: string }

export type CauseRulesReading =
  { readonly ok: true; readonly rules: OwnCauseRules } | { readonly ok: false; readonly complaints: readonly string[] }

const STRENGTHS: Readonly<Record<CauseStrength, true>> = { sure: true, likely: true, hint: true, faint: true }

const phrases = z.array(z.string()).max(2000)
const File = z.strictObject({
  said: z.record(z.string(), z.union([phrases, z.record(z.string(), phrases)])).optional(),
  filed: z.record(z.string(), phrases).optional(),
})

/** Reads a file of cause rules (docs/cause-rules.md). Every complaint names the place in the file and what to do. */
export function readCauseRules(text: string): CauseRulesReading {
  const read = readYaml(text)
  if (!read.ok) return { ok: false, complaints: [`it is no YAML: ${read.reason}`] }
  const parsed = File.safeParse(read.value)
  if (!parsed.success) return { ok: false, complaints: parsed.error.issues.map(complaintOf) }
  const complaints: string[] = []
  const said = Object.entries(parsed.data.said ?? {}).flatMap(([cause, byStrength]) =>
    Object.entries(Array.isArray(byStrength) ? { likely: byStrength } : byStrength).flatMap(([strength, listed]) => {
      const place = Array.isArray(byStrength) ? `said.${cause}` : `said.${cause}.${strength}`
      if (!isKnown(cause, FILED_CAUSES, 'cause', place, complaints) || !isKnown(strength, STRENGTHS, 'strength', place, complaints))
        return []
      return readPhrases(listed, place, complaints).map((phrase): SpokenCauseRule => ({ phrase, cause, strength }))
    }),
  )
  const filed = Object.entries(parsed.data.filed ?? {}).flatMap(([cause, listed]) =>
    isKnown(cause, FILED_CAUSES, 'cause', `filed.${cause}`, complaints)
      ? readPhrases(listed, `filed.${cause}`, complaints).map((phrase): CauseRule => ({ phrase, cause }))
      : [],
  )
  if (complaints.length === 0 && said.length + filed.length === 0)
    complaints.push('it has no phrase; list phrases by cause under `said` or `filed`, or leave the setting out')
  return complaints.length > 0 ? { ok: false, complaints } : { ok: true, rules: { said, filed, version: versionOf(said, filed) } }
}

function readYaml(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string } {
  const document = parseDocument(text)
  const [error] = document.errors
  if (error !== undefined) return { ok: false, reason: firstLine(error) }
  try {
    return { ok: true, value: document.toJS() }
  } catch (unfolding) {
    // Aliases that point nowhere, or that would unfold into a bomb.
    return { ok: false, reason: firstLine(unfolding) }
  }
}

const firstLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n', 1).join('')

function complaintOf({ path, message, code }: z.core.$ZodIssue): string {
  const place = path.length === 0 ? '' : `${path.map(String).join('.')}: `
  return code === 'unrecognized_keys'
    ? `${place}${message}; the parts of the file are said and filed`
    : `${place}each cause has a list of phrases, or lists by strength (${Object.keys(STRENGTHS).join(', ')})`
}

function isKnown<Name extends string>(
  name: string,
  known: Readonly<Record<Name, unknown>>,
  kind: string,
  place: string,
  complaints: string[],
): name is Name {
  if (Object.hasOwn(known, name)) return true
  const names = Object.keys(known)
  const nearest = nearestName(name, names)
  complaints.push(
    `${place}: there is no ${kind} ${name}${nearest === undefined ? '' : `, do you mean ${nearest}?`}; the names are ${names.join(', ')}`,
  )
  return false
}

/** A phrase finds little with more words than this, and slowly with more gaps. */
const MOST = { characters: 200, words: 12, gaps: 2 } as const

/** As the table of phrases writes it: words, "a|b", "word?", "*" and "~3". Punctuation never stands in the words of a text. */
const PART = /^(?:\*\??|~[1-9]|[\p{L}\p{N}'’&-]+(?:\|[\p{L}\p{N}'’&-]+)*\??)$/u

function readPhrases(listed: readonly string[], place: string, complaints: string[]): readonly string[] {
  return listed.flatMap((text, index) => {
    const phrase = text.toLowerCase().replaceAll('’', "'").trim().split(/\s+/).join(' ')
    const wrong = findFault(phrase)
    if (wrong === undefined) return [phrase]
    complaints.push(`${place}, phrase ${index + 1}: "${text.slice(0, 60)}" ${wrong}`)
    return []
  })
}

function findFault(phrase: string): string | undefined {
  const parts = phrase.split(' ')
  if (phrase === '') return 'is empty; remove it'
  if (phrase.length > MOST.characters || parts.length > MOST.words)
    return `is too long; a phrase has at most ${MOST.words} words and ${MOST.characters} characters`
  if (parts.filter((part) => /^[*~]/.test(part)).length > MOST.gaps) return `has too many gaps; a phrase has at most ${MOST.gaps} (* or ~3)`
  const odd = parts.find((part) => !PART.test(part))
  if (odd !== undefined) return `has ${odd}, which is no word; write words without punctuation, a|b, word?, * or ~3`
  if (/^[*~]/.test(phrase)) return 'begins with a gap; begin with a word'
  if (parts.every((part) => /^[*~]|\?$/.test(part))) return 'has no word that must be there; leave one without ?'
  return undefined
}

/** The same phrases in another order are the same rules. */
function versionOf(said: readonly SpokenCauseRule[], filed: readonly CauseRule[]): string {
  // What the index cannot take must fail here, before the first event.
  indexPhrases([...said, ...filed])
  const lines = [
    ...said.map((it) => `said ${it.cause} ${it.strength} ${it.phrase}`),
    ...filed.map((it) => `filed ${it.cause} ${it.phrase}`),
  ]
  return createHash('sha256')
    .update([...new Set(lines)].toSorted().join('\n'))
    .digest('hex')
    .slice(0, 8)
}
