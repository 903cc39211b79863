/** Names of East Asia in Latin letters, as their bearers write them abroad: parts of which any given name may be made, surname first or last. */
import type { Random } from './random.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** The commonest surnames of China and Taiwan, in pinyin and in the spelling of Taiwan and Hong Kong. */
const CHINESE_SURNAMES = words(`
  Wang Wang Li Li Zhang Zhang Liu Liu Chen Chen Yang Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Gao Lin Luo Zheng Liang Xie Song Tang Xu Han Feng Deng
  Cao Peng Zeng Xiao Tian Dong Yuan Pan Yu Jiang Cai Du Ye Cheng Su Wei Lü Ding Ren Shen Yao Lu Fu Zhong Cui Tan Liao Fan Jin Shi Jia Xia Fang Zou Xiong Bai
  Meng Qin Qiu Hou Yin Xue Yan Lei Long Shi Tao He Gu Mao Hao Gong Shao Wan Qian Dai Kong Mo Chang Tsai Hsu Chan Wong Cheung Leung Kwok Tsang Ouyang Situ Zhuge Ai Qi An Kang Bao`)
const CHINESE_SYLLABLES = words(`
  wei min jing fang na xiu ying li qiang lei jun yang yong jie juan yan chao ming gang ping gui lan hong xia bo tao hui bin ting ling yu xin yi hao zi han mei
  jia chen xuan qi rui tian wen bai yun fei shan shu xiang xue yue zhen zhi zhong an bing cheng chun dan dong fu guang hai hua jian kai kun liang lin long lu man
  meng ning pei peng qian qing rong ru sheng shi si tang tong wan xi xiao yao ye zhe zhou zhu ke nuo mo shuo chang kang da guo hai heng`)
const KOREAN_SURNAMES = words(
  'Kim Kim Lee Lee Park Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Yoo Hong Jeon Moon Bae Baek Nam',
)
const KOREAN_SYLLABLES = words(
  'min jun seo yeon ji hyun soo young jin hee woo sung hye ha eun kyung tae joon yoon ah jae ho sang mi rae chan dong na',
)
const JAPANESE_SURNAMES = words(`
  Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Matsumoto Inoue Kimura Hayashi Shimizu Saito Mori Abe Ikeda Hashimoto
  Ishikawa Yamashita Ogawa Goto Okada Hasegawa Fujita Kondo Aoki Sakamoto Endo Fujii Nishimura Fukuda Ota Miura Okamoto Matsuda Nakagawa Harada Ono Tamura Takeuchi`)
const JAPANESE_GIVEN = words(`
  Haruto Yuto Sota Yuki Hayato Haruki Ryo Takumi Kenji Hiroshi Takashi Makoto Satoshi Daisuke Kenta Shota Kazuki Akira Naoki Yui Aoi Hina Sakura Yuna Rin Miyu Yoko Keiko
  Akiko Naoko Emi Ayumi Mai Haruka Misaki Nana Kaori Tomoko Yumiko Mei Riko Sayaka`)

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

export class Romanised {
  private readonly random: Random

  constructor(random: Random) {
    this.random = random
  }

  /** In full. */
  person(): string {
    const { random } = this
    const draw = random.next()
    if (draw < 0.66) return this.inOrder(random.pick(CHINESE_SURNAMES), this.chinese(), 0.8)
    if (draw < 0.82) return this.inOrder(random.pick(KOREAN_SURNAMES), this.korean(), 0.6)
    return this.inOrder(random.pick(JAPANESE_SURNAMES), random.pick(JAPANESE_GIVEN), 0.2)
  }

  /** A given name, or what friends make of it: doubled, or behind a prefix. */
  first(): string {
    const { random } = this
    const draw = random.next()
    if (draw < 0.6) return this.chinese()
    if (draw < 0.7) return this.korean()
    if (draw < 0.82) return random.pick(JAPANESE_GIVEN)
    if (draw < 0.9) return `${random.pick(['Xiao', 'Lao', 'Ah', 'A'])} ${capital(random.pick(CHINESE_SYLLABLES))}`
    const one = random.pick(CHINESE_SYLLABLES)
    return capital(draw < 0.96 ? one + one : `${one}zi`)
  }

  last(): string {
    return this.random.pick(this.random.pick([CHINESE_SURNAMES, CHINESE_SURNAMES, KOREAN_SURNAMES, JAPANESE_SURNAMES]))
  }

  private inOrder(surname: string, given: string, surnameFirst: number): string {
    return this.random.chance(surnameFirst) ? `${surname} ${given}` : `${given} ${surname}`
  }

  private chinese(): string {
    const { random } = this
    const one = random.pick(CHINESE_SYLLABLES)
    if (random.chance(0.22)) return capital(one)
    const two = random.pick(CHINESE_SYLLABLES)
    const draw = random.next()
    return draw < 0.86 ? capital(one + two) : draw < 0.93 ? `${capital(one)}-${two}` : `${capital(one)} ${capital(two)}`
  }

  private korean(): string {
    const { random } = this
    const [one, two] = [random.pick(KOREAN_SYLLABLES), random.pick(KOREAN_SYLLABLES)]
    return random.pick([`${capital(one)}-${two}`, capital(one + two), `${capital(one)} ${capital(two)}`])
  }
}
