/** What the names of fields say, whatever the system. */

/** Holds a phone number, even where it holds digits alone. */
const PHONE_NAME =
  /phone|mobile|cell(?!s|_?id)|telefon|handy|(?:^|[_ -])fax|whats_?app|msisdn|caller(?!.*name)|callback|^(?:ani|dnis|wa_?id|from|to|sender|recipient|tel|customer_?number_?dialed)$/i
/** Holds an id: digits in it are no phone number unless they are written as one. */
const ID_WORD = /(?:^|[_\s.-])(?:id|ids|uuid|guid|key|arn|ref|sid)$/i
const ID_ENDING = /[a-z](?:Id|ID|Ids|Key|Arn|ARN|Sid|Ref)$/

/** Digits, or a number as people write it. */
const DIGITS = /^\+?[\d\s().-]{7,24}$/

/** Nobody sees a control or format sign in a number, and ingest reads the number without it. */
export function isPhoneField(name: string, value: string): boolean {
  const digits = value.replaceAll(/\D/g, '').length
  return DIGITS.test(value.replaceAll(/[\p{Cc}\p{Cf}]/gu, '')) && digits >= 7 && digits <= 17 && PHONE_NAME.test(name)
}

export function isIdField(name: string): boolean {
  return ID_WORD.test(name) || ID_ENDING.test(name)
}
