/** Texts in Chinese, Japanese, Korean and Arabic: sentences with numbers are no addresses, programs among signs are nobody. */
import { describe, expect, it } from 'vitest'
import { tagText } from '../../../src/detect/tagger/tag-text.ts'
import { loadTagger } from '../../../src/pipeline/word-data.ts'

const parts = loadTagger()

function found(text: string, rule: string): string[] {
  return tagText(text, parts)
    .filter((span) => span.rule === rule && span.confidence >= 0.6)
    .map(({ start, end }) => text.slice(start, end))
}

describe('an address in signs', () => {
  it.each([
    ['请寄到北京市海淀区中关村大街27号1101室，收件人王小明。', '北京市海淀区中关村大街27号1101室'],
    ['大阪府大阪市北区梅田3丁目1番3号 ノースゲートビル', '大阪府大阪市北区梅田3丁目1番3号 ノースゲートビル'],
    ['서울특별시 강남구 테헤란로 152, 강남파이낸스센터 10층', '서울특별시 강남구 테헤란로 152, 강남파이낸스센터 10층'],
    ['العنوان: شارع الملك فهد 25، الرياض 11564', 'شارع الملك فهد 25، الرياض 11564'],
  ])('is in %j', (text, address) => expect(found(text, 'postal-address')).toEqual([address]))

  it.each([
    '很多人在生活中都不能有连续 24 小时不被打扰的空闲时间去做想做的事，总有别的事情在半路出来需要处理。',
    '無論使用什麼平台，安裝 Python 2 或 3 都非常簡單。 在 Linux 上，設置 C/C++ 。',
    'يتم تأكيد استلام البلاغ خلال 5 أيام، وستتلقى ردًا أكثر تفصيلًا خلال 10 أيام يوضح الخطوات التالية في التعامل معه.',
    'تاریخ محرمانگی 72 ساعت پس از صدور CVE تنظیم می‌شود.',
  ])('is not in %j', (text) => expect(found(text, 'postal-address')).toEqual([]))
})

describe('a name among signs', () => {
  it('is that of somebody, without the signs beside it', () =>
    expect(found('到了年底，一个名叫 Joe 的蛋糕店老板给你打来电话。大家都喜欢 Linus Torvalds 的代码。', 'person-name')).toEqual([
      'Joe',
      'Linus Torvalds',
    ]))

  it('is no program', () =>
    expect(
      found(
        '当每个按钮被点击，安装 Git 之后，使用 Vuex 管理状态。Deno 不会有一个官方的软件包。CSS 变量同样如此。',
        'person-name',
      ),
    ).toEqual([]))
})

describe('a place and a time', () => {
  it.each([
    'Tickets are on sale, October 10th at Villamare - Brescia, Italy\n- and June 11th - 14th at Willow Creek Ranch, CA.\n',
    'This date would not work and we decided on Jan 6th at 8am PT.\n',
    'applications: Aplicaciones de OAuth 2\nauthorizations: Autorizaciones de OAuth 2\n',
    'bill_address: Indirizzo di Fatturazione\nstock_location: Local de Estoque\nfind_my_location: Cerca la mia Posizione\n',
    '    residential: طريق سكني\n    road: طريق\n    secondary: طريق ثانوي\n',
    '<td>Row 1 Column 3</td>\n<td>Row 2 Column 1</td>\n',
  ])('are no address: %j', (text) => expect(found(text, 'postal-address')).toEqual([]))
})
