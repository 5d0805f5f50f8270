import { UsageError } from '../../platform/errors.ts'
import { consumers, namedConsumers } from '../all.ts'
import type { Consumer } from '../consumer.ts'

const choices = [...consumers, ...namedConsumers]

/** The names of all datasets, for help texts and messages. */
export const datasetNames = choices.map((consumer) => consumer.dataset.name).join(', ')

/** Completes the help of `--all`. */
export const unlessNamed = `except ${namedConsumers.map((consumer) => consumer.dataset.name).join(', ')}`

/** The consumers of the named datasets, or all of them but those that run only by name. Throws `UsageError` if none is named, or one that does not exist. */
export function chooseConsumers(named: readonly string[], all: boolean): readonly Consumer[] {
  if (all) return consumers
  if (named.length === 0) throw new UsageError(`name a dataset (${datasetNames}) or say --all`)
  return [...new Set(named)].map((name) => {
    const found = choices.find((consumer) => consumer.dataset.name === name)
    if (found === undefined) throw new UsageError(`there is no dataset ${name}; there are ${datasetNames}`)
    return found
  })
}
