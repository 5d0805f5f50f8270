import { tellEach } from '../tell-each.ts'
import { ELSEWHERE, IN_PART } from './solved-words.ts'

const GOOD =
  'sorted|fixed|solved|resolved|refunded|mended|repaired|delivered|working|restored|credited|unlocked|reinstated|corrected|replaced|reconnected|reimbursed|rectified|settled|cleared|unblocked|compensated|reissued|activated|straightened|reactivated|rebooked|repaid|amended'

const AGAIN =
  'money|deposit|points|account|number|seat|access|email|photos|files|licence|license|credit|place|channels|discount|page|phone|bag|bags|luggage|suitcase|keys|card|cat|dog|watch|ring|bike|internet|signal|power|fee|fare|login|profile|listing|data|contacts|voucher|slot|booking|wallet|stuff|tooth|brace|car'

const NOT = `${IN_PART}|${ELSEWHERE}|not|isn't|isnt|doesn't|doesnt|hasn't|hasnt|didn't|won't|wont|haven't|if|until|unless|should|nothing|hope|hoping|please|want|wants|need|needs|can't|cannot|worse|supposed|promised|would|will|why|how|never|nobody|when`

/** It took long, and it is done. */
export const LONG_WAY = tellEach('solved', { unless: NOT }, [
  [
    `finally|eventually|ultimately ~2 ${GOOD.replace('|settled|cleared', '')}|here ~1`,
    'Eventually it got sorted.',
    { unless: `${NOT}|to|only|we're-here|be|price|was|were|been|but|decided|moved` },
  ],
  [`at long? last ~2 ${GOOD}|back|arrived|here`, 'At last it is working.', { unless: `${NOT}|but|minute|to` }],
  [`${GOOD}|arrived|here|came|back at long? last ~1`, 'Refunded at long last.', { unless: `${NOT}|flight|but` }],
  [
    `took|needed|waited|required ~7 but|until ~4 ${GOOD}|arrived|done|right|works|worked|back|there ~1 now|in|at|and|thanks|the|my|us|today|again|finally|eventually|so`,
    'It took two tries but it is fixed now.',
    { unless: NOT.replace('|until', '') },
  ],
  [
    `after ~5 calls|emails|weeks|attempts|tries|messages|days|months|mails|chats|hours|tickets ~4 ${GOOD}|got|arrived|worked|works ~1 my|the|it|me|in|now|at|and|finally`,
    'After four emails they refunded the fee.',
    { unless: `${NOT}|nowhere|no|again|but|told|only|charged|flight|worked-fine|stopped|broke|they-told|from|got-a|a|an` },
  ],
  [
    `third|second|fourth|next|last|other|new|2nd|3rd ~1 engineer|technician|lady|person|agent|man|plumber|guy|girl|adviser|advisor|mechanic|chap|lad ~1 fixed|sorted|solved|resolved|cured|mended|repaired|did ~1 it|that|the|everything|my|me`,
    'The third engineer fixed it.',
    { unless: `${NOT}|but` },
  ],
  [
    `got|have|had|has|given|gave|with my|our|her|his|me|us|mum's|dad's ~2 ${AGAIN} back ~1`,
    'I got my points back.',
    { unless: `${NOT}|can|could|try|trying|get|only|half|where|call|without|wish|like|give|broke|broken|back-to|demand|fight|a|pain` },
  ],
  [
    `it|that|they|parcel|refund|money|he|she|engineer|package did ~1 arrive|come|turn|work|show|land|appear ~1 up|through|in|eventually|finally|today|after|this ~1`,
    'It did eventually turn up.',
    { unless: NOT },
  ],
  [`made|making it|things|this|that|everything|them right ~1`, 'They made it right.', { unless: `${NOT}|a|choice|decision|turn` }],
  [
    `has|have|been|was|were made good ~1 now|and|in|by|with|today|thanks`,
    'The shortfall has been made good and I thank you.',
    { unless: `${NOT}|looks|quality|from|very|of` },
  ],
  [
    `has|have|had since been ~1 ${GOOD}|paid|returned|received|found|removed|waived|cancelled|lifted|reversed|honoured|updated|fitted`,
    'The heater has since been repaired.',
    { unless: `${NOT}|from|to-another|twice|again` },
  ],
  [
    `duly ${GOOD}|received|paid|returned|arrived|applied|removed|reversed|updated`,
    'The sum was duly received.',
    { unless: `${NOT}|but|reminder` },
  ],
  [
    `problem|issue|matter|complaint|fault|it|this|everything|that|query|leak|noise|error|claim|mistake ~3 been|was|were|is|got|all|now ~1 dealt|seen|attended with|to ~2`,
    'The leak has been seen to.',
    {
      unless: `${NOT}|be|badly|poorly|appallingly|i|we|how|to-be|must|person|rudely|you|often|always|usually|only|twice|by-the|never-been`,
    },
  ],
  [
    `all|been|is|was|has|it|now|got taken care of ~1`,
    'The bill has been taken care of.',
    { unless: `${NOT}|well|good|i|we|customers|everyone|patients|children|guests|mother|very|felt|people|way|told` },
  ],
  [
    `fixed|sorted|corrected|righted|resolved|cleared|mended|cured|updated|reset|solved|corrected itself|themselves ~1 out?`,
    'The app fixed itself.',
    { unless: `${NOT}|but|then|see|often` },
  ],
  [
    `back to ~1 what|how|where|way|usual|old|former|its|their|original|proper ~1 it|they|price|rate|self|speed|amount|level|size|tariff|usual|were|should`,
    'The price is back to what it was.',
    { unless: `${NOT}|go|going|get|went|we|started|began|here|i|switch|change|wish|like` },
  ],
  [
    `now reflects|reflect|bears|states|lists|includes|carries|contains|displays|shows|show|show's the|my|our|both|all ~1 right|correct|proper|full|agreed|amended|credit|payment|refund|new|missing|actual|updated|discount`,
    'The statement now reflects the credit.',
    { unless: `${NOT}|twice|no|old|wrong` },
  ],
  [
    `no ~1 bother|problem|problems|trouble|issue|issues|hassle|fuss|error|errors|hitch|glitch|noise|leak|leaks|warning|beeping this? now|today|time`,
    'It printed with no bother this time.',
    { despite: ['negated'], unless: `${NOT.replace('|now', '')}|but|up-to|till` },
  ],
  [
    `worked|went|opened|loaded|let|fits|fit|arrived|right|fine|accepted|printed|uploaded|downloaded|saved|perfect|straight|correct|correctly|perfectly|properly|working|works ~3 this time ~1`,
    'It opened this time.',
    { unless: `${NOT}|wrong|no|again|late|broken|only|but|same|of|around-though|went-wrong|disappointing` },
  ],
  [
    `got|received the|my|our ~3 this time ~1`,
    'I got the voucher this time.',
    { unless: `${NOT}|wrong|no|again|late|broken|only|but|same|of|rude|worst|bad` },
  ],
  [
    `edit|update|eta|edited|upd ~5 ${GOOD}|arrived|works|back|found|here|landed ~1`,
    'Edit: they got it sorted.',
    { unless: `${NOT}|but|no|after|since|your|latest|the|an|software|app|before|waiting|says|said|any` },
  ],
  [
    `shoutout|shout|hats|hat|credit|fair|kudos|props|big|nice|great|good|well|quick ~6 for|on|in ~2 sorting|fixing|resolving|refunding|finding|replacing|restoring|unlocking|repairing|mending|returning ~1 it|my|this|that|me|the|our|us|everything|so`,
    'Shoutout to Zara for sorting my booking.',
    { unless: `${NOT}|no|but|good-at|are|at|keep|always` },
  ],
  [
    `oh|ah|ok|hang|no|oops|actually|hold wait|on|hang ~1 it's|its|it|they|they're|that's|now ~1 syncing|working|works|back|loading|loaded|printing|playing|opening|worked|downloading|connected|connecting|uploading|opened|refunded|arrived|sorted|fixed ~1`,
    "Oh wait it's syncing again.",
    { despite: ['negated'], unless: `${NOT}|no-it|wrong|off|blank|stopped|phone` },
  ],
  [
    `can|could now|finally|again ~1 see|log|login|sign|access|open|use|get|view|download|watch|listen|pay|hear|book|play|print|send|receive|make|read|upload|order|enter|cook|shower|sleep|park|drive|work|run|connect|find|submit|file|approve|export|import|edit|join|walk|breathe|eat`,
    'I can now see my bill.',
    { stands: 'own', despite: ['hedged'], unless: `${NOT}|you|they|only|people|customers|longer|even|finally-leave` },
  ],
  [
    `am|are|i'm|we're|was|were now|finally|again|eventually|then able to ~1 see|log|login|sign|access|open|use|get|view|download|watch|pay|hear|book|print|send|receive|make|upload|order|connect|find|submit|file|approve|export|travel|board|check`,
    'We are now able to submit it.',
    { unless: `${NOT}|you|they|only|but` },
  ],
  [
    `code|email|e-mail|text|link|otp|pin|message|sms|pack|form|letter|voucher ~1 just|has|now|finally|did? ~1 came|come|arrived|landed ~1 through|now|this|today|thanks|thank|ta|cheers|yesterday`,
    'The code came through.',
    { unless: `${NOT}|from|saying|about|offering|again|bill|late|but|wrong|telling|asking|i` },
  ],
  [
    `found|it's|was|there|is|were|sitting ~2 in|under ~1 my|the? junk|spam ~1`,
    'Found it in my junk.',
    { unless: `${NOT}|calls|mail|your|goes|go|keep|keeps|checked|food|yard` },
  ],
  [
    `got|have|has|had ~1 my|a|an|the|our|her|his slot|appointment|seat|seats|place|room|table|booking|confirmation|number ~1 now|sorted|back ~1`,
    'We have our seats now.',
    { unless: `${NOT}|no|only|but|call|cancel|wrong|hotel` },
  ],
  [
    `thanks|thank|cheers|ta ~2 for ~1 the|my|our ~2 refund|credit|fix|repair|reimbursement|goodwill ~1`,
    'Thanks for the refund.',
    { unless: `${NOT}|advance|but|no|quick-reply|info|information|nothing|late|offer|half|about|policy|quote` },
  ],
  [
    `${GOOD}|arrived|here|landed within|inside|in ~2 hour|hours|minutes|day|days|mins ~2 of|from|after ~1 me|my|the|calling|complaining|emailing|telling|reporting|us|asking|i|we|call|message`,
    'Fixed within an hour of calling.',
    { unless: `${NOT}|flight|airport|but|broke|broken|again|stopped` },
  ],
  [
    `on|in the|my ~2 account|bill|statement|card|app|screen now|already ~1 thanks|thank|ta|cheers|great|perfect|lovely`,
    'It is on my bill now, thanks.',
    { unless: `${NOT}|no|charge|error|wrong` },
  ],
  [
    `we|both|everyone|guests|staff|kids are|is|all happy|delighted|relieved|chuffed now|again`,
    'The kids are happy again.',
    { unless: `${NOT}|but|always|very|customers` },
  ],
  [
    `has|have now|since|all|already|finally? been now|fully|all|finally|completely? rectified|resolved|solved|fixed|sorted|corrected|straightened|repaired|mended|refunded|reversed|credited|reinstated|restored|reconnected|unlocked|unblocked ~1`,
    'The mismatch I raised on Monday has been rectified.',
    {
      unless: `${NOT.replace('|when', '')}|no|only|one|says|said|told|claim|claims|but|once|times|twice|email|letter|informed|marked|again|three|without`,
    },
  ],
  [
    `did|changed|switched|reinstalled|updated|cleared|restarted|rebooted|reset|unplugged|replaced|ticked|typed|followed|used ~5 and|now ~1 it's|it|its|they|that|everything|she|all ~1 works|working|fine|perfect|opens|loads|prints|running|connected|showing|fixed|sorted|runs|right`,
    'Cleared the cache and now it opens.',
    { unless: `${NOT}|but|again|no|worse|before|year|bought` },
  ],
  [
    `accepted|accepts|recognised|recognises ~1 it|my|the|them|me ~2 now|this|straight|just|so|first ~1`,
    'I typed it again and it accepted the card now.',
    {
      unless: `${NOT}|but|long|ages|hours|days|away|back|minutes|only|home|off|out|time-to|me-to|weeks|months|years|money|payment|twice|week|a|an`,
    },
  ],
])
