/** Enough for a few words that an auditor can check, too much for a key held down. */
const SHORTEST_REASON = 4;

/** Why this reason does not open a person's data, or null if it does. */
export function refuseReason(reason: string) {
  const said = new Set(reason.replace(/\s/g, ''));
  return said.size >= SHORTEST_REASON
    ? null
    : { code: 'REASON_TOO_SHORT', message: '查看完整身份证号和电话需要说明用途。请写明办理什么事项，例如“核对核酸检测登记”。', path: ['input', 'reason'] };
}
