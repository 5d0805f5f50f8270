import { SOON, HOME, KIN, AGO } from './need-words.ts'
import { tellEach } from '../tell-each.ts'

const ELDERS =
  'mother|father|mum|mom|mam|dad|parents|in-laws|grandmother|gran|nan|girlfriend|boyfriend|gf|bf|partner|fiancé|fiance|fiancée|mother-in-law|cousin|sister|brother|son|daughter'

export const MOVES = tellEach('need', {}, [
  [
    `i'm|im|i|we're|we am|are? moving ~1 house|houses|home|flat|flats|apartment|apartments|office|offices|premises|abroad|overseas|out|interstate|city|town|cities|country|countries|states|back|away|shop|next|tomorrow|soon`,
    'We are moving house next month.',
    { unless: AGO },
  ],
  [
    `i'm|im|i|we're|we am|are|will|shall|have|going? be|to? moving|relocating|emigrating|move|relocate|emigrate into|to|in|from|out|on|soon|next|for ~5 ${SOON}`,
    'I am relocating to Leeds in May.',
    { unless: `${AGO}|savings|account|money|plan|tariff|seat|seats|contract|provider|used` },
  ],
  [`i'm|im|i|we're|we am|are? moving|relocating into|to a|an|our|my|the ~3 ${HOME}`, 'We are moving into our first flat.', { unless: AGO }],
  [
    `moving|relocating|relocate house|home|flat|office|offices|abroad|overseas|premises|apartment ~2 ${SOON}`,
    'Moving house on Friday.',
    { unless: `${AGO}|if|was|page|article|section|guide|instructions` },
  ],
  [
    `thinking|planning|hoping|looking|plan|intend|going|about of|to|on ~1 moving|move|relocating|relocate|emigrate|emigrating|downsize|downsizing`,
    'We are planning to move to Spain.',
    { unless: `account|money|provider|plan|tariff|savings|everything|you|was|were|seat|seats` },
  ],
  [
    `i'm|im|i|we're|we've|i've|we|ive|am|are|have|has|just ~2 buying|bought|buy|purchased|purchasing|rented|renting|leased|signed ~3 house|flat|apartment|bungalow|cottage|condo|farmhouse|property|lease|warehouse|farm|premises`,
    'We just bought a cottage.',
    { unless: `${AGO}|years|since|when` },
  ],
  [
    `first|new|second|bigger|larger|smaller|holiday|family ${HOME} ~3 in|next|from|on|completes|complete|keys|soon|this ~1 month|week|weeks|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|friday|monday`,
    'We get into our new house in March.',
    { unless: `${AGO}|last|opened|been|since|statement` },
  ],
  [
    `get|getting|got|collect|collecting|pick|picked|picking up? the|our|my keys ~5 ${SOON}`,
    'We get the keys to the house on Friday.',
    { unless: `${AGO}|card|room|locker|lost` },
  ],
  [`we|i complete|exchange|close on|with ~2 house|flat|property|sale|purchase|contracts|home`, 'We complete on the house in June.'],
  [`exchanged contracts`, 'We have exchanged contracts.'],
  [
    `looking|searching|hunting at|for ~3 house|houses|flat|flats|property|properties|mortgage|home|apartments ~2 buy|together|near|in|now|bigger|because|hunting`,
    'We are looking for a house to buy.',
    { unless: 'looked' },
  ],
  [
    `buy|buying|get|getting my|our|a ~1 first|bigger|second|larger|smaller|new|own ${HOME}`,
    'I am saving to buy my first home.',
    { unless: `${AGO}|if|when` },
  ],
  [
    `move|moves|moved|moving back? in|to with|to|near ~2 us|me|boyfriend|girlfriend|partner|parents|mates|friends|fiance|gf|bf`,
    'My mum moves in with us in May.',
    { unless: `${AGO}|account|money|last|years|seat|seats` },
  ],
  [`my|our ~1 ${ELDERS} is|are|will be? moving|coming|going in|to|over|back ~2 live|stay|with|us`, 'My mother is coming to live with us.'],
  [
    `${KIN} is|are|will|have|has be? moving|moved|leaving|flown out|home|nest|in|the ~4 ${SOON}`,
    'Our son is moving out in September.',
    { unless: `${AGO}|neighbour's` },
  ],
  [
    `work|company|employer|job|firm is|has|are|have|will|moved|moves|be? moving|moved|relocating|relocated|transferring|transferred|posting|posted|sending|sent|me|us me|us|to`,
    'My company is sending me to Oslo.',
    { unless: `${AGO}|last|ask|check|collect|complain|cancel` },
  ],
  [
    `leaving|vacating|giving my|our|the|up ~1 flat|apartment|house|premises ~3 ${SOON}`,
    'I am leaving my flat on the 12th.',
    { unless: AGO },
  ],
  [
    `renovating|refurbishing|extending|converting|gutting|doing|redoing|remodelling|remodeling up? our|the|my|a|up ~2 house|home|kitchen|loft|attic|garage|barn|basement|bathroom|flat|roof|cottage`,
    'We are converting our loft.',
    { unless: `${AGO}|hotel|rooms|were` },
  ],
  [
    `having|getting|building a|an|the|our ~2 extension|conservatory|loft|annexe|annex|roof|kitchen|garage ~1 built|done|fitted|redone|converted|conversion|put|replaced`,
    'We are having an extension built.',
  ],
])
