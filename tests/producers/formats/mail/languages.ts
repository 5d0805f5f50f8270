/** What people and mail programs write, by language. The people and firms are made up. */
export type MailLanguage = {
  readonly language: string
  /** What the sender wrote; the last line of each is no closing. */
  readonly own: string
  /** Lines above a quoted mail, as programs of this language write them. */
  readonly attributions: readonly string[]
  /** The header that Outlook writes above a mail. */
  readonly header: string
  readonly original: string
  readonly forwarded: string
  readonly device: string
  readonly closing: string
  readonly notice: string
  /** Sentences of the sender's own that look like one of the above. */
  readonly alike: readonly string[]
}

export const LANGUAGES: readonly MailLanguage[] = [
  {
    language: 'English',
    own: 'It still does not work.\nWhen will somebody call me?',
    attributions: [
      'On Mon, 2 Mar 2026 at 10:03, Acme Support <help@acme.example> wrote:',
      'On Mar 2, 2026, at 10:03 AM, Acme Support\n<help@acme.example> wrote:',
      'On 02/03/2026, 10:03, "Acme Support" <help@acme.example> wrote:',
      'On Monday, March 2, 2026, 10:03:11 AM GMT+1, Acme Support wrote:',
    ],
    header: 'From: Acme Support <help@acme.example>\nSent: Monday, March 2, 2026 10:03 AM\nTo: Lena Muster\nSubject: RE: Your bill',
    original: '-----Original Message-----',
    forwarded: '---------- Forwarded message ---------',
    device: 'Sent from my Samsung Galaxy S21 5G',
    closing: 'Kind regards,',
    notice:
      'This e-mail and any attachments are confidential and intended solely for the addressee. If you have received it in error, please delete it.',
    alike: [
      'On Monday he wrote: you will get a refund',
      'On 2 March 2026 at 10:15 your colleague wrote:\nthe refund is on its way',
      'From: your shop I expected more',
      'Sent twice already!',
      'Sent from my heart: thank you',
      'Best regards to Kim, who helped me a lot.',
      'This message is confidential: I was charged twice',
    ],
  },
  {
    language: 'German',
    own: 'Es geht immer noch nicht.\nWann ruft mich jemand an?',
    attributions: [
      'Am 02.03.2026 um 10:03 schrieb Acme Hilfe <help@acme.example>:',
      'Am Mo., 2. März 2026 um 10:03 Uhr schrieb Ihr Acme-Team <\nhelp@acme.example>:',
      'Acme Hilfe <help@acme.example> schrieb am Mo., 2. März 2026, 10:03:',
    ],
    header: 'Von: Acme Hilfe <help@acme.example>\nGesendet: Montag, 2. März 2026 10:03\nAn: Lena Muster\nBetreff: AW: Ihre Rechnung',
    original: '-----Ursprüngliche Nachricht-----',
    forwarded: '-------- Weitergeleitete Nachricht --------',
    device: 'Von meinem iPhone gesendet',
    closing: 'Mit freundlichen Grüßen',
    notice:
      'Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, vernichten Sie diese Mail bitte. Die Weitergabe ist nicht gestattet.',
    alike: [
      'Am Montag schrieb er: Sie bekommen Ihr Geld zurück',
      'Am 02.03.2026 um 10:15 schrieb mir Ihr Kollege:\ndas Geld ist unterwegs',
      'Von: diesem Laden habe ich mehr erwartet',
      'Gesendet habe ich es schon zweimal!',
      'Viele Grüße an Kim, die mir sehr geholfen hat.',
    ],
  },
  {
    language: 'French',
    own: 'Ça ne marche toujours pas.\nQuand va-t-on me rappeler ?',
    attributions: ['Le lun. 2 mars 2026 à 10:03, Acme <help@acme.example> a écrit :', 'Le 2 mars 2026 10:03, Acme Aide a écrit :'],
    header: 'De : Acme Aide <help@acme.example>\nEnvoyé : lundi 2 mars 2026 10:03\nÀ : Lena Muster\nObjet : RE: Votre facture',
    original: "-----Message d'origine-----",
    forwarded: '---------- Message transféré ---------',
    device: 'Envoyé de mon iPhone',
    closing: 'Bien cordialement,',
    notice:
      "Ce message est confidentiel et destiné exclusivement à son destinataire. Si vous l'avez reçu par erreur, merci de le détruire et d'avertir l'expéditeur.",
    alike: [
      'Le 2 mars 2026 à 10:15 votre collègue a écrit :\nle remboursement est parti',
      'Envoyé deux fois déjà !',
      'De : votre boutique, j’attendais mieux',
    ],
  },
  {
    language: 'Spanish',
    own: 'Sigue sin funcionar.\n¿Cuándo me van a llamar?',
    attributions: [
      'El lun, 2 mar 2026 a las 10:03, Acme (<help@acme.example>) escribió:',
      'El lunes, 2 de marzo de 2026, 10:03:11 CET, Acme <help@acme.example> escribió:',
    ],
    header: 'De: Acme Ayuda <help@acme.example>\nEnviado el: lunes, 2 de marzo de 2026 10:03\nPara: Lena Muster\nAsunto: RE: Su factura',
    original: '-----Mensaje original-----',
    forwarded: '---------- Mensaje reenviado ---------',
    device: 'Enviado desde mi iPhone',
    closing: 'Un cordial saludo,',
    notice:
      'Este mensaje es confidencial y va dirigido exclusivamente a su destinatario. Si lo ha recibido por error, elimínelo y avise al remitente.',
    alike: [
      'El 2 de marzo de 2026 a las 10:15 su compañero escribió:\nel reembolso está en camino',
      '¡Enviado dos veces ya!',
      'Saludos a Kim, que me ayudó mucho.',
    ],
  },
  {
    language: 'Italian',
    own: 'Non funziona ancora.\nQuando mi chiamate?',
    attributions: [
      'Il giorno lun 2 mar 2026 alle ore 10:03 Acme <help@acme.example> ha scritto:',
      'Il lunedì 2 marzo 2026, 10:03, Acme Aiuto ha scritto:',
    ],
    header: 'Da: Acme Aiuto <help@acme.example>\nInviato: lunedì 2 marzo 2026 10:03\nA: Lena Muster\nOggetto: R: La sua fattura',
    original: '-----Messaggio originale-----',
    forwarded: '---------- Messaggio inoltrato ---------',
    device: 'Inviato da iPhone',
    closing: 'Cordiali saluti',
    notice:
      'Questo messaggio è riservato e destinato esclusivamente al destinatario indicato. Qualora lo abbiate ricevuto per errore, siete pregati di cancellarlo.',
    alike: ['Il 2 marzo 2026 alle 10:15 lei mi ha scritto:\nil rimborso è partito', 'Inviato due volte!'],
  },
  {
    language: 'Portuguese',
    own: 'Continua sem funcionar.\nQuando é que me ligam?',
    attributions: ['Em seg., 2 de mar. de 2026 às 10:03, Acme <help@acme.example> escreveu:', 'Em 02/03/2026 10:03, Acme Ajuda escreveu:'],
    header: 'De: Acme Ajuda <help@acme.example>\nEnviado: 2 de março de 2026 10:03\nPara: Lena Muster\nAssunto: RE: A sua fatura',
    original: '-----Mensagem original-----',
    forwarded: '---------- Mensagem encaminhada ---------',
    device: 'Enviado do meu iPhone',
    closing: 'Com os melhores cumprimentos,',
    notice:
      'Esta mensagem é confidencial e destinada apenas ao destinatário. Se a recebeu por engano, por favor apague-a e informe o remetente.',
    alike: ['Em 2 de março de 2026 às 10:15 você me escreveu:\no reembolso vai a caminho', 'Enviado duas vezes!'],
  },
  {
    language: 'Dutch',
    own: 'Het werkt nog steeds niet.\nWanneer belt iemand mij?',
    attributions: [
      'Op ma 2 mrt 2026 om 10:03 schreef Acme <help@acme.example>:',
      'Op 2 mrt. 2026, om 10:03 heeft Acme Hulp <help@acme.example> het volgende geschreven:',
    ],
    header: 'Van: Acme Hulp <help@acme.example>\nVerzonden: maandag 2 maart 2026 10:03\nAan: Lena Muster\nOnderwerp: RE: Uw factuur',
    original: '-----Oorspronkelijk bericht-----',
    forwarded: '---------- Doorgestuurd bericht ---------',
    device: 'Verstuurd vanaf mijn iPhone',
    closing: 'Met vriendelijke groet,',
    notice:
      'Dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde. Heeft u het ten onrechte ontvangen, verwijder het dan.',
    alike: ['Op 2 maart 2026 om 10:15 schreef u mij:\nhet geld is onderweg', 'Verzonden is het al twee keer!'],
  },
  {
    language: 'Polish',
    own: 'Nadal nie działa.\nKiedy ktoś do mnie zadzwoni?',
    attributions: ['W dniu 2.03.2026 o 10:03, Acme pisze:', 'pon., 2 mar 2026 o 10:03 Acme <help@acme.example> napisał(a):'],
    header: 'Od: Acme Pomoc <help@acme.example>\nWysłano: poniedziałek, 2 marca 2026 10:03\nDo: Lena Muster\nTemat: ODP: Faktura',
    original: '-----Wiadomość oryginalna-----',
    forwarded: '---------- Przekazana wiadomość ---------',
    device: 'Wysłane z iPhone',
    closing: 'Z poważaniem',
    notice: 'Ta wiadomość jest poufna i przeznaczona wyłącznie dla adresata. Jeśli otrzymali ją Państwo omyłkowo, prosimy o jej usunięcie.',
    alike: ['Wysłane dwa razy!', 'Od: was oczekiwałem więcej'],
  },
  {
    language: 'Swedish',
    own: 'Det fungerar fortfarande inte.\nNär ringer någon mig?',
    attributions: [
      'Den mån 2 mars 2026 kl 10:03 skrev Acme <help@acme.example>:',
      '2 mars 2026 kl. 10:03 skrev Acme Hjälp <help@acme.example>:',
    ],
    header: 'Från: Acme Hjälp <help@acme.example>\nSkickat: den 2 mars 2026 10:03\nTill: Lena Muster\nÄmne: SV: Din faktura',
    original: '-----Ursprungligt meddelande-----',
    forwarded: '---------- Vidarebefordrat meddelande ---------',
    device: 'Skickat från min iPhone',
    closing: 'Med vänlig hälsning',
    notice: 'Detta meddelande är konfidentiellt och avsett för mottagaren. Om du har fått det av misstag, radera det.',
    alike: ['Skickat två gånger redan!', 'Den 2 mars 2026 kl 10:15 skrev du till mig:\npengarna är på väg'],
  },
  {
    language: 'Danish',
    own: 'Det virker stadig ikke.\nHvornår ringer nogen til mig?',
    attributions: [
      'Den man. 2. mar. 2026 kl. 10.03 skrev Acme <help@acme.example>:',
      'man. 2. mar. 2026 kl. 10.03 skrev Acme <help@acme.example>:',
    ],
    header: 'Fra: Acme Hjælp <help@acme.example>\nSendt: 2. marts 2026 10:03\nTil: Lena Muster\nEmne: SV: Din regning',
    original: '-----Oprindelig meddelelse-----',
    forwarded: '---------- Videresendt meddelelse ---------',
    device: 'Sendt fra min iPhone',
    closing: 'Venlig hilsen',
    notice: 'Denne e-mail er fortrolig og kun til modtageren. Har du fået den ved en fejl, så slet den og giv afsenderen besked.',
    alike: ['Sendt to gange allerede!', 'Hilsen til Kim, som hjalp mig.'],
  },
  {
    language: 'Norwegian',
    own: 'Det virker fortsatt ikke.\nNår ringer noen meg?',
    attributions: ['man. 2. mars 2026 kl. 10:03 skrev Acme <help@acme.example>:', 'Den 02.03.2026 10:03, skrev Acme Hjelp:'],
    header: 'Fra: Acme Hjelp <help@acme.example>\nSendt: mandag 2. mars 2026 10:03\nTil: Lena Muster\nEmne: SV: Regningen din',
    original: '-----Opprinnelig melding-----',
    forwarded: '---------- Videresendt melding ---------',
    device: 'Sendt fra min iPad',
    closing: 'Med vennlig hilsen',
    notice: 'Denne e-posten er fortrolig og kun ment for mottaker. Har du fått den ved en feil, slett den og varsle avsender.',
    alike: ['Sendt to ganger allerede!'],
  },
  {
    language: 'Finnish',
    own: 'Se ei vieläkään toimi.\nKoska joku soittaa?',
    attributions: ['ma 2. maalisk. 2026 klo 10.03 Acme (help@acme.example) kirjoitti:', '2.3.2026 klo 10.03 Acme kirjoitti:'],
    header:
      'Lähettäjä: Acme Tuki <help@acme.example>\nLähetetty: maanantai 2. maaliskuuta 2026 10:03\nVastaanottaja: Lena Muster\nAihe: VS: Lasku',
    original: '-----Alkuperäinen viesti-----',
    forwarded: '---------- Välitetty viesti ---------',
    device: 'Lähetetty iPhonesta',
    closing: 'Ystävällisin terveisin',
    notice: 'Tämä viesti on luottamuksellinen ja tarkoitettu vain vastaanottajalle. Jos sait sen erehdyksessä, poista se.',
    alike: ['Lähetetty kaksi kertaa!'],
  },
  {
    language: 'Czech',
    own: 'Pořád to nefunguje.\nKdy mi někdo zavolá?',
    attributions: ['po 2. 3. 2026 v 10:03 odesílatel Acme <help@acme.example> napsal:', 'Dne 2.3.2026 v 10:03 Acme napsal(a):'],
    header: 'Od: Acme Pomoc <help@acme.example>\nOdesláno: pondělí 2. března 2026 10:03\nKomu: Lena Muster\nPředmět: RE: Faktura',
    original: '-----Původní zpráva-----',
    forwarded: '---------- Přeposlaná zpráva ---------',
    device: 'Odesláno z mého iPhonu',
    closing: 'S pozdravem',
    notice: 'Tato zpráva je důvěrná a určena pouze příjemci. Pokud jste ji obdrželi omylem, smažte ji a informujte odesílatele.',
    alike: ['Odesláno dvakrát!', 'Od: vás jsem čekal víc'],
  },
  {
    language: 'Russian',
    own: 'Всё ещё не работает.\nКогда мне позвонят?',
    attributions: ['пн, 2 мар. 2026 г. в 10:03, Acme <help@acme.example>:', '2 марта 2026 г., 10:03, Acme <help@acme.example> пишет:'],
    header: 'От: Acme <help@acme.example>\nОтправлено: 2 марта 2026 г. 10:03\nКому: Лена\nТема: RE: Счёт',
    original: '-----Исходное сообщение-----',
    forwarded: '---------- Пересылаемое сообщение ---------',
    device: 'Отправлено с iPhone',
    closing: 'С уважением,',
    notice: 'Это сообщение конфиденциально и предназначено адресату. Если вы получили его по ошибке, удалите его.',
    alike: ['Отправлено дважды!'],
  },
  {
    language: 'Turkish',
    own: 'Hâlâ çalışmıyor.\nBeni ne zaman arayacaksınız?',
    attributions: ['Acme <help@acme.example>, 2 Mar 2026 Pzt, 10:03 tarihinde şunu yazdı:'],
    header: 'Kimden: Acme <help@acme.example>\nGönderildi: 2 Mart 2026 Pazartesi 10:03\nKime: Lena\nKonu: YNT: Fatura',
    original: '-----Özgün ileti-----',
    forwarded: '---------- Yönlendirilmiş ileti ---------',
    device: "iPhone'umdan gönderildi",
    closing: 'Saygılarımla',
    notice: 'Bu e-posta gizlidir ve yalnızca alıcı içindir. Yanlışlıkla aldıysanız lütfen silin.',
    alike: ['İki kere gönderildi!'],
  },
  {
    language: 'Japanese',
    own: 'まだ動きません。\nいつ電話してもらえますか。',
    attributions: ['2026年3月2日(月) 10:03 Acme <help@acme.example>:'],
    header: '差出人: Acme <help@acme.example>\n送信日時: 2026年3月2日 10:03\n宛先: Lena\n件名: RE: 請求書',
    original: '-----元のメッセージ-----',
    forwarded: '---------- 転送メッセージ ---------',
    device: 'iPhoneから送信',
    closing: 'よろしくお願いいたします。',
    notice: 'このメールには機密情報が含まれています。誤って受信された場合は削除してください。',
    alike: ['二回送信しました。'],
  },
  {
    language: 'Chinese',
    own: '还是不能用。\n什么时候给我打电话？',
    attributions: ['Acme <help@acme.example> 于2026年3月2日周一 10:03写道：', '在 2026年3月2日，10:03，Acme <help@acme.example> 写道：'],
    header: '发件人: Acme <help@acme.example>\n发送时间: 2026年3月2日 10:03\n收件人: Lena\n主题: 回复: 账单',
    original: '-----原始邮件-----',
    forwarded: '---------- 转发的邮件 ---------',
    device: '发自我的 iPhone',
    closing: '此致',
    notice: '本邮件包含保密信息。如果您误收，请删除并通知发件人。此邮件禁止传播。',
    alike: ['已经发送两次了！'],
  },
]
