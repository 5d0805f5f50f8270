import { describe, expect, test } from '@jest/globals'
import { WANTS_RULES } from '../../../../../consumers/language/phrases/wants/wants.ts'
import { statementMatcher } from '../../../../../consumers/language/rules/match-statements.ts'
import { readWords } from '../../../../../consumers/language/words/words.ts'

const match = statementMatcher(WANTS_RULES, { need: ['asked', 'requested'], pain: [], missing_content: ['asked', 'requested'] })

const codesOf = (text: string) => [...new Set(match([{ words: readWords(text), seq: 0 }]).map(({ code }) => code))]

describe('the rules of what customers want', () => {
  test.each(WANTS_RULES.map((it) => [it.phrase, it] as const))('%s finds its own example', (_, { tells, isnt, example }) => {
    if (isnt === true) expect(codesOf(example)).not.toContain(tells)
    else expect(codesOf(example)).toContain(tells)
  })

  test.each<string>([
    'I need my account number.',
    'My neighbour is expecting a baby.',
    'We moved in ten years ago.',
    'If we ever moved to Spain we would ask.',
    'Our colleague got transferred to Oslo.',
    'We called off the wedding.',
    'I am moving my savings to you.',
    'I am expecting a parcel.',
    'They are moving to Leeds next month.',
    'He is retiring in June.',
    'We are not moving house.',
    'The baby next door screamed all night.',
    'I transferred money to my son.',
    'The line dropped once this morning.',
    'Setup was painless.',
    'Bills used to be unreadable.',
    'I never had any trouble with the app.',
    'My old provider never lets me leave.',
    'I have a pain in my back.',
    'The router died last night.',
    'Is it hard to change a flight?',
    'The app is not confusing.',
    'I cannot find my phone.',
    'We cannot find a single fault.',
    'I lost my suitcase.',
    'The taxi could not find the house.',
    'I have not looked yet.',
    'It was easy to find on the site.',
    'My money is not in my account.',
    'I cannot find words for it.',
  ])('%s tells nothing', (text) => {
    expect(codesOf(text)).toEqual([])
  })

  test.each<[string, string]>([
    ['need', 'We are moving to Bristol in June.'],
    ['need', 'We have just bought a bungalow.'],
    ['need', 'I am expecting my first child.'],
    ['need', 'My wife is pregnant.'],
    ['need', 'Our daughter starts school in September.'],
    ['need', 'I am getting married.'],
    ['need', 'I start a new job in October.'],
    ['need', 'I am retiring next year.'],
    ['need', 'We have hired five people.'],
    ['need', 'Our company is growing.'],
    ['need', 'We are opening a second shop in June.'],
    ['need', 'I am setting up my own business.'],
    ['need', 'We are travelling to Kenya next month.'],
    ['need', 'I have bought an electric car.'],
    ['need', 'My parents are moving in with us.'],
    ['need', 'I passed my driving test.'],
    ['need', 'We are planning a wedding.'],
    ['pain', 'I have to type the code every time.'],
    ['pain', 'Your app constantly crashes.'],
    ['pain', 'There is no way to skip it.'],
    ['pain', 'It never lets me pay.'],
    ['pain', 'Why must I spell my name every time?'],
    ['pain', 'The form is so confusing to use.'],
    ['pain', 'I get logged out every five minutes.'],
    ['pain', 'I cannot make head or tail of your bill.'],
    ['pain', 'The print is too small to read.'],
    ['pain', 'There is no signal in my house.'],
    ['pain', 'The site is not user-friendly.'],
    ['pain', 'It is such a hassle to park.'],
    ['pain', 'Your nearest shop is forty miles away.'],
    ['pain', 'My mother cannot use the app.'],
    ['missing_content', 'I cannot find the form.'],
    ['missing_content', 'Where have you hidden the phone number?'],
    ['missing_content', "I couldn't find anything about pets on your site."],
    ['missing_content', 'There is no button to cancel.'],
    ['missing_content', 'The link is dead.'],
    ['missing_content', 'I searched the whole website.'],
    ['missing_content', 'I can not find where to change it.'],
    ['missing_content', 'Nowhere on the website does it say so.'],
    ['missing_content', 'It is not in the menu.'],
    ['missing_content', 'The page is blank.'],
    ['missing_content', 'Your website does not say how.'],
    ['missing_content', 'There is no mention of it on the site.'],
  ])('%s: %s', (code, text) => {
    expect(codesOf(text)).toContain(code)
  })
})
