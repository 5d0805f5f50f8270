import type { Cause } from '../../../schemas/datasets/causes.ts'
import type { Interaction } from '../../../schemas/event/interaction.ts'
import { causeModel } from '../model/cause-file.ts'
import { rankCauses } from '../model/cause-model.ts'
import { isCause } from '../phrases/causes/filed-causes.ts'
import { findPhrasesApart } from '../words/phrase-index.ts'
import type { Voice } from '../words/turns-by-speaker.ts'
import { readWords, type Words } from '../words/words.ts'
import { filedCauses } from './causes-in-use.ts'
import { weighCauses } from './weigh-causes.ts'

export type Causes = {
  /** null: there was nothing to look at. */
  readonly cause: Cause | 'other' | 'cannot_tell' | null
  readonly second: Cause | null
  readonly confidence: number | null
  readonly basis: 'source' | 'model' | 'none'
}

/** Priors, not measured: a reason that names the cause, one that speaks of it, and one that is none of ours. */
const CAUSE_PRIORS = { named: 1, source: 0.9, other: 0.5 } as const

/**
 * What produced the contact. The source's own reason or closing code always wins; then what the customer speaks of. `voices` are
 * undefined where their words are none or not to be read. `unhappy`: the chance that the customer is, where it is known.
 */
export function findCause(interaction: Interaction, voices: readonly Voice[] | undefined, unhappy?: number): Causes {
  const stated = statedBy(interaction)
  const named = namedCause(stated)
  if (named !== undefined) return { cause: named, second: null, confidence: CAUSE_PRIORS.named, basis: 'source' }
  const [first, second] = spokenOf(stated)
  if (first !== undefined) return { cause: first.cause, second: second?.cause ?? null, confidence: CAUSE_PRIORS.source, basis: 'source' }

  const turns = voices?.map(({ words }) => words) ?? []
  const [most, next] = voices === undefined ? [] : rankCauses(causeModel(), { turns, spoken: weighCauses(turns), unhappy })
  if (most !== undefined)
    return {
      cause: most.cause,
      second: next !== undefined && next.chance * 2 >= most.chance ? next.cause : null,
      confidence: most.chance,
      basis: 'model',
    }
  // The source names a reason that none of ours is.
  if (stated.length > 0) return { cause: 'other', second: null, confidence: CAUSE_PRIORS.other, basis: 'source' }
  return { cause: voices === undefined ? null : 'cannot_tell', second: null, confidence: null, basis: 'none' }
}

/** Reasons first, then the closing code, code before label. */
function statedBy({ reasons, disposition }: Interaction): readonly string[] {
  const all = [...(reasons ?? []), ...(disposition === undefined ? [] : [disposition])]
  return all.flatMap(({ code, label }) => [code, label].filter((it) => it !== undefined))
}

/** The cause that a source's own reasons and closing codes name, or else speak of. `stated` are codes and labels in the order they count. */
export function statedCause(stated: readonly string[]): Cause | undefined {
  return namedCause(stated) ?? spokenOf(stated)[0]?.cause
}

function namedCause(stated: readonly string[]): Cause | undefined {
  for (const text of stated) {
    const name = text.toLowerCase().replaceAll(/[\s-]+/g, '_')
    if (isCause(name)) return name
  }
  return undefined
}

/** Codes are written in many ways: line-outage, LINE_OUTAGE, "line outage". */
function spokenOf(stated: readonly string[]): readonly Spoken[] {
  return ranked(stated.map((text) => readWords(text.replaceAll(/[_\-/.:]+/g, ' '))))
}

type Spoken = { readonly cause: Cause; readonly hits: number }

/** Causes by how often they are spoken of; of two equal ones the one spoken of first. */
function ranked(texts: readonly Words[]): readonly Spoken[] {
  const index = filedCauses()
  const hits = new Map<Cause, number>()
  for (const text of texts) for (const { entry } of findPhrasesApart(index, text)) hits.set(entry.cause, (hits.get(entry.cause) ?? 0) + 1)
  return [...hits].map(([cause, count]) => ({ cause, hits: count })).sort((a, b) => b.hits - a.hits)
}
