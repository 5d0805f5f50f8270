export const FINISHED =
  'fixed|solved|resolved|sorted|settled|rectified|repaired|corrected|addressed|dealt|refunded|reimbursed|credited|restored|rectify|reversed|reinstated'
/** It was with another firm, or it is over. */
export const OVER = 'elsewhere|previous|former|competitor|neighbours|used|imagine'
