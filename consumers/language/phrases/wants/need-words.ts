export const SOON =
  'next|tomorrow|soon|shortly|in|on|this|from|at|until|till|by|end|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|christmas|easter|for|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec'
export const HOME =
  'house|home|flat|apartment|place|bungalow|cottage|condo|farmhouse|property|townhouse|studio|office|offices|premises|shop|unit|warehouse|farm|barn|villa|land|plot'
export const KIN =
  'daughter|son|eldest|youngest|granddaughter|grandson|niece|nephew|kids|children|lad|twins|girl|boy|kid|child|stepson|stepdaughter|grandkids'
export const AGO = 'ago|cancelled|neighbour|neighbours|landlord|tenant'
