import { isJsonObject, scalarText } from '../../../schemas/json.ts'
import { cameBy } from './channel.ts'

const BODIES = ['body', 'html_body', 'plain_body'] as const

/**
 * The texts that may be a private note. A comment is public only where it says so; the description of a ticket is its first comment,
 * which is public for certain only where the customer wrote it.
 */
export function privateFields(part: Readonly<Record<string, unknown>>): readonly string[] {
  const isPublic = [part['public'], part['is_public']].some((it) => scalarText(it).toLowerCase() === 'true')
  const bodies = isPublic ? [] : [...BODIES.filter((it) => it in part), ...commentsIn(part)]
  return 'description' in part && !isCustomersOwn(part) ? [...bodies, 'description'] : bodies
}

/** `{{ticket.latest_comment}}` and `{{ticket.comments}}` hold private notes too; their public relatives say so in their names. */
const COMMENTS =
  /^(?:ticket)?(?:latest|last|current|internal|agent)?(?:comment|note)s?(?:formatted|rich|html|plain|verbatim|value|text|body){0,3}$/

/** The fields in which a firm's trigger writes comments as texts. Beside a score, `comment` is the customer's answer. */
function commentsIn(part: Readonly<Record<string, unknown>>): readonly string[] {
  const names = Object.keys(part).filter((name) => typeof part[name] === 'string' && COMMENTS.test(folded(name)))
  const isAnswer = Object.keys(part).some((name) => /(?:score|rating)$/.test(folded(name)))
  return isAnswer ? names.filter((name) => folded(name) !== 'comment') : names
}

const folded = (name: string) => name.toLowerCase().replaceAll(/[^a-z]/g, '')

function isCustomersOwn(ticket: Readonly<Record<string, unknown>>): boolean {
  const via = ticket['via']
  const channel = isJsonObject(via) && typeof via['channel'] === 'string' ? via['channel'] : undefined
  if (scalarText(ticket['is_public']).toLowerCase() === 'false') return false
  if (cameBy({ channel, source: undefined }).isCustomersOwn) return true
  const [requester, submitter] = [ticket['requester_id'], ticket['submitter_id']]
  return isId(requester) && isId(submitter) && String(requester) === String(submitter)
}

function isId(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}
