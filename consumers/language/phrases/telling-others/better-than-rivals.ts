import { tellEach } from '../tell-each.ts'
import { RIVAL_FIRM, MORE, ANOTHER_ONE, RIVAL_PLACE, RIVAL } from './rival-words.ts'

const YOU = "you|u|yous|youse|ye|y'all|yall|you're|youre|you've|youve|your|ur|yours|urs|here|this"
const WELL =
  "did|do|don't|dont|doesn't|didn't|never|gave|give|gives|got|get|found|find|sorted|fixed|answer|answered|answers|takes|had|has|have|lets|let|opened|opens|brought|bring|brings|is|are|was|were|always|actually|just|it's|only|paid|pay|send|sent|told|tell|took|take|can|could|know|knows|break|made|managed|mend|mended|charge|picked|pick|rang|call|called|listened|listen|handle|handled|need|needed|works|work|every|i|i've|we|nobody|no|not|she|he|everyone|there's|one"
/** What other firms do badly. */
const BADLY =
  "never|couldn't|couldnt|wouldn't|wouldnt|won't|can't|cant|cannot|didn't|didnt|don't|dont|doesn't|kept|keeps|keep|crashed|crashes|lost|loses|broke|breaks|hurt|hides|hide|ignored|ignores|refused|refuses|failed|fails|overcharged|forgot|messed|rushed|rushes|laughed|missed|dropped|drops|nickel|lied|dithered|threw|throw|throws|blocked|bounced|tried|left|ruined|took|wanted|charged|charges|charge|demanded|quoted|quoting|made|makes|make|used|always|would|sent|asked|said|had|let|needed|needs|wasn't|weren't|isn't|aren't|were|was"
const FAIL_HERE =
  "want|wants|still|waiting|charge|weeks|months|worse|slower|dearer|crash|crashes|hides|throws|can't|cant|cannot|won't|wont|isn't|aren't|nothing|haven't|hasn't|refuse|ignore|lost|made|unlike"
const NOT =
  "not|isn't|aren't|isnt|arent|no|if|hope|hoped|expected|thought|supposedly|said|says|used|whether|told|would|could|should|claims|once|longer|cannot|can't|you'd|reckons|promised|match"

