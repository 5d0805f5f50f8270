import type { StatementRule } from './statement-rule.ts'

const SOON =
  'next|tomorrow|soon|shortly|in|on|this|from|at|until|till|by|end|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|christmas|easter|for|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec'
const HOME =
  'house|home|flat|apartment|place|bungalow|cottage|condo|farmhouse|property|townhouse|studio|office|offices|premises|shop|unit|warehouse|farm|barn|villa|land|plot'
const WORKPLACE =
  'branch|office|offices|shop|store|site|location|café|cafe|restaurant|salon|studio|practice|clinic|warehouse|plant|factory|bakery|bar|pub|outlet|depot|nursery|showroom|hotel|kitchen|workshop|gym|surgery|business|company|firm|startup|b&b'
const KIN =
  'daughter|son|eldest|youngest|granddaughter|grandson|niece|nephew|kids|children|lad|twins|girl|boy|kid|child|stepson|stepdaughter|grandkids'
const ELDERS =
  'mother|father|mum|mom|mam|dad|parents|in-laws|grandmother|gran|nan|girlfriend|boyfriend|gf|bf|partner|fiancé|fiance|fiancée|mother-in-law|cousin|sister|brother|son|daughter'
const STAFF =
  'people|ppl|staff|employees|hires|engineers|developers|devs|colleagues|interns|apprentices|assistants|drivers|workers|starters|joiners|users|team|members|reps|salespeople|temps|trainees|nurses|teachers|designers|freelancers|contractors'
const PLUG = 'ev|electric|heat|solar|panels|battery|wallbox|pool|jacuzzi|sauna|conservatory|extension|loft|boiler|kitchen|hot|kiln|kilns'
const GEAR =
  'phone|smartphone|iphone|laptop|tablet|ipad|tv|computer|macbook|pc|car|van|motorbike|caravan|boat|camper|campervan|motorhome|bike|dog|puppy|kitten|horse|console|watch|smartwatch|drone|camera|telly|scooter'
const AGO = 'ago|cancelled|neighbour|neighbours|landlord|tenant'

