import { branch, type SeededRandom } from '../producers/systems/simulated/random.ts'
import { textOf, type Sentence } from '../producers/systems/simulated/texts/sentence.ts'
import { TRADES } from '../producers/systems/simulated/trades/trades.ts'
import { encode } from '../schemas/event/envelope.ts'
import type { Turn } from '../schemas/event/interaction.ts'
import { benchEvents } from './events.ts'

const { problems, voices, agents, inPublic } = TRADES.telecom

/** Texts of a given length: a public post of 15 words, and a transcript of a call of 250 words of both sides. */
export type TextKind = 'tweets' | 'transcripts'

export const TEXT_KINDS: readonly TextKind[] = ['tweets', 'transcripts']

/** What is said where; made once, because the lists are long. */
const POSTS = [...inPublic.posts.glad, ...inPublic.posts.cross]
const COMPLAINTS = Object.values(problems).flatMap(({ plain, angry }) => [...plain, ...angry])
const ANSWERS = [...agents.questions, ...agents.answering, ...agents.owning, ...agents.reciting]
const REPLIES = [...voices.details, ...voices.content, ...voices.bitter, ...voices.relieved]

const TWEET_WORDS = 15
const TRANSCRIPT_WORDS = 250

/** Events with such a text and nothing else to derive from, encoded as in the log. */
export function* textEvents(kind: TextKind, count: number): Generator<Buffer> {
  let index = 0
  for (const event of benchEvents(count, 11)) {
    const random = branch(11, index)
    index += 1
    const isTweet = kind === 'tweets'
    const turns = isTweet ? [tweet(random)] : transcript(random)
    const { ratings: _, reasons: __, ...data } = event.data
    yield encode({
      ...event,
      data: {
        ...data,
        channel: isTweet ? 'social_public' : 'phone',
        visibility: isTweet ? 'public' : 'private',
        content: { status: 'included', truncated: false, language: 'en', turns },
      },
    })
  }
}

function tweet(random: SeededRandom): Turn {
  const said = wordsFrom(POSTS, TWEET_WORDS, random)
  return { seq: 0, speaker: 'customer', text: said, kind: 'post', visibility: 'public' }
}

function transcript(random: SeededRandom): Turn[] {
  const turns: Turn[] = []
  for (let left = TRANSCRIPT_WORDS; left > 0;) {
    const isAgent = turns.length % 2 === 0
    const from = isAgent ? ANSWERS : turns.length === 1 ? COMPLAINTS : REPLIES
    const text = wordsFrom(from, Math.min(left, random.whole(8, 24)), random)
    left -= text.split(' ').length
    turns.push({ seq: turns.length, speaker: isAgent ? 'agent' : 'customer', text, kind: 'speech', visibility: 'private' })
  }
  return turns
}

/** Sentences until there are so many words, and the last one cut. */
function wordsFrom(sentences: readonly Sentence[], count: number, random: SeededRandom): string {
  const words: string[] = []
  while (words.length < count) words.push(...textOf(random.pick(sentences)).replaceAll(/[{}]/g, '').split(' '))
  return words.slice(0, count).join(' ')
}
