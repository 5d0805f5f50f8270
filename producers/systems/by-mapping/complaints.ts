import type { z } from 'zod'

/** What is wrong in a mapping: where, and the rule it breaks, as a sentence to whoever wrote it. */
export type MappingComplaint = { readonly path: string; readonly rule: string }

type Issue = z.core.$ZodIssue

/** A complaint per fault zod found. */
export function complaintsOf(error: { readonly issues: readonly Issue[] }, prefix: string): readonly MappingComplaint[] {
  return error.issues.flatMap((issue) => ofIssue(issue, prefix))
}

function ofIssue(issue: Issue, prefix: string): readonly MappingComplaint[] {
  const path = [...(prefix === '' ? [] : [prefix]), ...issue.path.map(String)].join('.')
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: path === '' ? key : `${path}.${key}`, rule: 'unknown word' }))
  if (issue.code === 'invalid_union') {
    // Of several shapes a value may have, the one it was meant to be is the one whose outside fits.
    const meant = issue.errors.find((branch) => !branch.some((it) => it.code === 'invalid_type' && it.path.length === 0))
    if (meant !== undefined) return complaintsOf({ issues: meant }, path)
  }
  return [{ path, rule: issue.message }]
}
