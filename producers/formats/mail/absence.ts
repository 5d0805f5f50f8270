import { ABSENCE_PHRASES } from './absence-phrases.ts'
import { ABSENCE_SUBJECTS } from './absence-subjects.ts'

const all = (column: 'away' | 'help' | 'thanks') =>
  Object.values(ABSENCE_PHRASES)
    .flatMap((row) => row[column])
    .join('|')

/** The phrase begins the subject, and ends it, or a mark, a date or a name follows: "Automatic reply: Your ticket". */
const subjectsOf = (kind: 'sure' | 'away' | 'holiday') =>
  Object.values(ABSENCE_SUBJECTS)
    .flatMap((row) => row[kind])
    .join('|')
const UNTIL = 'until|till|through|bis|jusqu|hasta|fino|até|tot|do|till|til|asti|до'
const SINCE = 'from|for|vom|von|ab|am|du|del|dal|de|van|od|från|fra|с'
const AFTER = `(?:[\\])*]{0,2} ?(?:$|[:：]|[-–—|] )| (?:re|aw|fwd?|wg|sv|vs|ynt|odp|antw|rv|r) ?:| \\(.{1,60}\\)$| (?:${UNTIL})(?:['’ ]).{0,80}$| (?:${SINCE}) .{0,30}\\d.{0,50}$|[,.!]? ?\\d.{0,40}$)`
const SURE = new RegExp(
  `^[[(*]{0,2}(?:${subjectsOf('sure')})${AFTER}|^[[(](?:${subjectsOf('sure')})[\\])] |(?:[[(]| [-–—|] )(?:${subjectsOf('sure')})[\\])]?$`,
  'iu',
)
const AWAY_UNTIL = new RegExp(`^[[(*]{0,2}(?:${subjectsOf('away')}) ?(?:[:：]|(?:${UNTIL})(?:['’ ]).{0,80}$)`, 'iu')
const WEAK = new RegExp(`^[[(*]{0,2}(?:${subjectsOf('away')}|${subjectsOf('holiday')})${AFTER}`, 'iu')

/**
 * Whether a subject is one that answering machines write. A "Re:" before it is a person's answer. Words that a person writes too
 * ("Ferie", "Abwesenheit") count where the text says that its writer is away and little else, or where there is no text.
 */
export function hasAbsenceSubject(subject: string, text: string): boolean {
  if (SURE.test(subject) || AWAY_UNTIL.test(subject)) return true
  return WEAK.test(subject) && (text.trim() === '' || saysAway(sentencesOf(text)))
}

/** A sentence that says so, no question, and at most one sentence about anything else. */
function saysAway(sentences: readonly string[]): boolean {
  if (!sentences.some((it) => AWAY.test(it)) || sentences.some((it) => /[?？]$/.test(it))) return false
  return sentences.filter((it) => !AWAY.test(it) && !HELP.test(it) && !THANKS.test(it) && !CLOSING.test(it)).length <= 1
}

const AWAY = new RegExp(all('away'), 'iu')
const HELP = new RegExp(all('help'), 'iu')
const THANKS = new RegExp(`^(?:${all('thanks')})`, 'iu')
/** "This is an automatic reply" says it of itself. */
const SAYS_SO = new RegExp(
  `^(?:${[
    'this is an auto(?:mated|matic|matically generated|-?generated)?[ -](?:reply|response|message|e-?mail|answer|acknowledge?ment)',
    'dies ist eine automatische? (?:generierte |erzeugte )?(?:antwort|nachricht|e-?mail|mitteilung)|diese (?:e-?mail|nachricht) wurde automatisch (?:erstellt|generiert|erzeugt|versendet)',
    'ceci est une? (?:réponse|message|e-?mail) automatique|(?:esta|este) es una? (?:respuesta|mensaje|correo) automátic[oa]|questa è una risposta automatica|questo è un messaggio automatico|esta é uma (?:resposta|mensagem) automática',
    'dit is een automatisch (?:antwoord|bericht|gegenereerd)|to jest (?:automatyczna|wiadomość automatyczna|automatycznie)|detta är ett (?:automatiskt|autosvar)|dette er (?:et|en) (?:automatisk|autosvar)|tämä on automaattinen|toto je automatická|это автоматический ответ|bu otomatik (?:bir )?(?:yanıt|mesaj)',
  ].join('|')})`,
  'iu',
)
const NO_REPLY =
  /(?:do not|don['’]t|please do not|cannot be) (?:reply|respond|be answered|answered)|no[ -]?reply|we have received your|received your (?:message|e-?mail|request|inquiry)|nicht (?:auf diese|antworten|beantwortet)|ne pas répondre|no responda|non rispondere|não responda|niet (?:beantwoorden|antwoorden|op dit)|nie odpowiada|svara inte|ikke svar|svar ikke|älä vastaa|neodpovídejte|не отвечайте|yanıtlamayın|haben ihre (?:nachricht|anfrage|e-?mail) erhalten|avons bien reçu votre/iu
const CLOSING =
  /^(?:best|kind|warm|many|with|mit|viele|freundliche|liebe|schöne|bien|cordial|sincères|un |saludos|cordiali|saluti|com os|atenciosamente|met |groet|pozdrawiam|z poważaniem|med |hälsningar|hilsen|venlig|vennlig|ystävällisin|terveisin|s pozdravem|с уважением|saygılar|have a |ich wünsche|bonne |hi|hello|hallo|dear|guten|bonjour|hola|buen|ciao|olá|hej|hei|dzień|dobrý|sehr geehrte|liebe)/iu

/** The most sentences an answering machine's text has. */
const MOST_SENTENCES = 14

/**
 * Whether a text is an answering machine's: it says that its writer is away and what to do meanwhile, and hardly anything else; or it
 * says away and thanks for the mail, and nothing else. "I am out of office until Friday, please send the technician after that" is not.
 */
export function isAbsenceText(text: string): boolean {
  const sentences = sentencesOf(text)
  const first = sentences.find((sentence) => !CLOSING.test(sentence) || sentence.length > 40) ?? ''
  if (SAYS_SO.test(first) && NO_REPLY.test(text)) return true
  if (sentences.length === 0 || sentences.length > MOST_SENTENCES) return false
  const kinds = sentences.map((sentence) => ({
    away: AWAY.test(sentence),
    help: HELP.test(sentence),
    thanks: THANKS.test(sentence),
    filler: CLOSING.test(sentence) || (!/[.!?。！？:]$/.test(sentence) && sentence.split(/\s+/).length <= 4),
  }))
  if (!kinds.some(({ away }) => away) || sentences.some((sentence) => /[?？]$/.test(sentence))) return false
  const others = kinds.filter((it) => !it.away && !it.help && !it.thanks && !it.filler).length
  if (kinds.some(({ help }) => help)) return others <= 1
  return others === 0 && kinds.some(({ thanks }) => thanks)
}

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[!?。！？])|(?<=\p{L}{2}\.)\s|\n/u)
    .map((sentence) => sentence.trim().slice(0, 500))
    .filter((sentence) => /[\p{L}]/u.test(sentence))
}
