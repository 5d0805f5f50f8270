import { telling, type TellingSentence } from '../../texts/sentence.ts'

/** What texts of this trade tell besides what they were written for, as two readers said who knew neither that nor the rules. */
export const energyBesides: readonly TellingSentence[] = [
  ...telling('leaves', [
    'A municipal supplier has taken me on, so you need not trouble yourselves further.',
    'By the time you read this {rival} will be supplying us.',
    'I came with two houses and one farm to supply. Take them off your forecast.',
    'I have asked {rival} to take over the meter.',
    'My electricity comes from {rival} as of next month, the gas follows.',
    'Somebody else will be heating this house next winter. It is {rival}, since you ask.',
    'Take the meter off your books, from the end of the month you are no longer my supplier.',
    'The whole street has joined {rival}, and so have I, on the {day}th.',
    'We had a look round and settled on {rival}.',
    "We won't go on with {brand} after the winter. Here is our notice, as your terms ask for it.",
    'You have had the last cent from me, wind the contract up.',
    '{rival} it is, then. They start on the first.',
  ]),
  ...telling('cancel', ['Handed in my notice at {brand} this morning. The tea tasted better straight away.']),
  ...telling('contract_end', ['Kindly let me know that my notice has arrived and on which date you release me.']),
  ...telling('unsolved', [
    'A leaflet on saving energy. I sit in the dark, how much more shall I save?',
    'A text last week said that all was settled. Whoever sent it has not been in my kitchen.',
    'As nobody has moved a finger since my letter, I am writing another one.',
    'Second week of cold showers, courtesy of {brand}.',
  ]),
  ...telling('severe', ['Half a year, four visits, and the boiler drips as it always did.']),
  ...telling('promise_broken', [
    'First the {day}th, then "shortly", then silence. It is a plastic dial, not a power station!',
    'Five working days, I was told. I have counted them, and then I counted them backwards.',
    'The call back you owe me is older than my tomato plants.',
  ]),
  ...telling('need', [
    'I leave the old flat on the {day}th and send you the last reading then.',
    'Leaving the flat in {town} at the end of the month, who takes over the meter with {brand}?',
  ]),
  ...telling('pain', [
    'Estimates, estimates, estimates. Astrology is closer to the truth.',
    'One cannot pay in cash any more, nor at the post office, and I am eighty-three.',
  ]),
  ...telling('missing_content', ['Pitch dark at {hour}, two toddlers, and not one word about {town} on your map of faults.']),
  ...telling('takes_charge', [
    'A new card leaves today, until then I have put ten units on the meter by radio.',
    'I have moved the due date to the {day}th.',
    'I woke the meter from here, its display should count by now.',
    'Your thermostat was paired with the flat below, I have parted the two.',
  ]),
]
