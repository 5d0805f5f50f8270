import { aside } from '../../texts/sentence.ts'
import type { Trade } from '../trade.ts'

/** What a shop's customers lack, what is hard for them, what they look for in vain, and what they have together. All sentences are our own. */
export const shopWishes: Pick<Trade['asides'], 'need' | 'pain' | 'missing_content' | 'product_pair'> = {
  need: aside(
    'need',
    [
      'There is a baby on the way and we have neither cot nor cupboard.',
      'For the new flat I still want curtains, all six windows of them.',
      'My back asks for a higher desk, is there one that goes up and down?',
      'We could use somebody to put the thing together, we have four left hands.',
      'In winter we move to {town}, so a whole kitchen will be due.',
      'I am searching for a raincoat that fits over a rucksack.',
      'A smaller machine, for a kitchen on a boat, would interest me.',
      'Our parish is going to renew its sixty chairs this year.',
      'What would make me happy is the same cloth by the metre.',
      'Grandmother wants a sofa that she can get out of without help.',
      'The terrace is bare, I have to find a table for ten before the party on the {day}th.',
      'I wish there were a left-handed version, I would buy two.',
      "Something to keep the cats off the cushions, that's what I'd pay for.",
    ],
    [
      'We have chairs enough for a wedding.',
      'My brother is the one who wants a desk.',
      'I do not want another one, I want this one whole.',
      'No need for a box, I carry it like that.',
      'Years ago we could have used a cot.',
      'You need a photo from me, right?',
    ],
  ),

  pain: aside(
    'pain',
    [
      'Each return means a day off for me, since the post office shuts at four.',
      'The drum is so loud that we cannot run it once the baby sleeps.',
      'I never manage to bend down to the lower drawer, since my operation on the knee it is a fight.',
      'With every order I guess the size and send back two of three.',
      'Our hall is so narrow that each delivery turns into a wrestling match.',
      'Keeping all the receipts for the guarantee drives me mad, I have a shoebox full.',
      'It takes me a weekend to build anything, and then there is a screw left over.',
      'Washing by hand, always, because it does not stand the machine, I am sick of it.',
      'For {days} months our clothes have been living in moving boxes.',
      'In the evening light I cannot tell the dark blue from the black, I keep ordering the wrong one.',
      'Nothing ever fits into our sloping roof, we bang our heads every morning.',
      'Carrying the packages up to the fourth floor nearly kills me.',
    ],
    [
      'The machine is so quiet that I forget it.',
      'We like building things, it is our Sunday sport.',
      'My knee is fine again, thanks for asking.',
      'The lady next door moans about the stairs, I run up.',
      'It was hard to decide, but pleasant.',
      'Once the drawers stuck, oil has cured that.',
    ],
  ),

  missing_content: aside(
    'missing_content',
    [
      'The measures of the inside are not on the page, only those of the outside.',
      'I looked for washing instructions on the label, in the box and on the net, in vain.',
      'Not one photo from behind!',
      'Where does it come from? I find no country anywhere.',
      'In the leaflet step {days} is missing altogether.',
      'The page lists spare parts for all models but mine.',
      'I wanted to read how the instalments work, the link is dead.',
      'Your opening hours for {town} are a mystery, no page has them.',
      'I should like to know how heavy it is. The description has poetry, no kilos.',
      'Under questions there is nothing about allergies.',
      'No way to see which store has it in stock, or have I overlooked it?',
      'I typed hinge into your search and was shown hats.',
    ],
    [
      'The measures were on the page, down to the millimetre.',
      'I looked for the key and it was in the door.',
      'All the photos one could wish for, I must say.',
      'I did not read the leaflet, I admit it.',
      'Your search found it straight away.',
      'One sock is missing, but that was our dryer.',
    ],
  ),

  product_pair: aside(
    'product_pair',
    [
      'I ordered the {product} and the {other} in one go.',
      'We own the {product}, and since May the {other} as well.',
      'The {other} was meant for beside the {product}, they stand together.',
      'My basket was simple: one {product}, one {other}.',
      'To the {product} I later bought the {other}.',
      'Two things came that day, the {other} and the {product}.',
      'The {product} is from you, the {other} too.',
      'On the same invoice you find the {other}, under the {product}.',
      'I use my {product} every day, and the {other} on Sundays.',
      'As a set, the {product} with the {other}, so I bought it.',
      'After the {product} pleased us so much we got ourselves the {other}.',
      'Both of them, {product} and {other}, stand in my hall now.',
    ],
    [
      'The {product} or the {other}, which one would you take?',
      'I sent the {other} back and kept the {product}.',
      'My sister has the {other}, hence my envy, I only have the {product}.',
      'You have sent the {other} instead of the {product}.',
      'Is the {other} the successor of the {product}?',
    ],
  ),
}
