/**
 * Code blocks of a page that are copies of source text.
 *
 *   source   // #region view            page   ```ts file=consumers/views/example.ts region=view
 *            …                                 …
 *            // #endregion view                ```
 *
 * The comment sign of the marker is that of the language: `//`, `#` or `--`. A block without `region=` holds the whole file.
 * A marker line inside a region is not part of the region's text, so regions may overlap.
 */
export type Fence = { readonly language: string; readonly file?: string; readonly region?: string }

const MARKER = /^\s*(?:\/\/|#|--)\s*#(region|endregion)\s+(\S+)\s*$/

/** The text between the markers of a region, without common indentation. Throws unless the source has each marker once, in order. */
export function readRegion(source: string, region: string, file: string): string {
  const lines = source.split('\n')
  const find = (kind: 'region' | 'endregion'): number => {
    const found = lines.flatMap((line, n) => {
      const [, marker, name] = MARKER.exec(line) ?? []
      return marker === kind && name === region ? [n] : []
    })
    const [only] = found
    if (only === undefined || found.length > 1) throw new Error(`${file} has ${found.length} lines "#${kind} ${region}"; it needs one`)
    return only
  }
  const [start, end] = [find('region'), find('endregion')]
  if (end < start) throw new Error(`${file} ends the region ${region} before it begins`)
  return dedent(lines.slice(start + 1, end).filter((line) => !MARKER.test(line)))
}

/** The page with the text of each block that names a file taken from that file. `read` returns the text of a path from the root. */
export function refreshBlocks(page: string, read: (file: string) => string): string {
  const out: string[] = []
  let closing: string | undefined
  let replaced = false
  for (const line of page.split('\n')) {
    if (closing !== undefined) {
      if (line.trim() === closing) [closing, replaced] = [undefined, false]
      else if (replaced) continue
      out.push(line)
      continue
    }
    out.push(line)
    const opened = parseFence(line)
    if (opened === undefined) continue
    closing = opened.closing
    const { file, region } = opened.fence
    if (file === undefined) continue
    replaced = true
    out.push(region === undefined ? read(file).trimEnd() : readRegion(read(file), region, file))
  }
  if (closing !== undefined) throw new Error('the last code block of the page is not closed')
  return out.join('\n')
}

/** The code blocks of a page, in order. */
export function listFences(page: string): readonly Fence[] {
  const fences: Fence[] = []
  let closing: string | undefined
  for (const line of page.split('\n')) {
    if (closing !== undefined) {
      if (line.trim() === closing) closing = undefined
      continue
    }
    const opened = parseFence(line)
    if (opened === undefined) continue
    closing = opened.closing
    fences.push(opened.fence)
  }
  return fences
}

function parseFence(line: string): { readonly closing: string; readonly fence: Fence } | undefined {
  const [, closing, info] = /^(`{3,})([^`]*)$/.exec(line) ?? []
  if (closing === undefined || info === undefined) return undefined
  const [language = '', ...words] = info.trim().split(/\s+/)
  const stated = new Map(words.map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]))
  const [file, region] = [stated.get('file'), stated.get('region')]
  return { closing, fence: { language, ...(file === undefined ? {} : { file }), ...(region === undefined ? {} : { region }) } }
}

function dedent(lines: readonly string[]): string {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/))
  const indent = indents.length === 0 ? 0 : Math.min(...indents)
  return lines.map((line) => line.slice(indent)).join('\n')
}
