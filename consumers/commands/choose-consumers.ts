import { BadSettings, UsageError } from '../../platform/errors.ts'
import type { Settings } from '../../schemas/config/settings.ts'
import { consumers, eventConsumers, namedConsumers, switchedConsumers } from '../all.ts'
import type { Consumer } from '../consumer.ts'

const choices = [...eventConsumers, ...namedConsumers]
const nameOf = ({ dataset }: Pick<Consumer, 'dataset'>) => dataset.name

/** The names of all datasets, for help texts and messages. */
export const datasetNames = choices.map(nameOf).join(', ')

/** Completes the help of `--all`. */
export const unlessNamed = `except ${namedConsumers.map(nameOf).join(', ')}, and ${switchedConsumers.map(({ consumer }) => nameOf(consumer)).join(' and ')} where their settings do not turn them on`

/** The datasets that are off as long as a setting does not turn them on. */
export type Switches = Pick<Settings, (typeof switchedConsumers)[number]['keep']>

/**
 * The consumers of the named datasets, or all of them but those that run only by name and those that are off. Throws `UsageError` if none
 * is named, or one that does not exist.
 */
export function chooseConsumers(named: readonly string[], all: boolean, switches: Switches): readonly Consumer[] {
  if (all) return [...consumers, ...switchedConsumers.filter(({ keep }) => switches[keep]).map(({ consumer }) => consumer)]
  if (named.length === 0) throw new UsageError(`name a dataset (${datasetNames}) or say --all`)
  return [...new Set(named)].map((name) => {
    const found = choices.find((consumer) => consumer.dataset.name === name)
    if (found === undefined) throw new UsageError(`there is no dataset ${name}; there are ${datasetNames}`)
    return found
  })
}

/** Throws `BadSettings` where one of the consumers is off. What it wrote before can still be read and verified. */
export function assertTurnedOn(chosen: readonly Consumer[], switches: Switches): void {
  for (const { consumer, keep, holds } of switchedConsumers)
    if (!switches[keep] && chosen.some(({ dataset }) => dataset === consumer.dataset))
      throw new BadSettings(
        `the dataset ${consumer.dataset.name} is off, because it holds ${holds} and cannot be erased yet; ${keep}=true turns it on (docs/retention.md)`,
      )
}
