import Big from 'big.js'
import type { Claim } from '../../models/claim.ts'
import { allowed, endsBefore, type Interval, middle, overlap, supported, width } from './interval.ts'
import { publishedDay } from './slotPeriod.ts'

/** A claim with its intervals, ready to be compared. */
export interface Reading {
  readonly claim: Claim
  /** The origin it goes back to. */
  readonly origin: string
  readonly supported: Interval
  readonly allowed: Interval
  readonly width: Big | null
  readonly middle: Big | null
  /** The day it was published, as `2025-08-23`; empty where unknown, and so before every day. */
  readonly day: string
}

/** Claims that support one value: `core` is the most precise of them and gives the value. */
export interface Gathering {
  readonly core: Reading
  readonly readings: Reading[]
}

/** A claim made ready. */
export function reading(claim: Claim, origin: string): Reading {
  const support = supported(claim.quantity)
  return {
    claim,
    origin,
    supported: support,
    allowed: allowed(claim.quantity),
    width: width(support),
    middle: middle(claim.quantity),
    day: publishedDay(claim.article.published_at)?.gregorian ?? '',
  }
}

/**
 * Puts every claim with the value it supports. The narrowest come first and found values; a wider one joins the value
 * it overlaps, the nearest where there are several, so that «۱۱ هزار میلیارد» speaks for 11,165 and never against it.
 * Values never overlap, so they lie in order and are searched by halves. Comes in order of value.
 */
export function gather(readings: readonly Reading[]): Gathering[] {
  const gatherings: Gathering[] = []
  for (const one of [...readings].sort(byNarrowness)) {
    const from = firstNotBefore(gatherings, one.supported)
    const home = nearest(gatherings, from, one)
    if (home === null) gatherings.splice(from, 0, { core: one, readings: [one] })
    else home.readings.push(one)
  }
  return gatherings
}

/** The first value that does not lie wholly under the interval. */
function firstNotBefore(gatherings: readonly Gathering[], interval: Interval): number {
  let [low, high] = [0, gatherings.length]
  while (low < high) {
    const half = (low + high) >> 1
    const there = gatherings[half]
    if (there !== undefined && endsBefore(there.core.supported, interval)) low = half + 1
    else high = half
  }
  return low
}

/** Of the values that a claim overlaps, the one nearest to its own; the smaller of two as near. Null where none is. */
function nearest(gatherings: readonly Gathering[], from: number, one: Reading): Gathering | null {
  let best: Gathering | null = null
  let bestDistance: Big | null = null
  for (let at = from; at < gatherings.length; at++) {
    const there = gatherings[at]
    if (there === undefined || !overlap(there.core.supported, one.supported)) break
    const distance =
      there.core.middle === null || one.middle === null ? new Big(0) : there.core.middle.minus(one.middle).abs()
    if (bestDistance !== null && distance.gte(bestDistance)) break
    best = there
    bestDistance = distance
  }
  return best
}

function byNarrowness(a: Reading, b: Reading): number {
  if (a.width === null || b.width === null) {
    if (a.width !== b.width) return a.width === null ? 1 : -1
  } else if (!a.width.eq(b.width)) return a.width.cmp(b.width)
  const exactness = Number(a.claim.quantity.bound !== 'exact') - Number(b.claim.quantity.bound !== 'exact')
  if (exactness !== 0) return exactness
  const order = a.middle === null || b.middle === null ? 0 : a.middle.cmp(b.middle)
  return order !== 0 ? order : a.claim.id < b.claim.id ? -1 : Number(a.claim.id > b.claim.id)
}
