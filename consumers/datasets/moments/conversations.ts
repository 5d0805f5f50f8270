import { heardOf, isTakenBack, isTombstone, known, recordedOf, timeOf, type Fact } from './facts.ts'
import { MOMENT_PRIORS } from './priors.ts'
import { type CaseOutcome, type OfferSaid, type Said, sayStated, type WordsSaid } from './said.ts'
import { conversationOf, tellsOther } from './state.ts'

/** A conversation with all its pieces, as one. Times are epoch ms. */
export type Conversation = {
  readonly id: string
  /** When it began, when the last word of it was said, and when it was over. None lies after the log took it in. */
  readonly at: number
  readonly said: number
  readonly end: number
  /**
   * Since when it stands as its source says: later than its end where the source says so later. Of a log that is filled afterwards, the
   * times between two events count, and not when they were taken in.
   */
  readonly standing: number
  /** When it was solved or ended, where the source says so. */
  readonly closed: number | undefined
  /** The customer turned to the firm in one of its interactions that is not counted as a contact. */
  readonly came: boolean
  /** Nothing of it counts any more. */
  readonly isGone: boolean
  readonly brand: string | undefined
  /** What is stated of it as a whole. */
  readonly says: Said
  /** What was said, in order: by the turns of the conversation, then by its pieces. */
  readonly spoken: readonly HeardPart[]
  readonly offers: readonly OfferMade[]
  /** How it ended: what the source says and what the customer says, whichever is worse. */
  readonly outcome: CaseOutcome | 'lapsed' | undefined
  /** The customer's turns of the end: their mean mood, -1 to 1; undefined where nothing can be said. */
  readonly endMood: number | undefined
  readonly severe: boolean | undefined
  /** The end shows anger that is no mood of its words: at an offer, at a person, for a manager. */
  readonly isCross: boolean
  readonly leaves: boolean
  /** When the customer told something for which no offer is made. */
  readonly otherAt: number | undefined
  /** Other pseudonyms of the customer that the table `protected` lists. */
  readonly listedAs: readonly string[]
  /** The newest append time of its interactions. */
  readonly recorded: number
  readonly facts: readonly Fact[]
}

export type HeardPart = { readonly interaction: string; readonly at: number; readonly isPiece: boolean; readonly words: WordsSaid }

export type OfferMade = OfferSaid & { readonly interaction: string; readonly seq: number; readonly madeAt: number }

/** Whether the customer may have asked for something: what the firm sends, and nobody answers, asks for nothing. */
export function isAsking({ says, spoken, came }: Conversation): boolean {
  return says.contact !== false || spoken.length > 0 || says.live === true || came
}

/** The conversations of these interactions, in order of (time, id); interactions are in order of time. */
export function gatherConversations(facts: readonly Fact[]): readonly Conversation[] {
  const groups = new Map<string, Fact[]>()
  for (const fact of facts) {
    const id = conversationOf(fact)
    const there = groups.get(id)
    if (there === undefined) groups.set(id, [fact])
    else there.push(fact)
  }
  return [...groups].map(([id, group]) => conversationFrom(id, group))
}

const alone = new WeakMap<Fact, Conversation>()

/** Most conversations are one interaction, which does not change from one event of the customer to the next. */
function conversationFrom(id: string, group: readonly Fact[]): Conversation {
  const [only] = group
  if (only === undefined || group.length > 1) return makeConversation(id, group)
  const before = alone.get(only)
  if (before !== undefined) return before
  const made = makeConversation(id, group)
  alone.set(only, made)
  return made
}

