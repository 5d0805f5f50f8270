/**
 * Notices that a firm's mail server or lawyer adds: confidentiality, liability, "think before you print", "external sender".
 * A paragraph is one where it begins as they do and has legal terms: "My data is confidential and you disclosed it" begins otherwise.
 */

const PARAGRAPH_LIMIT = 3_000
const PARAGRAPH_LINES = 40
/** How many lines of a paragraph that begin like a notice are looked at. */
const MOST_LOOKS = 8

/** How a notice begins. */
const BEGINS = new RegExp(
  `^[*_ \\[(#]{0,4}(?:${[
    '(?:this|the|any|all) (?:e-?mail|message|communication|transmission|electronic (?:mail|message)|information (?:contained |transmitted )?in this)|the (?:information|contents?)(?: contained)? (?:in|of) this|(?:confidentiality|legal|privacy|data protection|privileged) (?:notice|note|disclaimer|statement)|(?:e-?mail )?disclaimer|important(?: notice)?:|confidential(?:ity)?:|privileged (?:and|/)|if you (?:are not|have received this|received this)|unless (?:otherwise )?stated|we accept no|please (?:note that )?(?:this e-?mail|notify the sender)|any (?:unauthori[sz]ed|views or opinions|use|disclosure)|although (?:this|we)',
    'diese (?:e-?mail|nachricht|mitteilung)|der inhalt dieser|die (?:in dieser|information)|vertraulichkeitshinweis|hinweis:|wenn sie nicht der (?:richtige|beabsichtigte)|sollten sie (?:nicht|diese)|falls sie nicht',
    "ce (?:message|courriel|mail|courrier)|cet e-?mail|le contenu de ce|les informations contenues|avis de confidentialité|si vous n['’]êtes pas|l['’]intégrité de ce",
    'este (?:mensaje|correo|e-?mail)|esta (?:mensagem|comunicaci[oó]n|mensaje)|la informaci[oó]n contenida|as informações|aviso (?:legal|de confidenciali\\p{L}+)|si (?:usted )?no es el destinatario|se (?:você )?não (?:é|for) o destinatário|le informamos que|en cumplimiento',
    'questo (?:messaggio|e-?mail)|questa (?:e-?mail|comunicazione)|(?:le|il) (?:informazioni|contenuto)|avviso di riservatezza|ai sensi (?:del|della)|qualora',
    'dit (?:bericht|e-?mailbericht)|deze (?:e-?mail|boodschap)|de informatie in|indien u niet|als u niet',
    'ta wiadomość|niniejsz\\p{L}+ (?:wiadomość|e-?mail)|treść (?:tej|niniejszej)|informacje zawarte|jeśli nie (?:jest|są)|jeżeli nie',
    'detta (?:meddelande|mejl|e-?post)|den(?:na|ne|nne) (?:e-?post|e-?mail|mail|meddelelse)|dette (?:e-?post|budskab|budskap|mail)|om du inte är|hvis du ikke er|tämä (?:viesti|sähköposti)|mikäli et ole',
    'tato (?:zpráva|e-?mail)|tento e-?mail|informace obsažené|pokud nejste|(?:это|данное) (?:сообщение|письмо)|настоящее (?:сообщение|письмо)|bu (?:e-?posta|mesaj|ileti)|このメール|本メール|本邮件|此邮件|本電子郵件',
  ].join('|')})`,
  'iu',
)

/** Terms of such notices. Each is one sign; a notice has two. */
const TERMS: readonly RegExp[] = [
  /confidential|vertraulich|confidentiel|confidencial|confidenziale|riservat|vertrouwelijk|poufn|konfidenti|fortroli|luottamuksel|důvěrn|конфиденциальн|gizli|機密|机密|保密/iu,
  /privileged|proprietary|rechtlich geschützt|legally protected|secret professionnel|juridiquement|legalmente|prawnie|privilegi/iu,
  /intended (?:solely |only |exclusively )?(?:for|recipient)|(?:intended|named) (?:recipient|addressee)|bestimmt|(?:richtige|beabsichtigte|vorgesehene)r? (?:adressat|empfänger)|destinataires?|destinatari|destinatário|bestemd voor|geadresseerde|ontvanger|adresat|mottagare|modtager|mottaker|vastaanottaja|příjemc|určen|адресат|получател|alıcı|宛先|收件人|受信者/iu,
  /in error|by mistake|irrtümlich|versehentlich|par erreur|por error|por engano|per errore|ten onrechte|per vergissing|omyłk|przez pomyłk|av misstag|ved en fejl|ved en feil|erehdyksessä|virheellisesti|omylem|по ошибке|yanlışlıkla|誤って|误收/iu,
  /unauthori[sz]ed|(?:strictly )?prohibited|unlawful|unbefugt|nicht gestattet|untersagt|interdite?s?|non autorisée|prohibid|proibid|vietat|verboden|niet toegestaan|zabronion|förbjud|forbudt|kielletty|zakázán|запрещ|yasaktır|禁止/iu,
  /disclos|copying|distribution|dissemination|weitergabe|vervielfältig|verbreitung|divulg|diffus|reproduc|openbaarmaking|verspreid|rozpowszechnia|kopiowani|spridning|videreformidling|jakaminen|šířen|копирован|распространен/iu,
  /delete|destroy|notify the sender|inform the sender|vernichten|löschen|absender|détrui|supprim|expéditeur|elimin|remitente|apag|cancell|mittente|verwijder|afzender|usunąć|usunięcie|nadawc|radera|avsändare|slet|afsender|avsender|poista|lähettäjä|smaž|odesílatel|удалить|отправител|silin|削除|删除/iu,
  /virus|malware|liab|haftung|responsabilit|responsabilid|aansprakelijk|odpowiedzialno|ansvar|vastuu|odpovědnost|ответственност|sorumluluk/iu,
  /attachments?|anhänge|pièces jointes|adjuntos|anexos|allegati|bijlagen|załącznik|bilagor|vedhæft|liitteet|příloh|вложени/iu,
]
const ENOUGH_TERMS = 2
/** A notice does not speak of its writer alone. */
const FIRST_PERSON =
  /(?<!\p{L})(?:I|my|me|ich|mir|mich|mein\p{L}{0,2}|moi|mon|yo|io|mio|eu|meu|ik|mijn|jag|jeg|minä|já|я|мне|мой)(?!\p{L})/u

