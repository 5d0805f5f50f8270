import { tellEach } from '../tell-each.ts'

const SEARCHED =
  'looked|searched|searching|hunted|hunting|trawled|trawling|scoured|scouring|rummaged|rummage|combed|combing|scrolled|scrolling|dug|digging|rooting|browsed|browsing|googled|sought|seeking|ploughed|hunt'
/** What is a search only of a whole. */
const WENT = 'been|gone|went|going|go|read|reading|turned|clicked|flipped|checked|tried|opened|looking|leafed|flicked|worked|run'
const WHOLE = 'through|thru|over|all|every|each|both|whole|round|up|for|under|entire|twice|cover'
const SHOWN =
  'page|pages|button|link|links|form|forms|setting|settings|option|options|menu|menus|tab|tabs|section|info|information|instructions|manual|manuals|guide|document|documents|docs|faq|faqs|article|articles|field|icon|terms|brochure|prices|pricing|price|rates|fees|timetable|schedule|number|email|address|invoice|invoices|certificate|receipt|list|map|template|chat|calendar|answer|guidance|code|sheet|sheets|hours|times|opening|label|notes|policy|details|recipe|warranty|directions|chart|prospectus|portions|allergens|ingredients|dates|figures|contact|summary|voucher|statement|statements|syllabus|handbook|supplement|specification|specs|breakdown|tariff|where|how|anything|contract|itinerary|agreement|deadline|measurements|size'
const SHELF =
  'website|site|app|portal|page|pages|homepage|dashboard|menu|menus|settings|profile|faq|faqs|help|footer|docs|documentation|manual|online|webpage|preferences|archive|forum|changelog|brochure|catalogue|catalog|leaflet|booklet|inbox|wiki|newsletter|emails|handbook|prospectus|intranet|downloads|download|tabs|tab|account|area|screen|box|pack|folder|letter|email|envelope|list|price-list|terms|timetable|launcher|store|library|headings|section|sections|internet|web|kiosk|noticeboard|parcel|knowledge'
const NOTHING_THERE =
  "nothing|nowt|nada|zilch|nope|nowhere|not|no|isn't|isnt|wasn't|aren't|don't|doesn't|doesnt|didn't|without|neither|none|can't|cannot|cant|cannae|couldn't|couldnt|never|vain|gave|zero|dead|blank|empty|avail|unable|missing|absent|failed|luck|joy"
/** Things and persons that get lost, and faults of another kind. */
const OTHER_LOSS =
  'phone|wallet|bag|suitcase|luggage|charger|keys|key|passport|seat|seats|table|flight|gate|parcel|towel|glasses|fault|reason|words|room|taxi|driver|engineer|hotel|card|socket|toilet|food|drink|cash|transaction|payment|money|charge|refund|atm|deposit|cheque|funds|transfer|transferred|crypto|smell|cat|dog|cheaper|better|found|finally|eventually|easy|boot|spare|nut|job|work|working|works|loads|load|login|error|first|difference|now'
const ALSO_LOST = OTHER_LOSS.replace('phone|', '')

