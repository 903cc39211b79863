/** Addresses in scripts other than Latin, as they are written where they are read: from the large to the small, or the other way. */
import type { Names } from './names.ts'
import type { Random } from './random.ts'

type Make = (random: Random, names: Names) => string

/** Chooses one of the words, which blanks part; `_` is a blank. */
const word = (random: Random, list: string): string => random.word(list).replaceAll('_', ' ')
const number = (random: Random, most: number): string => String(random.whole(1, most))
const maybe = (random: Random, share: number, text: () => string): string => (random.chance(share) ? text() : '')

const RU_CITIES =
  'Москва Санкт-Петербург Казань Новосибирск Екатеринбург Самара Омск Ростов-на-Дону Уфа Пермь Воронеж Тула Рязань Сочи Иркутск Томск Алматы Астана Минск Гомель Брест Ташкент Бишкек'
const RU_STREETS =
  'Ленина Пушкина Мира Гагарина Советская Садовая Лесная Центральная Тверская Новая Школьная Набережная Молодёжная Кирова Победы Гоголя Чехова 8_Марта Большая_Полянка Малая_Бронная Маяковского Комсомольская Абая Достык Независимости Красноармейская'
const RU_REGIONS =
  'Московская_обл. Тульская_область Краснодарский_край Республика_Татарстан Ленинградская_область Самарская_обл. Свердловская_область Алматинская_область Минская_область'
const UA_CITIES = 'Київ Львів Одеса Харків Дніпро Запоріжжя Полтава Чернігів Тернопіль Вінниця'
const UA_STREETS =
  'Хрещатик Шевченка Франка Лесі_Українки Грушевського Соборна Незалежності Січових_Стрільців Сагайдачного Бандери'
const BG_CITIES = 'София Пловдив Варна Бургас Русе Плевен Стара_Загора'
const BG_STREETS = 'Витоша Цар_Борис_III Граф_Игнатиев Раковски Васил_Левски Шипка Христо_Ботев Македония Патриарх_Евтимий'
const RS_CITIES = 'Београд Нови_Сад Ниш Крагујевац Скопје Битола'

const russian: Make = (random, names) => {
  const street = random.chance(0.3) ? names.inScript('cyrillic').split(' ')[0] : word(random, RU_STREETS)
  const road = random.pick([
    () =>
      `${random.pick(['ул. ', 'ул. ', 'улица ', 'пр. ', 'пр-т ', 'просп. ', 'проспект ', 'пер. ', 'пл. ', 'б-р ', 'наб. ', 'ш. '])}${street}`,
    () => `${street} ${word(random, 'ул. улица пр. шоссе пер.')}`,
  ])()
  const house = random.pick([
    () => `д. ${number(random, 200)}`,
    () => `д.${number(random, 200)}`,
    () => `дом ${number(random, 200)}`,
    () => number(random, 200),
    () => `${number(random, 99)}/${number(random, 20)}`,
    () => `${number(random, 99)}${word(random, 'а б в А Б')}`,
  ])()
  const rest =
    maybe(random, 0.25, () => `, ${random.pick(['корп. ', 'к. ', 'стр. '])}${number(random, 9)}`) +
    maybe(random, 0.15, () => `, ${random.pick(['подъезд ', 'этаж ', 'под. '])}${number(random, 9)}`) +
    maybe(random, 0.6, () => `, ${random.pick(['кв. ', 'кв.', 'квартира ', 'офис ', 'оф. '])}${number(random, 250)}`)
  const city = `${random.pick(['г. ', 'г. ', 'г.', 'город ', '', 'гор. '])}${word(random, RU_CITIES)}`
  const region = maybe(random, 0.2, () => `${word(random, RU_REGIONS)}, `)
  const code = random.digits(6)
  return random.pick([
    () => `${code}, ${region}${city}, ${road}, ${house}${rest}`,
    () => `${code}, ${region}${city}, ${road}, ${house}${rest}`,
    () => `Россия, ${code}, ${city}, ${road}, ${house}${rest}`,
    () => `${region}${city}, ${road}, ${house}${rest}`,
    () => `${city}, ${road}, ${house}${rest}, ${code}`,
    () => `${road}, ${house}${rest}`,
    () => `${road} ${house}${rest}, ${city}`,
  ])()
}

