import { BadSettings } from '../../platform/errors.ts'
import type { Settings } from '../../schemas/config/settings.ts'
import { useCauseRules } from '../language/rules/causes-in-use.ts'
import { type OwnCauseRules, readCauseRules } from '../language/rules/read-cause-rules.ts'
import type { ConsumerContext } from './context.ts'

/** Adds the phrases for causes that the settings name, if they name a file. Called before the first event. */
export function chooseCauseRules(
  { SIGNALS_CAUSE_RULES: path }: Pick<Settings, 'SIGNALS_CAUSE_RULES'>,
  { readFile }: Pick<ConsumerContext, 'readFile'>,
): void {
  if (path !== undefined) useCauseRules(readRulesFile(path, readFile))
}

/** The rules in a file. Throws with every place that is wrong. */
function readRulesFile(path: string, readFile: ConsumerContext['readFile']): OwnCauseRules {
  let text: string
  try {
    text = readFile(path)
  } catch (cause) {
    throw new BadSettings(`the cause rules ${path} cannot be read: ${String(cause)}`, { cause })
  }
  const read = readCauseRules(text)
  if (read.ok) return read.rules
  throw new BadSettings(read.complaints.map((it) => `${path}: ${it}`).join('\n'))
}
