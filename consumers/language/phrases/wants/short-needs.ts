import { SOON, HOME, AGO } from './need-words.ts'
import { tellEach } from '../tell-each.ts'

const PLUG = 'ev|electric|heat|solar|panels|battery|wallbox|pool|jacuzzi|sauna|conservatory|extension|loft|boiler|kitchen|hot|kiln|kilns'

const GEAR =
  'phone|smartphone|iphone|laptop|tablet|ipad|tv|computer|macbook|pc|car|van|motorbike|caravan|boat|camper|campervan|motorhome|bike|dog|puppy|kitten|horse|console|watch|smartwatch|drone|camera|telly|scooter'

const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|spring|summer|autumn|fall|winter|christmas|easter'

export const THINGS_NEEDED = tellEach('need', {}, [
  [
    `i'm|i|we|we're|i've|we've|ive|weve|just|have|are|am|my|our|finally|husband|wife ~2 bought|buying|ordered|ordering|getting|got|getting|install|installing|installed|fitting|putting|considering|want|planning ~4 ${PLUG} ~2 car|vehicle|pump|panels|charger|heating|tub|van|in|soon|hob|oven|on|pool|bike|boiler`,
    'We have just bought an electric car.',
    { unless: `${AGO}|your|you|engineer|lodger's|broke|broken|gate|hot` },
  ],
  [
    `electric|hybrid car|van|vehicle|bike arrives|arriving|comes|coming|is|gets|delivered|on|next|this ~3 ${SOON}|way|week|order`,
    'My electric car arrives in May.',
    { unless: `${AGO}|not` },
  ],
  [
    `thinking|considering|looking|planning|plan|intend|want|hoping|tempted|wondering of|about|at|into|to|on ~1 solar|heat|get|getting|install|installing|put|putting|panels|buying|buy|going|go ~3 panels|pump|solar|ev|electric|charger|wallbox|car|house|van|boat|caravan|dog|puppy|extension`,
    'We are thinking of getting solar panels.',
    { unless: `${AGO}|was|refund` },
  ],
  [
    `i|we|i've|we've|just|ive|finally|husband|wife ~2 bought|got|getting|ordered|buying|picked|adopted|treated ~3 new|first|second|another ~2 ${GEAR}`,
    'I just bought a new tablet.',
    { unless: `${AGO}|your|from|you|broken|doesn't|faulty|won't|can't|stopped|here|it|keeps|store|not|love|great|best` },
  ],
  [
    `my|our|the new|first|second ${GEAR} ~1 arrives|arriving|comes|coming|gets|is ~2 ${SOON}`,
    'My new camper arrives in June.',
    { unless: `${AGO}|your|order|where|not|delivery` },
  ],
  [
    `need|needing|want|looking|after ~1 more|bigger|extra|larger|faster|second|another|additional storage|space|data|seats|licences|licenses|lines|line|speed|plan|account|room|rooms|users|capacity|power|bandwidth ~2 because|as|for|since|soon|now|from`,
    'We want more seats because the team grows.',
    { unless: 'refund|wrong' },
  ],
  [`outgrown|outgrowing|outgrow|outgrew ~1 our|my|the|this|your|it|that`, 'We have outgrown our plan.'],
  [
    `agreement|contract|deal|lease|arrangement with <name> ~3 ends|terminates|expires|finishes|runs`,
    'Our contract with Brelvanto ends in June.',
    { unless: 'you|your' },
  ],
])

