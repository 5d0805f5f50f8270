import type { StatementRule } from './statement-rule.ts'

/** Every way of not finding, in its first word. */
const CANNOT =
  "can't|cant|cannot|couldn't|couldnt|couldn|not|unable|didn't|didnt|don't|dont|never|haven't|havent|failed|fail|struggling|struggled"
const FIND = 'find|locate|spot|found|located|finding'
/** What a firm shows or lays out. */
const CONTENT =
  'page|pages|button|link|links|form|forms|setting|settings|option|options|menu|tab|section|info|information|instructions|manual|guide|document|documents|documentation|docs|faq|faqs|article|articles|field|checkbox|icon|terms|conditions|t&cs|policy|brochure|price|prices|pricing|rates|fees|timetable|schedule|details|contact|email|number|address|invoice|invoices|statement|statements|bill|certificate|receipt|contract|download|feature|toggle|map|list|form|template|chat|helpline|unsubscribe|calendar|history|answer|answers|guidance|login|banner|code'
/** Where one looks for it. */
const PLACE =
  'website|site|app|portal|page|pages|homepage|dashboard|menu|menus|settings|profile|faq|faqs|help|footer|docs|documentation|manual|online|webpage|preferences|archive|forum|changelog|conditions|brochure|catalogue|leaflet|terms|intranet|inbox|knowledge|wiki|newsletter|emails|email|letter|pack|folder|confirmation|tabs|tab'
/** Things that get lost, and persons, that are no content. */
const NO_CONTENT =
  'phone|wallet|bag|suitcase|luggage|charger|keys|key|passport|house|seat|seats|table|flight|gate|lounge|person|staff|anyone|work|job|parcel|towel|glasses|fault|reason|words|room|shop|store|branch|taxi|driver|engineer|hotel|meter|card|entrance|sister|power|socket|toilet|food|drink|cash|transaction|payment|money|charge|refund|atm|deposited|deposit|cheque|funds|transfer|transferred|crypto|topping|topped|windows|computers|smell|tv'
const FOUND = 'found|eventually|finally'

