import type { TimeUnit } from '../../data/period-words.ts'
import type { Token } from '../../models/document.ts'
import type { Day } from '../../models/period.ts'

export type Calendar = 'jalali' | 'gregorian'

/** A year: counted from the year of publication where `relative`, else the year itself. */
export interface YearExtent {
  readonly is: 'year'
  readonly calendar: Calendar
  readonly year: number
  readonly relative: boolean
}

/** The time that words tell, before it is put on a calendar. */
export type Extent =
  | YearExtent
  | { readonly is: 'years'; readonly from: YearExtent; readonly to: YearExtent }
  /** Months of a year, from 1 and both included; of null: the nearest to publication. */
  | {
      readonly is: 'months'
      readonly calendar: Calendar
      readonly from: number
      readonly to: number
      readonly of: YearExtent | null
    }
  /** Days within a year; of null: the nearest to publication. */
  | {
      readonly is: 'days'
      readonly calendar: Calendar
      readonly from: readonly [month: number, day: number]
      readonly to: readonly [month: number, day: number]
      readonly of: YearExtent | null
    }
  | { readonly is: 'date'; readonly day: Day }
  /** A day of the week (Saturday is 0): the last one up to publication, or so many weeks from it. */
  | { readonly is: 'weekday'; readonly weekday: number; readonly weeks: number }
  /** The current unit, or so many before or after it: «هفته گذشته». */
  | { readonly is: 'unit'; readonly unit: TimeUnit; readonly offset: number }
  /** A stretch that ends or begins at publication: «سه ماه اخیر»; count null where it is not told. */
  | { readonly is: 'stretch'; readonly unit: TimeUnit; readonly count: number | null; readonly direction: -1 | 1 }
  | { readonly is: 'now'; readonly past: boolean }
  | { readonly is: 'nth'; readonly day: number; readonly of: Extent }
  | { readonly is: 'edge'; readonly edge: 'start' | 'end' | 'about'; readonly of: Extent }
  | { readonly is: 'between'; readonly from: Extent | null; readonly to: Extent | null }
  /** Words that no calendar can place: «در این مدت», «دولت سیزدهم». */
  | { readonly is: 'words' }

/** Words that tell time, read from a token on: what they tell and the token after them. */
export interface FoundExtent {
  readonly extent: Extent
  readonly end: number
}

/** Reads what begins with one token, or null where it is nothing of its kind. */
export type ExtentReader = (tokens: readonly Token[], at: number) => FoundExtent | null
