import { boolean, dataset, instant, optional, text, word } from './dataset.ts'
import { VERSION_OF_TABLES } from './event-columns.ts'
import { mattersUse } from './uses/matters.ts'

/** Which interactions are about one thing, and how that ended. */
export const matters = dataset({
  name: 'matters',
  grain: 'One row per interaction of a known customer: the matter it belongs to, and how the matter stands at as_of.',
  key: ['brand', 'customer_key', 'interaction_id'],
  caveats: [
    'The job `score` replaces it on every run, from the facts of `churn_risk`: the newest 64 interactions of each customer key and 400 days.',
    'An interaction without a customer key, an older one, and one that was taken back have no row. For them the conversation is the matter: `coalesce(matter_id, conversation_id)`.',
    'A matter is put together from the conversation, from stated links, from a rating and what it rates, and from contacts about one cause within 14 days of each other. Two problems with one cause in two weeks are one matter.',
    'A matter never spans two customer keys.',
  ],
  use: mattersUse,
  columns: {
    interaction_id: text(1, 'The interaction.', { filtered: true }),
    matter_id: text(
      2,
      'The matter: the id of its first interaction. It changes when an earlier interaction of the matter becomes known, or when two matters turn out to be one.',
      { filtered: true },
    ),
    customer_key: text(3, 'Keyed pseudonym of the customer.'),
    brand: text(4, "The brand of the matter; unknown when none of the customer's interactions names one.", { filtered: true }),
    as_of: instant(5, 'The instant at which the matter stands as the row says.', { filtered: true }),
    opened_at: instant(6, 'When the first interaction of the matter began.', { filtered: true }),
    closed_at: optional(
      instant(7, 'When the matter ended, solved or not; null while it is open, and when nobody said how it ended.', { filtered: true }),
    ),
    resolved: word(
      8,
      ['yes', 'no', 'unknown'],
      'Whether the matter was solved, by the last word on it. Unknown while it is open, and when it ended without a word.',
    ),
    basis: word(9, ['customer', 'agent', 'none'], "Who says so: the customer's own answer, the status at the source, or nobody."),
    held: word(
      10,
      ['yes', 'no', 'too_early', 'unknown'],
      'Whether a solved matter stayed solved for 7 days after closed_at: no when the customer came again about it, too_early when 7 days have not passed, yes when the customer was heard of again and not about it. Unknown when the matter is not known to be solved, and when the customer was not heard of again: silence is not satisfaction.',
    ),
    is_contact: boolean(11, 'Whether the interaction counts as a contact.'),
    cause: optional(text(12, 'The function of the firm that produced the matter; null when no contact of the matter tells it.')),
    known_by: word(
      13,
      ['recorded', 'happened'],
      'What counted as known: what the log had taken in by as_of (recorded), or the last version of what had begun by as_of, whenever the log took it in (happened).',
    ),
    model_version: text(14, `The versions of the rules and of the model of sentiment. ${VERSION_OF_TABLES}`),
  },
})
