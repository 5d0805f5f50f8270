/** Phrases that close a mail, by language. Whole lines: "Best regards to Kim, who helped me" is none. */
const CLOSINGS = [
  '(?:with )?(?:(?:my )?(?:best|kind|kindest|warm|warmest)|very best|best and kind)? ?regards|best wishes|(?:with )?(?:best|kind) wishes|all (?:my|the) best|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|respectfully(?: yours)?|cordially|cheers|rgds|brgds|b\\/?r|take care',
  '(?:thanks|thank you|many thanks)(?: (?:and|&|in advance and))? (?:(?:best|kind|warm) )?regards|thanks ?/ ?regards',
  '(?:mit )?(?:freundliche[nm]?|beste[nm]?|viele[nm]?|liebe[nm]?|herzliche[nm]?|schöne[nm]?|sonnige[nm]?) (?:grüße|grüßen|grüssen|grüsse|gruß|gruss|gruessen|gruesse)(?: (?:aus|from) \\p{Lu}\\p{L}{1,30})?|(?:viele|liebe|beste) grüße und .{3,40}|gruß|gruss|grüße|grüsse|mfg|lg|vg|mit freundl(?:\\.|ichen) gr(?:\\.|üßen)?|hochachtungsvoll|(?:beste|vielen) dank und (?:viele |beste |freundliche )?gr(?:üße|üsse|uß)',
  '(?:bien |très )?cordialement(?: vôtre)?|bien à (?:vous|toi)|(?:sincères|meilleures|cordiales)? ?salutations(?: distinguées| cordiales)?|respectueusement|crdlt|cdlt|(?:veuillez|je vous prie|nous vous prions).{0,80}(?:salutations|sentiments|considération).{0,30}',
  '(?:un )?(?:cordial |cordiales )?saludos?(?: cordiales| cordial)?|muchos saludos|atentamente|atte|muy atentamente|cordialmente|quedo a la espera.{0,40}',
  '(?:cordiali|distinti|cari|tanti|i miei) saluti|(?:cordiali )?saluti|un (?:cordiale )?saluto|in fede',
  'atenciosamente|att|(?:com )?(?:os )?(?:meus )?(?:melhores )?cumprimentos|abraços?|respeitosamente',
  '(?:met )?(?:vriendelijke|hartelijke|beste) groet(?:en)?|(?:hartelijke )?groet(?:en|jes)?|mvg|hoogachtend',
  '(?:serdecznie )?pozdrawiam(?: serdecznie)?|(?:serdeczne )?pozdrowienia|z poważaniem|z wyrazami szacunku|łączę pozdrowienia',
  '(?:med )?(?:vänlig|vänliga|bästa|varma) hälsning(?:ar)?|hälsningar|mvh|vänligen|högaktningsfullt|vh',
  '(?:med )?(?:venlig|vennlig|venlige|vennlige|bedste|beste|kærlig) (?:hilsen|hilsner)|(?:de )?bedste hilsner|hilsen|dbh',
  '(?:ystävällisin|parhain|terveisin|lämpimin)(?: terveisin)?|terveisin|yst\\. ?terv|t',
  's (?:přátelským )?pozdravem|(?:srdečně )?zdravím|s úctou|hezký den|(?:děkuji|díky) a (?:s pozdravem|zdravím)',
  'с уважением|с наилучшими пожеланиями|всего (?:доброго|хорошего)|saygılarımla|saygılar|iyi (?:günler|çalışmalar)|üdvözlettel|tisztelettel|cu stimă',
  '(?:どうぞ)?(?:よろしく|宜しく)お?(?:願い|願)(?:いた|致)?します|敬具|以上|此致|敬礼|敬禮|祝好|顺祝商祺|順頌商祺|감사합니다|드림',
].join('|')

