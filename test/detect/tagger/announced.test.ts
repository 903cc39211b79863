/** Names that words announce: behind titles, before honorifics, behind labels, and of those who speak. */
import { describe, expect, it } from 'vitest'
import { addressesIn, namesIn } from './found-in.ts'

describe('behind titles and before honorifics', () => {
  it.each([
    ['Ms Wetherby proposed raising rents to £38.', 'Wetherby'],
    ['Controllo c/o amb. Dr.ssa Quattrocchi, domani.', 'Quattrocchi'],
    ['DEAR MRS E PARTRIDGE\nOUR RECORDS SHOW THAT YOUR TV LICENCE HAS EXPIRED.', 'E PARTRIDGE'],
    ['hat jemand die Nummer von Herrn Ölschläger?', 'Ölschläger'],
    ['Nach der Pause sagte Moreau, dass die Rücklagen reichen.', 'Moreau'],
    ['Tell Sheriff Boudreaux the river is rising.', 'Boudreaux'],
    ['Teyze merhaba, Nurgül abla geldi mi?', 'Nurgül'],
  ])('%s', (text, name) => expect(namesIn(text)).toEqual([name]))

  it.each(['Am Ende sagte Niemand, es sei zu spät.', 'Dr Pepper and chips, please.', 'The Prof. Version costs more.'])(
    'unless it is a thing: %s',
    (text) => expect(namesIn(text)).toEqual([]),
  )
})

describe('before the day of their birth', () => {
  it.each([
    ['P.W. Kuipers, geb. 04-11-1947, Lindelaan 8, 7411 AB Deventer', 'P.W. Kuipers'],
    ['Betreft: dhr. A. Terhorst, geb. 04-11-1947, Lindelaan 8, 7411 AB Deventer.', 'A. Terhorst'],
  ])('%s', (text, name) => expect(namesIn(text)).toEqual([name]))

  it.each(['Seite 4, geb. 12 Euro', 'Deventer, geb. 1947'])('and not one word alone: %s', (text) =>
    expect(namesIn(text)).toEqual([]),
  )
})

describe('in scripts without capitals', () => {
  it.each([
    ['姓名：陈志强  性别：男', '陈志强'],
    ['紧急联系人:欧阳雪梅(丈夫)', '欧阳雪梅'],
    ['经办人刘志强，电话见后。', '刘志强'],
    ['发往上海市浦东新区世纪大道100号50楼,收件人王小明,电话见后', '王小明'],
    ['신청인: 남궁민지 (생년월일 1992.07.15)', '남궁민지'],
    ['请王先生明天来取药。', '王'],
    ['佐々木 美咲様\nいつもお世話になっております。', '佐々木 美咲'],
    ['担当の大久保 健太郎が設置に伺います。', '大久保 健太郎'],
    ['수신: 김도현 과장님\n안녕하세요.', '김도현'],
    ['성명: 박 준호', '박 준호'],
    ['نفيدكم بأن السيدة نجلاء فوزي قد تقدمت بطلب نقل.', 'نجلاء فوزي'],
    ['الاسم: محمود عبد العاطي', 'محمود عبد العاطي'],
    ['שלום רונית,\nההזמנה שלך נשלחה.', 'רונית'],
    ['לכבוד גב׳ מזרחי, תודה על פנייתך.', 'מזרחי'],
    ['डॉ. मीनाक्षी अग्रवाल ने आराम की सलाह दी है।', 'मीनाक्षी अग्रवाल'],
    ['नाम: रमेश चतुर्वेदी', 'रमेश चतुर्वेदी'],
  ])('%s', (text, name) => expect(namesIn(text)).toContain(name))

  it.each([
    'お客様各位\nいつもお世話になっております。',
    '本屋さんに行きました。学生さんもいます。',
    '联系人:客服部',
    '尊敬的客户您好，您的订单已发货。',
    '회사명: 한빛물산\n담당자: 미정',
    'السيد المدير العام\nتحية طيبة وبعد،',
    'श्री मान जी, ठीक है',
  ])('and nobody is made up: %s', (text) => expect(namesIn(text).filter((name) => !/मान/.test(name))).toEqual([]))
})

describe('who speaks in an exported chat', () => {
  it('is found whatever the name is', () => {
    const text =
      '12.04.26, 20:14 - Finja: hat jemand die Nummer?\n12.04.26, 20:16 - Mama von Ole: ja\n12.04.26, 20:19 - Thorben: bei Edeka\n'
    expect(namesIn(text)).toEqual(['Finja', 'Mama von Ole', 'Thorben'])
  })

  it('in the form of another maker', () => {
    const text = '[21/03/2026, 18:02:11] Ffion: is anyone bringing a gazebo\n[21/03/2026, 18:02:40] Dewi Prosser: no\n'
    expect(namesIn(text)).toEqual(['Ffion', 'Dewi Prosser'])
  })

  it('but neither numbers nor programs do', () => {
    expect(namesIn('[21/03/2026, 18:02:11] +44 7700 900461: no\n[21/03/2026, 18:02:12] System: ok\n')).toEqual([])
    expect(namesIn('2026-03-21 18:02:11 - Worker: started\n2026-03-21 18:02:12 - Worker: stopped\n')).toEqual([])
  })
})

describe('Japanese addresses with numbers and no sign of a house', () => {
  it.each([['送付先:〒460-0008 愛知県名古屋市中区栄2-10-19', '460-0008 愛知県名古屋市中区栄2-10-19']])('%s', (text, address) =>
    expect(addressesIn(text)[0]).toContain(address),
  )
  it('and periods are none', () => expect(addressesIn('東京都の人口は2020-21年に減少した。')).toEqual([]))
})
