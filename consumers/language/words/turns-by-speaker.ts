import type { Interaction, Turn } from '../../../schemas/event/interaction.ts'
import { looksEnglish } from './english.ts'
import { readWords, type Words } from './words.ts'

/**
 * Who said what. Only the customer's turns, and the comment beside a rating, are the customer's voice; bots and systems are
 * nobody's. `turn` is the place among all turns, so that what came before and behind can be told; comments come last.
 */
export type Voice = { readonly words: Words; readonly seq: number }

/** What the customer said, in order. Comments that repeat a turn count once. */
export function customerVoice(interaction: Interaction): readonly Voice[] {
  const turns = said(interaction, 'customer')
  const voices = turns.map(({ text, seq }) => ({ words: readWords(text), seq }))
  for (const { comment } of interaction.ratings ?? [])
    if (comment !== undefined && !turns.some(({ text }) => text === comment))
      voices.push({ words: readWords(comment), seq: Number.MAX_SAFE_INTEGER })
  return voices
}

/** What human agents said, in order. */
export function agentVoice(interaction: Interaction): readonly Voice[] {
  return said(interaction, 'agent').map(({ text, seq }) => ({ words: readWords(text), seq }))
}

function said(interaction: Interaction, speaker: Turn['speaker']): readonly Turn[] {
  return (interaction.content.turns ?? []).filter((it) => it.speaker === speaker)
}

/**
 * Whether the rules know the customer's language: declared English, or not declared and looking like it. A conversation whose
 * customer turns declare another language is not looked at, whatever its words look like.
 */
export function speaksEnglish(interaction: Interaction, voices: readonly Voice[]): boolean {
  const declared = new Set<string>()
  for (const turn of said(interaction, 'customer')) {
    const language = turn.language ?? interaction.content.language
    if (language !== undefined) declared.add(/^en\b/i.test(language) ? 'en' : 'other')
  }
  if (declared.size === 0 && interaction.content.language !== undefined)
    declared.add(/^en\b/i.test(interaction.content.language) ? 'en' : 'other')
  if (declared.has('other')) return false
  return declared.has('en') || looksEnglish(voices)
}
