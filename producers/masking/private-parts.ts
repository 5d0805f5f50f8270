import { isJsonObject, scalarText } from '../../schemas/json.ts'

/** The fields of one object inside a payload whose content must not be kept, by their names. */
export type PrivateFields = (part: Readonly<Record<string, unknown>>) => readonly string[]

const WITHHELD = '[private]'
const DEEPEST = 64

/** The payload without what only the firm's own people may read: its texts become `[private]`. The same value where nothing is private. */
export function withholdPrivateParts(value: unknown, privateFields: PrivateFields | undefined, depth = 0): unknown {
  if (depth > DEEPEST) return WITHHELD
  if (Array.isArray(value)) {
    const items = value.map((it: unknown) => withholdPrivateParts(it, privateFields, depth + 1))
    return items.every((it, at) => it === value[at]) ? value : items
  }
  if (!isJsonObject(value)) return value
  const names = new Set([...commonPrivateFields(value), ...(privateFields?.(value) ?? [])])
  let changed = false
  const fields: Record<string, unknown> = {}
  for (const name of Object.keys(value)) {
    const before = value[name]
    const isWithheld = (names.has(name) || PRIVATE_NAME.test(name)) && isContent(before)
    const after = isWithheld ? WITHHELD : withholdPrivateParts(before, privateFields, depth + 1)
    if (after !== before) changed = true
    fields[name] = after
  }
  return changed ? fields : value
}

function isContent(value: unknown): boolean {
  return typeof value === 'string' ? value !== '' : typeof value === 'object' && value !== null
}

/** A field that says itself that its content is private. */
const PRIVATE_NAME = /^(?:private|internal|agent|staff|team)[_ -]?(?:note|comment|remark|memo)s?$/i
/** Where systems write what was said. */
const CONTENT =
  /^(?:(?:html|plain|raw|rich|rendered)?[_ -]?(?:body|text|content|message|description|note|notes|comment|comments|value|subject|summary)(?:[_ -]?(?:html|text|plain|content))?|processed_message_content)$/i
/** How systems say that a message is not for the customer. A flag that cannot be read counts as private. */
const PUBLIC_FLAG = /^(?:is[_ -]?)?public$|^public[_ -]?(?:comment|reply)$/i
const PRIVATE_FLAG = /^(?:is[_ -]?)?(?:private|internal)(?:[_ -]?(?:note|comment))?$/i
const AUDIENCE = /^(?:message)?[_ -]?visibility$|^(?:message|comment|part|entry|note)[_ -]?type$|^type$|^audience$/i
const INSIDE =
  /^(?:private|internal|agents?|staff|supervisor|agent_supervisor|note|internal[_ -]?(?:note|comment)|private[_ -]?(?:note|comment)|note_to_self)$/i

function commonPrivateFields(part: Readonly<Record<string, unknown>>): readonly string[] {
  const names = Object.keys(part)
  const isPrivate = names.some((name) => {
    const value = part[name]
    if (PUBLIC_FLAG.test(name)) return value !== undefined && !isYes(value)
    if (PRIVATE_FLAG.test(name)) return typeof value !== 'object' && isStated(value) && !isNo(value)
    return AUDIENCE.test(name) && typeof value === 'string' && INSIDE.test(value.trim())
  })
  return isPrivate ? names.filter((name) => CONTENT.test(name)) : []
}

const isStated = (value: unknown) => value !== undefined && value !== null && value !== ''
const isYes = (value: unknown) => /^(?:true|1|yes)$/i.test(scalarText(value).trim())
const isNo = (value: unknown) => /^(?:false|0|no)$/i.test(scalarText(value).trim())
