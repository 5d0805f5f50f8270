/** Names of the programs that report a mail they could not deliver. */
const DAEMON =
  /(?<![\p{L}\d.-])(?:mailer-?daemon|mail-?daemon|postmaster|mail delivery (?:sub)?system|mail delivery service|MicrosoftExchange[0-9a-f]{8,40})(?![\p{L}\d])/iu
export const isDaemon = (from: string): boolean => DAEMON.test(from.slice(0, 400))

/** Subjects that only such a program writes. */
const SUBJECT = new RegExp(
  `^(?:${[
    'undelivered mail returned to sender|returned mail:.{0,200}|mail delivery (?:failed|failure|system|subsystem).{0,100}|delivery status notification.{0,60}|delivery (?:failure|delayed)(?: notification| \\(.{1,40}\\)| notification \\(.{1,40}\\))|failure notice|mail system error.{0,60}|message (?:delivery failure|undeliverable|not delivered).{0,40}|warning: message .{5,60} delayed.{0,30}',
    'unzustellbare (?:e-?mail|nachricht).{0,60}|benachrichtigung (?:zum übermittlungsstatus|über den zustellstatus).{0,60}|notification d.état de remise.{0,60}|notificación de estado de entrega.{0,60}|notifica dello stato di recapito.{0,60}|notificação de status de entrega.{0,60}',
    '退信通知.{0,30}|系统退信.{0,40}',
  ].join('|')})$`,
  'iu',
)
export const hasBounceSubject = (subject: string): boolean => SUBJECT.test(subject)

/** Subjects that a person could write too: "Undeliverable: …" stands in front of the mail's own. */
const WEAK = new RegExp(
  `^(?:${[
    'undeliverable|undelivered|delivery has failed|delivery fail(?:ed|ure)|delivery delayed|returned|failure|failed|unzustellbar|zustellung|non remis|non distribuable|échec|no se puede entregar|no entregado|mancato recapito|impossibile recapitare|recapito non riuscito',
    'não é possível entregar|não entregue|onbestelbaar|niet te bezorgen|niet bezorgd|nie można dostarczyć|niedostarczal|niedoręcz|nie dostarczono|kan inte levereras|olevererbart|ej levererat|kan ikke leveres|uleverbar|ikke leveret|kan ikke leverast|ei voida toimittaa|toimittamaton|toimittaminen',
    'nedoručiteln|nedoručeno|nelze doručit|недоставлено|не доставлено|не удается доставить|teslim edilemedi|iletilemedi|配信不能|未配信|無法傳遞|无法投递|未送达|未送達',
  ].join('|')})`,
  'iu',
)
export const hasWeakBounceSubject = (subject: string): boolean => WEAK.test(subject)

/** What stands in such a report. Each is one sign. */
const SIGNS: readonly RegExp[] = [
  /this is the mail system at host|mail delivery (?:sub)?system|this message was created automatically by mail delivery software/i,
  /final-recipient: ?rfc822|original-recipient: ?rfc822/i,
  /diagnostic-code: ?(?:smtp|x-)/i,
  /reporting-mta: ?dns|remote-mta: ?dns|remote server returned|generating server:/i,
  /action: (?:failed|delayed)\s/i,
  /status: ?[45]\.\d\.\d{1,3}/i,
  /(?<!\d)[45]\d\d[ -][45]\.\d\.\d{1,3}(?!\d)/,
  /your (?:message|mail|e-?mail)(?: to \S{3,200})? (?:could(?:n['’]t| not) be delivered|was(?:n['’]t| not) delivered)|could not be delivered to one or more recipients|delivery to the following recipients? (?:has )?failed|a message that you sent could not be delivered/i,
  /ihre (?:nachricht|e-?mail)(?: an .{3,100})? konnte (?:nicht|an .{3,100} nicht) (?:zugestellt|übermittelt)|n['’]a pas pu être (?:remis|distribué|livré)|no se (?:ha podido|pudo) entregar (?:el|su|tu) mensaje|non è stato possibile (?:recapitare|consegnare) il messaggio|não foi possível entregar (?:a|sua) mensagem|kon niet worden (?:bezorgd|afgeleverd)|nie (?:można|udało się) dostarczyć (?:wiadomości|twojej)/i,
  /user unknown|mailbox (?:unavailable|full|is full)|address (?:not found|couldn['’]t be found)|recipient(?:'s)? (?:address|mailbox) (?:rejected|is full)|no such user/i,
]
const ENOUGH_SIGNS = 2

/** Whether a text is such a report. "My parcel could not be delivered" has no sign; under a subject of reports one is enough. */
export function isBounceText(text: string, hasSubject: boolean): boolean {
  return SIGNS.filter((sign) => sign.test(text)).length >= (hasSubject ? 1 : ENOUGH_SIGNS)
}