/** Single lines of the same origin. */
const LINES = new RegExp(
  `^[*_ \\[(🌳🌍♻️-]{0,6}(?:${[
    '(?:please |kindly )?(?:consider|think (?:about|of)|be kind to) (?:the|our) (?:environment|planet).{0,80}(?:print\\p{L}*|e-?mail).{0,40}|(?:save (?:a tree|paper|the planet)|go green).{0,80}print.{0,60}',
    '(?:bitte )?(?:denken sie|prüfen sie|schonen sie|bevor sie).{0,80}(?:ausdruck|drucken|umwelt).{0,60}',
    "(?:pensez|n['’]imprimez|avant d['’]imprimer|adoptons).{0,100}(?:environnement|imprimer|nécessaire).{0,60}",
    '(?:antes de imprimir|por favor,? (?:considere|piense|pense)|piense|pense|no imprima|prima di stampare|pensa|denk aan|denk om|tänk på|tænk på|tenk på|pomyśl|zanim wydrukujesz|ajattele|než vytisknete|myslete na).{0,120}(?:ambiente|imprimir|stampare|milieu|printen?|afdrukken|miljö\\p{L}*|miljø\\p{L}*|środowisk\\p{L}*|wydruk\\p{L}*|ympäristö\\p{L}*|prostředí|tisk\\p{L}*).{0,60}',
    "(?:caution|warning|external|extern|attention|achtung|vorsicht|cuidado|attenzione)?[\\]: *-]{0,6}(?:this (?:e-?mail|message) (?:has )?(?:originated|came|was sent|is) (?:from )?(?:outside|external)|(?:you don[’']t often get|some people who received this message don[’']t often get) e-?mail from|diese e-?mail (?:kommt|stammt|wurde) von (?:ausserhalb|außerhalb|extern)|ce (?:message|courriel|mail) provient de l[’']extérieur|cet e-?mail provient de l[’']extérieur|este (?:correo|mensaje) (?:proviene|procede) de fuera).{0,250}",
    '\\[?(?:external (?:e-?mail|sender|message)|externe (?:e-?mail|nachricht))\\]?:?',
  ].join('|')})[\\])*.!:]{0,3}$`,
  'iu',
)

/** The lines of a piece without the paragraphs that are notices. */
export function withoutDisclaimers(lines: readonly string[]): readonly string[] {
  const kept: string[] = []
  let inNotice = false
  let at = 0
  while (at < lines.length) {
    const end = paragraphEnd(lines, at)
    const paragraph = lines.slice(at, end)
    const notice = findNotice(paragraph, inNotice)
    for (const line of paragraph.slice(0, notice)) kept.push(line)
    inNotice = notice < paragraph.length
    // Empty lines stay; the caller trims what is left at the ends.
    at = end
    while (at < lines.length && lines[at]?.trim() === '') {
      kept.push('')
      at += 1
    }
  }
  return kept.length === lines.length ? lines : kept.filter((line, index) => line !== '' || kept[index - 1] !== '')
}

function paragraphEnd(lines: readonly string[], at: number): number {
  let end = at
  while (end < lines.length && lines[end]?.trim() !== '') end += 1
  return end
}

/** The line of a paragraph at which a notice begins, or its length. A notice goes on to the end of its paragraph. */
function findNotice(paragraph: readonly string[], follows: boolean): number {
  let looks = 0
  for (const [at, line] of paragraph.entries()) {
    const near = line.slice(0, 400).trim()
    if (LINES.test(near) && paragraph.length - at <= 3) return at
    // Further paragraphs of a notice need a term alone.
    const begins = BEGINS.test(near)
    if (!begins && !(follows && at === 0)) continue
    const said = paragraph
      .slice(at, at + PARAGRAPH_LINES)
      .join(' ')
      .slice(0, PARAGRAPH_LIMIT)
    if (FIRST_PERSON.test(said)) continue
    const terms = TERMS.filter((term) => term.test(said)).length
    if (terms >= (follows && at === 0 ? (begins ? 1 : ENOUGH_TERMS + 1) : ENOUGH_TERMS)) return at
  }
  return paragraph.length
}