function makeConversation(id: string, group: readonly Fact[]): Conversation {
  const root = group.find((it) => it.id === id)
  // Who takes a conversation back takes its pieces back.
  const alive = root !== undefined && isTakenBack(root) ? [] : group.filter((it) => !isTombstone(it))
  const says: Said = root === undefined || isTombstone(root) ? {} : known(root)
  const recorded = Math.max(...group.map(recordedOf))
  const knownBy = (instant: number) => Math.min(instant, recorded)
  const at = knownBy(timeOf(root ?? group[0] ?? { id, revisions: [] }))
  const spoken = spokenIn(alive, root)
  const offers = alive.flatMap((fact) =>
    (known(fact).offers ?? []).map((it, seq) => ({ ...it, interaction: fact.id, seq, madeAt: it.at ?? timeOf(fact) })),
  )
  const moods = spoken.map(({ words }) => words.moods)
  const severe = spoken.map(({ words }) => words.severe)
  const others = alive.filter(tellsOther).map((it) => known(it).words?.until ?? timeOf(it))
  const turns = spoken.flatMap(({ words, isPiece, at: saidAt }) => words.until ?? (isPiece ? saidAt : []))
  const said = knownBy(turns.length === 0 ? Math.max(at, says.ended ?? at) : Math.max(at, ...turns))
  const end = knownBy(Math.max(said, says.closed ?? said))
  return {
    id,
    at,
    said,
    end,
    standing: root === undefined ? end : knownBy(Math.max(end, at + heardOf(root).outcome - heardOf(root).first)),
    closed: says.closed === undefined ? undefined : knownBy(says.closed),
    came: alive.some((it) => known(it).came !== undefined),
    isGone: alive.length === 0,
    brand: says.brand ?? group.map((it) => known(it).brand).find((it) => it !== undefined),
    says: { ...firstStatedIn(alive), ...says },
    spoken,
    offers,
    outcome: worse(lastWordOf(spoken), says),
    endMood: moods.length === 0 || moods.includes(undefined) ? undefined : endMoodOf(spoken),
    severe: severe.includes(true) ? true : severe.length === 0 || severe.includes(undefined) ? undefined : false,
    isCross: spoken.slice(-Math.ceil(spoken.length / 3)).some(({ words }) => words.cross === true),
    leaves: spoken.some(({ words }) => words.leaves === true),
    otherAt: others.length === 0 ? undefined : Math.max(...others),
    listedAs: alive.flatMap((it) => known(it).listed ?? []),
    recorded,
    facts: group,
  }
}

/** What its interactions state of the customer and the case, where the conversation itself says nothing. */
function firstStatedIn(alive: readonly Fact[]): Said {
  const stated = alive.map(known)
  const first = <T>(field: (it: Said) => T | undefined): T | undefined => stated.map(field).find((it) => it !== undefined)
  return sayStated({
    thread: first((it) => it.thread),
    stage: first((it) => it.stage),
    segment: first((it) => it.segment),
    contract: first((it) => it.contract),
    product: first((it) => it.product),
  })
}

function spokenIn(alive: readonly Fact[], root: Fact | undefined): readonly HeardPart[] {
  const ordered = root === undefined ? alive : [...alive.filter((it) => it === root), ...alive.filter((it) => it !== root)]
  return ordered.flatMap((fact) => {
    const { words } = known(fact)
    return words === undefined || words.turns === 0
      ? []
      : [{ interaction: fact.id, at: words.until ?? timeOf(fact), isPiece: fact !== root, words }]
  })
}

/** What a first message says states the problem, and not whether it was solved. */
function lastWordOf(spoken: readonly HeardPart[]): 'yes' | 'no' | undefined {
  return spoken.findLast(({ words, isPiece }, index) => words.outcome !== undefined && (index > 0 || !isPiece))?.words.outcome
}

/**
 * A source that says that it is not solved is believed, and so is a customer. A customer's "solved" without a word of the source is not
 * enough: were the source's word only missing, it would open the gate.
 */
function worse(word: 'yes' | 'no' | undefined, { outcome, lapsed }: Said): CaseOutcome | 'lapsed' | undefined {
  if (outcome === 'no' || (outcome !== 'yes' && outcome !== undefined && lapsed !== true)) return outcome
  if (word === 'no' || outcome === 'yes') return word === 'no' ? 'no' : 'yes'
  if (lapsed !== true) return undefined
  return word === 'yes' ? 'yes' : 'lapsed'
}

function endMoodOf(spoken: readonly HeardPart[]): number | undefined {
  const turns = spoken.reduce((sum, { words }) => sum + words.turns, 0)
  const last = spoken.flatMap(({ words }) => words.moods ?? []).slice(-Math.min(Math.ceil(turns / 3), MOMENT_PRIORS.lastTurns))
  // A turn that says nothing of how the customer feels takes nothing from one that does.
  const strength = last.reduce((sum, it) => sum + Math.abs(it), 0)
  if (last.length === 0) return undefined
  return strength === 0 ? 0 : last.reduce((sum, it) => sum + it * Math.abs(it), 0) / strength / 100
}
