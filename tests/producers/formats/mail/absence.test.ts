import { describe, expect, test } from '@jest/globals'
import { detectAutomaticMail } from '../../../../producers/formats/mail/automatic-mail.ts'
import { readMail } from '../../../../producers/formats/mail/read-mail.ts'

const kindOf = (subject: string, body: string) => detectAutomaticMail({ subject, text: readMail(body).own })

const texts = [
  'Hello,\n\nthank you for your e-mail. I am out of the office until 9 March with no access to my mail. In urgent cases please contact kim@muster.example.\n\nBest regards\nLena',
  "Hi! I'm on annual leave from 2 to 9 March. I will reply when I return.",
  'Thanks for your message. I am currently away and will respond on my return on Monday.',
  'I will be out of the office from March 2 through March 9 and will have limited access to email. For immediate assistance, contact Kim.',
  'I no longer work for Muster Ltd. Please contact kim@muster.example.',
  'Guten Tag,\nvielen Dank für Ihre Nachricht. Ich bin vom 2. bis 9. März nicht im Büro. Ihre E-Mail wird nicht weitergeleitet. In dringenden Fällen wenden Sie sich bitte an kim@muster.example.\nMit freundlichen Grüßen\nLena Muster',
  'Ich bin bis zum 9. März im Urlaub und lese meine Mails nur unregelmäßig. Danach melde ich mich bei Ihnen.',
  'Vielen Dank für Ihre E-Mail. Ich befinde mich derzeit im Urlaub und bin ab dem 9. März wieder erreichbar.',
  'Leider bin ich zurzeit nicht erreichbar. Ab dem 9. März bin ich wieder für Sie da.',
  'Bonjour,\nje suis absente jusqu’au 9 mars. En cas d’urgence, merci de contacter kim@muster.example.\nCordialement',
  'Je suis actuellement en congés et n’ai pas accès à ma messagerie. Je vous répondrai dès mon retour.',
  'Hola, estoy fuera de la oficina hasta el 9 de marzo. Para asuntos urgentes, escriba a kim@muster.example.',
  'Gracias por su mensaje. Me encuentro de vacaciones hasta el 9 de marzo y responderé a mi regreso.',
  'Buongiorno, sono fuori ufficio fino al 9 marzo. Per urgenze contattare kim@muster.example.',
  'Grazie per il messaggio. Sarò in ferie fino al 9 marzo, risponderò al mio rientro.',
  'Olá, estou de férias até 9 de março. Em caso de urgência, contacte kim@muster.example.',
  'Estarei ausente até 9 de março, sem acesso ao e-mail. Responderei no meu regresso.',
  'Bedankt voor uw bericht. Ik ben tot 9 maart afwezig. Voor dringende zaken kunt u contact opnemen met Kim.',
  'Ik ben met vakantie tot 9 maart en lees mijn mail niet. Ik beantwoord uw mail zodra ik terug ben.',
  'Dziękuję za wiadomość. Do 9 marca jestem na urlopie. W sprawach pilnych proszę o kontakt z kim@muster.example.',
  'Przebywam na urlopie do 9 marca. Odpowiem po powrocie.',
  'Hej! Tack för ditt mejl. Jag är på semester till den 9 mars. Vid brådskande ärenden, kontakta Kim.',
  'Jag är inte på kontoret förrän den 9 mars och svarar när jag är tillbaka.',
  'Tak for din mail. Jeg holder ferie til og med 9. marts. Ved hastesager kontakt Kim.',
  'Jeg er på ferie til 9. mars. Jeg svarer når jeg er tilbake.',
  'Kiitos viestistä. Olen lomalla 9.3. asti. Kiireellisissä asioissa ota yhteyttä Kimiin.',
  'Olen poissa toimistosta 9.3. saakka ja vastaan viesteihin palattuani.',
  'Děkuji za zprávu. Do 9. března jsem na dovolené. V naléhavých případech kontaktujte Kim.',
  'Jsem mimo kancelář do 9. března, odpovím po návratu.',
  'Здравствуйте! Я в отпуске до 9 марта. По срочным вопросам обращайтесь к Ким.',
  'Спасибо за письмо. Меня нет в офисе до 9 марта, отвечу после возвращения.',
  "Merhaba, 9 Mart'a kadar yıllık izindeyim. Acil durumlarda Kim ile iletişime geçebilirsiniz.",
  "E-postanız için teşekkürler. 9 Mart'a kadar ofis dışındayım, döndüğümde yanıtlayacağım.",
  'お問い合わせありがとうございます。3月9日まで休暇をいただいております。お急ぎの場合は、キムまでご連絡ください。',
  '只今外出しており、3月9日まで不在にしております。戻り次第ご連絡いたします。',
  '您好，我正在休假，3月9日回来。如有急事请联系金女士。',
  '感谢您的来信。我目前不在办公室，回来后会尽快回复您。',
  'This is an automated response. Please do not reply to this message.',
  'Dies ist eine automatisch generierte Nachricht. Bitte antworten Sie nicht auf diese E-Mail.',
]

