import { VADER_EMOJI } from './vader-emoji.ts'
import { VADER_WORDS } from './vader-words.ts'

/** What VADER's rules know about one lower-case word. A word that is not listed carries no feeling and changes none. */
export type Term = {
  /** Mean of ten raters, -4 (worst) to 4; undefined where the word only changes others. */
  readonly valence: number | undefined
  /** What it adds to the strength of a word behind it; 0 where it is no booster. */
  readonly boost: number
  readonly negates: boolean
}

/** Numbers of the reference implementation (vaderSentiment 3.3.2), found by its authors in their experiments. */
const BOOST = 0.293
export const CAPITALS = 0.733
export const NEGATION = -0.74

const NEGATIONS = `ain't aint aren't arent can't cannot cant couldn't couldnt daren't darent despite didn't didnt doesn't doesnt don't dont
  hadn't hadnt hasn't hasnt haven't havent isn't isnt mightn't mightnt mustn't mustnt needn't neednt neither never none nope nor not
  nothing nowhere oughtn't oughtnt rarely seldom shan't shant shouldn't shouldnt uh-uh uhuh wasn't wasnt weren't werent without won't
  wont wouldn't wouldnt`

const STRONGER = `absolutely amazingly awfully completely considerable considerably decidedly deeply effing enormous enormously entirely
  especially exceptional exceptionally extreme extremely fabulously flippin flipping frackin fracking frickin fricking friggin frigging
  fuckin fucking fuggin fugging fully greatly hella highly hugely incredible incredibly intensely major majorly more most particularly
  purely quite really remarkably so substantially thoroughly total totally tremendous tremendously uber unbelievably unusually utter
  utterly very`

const WEAKER = `almost barely hardly kind-of kinda kindof less little marginal marginally occasional occasionally partly scarce scarcely
  slight slightly somewhat sort-of sorta sortof`

/** Phrases whose valence is not that of their words. */
export const SPECIAL: ReadonlyMap<string, number> = new Map([
  ['the shit', 3],
  ['the bomb', 3],
  ['bad ass', 1.5],
  ['bus stop', 0],
  ['yeah right', -2],
  ['kiss of death', -1.5],
  ['to die for', 3],
  ['beating heart', 3.5],
])
/** Pairs that weaken the word behind them. */
export const WEAKER_PAIRS: ReadonlySet<string> = new Set(['kind of', 'sort of', 'just enough'])
/** A special phrase or a weaker pair holds at least one of these: where none is near, none needs to be looked for. */
export const SPECIAL_HINTS: ReadonlySet<string> = new Set('shit bomb ass stop right death die heart kind sort enough'.split(' '))

const words = (list: string) => list.split(/\s+/)

let terms: Map<string, Term> | undefined
let emoji: Map<number, string> | undefined

/** The terms by lower-case word; the lexicon is taken apart on first use, a few milliseconds. */
export function vaderTerms(): ReadonlyMap<string, Term> {
  if (terms !== undefined) return terms
  const made = new Map<string, Term>()
  for (const line of VADER_WORDS.split('\n')) {
    const [word = '', valence] = line.split('\t')
    made.set(word, { valence: Number(valence), boost: 0, negates: false })
  }
  const add = (list: string, more: Partial<Term>) => {
    for (const word of words(list)) made.set(word, { valence: undefined, boost: 0, negates: false, ...made.get(word), ...more })
  }
  add(NEGATIONS, { negates: true })
  add(STRONGER, { boost: BOOST })
  add(WEAKER, { boost: -BOOST })
  terms = made
  return made
}

/** The description of an emoji of one code point, undefined for every other character. */
export function emojiText(codePoint: number): string | undefined {
  if (codePoint < 0xa9) return undefined
  if (emoji === undefined) {
    emoji = new Map()
    for (const line of VADER_EMOJI.split('\n')) {
      const [sign = '', description = ''] = line.split('\t')
      emoji.set(sign.codePointAt(0) ?? 0, description)
    }
  }
  return emoji.get(codePoint)
}
