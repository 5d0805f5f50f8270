import type { brandSentiment } from '../../schemas/datasets/brand_sentiment.ts'
import type { Row } from '../../schemas/datasets/dataset.ts'
import type { DeclaredSignal } from './signal.ts'

type Column = Extract<keyof Row<typeof brandSentiment>, string>

/** What the words of agents and customers show of how they treat each other. */
export const peopleSignals: readonly DeclaredSignal<Column>[] = [
  {
    name: 'empathy',
    columns: ['empathy'],
    claims: 'Whether an upset customer was met with words that fit them (shown) or with a stock phrase alone (scripted).',
    formula:
      'not_needed unless sentiment_label is negative. shown where a rule of `empathy` finds it in the words of an agent; scripted where a stock phrase of regret is found and neither empathy nor ownership. Otherwise unknown.',
    source: ['consumers/datasets/brand_sentiment/conduct.ts', 'consumers/language/phrases/agents/empathy.ts'],
    experimental: false,
    caveats: ['missing is never claimed: that no rule finds empathy proves nothing.', 'It is not for judging a person at work.'],
    changes: [
      { version: 'brand_sentiment-rules-4', change: 'The formula is the same; sentiment_label has a new definition.' },
      { version: 'brand_sentiment-rules-3', change: 'More ways to show empathy; a stock phrase beside ownership is not scripted.' },
      { version: 'brand_sentiment-rules-1', change: 'First definition.' },
    ],
  },
  {
    name: 'human_marks',
    columns: ['human_marks'],
    claims:
      "What the agents did in a personal or impersonal way: they took charge in the first person (ownership), asked (question), showed that they know the customer's history (uses_history), found words of feeling that fit this customer (personal_wording), used a stock phrase (script) or one that hides what it says (doublespeak), or offered to sell (pitch).",
    formula:
      'ownership, uses_history and pitch where a rule of that name finds it in the words of an agent; personal_wording where a rule of `empathy` does, script where one of `scripted` does, and question where a sentence of an agent asks. script, doublespeak and pitch also where an agent says a phrase that the reference table `phrases` lists as one, in every language. Empty where none is found.',
    source: [
      'consumers/datasets/brand_sentiment/conduct.ts',
      'consumers/datasets/brand_sentiment/phrases.ts',
      'consumers/language/phrases/agents/agents.ts',
    ],
    experimental: false,
    caveats: [
      'uses_history is right in seven of ten cases on the labelled texts.',
      'doublespeak is only what the reference table `phrases` lists.',
      'It is not for judging a person at work.',
    ],
    changes: [
      {
        version: 'brand_sentiment-rules-4',
        change: 'personal_wording, script and doublespeak are new. The phrases of the reference table `phrases` count.',
      },
      { version: 'brand_sentiment-rules-3', change: 'More ways of each mark; an offer counts as pitch only where it is one.' },
      { version: 'brand_sentiment-rules-1', change: 'First definition.' },
    ],
  },
  {
    name: 'voice',
    columns: ['voice'],
    claims:
      'What an agent says kept them from helping: a policy, a tool, or pressure to sell; else an idea of theirs that would spare customers the trouble.',
    formula:
      'The first of tools, policy, sales_pressure, idea that a rule finds in the words of an agent; none where the words are English and no rule finds one; null without such words.',
    source: [
      'consumers/datasets/brand_sentiment/conduct.ts',
      'consumers/language/phrases/agents/limits.ts',
      'consumers/language/phrases/agents/ideas.ts',
    ],
    experimental: false,
    caveats: ['It repeats what agents say; it does not say that the policy or the tool is at fault.'],
    changes: [
      { version: 'brand_sentiment-rules-4', change: 'idea is new.' },
      { version: 'brand_sentiment-rules-3', change: 'Policies, tools and pressure to sell are told apart by more words.' },
      { version: 'brand_sentiment-rules-1', change: 'First definition.' },
    ],
  },
  {
    name: 'conduct',
    columns: ['conduct'],
    claims: 'The customer insults or curses the agent or the staff as persons.',
    formula:
      'abusive where a rule of `abusive` finds it in the words of the customer; ok where the words are English and none does; else unknown.',
    source: [
      'consumers/datasets/brand_sentiment/conduct.ts',
      'consumers/language/phrases/temper/abuse.ts',
      'consumers/language/phrases/temper/insults.ts',
    ],
    experimental: false,
    caveats: ['Swearing at a thing or the situation does not count.', 'It is never part of views of customers, of exports or of churn.'],
    changes: [
      { version: 'brand_sentiment-rules-4', change: 'More insults.' },
      { version: 'brand_sentiment-rules-3', change: 'Insults of the staff count; faint words do not.' },
      { version: 'brand_sentiment-rules-1', change: 'First definition.' },
    ],
  },
]
