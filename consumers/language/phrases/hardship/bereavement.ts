import type { StatementRule } from '../statement-rule.ts'

type HardshipRule = StatementRule<'protected'>

/** Told as a fact, whatever stands around it: in a request, a doubt or a denial of something else. */
const hard = (phrase: string, example: string, unless = ''): HardshipRule => ({
  phrase,
  tells: 'protected',
  despite: ['negated'],
  unless: unless === '' ? WORK : `${WORK}|${unless}`,
  example,
})

/** A condition one can deny to have. */
const ill = (phrase: string, example: string, unless = ''): HardshipRule => ({
  phrase,
  tells: 'protected',
  unless: unless === '' ? WORK : `${WORK}|${unless}`,
  example,
})

const idiom = (phrase: string, example: string): HardshipRule => ({ phrase, tells: 'protected', isnt: true, example })

/** Who has to do with hardship by trade or for charity, and jests. */
const WORK = 'volunteer|charity|fundraiser|fundraising|conference|lol|lmao|haha|novel|movie|film|episode|celebrity|footballer'

const THINGS =
  'phone|laptop|tablet|battery|car|boiler|line|signal|app|router|broadband|internet|tv|wifi|screen|computer|console|charger|plant|plants|engine|laughing|embarrassment|boredom|nearly|almost|mobile|iphone|ipad|kindle|bike|scooter|meter|fridge|freezer|printer|watch'

const KIN =
  'mother|father|mum|mam|mom|mummy|dad|daddy|husband|wife|hubby|partner|son|daughter|brother|sister|baby|child|nan|nana|gran|granny|grandma|grandmother|grandad|granddad|grandfather|grandpa|aunt|auntie|aunty|uncle|niece|nephew|cousin|fiance|fiancee|parents|parent|twin|mother-in-law|father-in-law|spouse|boy|girl|lad|kid|kids|children|sons|daughters|grandson|granddaughter|missus|papa|mama'

/** "Dad's", "dads". */
const KINS = KIN.split('|')
  .flatMap((it) => [`${it}'s`, `${it}s`])
  .join('|')

const OWN = 'my|our|his|her|me|their|the'

const SO = 'who|has|have|had|just|sadly|suddenly|recently|unexpectedly|unfortunately|also|only|tragically|both|peacefully|then|since'

const BE = 'am|is|are|was|were|been|being|have|has'

/** A death close to the customer. */
export const BEREAVEMENT_RULES: readonly HardshipRule[] = [
  idiom(
    'if|should|when|suppose|imagine i|we|you|one|either|he|she|they|somebody|someone|anything ~3 die|died|dies|dead|ill|sick|disabled|redundant|bankrupt|unemployed|passed|pass',
    'What happens if I died?',
  ),
  idiom('nearly|almost|could|practically|literally have? died|die|dying|dead', 'I nearly died laughing.'),
  idiom(`${KIN} is|are|was|were|been dying to|for ~1`, 'My daughter is dying to meet you.'),
  idiom('died and went|laughing', 'I died laughing.'),
  idiom(
    'neighbour|neighbor|landlord|tenant|occupier|occupant|resident|owner|fella|upstairs ~4 died|passed|dead|deceased|deaf|blind|disabled|bankrupt|unemployed|away',
    'The former tenant passed away.',
  ),
  hard(`${OWN} ~1 late ~1 ${KIN}|${KINS}`, 'It belonged to my late father.', 'running'),
  hard(`my|our|me|his|her ~1 ${KIN} ~1 ${SO}? ${SO}? died|dies|deceased`, 'My mother died in May.', THINGS),
  hard(`${KIN} ${SO}? ${SO}? died|deceased`, 'Since Dad died I manage alone.', THINGS),
  hard('passed|passing|passes away', 'She passed away in the spring.', 'singer|actor|queen|king'),
  hard(
    `${KIN} ${SO}? ${SO}? passed on|in|last|this|yesterday|recently|ago|before|peacefully|suddenly|at|two|three|so|and ~1`,
    'Dad passed last week.',
    'exam|test|driving|message|details|number|phone|interview',
  ),
  hard(`${KIN} ${BE} ~1 dead|dying|terminal`, 'My uncle is dying.', THINGS),
  hard(
    'he|she died|passed on|in|last|this|yesterday|two|three|suddenly|of|from|before|after|at|peacefully',
    'He died on the ninth.',
    'laughing|nearly|almost|exam|test|character|scene|battery',
  ),
  hard('before|since|after|when he|she passed', 'We came here before she passed.', 'exam|test|driving'),
  hard('sadly|suddenly|recently|tragically ~2 died|passed', 'Sadly Bernard died on the second.', THINGS),
  hard(
    'death|loss|passing of|to ~1 my|our|a|his|her ~2',
    'I write after the death of my aunt.',
    'data|luggage|bag|baggage|signal|money|points|policy|life|cover|card',
  ),
  hard(`my|our|his|her ~2 death`, "Since my husband's death I manage alone.", 'life|policy|benefit|cover|will'),
  hard('death|deaths in the|our|my ~1 family', 'There has been a death in the family.'),
  hard('register|report|notify|notifying|reporting|registering ~4 death', 'I need to report a death.'),
  hard('death certificate|certificates', 'I sent the death certificate.'),
  hard(
    'probate|bereaved|deceased|widow|widowed|widower|widowhood|executor|executrix|grieving|stillborn|stillbirth|miscarriage|miscarried|undertaker|crematorium|mourning',
    'I am a widow.',
    'peak|look',
  ),
  ill('bereavement|bereavements|funeral', 'I fly to a funeral.', 'director|directors|plan|plans'),
  hard('estate of my|our|the|mr|mrs|late', 'I handle the estate of my brother.', 'agent'),
  hard(`buried|cremated|burying|cremating my|our|him|her|${KIN} ~1`, 'We buried Mam on Monday.', 'hatchet'),
  hard(
    `lost|losing|lose my|our|his|her ~1 ${KIN}`,
    'We lost our baby in March.',
    'airport|security|crowd|shop|store|supermarket|bet|contact|seat|bag|luggage|toy|teddy|shoe|buggy|signal',
  ),
  hard('lost him|her to|last|in|on|suddenly|two|this', 'We lost her to the illness.'),
  hard('suicide', 'It was suicide.', 'mission|squad|career'),
  hard('took|taken his|her|their own? life', 'He took his own life.'),
  hard('no longer with us', 'Dad is no longer with us.', 'works|staff|manager|colleague'),
  hard(`${KINS} funeral|ashes|wake|passing|death|estate|memorial|headstone|probate`, 'It is for my dads funeral.'),
  hard('his|her|their|memorial ashes|wake|coffin|grave|gravestone', 'His ashes travel with me.'),
]