/** The same without its subject, as chats and posts leave it out. */
export const SHORT = tellEach('need', {}, [
  [
    `i'm|im|we're|we|i|am|are away in|on|from|for ~2 ${MONTH}|next|weeks|holiday|months`,
    'We are away in August.',
    { unless: `${AGO}|last|was` },
  ],
  [
    `off to ~3 on|in|next|for|this|tomorrow|from ~1 ${MONTH}|week|weeks|month|months|weekend|year|9th|1st|2nd|3rd|10th|12th|15th|20th|monday|friday|saturday|sunday`,
    'Off to Lisbon in May.',
    { unless: `${AGO}|bed|work|last` },
  ],
  [
    `travelling|traveling|flying|going to ~3 ${MONTH}`,
    'Travelling to Vietnam in June.',
    { unless: `${AGO}|last|if|was|had|delayed|cancelled` },
  ],
  [
    `off|going|travelling|heading round|around|across ~3 for ~2 months|year|weeks|while`,
    'Off around Asia for half a year.',
    { unless: AGO },
  ],
  [
    `sign|signed|signing a|the|our|my lease|tenancy|mortgage`,
    'Finally signed the lease on a studio.',
    { unless: `${AGO}|years|when|name` },
  ],
  [
    `leaving|leave|quitting|quit|handing|handed my|the|in ~2 job|employment|notice|position|firm ~2 to|and|in|at|next|so`,
    'I am leaving my job to study.',
    { unless: `${AGO}|you|your|cancel` },
  ],
  [
    `eldest|youngest|daughter|son|granddaughter|grandson|twins|niece turns|turning|starts ~2 ten|eleven|twelve|thirteen|sixteen|eighteen|18|16|13|11|12|nursery|school|secondary|uni|university|college`,
    'Eldest turns sixteen on Friday.',
    { unless: AGO },
  ],
  [
    `turning|turn|converting|convert ~3 barn|garage|house|loft|attic|shed|room|cottage|farm into ~3`,
    'I am turning the barn into a studio.',
  ],
  [
    `finished|finish|finishing up? work|working|at ~6 years|retirement|friday|month`,
    'I finish work at the end of this month.',
    { unless: `${AGO}|engineer|app|phone|card|call|it|page|website` },
  ],
  [`takes|take|taking delivery of ~4`, 'In June we take delivery of a kiln.', { unless: 'your|parcel' }],
  [
    `starting|start|begin my ~1 masters|master's|degree|phd|mba|course|studies|apprenticeship|internship|uni|university|college`,
    'Starting my degree in autumn.',
    { unless: `${AGO}|when|was` },
  ],
  [`we'll|soon be three|four|five|six|parents|grandparents`, 'Next summer we will soon be four.', { unless: 'there|early|late|at|hours' }],
  [`wedding to|for plan|think|organise|organize|pay|about|june|next ~1`, 'Now there is a wedding to plan.', { unless: `${AGO}|was` }],
  [
    `father|mother|parents|dad|mum|mom|parent of|to twins|a|newborn|triplets|two|three ~2`,
    'Since Friday I am the father of twins.',
    { unless: `${AGO}|grown|single` },
  ],
  [
    `moving|relocating to|into a|an|my|our|the|new ~2 ${HOME}|share|halls|dorm|town`,
    'Moving to a new flat, can I take the line?',
    { unless: `${AGO}|if|was|they|account` },
  ],
  [
    `my|our|husband|wife ~1 husband|wife|partner ~1 works|working|work|retires|retired|starts|started again|full-time|nights|abroad|away|since|next|new`,
    'My husband works again, we want to save more.',
    { unless: `${AGO}|problem` },
  ],
  [
    `my|our ~4 wants|wanting|needs|needing her|his|a own|first phone|mobile|card|account|car|laptop`,
    'My daughter now wants her own phone.',
    { unless: 'lost|broken|stolen|replacement' },
  ],
  [
    `first|new|own baby|child|grandchild|job|flat|house|apartment|puppy|business ~1 arrives|coming|due|starts|arrived|is|next|in ~2 ${MONTH}|week|weeks|month|soon|way|tomorrow`,
    'First baby arrives in June.',
    { unless: `${AGO}|last` },
  ],
  [
    `baby|twins ~1 due|in|on ~1 ${MONTH}|weeks|any`,
    'Baby due in March.',
    { unless: `${AGO}|bill|payment|invoice|contract|refund|balance|parcel` },
  ],
  [
    `i'm|i|she's|wife|am|is expecting to|the|a|an|it|your|some|any|my|money|payment|more|something|this|that ~1 call|refund|see|be|parcel|payment|delivery|receive|transfer|transaction|money|cash|letter|cheque|get|cheque|engineer|have|hear|package`,
    "I'm expecting a parcel.",
    { isnt: true },
  ],
])
