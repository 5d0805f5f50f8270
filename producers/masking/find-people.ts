import { isJsonObject } from '../../schemas/json.ts'
import type { Person } from '../adapter.ts'

/**
 * The people whom the fields of a payload name, whatever the system: fields such as `agent_name`, `DisplayName` or `Last Name`, the
 * `name` of a participant (`requester`, `from`, `author`), and display names of addresses. One walk over the payload.
 */
export function findPeople(payload: unknown): readonly Person[] {
  const found = new Map<string, Person>()
  gather(payload, '', 'other', found, 0)
  return [...found.values()]
}

const DEEPEST = 32
const MOST = 100

type Role = Person['role']
type Found = Map<string, Person>

function gather(value: unknown, name: string, role: Role, found: Found, depth: number): void {
  if (found.size >= MOST || depth > DEEPEST) return
  if (typeof value === 'string') fromText(value, name, role, found)
  else if (Array.isArray(value)) for (const it of value) gather(it, name, role, found, depth + 1)
  else if (isJsonObject(value)) fromObject(value, name, role, found, depth)
}

function fromObject(value: Readonly<Record<string, unknown>>, name: string, role: Role, found: Found, depth: number): void {
  let [first, last] = ['', '']
  const isParty = meaningOf(name).kind === 'party'
  for (const key of Object.keys(value)) {
    const field = value[key]
    if (field === null || typeof field === 'number' || typeof field === 'boolean') continue
    const { kind, role: said } = meaningOf(key)
    const whose = said === 'other' ? role : said
    if (typeof field !== 'string') gather(field, key, whose, found, depth + 1)
    else if (kind === 'first') first = field
    else if (kind === 'last') last = field
    else if (kind === 'name' || (isParty && kind === 'bare')) add(field, whose, found)
    else fromText(field, key, whose, found)
  }
  add(`${first} ${last}`, role, found)
}

/** `Ada King <ada@example.org>`, as mail programs write who somebody is. */
const DISPLAY_NAME = /^\s*"?([^"<>@\n]{2,120}?)"?\s*<[^<>\s]{1,80}@[^<>\s]{1,255}>\s*$/
/** Two to four words with capitals: where a participant is a text and not an object. */
const FULL_NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}?[\p{L}\p{M}'’.-]+){1,3}$/u

function fromText(value: string, name: string, role: Role, found: Found): void {
  if (value.length > 400) return
  const shown = value.includes('<') ? DISPLAY_NAME.exec(value)?.[1] : undefined
  if (shown !== undefined) add(shown, role, found)
  else if (value.length <= 80 && meaningOf(name).kind === 'party' && !/^(?:from|to)$/i.test(name) && FULL_NAME.test(value))
    add(value, role, found)
}

function add(written: string, role: Role, found: Found): void {
  const name = written.trim()
  if (name === '' || name.length > 300 || found.has(name)) return
  found.set(name, { name, role })
}

type Meaning = { readonly kind: 'first' | 'last' | 'name' | 'bare' | 'party' | 'none'; readonly role: Role }

const FIRST = /^(?:first|given|fore|middle)name$|^(?:vorname|prenom|prénom)$/
const LAST = /^(?:last|family|sur|maiden)name$|^(?:nachname|familienname|apellidos?|cognome)$/
const NAMED =
  /^(?:full|display|user|nick|real|screen|profile|login|customer|client|agent|caller|author|sender|requester|submitter|assignee|contact|from|to|recipient|owner|employee|representative|operator|advisor|member|participant|guest|person|patient|passenger|visitor|reviewer|respondent|account ?holder|card ?holder|agentfull|customerfull|primary ?contact|created ?by|closed ?by|handled ?by)s?name$|^(?:agent|customer|client|caller|contact|guest|user|author|reviewer)(?:first|last|full|display|nick|sur)name$|^(?:kunden|benutzer|bearbeiter|mitarbeiter|ansprechpartner)name$|^(?:usernickname|reviewername|nickname)$/
const PARTY =
  /^(?:from|to|cc|bcc|author|requester|submitter|assignee|agents?|agentinfo|customers?|users?|persons?|people|contacts?|sender|recipients?|participants?|members?|owner|clients?|visitor|guest|reviewer|caller|callee|employee|collaborators?|followers?|respondent|profile|patient|passenger|creator|createdby|updatedby|closedby|handledby|commenter|operator|advisor|supervisor|cardholder|accountholder|kunde|mitarbeiter|bearbeiter|actor|attendees?|who)$/
const OF_AGENTS = /agent|assignee|employee|operator|owner|representative|advisor|mitarbeiter|bearbeiter|supervisor|staff/
const OF_CUSTOMERS = /customer|client|caller|requester|contact|guest|patient|passenger|person|reviewer|visitor|respondent|kunde|holder/

/** A limit for the cache below: payloads can have fields of any names. */
const MOST_NAMES = 2000
const meanings = new Map<string, Meaning>()

function meaningOf(name: string): Meaning {
  const known = meanings.get(name)
  if (known !== undefined) return known
  const folded = name.length > 60 ? '' : name.toLowerCase().replaceAll(/[\s_.-]/g, '')
  const role = OF_AGENTS.test(folded) ? 'agent' : OF_CUSTOMERS.test(folded) ? 'customer' : 'other'
  const meaning: Meaning = { kind: kindOf(folded), role }
  if (meanings.size < MOST_NAMES) meanings.set(name, meaning)
  return meaning
}

function kindOf(folded: string): Meaning['kind'] {
  if (FIRST.test(folded)) return 'first'
  if (LAST.test(folded)) return 'last'
  if (NAMED.test(folded)) return 'name'
  if (folded === 'name') return 'bare'
  return PARTY.test(folded) ? 'party' : 'none'
}