const MOVES: readonly StatementRule<'need'>[] = [
  {
    phrase: `i'm|im|i|we're|we am|are? moving ~1 house|houses|home|flat|flats|apartment|apartments|office|offices|premises|abroad|overseas|out|interstate|city|town|cities|country|countries|states|back|away|shop|next|tomorrow|soon`,
    tells: 'need',
    unless: AGO,
    example: 'We are moving house next month.',
  },
  {
    phrase: `i'm|im|i|we're|we am|are|will|shall|have|going? be|to? moving|relocating|emigrating|move|relocate|emigrate into|to|in|from|out|on|soon|next|for ~5 ${SOON}`,
    tells: 'need',
    unless: `${AGO}|savings|account|money|plan|tariff|seat|seats|contract|provider|used`,
    example: 'I am relocating to Leeds in May.',
  },
  {
    phrase: `i'm|im|i|we're|we am|are? moving|relocating into|to a|an|our|my|the ~3 ${HOME}`,
    tells: 'need',
    unless: AGO,
    example: 'We are moving into our first flat.',
  },
  {
    phrase: `moving|relocating|relocate house|home|flat|office|offices|abroad|overseas|premises|apartment ~2 ${SOON}`,
    tells: 'need',
    unless: `${AGO}|if|was`,
    example: 'Moving house on Friday.',
  },
  {
    phrase: `thinking|planning|hoping|looking|plan|intend|going|about of|to|on ~1 moving|move|relocating|relocate|emigrate|emigrating|downsize|downsizing`,
    tells: 'need',
    unless: `account|money|provider|plan|tariff|savings|everything|you|was|were|seat|seats`,
    example: 'We are planning to move to Spain.',
  },
  {
    phrase: `i'm|im|i|we're|we've|i've|we|ive|am|are|have|has|just ~2 buying|bought|buy|purchased|purchasing|rented|renting|leased|signed ~3 house|flat|apartment|bungalow|cottage|condo|farmhouse|property|lease|warehouse|farm|premises`,
    tells: 'need',
    unless: `${AGO}|2008|years|since|when`,
    example: 'We just bought a cottage.',
  },
  {
    phrase: `first|new|second|bigger|larger|smaller|holiday|family ${HOME} ~3 in|next|from|on|completes|complete|keys|soon|this ~1 month|week|weeks|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|friday|monday`,
    tells: 'need',
    unless: `${AGO}|last|opened|been|since|statement`,
    example: 'We get into our new house in March.',
  },
  {
    phrase: `get|getting|got|collect|collecting|pick|picked|picking up? the|our|my keys ~5 ${SOON}`,
    tells: 'need',
    unless: `${AGO}|card|room|locker|lost`,
    example: 'We get the keys to the house on Friday.',
  },
  {
    phrase: `we|i complete|exchange|close on|with ~2 house|flat|property|sale|purchase|contracts|home`,
    tells: 'need',
    example: 'We complete on the house in June.',
  },
  { phrase: `exchanged contracts`, tells: 'need', example: 'We have exchanged contracts.' },
  {
    phrase: `looking|searching|hunting at|for ~3 house|houses|flat|flats|property|properties|mortgage|home|apartments ~2 buy|together|near|in|now|bigger|because|hunting`,
    tells: 'need',
    unless: 'looked',
    example: 'We are looking for a house to buy.',
  },
  {
    phrase: `buy|buying|get|getting my|our|a ~1 first|bigger|second|larger|smaller|new|own ${HOME}`,
    tells: 'need',
    unless: `${AGO}|if|when`,
    example: 'I am saving to buy my first home.',
  },
  {
    phrase: `move|moves|moved|moving back? in|to with|to|near ~2 us|me|boyfriend|girlfriend|partner|parents|mates|friends|fiance|gf|bf`,
    tells: 'need',
    unless: `${AGO}|account|money|last|years|seat|seats`,
    example: 'My mum moves in with us in May.',
  },
  {
    phrase: `my|our ~1 ${ELDERS} is|are|will be? moving|coming|going in|to|over|back ~2 live|stay|with|us`,
    tells: 'need',
    example: 'My mother is coming to live with us.',
  },
  {
    phrase: `${KIN} is|are|will|have|has be? moving|moved|leaving|flown out|home|nest|in|the ~4 ${SOON}`,
    tells: 'need',
    unless: `${AGO}|neighbour's`,
    example: 'Our son is moving out in September.',
  },
  {
    phrase: `work|company|employer|job|firm is|has|are|have|will|moved|moves|be? moving|moved|relocating|relocated|transferring|transferred|posting|posted|sending|sent|me|us me|us|to`,
    tells: 'need',
    unless: `${AGO}|last`,
    example: 'My company is sending me to Oslo.',
  },
  {
    phrase: `leaving|vacating|giving my|our|the|up ~1 flat|apartment|house|premises ~3 ${SOON}`,
    tells: 'need',
    unless: AGO,
    example: 'I am leaving my flat on the 12th.',
  },
  {
    phrase: `renovating|refurbishing|extending|converting|gutting|doing|redoing|remodelling|remodeling up? our|the|my|a|up ~2 house|home|kitchen|loft|attic|garage|barn|basement|bathroom|flat|roof|cottage`,
    tells: 'need',
    unless: `${AGO}|hotel|lounge|rooms|were`,
    example: 'We are converting our loft.',
  },
  {
    phrase: `having|getting|building a|an|the|our ~2 extension|conservatory|loft|annexe|annex|roof|kitchen|garage ~1 built|done|fitted|redone|converted|conversion|put|replaced`,
    tells: 'need',
    example: 'We are having an extension built.',
  },
]

