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

/** Posts and those who hold them, in a number of whom jobs are counted: «۳۴۵ نفر قاضی», «۳ هزار پست سازمانی». */
export const POSTS = [
  'قاضی',
  'پست سازمانی',
  'پست اداری',
  'پست مدیریتی',
  'پست مصوب',
  'پست بلاتصدی',
  'ردیف استخدامی',
  'کارمند',
  'پرسنل',
  'معلم',
  'آموزگار',
  'پرستار',
  'محیط‌بان',
  'آتش‌نشان',
  'نیروی خدماتی',
  'نیروی متخصص',
  'نیروی رسمی',
  'نیروی قراردادی',
  'نیروی شرکتی',
  'عضو هیئت علمی',
] as const

/** Verbs and what is done to people that make of those who hold posts persons again: «۲۰ پرستار جان باختند». */
export const HARMS = ['جان', 'مبتلا', 'مجروح', 'مصدوم', 'کشته', 'فوت', 'شهید', 'بازداشت', 'تجلیل', 'تقدیر'] as const
