import type { StatementRule } from '../../language/phrases/statement-rule.ts'
import { tellEach } from '../../language/phrases/tell-each.ts'
import { statementMatcher } from '../../language/rules/match-statements.ts'
import type { Voice } from '../../language/words/turns-by-speaker.ts'

export type Emotion = 'anger' | 'worry' | 'disappointment' | 'relief'

const BE = 'i|we am|are|was|were|feel|felt|get|got|become|became'
const BEING = "i'm|im|we're|feeling"
const DENIED = "not|never|longer|without|less|isn't|aren't|wasn't|don't|nor"

const ANGRY = 'angry|furious|livid|fuming|outraged|infuriated|incensed|seething|enraged'
const WORRIED = 'worried|anxious|scared|frightened|nervous|panicking|terrified'
const DISAPPOINTED = 'disappointed|gutted|heartbroken|disheartened'

/** Feelings that customers name of themselves. Few and plain, because none is measured. */
export const EMOTION_RULES: readonly StatementRule<Emotion>[] = [
  ...tellEach('anger', { unless: DENIED }, [
    [`${BE} ~2 ${ANGRY}`, 'I was absolutely furious.'],
    [`${BEING} ~2 ${ANGRY}`, "I'm absolutely furious."],
    ['makes|made|making me|us ~1 angry|furious|livid', 'It makes me so angry.'],
    ['makes|made my|our blood boil', 'It makes my blood boil.'],
  ]),
  ...tellEach('worry', { unless: DENIED }, [
    [`${BE} ~2 ${WORRIED}`, 'I am really worried.'],
    [`${BEING} ~2 ${WORRIED}`, "I'm worried sick."],
    ['worries|scares|frightens|terrifies me|us', 'It worries me.'],
    ['losing|lost|lose sleep over', 'I am losing sleep over it.'],
  ]),
  ...tellEach('disappointment', { unless: DENIED }, [
    [`${BE} ~2 ${DISAPPOINTED}`, 'We are very disappointed.'],
    [`${BEING} ~2 ${DISAPPOINTED}`, "I'm so disappointed."],
    ['such|real|huge|big|bitter|complete|total a? disappointment|let-down|letdown', 'It was a huge disappointment.'],
    ['let|lets me|us badly|really|completely? down', 'You let me down.'],
    ['feel|felt|feeling ~2 let down', 'I feel so let down.'],
  ]),
  ...tellEach('relief', { unless: DENIED }, [
    [`${BE} ~2 relieved`, 'I am so relieved.'],
    [`${BEING} ~2 relieved`, "We're relieved."],
    ['what|such|huge|massive|big|enormous a? relief', 'What a relief.', { unless: `${DENIED}|tax|pain|debt|duty|valve` }],
    ['weight|load off my|our mind|minds|shoulders|chest', 'That is a weight off my mind.'],
  ]),
]

const matchEmotions = statementMatcher(EMOTION_RULES, { anger: [], worry: [], disappointment: [], relief: [] })

/** The kinds of feeling that the customer names, each once, in the order in which they name them. */
export function emotionsIn(voices: readonly Voice[]): readonly Emotion[] {
  return [...new Set(matchEmotions(voices).map(({ code }) => code))]
}
