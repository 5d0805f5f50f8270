/**
 * Breaks of the promise of field ids that were decided, each as the sentence `npm run check:ids` says and the reason. Who reads the
 * tables by field id has to write them anew, so the changelog says "breaking" for each.
 */
export const DECIDED: readonly { readonly breach: string; readonly why: string }[] = []
