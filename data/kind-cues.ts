/** Words for projects and plans, in singular and plural. */
export const PROJECT_WORDS = [
  'پروژه',
  'پروژه‌ها',
  'پروژه‌های',
  'طرح',
  'طرح‌ها',
  'طرح‌های',
  'ابرپروژه',
  'ابرپروژه‌های',
] as const

/** Nouns that stand for the thing they are a part of: «۲۴ مورد از طرح‌ها». */
export const STAND_IN_NOUNS = ['مورد', 'فقره', 'عدد'] as const
