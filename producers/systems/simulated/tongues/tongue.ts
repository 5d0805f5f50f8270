type Texts<Names extends string> = Readonly<Record<Names, readonly string[]>>
type Mood = 'glad' | 'cross' | 'plain'

/** What is said in another language than English. No rule reads it, so it tells nothing: a test of silence. */
export type Tongue = {
  readonly customer: Texts<'plain' | 'angry' | 'chasing' | 'relieved' | 'content' | 'bitter'>
  readonly agent: Texts<'greetings' | 'questions' | 'solving' | 'stalling'>
  /** For others to read. */
  readonly posts: Texts<Mood>
  /** In the box below a survey. */
  readonly comments: Texts<Mood>
}
