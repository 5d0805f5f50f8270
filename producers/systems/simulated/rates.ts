import type { AsideName } from './asides.ts'
import type { SimulatedCause } from './firm.ts'
import type { Story } from './story.ts'
import type { Language } from './language.ts'

/**
 * How often each thing happens in the made-up firm. All rates of stories and of planted things stand here, so that a change of them is
 * seen as one. They are fixed before rules are judged by them: a change makes the table in docs/evaluation.md, and every number measured
 * so far, incomparable. Weights of a list are relative to their sum; the other numbers are chances from 0 to 1.
 */

type Weights<T> = readonly (readonly [T, number])[]

/** How many customers have which story. */
export const STORY_WEIGHTS: Weights<Story> = [
  ['calm', 50],
  ['billing_errors', 8],
  ['captive', 7],
  ['leaver', 8],
  ['rescued', 7],
  ['advocate', 7],
  ['insider', 3],
  ['silent', 4],
  ['visitor', 5],
  ['prospect', 7],
]

/** What customers speak. Those who do not speak English are a test of silence. */
export const LANGUAGE_WEIGHTS: Weights<Language> = [
  ['en', 95],
  ['de', 3],
  ['es', 2],
]

/** What brings customers to the firm, where their story does not say. */
export const CAUSE_WEIGHTS: Weights<SimulatedCause> = [
  ['billing', 25],
  ['product', 22],
  ['website', 14],
  ['delivery', 12],
  ['outage', 9],
  ['staff', 8],
  ['policy', 10],
]

/** Everyday matters: about one in `days` days. */
export const EVERYDAY = {
  days: 30,
  /** Solved at once, less what the brand is sloppy by. */
  solved: 0.82,
  /** Of those not solved: closed without a solution; the others stay open with the firm. */
  closedUnsolved: 0.6,
  angry: 0.2,
  /** Of the solved: ends gladly. Of the others: ends bitterly. */
  glad: 0.45,
  bitter: 0.5,
  /** Not solved, and the customer tries again within the week. */
  secondTry: 0.6,
} as const

/** The stories with a plot. */
export const PLOTS = {
  /** A month of wrong bills: chased once more. */
  billChased: 0.5,
  /** Billed wrongly for three months, and kept by an offer. */
  billedKept: 0.25,
  /** Somebody who leaves was hurt before; asks to cancel rather than for a porting code; names where they go; is kept; refuses an offer. */
  leaverHurt: 0.7,
  leaverCancels: 0.7,
  leaverNamesRival: 0.5,
  leaverKept: 0.2,
  leaverRefuses: 0.5,
  /** Somebody who leaves tells others. */
  leaverPosts: 0.5,
  /** A captive customer or one who leaves warns in a post; otherwise in a review. An advocate praises in a post; otherwise in a review. */
  captivePosts: 0.6,
  advocatePosts: 0.5,
  /** Somebody who was rescued praises the firm in a post. */
  rescuedPosts: 0.35,
  prospectAngry: 0.2,
  /** Goes away because of how they were treated, and says so. */
  prospectLost: 0.4,
} as const

/** Current customers who have a second product of the brand. */
export const OWNS_BOTH = 0.35

/** Offers, and how they are taken: by those who had been angry in the contact, and by the others. */
export const OFFERS = {
  /** Of contacts without a request to leave: an offer of more is made. */
  upsell: 0.12,
  outcomes: {
    angry: [
      ['annoyed', 50],
      ['rejected', 25],
      ['deferred', 10],
      ['accepted', 15],
    ],
    plain: [
      ['annoyed', 12],
      ['rejected', 40],
      ['deferred', 18],
      ['accepted', 30],
    ],
  },
  /** An offer to stay that is refused: annoys those who had been angry, and the others. */
  stayAnnoys: { angry: 0.5, plain: 0.15 },
} as const

/**
 * Of contacts: what the source states besides. `campaign` and `referral` of the questions of those who want to buy, `language` where
 * it is not English.
 */
export const STATED = { attempt: 0.4, handoff: 0.7, campaign: 0.35, referral: 0.3, purchases: 0.6, language: 0.7 } as const

/** How words look in their channel. Slips, short forms and the like: per turn of a customer; a transcript without marks: per call. */
export const WEAR = {
  /** A turn that is typed with one to three slips. */
  slips: 0.2,
  /** In chats, messages, posts and comments. */
  shortForms: 0.08,
  apostrophes: 0.12,
  noFullStop: 0.3,
  lowerCase: 0.12,
  /** Calls whose words come from plain speech recognition; in them, per word: a filler, a word said twice. */
  transcripts: 0.6,
  fillers: 0.06,
  repeats: 0.01,
  /** Mails of customers. Those of the firm are always signed. `tail`: quotes the mail it answers. */
  greeting: 0.5,
  signature: 0.6,
  tail: 0.6,
  wrapped: 0.25,
} as const

/** Calls before the one that got through: hung up in the menu, or while waiting. */
export const ABANDONED = { customers: 0.05, prospects: 0.2, inMenu: 0.5 } as const

/**
 * What is said beside the matter of a contact: `told` where it fits (plantings.ts says where), `alike` in any contact that it is not told
 * in. A contact holds at most two.
 */
export const ASIDES: Readonly<Record<AsideName, { readonly told: number; readonly alike: number }>> = {
  protected: { told: 0.02, alike: 0.03 },
  prospect_lost: { told: 1, alike: 0.4 },
  abusive: { told: 0.12, alike: 0.03 },
  escalation: { told: 0.2, alike: 0.03 },
  held_back: { told: 0.2, alike: 0.04 },
  idea: { told: 0.05, alike: 0.04 },
  promise_broken: { told: 0.2, alike: 0.04 },
  better_elsewhere: { told: 0.1, alike: 0.04 },
  product_pair: { told: 0.12, alike: 0.03 },
  missing_content: { told: 0.1, alike: 0.03 },
  need: { told: 0.05, alike: 0.03 },
  pain: { told: 0.05, alike: 0.03 },
}

/**
 * On the dark day: the share of the customers hit who turn to the firm, and of these the share who hear that it is mended. Of those who hear
 * it some praise in a post, of the others some grumble in one.
 */
export const OUTAGE = { turnsToFirm: 0.7, mended: 0.5, praises: 0.5, grumbles: 0.2 } as const