const ukrainian: Make = (random) => {
  const road = `${random.pick(['вул. ', 'вул. ', 'вулиця ', 'просп. ', 'пров. ', 'бул. ', 'пл. '])}${word(random, UA_STREETS)}`
  const house = `${random.pick(['буд. ', 'буд. ', '', 'будинок '])}${number(random, 150)}${maybe(random, 0.5, () => `, ${random.pick(['кв. ', 'кв. ', 'оф. '])}${number(random, 200)}`)}`
  const city = `${random.pick(['м. ', 'м. ', '', 'місто '])}${word(random, UA_CITIES)}`
  const code = random.digits(5)
  return random.pick([
    `${road}, ${house}, ${city}, ${code}`,
    `${code}, ${city}, ${road}, ${house}`,
    `${city}, ${road}, ${house}`,
    `${road}, ${house}`,
  ])
}

const bulgarian: Make = (random) => {
  const street = word(random, BG_STREETS)
  const road = `${random.pick(['ул. ', 'бул. ', 'ж.к. ', 'пл. '])}${random.chance(0.5) ? `„${street}“` : street}`
  const house = `${random.pick(['№ ', '', '№', 'бл. '])}${number(random, 150)}${maybe(random, 0.4, () => `, вх. ${word(random, 'А Б В')}`)}${maybe(random, 0.4, () => `, ет. ${number(random, 9)}, ап. ${number(random, 60)}`)}`
  const place = `${random.digits(4)} ${word(random, BG_CITIES)}`
  return random.pick([
    `${road} ${house}, ${place}`,
    `${random.pick(['гр. ', ''])}${word(random, BG_CITIES)}, ${road} ${house}`,
    `${place}, ${road} ${house}`,
    `${road} ${house}`,
  ])
}

const serbian: Make = (random) =>
  `${random.pick(['ул. ', 'Улица ', '', 'Булевар '])}${word(random, 'Краља_Петра Кнеза_Милоша Цара_Душана Николе_Тесле краља_Александра Маршала_Тита')} ${number(random, 150)}${maybe(random, 0.3, () => `/${number(random, 20)}`)}, ${maybe(random, 0.7, () => `${random.digits(5)} `)}${word(random, RS_CITIES)}`

const cyrillic: Make = (random, names) =>
  random.pick([russian, russian, russian, russian, ukrainian, ukrainian, bulgarian, serbian])(random, names)

const CN_PLACES =
  '北京市朝阳区 北京市海淀区 上海市浦东新区 上海市徐汇区 广州市天河区 广东省深圳市南山区 浙江省杭州市西湖区 江苏省南京市鼓楼区 四川省成都市武侯区 湖北省武汉市洪山区 陕西省西安市雁塔区 重庆市渝中区 天津市和平区 山东省青岛市市南区 福建省厦门市思明区 辽宁省大连市中山区 湖南省长沙市岳麓区'
const CN_STREETS =
  '建国路 世纪大道 体育西路 中山路 人民路 解放路 长安街 科技南路 文三路 南京东路 淮海中路 珞喻路 高新大道 和平街 学院路 天河北路'
const CN_HOMES = '阳光花园 国贸大厦 金色家园 万达广场 科技大厦 丽景苑 新城小区 翠苑小区 幸福里 东方名城'
const TW_PLACES = '台北市信義區 台北市大安區 新北市板橋區 台中市西屯區 高雄市前鎮區 台南市東區 桃園市中壢區 新竹市東區'
const TW_STREETS = '信義路五段 忠孝東路四段 中山北路二段 民生路 文化路一段 復興南路 中正路 公益路 光復路'
const JP_PLACES =
  '東京都千代田区丸の内 東京都新宿区西新宿 東京都渋谷区神南 東京都港区六本木 東京都世田谷区三軒茶屋 大阪府大阪市北区梅田 大阪市中央区難波 京都府京都市下京区烏丸通 神奈川県横浜市西区みなとみらい 愛知県名古屋市中村区名駅 北海道札幌市中央区北一条西 福岡県福岡市博多区博多駅前 兵庫県神戸市中央区三宮町 宮城県仙台市青葉区一番町 埼玉県さいたま市大宮区桜木町 広島市中区紙屋町'
