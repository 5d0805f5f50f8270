/** What a sentence was written to tell. Signals are judged by whether they find it in the turn that tells it. */
export type PlantedKind =
  | 'cancel'
  | 'port'
  | 'contract_end'
  | 'competitor'
  | 'stays'
  | 'leaves'
  | 'severe'
  | 'comes_again'
  | 'solved'
  | 'unsolved'
  | 'recommends'
  | 'warns'
  | 'empathy'
  | 'takes_charge'
  | 'knows_history'
  | 'stock_phrase'
  | 'pitch'
  | 'offer_annoyance'
  | 'offer_welcome'
  | 'offer_declined'
  | 'escalation'
  | 'abusive'
  | 'prospect_lost'
  | 'held_back'
  | 'idea'
  | 'need'
  | 'pain'
  | 'missing_content'
  | 'product_pair'
  | 'better_elsewhere'
  | 'promise_broken'
  | 'protected'
  | 'names_product'
  | 'names_rival'
  | 'names_campaign'

/** A sentence that tells one of these things. The others are plain texts. `names`: what exactly, where the words alone say it. */
export type TellingSentence = { readonly text: string; readonly tells: PlantedKind; readonly names?: readonly string[] }
export type Sentence = string | TellingSentence

export function telling(tells: PlantedKind, texts: readonly string[], names?: readonly string[]): readonly TellingSentence[] {
  return texts.map((text) => ({ text, tells, ...(names === undefined ? {} : { names }) }))
}

/** Something that is said beside the matter of a contact: sentences that tell it, and plain ones that only look like it. */
export type Aside = { readonly told: readonly TellingSentence[]; readonly alike: readonly string[] }

export function aside(tells: PlantedKind, told: readonly string[], alike: readonly string[]): Aside {
  return { told: telling(tells, told), alike }
}

export function textOf(sentence: Sentence): string {
  return typeof sentence === 'string' ? sentence : sentence.text
}
