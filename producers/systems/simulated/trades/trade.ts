import type { Brand, SimulatedCause } from '../firm.ts'
import type { AsideName } from '../asides.ts'
import type { Aside, Sentence, TellingSentence } from '../texts/sentence.ts'

type Texts<Names extends string> = Readonly<Record<Names, readonly Sentence[]>>
type TellingTexts<Names extends string> = Readonly<Record<Names, readonly TellingSentence[]>>
type Mood = 'glad' | 'cross' | 'plain'

/** What a made-up group of firms does: its brands, and what its customers and its people say. */
export type Trade = {
  readonly firm: {
    readonly brands: readonly Brand[]
    /** The firms its customers go to. */
    readonly rivals: readonly string[]
    /** What it advertises. */
    readonly campaigns: readonly string[]
    /** The codes the firm's people choose from. */
    readonly reasons: Readonly<Record<SimulatedCause, string>>
  }
  /** How customers begin, by what brought them: told plainly, or told in anger. */
  readonly problems: Readonly<Record<SimulatedCause, Texts<'plain' | 'angry'>>>
  /** What customers say after the beginning. `porting` is empty in a trade that gives no numbers. */
  readonly voices: Texts<'details' | 'relieved' | 'content' | 'bitter'> &
    TellingTexts<'chasing' | 'farewells' | 'porting' | 'bound' | 'elsewhere' | 'staying'>
  readonly agents: Texts<
    'greetings' | 'bot' | 'questions' | 'owning' | 'reciting' | 'solving' | 'stalling' | 'answering' | 'offering' | 'endings'
  >
  /** Offers of more by the firm's people, and what customers say to an offer; `pondered`: neither yes nor no. */
  readonly offers: TellingTexts<'upselling' | 'annoyed' | 'welcome' | 'declined'> & Texts<'pondered'>
  /** What texts tell besides what they were written for: an angry beginning that counts a third failure is a severe one, too. */
  readonly besides: readonly TellingSentence[]
  /** What is said beside the matter. */
  readonly asides: Readonly<Record<AsideName, Aside>>
  /** What is written for others to read, and in the box below a survey. */
  readonly inPublic: {
    readonly posts: Texts<Mood | 'insider' | 'mended'>
    readonly reviews: Texts<Mood>
    readonly comments: Texts<Mood>
  }
}
