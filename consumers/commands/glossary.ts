import type { Command } from 'commander'
import { loadSettings } from '../../platform/environment.ts'
import { consumers, namedConsumers } from '../all.ts'
import type { GlossaryTexts } from '../jobs/keep-glossary.ts'
import { declaredSignals } from '../signals/all.ts'
import { buildGlossary, renderGlossary, renderGlossaryJson } from '../signals/glossary.ts'
import type { ConsumerContext } from './context.ts'
import { chooseDerivation } from './choose-derivation.ts'

export function addGlossary(program: Command, context: ConsumerContext): void {
  program
    .command('glossary')
    .description('print what each signal claims, how it is worked out, its version and how its definition changed')
    .option('--json', 'print JSON, with the columns of each signal')
    .action(({ json = false }: { readonly json?: boolean }) => {
      chooseDerivation(loadSettings(context.environment, context.readFile), context)
      const texts = writeGlossary()
      context.stdout.write(json ? texts.json : texts.markdown)
    })
}

/** The glossary with the model that is in use. */
export function writeGlossary(): GlossaryTexts {
  const entries = buildGlossary(declaredSignals, [...consumers, ...namedConsumers])
  return { markdown: renderGlossary(entries), json: renderGlossaryJson(entries) }
}
