const hide = (text: string, head: number, tail: number) =>
  text.length <= head + tail ? '*'.repeat(text.length) : text.slice(0, head) + '*'.repeat(text.length - head - tail) + text.slice(text.length - tail);

/** `138****1003`: enough to recognise a telephone number one already has. */
export const maskPhone = (phone: string): string => hide(phone, 3, 4);

/** A cell of a roster as a report may show it; words where a number should stand are shown. */
export const maskedCell = (column: string, value: string): string => {
  if (!/\d{4}/.test(value)) return value;
  if (column === 'identityNumber') return maskIdentityNumber(value);
  return column === 'phone' ? maskPhone(value) : value;
};

/** `3405**********001X`: the region and the tail, never the birth day. */
export const maskIdentityNumber = (identityNumber: string): string => hide(identityNumber, 4, 4);