const JP_HOMES = 'サンライズビル コーポ佐藤 メゾン青山 グランドハイツ 第一ビル パークマンション ハイツ緑'
const KR_PLACES =
  '서울특별시_강남구 서울특별시_종로구 서울시_마포구 서울_서초구 부산광역시_해운대구 대구광역시_수성구 인천광역시_연수구 대전광역시_유성구 경기도_성남시_분당구 경기도_수원시_영통구 광주광역시_서구 제주특별자치도_제주시'
const KR_STREETS = '테헤란로 세종대로 월드컵로 강남대로 양화로 판교역로 해운대로 중앙로 대학로 올림픽로 광교로 연북로 동백대로'

const chinese: Make = (random) => {
  const home = maybe(random, 0.4, () => word(random, CN_HOMES))
  const rest =
    maybe(random, 0.35, () => random.pick([`${number(random, 30)}号楼`, `${number(random, 20)}栋`, `${random.letters(1)}座`])) +
    maybe(random, 0.2, () => `${number(random, 6)}单元`) +
    maybe(random, 0.5, () => random.pick([`${random.digits(3)}室`, `${random.digits(4)}室`, `${number(random, 30)}层`]))
  const code = maybe(random, 0.12, () => ` ${random.digits(6)}`)
  return `${maybe(random, 0.1, () => '中国')}${word(random, CN_PLACES)}${word(random, CN_STREETS)}${number(random, 999)}号${home}${rest}${code}`
}

const taiwanese: Make = (random) =>
  `${maybe(random, 0.3, () => `${random.digits(3)} `)}${word(random, TW_PLACES)}${word(random, TW_STREETS)}${maybe(random, 0.3, () => `${number(random, 300)}巷`)}${maybe(random, 0.15, () => `${number(random, 30)}弄`)}${number(random, 500)}號${maybe(random, 0.5, () => `${number(random, 20)}樓${maybe(random, 0.3, () => `之${number(random, 9)}`)}`)}`

const japanese: Make = (random) => {
  const [a, b, c] = [number(random, 9), number(random, 30), number(random, 20)]
  const block = random.pick([
    `${a}-${b}-${c}`,
    `${a}-${b}-${c}`,
    `${a}丁目${b}-${c}`,
    `${a}丁目${b}番${c}号`,
    `${a}丁目${b}番地`,
    `${a}番地${b}`,
    `${b}-${c}`,
    `${a}－${b}－${c}`,
  ])
  const home = maybe(
    random,
    0.4,
    () =>
      `${random.pick([' ', ' ', '　', ''])}${word(random, JP_HOMES)}${random.pick([`${number(random, 12)}階`, `${random.digits(3)}号室`, ` ${random.digits(3)}`, ''])}`,
  )
  const code = maybe(
    random,
    0.45,
    () => `${random.pick(['〒', '〒', ''])}${random.digits(3)}-${random.digits(4)}${random.pick([' ', '\n', ''])}`,
  )
  return `${code}${word(random, JP_PLACES)}${block}${home}`
}

const korean: Make = (random) =>
  `${maybe(random, 0.15, () => random.pick([`(${random.digits(5)}) `, `${random.digits(5)} `]))}${word(random, KR_PLACES)} ${random.chance(0.8) ? `${word(random, KR_STREETS)}${maybe(random, 0.3, () => `${number(random, 90)}길`)} ${number(random, 400)}` : `${word(random, '역삼동 서초동 상암동 우동 정자동')} ${number(random, 900)}-${number(random, 60)}`}${maybe(random, 0.5, () => random.pick([`, ${random.digits(3)}호`, `, ${random.digits(4)}호`, ` ${number(random, 20)}층`, `, ${random.digits(3)}동 ${random.digits(4)}호`]))}`

const cjk: Make = (random, names) => random.pick([chinese, chinese, japanese, japanese, taiwanese, korean, korean])(random, names)

/** Digits of another block of Unicode: ٣, ۳, ३. */
const digitsFrom = (text: string, zero: number): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))

