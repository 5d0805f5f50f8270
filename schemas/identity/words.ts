/** Words that stand where an identifier is missing, in the languages of common telephone systems, CRMs and exports. */

/** Why a caller has no number, in English. */
const STATES = [
  'anonymous',
  'unknown',
  'restricted',
  'private',
  'unavailable',
  'withheld',
  'blocked',
  'hidden',
  'suppressed',
  'undisclosed',
  'unlisted',
  'unidentified',
  'confidential',
  'secret',
] as const

const STRANGERS = ['guest', 'visitor', 'deleteduser'] as const

const NOUNS = [
  '',
  'number',
  'numbers',
  'caller',
  'callers',
  'call',
  'name',
  'id',
  'callerid',
  'cid',
  'party',
  'user',
  'customer',
  'contact',
  'person',
  'phone',
  'phonenumber',
  'telephonenumber',
  'subscriber',
  'email',
] as const

/** What carriers and telephone systems say of a caller in place of a number. */
const CALLER_PHRASES =
  'nocallerid, nonumber, notavailable, notprovided, notgiven, outofarea, outofservicearea, payphone, publicphone, coinphone, coinline'.split(
    ', ',
  )

/** What a caller's number is replaced by, in English; carriers spell these words on the keypad too. */
export const CALLER_WORDS: readonly string[] = [
  ...STATES.flatMap((state) => [state, `${state}number`, `${state}caller`, `number${state}`]),
  ...CALLER_PHRASES,
]

/** What people and programs write for a missing value. */
const MISSING = [
  'anon, none, null, nil, na, nan, undefined, empty, missing, blank, [object Object], false, not applicable, not known, not specified, not set',
  'not disclosed, number not available, not supplied, not recorded, not found, none given, none provided, no id, no name, no cli, no ani, no data, no value',
  'no email, no mail, no email address, no phone, no phone number, no address, no contact, no customer, no caller, user, customer, caller',
  'cli withheld, cli unavailable, cli restricted, clir, wireless caller',
] as const

const OTHER_LANGUAGES = [
  // German, Dutch
  'unbekannt, unbekannte nummer, unbekannter anrufer, unbekannter teilnehmer, anonym, anonymer anrufer, anonyme nummer, unterdrückt',
  'nummer unterdrückt, rufnummer unterdrückt, unterdrückte nummer, unterdrückte rufnummer, rufnummernunterdrückung, keine rufnummer',
  'keine nummer, keine angabe, keine, kein anrufer, nicht angegeben, nicht verfügbar, nicht vorhanden, nicht bekannt, privat, privatnummer',
  'private nummer, geheim, geheimnummer, gesperrt, gast, öffentliches telefon, telefonzelle, k a, ohne rufnummer, ohne nummer',
  'keine rufnummer übermittelt, keine rufnummernübermittlung, rufnummer unbekannt, anrufer unbekannt, teilnehmer unbekannt, privater anrufer',
  'onbekend, onbekend nummer, anoniem, afgeschermd, afgeschermd nummer, privénummer, geheim nummer, geen, niet beschikbaar, niet opgegeven',
  // French
  'anonyme, appel anonyme, inconnu, inconnue, numéro inconnu, appelant inconnu, masqué, numéro masqué, appel masqué, privé, numéro privé',
  'confidentiel, numéro confidentiel, indisponible, non disponible, non communiqué, non renseigné, secret, numéro secret, aucun, invité',
  // Spanish, Portuguese
  'anónimo, desconocido, número desconocido, llamada desconocida, privado, número privado, llamada privada, oculto, número oculto',
  'restringido, número restringido, no disponible, no identificado, sin identificar, sin número, sin identificación, ninguno, invitado',
  'desconhecido, número desconhecido, chamada privada, não identificado, não disponível, não informado, indisponível, confidencial',
  'restrito, número restrito, nenhum, convidado, sem número',
  // Italian, Romanian
  'anonimo, numero anonimo, sconosciuto, numero sconosciuto, privato, numero privato, nascosto, numero nascosto, riservato',
  'numero riservato, non disponibile, nessuno, ospite, necunoscut, număr necunoscut, număr ascuns, ascuns, număr privat',
  // Northern languages
  'okänd, okänt, okänt nummer, anonymt, skyddat nummer, hemligt nummer, hemligt, dolt nummer, ingen, ej tillgänglig, privat nummer',
  'ukendt, ukendt nummer, hemmeligt nummer, skjult nummer, ukjent, ukjent nummer, hemmelig nummer, utilgængelig, utilgjengelig',
  'tuntematon, tuntematon numero, salainen numero, salattu numero, nimetön, ei saatavilla',
  // Polish, Czech, Slovak, Hungarian, Turkish, Greek
  'nieznany, nieznany numer, numer nieznany, zastrzeżony, numer zastrzeżony, prywatny, numer prywatny, anonimowy, ukryty, brak, niedostępny',
  'neznámý, neznámé číslo, skryté číslo, skrytý, anonymní, soukromé číslo, neznámy, skryté, nedostupné, utajené číslo',
  'ismeretlen, ismeretlen szám, rejtett szám, privát szám, névtelen, bilinmeyen, bilinmeyen numara, bilinmiyor, gizli numara, gizli, özel numara',
  'anonim, άγνωστος, άγνωστος αριθμός, απόκρυψη, απόρρητο, ανώνυμος',
  // Russian, Ukrainian, Arabic, Hebrew
  'неизвестно, неизвестный, неизвестный номер, скрытый номер, скрыт, номер скрыт, аноним, анонимный, частный номер, нет, не указан',
  'невідомий, невідомий номер, прихований номер, анонім, غير معروف, رقم غير معروف, مجهول, رقم خاص, خاص, محجوب, غير متوفر',
  'חסוי, מספר חסוי, לא ידוע, אנונימי',
  // Chinese, Japanese, Korean
  '未知, 未知号码, 匿名, 私人号码, 隐藏号码, 无, 无来电显示, 未知號碼, 私人號碼, 不明, 非通知, 非通知設定, 番号非通知, 通知不可能, 表示圏外, 公衆電話, なし',
  '알수없음, 알 수 없음, 발신번호표시제한, 발신자표시제한, 발신번호 없음, 익명, 없음',
] as const

/** A word as it is compared: lower case, without accents, spaces and punctuation. */
export function foldWord(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

const words: ReadonlySet<string> = new Set(
  [
    ...[...STATES, ...STRANGERS].flatMap((state) => NOUNS.flatMap((noun) => [state + noun, noun + state])),
    ...CALLER_PHRASES,
    ...[...MISSING, ...OTHER_LANGUAGES].flatMap((it) => it.split(',')),
  ].map(foldWord),
)

/** Errors that a spreadsheet shows in place of a value, such as `#REF!`, in English and German. */
const CELL_ERROR = /^#(?:[A-Z/0]{2,8}[!?]|NV)$/
/** "s/n" (sin número), "n/d" (non disponible), "N.N.": the marks tell them from codes of two letters. */
const SHORT_MARK = /^(?:[sn]\/[nd]|n\. ?[nbd]\.|s\. ?n\.)$/i

/**
 * Whether a text says that there is no identifier: a word such as "Private Number", a mark such as "-" or "n/a", zeros alone, or
 * what a program writes for a missing value.
 */
export function isWordForNobody(text: string): boolean {
  if (text === '-1' || CELL_ERROR.test(text) || SHORT_MARK.test(text)) return true
  const folded = foldWord(text.slice(0, 100))
  return /^0*$/.test(folded) || /^x{2,}$/.test(folded) || words.has(folded)
}
