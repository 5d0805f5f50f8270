/** Stands for any one word. */
export const ANY: ReadonlySet<string> = new Set(['*'])

/** All lengths a phrase can have: with and without each word that may be missing. By place, the words that may stand there. */
export function spellings(phrase: string): readonly (readonly ReadonlySet<string>[])[] {
  let all: (readonly ReadonlySet<string>[])[] = [[]]
  for (const part of phrase.split(' ')) {
    const choices = part.startsWith('*') ? ANY : new Set(part.replace(/\?$/, '').split('|'))
    const longer = all.map((it) => [...it, choices])
    all = part.endsWith('?') ? [...longer, ...all] : longer
  }
  return all
}

/** The words with which a phrase can begin. */
export function firstWords(phrase: string): ReadonlySet<string> {
  const words = new Set<string>()
  for (const [first] of spellings(phrase)) {
    if (first === undefined || first === ANY) throw new Error(`a phrase begins with a word: "${phrase}"`)
    for (const word of first) words.add(word)
  }
  return words
}
