/** The words around a device's name in "Sent from my iPhone", by language: those that say sent, and those that join words. */
const SENT =
  'sent|get|download|downloaden|provenance|provient|gesendet|versendet|verschickt|geschickt|holen|envoyé|envoye|téléchargez|obtenez|obtenir|télécharger|enviado|enviada|enviados|obtener|obtén|obtenga|inviato|inviata|scarica|ottieni|obter|obtenha|geïnstalleerd|' +
  'verzonden|verstuurd|gestuurd|download|wysłane|wysłano|wysłana|pobierz|skickat|skickades|hämta|sendt|hent|lähetetty|hanki|odesláno|odeslána|získat|získejte|küldve|trimis|отправлено|gönderildi|edinin'
const JOINING =
  'from|via|by|with|using|on|the|a|my|for|over|and|von|vom|mit|diese|nachricht|wurde|e-mail|meinem|meiner|meinen|aus|über|für|dem|der|de|depuis|du|mon|ma|mes|à|partir|pour|avec|le|la|' +
  "l'application|l’application|application|" +
  'desde|mi|mis|con|para|el|dal|da|dalla|mio|mia|per|il|do|meu|minha|em|um|o|vanaf|mijn|met|voor|een|z|ze|mojego|mojej|dla|urządzenia|aplikację|aplikacji|systemu|från|min|mitt|för|fra|til|i|ei|på|' +
  'minun|z|mého|ze|pro|můj|с|из|моего|моей|мобильной|приложения|со|для|benim|için|telefonumdan'
const DEVICE =
  'iphone|ipad|ipod|mac|macbook|apple|watch|android|samsung|galaxy|huawei|honor|xiaomi|redmi|poco|oppo|realme|pixel|google|sony|xperia|oneplus|nokia|motorola|moto|lg|htc|fairphone|blackberry|windows|lumia|surface|telefon|telefono|teléfono|téléphone|phone|telefonu|telefoon|telefone|puhelimesta|puhelimestani|' +
  'mobile|mobil|mobilgerät|mobilgeräts|android-mobiltelefon|android-gerät|android-smartphone|smartphone-app|iphone’a|iphonie|courrier|móvil|movil|cellulare|celular|portable|komórki|komórkowego|mobiltelefon|mobilni|mobilen|telefonen|mobiltelefonen|mobilního|handy|smartphone|smartphonie|smarttelefon|tablet|tablette|device|gerät|geräts|dispositivo|appareil|toestel|apparaat|enhed|enhet|laitteesta|мобильного|телефона|устройства|' +
  "iphone'umdan|iphone’umdan|iphone'dan|iphonesta|iphonestani|iphonea|iphonu|iphone-a|ipadista|ipadu|ipada|" +
  'mail|e-mail|email|app|outlook|yahoo|gmail|gmx|web.de|aol|hotmail|icloud|proton|protonmail|fastmail|zoho|spark|mailbird|thunderbird|webmail|mail.ru|yandex|яндекс|почты|bluemail|aquamail|tutanota|libero|freemail|orange|poczta|seznam|posta|postasından'
const EXTRAS =
  't-mobile|telekom|verizon|at&t|vodafone|o2|ee|three|sprint|virgin|media|bell|rogers|optus|telstra|wireless|network|lte|pro|plus|max|mini|ultra|air|edge|note|os|ios|desktop|secure|free|kostenlose|mobiles|10|11'

const setOf = (words: string) => new Set(words.split('|'))
const SENT_WORDS = setOf(SENT)
const DEVICE_WORDS = setOf(DEVICE)
const OTHER_WORDS = setOf(`${JOINING}|${EXTRAS}`)

/** Lines of this kind in scripts that do not part words, and those that follow no such form. */
const FIXED = new RegExp(
  `^(?:${[
    '(?:iPhone|iPad|Android|スマートフォン)から送信',
    '(?:Yahoo!?メール|Outlook).{0,20}から送信',
    '(?:发|發|傳|传)(?:送)?自(?:我的)? ?[\\p{L}\\d ]{2,20}',
    '从我的 ?[\\p{L}\\d ]{2,20}(?:发送|傳送)',
    '從我的 ?[\\p{L}\\d ]{2,20}傳送',
    '来自(?:我的)? ?(?:iPhone|iPad|Android|Outlook|网易|QQ)[\\p{L}\\d ]{0,12}',
    '나의 (?:iPhone|iPad|갤럭시)에서 보냄',
    'Yahoo Mail: Search, Organi[sz]e, Conquer',
    'All new Yahoo Mail.{0,60}',
    'Virus[- ]?free\\.?.{0,40}(?:avast|avg).{0,30}',
    '(?:This e-?mail (?:has been|was) (?:checked|scanned) (?:for viruses )?by|Diese E-?Mail wurde (?:von|auf Viren)|Garanti sans virus|Libre de virus|Virenfrei).{0,80}(?:avast|avg|antivirus|viren|norton|mcafee|kaspersky).{0,40}',
    '(?:excuse|pardon|forgive|sorry for|entschuldigen sie|désolé pour) (?:my |any |the |bitte |les )?(?:brevity|typos|tippfehler|fautes)(?: and (?:brevity|typos))?',
  ].join('|')})[.!]?$`,
  'iu',
)
const EXCUSES =
  /[.,;–-]{0,2} {0,2}(?:please |so )?(?:excuse|pardon|forgive|sorry for) (?:my |any |the )?(?:brevity|typos|spelling|errors|mistakes)(?:(?: and|,) (?:any )?(?:brevity|typos|errors))?[.!]?$/i
const LINK = /<?(?:https?:\/\/|www\.)[^\s>]{1,180}>?/gi
const WORD = /[\p{L}\d][\p{L}\d'’&.@-]*/gu

/** Units and words of such a line, without links and excuses. */
const LINE_LIMIT = 90
const MOST_WORDS = 11

/**
 * Whether a line is the one a mail program adds, such as "Sent from my iPhone". Every word of it must be one of its few words:
 * "Sent from my phone twice, no answer" is the sender's own.
 */
export function isDeviceLine(text: string): boolean {
  if (text.length > 250) return false
  const line = text.trim()
  const linkless = /https?:|www\./i.test(line) ? line.replaceAll(LINK, ' ') : line
  const plain = (/excuse|pardon|forgive|sorry/i.test(linkless) ? linkless.replace(EXCUSES, '') : linkless).trim()
  if (plain === '' || plain.length > LINE_LIMIT) return false
  const words = plain.toLowerCase().match(WORD) ?? []
  if (words.length <= MOST_WORDS && words.length > 0 && isDevicePhrase(words.map((word) => word.replace(/[.-]$/, '')))) return true
  return FIXED.test(plain) || FIXED.test(line)
}

function isDevicePhrase(words: readonly string[]): boolean {
  if (words.length < 3 && !words.some((word) => word.length > 6 && word.startsWith('iphone'))) return false
  if (!words.some((word) => SENT_WORDS.has(word)) || !words.some((word) => DEVICE_WORDS.has(word))) return false
  return words.every((word) => SENT_WORDS.has(word) || DEVICE_WORDS.has(word) || OTHER_WORDS.has(word) || isModel(word))
}

/** "s21", "5g", "sm-g991b": letters and digits of a model. A number alone is none: it could be an order. */
const isModel = (word: string) => word.length <= 10 && /\d/.test(word) && /[a-z]/.test(word)
