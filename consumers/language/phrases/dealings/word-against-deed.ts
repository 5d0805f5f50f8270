import { tellEach } from '../tell-each.ts'

const AD =
  'label|leaflet|ad|ads|advert|billboard|brochure|listing|prospectus|blurb|sign|poster|tag|box|board|flyer|page|catalogue|slogan|pitch|website|packaging'
const PRAISE =
  'thanks|thank|great|lovely|glad|pleased|delighted|hopefully|kept|error|declined|expired|password|friend|neighbour|vendor|forecast|sorry|sure'
const FACT =
  "is|isn't|isnt|has|had|have|are|aren't|was|wasn't|got|only|on|not|never|nobody|no|my|mine|our|still|then|here|month|turned|see|came|without|which|where|where's|yeah|ok|do|if"

/** The word of the firm and its deed, side by side: what was said, and what the bill, the clock or the thing itself says. */
export const WORD_AGAINST_DEED = tellEach('promise_broken', { unless: PRAISE }, [
  [
    `says|said|wrote|goes|shouts|boasts|claims|reads|bragged|trumpets the|your|their|that ~2 ${AD} ~9 .? ~1 ${FACT} ~3`,
    'Solid oak, said the label. It is sawdust.',
  ],
  [
    `it says|said|say ~2 on the|your|that|a ~2 ${AD} ~9 .? ~1 ${FACT} ~3`,
    'Two years, it says on the box. It has lasted a month.',
    { unless: `${PRAISE}|can't|find|where|how|page|button|click|press` },
  ],
  [
    `told|said|quoted|quote|agreed|promised|says ~7 .? bill|billed|charged|invoice|invoiced|till|statement|checkout|receipt ~1 says|said|shows|me|us|for|<name>|was|is|came|nineteen|twenty|thirty|forty|fifty|double`,
    'Told nine pounds, charged nineteen.',
    { unless: `${PRAISE}|i|i'm|i've|why|that|if|told-you` },
  ],
  [
    `they|you|he|she|u|ye|told|sign|app|board|text|email said|told|says|promised|quoted ~7 .? and|now|but? it's|its|it|tis|we're|now ~1 gone|past|been|nearly|almost|now|is|9pm|9 ~2 ${'ten|four|five|six|seven|eight|nine|noon|midnight|dark|hours|hour|days|weeks|two|three|twelve|eleven|half|monday|friday'}`,
    'They said four and it is gone six.',
    { unless: `${PRAISE}|if|only|move|another|chemist` },
  ],
  [
    `my arse|backside|hole|granny .? ~1`,
    'Sleeps four my arse.',
    {
      unless:
        'hurt|hurts|pain|pains|sore|broke|broken|kiss|in|on|off|over|under|fell|cut|swollen|caught|out|up|at|to|with|of|into|injured|burnt|eye-test|for|measured|stood',
    },
  ],
  [
    `advertised|marketed|described|listed|sold|pitched|billed to? me|us? as ~5 .? ~5 ${FACT} ~2`,
    'Advertised as one careful owner. The logbook has four.',
    { unless: `${PRAISE}|address|balance|closed|pending|on-time|birth` },
  ],
  [
    `spite|despite|notwithstanding|regardless of? ~3 undertaking|undertakings|assurance|assurances|commitment|commitments|pledge|pledges|guarantees ~3`,
    'Notwithstanding two undertakings in writing it was not done.',
  ],
  [
    `none|nothing|never|haven't|havent|ain't|not|penny|cent|no ~7 you|they|he|she|ye|u said|promised|swore|told ~2 was|were|would|is|be|me|us|i'd`,
    'I have had none of the refund you said was coming.',
    { unless: `${PRAISE}|what|problem|rude|remember|know|understand|clear` },
  ],
  [
    `was|were|s'posed|supposed to have|receive|get|send|come|hand|return|refund|fix|call|ring|deliver|be|see ~9 .? ~6 still|none|nothing|never|nobody|no|yet|isn't|ain't|wasn't ~2`,
    'I was to receive the note in five days. Still none.',
    { unless: `${PRAISE}|if|i'd|flight|fly|surprised|refund-not|payment|money|card|cash|transfer` },
  ],
  [
    `remember|recall when ~3 you|they|he|she|<name>|roadmap|advert ~3 promised|vowed|said|swore|had|claimed|told|advertised ~2`,
    'Remember when you vowed it was free forever?',
    { despite: ['asked'] },
  ],
  [
    `which spring|summer|autumn|winter|year|friday|monday|decade|tuesday|century ~1`,
    'Coming this spring. Which spring?',
    { despite: ['asked'], unless: 'day|suits|free|invoice|is|in|did|does|can|available|slot' },
  ],
])
