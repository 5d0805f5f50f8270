/** The ways in which exports write who said what and when. Each is one form; a transcript has one. */
export type TurnForm = 'bracketed' | 'bare' | 'after' | 'elapsed' | 'named'

export type TurnLine = {
  readonly form: TurnForm
  /** Milliseconds since midnight, or since the start in the form `elapsed`; absent where no time stands. */
  readonly clock: number | undefined
  readonly hasSeconds: boolean
  /** Who speaks; absent in a line of the system, as "*** Kim joined the chat ***". */
  readonly label: string | undefined
  readonly text: string
}

const DATE = String.raw`(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{L}{3,9}\.? \d{4})`
const TIME = String.raw`(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,3})?)? ?([AaPp]\.?[Mm]\.?)?`
const WHEN = String.raw`(?:${DATE}(?:,? (?:at )?|T))?${TIME}(?: ?(?:UTC|GMT|Z|[A-Z]{3,4}|[+-]\d{2}:?\d{2}))?(?:,? ${DATE})?`
const LABEL = String.raw`([^\s:：()[\]|<>*][^:：[\]|<>*\n]{0,59}?)`

const FORMS: readonly { readonly form: TurnForm; readonly pattern: RegExp }[] = [
  { form: 'bracketed', pattern: new RegExp(String.raw`^[([] ?${WHEN} ?[)\]] ?[-–:]? ?(.*)$`, 'u') },
  { form: 'bare', pattern: new RegExp(String.raw`^${WHEN} ?[-–|:]? (.*)$`, 'u') },
  { form: 'after', pattern: new RegExp(String.raw`^${LABEL} ?(?:[([] ?${WHEN} ?[)\]] ?[:：]?|,? (?:at )?${WHEN} ?[:：])(?: (.*))?$`, 'u') },
  { form: 'elapsed', pattern: /^\( ?(?:(\d{1,3})h ?)?(?:(\d{1,3})m ?)?(\d{1,5})s ?\) ?(.*)$/u },
]
const NAMED = new RegExp(String.raw`^${LABEL} ?[:：](?: (.*))?$`, 'u')
/** Other signs between a name and its words. Prose has them too, so they count only in the form `named`, whose names are known. */
const NAMED_OTHERWISE = [
  new RegExp(String.raw`^${LABEL} ?(?: [-–—] |\|)(?: ?(.*))?$`, 'u'),
  /^[<[]([^<>[\]:：|*\n]{1,60})[>\]] ?[:：]?(?: (.*))?$/u,
  /^(?:\*\*|__)([^*_:：\n]{1,60})(?:[:：] ?(?:\*\*|__)|(?:\*\*|__) ?[:：])(?: (.*))?$/u,
] as const
const SYSTEM = /^\*{2,} ?(.{1,300}?) ?\*{2,}$/u

const LINE_LIMIT = 240

/** A line that begins a turn, or undefined. The form `named` fits many lines of prose: `readTranscript` takes known names only. */
export function readTurnLine(line: string): TurnLine | undefined {
  const near = line.slice(0, LINE_LIMIT)
  const beyond = line.slice(LINE_LIMIT)
  for (const { form, pattern } of FORMS) {
    const found = pattern.exec(near)
    if (found === null) continue
    if (form === 'after') {
      const parts = found.slice(2, 6).some((it) => it !== undefined) ? found.slice(2, 6) : found.slice(6, 10)
      return { form, ...clockOf(parts), label: found[1]?.trim(), text: `${found[10] ?? ''}${beyond}` }
    }
    const said = found.at(-1) ?? ''
    const clock = form === 'elapsed' ? elapsedOf(found.slice(1, 4)) : clockOf(found.slice(1, 5))
    const system = SYSTEM.exec(said)
    if (system !== null) return { form, ...clock, label: undefined, text: system[1] ?? '' }
    const spoken = NAMED.exec(said)
    if (spoken !== null) return { form, ...clock, label: spoken[1]?.trim(), text: `${spoken[2] ?? ''}${beyond}` }
  }
  const spoken = NAMED.exec(near) ?? NAMED_OTHERWISE.map((pattern) => pattern.exec(near)).find((found) => found !== null)
  if (spoken === undefined) return undefined
  return { form: 'named', clock: undefined, hasSeconds: false, label: spoken[1]?.trim(), text: `${spoken[2] ?? ''}${beyond}` }
}

type Clock = Pick<TurnLine, 'clock' | 'hasSeconds'>

function clockOf([hours, minutes, seconds, half]: readonly (string | undefined)[]): Clock {
  const hour = Number(hours)
  const isLate = half?.toLowerCase().startsWith('p') === true
  const turned = half === undefined ? hour : (hour % 12) + (isLate ? 12 : 0)
  const clock = ((turned * 60 + Number(minutes)) * 60 + Number(seconds ?? 0)) * 1000
  return { clock: turned < 24 && Number(minutes) < 60 ? clock : undefined, hasSeconds: seconds !== undefined }
}

function elapsedOf([hours, minutes, seconds]: readonly (string | undefined)[]): Clock {
  return { clock: ((Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds)) * 1000, hasSeconds: true }
}

const ANY_TIME = new RegExp(String.raw`(?<![\d.])${TIME}(?![\d.])`, 'u')
/** The time that stands anywhere in a line, as in "Chat started: 2026-03-02 09:00 AM UTC". */
export function clockIn(line: string): number | undefined {
  const found = ANY_TIME.exec(line.slice(0, LINE_LIMIT))
  return found === null ? undefined : clockOf(found.slice(1, 5)).clock
}
