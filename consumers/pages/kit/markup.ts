import { html, raw } from 'hono/html'
import { stripInvisible } from './clean-text.ts'

/** HTML that was written by `markup`; a plain text is never of this type. */
export type Html = ReturnType<typeof raw>

/** What may stand in a template. Texts are escaped; null, undefined and false are left out; lists are joined. */
export type Fragment = Html | string | number | bigint | null | undefined | false | readonly Fragment[]

/** An HTML template. Every text in it is escaped and loses its invisible control characters; only `Html` goes in as it is. */
export function markup(strings: TemplateStringsArray, ...values: readonly Fragment[]): Html {
  const written = html(strings, ...values.map(prepare))
  // hono answers with a promise only where a value is one, which the type of a fragment does not allow.
  if (written instanceof Promise) throw new TypeError('a template holds a promise')
  return written
}

/** Text that this repository wrote as HTML or SVG, as it is. Never for text that comes from a lake. */
export function trusted(text: string): Html {
  return raw(text)
}

function prepare(value: Fragment): Fragment {
  if (isList(value)) return value.map(prepare)
  if (value === false || value === undefined) return ''
  return typeof value === 'string' && !isHtml(value) ? stripInvisible(value) : value
}

const isList = (value: Fragment): value is readonly Fragment[] => Array.isArray(value)

/** `raw` answers a String object, of which `typeof` says object; the type says string. */
const isHtml = (value: string): value is Html => 'isEscaped' in Object(value)
