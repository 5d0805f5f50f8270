type RemedyTold = { readonly phrase: string; readonly example: string }

const FIRM =
  "you|ye|yous|yall|y'all|they|he|she|your|fella|lad|lads|man|guy|guys|lady|girl|boy|boys|engineer|technician|electrician|plumber|mechanic|fitter|contractor|agent|officer|officers|team|colleague|colleagues|support|helpdesk|driver|crew|bloke|chap|mob|somebody|someone|clerk|nurse|desk|council|u"

const MENDED =
  'fixed|repaired|mended|replaced|reset|swapped|corrected|refunded|reversed|patched|fitted|reissued|resent|re-sent|amended|adjusted|restarted|rebooted|unblocked|sorted|resolved|rectified|recalibrated|reinstated|restored|credited|tightened|flushed|rewired|reconnected|reprogrammed|renewed|reprinted|redid|glued|recharged|waived|unlocked|reconfigured|regenerated|rehung|straightened'

/** What firms do in other cases, too. */
const DONE_TOO =
  'changed|updated|cleaned|painted|removed|reduced|increased|installed|filled|serviced|moved|switched|cleared|closed|posted|topped|upgraded'

/** Where customers tell themselves what was done, or what the firm says or asks: what follows is how it turned out. */
export const REMEDIES_TOLD: readonly RemedyTold[] = [
  { phrase: `${FIRM} ~2 ${MENDED}`, example: 'Your electrician has replaced the plug.' },
  {
    phrase: `you|ye|yous|your|lad|lads|guy|lady|engineer|technician|electrician|plumber|mechanic|fitter|officer|colleague|support|team|fella|man|she|he ~2 ${DONE_TOO} ~1 my|it|the|our|that|me|us`,
    example: 'Your lad changed the plug.',
  },
  { phrase: `has|have|was|were|been|is|got|had ~1 ${MENDED}`, example: 'The charger was replaced.' },
  {
    phrase: `${FIRM} ~1 came|come|visited|called|attended|passed|turned|been|arrived|went ~1 out|round|over|yesterday|today|this|monday|tuesday|wednesday|thursday|friday|again|twice|last`,
    example: 'Your lad came round on Friday.',
  },
  {
    phrase: `${FIRM} ~1 sent|posted|issued|supplied|mailed|shipped ~1 me|us|a|an|the|another|out|new ~3 man|men|engineer|technician|plumber|new|replacement|another|second|code|link|battery|part|router|box|sim|card|corrected|revised|one|patch|update`,
    example: 'You sent a man on Tuesday.',
  },
  {
    phrase: `patch|update|fix|repair|hotfix|reset|replacement|upgrade|new ~2 installed|applied|arrived|done|came|fitted|released|delivered|received|downloaded|since|after`,
    example: 'Patch installed on Thursday.',
  },
  {
    phrase: `since|after|with|following|even ~2 replacement|update|patch|fix|repair|reset|engineer|engineer's|technician's|upgrade|refit|repairs|restart|swap|correction|release|version|workaround`,
    example: 'Since the repair it hums.',
  },
  {
    phrase: `you|u|ye ~1 ask|asked|asking|wonder|want|wanted|enquire|enquired ~1 to? ~1 how|if|whether|know|about ~5 resolved|fixed|dealt|addressed|better|works|working|query|concern|complaint|issue|problem|been|went|goes|going`,
    example: 'You asked how it has been.',
  },
  {
    phrase: `${MENDED}|done|dealt|completed|addressed ~1 you|they|u|ye|he|she|it|status|app|email|text|site ~1 say|said|says|tell|told|claim|claims|reckon|posted|wrote`,
    example: 'Bill corrected, you say.',
  },
  {
    phrase: `say|says|said|claim|claims|told|tells|reckon|reckons|insist|insists|swear|swears|marked|set|shows|flagged|text|email|status|ticket ~7 ${MENDED}|done|completed|delivered|working|settled|solved|finished`,
    example: 'The ticket was set to resolved.',
  },
  {
    phrase: `i|i've|we|we've ~2 restarted|reinstalled|rebooted|reset|followed|unplugged|updated|refreshed|uninstalled|tightened|reconnected|re-entered|flushed ~2`,
    example: 'I followed all the steps.',
  },
  {
    phrase: `did|done|tried|followed ~1 as|what|everything|all|the|that|like|it ~2 you|ye|he|she|they|said|steps|told|instructions`,
    example: 'I did as you said.',
  },
]
