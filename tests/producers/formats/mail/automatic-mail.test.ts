import { describe, expect, test } from '@jest/globals'
import { detectAutomaticMail, type MailFacts } from '../../../../producers/formats/mail/automatic-mail.ts'

describe('an automatic reply', () => {
  test.each([
    'Automatic reply: Your ticket',
    'Out of office',
    'Out of Office until 9 March',
    'OOO: Re: router',
    'Automatische Antwort: Ihre Rechnung',
    'Abwesenheitsnotiz',
    'Abwesend bis 9. März',
    'Réponse automatique : Votre facture',
    "Message d'absence",
    'Respuesta automática: Su factura',
    'Fuera de la oficina',
    'Risposta automatica: fattura',
    'Fuori sede',
    'Resposta automática: fatura',
    'Automatisch antwoord: factuur',
    'Afwezig: factuur',
    'Odpowiedź automatyczna: faktura',
    'Automatiskt svar: faktura',
    'Automatisk svar: regning',
    'Autosvar',
    'Automaattinen vastaus: lasku',
    'Automatická odpověď: faktura',
    'Автоматический ответ: счёт',
    'Otomatik Yanıt: fatura',
    '自動応答: 請求書',
    '自动回复: 账单',
  ])('by its subject: %s', (subject) => {
    expect(detectAutomaticMail({ subject, text: 'Hello' })).toBe('auto_reply')
  })

  test.each([
    'Thank you for your mail. I am out of office until 9 March with no access to e-mail. In urgent cases please contact my colleague. Best wishes!',
    'Thank you for your mail. I am out of office until 9 March. Best wishes, have a wonderful day!',
    "Hi,\n\nI'm on annual leave until Monday and will reply to your e-mail when I am back.\n\nLena",
    'This is an automated reply. We have received your message. Please do not reply to this e-mail.',
    'Vielen Dank für Ihre Nachricht. Ich bin bis zum 9. März nicht im Büro. Ihre E-Mail wird nicht weitergeleitet. In dringenden Fällen wenden Sie sich bitte an Kim.',
    'Bonjour,\nJe suis absente du bureau du 2 au 9 mars. En cas d’urgence, contactez Kim.',
    'Gracias por su mensaje. Estoy de vacaciones hasta el 9 de marzo. Responderé a mi regreso.',
    'Grazie per la sua mail. Sono in ferie fino al 9 marzo. Risponderò al mio rientro.',
    'Obrigado pela sua mensagem. Estou de férias até 9 de março. Responderei no meu regresso.',
    'Bedankt voor uw bericht. Ik ben tot 9 maart met vakantie. Bij dringende zaken kunt u contact opnemen met Kim.',
    'Dziękuję za wiadomość. Jestem na urlopie do 9 marca. Odpowiem po powrocie.',
    'Tack för ditt mejl. Jag är på semester till den 9 mars. Vid brådskande ärenden, kontakta Kim.',
    'Tak for din mail. Jeg er på ferie til den 9. marts. Hvis det haster, så kontakt Kim.',
    'Takk for e-posten. Jeg er på ferie til 9. mars. Ved fravær, kontakt Kim.',
    'Kiitos viestistä. Olen lomalla 9.3. asti. Kiireellisissä asioissa ottakaa yhteyttä Kimiin.',
    'Děkuji za váš e-mail. Jsem na dovolené do 9. března. Odpovím po návratu.',
    'Спасибо за письмо. Я в отпуске до 9 марта. По срочным вопросам обращайтесь к Киму.',
    'メールをいただきありがとうございます。3月9日まで不在にしております。お急ぎの方は代表番号までご連絡ください。',
    '感谢您的来信。我目前正在休假。如有急事请联系小金。',
  ])('by its text: %s', (text) => {
    expect(detectAutomaticMail({ subject: 'Re: router', text })).toBe('auto_reply')
  })

  test.each([
    { 'Auto-Submitted': 'auto-replied' },
    { 'auto-submitted': 'auto-generated (rejected)' },
    { 'X-Autoreply': 'yes' },
    { 'X-AutoRespond': ['Re: router'] },
    { Precedence: 'auto_reply' },
    { precedence: 'bulk' },
  ])('by its headers: %p', (headers) => {
    expect(detectAutomaticMail({ subject: 'Re: router', headers, text: 'I am away.' })).toBe('auto_reply')
  })
})