const FAMILY: readonly StatementRule<'need'>[] = [
  {
    phrase: `i'm|im|we're|she's|wife|partner|wife's|partner's|am|are|is|both ~2 pregnant`,
    tells: 'need',
    unless: 'sister|neighbour|air|lounge|women|think',
    example: 'My wife is pregnant.',
  },
  {
    phrase: `i'm|im|we're|she's|wife|i|we|partner am|are|is? expecting and|in|due|so|again|now|twins|our`,
    tells: 'need',
    unless: 'refund|call|parcel|payment|card|money|transfer|delivery',
    example: 'I am expecting and we look for a bigger place.',
  },
  {
    phrase: `expecting our|my|a|another|twins|in|again|number ~1 baby|child|twins|little|first|second|third|boy|girl|grandchild|two|january|february|march|april|may|june|july|august|september|october|november|december`,
    tells: 'need',
    unless: 'parcel|package|call|cheque|card|delivery|payment|refund',
    example: 'We are expecting our first child.',
  },
  {
    phrase: `baby|twins|babies|bub|bairn|grandchild|sprog is|are|s|coming|due|on|arriving|arrives|coming|comes ~1 due|way|in|on|soon|next|any`,
    tells: 'need',
    unless: 'plane|next|behind',
    example: 'Our baby is due in May.',
  },
  { phrase: `baby|child|kid|bub on the way`, tells: 'need', example: 'There is a baby on the way.' },
  {
    phrase: `just|recently|have|we've|weve|i've|had|going ~1 had|have|having|welcomed ~2 twins|baby|triplets|newborn|firstborn|little boy|girl|one?`,
    tells: 'need',
    unless: `${AGO}|seat|bassinet|problem`,
    example: 'We have just had a baby.',
  },
  {
    phrase: `having a|another|our|twins baby|child|kid|in|first|second`,
    tells: 'need',
    unless: `${AGO}|problem|issues`,
    example: 'We are having a baby.',
  },
  {
    phrase: `became|become|becoming|i'm|am|be ~2 father|mother|dad|mum|mom|parent|parents|grandad|grandmother|granny|grandfather|grandparents ~1 of|soon|next|in|again|last|this|now|and`,
    tells: 'need',
    unless: 'my|single|your',
    example: 'I have just become a father and want to save.',
  },
  {
    phrase: `we'll|we|will|us|there|soon|be will? be the? three|four|five|six of us`,
    tells: 'need',
    unless: 'table|room|seats|flying',
    example: 'Soon there will be four of us.',
  },
  { phrase: `family is|will|are|getting|keeps be? growing|bigger|expanding|grow`, tells: 'need', example: 'Our family is growing.' },
  {
    phrase: `i'm|im|we're|i|we|son's|daughter's|is|are|am getting|be married|hitched|engaged|wed`,
    tells: 'need',
    unless: `${AGO}|sister|neighbour`,
    example: 'I am getting married in Spain.',
  },
  {
    phrase: `my|our ~2 wedding|nuptials|civil is|are|on|in|ceremony|coming|next|party ~4 ${SOON}|abroad|guests|up`,
    tells: 'need',
    unless: `${AGO}|was|last|dress|missed|ruined|stayed`,
    example: 'Our wedding is in June.',
  },
  {
    phrase: `planning|plan|organising|organizing|arranging|hosting|throwing|holding a|an|our|my|the ~3 wedding|party|conference|retreat|reunion|trip|holiday|honeymoon|event|offsite|away-day|christening|anniversary|celebration|vacation|meeting|workshop|dinner|cruise|tour|safari|seminar|baptism|shower|birthday`,
    tells: 'need',
    unless: `${AGO}|was|were|ruined|spoiled`,
    example: 'We are planning a family reunion.',
  },
  {
    phrase: `proposed|said ~5 yes ~4 wedding|engaged|married`,
    tells: 'need',
    example: 'He proposed and I said yes, so there is a wedding.',
  },
  {
    phrase: `got|just|we're|we|i|are|am|have just|now|recently|finally? engaged`,
    tells: 'need',
    unless: `${AGO}|years|since|when|line|tone|happily|before|been|with`,
    example: 'We just got engaged.',
  },
  {
    phrase: `divorcing|separating|divorced|separated|separation|divorce ~6 own|new|my|separate|myself`,
    tells: 'need',
    unless: `${AGO}|joint|certificate`,
    example: 'We are separating so I want my own account soon.',
  },
  {
    phrase: `my|our ~2 ${KIN} starts|start|starting|begins|going|goes|off ~4 school|uni|university|college|nursery|secondary|creche|boarding|abroad|kindergarten|preschool`,
    tells: 'need',
    unless: `${AGO}|was|already|trip`,
    example: 'My daughter starts university in September.',
  },
  {
    phrase: `my|our|eldest|youngest ~1 ${KIN} turns|turning|is|will|gets|getting|wants|be|first|about ~2 ten|eleven|twelve|thirteen|sixteen|seventeen|eighteen|18|16|13|11|12|17|21|card|mobile|phone|account|own|car|driving`,
    tells: 'need',
    unless: 'stolen|lost|broke|broken|blocked|if',
    example: 'My son turns eighteen next month.',
  },
  {
    phrase: `${KIN} is|are|will|be wanting|want|needing|need|be|getting|old her|his|their|a|an|its|enough ~2 first|own|mobile|phone|account|card|laptop|car`,
    tells: 'need',
    unless: 'lost|broken|stolen|if',
    example: 'Our kid is wanting his first phone.',
  },
  { phrase: `first phone|mobile|card|car|laptop|account for|because ~2 ${KIN}`, tells: 'need', example: 'It is a first phone for my son.' },
  {
    phrase: `our|my|the|wife's|husband's|mum's|dad's|parents|mother's|father's|whose ~1 silver|golden|ruby|diamond|anniversary|fortieth|fiftieth|sixtieth|seventieth|eightieth|40th|50th|60th|70th|80th|90th|birthday|graduation|honeymoon ~3 ${SOON}|while|coming|during`,
    tells: 'need',
    unless: `${AGO}|was|last|were|voucher|fault|missed|ruined|stayed|late|date|wrong|went|got|from|ebook`,
    example: "It is my wife's birthday next week.",
  },
]

