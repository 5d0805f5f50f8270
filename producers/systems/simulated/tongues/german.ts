import type { Tongue } from './tongue.ts'

/** German, of any trade. All sentences are our own. */
export const german: Tongue = {
  customer: {
    plain: [
      'Guten Tag, ich habe eine Frage zu meiner letzten Rechnung, da stehen {amount} drauf.',
      'Könnten Sie mir bitte sagen, wann {product} bei mir ankommt?',
      'Ich bin umgezogen und möchte Ihnen die neue Anschrift durchgeben.',
      'Die Seite lädt bei mir seit heute früh nicht, ist da etwas bekannt?',
      'Hallo, wo finde ich denn die Unterlagen vom letzten Jahr?',
      'Gilt {campaign} auch für Leute, die schon Kunde sind?',
      'Meine Schwester hat mir von {brand} erzählt, sie ist sehr zufrieden.',
    ],
    angry: [
      'Schon wieder falsch abgebucht, das darf doch nicht wahr sein!',
      'Seit {days} Tagen höre ich nichts von Ihnen, so geht man nicht mit Kunden um.',
      'Ich habe mir extra freigenommen, und wer ist nicht gekommen? Ihr Mann.',
      'Was Sie da geliefert haben, ist schlicht Schrott.',
      'Ihr Menü am Telefon hat mich dreimal im Kreis geschickt.',
      'Drei Leute, drei verschiedene Auskünfte, das ist doch lächerlich.',
    ],
    chasing: [
      'Ich rufe jetzt zum wiederholten Mal deswegen an.',
      'Das habe ich Ihrem Kollegen {agent} alles schon erzählt.',
      'Auf meine Mail vom {day}. hat bis heute keiner geantwortet.',
    ],
    relieved: [
      'Super, jetzt geht es wieder, vielen herzlichen Dank!',
      'Das haben Sie wirklich nett gemacht, ich werde Sie weiterempfehlen.',
      'Ach, das ging ja fix. Einen schönen Feierabend noch!',
      'Prima, das Geld ist da. Damit ist die Sache für mich erledigt.',
    ],
    content: [
      'Gut, dann weiß ich Bescheid.',
      'Alles klar, ich warte auf den Brief.',
      'Ja, das passt so.',
      'Danke für die Auskunft, auf Wiederhören.',
    ],
    bitter: [
      'Dann kündige ich eben, und zwar sofort.',
      'Ich möchte bitte Ihren Vorgesetzten sprechen.',
      'Das übergebe ich jetzt meinem Anwalt.',
      'Nie wieder, und das erzähle ich auch jedem.',
      'Sie sind wirklich keine Hilfe, so eine Frechheit.',
      'Dann gehe ich halt zu {rival}, die sind billiger und freundlicher.',
    ],
  },
  agent: {
    greetings: ['Guten Tag, {brand}, mein Name ist {agent}.', 'Hallo, hier ist {agent}, was kann ich für Sie tun?'],
    questions: ['Wie lautet bitte Ihre Kundennummer?', 'Seit wann ist das so?', 'Um welches Produkt geht es genau?'],
    solving: [
      'Ich habe es gerade für Sie geändert.',
      'Der Betrag kommt in den nächsten Tagen zurück.',
      'Das ist jetzt eingetragen, Sie bekommen eine Bestätigung.',
    ],
    stalling: [
      'Das muss ich weitergeben, bitte haben Sie etwas Geduld.',
      'Im System sehe ich dazu leider nichts.',
      'Dafür ist eine andere Abteilung zuständig.',
    ],
  },
  posts: {
    glad: ['Großes Lob an {brand}, da geht noch jemand ans Telefon.', 'Kann {brand} nur empfehlen, ehrlich.'],
    cross: ['{brand}, was ist da bei euch los? Seit {days} Tagen nichts.', 'Finger weg von {product}, sage ich nur.'],
    plain: ['Weiß jemand, ob {brand} am Samstag offen hat?', 'Was kostet {product} eigentlich inzwischen?'],
  },
  comments: {
    glad: ['Freundlich und schnell.', 'Sehr nette Dame, gerne wieder.'],
    cross: ['Problem besteht weiterhin.', 'Viel zu lange gewartet.'],
    plain: ['War in Ordnung.', 'Keine Angabe.'],
  },
}