describe('a bounce', () => {
  const mails: readonly MailFacts[] = [
    { subject: 'Undelivered Mail Returned to Sender' },
    { subject: 'Delivery Status Notification (Failure)' },
    { subject: 'Mail delivery failed: returning message to sender' },
    { subject: 'failure notice' },
    { subject: 'Undeliverable: Your bill', from: 'postmaster@home.example' },
    { subject: 'Unzustellbar: Ihre Rechnung', from: 'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@home.example>' },
    { subject: 'Your bill', from: 'Mail Delivery Subsystem <mailer-daemon@mail.example>' },
    { subject: 'Your bill', from: 'MAILER-DAEMON (Mail Delivery System)' },
    { subject: 'Your bill', headers: { 'X-Failed-Recipients': 'lena@home.example' } },
    { subject: 'Your bill', headers: { 'Content-Type': 'multipart/report; report-type=delivery-status; boundary="x"' } },
    { subject: 'Your bill', headers: { 'Return-Path': '<>' } },
    { text: 'This is the mail system at host mx.mail.example.\n\n<lena@home.example>: host mx.home.example said: 550 5.1.1 User unknown' },
    {
      text: "Your message to lena@home.example couldn't be delivered.\n\nReporting-MTA: dns;mx.mail.example\nAction: failed\nStatus: 5.1.10",
    },
  ]
  test.each(mails)('%p', (facts) => {
    expect(detectAutomaticMail(facts)).toBe('bounce')
  })
})

describe('a person', () => {
  const mails: readonly MailFacts[] = [
    {},
    { subject: null, text: null, from: null, headers: {} },
    { subject: 'Automatic reply again and again', text: 'I got your out of office reply twice, this is not acceptable.' },
    { subject: 'Your automatic reply', text: 'It tells me nothing.' },
    { subject: 'Re: Automatic reply: Your ticket', text: 'That did not help.' },
    { subject: 'Out of office chairs?', text: 'When do you get new ones?' },
    { subject: 'Automatische Antwort hilft mir nicht', text: 'Bitte rufen Sie an.' },
    { subject: 'Absence du technicien', text: 'Il n’est pas venu.' },
    { subject: 'Abwesenheit Ihres Technikers', text: 'Er kam nicht.' },
    { subject: 'Delivery failed again', text: 'My parcel could not be delivered a third time.' },
    { subject: 'Undeliverable: my parcel?', text: 'The driver says my address was not found. Is that so?' },
    { subject: 'Failure notice on my screen', text: 'The router shows a failure notice.' },
    { subject: 'Technician', text: 'I am out of office until Friday, so please send the technician next week. My router is still broken.' },
    {
      subject: 'Technician',
      text: 'Thank you for your mail. I am out of office until 9 March, but the router is still broken. I want my money back.',
    },
    { subject: 'Urgent', text: 'I am on vacation and my phone does not work. In urgent cases call me at the hotel. Why is roaming off?' },
    { subject: 'Urlaub', text: 'Ich bin im Urlaub und mein Handy geht nicht. Was soll ich tun?' },
    { subject: 'Automated', text: 'This is an automated reply again, I want a human!' },
    { subject: 'Re: router', headers: { 'Auto-Submitted': 'no', Precedence: 'list' }, text: 'It works.' },
    { subject: 'Re: router', headers: { 'X-Autoreply': 'no', 'Return-Path': '<lena@home.example>' }, text: 'It works.' },
    { subject: 'Mail', from: 'Postmaster <postmaster@home.example>', text: 'Our mail server is blocked by yours, please call.' },
    { subject: 'Ferienwohnung', text: 'Das WLAN geht nicht.' },
    { subject: 'Holiday', text: 'Your office is closed on Monday? I was there.' },
  ]
  test.each(mails)('%p', (facts) => {
    expect(detectAutomaticMail(facts)).toBeUndefined()
  })
})

test('a long text costs no more than its start', () => {
  for (const piece of ['I am out of office. ', 'urgent ', 'a '.repeat(50), 'ich bin ', '> ', 'status: 5.'])
    expect(detectAutomaticMail({ text: piece.repeat(200_000), subject: piece.repeat(10_000), from: piece.repeat(10_000) })).not.toBe(
      'bounce',
    )
})
