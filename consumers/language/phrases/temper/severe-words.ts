/** Regulators and tribunals: those to whom customers turn against a firm. */
export const WATCHDOGS =
  'ombudsman|ombudsmen|ombudswoman|regulator|regulators|ofcom|ofgem|ofwat|ofsted|cqc|gmc|fca|fcc|ftc|fda|faa|cfpb|trai|rbi|irdai|irda|dgca|caa|bbb|accc|asic|afca|tio|comreg|ccpc|cru|fsai|cma|ico|orr|icc|naic|fos|finra|osha|hse|asa|rspca|epa|watchdog|watchdogs|tribunal|hmrc|dpc|edpb|bafin|crtc'
export const LAWYERS = 'lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister|advocate|litigator|counsel'
export const HURT =
  'hospital|a&e|er|ambulance|casualty|paramedics|paramedic|stitches|concussion|unconscious|collapsed|seizure|fainted|anaphylaxis|anaphylactic|epipen|bleeding|bled|scarred|burns|blistered|swollen|drip|ventilator|nebuliser|nebulizer|infection|poisoned|sepsis|surgery|fracture|fractured|broken-arm|intensive|resus|royal'