/** What was sought with care, and was not there. */
export const SEARCHED_IN_VAIN = tellEach('missing_content', { despite: ['reported', 'hedged'] }, [
  [
    `${WENT} ~1 ${WHOLE} ~4 ${SHOWN}|${SHELF} ~9 nothing|nowt|nada|nope|nowhere|isn't|isnt|without|vain|gave|joy|luck|can't|cannot|couldn't|cannae|not|no|none ~1 there|in|on|success|it|find|see|mention|up|finding|luck|joy|such|appear|anywhere|listed|them`,
    'I have gone through every tab and it is not there.',
    { unless: `${ALSO_LOST}|ordered|bought|pay|paid|cancel|cannot|slow|hold` },
  ],
  [
    `${SEARCHED} ~5 ${SHOWN}|${SHELF} ~9 ${NOTHING_THERE}`,
    'I went through the whole booklet and it is not in it.',
    { unless: `${ALSO_LOST}|ordered|bought|pay|paid|cancel|reading|speak|cannot|slow|use|hold` },
  ],
  [
    `${SEARCHED} ~5 ${SHOWN}|${SHELF} ~7 without success|avail|luck|joy|result|finding|one|it|a`,
    'We have searched your downloads for the data sheet, without success.',
    { unless: OTHER_LOSS.replace('phone|', '').replace('finally|', '') },
  ],
  [
    `${SEARCHED} ~7 ${SHOWN}|${SHELF} ~6 in|to|none vain|avail|the ~1 wiser?`,
    'I sought the certificate in vain, though I looked on every page in vain.',
    { unless: ALSO_LOST },
  ],
  [`in vain ~6 ${SHOWN}|${SHELF}`, 'I looked in vain for the fees.', { unless: ALSO_LOST }],
  [
    `${SHOWN} ~6 in vain|without success|not|nowhere to? be? found|seen|had|located|traced`,
    'I sought our delivery notes in vain.',
    { unless: `${ALSO_LOST}|sure|paid` },
  ],
  [
    `not|nowhere to be found|had|seen|traced|located ~5 ${SHELF}`,
    'Our VAT slip is nowhere to be found in the customer area.',
    { despite: ['negated'], unless: ALSO_LOST.replace('found|', '') },
  ],
  [
    `looked|looking|searched|searching|hunted|hunting|been|had|went|hunt|trawl|dig|gone|scrolled ~4 high and low|everywhere|anywhere|rummage|root|through|round|over|up|page|end ~5 ${SHOWN}|${SHELF}`,
    'I have looked high and low for a number.',
    { unless: `${ALSO_LOST}|love|interesting|ordered|great` },
  ],
  [
    `spent|spend|wasted|took|lost|for ~4 minutes|mins|hour|hours|morning|evening|lunch|afternoon|ages|night|day ~3 looking|searching|hunting|trying|on|scrolling|clicking|trawling ~5 ${SHOWN}|${SHELF}`,
    'I wasted an hour hunting for the price list.',
    { unless: `${ALSO_LOST}|hold|queue|loading|speak|fill|call` },
  ],
  [
    `minutes|mins|hour|hours looking|searching|hunting|scrolling|trawling for|through|on|to ~5 ${SHOWN}|${SHELF}`,
    '20 mins hunting for a contact number.',
    { unless: ALSO_LOST },
  ],
  [
    `can't|cant|cannot|cannae|couldn't|couldnt|couldnae|unable|not|never|didn't|failed|managed|nor|neither|impossible ~4 find|locate|spot|see|discover|trace|dig|track|unearth|discern|identify|figure|found ~1 out|up|a|any|the|where|who|your|down ~1 ${SHOWN}|info|representative|who ~1`,
    'I cannot discover the opening hours.',
    {
      unless: `${ALSO_LOST}|branch|meter|reach|answer|reply|off|into|through|difference|log|read|load|signal|work|email|letter|statement|app|account|screen|bill|code|address|list|menu|section|online|wait|notes|how`,
    },
  ],
  [
    `find|see|spot|locate|get ~3 for love nor|or money`,
    'I could not find it for love nor money.',
    { despite: ['negated', 'reported', 'hedged'], unless: 'keys|key|wallet|bag|case|dog|cat|seat|table|passport|ring' },
  ],
  [
    `couldn't|can't|could|cannot|didn't|not ~1 get|find|see|dig|pull a|any|up|out? ~1 thing|anything|word|info|information|sign|trace ~1 about|on|for|of|regarding`,
    'I had a root around and could not get a thing about it.',
    { despite: ['negated', 'reported', 'hedged'], unless: `${OTHER_LOSS}|from` },
  ],
  [
    `came|come|coming|comes|turned|left ~1 up|away|back|home? with|without|none|empty|empty-handed ~1 nothing|anything|handed|wiser`,
    'I looked through the menu and came away with nothing.',
    { unless: `${ALSO_LOST}|meal|offer|bill|called|interview` },
  ],
  [
    `see|find|there's|theres|there|is|was|had|got|has no|none|nothing|not such|a|any? ~1 ${SHOWN}|appendix|heading|entry|word|mention|track|delete|bottom|page ~2 about|for|on|in|to|there|anywhere|with|of|here|at|called|where|either ~2 ${SHELF}|there|anywhere|it|here|one|all|that|this`,
    'I went on to see the dates and there was nothing about our road, there was no list for it.',
    { unless: `${OTHER_LOSS}|answer|staff|email|reply|information|bill|number|menu|phone` },
  ],
  [
    `says|refers|mentions|instructions|article|leaflet|supposed|meant ~9 no|nothing|isn't|not|doesn't|don't|without|none|isnt|nowhere ~2 such|attached|enclosed|button|option|page|list|there|link|appendix|exist|section|menu|icon|tab|field|form`,
    'It says tap Delete and there is no such button.',
    { unless: `${ALSO_LOST}|booking|order|covered|allowed|account` },
  ],
  [
    `that|this|the|your|an|such option|button|link|setting|page|menu|tab|section|icon|field|form|feature|list|guide|article ~3 isn't|isnt|not|doesn't|wasn't|nowhere|doesnt|aren't ~1 on|in|there|exist|here|anywhere|appear|showing|visible|to|available|up ~1`,
    'That option is not on my screen.',
    { unless: `${ALSO_LOST}|yet|page's` },
  ],
  [
    `${SHOWN} ~3 nowhere|hidden|buried|well-hidden|secret|invisible ~3`,
    'The rates are well hidden and the fees are buried.',
    { unless: `${ALSO_LOST}|gem|charge|charges|costs|cost|fee|treasure|extra` },
  ],
  [
    `where|wheres|where's on|in|the earth|hell|heck|world|blazes|god's|devil|fuck|actual ~6 ${SHOWN}|${SHELF}|it`,
    'Where on earth is the withdrawal form?',
    { despite: ['asked', 'reported'], unless: `${ALSO_LOST}|order|delivery|staff` },
  ],
  [
    `where|wheres|where's ~3 ${SHOWN} ~3 actually|live|lives|supposed|meant|kept|hiding|hidden|buried`,
    'Where does the form actually live?',
    { despite: ['asked', 'reported'], unless: ALSO_LOST },
  ],
  [
    `inbox|archive|folder|section|tab|downloads|library|area|attachment|envelope|vault is|was|are|comes|shows|opens ~1 empty|blank|bare`,
    'The archive is empty.',
    { unless: `${OTHER_LOSS}|cart|basket|gift` },
  ],
  [
    `stops|stop|ends|end at|in|with the? 2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|january|march|april|may|june`,
    'Your download section stops at 2018.',
    { unless: `${ALSO_LOST}|contract|cover|offer|policy|subscription|term|membership` },
  ],
  [
    `only ~1 shows|has|lists|covers|gives|does|got|mentions|see|find|have|offers the|a? ~2 start|single|old|english|dutch|german|french|first|2019|2020|2021|2022|last|half|title ~3 not|but|no|nothing|and|version|one|where`,
    'The site only shows the start date, not the end.',
    { unless: `${OTHER_LOSS}|account` },
  ],
  [
    `doesn't|doesnt|don't|dont|does|didn't|won't not? say|tell|state|mention|explain|specify|give ~4 website|site|app|settings|page|faq|portal|menu|brochure|leaflet|anywhere`,
    "It don't say in settings.",
    { unless: `${ALSO_LOST}|why|truth` },
  ],
])
