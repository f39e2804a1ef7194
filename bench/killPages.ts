import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const PROVINCES = ['کرمان', 'یزد', 'سمنان', 'گیلان', 'همدان', 'زنجان', 'خراسان جنوبی', 'لرستان']
const THINGS = ['واحد صنعتی راکد', 'پروژه عمرانی', 'طرح اشتغال‌زایی', 'کارگاه تولیدی', 'مدرسه', 'معدن کوچک']
const OPENINGS = ['استاندار', 'مدیرکل اقتصاد و دارایی', 'رئیس سازمان صنعت، معدن و تجارت', 'معاون عمرانی استاندار']

/** Writes so many pages of fictional news and gives their names. Some tell the same, so that there is something to reconcile. */
export async function writePages(folder: string, count: number, random: () => number): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true })
  const files: string[] = []
  for (let number = 0; number < count; number++) {
    const file = join(folder, `${String(number).padStart(4, '0')}.html`)
    await writeFile(file, page(number, random))
    files.push(file)
  }
  return files
}

function page(number: number, random: () => number): string {
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1))
  const one = (list: readonly string[]) => list[whole(0, list.length - 1)] ?? ''
  const [province, thing] = [one(PROVINCES), one(THINGS)]
  const [things, money, jobs, share] = [whole(2, 90), whole(20, 950), whole(15, 900), whole(3, 95)]
  const code = 700_000 + number
  const title = `${things} ${thing} در استان ${province} به بهره‌برداری رسید`
  const paragraphs = [
    `${one(OPENINGS)} ${province} گفت: امسال ${things} ${thing} با اعتبار ${money} میلیارد تومان در این استان به بهره‌برداری رسید و برای ${jobs} نفر شغل ایجاد شد.`,
    `وی افزود: ${share} درصد این اعتبار از محل تسهیلات بانکی پرداخت شده و تا پایان سال ${whole(2, 40)} ${thing} دیگر نیز افتتاح می‌شود.`,
    `به گفته او سال گذشته ${whole(2, 60)} ${thing} در استان ${province} احیا شد که ${whole(10, 400)} فرصت شغلی به همراه داشت و ارزش سرمایه‌گذاری آن ${whole(5, 300)} میلیارد ریال بود.`,
    'این مقام مسئول با اشاره به برنامه‌های استان گفت که پیگیری مشکلات تولیدکنندگان در نشست‌های هفتگی ادامه دارد و گزارش آن به مردم داده می‌شود.',
  ]
  return `<!doctype html>
<html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>${title}</title>
<link rel="canonical" href="https://kargozar.example/news/${code}">
<meta property="og:type" content="article">
<meta property="article:published_time" content="2025-0${whole(1, 9)}-1${whole(0, 9)}T10:${whole(10, 59)}:00+03:30"></head>
<body><article><h1>${title}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</article></body></html>
`
}
