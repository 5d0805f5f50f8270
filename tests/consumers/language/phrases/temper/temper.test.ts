import { describe, expect, test } from '@jest/globals'
import { TEMPER_RULES } from '../../../../../consumers/language/phrases/temper/temper.ts'
import { statementMatcher } from '../../../../../consumers/language/rules/match-statements.ts'
import { readWords } from '../../../../../consumers/language/words/words.ts'

const match = statementMatcher(TEMPER_RULES, {
  severe: [],
  escalation: ['asked', 'requested', 'conditional', 'hedged'],
  abusive: ['asked', 'requested', 'third', 'conditional'],
})
const told = (text: string) => [...new Set(match([{ words: readWords(text), seq: 0 }]).map((it) => it.code))]

describe('the rules of temper', () => {
  test.each(TEMPER_RULES.map((it) => [it.example, it.tells, it.isnt === true] as const))('%s', (example, code, isnt) => {
    expect(told(example).includes(code)).toBe(!isnt)
  })
})

describe('a severe contact', () => {
  test.each([
    'Unless you refund me I will take legal action.',
    'You will be hearing from my solicitor.',
    'We are going to get a lawyer.',
    "I'll see you in court.",
    'I wrote to the ombudsman and reported you to the regulator.',
    'I am going to post it all over Facebook.',
    'My solicitor is drafting the papers.',
    'If the parcel is not here by noon I will be suing.',
    'I am filing a county court claim tonight.',
    'I am reporting this to Citizens Advice.',
    'We are taking this to the consumer forum.',
    'I have contacted the insurance commissioner.',
    'The regulator will be hearing about the way you settle.',
    'I am going straight to the newspapers.',
    "We'll be going public.",
    'I will put this all over Twitter.',
    'I shall be writing to my MP about the station.',
    'Let a judge decide.',
    'The treadmill belt caught fire.',
    'My daughter got an electric shock from the lamp.',
    'There is a strong smell of burning in carriage four.',
    'The glass door shattered and cut my hand.',
    'She slipped on the wet tiles in your changing room.',
    'The cable snapped while I was on the machine.',
    'Your driver was texting at the wheel.',
    'He nearly ran over my little girl.',
    'Someone could have been killed on that platform.',
    'The fire exit was chained shut.',
    'We had food poisoning from your meal kit.',
    'I found maggots in the box.',
    'The cream brought me out in a rash.',
    'The doors closed on my arm.',
    'We were stuck in the lift for an hour.',
    'The battery is swollen and leaking acid.',
    'His insulin is still stuck in your depot.',
    'It is the fourth time this month that the train was cancelled.',
    'I have filled in the same form six times.',
    'Five emails later there is still no answer.',
    'My third replacement arrived broken.',
    'You have missed three appointments, three missed appointments!',
    'The stream has crashed four times tonight.',
    'I was passed between four departments.',
    'Four trains in a row did not stop.',
    'I was given three different answers.',
  ])('is found: %s', (text) => {
    expect(told(text)).toContain('severe')
  })

  test.each([
    ['a profession', 'I am a lawyer and need a business line.'],
    ['a recipient', 'Please send the contract to my solicitor.'],
    ['what others threaten', 'You threatened me with legal action.'],
    ['what the firm will do', 'Your letter says you will take legal action.'],
    ['a denial', 'I will not take legal action.'],
    ['a doubt', "I don't think I will take legal action."],
    ['another customer', 'The man behind me says he will take you to court.'],
    ['a letter', 'I will write to you about this tomorrow.'],
    ['what a lawyer did', 'My lawyer was with me when the engineer came.'],
    ['a question', 'Do I have to get a lawyer?'],
    ['an option', 'Your letter says I can go to the ombudsman.'],
    ['a place', 'I was in hospital when the engineer came.'],
    ['a job', 'I work at the hospital, send it there.'],
    ['a number', 'This is the third time I order.'],
    ['a date of the post', 'I will post it on Monday.'],
    ['a bill', 'Can you put this on my bill.'],
    ['praise', 'Your team is on fire today!'],
    ['a name', 'I will ask Sue about it.'],
    ['a quotation', 'My neighbour said "I will sue you".'],
    ['a past that is settled', 'In 2019 I reported you to the ombudsman, it was settled.'],
    ['a happy number', 'It is the third time we have stayed here this year and we love it.'],
    ['a date', 'On the fourth of this month I moved house.'],
    ['twice', 'It has crashed twice.'],
    ['a count of calls alone', 'I have called you six times about my invoice.'],
    ['a count of persons', 'I spoke to three different people.'],
    ['a court of sports', 'Is the tennis court free on Sunday?'],
    ['a machine and a card', 'The machine swallowed the card.'],
    ['a drill', 'When is the fire drill?'],
    ['another firm', 'Larkfone was taken to court by Ofgem.'],
    ['a place to eat', 'The lounge is next to the food court.'],
    ['a letter asked for', 'I need a letter for my solicitor.'],
    ['a power of attorney', 'My attorney will sign under the power of attorney.'],
    ['a matter taken back', 'Please forget what I wrote about the consumer court.'],
    ['a good review to come', 'A glowing review is going up on my blog.'],
    ['followers that were won', 'We reached forty thousand followers.'],
    ['a stolen card', 'My card was stolen and I am going to the police.'],
    ['visits counted', 'Third visit this week, best coffee in town.'],
    ['orders counted', 'Three orders and every one of them perfect.'],
    ['days that are free', 'Is there a slot on Monday, Tuesday or Friday?'],
    ['a relative in hospital', 'My father is in intensive care.'],
    ['being sick of it', 'I am sick of your water bills.'],
    ['a clip', 'The case has a belt clip.'],
    ['smoke and guests', 'Two guests smoke in the garden.'],
    ['a shock of the mind', 'I was shocked when I read your letter.'],
    ['being logged out', 'The portal has thrown me out again.'],
    ['a mouse of a computer', 'I bought a wireless mouse for the bedroom.'],
  ])('is not %s: %s', (_, text) => {
    expect(told(text)).not.toContain('severe')
  })
})

