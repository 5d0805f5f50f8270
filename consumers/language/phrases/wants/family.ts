import { SOON, KIN, AGO } from './need-words.ts'
import { tellEach } from '../tell-each.ts'

export const FAMILY = tellEach('need', {}, [
  [
    `i'm|im|we're|she's|wife|partner|wife's|partner's|am|are|is|both ~2 pregnant`,
    'My wife is pregnant.',
    { unless: 'sister|neighbour|air|women|think' },
  ],
  [
    `i'm|im|we're|she's|wife|i|we|partner am|are|is? expecting and|in|due|so|again|now|twins|our`,
    'I am expecting and we look for a bigger place.',
    { unless: 'refund|call|parcel|payment|card|money|transfer|delivery' },
  ],
  [
    `expecting our|my|a|another|twins|in|again|number ~1 baby|child|twins|little|first|second|third|boy|girl|grandchild|two|january|february|march|april|may|june|july|august|september|october|november|december`,
    'We are expecting our first child.',
    { unless: 'parcel|package|call|cheque|card|delivery|payment|refund' },
  ],
  [
    `baby|twins|babies|bub|bairn|grandchild|sprog is|are|s|coming|due|on|arriving|arrives|coming|comes ~1 due|way|in|on|soon|next|any`,
    'Our baby is due in May.',
    { unless: 'plane|next|behind' },
  ],
  [`baby|child|kid|bub on the way`, 'There is a baby on the way.'],
  [
    `just|recently|have|we've|weve|i've|had|going ~1 had|have|having|welcomed ~2 twins|baby|triplets|newborn|firstborn|little boy|girl|one?`,
    'We have just had a baby.',
    { unless: `${AGO}|seat|bassinet|problem` },
  ],
  [`having a|another|our|twins baby|child|kid|in|first|second`, 'We are having a baby.', { unless: `${AGO}|problem|issues` }],
  [
    `became|become|becoming|i'm|am|be ~2 father|mother|dad|mum|mom|parent|parents|grandad|grandmother|granny|grandfather|grandparents ~1 of|soon|next|in|again|last|this|now|and`,
    'I have just become a father and want to save.',
    { unless: 'my|single|your' },
  ],
  [
    `we'll|we|will|us|there|soon|be will? be the? three|four|five|six of us`,
    'Soon there will be four of us.',
    { unless: 'table|room|seats|flying' },
  ],
  [`family is|will|are|getting|keeps be? growing|bigger|expanding|grow`, 'Our family is growing.'],
  [
    `i'm|im|we're|i|we|son's|daughter's|is|are|am getting|be married|hitched|engaged|wed`,
    'I am getting married in Spain.',
    { unless: `${AGO}|sister|neighbour` },
  ],
  [
    `my|our ~2 wedding|nuptials|civil is|are|on|in|ceremony|coming|next|party ~4 ${SOON}|abroad|guests|up`,
    'Our wedding is in June.',
    { unless: `${AGO}|was|last|dress|missed|ruined|stayed` },
  ],
  [
    `planning|plan|organising|organizing|arranging|hosting|throwing|holding a|an|our|my|the ~3 wedding|party|conference|retreat|reunion|trip|holiday|honeymoon|event|offsite|away-day|christening|anniversary|celebration|vacation|meeting|workshop|dinner|cruise|tour|safari|seminar|baptism|shower|birthday`,
    'We are planning a family reunion.',
    { unless: `${AGO}|was|were|ruined|spoiled` },
  ],
  [`proposed|said ~5 yes ~4 wedding|engaged|married`, 'He proposed and I said yes, so there is a wedding.'],
  [
    `got|just|we're|we|i|are|am|have just|now|recently|finally? engaged`,
    'We just got engaged.',
    { unless: `${AGO}|years|since|when|line|tone|happily|before|been|with` },
  ],
  [
    `divorcing|separating|divorced|separated|separation|divorce ~6 own|new|my|separate|myself`,
    'We are separating so I want my own account soon.',
    { unless: `${AGO}|joint|certificate` },
  ],
  [
    `my|our ~2 ${KIN} starts|start|starting|begins|going|goes|off ~4 school|uni|university|college|nursery|secondary|creche|boarding|abroad|kindergarten|preschool`,
    'My daughter starts university in September.',
    { unless: `${AGO}|was|already|trip|instead|different` },
  ],
  [
    `my|our|eldest|youngest ~1 ${KIN} turns|turning|is|will|gets|getting|wants|be|first|about ~2 ten|eleven|twelve|thirteen|sixteen|seventeen|eighteen|18|16|13|11|12|17|21|card|mobile|phone|account|own|car|driving`,
    'My son turns eighteen next month.',
    { unless: 'stolen|lost|broke|broken|blocked|if|months' },
  ],
  [
    `${KIN} is|are|will|be wanting|want|needing|need|be|getting|old her|his|their|a|an|its|enough ~2 first|own|mobile|phone|account|card|laptop|car`,
    'Our kid is wanting his first phone.',
    { unless: 'lost|broken|stolen|if' },
  ],
  [`first phone|mobile|card|car|laptop|account for|because ~2 ${KIN}`, 'It is a first phone for my son.'],
  [
    `our|my|the|wife's|husband's|mum's|dad's|parents|mother's|father's|whose ~1 silver|golden|ruby|diamond|anniversary|fortieth|fiftieth|sixtieth|seventieth|eightieth|40th|50th|60th|70th|80th|90th|birthday|graduation|honeymoon ~3 ${SOON}|while|coming|during`,
    "It is my wife's birthday next week.",
    { unless: `${AGO}|was|last|were|voucher|fault|missed|ruined|stayed|late|date|wrong|went|got|from|ebook` },
  ],
])

