/** The subjects of answering machines in a language. */
type AbsenceSubjects = {
  /** What nobody else writes, or what it begins with. */
  readonly sure: readonly string[]
  /** Words for "away": sure before a colon or a date, and a person's too alone, for example of a parcel that came in their absence. */
  readonly away: readonly string[]
  /** Words that a person writes too of a holiday they booked. */
  readonly holiday: readonly string[]
}

export const ABSENCE_SUBJECTS: Readonly<Record<string, AbsenceSubjects>> = {
  en: {
    sure: [
      'auto(?:matic|mated|matically generated)?[ -]?(?:reply|response|responder|answer)',
      'auto: .{1,80} (?:is|are) (?:currently )?(?:out of (?:the )?office|away|on (?:leave|vacation|holiday))',
      'out[ -]of[ -](?:the[ -])?office(?: (?:auto)?[ -]?(?:reply|notification|message|assistant))?',
      'ooo',
      'away from (?:the |my )?(?:office|mail|e-?mail|desk)',
      "(?:i am|i[’']m) (?:currently )?(?:out of (?:the )?office|on (?:annual |parental |maternity )?(?:leave|vacation|holiday))",
      'vacation (?:reply|response|notice)',
      'vacation(?=: re:)',
      'on (?:annual|maternity|parental) leave',
    ],
    away: ['away'],
    holiday: ['on (?:leave|vacation|holiday)'],
  },
  de: {
    sure: [
      'automatische (?:antwort|rückmeldung|e-?mail)',
      'auto: .{1,80} ist (?:derzeit )?(?:außer haus|abwesend|nicht im (?:büro|haus)|im urlaub)',
      'abwesenheits(?:notiz|assistent|meldung|nachricht|benachrichtigung|mitteilung)',
      'nicht im (?:büro|haus)',
      'außer haus',
      'autoantwort',
      'auto-?reply',
      'urlaubs(?:notiz|meldung)',
      '(?:ich )?bin (?:derzeit |momentan )?(?:nicht im büro|im urlaub|abwesend)',
    ],
    away: ['abwesenheit', 'abwesend'],
    holiday: ['urlaub', 'im urlaub'],
  },
  fr: {
    sure: [
      'réponse automatique',
      'message automatique',
      "(?:message|notification) d['’]absence",
      'absente? du bureau',
      'absence du bureau',
    ],
    away: ['absence', 'absente?'],
    holiday: ['en (?:congés?|vacances)'],
  },
  es: {
    sure: ['respuesta automática', 'autorespuesta', 'fuera de (?:la )?oficina'],
    away: ['ausente', 'ausencia'],
    holiday: ['de vacaciones'],
  },
  it: {
    sure: ['risposta automatica', 'fuori (?:sede|ufficio)', "assenza dall[’']ufficio"],
    away: ['assenza', 'assente'],
    holiday: ['in ferie'],
  },
  pt: { sure: ['resposta automática', 'fora do escritório', 'ausência temporária'], away: ['ausência', 'ausente'], holiday: ['de férias'] },
  nl: {
    sure: ['automatisch(?:e)? (?:antwoord|reactie|bericht)', 'afwezigheids(?:bericht|melding)', 'niet op kantoor', 'buiten kantoor'],
    away: ['afwezig(?:heid)?', 'niet aanwezig'],
    holiday: ['op vakantie', 'met (?:vakantie|verlof)'],
  },
  pl: {
    sure: ['odpowiedź automatyczna', 'automatyczna odpowiedź', 'autoodpowiedź', 'poza biurem', 'nieobecność w biurze'],
    away: ['nieobecność', 'nieobecn[ya]'],
    holiday: ['urlop', 'na urlopie'],
  },
  sv: {
    sure: ['automatiskt svar', 'autosvar', 'frånvaromeddelande', 'ej på kontoret'],
    away: ['frånvaro', 'frånvarande'],
    holiday: ['semester'],
  },
  da: {
    sure: ['automatisk svar', 'autosvar', 'fraværs(?:besked|melding)'],
    away: ['ikke til stede', 'fraværende', 'fravær'],
    holiday: ['ferie', 'på ferie'],
  },
  fi: {
    sure: ['automaattinen vastaus', 'poissaolo(?:viesti|ilmoitus)', 'poissa toimistosta'],
    away: ['poissa(?:olo)?', 'vastaanottaja lomalla'],
    holiday: ['lomalla'],
  },
  cs: {
    sure: ['automatická odpověď', 'mimo kancelář', 'nepřítomnost v kanceláři'],
    away: ['nepřítomnost', 'nepřítomen'],
    holiday: ['dovolená'],
  },
  hu: { sure: ['automatikus válasz', 'házon kívül'], away: [], holiday: ['szabadság', 'szabadságon'] },
  ro: { sure: ['răspuns automat'], away: [], holiday: ['în concediu'] },
  el: { sure: ['αυτόματη απάντηση', 'εκτός γραφείου'], away: [], holiday: [] },
  ru: { sure: ['автоматический ответ', 'автоответ(?:чик)?', 'вне офиса'], away: ['отсутствую'], holiday: ['в отпуске', 'отпуск'] },
  tr: { sure: ['otomatik (?:yanıt|cevap)', 'ofis dışı(?:nda)?'], away: [], holiday: ['izinde', 'izinli'] },
  ja: { sure: ['自動(?:応答|返信|回答)', '不在(?:通知|のお知らせ|連絡)'], away: ['不在'], holiday: ['休暇中'] },
  ko: { sure: ['자동 ?(?:회신|응답|답장)', '부재중'], away: [], holiday: [] },
  zh: { sure: ['自动(?:回复|答复)', '自動(?:回覆|回復|答覆)', '不在办公室'], away: [], holiday: ['外出', '休假'] },
}
