import { isFactLine, isFrameRule, isOpeningLine, readStars } from './frame-lines.ts'
import { attributeLabel, type KnownPeople } from './speakers.ts'
import { readTurnLine, type TurnForm, type TurnLine } from './turn-lines.ts'

export type TranscriptForm = {
  readonly form: TurnForm
  /** The names that head its turns. */
  readonly labels: ReadonlySet<string>
  /** Whether the text says of itself that it is a transcript. */
  readonly isWhole: boolean
}

/** Words that begin a sentence and no name: "I called: nobody answered". */
const NO_NAME =
  /^(?:I|I['’]\p{L}{1,3}|he|she|they|we|you|it|the|a|an|my|your|no|not|then|and|but|ich|er|sie|wir|es|der|die|das|ein|eine|mein|dann|und|je|il|elle|on|nous|le|la|les|un|une|mon|puis|yo|él|ella|el|los|mi|io|lui|lei|eu|ele|ela|ik|hij|zij|de|het|een)(?!\p{L})/iu

/** One to five words, each with a capital, a digit or no case: "Lena", "Kim from Acme" by its capitals, "Visitor 11882". */
function isNameLike(label: string): boolean {
  const words = label.split(/\s+/)
  if (words.length > 5 || NO_NAME.test(label) || /[.!?]$/.test(label.replace(/\p{Lu}\.$/u, ''))) return false
  const named = words.filter((word) => /^[\p{Lu}\p{Lo}\d(]/u.test(word)).length
  return named * 2 > words.length || (words.length === 2 && named === 1 && /^(?:de|van|von|di|da)$/.test(words[0] ?? ''))
}

/**
 * The form in which a text is a transcript, or undefined. Signs are: it says so or tells who joined; a name is known as the customer's;
 * at least two names take turns. A bare time needs more of them than one in brackets, and names without times must all be known.
 * `isStated`: the source says that the text is a transcript, so that two lines are enough.
 */
export function recognizeForm(lines: readonly string[], people: KnownPeople, isStated = false): TranscriptForm | undefined {
  const heads = lines.flatMap((line) => readTurnLine(line.trim()) ?? [])
  const saysSo =
    lines.some((line) => isOpeningLine(line.trim())) || heads.some(({ form, label }) => form !== 'named' && label === undefined)
  const isFramed = saysSo || lines.some((line) => readStars(line.trim()) !== undefined)
  for (const form of ['bracketed', 'elapsed', 'after', 'bare'] as const) {
    const turns = heads.filter((head) => head.form === form && head.label !== undefined)
    if (turns.length > 0 && isTurnTaking(form, turns, isFramed, people)) return { form, labels: labelsOf(turns), isWhole: isFramed }
  }
  const named = heads.filter((head) => head.form === 'named' && attributeLabel(head.label ?? '', people) !== undefined)
  const speakers = new Set(named.map(({ label }) => attributeLabel(label ?? '', people)))
  const first = lines.map((line) => line.trim()).find((line) => line !== '' && !isFrameRule(line) && !isFactLine(line)) ?? ''
  const begins = isOpeningLine(first) || readStars(first) !== undefined || named.some((head) => readTurnLine(first)?.label === head.label)
  if (begins && speakers.size >= 2 && named.length >= (saysSo || isStated ? 2 : 3))
    return { form: 'named', labels: labelsOf(named), isWhole: isFramed }
  return isEmptyTranscript(lines) ? { form: 'named', labels: new Set(), isWhole: true } : undefined
}

function isTurnTaking(form: TurnForm, turns: readonly TurnLine[], isFramed: boolean, people: KnownPeople): boolean {
  const labels = labelsOf(turns)
  const names = [...labels].filter((label) => isNameLike(label) || attributeLabel(label, people) !== undefined)
  if (names.length * 2 < labels.size) return false
  if (isFramed && names.length > 0) return true
  const speakers = new Set(names.map((label) => attributeLabel(label, people)))
  const hasCustomer = speakers.has('customer')
  const repeats = turns.length > labels.size
  if (form === 'bare') return hasCustomer && names.length >= 2 && turns.length >= 2
  if (hasCustomer) return names.length >= 2 || turns.some(({ hasSeconds }) => hasSeconds)
  return names.length >= 2 && turns.length >= 2 && (repeats || turns.every(({ hasSeconds }) => hasSeconds))
}

const labelsOf = (turns: readonly TurnLine[]) => new Set(turns.flatMap(({ label }) => (label === undefined ? [] : [label])))

/** A text that announces a conversation and has only facts about it: what was said comes otherwise. */
function isEmptyTranscript(lines: readonly string[]): boolean {
  const said = lines.map((line) => line.trim()).filter((line) => line !== '')
  const [first = '', ...rest] = said
  return isOpeningLine(first) && first.length <= 80 && rest.length > 0 && rest.every((line) => isFactLine(line) || isFrameRule(line))
}
