import { type SpokenCause } from './spoken-cause.ts'

const SELLERS =
  'salesman|saleswoman|salesperson|sales|rep|seller|advert|ad|advertisement|leaflet|brochure|flyer|poster|homepage|banner|billboard|pitch|listing|promo|promotion|offer|deal'

/** What was said, shown or written to win the customer, and did not come true. */
export const SALES_PROMISE_SPOKEN: SpokenCause = {
  sure: [
    "promised|guaranteed|assured|swore|sworn|vowed|pledged|advertised|told|said|quoted|offered ~9 instead|actually|turned|turns|reality|got|only|nothing|none|not|never|isn't|wasn't|wasnt|hasn't|without|still|didn't|later|really|now ~9 speed|unlimited|discount|price|month|months|free|bonus|rate|view|upgrade|included|contract|deal|offer|gift|renewable|coverage",
    'promised|guaranteed|assured|swore|vowed|told|quoted|said ~5 discount|unlimited|free|lifetime|bonus|fixed|included|price|cashback|upgrade|gift|cheaper|view|months|half',
    'missold|mis-sold|mis-selling|missell|misselling|misled|mislead|misleading|conned|duped|hoodwinked|bait',
    'mis sold|selling|sell',
    'false|misleading|fake|deceptive|dishonest ~1 advertising|advert|promise|promises|claim|claims|offer|ad|description|marketing',
    'empty|broken|false promise|promises',
    "not|nothing|isn't|wasn't ~2 like|as|what ~3 advertised|promised|advert|brochure|photos|pictures|website|sold|told|quoted|pitched",
    "sold ~3 as|a|us|me|on ~6 not|isn't|never|actually|turns|turned|is|only|get|but|doesn't",
    'lied|lie|lies|lying ~4 me|us|price|contract|sale|speed|sell|about',
    `${SELLERS} ~3 said|promised|swore|told|claimed|never|lied|guaranteed|assured|says|talked|didn't ~8`,
    'advertised|billed|pitched|marketed|described as|at ~5',
    'talked|pressured|pushed|tricked|sweet-talked me|us|him|her|my ~2 into',
    "never|didn't|not ~2 mentioned|mention|told|said|explained ~5 fee|charge|contract|catch|term|extra|penalty|cost",
    'nobody|no-one ~2 mentioned|told ~5 fee|charge|contract|catch|term|extra|cost',
    'too good to be true',
  ],
  likely: [
    "was|were|been|we'd|i'd promised|guaranteed|assured",
    'you|they promised|guaranteed|vowed|advertised',
    'was|were told ~8 but|now|then|instead|not',
    'it|that|as|so it? said|says ~3 box|poster|leaflet|ad|advert|homepage|brochure|tin|label|banner',
    'doorstep|door-to-door|cold|sales caller|callers|calls|call|salesman|pitch',
    "discount|promo|voucher|code|offer|bonus ~4 not|never|missing|expired|doesn't|didn't|rejected|applied|vanished|gone|invalid",
    'welcome|sign-up|switching|joining bonus|gift|credit|offer ~5',
  ],
  hint: [
    'promised|promotion|promo|advertised|advert|advertising|brochure|leaflet|salesman|guaranteed|rep|promise',
    'special|introductory offer|price',
  ],
  faint: ['offers|promise|discount|deal|promised|unlimited|lifetime|sales|salespeople|sold', 'ad|ads|claim|claims'],
}