/** Comparisons in which this firm comes out ahead of a named or unnamed other. */
export const BETTER_THAN_RIVALS = tellEach('better_here', {}, [
  [
    `whereas|while|and|but yours|here|you|your|with ~2 hides|takes|makes|throws|crashes|leaves|costs|charges|refuses|loses|still`,
    'Theirs shows it all on one page, whereas yours hides it.',
    { isnt: true, unless: 'minute|minutes|only|half|time' },
  ],
  [
    `you|you're|youre|your|ur|yours|yous|ye|y'all|here|this|way|far|much|miles|lot|bit|so|loads ~5 ${MORE} ~5 than|then ~1 ${RIVAL}|theirs|them|they|those|competitor|competitors|last|other|others|previous|former`,
    'Your rates are far better than theirs.',
    {
      unless:
        `${NOT}|you|room|seat|version|model|branch|time|week|month|year|website|desktop|average|usual|normal|before|ones|one|day|staff|visit|order|night|terminal|model|camera|it|photo|picture|size|bit|models|first|then`.replace(
          '|you|',
          '|',
        ),
    },
  ],
  [
    `than ~2 ${RIVAL_FIRM}|they|theirs|them|those ~2 ever|did|does|do|had|managed|charged|charge|could ~2`,
    'You found it sooner than they ever did.',
    { unless: `${NOT}|rather|other|more|expected|time|advertised|better|staff|you` },
  ],
  [
    `more|less|fewer|better|faster|sooner|quicker|further ~5 here|you|yours|yous|ye|lines|service ~3 than|then ~7 ${RIVAL_FIRM}|last|other|previous|old|anywhere|elsewhere|former|theirs|anyone|before ~3`,
    'My kids learnt more in a week here than in a month with the last tutor.',
    { unless: `${NOT}|nothing|you'd|time|year|visit|website` },
  ],
  [
    `${ANOTHER_ONE} ~1 ${RIVAL_PLACE} ~3 ${BADLY} ~9 ${YOU} ~2 ${WELL}`,
    'The other dentist rushed me, you take your time.',
    { despite: ['negated', 'third'], unless: `${FAIL_HERE}|never charged|miss|lets|gives|offers|better|least|always answered` },
  ],
  [
    `${RIVAL_FIRM} ~1 never|couldn't|couldnt|wouldn't|wouldnt|can't|cant|crashed|crashes|lost|broke|hides|hide|ignored|refused|failed|fails|overcharged|forgot|kept|keeps|tried|always|just|took|wanted|quoted|quoting|charged|charges|charge|would|made|makes|left ~9 ${YOU} ~2 ${WELL}`,
    'Larkfone kept cutting out, you never do.',
    { despite: ['negated', 'third', 'hedged'], unless: `${FAIL_HERE}|if|problem|less|free|lets|gives|better|my|account|app` },
  ],
  [
    `<name> never|couldn't|couldnt|wouldn't|wouldnt|can't|crashed|crashes|lost|hides|ignored|refused|failed|overcharged|forgot|kept|keeps|tried|wanted|quoted|charged|charges|threw ~9 yours|you|urs|here|these ~2 ${WELL}`,
    'Larkfone kept cutting out, you never do.',
    {
      despite: ['negated', 'third', 'hedged'],
      unless: `${FAIL_HERE}|if|problem|less|free|lets|gives|better|my|account|app|agent|driver|told|said`,
    },
  ],
  [
    `${RIVAL_FIRM} ~3 would|could|did|had|have never|not ~7 you|u|yours|here|yous|ye`,
    'Barclays would never have caught that, you did.',
    { despite: ['negated', 'third', 'hedged'], unless: `charged|treated|done this|kept|if|want|left|made|you're|lied|doing` },
  ],
  [
    `unlike|not like ~3 ${RIVAL}|last|old|former|previous|other|others|them|rest|competition|big|large|most|your|some ~3 ${RIVAL_PLACE}|competitors|competition|chains|you|here|this|yours`,
    'Unlike our former supplier, you answer the phone.',
    {
      despite: ['negated'],
      unless: `don't|dont|can't|cannot|even|not|won't|refuse|charge|charges|only|no|still|nothing|worse|rude|never|didn't|them|you'd`,
    },
  ],
  [
    `unlike those|that|the ~1 of ~1 our|my|the|your|other ~1 ${ANOTHER_ONE}|competitors|rivals|others ~2`,
    'Your bills are clear, unlike those of our former provider.',
    { unless: `not|no|don't|can't` },
  ],
  [
    `nobody|no-one|noone|none|nowhere|no|never|not|isn't|ain't|nothing ~9 as ~1 good|fast|quick|nice|reliably|reliable|helpful|well|friendly|cheap|quickly|kind|easy|clear|clean|fresh|patient|careful|thorough as ~1 you|yous|yours|ye|y'all|u|here|this ~1`,
    'There is nobody round here who fries fish as well as you.',
    { despite: ['negated'], unless: "you're|your|expected|used|advertised|it|was|think|you'd|hoped|last" },
  ],
  [
    `nobody|no-one|noone|none|no|not|nowhere|doesn't|don't|didn't|isn't|can't|never ~5 comes|come|gets|get|near|came|touch|hold|patch|touches|holds ~2 near|close|candle|to|on ~2 you|your|yours|yous|ye|here|this|y'all ~2`,
    'Nobody comes near your price.',
    { despite: ['negated'], unless: 'me|signal|through|room|i|hotel|answer|help|offer|lounge|hungry|around|phone|back' },
  ],
  [
    `nobody|no-one|noone|nowhere|no else|other ~5 does|stocks|sells|makes|offers|manages|serves|delivers|listens|would ~6`,
    'Nobody else in town stocks wide shoes.',
    {
      despite: ['negated'],
      unless:
        'charges|problem|problems|worse|complaint|access|card|knows|pin|fault|queue|transaction|account|app|option|choice|money|information|way|reason|issue|treats|lies',
    },
  ],
  [
    `none|not of|one ~1 them|em|others ~2 ever|could|would|did|has|have|had|delivered|knew|answered|managed|came|matched ~7 you|y'all|yous|ye|u|here|yours|this`,
    'None of them ever knew my name like you do.',
    { despite: ['negated', 'third'], unless: 'your|staff|refund|account|answered|you told|yourselves|lass|owt' },
  ],
  [
    `yours|you|you're|ur|your ~3 the? only ~1 one|ones|pair|place|app|company|firm|shop|people|bank|thing|crowd ~2 that|who|which|to|my|i|where|can|could|with ~4`,
    'Yours is the only pair that fits.',
    {
      unless:
        "doesn't|don't|charges|charge|can't|won't|problem|complaint|wants|want|not|reason|worst|slowest|refused|issue|still|never|who hasn't|nobody|hold",
    },
  ],
  [
    `you're|youre|you|yous|yours ~2 the ones|one|people|crowd|lot who|that ~1 fixed|saved|found|sorted|answered|listened|got|cured|helped|mended|solved|spotted|did ~3`,
    'Every other vet gave up, you are the ones who saved him.',
    { unless: 'not|told|called|wrong' },
  ],
  [
    `blows|blow|blew|knocks|puts|put|leaves ~1 theirs|them|${RIVAL_FIRM}|the|others|those ~6 away|water|shame|dust|shade|hat ~1`,
    'Your choice of films blows theirs away.',
    { unless: `${NOT}|me|us|yours|you're|person|you've|her|him|i|people` },
  ],
  [
    `take|choose|pick|prefer|rather|recommend ~1 you|yours|yous|ye|this ~2 over|above|instead ~3 ${RIVAL_FIRM}|any|other|others|the|my|all|them|big|theirs|anyone ~3`,
    "I'd take you over Larkbank any day.",
    { despite: ['hedged'], unless: `${NOT}|phone|email|to|call|room|money|refund`.replace('|would', '') },
  ],
  [
    `left|ditched|dumped|quit|dropped|leaving ${RIVAL} ~3 because|cause|cos|for|since|as ~3 your|you|yours|ur|here|this ~4`,
    'Left Larkflix because your films are better.',
    { unless: "not|no|regret|wish|mistake|wrong|miss|can't|but|still" },
  ],
  [
    `came|come|moved|switched|changed|swapped|transferred over|across|here|to|back? ~2 from ${RIVAL}|another|my ~7 finally|now|best|never|better|glad|happy|love|difference|works|bars|wow|relief|brilliant|no|regret|easier|cheaper|impressed|saved|lovely|great|amazing|delighted`,
    'Came over from Larkfone and finally have a signal.',
    { unless: "worse|mistake|wish|not|slower|still|waiting|but|address|house|nothing|account|charged|can't|haven't" },
  ],
  [
    `went|gone|tried|flirted|left|strayed|moved ~2 away|to|with|elsewhere|another|for ~6 came|come|coming|crawled|crawling|back back|to|because|cause|here ~2 yours|you|your|here|because|again|cause`,
    'I went to another gym and came back to you.',
    { unless: 'room|desk|counter|office|later|hotel|shop|queue|phone|home|store|complain|airport|refund' },
  ],
  [
    `glad|happy|relieved|thankful|lucky|grateful|thank ~1 i'm|im|we're|to|i|that|heaven|god|we be|am|are|have|chose|picked|found|came|went|with ~3 you|yours|here|ye|yous|this|your ~1 and|not|instead|rather|now ~2 ${RIVAL_FIRM}|them|another|other|that|old|last`,
    'So glad I am with you and not with them.',
    { despite: ['negated'], unless: `you're|wrong|leaving` },
  ],
  [
    `half|third|fraction|tenth|quarter the|of|as ~1 price|cost|time|clicks|money|effort|fee|fees|steps ~3 of|than|that|at|${RIVAL_FIRM} ~2 ${RIVAL_FIRM}|other|last|old|previous|competition|others|theirs|elsewhere`,
    'Your mattress was half the price of the other one.',
    { unless: `${NOT}|offer|sale|they|get|for|elsewhere|there|than you` },
  ],
  [
    `pay|paying|paid|costs|cost|save|saving|spend ~4 less|half|fewer|third|fraction ~2 with|than|of|to|here ~1 you|yours|i|what|we|ye|yous ~5 ${RIVAL_FIRM}|last|old|previous|other|others|did`,
    'I pay forty a month less than I did with the last firm.',
    { unless: `${NOT}|elsewhere|more|year|they|month than` },
  ],
  [
    `you|u|ye|yous ~3 did|do|done|fixed|sorted|found|managed|achieved|solved ~2 in ~2 minutes|minute|seconds|sec|hour|day|min|mins|days|week ~2 what|that ~5 ${RIVAL_FIRM}|they|them|others|other|last|couldn't|took|the ~5`,
    'You did in three minutes what the agent could not in three days.',
    { unless: 'worse|promised' },
  ],
  [
    `what you|yous|ye|u do|did|managed|fixed ~3 minute|minutes|hour|day|seconds ~1 took|takes|cost|needed ~2 them|${RIVAL_FIRM}|others|last|other|the`,
    'What you do in a minute took them an afternoon.',
  ],
  [
    `you|you're|yours|yous|ye|your|this ~2 streets|miles|leagues|way|far|light-years|cut|worlds|head|better|clearer ~3 ahead|above|superior|apart|better|clearer ~2 of|to|from|than|by|when ~2 ${RIVAL_FIRM}|last|them|they|theirs|old|others|previous|far|it|the`,
    'You are streets ahead of the last nursery.',
    { unless: `${NOT}|schedule|time|queue|worse|price` },
  ],
  [
    `with|at|on|from the|my|our|other|that|${RIVAL_FIRM} ~1 ${ANOTHER_ONE}|${RIVAL_FIRM}|${RIVAL_PLACE} ~1 ${RIVAL_PLACE}|it|i|we|they|you ~6 never|always|wait|weeks|hours|hour|forever|nobody|no|constantly|hold|fight|charged|forty|struggled|days|nothing ~7 here|you|yours|with|now ~3 ${WELL}|it's|minute|same`,
    'With the other firm I waited weeks, here it took a day.',
    {
      despite: ['negated', 'third'],
      unless: `${FAIL_HERE.replace('weeks|', '').replace('made|', '').replace('nothing|', '').replace('waiting|', '')}|free|problem|never had|charged`,
    },
  ],
  [
    `others|rest|competitors|rivals|chains|supermarkets all|just|would|only|always? ~1 ${BADLY} ~8 you|yours|here|ye|yous ~2 ${WELL}`,
    'The others all charge for it, you never do.',
    { despite: ['negated', 'third'], unless: `${FAIL_HERE.replace('charge|', '')}|lets|gives|manage` },
  ],
  [
    `dearer|pricier|more|expensive ~5 than ~5 but ~2 you|your|yours|it's|worth|here|the ~5 ${MORE}|worth|clean|friendly|works`,
    'You are dearer than the market but your meat is far nicer.',
    { unless: `${NOT}|elsewhere|theirs` },
  ],
  [
    `my|our|the last|old|previous|former|other ~1 ${RIVAL_PLACE} hurt|lost|left|broke|overcharged|rushed|messed|missed|ruined|lied|forgot|ignored|kept|needed|demanded|threw|laughed|dithered|cancelled|botched|fobbed ~3 me|us|our|my|him|her|it|weeks|hours|days|them|every|the ~4`,
    'My last dentist hurt me every time.',
    { despite: ['third'], unless: "you're|same|again|better|also|too|your|problem|issue|yesterday|today|left me|never" },
  ],
  [
    `your competitors|competitor|rivals|competition ~1 all|just|always|never|still|makes|make|pester|pesters|couldn't|can't ~2 make|made|makes|pester|pesters|charge|charged|hide|kept|keep|never|put|lied|couldn't|talk|me ~6`,
    'Your competitors all make me talk to a robot.',
    { despite: ['negated'], unless: `you're|free|better|less|nothing|within|day` },
  ],
  [
    `every|all|three|four|two|several|other ~1 other|of ~1 ${RIVAL_PLACE} ~1 couldn't|said|refused|wanted|quoted|gave|failed|charged|told|laughed|misdiagnosed ~8 you|you're|yours|these|here|this ~2 the? ~1 fixed|saved|found|did|got|ones|sorted|actually|only|spotted|helped`,
    'Every other vet said no, you saved him.',
    { despite: ['third', 'negated', 'reported'], unless: `${FAIL_HERE}|lets` },
  ],
  [
    `never had|got|seen|received|experienced|been ~3 that|this|it|service|treated|such|so|like ~4 from|at|with|anywhere|by any|anyone|another|other|others|my|${RIVAL_FIRM}|elsewhere|else ~3`,
    'I never had that from any other firm.',
    { despite: ['negated'], unless: 'problem|problems|issue|trouble|bad|worse|rude|poor|terrible' },
  ],
  [
    `wouldn't|wouldnt|won't|not|never ~1 go|going|be|switch|switching|swap|move ~1 back ~1 to ~5 now|after|since|than ~5 you|yours|here|this|having`,
    'I would not go back to Larkbox now that I use yours.',
    { despite: ['negated', 'hedged'], unless: "room|hotel|you're|waste|horrible|until|if" },
  ],
  [
    `yours|you|your|this|here ~2 is|are|was|were|has|have|do|does|never|always|just|actually ~5 theirs|they|others|other|rest|competition ~1 is|are|was|were|has|have|do|does|never|always|charge|charges|charged|isn't|weren't|wasn't|not|aren't|don't ~2 ${BADLY}|not|always|never|broken|out|slow|dirty|hours|weeks|rude|fortune`,
    'Yours is clean, theirs was always dirty.',
    { despite: ['negated', 'third'], unless: `${NOT}|than|better|so|because` },
  ],
])
