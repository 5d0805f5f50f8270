/** Words that hold a sentence together: an English text of any length has some, a text in another language hardly any. */
const ENGLISH: ReadonlySet<string> = new Set(
  `the and i to a of is it my you for was in that have on with this me not be they but are your we at so what can will do from when
  how no been has am an as just there if had would get all or by out up why don't i'm it's did were them their he she after because
  still very please thanks thank now could our about which who any more time never call called service help want need`.split(/\s+/),
)

/** The same of languages that are written with the same letters; what English shares with them ("was", "in", "me") is left out. */
const OTHERS: ReadonlySet<string> = new Set(
  `der die das und nicht ist ich mit für auf ein eine sie wir es den dem zu von le la les des est pas je vous nous une que pour dans
  qui sur avec el los las por una no es con para mi muy del se lo il che di non per sono della een het niet van ik dat op te zijn
  voor maar é não um uma os com para och att det som på är jag nie się jest na że bardzo`.split(/\s+/),
)

/**
 * Whether words that nobody declared a language for look English. Cheap and careful: in doubt it is not, and nothing is claimed.
 * Words of one or two look English when nothing speaks against it: their letters and the lexicon decide the rest.
 */
export function looksEnglish(lower: readonly string[]): boolean {
  let english = 0
  let others = 0
  let foreign = 0
  for (const word of lower) {
    if (ENGLISH.has(word)) english += 1
    else if (OTHERS.has(word)) others += 1
    else if (hasForeignLetter(word)) foreign += 1
  }
  const total = lower.length
  if (total === 0 || foreign * 5 > total || others > english) return false
  return total <= 5 ? others === 0 : english * 8 >= total
}

function hasForeignLetter(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (word.charCodeAt(i) > 0xbf) return true
  return false
}
