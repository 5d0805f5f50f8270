/** A token for a login, and for how long it is valid. Without a time, it is used for one login. */
export type Token = { readonly value: string; readonly livesMs?: number }

/** A token is renewed after this share of its life, and at least this long before its end: a session must outlive its login. */
const SHARE = 0.8
const LEAST_LEFT_MS = 20_000

/**
 * Keeps the token that `ask` gives until it is due, because every connection needs one. Logins at the same moment ask once. When the
 * renewal fails, a token that is still valid is used. `elapsed` are milliseconds that never go back.
 */
export function keepToken(ask: () => Promise<Token>, elapsed: () => number): () => Promise<string> {
  let kept: { readonly value: string; readonly due: number; readonly end: number } | undefined
  let asking: Promise<string> | undefined

  async function renew(): Promise<string> {
    const asked = elapsed()
    try {
      const { value, livesMs = 0 } = await ask()
      kept = { value, due: asked + Math.min(livesMs * SHARE, livesMs - LEAST_LEFT_MS), end: asked + livesMs }
      return value
    } catch (error) {
      if (kept !== undefined && elapsed() < kept.end) return kept.value
      throw error
    }
  }

  return async () => {
    if (kept !== undefined && elapsed() < kept.due) return kept.value
    return await (asking ??= renew().finally(() => (asking = undefined)))
  }
}
