import { tellEach } from '../tell-each.ts'
import { withIs, TROUBLES, ANYTHING, FIXED, SO, EXCEPT, ELSEWHERE, OTHER } from './solved-words.ts'

/** A fixed price, a sorted list. */
const FIXED_THINGS = 'rate|tariff|price|prices|term|menu|date|by|alphabetically|monthly|via|into|costs|budget|loved|wishlist'

/** The matter is called solved, closed, over. */
export const SETTLED = tellEach('solved', {}, [
  ['problem|drama|nightmare|saga|ordeal over|sorted|solved', 'Problem over.', { unless: OTHER }],
  ['i|and|but|we found it|mine|them in the end', 'I found it in the end.', { unless: OTHER }],
  ["all|it's|everything's sweet|gravy|tickety-boo|hunky-dory for? now|thanks|cheers|here", 'All sweet now.', { unless: OTHER }],
  ["so|ok|okay|yes|yep|now we're|i'm|were good|grand|golden", "So we're good.", { unless: `${OTHER}|offer` }],
  ["that|that's|this is? done then|now", 'That is done then.', { unless: OTHER }],
  ['is|now at an end', 'The matter is at an end.', { unless: `${OTHER}|contract|patience` }],
  [
    'not|no needed|longer|required anymore|now|needed|required|any thanks|thank|more|found|got|anymore|now',
    'No longer needed, thanks.',
    { despite: ['negated'], unless: OTHER },
  ],
  ['everything|it|all|they finally matches|match|tallies|adds|agrees|works|shows', 'Everything finally matches.', { unless: OTHER }],
  [
    `bill|statement|invoice|reading|balance|figure|name|address is|was|are|now ${SO}? spot|bang on`,
    'The bill was spot on.',
    { unless: OTHER },
  ],
  [
    'is|are|has|have gone since|now|thanks',
    'The crackling is gone since Monday.',
    { unless: `${OTHER}|money|balance|account|deleted|files|funds|cash|he|she|who` },
  ],
  [
    `${ANYTHING} is|was|are|were|got|gets|has|have ${SO}? been? now|all|finally|already|just? ${FIXED}`,
    'The issue was resolved.',
    { unless: `${OTHER}|${FIXED_THINGS}` },
  ],
  [
    `it's|its|that's|thats|everything's|all|issue's|problem's|matter's|i'm|we're|im|now|is|are all|now|been|just|finally|already? ${FIXED}`,
    "It's all sorted.",
    { unless: `${OTHER}|${FIXED_THINGS}` },
  ],
  [`${FIXED} now|thanks|thank|cheers|ta|ty|thx|again`, 'Sorted now, cheers.', { unless: `${OTHER}|${FIXED_THINGS}` }],
  [`all ${FIXED}`, 'All sorted.', { unless: `${OTHER}|${FIXED_THINGS}` }],
  [`${FIXED} at|in|within last|no|minutes|seconds|an|one|hours`, 'Fixed within hours.', { unless: `${OTHER}|${FIXED_THINGS}` }],
  [`${TROUBLES} ${FIXED}|gone|cleared|averted`, 'Problem sorted.', { unless: OTHER }],
  [
    `${withIs(TROUBLES)}|it|it's|its is|are|has|have|all|now|just|been? ${SO}? gone|disappeared|vanished|cleared|stopped|lifted now|away|completely|thanks|altogether`,
    'The error has gone away.',
    { unless: `${OTHER}|off|out|money|down|working|ignored` },
  ],
  [
    "all|that's|thats|everything|everything's|it's|its|we're|i'm|were all? good|fine|grand|set|sweet|fab|perfect now|again|cheers",
    "It's all good now.",
    { unless: OTHER },
  ],
  [
    "it's|its|that's|is|are all|quite? fine|okay|ok|alright|right|correct|perfect|grand now|again|at",
    'The bill is correct now.',
    { unless: `${OTHER}|right|knee|hip|foot|leg|back|health` },
  ],
  ['all set|square|sorted|fixed|settled|clear|resolved thanks|thank|cheers|now|ta|then|thx', 'All square, thanks.', { unless: OTHER }],
  ['done and dusted', 'That is done and dusted.', { unless: OTHER }],
  ['case|matter|issue|file|ticket|subject is|now? closed from|for|on my|me|our|far', 'Case closed from my side.', { unless: OTHER }],
  [
    'consider|regard|treat this|it|the|that|my matter|case|issue|complaint|file|as? closed|settled|resolved|finished|solved|over',
    'I consider the matter closed.',
    { unless: `${OTHER}|not|cannot` },
  ],
  ['consider|regard this|it|that as? closed|settled|resolved|finished|solved', 'I consider it settled.', { unless: OTHER }],
  [
    'can|may|please close|mark the|this|my|that|it ticket|case|file|query|complaint|chat|one|as|request|off|now',
    'You may close the file.',
    { unless: `${OTHER}|account` },
  ],
  [
    'nothing|no|none more|further|else help|assistance|action|is? needed|required',
    'Nothing further needed.',
    { despite: ['negated'], unless: OTHER },
  ],
  [
    'no more|further problems|issues|errors|trouble|dropouts|bother|cut-outs|crashes|worries|hiccups|complaints|buffering|interruptions|leaks|hassle',
    'No more dropouts.',
    { despite: ['negated'], unless: `${OTHER}|hope|want|so` },
  ],
  [
    `not|never a|one|single ${SO}? dropout|drop|hiccup|glitch|crash|interruption|error|outage|fault|peep since`,
    'Not one dropout since.',
    { despite: ['negated'], unless: OTHER },
  ],
  [
    'no longer happening|happens|broken|locked|blocked|stuck|appears|applies|occurs',
    'It is no longer stuck.',
    { despite: ['negated'], unless: OTHER },
  ],
  ['panic over', 'Panic over, folks.'],
  ['crisis averted|over', 'Crisis averted.'],
  ['false alarm', 'Sorry, false alarm.'],
  [
    "second|third|fourth|third's|3rd time lucky",
    'Third time lucky, it ran.',
    { unless: `${OTHER}|for|is|this|asking|asked|called|ask|i|i'm|we|that|in` },
  ],
  ['happy days', 'It rang, happy days.', { unless: `${OTHER}|remember|those|ahead` }],
  [
    "no worries|bother|need i|i've|it's? sorted|found|fixed|solved|figured",
    'No need, I found it.',
    { despite: ['negated'], unless: OTHER },
  ],
  [
    "mind|nevermind|nvm i|i've|we? found|fixed|sorted|solved|figured|got it|them|mine|that",
    'Never mind, sorted it.',
    { despite: ['negated'], unless: `${EXCEPT.replace('never|', '')}|${ELSEWHERE}` },
  ],
  [
    'figured|worked|sorted|got it out|sussed now|in|thanks|myself|eventually|finally|cheers|thank',
    'Figured it out myself.',
    { unless: OTHER },
  ],
  ["ah|oh|ok|okay|yes|yep|aha i|i've|we? found it|them|mine", 'Oh, found it.', { unless: OTHER }],
  ['found it|them|mine thanks|thank|cheers|ta|now|eventually|myself|under', 'Found it under Extras.', { unless: OTHER }],
  [
    "there it|we|they is|are|goes|go now|thanks|perfect|brilliant|lovely|cheers|thank|phew|great|both|all|it's",
    'There it is, thanks.',
    { unless: OTHER },
  ],
  ['ah|oh|yes|yep|ok|okay|ooh|wait|and|yeah there it|we|they is|are|goes|go', 'Yep, there we are.', { unless: OTHER }],
  ['takes|took|taken care of it|that|everything|this|things', 'That takes care of it.', { unless: `${OTHER}|who|should` }],
  [
    `everything|figures|numbers|totals|all|statement|bill ${SO}? matches|adds|agrees|agree|tallies|match up|with|now|at`,
    'Everything matches now.',
    { unless: OTHER },
  ],
  ['more like it', "That's more like it.", { unless: `${OTHER}|would|looks` }],
  ['got there in the end', 'We got there in the end.', { unless: EXCEPT }],
  [
    "sounds|looks|seems|is|that's|now|it's|finally right|correct|good|perfect now|again|finally",
    'Looks right now.',
    { unless: `${OTHER}|moment` },
  ],
])
