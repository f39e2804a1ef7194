import { TIME_PARTICLES, UNTIL_WORDS } from '../../data/period-words.ts'
import { phraseSet } from '../document/phrases.ts'

/** What joins two times to one: «از خرداد تا مهر», «تیر و مرداد». */
export const joints = phraseSet([...UNTIL_WORDS, TIME_PARTICLES.and])
