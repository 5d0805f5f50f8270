import { decodeEntities } from './html-entities.ts'

/**
 * The words of an HTML document. Own code because no parser is needed: turns want words and line breaks, never a tree, and a scanner
 * of one pass cannot be made slow or run anything by what it is given.
 */

/** What a part of a mail is, where its HTML says so: a quoted mail, the lines that introduce one, a signature, or all that follows. */
export type Region = 'quote' | 'lead' | 'signature' | 'tail'

/** Words that belong to one region, or to none. */
export type Passage = { readonly text: string; readonly region: Region | undefined }

/** Tells by its name and attributes (as written, without the tag's brackets) whether an element opens a region. */
export type FindRegion = (name: string, attributes: string) => Region | undefined

/** The text between the tags: blocks on lines of their own, entities decoded once. Linear. */
export function htmlWords(html: string): string {
  return htmlPassages(html, () => undefined)
    .map(({ text }) => text)
    .join('')
}

/** Elements whose content nobody wrote. */
const DROPPED: ReadonlySet<string> = new Set(['script', 'style', 'title', 'template', 'noscript'])
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ' +
    'nav ol p pre section table tbody tfoot thead tr ul'
  ).split(' '),
)
const CELLS: ReadonlySet<string> = new Set(['td', 'th'])
/** Elements that may open a region. They have a closing tag, which an unclosed `p` need not have. */
const CONTAINERS: ReadonlySet<string> = new Set(['blockquote', 'div', 'section', 'span', 'table', 'td'])
/** The units of a tag's attributes that are looked at; the marks of mail programs are short. */
const ATTRIBUTES_LIMIT = 1_000

const TAG = /<(\/?)([a-z][a-z0-9:-]*)|<!--|<[!?]/iy
/** Names are short; what is longer is no element we know. */
const END_OF = new Map([...DROPPED].map((name) => [name, new RegExp(`</${name}(?=[\\s/>])`, 'gi')]))

/**
 * The same, cut where a region begins or ends. A quote in a lead ends the lead: what stands after the quote is the sender's own.
 * Each search below goes forward, or ends the whole: no input makes two searches cross the same ground.
 */
export function htmlPassages(html: string, findRegion: FindRegion): readonly Passage[] {
  const passages: Passage[] = []
  const regions = trackRegions()
  let out: string[] = []
  let preserved = 0
  let quotesAreSound = true
  let at = 0
  const write = (raw: string) => {
    const decoded = decodeEntities(raw)
    out.push(preserved > 0 ? decoded : decoded.replaceAll(/[ \t\r\n\f\u00a0]+/g, ' '))
  }
  const finish = () => {
    const text = out.join('').replaceAll(/ {2,}/g, ' ').replaceAll('\n ', '\n')
    if (text !== '') passages.push({ text, region: regions.current() })
    out = []
  }
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open === -1) break
    write(html.slice(at, open))
    TAG.lastIndex = open
    const tag = TAG.exec(html)
    if (tag === null) {
      out.push('<')
      at = open + 1
      continue
    }
    if (tag[0] === '<!--') {
      const end = html.indexOf('-->', open + 4)
      at = end === -1 ? html.length : end + 3
      continue
    }
    const named = TAG.lastIndex
    let close = quotesAreSound ? closingBracket(html, named) : -1
    if (close === -1) {
      quotesAreSound = false
      close = html.indexOf('>', open)
      if (close === -1) {
        at = open
        break
      }
    }
    at = close + 1
    const name = (tag[2] ?? '').toLowerCase()
    const closes = tag[1] === '/'
    if (CONTAINERS.has(name)) {
      const found = closes ? undefined : findRegion(name, html.slice(named, Math.min(close, named + ATTRIBUTES_LIMIT)))
      if (regions.changes(name, closes, found)) finish()
      regions.step(name, closes, found)
    }
    if (BLOCKS.has(name)) out.push('\n')
    else if (CELLS.has(name)) out.push(' ')
    if (name === 'pre') preserved = Math.max(0, preserved + (closes ? -1 : 1))
    const end = closes ? undefined : END_OF.get(name)
    if (end === undefined) continue
    end.lastIndex = at
    at = end.exec(html)?.index ?? html.length
  }
  write(html.slice(at))
  finish()
  return passages
}

type Open = { readonly name: string; region: Region | undefined; depth: number }

/** Which region the scanner is in. Only the innermost region counts its elements, so each tag costs the same. */
function trackRegions() {
  const stack: Open[] = []
  const current = () => stack.at(-1)?.region
  /** Inside of a quote, a signature or a tail nothing is told apart any more. */
  const opening = (found: Region | undefined) =>
    found !== undefined && (current() === undefined || (current() === 'lead' && found === 'quote')) ? found : undefined
  return {
    current,
    changes: (name: string, closes: boolean, found: Region | undefined): boolean => {
      const top = stack.at(-1)
      return closes ? top?.name === name && top.depth === 1 && top.region !== 'tail' : opening(found) !== undefined
    },
    step: (name: string, closes: boolean, found: Region | undefined): void => {
      const top = stack.at(-1)
      if (!closes) {
        const region = opening(found)
        if (region !== undefined) {
          if (top?.region === 'lead') top.region = undefined
          stack.push({ name, region, depth: 1 })
        } else if (top?.name === name) top.depth += 1
        return
      }
      if (top?.name !== name || top.region === 'tail') return
      top.depth -= 1
      if (top.depth === 0) stack.pop()
    },
  }
}

/** The `>` that ends a tag, outside of its quoted attributes; -1 where a quote never ends. */
function closingBracket(html: string, from: number): number {
  let at = from
  while (at < html.length) {
    const letter = html[at]
    if (letter === '>') return at
    if (letter === '"' || letter === "'") {
      at = html.indexOf(letter, at + 1)
      if (at === -1) return -1
    }
    at += 1
  }
  return -1
}
