import { rowId } from '../../../schemas/event/ids.ts'

/** A moment of one customer and brand, as far as it is known at an instant. Times are epoch ms. */
export type CustomerMoment = {
  /** What it is, whatever becomes of it. */
  readonly id: string
  readonly kind: 'offer_gate' | 'retention' | 'need' | 'interest' | 'release' | 'win_back'
  readonly status: 'open' | 'taken' | 'expired'
  /** The interaction it comes from. */
  readonly interaction: string
  /** Of an offer: which one of its interaction, from 0. */
  readonly offerSeq: number | null
  readonly openedAt: number
  readonly expiresAt: number | null
  readonly noticeBy: number | null
  readonly reasons: readonly string[]
  readonly product: string | null
  readonly campaign: string | null
  readonly offerKind: string | null
  readonly offerOutcome: 'accepted' | 'rejected' | 'deferred' | 'unknown' | null
  readonly blocked: boolean | null
}

/** What most moments leave open. */
export const plainMoment = {
  offerSeq: null,
  noticeBy: null,
  reasons: [],
  product: null,
  campaign: null,
  offerKind: null,
  offerOutcome: null,
  blocked: null,
} as const

export function momentId(interaction: string, kind: string, ordinal: string): string {
  return rowId('moments', interaction, kind, ordinal)
}

/** Taken where something took it; otherwise expired once its time is over. */
export function statusAt(instant: number, expiresAt: number, isTaken: boolean): CustomerMoment['status'] {
  return isTaken ? 'taken' : instant >= expiresAt ? 'expired' : 'open'
}