const WORK: readonly StatementRule<'need'>[] = [
  {
    phrase: `i|i've|we|just|have|got|getting|landed|starting|start|accepted|took|husband|wife ~1 a|my|new|the ~1 job|role|position|promotion|posting|internship|apprenticeship ~3 in|at|as|next|on|that's|starting|so|from|which|and|abroad|remote`,
    tells: 'need',
    unless: `${AGO}|good|great|doing|done|your|you|lost|excellent`,
    example: 'I got a new job in Cork.',
  },
  {
    phrase: `starting|start|begin|beginning|started ~1 new|job|remote|work job|role|position|at|from|next|on|in`,
    tells: 'need',
    unless: `${AGO}|did|doesn't|won't|when`,
    example: 'I start a new job in May.',
  },
  {
    phrase: `i|i've|ive|i'm|we|husband|wife|they ~2 been|was|am|got|getting|being|is|are|promoted|appointed promoted|appointed|transferred|seconded|posted|redeployed|me ~1 to|as|from|head|manager|director|regional|abroad|auditor`,
    tells: 'need',
    unless: `${AGO}|colleague|money|you|call|payment|balance|funds|agent|times|account|review|video|picture|on|me`,
    example: 'I was promoted to regional manager.',
  },
  {
    phrase: `i|we|i'm|we're|i'll|we'll|husband's|wife's ~2 working|work from home|abroad|remotely|remote ~3 now|from|soon|starting|full|every|more|days|next`,
    tells: 'need',
    unless: `${AGO}|last|slow|down`,
    example: 'I will work from home from May.',
  },
  {
    phrase: `job|work|role|position|working|gone|going is|that's|thats|which|full|fully|completely|to ~2 remote|remotely|freelance|self-employed|solo`,
    tells: 'need',
    example: 'My job is going fully remote.',
  },
  {
    phrase: `going|go|gone|turning|turn|becoming|become|went freelance|self-employed|solo|pro|professional|independent|part-time ~3 ${SOON}|now|so|as`,
    tells: 'need',
    unless: `${AGO}|was|didn't`,
    example: 'I am going freelance in May.',
  },
  {
    phrase: `i'm|im|i|we|we're|i'll|husband|wife|about|set|due am|are|is|will|be|to? retiring|retire|retires ~2 ${SOON}|and|so`,
    tells: 'need',
    unless: `${AGO}|bookings|room|if|last`,
    example: 'I retire in the spring.',
  },
  { phrase: `now|just|recently|newly retired`, tells: 'need', unless: `${AGO}|years|since`, example: 'I just retired.' },
  { phrase: `retirement is|starts|begins|in|next|coming|from|this|and ~2 ${SOON}`, tells: 'need', example: 'My retirement starts in May.' },
  {
    phrase: `set|sets|setting|start|starting|launch|launching|open|opening|build|building up|my|our|a|an as|my|our|a|an|own|in ~2 business|company|firm|charity|shop|startup|practice|agency|sole|trader|café|cafe|salon|store`,
    tells: 'need',
    unless: `${AGO}|account|when|if|hours|your|started|class|limit|top-up`,
    example: 'I am starting my own business.',
  },
  {
    phrase: `open|opening|opens|open|launch|launching|adding|add|getting up? a|an|our|another|two|three|four|five|second|third|new ~2 ${WORKPLACE} ~3 ${SOON}|abroad|soon|there`,
    tells: 'need',
    unless: `${AGO}|hours|your|account|if|statement|ticket`,
    example: 'We are opening a second branch in June.',
  },
  {
    phrase: `our|my|we|the|firm|company|lease ~4 second|third|fourth|new|another ${WORKPLACE} ~2 ${SOON}|opens|opening|signed`,
    tells: 'need',
    unless: `${AGO}|your|last|statement|lounge|lounges`,
    example: 'Our second shop opens on Friday.',
  },
  {
    phrase: `take|taking|taken|took over|on my|our|the|a|an|new|more|another ~3 ${WORKPLACE}|lease|premises|${STAFF}`,
    tells: 'need',
    unless: `${AGO}|you|your|forever|ages|long`,
    example: 'I am taking over the family bakery.',
  },
  {
    phrase: `we|we've|we're|i|i've|i'm|just|have|are|am|be|will|to ~2 hire|hiring|hired|recruit|recruiting|recruited|onboarding|taking|taken|employing on? ~3 ${STAFF}`,
    tells: 'need',
    unless: `${AGO}|you|your|should|last`,
    example: 'We have just hired six people.',
  },
  {
    phrase: `${STAFF} ~1 start|starts|starting|joining|join|joins|coming ~2 ${SOON}|us|board`,
    tells: 'need',
    unless: `${AGO}|if|your|boarding|customers`,
    example: 'Three new colleagues join us in May.',
  },
  {
    phrase: `our|the|my|we ~1 team|office|company|firm|business|department|startup|charity|practice|club|shop|school ~1 grows|growing|grow|grown|expanding|expands|doubling|doubles|doubled|merging|merged|merges|moving|tripled|scaling|splitting`,
    tells: 'need',
    unless: `${AGO}|your`,
    example: 'Our team is growing fast.',
  },
  {
    phrase: `we|we're|i|i'm ~2 growing|expanding|scaling|doubling|tripling|branching ~1 from|to|into|fast|quickly|rapidly|team|headcount|abroad|international|out|overseas|online`,
    tells: 'need',
    unless: `${AGO}|security|home|bed`,
    example: 'We are expanding into France.',
  },
  {
    phrase: `grow|growing|grows|grew|gone|going|go|goes|went from ~2 desks|people|ppl|staff|seats|users|employees|two|three|four|five|six|eight|ten|3|4|5|6|8|10|12|15|20 ~1 to`,
    tells: 'need',
    unless: `${AGO}|price|bill|hours|minutes|euros|pounds|speed|stars|star`,
    example: 'We grow from six desks to twenty.',
  },
  {
    phrase: `open|opening|launch|launching|start|starting|selling|sell|expand up|in|into|to ~1 germany|france|spain|europe|poland|italy|ireland|america|asia|africa|india|canada|japan|china|australia|abroad|overseas|uk|us|usa|online ~4 ${SOON}`,
    tells: 'need',
    unless: `${AGO}|account|flight|flights|doors|gate`,
    example: 'We launch in Spain next spring.',
  },
  {
    phrase: `our|my|the ~1 bookkeeper|accountant|secretary|manager|assistant|it|cook|gardener|caretaker ~1 is|retires|leaves|leaving|going ~1 retiring|leaving|retire|off|in|at|on ~3 ${SOON}`,
    tells: 'need',
    unless: 'call|phone',
    example: 'Our bookkeeper is retiring in May.',
  },
  {
    phrase: `got|have|has|offered|accepted|given|won ~2 place|scholarship|into|in ~1 uni|university|college`,
    tells: 'need',
    unless: `${AGO}|order|first|hotel|stay|lounge|account|trouble|app|room|seat|queue|line|line|eat|sit`,
    example: 'I got a place at university.',
  },
  {
    phrase: `i'm|im|i|i'll|am|be|off ~1 starting|start|going|beginning|begin|doing ~1 my|a|at|to ~1 uni|university|college|masters|master's|degree|phd|mba|course|studies|law|medical|grad`,
    tells: 'need',
    unless: `${AGO}|was`,
    example: 'I am starting my degree in autumn.',
  },
  { phrase: `passed|pass ~1 driving|test ~2 test|exam|licence|license|driving`, tells: 'need', example: 'I just passed my driving test.' },
  {
    phrase: `inherited|inheriting|inherit|inheritance|windfall`,
    tells: 'need',
    unless: `${AGO}|probate|tax`,
    example: 'I have inherited some money.',
  },
  {
    phrase: `sold|selling my|our|the|nan's|mum's|dad's|gran's|mother's|father's ~1 house|flat|bungalow|business|home|company|farm|property|car`,
    tells: 'need',
    unless: `${AGO}|policy|cancel`,
    example: 'We just sold our house.',
  },
  {
    phrase: `saving|save|savings up? for|towards a|an|the|our|my ~2 house|home|deposit|wedding|car|holiday|trip|retirement|uni|flat|mortgage`,
    tells: 'need',
    unless: AGO,
    example: 'I am saving for a deposit.',
  },
  { phrase: `came|coming|come into some|a ~1 money|cash|sum|inheritance`, tells: 'need', example: 'I came into some money.' },
]

