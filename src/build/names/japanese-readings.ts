/**
 * How else the kanji of Japanese names are read. A translator that does not know a person takes another usual reading:
 * 茂木 is Motegi the minister, and Mogi to most others of that name.
 */

const table = (lines: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    lines
      .trim()
      .split(/\s*\n\s*/)
      .map((line) => line.split(' '))
      .map(([kanji = '', ...readings]) => [kanji, readings]),
  );

/** Surnames of several readings, and those that machines misread. */
const SURNAMES = table(`
  新垣 Aragaki Arakaki Niigaki Shingaki
  羽生 Hanyu Habu Hanyuu Haneo
  茂木 Motegi Mogi Moteki
  石破 Ishiba Ishiha
  高市 Takaichi Takashi Koichi Takechi
  河野 Kono Kawano
  上川 Kamikawa Uekawa Uegawa
  菅 Suga Kan
  菅野 Sugano Kanno
  菅田 Suda Sugata Sugeta Kanda
  野田 Noda Nota
  枝野 Edano Eno
  玉木 Tamaki Tamagi
  玉城 Tamaki Tamashiro Tamagi
  小池 Koike Oike
  小泉 Koizumi Oizumi
  小川 Ogawa Kogawa
  小栗 Oguri Koguri
  小島 Kojima Ojima
  小室 Komuro Omuro
  小山 Koyama Oyama
  小平 Kodaira Kohira
  大野 Ohno Ono Oono
  大谷 Ohtani Otani Oya Ohya Daitani
  大迫 Osako Oseko Daisako
  大坂 Osaka Ozaka
  大橋 Ohashi Ohhashi
  東 Azuma Higashi
  東野 Higashino Tono Azumano
  東山 Higashiyama Toyama
  東出 Higashide Toide
  上田 Ueda Kamida Ueta
  植田 Ueda Ueta
  上原 Uehara Kamihara
  上野 Ueno Uwano Kamino
  上沢 Uwasawa Kamisawa Uesawa Uezawa
  上戸 Ueto Uedo Kamito
  神谷 Kamiya Kamitani
  神木 Kamiki Kanki Kamigi
  木原 Kihara Kibara
  萩生田 Hagiuda Hagyuda Ogiuda Hagiyuda
  二階 Nikai Futakai
  二宮 Ninomiya Futamiya
  安住 Azumi Anju Yasuzumi
  福島 Fukushima Fukujima
  西村 Nishimura Saimura
  尾身 Omi Oshimi Bimi
  額賀 Nukaga Gakuga
  甘利 Amari Kanri
  世耕 Seko Seikou
  赤羽 Akaba Akabane
  石原 Ishihara Ishiwara
  林 Hayashi Rin
  中田 Nakata Nakada
  中谷 Nakatani Nakaya
  中島 Nakajima Nakashima
  馬場 Baba Bamba
  辻元 Tsujimoto Tsujigen
  城内 Kiuchi Jonai Shirouchi
  平 Taira Hira
  古川 Furukawa Kogawa
  生稲 Ikuina Namaine Ikuine
  岸田 Kishida Kishita
  安倍 Abe Anbai
  武見 Takemi Bumi
  盛山 Moriyama Seiyama
  千賀 Senga Chiga
  今永 Imanaga Imaei
  筒香 Tsutsugo Tsutsuka Tsutsukou
  前田 Maeda Maeta
  前原 Maehara Maebara
  前澤 Maezawa Maesawa
  近本 Chikamoto Kinmoto
  柳田 Yanagita Yanagida
  柳井 Yanai Yanagii
  周東 Shuto Sudo Shutou
  万波 Mannami Manpa
  清宮 Kiyomiya Seimiya
  清原 Kiyohara Kiyobara
  新庄 Shinjo Niijo
  井端 Ibata Ihata
  立浪 Tatsunami Tachinami
  長嶋 Nagashima Nagajima
  松坂 Matsuzaka Matsusaka
  岩隈 Iwakuma Iwazumi
  三笘 Mitoma Mitomo Misoma Mitsuma
  久保 Kubo Hisayasu
  冨安 Tomiyasu Fuan
  南野 Minamino Nanno
  鎌田 Kamada Kamata
  堂安 Doan Doyasu
  旗手 Hatate Hatade Kishu
  守田 Morita Moritaka
  森保 Moriyasu Moriho Moribo
  本田 Honda Motoda
  権田 Gonda Kenda
  川島 Kawashima Kawajima
  錦織 Nishikori Nishigori Kinori
  鍵山 Kagiyama Kenzan
  紀平 Kihira Norihira
  織田 Oda Orita
  早田 Hayata Hayada Soda
  池江 Ikee Ikegae
  入江 Irie Irieh
  北口 Kitaguchi Kitakuchi
  須崎 Susaki Suzaki
  井岡 Ioka Iooka
  渋野 Shibuno Shibuya
  笹生 Saso Sasao
  西矢 Nishiya Saiya
  四十住 Yosozumi Shijuzumi
  開 Hiraki Kai
  八村 Hachimura Yamura
  豊島 Toyoshima Toshima
  宮崎 Miyazaki Miyasaki
  山崎 Yamazaki Yamasaki
  浜崎 Hamasaki Hamazaki
  新海 Shinkai Niiumi Shinumi
  細田 Hosoda Saita
  庵野 Anno Iorino
  高畑 Takahata Kohata
  真田 Sanada Mada
  深田 Fukada Fukata
  北川 Kitagawa Kitakawa
  今田 Imada Konda
  米倉 Yonekura Yonegura
  米津 Yonezu Yonetsu
  天海 Amami Tenkai
  妻夫木 Tsumabuki Tsumafuki
  相葉 Aiba Aiha
  香取 Katori Kori
  国分 Kokubun Kokubu
  諫山 Isayama Kanyama
  吾峠 Gotouge Agotouge
  尾田 Oda Ota
  冨樫 Togashi Tomikashi
  三木谷 Mikitani Mikiya
  豊田 Toyoda Toyota
  三部 Mibe Sanbe
  十時 Totoki Juji
  本庶 Honjo Honsho
  油井 Yui Aburai
  山上 Yamagami Yamaue
  青葉 Aoba Aoha
  斎藤 Saito Saitoh
  土屋 Tsuchiya Tsuchiyama
  下村 Shimomura Shitamura
  是枝 Kore-eda Koreeda
  内村 Uchimura Naimura
  内田 Uchida Naida
  黒木 Kuroki Kurogi
  菊池 Kikuchi Kikuike
  浅田 Asada Asata
  原 Hara Gen
  河村 Kawamura Komura
  江藤 Eto Etoh
  熊谷 Kumagai Kumagaya
  金子 Kaneko Kinshi
  角田 Tsunoda Kakuta Sumida
  佐藤 Sato Satou
  谷原 Tanihara Yahara
  長谷部 Hasebe Nagatanibe
  長友 Nagatomo Chotomo
  門田 Kadota Monda
  米田 Yoneda Maita
  榮倉 Eikura Sakakura
  堀米 Horigome Horimai
  橋下 Hashimoto Hashishita
  一力 Ichiriki Itsuriki
  上白石 Kamishiraishi Ueshiraishi
  芦田 Ashida Asida
  満島 Mitsushima Mitsujima
`);

