/** A sentence, its translation, and the same with an error of one kind. */
export interface Planted {
  kind: string;
  zh: string;
  honest: string;
  wrong: string;
}

const row = (kind: string, zh: string, honest: string, wrong: string): Planted => ({ kind, zh, honest, wrong });

/** Four errors of each of ten kinds. */
export const PLANTED: readonly Planted[] = [
  row(
    "scale",
    "全市实际利用外资18.6亿元。",
    "The city used 1.86 billion yuan of foreign capital.",
    "The city used 18.6 billion yuan of foreign capital.",
  ),
  row(
    "scale",
    "新增城镇就业5.4万人。",
    "A total of 54,000 urban jobs were created.",
    "A total of 540,000 urban jobs were created.",
  ),
  row("scale", "森林面积扩大到730万亩。", "Forests now cover 7.3 million mu.", "Forests now cover 73 million mu."),
  row(
    "scale",
    "快递业务量突破12亿件。",
    "Express deliveries surpassed 1.2 billion parcels.",
    "Express deliveries surpassed 1.2 million parcels.",
  ),
  row(
    "digits",
    "办理群众来信4376件。",
    "We handled 4,376 letters from the public.",
    "We handled 4,736 letters from the public.",
  ),
  row(
    "digits",
    "研发投入强度达到2.83%。",
    "R&D intensity reached 2.83 percent.",
    "R&D intensity reached 2.38 percent.",
  ),
  row(
    "digits",
    "改造老旧小区416个。",
    "We renovated 416 old residential communities.",
    "We renovated 461 old residential communities.",
  ),
  row(
    "digits",
    "旅客吞吐量达到2935万人次。",
    "Passenger traffic reached 29.35 million.",
    "Passenger traffic reached 25.39 million.",
  ),
  row(
    "unit",
    "城镇化率提高1.8个百分点。",
    "The urbanization rate rose by 1.8 percentage points.",
    "The urbanization rate rose by 1.8 percent.",
  ),
  row("unit", "出口额达到46亿美元。", "Exports reached US$4.6 billion.", "Exports reached 4.6 billion yuan."),
  row(
    "unit",
    "治理沙化土地85万亩。",
    "We treated 850,000 mu of desertified land.",
    "We treated 850,000 hectares of desertified land.",
  ),
  row(
    "unit",
    "粮食总产量420亿斤。",
    "Grain output was 21 million metric tons.",
    "Grain output was 42 billion metric tons.",
  ),
  row(
    "bound lost",
    "新建改建幼儿园260所以上。",
    "At least 260 kindergartens will be built or rebuilt.",
    "We will build or rebuild 260 kindergartens.",
  ),
  row(
    "bound lost",
    "居民消费价格涨幅控制在2.5%以内。",
    "CPI growth will be kept within 2.5 percent.",
    "CPI growth will be 2.5 percent.",
  ),
  row(
    "bound lost",
    "经济增长5.5%左右。",
    "The economy will grow by around 5.5 percent.",
    "The economy will grow by 5.5 percent.",
  ),
  row(
    "bound lost",
    "惠及群众超过96万人。",
    "More than 960,000 people benefited.",
    "A total of 960,000 people benefited.",
  ),
  row("bound turned", "近7万名学生受益。", "Nearly 70,000 students benefited.", "More than 70,000 students benefited."),
  row(
    "bound turned",
    "单位能耗下降3.4%以上。",
    "Energy intensity fell by more than 3.4 percent.",
    "Energy intensity fell by less than 3.4 percent.",
  ),
  row(
    "bound turned",
    "失业率不超过5.2%。",
    "The jobless rate will not exceed 5.2 percent.",
    "The jobless rate will be at least 5.2 percent.",
  ),
  row(
    "bound turned",
    "减税约38亿元。",
    "Taxes were cut by about 3.8 billion yuan.",
    "Taxes were cut by over 3.8 billion yuan.",
  ),
  row(
    "missing",
    "新建公交线路28条、停车场64处。",
    "We opened 28 bus routes and 64 car parks.",
    "We opened 28 bus routes and some car parks.",
  ),
  row(
    "missing",
    "社保覆盖面达到98.7%。",
    "Social insurance covers 98.7 percent of people.",
    "Social insurance covers almost everybody.",
  ),
  row("missing", "培训乡村医生3150名。", "We trained 3,150 village doctors.", "We trained village doctors."),
  row(
    "missing",
    "下拨救灾资金2.6亿元。",
    "We allocated 260 million yuan for disaster relief.",
    "We allocated funds for disaster relief.",
  ),
  row("added", "水质持续改善。", "Water quality went on improving.", "Water quality improved by 14 percent."),
  row("added", "扩建体育场馆。", "We enlarged sports venues.", "We enlarged 37 sports venues."),
  row(
    "added",
    "支持中小企业融资。",
    "We helped smaller firms obtain financing.",
    "We helped smaller firms obtain 430 million yuan.",
  ),
  row("added", "完善养老服务体系。", "We improved elderly care.", "We improved elderly care in 215 communities."),
  row(
    "exchanged",
    "其中出口93亿元、进口57亿元。",
    "Exports were 9.3 billion yuan and imports 5.7 billion yuan.",
    "Exports were 5.7 billion yuan and imports 9.3 billion yuan.",
  ),
  row(
    "exchanged",
    "城镇居民收入增长6.1%，农村居民收入增长7.4%。",
    "Urban incomes grew by 6.1 percent and rural incomes by 7.4 percent.",
    "Urban incomes grew by 7.4 percent and rural incomes by 6.1 percent.",
  ),
  row(
    "exchanged",
    "新建小学42所、中学19所。",
    "We built 42 primary schools and 19 middle schools.",
    "We built 19 primary schools and 42 middle schools.",
  ),
  row(
    "exchanged",
    "存款余额增长8.2%，贷款余额增长11.6%。",
    "Deposits grew by 8.2 percent and loans by 11.6 percent.",
    "Deposits grew by 11.6 percent and loans by 8.2 percent.",
  ),
  row(
    "fraction",
    "审批事项减少三分之一。",
    "The items that need approval were cut by one third.",
    "The items that need approval were cut by one quarter.",
  ),
  row(
    "fraction",
    "近三分之二的县实现通高速。",
    "Almost two thirds of counties have expressways.",
    "Almost three quarters of counties have expressways.",
  ),
  row("fraction", "办理时间压缩一半。", "Processing times were halved.", "Processing times were cut by one third."),
  row("fraction", "财政补助占五分之一。", "Subsidies make up one fifth.", "Subsidies make up one tenth."),
  row("multiple", "经济总量翻了一番。", "The economy doubled in size.", "The economy tripled in size."),
  row("multiple", "人均收入翻两番。", "Per capita income quadrupled.", "Per capita income doubled."),
  row("multiple", "专利数量增长2倍。", "The number of patents tripled.", "The number of patents doubled."),
  row("multiple", "产值增长3.5倍。", "Output grew 3.5 times.", "Output grew 5.3 times."),
];

