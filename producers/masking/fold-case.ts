/** Texts that a pattern without case takes for equal are equal here (tried for every letter of Unicode); some others are too. */
export function foldCase(text: string): string {
  return text.toLowerCase().toUpperCase()
}
