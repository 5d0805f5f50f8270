import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'

/**
 * The texts that the shipped weights of sentiment are trained on: the labelled texts of this repository and two public sets, which are
 * not part of it. What a set counts was chosen by leaving it out.
 */
export type TrainingText = {
  readonly text: string
  readonly label: 'negative' | 'neutral' | 'positive'
  readonly weight: number
  readonly set: string
  readonly licence: string
}

/** `data`: a folder with vader/*_GroundTruth.txt and banking77/train.csv. */
export function readTrainingTexts(data: string): readonly TrainingText[] {
  return [
    ...vader(data, 'tweets_GroundTruth.txt', 1),
    ...vader(data, 'amazonReviewSnippets_GroundTruth.txt', 1),
    ...vader(data, 'movieReviewSnippets_GroundTruth.txt', 0.3),
    ...bankQuestions(data, 0.5),
    ...own(1.5),
  ]
}

/** The raters' mean of a text of VADER's lies between -4 and 4. */
const NEUTRAL = 0.5

function vader(data: string, file: string, weight: number): readonly TrainingText[] {
  return readFileSync(join(data, 'vader', file), 'latin1')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, mean = '0', text = ''] = line.split('\t')
      const label = Number(mean) < -NEUTRAL ? 'negative' : Number(mean) > NEUTRAL ? 'positive' : 'neutral'
      return { text, label, weight, set: `VADER ${file.replace('_GroundTruth.txt', '')} (Hutto and Gilbert 2014)`, licence: 'MIT' }
    })
}

/** Intents of plain questions; the others report a problem. */
const QUESTIONS: ReadonlySet<string> = new Set(
  `activate_my_card age_limit apple_pay_or_google_pay atm_support automatic_top_up card_about_to_expire card_acceptance
  card_delivery_estimate card_linking change_pin country_support disposable_card_limits edit_personal_details exchange_charge
  exchange_rate exchange_via_app fiat_currency_support get_disposable_virtual_card get_physical_card getting_spare_card
  getting_virtual_card order_physical_card passcode_forgotten receiving_money supported_cards_and_currencies
  top_up_by_bank_transfer_charge top_up_by_card_charge top_up_by_cash_or_cheque top_up_limits topping_up_by_card
  transfer_into_account transfer_timing verify_my_identity verify_source_of_funds verify_top_up visa_or_mastercard
  why_verify_identity`.split(/\s+/),
)

function bankQuestions(data: string, weight: number): readonly TrainingText[] {
  const rows: { text?: string; category?: string }[] = parse(readFileSync(join(data, 'banking77/train.csv')), { columns: true, bom: true })
  return rows
    .filter(({ category = '' }) => QUESTIONS.has(category))
    .map(({ text = '' }) => ({
      text,
      label: 'neutral',
      weight,
      set: 'Banking77, plain questions (PolyAI, Casanueva et al. 2020)',
      licence: 'CC BY 4.0',
    }))
}

const Item = z.object({ turns: z.array(z.tuple([z.string(), z.string()])), labels: z.array(z.object({ sentiment: z.string() })) })

/** Items whose labellings agree, with the customer's turns as one text. */
function own(weight: number): readonly TrainingText[] {
  const folder = join(import.meta.dirname, '../labelled/train')
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'))
    .flatMap((line): readonly TrainingText[] => {
      const item = Item.parse(JSON.parse(line))
      const text = item.turns.flatMap(([speaker, said]) => (speaker === 'customer' ? [said] : [])).join(' ')
      const [first, ...others] = item.labels.map(({ sentiment }) => sentiment)
      if (text === '' || others.some((it) => it !== first)) return []
      if (first !== 'negative' && first !== 'neutral' && first !== 'positive') return []
      return [{ text, label: first, weight, set: 'labelled/train of this repository', licence: 'MIT' }]
    })
}
