import { UsageError } from '../../platform/errors.ts'
import { consumers } from '../all.ts'
import type { Consumer } from '../consumer.ts'

/** The names of all datasets, for help texts and messages. */
export const datasetNames = consumers.map((consumer) => consumer.dataset.name).join(', ')

/** The consumers of the named datasets, or all of them. Throws `UsageError` if none is named, or one that does not exist. */
export function chooseConsumers(named: readonly string[], all: boolean): readonly Consumer[] {
  if (all) return consumers
  if (named.length === 0) throw new UsageError(`name a dataset (${datasetNames}) or say --all`)
  return [...new Set(named)].map((name) => {
    const found = consumers.find((consumer) => consumer.dataset.name === name)
    if (found === undefined) throw new UsageError(`there is no dataset ${name}; there are ${datasetNames}`)
    return found
  })
}
