/**
 * The runtime broken on purpose, one rule at a time. The law has teeth only if it notices each of these.
 * A sabotage is an edit of one file: `from` must stand there exactly once.
 */
export type Sabotage = { readonly name: string; readonly file: string; readonly from: string; readonly to: string }

export const sabotages: readonly Sabotage[] = [
  {
    name: 'a PUT without a condition',
    file: 'consumers/runtime/memory.ts',
    from: "if (objects.has(key)) return Promise.resolve('exists')",
    to: '',
  },
  {
    name: 'a refusal (412) that is ignored',
    file: 'consumers/runtime/chain/slot.ts',
    from: "if ((await lake.create(key, body)) === 'created') return { outcome: 'mine' }",
    to: "await lake.create(key, body)\n      return { outcome: 'mine' }",
  },
  {
    name: 'a lost answer taken for a failure, and the rows written again under the next key',
    file: 'consumers/runtime/chain/slot.ts',
    from: "return standing.nonce === nonce ? { outcome: 'mine' } : { outcome: 'rival', standing }",
    to: "return { outcome: 'mine' }",
  },
  {
    name: 'a slot that is deleted after it was created',
    file: 'consumers/runtime/memory.ts',
    from: "put(key, body)\n      return Promise.resolve('created')",
    to: "put(key, body)\n      if (key.includes('arrived_on') && objects.size % 7 === 0) objects.delete(key)\n      return Promise.resolve('created')",
  },
  {
    name: 'ids kept over a reopen',
    file: 'consumers/runtime/loop/open.ts',
    from: "consumer.kind === 'stateless' ? remember(chain, at.slot) : rememberIds(0)",
    to: "consumer.kind === 'stateless' ? (kept.get(chain.assignment) ?? remember(chain, at.slot).then((it) => (kept.set(chain.assignment, it), it))) : rememberIds(0)",
  },
  {
    name: 'state kept over a reopen',
    file: 'consumers/runtime/loop/open.ts',
    from: "consumer.kind === 'stateful' ? restore(chain, consumer, at.slot, suppression) : new Map<string, unknown>()",
    to: "consumer.kind === 'stateful' ? (keptStates.get(chain.assignment) ?? restore(chain, consumer, at.slot, suppression).then((it) => (keptStates.set(chain.assignment, it), it))) : new Map<string, unknown>()",
  },
  {
    name: 'no memory of ids at all',
    file: 'consumers/runtime/loop/take.ts',
    from: 'rows.length > 0 ? () => seen.add(received.eventId, contentDigest(content), appendTime) : nothing',
    to: 'nothing',
  },
  {
    name: 'ids not loaded from the lake',
    file: 'consumers/runtime/loop/open.ts',
    from: 'for (const { id, at } of rows) seen.add(id, 0, at)',
    to: 'void rows',
  },
  {
    name: '_current written from an open buffer',
    file: 'consumers/runtime/loop/fill.ts',
    from: 'filling.share.hold(filling.segment.held())',
    to: 'filling.share.hold(filling.segment.held())\n      await noteCurrent(chain, position)',
  },
  {
    name: 'folders that go back with the clock',
    file: 'consumers/runtime/loop/fill.ts',
    from: 'if (record.appendTime >= filling.nextDay && ',
    to: 'if ((record.appendTime >= filling.nextDay || record.appendTime < filling.nextDay - 86_400_000) && ',
  },
  {
    name: 'stale records after a seek taken for new ones',
    file: 'consumers/runtime/loop/read-on.ts',
    from: 'if (record.offset < waiting) {',
    to: 'if (record.offset < waiting - 2n) {',
  },
  {
    name: 'no look at the log before a PUT',
    file: 'consumers/runtime/chain/log-identity.ts',
    from: 'if (await assignment.same()) return true',
    to: 'if ((await assignment.same()) || true) return true',
  },
  {
    name: 'state restored from _current alone',
    file: 'consumers/runtime/loop/state.ts',
    from: 'await joinSlots(into(states), place.epoch, partition, own ?? 0n)',
    to: 'if (own === undefined) await joinSlots(into(states), place.epoch, partition, 0n)',
  },
  {
    name: 'other tables in the middle of a segment',
    file: 'consumers/runtime/loop/fill.ts',
    from: "if (arePremisesDue() && (await checkPremises(filling)) === 'lost') return 'lost'",
    to: "if (arePremisesDue()) Object.assign(position.memory, await (await import('./premises.ts')).readPremises(work))",
  },
  {
    name: 'a footer that names the tables of the PUT, and not those of its rows',
    file: 'consumers/runtime/loop/commit.ts',
    from: 'versionWith(work.consumer.modelVersion, tables)',
    to: "versionWith(work.consumer.modelVersion, (await (await import('./premises.ts')).readPremises(work)).tables)",
  },
  {
    name: 'the key of a slot taken from the first record instead of the position',
    file: 'consumers/runtime/loop/commit.ts',
    from: 'const key = slotKey(work.consumer.dataset, partition, slot)\n  const nonce = work.nonce()\n  const began',
    to: 'const key = slotKey(work.consumer.dataset, partition, { ...slot, offset: segment.endOffset })\n  const nonce = work.nonce()\n  const began',
  },
]
