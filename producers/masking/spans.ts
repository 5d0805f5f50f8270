/** A part of a text that identifies somebody. `end` is the position after it. */
export type Span = { readonly start: number; readonly end: number; readonly kind: string }

/** What the masker writes, and what must never be taken for a number: its own placeholders and pseudonyms, and UUIDs. */
const FINAL =
  /\[[a-z][a-z_]{0,30}(?: p\d{1,4}:[0-9a-f]{32})?\]|(?<![\p{L}\p{N}])(?:p\d{1,4}:[0-9a-f]{32}|h:[0-9a-f]{20}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![\p{L}\p{N}])/giu

/** The spans that touch no placeholder, pseudonym or UUID. */
export function withoutFinal(text: string, spans: readonly Span[]): readonly Span[] {
  if (spans.length === 0 || !/[[:-]/.test(text)) return spans
  const finals = Array.from(text.matchAll(FINAL), ({ 0: whole, index }) => ({ start: index, end: index + whole.length }))
  if (finals.length === 0) return spans
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  let next = 0
  return sorted.filter((span) => {
    while (next < finals.length && (finals[next]?.end ?? 0) <= span.start) next += 1
    const final = finals[next]
    return final === undefined || final.start >= span.end
  })
}

export type Covered = { readonly text: string; readonly kinds: readonly string[] }

/**
 * Puts a placeholder over each span; spans that touch the same characters become one, named by the one that begins first. `spell`
 * writes the placeholder: undefined where the span is to stay.
 */
export function coverSpans(said: string, spans: readonly Span[], spell: (span: Span, value: string) => string | undefined): Covered {
  const kinds = new Set<string>()
  let text = ''
  let end = 0
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < end) {
      end = Math.max(end, span.end)
      continue
    }
    const placeholder = spell(span, said.slice(span.start, span.end))
    if (placeholder === undefined) continue
    text += said.slice(end, span.start) + placeholder
    kinds.add(span.kind)
    end = span.end
  }
  return { text: text + said.slice(end), kinds: [...kinds].sort() }
}
