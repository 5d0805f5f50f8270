import { FAILING_THINGS, HAVE_OR_BE, OF_RELATIVES, RELATIVES } from './hardship-words.ts'
import { hard, ill, idiom, type HardshipRule } from './hardship-rows.ts'

const OWN = 'my|our|his|her|me|their|the'

const SO = 'who|has|have|had|just|sadly|suddenly|recently|unexpectedly|unfortunately|also|only|tragically|both|peacefully|then|since'

/** A death close to the customer. */
export const BEREAVEMENT_RULES: readonly HardshipRule[] = [
  idiom(
    'if|should|when|suppose|imagine i|we|you|one|either|he|she|they|somebody|someone|anything ~3 die|died|dies|dead|ill|sick|disabled|redundant|bankrupt|unemployed|passed|pass',
    'What happens if I died?',
  ),
  idiom('nearly|almost|could|practically|literally have? died|die|dying|dead', 'I nearly died laughing.'),
  idiom(`${RELATIVES} is|are|was|were|been dying to|for ~1`, 'My daughter is dying to meet you.'),
  idiom('died and went|laughing', 'I died laughing.'),
  idiom(
    'neighbour|neighbor|landlord|tenant|occupier|occupant|resident|owner|fella|upstairs ~4 died|passed|dead|deceased|deaf|blind|disabled|bankrupt|unemployed|away',
    'The former tenant passed away.',
  ),
  hard(`${OWN} ~1 late ~1 ${RELATIVES}|${OF_RELATIVES}`, 'It belonged to my late father.', 'running'),
  hard(`my|our|me|his|her ~1 ${RELATIVES} ~1 ${SO}? ${SO}? died|dies|deceased`, 'My mother died in May.', FAILING_THINGS),
  hard(`${RELATIVES} ${SO}? ${SO}? died|deceased`, 'Since Dad died I manage alone.', FAILING_THINGS),
  hard('passed|passing|passes away', 'She passed away in the spring.', 'singer|actor|queen|king|candle|router|plant|phone|battery'),
  hard(
    `${RELATIVES} ${SO}? ${SO}? passed on|in|last|this|yesterday|recently|ago|before|peacefully|suddenly|at|two|three|so|and ~1`,
    'Dad passed last week.',
    'exam|test|driving|message|details|number|phone|interview',
  ),
  hard(`${RELATIVES} ${HAVE_OR_BE} ~1 dead|dying|terminal`, 'My uncle is dying.', FAILING_THINGS),
  hard(
    'he|she died|passed on|in|last|this|yesterday|two|three|suddenly|of|from|before|after|at|peacefully',
    'He died on the ninth.',
    'laughing|nearly|almost|exam|test|character|scene|battery',
  ),
  hard('before|since|after|when he|she passed', 'We came here before she passed.', 'exam|test|driving'),
  hard('sadly|suddenly|recently|tragically ~2 died|passed', 'Sadly Bernard died on the second.', FAILING_THINGS),
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
  hard(`buried|cremated|burying|cremating my|our|him|her|${RELATIVES} ~1`, 'We buried Mam on Monday.', 'hatchet'),
  hard(
    `lost|losing|lose my|our|his|her ~1 ${RELATIVES}`,
    'We lost our baby in March.',
    'airport|security|crowd|shop|store|supermarket|bet|contact|seat|bag|luggage|toy|teddy|shoe|buggy|signal',
  ),
  hard('lost him|her to|last|in|on|suddenly|two|this', 'We lost her to the illness.'),
  hard('suicide', 'It was suicide.', 'mission|squad|career'),
  hard('took|taken his|her|their own? life', 'He took his own life.'),
  hard('no longer with us', 'Dad is no longer with us.', 'works|staff|manager|colleague'),
  hard(`${OF_RELATIVES} funeral|ashes|wake|passing|death|estate|memorial|headstone|probate`, 'It is for my dads funeral.'),
  hard('his|her|their|memorial ashes|wake|coffin|grave|gravestone', 'His ashes travel with me.'),
]