const arabic: Make = (random) => {
  const street = `${random.pick(['شارع', 'شارع', 'شارع', 'طريق', 'جادة'])} ${word(random, 'الشام المطار السلام القدس الحرية الاستقلال الجامعة المهاتما_غاندي التحرير الملك_فهد الشيخ_زايد الحمراء فيصل الجمهورية محمد_علي النيل الأمير_سلطان ابن_سينا العليا الرشيد الوحدة')}`
  const area = word(random, 'الدقي العليا المعادي حي_النزهة الحمرا حي_الروضة ديرة البرشاء مدينة_نصر عبدون الكرادة')
  const city = word(random, 'القاهرة الجيزة الرياض جدة دبي بيروت عمّان بغداد دمشق الدوحة الكويت الدار_البيضاء تونس الجزائر')
  const house = number(random, 300)
  const flat = maybe(random, 0.35, () =>
    random.pick([
      `، شقة ${number(random, 60)}`,
      `، الطابق ${number(random, 12)}`,
      `، بناية ${number(random, 99)}`,
      `، مبنى ${number(random, 99)}`,
    ]),
  )
  const text = random.pick([
    `${house} ${street}${flat}، ${area}، ${city}`,
    `${street} رقم ${house}${flat}، ${city}`,
    `${house} ${street}، ${city}`,
    `${city}، ${area}، ${street}، ${random.pick(['مبنى ', 'رقم ', 'عمارة '])}${house}${flat}`,
    `${street} ${house}، ${area}${flat}، ${city} ${random.digits(5)}`,
    // What is there, on lines of their own, and no number.
    [
      word(random, 'مطعم_السلام فندق_الشرق مستشفى_الأمل محل_مواد_غذائية صيدلية_النور بنك_الخليج سوق_الجملة مدرسة_النجاح'),
      street,
      ...(random.chance(0.4) ? [area] : []),
      `${city}${maybe(random, 0.3, () => ` ${random.digits(5)}`)}`,
      word(
        random,
        'مصر لبنان الجمهورية_اللبنانية الأردن ليبيا العراق المغرب السعودية الإمارات_العربية_المتحدة موريتانيا سوريا اليمن',
      ),
    ].join('\n'),
  ])
  return random.chance(0.3) ? digitsFrom(text, 0x660) : text
}

const persian: Make = (random) => {
  const text = `${maybe(random, 0.8, () => `${word(random, 'تهران اصفهان مشهد شیراز تبریز کرج')}، `)}خیابان ${word(random, 'ولیعصر آزادی انقلاب شریعتی امام_خمینی حافظ مطهری بهشتی')}، ${maybe(random, 0.6, () => `کوچه ${word(random, 'بهار لاله یاس نسترن سوم دهم')}، `)}پلاک ${number(random, 200)}${maybe(random, 0.4, () => `، واحد ${number(random, 30)}`)}`
  return random.chance(0.6) ? digitsFrom(text, 0x6f0) : text
}

const hebrew: Make = (random) =>
  `${random.pick(['רחוב ', 'רחוב ', "רח' ", 'שדרות ', ''])}${word(random, 'הרצל דיזנגוף בן_יהודה רוטשילד אלנבי ז׳בוטינסקי ויצמן ביאליק יפו הנביאים סוקולוב ארלוזורוב')} ${number(random, 200)}${maybe(random, 0.35, () => random.pick([`, דירה ${number(random, 40)}`, `/${number(random, 30)}`, `, קומה ${number(random, 9)}`, ` דירה ${number(random, 40)}`]))}, ${word(random, 'תל_אביב ירושלים חיפה רמת_גן באר_שבע נתניה הרצליה פתח_תקווה ראשון_לציון')}${maybe(random, 0.3, () => ` ${random.digits(7)}`)}`

