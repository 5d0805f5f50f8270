/**
 * Every field of Delighted's payloads, in the words of docs/systems/delighted.md. A test walks the fixtures and fails for a field that
 * is not listed here. `*` stands for one name that a firm chose.
 */
export type VendorField = {
  readonly path: string
  /** The field of the interaction; undefined where the field is dropped. */
  readonly into?: string
  /** Why the field is dropped, or how it is read. */
  readonly note: string
}

const ANSWER = 'additional_answers[*]'

export const FIELDS: readonly VendorField[] = [
  { path: 'event_type', into: '`source.event_type`, `phase`', note: 'tells a response from a deletion and an unsubscribe' },
  { path: 'event_id', into: '`source.event_key`', note: 'of an unsubscribe without a time only; a response has its own version' },
  { path: 'id', into: '`interaction_id`', note: 'required' },
  { path: 'created_at', into: '`occurred_at`', note: 'required; seconds since 1970' },
  { path: 'updated_at', into: '`revision`, `ratings[].rated_at`', note: 'seconds since 1970; without it, `created_at`' },
  { path: 'survey_type', into: '`ratings[].kind`', note: 'a type that is absent or unknown makes the rating `custom`, with a warning' },
  { path: 'score', into: '`ratings[]`', note: 'on the scale of the survey type' },
  { path: 'comment', into: '`content.turns[]`', note: 'a turn of the customer' },
  { path: 'tags[*]', into: '`tags`', note: 'up to 50' },
  { path: 'person', into: 'nobody', note: 'the id alone, where the answer of the API is not expanded: the customer is unknown then' },
  {
    path: 'person.id',
    into: '`interaction_id`',
    note: 'of an unsubscribe only; Delighted made the id up, so it names no customer elsewhere',
  },
  { path: 'person.email', into: '`customer`', note: 'as a keyed pseudonym' },
  { path: 'person.phone_number', into: '`customer`', note: 'as a keyed pseudonym' },
  { path: 'person.name', note: 'never published; the name is masked wherever it occurs' },
  { path: 'person.created_at', note: 'when Delighted first heard of the person: no statement about the contact' },
  { path: 'person_properties.*', into: 'by the option `properties`', note: 'a property that the option does not list is dropped' },
  { path: `${ANSWER}.question.id`, into: 'looked up in the option `questions`', note: 'the text of the question is looked up too' },
  { path: `${ANSWER}.question.text`, into: '`content.turns[]`, `ratings[].question`', note: 'a turn of the system before the answer' },
  { path: `${ANSWER}.question.type`, note: 'the value itself tells what it is' },
  { path: `${ANSWER}.value.free_response`, into: '`content.turns[]`', note: 'a turn of the customer' },
  { path: `${ANSWER}.value.select_one.text`, into: '`content.turns[]`', note: 'a turn of the customer' },
  { path: `${ANSWER}.value.select_many[*].text`, into: '`content.turns[]`', note: 'a turn of the customer, one choice per line' },
  { path: `${ANSWER}.value.scale`, into: '`ratings[]`', note: 'by the option `questions`; otherwise `custom`, with a warning' },
  { path: `${ANSWER}.value.select_one.id`, note: 'made up by Delighted; the text of the choice is read' },
  { path: `${ANSWER}.value.select_many[*].id`, note: 'made up by Delighted; the texts of the choices are read' },
  { path: `${ANSWER}.id`, note: 'made up by Delighted for each answer' },
  { path: 'permalink', note: 'a link to the response, which shows the person to whoever has it' },
  { path: 'notes', note: 'remarks of the team: private' },
  { path: 'notes[*].*', note: 'remarks of the team: private' },
  { path: 'person_id', into: '`interaction_id`', note: 'of an unsubscribe in an answer of the API' },
  { path: 'email', into: '`customer`', note: 'of an unsubscribe in an answer of the API, as a keyed pseudonym' },
  { path: 'phone_number', into: '`customer`', note: 'of an unsubscribe in an answer of the API, as a keyed pseudonym' },
  { path: 'name', note: 'never published' },
  { path: 'unsubscribed_at', into: '`consent.captured_at`, `occurred_at`', note: 'seconds since 1970' },
  { path: 'bounced_at', note: 'a bounce says something of a mailbox and nothing of the person: the record is passed over' },
]

/** The name under which a path of a payload is listed: without the envelope of a webhook, a chosen name as `*`. */
export function listedPath(path: string): string {
  const inner = path.replace(/^event_data\./, '')
  if (inner.startsWith('person_properties.')) return 'person_properties.*'
  return inner.startsWith('notes[*].') ? 'notes[*].*' : inner
}
