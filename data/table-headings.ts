/** The headings of the table of facts, in the order of reading. */
export const FACT_HEADINGS = {
  measure: 'سنجه',
  subject: 'موضوع',
  about: 'کجا',
  value: 'مقدار',
  status: 'وضعیت',
  period: 'دوره',
  state: 'اعتبار',
  sources: 'منابع',
} as const