test.each(texts)('an answering machine, by its text alone: %s', (text) => {
  expect(kindOf('Re: Router', text)).toBe('auto_reply')
})

describe('an answering machine, by its subject', () => {
  test.each([
    'Out of Office: Re: Router',
    'Out-of-Office Re: Router',
    'OOO Re: Router',
    '[Auto-Reply] Router',
    'Re: Router [Out of Office]',
    'Thank you for contacting us - automatic reply',
    'Vacation: Re: Router',
    'Away from my mail',
    'AUTO: Lena Muster is out of the office (returning 09/03/2026)',
    'AUTO: Lena Muster ist außer Haus (Rückkehr am 09.03.2026)',
    'Abwesenheit: Router',
    'Bin im Urlaub',
    'Fravær: Router',
    'Ofis dışı: Router',
    'Automatikus válasz: Router',
    'Răspuns automat: Router',
    'Αυτόματη απάντηση: Router',
    '자동 회신: Router',
  ])('%s', (subject) => {
    expect(kindOf(subject, 'Until 9 March.')).toBe('auto_reply')
  })

  test.each([
    ['Urlaub', 'Ich bin bis zum 9. März im Urlaub.'],
    ['Ferie', 'Jeg er på ferie til 9. marts.'],
    ['Dovolená', 'Jsem na dovolené do 9. března.'],
    ['En congés', ''],
  ])('%s, together with its text', (subject, text) => {
    expect(kindOf(subject, text)).toBe('auto_reply')
  })
})

const people: readonly (readonly [string, string])[] = [
  ['Router', 'I am out of office until Friday, please send the technician after that.'],
  ['Router', 'I was on holiday and my router died. What now?'],
  ['Re: Automatic reply: Router', 'Your automatic reply says two days. It has been a week.'],
  ['Automatic reply is useless', 'Every time I write I get an automatic reply.'],
  ['Router', 'Ich bin ab Montag im Urlaub, bitte schicken Sie den Techniker vorher.'],
  ['Router', 'Je suis en vacances jusqu’au 9 mars, livrez après svp.'],
  ['Router', 'Estoy de vacaciones y quiero cancelar el pedido 4711.'],
  ['Router', 'Ik ben op vakantie, kunt u later leveren?'],
  ['Router', 'Jestem na urlopie. Proszę anulować zamówienie.'],
  ['Out of stock', 'When is it back?'],
  ['Abwesenheit', 'Während meiner Abwesenheit kam das Paket, niemand war da. Bitte erneut zustellen.'],
  ['Urlaub gebucht, falsches Hotel', 'Das Hotel ist falsch.'],
  ['Vacation rental refund', 'I want my money back.'],
  ['Auto insurance', 'My car was hit.'],
  ['Auto: Unfall am 3.3.', 'Mein Auto hatte einen Unfall.'],
  ['Ferie', 'Jeg har bestilt ferie hos jer, og hotellet er lukket. Jeg vil have pengene tilbage.'],
  ['Absence de réseau', 'Pas de réseau depuis lundi.'],
  ['Dovolená', 'Objednali jsme u vás dovolenou a hotel je zavřený. Chci peníze zpět.'],
  ['Router', 'Your offices are closed whenever I call. In urgent cases nobody answers. I want to cancel.'],
  ['Router', 'I will be away until Monday. Please call me when I am back.'],
  ['Router', 'This is an automated world, and I want a human.'],
  ['外出先で壊れた', '電源が入りません。'],
  ['休假酒店退款', '我要退款。'],
  ['Fuera de servicio', 'No funciona.'],
  ['Returned goods', 'Where is my refund?'],
  ['Failed delivery', 'My parcel could not be delivered, twice.'],
  ['Undeliverable parcel', 'It came back.'],
  ['Router', 'Thank you for your mail. I am travelling and the router is at home. It still fails.'],
  ['Delivery failure', 'You failed to deliver my sofa.'],
  ['In ferie senza valigia', 'La valigia non è arrivata.'],
  ['Afwezig bij bezorging', 'Ik was afwezig bij de bezorging. Waar is mijn pakket?'],
  ['En congé parental', 'Je suis en congé parental et je souhaite suspendre mon contrat.'],
]

test.each(people)('a person who writes of an absence, a holiday, a delivery: %s: %s', (subject, text) => {
  expect(kindOf(subject, text)).toBeUndefined()
})

test('a bare subject of mail servers needs a sign of them in the text', () => {
  expect(kindOf('Delivery failure', 'Final-Recipient: rfc822; lena@muster.example')).toBe('bounce')
  expect(kindOf('Delivery failure', 'You failed to deliver my sofa.')).toBeUndefined()
})