export const MISSING_CONTENT_RULES: readonly StatementRule<'missing_content'>[] = [
  {
    phrase: `${CANNOT} ~2 ${FIND} ~3 ${CONTENT}`,
    tells: 'missing_content',
    unless: NO_CONTENT,
    despite: ['negated'],
    example: "I can't find the unsubscribe link.",
  },
  {
    phrase: `${CANNOT} ~2 ${FIND} where|how|out|anything|any|anywhere|info|information|mention|details ~1 i|you|to|we|about|on|of|the|my|mention|details|it's|can|for|it|says`,
    tells: 'missing_content',
    unless: `${NO_CONTENT}|${FOUND}|drink|bathroom`,
    example: "I can't find where you change the date.",
  },
  {
    phrase: `${CANNOT} ~2 ${FIND} ~6 on|in|at|under|from|anywhere|within|through your|ur|the|my|this|any|in|on ~2 ${PLACE}`,
    tells: 'missing_content',
    unless: NO_CONTENT,
    example: 'I cannot find the price on your website.',
  },
  {
    phrase: `${CANNOT} ~2 find|locate|spot it|that|this|them|one|any|anything ~1 anywhere|online|on|in|at`,
    tells: 'missing_content',
    unless: NO_CONTENT,
    example: "I looked but couldn't find it anywhere.",
  },
  {
    phrase: `${CANNOT} work|figure|make out ~1 where|how ~3 find|see|is|download|get|hidden`,
    tells: 'missing_content',
    unless: 'meter|refund|seat|table|parcel',
    example: "I can't work out where the form is.",
  },
  {
    phrase: `can't|cant|cannot|couldn't|couldnt see|view ~6 on|in|at|under|anywhere|within your|ur|the|my|this|any|online|settings ~2 ${PLACE}`,
    tells: 'missing_content',
    unless: NO_CONTENT,
    example: 'I cannot see the rates on your website.',
  },
  {
    phrase: `can't|cant|cannot|couldn't|couldnt see ~1 where|how|any|a ~2 to|i|you|button|link|option|setting|page|mention|field|form|field`,
    tells: 'missing_content',
    unless: `${NO_CONTENT}|${FOUND}`,
    example: "I can't see where to change it.",
  },
  {
    phrase: `for the life of me find|see|spot|locate|work|figure ~2`,
    tells: 'missing_content',
    despite: ['negated'],
    unless: NO_CONTENT,
    example: "I couldn't for the life of me find the form.",
  },
  {
    phrase: `cant|can't|cannot|couldn't find ~1 anywhere`,
    tells: 'missing_content',
    unless: NO_CONTENT,
    example: "Can't find this anywhere.",
  },
  {
    phrase: `can't|cant|cannot|couldn't see it|that|one|anything|this|them ~1 in|on|under|anywhere|there|listed`,
    tells: 'missing_content',
    unless: `${NO_CONTENT}|dark`,
    example: "I can't see it in the menu.",
  },
  {
    phrase: `no ~1 button|link|page|option|tab|field|form|menu|setting|section|box|checkbox|icon|toggle|search|faq|heading|documentation|instructions|info|information|mention|phone ~3 to|for|about|on|of|in|anywhere|that|where|at|number ~4 ${PLACE}|anywhere|there`,
    tells: 'missing_content',
    unless: NO_CONTENT,
    example: 'There is no button for it on the page.',
  },
  {
    phrase: `no button|link|page|tab|field|form|menu|setting|checkbox|icon|section|documentation to|for|about|on|with|called|labelled|named|that|where`,
    tells: 'missing_content',
    unless: `${NO_CONTENT}|receipt`,
    example: 'There is no button to freeze it.',
  },
  {
    phrase: `no|any|a mention|sign|trace|word|reference|hint of|on|about|anywhere|whatsoever ~6 ${PLACE}|anywhere|there`,
    tells: 'missing_content',
    unless: NO_CONTENT,
    example: 'There is no mention of pets on the site.',
  },
  {
    phrase: `not a|one word|mention|trace|hint|line on|of|about|in|anywhere`,
    tells: 'missing_content',
    unless: NO_CONTENT,
    example: 'I read it all, not a word about dogs.',
  },
  {
    phrase: `nowhere to be found|seen|had`,
    tells: 'missing_content',
    unless: `${NO_CONTENT}|attendant|waiter|crew|agent|wine`,
    example: 'The form is nowhere to be found.',
  },
  {
    phrase: `nowhere|anywhere on|in|does|do|did your|the|my|it|this ~2 ${PLACE}|say|state|says|mention|tell|explain`,
    tells: 'missing_content',
    unless: NO_CONTENT,
    example: 'Nowhere on your site does it say so.',
  },
  {
    phrase: `not|isn't|isnt|wasn't|aren't|neither|missing|absent|gone|vanished|disappeared|removed ~1 listed|shown|mentioned|there|visible|explained|on|in|under|from|at ~1 on|in|your|the|my|anywhere|under|app|site|website ~2 ${PLACE}`,
    tells: 'missing_content',
    unless: `${NO_CONTENT}|working|works|problem|sure|interested|bad|good|happy|money|balance`,
    example: 'It is not listed on your website.',
  },
  {
    phrase: `not on|in|under your|the|my|ur|any ~1 website|site|app|menu|footer|faq|portal|homepage|settings|dashboard|page|docs|documentation`,
    tells: 'missing_content',
    unless: `${NO_CONTENT}|bad|sure|working|works|interested|it's`,
    example: 'Looked for it, not in the menu.',
  },
  {
    phrase: `went|been looking|searching|hunting|digging ~1 for ~6 ${CONTENT}|${PLACE}`,
    tells: 'missing_content',
    unless: `${NO_CONTENT}|${FOUND}`,
    example: 'I went looking for the fee page.',
  },
  {
    phrase: `search|searching|searched|typing|typed|help ~5 brings|returns|gives|returned|yields|shows|comes|gave|brought|came|turns|found ~2 nothing|zero|no|none|nowt|empty|blank`,
    tells: 'missing_content',
    unless: 'notes|flights|dates|my',
    example: 'The search on your help page returns nothing.',
  },
  { phrase: `404|error-404`, tells: 'missing_content', unless: 'order|amount|flight|room|balance', example: 'The price page is a 404.' },
  {
    phrase: `page|link|document|form|list|menu|section|file|pdf ~3 is|was|opens|leads|goes|comes|takes|shows ~2 blank|empty|dead|broken|nowhere|missing|gone|nothing|outdated|unavailable|last`,
    tells: 'missing_content',
    unless: `${NO_CONTENT}|tracking|food|wine`,
    example: 'The link to the manual is dead.',
  },
  {
    phrase: `page|form|document|file|link ~1 not|doesn't|does|cannot ~1 found|exist|available|there|be`,
    tells: 'missing_content',
    example: 'The page does not exist.',
  },
  {
    phrase: `where|wheres|where's ~5 hide|hidden|hiding|put|buried|keep|tucked|moved|stuck ~3 ${CONTENT}|it|that`,
    tells: 'missing_content',
    despite: ['asked'],
    unless: 'bag|suitcase|luggage|keys|money|parcel|room',
    example: 'Where have you hidden the contact page?',
  },
  {
    phrase: `where|wheres|where's ~5 ${CONTENT} ~1 gone|go|now|disappeared|hiding|hidden|moved|vanished`,
    tells: 'missing_content',
    despite: ['asked'],
    unless: `${NO_CONTENT}|bill`,
    example: 'Where has the export button gone?',
  },
  {
    phrase: `what happened to the|your ~3 page|button|form|link|option|tab|section|menu|map|setting|feature|list`,
    tells: 'missing_content',
    despite: ['asked'],
    example: 'What happened to the print button?',
  },
  {
    phrase: `${CONTENT} ~1 has|have|had|is|are|was|just|seems ~2 disappeared|vanished|gone|missing|removed|hidden|buried`,
    tells: 'missing_content',
    unless: `${NO_CONTENT}|stolen|account|statement|money|code|price|rates|history|refund|cancelled|up`,
    example: 'The export button has disappeared.',
  },
  {
    phrase: `doesn't|doesnt|does|don't|didn't|not|never say|tell|state|mention|explain|specify|give|show anywhere|me? where|how|what|which|whether|who ~6 ${PLACE}`,
    tells: 'missing_content',
    unless: NO_CONTENT,
    example: "It doesn't say how on the website.",
  },
  {
    phrase: `your|the ~2 ${PLACE} doesn't|doesnt|does|don't|do|didn't|did|won't not? say|tell|state|mention|explain|specify|list|give|show|cover|include|have ~1 how|where|what|which|whether|anything|any|it|my|the|a|if|that|who`,
    tells: 'missing_content',
    unless: `${NO_CONTENT}|right|correct|new|updated|balance|top-up|pending`,
    example: "Your website doesn't say how to do it.",
  },
  {
    phrase: `${PLACE} ~2 only goes|shows|lists|covers|has|go|went|show back|up|to|until|from|2019|2020|2021|2022|2023|2024|bills|last`,
    tells: 'missing_content',
    unless: NO_CONTENT,
    example: 'The portal only goes back to 2022.',
  },
  {
    phrase: `only goes|shows|lists|go|show back|up ~1 to|until ~1`,
    tells: 'missing_content',
    unless: NO_CONTENT,
    example: 'It only goes back to May.',
  },
  {
    phrase: `gave|given|giving|give up ~2 looking|searching|after|trying ~9 ${PLACE}|find|page|minutes|hour`,
    tells: 'missing_content',
    unless: `${NO_CONTENT}|hold|queue|waiting`,
    example: 'I gave up looking on the site.',
  },
  {
    phrase: `impossible|hard|difficult|tricky|struggle|struggling|trouble|nightmare|unable|mission|ages|forever|way to|finding|find|for|locating ~1 find|locate|see|finding ~4 ${CONTENT}|${PLACE}|anything`,
    tells: 'missing_content',
    unless: `${NO_CONTENT}|easy|not`,
    example: 'It is impossible to find a contact number.',
  },
  {
    phrase: `isn't|isnt|not|wasn't|nothing|aren't|no ~1 attached|enclosed|included ~1 in|to|with ~3 email|letter|mail|message|envelope|pack|attachment`,
    tells: 'missing_content',
    unless: NO_CONTENT,
    example: 'The form was not attached to your email.',
  },
  {
    phrase: `no|without|any|zero luck|joy|success|avail|result|results finding|in|with|so|on|there|anywhere|either|for`,
    tells: 'missing_content',
    unless: `${NO_CONTENT}|payment|transfer|login`,
    example: 'Tried the FAQ, no joy there.',
  },
  {
    phrase: `app|site|website|portal|page|settings|profile|dashboard doesn't|doesnt|won't|does not? show ~1 it|any|when|how|the|my ~3`,
    tells: 'missing_content',
    unless: `${NO_CONTENT}|balance|top-up|top|pending|deposit|cheque|transfer|correct|right`,
    example: 'The app does not show when it ends.',
  },
  {
    phrase: `there's|theres|there|seems is|are|was|be? no ~1 button|link|page|tab|field|form|menu|setting|checkbox|icon|section|documentation|instructions|faq`,
    tells: 'missing_content',
    unless: `${NO_CONTENT}|new|thanks`,
    example: 'There is no page about this.',
  },
  {
    phrase: `there isn't|isnt|aren't|wasn't|doesn't seem? to? be? a|an|any ~1 button|link|page|tab|field|form|menu|setting|checkbox|icon|section|option|documentation|instructions|faq`,
    tells: 'missing_content',
    unless: `${NO_CONTENT}|new|thanks`,
    example: "There isn't a page about this.",
  },
  {
    phrase: `no such button|link|page|option|tab|field|form|menu|setting|section|heading|document|entry`,
    tells: 'missing_content',
    unless: NO_CONTENT,
    example: 'There is no such button.',
  },
  {
    phrase: `no such thing as|on|in|there ~6 ${PLACE}|there`,
    tells: 'missing_content',
    unless: NO_CONTENT,
    example: 'There is no such thing on the website.',
  },
  {
    phrase: `looked|searched|searching|hunted|hunting|combed|scoured|scouring|trawled|trawling|rummaged|clicked|clicking|scrolled|digging|dug|rummage ~3 all|everywhere|high|through|thru|whole|entire|every|round|around|on|in ~5 ${PLACE}|nothing|nada|anywhere`,
    tells: 'missing_content',
    unless: `${NO_CONTENT}|${FOUND}|easy|interesting|panini|other`,
    example: 'I searched through the whole site.',
  },
  {
    phrase: `been|went|gone|go ~1 through|thru|over|all|round|up ~4 website|site|app|portal|faq|faqs|menu|menus|settings|docs|documentation|homepage|pages|forum|help|menus ~9 can't|cannot|couldn't|nothing|no|not|nowhere|without|nope|isn't|still`,
    tells: 'missing_content',
    unless: `${NO_CONTENT}|${FOUND}|live|down`,
    example: 'I have been through your site and the form is nowhere.',
  },
  {
    phrase: `been|gone through|thru|over|all your|the|ur|every|all ~2 website|site|app|portal|faq|faqs|menu|menus|settings|docs|documentation|homepage|pages|forum`,
    tells: 'missing_content',
    unless: `${NO_CONTENT}|${FOUND}|live|down|booked`,
    example: 'I have been through all the menus.',
  },
  {
    phrase: `looked|searched|searching|looking|hunted|hunting|trawled|scoured|rummaged|dug ~9 can't|cannot|couldn't|nothing|nada|nope|nowhere|vain`,
    tells: 'missing_content',
    unless: `${NO_CONTENT}|${FOUND}|years|month`,
    example: 'I searched for the rates but nothing.',
  },
  {
    phrase: `looked|searched everywhere|high ~2 for|and|but ~3`,
    tells: 'missing_content',
    unless: `${NO_CONTENT}|${FOUND}`,
    example: 'I looked high and low for the form.',
  },
  {
    phrase: `opened|tried|checked|clicked|pressed|read|hovered ~2 every|all|both|each ~2 menu|menus|tab|tabs|page|pages|button|setting|settings|link|links|section|sections`,
    tells: 'missing_content',
    unless: `${NO_CONTENT}|${FOUND}|works`,
    example: 'I opened every menu there is.',
  },
  {
    phrase: `in search of|after a|an|the|your|some|any ~4 ${CONTENT} ~9 without|nothing|nowhere|none`,
    tells: 'missing_content',
    unless: `${NO_CONTENT}|${FOUND}`,
    example: 'I was in search of a form and left without one.',
  },
  {
    phrase: `not|isn't|isnt|its|neither under|in|on trips|profile|documents|settings|account|extras|contact|help|my|billing|payments|general|preferences ~2 not|nor|or|either|its|and`,
    tells: 'missing_content',
    unless: `${NO_CONTENT}|name`,
    example: 'It is not under trips, not under profile.',
  },
  {
    phrase: `isn't|isnt|not|nowhere|never given|stated|shown|listed|mentioned|explained|documented|specified ~1 anywhere|in|on|there|either ~3`,
    tells: 'missing_content',
    unless: `${NO_CONTENT}|was|were|why|staff|reviews`,
    example: 'The rate is not stated anywhere.',
  },
  {
    phrase: `where|wheres|where's ~1 is|are|do i find|the ~4 ${CONTENT} ~6 can't|cannot|couldn't|looked|anywhere`,
    tells: 'missing_content',
    despite: ['asked'],
    unless: NO_CONTENT,
    example: 'Where do I find the form, I looked everywhere?',
  },
  {
    phrase: `haven't|havent|but|and|don't looked|checked|searched yet|already|either`,
    tells: 'missing_content',
    isnt: true,
    example: "I haven't looked yet.",
  },
  {
    phrase: `can't|cannot|couldn't|could not? find a|any|one ~1 single? fault|reason|words|better|anything wrong|to|cheaper|fault|flaw ~1`,
    tells: 'missing_content',
    isnt: true,
    example: 'I cannot find a single fault.',
  },
  { phrase: `can't|couldn't|cannot find words`, tells: 'missing_content', isnt: true, example: "I can't find words." },
]
