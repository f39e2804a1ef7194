/** Words before a date at the head of a text file. Latin ones in lower case. */
export const DATE_LABELS = ['تاریخ انتشار', 'زمان انتشار', 'تاریخ', 'published', 'date'] as const

/** What the first sentence of an article begins with, and a title never does. */
export const ATTRIBUTIONS = ['به گزارش', 'به نقل از'] as const