/** Given names: the same. */
const GIVEN = table(`
  一 Hajime Kazu Ichi Makoto
  健 Ken Takeshi Tsuyoshi Takeru
  剛 Tsuyoshi Takeshi Go
  毅 Takeshi Tsuyoshi Kowashi
  武 Takeshi Takeru Bu
  猛 Takeshi Takeru Mo
  茂 Shigeru Shigeo Mo
  稔 Minoru Nen
  実 Minoru Makoto Mitsuru
  誠 Makoto Sei Masashi
  真 Makoto Shin Masashi
  諒 Ryo Makoto
  亮 Ryo Akira Toru
  良 Ryo Makoto
  涼 Ryo Suzu
  明 Akira Aki Mei
  彰 Akira Sho
  晃 Akira Hikaru Ko
  聡 Satoshi So Akira
  智 Satoshi Tomo Akira
  哲 Tetsu Satoshi Akira
  悟 Satoru Satoshi Go
  淳 Jun Atsushi Kiyoshi
  純 Jun Atsushi
  潤 Jun Masaru
  準 Jun Hitoshi
  勝 Masaru Sho Katsu
  優 Yu Masaru Suguru
  裕 Yutaka Hiroshi Yu
  豊 Yutaka Toyo
  浩 Hiroshi Ko Yutaka
  博 Hiroshi Haku
  洋 Hiroshi Yo
  寛 Hiroshi Yutaka Kan
  宏 Hiroshi Ko
  弘 Hiroshi Ko
  正 Tadashi Masashi Sho
  忠 Tadashi Chu
  匡 Tadashi Masashi Kyo
  仁 Hitoshi Jin Masashi
  均 Hitoshi Kin
  薫 Kaoru Kun
  航 Wataru Ko
  渉 Wataru Sho
  碧 Ao Midori Aoi
  律 Ritsu Tadashi
  滉 Ko Hiroshi Akira
  岳 Gaku Takeshi
  圭 Kei Tama
  恵 Megumi Kei
  慶 Kei Yoshi
  慧 Kei Satoshi
  詩 Uta Shi
  歩 Ayumu Ayumi
  蓮 Ren Hasu
  廉 Ren Kado
  新 Arata Shin
  昇 Noboru Sho
  進 Susumu Shin
  守 Mamoru Mori
  勲 Isao Kun
  功 Isao Ko
  駿 Hayao Shun Hayato
  俊 Shun Suguru
  瞬 Shun Matataki
  瑛太 Eita Yota
  将 Sho Masaru
  翔 Sho Tsubasa Kakeru
  紫耀 Sho Shiyo
  翔平 Shohei Kakehei
  昌平 Shohei Masahira
  翔太 Shota Kakeru
  昇太 Shota Noborita
  匠 Takumi Sho
  拓実 Takumi Hiromi
  巧 Takumi Ko
  拓也 Takuya Hiroya
  拓哉 Takuya Hiroya
  建英 Takefusa Kenei Takehide Tatehide
  健洋 Takehiro Kenyo Kenhiro
  麻也 Maya Asaya
  佑都 Yuto Yusho
  大然 Daizen Dainen
  綺世 Ayase Kisei Kiyo
  怜央 Reo Reio
  亨梧 Kyogo Kogo
  敬斗 Keito Takato
  純也 Junya Sumiya
  拓磨 Takuma Hiroma
  彰悟 Shogo Akigo
  英正 Hidemasa Eisho
  保 Tamotsu Yasushi
  永嗣 Eiji Eishi
  由伸 Yoshinobu Yushin Yunobu
  朗希 Roki Akiki Akira Ruki Rouki
  雄星 Yusei Yuboshi
  裕樹 Yuki Hiroki
  滉大 Kodai Hirodai
  誠也 Seiya Masaya Nobuya
  正尚 Masataka Masanao
  嘉智 Yoshitomo Kachi
  晋太郎 Shintaro Jintaro
  智之 Tomoyuki Satoshi
  将大 Masahiro Shodai Shota
  将広 Masahiro Masashi
  勇人 Hayato Yuto
  和真 Kazuma Kazumasa
  宗隆 Munetaka Sotaka
  壮亮 Sosuke Takesuke
  秀悟 Shugo Hidego Hidesato
  翔征 Shosei Shoyuki
  悠岐 Yuki Haruki
  直之 Naoyuki Tadayuki
  剛志 Tsuyoshi Takeshi Goshi
  秀喜 Hideki Shuki
  英樹 Hideki Eiki
  英機 Hideki Eiki
  英雄 Hideo Eiyu
  秀夫 Hideo Shuo
  和博 Kazuhiro Wahiro
  博満 Hiromitsu Hiroman
  辰徳 Tatsunori Tatsutoku
  慎之助 Shinnosuke Noritsuke
  彰布 Akinobu Akifu
  篤紀 Atsunori Atsuki
  輝明 Teruaki Terumei Kimei
  佳浩 Yoshihiro Keihiro
  結弦 Yuzuru Yugen
  昌磨 Shoma Masama
  優真 Yuma Yumasa
  花織 Kaori Hanaori
  真央 Mao Masao
  梨花 Rika Rihana
  一二三 Hifumi Ichifumi
  沙保里 Saori Sahori
  航平 Kohei Kazuhira
  大輝 Daiki Taiki Hiroki
  璃花子 Rikako Rihanako
  尚弥 Naoya Shoya Takaya
  拓真 Takuma Takumasa
  日向子 Hinako Sunako
  勇斗 Hayato Yuto
  雄斗 Yuto Taketo
  悠斗 Yuto Haruto
  聡太 Sota Satota Toshita
  善治 Yoshiharu Zenji
  俊博 Toshihiro Shunpaku
  敏充 Toshimitsu Binju
  早苗 Sanae Hayanae
  芳正 Yoshimasa Hosei
  義偉 Yoshihide Gii
  佳彦 Yoshihiko Kahiko Keihiko
  幸男 Yukio Sachio Yukinao
  雄一郎 Yuichiro Takeichiro
  洋平 Yohei Hirohira
  太郎 Taro Tarou
  陽子 Yoko Haruko
  純一郎 Junichiro Sumiichiro
  進次郎 Shinjiro Susumujiro Jinjiro
  晋三 Shinzo Jinzo Susumu
  昭恵 Akie Akihui Shokei
  文雄 Fumio Bunyu
  光一 Koichi Mitsukazu
  誠二 Seiji Masaji
  誠司 Seiji Masashi
  案里 Anri Satoshi
  克行 Katsuyuki Kokko
  康稔 Yasutoshi Yasunori Koji
  茂之 Shigeyuki Mozuki
  瑞穂 Mizuho Zuiho
  洋文 Hirofumi Yobun
  伸幸 Nobuyuki Shinyuki
  宗幣 Sohei Munehei
  元彦 Motohiko Genhiko
  弘成 Hironari Kosei
  誠治 Seiji Masaharu
  泰輔 Taisuke Yasusuke
  清美 Kiyomi Seimi
  智子 Tomoko Satoko
  和夫 Kazuo Kazuhiko
  和男 Kazuo Kazuhiko
  東彦 Haruhiko Tohiko Higashihiko
  毅彦 Takehiko Tsuyohiko
  元 Gen Hajime
  亮正 Ryosei Akimasa
  良生 Yoshio Ryosei
  稔麿 Toshimaro Minoru
  弘道 Hiromichi Kodo
  博司 Hiroshi Hiroji
  恭弘 Yasuhiro Takahiro
  浩史 Hiroshi Koji
  正義 Masayoshi Seigi
  章男 Akio Fumio
  恒治 Koji Tsuneharu Tsuneji
  友作 Yusaku Tomosaku
  貴文 Takafumi Kibun
  重信 Shigenobu Jushin
  憲一郎 Kenichiro Norichiro
  俊宏 Toshihiro Shunko
  敏宏 Toshihiro Binko
  英高 Hidetaka Eiko Hideko Eitaka
  俊太郎 Shuntaro Toshitaro
  伸弥 Shinya Nobuya
  佑 Tasuku Yu
  良典 Yoshinori Ryoten
  淑郎 Syukuro Yoshiro
  亀美也 Kimiya Kamemiya
  彰彦 Akihiko Shohiko
  賢人 Kento Kenjin
  将暉 Masaki Masateru Shoki
  謙 Ken Yuzuru
  広之 Hiroyuki Hirono
  広司 Koji Hiroshi Hiroji
  敦子 Atsuko Junko
  美月 Mizuki Mitsuki
  景子 Keiko Kageko
  美桜 Mio Miou
  旬 Shun Jun
  隆之介 Ryunosuke Takanosuke
  流星 Ryusei Nagareboshi
  和也 Kazunari Kazuya
  雅紀 Masaki Masanori
  慎吾 Shingo Noriago
  正広 Masahiro Masashi
  太一 Taichi Tahito
  人志 Hitoshi Jinshi
  弘行 Hiroyuki Kogyo
  玄師 Kenshi Genshi
  源 Gen Minamoto
  風 Kaze Fu
  美嘉 Mika Biyoshi
  康 Yasushi Ko
  春樹 Haruki Shunju
  創 Hajime So
  呼世晴 Koyoharu Koyosei
  樹 Tatsuki Itsuki Ki
  剛昌 Gosho Takemasa
  建太郎 Kentaro Tatetaro
  竜介 Ryusuke Tatsusuke
  裕和 Hirokazu Yuwa
  秀明 Hideaki Shumei
  貴 Takashi Taka
  徹也 Tetsuya Toruya
  真司 Shinji Masashi
  司 Tsukasa Shi
  裕毅 Yuki Hiroki
  瑠 Rui Ru
  大 Dai Masaru Hiroshi
  純矢 Junya Sumiya
  徹 Toru Tetsu
  萌音 Mone Moene
  萌歌 Moka Moeka
  愛菜 Mana Aina
`);

