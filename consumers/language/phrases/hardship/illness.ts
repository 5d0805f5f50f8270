import { FAILING_THINGS, HAVE_OR_BE, OF_RELATIVES, RELATIVES } from './hardship-words.ts'
import { hard, ill, idiom, type HardshipRule } from './hardship-rows.ts'

const IM = "i'm|im|i|he's|she's|hes|shes|we're|they're|he|she|who's|who|they|we|being|as"

const ILLNESS =
  "dementia|alzheimer's|alzheimers|parkinson's|parkinsons|leukaemia|leukemia|lymphoma|melanoma|chemo|chemotherapy|radiotherapy|radiation|dialysis|epilepsy|epileptic|arthritis|arthritic|autistic|autism|copd|emphysema|sclerosis|fibromyalgia|schizophrenia|paraplegic|quadriplegic|tetraplegic|amputee|amputated|amputation|powerchair|hospice|bedridden|bedbound|housebound|insulin|diabetic|diabetes|crohn's|crohns|colitis|dyslexia|dyslexic|dyspraxia|bipolar|ptsd|suicidal|glaucoma|cataracts|stoma|colostomy|palsy|hemiplegia|osteoporosis|spondylitis|angina|aneurysm|sepsis|lupus|asthmatic|asthma|cystic|parkinsonism|leukemic|mastectomy|pacemaker|oncology|oncologist|nonverbal|non-verbal|adhd|asperger's|aspergers|motor-neurone|encephalitis|meningitis|cirrhosis|scoliosis|rollator|zimmer|macular|tinnitus|long-covid|pneumonia|tuberculosis|cancerous"

