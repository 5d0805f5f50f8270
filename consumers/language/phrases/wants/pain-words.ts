export const THING =
  'app|site|website|portal|system|bill|bills|statement|statements|form|forms|menu|screen|screens|interface|layout|font|print|text|letters|meter|remote|software|program|editor|tool|dashboard|process|checkout|login|signal|reception|coverage|broadband|machine|packaging|lid|bottle|seats|seat|bot|codes|code|password|manual|instructions|tariff|tariffs|points|search|keypad|display|exports|sync|version|update|updates|battery|router|speed|line'
export const ONCE =
  'today|yesterday|fixed|solved|sorted|resolved|love|great|excellent|friendly|always good|brilliant|wonderful|fantastic|used|ago|enjoy|pleasant|thanks|helpful|perfect|amazing|good|airport'