const TRIPS: readonly StatementRule<'need'>[] = [
  {
    phrase: `i'm|im|i|we're|we|i'll|we'll|family|husband|wife ~2 travelling|traveling|flying|heading|off|going|jetting|backpacking|touring|cruising|driving|going to|round|around|across|abroad|overseas|out|away ~4 next|tomorrow|soon|weekend|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|year|months|weeks|fortnight`,
    tells: 'need',
    unless: `${AGO}|last|was|delayed|had|late|late|yesterday|missed|cancelled|after`,
    example: 'I am travelling to Japan in March.',
  },
  {
    phrase: `i'm|im|i|we're|we|i'll|we'll am|are|be? going|off|away ~1 on|for ~2 holiday|holidays|vacation|cruise|honeymoon|sabbatical|safari|trip|trek|gap|leave|tour|road|months|pilgrimage|exchange|secondment|expedition`,
    tells: 'need',
    unless: `${AGO}|last|was|hold|were`,
    example: 'We are off on a cruise.',
  },
  {
    phrase: `i'm|im|i|we're|we|i'll|we'll ~2 travelling|traveling|going|living|working|spending|studying ~1 abroad|overseas|in|to ~3 months|year|years|semester|term|while|weeks|long|few ~2`,
    tells: 'need',
    unless: `${AGO}|been|last|had|lived|worked`,
    example: 'I will be living abroad for two years.',
  },
  {
    phrase: `travelling|traveling|going|roaming|heading|flying abroad|overseas|to|in ~2 next|soon|tomorrow|shortly|this week|month|year|summer|weekend|spring|autumn|monday|tuesday|wednesday|thursday|friday|saturday|sunday`,
    tells: 'need',
    unless: `${AGO}|if|was|last|branch|bank|store|call|cost`,
    example: 'Travelling to Peru next week.',
  },
  {
    phrase: `i'm|im|we're|i|we am|are|will|shall? be? ~1 travelling|traveling|holidaying|vacationing abroad|overseas|to|in|through`,
    tells: 'need',
    unless: `${AGO}|was|last|were|had|often|frequently|always|every|class|with|time`,
    example: 'I am travelling abroad soon.',
  },
  {
    phrase: `trip|holiday|vacation|honeymoon|cruise|getaway to|in|coming|planned|booked|around|next ~4 ${SOON}|up`,
    tells: 'need',
    unless: `${AGO}|was|last|cancelled|cancel|booking|after|from|ruined|delayed|lounge|return|had|refund|camera`,
    example: 'We have a trip to Oslo coming up.',
  },
  {
    phrase: `i|we|i'll|we'll shall|will|be|have|am|are|going to? ~1 commute|commuting|travel|travelling|traveling|fly|flying ~6 every|weekly|each|monthly|most|regularly ~2 week|weeks|weekend|weekends|month|from|weekly|between`,
    tells: 'need',
    unless: `${AGO}|used|had|have|was`,
    example: 'I shall be flying to Bonn every week.',
  },
  {
    phrase: `family|band|choir|group|guests|us|relatives|engineers|cousins|grandchildren|delegates|folks ~1 flying|coming|travelling|traveling|fly|travel|come|going|go out|over|from|to|with|up|abroad ~4 ${SOON}`,
    tells: 'need',
    unless: `${AGO}|was|were|last|been|if|delayed|call`,
    example: 'Thirty guests flying over in June.',
  },
  {
    phrase: `we|i mean|want|plan|intend|would|hope|dream|long to|of|on ~1 visit|visiting|travel|travelling|explore|tour ~5 ${SOON}|finally`,
    tells: 'need',
    unless: `${AGO}|branch|store|website|agent`,
    example: 'We intend to visit Chile in spring.',
  },
  {
    phrase: `conference|retreat|wedding|workshop|reunion|offsite|away-day|christening|seminar|banquet|dinner|do|party for|of|with about|around|some|roughly? twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|hundred|12|14|15|16|18|20|25|30|35|40|45|50|60|70|80|90|100|120|150|200 ~6`,
    tells: 'need',
    unless: `${AGO}|was|last|per|minutes|euros|pounds|dollars`,
    example: 'I am writing about a conference for forty.',
  },
  {
    phrase: `there'll|there|we'll|we|that's|about|will be|are|is ~1 ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|10|12|14|15|20|25|30|34|40|45|50 of us`,
    tells: 'need',
    unless: `${AGO}|were|was|locked|stuck|waiting|left`,
    example: 'There will be twenty of us.',
  },
  {
    phrase: `got|been|gets|just booked|hired|signed for|on ~3 dates|gigs|shows|weddings|festivals|concerts|tour`,
    tells: 'need',
    example: 'The band got booked for nine shows.',
  },
]

