import { describe, expect, test } from '@jest/globals'
import { masker } from '../../../producers/masking/mask.ts'

const masked = (text: string) => masker({}).text(text).text

/** What people say and write of their numbers, and the number that stands in it. */
const PHONES: readonly (readonly [string, string])[] = [
  ['You can get me on 07700 900 812 after six.', '07700 900 812'],
  ['my mobile is 0151-2345 6789, pls use that', '0151-2345 6789'],
  ['Meine Nummer: 0176 123 45 098.', '0176 123 45 098'],
  ['Bitte rufen Sie mich unter 030/5550199 zurück', '030/5550199'],
  ['Sie erreichen mich tagsüber unter (0221) 55 50 123', '(0221) 55 50 123'],
  ['Mon portable : 06.12.34.50.98, le soir de préférence', '06.12.34.50.98'],
  ['Rappelez-moi au 01 23 45 09 87 svp', '01 23 45 09 87'],
  ['Mi móvil es 612 34 50 98, gracias', '612 34 50 98'],
  ['llámame al +34 612 345 098', '+34 612 345 098'],
  ['Il mio numero è 347 123 4509', '347 123 4509'],
  ['chiamatemi allo 06 5550 1234', '06 5550 1234'],
  ['Meu celular é (11) 98765-4021', '(11) 98765-4021'],
  ['me liga no 11 98765 4021', '11 98765 4021'],
  ['Bel me op 06-12345098 of stuur een app', '06-12345098'],
  ['mijn nummer is 0612345098', '0612345098'],
  ['Mój numer to 601 234 509', '601 234 509'],
  ['proszę dzwonić pod 601-234-509', '601-234-509'],
  ['Ring mig på 070-123 45 09', '070-123 45 09'],
  ['mitt nummer är 0701234509', '0701234509'],
  ['Ring til mig på 20 12 34 09', '20 12 34 09'],
  ['Mit telefonnummer er 20123409', '20123409'],
  ['Numeroni on 040 123 4509', '040 123 4509'],
  ['soittakaa numeroon 0401234509', '0401234509'],
  ['Moje číslo je 601 234 509', '601 234 509'],
  ['volejte na 601234509 prosím', '601234509'],
  ['Мой номер 8 912 345-60-89', '8 912 345-60-89'],
  ['позвоните мне на 89123456089', '89123456089'],
  ['numaram 0532 123 45 09', '0532 123 45 09'],
  ['beni 05321234509 numarasından arayın', '05321234509'],
  ['電話番号は090-1234-5098です', '090-1234-5098'],
  ['我的手机是13912345098', '13912345098'],
  ['请打 139 1234 5098', '139 1234 5098'],
  ['call me back: 415 555 0132', '415 555 0132'],
  ['(415)555-0132 is my cell', '(415)555-0132'],
  ['its 4155550132 thx', '4155550132'],
  ['my # is 415.555.0132', '415.555.0132'],
  ['the number on the account is 1-415-555-0132', '1-415-555-0132'],
  ['reach me at +1 (415) 555-0132 ext. 12', '+1 (415) 555-0132 ext. 12'],
  ['whatsapp +5511987654021 please', '+5511987654021'],
  ['My number 98765 01234, call anytime', '98765 01234'],
  ['i am calling from 9876501234', '9876501234'],
  ['please update it to 0044 7700 900812', '0044 7700 900812'],
  ['old one was 07700900812, new one 07700900813', '07700900813'],
  ['Sure, it’s oh seven seven hundred... no wait, 07700 900812', '07700 900812'],
  ['Handy 01512345679', '01512345679'],
  ['Tel.: 040 / 555 01 23', '040 / 555 01 23'],
  ['T: 0221 5550123 F: 0221 5550124', '0221 5550124'],
  ['Festnetz 0221-5550123, Handy siehe oben', '0221-5550123'],
  ['you rang me from 0800 555 0123 yesterday', '0800 555 0123'],
  ['text 07700900812 when the driver is near', '07700900812'],
  ['Kontakt: +43 664 1234509', '+43 664 1234509'],
  ['my husband’s phone, 087 123 4509, also has no signal', '087 123 4509'],
  ['agent: can I have a number? customer: 087 1234509', '087 1234509'],
  ['the landline 555-0132 is dead', '555-0132'],
  ['mobile no. 0412 345 098', '0412 345 098'],
  ['ph 02 5550 1234', '02 5550 1234'],
  ['phone number on file: 082 123 4509', '082 123 4509'],
  ['Die Rufnummer +49 (0) 151 23 45 67 98 ist gesperrt', '+49 (0) 151 23 45 67 98'],
  ['SIM 2 hat die Nummer 0151/23456798', '0151/23456798'],
  ['zero one five one, ok I type it: 015123456798', '015123456798'],
]
const OTHERS: readonly string[] = [
  'My order 4711234567 has not come.',
  'Bestellnummer 2026-000123456 fehlt',
  'order no: 100 234 567',
  'Invoice 20260300123 is wrong',
  'Rechnung Nr. 2026/03/00123',
  'tracking 1Z999AA10123456784',
  'Sendungsnummer 00340434161094042557',
  'DHL 340434161094042557 is lost',
  'parcel JD014600006281230701',
  'Serial SN 5CD1234XYZ',
  'serial number 123456789012',
  'Seriennummer: 4711-0815-2342',
  'IMEI 356938035643809',
  'my contract 0049123456 ends',
  'Vertragsnummer 0123456789',
  'Kundennummer 0012345678',
  'customer number 10023456',
  'ticket #123456789',
  'case 00123456 was closed',
  'reference 555-0132-88',
  'booking ref 8842 1177 30',
  'It cost 1,234.50 euro',
  'I paid 12.345,67 € twice',
  'you charged 129.99 and 12.99',
  'Rs 45,000 deducted',
  '£1,299 is too much',
  'on 02.03.2026 at 10:03',
  '2026-03-02 10:03:05',
  'am 2.3.2026 um 10.03 Uhr',
  'from 03/02/2026 to 03/09/2026',
  'between 10:00 and 12:30',
  'open 0800-1800 on weekdays',
  'version 10.0.19045.4046',
  'firmware 2.4.8.1234',
  'error 0x80070005',
  'error code 1007 30012',
  'IP range and port 8080',
  'meter reading 123456 kWh',
  'Zählerstand 0012345 am 1.3.',
  'Zählernummer 1EMH0012345678',
  'PLZ 50667 Köln',
  'ZIP 94103-1234',
  'SKU 8812 3345',
  'article 4002590 4711',
  'EAN 4006381333931',
  'ISBN 978-3-16-148410-0',
  'model 5500 X 1200',
  'size 1920x1080',
  '10 000 000 users',
  'population 83.200.000',
  'I waited 45 minutes, 30 seconds',
  '3-4 days, 5-7 days',
  'score 7/10, then 9/10',
  'lat 50.937531 lon 6.960279',
  'uuid 550e8400-e29b-41d4-a716-446655440000',
  'flight LH 4711 at 0930',
  'seat 24 and 25, row 7',
  'VAT DE123456789',
  'speed 250 000 kbit',
  'since 1998 2004 2012 I am a customer',
  'epoch 1772442000',
  'build 20260302.1',
  'PO 4500123456',
  'Auftrag 40012345678',
  'policy 12-3456789-0',
  'commande 123456789 non livrée',
  'pedido 000123456',
  'numero ordine 12345678',
  'заказ 123456789',
  '订单号 202603021234567',
  '注文番号 1234-5678-9012',
  'sipariş no 123456789',
  'zamówienie nr 123456789',
  'objednávka č. 123456789',
  'tilausnumero 123456789',
  'beställning 123456789',
  'ordrenummer 12345678',
  'bestelling 123456789',
  'encomenda 123456789',
  'rendelés 123456789',
]

/** Codes, amounts and times next to letters of scripts that put no space between words. */
const UNSPACED = ['订单202603021234567在哪', '型号iPhone15电池', '2026年3月2日10時03分', '电话费129元', '手机123456元', '注文123456789は']

describe('a phone number in a sentence is masked whole', () => {
  test.each(PHONES)('%s', (text, number) => {
    const left = masked(text)
    expect(left).toContain('[phone]')
    expect(left.replaceAll('[phone]', '')).not.toMatch(/\d[\d .()/-]{5,}\d/)
    expect(left).not.toContain(number)
  })
})

describe('another number in a sentence stays', () => {
  test.each([...OTHERS, ...UNSPACED])('%s', (text) => {
    expect(masked(text)).toBe(text)
  })
})

describe('a card between letters that no space parts', () => {
  test.each(['カード番号は4111111111111111です', '卡号4111 1111 1111 1111', '卡号是4111-1111-1111-1111谢谢'])('%s is masked', (text) => {
    expect(masked(text)).toMatch(/\[card\]/)
    expect(masked(text)).not.toMatch(/1111/)
  })
})
