import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ingest } from '../../../../producers/ingest/ingest.ts'
import { simulated } from '../../../../producers/systems/simulated/adapter.ts'
import { seedRandom } from '../../../../producers/systems/simulated/random.ts'
import { simulate } from '../../../../producers/systems/simulated/simulate.ts'
import { mailText } from '../../../../producers/systems/simulated/wear/mail.ts'
import { transcribe } from '../../../../producers/systems/simulated/wear/transcript.ts'
import { typeText } from '../../../../producers/systems/simulated/wear/typing.ts'
import { PSEUDONYM_KEY, sourceConfig } from '../../../builders/source.ts'

const PLAN = { seed: 5, from: Date.parse('2026-01-01T00:00:00.000Z'), days: 60, customers: 200 } as const
const worn = [...simulate(PLAN)]
const written = [...simulate({ ...PLAN, texts: 'as_written' })]
const source = { name: 'demo', config: sourceConfig({ system: 'simulated', account: 'demo', allow_unsigned: true }), system: simulated }
const turnsOf = (all: typeof worn) =>
  all.flatMap(({ draft }) => (draft.content.turns ?? []).map((turn) => ({ ...turn, channel: draft.channel })))

describe('texts that are worn', () => {
  test('change nothing but the texts: the same payloads, times and truth', () => {
    const without = (all: typeof worn) =>
      all.map(({ draft, at, truth }) => {
        const { content, people: _people, ratings: _ratings, ...rest } = draft
        return { rest, at, truth, turns: content.turns?.length }
      })
    expect(without(worn)).toStrictEqual(without(written))
  })

  test('are never empty', () => {
    expect(turnsOf(worn).filter((it) => it.text.trim() === '')).toStrictEqual([])
  })

  test('differ from what was written in a share of the turns of every channel that carries words of customers', () => {
    const before = turnsOf(written)
    const differs = turnsOf(worn).map((it, at) => ({ channel: it.channel, isOther: it.text !== before[at]?.text }))
    for (const channel of ['phone', 'chat', 'email', 'messaging', 'social_public']) {
      const all = differs.filter((it) => it.channel === channel)
      const share = all.filter((it) => it.isOther).length / all.length
      expect([channel, share > 0.15, share < 0.95]).toStrictEqual([channel, true, true])
    }
  })

  test('become events without signatures, quoted mails and names of customers', () => {
    const events = worn.flatMap(({ draft, at }) => {
      const result = ingest(JSON.parse(JSON.stringify(draft)), source, { door: 'file', receivedAt: at, auth: 'none', key: PSEUDONYM_KEY })
      return result.ok ? result.events : []
    })
    const mails = events.flatMap((it) => (it.data.content.turns ?? []).filter(({ kind }) => kind === 'email').map(({ text }) => text))
    expect(mails.length).toBeGreaterThan(100)
    expect(
      mails.filter((it) => /^>|wrote:|Original Message|Customer Service|Sent from my|Fennick|Tessmar|Kolvig|Vellacott/m.test(it)),
    ).toStrictEqual([])
  })
})

describe('a transcript', () => {
  test('has the words in their order, without marks and capitals', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Za-z]{1,8}[.,!?]?$/), { minLength: 1 }), fc.nat(), (words, seed) => {
        const heard = transcribe(words.join(' '), seedRandom(seed), 'en')
        expect(heard).toMatch(/^[a-z ]+$/)
        const rest = heard.split(' ')
        for (const word of words)
          expect(rest.splice(0, rest.indexOf(word.toLowerCase().replace(/[.,!?]$/, '')) + 1).length).toBeGreaterThan(0)
      }),
    )
  })

  test('keeps prices and short forms', () => {
    expect(transcribe('I paid 19.90 euros, didn’t I?', seedRandom(1), 'en')).toMatch(/19\.90 euros.* didn't/)
  })
})

describe('a typed text', () => {
  test('keeps numbers and names', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(typeText('I have Lumora Fibre since 2019 and it works nicely', seedRandom(seed), false)).toMatch(
          /^I \w+ Lumora Fibre \w+ 2019 /,
        )
      }),
    )
  })
})

describe('a mail', () => {
  test('holds its words before the signature and the mail it answers', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const answers = { from: 'Lumora Customer Service', text: 'What is your number?', at: 0 }
        const letter = { from: 'Marit Fennick', isCustomer: false, brand: { id: 'lumora', name: 'Lumora' }, answers }
        const mail = mailText('It is 12.', letter, seedRandom(seed))
        expect(mail.indexOf('It is 12.')).toBeGreaterThanOrEqual(0)
        expect(mail.indexOf('Kind regards')).toBeGreaterThan(mail.indexOf('It is 12.'))
        const tail = mail.indexOf(answers.text)
        expect(tail === -1 || tail > mail.indexOf('Kind regards')).toBe(true)
      }),
    )
  })
})
