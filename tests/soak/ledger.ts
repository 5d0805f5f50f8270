import type { SurveyAnswer } from './load-source.ts'

/** What was sent and what came of it, as the senders know it: what an audit holds the lake against. */
export type Ledger = {
  /** By event id: the bodies sent under it, the first one first. */
  readonly sent: Map<string, SurveyAnswer[]>
  /** Event ids answered 200 as published. */
  readonly acked: Set<string>
  /** Event ids answered 200 and kept back by the gateway: their customers are on the suppression list. */
  readonly keptBack: Set<string>
  /** Ids within payloads no event can be made of, answered 200: they must be in the topic of rejected payloads. */
  readonly rejected: Set<string>
  /** Records a foreign producer put on the topic that no consumer can read, base64; true once the log has acknowledged one. */
  readonly poison: Map<string, boolean>
  /** How many requests were answered with what; `none` where no answer came. */
  readonly answers: Map<string, number>
  /** Answers that should never have been given, one sentence each. */
  readonly complaints: string[]
}

export function emptyLedger(): Ledger {
  return {
    sent: new Map(),
    acked: new Set(),
    keptBack: new Set(),
    rejected: new Set(),
    poison: new Map(),
    answers: new Map(),
    complaints: [],
  }
}

export function noteSent(ledger: Ledger, event: string, answer: SurveyAnswer): void {
  const bodies = ledger.sent.get(event)
  if (bodies === undefined) ledger.sent.set(event, [answer])
  else bodies.push(answer)
}
