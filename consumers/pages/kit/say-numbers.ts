/** Numbers as people read them on a page. English, UTC, no engine's own locale. */
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })
const decimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const score = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const month = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })
const minute = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC', hourCycle: 'h23' })

/** A group of fewer people or contacts is not told by its number: one of them might be a person who is protected. */
export const SMALLEST_GROUP = 10

export const sayWhole = (value: number): string => minus(whole.format(value))
export const sayDecimal = (value: number): string => minus(decimal.format(value))
/** A score from -1 to 1, with its sign. */
export const sayScore = (value: number): string => signed(value, score)
/** 0.256 is 26%. */
export const sayShare = (value: number): string => `${minus(whole.format(value * 100))}%`
/** A difference of shares in percentage points, with its sign. */
export const sayPoints = (value: number): string => `${signed(value * 100, whole)} points`
export const sayInterval = ([low, high]: readonly [number, number], say: (value: number) => string): string => `${say(low)} to ${say(high)}`

/** A number of people or of contacts; below ten it is not told. Zero is. */
export function sayCount(value: number): string {
  return value > 0 && value < SMALLEST_GROUP ? `under ${SMALLEST_GROUP}` : sayWhole(value)
}

/** A count with what is counted, as a sentence has it: "12 contacts", "under 10 contacts", "no contacts". */
export function sayCounted(value: number, many: string): string {
  return `${value === 0 ? 'no' : sayCount(value)} ${many}`
}

/** A sentence begins with a capital letter. */
export function beginSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `2026-03-01` is 1 March 2026. */
export const sayDay = (date: string): string => day.format(Date.parse(`${date}T00:00:00Z`))
/** `2026-03` is Mar 2026. */
export const sayMonth = (date: string): string => month.format(Date.parse(`${date.slice(0, 7)}-01T00:00:00Z`))
export const sayInstant = (epochMs: number): string => `${minute.format(epochMs)} UTC`

function signed(value: number, format: Intl.NumberFormat): string {
  const text = minus(format.format(value))
  // What rounds to nothing has no sign.
  if (/^[−0.,]+$/.test(text)) return text.replace('−', '')
  return value > 0 ? `+${text}` : text
}

function minus(text: string): string {
  return text.replace('-', '−')
}
