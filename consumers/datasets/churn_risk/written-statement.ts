import { CONTRACTS, type Contract, type ContactStatement, OUTCOMES, readStatement, STAGES, type TurnMood } from './statement.ts'
import { MOST_TOLD } from './told.ts'

/**
 * A statement as one short text, because every row carries one: a letter and a value for each field that it states, with spaces between
 * them. Numbers are in base 36, and times are told from the first time of the statement.
 */
export function writeStatement(it: ContactStatement): string {
  const parts: string[] = []
  const start = it.at ?? it.by ?? it.heard
  const from = (time: number | undefined) => (time === undefined ? undefined : short(time - (start ?? it.recorded)))
  const add = (letter: string, value: string | undefined) => {
    if (value !== undefined) parts.push(letter + value)
  }
  add('a', short(it.at))
  add('b', short(it.by))
  add('h', short(it.heard))
  add('d', short(start === undefined ? it.recorded : it.recorded - start))
  // A revision is a small number at some sources and a time at others.
  if (it.revision < FIRST_TIME) add('r', short(it.revision))
  else add('R', short(it.revision - (start ?? it.recorded)))
  add('o', short(it.offset))
  add('e', it.event)
  add('y', it.consent && (it.consent === 'yes' ? '1' : '0'))
  add('W', flag(it.withheld))
  add('G', flag(it.gone))
  add('K', from(it.known))
  add('B', textOf(it.brand))
  add('s', indexOf(STAGES, it.stage))
  add('g', textOf(it.segment))
  add('v', it.value && `${it.value.amount.toString(36)},${textOf(it.value.currency)}`)
  add('k', it.contract && [indexOf(CONTRACTS, it.contract.status), from(it.contract.ends) ?? '', short(it.contract.notice) ?? ''].join(','))
  add('c', flag(it.contact))
  add('t', textOf(it.thread))
  add('l', it.links?.map(writeText).join(','))
  add('i', textOf(it.rates))
  add('u', textOf(it.cause))
  add('C', flag(it.complaint))
  add('M', it.monthShift === undefined ? undefined : String(it.monthShift))
  add('q', indexOf(OUTCOMES, it.outcome))
  add('L', flag(it.lapsed))
  add('f', flag(it.firstContact))
  add('z', from(it.closed))
  add('O', flag(it.reopened))
  add('A', flag(it.answered))
  add('m', short(thousand(it.mood)))
  if (it.low !== it.mood) add('w', short(thousand(it.low)))
  add('T', short(it.told))
  add('p', it.turns?.map((turn) => turn.map((value) => value.toString(36)).join(',')).join(';'))
  add('P', flag(it.reply))
  add('j', flag(it.coded))
  add('J', flag(it.again))
  add('S', flag(it.kept))
  add('N', short(it.nps))
  add('D', decimal(it.csat))
  add('E', decimal(it.ease))
  add('F', from(it.rated))
  add('n', short(it.transfers))
  add('V', flag(it.waited))
  return parts.join(' ')
}

