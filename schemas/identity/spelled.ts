import { CALLER_WORDS } from './words.ts'

/**
 * Carriers that must send digits spell a word on the keypad: ANONYMOUS is sent as +266696687. The digits are worked out from the
 * words, so every word of the list is known.
 */
const KEYS = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz']

/** The digits of the keys that carry the letters of a word (ITU-T E.161). */
export function spellOnKeypad(word: string): string {
  return Array.from(word.toLowerCase(), (letter) => {
    const key = KEYS.findIndex((letters) => letters.includes(letter))
    return key < 0 ? '' : String(key + 2)
  }).join('')
}

/**
 * From this length on, a number equal to a word is the word in any plan and with any country code in front: telephone systems put
 * their own code before what they take for a number. One subscriber per plan loses their key; the callers who withhold their number
 * are several percent of all.
 */
const CERTAIN_LENGTH = 9

const words: ReadonlySet<string> = new Set(CALLER_WORDS.map(spellOnKeypad).filter((it) => it.length >= 7))

export function isSpelledWord(digits: string): boolean {
  return words.has(digits)
}

/** Whether the digits are a word so long that no plan matters. */
export function isLongSpelledWord(digits: string): boolean {
  return digits.length >= CERTAIN_LENGTH && words.has(digits)
}
