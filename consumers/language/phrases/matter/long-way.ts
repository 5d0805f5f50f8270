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
  [`made|making it|things|this|that|everything|them right ~1`, 'They made it right.', { unless: `${NOT}|a|choice|decision|turn` }],
  [
    `has|have|had since been ~1 ${GOOD}|paid|returned|received|found|removed|waived|cancelled|lifted|reversed|honoured|updated|fitted`,
    'The heater has since been repaired.',
    { unless: `${NOT}|from|to-another|twice|again` },
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
    `back to ~1 what|how|where|way|usual|old|former|its|their|original|proper ~1 it|they|price|rate|self|speed|amount|level|size|tariff|usual|were|should`,
    'The price is back to what it was.',
    { unless: `${NOT}|go|going|get|went|we|started|began|here|i|switch|change|wish|like` },
  ],
  [
    `worked|went|opened|loaded|let|fits|fit|arrived|right|fine|accepted|printed|uploaded|downloaded|saved|perfect|straight|correct|correctly|perfectly|properly|working|works ~3 this time ~1`,
    'It opened this time.',
    { unless: `${NOT}|wrong|no|again|late|broken|only|but|same|of|around-though|went-wrong|disappointing` },
  ],
  [
    `edit|update|eta|edited|upd ~5 ${GOOD}|arrived|works|back|found|here|landed ~1`,
    'Edit: they got it sorted.',
    { unless: `${NOT}|but|no|after|since|your|latest|the|an|software|app|before|waiting|says|said|any` },
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
    `has|have now|since|all|already|finally? been now|fully|all|finally|completely? rectified|resolved|solved|fixed|sorted|corrected|straightened|repaired|mended|refunded|reversed|credited|reinstated|restored|reconnected|unlocked|unblocked ~1`,
    'The mismatch I raised on Monday has been rectified.',
    {
      unless: `${NOT.replace('|when', '')}|no|only|one|says|said|told|claim|claims|but|once|times|twice|email|letter|informed|marked|again|three|without`,
    },
  ],
])
