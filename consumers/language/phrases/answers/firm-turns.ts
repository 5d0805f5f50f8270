/**
 * What an agent's turn does for the matter, so that a short answer can be read: it asks the customer to do something, says that something
 * was done or is under way, or asks how it is now (`remedy`); or it asks whether, or what, the customer told before (`acquaintance`). Where it
 * offers, sells or asks something else (`other`), the answer is one to that. Where it is glad that all is well (`content`), the customer may take
 * that back.
 */
export type FirmTurn = 'remedy' | 'acquaintance' | 'other' | 'content'

type FirmTurnRule = { readonly phrase: string; readonly does: FirmTurn; readonly example: string }

/** What customers are asked to do against a trouble. */
const STEPS =
  'restart|reset|reboot|check|refresh|log|sign|press|unplug|plug|clear|delete|remove|reinstall|uninstall|update|try|open|close|reopen|swap|turn|switch|enter|select|choose|tap|click|scroll|download|install|run|tighten|put|take|look|connect|disconnect|reconnect|observe|test|verify|re-enter|pull|push|move|use|change|register|request|upload|replace|clean|flush|disable|enable|activate|attempt|redo|repeat|adjust|set|place|pop|fit|insert|toggle|bleed|hold|rinse|tick|type|apply|add'

/** What firms have done about it. */
const DONE =
  'processed|issued|sent|re-sent|resent|posted|emailed|e-mailed|texted|corrected|renewed|replaced|reset|restarted|rebooted|fixed|repaired|mended|refunded|credited|paid|returned|reversed|cancelled|canceled|cleared|removed|lifted|waived|unlocked|unblocked|reinstated|restored|reconnected|reactivated|activated|updated|amended|changed|adjusted|applied|added|increased|reduced|raised|resolved|closed|settled|solved|sorted|completed|done|finished|delivered|dispatched|despatched|shipped|collected|fitted|installed|swapped|serviced|checked|tested|patched|pushed|released|deployed|upgraded|moved|transferred|switched|set|put|made|remade|rehung|filled|drained|flushed|cleaned|treated|rebooked|rescheduled|approved|confirmed|verified|validated|synced|refreshed|reloaded|migrated|rebuilt|recalculated|recalibrated|tightened|topped|recharged|printed|reprinted|reissued|keyed|recorded|noted|attended|visited|inspected|executed|generated|linked|merged|enabled|disabled|opened|reopened|configured|resubmitted|honoured|honored|reached|arrived|landed|withdrawn|ticked|tried|connected|pressed|turned|re-entered|reinstalled|actioned|rectified|addressed|stopped|registered|unsubscribed|provisioned|scheduled|shown|retrained|polished|painted|glued|rewired|programmed|ordered|left|given|allocated|assigned|handed|ready|repainted|reprogrammed|rerouted|redelivered|taken|filed|submitted|worked|happened|helped|cured|gone|been|appeared|come|attempted'

/** What a state is asked for with. */
const STATE =
  'now|better|working|work|works|worked|helped|gone|solved|fixed|resolved|sorted|arrived|going|back|comfortable|normal|happy|okay|ok|fit|fits|through|correct|correctly|stopped|improved|improvement|different|difference|change|changed|trick|luck|side|end|attend|appeared|cleared|home|in|out|on|plugged|green|flashing|lit|connecting|inserted|enabled|holding|behaving|right|properly|fine|smoother|quieter|reading|showing|coming|manage|bring|stop|settle|clear|fix|solve|received|receive|come|happening|same|load|loading|open|opening|see'

const tells = (does: FirmTurn, rows: readonly (readonly [string, string])[]): readonly FirmTurnRule[] =>
  rows.map(([phrase, example]) => ({ does, phrase, example }))

