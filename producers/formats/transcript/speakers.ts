/** Who speaks in a transcript. */
export type TranscriptSpeaker = 'customer' | 'agent' | 'bot' | 'system'

/** Names the caller knows, as its source writes them. A first name stands for a full name where no other person has it. */
export type KnownPeople = {
  readonly customers?: readonly string[] | undefined
  readonly agents?: readonly string[] | undefined
  readonly bots?: readonly string[] | undefined
}

/** Words that systems and exports use for a name, or in front of one: "Visitor 11882", "Agent Kim". */
const ROLES: readonly (readonly [TranscriptSpeaker, string])[] = [
  [
    'customer',
    'visitor|customer|client|end[- ]?user|user|guest|requester|contact|caller|kunde|kundin|besucher|besucherin|gast|visiteur|cliente|visitante|visitatore|ospite|utente|usuario|utilisateur|klant|bezoeker|klient|gość|besökare|kund|besøgende|besøkende|asiakas|vierailija|zákazník|návštěvník|клиент|посетитель|müşteri|ziyaretçi|お客様|客户|访客',
  ],
  [
    'agent',
    'agent|operator|advisor|adviser|representative|rep|associate|support|support agent|staff|csr|consultant|specialist|mitarbeiter|mitarbeiterin|berater|beraterin|kundenservice|conseiller|conseillère|agente|operador|operatore|asesor|medewerker|konsultant|handläggare|medarbetare|medarbejder|rådgiver|asiakaspalvelija|operátor|оператор|агент|temsilci|オペレーター|客服',
  ],
  [
    'bot',
    'bot|chatbot|chat bot|answer bot|virtual assistant|virtual agent|assistant|auto-?responder|virtueller assistent|assistent|assistant virtuel|asistente virtual|assistente virtuale|assistente virtual|ボット|机器人',
  ],
  ['system', 'system|automatic message|automated message|notification|info|systemnachricht|système|sistema'],
]
const ROLE_PATTERNS = ROLES.map(([speaker, words]) => ({
  speaker,
  whole: new RegExp(`^(?:the )?(?:${words})s?(?: ?#?\\d{1,20})?$`, 'iu'),
  before: new RegExp(`^(?:${words}) \\p{Lu}[\\p{L}'’. -]{0,40}$`, 'iu'),
  aside: new RegExp(`[([–-] ?(?:${words}) ?[)\\]]?$`, 'iu'),
}))
const BOT_NAME = /(?<!\p{L})(?:chat)?bot(?!\p{L})|\p{L}bot$|virtual (?:assistant|agent)/iu

/** The speaker that a label itself states, by a word for a role. */
function statedRole(label: string): TranscriptSpeaker | undefined {
  const named = label.trim()
  const said = ROLE_PATTERNS.find(({ whole, aside }) => whole.test(named) || aside.test(named))?.speaker
  if (said !== undefined) return said
  if (BOT_NAME.test(named)) return 'bot'
  return ROLE_PATTERNS.find(({ before }) => before.test(named))?.speaker
}

/** The speaker of a label by the names that are known, else by its words; undefined where neither tells, or names tell two. */
export function attributeLabel(label: string, people: KnownPeople): TranscriptSpeaker | undefined {
  const lists = [
    ['customer', people.customers ?? []],
    ['agent', people.agents ?? []],
    ['bot', people.bots ?? []],
  ] as const
  for (const matches of [sameName, shortName]) {
    const found = lists.filter(([, names]) => names.some((name) => matches(label, name))).map(([speaker]) => speaker)
    if (found.length > 1) return undefined
    if (found[0] !== undefined) return found[0]
  }
  return statedRole(label)
}

const plain = (name: string) => name.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim()
const sameName = (label: string, name: string) => plain(name) !== '' && plain(label) === plain(name)
/** "Kim" for "Kim Beispiel", "Kim B." for "Kim Beispiel", and the other way round. */
function shortName(label: string, name: string): boolean {
  const [first, ...rest] = plain(label).split(' ')
  const [known, ...others] = plain(name).split(' ')
  if (first === undefined || first === '' || first !== known) return false
  if (rest.length === 0 || others.length === 0) return true
  const initial = (rest.at(-1) ?? '').replace(/\.$/, '')
  return initial.length === 1 && (others.at(-1) ?? '').startsWith(initial)
}
