/** What tells the line of a mail program from a sentence. Dates are no times: "02.03.2026" has two dots. */
export const TIME_OF_DAY = /(?<![\d.])\d{1,2}(?:[:.h]|時|点|시)\d{2}(?![\d.]\d)/
export const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/
export const ADDRESS = /[^\s@<>()[\]]{1,64}@[^\s@<>()[\]]{1,255}/
/** An address as mail programs write it behind a name; iOS and Outlook repeat it with `mailto:`. */
export const BRACKETED_ADDRESS = /[<([]\s?(?:mailto:)?[^\s@<>()[\]]{1,64}@[^\s@<>()[\]]{1,255}/
