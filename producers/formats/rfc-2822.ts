/** The months in English, in lower case. */
export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

/** Offsets that have a name in RFC 2822. Other letters say nothing that is known. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ...['GMT', 'UT', 'UTC', 'Z'].map((it) => [it, '+00:00'] as const),
  ['EDT', '-04:00'],
  ['EST', '-05:00'],
  ['CDT', '-05:00'],
  ['CST', '-06:00'],
  ['MDT', '-06:00'],
  ['MST', '-07:00'],
  ['PDT', '-07:00'],
  ['PST', '-08:00'],
])

const SHAPE =
  /^(?:[A-Za-z]{3,9}, ?)?(\d{1,2})[ -]([A-Za-z]{3})[a-z]{0,6}[ -](\d{4}|\d{2}) (\d{1,2}):(\d\d)(?::(\d\d))? ?([+-]\d{4}|[A-Z]{1,3})(?: \([^()]{0,40}\))?$/

/**
 * The time in `Mon, 2 Mar 2026 09:40:00 +0100`, as mail and web servers write it, spelled as RFC 3339 does; undefined for another
 * form. A year of two digits is of this century below 50, as RFC 2822 says.
 */
export function spellRfc2822(text: string): string | undefined {
  const found = SHAPE.exec(
    text
      .trim()
      .slice(0, 100)
      .replaceAll(/ {1,100}/g, ' '),
  )
  if (found === null) return undefined
  const [, day = '', name = '', year = '', hour = '', minute = '', second = '00', offset = ''] = found
  const month = MONTHS.findIndex((it) => it.startsWith(name.toLowerCase())) + 1
  const shift = NAMED.get(offset) ?? (/^[+-]/.test(offset) ? offset : undefined)
  if (month === 0 || shift === undefined) return undefined
  const full = year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`
  const two = (part: string | number) => String(part).padStart(2, '0')
  return `${full}-${two(month)}-${two(day)} ${two(hour)}:${minute}:${second}${shift}`
}
