/**
 * The word as the model knows it. A number is a number: nobody's order number is a word of the model; what begins with a letter and
 * holds a digit ("o2", "xk93") is a name or a code, and no word either. A contraction without its mark is the same word, and so are a
 * possessive without it and a word in American spelling.
 */
export function tokenOf(word: string): string {
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i)
    if (code >= 48 && code <= 57) return isLetter(word.charCodeAt(0)) ? '' : '#'
  }
  return SAME.get(word) ?? (word.endsWith("'s") && !MARKED.has(word) ? `${word.slice(0, -2)}s` : word)
}

const isLetter = (code: number) => code >= 97 && code <= 122

/** Contractions that people write without a mark, and that are rarely another word without it: "were" and "well" are left out. */
const CONTRACTIONS =
  "don't can't won't didn't doesn't isn't wasn't weren't aren't haven't hasn't hadn't couldn't wouldn't shouldn't mustn't needn't ain't i'm i've i'd i'll you're you've you'll you'd they're they've they'll they'd we've we'd he'd he's she's it's that's what's there's here's who's how's where's it'll that'll there'll".split(
    ' ',
  )
/** British spellings, and the American ones. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ...'colour colours favour favours favourite favourites honour honoured honouring behaviour behaviours neighbour neighbours rumour rumours'
    .split(' ')
    .map((it) => [it, it.replace('our', 'or')] as const),
  ...'cancelled cancelling travelled travelling traveller travellers labelled labelling'
    .split(' ')
    .map((it) => [it, it.replace('ll', 'l')] as const),
  ...'apologise apologised apologises apologising realise realised realising recognise recognised organise organised organising disorganised authorise authorised'
    .split(' ')
    .map((it) => [it, it.replace('is', 'iz').replace('dizorganis', 'disorganiz')] as const),
  ['centre', 'center'],
  ['theatre', 'theater'],
  ['grey', 'gray'],
  ['licence', 'license'],
  ['mum', 'mom'],
]
const MARKED: ReadonlySet<string> = new Set(CONTRACTIONS)
/** What is the same word as another one. */
const SAME: ReadonlyMap<string, string> = new Map([
  ...CONTRACTIONS.map((it) => [it.replace("'", ''), it] as const),
  ...SPELLINGS.map(([british, american]) => [american, british] as const),
])