/** The statement of such a text. Throws where it is none. */
export function readWritten(text: string): ContactStatement {
  const parts = new Map(text.split(' ').map((part) => [part.charAt(0), part.slice(1)]))
  const number = (letter: string) => longOf(parts.get(letter))
  const fraction = (letter: string) => (parts.has(letter) ? finite(Number(parts.get(letter))) : undefined)
  const truth = (letter: string) => (parts.has(letter) ? parts.get(letter) === '1' : undefined)
  const yes = (letter: string) => (parts.has(letter) ? true : undefined)
  const words = (letter: string) => (parts.has(letter) ? readText(parts.get(letter) ?? '') : undefined)
  const [at, by, heard] = [number('a'), number('b'), number('h')]
  const start = at ?? by ?? heard
  const recorded = required(number('d')) + (start ?? 0)
  const time = (value: number | undefined) => (value === undefined ? undefined : value + (start ?? recorded))
  const mood = thousandth(number('m'))
  return readStatement({
    revision: number('r') ?? required(time(number('R'))),
    recorded,
    offset: required(number('o')),
    event: required(parts.get('e')),
    consent: parts.has('y') ? (parts.get('y') === '1' ? 'yes' : 'no') : undefined,
    withheld: yes('W'),
    gone: yes('G'),
    at,
    by,
    heard,
    known: time(number('K')),
    brand: words('B'),
    stage: itemOf(STAGES, parts.get('s')),
    segment: words('g'),
    value: valueOf(parts.get('v')),
    contract: contractOf(parts.get('k'), time),
    contact: truth('c'),
    thread: words('t'),
    links: parts.get('l')?.split(',').map(readText),
    rates: words('i'),
    cause: words('u'),
    complaint: yes('C'),
    monthShift: parts.has('M') ? (parts.get('M') === '1' ? 1 : -1) : undefined,
    outcome: itemOf(OUTCOMES, parts.get('q')),
    lapsed: truth('L'),
    firstContact: truth('f'),
    closed: time(number('z')),
    reopened: yes('O'),
    answered: truth('A'),
    mood,
    low: parts.has('w') ? thousandth(number('w')) : mood,
    told: number('T') === undefined ? undefined : required(number('T')) & MOST_TOLD,
    turns: parts.get('p')?.split(';').map(turnOf),
    reply: yes('P'),
    coded: truth('j'),
    again: yes('J'),
    kept: truth('S'),
    nps: number('N'),
    csat: fraction('D'),
    ease: fraction('E'),
    rated: time(number('F')),
    transfers: number('n'),
    waited: truth('V'),
  })
}

/** Below it, a revision is a number that counts; from it on, a time in epoch ms. */
const FIRST_TIME = 100_000_000_000

const short = (value: number | undefined) => value?.toString(36)
const decimal = (value: number | undefined) => (value === undefined ? undefined : String(value))
const flag = (value: boolean | undefined) => (value === undefined ? undefined : value ? '1' : '0')
const textOf = (value: string | undefined) => (value === undefined ? undefined : writeText(value))
const thousand = (value: number | undefined) => (value === undefined ? undefined : Math.round(value * 1000))
const thousandth = (value: number | undefined) => (value === undefined ? undefined : value / 1000)

/** Half a surrogate pair is no text, but an event may hold one, and it has to come back as it was. */
const HALF_A_PAIR = /\p{Surrogate}/u

function writeText(value: string): string {
  if (!HALF_A_PAIR.test(value)) return encodeURIComponent(value)
  return Array.from(value, (sign) =>
    HALF_A_PAIR.test(sign) ? `%u${(sign.codePointAt(0) ?? 0).toString(16)}` : encodeURIComponent(sign),
  ).join('')
}

function readText(text: string): string {
  if (!text.includes('%u')) return decodeURIComponent(text)
  return text
    .split(/%u([0-9a-f]{4})/)
    .map((part, index) => (index % 2 === 0 ? decodeURIComponent(part) : String.fromCharCode(parseInt(part, 16))))
    .join('')
}

function indexOf<T extends string>(list: readonly T[], value: T | undefined): string | undefined {
  return value === undefined ? undefined : String(list.indexOf(value))
}

function itemOf<T extends string>(list: readonly T[], index: string | undefined): T | undefined {
  return index === undefined ? undefined : required(list[Number(index)])
}

function longOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : finite(parseInt(text, 36))
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new Error('a number is expected')
  return value
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a field is missing')
  return value
}

function valueOf(text: string | undefined): ContactStatement['value'] {
  if (text === undefined) return undefined
  const [amount, currency = ''] = text.split(',')
  return { amount: required(longOf(amount)), currency: readText(currency) }
}

function contractOf(text: string | undefined, time: (value: number | undefined) => number | undefined): Contract | undefined {
  if (text === undefined) return undefined
  const [status, ends = '', notice = ''] = text.split(',')
  return {
    status: required(itemOf(CONTRACTS, status)),
    ...(ends === '' ? {} : { ends: required(time(longOf(ends))) }),
    ...(notice === '' ? {} : { notice: required(longOf(notice)) }),
  }
}

function turnOf(text: string): TurnMood {
  const [negative = '', positive = '', words = ''] = text.split(',')
  return [finite(parseInt(negative, 36)), finite(parseInt(positive, 36)), finite(parseInt(words, 36))]
}
