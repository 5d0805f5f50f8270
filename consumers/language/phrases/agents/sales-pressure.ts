import { tellEach } from '../tell-each.ts'

/** Agents say that they are told to sell. */
export const AGENT_SALES_PRESSURE = tellEach('sales_pressure', {}, [
  [
    `i|we have|must|need|got|supposed|obliged|required|told|asked|meant to? offer|mention|pitch|promote|sell ~1 you|this|it|that|these|everyone|everybody|every|all|to`,
    'I have to offer this on each call.',
  ],
  [
    `i'm|we're|am|are supposed|obliged|required|told|asked|made|meant|expected|instructed to offer|mention|pitch|promote|sell|ask|upsell`,
    "I'm supposed to mention it to everybody.",
  ],
  [`they make us|me offer|mention|pitch|promote|sell|ask|say|read`, 'They make us offer it every time.'],
  [
    `i|we have|need|must to? ask|tell|say|read ~2 everyone|everybody|all|every|each customer|caller|customers|call|time`,
    'I have to ask every customer that.',
  ],
  [
    `my|our|sales ~1 target|targets|quota|quotas|commission ~3 month|week|day|to|on|for|is|are|end`,
    'My targets for the month are mad.',
    { unless: 'your' },
  ],
  [
    `marked|scored|rated|measured|judged|paid ~3 offers|offering|sales|selling|upsell|upgrades|offer`,
    'We are measured on how many upgrades we sell.',
  ],
  [
    `required|obliged|told|asked|have|supposed to ~1 tell|read|mention|inform|say ~3 our|this|the|these ~1 products|offers|offer|services|script|cards|deals|promotion`,
    'I am required to tell you about our other products.',
  ],
  [`must ~1 read|offer|mention|pitch ~3 every|each|all|everyone|everybody`, 'I must mention it to everyone.'],
  [`get|be in trouble if i|we don't|skip`, 'I get in trouble if I skip it.'],
])
