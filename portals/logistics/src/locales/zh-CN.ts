const zh = {
  all: '全部', cancel: '取消', note: '备注', minutes: '{{n}} 分钟', days: '{{n}} 天',
  live: { lost: '实时更新已中断，正在重新连接' },
  home: {
    closed: '封控场所', closedNote: '正在封控', disinfections: '消毒任务', disinfectionsNote: '待完成或待复核', dispatches: '配送', dispatchesNote: '待发出或在途',
  },
  place: {
    title: '场所', about: '校园内的楼栋、房间与公共场所', search: '编码、名称或位置', none: '没有登记的场所', noneHint: '场所登记后会出现在这里', code: '编码', name: '名称', path: '位置', kind: '层级', use: '用途', anyUse: '全部用途', capacity: '容量',
    confirmed: '核实', seen: '已核实', unseen: '待核实', status: '通行', open: '开放', closed: '封控中', closedWith: '封控范围', close: '封控', closedNow: '{{name}} 已封控', closeTitle: '封控 {{name}}？',
    closeNote: '封控后其中所有场所一并关闭，教学等部门立即收到通知。操作会写入审计记录。', needsDisinfection: '同时下达终末消毒任务',
    kinds: { CAMPUS: '校区', ZONE: '片区', BUILDING: '楼栋', FLOOR: '楼层', ROOM: '房间', VENUE: '公共场所', GATE: '门岗' },
    uses: { DORMITORY: '宿舍', CLASSROOM: '教室', CANTEEN: '食堂', LIBRARY: '图书馆', LABORATORY: '实验室', OFFICE: '办公', BATHHOUSE: '浴室', CLINIC: '医疗', MONITORING: '健康观察', STORE: '物资', OTHER: '其他' },
  },
  closure: {
    title: '封控场所', about: '封控、消毒、复核后解除；宿舍、医疗点和物资库只消毒，不封门', none: '没有封控的场所', noneHint: '需要封控的场所会自动出现在这里', state: '状态', measure: '方式', origin: '来源', byHand: '人工', byChain: '自动',
    closedAt: '封控时间', closedBy: '封控人', endedAt: '解除时间', endedBy: '解除人', endReason: '解除原因', reason: '原因', approvedBy: '批准人', inside: '范围内的场所', insideCount: '连同其中 {{n}} 个场所一并关闭', nothingInside: '只有这一处',
    why: '需要终末消毒，消毒并复核合格后自动解除', whyOffered: '封控的依据已撤销；已开始的消毒完成并复核后解除', reasonShort: '请写明原因，至少 4 个字', approverMissing: '请填写批准人姓名',
    reopen: '解除封控', reopenTitle: '解除 {{name}} 的封控？', reopenNote: '解除后立即开放，有关部门会收到通知。操作会写入审计记录。', overrideNote: '终末消毒尚未完成。提前解除须写明理由和批准人，均写入审计记录。', overrideReason: '提前解除的理由', reopened: '{{name}} 已解除封控',
    states: { CLOSED: '封控中', OFFERED: '待解除', ENDED: '已解除' }, measures: { LOCKED: '封闭', DISINFECTION: '仅消毒' }, show: { NOW: '当前', OFFERED: '待解除', ENDED: '已解除', ALL: '全部' },
    endReasons: { CHECKED: '消毒合格', BY_HAND: '人工解除', OVERRIDDEN: '特批解除', WITHDRAWN: '依据撤销' },
  },
  disinfection: {
    title: '终末消毒', pageTitle: '消毒任务', about: '有效氯 250–500 mg/L，作用和通风各不少于 30 分钟；由他人复核', none: '没有待办的消毒任务', noneHint: '场所封控后，消毒任务会自动出现在这里', state: '状态', overdue: '{{state}}（超时）', dueAt: '完成时限', orderedAt: '下达时间',
    startedAt: '开始时间', startedBy: '开始人', doneAt: '提交时间', doneBy: '提交人', checkedAt: '复核时间', checkedBy: '复核人', checkNote: '复核意见', agent: '消毒剂', agentHint: '如：84 消毒液', agentMissing: '请填写消毒剂', concentration: '有效氯浓度', contact: '作用时间（分钟）', ventilation: '通风时间（分钟）',
    workers: '作业人员', workersMissing: '请填写作业人员', file: '照片或记录表', noEvidence: '没有附件', startNote: '队伍到场后再开始；开始后即使依据撤销，也要完成。', start: '开始消毒', started: '{{name}} 已开始消毒', finish: '提交记录', finished: '{{name}} 的消毒记录已提交，等待复核',
    checkHint: '由没有参与作业的人复核。不合格须写明需要返工之处。', accept: '合格', reject: '不合格，返工', accepted: '{{name}} 消毒合格', rejected: '{{name}} 已退回返工',
    states: { ORDERED: '待消毒', STARTED: '消毒中', DONE: '待复核', CHECKED: '已合格', CANCELLED: '已取消' }, show: { OPEN: '未完成', ORDERED: '待消毒', STARTED: '消毒中', DONE: '待复核', CHECKED: '已合格', ALL: '全部' },
  },
  stock: {
    title: '库存', about: '保障天数 = 库存 ÷ 日耗；日耗取定额与近 7 天实际出库的较大值', none: '没有物资', noneHint: '启用库房并入库后会出现在这里', item: '物资', category: '类别', categories: { SUPPLY: '防疫物资', FOOD: '食品饮水' }, state: '状态', days: '保障天数', target: '要求', atLeast: '≥ {{n}} 天', quantity: '库存',
    norm: '定额日耗', dailyUse: '日耗', week: '近 7 天出库', source: '定额依据', levels: '各库房库存', nowhere: '各库房均无库存', counted: '盘点于', neverCounted: '尚未盘点', store: '库房', ledger: '出入库记录', noMovement: '没有出入库记录', noMovementHint: '入库、出库和盘点都会记在这里',
    receive: '入库', received: '已入库', delivery: '供货单位与单号', quantityMissing: '请填写数量', count: '盘点', countTitle: '盘点 {{name}}', countDone: '{{name}} 已盘点', countedNow: '实盘数量', inBook: '账面 {{n}}', difference: '差异原因',
    tones: { ok: '充足', warn: '偏低', bad: '不足', none: '无数据' }, kinds: { RECEIVED: '入库', COUNTED: '盘点', DISPATCHED: '出库', RETURNED: '退回' },
  },
  store: {
    open: '启用库房', place: '场所', note: '启用后即可入库、盘点和出库。只有用途为物资的场所可以启用。操作会写入审计记录。', already: '已是库房', none: '没有找到用途为物资的场所', missing: '请选择场所', opened: '{{name}} 已启用为库房',
  },
  dispatch: {
    make: '人工出库', makeNote: '立即从库房出库并送往该处，库存随即扣减。操作会写入审计记录。', made: '已出库，送往 {{door}}', noStore: '还没有库房，请先在“库存”中启用', reason: '用途', reasonHint: '例如“3 号楼消杀”', doorHint: '门牌或名称', doorMissing: '请填写门牌',
    itemMissing: '请选择物资', chooseItem: '选择物资', itemOf: '第 {{n}} 项物资', quantityOf: '第 {{n}} 项数量', removeLine: '移除第 {{n}} 项', addLine: '添加一项', inStore: '该库房现有 {{n}} {{unit}}',
    title: '配送', about: '防护物资与餐食送到门口，无接触交接；配送单只写门牌', none: '没有未完成的配送', noneHint: '有人入住隔离房间后，配送单会自动出现在这里', search: '门牌', door: '门牌', state: '状态', kind: '类型', lines: '物资', orderedAt: '下单时间', dueAt: '发出时限', sentAt: '发出时间', sentBy: '发出人', deliveredAt: '送达时间', deliveredBy: '送达人',
    missing: '缺货', missingHint: '补货后再次发出；缺货时不扣减任何库存。', offered: '可召回', overdue: '超时未发', send: '发出（{{n}}）', deliver: '确认送达（{{n}}）', recall: '召回（{{n}}）', recallTitle: '召回在途的配送？', recallNote: '召回后物资退回原库房，配送单不再送达。操作会写入审计记录。',
    sentAll: '已发出', sentShort: '已发出 {{sent}} 单，{{short}} 单缺货', deliveredNow: '已确认送达', recalled: '已召回，物资已退库',
    states: { ORDERED: '待发出', SHORT: '缺货', SENT: '配送中', DELIVERED: '已送达', CANCELLED: '已取消', RETURNED: '已退回' }, kinds: { FIRST_SET: '首次配送', DAILY: '每日餐食', BY_HAND: '人工出库' },
    show: { OPEN: '未完成', ORDERED: '待发出', SHORT: '缺货', SENT: '配送中', DELIVERED: '已送达', ALL: '全部' },
  },
  refusal: {
    NOT_FOUND: '找不到这条记录，可能不在您的学院范围内，请刷新后重试', IDEMPOTENCY_KEY_REUSED: '请求已发送过，请刷新后重试', FILE_EMPTY: '文件是空的，请重新选择', FILE_NOT_BASE64: '文件内容没有完整送达，请重试', FILE_TOO_LARGE: '文件太大，请压缩后重新选择',
    PLACE_CAPACITY_OUT_OF_RANGE: '容量超出范围，请重新核对', PLACE_CODE_INVALID: '编码应为 1 至 64 位，不含空格和斜线', PLACE_CODE_TAKEN: '这个编码已被使用，请换一个', PLACE_CONFIRMED_ALREADY: '场所已核实，请改用更名或调整容量', PLACE_INSIDE_ITSELF: '不能移动到自己内部，请另选上级',
    PLACE_NAME_INVALID: '名称应为 1 至 100 个字，不含斜线', PLACE_PARENT_UNFIT: '不能放在这个上级之下，请另选上级', PLACE_CLOSED_ALREADY: '场所已在封控中，请查看封控记录', PLACE_NOT_CLOSABLE: '门岗、校区和健康观察房不能在这里封控，请选择楼栋、公共场所或房间', PLACE_NOT_CLOSED: '场所没有封控，无需解除',
    REASON_MISSING: '请写明原因，4 至 500 个字', DISINFECTION_OPEN: '终末消毒尚未完成，请先完成并复核，或写明提前解除的理由和批准人', APPROVER_MISSING: '请填写批准人姓名',
    DISINFECTION_NOT_ORDERED: '任务不在待消毒状态，请刷新列表', DISINFECTION_NOT_STARTED: '任务尚未开始，请先开始消毒', DISINFECTION_NOT_DONE: '还没有消毒记录可复核，请等待提交', AGENT_MISSING: '请填写消毒剂', WORKERS_MISSING: '请填写作业人员姓名',
    CONCENTRATION_OUT_OF_RANGE: '有效氯浓度不在规定范围，请用合格的消毒液重新消毒', CONTACT_TOO_SHORT: '作用时间不足，请延长作用时间', VENTILATION_TOO_SHORT: '通风时间不足，请延长通风', CHECKED_BY_SAME_PERSON: '您参与了这次作业，请由同事复核', CHECK_NOTE_MISSING: '请写明需要返工之处', EVIDENCE_TYPE: '附件应为 JPEG、PNG、WebP 或 PDF，请重新选择',
    QUANTITY_OUT_OF_RANGE: '数量应为整数且在允许范围内，请核对', LINES_MISSING: '请至少添加一种物资', ITEM_TWICE: '同一物资重复，请合并数量', STOCK_SHORT: '库房存量不足，请减少数量或换一个库房；尚缺数量', COUNT_NOTE_MISSING: '实盘与账面不符，请写明差异原因', PLACE_ALREADY_STORE: '这里已是库房，可直接入库', PLACE_NOT_STORE: '请选择用途为物资的场所',
    DISPATCH_NOT_WAITING: '配送单不在待发出状态，请刷新列表', DISPATCH_NOT_SENT: '配送单不在配送中，请刷新列表', DISPATCHES_MISSING: '请选择 1 至 200 张配送单',
  },
};

export default zh;
