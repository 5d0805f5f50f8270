/**
 * What an error says, for a sentence of ours. Errors of Node's core are not always `instanceof Error` (another realm), and whatever
 * was thrown may be no error at all.
 */
export function errorText(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error)
}
