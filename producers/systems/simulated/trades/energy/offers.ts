import { telling } from '../../texts/sentence.ts'
import type { Trade } from '../trade.ts'

/** Offers of more, and what an energy supplier's customers say to them. All sentences are our own. */
export const energyOffers: Trade['offers'] = {
  upselling: telling('pitch', [
    'Did you know that {other} costs only {amount} a month on top? I could change you over right away.',
    'Our boiler care is {amount} a month, and an engineer comes within a day. Interested?',
    'I notice that you charge a car at home, {other} was made for that.',
    '{campaign} is on, with {amount} off for whoever moves to {other}.',
    'You could bundle {product} with {other} and spare a standing charge.',
    'Solar panels on a roof like yours pay for themselves in nine years, may I send somebody to measure?',
    'One little thing: a clever thermostat, {amount}, fitted this month.',
    'If you go paperless and sign for {other} I can knock {amount} off.',
    'We insure the wiring of the house too, a mere {amount} a month, would you like it?',
    '{campaign} ends on the {day}th, I can get you in with {other} if we are quick.',
    'For households as steady as yours there is {other}, should I note it down?',
    'A heat pump would halve your gas, and we lend you the money for it. Is that something for you?',
  ]),

  annoyed: telling('offer_annoyance', [
    'My house is freezing and I hear about solar panels. Do you listen at all?',
    'Oh, for heaven’s sake, not the boiler care.',
    'You have just doubled my payment and now I should buy {other}?',
    "I didn't ring to be sold a thermostat.",
    'Here comes the selling. I was waiting for it.',
    'Wind power, sun power, lovely. I have NO power.',
    'Keep {other} for somebody who has slept.',
    'It is in very poor taste to come to me with that today.',
    'Twice a week you people call me about panels, at dinner, and here it goes on.',
    'Take me off whatever list you have for this, I am fed up with it.',
    'Is there a single conversation with you that does not end in a tariff?',
    'Money off the next thing does not make me forget the last one, so drop it.',
    'Heat pump? I would not buy a candle from you.',
    'The cheek! First cut me off, then talk me into a contract.',
    'Your leaflets for {campaign} fill my letter box, must you fill my ear as well?',
  ]),

  welcome: telling('offer_welcome', [
    'That I like, change me over.',
    'Well, go ahead, it was on my list anyhow.',
    'Nine years is nothing, yes, send your man up on the roof.',
    'You know, that would be one worry less. Sign me up.',
    'If it is cheaper AND greener I am not going to argue.',
    'Marvellous, {other} from the first, please.',
    'Sounds sensible. Do it before I change my mind.',
    'Could you note it for both flats? Then yes.',
    'Ah, {campaign}, my son told me of that one. Count me in.',
    'Very well, make it so.',
    'The car will be delighted, put {other} on the contract.',
    'What a find! I accept.',
  ]),

  declined: telling('offer_declined', [
    'No roof of my own, so no panels.',
    'The old boiler and I understand each other, no thanks.',
    'The landlord wants nothing changed in here, so no.',
    'I appreciate it, but the bill is long enough.',
    'I mend such things myself, thanks though.',
    'Thank you, {product} does all I ask of it.',
    'At my age one does not buy a heat pump, my dear.',
    'No insurance, please, I have that with the bank.',
    'I turn a knob by hand and like it that way.',
    'Not in the budget, sorry.',
    'I cycle, I have no car to charge.',
    "That's a no from me, but a friendly one.",
  ]),

  pondered: [
    'I want to see the winter bill before I decide.',
    'Leave me the figures, I will go through them with my son.',
    'It depends on the landlord, I can put it to him.',
    'Interesting. Not a yes, not a no.',
    'Come back to me when the roof is done.',
    'We shall talk about it at the next house meeting.',
  ],
}
