import type { RuleRow } from '../tell-each.ts'
import { PLACE } from './place-words.ts'

/** With what the name of a firm ends, where its words are ordinary ones: "Castle Dental", "Noodle Corner". */
const TRADE =
  'bank|banking|mobile|energy|power|air|airways|airlines|broadband|insurance|hotel|hotels|lodge|inn|telecom|fibre|fiber|gas|electric|water|mutual|union|gym|fitness|direct|dental|opticians|optical|vets|veterinary|motors|autos|tyres|foods|market|markets|kitchen|bakery|coffee|cafe|café|cover|savings|homes|loans|estates|lane|garden|gardens|farm|farms|corner|factory|cleaning|cleaners|couriers|freight|shipping|lines|tours|travel|coaches|taxis|cabs|cloud|hosting|domains|payroll|software|games|studios|studio|pharmacy|academy|nursery|steps|toes|smiles|utilities|solar|roasters|provisions|wholesalers|brothers|sisters|sons|partners|associates|spoon|kettle|plough|anchor|theatre|playhouse|logistics|express|networks|wireless|brewery|books|catering|caterers|florist|florists|flowers|blooms|tailors|barbers|hair|beauty|spa|accountants|solicitors|law|legal|capital|finance|trust|pensions|life|assurance|health|care|clinic|pets|paws|kennels|cars|rentals|hire|storage|supplies|stores|deli|pizza|grill|diner|bistro|curry|tea|wines|dairy|meats|butchers|fish|mop|bucket|glide|tongue|house|hall|acorns|bumbles|preschool|drug|drugs|movers|haulers|bros|boys|credit'

/** Stands in a phrase for the name of a firm. */
export const NAMED_FIRM = '{firm}'
/** Of one word that no table knows, or with such a word behind another. */
export const STRANGE_FIRM =
  'the|that|them|this|dr|mr|mrs|ms|messrs|st|saint|bank|hotel|first|big|sunny|tiny|busy|little|royal|grand? ~1 <name>'
/** Of two ordinary words, the second of which names a trade. */
const ORDINARY_NAME = `the? * ${TRADE}`

/** Words that stand in no name of a firm, although they may stand where one does. */
const ORDINARY =
  "a|an|my|your|his|her|their|another|different|other|old|same|local|better|cheaper|more|less|most|some|any|no|each|every|both|which|what|who|whom|him|you|those|home|work|bed|holiday|hospital|court|paper|paperless|card|cash|online|email|text|wifi|wi-fi|ios|android|iphone|chrome|firefox|safari|windows|linux|mac|plan|tariff|version|mode|annual|monthly|weekly|yearly|seat|room|table|gate|row|be|being|get|getting|do|doing|have|having|two|three|not|very|much|too|nearest|main|wrong|customer|someone|somebody|something|anything|nothing|everything|everyone|anyone|when|where|how|why|school|college|university|uni|abroad|overseas|town|village|city|country|voicemail|facebook|twitter|instagram|youtube|reddit|linkedin|google|whatsapp|messenger|paypal|hmrc|covid|netherlands|debit|credit|esim|e-sim|dd|wfh|usd|eur|gbp|euros|pounds|dollars|english|spanish|french|german|mum|mom|dad|first|last|previous|lounge|airport|phone|station|counter|desk|store|branch|website|mum's|uncleaned|work's|hold|bio"

/** What shows that a strange word behind it is no firm. */
export const NO_FIRM = `${PLACE}|a|an|your|another|different|other|plan|tariff|version|mode|holiday|hospital|abroad|overseas|lounge|gate|desk|seat|room|page|facebook|twitter|instagram|youtube|reddit|whatsapp|netherlands|wfh|esim|e-sim|wifi|wi-fi|bio|last|when`

/** What stands before a trade where no name is said: "with the bank", "to this hotel". */
const NO_NAME_BEFORE_TRADE = `${NO_FIRM}|${ORDINARY}|that|this|free|good|great|nice|long|short|full|hot|cold|fresh|general|private|public|real|own|whole`

/** Each row once for every way in which a firm is named; those with words of their own that take it back only with a strange name. */
export function withNamedFirm(rows: readonly RuleRow[], shared: { readonly without: string }): readonly RuleRow[] {
  return rows.flatMap((row): readonly RuleRow[] => {
    const [phrase, example, more] = row
    if (!phrase.includes(NAMED_FIRM)) return [row]
    const named = phrase.replace(NAMED_FIRM, STRANGE_FIRM)
    const strange: RuleRow = more === undefined ? [named, example] : [named, example, more]
    if (more?.without !== undefined && more.without !== shared.without) return [strange]
    return [
      strange,
      [
        phrase.replace(NAMED_FIRM, ORDINARY_NAME),
        example.replace(/Lark[a-z]*( [A-Z][a-z]+)?/, 'Castle Dental'),
        { ...more, without: NO_NAME_BEFORE_TRADE },
      ],
    ]
  })
}
