import type { Draft } from '../../adapter.ts'
import type { Planted } from './truth.ts'

/** A contact when everything is known of it, and how hard it was. Revisions and repeats are cut from it (deliveries.ts). */
export type Contact = { readonly draft: Draft; readonly endsAt: number; readonly painless: boolean; readonly told: readonly Planted[] }

export type Naming = { readonly id: string; readonly native: string; readonly thread: string }