const THINGS: readonly StatementRule<'need'>[] = [
  {
    phrase: `i'm|i|we|we're|i've|we've|ive|weve|just|have|are|am|my|our|finally|husband|wife ~2 bought|buying|ordered|ordering|getting|got|getting|install|installing|installed|fitting|putting|considering|want|planning ~4 ${PLUG} ~2 car|vehicle|pump|panels|charger|heating|tub|van|in|soon|hob|oven|on|pool|bike|boiler`,
    tells: 'need',
    unless: `${AGO}|your|you|engineer|lodger's|broke|broken|gate|hot`,
    example: 'We have just bought an electric car.',
  },
  {
    phrase: `electric|hybrid car|van|vehicle|bike arrives|arriving|comes|coming|is|gets|delivered|on|next|this ~3 ${SOON}|way|week|order`,
    tells: 'need',
    unless: `${AGO}|not`,
    example: 'My electric car arrives in May.',
  },
  {
    phrase: `thinking|considering|looking|planning|plan|intend|want|hoping|tempted|wondering of|about|at|into|to|on ~1 solar|heat|get|getting|install|installing|put|putting|panels|buying|buy|going|go ~3 panels|pump|solar|ev|electric|charger|wallbox|car|house|van|boat|caravan|dog|puppy|extension`,
    tells: 'need',
    unless: `${AGO}|was|refund`,
    example: 'We are thinking of getting solar panels.',
  },
  {
    phrase: `i|we|i've|we've|just|ive|finally|husband|wife ~2 bought|got|getting|ordered|buying|picked|adopted|treated ~3 new|first|second|another ~2 ${GEAR}`,
    tells: 'need',
    unless: `${AGO}|your|from|you|broken|doesn't|faulty|won't|can't|stopped|here|it|keeps|store|not|love|great|best`,
    example: 'I just bought a new tablet.',
  },
  {
    phrase: `my|our|the new|first|second ${GEAR} ~1 arrives|arriving|comes|coming|gets|is ~2 ${SOON}`,
    tells: 'need',
    unless: `${AGO}|your|order|where|not|delivery`,
    example: 'My new camper arrives in June.',
  },
  {
    phrase: `need|needing|want|looking|after ~1 more|bigger|extra|larger|faster|second|another|additional storage|space|data|seats|licences|licenses|lines|line|speed|plan|account|room|rooms|users|capacity|power|bandwidth ~2 because|as|for|since|soon|now|from`,
    tells: 'need',
    unless: 'refund|wrong',
    example: 'We want more seats because the team grows.',
  },
  { phrase: `outgrown|outgrowing|outgrow|outgrew ~1 our|my|the|this|your|it|that`, tells: 'need', example: 'We have outgrown our plan.' },
  {
    phrase: `agreement|contract|deal|lease|arrangement with <name> ~3 ends|terminates|expires|finishes|runs`,
    tells: 'need',
    unless: 'you|your',
    example: 'Our contract with Brelvanto ends in June.',
  },
]

