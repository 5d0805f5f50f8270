import type { Interaction, Rating } from '../../../schemas/event/interaction.ts'
import { npsAnswer } from '../nps.ts'
import type { ContactStatement } from './statement.ts'

type Rated = Pick<ContactStatement, 'nps' | 'csat' | 'ease' | 'answered' | 'rated'>

const UNRATED: Rated = { nps: undefined, csat: undefined, ease: undefined, answered: undefined, rated: undefined }

/** Where several ratings of a kind are given, the worst: what hurt is not made good by the rest. */
export function readRatings({ ratings = [], resolution }: Interaction): Rated {
  const confirmed = resolution?.confirmed_by === 'customer' && SOLVED.has(resolution.status) ? true : undefined
  if (ratings.length === 0) return confirmed === undefined ? UNRATED : { ...UNRATED, answered: confirmed }
  const solved = worst(ratings, (it) => it.subject === 'resolution')
  const nps = worst(ratings, (it) => it.kind === 'nps')
  const rated = ratings.map((it) => it.rated_at).filter((it) => it !== undefined)
  const last = rated.toSorted().at(-1)
  return {
    nps: nps === undefined ? undefined : npsAnswer({ score01: nps }).nps,
    csat: worst(ratings, (it) => (it.kind === 'csat' || it.kind === 'thumbs') && it.subject !== 'resolution'),
    ease: worst(ratings, (it) => it.kind === 'ces'),
    answered: solved === undefined || (solved > 0.25 && solved < 0.75) ? confirmed : solved >= 0.75,
    rated: last === undefined ? undefined : Date.parse(last),
  }
}

const SOLVED: ReadonlySet<string> = new Set(['resolved', 'self_served'])

function worst(all: readonly Rating[], of: (it: Rating) => boolean): number | undefined {
  const scores = all.filter(of).map((it) => it.score01)
  return scores.length === 0 ? undefined : Math.min(...scores)
}
