import { CAUSE_CLASSES, type CauseClass } from '../consumers/language/model/cause-model.ts'
import { hear } from '../consumers/language/hear/hear.ts'
import { weighCauses } from '../consumers/language/rules/weigh-causes.ts'
import type { ContactWithCause } from '../consumers/language/train/train-causes.ts'
import { agreedCause, agreedSentiment } from './evaluate/labelled/agreed.ts'
import type { LabelledItem } from './evaluate/labelled/item.ts'
import { readItems } from './evaluate/labelled/read-items.ts'
import { toInteraction } from './evaluate/labelled/to-interaction.ts'

/** What holds no problem is half of the texts and counts less, since a problem that is missed costs more than one that is asked about. */
const WITHOUT_PROBLEM = 0.6

/**
 * The labelled texts whose labellings agree on a cause, or that there is none; those whose cause cannot be told are left out. A positive
 * text whose cause nobody has read counts as one without a problem: of those that were read, four of five hold none.
 */
export function readContactsWithCause(items: readonly LabelledItem[] = readItems('train')): readonly ContactWithCause[] {
  return items.flatMap((item): readonly ContactWithCause[] => {
    const cause = agreedCause(item) ?? (isUnread(item) && agreedSentiment(item) === 'positive' ? 'none' : undefined)
    if (cause === undefined || !isClass(cause)) return []
    const hearing = hear(toInteraction(item))
    if (hearing.customer.length === 0) return []
    const turns = hearing.customer.map(({ words }) => words)
    const hints = { turns, spoken: weighCauses(turns), unhappy: hearing.sentiment.felt?.pNegative }
    const text = item.turns.flatMap(([speaker, said]) => (speaker === 'customer' ? [said] : [])).join('\n')
    return [{ text, hints, cause, weight: cause === 'none' ? WITHOUT_PROBLEM : 1 }]
  })
}

const isClass = (name: string): name is CauseClass => CAUSE_CLASSES.some((it) => it === name)

const isUnread = ({ labels }: LabelledItem) => labels.every(({ cause }) => cause === undefined)