/** "Ohtani", "Otani" and "Ootani" are one reading. */
const heard = (reading: string) =>
  reading
    .toLowerCase()
    .replace(/oh(?![aeiou])|ou|oo/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/-/g, '');

/** Kanji whose usual reading ends in a long vowel, which the press writes short: 郎 is "ro", and letter by letter "rou". */
const LONG = new Map(
  `ro 郎朗浪;yu 雄勇裕優佑祐悠侑友由有夕;sho 翔将昇正尚彰祥庄章昭省匠;ko 浩光広弘康晃航洸幸孝功公行高耕宏滉河神;ryo 亮良涼諒凌遼;
  ryu 龍竜隆柳流;go 豪剛郷;so 聡壮宗蒼颯奏創想;yo 陽洋耀要;shu 修周秀集;to 藤東透桃;do 堂道;jo 条城;kyo 京恭享亨;chu 忠中;o 王央;
  bo 坊;ho 豊峰;kyu 久;nyu 生;mo 毛;cho 長;ju 寿十`
    .split(';')
    .flatMap((line) => {
      const [short = '', all = ''] = line.trim().split(' ');
      return [...all].map((kanji): [string, string] => [kanji, short]);
    }),
);

/** A word with the long vowels of its kanji written out: 進次郎 Shinjiro -> Shinjirou; the word itself where it has none. */
function lengthened(word: string, kanji: string): string {
  let out = word;
  const all = [...kanji];
  for (const [at, one] of all.entries()) {
    const short = LONG.get(one);
    if (short === undefined) continue;
    const long = `${short}u`;
    const place = at === 0 ? '^' : '(?<=.)';
    const until = at === all.length - 1 ? '$' : '(?![aeioun]$|[aeiou])';
    out = out.replace(
      new RegExp(`${place}(${short})${until}`, 'i'),
      (found) => found.slice(0, 1) + long.slice(1),
    );
  }
  return out.replace(/^(\p{L})/u, (first) => first.toUpperCase());
}

