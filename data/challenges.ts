/** Words of a page that a bot protection shows in place of the one that was asked for. */
interface ChallengeMarker {
  /** Stands in the page's source, in lower case. */
  readonly text: string
  /**
   * The most characters a reader can see on the page for it to be a challenge still. Names of a protection's scripts
   * stand on no other page; its plain name also stands on pages that only load pictures from it.
   */
  readonly visible: number
}

/** Seen on the pages of ArvanCloud, which stands before many Iranian agencies, and of Cloudflare. */
export const CHALLENGE_MARKERS: readonly ChallengeMarker[] = [
  { text: '__arcsjs', visible: 2000 },
  { text: '__arcsjsc', visible: 2000 },
  { text: '__arcsrc', visible: 2000 },
  { text: '/cdn-cgi/assets/js/recaptcha.js', visible: 2000 },
  { text: 'transferring to the website', visible: 1000 },
  { text: 'در حال انتقال به سایت مورد نظر هستید', visible: 1000 },
  { text: 'در حال انتقال به سایت مورد نظر هستیم', visible: 1000 },
  { text: 'در حال بررسی مرورگر، پیش از انتقال به سایت هستیم', visible: 1000 },
  { text: 'checking your browser before accessing', visible: 1000 },
  { text: '/cdn-cgi/challenge-platform/', visible: 1000 },
  { text: 'cf-browser-verification', visible: 1000 },
  { text: 'arvancloud', visible: 300 },
]

/** Headers that only a challenge carries, with the value that says so. */
export const CHALLENGE_HEADERS: readonly { readonly name: string; readonly value: string }[] = [
  { name: 'cf-mitigated', value: 'challenge' },
]