const greek: Make = (random) =>
  `${random.pick(['', '', 'Οδός ', 'οδός ', 'Λεωφόρος ', 'Λεωφ. ', 'Λ. ', 'Πλατεία '])}${word(random, 'Ερμού Σταδίου Κηφισίας Αθηνάς Πανεπιστημίου Τσιμισκή Συγγρού Πατησίων Ακαδημίας Αλεξάνδρας Βασιλίσσης_Σοφίας Μεσογείων Αριστοτέλους')} ${number(random, 300)}${maybe(random, 0.15, () => word(random, 'Α Β Γ'))}${random.pick([', ', ', ', ' '])}${random.pick([`${random.digits(3)} ${random.digits(2)} `, `${random.digits(5)} `, `Τ.Κ. ${random.digits(5)}, `, ''])}${word(random, 'Αθήνα Θεσσαλονίκη Πάτρα Ηράκλειο Λάρισα Βόλος Ιωάννινα Πειραιάς Μαρούσι Λευκωσία')}`

const thai: Make = (random) =>
  `${maybe(random, 0.4, () => 'เลขที่ ')}${number(random, 999)}${maybe(random, 0.6, () => `/${number(random, 99)}`)} ${maybe(random, 0.4, () => `หมู่ ${number(random, 15)} `)}${maybe(random, 0.4, () => `ซอย${random.pick([' ', ''])}${word(random, 'สุขุมวิท ลาดพร้าว อารีย์ รามคำแหง ทองหล่อ')} ${number(random, 60)} `)}ถนน${word(random, 'สุขุมวิท พระราม_9 รัชดาภิเษก พหลโยธิน เพชรบุรี สีลม ลาดพร้าว นิมมานเหมินท์')} ${random.chance(0.5) ? `แขวง${word(random, 'คลองเตย ลาดยาว บางรัก วังทองหลาง')} เขต${word(random, 'วัฒนา จตุจักร บางรัก ห้วยขวาง')} กรุงเทพฯ` : `ตำบล${word(random, 'บางเมือง สุเทพ ในเมือง แสนสุข')} อำเภอ${word(random, 'เมือง หาดใหญ่ ศรีราชา')} ${random.pick(['จังหวัด', 'จ.', ''])}${word(random, 'เชียงใหม่ สมุทรปราการ ชลบุรี สงขลา ขอนแก่น นนทบุรี')}`} ${random.digits(5)}`

const georgian: Make = (random) =>
  `${word(random, 'რუსთაველის აღმაშენებლის ჭავჭავაძის წერეთლის ფალიაშვილის კოსტავას თამარ_მეფის')} ${word(random, 'გამზირი ქუჩა ქ. გამზ.')} ${maybe(random, 0.3, () => '№')}${number(random, 150)}${maybe(random, 0.4, () => `, ბინა ${number(random, 80)}`)}, ${maybe(random, 0.4, () => `${random.digits(4)} `)}${word(random, 'თბილისი ბათუმი ქუთაისი რუსთავი')}${maybe(random, 0.2, () => ` ${random.digits(4)}`)}`

const hindi: Make = (random) => {
  const text = `${random.pick(['मकान नंबर ', 'फ्लैट नं. ', '', 'प्लॉट नं. '])}${number(random, 400)}, ${word(random, 'गांधी_मार्ग एम.जी._रोड स्टेशन_रोड नेहरू_नगर सिविल_लाइन्स मॉडल_टाउन लाजपत_नगर')}, ${word(random, 'नई_दिल्ली मुंबई जयपुर लखनऊ भोपाल पटना इंदौर वाराणसी')}${maybe(random, 0.7, () => ` ${random.pick(['- ', '', '-'])}${random.digits(6)}`)}`
  return random.chance(0.2) ? digitsFrom(text, 0x966) : text
}

const armenian: Make = (random) =>
  `${word(random, 'Մաշտոցի Բաղրամյան Աբովյան Տերյան Սայաթ-Նովայի Կոմիտասի')} ${word(random, 'պողոտա փողոց փ. պող.')} ${number(random, 120)}${maybe(random, 0.4, () => `, բն. ${number(random, 90)}`)}, ${word(random, 'Երևան Գյումրի Վանաձոր')}${maybe(random, 0.3, () => ` ${random.digits(4)}`)}`

const script: Make = (random, names) =>
  random.pick([arabic, arabic, arabic, persian, hebrew, hebrew, greek, greek, thai, thai, georgian, hindi, armenian])(
    random,
    names,
  )

/** By the variants of the gap `address` in the templates. */
export const BY_SCRIPT: Readonly<Record<string, Make>> = { cyrillic, cjk, script }
