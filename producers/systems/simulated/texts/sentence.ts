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
  | 'names_product'
  | 'names_rival'
  | 'names_campaign'

/** A sentence that tells one of these things. The others are plain texts. `names`: what exactly, where the words alone say it. */
export type TellingSentence = { readonly text: string; readonly tells: PlantedKind; readonly names?: readonly string[] }
export type Sentence = string | TellingSentence

export function telling(tells: PlantedKind, texts: readonly string[]): readonly TellingSentence[] {
  return texts.map((text) => ({ text, tells }))
}

export function textOf(sentence: Sentence): string {
  return typeof sentence === 'string' ? sentence : sentence.text
}
