import type { SeededRandom } from '../random.ts'
import { WEAR } from '../rates.ts'
import type { Language } from '../language.ts'

const FILLERS: Readonly<Record<Language, readonly string[]>> = {
  en: ['uh', 'um', 'you know', 'i mean', 'well', 'like', 'er', 'so'],
  de: ['äh', 'also', 'ähm', 'ja', 'halt'],
  es: ['eh', 'pues', 'bueno', 'este', 'o sea'],
}

/** A spoken text as plain speech recognition writes it: no marks, no capitals, and everything that one says while one thinks. */
export function transcribe(text: string, random: SeededRandom, language: Language): string {
  const words = text.split(/\s+/).filter((it) => it !== '')
  const heard = words.flatMap((word, at) => {
    const plain = withoutMarks(word)
    if (plain === '') return []
    // Nobody stops in the middle of a name.
    const mayStop = at > 0 && /^\p{Ll}/u.test(word)
    if (mayStop && random.chance(WEAR.fillers)) return [random.pick(FILLERS[language]), plain]
    return mayStop && random.chance(WEAR.repeats) ? [plain, plain] : [plain]
  })
  return heard.join(' ')
}

/** Marks inside a word stay where they are said: a price, a short form. */
function withoutMarks(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '')
}
