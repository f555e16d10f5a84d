const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Japanese given names as they are often written. */
export const givenNames: readonly string[] = words(`
太郎 次郎 二郎 三郎 一郎 五郎 花子 幸子 和子 洋子 恵子 久子 智子 裕子 陽子 京子 順子 明美 真由美 由美子 由美 直美 美咲 美穂 美香 美紀 美和 美智子
さくら 葵 陽菜 結衣 結菜 凛 芽依 莉子 莉奈 心春 彩 彩花 彩香 愛 愛子 愛美 舞 麻衣 麻美 優 優子 優花 優奈 香織 香奈 佳奈 加奈子 佳代 佳代子 恵 恵美 恵美子
里美 里奈 理恵 理沙 理香 奈々 奈緒 奈緒美 千尋 千春 千佳 千代 千代子 春子 夏子 秋子 冬子 光子 節子 文子 弘子 博子 敏子 敏江 信子 良子 清子 静子 静江 昭子
正子 政子 悦子 英子 栄子 貞子 トメ ハナ キヨ フミ ミツ 典子 紀子 規子 孝子 隆子 泰子 康子 保子 友子 朋子 早苗 早紀 沙織 沙紀 瞳 望 歩 茜 遥 楓 杏 桃子 桜
健 健一 健二 健太 健太郎 健司 賢一 賢治 誠 誠一 誠司 豊 茂 清 勇 進 実 稔 昇 登 隆 隆志 孝 孝之 孝志 浩 浩二 浩一 浩之 博 博之 博司 弘 裕 裕也 裕二 裕介 祐介
修 修一 修二 治 正 正男 正夫 正雄 正人 正樹 政男 雅人 雅之 雅彦 和夫 和男 和雄 和也 和彦 和宏 一夫 一男 一雄 義雄 義男 良雄 良夫 幸雄 幸男 幸夫 敏夫 敏雄 敏之
利夫 利雄 敏明 俊夫 俊介 俊彦 俊一 武 武夫 武志 武雄 剛 強 徹 哲也 哲夫 達也 達夫 拓也 拓真 拓海 卓也 翔 翔太 翔平 大輔 大樹 大輝 大翔 大地 大介 直樹 直人 直之
直也 亮 亮太 亮介 涼 涼太 涼介 涼子 蓮 湊 樹 陸 陸斗 悠 悠斗 悠真 悠太 颯太 颯 陽太 陽斗 陽一 洋 洋一 洋介 洋平 圭 圭介 啓介 啓太 慶太 恭子 恭平 恭介 淳 純 純一 純子
淳一 潤 旬 駿 駿介 駿太 駿平 智 智也 智之 智子 聡 聡子 聡美 悟 覚 明 明子 明彦 昭 昭夫 昭雄 昭二 章 彰 晃 晃子 輝 輝夫 光 光雄 光男 光一 功 勲 勝 勝男 勝利 克己 克彦 繁
薫 司 守 衛 学 肇 創 元 航 渉 渡 匠 巧 秀樹 秀雄 秀夫 英樹 英雄 英二 英明 栄一 永吉 貴之 貴子 崇 崇史 崇之 尚 尚子 尚美 真一 真理 真理子 真美 真人 真由 真央 真奈美 慎一 慎也
信一 信夫 信雄 伸一 晋 晋也 新一 仁 仁美 仁志 睦 睦美 恒夫 恒雄 常夫 庄司 重雄 重男 虎之介 銀次 源三 喜一 喜代子 嘉子 礼子 玲子 玲奈 怜 涼香 美奈子 美雪 美幸 美代子 美津子
美佐子 美恵子 美樹 美月 美優 美桜 美帆 みゆき ひかり あかり はるか ちひろ めぐみ さゆり ゆかり かおり かおる まゆみ なおみ あゆみ ひろみ いずみ のぞみ みどり まどか しおり みなみ つばさ
ひなた ゆい りん あおい めい ことね すみれ あやか あやの まい みさき かずき たくみ だいき ゆうき はると そうた ゆうと ひろし たかし けんじ けんた まさる たけし つよし あきら ただし しげる
みのる きよし いさむ すすむ ひでき なおき はなこ たろう じろう いちろう さちこ けいこ ようこ かずこ ともこ ゆうこ きょうこ じゅんこ のりこ ひさこ としこ ふみこ よしこ せつこ えいこ
`);

