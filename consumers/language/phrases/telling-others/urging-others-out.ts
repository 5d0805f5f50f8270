import { DO_NOT, MEANT_FOR_FIRM, OF_SPEAKER, OTHER_THAN_FIRM, DEAL_WITH, TRADED, RIVAL_TRADES, READERS_CALLED } from './shunning-words.ts'
import { tellEach } from '../tell-each.ts'

const READER = {
  despite: ['conditional', 'negated', 'third', 'reported'],
  stands: 'first',
  without: OF_SPEAKER,
  unless: OTHER_THAN_FIRM,
} as const

const ANYWHERE = { despite: ['conditional', 'negated', 'third'], without: OF_SPEAKER, unless: OTHER_THAN_FIRM } as const

const THESE = 'this|these|them|here|yours'

/** Whoever is let down bids the readers stay away, whatever the trade. */
export const URGING_OTHERS_OUT = tellEach('warn', {}, [
  [
    `${DO_NOT} ever? ${DEAL_WITH} ~5 ${THESE}|there|with`,
    "Don't ride with these cowboys at night.",
    { ...READER, without: `${OF_SPEAKER}|it|back|off` },
  ],
  [`do not ever? ${DEAL_WITH} ~5 ${THESE}|there|with`, 'Do not migrate to them.', { ...READER, without: `${OF_SPEAKER}|it|back|off` }],
  [
    `${DO_NOT}|not ever? buy|get|take|sign|order|book|accept|touch|trust|join ~2 ${TRADED} ~1`,
    "Don't buy the season ticket.",
    { ...READER, stands: 'first', without: `${OF_SPEAKER}|it|off` },
  ],
  [
    `${READERS_CALLED} ~7 ${DO_NOT}|not ${DEAL_WITH} ~4`,
    'Small shop owners please never put your orders through this.',
    {
      ...ANYWHERE,
      without: 'who|why|i|they|you|we|do you|did|said|says|are|is|was|were|have|has|can|would|to|should|will|told',
      unless: `${OTHER_THAN_FIRM}|who|why|when|how`,
    },
  ],
  [
    `${READERS_CALLED} ~6 ${DO_NOT}|not|avoid|beware|nope|no , ~1 this|these|here|them|it|place|ever|bank|firm ~1`,
    'Anyone looking for a plumber: not this place.',
    { ...ANYWHERE, without: 'who|why|i|they|you|we|did|said|says|are|is|was|were|have|has|can|would|to|should|will|told|like|know|have' },
  ],
  [
    `nobody|no-one|noone|none ~1 buy|book|use|order|sign|join|rent|hire|eat|shop|trust|fly|enrol|register|subscribe|download|invest|ride|sail|bank|open|click|go|give|put|waste ~5`,
    'Nobody buy the season card please.',
    {
      ...ANYWHERE,
      despite: ['negated', 'reported', 'conditional', 'asked'],
      without: 'need|is|was|has|will|can|does|did|could|i|we|to|wants|seems|bothers|ever',
      unless: `${OTHER_THAN_FIRM}|wants|able`,
    },
  ],
  [
    `nobody|no-one|noone|no ~2 should|shud|shd|ought|must ever|even|to? ${DEAL_WITH} ~4`,
    'No parent should send a child here.',
    { ...ANYWHERE, without: 'have|has|wait|be|pay|through|i|doubt|way', unless: `${OTHER_THAN_FIRM}|treated` },
  ],
  [`let nobody|none|no-one|noone ${DEAL_WITH} ~3`, 'Let nobody open an account there.', { ...ANYWHERE }],
  [
    `under|in no circumstances|circumstance|account|way ~2 ${DEAL_WITH} ~3`,
    'Under no circumstances eat here.',
    { ...READER, despite: ['negated', 'conditional', 'third', 'reported'] },
  ],
  [
    `no|not way|chance|how would i|we ~1 let|trust|send|put|allow|recommend ~3`,
    'No way would I let my gran sign up.',
    { despite: ['negated', 'asked', 'hedged'], unless: 'refund|me|us' },
  ],
  [`hands|paws off this|these|them|here ~2`, 'Brides, hands off this shop.', { ...READER }],
  [`dodge|swerve|boycott|shun|shunning|swerving ~4 at all|any cost|costs`, 'Dodge the Sunday boat at all cost.', ANYWHERE],
  [
    `walk|run|scroll|drive|turn|swipe|keep straight|right|walking|scrolling|running|driving? on|past|away|around|left|right lads|people|folks|guys|now|while|before|and|this|these|them|pick|choose|find|ladies`,
    'Walk on past lads.',
    READER,
  ],
  [`pass on this|these|that lot|one|place|firm|mob|crowd|people|company`, 'Pass on this lot.', { ...READER }],
  [
    `definite|hard|firm|big|massive|huge|flat|absolute no|nope|pass|avoid from|for me|us`,
    'A hard no from me.',
    { unless: 'upgrade|offer|insurance' },
  ],
  [`nope nope`, 'Nope nope nope.', { unless: 'i|need|that|thanks', despite: ['negated'] }],
  [
    `save yourself|yourselves ~1 the|all? ~2`,
    'Save yourself the 1200.',
    { stands: 'first', despite: ['conditional', 'third', 'reported'], unless: 'buy|get|i|and book|great|best|love|postage|fare' },
  ],
  [
    `${READERS_CALLED} ~3 beware|warned|aware|caution`,
    'Restaurant owners beware.',
    {
      despite: ['conditional', 'negated', 'third'],
      unless: `scam|scammers|phishing|texts|email|dog|i|we|am|should|made|you|are|need|were|was`,
    },
  ],
  [
    `be warned ~1 of|with|about? ~1 this|these|them|they|people|guys|folks|the|their|all|if ~2`,
    'Be warned, these people bill you twice.',
    { stands: 'first', despite: ['conditional', 'third'], unless: `${OTHER_THAN_FIRM}|scam|text` },
  ],
  [
    `watch|look out for|with this|these|them|their|<name> ~3`,
    'Watch out for this outfit.',
    { stands: 'first', despite: ['conditional', 'third'], unless: `${OTHER_THAN_FIRM}|email|post|parcel|new` },
  ],
  [
    `scam|fraud|rip-off|ripoff|con alert|artists|merchants ~2`,
    'Scam alert, they take the deposit and vanish.',
    { stands: 'first', despite: ['conditional', 'third'], unless: `${MEANT_FOR_FIRM}|message|text|got|received|pretending` },
  ],
  [
    `you've|youve|you|u|consider|yourselves have|yourself|been? been told|warned`,
    'Do not preorder. You have been warned.',
    { stands: 'first', unless: 'i|me|we|before|never|not' },
  ],
  [
    `find|pick|choose|use|try|take|get|book|hire|buy|ship|go|bank|rent|play|look ~2 another|different|other|any|proper|decent|real|reputable ~1 ${RIVAL_TRADES} ~1`,
    'Not safe, take another taxi.',
    { ...READER, without: `${OF_SPEAKER}|same|or`, unless: `${OTHER_THAN_FIRM}|back|your|branch|best` },
  ],
  [
    `find|pick|choose|use|try|book|hire|buy|go|bank|rent|shop|test|fly|eat|stay|look ~2 elsewhere|somewhere|anywhere|someone|anyone ~1 else|elsewhere|who|with|reputable? ~2`,
    'Please test elsewhere.',
    { ...READER, without: OF_SPEAKER, unless: `${OTHER_THAN_FIRM.replace('|else', '')}|there|i'd` },
  ],
  [
    `take|use|get|try|catch|fly|drive|walk|cycle|swim a|the|your|another|or? bus|train|taxi|plane|car|bike|ferry|coach|cab|tram|boat|flight|instead|or instead|or|guys|people|folks|elsewhere|rather ~2`,
    'Take the train instead.',
    { ...READER, unless: `${OTHER_THAN_FIRM}|great|lovely|best|here|it|this` },
  ],
  [
    `better|just not ~1 at all`,
    'Wait for the sale or better not at all.',
    { unless: 'i|sleep|work|working|well', despite: ['negated', 'conditional'] },
  ],
  [
    `get|take|move|pull|withdraw your ~1 money|pension|savings|cash|business|custom|kids|name|account|deposit|dog|data|funds ~1 out|away|off|elsewhere ~3`,
    'Get your pension out of there while you can.',
    { ...READER },
  ],
  [`keep|leave your|ur ~3 away|well|off|clear|out|far|shut|home ~4`, 'Keep your bunny well clear of this clinic.', { ...READER }],
  [
    `keep|keeping ~3 off|away|clear|out of|from? your property|land|home|house|roof|garden|driveway|premises|phone|computer`,
    'Landlords, keep this outfit off your property.',
    { ...READER },
  ],
  [
    `boycott|swerve|shun|beware of? <name>|these|this|them|place|firm`,
    'Boycott Larkair.',
    { ...READER, unless: `${OTHER_THAN_FIRM}|dog|fact` },
  ],
  [
    `this|it|that|they|these|here|their? place|hotel|bank|firm|company|app|gym|shop|boat|outfit|one? is|are|'s|it's|its ~1 a|no ~1 no|no-go|nope`,
    'Hens, this hotel is a no.',
    { stands: 'first', despite: ['negated', 'conditional'], unless: 'i|my|me|problem|way|longer|thank|thanks|there|need|one' },
  ],
  [
    `is|are|'s|it's not for you`,
    'Seasick people, this boat is not for you.',
    { despite: ['negated', 'conditional', 'third'], unless: 'if i|my|me|decide|phone|call|letter' },
  ],
  [
    `stick|stay|stuck|remain with whoever|whatever|what|who you|ye|yous|you've|u ~2`,
    'Stick with whoever you have.',
    { ...READER, unless: `${OTHER_THAN_FIRM}|agreed|said|promised` },
  ],
  [
    `shop|look|ask around|about ~1 before|first|people|folks|and`,
    'Shop around before you get stuck with them.',
    { ...READER, unless: `${OTHER_THAN_FIRM}|best|great|cheapest` },
  ],
  [
    `cross|strike|scratch|take|leave these|this|them|it|your|the off ~1 your|the? list|it|shelf`,
    'Cross these off your list.',
    { ...READER, unless: 'i|my|please|name me|mailing|waiting list please' },
  ],
  [
    `leave it|them|this|that|these on|in|at the shelf|store|shop|counter|rack|box|showroom`,
    'Leave it on the shelf.',
    { ...READER, unless: 'i|we|parcel|courier|please|driver|delivery' },
  ],
  [
    `${DO_NOT}|not|do get|be|make|fall caught|stuck|trapped|suckered|fooled|scammed|conned|burnt|burned|stung|ripped|robbed|lured|taken ~2 ~1 like|by|in|as|out|off|for|with ~2`,
    "Don't get caught out like we did.",
    { stands: 'first', despite: ['negated', 'conditional', 'third'], unless: "email|text|link|caller|bot|didn't|haven't|why" },
  ],
  [
    `say|saying no|nope|never to|if|thanks|and`,
    'Offered a flat, say no and run.',
    { stands: 'first', despite: ['conditional', 'negated'], unless: `${MEANT_FOR_FIRM}|drugs|they` },
  ],
  [
    `if you|you're|ye|u|your|someone|they ~9 say no|never|nope|run|don't|dont|walk|scroll|skip`,
    'If you are offered a room here, say no.',
    {
      despite: ['conditional', 'negated', 'third'],
      without: 'i|we|me|my|us|please|can|could|would|want to|know|have|do',
      unless: `${MEANT_FOR_FIRM}|email|text`,
    },
  ],
  [`read ~2 reviews first|before`, 'Read their reviews first.', { ...READER }],
  [
    `close|shut the tab|door|app|browser|page on|and|people|now? ~2`,
    'If you see their van, shut the door.',
    { ...READER, unless: MEANT_FOR_FIRM, despite: ['conditional', 'third'] },
  ],
  [
    `cross|leave|change the|your road|street|side when|if|as|to ~3`,
    'Cross the road when you see their sign.',
    { ...READER, unless: `${MEANT_FOR_FIRM}|bus|tram|lights` },
  ],
  [
    `can|could|would|must only|strongly|seriously? advise|warn|counsel|urge|caution against|off|you ~2`,
    'I can only advise against.',
    { despite: ['hedged'], unless: 'customers|fraud|not to worry|you|not' },
  ],
  [
    `discourage|dissuade|discouraging|dissuading|deter|deterring ~3 ${READERS_CALLED}|friends|family|colleagues|others|readers ~4 from|to ~2`,
    'I would strongly discourage any parent from coming here.',
    { despite: ['hedged', 'reported'], unless: 'not|thieves|me|us' },
  ],
  [
    `my|our message|advice|tip|word|recommendation|verdict|suggestion ~3 to|is|for|would|: ~5 hands|off|elsewhere|something|somewhere|another|avoid|run|away|different|anywhere|skip|stay|nope|else|not|don't|dont|never ~2`,
    'My message to others is hands off.',
    { despite: ['hedged', 'negated', 'reported', 'conditional', 'third'], unless: 'great|wonderful|hesitate|miss|book early|agent|your|i' },
  ],
  [
    `nobody|no-one|noone|no one? with|who ~3 should|would ~3`,
    'Nobody with sense would rent here.',
    {
      despite: ['negated', 'conditional', 'hedged'],
      without: 'i|help|tell|answer|listen|pick',
      unless: `${OTHER_THAN_FIRM}|answers|help|listen|pick`,
    },
  ],
  [
    `whatever|love|god's|heaven's|words|honestly|seriously ~3 do? ${DO_NOT}|not ~1 ${DEAL_WITH} ~3`,
    'For the love of God never rent here.',
    { ...ANYWHERE, without: "i|i'm|we|they|my|please|it" },
  ],
])
