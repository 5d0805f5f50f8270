import { tellEach } from '../tell-each.ts'

const SHELF =
  'website|site|app|portal|page|pages|homepage|dashboard|menu|menus|settings|profile|faq|faqs|footer|docs|documentation|manual|pdf|handbook|booklet|leaflet|downloads|archive|tab|tabs|section|launcher|store|emails|pack|brochure|catalogue|link|search|screen|web|internet|sticker|box|glovebox|instructions|guide|help'
const SOUGHT =
  'form|forms|page|button|option|link|setting|settings|number|email|address|policy|notice|list|map|manual|instructions|guide|price|prices|fee|fees|rates|tariff|hours|times|timetable|schedule|certificate|statement|invoice|receipt|info|information|details|terms|conditions|faq|contact|guidance|menu|documents|document|proof|chart|sizes|specs|ingredients|allergen|allergens|warranty|label|module|toggle|section|tab|paybill|code|calendar|notes|changelog|download|drop-off|helpline|table'
const OTHER_LOSS =
  'wallet|bag|suitcase|luggage|charger|keys|key|passport|seat|seats|flight|gate|parcel|towel|glasses|room|taxi|driver|engineer|card|socket|toilet|food|drink|cash|transaction|payment|money|charge|refund|atm|deposit|transfer|smell|cat|dog|cheaper|better|found|finally|eventually|easy|job|work|working|works|loads|load|login|error|log|order|pay|paid|delivered|fault|signal|network|cancel|password|balance|cover'

/** Looked for in one sentence, and not there in the next; and the short ways of saying so. */
export const LOOKED_AND_NOT_THERE = tellEach('missing_content', { despite: ['reported', 'hedged', 'negated'], unless: OTHER_LOSS }, [
  [
    `scroll|scrolled|scrolling|click|clicked|clicking|press|pressed|tap|tapped|swipe|swiped|open|opened|read|searched|search|checked|check|browsed|studied|looked|hunted|went|been|gone|combed|trawled|scoured ~7 .? ~4 no dice|joy|luck|cigar|success|sign|mention|trace|sausage|result|results|hits|such|answer|button|link|page|form`,
    'I went through the whole of it, no dice.',
    { unless: `${OTHER_LOSS}|answer-phone|reply|hold|phoned` },
  ],
  [
    `scroll|scrolled|scrolling|click|clicked|clicking|press|pressed|tap|tapped|swipe|swiped ~4 .? ~3 nothing|nada|nope|nowt|nowhere|zilch|empty|blank ~1`,
    'I scroll up, I scroll down, nothing.',
    { unless: `${OTHER_LOSS}|happens|happened|happen|responds|moves|change|changes|checkout` },
  ],
  [
    `search|searched|searching|type|typed|typing|put|entered ~6 zero|no|0|nil|none|nothing|nowt ~1 result|results|hits|matches|match|found|comes|came|there|shows`,
    'I search "guest" in the portal and zero result.',
    { unless: `${OTHER_LOSS}|flights|dates|availability|postcode` },
  ],
  [
    `${SHELF} ~2 only|just ~2 has|have|is|are|shows|show|does|do|lists|gives|goes|knows|covers|photo|photos|picture|brochure|logo|english|start|single ~3`,
    'On your page there is only a photo of a car, the page has just photos.',
    { unless: `${OTHER_LOSS}|slow|down|accepts|once|lets` },
  ],
  [
    `has|is|have|find|see|get|getting|are|shows|all|got only|just|i'm|i ~1 photo|photos|picture|pictures|brochure|brochures|logo|adverts|ads|openings|headlines|slogans|smiling|marketing|spa ~4`,
    'Under downloads there is only a spa brochure.',
    { unless: `${OTHER_LOSS}|attached|send` },
  ],
  [
    `all i|we|it|i'm|you|that ~2 getting|get|see|find|found|gives|shows|brings|comes|is ~1 is|are|job|adverts|ads|photos|up ~3 ${SHELF}|openings|news|ads|adverts|pictures|photos|slogans|same|homepage`,
    'All I am getting is job openings.',
    { unless: OTHER_LOSS.replace('|job', '') },
  ],
  [
    `link|links|button|qr|url|address|footer|menu|tab|folder ~8 empty|blank|dead|404|nowhere|broken|expired|homepage|white|error ~1`,
    'The link in the pack brings me to an empty page.',
    { unless: `${OTHER_LOSS.replace('|error', '').replace('|found', '')}|reset|tracking` },
  ],
  [
    `where|whereabouts|wher do|did|have|has|is|are|on|in ~1 you|u|ye|they|your ~1 write|put|keep|hide|hidden|list|publish|show|post|say|kept|stick|tuck|stash|bury|buried ~4`,
    'Where do you write the opening hours?',
    { despite: ['asked', 'reported'], unless: `${OTHER_LOSS}|bins|bin|child|my|staff|stuff|bike` },
  ],
  [
    `says|said|say|saying|told|tells|supposed|meant|refers|refer ~7 .? and|but|well|,|only|though? there|ther|theres|there's ~1 isn't|isnt|ain't|aint|is|no|aren't|wasn't ~2 here|bottom|link|tab|page|button|option|such|field|menu ~1`,
    'It says click here and there ain\u2019t no here.',
    { unless: `${OTHER_LOSS}|problem|fee|charge|space|need|discount|delay|room|fault|outage` },
  ],
  [`up and down|through ~1 ${SHELF} ~3`, 'I have been up and down this page.', { unless: `${OTHER_LOSS}|goes|stairs` }],
  [
    `${SOUGHT} ~9 has|have|had|keeps|still? elude|eludes|eluded|eluding|escapes|escaped|evades|evaded ~3`,
    'Your tariff has eluded me for two evenings.',
  ],
  [
    `${SHELF} no|nope|nah|nada|nothing|nil|none|not ~1 ${SHELF}|there|either|it|in|that|anything`,
    'Launcher no, site no, emails no site.',
    { unless: `${OTHER_LOSS}|down|longer|problem|response` },
  ],
  [
    `isn't|isnt|not|ain't|aint|wasn't where your|the|you|they|it|everyone ~2 says|say|said|claims|claim|docs|faq|manual|guide|supposed|tells ~4`,
    'The toggle is not where your docs say it is.',
  ],
  [
    `${SOUGHT} ~4 .? ~1 box|pack|site|faq|page|website|app|booklet|email|parcel|envelope|letter had|has|have|got|contained|only|came ~1 none|nothing|nowt|no|without|only|does ~2`,
    'Assembly instructions? The box had none.',
    { despite: ['asked', 'reported', 'hedged', 'negated'], unless: `${OTHER_LOSS}|answer|reply` },
  ],
  [`${SOUGHT} . on|in|at ~2 ${SHELF} . ~4`, 'Prices? On the website? Ha.', { despite: ['asked', 'reported'] }],
  [
    `trying|tried|try to find|locate|get|see|work ~7 ${SOUGHT} ~9 .? ~6 no|not|nothing|nowhere|can't|cannot|couldn't|without|dice|nope|nada|nowt|isn't|vain`,
    'Trying to find the recall list, went all over the site, no dice.',
    { unless: `${OTHER_LOSS}|through|answer|reply|hold|speak` },
  ],
  [
    `${SHELF} ~5 yes|fine|there|ok ~3 no|nope|nah|not|nowhere`,
    'Your PDF: crackers yes, potato salad no.',
    { unless: `${OTHER_LOSS}|thanks|problem|worries|was|is` },
  ],
])