/** How Korean letters spell Japanese sounds, in their own romanisation: 다카이치 for Takaichi. */
const IN_HANGUL: readonly (readonly [RegExp, string])[] = [
  [/^k(?=[aeiouy])/, 'g'],
  [/^t(?=[aeo])/, 'd'],
  [/^ch(?=[aeiou])/, 'j'],
  [/tsu/g, 'sseu'],
  [/shi/g, 'si'],
  [/sh(?=[aou])/g, 'sy'],
  [/zu/g, 'jeu'],
  [/z/g, 'j'],
  [/su/g, 'seu'],
  [/fu/g, 'hu'],
  [/oh(?![aeiou])/g, 'o'],
];
const throughHangul = (word: string) => {
  const made = IN_HANGUL.reduce((all, [sound, put]) => all.replace(sound, put), word.toLowerCase());
  return made.slice(0, 1).toUpperCase() + made.slice(1);
};

interface Person {
  readonly given: string;
  readonly surname: string;
  readonly givenKanji: string;
  readonly surnameKanji: string;
}

/** Which word of a name is which; undefined where the list does not say. */
function person(name: string, term: string): Person | undefined {
  const [surnameKanji, givenKanji, ...more] = term.split(' ');
  const words = name.split(' ');
  if (surnameKanji === undefined || givenKanji === undefined || more.length > 0 || words.length !== 2)
    return undefined;
  const surnames = SURNAMES.get(surnameKanji) ?? [];
  const isSurnameFirst = surnames.some((reading) => heard(reading) === heard(words[0] ?? ''));
  const [given = '', surname = ''] = isSurnameFirst ? [...words].reverse() : words;
  return { given, surname, givenKanji, surnameKanji };
}

