import { QUOTE_KINDS } from '../../../schemas/datasets/quotes.ts'
import type { Interaction } from '../../../schemas/event/interaction.ts'
import { hear, type Hearing } from '../../language/hear/hear.ts'
import { cutQuote } from '../../language/quoting/cut-quote.ts'
import { placeWords, sentenceAround, spanOf } from '../../language/quoting/place-words.ts'
import type { Statement } from '../../language/rules/match-statements.ts'
import { isTakenAsSaid } from '../../language/rules/taken-as-said.ts'
import { findSourceTexts, type SourceText } from './source-texts.ts'
import { AGENT_KINDS, CUSTOMER_KINDS, type QuoteKind } from './kinds.ts'

export type Quote = {
  readonly speaker: 'customer' | 'agent'
  readonly kind: QuoteKind
  readonly quote: string
  readonly visibility: Interaction['visibility']
  /** What was found in the sentence, in the order in which it was said. */
  readonly codes: readonly string[]
}

const MOST_QUOTES = 5

/**
 * The sentences to quote, those of the customer first. Of each kind the first one is chosen before the second of any, so that a long
 * complaint does not crowd out the one idea. The choice of a speaker's sentences does not depend on the turns of others.
 */
export function chooseQuotes(interaction: Interaction): readonly Quote[] {
  if (interaction.privacy.pii === 'direct') return NONE
  const hearing = hear(interaction)
  const told = hearing.statements
  // Nobody but the person who helps has to read of a death or an illness.
  if (told.some(({ code }) => code === 'protected')) return NONE
  const found = [
    ...quotesOf('customer', customerStatements(interaction, told), findSourceTexts(interaction, 'customer', hearing.customer)),
    ...agentQuotes(interaction, hearing),
  ]
  const chosen = new Set(rank(found).slice(0, MOST_QUOTES))
  return found.filter((it) => chosen.has(it))
}

const NONE: readonly never[] = []

function agentQuotes(interaction: Interaction, hearing: Hearing): readonly Quote[] {
  const stated = hearing.agentStatements.flatMap((it) => withKind(it, AGENT_KINDS[it.code]))
  return quotesOf('agent', stated, findSourceTexts(interaction, 'agent', hearing.agent))
}

/** A statement with its kind; `kind` null keeps its sentence from being quoted. */
type Quotable = Pick<Statement, 'words' | 'start' | 'end'> & { readonly code: string; readonly kind: QuoteKind | null }

function withKind(statement: Statement<string>, kind: QuoteKind | null | undefined): readonly Quotable[] {
  if (kind === undefined) return NONE
  const { words, start, end, code } = statement
  return [{ words, start, end, code, kind }]
}

function customerStatements(interaction: Interaction, told: Hearing['statements']): readonly Quotable[] {
  return told.flatMap((it) => withKind(it, it.code === 'abusive' ? null : kindOf(it, interaction)))
}

/** Undefined where the statement is not quoted. An answer to an offer depends on the turns of others. */
function kindOf(statement: Hearing['statements'][number], interaction: Interaction): QuoteKind | undefined {
  return statement.rule.afterOffer !== true && isTakenAsSaid(statement, interaction) ? CUSTOMER_KINDS[statement.code] : undefined
}

/** One quote for each sentence that holds a statement, in the order in which they were said. */
function quotesOf(
  speaker: Quote['speaker'],
  statements: readonly Quotable[],
  sources: ReadonlyMap<Quotable['words'], SourceText>,
): readonly Quote[] {
  const found = new Map<string, { quote: string; visibility: Quote['visibility']; codes: Set<string>; kinds: Set<QuoteKind | null> }>()
  for (const { words, start, end, code, kind } of statements) {
    const source = sources.get(words)
    if (source === undefined) continue
    const placed = placeWords(source.text, words)
    if (placed === undefined) continue
    const sentence = sentenceAround(source.text, words, placed, start, end)
    const key = source.text.slice(sentence.from, sentence.to)
    const before = found.get(key)
    if (before === undefined) {
      const quote = cutQuote(source.text, placed.tokens, sentence, spanOf(placed, start, end))
      found.set(key, { quote, visibility: source.visibility, codes: new Set([code]), kinds: new Set([kind]) })
    } else {
      before.codes.add(code)
      before.kinds.add(kind)
    }
  }
  return [...found.values()].flatMap(({ quote, visibility, codes, kinds }) => {
    const kind = QUOTE_KINDS.find((it) => kinds.has(it))
    return kind === undefined || kinds.has(null) ? [] : [{ speaker, kind, quote, visibility, codes: [...codes] }]
  })
}

/** The first of each kind, in the order of the kinds; then the second of each, and so on. */
function rank(quotes: readonly Quote[]): readonly Quote[] {
  const seen = new Map<QuoteKind, number>()
  const placed = quotes.map((quote) => {
    const place = seen.get(quote.kind) ?? 0
    seen.set(quote.kind, place + 1)
    return { quote, place, kind: QUOTE_KINDS.indexOf(quote.kind) }
  })
  return placed.toSorted((a, b) => a.place - b.place || a.kind - b.kind).map((it) => it.quote)
}