const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|spring|summer|autumn|fall|winter|christmas|easter'

/** The same without its subject, as chats and posts leave it out. */
const SHORT: readonly StatementRule<'need'>[] = [
  {
    phrase: `i'm|im|we're|we|i|am|are away in|on|from|for ~2 ${MONTH}|next|weeks|holiday|months`,
    tells: 'need',
    unless: `${AGO}|last|was`,
    example: 'We are away in August.',
  },
  {
    phrase: `off to ~3 on|in|next|for|this|tomorrow|from ~1 ${MONTH}|week|weeks|month|months|weekend|year|9th|1st|2nd|3rd|10th|12th|15th|20th|monday|friday|saturday|sunday`,
    tells: 'need',
    unless: `${AGO}|bed|work|lounge|last`,
    example: 'Off to Lisbon in May.',
  },
  {
    phrase: `travelling|traveling|flying|going to ~3 ${MONTH}`,
    tells: 'need',
    unless: `${AGO}|last|if|was|had|delayed|cancelled`,
    example: 'Travelling to Vietnam in June.',
  },
  {
    phrase: `off|going|travelling|heading round|around|across ~3 for ~2 months|year|weeks|while`,
    tells: 'need',
    unless: AGO,
    example: 'Off around Asia for half a year.',
  },
  {
    phrase: `sign|signed|signing a|the|our|my lease|tenancy|mortgage`,
    tells: 'need',
    unless: `${AGO}|years|when|name`,
    example: 'Finally signed the lease on a studio.',
  },
  {
    phrase: `leaving|leave|quitting|quit|handing|handed my|the|in ~2 job|employment|notice|position|firm ~2 to|and|in|at|next|so`,
    tells: 'need',
    unless: `${AGO}|you|your|cancel`,
    example: 'I am leaving my job to study.',
  },
  {
    phrase: `eldest|youngest|daughter|son|granddaughter|grandson|twins|niece turns|turning|is|starts ~2 ten|eleven|twelve|thirteen|sixteen|eighteen|18|16|13|11|12|nursery|school|secondary|uni|university|college`,
    tells: 'need',
    unless: AGO,
    example: 'Eldest turns sixteen on Friday.',
  },
  {
    phrase: `turning|turn|converting|convert ~3 barn|garage|house|loft|attic|shed|room|cottage|farm into ~3`,
    tells: 'need',
    example: 'I am turning the barn into a studio.',
  },
  {
    phrase: `finished|finish|finishing up? work|working|at ~6 years|retirement|friday|month`,
    tells: 'need',
    unless: `${AGO}|engineer|app|phone|card|call|it|page|website`,
    example: 'I finish work at the end of this month.',
  },
  { phrase: `takes|take|taking delivery of ~4`, tells: 'need', unless: 'your|parcel', example: 'In June we take delivery of a kiln.' },
  {
    phrase: `starting|start|begin my ~1 masters|master's|degree|phd|mba|course|studies|apprenticeship|internship|uni|university|college`,
    tells: 'need',
    unless: `${AGO}|when|was`,
    example: 'Starting my degree in autumn.',
  },
  {
    phrase: `we'll|soon be three|four|five|six|parents|grandparents`,
    tells: 'need',
    unless: 'there|early|late|at|hours',
    example: 'Next summer we will soon be four.',
  },
  {
    phrase: `wedding to|for plan|think|organise|organize|pay|about|june|next ~1`,
    tells: 'need',
    unless: `${AGO}|was`,
    example: 'Now there is a wedding to plan.',
  },
  {
    phrase: `father|mother|parents|dad|mum|mom|parent of|to twins|a|newborn|triplets|two|three ~2`,
    tells: 'need',
    unless: `${AGO}|grown|single`,
    example: 'Since Friday I am the father of twins.',
  },
  {
    phrase: `moving|relocating to|into a|an|my|our|the|new ~2 ${HOME}|share|halls|dorm|town`,
    tells: 'need',
    unless: `${AGO}|if|was|they|account`,
    example: 'Moving to a new flat, can I take the line?',
  },
  {
    phrase: `my|our|husband|wife ~1 husband|wife|partner ~1 works|working|work|retires|retired|starts|started again|full-time|nights|abroad|away|since|next|new|in`,
    tells: 'need',
    unless: `${AGO}|problem`,
    example: 'My husband works again, we want to save more.',
  },
  {
    phrase: `my|our ~4 wants|wanting|needs|needing her|his|a own|first phone|mobile|card|account|car|laptop`,
    tells: 'need',
    unless: 'lost|broken|stolen|replacement',
    example: 'My daughter now wants her own phone.',
  },
  {
    phrase: `first|new|own baby|child|grandchild|job|flat|house|apartment|puppy|business ~1 arrives|coming|due|starts|arrived|is|next|in ~2 ${MONTH}|week|weeks|month|soon|way|tomorrow`,
    tells: 'need',
    unless: `${AGO}|last`,
    example: 'First baby arrives in June.',
  },
  {
    phrase: `baby|twins|due ~1 due|in|on ~1 ${MONTH}|weeks|any`,
    tells: 'need',
    unless: `${AGO}|bill|payment|invoice|contract|refund|balance|parcel`,
    example: 'Baby due in March.',
  },
  {
    phrase: `i'm|i|she's|wife|am|is expecting to|the|a|an|it|your|some|any|my|money|payment|more|something|this|that ~1 call|refund|see|be|parcel|payment|delivery|receive|transfer|transaction|money|cash|letter|cheque|get|cheque|engineer|have|hear|package`,
    tells: 'need',
    isnt: true,
    example: "I'm expecting a parcel.",
  },
]

