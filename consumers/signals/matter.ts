import type { brandSentiment } from '../../schemas/datasets/brand_sentiment.ts'
import type { Row } from '../../schemas/datasets/dataset.ts'
import type { DeclaredSignal } from './signal.ts'

type Column = Extract<keyof Row<typeof brandSentiment>, string>

/** What became of the matter, what it cost the customer, and which function of the firm produced it. */
export const matterSignals: readonly DeclaredSignal<Column>[] = [
  {
    name: 'resolved',
    columns: ['resolved', 'resolved_basis', 'resolved_from'],
    claims: "Whether the customer's matter was solved at the time of this report, and who says so.",
    formula:
      "The strongest source that states an answer: the customer's last word about it behind an answer of the firm (in reviews, surveys and posts anywhere); a rating whose subject is the resolution (yes from 0.75, no up to 0.25); the status that an agent or the customer confirmed. A reopening is no. Otherwise unknown with the basis none. A yes by a rating or a status is unknown where the source says that there are words and they are not here. resolved_from tells what decided: words, ratings, status or none. A customer who confirms a status has the basis customer and decides by the status.",
    source: ['consumers/datasets/brand_sentiment/resolved.ts', 'consumers/language/phrases/matter/matter.ts'],
    experimental: true,
    caveats: [
      'Silence, closing by the clock, unconfirmed self-service and abandonment are unknown.',
      'Satisfaction and NPS say nothing about the solution.',
      'It says nothing about whether the solution held.',
    ],
    changes: [
      { version: 'brand_sentiment-rules-7', change: 'Solved and not solved are found in more words.' },
      { version: 'brand_sentiment-rules-6', change: 'What the firm says before the customer has spoken is a greeting and no answer.' },
      { version: 'brand_sentiment-rules-5', change: 'More ways to say that all is well, and that nothing is better.' },
      { version: 'brand_sentiment-rules-4', change: 'More ways to say that it is solved or not. resolved_from is new.' },
      { version: 'brand_sentiment-rules-3', change: 'More ways to say that it is solved or not; questions and hopes do not count.' },
      { version: 'brand_sentiment-rules-2', change: 'What is fixed except for something is not solved.' },
      { version: 'brand_sentiment-rules-1', change: 'First definition.' },
    ],
  },
  {
    name: 'effort',
    columns: ['effort_score', 'effort_basis', 'effort_coverage', 'painless', 'effort_reasons'],
    claims: 'What this contact cost the customer, from facts of this contact alone, and whether it was painless.',
    formula:
      "effort_score is 1 - CES where the customer answered; otherwise the weighted mean of the channel's stated facts (waits, holds, menu steps, transfers, replies, repeats), each from 0 (fine) to 1 (bad) on a straight line. effort_coverage = stated facts / expected facts. painless: no by one strong fact or a CES from 0.65 effort; yes below 0.35 even if every missing fact had its worst value, with no fact that can be strong above half its cost; else unknown. effort_reasons lists the facts at half their cost or more. effort_basis is rating where the customer answered, facts where only facts are stated, else none. Where a file of `calibrate effort` is in use (SIGNALS_EFFORT_CALIBRATION), its thresholds stand in the place of the priors; model_version then ends with their digest.",
    source: [
      'consumers/datasets/brand_sentiment/effort.ts',
      'consumers/datasets/brand_sentiment/effort-facts.ts',
      'consumers/datasets/brand_sentiment/effort-in-use.ts',
    ],
    experimental: true,
    caveats: [
      'Thresholds are absolute priors of each channel until a person accepts others; they never follow the past of the firm by themselves.',
      'A contact that had to come again may cost the customer more than its own facts show.',
    ],
    changes: [
      { version: 'brand_sentiment-rules-7', change: 'had_to_repeat is found in more words.' },
      {
        version: 'brand_sentiment-rules-6',
        change: 'painless is yes only where no fact that can be strong is above half its cost. had_to_repeat is found in fewer words.',
      },
      { version: 'brand_sentiment-rules-5', change: 'had_to_repeat is found in more words.' },
      { version: 'brand_sentiment-rules-4', change: 'had_to_repeat is found in more words. effort_basis is new.' },
      { version: 'brand_sentiment-rules-3', change: 'had_to_repeat is found in more words.' },
      { version: 'brand_sentiment-rules-1', change: 'First definition.' },
    ],
  },
  {
    name: 'cause',
    columns: ['cause', 'cause_2', 'cause_confidence', 'cause_basis'],
    claims: 'The function of the firm that produced the contact: the one without which the customer would not have written.',
    formula:
      "The reason, disposition or tag of the source where it maps to a function. Otherwise a readable linear model weighs the customer's words, the phrases that speak of a function, and the mood; each weight stands in consumers/language/model/cause-en.json. A function is told where its chance is 0.35 or more, and a second one where it is at least half as likely. cannot_tell where none is likely; null without words and reasons. A firm can add phrases of its own (SIGNALS_CAUSE_RULES); model_version then ends with their digest.",
    source: [
      'consumers/language/rules/cause.ts',
      'consumers/language/model/cause-model.ts',
      'consumers/language/rules/weigh-causes.ts',
      'consumers/language/rules/causes-in-use.ts',
      'consumers/language/phrases/causes/spoken-causes.ts',
    ],
    experimental: true,
    caveats: [
      'cause_confidence of a reason of the source is a prior and not a measured share.',
      'A function that is named need not be the one at fault.',
    ],
    changes: [
      {
        version: 'brand_sentiment-rules-7',
        change: 'A linear model over words, phrases and mood tells it from words; cause_basis is model. It told by phrases alone.',
      },
      {
        version: 'brand_sentiment-rules-4',
        change: 'A firm can add phrases of its own to the words of customers and to the codes of the source.',
      },
      {
        version: 'brand_sentiment-rules-3',
        change: 'Phrases of many trades are weighed with the mood; fewer contacts without a problem have a cause.',
      },
      { version: 'brand_sentiment-rules-1', change: 'First definition.' },
    ],
  },
]
