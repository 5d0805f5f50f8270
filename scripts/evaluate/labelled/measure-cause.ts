import { agreedCause } from './agreed.ts'
import type { HeardItem } from './hear-items.ts'
import type { Part } from './measure-mood.ts'

export type CauseMeasure = {
  /** Of the complaints whose cause the labels tell, those of which one is claimed. */
  readonly told: Part
  /** Of the same complaints, those of which it is claimed rightly. */
  readonly right: Part
  /** Those where the first or the second cause is right. */
  readonly rightOfTwo: Part
  /** Of what holds no problem, the part of which a cause is claimed all the same. */
  readonly invented: Part
}

/** Items whose labellings agree on the cause. An item whose cause cannot be told has no right answer and is left out. */
export function measureCause(heard: readonly HeardItem[]): CauseMeasure {
  const labelled = heard.map(({ item, cause }) => ({ label: agreedCause(item), ...cause }))
  const complaints = labelled.filter(({ label }) => label !== undefined && label !== 'none' && label !== 'cannot_tell')
  const others = labelled.filter(({ label }) => label === 'none')
  const isTold = ({ cause }: { readonly cause: string | null }) => cause !== null && cause !== 'cannot_tell'
  const part = (hits: readonly unknown[], all: readonly unknown[]): Part => ({ hits: hits.length, n: all.length })
  return {
    told: part(complaints.filter(isTold), complaints),
    right: part(
      complaints.filter(({ label, cause }) => cause === label),
      complaints,
    ),
    rightOfTwo: part(
      complaints.filter(({ label, cause, second }) => cause === label || second === label),
      complaints,
    ),
    invented: part(others.filter(isTold), others),
  }
}
