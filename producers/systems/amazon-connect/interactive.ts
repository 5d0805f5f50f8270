import { isJsonObject } from '../../../schemas/json.ts'
import { cleanText } from '../../formats/plain-text.ts'
import { parseJson } from '../../reading/json.ts'

/**
 * Interactive messages are JSON for a screen: a list, a time picker, a card with buttons. The words on it are what the customer saw;
 * the words of a response are what the customer chose.
 */
const PREFIX = 'application/vnd.amazonaws.connect.message.interactive'

/** Fields that show words, in the order of the screen. Others hold addresses, ids and what is shown after the choice. */
const SHOWN = [
  'title',
  'subtitle',
  'body',
  'text',
  'label',
  'content',
  'elements',
  'sections',
  'options',
  'selection',
  'selectedoption',
  'selectedelements',
  'selectedoptions',
  'value',
] as const
const DEEPEST = 8
const MOST_WORDS = 50

export function isInteractive(contentType: string | undefined): boolean {
  return contentType?.toLowerCase().startsWith(PREFIX) === true
}

/** The words of an interactive message or of its response, one a line; undefined where none is found. */
export function interactiveText(content: string): string | undefined {
  const parsed = parseJson(content)
  if (!parsed.ok || !isJsonObject(parsed.value)) return undefined
  const data = fold(parsed.value)['data']
  const words: string[] = []
  gather(data ?? parsed.value, words, 0)
  const text = cleanText(words.join('\n'))
  return text === '' ? undefined : text
}

function gather(value: unknown, words: string[], depth: number): void {
  if (depth > DEEPEST || words.length >= MOST_WORDS) return
  if (typeof value === 'string') {
    if (value.trim() !== '' && !words.includes(value)) words.push(value)
  } else if (Array.isArray(value)) for (const it of value) gather(it, words, depth + 1)
  else if (isJsonObject(value)) {
    const fields = fold(value)
    for (const name of SHOWN) gather(fields[name], words, depth + 1)
  }
}

function fold(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.keys(value).map((key) => [key.toLowerCase(), value[key]]))
}
