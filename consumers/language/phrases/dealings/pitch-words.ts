/** What firms send, show or say to sell. None of these is also something that a customer waits for. */
export const PITCH =
  'ad|ads|advert|adverts|advertising|advertisement|advertisements|promo|promos|promotion|promotions|promotional|marketing|upsell|upsells|upselling|upselling|cross-selling|cross-sell|pitch|pitches|spiel|patter|spam|brochure|brochures|newsletter|newsletters|flyer|flyers|leaflet|leaflets|catalogue|catalogues|mailshot|mailshots|popup|popups|pop-up|pop-ups|banner|banners|billboard|billboards|commercials|infomercial|telemarketers|telesales|cold-calls|cold-calling|hard-sell|sales-talk|junk|nagging|deals|offers|specials'
/** What is sold on top of what the customer has. */
export const WARE =
  'insurance|cover|warranty|warranties|upgrade|upgrades|bundle|bundles|package|packages|broadband|telly|tv|membership|memberships|add-on|add-ons|extras|premium|platinum|gold|pro|vip|plus|loan|loans|mortgage|overdraft|solar|panels|boiler|timeshare|timeshares|scanners|club|loyalty|rewards|saver|savings|investment|investments|subscription|subscriptions|thermostat|thermostats|protection|fibre|5g|tariff|plan|plans|channels|sports|cards|card|franking|tubs|funeral|life|pet|policy|policies|spa|massage|wine|credit|handset|phones|accessories|deal|deals|offer|offers|special|specials|consultancy|products|product|range|premium|discount|discounts|coupon|coupons|voucher|vouchers|app|course|courses|tier|version|sale|sales'
/** Verbs of selling. */
export const SELL =
  'sell|flog|upsell|up-sell|push|pitch|plug|peddle|hawk|shift|flogging|selling|upselling|up-selling|pitching|pushing|plugging|peddling|hawking|hawkin|pushin|touting|shoving|shove|cross-sell|cross-selling|promoting'
/** Ways of reaching somebody, as what goes on. */
export const PITCHING_BY =
  'emailing|e-mailing|mailing|texting|calling|ringing|phoning|messaging|writing|posting|contacting|asking|sending|pinging|notifying|telling|offering|showing|reminding|bothering|pestering|badgering|bombarding|hounding|nagging|chasing|harassing|spamming|inviting|trying'
/** What shows that somebody is annoyed by the thing named before or behind. */
export const ANNOYS =
  'annoying|annoys|annoyed|irritating|irritates|irritate|irritated|irksome|obnoxious|maddening|infuriating|infuriates|aggravating|intolerable|unbearable|insufferable|tiresome|tedious|wearisome|wearing|grating|grates|rude|creepy|gross|insane|relentless|incessant|ridiculous|shameless|shocking|disgusting|disgraceful|insulting|offensive|tasteless|distasteful|tacky|crass|intrusive|invasive|excessive|unwanted|unwelcome|unsolicited|nuisance|pest|nightmare|pestering|harassment|mortified|mortifying|tormented|exasperating|vulgar|pushy|aggressive|desperate|insensitive|inappropriate|tone-deaf|patronising|embarrassing|distracting|horrid|ruined|spoiled|spoilt'
