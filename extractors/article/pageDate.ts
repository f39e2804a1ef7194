import type { Profile } from '../../data/profiles/profile.ts'
import { PROFILES } from '../../data/profiles/profiles.ts'
import { type ReadDate, readDate } from '../dates/readDate.ts'
import { type Reading, textsAt } from './fields.ts'
import type { LinkedArticle } from './linkedData.ts'

/** Longer texts are no date but something that holds one among other things. */
const LONGEST = 120

/** The dates of an article that can be read, in the order in which they are to be trusted. */
function readable(page: Reading, places: Profile['dates'], timezone: string): ReadDate[] {
  const found: ReadDate[] = []
  for (const { place, told } of places) {
    for (const text of textsAt(page, place)) {
      const date = text.length > LONGEST ? null : readDate(text, told === 'utc' ? 'UTC' : timezone)
      if (date === null) continue
      found.push(date)
      break
    }
  }
  return found
}

/** When an article was published, as its page tells, with what is wrong about it. */
export function pageDate(
  page: Reading,
  linked: LinkedArticle | null,
  timezone: string,
): { published_at: string | null; problems: string[] } {
  const [first, ...others] = readable(page, page.profile.dates, timezone)
  if (first !== undefined) {
    const other = others.find((date) => date.day.gregorian !== first.day.gregorian)
    const problems =
      other === undefined
        ? []
        : [`Expected one day of publication but found ${first.day.jalali} and ${other.day.jalali}`]
    return { published_at: first.published_at, problems }
  }
  const told = linked?.datePublished == null ? null : readDate(linked.datePublished, timezone)
  const habit = told ?? readable(page, PROFILES.generic.dates, timezone)[0]
  if (habit === undefined) return { published_at: null, problems: ['Expected a date of publication but found none'] }
  return { published_at: habit.published_at, problems: [] }
}
