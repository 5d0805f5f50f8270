/** "Original Message" in the languages of mail programs. */
const ORIGINAL = [
  'Original Message|Original Appointment|Original e-?mail|Reply Message',
  'Ursprüngliche Nachricht|Original-?Nachricht|Originalnachricht|Ursprünglicher Termin',
  "Message d['’]origine|Message original|E-?mail d['’]origine|Mensaje original|Messaggio originale|Mensagem original|Mensagem Original",
  'Oorspronkelijk bericht|Origineel bericht|Ursprungligt meddelande|Originalmeddelande|Oprindelig meddelelse|Original meddelelse|Opprinnelig melding',
  'Alkuperäinen viesti|Wiadomość oryginalna|Oryginalna wiadomość|Původní zpráva|Původní e-?mail|Eredeti üzenet|Mesaj original',
  'Исходное сообщение|Оригинальное сообщение|Özgün ileti|Orijinal (?:ileti|mesaj)|原始邮件|原始郵件|元のメッセージ|원본 메시지|الرسالة الأصلية|הודעה מקורית',
].join('|')
const ORIGINAL_LINE = new RegExp(`^(?:[-_*=]{2,} ?(?:${ORIGINAL}) ?[-_*=]{2,}|[-_]{1,3} ?(?:${ORIGINAL}) ?[-_]{1,3})$`, 'iu')

/** "Write above this line", as help desks ask for in the mails they send: between marks, or as a sentence of its own. */
const ABOVE =
  'above this line|oberhalb dieser (?:Linie|Zeile)|über dieser (?:Linie|Zeile)|au-dessus de cette ligne|(?:encima|arriba) de esta línea|sopra questa (?:riga|linea)|acima desta linha|boven deze (?:lijn|regel)|(?:powyżej|nad) (?:tej|tą) lini\\p{L}+|ovanför denna (?:linje|rad)|over denne linje(?:n)?|tämän rivin yläpuolelle|nad (?:tento|tímto) řád\\p{L}+|выше этой (?:линии|строки|черты)|この行より上|在此行(?:上方|以上)'
const ABOVE_LINE = new RegExp(
  `^(?:##- .{1,120} -##|[-=#_~*][-=#_~* ]{1,40}.{0,100}(?:${ABOVE}).{0,60}[-=#_~*]|(?:Please )?(?:type|write|enter) your reply above this line\\.?)$`,
  'iu',
)

/** How mail programs announce a mail that is passed on. Between dashes, or alone with a colon. */
const FORWARDED = [
  'Forwarded message|Forwarded mail|Weitergeleitete Nachricht|Weitergeleitete E-?Mail|Message transféré|Message transmis|Courriel transféré|E-?mail transféré',
  'Mensaje reenviado|Messaggio inoltrato|Mensagem encaminhada|Mensagem reencaminhada|Doorgestuurd bericht|Przekazana wiadomość|Wiadomość przekazana(?: dalej)?',
  'Vidarebefordrat (?:meddelande|brev|mejl)|Videresendt (?:meddelelse|besked|melding|e-?post|e-?mail)|Välitetty viesti|Edelleenlähetetty viesti|Přeposlaná zpráva|Přeposlaný e-?mail',
  'Továbbított üzenet|Mesaj redirecționat|Пересылаемое сообщение|Пересланное сообщение|Перенаправленное сообщение|İletilen (?:mesaj|ileti)|Yönlendiril(?:en|miş) (?:ileti|mesaj)',
  '转发的?邮件|轉寄的?郵件|转发的消息|转发邮件信息|転送されたメッセージ|転送メッセージ|전달된 메시지',
].join('|')
const BEGIN_FORWARDED = [
  'Begin forwarded message|Anfang der weitergeleiteten (?:Nachricht|E-?Mail)|Début du (?:message réexpédié|message transféré|courriel transféré)',
  'Inicio del mensaje reenviado|Inizio messaggio inoltrato|Início da mensagem (?:encaminhada|reencaminhada)|Begin doorgestuurd bericht',
  'Początek przekazanej wiadomości|Początek przekazywanej wiadomości|Vidarebefordrat brev|Påbörja vidarebefordrat meddelande|Start på videresendt besked|Videresendt melding',
  'Välitetty viesti alkaa|Začátek přeposílané zprávy|Začátek předávané zprávy|Начало переадресованного сообщения|Начало пересылаемого сообщения|İletilen mesajın başlangıcı',
  '开始转发的邮件|開始轉寄郵件|転送されたメッセージ',
].join('|')
const FORWARD_LINE = new RegExp(`^(?:[-_*=]{2,} ?(?:${FORWARDED})(?: \\d{1,2})? ?[-_*=:]{2,}|(?:${BEGIN_FORWARDED}) ?[:：])$`, 'iu')

/** "-----Original Message-----". */
export const isOriginalLine = (line: string): boolean => ORIGINAL_LINE.test(line)
/** "##- Please type your reply above this line -##". */
export const isAboveLine = (line: string): boolean => ABOVE_LINE.test(line)
/** "---------- Forwarded message ---------", "Begin forwarded message:". */
export const isForwardLine = (line: string): boolean => FORWARD_LINE.test(line)
/** Words between dashes, which announce a mail in whatever language where a header follows. */
export const isDashedLine = (line: string): boolean => /^[-_*=]{3,40} ?[\p{L}\d][^\n]{0,60}[-_*=]{3,40}$/u.test(line)
/** A line of dashes or underscores alone, at least five. */
export const isRuleLine = (line: string): boolean => /^(?:-{5,}|_{5,}|={5,}|\*{5,}|—{3,}|–{3,})$/.test(line)

/** A subject whose prefix says that the mail was passed on. */
const FORWARD_SUBJECT =
  /^\s*(?:(?:re|aw|sv|antw)\s*[:：]\s*){0,3}(?:fwd?|wg|wtr|tr|rv|enc|doorst|vb|vs|vl|pd|przek|i|ilt|転送|转发|轉寄)\s*[:：]/iu
export const isForwardSubject = (subject: string | undefined): boolean => FORWARD_SUBJECT.test((subject ?? '').slice(0, 100))
