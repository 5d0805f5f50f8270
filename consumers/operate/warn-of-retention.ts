import type { Logger } from '../../platform/logger.ts'
import type { Settings } from '../../schemas/config/settings.ts'
import { switchedConsumers } from '../all.ts'
import type { Consumer } from '../consumer.ts'

/** Says at every start that what a dataset keeps about a person cannot be erased yet, and what removes it instead. */
export function warnOfRetention(log: Pick<Logger, 'warn'>, chosen: readonly Pick<Consumer, 'dataset'>[], settings: Settings): void {
  for (const { consumer, days, holds } of switchedConsumers) {
    const { name } = consumer.dataset
    if (!chosen.some(({ dataset }) => dataset.name === name)) continue
    log.warn(
      `${name} keeps ${holds}, and erasure is not built yet: what is written stays until \`signals-consume expire ${name}\` empties it, ${settings[days]} days after the log received it. Run that every day (docs/retention.md)`,
      { dataset: name },
    )
  }
}