/** A serious illness or a disability. */
export const ILLNESS_RULES: readonly HardshipRule[] = [
  idiom('are|r you|u|they|ye ~1 deaf|blind', 'Are you deaf?'),
  idiom('you must be deaf|blind', 'You must be blind.'),
  idiom('an arm and a leg', 'It cost an arm and a leg.'),
  idiom(
    `i'm|i|he's|she's|im|he|she|we|they|we're am|is|are|was? not|no ~2 blind|deaf|disabled|ill|unwell|vulnerable|broke|bankrupt|unemployed|struggling`,
    'I am not disabled.',
  ),
  idiom('deaf ears', 'It fell on deaf ears.'),
  idiom('turn|turned|turning a blind|deaf eye|ear', 'You turned a blind eye.'),
  idiom('blind faith|spot|spots|date|eye|luck|panic|alley', 'It takes blind faith.'),
  idiom('very|really|so|too|quite|pretty|badly|just sick of|and ~2', 'I am so sick of it.'),
  idiom(
    'nearly|almost|practically|about gave|had|have|give ~1 a? ~1 heart|stroke|nervous|breakdown|coronary attack?',
    'I nearly had a heart attack.',
  ),
  idiom(
    'gave|give|giving|gives|giving me|us|my a|an ~1 heart|stroke|coronary|nervous|aneurysm attack|breakdown?',
    'That price gave me a heart attack.',
  ),
  idiom('stroke of ~1', 'A stroke of luck.'),
  idiom('cancer on|of|in|research|charity|this', 'It is a cancer on this country.'),
  ill(ILLNESS, 'I have arthritis.', 'nurse|nurses|teach|website|hospices|heater'),
  hard('wheelchair|wheelchairs|wheel-chair|powerchairs', 'My wife uses a wheelchair.', 'business'),
  ill('wheel chair', 'I use a wheel chair.'),
  ill(
    `my|his|her|our|their|has|have|had|got|having|breast|lung|prostate|bowel|skin|throat|brain|liver|blood|terminal|fighting|battling|with|of|from|stage|four|secondary|bone|kidney|ovarian|the ~1 cancer|tumour|tumor|cancers`,
    "My wife's cancer has come back.",
    'research|donate|donation',
  ),
  ill(
    'cancer|tumour|tumor|transplant patient|treatment|diagnosis|therapy|surgery|ward|has|came|is|had|list|operation|sufferer|survivor|appointment',
    'I am in cancer treatment.',
    'cover|covers',
  ),
  ill(`has|have|with|having|got|had|by ms|mnd|als|hiv|cfs|pots|ibd down's|downs|and|so|which|or|now`, 'She has MS and cannot wait.'),
  ill(`she's|he's|shes|hes|i've|mum's|dad's|having|has|got got? ms|mnd|als|hiv|fnd`, "She's got MS."),
  ill(
    'motor|multiple|muscular|cystic|rheumatoid|cerebral|sickle neurone|neuron|sclerosis|dystrophy|fibrosis|arthritis|palsy|cell',
    'It is motor neurone disease.',
  ),
  ill(
    "down's|downs|tourette's|tourettes|chronic|irritable|rett|long syndrome|fatigue|pain|covid|migraines|illness|condition|bronchitis",
    "Our girl has Down's syndrome.",
  ),
  ill(
    `${IM} ${HAVE_OR_BE}? ~2 blind|deaf|disabled|autistic|paralysed|paralyzed|epileptic|housebound|vulnerable|incapacitated|immunocompromised|handicapped|wheelchair-bound`,
    'I am deaf.',
    'date|choice|account|feature|card|login|link|function|option|button',
  ),
  ill(
    `${RELATIVES} ~1 ${HAVE_OR_BE}|who's|being|goes|gone|going ~2 blind|deaf|disabled|autistic|paralysed|paralyzed|vulnerable|handicapped`,
    'My son is deaf.',
    'account|choice',
  ),
  ill(
    `${OF_RELATIVES} ~1 ~1 blind|deaf|disabled|autistic|paralysed|poorly|ill|dying|terminal|dead|handicapped`,
    "Our lad's autistic.",
    FAILING_THINGS,
  ),
  ill(
    'a|my|our|as|elderly|registered|born|legally|severely|profoundly|physically|mentally|partially|almost|totally|completely|visually|nearly blind|deaf|disabled|sighted|impaired',
    'She is registered blind.',
    'toilet|toilets|access|lift|spot|taste|test|date|account|feature|ear|eye|card|login|option|service|roller|venetian',
  ),
  ill(
    'blind|deaf|disabled passenger|customer|person|man|woman|child|son|daughter|husband|wife|mother|father|mum|dad|pensioner|adult|veteran|traveller|user|badge|parent|brother|sister|student|lady|gentleman|guest|member|kid|partner',
    'I travel with my disabled son.',
  ),
  ill('hard of hearing', 'I am hard of hearing.'),
  ill(
    'partially|visually|hearing|mobility|sight|physically|cognitively sighted|impaired|impairment|disabled|impairments|issues|problems|difficulties|challenged',
    'I am partially sighted.',
  ),
  ill('disability|disabilities|handicap', 'I have a disability.', 'training'),
  ill('guide|assistance|hearing|service|support dog|dogs', 'I come with my guide dog.'),
  ill('hearing|walking|mobility aid|aids|scooter|frame|frames|stick|sticks', 'I left my hearing aid.'),
  ill(
    'crutches|stairlift|braille|prosthetic|prosthesis|catheter|nebuliser|nebulizer|ventilator|cpap|epipen|caregiver',
    'I am on crutches.',
    'skills',
  ),
  ill('blue|disabled badge|parking', 'I have a blue badge.'),
  ill(
    'uses|use|using|need|needs|with|on a|my|his|her walking? frame|cane|walker|stick|zimmer|rollator|crutch',
    'My husband uses a frame.',
    'photo|picture|bike|door|window|memory|usb|fire',
  ),
  ill(
    'one|a|no|missing|lost|false|prosthetic|artificial ~1 leg|arm|eye|limb|sight|legs',
    'I have one leg.',
    'stood|journey|flight|pony|trip|cost|costs|eye-watering|keep|room|return|outbound|first|second|contact|price',
  ),
  ill('step-free|accessible access|room|rooms|route|toilet|entrance|shower', 'Is there an accessible room?'),
  ill('step free', 'Is it step free?'),
  ill('screen reader|readers|magnifier', 'I use a screen reader.'),
  ill('sign language', 'I use sign language.'),
  ill('special|additional|complex needs|assistance', 'My son has special needs.', 'nothing|offer|diet'),
  ill(
    'learning|severe|physical|hidden|mental|speech|intellectual disability|disabilities|difficulties|impairment|handicap|illness',
    'She has learning difficulties.',
    'weather',
  ),
  ill(
    'seriously|critically|gravely|terminally|chronically|very|really|so|too|desperately|extremely|long-term|quite|badly|mentally|mortally ill|unwell|poorly|sick',
    'My father is seriously ill.',
    'run|staffed|managed|laid|organised|organized|done|made|maintained|mannered|informed|designed|written|trained|phone|site',
  ),
  ill(`${RELATIVES} ~1 ${HAVE_OR_BE}|got|fell|gets|who's|taken ~1 ill|unwell|poorly|hospitalised|hospitalized|sick`, 'My mother is ill.'),
  ill(
    "dad's|mum's|mam's|wife's|husband's|son's|daughter's|gran's|nan's|brother's|sister's|he's|she's been|very|really|quite|so? ill|poorly|unwell",
    "Me dad's ill.",
  ),
  ill("i'm|i've|i|we've|im been|am|was|fell|being|be ~2 ill|unwell|poorly|hospitalised|hospitalized", "I've been very ill.", 'at'),
  ill('off|signed|long-term|term off? sick', 'I am signed off sick.'),
  ill('sick pay|leave|note', 'I live on sick pay.'),
  ill(
    'serious|long-term|terminal|life-threatening|life-limiting|incurable|lung|heart|kidney|liver|chronic|underlying|medical|health|brain|lifelong|degenerative|respiratory|autoimmune|spinal|back|head|neurological ~1 illness|disease|condition|conditions|failure|injury|injuries|complications|problems|issues|transplant|trouble|operation|surgery|damage|tumour|tumor',
    'I have a heart condition.',
    'content|financial|airline',
  ),
  ill('illness|ill-health|incapacity', 'Because of illness I cannot come.', 'cover|covers|covered'),
  ill('diagnosed with|as|last|in|this|two', 'I was diagnosed with it in May.', 'fault|router|line|meter|engineer'),
  ill(
    'my|his|her|our|a|the|since ~1 diagnosis|prognosis|seizure|seizures|stroke|heart-attack|surgeon|surgeons|oncologist|chemo|transplant|biopsy|amputation|overdose',
    'Since my diagnosis my hand shakes.',
    'engineer|technician|fault|key|mechanic|sales|travel|beauty|luck|congress|conference',
  ),
  ill(
    'had|has|suffered|suffering|after|since|following|having|recovering ~2 stroke|seizure|seizures|breakdown|fits|transplant|bypass',
    'She has had a stroke.',
    'luck|genius|car|pen|keyboard|fitting|order|ordered|size|dress|perfectly',
  ),
  ill(
    'had|has|having|suffered|after|since|following|recovering|massive|of|my|his|her ~2 heart attack|attacks|failure|bypass|surgery',
    'My husband had a heart attack.',
    'nearly|almost|bill|price|prices|invoice',
  ),
  ill(
    'my|his|her|having|had|undergo|undergoing|undergone|for|after|major|knee|hip|heart|brain|spinal|back|open-heart|eye|need|needs|from|waiting|awaiting ~2 surgery|operation|chemo|op|transplant|amputation',
    'I am recovering from surgery.',
    'hours|system|systems|vet|smooth|dental|doctors|business|manager|appts|appointments|patients',
  ),
  ill('hip|knee|joint|valve replacement|replaced', 'I await a hip replacement.'),
  ill('with|my|a new hip|knee', 'I am home with a new hip.'),
  ill(
    `in|into|from|to|back ~1 hospital|icu|a&e|hospice|intensive|rehab|hdu|nicu`,
    'My wife is in hospital.',
    'app|site|work|works|job|deliver|delivered|delivery|nurse|near|nearest|nearby|shift|close|address|parking|visitors|taxi|wifi|directions|bus',
  ),
  ill('admitted to|hospital', 'She was admitted to hospital.', 'club|university|course|fault|lounge|college|mistake'),
  ill('hospitalised|hospitalized|bedridden', 'I was hospitalised.'),
  ill('intensive|palliative|end-of-life|critical|life care|support', 'My brother is in intensive care.', 'nurse|app|crashes|need'),
  ill('end of life care?', 'He is on end of life care.', 'product|software|version|hardware|router'),
  ill('days|weeks|months to live', 'They gave him weeks to live.'),
  ill('mental|failing|ill|poor|declining|bad health', 'My mental health is bad.', 'cover'),
  ill(
    'suffer|suffers|suffering|struggle|struggling|severe|clinical|have|has|with|from|my|his|her|anxiety ~1 depression|anxiety|panic|ocd|agoraphobia|psychosis|anorexia',
    'I suffer from anxiety.',
    'lol|grocery',
  ),
  ill(
    "can't|cannot|cant|unable|barely|hardly|struggle|struggles|difficulty|trouble|hard ~2 walk|walking|climb|breathe|breathing|stairs",
    'He can barely walk.',
    'if|rollercoaster|hike|minutes|distance|queue|strap',
  ),
  ill(
    "can't|cannot|cant|unable to? stand|kneel|bend|lift|grip for|up|in|down|long|anymore|without|a",
    "I can't stand for long.",
    'bag|suitcase',
  ),
  ill(
    "can't|cannot|cant|don't|doesn't|do|does ~1 see|hear well|very|properly|too|so|anymore|at ~1",
    "I don't see very well.",
    'line|you|call|picture|app|page|screen|button|how',
  ),
  ill('my|his|her|their|failing|poor|losing|lost ~2 eyesight|mobility|sight', 'I lost most of my sight.', 'card|stick|test|phone'),
  hard(
    'these|bad|dodgy|gammy|arthritic|crippled ~1 knees|hips|joints|lungs|spine|heart|back|hip|chest',
    'I cannot get down there with these knees.',
    'give|massage|carry|bag|pack|content|love|bottom|money|legroom|broke|hurts|aching|seat|call|sank|goes|warms|backpack',
  ),
  ill('hands like mine', 'They are hopeless for hands like mine.'),
  ill(
    'severe|seriously|badly|brain|spinal|life-changing ~1 injury|injured|injuries|allergy|allergies|asthma|epilepsy|burns',
    'I have a spinal injury.',
  ),
  ill('on|needs|need|using|uses|my|his|her|own ~1 oxygen', 'He is on oxygen at home.'),
  ill('full-time|her|his|main|unpaid|only carer|caregiver', 'I am her carer.'),
  ill(`care|caring|carer for ~1 my|our|his|her ~2 ${RELATIVES}|${OF_RELATIVES}`, 'I care for my mother.', 'baby'),
  ill('vulnerable|housebound|frail|infirm|immunosuppressed', 'I am classed as vulnerable.', 'security|password|software|data|version'),
  ill('priority services register', 'I am on the priority services register.'),
  ill(`have|hold|her|his|under|got|with ~2 power of attorney`, 'I hold power of attorney.', 'typing'),
  ill('in remission', 'I am in remission.'),
]
