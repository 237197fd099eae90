/** The hundred most frequent surnames in order of frequency, as the yearly name reports of the Ministry of Public Security list them. */
export const SURNAMES = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢姜崔钟谭陆汪范廖石金贾夏韦傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
];
/** Bearers in a thousand people, for the ten most frequent; after them frequency falls about as 1/rank. */
export const SURNAME_SHARES = [72, 71, 68, 54, 45, 31, 22, 21, 20, 20];

export const COMPOUND_SURNAMES = ['欧阳', '上官', '司马', '诸葛', '皇甫', '令狐', '慕容', '司徒', '端木', '尉迟'];

/** Names that break software: long ones with a middle dot, and characters outside GBK or outside the basic plane. */
export const UNUSUAL_NAMES = {
  FEMALE: ['阿依古丽·买买提', '古丽米热·阿不都热合曼', '其其格', '卓玛央宗', '李㛃', '王䶮', '张𬭎'],
  MALE: ['艾力·吐尔逊', '买买提江·阿不都热依木', '巴特尔', '扎西顿珠', '陈㙍', '刘䶮', '赵𬭎'],
};

export interface GivenNames { first: string; second: string; single: string }

/** Characters in fashion by decade of birth: two of them, or one alone, make a given name. */
export const GIVEN_NAMES: Record<'FEMALE' | 'MALE', Record<number, GivenNames>> = {
  FEMALE: {
    1960: { first: '秀桂玉淑凤春月素兰爱金翠惠美丽', second: '英兰珍芳华荣琴香梅云芝莲玲花霞', single: '英敏萍梅红霞' },
    1970: { first: '秀丽桂玉春红淑爱月小海素凤美金', second: '英兰霞芳红梅华琴玲萍燕珍云香莲', single: '敏静丽红燕霞玲萍' },
    1980: { first: '丽艳海晓红春秀玉雪小亚燕桂爱美', second: '娟丽霞燕芳玲静敏梅英红艳华萍娜', single: '静丽敏艳娟芳霞燕娜玲' },
    1990: { first: '晓丽婷静雪佳文思艳海玉慧春梦美雅倩亚诗小', second: '婷丽敏静雪娟燕霞芳颖玲娜莹洁琳蕾倩慧萍晴', single: '静婷敏雪颖倩莹琳娜洁' },
    2000: { first: '雨欣梓思佳诗雅子可静语若晓梦心嘉紫艺怡慧', second: '涵怡萱琪婷彤妍轩宁瑶雯欣悦颖洁雪茹馨桐然', single: '欣颖妍悦婷雯瑶琪彤怡' },
  },
  MALE: {
    1960: { first: '建国志永德玉文世明新金春卫长宝', second: '国华军民生林平明义祥山才福良忠', single: '军平明勇刚强' },
    1970: { first: '建国志永文海卫红玉春世新立德金', second: '军华平明国生林强民峰忠东文斌祥', single: '勇军伟强斌峰刚辉' },
    1980: { first: '建志国海文永晓立春玉卫东少成振', second: '军伟华强峰勇涛明辉平斌刚波杰亮', single: '伟磊勇涛军强鹏超杰刚' },
    1990: { first: '志建文海俊伟晓国家明振永少立世子鹏浩成东', second: '伟强杰鹏磊超勇涛军辉飞斌龙宇波峰浩亮凯林', single: '鹏磊超杰浩宇飞龙凯涛' },
    2000: { first: '子浩俊宇梓嘉文天志明家昊泽博思一铭晨睿奕', second: '轩然宇豪杰涛阳博鑫泽航辰睿毅凯哲铭霖瑞帆', single: '浩宇轩睿博航阳哲鑫凯' },
  },
};
