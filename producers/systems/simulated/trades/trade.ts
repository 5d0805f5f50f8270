import type { Brand, SimulatedCause } from '../firm.ts'
import type { Sentence, TellingSentence } from '../texts/sentence.ts'
import * as airlineAgents from './airline/agents.ts'
import * as airlineBrands from './airline/brands.ts'
import * as airlineProblems from './airline/problems.ts'
import * as airlinePublic from './airline/public.ts'
import * as airlineVoices from './airline/voices.ts'
import * as shopAgents from './shop/agents.ts'
import * as shopBrands from './shop/brands.ts'
import * as shopProblems from './shop/problems.ts'
import * as shopPublic from './shop/public.ts'
import * as shopVoices from './shop/voices.ts'
import * as telecomAgents from './telecom/agents.ts'
import * as telecomBrands from './telecom/brands.ts'
import * as telecomProblems from './telecom/problems.ts'
import * as telecomPublic from './telecom/public.ts'
import * as telecomVoices from './telecom/voices.ts'

/** What a made-up group of firms does: its brands, and what its customers and its people say. */
export type Trade = {
  readonly brands: {
    readonly BRANDS: readonly Brand[]
    /** The firms its customers go to. */
    readonly RIVALS: readonly string[]
    /** The codes the firm's people choose from. */
    readonly REASONS: Readonly<Record<SimulatedCause, string>>
  }
  readonly problems: { readonly PROBLEMS: Readonly<Record<SimulatedCause, Readonly<Record<'plain' | 'angry', readonly Sentence[]>>>> }
  readonly voices: Readonly<Record<'DETAILS' | 'RELIEVED' | 'CONTENT' | 'BITTER', readonly Sentence[]>> &
    /** `PORTING` is empty in a trade that gives no numbers. */
    Readonly<Record<'CHASING' | 'FAREWELLS' | 'PORTING' | 'BOUND' | 'ELSEWHERE' | 'STAYING', readonly TellingSentence[]>>
  readonly agents: Readonly<Record<'GREETINGS' | 'BOT', readonly string[]>> &
    Readonly<
      Record<'QUESTIONS' | 'OWNING' | 'RECITING' | 'SOLVING' | 'STALLING' | 'ANSWERING' | 'OFFERING' | 'ENDINGS', readonly Sentence[]>
    >
  readonly inPublic: {
    readonly POSTS: Readonly<Record<'glad' | 'cross' | 'plain' | 'insider', readonly Sentence[]>>
    readonly REVIEWS: Readonly<Record<'glad' | 'cross' | 'plain', readonly Sentence[]>>
    readonly COMMENTS: Readonly<Record<'glad' | 'cross' | 'plain', readonly Sentence[]>>
  }
}

export const TRADE_NAMES = ['telecom', 'airline', 'shop'] as const
export type TradeName = (typeof TRADE_NAMES)[number]

export const TRADES: Readonly<Record<TradeName, Trade>> = {
  telecom: {
    brands: telecomBrands,
    problems: telecomProblems,
    voices: telecomVoices,
    agents: telecomAgents,
    inPublic: telecomPublic,
  },
  airline: {
    brands: airlineBrands,
    problems: airlineProblems,
    voices: airlineVoices,
    agents: airlineAgents,
    inPublic: airlinePublic,
  },
  shop: {
    brands: shopBrands,
    problems: shopProblems,
    voices: shopVoices,
    agents: shopAgents,
    inPublic: shopPublic,
  },
}
