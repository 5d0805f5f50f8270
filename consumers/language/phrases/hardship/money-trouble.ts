import { hard, ill, idiom, type HardshipRule } from './hardship-rows.ts'

const PAYABLE =
  'bill|bills|rent|mortgage|loan|payment|payments|instalment|instalments|installment|premium|premiums|fee|fees|arrears|debt|balance|fare|subscription|membership|gas|electric|food|heating|council'

/** Money trouble of the household. */
export const MONEY_TROUBLE_RULES: readonly HardshipRule[] = [
  idiom("can't|cannot|cant|couldn't afford to be|miss|lose|wait|risk|ignore ~1", "I can't afford to be late."),
  idiom(
    "can't|cannot|cant|couldn't afford another|any|more|a mistake|mistakes|delay|delays|outage|downtime|slip-up",
    "We can't afford another delay.",
  ),
  hard('made|been|being|am|facing redundant|redundancy', 'I was made redundant.', 'link|server|database|copy'),
  ill('my|his|her|through|since ~1 redundancy', 'Since my redundancy money is short.', 'database|server|data'),
  hard(
    'lost|losing|lose|loses|without|quit my|his|her|our|their|the|a ~1 job|jobs|livelihood|income|wages|home|house|employment|hours',
    'I lost my job in May.',
    'print|cover',
  ),
  ill('job|work loss|losses', 'After my job loss I must save.'),
  ill('laid|let off|go', 'I was laid off.', "let's|lets|don't|won't|didn't|never|please|to|them|it|balloon"),
  ill('out|outta of work', 'I am out of work.', 'order|app'),
  ill(
    'unemployed|jobless|unemployment|furloughed|penniless|destitute|homeless|skint|bankrupt|insolvent|bankruptcy|insolvency|bailiff|bailiffs|repossession|repossessed|repossess|eviction|evicted',
    'I am unemployed.',
    'somebody|shop|youth|firm|company|read|airline|banks|giving|shelter|donate|big',
  ),
  ill('on the dole|breadline|streets', 'I am on the dole.'),
  ill('no|without|zero|lost ~1 income|wage|wages|salary|paycheck', 'We have no income now.', 'proof|requirement|required|tax'),
  ill('reduced|low|fixed|limited|tight|zero income|pay|wage|wages', 'We live on a fixed income.', 'opening'),
  ill('hours|wages|pay|shifts|salary was|were|been|got|are cut|reduced|halved|slashed', "My wife's hours were cut.", 'opening'),
  ill(
    `can't|cannot|cant|couldn't|couldnt|unable|struggle|struggling|struggled|can't|hard|difficult|won't|impossible ~3 afford|pay|cover|meet|manage|make|keep ~2 ${PAYABLE}`,
    'I cannot pay the rent.',
    'card|website|online|app|button|page|paypal|link|error|wifi|system|declined|debit|screen|portal|machine',
  ),
  ill(
    `can't|cannot|cant|couldn't|not|hardly|barely|no|longer|unable ~2 afford it|this|these|that|your|the|any|anything|to|food|both|much|them|my`,
    "I can't afford it any more.",
    'pauper|late|risk|mistake|downtime',
  ),
  ill(
    "can't|cannot|cant|couldn't|won't|unable ~3 pay|make ~3 this|until|till|right|now|moment|full|anymore month|week|time|friday|payday|i|the|now|moment|it|next",
    "I can't pay this month.",
    'card|website|online|app|button|page|paypal|link|error|trip|journey',
  ),
  ill(
    'struggle|struggling|struggled|hard|battling|difficult ~2 financially|money|pay|bills|afford|cope|survive|eat|heat|feed|ends|debt|debts',
    'We are struggling with money.',
    'app|website|online|card|machine',
  ),
  ill(
    "i'm|we're|im|i|we are|am|been|have|really|just|currently? struggling at|right|this|now|badly|a|and|so|since|because|terribly ~1",
    "I'm struggling at the moment.",
    'find|log|login|understand|app|website|sign|see|book|upload|connect|get|with|set|setup|work|use|make|choose|access|open|download|install|password',
  ),
  ill(
    'financial|money|cash|cashflow|financially|economic difficulty|difficulties|hardship|trouble|troubles|problems|worries|strain|stress|crisis|struggles|pressure|struggling',
    'We have money troubles.',
    'airline|airlines|airways',
  ),
  ill('hardship|hardships|arrears', 'I am in arrears.', 'none'),
  ill(`behind on|with|in ~3 ${PAYABLE}|everything|it|them`, 'We are behind with the rent.', 'delivery'),
  ill(
    'fallen|fell|got|getting|months|weeks behind',
    'I have fallen behind.',
    'employees|class|sofa|wall|desk|fridge|seat|bed|shelf|schedule|sports',
  ),
  ill(
    'in|into|out|my|our|his|her|drowning of? ~1 debt|debts',
    'I am trying to get out of debt.',
    'off|deal|ceiling|collector|gratitude|department|securities',
  ),
  ill('debt charity|advice|management|adviser|advisor|help|counsellor|counselor', 'I see a debt adviser.', 'centre'),
  ill("i'm|im|we're|flat|dead|stony|stone|completely|am|basically broke|brassic|skint", "I'm broke till Friday.", 'in|phone|screen|leg'),
  ill(
    'no|little|run|running|ran|out ~1 money|cash|funds left|until|till|for|coming|to|at ~1',
    'There is no money till the 28th.',
    'system|automatically|sent|card|transfer|account|refund|machine|atm|change|deposit|app|exchange',
  ),
  ill('nothing|little|penny|pennies|anything left after|for|at|over|once|when', 'There is nothing left after rent.', 'buffet|shelf|menu'),
  ill(
    'my|our|the last ~2 tenner|fiver|pounds|pound|dollars|euros|euro|penny|pennies|rupees|cent|quid|tenners',
    'The meter ate my last tenner.',
    'exchange|charged',
  ),
  ill('money|cash|things|finances is|are|very|really|so|a bit? ~1 tight|short|stretched', 'Money is tight.', 'seat'),
  ill('short of|on money|cash|funds', 'I am short of money.'),
  ill('strapped for|cash', 'We are strapped for cash.'),
  hard('make|making|makes ends meet', 'I cannot make ends meet.'),
  ill('hand|paycheck|payday|paycheque|cheque to mouth|paycheck|payday|paycheque|cheque', 'We live hand to mouth.'),
  ill(
    'heat|heating|rent|food|eat|eating|bills or|and|versus eat|eating|food|heat|heating|medicine|rent',
    'I choose between heating and eating.',
    'great|restaurant|nice|good|lovely|included|ventilation|water|room|offered|options',
  ),
  ill('feed|feeding|clothe my|the|our|us|a|two|three ~1 kids|children|family|baby|kids|family', 'How do I feed my kids?', 'app|news'),
  ill('put|putting food on the table', 'I must put food on the table.', 'lounge|sit|chair'),
  ill(
    'skip|skipping|skipped|missing|miss|without meals|dinner|eating|food|heating',
    'I am skipping meals.',
    'flight|hotel|buffet|included|delivered|delivery|plane|hours|lounge',
  ),
  ill('food bank|banks|stamps|pantry', 'We use the food bank.'),
  ill(
    "universal|pension|tax|income|social|disability|carers|carer's|attendance|jobseekers|jobseeker's|housing|sickness|esa|child credit|credits|support|security|allowance|benefit|benefits",
    'I am on universal credit.',
    'number|score|card|rebate|invoice|form|media|manager',
  ),
  ill(
    'on|off|living|live|from|my ~1 benefits|welfare|pip|dla|esa|jobseekers|medicaid|ssi|centrelink|newstart|ndis',
    'I live on benefits.',
    'member|membership|card|package|extra|gold',
  ),
  ill('breathing space', 'Could I have breathing space?', 'app|seat'),
  ill(
    'payment|repayment|mortgage|loan|premium holiday|break|freeze|deferral|moratorium|pause',
    'Could I have a payment holiday?',
    'cottage',
  ),
  ill('emergency credit', 'The meter is on emergency credit.'),
  ill('how am|are i|we supposed|meant|to to? live|eat|survive|cope|pay|manage', 'How am I supposed to live?', 'website|card|app'),
  ill('cost of living', 'With the cost of living I must save.', 'app|news'),
  ill(
    'worry|worrying|worried|panicking|stressed|anxious ~1 about|over|with ~1 bills|rent|debt|debts|mortgage',
    'I lie awake worrying about bills.',
    'cheque|transfer|status|sent',
  ),
  ill(
    'salary|wages|wage|pay|pension|benefits ~3 landed|late|stopped|cut|frozen|gone|delayed|arrived ~3 rent|bills|food',
    "My salary hasn't landed and rent is due.",
    'app',
  ),
  ill('rent is|goes|due|out|overdue|arrears due|out|overdue|tonight|tomorrow|late', 'My rent is due.', 'want|increase'),
  ill('skint|hard-up|cash-strapped|overindebted|food-bank', 'I am skint.'),
  ill('hard up', 'We are hard up.', 'straight'),
  ill(
    'shop|business|company|firm|cafe|restaurant|salon went|gone|going|has|had under|bust|bankrupt|folded|closed|failed',
    'My shop went under.',
    'your|read|airline|supplier|hacked|travel|news|their',
  ),
  ill(
    'sell|selling|sold|pawn|pawned my|our ~1 car|furniture|house|jewellery|ring to|just|for|so ~1 pay|rent|bills|eat|survive|debts',
    'I sold my car to pay the bills.',
  ),
  ill(
    'borrow|borrowing|borrowed|loan ~3 family|friends|shark|sharks|mum|dad|parents to|for|just',
    'I borrow from friends to eat.',
    'charger',
  ),
]