export const FIRM_TURNS: readonly FirmTurnRule[] = [
  ...tells('remedy', [
    [
      `please|kindly|try|could|can|would|you|let's|lets|and|just|then|now|to|i'd|maybe|perhaps ~2 ${STEPS}|trying|restarting|checking`,
      'Could you restart the box for me?',
    ],
    ['try|trying|tried *', 'Try another browser.'],
    [
      `has|have|had|was|were|been|be|is|are|got|i've|we've|you've|they've|i|we|he|she|they|it's|should|did|team|engineer|driver|colleague ~3 ${DONE}`,
      'A new code was sent to your phone.',
    ],
    [
      `i'll|we'll|i|we|i'm|we're|let will|am|are|me? ~1 put|putting|move|moving|reset|resetting|send|sending|refund|refunding|issue|issuing|correct|correcting|add|adding|credit|crediting|restart|restarting|fix|fixing|change|changing|opening|releasing|withdraw|waive|waiving|cancel|remove|removing|resend|reverse|swap`,
      'I will move it for you.',
    ],
    ['on its|the|their way', 'The refund is on its way.'],
    ['went|gone|rolled|going|pushed|heading out|live|through|ahead|back', 'An update went out at noon.'],
    [`is|are|does|do|did|has|have|was|any|can|are ~6 ${STATE}`, 'Is it any better after the reset?'],
    ['how is|are|was|did|does|has|about|does|goes|s|do it|the|your|that|things|everything|you|they|he|she', 'How is the steering today?'],
    ["how's|hows it|the|your|that|things|everything|she|he", "How's the signal?"],
    ['do|did|can|could you ~1 see|hear|feel|notice|find|get|receive', 'Do you see the figure on your side?'],
    [
      'records|logs|system|notes|screen|tracking|monitoring|line|test|diagnostics ~1 show|shows|say|says|indicate|indicates|confirm|confirms|suggest|suggests',
      'Our records show a repair.',
    ],
    ['consider|regard|treat this|the|your|it|that', 'We consider this closed.'],
  ]),
  ...tells('remedy', [
    ['click|check|press|unplug|restart|reset|refresh|reinstall|hold|tap|scroll *', 'Click the green icon.'],
    [
      "i'll|we'll|let|going|i|we will|am|are|me|to? ~2 roll|merge|order|get|drive|exchange|swap|replace|fix|sort|have|raise|post|bring|come|dispatch|deliver|collect|reissue|rebook|flush|repair|arrange|unlock|unblock|restore|reopen|delete|process|book|chase|speak|push|take|make|see|return|pay|settle|correct|amend|update",
      'I will order it today.',
    ],
    ['does|do|is|did it|that|this|they|the ~2 happen|happens|occur|with|without|if|when|in|on|any', 'Does it happen without the cable?'],
    ['release|version|patch|update|fix ~2 addresses|fixes|corrects|resolves|solves|contains|includes', 'This release fixes it.'],
    ['tells|told|says|said|confirms|confirmed|assures|informs me|us|that|it', 'The driver tells me it is at your door.'],
  ]),
  ...tells('remedy', [
    [`${STEPS} the|your|it|this|that|both|on|off|out|in|up|again`, 'Move the phone closer.'],
    [
      'should|must|ought|shall ~1 be|have|see ~3 back|gone|there|by|now|reached|received|cleared|longer|again|talking',
      'It should be back by now.',
    ],
    ['i|we show|see|can ~6 as|on|here|now', 'I show it as entered.'],
    ['attached|enclosed|confirmed|confirms|faulty|failed|mistake|trust', 'Please find it attached.'],
  ]),
  ...tells('content', [
    ['glad|great|good|pleased|delighted|wonderful|lovely|happy|excellent|fantastic ~1 to|that|news ~1', 'Glad to hear it.'],
    ['great|excellent|perfect|brilliant|wonderful|lovely|enjoy|super', 'Great.'],
  ]),
  ...tells('other', [
    ['shall|should|may|might i|we', 'Shall I send a new one?'],
    [
      'can|could i|we ~1 put|add|sign|offer|book|get|take|ask|have|interest|check|send|tempt|move|upgrade|do|help|give|pass|say|tell|look|quote',
      'Could I sign you up?',
    ],
    ['would you ~1 like|prefer|rather|mind|want|care|speak|recommend|be|consider|happen', 'Would you like it by letter?'],
    ['do|did you ~1 want|wish|need|prefer|still|like|intend|fancy|know|mind|think|enjoy', 'Do you want me to end it?'],
    [
      'offer|offers|offering|free|upgrade|bundle|bundles|renew|renewal|discount|voucher|miles|gift|insurance|tariff|premium|deal|deals|sale|promotion|reward|rewards|earbuds|package|quote|fixed-rate|gesture|loyalty|join|subscribe|trial|extra|extras|half-price',
      'There is a discount this week.',
    ],
    ["you|you'd|we could", 'You could come in for that.'],
    ['hope|welcome|terminated|terminate|keeps|bring|bringing|reason|price|quotation|quotations', 'We hope to see you soon.'],
    ['is that|it|this ~1 right|correct|fine|ok|okay|good|all', 'Is that all right?'],
    ['can be added', 'A late checkout can be added.'],
    ['anything|something else', 'Is there anything else?'],
    [
      'why|reason|happened|sorry|what|which|who|whose|when|where|how ~1 made|makes|to|put|is|was|did|does|do|are|long|many|much|old|number|name|happened|soon|brings|about ~1',
      'What made you decide that?',
    ],
    [
      'opinion|talk|event|apps|applied|harm|hurt|injured|record|feedback|survey|rate|score|rating|recommend|plans|holiday|decision',
      'How would you rate us?',
    ],
    ["limit|transfer|transferring|escalate|supervisor|manager|policy|unable|cannot|can't|won't|afraid", 'I am afraid I cannot.'],
  ]),
  ...tells('acquaintance', [
    [
      `you|you've|anyone|somebody|someone ~2 spoken|spoke|contacted|reported|emailed|called|rung|phoned|raised|logged|told|written|complained|messaged|discussed|sent|mentioned|contact|report|email|raise|speak|tell|chased|submitted|visited`,
      'Have you spoken to anybody about this?',
    ],
    ['been in touch|contact', 'Have you been in touch about this?'],
    [
      'first|new|fresh|another|second ~1 call|contact|visit|time|enquiry|inquiry|query|issue|booking|complaint|report|request|case|matter|problem|ticket|message|fault|conversation|claim|order',
      'Is this a new enquiry?',
    ],
    [
      'describe|explain|outline|summarise|summarize|recap|repeat|beginning|start|happened|details|background|briefly|reference|ticket|reason|spell',
      'Can you describe the issue?',
    ],
    [
      'tell|give|take|walk|fill|talk me|us ~4 about|issue|problem|what|happened|number|name|through|wrong|going|in',
      'Tell me what happened.',
    ],
    ['how|what|who can|may|could|shall|brings|do|does|is|seems|would ~1 i|we|you|to|the|this|today|be ~3', 'How may I help you?'],
    ['help|assist you|today|with', 'What can I help you with?'],
    ['is|are this|it|you ~1 about|regarding|related|concerning|calling|in|for', 'Is this about a new order?'],
    ['welcome|speaking|heya|hello|hi|through ~1', 'Welcome to our support.'],
    ['before|already|previously|previous|earlier|existing|existed', 'Did anybody look at it previously?'],
  ]),
]
