import { tellEach } from '../tell-each.ts'
import { ELSEWHERE, IN_PART } from './solved-words.ts'

const NOT = `${IN_PART}|${ELSEWHERE}|not|isn't|isnt|ain't|doesn't|doesnt|hasn't|hasnt|didn't|won't|wont|if|until|unless|should've|nothing|hope|hoping|please|want|need|can't|cannot|worse|supposed|promised|would|will|why|how|never|nobody|when|but|no`

const FAILURE =
  'dropouts|dropout|crashes|crash|errors|error|leaks|leak|noise|issues|problems|trouble|outages|alarms|drips|squeaks|mice|ants|wasps|bees|rats|bugs|stings|smell|buffering|freezes|glitches|blips|pain|headaches|complaints-since'

const RUNNING =
  'working|workin|ringing|ringin|running|runnin|loading|loadin|playing|playin|printing|printin|charging|heating|showing|showin|coming|connecting|opening|syncing|streaming|downloading|uploading|flowing|spinning|cooking'

/** It is settled, in a turn of speech. */
export const SQUARED_AWAY = tellEach('solved', { unless: NOT }, [
  ["i'm|im|we're|is|are|all|it's|got|that's squared away ~1", 'We are all squared away.', { unless: NOT.replace('|but|no', '') }],
  [
    `is|are|it's|looks|shows|reads|works|now|running|total ~3 like|as|way ~1 it|they should ~1 be?`,
    'The total is ten like it should be.',
    { unless: `${NOT}|as-it` },
  ],
  [
    "that|which|and|so|that's licked|nailed|cured|settled|settles|solves|fixes|cracked it|everything|things ~1",
    'I pulled the cable and that licked it.',
    { unless: `${NOT}|once|usually|who|always` },
  ],
  [
    "that's|it's|thats|its|so that's? cleared|straightened|sorted|ironed up|out ~1",
    "Nothing owed, so that is all good, that's cleared up.",
    { unless: NOT.replace('|nothing|', '|').replace('|but|no', '') },
  ],
  [
    `no|zero|not ~1 more? ${FAILURE} since ~1`,
    'No dropouts since.',
    { despite: ['negated'], unless: `${IN_PART}|bought|joined|years|but|purchase|owned|purchased` },
  ],
  [
    'does not|longer exist|occur|appear any|anymore ~1',
    'The problem does not exist any more.',
    { despite: ['negated'], unless: `${IN_PART}|but|page|shop|button|number|account|branch` },
  ],
  [
    `it's|its|they're|pages|photos|emails|messages|videos|channels|songs|music|texts|calls|files|she's|they|lights are|is? ${RUNNING}|online|up|back ~1`,
    'Pages are loading.',
    { stands: 'alone' },
  ],
  [
    "don't|dont|needn't|won't|not ~1 have|need ~1 to? send|come|bother ~1 anybody|anyone|nobody|someone|somebody|out ~1",
    "You don't have to send anybody.",
    { despite: ['negated'], unless: `${IN_PART}|if|why|who|do` },
  ],
  [
    'figured|worked|sorted ~1 out how|what|where|which ~1',
    'Never mind, I figured out how to do it.',
    {
      stands: 'own',
      unless: `${IN_PART}|can't|cannot|couldn't|not|trying|try|haven't|never-figured|needs|until|once|hard|instruction|instructions|manual|product|minutes|easy`,
    },
  ],
  ['there she|it|he goes|is|we', 'There she goes.', { stands: 'alone' }],
  [
    'is|are now active|working|correct|online|live|fixed|resolved|open|paid|right|visible|current|unlocked|listed|in-force ~1',
    'The card is now active.',
    { unless: `${NOT}|says-that|only` },
  ],
])
