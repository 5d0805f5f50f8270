/** Names of many kinds: short and long, of many languages, with accents and marks, of several words, and words that are also names. */
export const PERSON_NAMES: readonly string[] = [
  ...'Jo Al Li Ng Ed Anna Peter Priya Olumide Siobhan Nguyen Yusuf Ingrid Dmitri Keisha Tamsin Xochitl Bartholomew'.split(' '),
  ...'Zoë José Søren Łukasz Jürgen Renée Ángel Đorđe Çağla Håkon'.split(' '),
  ..."O'Brien, D'Arcy, Jean-Luc, Anne-Marie, McAllister, van der Berg, Mary Ann, St. John, Featherstonehaugh".split(', '),
  ...'Grace Joy Hope Faith Will Mark Bill Frank Rich Grant Max Sunny Angel Victor Rose Summer April Dawn Chance Chase'.split(' '),
  ...'Harmony Felicity Charity Mercy Bliss Melody Earnest Ernest Constance Patience Prudence Destiny Serenity Miles Rob'.split(' '),
]

/** Names of firms and products, among them words that a lexicon feels something about. */
export const BRAND_NAMES: readonly string[] = [
  ...'Larkfone Zyntra Ibex Quorvia Northmere Bexley Ostrava Tellano O2 EE Q8 H&M Citroën Nestlé'.split(' '),
  ...'Blue Heron, Best Western, Best Buy, Virgin, United, Frontier, Alliance, Delight, Paradise, Delta'.split(', '),
  ...'Boots, Target, Gap, Dollar, Visa, Shell, Sprint, Cricket, Giffgaff, Champion, Spirit Airlines'.split(', '),
  ...'Vitality, Freedom, Liberty, Progressive, Prudential, Superdry, Comfort Inn, Boost Mobile'.split(', '),
]

/** Names that nothing but their capital tells from words of feeling. What moves with them is shown and has no aim. */
export const FEELING_NAMES: readonly string[] = [
  ...'Love Good Best Wise Sharp Savage Moody Strong Swift Noble Fair Pain Loveless Gore Slaughter Young Long'.split(' '),
  ...'Amazing Grace, Nice Air, Trust Bank, Free, Smart, Boost, Spirit, 3M, 7-Eleven'.split(', '),
]

/** Words that are spelled in two ways, British and American. */
export const SPELLINGS: readonly (readonly [string, string])[] = [
  ['colour', 'color'],
  ['favour', 'favor'],
  ['favourite', 'favorite'],
  ['honour', 'honor'],
  ['behaviour', 'behavior'],
  ['neighbour', 'neighbor'],
  ['rumour', 'rumor'],
  ['centre', 'center'],
  ['theatre', 'theater'],
  ['cancelled', 'canceled'],
  ['cancelling', 'canceling'],
  ['travelled', 'traveled'],
  ['travelling', 'traveling'],
  ['traveller', 'traveler'],
  ['jewellery', 'jewelry'],
  ['apologise', 'apologize'],
  ['apologised', 'apologized'],
  ['apologising', 'apologizing'],
  ['realise', 'realize'],
  ['realised', 'realized'],
  ['recognise', 'recognize'],
  ['organise', 'organize'],
  ['organised', 'organized'],
  ['authorised', 'authorized'],
  ['disorganised', 'disorganized'],
  ['grey', 'gray'],
  ['licence', 'license'],
  ['defence', 'defense'],
  ['pyjamas', 'pajamas'],
  ['mum', 'mom'],
]