const bothOrders = (given: string, surname: string) => [`${given} ${surname}`, `${surname} ${given}`];

/**
 * @param name as the press spells it, two words in either order
 * @param term its kanji, the surname first and a space between: 茂木 敏充
 * @returns the forms in which one of the two words is read in another way, or its long vowels are written out, the
 *   given name first and last
 */
export function misreadPerson(name: string, term: string): string[] {
  const known = person(name, term);
  if (known === undefined) return [];
  const { given, surname, givenKanji, surnameKanji } = known;
  const others = (readings: readonly string[], right: string, kanji: string) =>
    [...new Set(readings.filter((reading) => heard(reading) !== heard(right)))].flatMap((reading) => [
      reading,
      lengthened(reading, kanji),
    ]);
  const longGiven = lengthened(given, givenKanji);
  const longSurname = lengthened(surname, surnameKanji);
  const long = [
    [longGiven, surname],
    [given, longSurname],
    [longGiven, longSurname],
  ] as const;
  const right = bothOrders(given, surname);
  return [
    ...others(SURNAMES.get(surnameKanji) ?? [], surname, surnameKanji).flatMap((other) =>
      bothOrders(given, other),
    ),
    ...others(GIVEN.get(givenKanji) ?? [], given, givenKanji).flatMap((other) => bothOrders(other, surname)),
    ...long.flatMap(([one, two]) => bothOrders(one, two)),
  ].filter((form, at, all) => !right.includes(form) && all.indexOf(form) === at);
}

