import { aside } from '../../texts/sentence.ts'
import type { Trade } from '../trade.ts'

/**
 * What an energy supplier's customers lack, what is hard for them, what they look for in vain, and what they have together. All sentences
 * are our own.
 */
export const energyWishes: Pick<Trade['asides'], 'need' | 'pain' | 'missing_content' | 'product_pair'> = {
  need: aside(
    'need',
    [
      'We are having the attic done up, with its own kitchen, so there will have to be a meter up there.',
      'From spring on an electric van stands in our yard and wants charging at night.',
      'The oil tank comes out this year and we have not decided what is to heat us afterwards.',
      'I retire in June and shall be home all day, perhaps a different tariff would be wiser.',
      'I have been toying with the thought of panels on the barn.',
      'My workshop is growing, three-phase current is what I am after.',
      'Our first child is due in March and the nursery has no radiator.',
      'Somebody to service the boiler each autumn, we would gladly pay for that.',
      "I am taking over my parents' house in {town} and everything there must be registered.",
      'What I would really like is a socket for the car in the communal garage.',
      'A little device that shows me what the fridge eats, have you got such a thing?',
      'Our club is building a sauna. We shall want a lot more power than we have.',
      'Do you sell a battery that stores the sun until the evening? That is the missing piece here.',
    ],
    [
      'We have more power than we can use.',
      'It is the school of my children that plans panels, not me.',
      'I need nothing but the sum.',
      'You do not need to send a man for a bulb.',
      'In those days we wanted a second meter, it was put in long ago.',
      'What would you like to know, the upper or the lower number?',
    ],
  ),

  pain: aside(
    'pain',
    [
      'To read the meter I lie on my stomach with a torch, each quarter, at seventy.',
      'I never understand the bill, I pay it and hope.',
      'The house never gets above seventeen degrees, whatever I set.',
      'The payment is another one each month, and I cannot plan a thing.',
      'The top-up kiosk is an hour away and shuts at noon on Saturdays, so on Sundays we often sit in the cold.',
      'If kettle and oven run at once the fuse goes, we cook in shifts.',
      'The night rate makes me do the washing at two in the morning, I am a wreck.',
      'At every update the app forgets me and I type in the long meter number anew, it takes me ages.',
      'With four tenants and one meter I spend my evenings dividing sums.',
      'The display is so tiny that I hold a magnifying glass to it, and then the light goes out.',
      'We have to heat the whole floor to warm one room, there is no valve, it is a nuisance all winter.',
      'Your letters come in such officialese that I carry every one of them to the neighbour.',
    ],
    [
      'The house is snug, even in January.',
      'I rather enjoy reading the meter, it is my little ritual.',
      'My tenant moans about the sums, I have a program for it.',
      'The first winter was tough, the new windows have changed that.',
      'A sore throat, nothing more, go on.',
      'Going down to the cellar is no bother to me.',
    ],
  ),

  missing_content: aside(
    'missing_content',
    [
      'On none of your pages could I see what a unit costs at night.',
      'I was after the form for moving out and got lost in pictures of windmills.',
      'Is there a phone number for gas anywhere? I gave up after the fourth page.',
      'The tariff sheet online is the one of two years ago, where is the present one?',
      'The booklet for the heat pump covers the cooling. On the heating there is not a line.',
      'I wanted to look up the planned works, that part of your site is blank.',
      'How one reads a meter with two dials is not explained, neither in the letter nor on the web.',
      'Your help pages answer forty questions about vouchers and none about prepayment keys.',
      'I have hunted high and low for the notice of the price rise, in the portal and in the mail.',
      'Could you tell me the emergency number? It should be on the bill, I have turned the bill over twice.',
      'In the app I see the usage by month, by hour I find nothing, although you write that it is there.',
      'The page on solar asks me to download a guide, and nothing downloads.',
    ],
    [
      'I had the number from your bill, top right, easy.',
      'The guide told me all I wanted.',
      'I have mislaid the prepayment key, probably in the garden.',
      'I rang you first, I shall look at the page afterwards.',
      'Searching for the fuse box took us a while, it was behind the coats.',
      'The emergency number is on the meter, very sensible.',
    ],
  ),

  product_pair: aside(
    'product_pair',
    [
      '{product} in the house, {other} in the garage, and all of it from you.',
      'One signature for {product}, one for {other}, that was in May.',
      'We are on {product}, and {other} joined it in the autumn.',
      'I pay two bills here, one says {product} and one says {other}.',
      'My mother-in-law talked us into {other} when we already had {product}.',
      'If you scroll down in my file you will meet {other}, {product} is at the top.',
      '{product} alone was not enough, so there is {other} as well now.',
      'You will find me under {product} and under {other}.',
      'At first only {other}, later {product} came along, and we kept the pair.',
      'Whoever reads my meters finds {product} on the one and {other} on its neighbour.',
      'The papers for {other} and {product} came in one envelope when I joined.',
      'With {product} I got the hang of it, so I ordered {other} too.',
    ],
    [
      'Suppose I gave up {product} for {other}, what would change?',
      'I went from {other} to {product} in the spring.',
      'My father swears by {other}, we have {product}.',
      'Somebody put {other} on the envelope, I only have {product}.',
      'Which is greener, {product} or {other}?',
    ],
  ),
}