/** The same of Latin letters, Japanese ones and those of other languages; the last group never stands alone. */
export const latinGivenNames: readonly string[] = words(`
Taro Jiro Ichiro Hanako Sachiko Kazuko Yoko Keiko Hisako Tomoko Yuko Kyoko Junko Akemi Yumiko Yumi Naomi Misaki Miho Mika Miki Sakura Aoi Yui Rin Mai Ai Aiko Yuka Kaori Rie Risa Nao Chihiro
Haruka Michiko Fumiko Hiroko Toshiko Nobuko Yoshiko Kiyoko Shizuko Setsuko Etsuko Eiko Noriko Takako Yasuko Emi Emiko Megumi Yukari Mayumi Ayumi Hiromi Miyuki Ken Kenji Kenta Kenichi Makoto Yutaka
Shigeru Kiyoshi Isamu Susumu Minoru Noboru Takashi Hiroshi Koji Yuji Yusuke Osamu Tadashi Masao Masato Masaki Kazuo Kazuya Yoshio Yukio Toshio Takeshi Tsuyoshi Toru Tetsuya Tatsuya Takuya Sho Shota
Daisuke Daiki Naoki Naoto Ryo Ryota Ren Haruto Yuto Sota Yuma Jun Junichi Satoshi Akira Akio Mitsuo Katsuo Kaoru Mamoru Manabu Hideki Hideo Eiji Takahiro Masahiro Nobuo Shinichi Reiko Yuki Yuta
James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey
Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Alexander Patrick Raymond Dennis Jerry Tyler Aaron Jose Adam Nathan Henry Douglas Zachary Peter Kyle
Noah Ethan Jeremy Walter Keith Roger Terry Austin Sean Gerald Carl Harold Dylan Arthur Lawrence Jesse Bryan Billy Bruce Gabriel Joe Logan Alan Juan Albert Willie Elijah Wayne Randy Vincent Roy Ralph
Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Sandra Margaret Ashley Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Sharon
Laura Cynthia Dorothy Amy Kathleen Angela Shirley Emma Brenda Pamela Nicole Anna Samantha Katherine Christine Debra Rachel Carolyn Janet Maria Olivia Heather Helen Catherine Diane Julie Victoria Joyce
Lauren Kelly Christina Ruth Joan Virginia Judith Evelyn Hannah Andrea Megan Cheryl Jacqueline Madison Teresa Abigail Sophia Martha Sara Gloria Janice Kathryn Ann Isabella Judy Charlotte Julia Grace
Amber Alice Jean Denise Frances Danielle Marilyn Natalie Beverly Diana Brittany Theresa Kayla Alexis Doris Lori Tiffany Ellen Eleanor Florence Edith Ethel Agnes Irene Norah Nora Maureen Sheila Eileen
Oliver Harry Jack Leo Oscar Alfie Archie Freddie Theo Isaac Lucas Max Finley Toby Liam Callum Rory Ewan Angus Fergus Duncan Graham Neil Nigel Trevor Derek Clive Geoffrey Gordon Malcolm Stuart Simon
Martin Philip Colin Ian Barry Howard Leonard Stanley Norman Ernest Reginald Fiona Heather Morag Isla Ava Mia Amelia Freya Poppy Ella Lily Sophie Ruby Evie Chloe Lucy Molly Holly Imogen Zoe Beatrice
Aoife Siobhan Niamh Ciara Saoirse Sinead Caoimhe Padraig Eoin Cormac Declan Conor Brendan Dermot Rhys Gareth Dylan Owen Megan Bronwen Angharad Sian Cerys Elin
Mohammed Muhammad Mohamed Ahmed Ali Hassan Hussein Omar Ibrahim Yusuf Khalid Fatima Aisha Zainab Maryam Amina Layla Leila Noor Samira Nadia Rania Tariq Bilal Imran Karim Mustafa Mahmoud Abdullah Abdul
Priya Anjali Sunita Lakshmi Deepa Kavita Meera Neha Pooja Ravi Rajesh Sanjay Arjun Vikram Amit Anil Suresh Ramesh Rahul Raj Arun Vijay Krishna Harpreet Gurpreet Manpreet Jaspreet Simran Kiran Nisha
Wei Li Ming Xiao Mei Jing Hui Fang Chen Yan Jian Hao Minh Linh Thi Van Nguyen Tuan Hoa Lan Anh Duc Min Ji Soo Hyun Jin Seung Young Eun Hye Sung Kyung Jiwoo Minjun Seojun Siti Nur Budi Dewi Agus Ayu
Pierre Jacques Marie Camille Claire Sophie Luc Antoine Hans Klaus Jurgen Greta Heidi Ingrid Anke Lars Sven Bjorn Astrid Freja Giovanni Marco Luca Giulia Chiara Francesca Carlos Miguel Luis Pedro Pablo
Diego Javier Fernando Alejandro Sofia Carmen Lucia Elena Isabel Ana Rosa Pilar Joao Paulo Rafael Thiago Beatriz Ivan Dmitri Sergei Vladimir Olga Natasha Svetlana Tatiana Anastasia Katya Piotr Krzysztof
Agnieszka Katarzyna Malgorzata Zofia Kwame Kofi Ama Abena Chinedu Ngozi Chidi Adaeze Oluwaseun Folake Amara Thabo Sipho Nomsa Zanele Tendai Moses Esther Miriam Ezra Levi Rosa Carla Paula Rita Dora Ida
`);
