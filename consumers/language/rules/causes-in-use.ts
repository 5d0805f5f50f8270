import { CODE_RULES, type CauseRule } from '../phrases/causes/filed-causes.ts'
import { SPOKEN_CAUSE_RULES, type SpokenCauseRule } from '../phrases/causes/spoken-causes.ts'
import { indexPhrases, type PhraseIndex } from '../words/phrase-index.ts'
import type { OwnCauseRules } from './read-cause-rules.ts'

let own: OwnCauseRules | undefined
let spoken: PhraseIndex<SpokenCauseRule> | undefined
let filed: PhraseIndex<CauseRule> | undefined

/** Says before the first event which phrases this process adds to the shipped ones; undefined: none. */
export function useCauseRules(rules: OwnCauseRules | undefined): void {
  own = rules
  spoken = undefined
  filed = undefined
}

/** How customers speak of each function of the firm. Compiled on first use. */
export function spokenCauses(): PhraseIndex<SpokenCauseRule> {
  return (spoken ??= indexPhrases([...SPOKEN_CAUSE_RULES, ...(own?.said ?? [])]))
}

/** What the reasons and closing codes of a source name. Compiled on first use. */
export function filedCauses(): PhraseIndex<CauseRule> {
  return (filed ??= indexPhrases([...(own?.filed ?? []), ...CODE_RULES]))
}

/** The version of rules that read the cause, too: as it is, as long as a firm adds no phrases. */
export function withCauseRules(rules: string): string {
  return own === undefined ? rules : `${rules}+causes-${own.version}`
}
