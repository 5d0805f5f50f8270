import { tellEach } from '../tell-each.ts'

/** Whom people tell. */
export const WHOM =
  'everyone|everybody|anyone|anybody|people|folk|folks|others|friends|friend|family|mates|mate|colleagues|colleague|neighbours|neighbour|neighbors|neighbor|sister|brother|mum|mom|mam|dad|mother|father|parents|cousin|cousins|aunt|uncle|daughter|son|boss|clients|client|customers|team|office|street|village|club|group|class|relatives|in-laws|students|members|followers|coworkers|workmates|guests|tenants|residents|landlord|flatmate|housemate|network'
const JOIN =
  'join|switch|use|go|get|try|book|sign|buy|come|move|fly|shop|order|bank|change|subscribe|choose|travel|stay|rent|download|ring|call|insure'

export const RECOMMENDING = tellEach('recommend', {}, [
  [
    'mum|mother|mam|dad|boss|friend|sister|brother|neighbour|colleague|wife|husband|mate|manager|everyone|people|they|he|she said|says|told|keeps|tells ~1 i|we|me|us ~1 should|must|to|need|ought|have ~4',
    'My boss says we should move to you.',
    { isnt: true },
  ],
  [
    `tell|telling|told|advise|advised|urge|urged|urging|encourage|encouraged|encouraging ~4 ${WHOM} ~4 to ${JOIN} ~2 you|your|yours|here|with|them|there|same|one|this|yourselves`,
    'I tell everyone at work to switch to you.',
    { unless: 'not|never|else|avoid|stay|steer|near|keep|get|stop|elsewhere|anywhere|nowhere|ask|me|us|can|cannot|wish|instead' },
  ],
  [
    `told|tell|telling ~4 ${WHOM} ~4 how good|great|happy|well|brilliant|easy|helpful|kind|amazing|fantastic|lovely|quick|much|pleased`,
    'I told all my friends how good it is.',
  ],
  [
    "i'll|we'll|will|gonna|already|be|been|keep|am|i'm spread|spreading the word",
    'I will spread the word.',
    { unless: 'terrible|awful|avoid|bad|worst|not' },
  ],
  ['put|putting ~2 a good|kind word ~2 for|in|with', 'I put in a good word for you.'],
  ['sing|singing|sang|sung your|their|its|her|his praises', 'I have been singing your praises all week.'],
  ['rave|raving|raved about you|your|this|it|them|how', 'I keep raving about you at work.', { unless: "don't|why|others|everyone" }],
  [
    `sent|send|sending|steer|steered|referred|refer|referring|brought|directed|direct ~4 ${WHOM} ~2 to you|yourselves|your|them|here|this|ye`,
    'I have sent three friends to you.',
  ],
  [
    "i've|i|we|we've|have sent|brought|found|got|referred you|ye ~3 customers|customer|clients|client|people|members|member|friends|guests",
    'I have sent you five new customers.',
  ],
  [
    `sent|send|sending ~4 your|their way`,
    'I have sent two families your way.',
    { unless: 'email|cheque|payment|letter|form|parcel|documents|invoice|complaint|love|vibes|hugs|prayers|good' },
  ],
  [
    `put|putting ~4 on to|onto? you|them|ye`,
    'I have put half the office on to you.',
    { unless: 'hold|order|me|us|please|name|invoices|label|sticker' },
  ],
  [`point|pointed|pointing ~2 ${WHOM} ~2 to|towards|toward|at`, 'You are the firm I point people to.', { unless: 'finger|instead' }],
  [
    'pass|passed|passing|gave|given|give|giving|hand|handed ~1 your|their name|number|details|card|website|link ~2 to|on my|a|the|our',
    'I have given your name to my sister.',
    { unless: 'police|ombudsman|lawyer|solicitor|manager|bank|agency|third' },
  ],
  [`gave|given|give|giving ~1 my|our|a|the ~1 ${WHOM} your name|number|details|card|website|link`, 'I gave my sister your number.'],
  [
    `convinced|persuaded|talked|got|getting|persuading|convincing ~3 ${WHOM} ~3 to|into ~1 join|joining|switch|switching|sign|signing|use|using|get|getting|try|book|booking|come|buy|buying`,
    'I convinced my sister to join as well.',
    { unless: 'out' },
  ],
  ['on|following|took my recommendation|advice|say-so|referral', 'Two of them signed up on my recommendation.'],
  ['followed|following|taken|took my advice', 'The committee has followed my advice and booked with you.'],
  ['vouch|vouched|vouching for you|them|this|it|the|your|these', 'I can vouch for these people.'],
  [
    'suggest|suggested|suggesting you|your|it|them|this ~2 to my|our|a|all|every|everyone|anyone|other|friends|clients',
    'I suggested it to every client.',
    { unless: 'idea|change' },
  ],
  ["i'll|i|we|we'll|i'd|will|be put|putting you|your|this|them ~3 forward to|for my|our|the", 'I will put you forward to our committee.'],
  [
    "i'll|i|will|we'll|we|definitely|already|be|been tell|told|telling all|everyone|everybody|people|my|our ~3 about you|your|this|how|it",
    'Will definitely tell my friends about you.',
    { unless: 'awful|terrible|bad|shocking|disgrace|worst|disgusting|treated|avoid|complaint|rude|poor|appalling|mess|scam|not|never' },
  ],
  [
    `told|telling|tell ~3 ${WHOM} ~3 you're|they're|it's|are|is|there's the|no|really ~1 best|better|only|good|great|brilliant`,
    'I told my sister you are the best.',
    { unless: 'not|never|me' },
  ],
  ['friends|everyone|everybody|neighbours|family to do the same|likewise', 'I will tell my friends to do the same.'],

  [
    'give|gave them|it|this|these|him|her|<name> a go|try|shot|whirl|chance|ring|call|bell',
    'Honestly, give them a go.',
    { unless: "didn't|decided|asked|i'll|i|we|you|wanted|please|tried", despite: ['conditional'] },
  ],
  [
    "won't|wont|not|never look|regret ~1 back|it|this|coming",
    "You won't regret it.",
    { despite: ['conditional', 'negated'], unless: 'i|we|me' },
  ],
  [
    "won't|wont|not|never be ~1 disappointed|sorry",
    "You won't be disappointed.",
    { despite: ['conditional', 'negated'], unless: 'i|we|me' },
  ],
  ['look no further', 'Looking for a garage? Look no further.', { despite: ['conditional'] }],
  [
    `do yourself|yourselves a favour|favor and? get|book|join|try|use|switch|sign|buy|go|download|ring|call`,
    'Do yourself a favour and join.',
    { despite: ['conditional'], unless: "elsewhere|avoid|else|away|don't|dont|not|never" },
  ],
  [
    "can't|cannot|can|cant|won't not? go wrong with|here|at|using",
    "You can't go wrong with these people.",
    { despite: ['conditional'], unless: 'price|prices' },
  ],
  ['a must ~1 have|buy|visit|see|stay', 'It is a must have for every traveller.'],
  [
    'must-have|must-buy|must-try|must-stay|must-visit for|if|app|product|lounge|place|hotel',
    'A must-have for parents.',
    { despite: ['conditional'] },
  ],
  ['what are you waiting for', 'Sign up, what are you waiting for.', { unless: 'refund|me|my', despite: ['asked'] }],
  [
    "don't|dont|do not? hesitate|think to|twice|about book|use|buy|join|try|sign|call|just|go|get|and",
    "Don't hesitate to use them.",
    { despite: ['conditional', 'negated'] },
  ],
  [
    'get yourself|yourselves|ur|one over|on|down|set|signed|onto|to|a|an|this|one',
    'Get yourself signed up.',
    { unless: 'ready|together|refund', despite: ['conditional'] },
  ],
  [
    'just|seriously|honestly|friends|folks|people|everyone|please go|sign|get with|up|on|for this|these|<name>|with|it|them',
    'Just go with these.',
    { unless: "i|me|want|wanted|let|can't|won't|you|we", despite: ['conditional'] },
  ],
  [
    'parents|travellers|travelers|students|folks|teachers|freelancers|landlords|drivers|everyone|everybody|ladies|lads|guys|mums|runners|commuters book|try|use|join|get|take|go|choose|buy this|these|it|with|them|<name>',
    'Parents, book these people.',
    { unless: "should|don't|avoid|can|who|why|trying|would|let", despite: ['conditional'] },
  ],
  [
    `everyone|everybody|anyone|people|anybody ~5 should|ought|must to? ~1 ${JOIN}|have|own|be this|these|it|one|them|using|with|on`,
    'Everyone should use this.',
    { unless: 'avoid|aware|not|able|careful|stop' },
  ],
  [
    `looking for ~6 this|these|they is|are|it the? one|ones|place|people|answer`,
    'If you are looking for a good plumber, these are the ones.',
    { despite: ['conditional'] },
  ],
  [
    `if you|anyone|you're|your ~6 stay|try|use|call|ring|go|book|choose|join here|these|this|them|with`,
    'If you are ever in town, stay here.',
    { despite: ['conditional'], unless: "i|don't|avoid|can|could|will|would|my|not|never|you'll|might|get|want" },
  ],
  [
    'ring|try|call|ask|use them|these|this|here|<name> first|instead',
    'Anybody with a leak: ring them first.',
    { unless: 'i|we|you|should|to|please|had|my|your' },
  ],
  [
    `signed|joined|booked|switched|opened|come|coming|signing ~6 because|cos|cause|after|on i|my ~1 kept|told|keep|recommended|said|strength|going|raved`,
    'My cousin joined because I told her how easy it was.',
    { despite: ['third'] },
  ],
  [
    `kept|keep telling ~1 him|her|them|people|everyone|everybody ~1 to|how|you|about`,
    'I kept telling him to get one.',
    { unless: 'not|bad' },
  ],
  [
    `already|definitely|certainly|i|i've|have|be|will telling|told|tell everyone|everybody|all|half ~2 nursery|work|school|friends|family|club|office|neighbours|colleagues`,
    'I have told everyone at school.',
    { unless: 'not|avoid|bad|never|steer|stay|terrible|awful|warn' },
  ],
  [
    'told|tell ~1 my|the|our boss|manager|head|committee|board|management|team|school ~2 should|ought|to|must roll|buy|switch|use|adopt|get|order|join|stay',
    'I told my boss we should buy it for everyone.',
    { unless: 'not|never|avoid|stop' },
  ],
  [
    'saying|said|says|say|wrote|posted ~2 everyone|everybody|people|anyone ~5 should|ought|must ~1 be|use|join|switch|get|try|have|go',
    'I posted that everyone should be on it.',
    { despite: ['third'], unless: 'not|avoid' },
  ],
  [
    'posted|blogged|tweeted|wrote|writing|review|spoke|shared|sharing|podcast about|you|your ~3 forum|group|page|glowing|positive|five-star|shout|lovely|great',
    'I posted about you in our group, a glowing one.',
    { unless: 'complaint|bad|negative|not|terrible' },
  ],
  ['giving|gave|give you|your|them ~2 a shout|plug|shout-out|mention out? ~1 on|in|at', 'I am giving you guys a plug on my show.'],
  [
    'to anyone|anybody|everyone|whoever|those|people|all ~8 do|go|just|join|sign|try|book|ring|get it|for|up|them|join|go|one|with|now ~1',
    'To anyone on the fence: go for it.',
    { unless: "not|don't|avoid|never|i|who|if|beware|warning" },
  ],
  [
    `there|there's|is|there's only is? one place|firm|bank|company|shop|choice for`,
    'There is only one place for a wedding.',
    { unless: 'problem|way' },
  ],
  [
    "dont|don't bother|be|waste|look with|bothering|looking|time anyone|anybody|anywhere|with|the|on ~1 else|others|rest",
    "Don't bother with anyone else.",
    { despite: ['negated', 'conditional', 'reported'], unless: 'them|this|these' },
  ],
  ['no second|second-guessing thoughts|thought|doubt', 'Take this one, no second thoughts.'],
  ['my|our|your go-to', 'This is my go-to place for gifts.'],
  [
    "well|definitely|really|certainly|is|it's worth a|the|checking|trying ~1 try|look|visit|detour|out",
    'Well worth a visit.',
    { unless: "isn't|hardly|if|mousse" },
  ],
  [
    'anyone|everybody|everyone|whoever|people|folk who|that ask|asks|asked|wants|needs ~6 to|with|should use|book|join|go|you|get|try',
    'Anyone who asks me should go with you.',
    { unless: 'not|avoid|never|anywhere|elsewhere|away' },
  ],
])
