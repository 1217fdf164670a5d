/** Names of those who do a thing, by their endings; they are never what a figure measures. */
const AGENT =
  /(?:政协|人大|政府|市委|省委|县委|区委|党委|党组|法院|检察院|[中高省市区县检]院|机关|部门|单位|委员会?|领导|班子|成员|代表|干警|干部|[^钢邮格时全结布]局|我们|人民|企业家|同志|书记|主席|总理|人员|群众|志愿者|(?:县|市|省|区|镇|乡|村|河|林|局|厅|院|处|校|组|庭|科|检察)长|干警|国务院|财政部|财政|法官|检察官)$/;
/** Names of places and bodies where a thing is done. */
const PLACE = /(?:区|县|市|镇|乡|村|省|州|街道|社区|园区|流域|沿线|各地|公司|集团|学校|医院)$/;

/** People and households, by their endings. */
const PERSON =
  /(?:人口|居民|村民|市民|农民|牧民|渔民|职工|学生|师生|教师|医生|儿童|老人|老年人|群众|家庭|农户|住户|毕业生|民工|游客|旅客|员工|人员|干部|党员|委员|代表|监督员|专家|青年|妇女|军人|学员|工人|户)$/;

export const isPerson = (words: string): boolean => PERSON.test(words);

/** 市政协, 国务院, 村级河长 */
export const isAgent = (words: string): boolean => AGENT.test(words);

/** 团洲垸蓄滞洪区 */
export const isPlace = (words: string): boolean => PLACE.test(words);

/** 国家, 省, 乡镇: where people come from. */
export const isLand = (words: string): boolean => words.endsWith("国家") || isPlace(words);
