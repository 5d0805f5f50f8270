import type { ServiceEntry } from './service-lexicon.ts'

/**
 * Emoji by their descriptions, which is how words.ts reads them, where VADER finds no feeling in the description or the opposite one:
 * it reads "pouting face" as nothing and "broken heart" as a heart. The weights are priors like those of the service lexicon.
 */
export const FACES: readonly ServiceEntry[] = [
  { phrase: 'pouting face', weight: -2.6, sense: 'face', example: 'Second visit 😡' },
  { phrase: 'face with symbols on mouth', weight: -3, sense: 'face', example: 'Second visit 🤬' },
  { phrase: 'face with steam from nose', weight: -2, sense: 'face', example: 'Second visit 😤' },
  { phrase: 'face with rolling eyes', weight: -1.8, sense: 'face', example: 'Second visit 🙄' },
  { phrase: 'unamused face', weight: -1.8, sense: 'face', example: 'Second visit 😒' },
  { phrase: 'pensive face', weight: -1.4, sense: 'face', example: 'Second visit 😔' },
  { phrase: 'persevering|confounded face', weight: -1.6, sense: 'face', example: 'Second visit 😖' },
  { phrase: 'face vomiting', weight: -2.8, sense: 'face', example: 'Second visit 🤮' },
  { phrase: 'nauseated face', weight: -2, sense: 'face', example: 'Second visit 🤢' },
  { phrase: 'pile of poo', weight: -2, sense: 'face', example: 'Second visit 💩' },
  { phrase: 'thumbs down', weight: -2, sense: 'face', example: 'Second visit 👎' },
  { phrase: 'person facepalming', weight: -1.8, sense: 'face', example: 'Second visit 🤦' },
  { phrase: 'broken heart', weight: -2.2, sense: 'face', example: 'Second visit 💔' },
  { phrase: 'thumbs up', weight: 1.8, sense: 'face', example: 'Second visit 👍' },
  // People laugh at a firm as often as with it.
  { phrase: 'face with tears of joy', weight: 0, sense: 'face', example: 'Second visit 😂' },
]
