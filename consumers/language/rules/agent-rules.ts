import { findAll, compilePhrasebook } from '../words/phrasebook.ts'
import type { Voice } from '../words/turns-by-speaker.ts'

/** What a human agent's words show. Each with a sentence of our own that a test runs. */
export type AgentRule = { readonly phrase: string; readonly shows: Shows; readonly example: string }

export type Shows = 'ownership' | 'uses_history' | 'pitch' | 'feels_with' | 'stock_phrase' | 'policy' | 'tools' | 'sales_pressure'

export const AGENT_RULES: readonly AgentRule[] = [
  { phrase: "i'll|will personally? call|ring|get|come *? back", shows: 'ownership', example: "I'll call you back at four." },
  { phrase: "i'll|will take care of|this", shows: 'ownership', example: "I'll take care of that." },
  { phrase: "i'll|will make sure", shows: 'ownership', example: "I'll make sure it leaves today." },
  { phrase: 'leave it|this|that with me', shows: 'ownership', example: 'Leave it with me.' },
  { phrase: "that's|that|this was|is? our|my mistake|fault|error", shows: 'ownership', example: 'That was our mistake.' },
  { phrase: 'i can see that? you', shows: 'uses_history', example: 'I can see you wrote on Monday.' },
  { phrase: 'i see from|that you|your', shows: 'uses_history', example: 'I see from your notes that the meter leaked.' },
  { phrase: 'last time you', shows: 'uses_history', example: 'Last time you had the small box.' },
  { phrase: 'since your last call|visit|order', shows: 'uses_history', example: 'Since your last visit the form has changed.' },
  { phrase: 'can|may|could i interest|offer you', shows: 'pitch', example: 'May I offer you the large plan.' },
  { phrase: 'would you be interested in', shows: 'pitch', example: 'Would you be interested in a second line.' },
  { phrase: 'we have a|an special|great|exclusive offer|deal', shows: 'pitch', example: 'We have a special offer today.' },
  { phrase: 'that must be|have|feel', shows: 'feels_with', example: 'That must be hard with a baby at home.' },
  { phrase: 'i can|would imagine how|be|feel', shows: 'feels_with', example: 'I can imagine how that feels.' },
  { phrase: "i'd|would be upset|angry|annoyed|frustrated too", shows: 'feels_with', example: "I'd be angry too." },
  { phrase: "you're|are right to? be", shows: 'feels_with', example: "You're right to be angry." },
  { phrase: 'sorry you had to', shows: 'feels_with', example: "I'm sorry you had to stand in the rain." },
  { phrase: 'sorry for the|any inconvenience|delay|trouble', shows: 'stock_phrase', example: 'Sorry for the inconvenience.' },
  {
    phrase: 'apologise|apologize|apologies for the|any inconvenience|delay|trouble',
    shows: 'stock_phrase',
    example: 'We apologise for any inconvenience.',
  },
  { phrase: 'i understand your frustration|concern|concerns', shows: 'stock_phrase', example: 'I understand your frustration.' },
  { phrase: 'your call|business|feedback is important', shows: 'stock_phrase', example: 'Your feedback is important to us.' },
  { phrase: 'thank you for your patience', shows: 'stock_phrase', example: 'Thank you for your patience.' },
  { phrase: 'our policy', shows: 'policy', example: 'Our policy says thirty days.' },
  { phrase: "i'm|am not allowed|permitted|authorised|authorized to", shows: 'policy', example: "I'm not allowed to waive it." },
  {
    phrase: "my|the|our system|computer|screen won't|doesn't|does|will|is|isn't|can't not? let|allow|down|slow|show|working|open",
    shows: 'tools',
    example: "The system won't let me change it.",
  },
  { phrase: 'i have|must|need to offer you|this|everyone', shows: 'sales_pressure', example: 'I have to offer this on each call.' },
]

const book = compilePhrasebook(AGENT_RULES)

/** What the agents' words show, and whether they asked anything. */
export function matchAgentRules(voices: readonly Voice[]): ReadonlySet<Shows | 'question'> {
  const shown = new Set<Shows | 'question'>()
  for (const { words } of voices) {
    if (words.asks.includes(true)) shown.add('question')
    for (const { entry } of findAll(book, words)) shown.add(entry.shows)
  }
  return shown
}
