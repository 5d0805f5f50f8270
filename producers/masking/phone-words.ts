/** The words that tell a phone number from another one, and what may stand between them and the number. */

const FILLER =
  '(?:[\\s:=#.,()\'"*-]|(?<!\\p{L})(?:is|was|are|at|on|me|us|him|her|back|my|the|our|your|number|no|nr|nummer|under|unter|auf|an|ist|lautet|le|au|al|el|es|est|il|è|or|via|by|again|today|please|bitte|to|a|new|old|different|er|är|on|jest|je|na|pod|til|till|på|mig|meg|mej|numeroon|это|мне|на|по)(?!\\p{L})){0,20}$'
const PHONE_WORD = new RegExp(
  `(?<!\\p{L})(?:(?:tele)?phones?|tel|cell(?:phone)?|mobile?|mob|handy|call(?:ed|ing|er|s)?|callback|ring|rang|dial(?:l?ed)?|text(?:ed)?|reach|answer(?:ing|s|ed)?|registered|fax|whatsapp|sms|hotline|landline|contact|telefon(?:nummer|isch)?|telefonnr|rufnummer|mobilnummer|ruf(?:en|t)?|anrufen|r[üu]ckruf|erreichen|erreichbar|t[ée]l[ée]phone|portable|appele[zr]|tel[ée]fono|m[óo]vil|celular|ll[áa]m[ae]\\w{0,5}|telefone|ligue|cellulare|chiam\\w{1,5}|telefoon|bel|ring(?:er|e|a)?|soitta\\p{L}{0,6}|vole(?:jte|j)|zavolej\\p{L}{0,3}|(?:za)?dzwo\\p{L}{2,6}|(?:по)?звон\\p{L}{1,5}|телефон\\p{L}{0,3}|telefonnummer|telefonní|numara(?:m|mı|sı)?|(?:my|his|her|our|their|new|best|meine?|neue|mijn|mitt?|min) (?:number|nummer|#)|moje číslo|mój numer|мой номер|mi número|il mio numero|meu número|mon numéro|msisdn)${FILLER}`,
  'iu',
)
/** The same in scripts that put no space between words: 电话是, 電話番号は. */
const PHONE_WORD_UNSPACED = /(?:电话|電話|手机|手機|携帯|携帶|请打|致电|전화|휴대폰)(?:番号|号码|號碼|번호)?[\s:：是はがをへ에는]{0,3}$/u
const OTHER_WORD = new RegExp(
  `(?<!\\p{L})(?:(?:order|bestell|invoice|rechnungs?|ticket|case|ref(?:erence)?|booking|reservation|tracking|parcel|shipment|sendungs?|serial|serien|contract|vertrags?|customer(?!\\s?:)|kunden|account|acct|konto|article|artikel|item|sku|product|part|model|imei|policy|claim|transaction|transaktions?|meter|z[äa]hler|version|build|zip|plz|isbn|ean|barcode|vin|po|rma|incident|request|confirmation|vorgangs?|member(?:ship)?|id|code|auftrags?|commande|facture|pedido|factura|ordine|encomenda|bestelling|zamówieni\\p{L}|objednávk\\p{L}|tilaus|beställning|ordre|sipariş|rendelés|заказ\\p{L}?|счет|договор\\p{L}?)(?:nummer|nr|number|id|e?n|code)?s?|#)${FILLER}`,
  'iu',
)
const LOOK_BACK = 48
/** Parts of the words above: most texts before a number have none of them, and the words take ten times as long to look for. */
const PHONE_HINT =
  /tel|phon|cell|mob|hand|call|r[iau]ng|dial|text|reach|answer|regist|fax|what|sms|hotl|landl|contact|ruf|erreich|t.l.ph|port|appel|m.vil|ll.m|ligu|chiam|bel|numb|numm|msisdn|soitt|vol|zavol|dzwo|звон|телеф|numar|numer|númer|numéro|číslo|номер|#/i
const OTHER_HINT =
  /order|best|inv|rech|tick|case|ref|book|res|track|parc|ship|send|ser|contr|vert|cust|kund|acc|konto|art|item|sku|prod|part|mod|imei|pol|claim|trans|meter|z.hl|ver|build|zip|plz|isbn|ean|bar|vin|po|rma|inc|req|conf|vorg|memb|id|code|auftr|comm|fact|ped|#|enco|zam|obj|til|ordr|sip|rend|зак|сч|дог/i

/** What the nearest word before a number says it is. */
export function wordBefore(text: string, start: number): 'phone' | 'other' | undefined {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start)
  if (PHONE_WORD_UNSPACED.test(before) || (PHONE_HINT.test(before) && PHONE_WORD.test(before))) return 'phone'
  return OTHER_HINT.test(before) && OTHER_WORD.test(before) ? 'other' : undefined
}