describe('an escalation', () => {
  test.each([
    'Can I speak to a manager?',
    'Let me talk to your supervisor.',
    'I would like to speak with someone in charge.',
    'Put me through to the manager.',
    'Transfer me to a supervisor now.',
    'Get your boss on the phone.',
    'I demand to see the store manager.',
    'Is there a manager there?',
    'Is the gym manager around?',
    'Have a manager call me back.',
    'I want a supervisor to call me today.',
    'Manager please.',
    'Please escalate this.',
    'I want my claim escalated.',
    'Kindly escalate the matter to your senior.',
    'Who is in charge here?',
    'I need someone with authority.',
    'Connect me to somebody who can decide.',
    'Is there anyone above you?',
    'I want to make a formal complaint.',
    'I wish to lodge a complaint.',
    'Put me through to the complaints department.',
    'I need the complaints team.',
    'What is the email address of your CEO?',
    'Give me the name of your manager.',
    "What is your supervisor's number?",
    'Pass this to head office.',
    'I will hold for the supervisor.',
    'Could a more senior colleague look at my claim?',
    'I am asking for a supervisor.',
    'Forward this to the managing director.',
    'I shall go over your head.',
    'Take it up the chain.',
    'Where is your manager?',
    'I need a word with the depot manager.',
    'If you cannot help then get me a manager.',
    'I want someone from management to look at this.',
    'Let me speak to whoever is responsible.',
    'Send me to second line support.',
    'I expect a call from your director.',
    "I won't be talking to you, I am waiting for a manager.",
  ])('is found: %s', (text) => {
    expect(told(text)).toContain('escalation')
  })

  test.each([
    ['a profession', "I'm a manager at a shop."],
    ['praise of a manager', 'The store manager was a gent.'],
    ['their own boss', 'My manager must sign the form.'],
    ['a denial', 'There is no need to speak to a manager.'],
    ['another customer', 'A man in the queue asked for a manager.'],
    ['a plan given up', 'I was going to ask for a manager but you fixed it.'],
    ['a program', 'Which password manager do you support?'],
    ['a job', 'Are there any openings for a branch manager?'],
    ['a visit', 'The supervisor walked me to the platform.'],
    ['a question about one', 'Is Mr Baptiste still the manager?'],
    ['a state', 'How long does an escalated fault take?'],
    ['no complaint', 'I have no complaints.'],
    ['a fare', 'Is there a senior discount?'],
  ])('is not %s: %s', (_, text) => {
    expect(told(text)).not.toContain('escalation')
  })
})

describe('abuse of a person', () => {
  test.each([
    'You idiot.',
    "You're all morons.",
    'You lot are a bunch of clowns.',
    'You absolute muppet.',
    'You stupid cow.',
    'You lazy pig.',
    "You're so stupid.",
    'You are utterly useless.',
    'Are you thick?',
    'Are you people idiots?',
    'Your driver is a lying scumbag.',
    'The receptionist was an absolute witless idiot.',
    'Your instructor was a total prick.',
    'That adjuster is a liar.',
    'The man at your counter is a complete moron.',
    'She was a total bitch to my mother.',
    'He is an arrogant twat.',
    'The idiot who delivered it broke the vase.',
    'Which moron packed this?',
    'Your brainless courier left it in the rain.',
    'The idiots at your depot lost it.',
    'Screw you.',
    'Fuck you.',
    'F*** off.',
    'Piss off.',
    'Go to hell.',
    'Go fuck yourself.',
    'Shut your mouth.',
    'Up yours.',
    'Kiss my arse.',
    'You piece of shit.',
    'You waste of space.',
    'You are too thick to read.',
    'Do you even have a brain?',
    'You have one brain cell between you.',
    'He is thick as mince.',
    'A depot run by monkeys.',
    'What a shower of eejits.',
    'You liar.',
    'You are a coward.',
    'You nasty little man.',
    'I hope you get fired.',
  ])('is found: %s', (text) => {
    expect(told(text)).toContain('abusive')
  })

  test.each([
    ['the customer themselves', 'I am such an idiot.'],
    ['a thing', 'This stupid app logs me out.'],
    ['a feeling', 'I felt like an idiot.'],
    ['being taken for one', 'You must take me for a fool.'],
    ['an apology', 'I should not have called you an idiot.'],
    ['a denial', "I'm not saying you're stupid."],
    ['another passenger', 'Some moron in row nine kicked my seat.'],
    ['a landlord', 'My landlord is a crook.'],
    ['a guide', 'Your idiot proof guide worked.'],
    ['an animal', 'Can you take my dog?'],
    ['a curse at a thing', 'The bloody router is dead.'],
    ['what staff said', 'Your agent called me an idiot.'],
    ['a past firm', 'My previous bank had morons on the phones.'],
    ['a lost parcel', 'Parcels get lost.'],
    ['firms in general', 'They screw you over with fees.'],
  ])('is not %s: %s', (_, text) => {
    expect(told(text)).not.toContain('abusive')
  })
})