/** Ways of saying the same that look like errors. */
export const SAME: readonly (readonly [zh: string, en: string])[] = [
  ["实施新增千亿斤粮食产能规划。", "We carried out the plan to raise grain capacity by 50 million tons."],
  ["实施新增百亿斤粮食产能规划。", "We carried out the plan to raise grain capacity by 5 billion kilograms."],
  ["上亿人喜迁新居。", "More than one hundred million people moved into new homes."],
  [
    "小麦每斤提高4分钱，玉米、大豆每斤分别提高6分和2毛钱。",
    "The price of wheat rose by 0.08 yuan per kilogram, and those of corn and soybeans by 0.12 yuan and 0.4 yuan per kilogram respectively.",
  ],
  ["电价每度降低5分钱。", "The price of electricity fell by 0.05 yuan per kilowatt-hour."],
  [
    "劳动年龄人口平均受教育年限提高到11.6年。",
    "The average years of schooling of the working-age population rose to 11.6.",
  ],
  ["60岁以上老人免费乘车。", "People aged 60 and above ride free of charge."],
  ["18至45周岁青年可以申请。", "Young people between 18 and 45 years of age may apply."],
  ["12345热线受理诉求8.6万件。", "The 12345 hotline took 86,000 requests."],
  ["开通12348法律服务热线。", "The legal service hotline 12348 was opened."],
  ["开展千家企业节能行动。", "We ran the campaign to save energy in 1,000 enterprises."],
  ["节约8000万吨标准煤。", "We saved energy equal to 80 million tons of standard coal."],
  ["减半征收所得税。", "Income tax was halved."],
  ["专项项目减少1/3以上。", "Special projects were cut by over one third."],
  ["贫困人口减少一半以上。", "The number of poor people fell by more than half."],
  [
    "氮氧化物排放要分别减少3%左右和5%左右。",
    "Emissions of nitrogen oxides will fall by around 3% and 5% respectively.",
  ],
  ["登记失业率控制在4.5%以内。", "The registered jobless rate will not rise above 4.5 percent."],
  ["实施两年投资4万亿元的计划。", "We carried out a plan to invest 4 trillion yuan over two years."],
  ["在上海等省市设立11个试验区。", "Pilot zones were set up in Shanghai and 10 other places."],
  ["造林9000万亩。", "We afforested 6 million more hectares of land."],
  ["今年是实施“十三五”规划的关键一年。", "This is a crucial year for the 13th Five-Year Plan."],
  ["推进三项改革。", "We pushed ahead with the reforms of: 1) land; 2) taxes; and 3) prices."],
  ["加快5G网络和千兆光网建设。", "5G and 1000M fiber networks were built faster."],
  ["到2035年基本实现现代化。", "Modernization will basically be achieved by 2035."],
  ["第十四次会议通过了规划。", "The 14th meeting adopted the plan."],
  [
    "预期目标为6%以上。考虑了恢复情况。",
    "The target is over 6 percent. A target of over 6 percent takes recovery into account.",
  ],
  ["财政补助提高到每人每年610元。", "The subsidy rose to 610 yuan per person annually."],
  ["新增10万套住房。", "A hundred thousand homes (100,000) were added."],
];
