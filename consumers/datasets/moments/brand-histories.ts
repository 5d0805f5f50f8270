import type { ProtectedTime } from '../../reference/protected-customers.ts'
import type { ReferenceTables } from '../../reference/reference-tables.ts'
import { gatherCases, type History } from './cases.ts'
import { type Conversation, gatherConversations } from './conversations.ts'
import type { Besides } from './gate.ts'
import type { State } from './state.ts'

/** What is known of a customer and one brand. */
export type BrandHistory = {
  readonly history: History
  readonly besides: Besides
  /** Everything, also what was taken back. */
  readonly all: readonly Conversation[]
  /** The newest instant of which something is known, epoch ms; never after the log took it in. */
  readonly asOf: number
}

const made = new WeakMap<State, ReadonlyMap<string, BrandHistory>>()

/** The histories of a state by brand, in the order of the first interaction of each. */
export function brandHistories(state: State): ReadonlyMap<string, BrandHistory> {
  const before = made.get(state)
  if (before !== undefined) return before
  const histories = makeHistories(state)
  made.set(state, histories)
  return histories
}

function makeHistories({ facts, dropped }: State): ReadonlyMap<string, BrandHistory> {
  const conversations = gatherConversations(facts)
  const byId = new Map(conversations.map((it) => [it.id, it]))
  const others = conversations.flatMap(({ id, otherAt }) => (otherAt === undefined ? [] : [{ conversation: id, at: otherAt }]))
  const listedAs = [...new Set(conversations.flatMap((it) => it.listedAs))].toSorted()
  const brands = new Map<string, Conversation[]>()
  for (const it of conversations) {
    const brand = it.brand ?? byId.get(it.says.rates ?? '')?.brand ?? 'unknown'
    const there = brands.get(brand)
    if (there === undefined) brands.set(brand, [it])
    else there.push(it)
  }
  return new Map(
    [...brands].map(([brand, all]) => {
      const gone = all.filter(({ isGone }) => isGone).map(({ at }) => at)
      const goneAt = gone.length === 0 ? undefined : Math.max(...gone)
      const history = gatherCases(all)
      return [brand, { history, besides: { others, listedAs, dropped, goneAt }, all, asOf: asOfOf(history, goneAt) }]
    }),
  )
}

function asOfOf({ conversations, answers }: History, goneAt: number | undefined): number {
  const instants = [...conversations.map(({ end }) => end), ...answers.map(({ at }) => at)]
  return instants.length === 0 ? (goneAt ?? 0) : Math.max(...instants)
}

/** The times at which the table `protected` keeps offers of a brand away from a customer. */
export function protectedTimesOf(
  { protectedCustomers }: ReferenceTables,
  customerKey: string,
  brand: string,
  it: BrandHistory,
): readonly ProtectedTime[] {
  return protectedCustomers.timesOf([customerKey, ...it.besides.listedAs], brand)
}

/** Brands of whose conversations, or of whose limits, something is not as before. */
export function brandsThatChanged(before: ReadonlyMap<string, BrandHistory>, after: ReadonlyMap<string, BrandHistory>): readonly string[] {
  const brands = new Set([...after.keys(), ...before.keys()])
  return [...brands].filter((brand) => !isAlike(before.get(brand), after.get(brand)))
}

function isAlike(then: BrandHistory | undefined, now: BrandHistory | undefined): boolean {
  if (then === undefined || now === undefined) return then === now
  if (sharedIn(then) !== sharedIn(now)) return false
  const [old, young] = [then, now].map(({ all }) => all.flatMap(({ facts }) => facts))
  return old?.length === young?.length && old?.every((it, index) => it === young?.[index]) === true
}

/** What holds for every brand of the customer. */
function sharedIn({ besides: { others, listedAs, dropped } }: BrandHistory): string {
  return JSON.stringify([others, listedAs, dropped])
}
