import type { Group, Run } from './digits.ts'
import type { Span } from './spans.ts'

/** Finds numbers that only the word before them tells apart: security codes, PINs, numbers of a person's state. */
export function findSecrets(text: string, runs: readonly Run[], hasCard: boolean): readonly Span[] {
  const found: Span[] = runs.flatMap(socialSecurity)
  const groups = runs.flat()
  let end = 0
  for (const [at, { start, end: after, digits, glued }] of groups.entries()) {
    // The digit of a word such as CVV2 belongs to the word.
    if (glued === 'letter' && digits.length === 1) continue
    const before = start - end < 4 ? '' : text.slice(Math.max(end, start - LOOK_BACK), start)
    end = after
    if (!HINT.test(before)) continue
    for (const { kind, before: words, fewest, most } of SECRETS) {
      if ((kind === 'code' && !hasCard) || !words.test(before)) continue
      const last = endOfDigits(text, groups, at, fewest, most)
      if (last === undefined) continue
      found.push({ start: start - (kind === 'ssn' ? letters(before) : 0), end: last, kind: kind === 'code' ? 'cvv' : kind })
      break
    }
  }
  return found
}

const LOOK_BACK = 90
/** Parts of the words below: most texts before a number have none of them. */
const HINT =
  /cv[vcn]|csc|cid|code|digit|sec|verif|back|pr\u00fcf|sicher|crypto|pin|pass|geheim|tan|otp|one|clave|ssn|social|sozial|rent|steuer|tax|tin|nat|nino|segur|s\u00e9cu|fiscal|person|cpr|aadh|nhs|pesel|cpf|bsn|ni[ ef]|dni|sin/i

const FILLER =
  '(?:[\\s:=#.,()\'"*\\u2013-]|&nbsp;|(?<!\\p{L})(?:is|was|are|code|number|no|nr|nummer|my|his|her|the|ist|lautet|war|es|est|il|to|of|for|on|it|its|card|and|und|your|changed|you|need|same|still|last|four|three|digits?|ends?|ending|in|with|as|at|an|me|new|meine?|der|die|auf|karte|de|la|le|mon|mi)(?!\\p{L})|[A-Z]{1,6}(?=\\s?$)){0,24}$'
/** The words, and what may stand between them and their number. */
const saying = (list: string, flags: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])${FILLER}`, flags)

/** `most`: longer numbers are something else. `code` counts only in a text that holds a card. */
const SECRETS = [
  {
    kind: 'cvv',
    fewest: 3,
    most: 4,
    before: saying(
      'cvv2?|cvc2?|cvn2?|csc|card (?:security|verification) (?:code|value|number)|security (?:code|number|digits)|verification (?:code|value)|(?:code )?on the back|(?:karten)?prüf(?:ziffer|nummer)|sicherheits(?:code|nummer)|c[óo]digo de seguridad|cryptogramme(?: visuel)?|code de sécurité|codice di sicurezza',
      'iu',
    ),
  },
  { kind: 'code', fewest: 3, most: 4, before: saying('code|cid|sec|digits|code ist|code est', 'iu') },
  {
    kind: 'pin',
    fewest: 4,
    most: 8,
    before: saying(
      'pin|pin[- ]?(?:code|number|nummer)|passcode|pass ?code|geheimzahl|geheimnummer|tan|otp|one[- ]time (?:code|password|pin)|code secret|clave secreta',
      'iu',
    ),
  },
  {
    kind: 'ssn',
    fewest: 4,
    most: 14,
    before: saying(
      'ssn|social security(?: number| no| nr)?|social(?= (?:is|number|no))|sozialversicherungs(?:nummer|nr)|rentenversicherungs(?:nummer|nr)|steuer-?id(?:entifikationsnummer)?|tax(?:payer)? (?:id|identification)(?: number)?|itin|national insurance(?: number)?|nino|social insurance(?: number)?|n[úu]mero de (?:la )?seguridad social|numéro de sécu(?:rité sociale)?|codice fiscale|personnummer|cpr-?nummer|aadhaar|nhs number|pesel|cpf|bsn',
      'iu',
    ),
  },
  { kind: 'ssn', fewest: 4, most: 14, before: saying('TIN|NI number|NIE|DNI|NIF|SIN', 'u') },
] as const

/** How many letters begin the number itself (QQ 12 34 56 C). */
function letters(before: string): number {
  const found = /(?<![\p{L}\p{N}])([A-Z]{1,6}) ?$/u.exec(before)
  return found === null || ACRONYM.test(found[1] ?? '') ? 0 : found[0].length
}

const ACRONYM = /^(?:SSN|TIN|ITIN|NI|NIE|DNI|NIF|SIN|CPF|BSN|NINO|PESEL|CPR|NHS|IS|NUMBER|NO|NR)$/

/** The end of the digits that belong together, where there are enough of them and not too many. */
function endOfDigits(text: string, groups: readonly Group[], first: number, fewest: number, most: number): number | undefined {
  let count = 0
  let end: number | undefined
  for (let at = first; at < groups.length; at += 1) {
    const group = groups[at]
    if (group === undefined || (at > first && !/^[ .,/\u00a0-]{1,2}$/.test(group.gap))) break
    // Two codes in a row: `123, 12/27`.
    if (count >= fewest && most <= 4) break
    count += group.digits.length
    end = group.end
  }
  if (end === undefined || count < fewest || count > most || /^\s?[%€$£]/.test(text.slice(end, end + 2))) return undefined
  // A letter may end such a number (AB 12 34 56 C).
  return end + (/^ ?[A-Z](?![\p{L}\p{N}])/u.exec(text.slice(end, end + 3))?.[0].length ?? 0)
}

/** Three, two and four digits with one kind of separator, as the numbers of US social security are written. */
function socialSecurity(run: Run): readonly Span[] {
  const found: Span[] = []
  for (let at = 0; at + 2 < run.length; at += 1) {
    const [area, group, serial] = [run[at], run[at + 1], run[at + 2]]
    if (area?.digits.length !== 3 || group?.digits.length !== 2 || serial?.digits.length !== 4) continue
    if (area.glued !== 'no' || serial.glued !== 'no') continue
    const isParted = group.gap === serial.gap && /^[ .\u2010-\u2015-]$/.test(group.gap)
    const isInLonger = (at > 0 && /^[.-]$/.test(area.gap)) || /^[.-]$/.test(run[at + 3]?.gap ?? '')
    const isGiven = !/^(?:000|666)/.test(area.digits) && group.digits !== '00' && serial.digits !== '0000'
    if (isParted && isGiven && !isInLonger) found.push({ start: area.start, end: serial.end, kind: 'ssn' })
  }
  return found
}
