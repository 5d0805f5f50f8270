import { isJsonObject } from '../../../schemas/json.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * The ticket in the body of a firm's own trigger or automation, which Zendesk fills from placeholders such as `{{ticket.id}}`. The
 * firm chooses the names: they are read as the placeholders are called, flat or nested, in any case and with any separators. Undefined
 * where nothing says which ticket it is, or where the body tells nothing about it.
 */
export function readTriggerBody(body: Json): Json | undefined {
  const fields = new Map<string, unknown>()
  gather(body, '', fields, 0)
  const find = (...names: readonly string[]) => names.flatMap((name) => [fields.get(`ticket${name}`), fields.get(name)]).find(isStated)
  const named = fields.get('ticketid')
  const id = isStated(named) ? named : fields.get('id')
  const status = find('status')
  const [subject, description, channel] = [find('title', 'subject'), find('description'), find('via', 'channel')]
  const saysAnything = status !== undefined || subject !== undefined || description !== undefined
  // Other things than tickets have an id and a title.
  const isTicket = isStated(named) ? saysAnything : status !== undefined && (subject ?? description ?? channel) !== undefined
  if (!isStated(id) || !isTicket) return undefined
  return {
    is_trigger: true,
    id,
    status: typeof status === 'string' ? status.replace(/^on-hold$/i, 'hold') : status,
    subject,
    description,
    created_at: find('createdatwithtimestamp', 'createdat'),
    updated_at: find('updatedatwithtimestamp', 'updatedat'),
    via: { channel, source: { from: { address: find('requesteremail'), phone: find('requesterphone') } } },
    requester_id: find('requesterid'),
    submitter_id: find('submitterid'),
    assignee_id: find('assigneeid'),
    group_id: find('groupid'),
    brand_id: find('brandid'),
    tags: fields.get('tickettags') ?? fields.get('tags'),
    locale: find('requesterlocale', 'locale'),
    satisfaction_rating: {
      score: find('satisfactioncurrentrating', 'satisfactionrating', 'satisfactionscore', 'csat'),
      comment: find('satisfactioncurrentcomment', 'satisfactioncomment', 'csatcomment'),
    },
  }
}

const DEEPEST = 4

function gather(value: Json, path: string, fields: Map<string, unknown>, depth: number): void {
  for (const [name, it] of Object.entries(value)) {
    const at = path + name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
    if (!isJsonObject(it)) fields.set(at, it)
    else if (depth < DEEPEST) gather(it, at, fields, depth + 1)
  }
}

/** A placeholder that Zendesk does not know stays as it is. */
function isStated(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(typeof value === 'string' && value.includes('{{'))
}
