/** What really goes on with a customer; no event says so. */
export type Story =
  /** Now and then a question, mostly answered. */
  | 'calm'
  /** Billed wrongly three months running; who can leave, leaves. */
  | 'billing_errors'
  /** Bound for long, badly served: asks when they are free, and warns others until then. */
  | 'captive'
  /** Leaves, and says so. */
  | 'leaver'
  /** Badly served once, then rescued; stays. */
  | 'rescued'
  /** Glad, and says so to others. */
  | 'advocate'
  /** Paid by the firm, and praises it. */
  | 'insider'
  /** Badly served once, says nothing more, and leaves. */
  | 'silent'
  /** Comes to the shop. */
  | 'visitor'
  /** Not yet a customer. */
  | 'prospect'
