import { refusesAnalysis, statedAnalysis } from '../../../schemas/event/consent.ts'
import { endingOf } from '../ending.ts'
import { SAME_MATTER } from '../same-matter.ts'
import type { Interaction, Rating } from '../../../schemas/event/interaction.ts'
import type { Received } from '../../consumer.ts'
import type { ReferenceTables } from '../../reference/reference-tables.ts'
import { countsAsContact } from '../counts-as-contact.ts'
import { isRetracted, isWithheldByPolicy } from '../retraction.ts'
import type { Fact, Revision } from './facts.ts'
import { hardshipOf } from './hard-contact.ts'
import { hearWords, saidAt } from './hear-words.ts'
import { MOMENT_PRIORS } from './priors.ts'
import { type RatingsSaid, type Said, sayPlace, sayStated, withoutUndefined, type WordsSaid } from './said.ts'

/** What one event states, as a fact of its own. What is taken back or withheld leaves its time and its brand, and nothing else. */
export function observe(event: Received, tables: ReferenceTables): Fact {
  const { interaction: it } = event
  const stated = statedAnalysis(it)
  const gone = isWithheldByPolicy(event) ? 'policy' : isRetracted(event) ? 'back' : undefined
  const revision: Revision = withoutUndefined({
    revision: it.revision,
    recorded: event.recordedAt,
    offset: Number(event.offset),
    event: event.eventId.slice(0, 12),
    consent: stated === null ? undefined : refusesAnalysis(stated) ? 'no' : 'yes',
    gone,
    says: gone === undefined ? sayStated({ ...placeOf(it), ...statedIn(it, tables) }) : sayPlace(placeOf(it)),
  })
  return { id: it.interaction_id, revisions: [revision] }
}

function placeOf(it: Interaction): Said {
  return { ...startOf(it), brand: it.brand?.id ?? it.brand?.name, part: relatedBy(it, 'part_of') }
}

function startOf({ occurred_at, time_quality }: Interaction): Said {
  const start = Date.parse(occurred_at)
  switch (time_quality) {
    case 'exact':
    case 'zone_assumed':
      return { at: start }
    case 'no_later_than':
      return { by: start }
    case 'received_only':
      return { heard: start }
  }
}

const LIVE: ReadonlySet<string> = new Set(['phone', 'chat', 'in_person', 'billing_desk'])

function statedIn(it: Interaction, tables: ReferenceTables): Said {
  const heard = hearWords(it, tables)
  const links = it.related?.filter(({ relation }) => SAME_MATTER.has(relation)).map(({ interaction_id }) => interaction_id)
  const { customer } = it
  const codes = codesOf(it)
  return {
    ended: epochOf(it.ended_at),
    thread: it.conversation_id === it.interaction_id ? undefined : it.conversation_id,
    links: links === undefined || links.length === 0 ? undefined : links,
    rates: relatedBy(it, 'rating_of'),
    contact: countsAsContact(it) ?? undefined,
    came: cameIn(it, heard.turns),
    live: LIVE.has(it.channel) || undefined,
    stage: customer.stage === 'unknown' ? undefined : customer.stage,
    segment: customer.segment,
    contract: contractOf(customer.contract),
    tenure: epochOf(customer.tenure_start),
    bought: customer.recent_products?.flatMap(({ id, name, bought_at }) => {
      const product = id ?? name
      return product === undefined ? [] : [withoutUndefined({ product, at: epochOf(bought_at) })]
    }),
    product: it.product?.id ?? it.product?.name,
    campaign: it.campaign,
    buying: codes.some((code) => BUYING.test(code.toLowerCase().replaceAll(/[^a-z]+/g, ' '))) || undefined,
    ...withoutUndefined(endingOf(it)),
    closed: it.phase === 'reopened' ? undefined : epochOf(it.resolution?.resolved_at ?? (it.resolution && it.ended_at)),
    hard: hardshipOf(it),
    words: heard.turns,
    ratings: ratingsOf(it.ratings ?? [], heard.comment),
    listed: listedAs(customer, tables),
    offers: it.offers?.map(({ kind, product, campaign, turn_seq, at, outcome }) =>
      withoutUndefined({ kind, product, campaign, outcome, turn: turn_seq, at: epochOf(at) ?? saidAt(it, turn_seq) }),
    ),
  }
}

/** A message with words needs no mark: the words show that the customer turned to the firm. */
function cameIn(it: Interaction, words: WordsSaid | undefined): Said['came'] {
  const countsWithout = (...relations: readonly string[]) =>
    it.related?.some(({ relation }) => relations.includes(relation)) === true
      ? countsAsContact({ ...it, related: it.related.filter(({ relation }) => !relations.includes(relation)) })
      : false
  if (countsWithout('merged_into') !== false) return 'anew'
  return words === undefined && countsWithout('part_of', 'reply_to') !== false ? 'within' : undefined
}

function listedAs({ ref, identifiers = [] }: Interaction['customer'], { protectedCustomers }: ReferenceTables): Said['listed'] {
  const listed = identifiers.map(({ hash }) => hash).filter((it) => it !== ref && protectedCustomers.lists(it))
  return listed.length === 0 ? undefined : [...new Set(listed)].toSorted()
}

const BUYING = /\b(?:buy|buying|sales?|purchase|quote|upgrade|new customer|new contract)\b/

function codesOf({ reasons, disposition }: Interaction): readonly string[] {
  return [...(reasons ?? []), ...(disposition === undefined ? [] : [disposition])].flatMap(({ code, label }) =>
    [code, label].filter((it) => it !== undefined),
  )
}

function relatedBy({ related }: Interaction, wanted: string): string | undefined {
  return related?.find(({ relation }) => relation === wanted)?.interaction_id
}

function contractOf(contract: Interaction['customer']['contract']): Said['contract'] {
  if (contract === undefined) return undefined
  const { status, ends_at, notice_days } = contract
  return withoutUndefined({ status, ends: epochOf(ends_at ?? undefined), notice: notice_days })
}

/** Where several ratings are given, the worst counts: what hurt is not made good by the rest. */
function ratingsOf(all: readonly Rating[], comment: WordsSaid | undefined): RatingsSaid | undefined {
  if (all.length === 0) return undefined
  const answers = all.filter(({ subject }) => subject === 'resolution').map(({ score01 }) => score01)
  const solved = answers.length === 0 ? undefined : Math.min(...answers)
  const rated = all.map(({ rated_at }) => rated_at).filter((it) => it !== undefined)
  return withoutUndefined({
    low: all.some(({ subject, score01 }) => subject !== 'resolution' && score01 <= MOMENT_PRIORS.lowRating),
    solved: solved === undefined || (solved > 0.25 && solved < 0.75) ? undefined : solved >= 0.75,
    at: epochOf(rated.toSorted().at(-1)),
    comment,
  })
}

function epochOf(instant: string | undefined): number | undefined {
  return instant === undefined ? undefined : Date.parse(instant)
}
