import { vaderTerms } from '../../../../consumers/language/lexicon/vader-terms.ts'
import { compound, valences } from '../../../../consumers/language/model/vader.ts'
import { describeEmoji, isCapital, splitText } from './vader-split.ts'

/** The `compound` of the reference implementation vaderSentiment 3.3.2 for a whole text, from -1 to 1, unrounded. */
export function vader(text: string): number {
  const told = describeEmoji(text)
  const { words, lower, someCapitals } = splitText(told)
  if (words.length === 0) return 0
  const felt = valences(
    lower,
    lower.map((it) => vaderTerms().get(it)),
    someCapitals ? words.map(isCapital) : undefined,
  )
  let sum = 0
  for (const value of felt) sum += value
  const emphasis = emphasisOf(told)
  return compound(sum > 0 ? sum + emphasis : sum < 0 ? sum - emphasis : sum)
}

/** Up to four exclamation marks, and two or more question marks, make a feeling stronger. */
function emphasisOf(text: string): number {
  let exclamations = 0
  let questions = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code === 33) exclamations += 1
    else if (code === 63) questions += 1
  }
  return Math.min(exclamations, 4) * 0.292 + (questions > 3 ? 0.96 : questions > 1 ? questions * 0.18 : 0)
}
