import type { StatementRule } from '../statement-rule.ts'

export type HardshipRule = StatementRule<'protected'>

/** Who has to do with hardship by trade or for charity, and jests. */
const WORK = 'volunteer|charity|fundraiser|fundraising|conference|lol|lmao|haha|novel|movie|film|episode|celebrity|footballer'

/** Told as a fact, whatever stands around it: in a request, a doubt or a denial of something else. */
export const hard = (phrase: string, example: string, unless = ''): HardshipRule => ({
  ...ill(phrase, example, unless),
  despite: ['negated'],
})

/** A condition one can deny to have. */
export const ill = (phrase: string, example: string, unless = ''): HardshipRule => ({
  phrase,
  tells: 'protected',
  unless: unless === '' ? WORK : `${WORK}|${unless}`,
  example,
})

export const idiom = (phrase: string, example: string): HardshipRule => ({ phrase, tells: 'protected', isnt: true, example })