/** The same person through Korean letters: "Dakaichi Sanae", in either order. */
export function personThroughKorean(name: string, term: string): string[] {
  const known = person(name, term);
  if (known === undefined) return [];
  const made = bothOrders(throughHangul(known.given), throughHangul(known.surname));
  const right = bothOrders(known.given, known.surname);
  return made.filter((form) => !right.includes(form));
}

/** Characters that Japan simplified in its own way, as China writes them; the rest is read as it stands. */
const IN_CHINESE = new Map(
  `沢泽広广辺边渋涩桜樱恵惠斎斋斉齐浜滨栄荣竜龙亀龟関关塁垒実实稲稻蔵藏豊丰黒黑覚觉鉄铁薫薰暁晓応应円圆戸户鶴鹤桟栈峠卡畑田榊神笹世
  込入辻十匠匠働动渓溪顕显図图徳德検检満满団团仮假経经県县気气芸艺総总聡聪転转読读発发両两労劳彅剪麿吕椛花翔翔々々`
    .replace(/\s/g, '')
    .match(/../gu)
    ?.map((pair): [string, string] => [[...pair][0] ?? '', [...pair][1] ?? '']) ?? [],
);

/** A Japanese person's kanji as a Chinese paper prints them, surname and given name; undefined where kana stand in them. */
export function inChineseCharacters(term: string): [string, string] | undefined {
  const [surname = '', given = '', ...more] = term
    .replace(/(.)々/gu, '$1$1')
    .split(' ')
    .map((word) => [...word].map((one) => IN_CHINESE.get(one) ?? one).join(''));
  const isHan = (word: string) => /^\p{Script=Han}+$/u.test(word);
  return more.length === 0 && isHan(surname) && isHan(given) ? [surname, given] : undefined;
}
