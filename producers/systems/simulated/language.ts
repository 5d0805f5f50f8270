/** The languages of the firm's customers. */
export type Language = 'en' | 'de' | 'es'
