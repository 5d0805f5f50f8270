import { cleanText } from '../plain-text.ts'
import { isEndingLine, isFactLine, isFrameRule, isOpeningLine, readAgents, readMove, readStars } from './frame-lines.ts'
import { recognizeForm, type TranscriptForm } from './recognize-form.ts'
import { attributeLabel, type KnownPeople, type TranscriptSpeaker } from './speakers.ts'
import { clockIn, readTurnLine } from './turn-lines.ts'

export type TranscriptTurn = {
  /** Undefined where nothing tells who it is: such a turn is to be withheld, and is never the customer's. */
  readonly speaker: TranscriptSpeaker | undefined
  /** The name as the transcript writes it; empty where a line has none, absent in lines of the system. */
  readonly label?: string
  /** Milliseconds since the start that the transcript states, else since its first turn. */
  readonly offset_ms?: number
  readonly text: string
}

export type TranscriptReading =
  | {
      readonly ok: true
      readonly turns: readonly TranscriptTurn[]
      /** The labels of turns without a speaker, each once. Where it is not empty, the transcript is not whole. */
      readonly unattributed: readonly string[]
      /** What stands above the transcript and is no fact about it: in a mail, words of the person who pasted it. */
      readonly preamble: string
    }
  | { readonly ok: false; readonly reason: 'not_a_transcript' }

/**
 * Splits the text of a chat into turns. A text is a transcript only where its lines have one form of time and name and more than one
 * sign says so (recognize-form.ts): a customer's own list of times is none. `isStated`: its source says that it is one. Linear.
 */
export function readTranscript(body: string, people: KnownPeople = {}, isStated = false): TranscriptReading {
  // Clocks of some languages put a narrow space before AM and PM.
  const lines = cleanText(body)
    .replaceAll(/[\u00a0\u2009\u202f]/g, ' ')
    .split('\n')
  const form = recognizeForm(lines, people, isStated)
  if (form === undefined) return { ok: false, reason: 'not_a_transcript' }
  const said = foldLines(lines, form)
  const attribute = attributeLabels(said, people)
  const turns = said.turns.map(({ label, offset_ms, text }): TranscriptTurn => {
    const rest = { ...(offset_ms === undefined ? {} : { offset_ms }), text: text.join('\n').trim() }
    return label === undefined ? { speaker: 'system', ...rest } : { speaker: attribute(label), label, ...rest }
  })
  const spoken = turns.filter(({ text }) => text !== '')
  const unattributed = new Set(spoken.flatMap(({ speaker, label }) => (speaker === undefined && label !== undefined ? [label] : [])))
  return { ok: true, turns: spoken, unattributed: [...unattributed], preamble: said.preamble.join('\n').trim() }
}

type Folded = { readonly label: string | undefined; readonly offset_ms: number | undefined; readonly text: string[] }
type Said = { readonly turns: readonly Folded[]; readonly preamble: readonly string[]; readonly joined: ReadonlySet<string> }

const DAY_MS = 86_400_000

/** The lines as turns: a line without a head goes on with the turn above it. */
function foldLines(lines: readonly string[], { form, labels, isWhole }: TranscriptForm): Said {
  const turns: Folded[] = []
  const preamble: string[] = []
  const joined = new Set<string>()
  const clock = followClock()
  let hasEnded = false
  const isOver = () => hasEnded || turns.at(-1)?.label === undefined
  const tell = (text: string, at: number | undefined) => {
    const name = readMove(text)
    if (name !== undefined && /joined|entered|beigetreten|betreten|rejoint|unido|entrato/iu.test(text)) joined.add(name)
    for (const agent of readAgents(text)) joined.add(agent)
    turns.push({ label: undefined, offset_ms: at, text: [text] })
  }
  for (const raw of lines) {
    const line = raw.trim()
    const head = readTurnLine(line)
    if (isOpeningLine(line) && (head === undefined || head.label === undefined || head.form === 'named')) {
      clock.start(clockIn(line))
      continue
    }
    if (isEndingLine(line)) {
      hasEnded = true
      continue
    }
    if (head !== undefined && head.form === form && (form !== 'named' || labels.has(head.label ?? ''))) {
      const at = form === 'elapsed' ? head.clock : clock.read(head.clock)
      if (head.label === undefined) tell(head.text, at)
      else turns.push({ label: head.label, offset_ms: at, text: [head.text] })
      continue
    }
    const stars = readStars(line)
    const moved = readMove(line)
    if (stars !== undefined || (moved !== undefined && labels.has(moved))) tell(stars ?? line, undefined)
    else if (turns.length === 0) {
      for (const agent of readAgents(line)) joined.add(agent)
      if (!isFactLine(line) && !isFrameRule(line)) preamble.push(raw)
    } else if (!isOver() || !(isFactLine(line) || isFrameRule(line))) append(turns, raw, isWhole && hasEnded)
  }
  return { turns, preamble, joined }
}

/** After its end, and after a line of the system, nobody is known to speak. */
function append(turns: Folded[], line: string, hasEnded: boolean): void {
  const last = turns.at(-1)
  if (last !== undefined && last.label !== undefined && !hasEnded) last.text.push(line)
  else if (line.trim() !== '') turns.push({ label: '', offset_ms: undefined, text: [line] })
}

/** Offsets of clock times. A time long before the last one is of the next day. */
function followClock() {
  let start: number | undefined
  let last = 0
  let days = 0
  return {
    start: (at: number | undefined): void => {
      start ??= at
      last = start ?? 0
    },
    read: (at: number | undefined): number | undefined => {
      if (at === undefined) return undefined
      start ??= at
      if (at < last - DAY_MS / 2) days += 1
      last = at
      return Math.max(0, at - start + days * DAY_MS)
    },
  }
}

/**
 * The speaker of each label. In a chat with a known customer, the only other label is the agent's, and so is everybody whom the
 * transcript tells to have joined. Nobody becomes the customer that way.
 */
function attributeLabels({ turns, joined }: Said, people: KnownPeople): (label: string) => TranscriptSpeaker | undefined {
  const labels = new Set(turns.flatMap(({ label }) => (label === undefined || label === '' ? [] : [label])))
  const known = new Map([...labels].map((label) => [label, attributeLabel(label, people)]))
  const hasCustomer = [...known.values()].includes('customer')
  const unknown = [...known].filter(([, speaker]) => speaker === undefined).map(([label]) => label)
  return (label) => {
    const speaker = known.get(label)
    if (speaker !== undefined || !hasCustomer || label === '' || namesTwo(label, people)) return speaker
    return unknown.length === 1 || joined.has(label) ? 'agent' : undefined
  }
}

/** A name that known customers and known agents share stays open. */
const namesTwo = (label: string, { customers, agents }: KnownPeople) =>
  attributeLabel(label, { customers }) === 'customer' && attributeLabel(label, { agents }) === 'agent'
