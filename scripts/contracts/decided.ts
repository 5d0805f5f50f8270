/**
 * Breaks of a contract that were decided, each as the sentence `npm run check:contracts` says, without the commit, and the reason. The
 * changelog says "breaking" for each.
 */
export const DECIDED_BREAKS: readonly { readonly breach: string; readonly why: string }[] = []
