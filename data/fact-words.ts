import type { Status } from '../models/claim.ts'
import type { FactState } from '../models/fact.ts'

/** The states of a fact in Persian, for tables and pages. */
export const STATE_NAMES: Readonly<Record<FactState, string>> = {
  single_source: 'تک‌منبع',
  corroborated: 'تاییدشده',
  approximate: 'تقریبی',
  conflict: 'اختلاف',
  superseded: 'به‌روزشده',
  reviewed: 'بازبینی‌شده',
}

/** Whether it happened, in Persian. */
export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  achieved: 'محقق‌شده',
  in_progress: 'در دست اجرا',
  planned: 'برنامه',
  target: 'هدف',
  forecast: 'پیش‌بینی',
}
