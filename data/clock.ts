/** Words after a clock time of twelve hours: «۲ تیر ۱۳۹۹ - 12:09:08 ب.ظ» is nine past noon. */
export const MERIDIEM: readonly { readonly half: 'am' | 'pm'; readonly forms: readonly string[] }[] = [
  { half: 'pm', forms: ['ب.ظ', 'ب ظ', 'بعد از ظهر', 'بعدازظهر', 'عصر', 'pm', 'p.m'] },
  { half: 'am', forms: ['ق.ظ', 'ق ظ', 'قبل از ظهر', 'صبح', 'بامداد', 'am', 'a.m'] },
]

/** Names of time zones that feeds write (RFC 822 §5.1, and Iran's own two), as minutes ahead of UTC. Lower case. */
export const ZONE_NAMES: readonly { readonly name: string; readonly minutes: number }[] = [
  { name: 'z', minutes: 0 },
  { name: 'gmt', minutes: 0 },
  { name: 'utc', minutes: 0 },
  { name: 'ut', minutes: 0 },
  { name: 'irst', minutes: 210 },
  { name: 'irdt', minutes: 270 },
  { name: 'est', minutes: -300 },
  { name: 'edt', minutes: -240 },
  { name: 'cst', minutes: -360 },
  { name: 'cdt', minutes: -300 },
  { name: 'mst', minutes: -420 },
  { name: 'mdt', minutes: -360 },
  { name: 'pst', minutes: -480 },
  { name: 'pdt', minutes: -420 },
]
