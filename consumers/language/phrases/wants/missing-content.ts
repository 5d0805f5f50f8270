import { tellEach } from '../tell-each.ts'
import { LOOKED_AND_NOT_THERE } from './looked-and-not-there.ts'
import { SEARCHED_IN_VAIN } from './searched-in-vain.ts'

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
  'phone|wallet|bag|suitcase|luggage|charger|keys|key|passport|house|seat|seats|table|flight|gate|person|staff|anyone|work|job|parcel|towel|glasses|fault|reason|words|room|shop|store|branch|taxi|driver|engineer|hotel|meter|card|entrance|sister|power|socket|toilet|food|drink|cash|transaction|payment|money|charge|refund|atm|deposited|deposit|cheque|funds|transfer|transferred|crypto|topping|topped|windows|computers|smell|tv|difference|boot|nut|first|screw|screws|dog|cat'
const FOUND = 'found|eventually|finally'

export const MISSING_CONTENT_RULES = [
  ...tellEach('missing_content', { despite: ['hedged'] }, [
    [`${CANNOT} ~2 ${FIND} ~3 ${CONTENT}`, "I can't find the unsubscribe link.", { unless: NO_CONTENT, despite: ['negated'] }],
    [
      `${CANNOT} ~2 ${FIND} where|how|out|anything|any|anywhere|info|information|mention|details ~1 i|you|to|we|about|on|of|the|my|mention|details|it's|can|for|it|says`,
      "I can't find where you change the date.",
      { unless: `${NO_CONTENT}|${FOUND}|drink|bathroom` },
    ],
    [
      `${CANNOT} ~2 ${FIND} ~6 on|in|at|under|from|anywhere|within|through your|ur|the|my|this|any|in|on ~2 ${PLACE}`,
      'I cannot find the price on your website.',
      { unless: NO_CONTENT },
    ],
    [
      `${CANNOT} ~2 find|locate|spot it|that|this|them|one|any|anything ~1 anywhere|online|on|in|at`,
      "I looked but couldn't find it anywhere.",
      { unless: NO_CONTENT },
    ],
    [
      `${CANNOT} work|figure|make out ~1 where|how ~3 find|see|is|download|get|hidden`,
      "I can't work out where the form is.",
      { unless: 'meter|refund|seat|table|parcel' },
    ],
    [
      `can't|cant|cannot|couldn't|couldnt see|view ~6 on|in|at|under|anywhere|within your|ur|the|my|this|any|online|settings ~2 ${PLACE}`,
      'I cannot see the rates on your website.',
      { unless: NO_CONTENT },
    ],
    [
      `can't|cant|cannot|couldn't|couldnt see ~1 where|how|any|a ~2 to|i|you|button|link|option|setting|page|mention|field|form|field`,
      "I can't see where to change it.",
      { unless: `${NO_CONTENT}|${FOUND}` },
    ],
    [
      `for the life of me find|see|spot|locate|work|figure ~2`,
      "I couldn't for the life of me find the form.",
      { despite: ['negated'], unless: NO_CONTENT },
    ],
    [`${CONTENT} ~2 nowhere to be found|seen|had`, 'The form is nowhere to be found.', { despite: ['negated'], unless: NO_CONTENT }],
    [`cant|can't|cannot|couldn't find ~1 anywhere`, "Can't find this anywhere.", { unless: NO_CONTENT }],
    [
      `can't|cant|cannot|couldn't see it|that|one|anything|this|them ~1 in|on|under|anywhere|there|listed`,
      "I can't see it in the menu.",
      { unless: `${NO_CONTENT}|dark` },
    ],
    [
      `no ~1 button|link|page|option|tab|field|form|menu|setting|section|box|checkbox|icon|toggle|search|faq|heading|documentation|instructions|info|information|mention|phone ~3 to|for|about|on|of|in|anywhere|that|where|at|number ~4 ${PLACE}|anywhere|there`,
      'There is no button for it on the page.',
      { unless: NO_CONTENT },
    ],
    [
      `no button|link|page|tab|field|form|menu|setting|checkbox|icon|section|documentation to|for|about|on|with|called|labelled|named|that|where`,
      'There is no button to freeze it.',
      { unless: `${NO_CONTENT}|receipt` },
    ],
    [
      `no|any|a mention|sign|trace|word|reference|hint of|on|about|anywhere|whatsoever ~6 ${PLACE}|anywhere|there`,
      'There is no mention of pets on the site.',
      { unless: NO_CONTENT },
    ],
    [`not a|one word|mention|trace|hint|line on|of|about|in|anywhere`, 'I read it all, not a word about dogs.', { unless: NO_CONTENT }],
    [
      `nowhere|anywhere on|in|does|do|did your|the|my|it|this ~2 ${PLACE}|say|state|says|mention|tell|explain`,
      'Nowhere on your site does it say so.',
      { unless: NO_CONTENT },
    ],
    [
      `not|isn't|isnt|wasn't|aren't|neither|missing|absent|gone|vanished|disappeared|removed ~1 listed|shown|mentioned|there|visible|explained|on|in|under|from|at ~1 on|in|your|the|my|anywhere|under|app|site|website ~2 ${PLACE}`,
      'It is not listed on your website.',
      { unless: `${NO_CONTENT}|working|works|problem|sure|interested|bad|good|happy|money|balance|yet` },
    ],
    [
      `not on|in|under your|the|my|ur|any ~1 website|site|app|menu|footer|faq|portal|homepage|settings|dashboard|page|docs|documentation`,
      'Looked for it, not in the menu.',
      { unless: `${NO_CONTENT}|bad|sure|working|works|interested|it's` },
    ],
    [
      `went|been looking|searching|hunting|digging ~1 for ~6 ${CONTENT}|${PLACE}`,
      'I went looking for the fee page.',
      { unless: `${NO_CONTENT}|${FOUND}` },
    ],
    [
      `search|searching|searched|typing|typed|help ~5 brings|returns|gives|returned|yields|shows|comes|gave|brought|came|turns|found ~2 nothing|zero|no|none|nowt|empty|blank`,
      'The search on your help page returns nothing.',
      { unless: 'notes|flights|dates|my' },
    ],
    [`404|error-404`, 'The price page is a 404.', { unless: 'order|amount|flight|room|balance' }],
    [
      `page|link|document|form|list|menu|section|file|pdf ~3 is|was|opens|leads|goes|comes|takes|shows ~2 blank|empty|dead|broken|nowhere|missing|gone|nothing|outdated|unavailable|last`,
      'The link to the manual is dead.',
      { unless: `${NO_CONTENT}|tracking|food|wine` },
    ],
    [`page|form|document|file|link ~1 not|doesn't|does|cannot ~1 found|exist|available|there|be`, 'The page does not exist.'],
    [
      `where|wheres|where's ~2 you|they|it|is|are ~3 hide|hidden|hiding|put|buried|keep|tucked|moved|stuck ~3 ${CONTENT}|it|that`,
      'Where have you hidden the contact page?',
      { despite: ['asked'], unless: 'bag|suitcase|luggage|keys|money|parcel|room' },
    ],
    [
      `where|wheres|where's ~5 ${CONTENT} ~1 gone|go|now|disappeared|hiding|hidden|moved|vanished`,
      'Where has the export button gone?',
      { despite: ['asked'], unless: `${NO_CONTENT}|bill` },
    ],
    [
      `what happened to the|your ~3 page|button|form|link|option|tab|section|menu|map|setting|feature|list`,
      'What happened to the print button?',
      { despite: ['asked'] },
    ],
    [
      `${CONTENT} ~1 has|have|had|is|are|was|just|seems ~2 disappeared|vanished|gone|missing|removed|hidden|buried`,
      'The export button has disappeared.',
      {
        unless: `${NO_CONTENT}|stolen|account|statement|money|code|price|rates|history|refund|cancelled|up|prices|way|network|signal|connection|wrong`,
      },
    ],
    [
      `doesn't|doesnt|does|don't|didn't|not|never say|tell|state|mention|explain|specify|give|show anywhere|me? where|how|what|which|whether|who ~6 ${PLACE}`,
      "It doesn't say how on the website.",
      { unless: NO_CONTENT },
    ],
    [
      `your|the ~2 ${PLACE} doesn't|doesnt|does|don't|do|didn't|did|won't not? say|tell|state|mention|explain|specify|list|give|show|cover|include|have ~1 how|where|what|which|whether|anything|any|it|my|the|a|if|that|who`,
      "Your website doesn't say how to do it.",
      { unless: `${NO_CONTENT}|right|correct|new|updated|balance|top-up|pending` },
    ],
    [
      `${PLACE} ~2 only goes|shows|lists|covers|has|go|went|show back|up|to|until|from|2019|2020|2021|2022|2023|2024|bills|last`,
      'The portal only goes back to 2022.',
      { unless: NO_CONTENT },
    ],
    [`only goes|shows|lists|go|show back|up ~1 to|until ~1`, 'It only goes back to May.', { unless: NO_CONTENT }],
    [
      `gave|given|giving|give up ~2 looking|searching|after|trying ~9 ${PLACE}|find|page|minutes|hour`,
      'I gave up looking on the site.',
      { unless: `${NO_CONTENT}|hold|queue|waiting` },
    ],
    [
      `impossible|hard|difficult|tricky|struggle|struggling|trouble|nightmare|unable|mission|ages|forever|way to|finding|find|for|locating ~1 find|locate|see|finding ~4 ${CONTENT}|${PLACE}|anything`,
      'It is impossible to find a contact number.',
      { unless: `${NO_CONTENT}|easy|not` },
    ],
    [
      `isn't|isnt|not|wasn't|nothing|aren't|no ~1 attached|enclosed|included ~1 in|to|with ~3 email|letter|mail|message|envelope|pack|attachment`,
      'The form was not attached to your email.',
      { unless: NO_CONTENT },
    ],
    [
      `no|without|any|zero luck|joy|success|avail|result|results finding|in|with|so|on|there|anywhere|either|for`,
      'Tried the FAQ, no joy there.',
      { unless: `${NO_CONTENT}|payment|transfer|login` },
    ],
    [
      `app|site|website|portal|page|settings|profile|dashboard doesn't|doesnt|won't|does not? show ~1 it|any|when|how|the|my ~3`,
      'The app does not show when it ends.',
      { unless: `${NO_CONTENT}|balance|top-up|top|pending|deposit|cheque|transfer|correct|right` },
    ],
    [
      `there's|theres|there|seems is|are|was|be? no ~1 button|link|page|tab|field|form|menu|setting|checkbox|icon|section|documentation|instructions|faq`,
      'There is no page about this.',
      { unless: `${NO_CONTENT}|new|thanks` },
    ],
    [
      `there isn't|isnt|aren't|wasn't|doesn't seem? to? be? a|an|any ~1 button|link|page|tab|field|form|menu|setting|checkbox|icon|section|option|documentation|instructions|faq`,
      "There isn't a page about this.",
      { unless: `${NO_CONTENT}|new|thanks` },
    ],
    [
      `no such button|link|page|option|tab|field|form|menu|setting|section|heading|document|entry`,
      'There is no such button.',
      { unless: NO_CONTENT },
    ],
    [`no such thing as|on|in|there ~6 ${PLACE}|there`, 'There is no such thing on the website.', { unless: NO_CONTENT }],
    [
      `looked|searched|searching|hunted|hunting|combed|scoured|scouring|trawled|trawling|rummaged|clicked|clicking|scrolled|digging|dug|rummage ~3 all|everywhere|high|through|thru|whole|entire|every|round|around|on|in ~5 ${PLACE}|nothing|nada|anywhere`,
      'I searched through the whole site.',
      { unless: `${NO_CONTENT}|${FOUND}|easy|interesting|panini|other` },
    ],
    [
      `been|went|gone|go ~1 through|thru|over|all|round|up ~4 website|site|app|portal|faq|faqs|menu|menus|settings|docs|documentation|homepage|pages|forum|help|menus ~9 can't|cannot|couldn't|nothing|no|not|nowhere|without|nope|isn't|still`,
      'I have been through your site and the form is nowhere.',
      { unless: `${NO_CONTENT}|${FOUND}|live|down` },
    ],
    [
      `been|gone through|thru|over|all your|the|ur|every|all ~2 website|site|app|portal|faq|faqs|menu|menus|settings|docs|documentation|homepage|pages|forum`,
      'I have been through all the menus.',
      { unless: `${NO_CONTENT}|${FOUND}|live|down|booked` },
    ],
    [
      `looked|searched|searching|looking|hunted|hunting|trawled|scoured|rummaged|dug ~9 can't|cannot|couldn't|nothing|nada|nope|nowhere|vain`,
      'I searched for the rates but nothing.',
      { unless: `${NO_CONTENT}|${FOUND}|years|month` },
    ],
    [`looked|searched everywhere|high ~2 for|and|but ~3`, 'I looked high and low for the form.', { unless: `${NO_CONTENT}|${FOUND}` }],
    [
      `opened|tried|checked|clicked|pressed|read|hovered ~2 every|all|both|each ~2 menu|menus|tab|tabs|page|pages|button|setting|settings|link|links|section|sections`,
      'I opened every menu there is.',
      { unless: `${NO_CONTENT}|${FOUND}|works` },
    ],
    [
      `in search of|after a|an|the|your|some|any ~4 ${CONTENT} ~9 without|nothing|nowhere|none`,
      'I was in search of a form and left without one.',
      { unless: `${NO_CONTENT}|${FOUND}` },
    ],
    [
      `not|isn't|isnt|its|neither under|in|on trips|profile|documents|settings|account|extras|contact|help|my|billing|payments|general|preferences ~2 not|nor|or|either|its|and`,
      'It is not under trips, not under profile.',
      { unless: `${NO_CONTENT}|name` },
    ],
    [
      `isn't|isnt|not|nowhere|never given|stated|shown|listed|mentioned|explained|documented|specified ~1 anywhere|in|on|there|either ~3`,
      'The rate is not stated anywhere.',
      { unless: `${NO_CONTENT}|was|were|why|staff|reviews` },
    ],
    [
      `where|wheres|where's ~1 is|are|do i find|the ~4 ${CONTENT} ~6 can't|cannot|couldn't|looked|anywhere`,
      'Where do I find the form, I looked everywhere?',
      { despite: ['asked'], unless: NO_CONTENT },
    ],
    [`haven't|havent|but|and|don't looked|checked|searched yet|already|either`, "I haven't looked yet.", { isnt: true }],
    [
      `can't|cannot|couldn't|could not? find a|any|one ~1 single? fault|reason|words|better|anything wrong|to|cheaper|fault|flaw ~1`,
      'I cannot find a single fault.',
      { isnt: true },
    ],
    [`looked|looking|looks|look nothing|like|no ~1`, 'It looked nothing like it.', { isnt: true }],
    [
      `can't|cannot|couldn't find anything|much|nothing to|wrong ~1 moan|complain|criticise|dislike|grumble|fault|say ~1`,
      'I cannot find anything to moan about.',
      { isnt: true },
    ],
    [`can't|couldn't|cannot find words`, "I can't find words.", { isnt: true }],
  ]),
  ...SEARCHED_IN_VAIN,
  ...LOOKED_AND_NOT_THERE,
]
