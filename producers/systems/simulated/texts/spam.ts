/** What strangers send to every mailbox. All sentences are our own. */
export const SPAM: readonly string[] = [
  'Dear sir, we sell first class marble tiles at factory price, kindly reply.',
  'You have been chosen for a private loan of {amount}000, answer today.',
  'Boost your page with ten thousand real followers in {days} hours.',
]
