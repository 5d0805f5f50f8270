import type { Html } from '../kit/markup.ts'
import type { Ask } from './ask.ts'
import type { Scope } from './scope.ts'

/** A part of the report: what it asks, and what it says of the answer. */
export type Section = {
  /** The anchor of the part. */
  readonly id: string
  readonly title: string
  readonly write: (ask: Ask, scope: Scope) => Promise<Findings>
}

/** `finding` is the answer in a sentence or two; a part without rows has nothing else. */
export type Findings = { readonly finding: string; readonly body?: Html }
