/**
 * What characters of two bytes cost in bits, by where the tables of their character sets keep them: common characters stand in the
 * first half of each (JIS X 0208, GB 2312, Big5, KS X 1001), and kana, letters and punctuation in rows of their own.
 */
import { isJohabLead, isSyllable } from './johab.ts'

/** Bits of a pair; INVALID where there is none. */
export type PairCost = (lead: number, trail: number) => number

export interface PairSet {
  readonly label: string
  /** Whether a byte begins a pair. */
  isLead(byte: number): boolean
  readonly pair: PairCost
  /** Bits of a byte beyond ASCII that stands alone. */
  readonly single: (byte: number) => number
  /** What is written most in names and addresses. */
  readonly common: string
}

export const INVALID = 22
const RARE = 17
const SYMBOL = 13
const within = (value: number, from: number, to: number): boolean => value >= from && value <= to

const KANJI =
  '田山川木本村中小大子美郎藤佐井野市県東京区町高橋松一二三太和鈴伊渡辺加吉林清斎森池阿部石前後岡原長谷上下西南北島崎千代浜横神奈名古屋福海道府都新宿港江丁目番号真由香恵裕健明智雄夫久保内金竹坂宮平近青水様氏愛花'
const HANZI =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文北京上海市广州深圳省区县路街号国中小明伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛超霞平刚桂的是在不了有人一大南东西'
const HANZI_TAIWAN =
  '王李張劉陳楊趙黃周吳徐孫胡朱高林何郭馬羅梁宋鄭謝韓唐馮于董蕭程曹袁鄧許傅沈曾彭呂蘇盧蔣蔡賈丁魏薛葉余潘杜戴夏鍾汪田任姜方石姚譚廖鄒熊金陸郝孔白崔康毛邱秦江史顧侯邵孟龍萬臺台北中南高雄新市縣區路街號巷弄段樓國小明美玲雅婷淑芬志豪俊傑怡君惠建宏家麗的是在不了有人一大東西'
const HANGUL =
  '김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민지수영현진희은경미선서울특별시부산인천대구동로길번구도경기이가은는을를의에준호석태연혜정아윤예린재철상훈'

const kana = (at: number): number => (within(at, 0, 84) ? 5.5 : RARE)

export const PAIR_SETS: readonly PairSet[] = [
  {
    label: 'shift_jis',
    isLead: (byte) => within(byte, 0x81, 0x9f) || within(byte, 0xe0, 0xfc),
    single: (byte) => (within(byte, 0xa1, 0xdf) ? 8.5 : INVALID),
    pair: (lead, trail) => {
      if (!within(trail, 0x40, 0xfc) || trail === 0x7f) return INVALID
      if (lead === 0x81) return [0x40, 0x41, 0x42, 0x45, 0x5b, 0x75, 0x76].includes(trail) ? 6 : SYMBOL
      if (lead === 0x82) return within(trail, 0x4f, 0x9a) ? 9 : kana(trail - 0x9f)
      if (lead === 0x83) return within(trail, 0x40, 0x96) ? 7.5 : RARE
      if (lead === 0x84) return RARE
      if (within(lead, 0x88, 0x98)) return lead === 0x88 && trail < 0x9f ? INVALID : lead === 0x98 && trail >= 0x9f ? 15 : 10
      return within(lead, 0x99, 0xea) ? 15 : RARE + 2
    },
    common: KANJI,
  },
  {
    label: 'euc-jp',
    isLead: (byte) => byte === 0x8e || within(byte, 0xa1, 0xfe),
    single: () => INVALID,
    pair: (lead, trail) => {
      if (!within(trail, 0xa1, 0xfe)) return INVALID
      if (lead === 0x8e) return within(trail, 0xa1, 0xdf) ? 12 : INVALID
      if (lead === 0xa1) return [0xa1, 0xa2, 0xa3, 0xa6, 0xbc, 0xd6, 0xd7].includes(trail) ? 6 : SYMBOL
      if (lead === 0xa3) return 9
      if (lead === 0xa4) return kana(trail - 0xa1)
      if (lead === 0xa5) return trail <= 0xf6 ? 7.5 : RARE
      if (within(lead, 0xb0, 0xcf)) return 10
      return within(lead, 0xd0, 0xf4) ? 15 : within(lead, 0xa6, 0xad) ? RARE : INVALID
    },
    common: KANJI,
  },
  {
    label: 'gbk',
    isLead: (byte) => within(byte, 0x81, 0xfe),
    single: () => INVALID,
    pair: (lead, trail) => {
      if (!within(trail, 0x40, 0xfe) || trail === 0x7f) return INVALID
      // What was added to GB 2312.
      if (lead < 0xa1 || trail < 0xa1 || lead > 0xf7) return 18.5
      if (lead === 0xa1) return 8
      if (lead === 0xa3) return 7.5
      if (lead === 0xa4 || lead === 0xa5) return RARE
      return within(lead, 0xb0, 0xd7) ? 10.3 : within(lead, 0xd8, 0xf7) ? 15 : SYMBOL + 1
    },
    common: HANZI,
  },
  {
    label: 'big5',
    isLead: (byte) => within(byte, 0x81, 0xfe),
    single: () => INVALID,
    pair: (lead, trail) => {
      if (!within(trail, 0x40, 0x7e) && !within(trail, 0xa1, 0xfe)) return INVALID
      if (lead === 0xa1) return trail < 0x60 ? 7.5 : SYMBOL
      if (lead === 0xa2 || lead === 0xa3) return SYMBOL
      if (within(lead, 0xa4, 0xc6)) return 10.3
      return within(lead, 0xc9, 0xf9) ? 15.5 : INVALID
    },
    common: HANZI_TAIWAN,
  },
  {
    label: 'euc-kr',
    isLead: (byte) => within(byte, 0x81, 0xfe),
    single: () => INVALID,
    pair: (lead, trail) => {
      if (trail < 0x41) return INVALID
      if (trail < 0xa1 || lead < 0xa1) return lead <= 0xc6 ? 16 : INVALID
      if (lead === 0xa1) return 10
      if (lead === 0xa3) return 10
      if (within(lead, 0xb0, 0xc8)) return 9
      return within(lead, 0xca, 0xfd) ? 15 : within(lead, 0xa2, 0xac) ? SYMBOL + 1 : INVALID
    },
    common: HANGUL,
  },
  {
    label: 'euc-tw',
    isLead: (byte) => byte === 0x8e || within(byte, 0xa1, 0xfd),
    single: () => INVALID,
    pair: (lead, trail) => {
      if (!within(trail, 0xa1, 0xfe)) return INVALID
      // Two bytes that say that those of a plane follow.
      if (lead === 0x8e) return within(trail, 0xa1, 0xa7) ? 6 : INVALID
      if (lead === 0xa1) return [0xa2, 0xa3, 0xa4, 0xa7, 0xa8, 0xaa].includes(trail) ? 7.5 : SYMBOL
      if (lead === 0xa4) return SYMBOL - 3
      if (within(lead, 0xa2, 0xc3)) return RARE
      // Nearly all of a text stands in the first half.
      return within(lead, 0xc4, 0xe3) ? 10.3 : 11.3
    },
    common: HANZI_TAIWAN,
  },
  {
    label: 'johab',
    isLead: isJohabLead,
    single: () => INVALID,
    pair: (lead, trail) => {
      if (lead > 0xd3) return within(trail, 0x31, 0x7e) || within(trail, 0x91, 0xfe) ? (lead === 0xd9 ? SYMBOL : 15) : INVALID
      return isSyllable(lead, trail) ? 10 : INVALID
    },
    common: HANGUL,
  },
]
