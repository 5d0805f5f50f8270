import { durationOf, isAddress, isPhone, looksLikeHtml, guessScale } from './kinds.ts'
import type { SampleColumn } from './columns.ts'
import { speakerYaml } from './turns.ts'
import { CHANNELS, DIRECTIONS, namesOf, STATES } from './words.ts'
import { timesOf } from './times.ts'
import { q, timeOperation } from './spelling.ts'

/** A line of the proposal: which field a column fills, and how. */
export type Guess = { readonly field: string; readonly yaml: string; readonly remark?: string }

/** One rule of guessing. `words`: those of the name; `all` of which the value must be. */
type Rule = {
  readonly words: RegExp
  readonly not?: RegExp
  readonly guess: (column: SampleColumn, speaker: SampleColumn | undefined) => Guess | undefined
}

const OURS = /\b(?:agent|assignee|owner|operator|staff|responder|admin|user ?name|our)\b/

/** What a column probably says of the interaction, by its name and its values; the first rule that fits. `speaker`: who its words are of. */
export function guessOf(column: SampleColumn, speaker?: SampleColumn): Guess | undefined {
  const name = column.words.join(' ')
  if (column.filled.length === 0) return undefined
  for (const { words, not, guess } of RULES) {
    if (!words.test(name) || not?.test(name) === true) continue
    const found = guess(column, speaker)
    if (found !== undefined) return found
  }
  return undefined
}

const from = ({ path }: SampleColumn, more = ''): string => `{ from: ${q(path)}${more} }`
const simple =
  (field: string, more = '') =>
  (column: SampleColumn): Guess => ({ field, yaml: from(column, more) })

function mapped(field: string, known: Parameters<typeof namesOf>[1], otherwise: string) {
  return (column: SampleColumn): Guess | undefined => {
    const names = namesOf(column.filled, known)
    if (names === undefined) return undefined
    const map = [...names].map(([value, name]) => `${q(value)}: ${name}`).join(', ')
    return { field, yaml: from(column, `, map: { ${map} }, else: ${otherwise}`) }
  }
}

function time(field: string) {
  return (column: SampleColumn): Guess | undefined => {
    const times = timesOf(column)
    return times === undefined ? undefined : { field, yaml: `{ ${timeOperation(column.path, times)} }` }
  }
}

function duration(field: string) {
  return (column: SampleColumn): Guess | undefined => {
    const found = durationOf(column)
    if (found === undefined) return undefined
    const remark = found.isGuess ? 'is this in seconds?' : undefined
    return { field, yaml: from(column, `, as: duration, unit: ${q(found.unit)}`), ...(remark === undefined ? {} : { remark }) }
  }
}

function identifier(field: string, test: (value: string) => boolean) {
  return (column: SampleColumn): Guess | undefined => (column.filled.some(test) ? simple(field)(column) : undefined)
}

function rating(kind: 'nps' | 'csat' | 'ces' | 'star' | 'custom') {
  return (column: SampleColumn): Guess | undefined => {
    const scale = guessScale(column, kind)
    if (scale === undefined) return undefined
    const value = scale.isText ? `{ from: ${q(column.path)}, as: number_in_text }` : q(column.path)
    const bounds = `, min: ${scale.min}, max: ${scale.max}, direction: higher_is_better`
    return {
      field: 'ratings',
      yaml: `{ kind: ${kind}, value: ${value}${bounds} }`,
      remark: 'are these the ends of the scale, and is the upper one good?',
    }
  }
}

function words(column: SampleColumn, speaker: SampleColumn | undefined): Guess {
  const as = column.filled.some(looksLikeHtml) ? ', as: text_from_html' : ''
  const who = speakerYaml(speaker) ?? '{ const: customer }'
  const remark = speaker === undefined ? 'did the customer write this?' : 'is this who wrote it?'
  return { field: 'content.turns', yaml: `{ speaker: ${who}, text: ${from(column, as)} }`, remark }
}

function solved(column: SampleColumn): Guess | undefined {
  const isBoolean = column.filled.every((it) => /^(?:true|false|yes|no|y|n|0|1|ja|nein|oui|non)$/i.test(it))
  return isBoolean
    ? { field: 'resolution.status', yaml: from(column, ', as: boolean, map: { true: resolved, false: closed_unresolved }') }
    : mapped('resolution.status', STATES, 'unknown')(column)
}

/** An amount that was paid back, where its currency can be seen. */
function amountOf({ path, filled }: SampleColumn): Guess | undefined {
  const signs = new Map([
    ['€', 'EUR'],
    ['$', 'USD'],
    ['£', 'GBP'],
  ])
  const currency = [...signs].find(([sign, code]) => filled.every((it) => it.includes(sign) || it.includes(code)))?.[1]
  if (currency === undefined) return undefined
  return {
    field: 'compensation',
    yaml: `{ kind: { const: refund }, amount_minor: { from: ${q(path)}, as: currency_minor, currency: ${currency} }, currency: { const: ${currency} } }`,
  }
}