/** Good wishes that close a mail as thanks do. */
const WISHES = [
  '(?:lots of |much )?love|xo(?:xo)?|(?:have|wishing you) an? (?:nice|great|good|lovely|wonderful|pleasant) (?:day|weekend|evening|week|one)(?: ahead)?|(?:enjoy|have a good) (?:your|the|rest of your) (?:day|weekend|evening)',
  '(?:ich wünsche (?:ihnen|dir|euch) )?(?:noch )?(?:einen |ein )?(?:schöne[ns]|angenehmen) (?:tag|abend|feierabend|wochenende|woche)(?: noch)?',
  '(?:je vous souhaite une )?(?:bonne|belle|excellente) (?:journée|soirée|semaine|fin de journée)|bon week-?end',
  '(?:que tenga(?:n|s)? )?(?:un )?(?:buen|feliz) (?:día|fin de semana)|(?:una )?buona (?:giornata|serata)|(?:buon|un buon) (?:lavoro|fine settimana)|(?:um |uma )?bo(?:m|a) (?:dia|semana|fim de semana|tarde)',
  '(?:een )?(?:fijne|prettige) (?:dag|avond|weekend|week)|miłego dnia|ha en (?:bra|fin|trevlig) (?:dag|helg)|ha(?:v)? en (?:god|fin|dejlig) (?:dag|weekend|helg)|hyvää (?:päivänjatkoa|viikonloppua)|mukavaa (?:päivää|viikonloppua)',
  '(?:přeji |přejeme )?(?:hezký|pěkný|krásný) (?:den|večer|víkend|zbytek dne)|хорошего (?:дня|вечера)|всего доброго|iyi (?:günler|akşamlar|hafta sonları)',
].join('|')

/** Thanks that close a mail: they go with the name under them, and stay where no name does. */
const THANKS = [
  '(?:many |best |kind )?thanks(?: a lot| so much| very much)?(?: in advance| again)?|thank you(?: so much| very much)?(?: in advance| again)?|thx|ty|tia|best',
  "(?:vielen |besten |herzlichen |schönen )?dank(?: im voraus)?|danke(?: im voraus| schön)?|merci(?: beaucoup| d[’']avance| par avance)?|(?:muchas )?gracias(?: de antemano)?",
  'grazie(?: mille| in anticipo)?|(?:muito )?obrigad[oa](?: desde já)?|(?:alvast )?(?:bedankt|dank u|dank je)(?: wel)?|(?:z góry )?dziękuję|tack(?: på förhand| så mycket)?|(?:på forhånd )?(?:mange )?(?:tak|takk)|kiitos(?: etukäteen)?|(?:předem )?(?:děkuji|děkuju|díky)',
  '(?:заранее )?(?:спасибо|благодарю)|(?:şimdiden )?teşekkür(?:ler| ederim)|ありがとうございます|谢谢|謝謝|多谢',
].join('|')

const END = '[,.!;。！，]{0,3}'
const CLOSING_LINE = new RegExp(`^(?:${CLOSINGS})${END}$`, 'iu')
const THANKS_LINE = new RegExp(`^(?:${THANKS}|${WISHES})${END}$`, 'iu')
/** Two of them in one line: "Gracias y un saludo", "Děkuji a přeji hezký den". */
const JOINED_LINE = new RegExp(
  `^(?:${THANKS})(?:[,.!]| ?[&/+]|(?: and| und| et| y| e| en| och| og| ja| a| i| и)(?= )) ?(?:(?:${CLOSINGS}|${WISHES}))${END}$`,
  'iu',
)
/** Faces and hearts after a closing. They are the sender's: with them a closing goes only where a name follows it. */
const FACES = /(?: ?(?:\p{Extended_Pictographic}\ufe0f?|:-?\)|;-?\)|<3)){1,3}$/u
const NAME = "(?:\\p{Lu}[\\p{L}'’.-]{0,30}|(?:de|van|von|der|den|la|le|di|da|dos|el|al|bin|af|av))"
const CLOSING_AND_NAME = new RegExp(`^(?:${CLOSINGS})(?:[,.!]\\s?|\\s)${NAME}(?: ${NAME}){0,3}$`, 'iu')
/** The name must have capitals, which the pattern above cannot ask for: closings are written in either case. */
const ENDS_IN_NAME = new RegExp(`[,.!\\s]${NAME}$`, 'u')

export type Closing = 'closing' | 'thanks' | 'closing_and_name'

/** What closing a line is, or undefined. */
export function readClosing(text: string): Closing | undefined {
  // The dotted capital of Turkish has no small letter in patterns.
  const line = text.trim().replaceAll('İ', 'I')
  if (line === '' || line.length > 120) return undefined
  if (CLOSING_LINE.test(line)) return 'closing'
  if (JOINED_LINE.test(line) || THANKS_LINE.test(line)) return 'thanks'
  const faceless = line.replace(FACES, '')
  if (faceless !== line && (CLOSING_LINE.test(faceless) || THANKS_LINE.test(faceless))) return 'thanks'
  return line.length <= 80 && CLOSING_AND_NAME.test(line) && ENDS_IN_NAME.test(line) ? 'closing_and_name' : undefined
}