export const TRIPS = tellEach('need', {}, [
  [
    `i'm|im|i|we're|we|i'll|we'll|family|husband|wife ~2 travelling|traveling|flying|heading|off|going|jetting|backpacking|touring|cruising|driving|going to|round|around|across|abroad|overseas|out|away ~4 next|tomorrow|soon|weekend|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|year|months|weeks|fortnight`,
    'I am travelling to Japan in March.',
    { unless: `${AGO}|last|was|delayed|had|late|late|yesterday|missed|cancelled|after` },
  ],
  [
    `i'm|im|i|we're|we|i'll|we'll am|are|be? going|off|away ~1 on|for ~2 holiday|holidays|vacation|cruise|honeymoon|sabbatical|safari|trip|trek|gap|leave|tour|road|months|pilgrimage|exchange|secondment|expedition`,
    'We are off on a cruise.',
    { unless: `${AGO}|last|was|hold|were` },
  ],
  [
    `i'm|im|i|we're|we|i'll|we'll ~2 travelling|traveling|going|living|working|spending|studying ~1 abroad|overseas|in|to ~3 months|year|years|semester|term|while|weeks|long|few ~2`,
    'I will be living abroad for two years.',
    { unless: `${AGO}|been|last|had|lived|worked` },
  ],
  [
    `travelling|traveling|going|roaming|heading|flying abroad|overseas|to|in ~2 next|soon|tomorrow|shortly|this week|month|year|summer|weekend|spring|autumn|monday|tuesday|wednesday|thursday|friday|saturday|sunday`,
    'Travelling to Peru next week.',
    { unless: `${AGO}|if|was|last|branch|bank|store|call|cost` },
  ],
  [
    `i'm|im|we're|i|we am|are|will|shall? be? ~1 travelling|traveling|holidaying|vacationing abroad|overseas|to|in|through`,
    'I am travelling abroad soon.',
    { unless: `${AGO}|was|last|were|had|often|frequently|always|every|class|with|time` },
  ],
  [
    `trip|holiday|vacation|honeymoon|cruise|getaway to|in|coming|planned|booked|around|next ~4 ${SOON}|up`,
    'We have a trip to Oslo coming up.',
    { unless: `${AGO}|was|last|cancelled|cancel|booking|after|from|ruined|delayed|return|had|refund|camera` },
  ],
  [
    `i|we|i'll|we'll shall|will|be|have|am|are|going to? ~1 commute|commuting|travel|travelling|traveling|fly|flying ~6 every|weekly|each|monthly|most|regularly ~2 week|weeks|weekend|weekends|month|from|weekly|between`,
    'I shall be flying to Bonn every week.',
    { unless: `${AGO}|used|had|have|was` },
  ],
  [
    `family|band|choir|group|guests|us|relatives|engineers|cousins|grandchildren|delegates|folks ~1 flying|coming|travelling|traveling|fly|travel|come|going|go out|over|from|to|with|up|abroad ~4 ${SOON}`,
    'Thirty guests flying over in June.',
    { unless: `${AGO}|was|were|last|been|if|delayed|call` },
  ],
  [
    `we|i mean|want|plan|intend|would|hope|dream|long to|of|on ~1 visit|visiting|travel|travelling|explore|tour ~5 ${SOON}|finally`,
    'We intend to visit Chile in spring.',
    { unless: `${AGO}|branch|store|website|agent` },
  ],
  [
    `conference|retreat|wedding|workshop|reunion|offsite|away-day|christening|seminar|banquet|dinner|do|party for|of|with about|around|some|roughly? twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|hundred|12|14|15|16|18|20|25|30|35|40|45|50|60|70|80|90|100|120|150|200 ~6`,
    'I am writing about a conference for forty.',
    { unless: `${AGO}|was|last|per|minutes|euros|pounds|dollars|nights` },
  ],
  [
    `there'll|there|we'll|we|that's|about|will be|are|is ~1 ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|10|12|14|15|20|25|30|34|40|45|50 of us`,
    'There will be twenty of us.',
    { unless: `${AGO}|were|was|locked|stuck|waiting|left` },
  ],
  [
    `got|been|gets|just booked|hired|signed for|on ~3 dates|gigs|shows|weddings|festivals|concerts|tour`,
    'The band got booked for nine shows.',
  ],
])
