const OUT_OF = /^\D{0,40}\d[\d.,]{0,8}\s?(?:\/|out of|of|von|sur|su|de|van|av|af|z)\s?(\d{1,4})(?![\d.,]*\d)/iu

/** The end of the scale that a text names beside a score: 10 in "5/10" and "5 out of 10". */
export function statedEnd(text: string): number | undefined {
  const end = OUT_OF.exec(text.slice(0, 80))?.[1]
  return end === undefined ? undefined : Number(end)
}