/** What happened to others, ended long ago, or never came about. */
const NO_NEED: readonly StatementRule<'need'>[] = [
  {
    phrase: `when|since|before|after|until|once i|we|she|he|they ~1 moved|married|retired|bought|started|had|got`,
    tells: 'need',
    isnt: true,
    example: 'When we bought the house you held the deeds.',
  },
  {
    phrase: `neighbour|neighbours|colleague|friend|boss|landlord|lodger|competitor|neighbor is|are|was|has|got|just ~2 moving|expecting|pregnant|retiring|bought|started|transferred|relocating|getting`,
    tells: 'need',
    isnt: true,
    example: 'My neighbour is expecting.',
  },
  {
    phrase: `going|moving|go to|on|back|forward to? the|sleep|bed|voicemail|my|your|spam`,
    tells: 'need',
    isnt: true,
    example: 'We are going to the desk.',
  },
  {
    phrase: `moving|move my|our|the|some|all ~2 money|savings|account|funds|balance|seat|seats|appointment|booking|payment|date|contract|number`,
    tells: 'need',
    isnt: true,
    example: 'I am moving my savings to you in May.',
  },
  {
    phrase: `called|scrapped|dropped|gave|given|shelved off|up|on|the ~2 wedding|trip|bali|holiday|move|idea`,
    tells: 'need',
    isnt: true,
    example: 'We called off the wedding in June.',
  },
]

export const NEED_RULES: readonly StatementRule<'need'>[] = [...MOVES, ...FAMILY, ...WORK, ...TRIPS, ...THINGS, ...SHORT, ...NO_NEED]
