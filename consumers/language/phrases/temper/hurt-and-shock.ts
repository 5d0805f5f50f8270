import { tellEach } from '../tell-each.ts'

const PEACE =
  'drill|movie|film|game|novel|joking|insurance|policy|laughing|laugh|boredom|price|prices|bill|thanks|thank|lovely|brilliant|perfect|gorgeous|feelings|pride|wallet|credit|sales|deal|trip|playing|skiing|football|gym-goal|heart|hike|holiday|hiking|ski|job|award|budget|eardrums|song'

/** Blows, cuts, shocks and calls for help. */
export const HURT_AND_SHOCK = tellEach(
  'severe',
  { despite: ['asked', 'requested', 'third', 'reported', 'hedged', 'negated'], unless: PEACE },
  [
    [
      `got|get|gets|getting|gave|gives|giving|felt|was|were ~2 zapped|electrocuted|jolt|shocks ~1 by|off|from|when|every|by|again|touching|me|him|her`,
      'I got zapped by your dryer.',
      { unless: `${PEACE}|shocked-to|hear|see|how|reply|attitude|level|quality|find|amount|read` },
    ],
    [
      `exploded|exploding`,
      'Your charger exploded.',
      {
        unless: `${PEACE}|phone|notifications|mind|inflate|mattress|balloon|inbox|twitter|balloons|popularity|screen|photo|picture|up-date`,
      },
    ],
    [
      `called|calling|call|dialled|dialed|rang|phoned|ring ~2 911|999|112|ambulance|paramedics|brigade|poison|coastguard ~1`,
      'We had to call an ambulance.',
      { unless: `${PEACE}|cover|subscription|membership|fee` },
    ],
    [
      `ambulance|paramedics|firemen|firefighters|coastguard ~2 took|called|needed`,
      'The paramedics were called.',
      { unless: `${PEACE}|membership|fee|discount` },
    ],
    [
      `needs|needed|needing|got|get|getting|had|has|have|with|took|for ~2 stitches|tetanus|whiplash|concussion|antibiotics|steroids|surgery|operation|x-ray|crutches|sling|neck-brace ~3 after|because|from|now|since|your|on|in|thanks`,
      'He needed stitches after your class.',
      { unless: `${PEACE}|prescription|refill|knit|knitting|sew|sewing|appointment|booked` },
    ],
    [
      `injury|injuries|injured|whiplash|concussion|burns|bruises|wound|bruising ~5 your|from|caused|because|on|by|after|when|at ~3 your|machine|driver|class|step|stairs|floor|door|ladder|ride|chair|faulty|product|staff|seat|bus|treatment|treatments`,
      'I have an injury from your faulty chair.',
      { unless: `${PEACE}|program|plan|recovery|physio|old` },
    ],
    [
      `safety|health issue|concern|concerns|violation|violations|breach|breaches|nightmare|matter|emergency|risk`,
      'This is a safety violation.',
      { unless: `${PEACE}|app|plan|dental|vision|data|records|form|conditions` },
    ],
    [
      `health and|& safety issue|concern|violation|breach|hazard|nightmare|risk|matter|inspector|executive|report|disaster`,
      'That is a health and safety breach.',
      { unless: `${PEACE}|course|training|certificate|job` },
    ],
    [
      `carbon monoxide|dioxide`,
      'Your boiler filled the house with carbon monoxide.',
      { unless: `${PEACE}|alarm|alarms|detector|detectors|sell|buy|install|test|tests|fit|certificate|footprint|offset` },
    ],
  ],
)