const RULES: readonly Rule[] = [
  {
    words: /\b(?:e ?mail|mail|address|from|requester|customer|contact|who|sender)\b/,
    not: OURS,
    guess: identifier('customer.email', isAddress),
  },
  {
    words: /\b(?:phone|mobile|tel|telephone|caller|ani|from|number|msisdn|cli|contact|who)\b/,
    not: OURS,
    guess: identifier('customer.phone', isPhone),
  },
  {
    words: /\b(?:customer|client|account|contact|requester|user|member|kunden?)\b.*\b(?:id|no|nr|number|ref|code|key)\b|\bkundennummer\b/,
    not: OURS,
    guess: simple('customer.account'),
  },
  { words: /\b(?:channel|medium|media|via|where|source|kanal|type)\b/, guess: mapped('channel', CHANNELS, 'other') },
  { words: /\b(?:direction|type|inbound|richtung|call type)\b/, guess: mapped('direction', DIRECTIONS, 'unknown') },
  { words: /\b(?:ended?|end|closed|completed|finished|hangup|beendet)\b/, guess: time('ended_at') },
  { words: /\b(?:resolved|solved)\b/, guess: time('resolution.resolved_at') },
  { words: /\b(?:resolved|solved|resolution|status|state|outcome|geloest|gelöst|erledigt)\b/, guess: solved },
  { words: /\b(?:nps|recommend)\b/, guess: rating('nps') },
  { words: /\b(?:csat|satisfaction|satisfied|zufriedenheit)\b/, guess: rating('csat') },
  { words: /\b(?:ces|effort|painless|easy|ease)\b/, guess: rating('ces') },
  { words: /\b(?:stars?|rating)\b/, guess: rating('star') },
  { words: /\b(?:score|rate|bewertung)\b/, guess: rating('custom') },
  { words: /\b(?:queue|wait|waiting|hold ?queue|wartezeit)\b/, guess: duration('timings.queue_wait_ms') },
  { words: /\b(?:talk|billsec|conversation time|gesprächszeit)\b/, guess: duration('timings.talk_ms') },
  { words: /\b(?:hold)\b/, guess: duration('timings.hold_ms') },
  { words: /\b(?:acw|wrap ?up|wrapup|after call|after work)\b/, guess: duration('timings.after_work_ms') },
  { words: /\b(?:handle|handling)\b/, guess: duration('timings.handle_ms') },
  { words: /\b(?:duration|total|length|dauer)\b/, guess: duration('timings.total_ms') },
  { words: /\b(?:refund|credit|compensation)\b/, guess: amountOf },
  { words: /\b(?:subject|title|summary|betreff)\b/, guess: simple('content.subject') },
  {
    words: /\b(?:said|text|message|body|comment|comments|description|feedback|verbatim|content|review|answer|nachricht|kommentar)\b/,
    not: /\b(?:internal|private|agent|note|notes|id|type|count|status)\b/,
    guess: words,
  },
  {
    words: /\b(?:reason|why|category|topic|issue|subject|grund|anliegen|contact reason)\b/,
    not: /\bid\b/,
    guess: (column) => ({ field: 'reasons', yaml: `{ label: ${from(column)} }` }),
  },
  { words: /\b(?:disposition|wrap ?up code|result)\b/, guess: simple('disposition.label') },
  { words: /\b(?:queue|skill|group|department|team)\b/, not: /\bid\b/, guess: simple('queue.name') },
  { words: /\b(?:queue|skill|group)\b.*\bid\b/, guess: simple('queue.id') },
  {
    words: /\b(?:agent|assignee|operator|responder)\b/,
    not: /\b(?:e ?mail|comment|note)\b/,
    guess: (column) => ({ field: 'agents', yaml: `{ ref: ${from(column, ', as: hash')} }` }),
  },
  { words: /\b(?:tags?|labels?)\b/, guess: simple('tags') },
  { words: /\b(?:brand|marke)\b/, guess: simple('brand.id') },
  { words: /\b(?:product|produkt)\b/, guess: simple('product.name') },
  { words: /\b(?:campaign)\b/, guess: simple('campaign') },
  { words: /\b(?:language|locale|lang|sprache)\b/, guess: simple('customer.language', ', as: language') },
  { words: /\b(?:country|territory|land)\b/, guess: simple('customer.country', ', as: country') },
  { words: /\b(?:session|conversation|thread|interaction)\b.*\bid\b/, guess: simple('conversation_id') },
]
