/**
 * How mail programs name the lines of the header that they write above a mail they quote or forward:
 * sender, date, recipient and subject, by language.
 */
const NAMES: Readonly<Record<string, readonly [string, string, string, string]>> = {
  en: ['From', 'Sent|Date', 'To|Cc|Bcc|Reply-To', 'Subject'],
  de: ['Von', 'Gesendet|Datum', 'An|Kopie', 'Betreff'],
  fr: ['De|Expéditeur', 'Envoyé|Envoyé le|Date', 'À|A|Pour|Copie à', 'Objet|Sujet'],
  es: ['De', 'Enviado|Enviado el|Fecha', 'Para|A|Copia', 'Asunto'],
  it: ['Da', 'Inviato|Data', 'A', 'Oggetto'],
  pt: ['De', 'Enviado|Enviada em|Enviado em|Data', 'Para', 'Assunto'],
  nl: ['Van', 'Verzonden|Datum', 'Aan', 'Onderwerp'],
  pl: ['Od', 'Wysłano|Data', 'Do|DW', 'Temat'],
  sv: ['Från', 'Skickat|Datum', 'Till|Kopia', 'Ämne'],
  da: ['Fra', 'Sendt|Dato', 'Til|Kopi|Cc', 'Emne'],
  nb: ['Fra', 'Sendt|Dato', 'Til|Kopi', 'Emne'],
  fi: ['Lähettäjä', 'Lähetetty|Päivämäärä|Päiväys', 'Vastaanottaja|Kopio', 'Aihe'],
  cs: ['Od', 'Odesláno|Datum', 'Komu|Pro|Kopie', 'Předmět'],
  ru: ['От|От кого', 'Отправлено|Дата', 'Кому|Копия', 'Тема'],
  tr: ['Kimden|Gönderen', 'Gönderildi|Gönderme Tarihi|Tarih', 'Kime|Alıcı|Bilgi', 'Konu'],
  ja: ['差出人|From', '送信日時|日付|日時', '宛先|CC', '件名'],
  zh: ['发件人|寄件者|寄件人', '发送时间|日期|寄件日期|時間', '收件人|收件者|抄送|副本', '主题|主旨'],
}

export type HeaderKind = 'from' | 'date' | 'to' | 'subject'

const COLUMNS = ['from', 'date', 'to', 'subject'] as const

const named = (column: number): RegExp => {
  const names = [...new Set(Object.values(NAMES).flatMap((row) => (row[column] ?? '').split('|')))]
  return new RegExp(`^\\*{0,2}(?:${names.toSorted((a, b) => b.length - a.length).join('|')}) ?[:：] ?\\*{0,2}[ \\t]?(.*)$`, 'iu')
}
const KINDS = COLUMNS.map((kind, column) => ({ kind, pattern: named(column) }))

export type HeaderLine = { readonly kind: HeaderKind; readonly value: string }

/** The line as one of a header: "From: Acme", "*Gesendet:* Montag"; undefined where it is none. */
export function readHeaderLine(line: string): HeaderLine | undefined {
  // A name, a colon and a value: most lines have no colon near their start.
  const colon = line.slice(0, 30).search(/[:：]/)
  if (colon === -1) return undefined
  for (const { kind, pattern } of KINDS) {
    const value = pattern.exec(line)?.[1]
    if (value !== undefined) return { kind, value: value.trim() }
  }
  return undefined
}
