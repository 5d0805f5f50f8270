/** What answering machines write into a mail, by language. */
type AbsencePhrases = {
  /** "I am away". */
  readonly away: readonly string[]
  /** What to do meanwhile: when mails are read again, whom to ask. */
  readonly help: readonly string[]
  /** How such a text begins. */
  readonly thanks: readonly string[]
}

export const ABSENCE_PHRASES: Readonly<Record<string, AbsencePhrases>> = {
  en: {
    away: [
      "(?:i am|i[’']m|i will be|i[’']ll be|we are) (?:currently |presently |now )?(?:out of (?:the )?office|away from (?:the )?(?:office|my desk)|away (?:on|until|from|and|at|right now|this week)|on (?:annual |parental |maternity |paternity |sick |study |medical )?(?:leave|vacation|holidays?)|travell?ing|not in the office|unavailable until)",
      '^(?:currently )?out of (?:the )?office (?:until|till|from)',
      'our offices? (?:is|are|will be) closed',
      "i (?:no longer|do not|don[’']t) work (?:for|at|with) .{2,60}",
      '(?:has|have) left (?:the company|our company|us)',
    ],
    help: [
      '(?:no|limited|little|intermittent|only limited) access to (?:my )?(?:e-?mails?|messages|mailbox)',
      '(?:will|shall) (?:reply|respond|answer|get back|read|attend|deal|return)(?: to)?.{0,60}(?:when|upon|on|after|as soon as|once|my return)',
      '(?:urgent|emergency|immediate|meantime|absence|assistance).{0,80}(?:contact|call|e-?mail|write to|reach|turn to|get in touch)(?! me\\b| my mobile)',
      '(?:contact|e-?mail|write to|reach out to).{0,60}(?:in my absence|while i am away|in urgent|in the meantime)',
      '(?:your )?(?:e-?mail|message|mail)s? (?:will|is|are) not (?:be )?(?:forwarded|read)',
      'will be back (?:on|in the office)',
      'please (?:contact|write to|e-?mail|reach out to) \\S{1,60}@\\S{1,60}',
    ],
    thanks: ['(?:many )?thank(?:s| you)(?: very much)? for (?:your|the|contacting|getting in touch|writing)'],
  },
  de: {
    away: [
      '(?:ich|wir) (?:bin|sind|befinde) (?:mich )?(?:derzeit |zurzeit |zur zeit |momentan |aktuell |vom .{3,60} |ab .{3,40} |bis .{3,60} )?(?:nicht im (?:büro|haus|hause)|abwesend|außer haus|im urlaub|in elternzeit|auf dienstreise|nicht erreichbar|(?:erst )?(?:ab|am) .{3,40} wieder)',
      'ich bin .{0,60}(?:nicht im büro|im urlaub|abwesend|außer haus)',
      'bin ich .{0,60}(?:nicht im büro|im urlaub|abwesend|nicht erreichbar)',
    ],
    help: [
      '(?:keinen|kein|nur eingeschränkt(?:en)?|unregelmäßig).{0,30}(?:zugriff|zugang|e-?mails?)',
      '(?:e-?mails?|nachrichten?) (?:wird|werden) (?:nicht|erst).{0,60}(?:gelesen|weitergeleitet|bearbeitet|beantwortet)',
      '(?:dringend|eilig|notfall|vertret|zwischenzeit).{0,100}(?:wenden|kontaktieren|an |erreichen|unter)',
      'nach meiner rückkehr|melde mich .{0,40}(?:danach|zurück|sobald)|ab .{3,30} (?:bin ich )?wieder (?:für (?:sie|euch|dich) )?(?:erreichbar|da|im büro)',
      '(?:lese|rufe|prüfe) .{0,40}(?:mails?|nachrichten).{0,30}(?:unregelmäßig|nicht|selten|eingeschränkt)|danach melde ich mich',
    ],
    thanks: ['(?:vielen |herzlichen |besten )?dank(?:e)? für ihre|vielen dank für (?:deine|eure|die)'],
  },
  fr: {
    away: [
      'je (?:suis|serai) (?:actuellement |absente?|en (?:congés?|vacances|déplacement)|hors du bureau)',
      'absente? du bureau|actuellement (?:absente?|en (?:congés?|vacances))',
    ],
    help: [
      '(?:pas|sans|peu|limité) .{0,30}(?:accès|consulter)',
      '(?:urgence|urgent|urgente|absence).{0,80}(?:contact|adress|joindre|appel)',
      '(?:répondrai|traiterai|reviendrai).{0,60}(?:retour|dès)',
      'à mon retour',
    ],
    thanks: ["(?:je vous remercie|merci) (?:de|pour) votre|(?:j[’']ai|nous avons) bien reçu votre"],
  },
  es: {
    away: ['(?:estoy|estaré|me encuentro|estamos) (?:actualmente )?(?:fuera de (?:la )?oficina|de vacaciones|de baja|ausente|de viaje)'],
    help: [
      '(?:sin|no tendré|acceso limitado|poco acceso).{0,40}(?:acceso|correo)',
      '(?:urgente|urgencia|ausencia).{0,80}(?:contact|diríj|escrib|llam)(?!arme|enme|ame)',
      '(?:responderé|contestaré|atenderé).{0,60}(?:regreso|vuelta|cuanto)',
      'a mi (?:regreso|vuelta)',
    ],
    thanks: ['(?:muchas )?gracias por (?:su|tu|contactar|escribir)'],
  },
  it: {
    away: ['(?:sono|sarò) (?:attualmente |momentaneamente )?(?:fuori (?:sede|ufficio)|assente|in ferie|in vacanza|in congedo)'],
    help: [
      '(?:accesso limitato|non avrò accesso|senza accesso)',
      '(?:urgenz|urgent|assenza).{0,80}(?:contatt|rivolger|scriver)',
      '(?:risponderò|risposta).{0,60}(?:rientro|ritorno|appena)',
      'al mio (?:rientro|ritorno)',
    ],
    thanks: ['(?:la ringrazio|grazie) (?:per|del|della) '],
  },
  pt: {
    away: ['(?:estou|estarei|encontro-me) (?:atualmente |neste momento )?(?:fora do escritório|ausente|de férias|em licença|de licença)'],
    help: [
      '(?:sem|acesso limitado|pouco acesso).{0,30}(?:acesso|e-?mail)',
      '(?:urgente|urgência|ausência).{0,80}(?:contact|contat|dirij|escrev)',
      '(?:responderei).{0,60}(?:regresso|retorno|logo|assim)',
      'no meu (?:regresso|retorno)',
    ],
    thanks: ['obrigad[oa] (?:pelo|pela|por)|agradeço (?:o|a) '],
  },
  nl: {
    away: [
      '(?:ik ben|ben ik|wij zijn) .{0,40}(?:niet op kantoor|afwezig|op vakantie|met (?:vakantie|verlof)|niet aanwezig|niet bereikbaar)',
    ],
    help: [
      '(?:geen|beperkt).{0,20}toegang',
      '(?:dringend|spoed|afwezigheid|urgent).{0,80}(?:contact|wenden|mailen|bellen met)',
      '(?:beantwoord|reageer|lees).{0,60}(?:terugkomst|terug|zodra)',
      'bij mijn terugkomst|na mijn terugkeer',
    ],
    thanks: ['(?:hartelijk )?(?:dank|bedankt) (?:u )?voor (?:uw|je|het)'],
  },
  pl: {
    away: [
      '(?:jestem|będę) (?:obecnie |aktualnie )?(?:poza biurem|nieobecn[ya]|na urlopie|w delegacji|na zwolnieniu)',
      'przebywam (?:obecnie )?na (?:urlopie|zwolnieniu)',
    ],
    help: [
      '(?:brak|ograniczony|bez).{0,20}dostęp',
      '(?:piln|nieobecności).{0,80}(?:kontakt|proszę pisać|zwróc)',
      '(?:odpowiem|odpiszę).{0,60}(?:powroc|powrocie)',
      'po (?:moim )?powrocie',
    ],
    thanks: ['dziękuję za (?:wiadomość|kontakt|maila|e-?mail|państwa)'],
  },
  sv: {
    away: [
      'jag är (?:för närvarande |just nu )?(?:inte på kontoret|ej på kontoret|ledig|på semester|frånvarande|bortrest|föräldraledig|tjänstledig)',
    ],
    help: [
      '(?:ingen|begränsad).{0,20}(?:tillgång|åtkomst)',
      '(?:brådskande|akut|frånvaro).{0,80}(?:kontakta|vänd|ring)',
      '(?:svarar|läser).{0,60}(?:tillbaka|åter)',
      'när jag är tillbaka',
    ],
    thanks: ['tack för (?:ditt|ert|din|er)'],
  },
  da: {
    away: [
      'jeg (?:er|holder) (?:for øjeblikket |i øjeblikket |for tiden )?(?:ikke (?:på kontoret|til stede)|på ferie|ferie|fraværende|på barsel|bortrejst|bortreist|i permisjon|ute av kontoret)',
    ],
    help: [
      '(?:ingen|begrænset|begrenset).{0,20}(?:adgang|tilgang)',
      '(?:haster|hastesager|akut|fravær).{0,80}(?:kontakt|henvend|ring)',
      '(?:svarer|læser|besvarer).{0,60}(?:tilbage|tilbake)',
      'når jeg er (?:tilbage|tilbake)',
    ],
    thanks: ['(?:mange )?tak(?:k)? for (?:din|jeres|e-?post|henvendelsen)'],
  },
  fi: {
    away: ['olen (?:tällä hetkellä |parhaillaan )?(?:poissa(?: toimistosta)?|lomalla|vapaalla|matkoilla|vanhempainvapaalla)'],
    help: [
      '(?:en lue|rajoitetusti|ei pääsyä).{0,30}(?:sähköposti|viest)',
      '(?:kiireelli|poissaolo).{0,80}(?:yhtey|ota|ottakaa|soita)',
      '(?:vastaan|palaan).{0,60}(?:palattuani|palaan|lomalta)',
    ],
    thanks: ['kiitos (?:viestistä|sähköpostista|yhteydenotosta)'],
  },
  cs: {
    away: [
      '(?:jsem|budu) (?:momentálně |nyní |aktuálně )?(?:mimo kancelář|nepřítom\\p{L}+|na dovolené|na služební cestě)',
      'čerpám dovolenou',
    ],
    help: [
      '(?:nemám|omezený|bez).{0,20}přístup',
      '(?:naléhav|urgentn|nepřítomnosti).{0,80}(?:kontakt|obra[ťt])',
      '(?:odpovím|ozvu).{0,60}(?:návrat|vrátím)',
      'po (?:svém )?návratu',
    ],
    thanks: ['děkuj[iu] za (?:váš|vaši|zprávu|e-?mail)'],
  },
  ru: {
    away: ['(?:я )?(?:нахожусь|буду|сейчас) .{0,30}(?:в отпуске|вне офиса|в командировке)|меня (?:нет|не будет) в офисе|я в отпуске'],
    help: [
      '(?:нет|ограничен).{0,20}доступ',
      '(?:срочн|отсутстви).{0,80}(?:обра|свяж|пишите)',
      '(?:отвечу).{0,60}(?:возвращ|вернусь)',
      'после возвращения',
    ],
    thanks: ['(?:спасибо|благодарю) за (?:ваше|письмо|сообщение)'],
  },
  tr: {
    away: ['(?:ofis dışındayım|izindeyim|izinde olacağım|tatildeyim|yıllık izinde)'],
    help: ['(?:acil).{0,80}(?:iletişim|ulaş|yaz)', '(?:döndüğümde|dönüşümde).{0,60}'],
    thanks: ['(?:mesajınız|e-?postanız) için teşekkür'],
  },
  ja: {
    away: ['(?:不在|休暇|休業|出張)(?:中|して|と?なって|に(?:つき|なり|しており|入って))', '(?:お休み|休暇)をいただ'],
    help: ['(?:急ぎ|緊急|至急).{0,60}(?:連絡|電話|まで)', '(?:戻り|出社|復帰).{0,40}(?:返信|連絡|対応)'],
    thanks: ['(?:メール|ご連絡|お問い合わせ).{0,20}ありがとう'],
  },
  zh: {
    away: ['(?:我|本人)?(?:目前|现在|現在|正在|将|將)?.{0,12}(?:休假|外出|出差|不在(?:办公室|辦公室))'],
    help: ['(?:紧急|緊急|急事|如有).{0,40}(?:联系|聯繫|聯絡|致电)', '(?:回来|返回|回到).{0,20}(?:回复|回覆|处理)'],
    thanks: ['(?:感谢|感謝|谢谢|謝謝)(?:您|你)?(?:的)?(?:来信|邮件|來信|郵件)'],
  },
}
