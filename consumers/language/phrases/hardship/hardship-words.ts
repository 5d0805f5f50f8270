/** Whose death or illness is close to the customer. */
export const RELATIVES =
  'mother|father|mum|mam|mom|mummy|dad|daddy|husband|wife|hubby|partner|son|daughter|brother|sister|baby|child|nan|nana|gran|granny|grandma|grandmother|grandad|granddad|grandfather|grandpa|aunt|auntie|aunty|uncle|niece|nephew|cousin|fiance|fiancee|parents|parent|twin|mother-in-law|father-in-law|spouse|boy|girl|lad|kid|kids|children|sons|daughters|grandson|granddaughter|missus|papa|mama'

/** "Dad's", "dads". */
export const OF_RELATIVES = RELATIVES.split('|')
  .flatMap((it) => [`${it}'s`, `${it}s`])
  .join('|')

export const HAVE_OR_BE = 'am|is|are|was|were|been|being|have|has'

/** What dies, is sick or suffers in idioms. */
export const FAILING_THINGS =
  'phone|laptop|tablet|battery|car|boiler|line|signal|app|router|broadband|internet|tv|wifi|screen|computer|console|charger|plant|plants|engine|laughing|embarrassment|boredom|nearly|almost|mobile|iphone|ipad|kindle|bike|scooter|meter|fridge|freezer|printer|watch'
